TIN BUỒN

<BODY>Ban Chấp hành Ðảng bộ tỉnh Hà Tây</BODY>
<BODY>HÐND</BODY>, <BODY>UBND</BODY>, <BODY>Uỷ ban Mặt trận Tổ quốc tỉnh Hà Tây</BODY>
<BODY>Huyện uỷ</BODY>, <BODY>HÐND</BODY>, <BODY>UBND huyện Ba Vì</BODY>
cùng gia đình vô cùng thương tiếc báo tin:

Ðồng chí <PERSON>ÐỖ KHẮC TƯỞNG</PERSON> (tức <PERSON>Sáu Tưởng</PERSON>)
sinh <DATE>ngày 10 tháng 5 năm 1921</DATE> tại <LOCATION>xã Tản Hồng</LOCATION>, <LOCATION>huyện Ba Vì</LOCATION>, <LOCATION>tỉnh Hà Tây</LOCATION>; vào Ðảng <DATE>tháng8-1944</DATE>; <ROLE>nguyên Tỉnh uỷ viên</ROLE>, <ROLE>nguyên Trưởng</ROLE> <BODY>Ty Thuỷ lợi Sơn Tây</BODY>; <ROLE>nguyên Bí thư</ROLE> <BODY>Huyện uỷ Tùng Thiện</BODY> (<DATE>1958 - 1963</DATE>); <ROLE>nguyên Phó Chủ tịch</ROLE> <BODY>Uỷ ban Hành chính tỉnh Hà Tây</BODY>; <ROLE>nguyên đại biểu</ROLE> <BODY>Quốc hội</BODY> khoá V; sau khi hợp nhất hai tỉnh <DATE>năm 1975</DATE> là <ROLE>Phó Chủ nhiệm</ROLE> <BODY>Uỷ ban Kiểm tra Tỉnh uỷ Hà Sơn Bình</BODY> cho đến khi nghỉ hưu <DATE>cuối năm 1983</DATE>.
Huân chương Ðộc lập hạng Ba, Huân chương Kháng chiến chống <LOCATION>Pháp</LOCATION> hạng Nhì, Huân chương Kháng chiến chống <LOCATION>Mỹ</LOCATION> hạng Nhất, Huy hiệu 50 năm tuổi Ðảng.
Do tuổi cao, bệnh nặng, đồng chí đã từ trần hồi <DATE>3 giờ 25 phút ngày 19 tháng 11 năm 1998</DATE> tại <LOCATION>Viện Quân y 103</LOCATION>, thọ 78 tuổi.

Lễ viếng bắt đầu lúc <DATE>8 giờ ngày 21-11-1998</DATE> tại <LOCATION>Nhà tang lễ thị xã Sơn Tây</LOCATION>; lễ truy điệu hồi 14 giờ cùng ngày. An táng tại <LOCATION>nghĩa trang thôn La Phẩm</LOCATION>.

Ban lễ tang gồm 11 đồng chí, do đồng chí <PERSON>Phùng Ðắc Thọ</PERSON>, <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Tỉnh uỷ</BODY>, làm <ROLE>Trưởng ban</ROLE>.
Ðiện chia buồn xin gửi về <BODY>Văn phòng Tỉnh uỷ</BODY>, 2 <LOCATION>phố Lê Lợi</LOCATION>, <LOCATION>thị xã Hà Ðông</LOCATION>. ÐT: 824 517.
