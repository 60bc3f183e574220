TIN BUỒN

<BODY>BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG CỘNG SẢN VIỆT NAM</BODY>; <BODY>QUÂN ỦY TRUNG ƯƠNG</BODY>, <BODY>BỘ QUỐC PHÒNG</BODY>; <BODY>BỘ TƯ LỆNH QUÂN KHU 9</BODY>; <BODY>TỈNH ỦY</BODY>, <BODY>HĐND</BODY>, <BODY>UBND</BODY>, <BODY>ỦY BAN MTTQ VIỆT NAM TỈNH BẾN TRE</BODY> và gia đình vô cùng thương tiếc báo tin:

Đồng chí Trung tướng <PERSON>TRẦN VĂN TÁM HÒA</PERSON> (tên thường gọi <PERSON>Tám Hòa</PERSON>, bí danh <PERSON>Sáu Dừa</PERSON>)

Sinh <DATE>ngày 17 tháng 02 năm 1933</DATE>; quê quán: <LOCATION>xã Định Thủy</LOCATION>, <LOCATION>huyện Mỏ Cày</LOCATION> (nay là <LOCATION>huyện Mỏ Cày Nam</LOCATION>), <LOCATION>tỉnh Bến Tre</LOCATION>; trú quán: số 46 <LOCATION>đường Trần Quang Diệu</LOCATION>, <LOCATION>phường An Thới</LOCATION>, <LOCATION>quận Bình Thủy</LOCATION>, <LOCATION>thành phố Cần Thơ</LOCATION>; tham gia cách mạng <DATE>tháng 6/1949</DATE>; nhập ngũ <DATE>ngày 02/9/1950</DATE>; vào <BODY>Đảng Cộng sản Việt Nam</BODY> <DATE>ngày 03/02/1953</DATE>; <ROLE>Ủy viên</ROLE> <BODY>Ban Chấp hành Trung ương Đảng</BODY> khóa VI; <ROLE>đại biểu</ROLE> <BODY>Quốc hội</BODY> khóa VIII; <ROLE>nguyên Phó Tư lệnh</ROLE>, <ROLE>Tham mưu trưởng</ROLE> <BODY>Quân khu 9</BODY>; đã nghỉ hưu; Huân chương Quân công hạng Nhất, Huân chương Độc lập hạng Nhì, Huy hiệu 65 năm tuổi Đảng (và nhiều phần thưởng cao quý khác của Đảng, <BODY>Nhà nước Việt Nam</BODY>, <BODY>Nhà nước Campuchia</BODY>).

Do tuổi cao, bệnh nặng, mặc dù được các giáo sư, bác sĩ <BODY>Bệnh viện Quân y 121</BODY>, <BODY>Bệnh viện Đa khoa Trung ương Cần Thơ</BODY> tận tình cứu chữa nhưng đồng chí đã từ trần hồi <DATE>02 giờ 40 phút, ngày 11 tháng 4 năm 2021</DATE> (nhằm <DATE>ngày 30 tháng 2 năm Tân Sửu</DATE>), hưởng thọ 89 tuổi.

Lễ tang đồng chí Trung tướng <PERSON>Trần Văn Tám Hòa</PERSON> cử hành theo nghi thức Lễ tang cấp cao, theo <DOCUMENT>Nghị định số 105/2012/NĐ-CP</DOCUMENT> <DATE>ngày 17/12/2012</DATE> của <BODY>Chính phủ</BODY>.

Lễ viếng: từ <DATE>8 giờ 00 ngày 13/4</DATE> tại <LOCATION>Nhà tang lễ Quân khu 9</LOCATION>. Lễ truy điệu: <DATE>6 giờ 30 ngày 15/4/2021</DATE>. An táng cùng ngày tại <LOCATION>Nghĩa trang liệt sĩ tỉnh Bến Tre</LOCATION>, <LOCATION>xã Hữu Định</LOCATION>, <LOCATION>huyện Châu Thành</LOCATION>.

TÓM TẮT QUÁ TRÌNH CÔNG TÁC

+ <DATE>9/1950 - 7/1954</DATE>: chiến sĩ, <ROLE>tiểu đội trưởng</ROLE> <BODY>Tiểu đoàn 307</BODY>.
+ <DATE>8/1954 - 12/1960</DATE>: tập kết ra Bắc, học viên <BODY>Trường Sĩ quan Lục quân</BODY>, rồi <ROLE>Trung đội trưởng</ROLE> <BODY>Trung đoàn 1</BODY>, <BODY>Sư đoàn 338</BODY>.
+ <DATE>Năm 1961</DATE>: vượt <LOCATION>Trường Sơn</LOCATION> về Nam; <ROLE>Đại đội trưởng</ROLE>, <ROLE>Tiểu đoàn phó</ROLE> <BODY>Tiểu đoàn 516 Bến Tre</BODY>.
+ <DATE>1968</DATE>: <ROLE>Tham mưu phó</ROLE> <BODY>Tỉnh đội Bến Tre</BODY>. Bị thương tại <LOCATION>cầu Cá Lóc</LOCATION> <DATE>đêm mùng Một Tết Mậu Thân</DATE>.
+ <DATE>10/1972 - 4/1975</DATE>: <ROLE>Trung đoàn trưởng</ROLE> <BODY>Trung đoàn 2</BODY>, <BODY>Sư đoàn 8</BODY>, <BODY>Quân khu 8</BODY>.
+ <DATE>1979 - 1985</DATE>: <ROLE>Sư đoàn trưởng</ROLE> <BODY>Sư đoàn 339</BODY>; <ROLE>Phó Tư lệnh</ROLE> <BODY>Mặt trận 979</BODY> giúp bạn <LOCATION>Campuchia</LOCATION>.
+ <DATE>Tháng 5/1986</DATE>: <ROLE>Tham mưu trưởng</ROLE>, <ROLE>Phó Tư lệnh</ROLE> <BODY>Quân khu 9</BODY>; <DATE>tháng 12 năm ấy</DATE> dự <EVENT>Đại hội đại biểu toàn quốc lần thứ VI của Đảng</EVENT>; trước đó là <ROLE>đại biểu</ROLE> <EVENT>Đại hội Đảng bộ Quân đội lần thứ IV</EVENT>.
+ Được thăng quân hàm Thiếu tướng <DATE>tháng 4/1984</DATE>; Trung tướng <DATE>tháng 6/1988</DATE>.
+ Nghỉ hưu theo <DOCUMENT>Quyết định số 318/CT</DOCUMENT> <DATE>ngày 01-11-1995</DATE>; <ROLE>Chủ tịch</ROLE> <BODY>Hội Cựu chiến binh tỉnh Cần Thơ</BODY> <DATE>1996 - 2002</DATE>.

<BODY>BAN LỄ TANG</BODY>

(trong danh sách 19 đồng chí) <ROLE>Trưởng ban</ROLE>: Thượng tướng <PERSON>Đỗ Căn Hậu</PERSON>. <ROLE>Phó Trưởng ban Thường trực</ROLE>: Thiếu tướng <PERSON>Nguyễn Xuân Dắt</PERSON>, <ROLE>Tư lệnh</ROLE> <BODY>Quân khu 9</BODY>; ông <PERSON>Phan Văn Mãi</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy Bến Tre</BODY>; bà <PERSON>Thạch Thị Sa Thy</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Thành ủy Cần Thơ</BODY>.

Điện chia buồn gửi về <BODY>Cục Chính trị Quân khu 9</BODY>, <LOCATION>đường Cách mạng Tháng Tám</LOCATION>.
