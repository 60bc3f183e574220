Chuyện nước sạch "khô" ở nghị trường

<DATE>Sáng 9-7</DATE>, phòng họp lớn số 9 <LOCATION>đường Lê Duẩn</LOCATION> kín người. <EVENT>Kỳ họp thứ 13 HĐND tỉnh Đăk Lăk khoá VII</EVENT> dành trọn buổi cho chất vấn. Người bị hỏi nhiều nhất lại không phải ngành giao thông như mọi lần mà là ông <PERSON>Y Dhăm Ênuôl</PERSON>, <ROLE>Giám đốc</ROLE> <BODY>Sở Nông nghiệp và Phát triển nông thôn</BODY>.

- <ROLE>Đại biểu</ROLE> <PERSON>Bùi Thị Mùi</PERSON> (<LOCATION>huyện Krông Bông</LOCATION>): <DOCUMENT>Báo cáo số 61</DOCUMENT> của <BODY>UBND tỉnh</BODY> nói 62% dân nông thôn dùng nước hợp vệ sinh. Tôi đi ba xã <LOCATION>Cư Drăm</LOCATION>, <LOCATION>Yang Mao</LOCATION>, <LOCATION>Cư Pui</LOCATION>, dân vẫn gùi nước suối. Con số ấy ở đâu ra?

- Ông <PERSON>Y Dhăm Ênuôl</PERSON>: Dạ, số liệu do huyện báo lên. Toàn tỉnh có 74 công trình cấp nước tập trung, làm từ nguồn <DOCUMENT>Quyết định 134/2004/QĐ-TTg</DOCUMENT> và vốn của <BODY>UNICEF</BODY>, <BODY>DANIDA</BODY>. Qua kiểm tra <DATE>quý I/2008</DATE>, 29 công trình ngưng chạy hẳn.

Tiếng xì xào nổi lên. Chủ toạ, bà <PERSON>Trần Thị Hồng Hà</PERSON> - <ROLE>Phó chủ tịch Thường trực</ROLE> <BODY>HĐND tỉnh</BODY> - phải gõ micro nhắc giữ trật tự.

<ROLE>Đại biểu</ROLE> <PERSON>Ama H'Loan</PERSON> ở <LOCATION>Lăk</LOCATION> không hài lòng. Ông đọc một mạch: "<DATE>Ngày 20-3-2006</DATE>, <BODY>Thường trực HĐND tỉnh</BODY> đã có <DOCUMENT>Thông báo số 17/TB-HĐND</DOCUMENT> yêu cầu giao công trình cho buôn tự quản. <DATE>Tháng 8-2006</DATE>, <BODY>UBND tỉnh</BODY> ra <DOCUMENT>Chỉ thị 12/2006/CT-UBND</DOCUMENT>. Rồi <DATE>đầu năm 2007</DATE> lại <DOCUMENT>Kế hoạch 455</DOCUMENT>. Giấy thì ướt, vòi thì khô!". Câu ấy khiến nhiều người bật cười, trừ ông <ROLE>giám đốc sở</ROLE> <PERSON>Y Dhăm</PERSON>.

Được mời nói rõ thêm, <ROLE>Giám đốc</ROLE> <BODY>Sở Tài chính</BODY> <PERSON>Nguyễn Văn Tuất</PERSON> cho hay kinh phí duy tu mỗi năm 1,2 tỉ đồng, chia đều cho 13 huyện và <LOCATION>TP. Buôn Ma Thuột</LOCATION> thì mỗi nơi "chưa đủ mua một cái bơm chìm". Còn bà <PERSON>Hồ Thị Nga</PERSON>, <ROLE>Phó giám đốc</ROLE> <BODY>Trung tâm Nước sinh hoạt và VSMT nông thôn</BODY>, xin nhận khuyết điểm: thiết kế nhiều nơi lấy nước mặt trong khi <DATE>mùa khô năm 2005</DATE> suối cạn trơ đáy, kể cả <LOCATION>suối Ea Tul</LOCATION>, <LOCATION>suối Ea H'leo</LOCATION>.

Không khí dịu lại lúc 10 giờ 20, khi <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY> <PERSON>Lữ Ngọc Quý</PERSON> đứng dậy. Ông hứa bốn điều: rà lại con số 62% trước <DATE>ngày 30-9</DATE>; bàn giao xong 29 công trình hư trong <DATE>năm 2008</DATE>; lập <BODY>Ban quản lý nước buôn Tơng Jú</BODY> làm điểm; và trình mức thu phí mới tại <EVENT>kỳ họp thứ 14</EVENT> cuối năm. "Hết hạn mà không xong, xin đại biểu chất vấn thẳng tôi".

Cũng trong buổi sáng, các đại biểu chất vấn về việc 1.300 ha rừng <LOCATION>Ea Súp</LOCATION> bị phá trắng, về học sinh <LOCATION>Ea Kar</LOCATION> học ca ba. Thượng tá <PERSON>Nguyễn Hữu Thăng</PERSON>, <ROLE>Phó giám đốc</ROLE> <BODY>Công an tỉnh</BODY>, trả lời vụ bảo kê gỗ lậu ở <LOCATION>cửa rừng Ya Lốp</LOCATION>: đã khởi tố bốn bị can theo <DOCUMENT>Bộ luật Hình sự</DOCUMENT>, chuyển hồ sơ sang <BODY>Viện KSND tỉnh</BODY> <DATE>hôm 2-7</DATE>.

<DATE>Chiều 9-7</DATE>, <BODY>HĐND</BODY> thông qua 11 nghị quyết, trong đó <DOCUMENT>Nghị quyết 07/2008/NQ-HĐND</DOCUMENT> về chính sách khuyến khích hoả táng, <DOCUMENT>Nghị quyết 08/2008/NQ-HĐND</DOCUMENT> về đặt tên 38 con đường của <LOCATION>thị trấn Phước An</LOCATION>, <LOCATION>thị trấn Quảng Phú</LOCATION>. Theo đó sẽ có <LOCATION>đường Nơ Trang Lơng</LOCATION>, <LOCATION>đường Y Ngông Niê Kđăm</LOCATION>. Kỳ họp bế mạc lúc 17 giờ.

Nước về buôn hay chưa, người dân <LOCATION>Krông Bông</LOCATION> đang chờ mùa khô tới.

<PERSON>ĐINH LÝ MINH</PERSON>
