1. Bốn mươi nghìn tỉ và một cây cầu: <BODY>Quốc hội</BODY> chốt <DOCUMENT>Nghị quyết số 253/2025/QH15</DOCUMENT>
Nghị quyết về cơ chế năng lượng quốc gia <DATE>giai đoạn 2026-2030</DATE> được thông qua <DATE>ngày 11/12</DATE>, cùng ngày với <DOCUMENT>Luật Đầu tư (sửa đổi)</DOCUMENT> và <DOCUMENT>Luật Dân số</DOCUMENT>. Chỉ 6 đại biểu không tán thành. <EVENT>Kỳ họp thứ 10</EVENT> bế mạc sau 40 ngày.

2. <PERSON>Y Thanh Hà Niê Kđăm</PERSON> và chuyện “đại biểu nói tiếng mẹ đẻ”
<ROLE>Phó Chủ nhiệm</ROLE> <BODY>Ủy ban Kiểm tra Trung ương</BODY> kể trong buổi gặp Đoàn đại biểu các dân tộc thiểu số <LOCATION>tỉnh Đắk Lắk</LOCATION> <DATE>hôm 5/12</DATE>.

3. <LOCATION>Đường sắt Lào Cai - Hà Nội - Hải Phòng</LOCATION> khởi công hợp phần 1
<DATE>Sáng 19.12</DATE>, <ROLE>Thủ tướng</ROLE> <PERSON>Phạm Minh Chính</PERSON> nhấn nút tại <LOCATION>phường Cam Đường</LOCATION>. Tuyến dài 419 km, vốn hơn 203.000 tỉ đồng; <BODY>Bộ Xây dựng</BODY> chọn 234 công trình khác trên 34 tỉnh khởi công, khánh thành cùng một giờ.

4. Kỷ luật 5 tổ chức đảng tại một tổng công ty cà phê
Tại <EVENT>kỳ họp thứ 62</EVENT>, <BODY>UBKT Trung ương</BODY> cảnh cáo <BODY>Ban Thường vụ Đảng ủy Tổng công ty Cà phê Bazan</BODY> <DATE>nhiệm kỳ 2015-2020</DATE>; khai trừ ông <PERSON>Đậu Khắc Hoài</PERSON>, <ROLE>nguyên Kế toán trưởng</ROLE>.

5. Trả lại tên cho <LOCATION>cầu Long Biên</LOCATION>? Không hề đổi
<BODY>Sở Văn hóa và Thể thao Hà Nội</BODY> bác tin trên Facebook rằng cầu sẽ mang tên <PERSON>Gustave Eiffel</PERSON>. <BODY>Hãng Daydé & Pillé</BODY> mới là nơi trúng thầu <DATE>năm 1898</DATE>.

6. Dân quân biển <LOCATION>tỉnh Gia Lai</LOCATION> mới nhận tàu vỏ thép
Tỉnh có biển từ <DATE>1-7</DATE> sau khi nhập <LOCATION>Bình Định</LOCATION>. <ROLE>Tư lệnh</ROLE> <BODY>Quân khu 5</BODY>, Trung tướng <PERSON>Lê Ngọc Hải</PERSON> dặn: “Bộ đội <LOCATION>Tây Nguyên</LOCATION> phải học bơi”.

7. Ông <PERSON>Đinh Tôn Thất Hùng</PERSON> làm <ROLE>Phó Chánh án</ROLE> <BODY>TAND tỉnh Đồng Tháp</BODY>
Quyết định do <ROLE>Chánh án</ROLE> <BODY>TAND tối cao</BODY> <PERSON>Nguyễn Văn Quảng</PERSON> ký <DATE>ngày 8/12</DATE>, thời hạn 5 năm.

8. Vàng, lợn, thanh long: giá cùng leo
Vàng <BODY>SJC</BODY> 154,2 triệu đồng/lượng (<DATE>chiều 22.12</DATE>). Lợn hơi <LOCATION>Hưng Yên</LOCATION> 67.000 đồng. Thanh long ruột đỏ <LOCATION>Hàm Thuận</LOCATION> lên 32.000 đồng/kg vì <LOCATION>Trung Quốc</LOCATION> gom hàng Noel.

9. Người <LOCATION>Việt</LOCATION> ở <LOCATION>Warszawa</LOCATION> gửi 1.200 áo khoác về vùng lũ <LOCATION>Hòa Thịnh</LOCATION>
Bà <PERSON>Trần Anh Tuấn Lan</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>Hội Người Việt Nam tại Ba Lan</BODY>, cho biết kiện hàng đi miễn phí cùng <BODY>LOT Polish Airlines</BODY>.

10. <DOCUMENT>Nghị định 334/2025/NĐ-CP</DOCUMENT>: thôi nộp bản sao khi hồ sơ đã có trên VNeID
Hiệu lực từ <DATE>1/1/2026</DATE>. <BODY>Văn phòng Chính phủ</BODY> yêu cầu các bộ, ngành rà soát trước <DATE>25/12</DATE>.

11. <EVENT>SEA Games 33</EVENT>: vàng thứ 80 đến từ môn… kéo co
Tại <LOCATION>Chonburi</LOCATION>, đội nữ thắng <LOCATION>Thái Lan</LOCATION> 2-1. <ROLE>Cục trưởng</ROLE> <BODY>Cục Thể dục thể thao Việt Nam</BODY> <PERSON>Nguyễn Danh Hoàng Việt</PERSON> thưởng nóng 200 triệu đồng.

12. Đặt tên 11 trường nội trú biên giới theo tên anh hùng
<BODY>UBND tỉnh Tây Ninh</BODY> chọn <PERSON>Trần Văn Thời</PERSON>, <LOCATION>Quảng Trị</LOCATION> chọn <PERSON>Hồ Kan Lịch</PERSON>. <DOCUMENT>Thông báo 81-TB/TW</DOCUMENT> của <BODY>Bộ Chính trị</BODY> yêu cầu xong 100 trường trong <DATE>năm 2026</DATE>.

13. <EVENT>Hội nghị Trung ương 15</EVENT> họp sớm
Theo <BODY>Văn phòng Trung ương Đảng</BODY>, phiên bế mạc <DATE>chiều 23-12</DATE>, nội dung chính là nhân sự và ngày mở <EVENT>Đại hội đại biểu toàn quốc lần thứ XIV</EVENT>.

14. Đài thọ cả làng ăn cơm tất niên
Nhà ông <PERSON>Chế Ngọc Lân Bá</PERSON>, <ROLE>trưởng</ROLE> <LOCATION>thôn Bàu Trúc</LOCATION>, <LOCATION>Khánh Hòa</LOCATION>. Khách đông nhất là công nhân <BODY>Nhà máy điện hạt nhân Ninh Thuận 1</BODY>.
