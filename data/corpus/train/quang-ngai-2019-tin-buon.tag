TIN BUỒN

<BODY>BAN THƯỜNG VỤ TỈNH ỦY QUẢNG NGÃI</BODY>, <BODY>THƯỜNG TRỰC HĐND</BODY>, <BODY>UBND</BODY>, <BODY>BAN THƯỜNG TRỰC UBMTTQ VIỆT NAM TỈNH</BODY>
và gia đình vô cùng thương tiếc báo tin:

Đồng chí
<PERSON>PHẠM THANH BA TƠ</PERSON>
(Bí danh: <PERSON>Năm Liên</PERSON>, <PERSON>Trần Nam Ba</PERSON>)

Sinh <DATE>ngày 11 tháng 3 năm 1929</DATE>
Quê quán: <LOCATION>thôn Trường An</LOCATION>, <LOCATION>xã Ba Thành</LOCATION>, <LOCATION>huyện Ba Tơ</LOCATION>, <LOCATION>tỉnh Quảng Ngãi</LOCATION>
Thường trú: <LOCATION>127 Hùng Vương</LOCATION>, <LOCATION>phường Trần Phú</LOCATION>, <LOCATION>TP.Quảng Ngãi</LOCATION>

<ROLE>Nguyên Ủy viên</ROLE> <BODY>Ban Thường vụ Tỉnh ủy Nghĩa Bình</BODY>; <ROLE>nguyên Phó Chủ tịch</ROLE> <BODY>UBND tỉnh Nghĩa Bình</BODY>; <ROLE>nguyên Trưởng</ROLE> <BODY>Ban Dân vận Tỉnh ủy Quảng Ngãi</BODY>; <ROLE>đại biểu</ROLE> <BODY>Quốc hội</BODY> khóa VII, VIII.

Huân chương Độc lập hạng Nhì; Huân chương Kháng chiến hạng Nhất (chống <LOCATION>Pháp</LOCATION>, chống <LOCATION>Mỹ</LOCATION>); Huy hiệu 70 năm tuổi Đảng.

Từ trần hồi <DATE>3 giờ 15 phút, ngày 24 tháng 9 năm 2019</DATE> (<DATE>26-8 năm Kỷ Hợi</DATE>), tại <LOCATION>Bệnh viện Đa khoa tỉnh</LOCATION>, hưởng thọ 91 tuổi.

Lễ nhập quan lúc <DATE>15 giờ ngày 24-9</DATE>. Lễ viếng từ <DATE>7 giờ ngày 25-9</DATE> tại <LOCATION>Nhà tang lễ tỉnh</LOCATION>. Lễ truy điệu và đưa tang lúc <DATE>6 giờ 30 ngày 27-9</DATE>; an táng tại <LOCATION>Nghĩa trang Liệt sĩ xã Ba Thành</LOCATION>.

Điện thoại Ban Tổ chức lễ tang: 0255.3822.xxx

- - -
TÓM TẮT TIỂU SỬ

<DATE>3-1945 - 8-1945</DATE>: Liên lạc của <BODY>Đội Du kích Ba Tơ</BODY>. Lúc ấy chưa đầy 16 tuổi, đồng chí mang thư từ <LOCATION>đồn Ba Tơ</LOCATION> xuống <LOCATION>chiến khu Cao Muôn</LOCATION>.
<DATE>1946 - 1954</DATE>: <BODY>Tiểu đoàn 19</BODY>, <BODY>Trung đoàn 108</BODY>, <BODY>Liên khu V</BODY>. Vào Đảng <DATE>ngày 19-5-1949</DATE>.
<DATE>1954 - 1959</DATE>: Bám trụ ở <LOCATION>miền tây</LOCATION>, làm rẫy, mang tên <PERSON>Trần Nam Ba</PERSON>.
<DATE>28-8-1959</DATE>: tham gia chỉ huy cánh nam trong khởi nghĩa <LOCATION>Trà Bồng</LOCATION>.
<DATE>1960 - 1965</DATE>: <ROLE>Bí thư</ROLE> <BODY>Huyện ủy Ba Tơ</BODY>.
<DATE>1966 - 1975</DATE>: <ROLE>Tỉnh ủy viên</ROLE>, <ROLE>Trưởng</ROLE> <BODY>Ban Binh vận</BODY>, rồi <ROLE>Chính ủy</ROLE> <BODY>Mặt trận 4</BODY>. Bị thương ba lần; lần cuối ở <LOCATION>Gò Tranh</LOCATION>, <DATE>mùa hè 1972</DATE>.
<DATE>1976 - 1989</DATE>: <BODY>Tỉnh ủy Nghĩa Bình</BODY>, các chức vụ như đã nêu.
<DATE>7-1989</DATE>: sau khi chia tách tỉnh theo nghị quyết của <BODY>Quốc hội</BODY> (<EVENT>kỳ họp thứ 5, khóa VIII</EVENT>), là <ROLE>Trưởng</ROLE> <BODY>Ban Dân vận</BODY> đến <DATE>tháng 10-1993</DATE> thì nghỉ hưu.

Đại biểu dự <EVENT>Đại hội VI</EVENT>, <EVENT>Đại hội VII của Đảng</EVENT>; <ROLE>đại biểu</ROLE> <EVENT>Đại hội đại biểu Đảng bộ tỉnh Nghĩa Bình</EVENT> các khóa.

Hơn hai mươi năm nghỉ, đồng chí vẫn giữ thẻ thư viện số 0017 và một thói quen: <DATE>ngày 30</DATE> hằng tháng đạp xe tới <BODY>chi bộ tổ dân phố 6</BODY> đóng đảng phí sớm một ngày.

LỜI CẢM TẠ (đăng theo yêu cầu của gia đình, <DATE>01-10-2019</DATE>)

Gia đình chúng tôi xin chân thành cảm tạ <BODY>Văn phòng Tỉnh ủy</BODY>, <BODY>Ban Bảo vệ, chăm sóc sức khỏe cán bộ tỉnh</BODY>, <BODY>Huyện ủy</BODY>, <BODY>UBND huyện Ba Tơ</BODY>, <BODY>Sư đoàn Bộ binh 307</BODY>, bà con người Hrê <LOCATION>làng Teng</LOCATION>, ông <PERSON>Phạm Văn Rố</PERSON>, già <PERSON>Đinh Thị Xiêng</PERSON>, cùng cháu <PERSON>Ba Tơ</PERSON>, người lái xe <DATE>đêm 24-9</DATE>, đã đưa tiễn ba, ông của chúng tôi. Trong lúc tang gia bối rối, có điều chi sơ suất, kính mong lượng thứ.

Trưởng nam <PERSON>Phạm Trường Lũy</PERSON> đồng kính bái.