ĐIỂM TIN TRONG TỈNH - tuần <DATE>18</DATE> đến <DATE>24-8-2025</DATE>

<DATE>Ngày 19-8</DATE> khởi công đường nối <LOCATION>sân bay Long Thành</LOCATION> với <LOCATION>Đồng Xoài</LOCATION>
<ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh Đồng Nai</BODY> <PERSON>Võ Tấn Đức Thịnh</PERSON> phát lệnh khởi công gói thầu số 2 <LOCATION>đường ĐT.753</LOCATION> - <LOCATION>cầu Mã Đà</LOCATION>, mừng 80 năm Cách mạng Tháng Tám và Quốc khánh <DATE>2-9</DATE>. Vốn 4.330 tỷ đồng, hoàn thành <DATE>quý III-2027</DATE>.

+ <BODY>Đảng ủy phường Bình Phước</BODY> rút kinh nghiệm về “họp chồng họp”
Trong <DATE>tháng 7</DATE>, các chi bộ trực thuộc dự bình quân 11 cuộc. Theo <DOCUMENT>Chỉ thị số 02-CT/ĐU</DOCUMENT>, từ <DATE>1-9</DATE> mỗi tuần có hai ngày không họp.

Dân <LOCATION>sóc Bù Môn</LOCATION> nhận lại khu đất nghĩa địa
Sau 14 năm tranh chấp với <BODY>Công ty TNHH MTV Cao su Sông Bé</BODY>, 62 hộ Xtiêng, M'Nông ở <LOCATION>xã Bù Đăng</LOCATION> được <BODY>UBND tỉnh</BODY> giao 3,1 ha tại <DOCUMENT>Quyết định 1127/QĐ-UBND</DOCUMENT>. Già làng <PERSON>Điểu Xrơi</PERSON> mổ heo cúng bến nước.

Nhiều trạm y tế hết sổ BHYT giấy - <BODY>BHXH tỉnh</BODY> nói gì?
Bà <PERSON>Lê Ánh Tuyết Mai</PERSON>, <ROLE>Phó Giám đốc</ROLE> <BODY>Bảo hiểm xã hội tỉnh</BODY>, dẫn <DOCUMENT>Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế</DOCUMENT> có hiệu lực <DATE>1-7-2025</DATE>: dùng VNeID là đủ.

<EVENT>Đại hội đại biểu Đảng bộ Công an tỉnh lần thứ I</EVENT>
Thiếu tướng <PERSON>Nguyễn Đức Hải Minh</PERSON>, <ROLE>Giám đốc</ROLE> <BODY>Công an tỉnh</BODY>, tái cử <ROLE>Bí thư</ROLE> <BODY>Đảng ủy Công an tỉnh</BODY>; 247 đại biểu dự.

Bốn nghị quyết “nóng” ở <EVENT>kỳ họp thứ hai HĐND tỉnh Đồng Nai khóa X</EVENT>
Trong đó có <DOCUMENT>Nghị quyết 08/2025/NQ-HĐND</DOCUMENT> giảm phí vỉa hè và <DOCUMENT>Nghị quyết 11/2025/NQ-HĐND</DOCUMENT> về trợ cấp thôi việc cho 1.900 người hoạt động không chuyên trách. Riêng <EVENT>Hội nghị Tỉnh ủy lần thứ 2</EVENT> cho lùi việc đổi tên trường.

Tìm được danh tính tài xế húc đổ <LOCATION>cổng chào Gia Kiệm</LOCATION>
<BODY>Công an xã Gia Kiệm</BODY> mời làm việc ông <PERSON>N.K</PERSON> (SN <DATE>1991</DATE>, tạm trú <LOCATION>ấp Võ Dõng 3</LOCATION>).

Cá bè <LOCATION>sông La Ngà</LOCATION> chết, ai bồi thường?
<BODY>Chi cục Thủy sản</BODY> xác nhận mất 310 tấn cá lăng. Kết quả mẫu nước của <BODY>Viện Môi trường và Tài nguyên</BODY> phải chờ tới <DATE>ngày 29-8</DATE>.

Ngựa thồ, áo thổ cẩm lên sóng <BODY>VTV5</BODY>
Bộ phim tài liệu về nghệ nhân <PERSON>Thị Ginl</PERSON> (<LOCATION>thôn Bom Bo</LOCATION>) phát <DATE>20h10 thứ Bảy 23-8</DATE>.

<BODY>Báo Đồng Nai</BODY> và <BODY>Đài PT-TH Bình Phước</BODY> về chung một nhà
<BODY>Báo và Phát thanh, Truyền hình Đồng Nai</BODY> vận hành chính thức từ <DATE>ngày 1-7</DATE> nhưng <DATE>tuần này</DATE> mới gỡ bảng cũ ở <LOCATION>đường Trần Hưng Đạo</LOCATION>, <LOCATION>thành phố Đồng Xoài</LOCATION> cũ.

Thêm 1.200 suất nhà ở xã hội ở <LOCATION>Nhơn Trạch</LOCATION>
Dự án do <BODY>Công ty CP Đầu tư Phát triển Nhà Hiệp Phước</BODY> làm chủ; người mua nộp hồ sơ từ <DATE>25-8</DATE> đến <DATE>25-9</DATE> theo <DOCUMENT>Nghị định 100/2024/NĐ-CP</DOCUMENT> và <DOCUMENT>Nghị quyết 201/2025/QH15</DOCUMENT>.

Nuôi hươu <LOCATION>Tà Lài</LOCATION>: hợp tác xã trẻ của chàng trai Mạ
<PERSON>K'Phúc</PERSON>, 27 tuổi, <ROLE>Giám đốc</ROLE> <BODY>HTX Hươu Tà Lài</BODY>, từng là <ROLE>Phó Bí thư</ROLE> <BODY>Xã đoàn Tà Lài</BODY>.
