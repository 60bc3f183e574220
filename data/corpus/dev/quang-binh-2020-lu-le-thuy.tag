 date <DATE>2020-10-20</DATE> Thời sự <LOCATION>Lệ Thủy</LOCATION> dồn sức cứu dân vùng ngập sâu <BODY>BQB</BODY> - Đến <DATE>6h00 ngày 20/10</DATE>, mực nước <LOCATION>sông Kiến Giang</LOCATION> tại <LOCATION>trạm Lệ Thủy</LOCATION> đo được 4,48 m, vượt đỉnh lũ lịch sử <DATE>năm 1979</DATE> 0,57 m.Toàn huyện còn hơn 32.000 ngôi nhà chìm trong nước.

<DATE>Đêm 18/10</DATE>, khi nước dâng mỗi giờ gần nửa mét,  <ROLE>Chủ tịch</ROLE> <BODY>UBND huyện</BODY> <PERSON>Đặng Đại Bàng</PERSON> phải gọi bộ đàm từ tầng hai trụ sở ở <LOCATION>thị trấn Kiến Giang</LOCATION> vì sóng điện thoại đã mất.“Chỗ nào có thuyền thì đi luôn,  đừng chờ văn bản”, ông <PERSON>Bàng</PERSON> yêu cầu.

Tại <LOCATION>xã An Thủy</LOCATION>, <LOCATION>xã Lộc Thủy</LOCATION> và <LOCATION>xã Phong Thủy</LOCATION>, lực lượng của <BODY>Đồn Biên phòng Ngư Thủy</BODY>, <BODY>Trung đoàn 996</BODY> cùng <BODY>Ban Chỉ huy Quân sự huyện</BODY> đã đưa 2.140 người già,  trẻ em lên nhà thờ, trường học. Ca khó nhất là sản phụ <PERSON>Nguyễn Thị Hoài Thương</PERSON> ở <LOCATION>thôn Mỹ Phước</LOCATION>, chuyển dạ lúc 2 giờ sáng; Thượng úy <PERSON>Phan Thanh Tịnh</PERSON> và ba chiến sĩ chống đò hơn hai tiếng mới tới <LOCATION>Bệnh viện Đa khoa khu vực Lệ Thủy</LOCATION>.

Cùng lúc, <BODY>Ban Chỉ đạo Trung ương về phòng, chống thiên tai</BODY> phát đi <DOCUMENT>Công điện số 29/CĐ-TW</DOCUMENT>, tiếp theo <DOCUMENT>Công điện 1372/CĐ-TTg</DOCUMENT> <DATE>ngày 13/10/2020</DATE> của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY>, yêu cầu các tỉnh từ <LOCATION>Nghệ An</LOCATION> đến <LOCATION>Phú Yên</LOCATION> bảo đảm an toàn hồ chứa.<BODY>UBND tỉnh Quảng Bình</BODY> ban hành <DOCUMENT>Công điện khẩn số 14/CĐ-UBND</DOCUMENT> <DATE>ngày 17/10</DATE>, cấm tàu thuyền ra khơi và cho học sinh nghỉ học đến hết <DATE>ngày 24/10</DATE>.

<DATE>Chiều qua</DATE>, tại <BODY>Sở Chỉ huy tiền phương</BODY> đặt ở <LOCATION>thành phố Đồng Hới</LOCATION>, <ROLE>Phó Chủ tịch Thường trực</ROLE> <BODY>UBND tỉnh</BODY> <PERSON>Hoàng Trọng Nhân</PERSON> giao <BODY>Sở Công Thương</BODY> chuyển ngay 40 tấn mì ăn liền, 12.000 áo phao; <BODY>Điện lực Lệ Thủy</BODY> chủ động cắt điện 216 trạm biến áp. <BODY>Hội Chữ thập đỏ tỉnh</BODY> mở điểm nhận hàng cứu trợ ở số 8 <LOCATION>đường Trần Hưng Đạo</LOCATION> và công bố số máy trực 0232 3822.xxx.

Lãnh đạo <BODY>Tỉnh ủy</BODY>, <BODY>HĐND</BODY>, <BODY>UBND</BODY>, <BODY>Ủy ban MTTQ Việt Nam tỉnh</BODY> chia làm sáu mũi. Đoàn do đồng chí <PERSON>Trương Thị Hải Vân</PERSON> - <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Tỉnh ủy</BODY> - phụ trách đi bằng xuồng ST 750 vào <LOCATION>Mai Thủy</LOCATION>, <LOCATION>Trường Thủy</LOCATION>; bà <PERSON>Vân</PERSON> nói với <BODY>chi ủy thôn Chợ Cưỡi</BODY>: “Nước rút tới đâu dọn bùn tới đó, tôi ở lại đây đến khi chợ họp”.

Thiệt hại ban đầu (tính đến <DATE>sáng 20/10</DATE>):
- 5 người chết, 3 người mất tích;
- 92.000 nhà ngập, riêng <LOCATION>huyện Lệ Thủy</LOCATION> 32.400, <LOCATION>huyện Quảng Ninh</LOCATION> 19.700;
- <LOCATION>Quốc lộ 1</LOCATION> đoạn qua <LOCATION>Cam Thủy</LOCATION>, <LOCATION>đường sắt Bắc - Nam</LOCATION> và <LOCATION>quốc lộ 9B</LOCATION> tê liệt;
- 126 trường học, 18 trạm y tế hư hỏng.

Về hỗ trợ, <BODY>Sở Tài chính</BODY> cho biết sẽ áp dụng <DOCUMENT>Nghị định số 02/2017/NĐ-CP</DOCUMENT> <DATE>ngày 09/01/2017</DATE> với cây trồng, vật nuôi và <DOCUMENT>Nghị định 136/2013/NĐ-CP</DOCUMENT> với gia đình có người chết; <BODY>Thường trực HĐND tỉnh</BODY> đồng ý để <BODY>UBND tỉnh</BODY> trích dự phòng 20 tỷ đồng, báo cáo lại tại <EVENT>kỳ họp thứ 18</EVENT>. Trong khi đó <BODY>Ban Vận động cứu trợ tỉnh</BODY> theo <DOCUMENT>Nghị định 64/2008/NĐ-CP</DOCUMENT> đã nhận 11,6 tỷ đồng,  đông nhất là các đoàn từ <LOCATION>Bình Dương</LOCATION> và kiều bào <LOCATION>Séc</LOCATION>.

Tới <DATE>trưa nay</DATE>, một chiếc trực thăng của <BODY>Sư đoàn 372</BODY> đã thả được 900 kg lương khô xuống <LOCATION>xã Ngân Thủy</LOCATION> và <LOCATION>xã Kim Thủy</LOCATION>, nơi 400 hộ Bru - Vân Kiều bị cô lập từ <DATE>hôm 17/10</DATE>.Ông <PERSON>Hồ Văn Thỉ</PERSON>, <ROLE>Trưởng</ROLE> <LOCATION>bản Còi Đá</LOCATION>, nhắn ra ngoài bằng mẩu giấy buộc vào dây dù: “Đủ muối rồi, cần thuốc đau bụng.”

.
.
