<BODY>Hội Nông dân xã Ba Tri</BODY>, <LOCATION>tỉnh Vĩnh Long</LOCATION> tổ chức thành công <EVENT>Đại hội đại biểu lần thứ II</EVENT>
(<BODY>baovinhlong.com.vn</BODY>) <DATE>16:44 12/06/2026</DATE>

Gần 150 đại biểu đại diện 4.216 hội viên nông dân của <LOCATION>xã Ba Tri</LOCATION> về dự <EVENT>Đại hội đại biểu Hội Nông dân xã Ba Tri lần thứ II</EVENT>, <DATE>nhiệm kỳ 2026 - 2031</DATE>, khai mạc <DATE>sáng 12/6</DATE>. Đây là đơn vị thứ sáu ở khu vực <LOCATION>Bến Tre</LOCATION> cũ hoàn thành đại hội theo <DOCUMENT>Kế hoạch số 44-KH/HNDT</DOCUMENT> của <BODY>Ban Thường vụ Hội Nông dân tỉnh</BODY> và <DOCUMENT>Hướng dẫn số 05-HD/MTTQ</DOCUMENT>.

Đến dự có ông <PERSON>Đặng Hoàng Giang Châu</PERSON>, <ROLE>phó chủ tịch thường trực</ROLE> <BODY>Hội Nông dân tỉnh Vĩnh Long</BODY>; bà <PERSON>Lê Thị Mỹ Lệ Thu</PERSON>, <ROLE>phó bí thư thường trực</ROLE> <BODY>Đảng ủy xã</BODY>; ông <PERSON>Bùi Quốc Nhanh</PERSON>, <ROLE>chủ tịch</ROLE> <BODY>UBND xã</BODY>; ông <PERSON>Nguyễn Thành Nhơn Tịnh</PERSON>, <ROLE>chủ tịch</ROLE> <BODY>Ủy ban MTTQ Việt Nam xã</BODY>.

<DATE>Nhiệm kỳ 2023 - 2028</DATE> bị rút ngắn do sáp nhập <LOCATION>thị trấn Ba Tri</LOCATION> với các <LOCATION>xã Vĩnh Hòa</LOCATION>, <LOCATION>An Đức</LOCATION>, <LOCATION>Vĩnh An</LOCATION> và <LOCATION>An Bình Tây</LOCATION> từ <DATE>ngày 1/7/2025</DATE> theo <DOCUMENT>Nghị quyết số 1687/NQ-UBTVQH15</DOCUMENT>. Dẫu vậy, 9/11 chỉ tiêu vượt. Nguồn vốn ủy thác qua <BODY>Phòng giao dịch Ngân hàng Chính sách xã hội Ba Tri</BODY> đạt 96 tỷ đồng; đàn bò giữ 21.300 con, đứng đầu khu vực <LOCATION>Nam sông Hàm Luông</LOCATION>. Phong trào “Nông dân thi đua sản xuất, kinh doanh giỏi” có 1.870 hộ đạt danh hiệu. Mô hình tôm - lúa ở <LOCATION>ấp Giồng Bông</LOCATION> được <BODY>Viện Lúa Đồng bằng sông Cửu Long</BODY> chọn làm điểm học tập.

Tuy nhiên, đại hội thẳng thắn nhìn nhận: sau khi về chung mái nhà <BODY>Mặt trận Tổ quốc</BODY>, một số chi hội sinh hoạt thưa; hội phí thu chậm đến <DATE>quý I/2026</DATE>.

Đại hội xác định ba khâu đột phá gắn với <DOCUMENT>Nghị quyết số 46-NQ/TW</DOCUMENT> <DATE>ngày 20/12/2023</DATE> của <BODY>Bộ Chính trị</BODY>, <DOCUMENT>Nghị quyết số 19-NQ/TW</DOCUMENT> <DATE>năm 2022</DATE> và <DOCUMENT>Nghị quyết Đại hội Đảng bộ xã Ba Tri lần thứ I</DOCUMENT>. Phấn đấu đến <DATE>năm 2031</DATE>, 80% hội viên bán hàng qua nền tảng số; xây dựng một tổ hợp tác xuất khẩu bò giống.

Hiệp thương cử <BODY>Ban Chấp hành Hội Nông dân xã</BODY> gồm 21 ủy viên. Tại <EVENT>hội nghị lần thứ nhất</EVENT>, ông <PERSON>Võ Chí Linh Đông</PERSON> được bầu làm <ROLE>chủ tịch</ROLE>, các bà <PERSON>Phan Thị Đẹp</PERSON>, <PERSON>Huỳnh Nữ</PERSON> làm <ROLE>phó chủ tịch</ROLE>. Đại hội bầu 7 đại biểu đi dự <EVENT>Đại hội Hội Nông dân tỉnh Vĩnh Long lần thứ I</EVENT>.

Nhân dịp này, <BODY>Công ty Cổ phần Phân bón Dầu khí Cà Mau</BODY> trao 30 suất quà; <BODY>Hội Khuyến học xã</BODY> nhận bảng tượng trưng 120 triệu đồng cho <EVENT>Chương trình nghệ thuật “Nặng nghĩa tình quê”</EVENT>, dự kiến <DATE>20h ngày 2/9</DATE> tại <LOCATION>Khu lưu niệm Nguyễn Đình Chiểu</LOCATION>.
