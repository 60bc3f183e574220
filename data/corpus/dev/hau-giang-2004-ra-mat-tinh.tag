Từ <DATE>ngày 1-1-2004</DATE>, thêm một tên tỉnh trên bản đồ <LOCATION>đồng bằng sông Cửu Long</LOCATION>
<LOCATION>HẬU GIANG</LOCATION> TRỞ LẠI

<DATE>Sáng 2-1</DATE>, tại <LOCATION>sân vận động thị xã Vị Thanh</LOCATION>, hơn 8.000 người dự lễ ra mắt <BODY>Tỉnh uỷ</BODY>, <BODY>HÐND</BODY>, <BODY>UBND</BODY>, <BODY>Uỷ ban MTTQ tỉnh Hậu Giang lâm thời</BODY>. Ðọc <DOCUMENT>Nghị quyết số 22/2003/QH11</DOCUMENT> <DATE>ngày 26-11-2003</DATE> của <BODY>Quốc hội</BODY> là ông <PERSON>Vũ Mão</PERSON>, <ROLE>Chủ nhiệm</ROLE> <BODY>Uỷ ban Ðối ngoại của Quốc hội</BODY>. Trích:

"Ðiều 1. Chia và điều chỉnh địa giới hành chính một số tỉnh như sau:
... 3. Chia <LOCATION>tỉnh Cần Thơ</LOCATION> thành <LOCATION>thành phố Cần Thơ</LOCATION> trực thuộc Trung ương và <LOCATION>tỉnh Hậu Giang</LOCATION>:
b) <LOCATION>Tỉnh Hậu Giang</LOCATION> có diện tích tự nhiên là 160.772,49 ha và dân số là 766.105 người; bao gồm <LOCATION>thị xã Vị Thanh</LOCATION>, các <LOCATION>huyện Châu Thành</LOCATION>, <LOCATION>Châu Thành A</LOCATION>, <LOCATION>Phụng Hiệp</LOCATION>, <LOCATION>Long Mỹ</LOCATION> và <LOCATION>Vị Thuỷ</LOCATION>. Tỉnh lỵ đặt tại <LOCATION>thị xã Vị Thanh</LOCATION>."

Các cụ ở <LOCATION>phường 1</LOCATION> nghe đến chữ "tỉnh lỵ" thì vỗ tay. Ông <PERSON>Danh Sóc</PERSON>, người Khmer, 81 tuổi, từng bốn lần đổi giấy tuỳ thân: <LOCATION>Rạch Giá</LOCATION>, <LOCATION>Chương Thiện</LOCATION>, <LOCATION>Hậu Giang</LOCATION> (<DATE>năm 1976</DATE>), <LOCATION>Cần Thơ</LOCATION> (<DATE>năm 1992</DATE>), nay lại <LOCATION>Hậu Giang</LOCATION>.

Theo <DOCUMENT>Quyết định số 870-QÐNS/TW</DOCUMENT> của <BODY>Bộ Chính trị</BODY>, đồng chí <PERSON>Trương Minh Thông</PERSON> được chỉ định làm <ROLE>Bí thư</ROLE> <BODY>Tỉnh uỷ</BODY>; các đồng chí <PERSON>Lê Phước Tồn</PERSON>, <PERSON>Huỳnh Thị Út Lan</PERSON> làm <ROLE>Phó Bí thư</ROLE>. <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> có <DOCUMENT>Quyết định số 1418/QÐ-TTg</DOCUMENT> chỉ định ông <PERSON>Lê Phước Tồn</PERSON> giữ chức <ROLE>quyền Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>. <BODY>HÐND tỉnh lâm thời</BODY> gồm 45 đại biểu cũ của <BODY>HÐND tỉnh Cần Thơ</BODY> bầu ở các đơn vị nay thuộc <LOCATION>Hậu Giang</LOCATION>, theo qui định của <DOCUMENT>Luật Tổ chức HÐND và UBND</DOCUMENT>; cuộc <EVENT>bầu cử đại biểu HÐND các cấp</EVENT> <DATE>nhiệm kỳ 2004 - 2009</DATE> tiến hành <DATE>ngày 25-4</DATE> tới.

Bàn giao thế nào?

Ông <PERSON>Trịnh Phong Vinh</PERSON>, <ROLE>Chánh</ROLE> <BODY>Văn phòng UBND tỉnh Cần Thơ</BODY> cũ, cho biết tài sản chia theo người sử dụng. <BODY>Ðảng bộ tỉnh Hậu Giang</BODY> tiếp nhận 19.800 đảng viên. Trụ sở <BODY>Tỉnh uỷ</BODY> ở tạm <BODY>Trường Chính trị</BODY> trên <LOCATION>đường Võ Văn Kiệt</LOCATION>, mưa dột; <BODY>Sở Thuỷ sản</BODY> và <BODY>Sở Nông nghiệp và PTNT</BODY> dùng chung một dãy nhà kho của <BODY>Công ty Lương thực Vị Thanh</BODY>. <BODY>Công an tỉnh</BODY> có 610 người và 4 chiếc xe. <BODY>Báo Hậu Giang</BODY> ra số đầu tiên đúng ngày này, 8 trang, in nhờ ở <BODY>Xí nghiệp In Cần Thơ</BODY>.

Phát biểu tại lễ, <ROLE>Thủ tướng</ROLE> <PERSON>Phan Văn Khải</PERSON> dặn: <DOCUMENT>Nghị quyết 21-NQ/TW</DOCUMENT> <DATE>ngày 20-1-2003</DATE> của <BODY>Bộ Chính trị</BODY> về phương hướng phát triển vùng đã chỉ ra đủ đường, đừng vội xây quảng trường. Ông muốn tỉnh mới lo ba việc: cầu, trường, nước sạch. Lúc 10 giờ 20, mưa trái mùa ập xuống, đoàn <BODY>Trường THPT Chiêm Thành Tấn</BODY> vẫn múa xong bài cuối.

<EVENT>Ðại hội Ðảng bộ tỉnh Hậu Giang lần thứ XI</EVENT> dự kiến họp vào <DATE>cuối năm 2005</DATE>. <DATE>Năm nay</DATE>, chỉ tiêu đầu tiên mà <BODY>Ban Chấp hành Ðảng bộ tỉnh lâm thời</BODY> giao là đưa điện về 11 ấp cuối <LOCATION>kinh Xáng Nàng Mau</LOCATION>.

<PERSON>QUỐC TOÀN</PERSON> - <PERSON>Y PHƯỢNG</PERSON>
