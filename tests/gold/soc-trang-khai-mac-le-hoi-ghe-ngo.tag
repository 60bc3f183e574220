VĂN HÓA - LỄ HỘI
<LOCATION>Sóc Trăng</LOCATION> khai hội, 60 ghe Ngo tranh tài trên <LOCATION>sông Maspero</LOCATION>
<DATE>25/11/2015</DATE> - 07:42
<DATE>Tối 24-11</DATE>, tại <LOCATION>Quảng trường Bạch Đằng</LOCATION>, <LOCATION>TP. Sóc Trăng</LOCATION>, <BODY>UBND tỉnh Sóc Trăng</BODY> khai mạc <EVENT>Lễ hội Óoc Om Bóc - Đua ghe Ngo tỉnh Sóc Trăng lần thứ II</EVENT>, <DATE>năm 2015</DATE>.Hàng vạn bà con Khmer, Kinh, Hoa từ khắp <LOCATION>đồng bằng sông Cửu Long</LOCATION> đổ về, <LOCATION>phà Đại Ngãi</LOCATION> chạy suốt đêm.

Dự lễ có các đồng chí: <PERSON>Trịnh Đình Lộc</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Trung ương Đảng</BODY>, <ROLE>Phó Trưởng ban Thường trực</ROLE> <BODY>Ban Chỉ đạo Tây Nam Bộ</BODY>; <PERSON>Hầu A Sính</PERSON>, <ROLE>Thứ trưởng</ROLE>, <ROLE>Phó Chủ nhiệm</ROLE> <BODY>Ủy ban Dân tộc</BODY>; <PERSON>Ngô Minh Hồng</PERSON>, <ROLE>Phó Cục trưởng</ROLE> <BODY>Cục Công tác phía Nam</BODY> (<BODY>Bộ Nội vụ</BODY>).
Về phía tỉnh có các đồng chí: <PERSON>Mai Khương Định</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>; <PERSON>Lâm Sóc Kha</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>HĐND tỉnh</BODY>; <PERSON>Nguyễn Trung Kiệt</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>; <PERSON>Thạch Thị Sa Quên</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Ban Thường vụ Tỉnh ủy</BODY>, <ROLE>Trưởng</ROLE> <BODY>Ban Dân vận Tỉnh ủy</BODY>; Hòa thượng <PERSON>Lý Sa Mươl</PERSON>, <ROLE>Hội trưởng</ROLE> <BODY>Hội Đoàn kết sư sãi yêu nước tỉnh</BODY>; cùng lãnh đạo các sở, ban, ngành, <BODY>Thường trực Huyện ủy</BODY>, <BODY>UBND</BODY> các <LOCATION>huyệnMỹ Xuyên</LOCATION>, <LOCATION>Trần Đề</LOCATION>, <LOCATION>Kế Sách</LOCATION> và các vị nguyên lãnh đạo tỉnh qua các thời kỳ.
Khách quốc tế có bà <PERSON>Chea Sopheap</PERSON>, <ROLE>Phó Tổng Lãnh sự</ROLE> <LOCATION>Vương quốc Campuchia</LOCATION> tại <LOCATION>TP. Hồ Chí Minh</LOCATION>, và ông <PERSON>Jean-Luc Moreau</PERSON>, <ROLE>Trưởng đại diện</ROLE> <BODY>Tổ chức Handicap International</BODY>.

Trong ảnh: Đội ghe nữ <LOCATION>chùa Sro Lôn</LOCATION> tập trước giờ đua. Ảnh: <PERSON>SÓC KHA</PERSON>
Các đại biểu bấm nút khai hội. Ảnh: <PERSON>CHÍ BẢO</PERSON>
TRONG ẢNH: Đội ghe nữ <LOCATION>chùa Sro Lôn</LOCATION> tập trước giờ đua. Ảnh: <PERSON>SÓC KHA</PERSON>

Đọc diễn văn, <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY> <PERSON>Nguyễn Trung Kiệt</PERSON> cho biết lễ hội được nâng lên cấp khu vực theo <DOCUMENT>Quyết định số 2471/QĐ-BVHTTDL</DOCUMENT> <DATE>ngày 04.8.2015</DATE> của <BODY>Bộ Văn hóa, Thể thao và Du lịch</BODY>; <DOCUMENT>Kế hoạch số 61/KH-UBND</DOCUMENT> phân công đến từng phường.Tỉnh xem đây là việc làm thiết thực sau <EVENT>Đại hội đại biểu Đảng bộ tỉnh lần thứ XIII</EVENT> và <DATE>tháng 12 này</DATE> sẽ sơ kết <DOCUMENT>Chỉ thị 68-CT/TW</DOCUMENT> của <BODY>Ban Bí thư</BODY> (khóa VI) về công tác ở vùng đồng bào Khmer.

Lịch các hoạt động chính
- <DATE>Ngày 24</DATE> và <DATE>25-11</DATE>: đua ghe, cự ly 1.200 m nam, 1.000 m nữ, từ 12 giờ. Giải nhất 100 triệu đồng.
- <DATE>19 giờ ngày 25/11</DATE>: lễ cúng trăng tại <LOCATION>chùa Kh'leang</LOCATION>; thả đèn gió bị cấm.
- Từ <DATE>20</DATE> đến <DATE>26-11</DATE>: hội chợ ở <LOCATION>Khu văn hóa Hồ Nước Ngọt</LOCATION>, vé vào cửa 10.000 đồng.

Nhân dịp này, đồng chí <PERSON>Trịnh Đình Lộc</PERSON> trao Huân chương Lao động hạng Nhì của Chủ tịch nước cho <BODY>Trường Bổ túc văn hóa Pali Trung cấp Nam Bộ</BODY>. <BODY>Ban Trị sự Phật giáo tỉnh</BODY> tặng 200 suất quà cho hộ nghèo <LOCATION>Vĩnh Châu</LOCATION>, <LOCATION>Châu Thành</LOCATION>.

Bài, ảnh: <PERSON>SÓC KHA</PERSON> - <PERSON>CHÍ BẢO</PERSON>
