<BODY>Đảng ủy xã Hương Khê</BODY> và 36 tờ giấy màu vàng

Trên tường phòng họp của <BODY>Đảng ủy xã Hương Khê</BODY> (<LOCATION>tỉnh Hà Tĩnh</LOCATION>) dán 36 tờ giấy nhớ. Mỗi tờ một đầu việc rút từ <DOCUMENT>Chương trình hành động số 02-CTr/ĐU</DOCUMENT>. Việc nào xong, người phụ trách tự tay bóc. Tính đến <DATE>chiều 16/4/2026</DATE>, còn 29 tờ.

<ROLE>Bí thư</ROLE> <BODY>Đảng ủy xã</BODY> <PERSON>Phan Kỳ Nhân</PERSON> kể, ý tưởng nảy ra sau hội nghị trực tuyến quán triệt <DOCUMENT>Nghị quyết Đại hội XIV của Đảng</DOCUMENT> hồi <DATE>tháng 3</DATE>. “Về xã, ai cũng hỏi: tôi phải làm gì. Văn bản 22 trang không trả lời nổi câu đó cho một đồng chí công chức địa chính”.

Xã mới ghép từ <LOCATION>thị trấn Hương Khê</LOCATION> cùng các <LOCATION>xã Hương Long</LOCATION>, <LOCATION>Phú Gia</LOCATION>; hơn 20.000 dân, 31 chi bộ. Một mặt giáp <LOCATION>Lào</LOCATION>, ba mặt giáp rừng và núi, vậy mà gần như năm nào cũng ngập. Tờ giấy số 1 vì thế mang dòng chữ: “Thuyền: 14 chiếc, trước <DATE>31/7</DATE>”. Người phụ trách: <PERSON>Đặng Thị Huyền Sương</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND xã</BODY>. Tờ số 8: bưởi <LOCATION>Phúc Trạch</LOCATION> có mã vùng trồng 90%. Tờ số 19: không còn hồ sơ đất tồn quá hạn ở <BODY>Trung tâm Phục vụ hành chính công xã</BODY>. Tờ số 36 để trống. Ông <PERSON>Nhân</PERSON> nói tờ ấy dành cho việc chưa ai nghĩ ra.

<BODY>Văn phòng Đảng ủy</BODY> - 6 người

Trước <DATE>ngày 1/7/2025</DATE>, <BODY>Huyện ủy Hương Khê</BODY> có một văn phòng 15 người. Nay <BODY>Văn phòng Đảng ủy xã</BODY> chỉ 6, song lượng văn bản đến mỗi ngày bằng hai phần ba của huyện cũ. <ROLE>Chánh Văn phòng</ROLE> <PERSON>Trần Quốc Lĩnh</PERSON> (trước là <ROLE>Phó Trưởng</ROLE> <BODY>Ban Tổ chức Huyện ủy</BODY>) bày cho chúng tôi xem một buổi sáng: 7h05 mở hệ thống, 41 văn bản; 7h40 phân xong; 9h trình. Văn bản “để biết” đọc trong 30 giây, văn bản “để làm” thì lập tức gắn vào một tờ vàng có sẵn.

Không có tờ nào phù hợp thì sao? “Thì hoặc là việc mới, hoặc là việc không cần”, anh <PERSON>Lĩnh</PERSON> đáp tỉnh bơ. <DATE>Quý I/2026</DATE>, xã đã kiến nghị <BODY>Văn phòng Tỉnh ủy</BODY> bỏ bốn loại báo cáo trùng nhau; ba loại được đồng ý bằng <DOCUMENT>Công văn số 390-CV/VPTU</DOCUMENT> <DATE>ngày 9/4</DATE>.

<BODY>Ban Tổ chức Tỉnh ủy Hà Tĩnh</BODY> từng cử đoàn về xem. Đoàn do <ROLE>Phó Trưởng ban</ROLE> <PERSON>Thái Sinh Cung</PERSON> dẫn đầu, hỏi kỹ chuyện xếp loại. Xã áp dụng <DOCUMENT>Quy định số 366-QĐ/TW</DOCUMENT> thế nào? <PERSON>Nhân</PERSON> bóc một tờ vàng xuống, lật mặt sau, ở đó có ba cột: hạn, chất lượng, dân nói gì. Cột thứ ba do <BODY>Ủy ban MTTQ Việt Nam xã</BODY> ghi. Có tờ xong đúng hạn mà cột ba ghi “ồn” - tức làm đường ban đêm gây ồn. Người phụ trách không được điểm tối đa.

Về đường lối, bảng giấy bám ba nguồn: <DOCUMENT>Nghị quyết Đại hội Đảng bộ tỉnh Hà Tĩnh lần thứ XX</DOCUMENT>, <DOCUMENT>Nghị quyết Đại hội Đảng bộ xã lần thứ I</DOCUMENT> và <DOCUMENT>Kế hoạch số 74-KH/TU</DOCUMENT> <DATE>ngày 06/3/2026</DATE> của <BODY>Ban Thường vụ Tỉnh ủy</BODY> triển khai kết quả <EVENT>Đại hội XIV của Đảng</EVENT>. <BODY>Ban Xây dựng Đảng xã</BODY> tham mưu <BODY>Ban Thường vụ Đảng ủy</BODY> sơ kết từng quý; <BODY>Ủy ban Kiểm tra Đảng ủy</BODY> giám sát theo <DOCUMENT>Chương trình số 05-CTr/UBKT</DOCUMENT>; <BODY>HĐND xã</BODY> đưa 9 tờ liên quan ngân sách ra <EVENT>kỳ họp thứ nhất HĐND xã khóa II</EVENT>; kết quả chung sẽ trình <EVENT>Hội nghị Đảng ủy xã lần thứ 6</EVENT>, <DATE>tháng 7/2026</DATE>.

Chuyện một tờ bị dán lại

<DATE>Hôm 2/4</DATE>, tờ số 12 (di dời 9 hộ sạt lở ven <LOCATION>sông Ngàn Sâu</LOCATION>) được <PERSON>Nguyễn Viết Cường</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Phòng Kinh tế xã</BODY>, bóc. Hai ngày sau <BODY>Ủy ban Kiểm tra Đảng ủy</BODY> đi kiểm tra, thấy hộ ông <PERSON>Lê Hữu Trọng</PERSON> mới chỉ dời đồ, người vẫn ngủ nhà cũ. Tờ giấy được dán lại, với một dấu chấm đỏ. Anh <PERSON>Cường</PERSON> không giận. <DATE>Tối 11/4</DATE>, anh ở lại ăn cơm với ông <PERSON>Trọng</PERSON>, rồi hai người khiêng nốt cái bàn thờ.

Những điều nhỏ ấy chưa có trong <DOCUMENT>Nghị quyết 60-NQ/TW</DOCUMENT> hay <DOCUMENT>Kết luận 210-KL/TW</DOCUMENT> của <BODY>Ban Chấp hành Trung ương</BODY>... nhưng có lẽ nghị quyết sống được là nhờ thế.

Còn đúng 29 tờ. Ngày bóc tờ cuối, theo giao ước: <DATE>31/12/2030</DATE>.

<PERSON>Ngàn Phố</PERSON>
<BODY>Văn phòng đại diện Tạp chí Xây dựng Đảng tại Bắc Trung Bộ</BODY>
