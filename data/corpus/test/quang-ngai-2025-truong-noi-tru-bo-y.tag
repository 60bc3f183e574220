Khởi công trường phổ thông nội trú liên cấp tại <LOCATION>xã Bờ Y</LOCATION>

(<BODY>Báo Quảng Ngãi</BODY>) - <DATE>Sáng 9/11</DATE>, tại <LOCATION>thôn Iệc</LOCATION>, <LOCATION>xã Bờ Y</LOCATION>, <BODY>UBND tỉnh Quảng Ngãi</BODY> tổ chức lễ khởi công xây dựng <BODY>Trường phổ thông nội trú liên cấp Tiểu học và Trung học cơ sở Bờ Y</BODY>, một trong chín trường mà tỉnh sẽ xây tại các xã biên giới theo <DOCUMENT>Thông báo số 81-TB/TW</DOCUMENT> <DATE>ngày 18/7/2025</DATE> về chủ trương đầu tư xây dựng trường học cho các xã biên giới.

Dự lễ có đồng chí <PERSON>Nguyễn Thị Bích Ngà</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Trung ương Đảng</BODY>, <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>; đồng chí <PERSON>A Hlưng Lâm</PERSON>, <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Tỉnh ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>HĐND tỉnh</BODY>; Thượng tướng <PERSON>Lê Đức Thái</PERSON>, <ROLE>Thứ trưởng</ROLE> <BODY>Bộ Quốc phòng</BODY>; đại diện lãnh đạo <BODY>Bộ Giáo dục và Đào tạo</BODY>, <BODY>Quân khu 5</BODY>, <BODY>Bộ Chỉ huy Bộ đội Biên phòng tỉnh</BODY>, <BODY>Binh đoàn 15</BODY>.

Trường quy mô 35 lớp với 1.225 học sinh, trong đó 680 em nội trú, diện tích 5,3 ha, tổng mức đầu tư 213 tỷ đồng theo <DOCUMENT>Quyết định số 1538/QĐ-UBND</DOCUMENT> <DATE>ngày 27/10/2025</DATE>. Phấn đấu bàn giao trước <DATE>ngày 30/8/2026</DATE> để kịp đón học sinh <DATE>năm học 2026 - 2027</DATE>. Khu đất do <BODY>Công ty Cổ phần Cao su Ngọc Hồi</BODY> nhường lại 2,1 ha, 28 hộ dân hiến 1,4 ha. Phần vốn đối ứng đã được <BODY>HĐND tỉnh</BODY> bố trí tại <EVENT>kỳ họp chuyên đề lần thứ ba</EVENT>.

Đại biểu thực hiện nghi thức khởi công. Ảnh: <PERSON>Dương Văn Khởi</PERSON>/<BODY>TTXVN</BODY>

Ông <PERSON>Bloong Tưr</PERSON>, già làng Giẻ Triêng, thay mặt người dân nhận bản vẽ, nói rằng cái chữ ngày trước đi bộ từ <LOCATION>Đăk Tô</LOCATION> về đây mất hai ngày. Em <PERSON>Y Ngọc Sương</PERSON>, lớp 6, đọc thơ.

Phát biểu, đồng chí <PERSON>Nguyễn Thị Bích Ngà</PERSON> nhấn mạnh: việc này cụ thể hóa <DOCUMENT>Nghị quyết số 71-NQ/TW</DOCUMENT> <DATE>ngày 22/8/2025</DATE> của <BODY>Bộ Chính trị</BODY> về đột phá phát triển giáo dục và đào tạo, <DOCUMENT>Nghị quyết số 298/NQ-CP</DOCUMENT> <DATE>ngày 26/9/2025</DATE> của <BODY>Chính phủ</BODY> và <DOCUMENT>Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Quảng Ngãi lần thứ I</DOCUMENT>. Đồng chí yêu cầu <BODY>Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh</BODY> chấp hành nghiêm <DOCUMENT>Luật Đấu thầu</DOCUMENT>, <DOCUMENT>Luật Xây dựng</DOCUMENT>; <BODY>Đảng ủy xã Bờ Y</BODY> sớm tuyển 12 giáo viên tiếng Giẻ Triêng, tiếng Lào.

Cùng thời điểm, các điểm cầu <LOCATION>xã Mô Rai</LOCATION>, <LOCATION>xã Rờ Kơi</LOCATION>, <LOCATION>xã Ia Đal</LOCATION>, <LOCATION>xã Đăk Plô</LOCATION>, <LOCATION>xã Đăk Long</LOCATION> cũng phát lệnh khởi công. Tại <LOCATION>xã Đăk Long</LOCATION>, <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY> <PERSON>Y Thanh Thủy</PERSON> cắt ngang phát biểu vì mưa. Nhân dịp này, <BODY>Ngân hàng TMCP Quân đội</BODY> và <BODY>Tổng Công ty Tân Cảng Sài Gòn</BODY> tặng 14 tỷ đồng mua giường, bếp; <BODY>Hội Liên hiệp Phụ nữ tỉnh</BODY> tặng 1.225 bộ chăn.

Từ <DATE>năm 2020</DATE>, chương trình “Nâng bước em tới trường” của <BODY>Bộ đội Biên phòng</BODY> nhận đỡ đầu 214 em ở địa bàn. <EVENT>Kỳ họp thứ 10, Quốc hội khóa XV</EVENT> đang xem xét nghị quyết về cơ chế đặc thù cho giáo dục, tạo thêm nguồn lực cho mô hình này <DATE>giai đoạn 2026 - 2035</DATE>.

<PERSON>T.NHÀN</PERSON> - <PERSON>Hoàng Tây Trà</PERSON>
