Đối ngoại | <DATE>17:25 14/09/2023</DATE>
Hai tỉnh bên này, bên kia núi bàn chuyện mở cửa khẩu
(<BODY>kontum.gov.vn</BODY>) — <DATE>Sáng 14/9</DATE>, Đoàn đại biểu cấp cao <LOCATION>tỉnh Champasak</LOCATION> (<LOCATION>Lào</LOCATION>) do đồng chí <PERSON>Vilayvong Bouddakham</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Trung ương Đảng Nhân dân Cách mạng Lào</BODY>, <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>, <ROLE>Tỉnh trưởng</ROLE> <LOCATION>Champasak</LOCATION> dẫn đầu, thăm và làm việc tại <LOCATION>Kon Tum</LOCATION>.

Tiếp đoàn có đồng chí <PERSON>A Brôl Thiu</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Ban Thường vụ Tỉnh ủy</BODY>, <ROLE>Phó Chủ tịch Thường trực</ROLE> <BODY>UBND tỉnh Kon Tum</BODY>; <PERSON>Y Ngọc Mai</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>HĐND tỉnh</BODY>; ông <PERSON>Trần Quốc Đạt</PERSON>, <ROLE>Giám đốc</ROLE> <BODY>Sở Ngoại vụ</BODY>; Đại tá <PERSON>Rơ Chăm Hùng</PERSON>, <ROLE>Chính ủy</ROLE> <BODY>Bộ đội Biên phòng tỉnh</BODY>. <BODY>Bộ Ngoại giao</BODY> cử ông <PERSON>Lê Anh Hoàng</PERSON>, <ROLE>Phó Vụ trưởng</ROLE> <BODY>Vụ Đông Nam Á – Nam Á – Nam Thái Bình Dương</BODY>, cùng dự.

Đồng chí <PERSON>A Brôl Thiu</PERSON> (phải) tặng quà cho đồng chí <PERSON>Vilayvong Bouddakham</PERSON>
Ảnh: <PERSON>Dương Nương</PERSON>/<BODY>TTXVN</BODY>

Thông tin với đoàn, <ROLE>Phó Chủ tịch Thường trực</ROLE> <BODY>UBND tỉnh</BODY> <PERSON>A Brôl Thiu</PERSON> cho biết 8 tháng qua kim ngạch qua <LOCATION>Cửa khẩu quốc tế Bờ Y</LOCATION> đạt 312 triệu USD, gấp rưỡi <DATE>năm ngoái</DATE>. ​Hai bên đã ký biên bản ghi nhớ <DATE>ngày 17/7/2022</DATE> – đúng năm kỷ niệm 60 năm thiết lập quan hệ ngoại giao <LOCATION>Việt Nam</LOCATION> – <LOCATION>Lào</LOCATION> (<DATE>05/9/1962 – 05/9/2022</DATE>) – và theo <DOCUMENT>Quyết định số 245/QĐ-UBND</DOCUMENT> <DATE>ngày 12/5/2023</DATE> của <BODY>UBND tỉnh Kon Tum</BODY>, mỗi năm tỉnh cấp 20 suất học bổng ở <BODY>Phân hiệu Đại học Đà Nẵng tại Kon Tum</BODY>.
Đồng chí <PERSON>Vilayvong</PERSON> cảm ơn và nêu ba đề nghị:
— Sớm nối <LOCATION>quốc lộ 18B</LOCATION> của <LOCATION>Lào</LOCATION> với <LOCATION>quốc lộ 40</LOCATION> bằng xe buýt hằng ngày;
— Nhờ <BODY>Bộ Chỉ huy Quân sự tỉnh Kon Tum</BODY> tiếp tục quy tập hài cốt liệt sĩ ở <LOCATION>huyện Pathoumphone</LOCATION>, <LOCATION>Mounlapamok</LOCATION> trước <DATE>tháng 5-2024</DATE>;
— Mời doanh nghiệp trồng cà phê sang <LOCATION>cao nguyên Bolaven</LOCATION>.
Bà <PERSON>Claire Fontaine-Duval</PERSON>, chuyên gia của <BODY>Cơ quan Phát triển Pháp</BODY> (<BODY>AFD</BODY>), và ông <PERSON>Sato Kenichiro</PERSON>, <ROLE>Phó Trưởng đại diện</ROLE> <BODY>JICA</BODY> tại <LOCATION>Hà Nội</LOCATION>, trình bày dự án “Cà phê dưới tán rừng” do <LOCATION>Pháp</LOCATION>, <LOCATION>Nhật Bản</LOCATION> cùng tài trợ 5,4 triệu euro cho <DATE>giai đoạn 2024–2028</DATE>, hai năm đầu làm thử tại <LOCATION>xã Măng Cành</LOCATION>, <LOCATION>huyện Kon Plông</LOCATION> và <LOCATION>huyện Paksong</LOCATION>.

Trước đó, <DATE>chiều 13/9</DATE>, đoàn đặt vòng hoa tại <LOCATION>Nghĩa trang Liệt sĩ tỉnh</LOCATION>, thăm <BODY>Binh đoàn 15</BODY> và <BODY>Công ty TNHH MTV Cà phê Đăk Uy</BODY>. Theo lịch, <DATE>ngày 15/9</DATE> đoàn đi <LOCATION>Gia Lai</LOCATION>, dự <EVENT>Hội nghị Ủy ban điều phối chung Tam giác phát triển Campuchia - Lào - Việt Nam lần thứ 13</EVENT>. <DATE>Tuần trước</DATE>, tại <LOCATION>Vientiane</LOCATION>, <ROLE>Bộ trưởng</ROLE> <BODY>Bộ Công chính và Vận tải Lào</BODY> <PERSON>Bounthavy Sengchanh</PERSON> cũng nhắc đến tuyến đường này.

Tác giả: <PERSON>Dương Nương</PERSON>