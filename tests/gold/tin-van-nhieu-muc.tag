TIN VẮN <DATE>THỨ BA 3-12-2024</DATE>
<BODY>Bộ Chính trị</BODY> cho ý kiến về đề án tinh gọn bộ máy
<BODY>Văn phòng Trung ương Đảng</BODY> cho biết <BODY>Bộ Chính trị</BODY> đã nghe <BODY>Ban Chỉ đạo Trung ương</BODY> về tổng kết <DOCUMENT>Nghị quyết số 18-NQ/TW</DOCUMENT> báo cáo. <ROLE>Tổng Bí thư</ROLE> <PERSON>Tô Lâm</PERSON> chủ trì phiên họp. Tinh thần chung: không chờ, không để trống việc.

<LOCATION>Cao Bằng</LOCATION> : <BODY>Sở Nội vụ</BODY> có phó giám đốc 36 tuổi
Bà <PERSON>Nông Thị Bích Liễu</PERSON>, <ROLE>Trưởng</ROLE> <BODY>phòng Nội vụ huyện Trùng Khánh</BODY>, được bổ nhiệm <ROLE>Phó Giám đốc</ROLE> <BODY>Sở Nội vụ</BODY> từ <DATE>1-12</DATE>. Quyết định do <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND tỉnh Cao Bằng</BODY> <PERSON>Hoàng Sầm Páo</PERSON> ký.
	
Thầy trò <BODY>Trường THPT Chuyên Nguyễn Quang Diêu</BODY> đón Huân chương Lao động
<DATE>Sáng 2.12</DATE>, <ROLE>Hiệu trưởng</ROLE> <PERSON>Lê Hoàng Phong Vĩ</PERSON> thay mặt trường nhận Huân chương Lao động hạng Ba. Trường có 41 giải học sinh giỏi quốc gia trong <DATE>năm học 2023-2024</DATE>.

<BODY>T.Ư Đoàn</BODY> trao giải cho 34 nhà nông trẻ
Anh <PERSON>Sùng A Lềnh</PERSON> (<LOCATION>xã Hang Kia</LOCATION>, <LOCATION>Hòa Bình</LOCATION>) và chị <PERSON>Kpă H'Nhiên</PERSON> (<LOCATION>H.Chư Sê</LOCATION>, <LOCATION>Gia Lai</LOCATION>) được anh <PERSON>Trịnh Hữu Tâm</PERSON>,  <ROLE>Bí thư</ROLE> <BODY>T.Ư Đoàn</BODY>, trao giải <DATE>tối 30.11</DATE>.

<BODY>Công an TP.HCM</BODY> cảnh bảo tài khoản giả mạo <BODY>Cục CSGT</BODY>
<BODY>Phòng PC02</BODY> nhận 12 đơn tố giác từ <DATE>25.11</DATE> đến <DATE>hôm qua</DATE>. Thượng tá <PERSON>Đỗ Thế Quyền</PERSON>, <ROLE>Phó trưởng</ROLE> <BODY>Phòng PC02</BODY>, nhắc người dân không bấm vào địa chỉ 103.28.36.212 và gọi ngay số 0693.187.344.

<BODY>Petrolimex</BODY>: xăng RON95 giảm 190 đồng/lít
Từ <DATE>15h chiều 28-11</DATE>, xăng RON95-III còn 20.850 đồng/lít. Ông <PERSON>Tạ Ngọc Bảo Lân</PERSON>, <ROLE>Chánh</ROLE> <BODY>Văn phòng Tập đoàn Xăng dầu Việt Nam</BODY>, nói nguồn hàng đủ đến Tết <DATE>Ất Tỵ 2025</DATE>.

<BODY>Liên đoàn Lao động tỉnh Bắc Giang</BODY> đối thoại với 300 công nhân
<DATE>Chủ nhật 1-12</DATE> tại <LOCATION>KCN Quang Châu</LOCATION>, <ROLE>Chủ tịch</ROLE> <BODY>Liên đoàn Lao động tỉnh</BODY> <PERSON>Thân Thị Hiên</PERSON> trả lời 27 câu hỏi về <DOCUMENT>Luật Công đoàn (sửa đổi)</DOCUMENT> mà <BODY>Quốc hội</BODY> vừa thông qua <DATE>ngày 27-11</DATE>; luật thay <DOCUMENT>Luật Công đoàn 2012</DOCUMENT> từ <DATE>ngày 1/7/2025</DATE>.

Khởi tố nhóm khai thác vàng trái phép
<BODY>Viện KSND huyện Phước Sơn</BODY> (<LOCATION>Quảng Nam</LOCATION>) phê chuẩn quyết định khởi tố 7 người phá rừng đặc dụng ở <LOCATION>xã Phước Kim</LOCATION>. <ROLE>Hạt trưởng</ROLE> <BODY>Hạt Kiểm lâm</BODY> <PERSON>Hồ Văn Nhía</PERSON> bị cảnh cáo.