TIN BUỒN

<BODY>Đảng uỷ</BODY>, Ban Giám đốc, <BODY>Công đoàn Công ty TNHH một thành viên Than Mạo Khê - Vinacomin</BODY>, <BODY>Đảng uỷ thị trấn Mạo Khê</BODY> và gia đình vô cùng thương tiếc báo tin:

Đồng chí <PERSON>LƯƠNG VĂN CẢN</PERSON>
(tức <PERSON>Hồng Quảng</PERSON>)
Sinh <DATE>ngày 08 tháng 4 năm 1931</DATE>. Dân tộc: Tày. Quê quán: <LOCATION>xã Tình Húc</LOCATION>, <LOCATION>huyện Bình Liêu</LOCATION>, <LOCATION>tỉnh Quảng Ninh</LOCATION>. Trú quán: <LOCATION>khu Vĩnh Hoà</LOCATION>, <LOCATION>thị trấn Mạo Khê</LOCATION>, <LOCATION>huyện Đông Triều</LOCATION>.
Vào Đảng <DATE>ngày 19/5/1953</DATE>. Huy hiệu 55 năm tuổi Đảng. Huân chương Lao động hạng Nhì; Huân chương Kháng chiến chống <LOCATION>Mỹ</LOCATION> hạng Nhất.
<ROLE>Nguyên Uỷ viên</ROLE> <BODY>Ban Chấp hành Đảng bộ tỉnh Quảng Ninh</BODY> các khoá III, IV; <ROLE>nguyên Bí thư</ROLE> <BODY>Đảng uỷ Mỏ than Mạo Khê</BODY>; <ROLE>nguyên Phó Chủ tịch</ROLE> <BODY>Liên hiệp Công đoàn tỉnh</BODY>; <ROLE>nguyên Giám đốc</ROLE> <BODY>Trường Công nhân kỹ thuật Mỏ Hồng Cẩm</BODY>.
Đồng chí từ trần hồi <DATE>03 giờ 20 phút ngày 26 tháng 10 năm 2012</DATE> (tức <DATE>ngày 12 tháng 9 năm Nhâm Thìn</DATE>) tại <LOCATION>Bệnh viện Việt Nam - Thuỵ Điển Uông Bí</LOCATION>. Hưởng thọ 82 tuổi.
Lễ viếng từ 8 giờ 00 đến <DATE>13 giờ 30 ngày 28/10/2012</DATE> tại <LOCATION>Nhà tang lễ Mạo Khê</LOCATION>. An táng cùng ngày tại <LOCATION>nghĩa trang Đồng Thần</LOCATION>.

TIỂU SỬ TÓM TẮT

<DATE>1946 - 1949</DATE>: Theo chị ra <LOCATION>Hòn Gai</LOCATION> đội than cho <BODY>S.F.C.T</BODY> (<BODY>Công ty Pháp mỏ than Bắc Kỳ</BODY>).
<DATE>3/1950 - 8/1954</DATE>: Đội viên <BODY>Đội Công nhân vũ trang Vàng Danh</BODY>, rồi chiến sĩ <BODY>Đại đội 915</BODY>, <BODY>Trung đoàn 98</BODY>.
<DATE>1955 - 1960</DATE>: Thợ lò, tổ trưởng sản xuất <BODY>Mỏ Mạo Khê</BODY>. Dự <EVENT>Đại hội Thi đua toàn quốc lần thứ II</EVENT> (<DATE>7/1958</DATE>) tại <LOCATION>Hà Nội</LOCATION>.
<DATE>1961 - 1964</DATE>: Học <BODY>Học viện Mỏ Đông-bát-xơ</BODY>, <LOCATION>Liên Xô</LOCATION>.
Từ <DATE>1965</DATE> đến <DATE>1972</DATE>: <ROLE>Phó Quản đốc</ROLE>, <ROLE>Quản đốc</ROLE>, <ROLE>Bí thư chi bộ</ROLE>. Ba lần bị thương do máy bay <LOCATION>Mỹ</LOCATION> bắn phá.
<DATE>1973 - 1982</DATE>: <ROLE>Phó Bí thư</ROLE>, <ROLE>Bí thư</ROLE> <BODY>Đảng uỷ Mỏ</BODY>; đại biểu dự <EVENT>Đại hội lần thứ IV của Đảng</EVENT> (<DATE>12/1976</DATE>); <ROLE>đại biểu</ROLE> <BODY>HĐND tỉnh</BODY> khoá VIII.
<DATE>1983 - 1987</DATE>: Trúng cử tại <EVENT>Đại hội Công đoàn tỉnh Quảng Ninh lần thứ VI</EVENT>, <ROLE>Phó Chủ tịch</ROLE> <BODY>Liên hiệp Công đoàn tỉnh</BODY>, <ROLE>Uỷ viên</ROLE> <BODY>Ban Thư ký Tổng Công đoàn Việt Nam</BODY>.
<DATE>1988 - 1991</DATE>: <ROLE>Giám đốc</ROLE> <BODY>Trường Công nhân kỹ thuật Mỏ Hồng Cẩm</BODY>. Nghỉ hưu <DATE>tháng 01/1992</DATE> theo <DOCUMENT>Quyết định số 176/HĐBT</DOCUMENT>.

LỜI ĐIẾU (trích)

...Thưa anh <PERSON>Cản</PERSON>. Thợ lò vùng mỏ gọi anh là "bố <PERSON>Cản</PERSON>" vì <DATE>đêm 11 tháng 7 năm 1968</DATE>, vỉa 9B bục nước, anh buộc dây vào lưng bò ngược 170 mét tìm bảy người. Sáu người ra. Người thứ bảy, <PERSON>Nguyễn Văn Quyết</PERSON>, em vợ anh, nằm lại. Từ đó anh không nhắc tới vỉa 9B, nhưng quyển "Sổ tay an toàn thợ lò" anh viết <DATE>năm 1974</DATE> in tám lần, đến <DOCUMENT>Quy phạm kỹ thuật an toàn TCN-14-06-2006</DOCUMENT> vẫn dùng hai trang.

<DATE>Năm ngoái</DATE>, khi <DOCUMENT>Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIII</DOCUMENT> bàn chuyện "từ nâu sang xanh", anh chống gậy lên <BODY>Tỉnh uỷ</BODY>, gặp đồng chí <PERSON>Phạm Minh Chính</PERSON> - <ROLE>Bí thư</ROLE> <BODY>Tỉnh uỷ</BODY> - nói mười phút. Anh nói: xanh, nhưng đừng quên người trong lò không thấy màu gì cả.

Thợ mỏ <DATE>hôm nay</DATE> đưa anh xuống lớp đất trên. Đất dưới anh đã biết rồi.

Thay mặt <BODY>Ban Lễ tang</BODY>
<PERSON>Bùi Xuân Hồng Gai</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đảng uỷ</BODY>, <ROLE>Giám đốc Công ty</ROLE>

<BODY>Ban Tổ chức Lễ tang</BODY> trân trọng cảm ơn <BODY>Đảng uỷ</BODY>, <BODY>HĐND</BODY>, <BODY>UBND thị trấn</BODY>, <BODY>Hội Cựu chiến binh</BODY>, <BODY>Hội Người cao tuổi</BODY>, <BODY>Báo Quảng Ninh</BODY>, <BODY>Tạp chí Than - Khoáng sản Việt Nam</BODY> đã gửi vòng hoa.
