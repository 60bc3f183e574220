TIN BUỒN
—
<BODY>Ban Chấp hành Đảng bộ tỉnh</BODY>, <BODY>HĐND</BODY>, <BODY>UBND</BODY>, <BODY>Uỷ ban MTTQ Việt Nam tỉnh Đắk Lắk</BODY>, <BODY>Ban Thường vụ Tỉnh uỷ Đắk Nông</BODY>, <BODY>Ban liên lạc tù chính trị Buôn Ma Thuột</BODY> và gia đình vô cùng thương tiếc báo tin:

Đ/c <PERSON>Y NGÔNG KBUÔR</PERSON> (tức <PERSON>AMA H'TIÊU</PERSON>)

Sinh <DATE>ngày 3 tháng 9 năm 1924</DATE>, tại <LOCATION>buôn Ea Súp Mưn</LOCATION>, <LOCATION>xã Cư M'lan</LOCATION>, <LOCATION>huyện Ea Súp</LOCATION>; thường trú số 27 <LOCATION>đường Amí Đoan</LOCATION>, <LOCATION>phường Tân Lợi</LOCATION>, <LOCATION>TP. Buôn Ma Thuột</LOCATION>; đảng viên <BODY>Đảng Cộng sản Việt Nam</BODY>; <ROLE>nguyên Ủy viên</ROLE> <BODY>Ban Cán sự Đảng tỉnh Đắk Lắk</BODY>; <ROLE>nguyên Phó Bí thư</ROLE> <BODY>Tỉnh uỷ B3</BODY>; <ROLE>nguyên Phó Chủ tịch</ROLE> <BODY>Uỷ ban nhân dân cách mạng tỉnh</BODY>; <ROLE>nguyên đại biểu</ROLE> <BODY>Quốc hội</BODY> các khoá VI, VII; <ROLE>nguyên Chủ nhiệm</ROLE> <BODY>Uỷ ban Mặt trận Tổ quốc tỉnh</BODY> từ <DATE>năm 1983</DATE> đến <DATE>1989</DATE>; Huân chương Độc lập hạng Nhì, Huân chương Kháng chiến chống <LOCATION>Mỹ</LOCATION> hạng Nhất, Huy hiệu 60 năm tuổi Đảng;

Sau một thời gian lâm bệnh, được <BODY>Ban Bảo vệ, chăm sóc sức khoẻ cán bộ tỉnh</BODY> và các y bác sĩ <BODY>Bệnh viện Đa khoa tỉnh</BODY>, <BODY>Bệnh viện Thống Nhất</BODY> tận tình cứu chữa, nhưng do tuổi cao, bệnh nặng, đã từ trần hồi <DATE>4 giờ 25 phút, ngày 7 tháng 12 năm 2010</DATE> (nhằm <DATE>ngày mùng 2 tháng 11 năm Canh Dần</DATE>), hưởng thọ 87 tuổi.

Lễ viếng bắt đầu lúc <DATE>7 giờ ngày 8-12-2010</DATE> tại <LOCATION>Nhà tang lễ Thành phố</LOCATION>, <LOCATION>đường Phan Chu Trinh</LOCATION>. Lễ truy điệu <DATE>6 giờ sáng 10-12</DATE>. An táng theo nghi lễ Ê Đê tại <LOCATION>nghĩa trang buôn Păn Lăm</LOCATION>.

<BODY>Ban tang lễ</BODY> gồm 21 đồng chí, do đ/c <PERSON>Y Tiến Ayun</PERSON>, <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Tỉnh uỷ</BODY>, làm <ROLE>Trưởng ban</ROLE> theo <DOCUMENT>Quyết định 1480-QĐ/TU</DOCUMENT>.
—
TÓM TẮT TIỂU SỬ

<DATE>1941</DATE>: đi phu làm <LOCATION>đường số 21</LOCATION>, biết chữ nhờ thầy giáo <PERSON>Y Jút</PERSON>.

<DATE>Tháng 8-1945</DATE>: tham gia cướp chính quyền ở <LOCATION>Buôn Hồ</LOCATION>. <DATE>Ngày 4-12-1945</DATE>, chặn quân <LOCATION>Pháp</LOCATION> trên <LOCATION>cầu 14</LOCATION>.

<DATE>20-6-1947</DATE>: vào Đảng; đồng chí <PERSON>Trần Độ Lượng</PERSON> giới thiệu.

<DATE>Năm 1954</DATE>: tập kết ra <LOCATION>miền Bắc</LOCATION>, học <BODY>Trường Dân tộc Trung ương</BODY>; đọc thư Bác <PERSON>Hồ</PERSON> gửi <EVENT>Đại hội các dân tộc thiểu số miền Nam</EVENT> (<DATE>19-4-1946</DATE>) trước lớp học bằng tiếng Ê Đê.

<DATE>1960</DATE>: trở về theo tinh thần <DOCUMENT>Nghị quyết Trung ương 15 (khoá II)</DOCUMENT>, đi bộ 4 tháng 11 ngày. Ở <LOCATION>H9</LOCATION> (<LOCATION>Krông Bông</LOCATION>), đồng chí lập được 14 chi bộ buôn.

<DATE>Tháng 3-1975</DATE>: trong đoàn quân vào <LOCATION>Buôn Ma Thuột</LOCATION> <DATE>sáng ngày 10</DATE>; sau đó phụ trách an dân, ra <DOCUMENT>Thông báo số 1</DOCUMENT> cho đồng bào trở lại buôn.

<DATE>Năm 1976</DATE>: đại biểu dự <EVENT>Đại hội đại biểu toàn quốc lần thứ IV của Đảng</EVENT>.

<DATE>1986</DATE>: có ý kiến bằng văn bản xin giữ <LOCATION>rừng Yok Đôn</LOCATION>; <DATE>năm 1991</DATE> rừng ấy thành vườn quốc gia theo <DOCUMENT>Quyết định 352/CT</DOCUMENT>.

Nghỉ hưu <DATE>năm 1989</DATE>, đồng chí dịch <DOCUMENT>Luật Hôn nhân và Gia đình</DOCUMENT>, <DOCUMENT>Luật Đất đai năm 1993</DOCUMENT> ra tiếng Ê Đê, đọc trên sóng <BODY>Đài Phát thanh - Truyền hình tỉnh</BODY> 412 buổi.
—
VÀI DÒNG TƯỞNG NHỚ

Có lần tôi hỏi <PERSON>Ama H'Tiêu</PERSON> sợ gì nhất, ông nói sợ người ta đọc nghị quyết mà không dịch. <DATE>Mùa mưa năm 2004</DATE>, sau vụ lộn xộn dịp <DATE>10-4</DATE>, ông 80 tuổi còn ngồi xe máy cho cháu <PERSON>Y Krông</PERSON> chở tới 11 buôn ở <LOCATION>Cư M'gar</LOCATION>, chỉ để nói một câu: "Mỗi cái chiêng đều có lỗ treo, đừng để ai xỏ dây". <ROLE>Bí thư</ROLE> <BODY>Tỉnh uỷ</BODY> <PERSON>Nguyễn Văn Khánh Lạng</PERSON> gọi ông là cây kơ nia. Ông gạt đi: kơ nia thì cụt ngọn cũng sống, tôi cụt ngọn là chết.

<DATE>Đêm qua</DATE> ở <LOCATION>buôn Păn Lăm</LOCATION>, chiêng knă đánh tới sáng.

<PERSON>L.H</PERSON>
