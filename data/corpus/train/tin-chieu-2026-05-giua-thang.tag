Chủ tịch tỉnh nhắn tin lúc nửa đêm, sáng ra cống thông
Dân <LOCATION>phường Trường Vinh</LOCATION> phản ánh trên Zalo lúc 0h12. Người nhận là <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh Nghệ An</BODY> <PERSON>Vương Quang Trung</PERSON>.

<DATE>19/5</DATE> ở <LOCATION>làng Sen</LOCATION>: mưa nhẹ, sen chưa nở
136 năm Ngày sinh <ROLE>Chủ tịch</ROLE> <PERSON>Hồ Chí Minh</PERSON>, <BODY>Khu di tích Kim Liên</BODY> đón 41.000 lượt khách. Quê Bác ấm cúng; có cụ bà đi bộ từ <LOCATION>Hương Khê</LOCATION>.

Sau <EVENT>Hội nghị Trung ương 2 khóa XIV</EVENT>: 5 kết luận cần nhớ
Tóm tắt của <BODY>Tạp chí Xây dựng Đảng</BODY>, đủ đọc trong ba phút chờ xe. Kết luận thứ năm trở lại chuyện ghi ở <DOCUMENT>Nghị quyết Đại hội XIV</DOCUMENT>: “nói ít”.

'Bí thư xã không được trả lời: tôi mới về'
<ROLE>Trưởng</ROLE> <BODY>Ban Tổ chức Trung ương</BODY> nói với 34 tỉnh ủy, thành ủy tại hội nghị trực tuyến <DATE>hôm qua</DATE>, nhắc <DOCUMENT>Quy định số 366-QĐ/TW</DOCUMENT> và <DOCUMENT>Hướng dẫn 43-HD/BTCTW</DOCUMENT>.

<PERSON>Nguyễn Hòa Bình</PERSON>, không phải <PERSON>Nguyễn Hòa Bình</PERSON>
Ông <PERSON>Nguyễn Hòa Bình</PERSON> (<ROLE>Phó Giám đốc</ROLE> <BODY>Bệnh viện Đa khoa Hòa Bình</BODY>, <LOCATION>Phú Thọ</LOCATION>) xin báo đăng rằng ông chỉ trùng tên với nguyên Phó Thủ tướng và với tên tỉnh cũ.

<LOCATION>Biển Đông</LOCATION>: <BODY>Hải đoàn 129</BODY> cứu 9 ngư dân <LOCATION>Quảng Trị</LOCATION>
Tàu QT 92668 TS bị phá nước cách <LOCATION>Cồn Cỏ</LOCATION> 38 hải lý <DATE>rạng sáng 14-5</DATE>. <ROLE>Thuyền trưởng</ROLE> <PERSON>Hồ Văn Biển</PERSON> gãy tay.

Khối doanh nghiệp, khối cơ quan đi đâu về đâu?
Sau khi hai đảng ủy khối kết thúc <DATE>tháng 1-2025</DATE>, 58 đảng bộ tập đoàn về <BODY>Đảng ủy Chính phủ</BODY>. Tài liệu lưu trữ đến nay mới bàn giao xong cho <BODY>Cục Lưu trữ Văn phòng Trung ương Đảng</BODY>.

<DOCUMENT>Luật Thủ đô (sửa đổi)</DOCUMENT> có hiệu lực <DATE>1/7</DATE>, phố đi bộ mở thêm ba ngày
<BODY>UBND TP Hà Nội</BODY> lấy ý kiến về <LOCATION>phố Trần Hưng Đạo</LOCATION>. <ROLE>Chủ tịch</ROLE> <BODY>UBND phường Cửa Nam</BODY> nói dân chia hai nửa.

<BODY>Trường Phan Bội Châu</BODY> thắng <BODY>trường Phan Châu Trinh</BODY> 3-1
Chung kết <EVENT>Giải bóng đá học sinh THPT toàn quốc</EVENT> <DATE>2026</DATE> ở <LOCATION>sân Hòa Xuân</LOCATION>. Cậu <PERSON>Rơ Lan Phan Châu</PERSON> ghi bàn cho… đội <BODY>Bội Châu</BODY>.

Án treo cho nguyên kế toán, vì 12 triệu đồng đã trả
<BODY>TAND khu vực 7 - Cà Mau</BODY> tuyên <DATE>chiều 12-5</DATE>. <ROLE>Kiểm sát viên</ROLE> <PERSON>Quách Năm Căn</PERSON> không kháng nghị.

<LOCATION>Việt Nam</LOCATION> - <LOCATION>Ấn Độ</LOCATION>: 13 văn kiện sau chuyến thăm của Tổng Bí thư, Chủ tịch nước
<BODY>Bộ Ngoại giao</BODY> công bố danh mục <DATE>8/5</DATE>, trong có tuyên bố chung. <ROLE>Đại sứ</ROLE> <PERSON>Tshering W. Sherpa</PERSON> gọi đó là “năm ngày bằng năm năm”.

Sắp xếp báo chí: 9 tờ, một tòa soạn, ba ông cùng ngồi ghế phó
<BODY>Báo và Phát thanh, Truyền hình Đồng Nai</BODY> bổ nhiệm ba <ROLE>Phó Tổng biên tập</ROLE>: <PERSON>Đào Trường Xuân</PERSON>, <PERSON>Trần Như Nguyệt Sinh</PERSON>, <PERSON>Điểu Sơn Bình Phước</PERSON>.

<DATE>Tuần tới</DATE> thời tiết thế nào
Không khí nóng từ <DATE>20</DATE> đến <DATE>24/5</DATE>, <LOCATION>Hà Tĩnh</LOCATION> 41 độ; <LOCATION>Đồng bằng Bắc Bộ</LOCATION> mưa dông <DATE>chiều tối 25/5</DATE>. <BODY>Trung tâm Dự báo KTTV quốc gia</BODY> khuyên hạn chế ra đường 11-15 giờ.

<EVENT>Liên hoan Xiếc quốc tế</EVENT> <DATE>2026</DATE>: hổ nghỉ, người bay
<BODY>Liên đoàn Xiếc Việt Nam</BODY> bỏ tiết mục thú từ mùa này. Đoàn <LOCATION>Mông Cổ</LOCATION> mang theo 9 diễn viên uốn dẻo.

Kỷ niệm 75 năm <BODY>Báo Nhân Dân</BODY>: in lại số 1
Số 1 ra <DATE>11-3-1951</DATE> tại <LOCATION>ATK Định Hóa</LOCATION>. <ROLE>Tổng Biên tập</ROLE> <PERSON>Lê Quốc Minh</PERSON> tặng bản in cho <BODY>Thư viện Quốc gia Việt Nam</BODY> và cho người bán báo lâu năm nhất <LOCATION>Bờ Hồ</LOCATION>, cụ <PERSON>Nhân</PERSON>.
