Gùi và máy tính bảng
<EVENT>Đại hội đại biểu Phụ nữ tỉnh Lâm Đồng lần thứ XVI</EVENT>, <DATE>nhiệm kỳ 2021 - 2026</DATE>

<DATE>Chiều 22/9/2021</DATE> - Lần đầu tiên một đại hội phụ nữ cấp tỉnh ở <LOCATION>Nam Tây Nguyên</LOCATION> họp vừa trực tiếp vừa trực tuyến, điểm cầu chính đặt tại <LOCATION>Trung tâm Hành chính tỉnh Lâm Đồng</LOCATION>, 36 <LOCATION>Trần Phú</LOCATION>, <LOCATION>Đà Lạt</LOCATION>, nối với 12 huyện, thành phố.

CHÙM ẢNH
1. Các đại biểu dự điểm cầu chính. Ảnh: <PERSON>NHẬT MINH QUÂN</PERSON>
2. Bà <PERSON>Phạm Thị Phúc Nguyên</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Ban Thường vụ Tỉnh ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>Ủy ban MTTQ tỉnh</BODY>, tặng hoa. Ảnh: <PERSON>N.M.Q</PERSON>
3. <BODY>Hội LHPN huyện Đam Rông</BODY> dựng sạp thổ cẩm bên hành lang
4. Một chiếc gùi đựng máy tính bảng: quà lưu niệm của đại hội

Dự đại hội, về phía Trung ương có bà <PERSON>Trần Lan Phương Thùy</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>Hội Liên hiệp Phụ nữ Việt Nam</BODY> (qua màn hình). Về phía tỉnh có: ông <PERSON>Trần Đức Quận Hòa</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Ban Chấp hành Trung ương Đảng</BODY>, <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>HĐND tỉnh</BODY>; ông <PERSON>Trần Đình Văn Lâm</PERSON> - <ROLE>Phó Bí thư Thường trực</ROLE>; bà <PERSON>K'Duyên</PERSON>, <ROLE>Phó Trưởng đoàn</ROLE> <BODY>Đoàn ĐBQH tỉnh</BODY>; bà <PERSON>Nguyễn Thị Lệ Hằng</PERSON>, <ROLE>Trưởng</ROLE> <BODY>ban Dân vận</BODY>; bà <PERSON>Bon Yô Soan</PERSON>, <ROLE>nguyên Chủ tịch</ROLE> <BODY>Hội LHPN tỉnh</BODY> khóa <DATE>2001 - 2006</DATE>; ni sư <PERSON>Thích Nữ Huệ Tâm</PERSON>; xơ <PERSON>Maria Mai Thị Hồng</PERSON> (<BODY>Tu viện Mai Anh</BODY>); và đại diện <BODY>Hội Nông dân</BODY>, <BODY>Hội Cựu chiến binh</BODY>, <BODY>Tỉnh đoàn</BODY>, <BODY>Liên đoàn Lao động tỉnh</BODY>.

Đại dịch trên lưng chị em

Suốt <DATE>tháng 7</DATE>, <DATE>tháng 8/2021</DATE>, chị em <LOCATION>Lâm Đồng</LOCATION> gửi xuống <LOCATION>TP. Hồ Chí Minh</LOCATION>, <LOCATION>Bình Dương</LOCATION>, <LOCATION>Đồng Nai</LOCATION> 11.400 tấn rau củ. Ngồi ở ghế 112, chị <PERSON>Ka Thị Nhị</PERSON>, hội viên người Chu Ru ở <LOCATION>xã Ka Đơn</LOCATION>, bật khóc khi màn hình chạy tên ba chị lái xe bị nhiễm: <PERSON>Hòa</PERSON>, <PERSON>Thuận</PERSON>, <PERSON>Lành</PERSON>. Ba cái tên ghép lại thành lời chúc.

Báo cáo của <BODY>Ban Chấp hành</BODY> khóa XV do bà <PERSON>Phạm Thị Ánh Tuyết</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>Hội LHPN tỉnh</BODY>, trình bày, điểm 8 chỉ tiêu vượt, 1 chỉ tiêu hụt (kết nạp hội viên vùng dự án thủy điện). <DOCUMENT>Đề án 938</DOCUMENT>, <DOCUMENT>Đề án 939</DOCUMENT> của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> giúp 2.911 chị khởi nghiệp; từ <DOCUMENT>Nghị quyết 11-NQ/TW</DOCUMENT> <DATE>ngày 27/4/2007</DATE> đến <DOCUMENT>Chỉ thị 21-CT/TW</DOCUMENT> <DATE>ngày 20/01/2018</DATE>, tỷ lệ nữ cấp ủy cơ sở từ 18,9% lên 25,6%; đăc biệt <LOCATION>Lạc Dương</LOCATION> có bí thư huyện là nữ.

Ba câu hỏi lạ

Phần thảo luận, bà <PERSON>Cil Múp K'Liêng</PERSON> (<LOCATION>xã Đưng K'Nớ</LOCATION>) hỏi: Họp trên mạng vậy, chi em không có mạng thì tính là vắng hay có? Cô <PERSON>Đinh Nguyệt Ánh</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đoàn phường B'Lao</BODY>: <DOCUMENT>Luật Bình đẳng giới</DOCUMENT> 15 năm rồi, sao giấy mời vẫn ghi “đồng chí và phu nhân”? Còn em <PERSON>H'Hương</PERSON>, sinh viên năm ba <BODY>Đại học Yersin</BODY>, muốn biết <DOCUMENT>Luật Phòng, chống bạo lực gia đình năm 2007</DOCUMENT> khi nào sửa.

Bà <PERSON>K'Duyên</PERSON> nhận câu thứ ba, hẹn đưa vào <EVENT>kỳ họp thứ hai, Quốc hội khóa XV</EVENT> (<DATE>tháng 10</DATE>). Ông <PERSON>Trần Đức Quận Hòa</PERSON> nhận câu thứ hai, cười: “Sẽ sửa từ giấy mời <EVENT>Hội nghị Tỉnh ủy lần thứ 5</EVENT>”. Câu đầu chưa ai nhận.

Bầu <BODY>Ban Chấp hành Hội LHPN tỉnh</BODY> 41 ủy viên (<DATE>sáng 23/9</DATE>); bà <PERSON>Phạm Thị Ánh Tuyết</PERSON> tái cử <ROLE>Chủ tịch</ROLE>, các bà <PERSON>Nguyễn Thị Vinh Hạnh</PERSON>, <PERSON>Ka Să K'Ngọc</PERSON> làm <ROLE>Phó Chủ tịch</ROLE>. Đoàn đại biểu dự <EVENT>Đại hội đại biểu Phụ nữ toàn quốc lần thứ XIII</EVENT> gồm 19 chị.

<PERSON>An Nhiên</PERSON>, <BODY>Báo Lâm Đồng</BODY>
