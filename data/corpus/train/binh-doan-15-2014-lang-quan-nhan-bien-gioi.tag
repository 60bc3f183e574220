Bốn mươi mùa cao su của <BODY>Binh đoàn 15</BODY>
<DATE>06/10/2014</DATE> | <BODY>QĐND Online</BODY>

<BODY>QĐND Online</BODY> - Từ một trung đoàn khai hoang trên đất trắng <LOCATION>Ia Nan</LOCATION>, <BODY>Binh đoàn 15</BODY> (<BODY>Tổng Công ty 15</BODY>, <BODY>Bộ Quốc phòng</BODY>) nay giữ 268 km biên giới bằng chính những lô cao su. <DATE>Ngày 5-10</DATE>, tại <LOCATION>TP Pleiku</LOCATION>, Binh đoàn tổ chức <EVENT>Đại hội Thi đua quyết thắng lần thứ VI</EVENT>, <DATE>giai đoạn 2009 - 2014</DATE>.

Đến dự có: Thượng tướng <PERSON>Nguyễn Thành Trung Cung</PERSON>, <ROLE>Thứ trưởng</ROLE> <BODY>Bộ Quốc phòng</BODY>; Trung tướng <PERSON>Mai Quang Phượng Hoàng</PERSON>, <ROLE>Phó Chủ nhiệm</ROLE> <BODY>Tổng cục Chính trị</BODY>; đồng chí <PERSON>Hà Ngọc Nhun</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Trung ương Đảng</BODY>, <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy Gia Lai</BODY>; đồng chí <PERSON>Hà Ban Mai</PERSON>, <ROLE>nguyên Bí thư</ROLE> <BODY>Tỉnh ủy Kon Tum</BODY>; Thiếu tướng <PERSON>Nguyễn Xuân Sang Hà</PERSON>, <ROLE>Tư lệnh Binh đoàn</ROLE>; Đại tá <PERSON>Phạm Văn Giang Nam</PERSON> - <ROLE>Chính ủy Binh đoàn</ROLE>; ông <PERSON>Bun Thông Keo</PERSON>, <ROLE>Phó Tỉnh trưởng</ROLE> <LOCATION>tỉnh Attapeu</LOCATION> (<LOCATION>Lào</LOCATION>); đại biểu các quân khu, <BODY>Quân đoàn 3</BODY>, <BODY>Đoàn Kinh tế - Quốc phòng 715</BODY>, <BODY>716</BODY>, <BODY>78</BODY>; cùng 312 chiến sĩ thi đua.

Thượng tướng <PERSON>Nguyễn Thành Trung Cung</PERSON> gắn Huân chương Lao động hạng Nhất lên Quân kỳ quyết thắng của <BODY>Trung đoàn 72</BODY>

Báo cáo nêu: 5 năm, doanh thu 17.820 tỷ đồng; 40.512 ha cao su, cà phê; 17.000 lao động, người dân tộc thiểu số 8.340. Lập mới 11 cụm dân cư dọc biên, điển hình là <LOCATION>làng Nú</LOCATION>, <LOCATION>làng Bua</LOCATION>, <LOCATION>làng Ia Chía</LOCATION>. Cơ sở để Binh đoàn làm kinh tế - quốc phòng là <DOCUMENT>Nghị quyết 71/ĐUQSTW</DOCUMENT> <DATE>năm 2002</DATE> của <BODY>Đảng ủy Quân sự Trung ương</BODY>, <DOCUMENT>Nghị định số 44/2009/NĐ-CP</DOCUMENT> và sau này <DOCUMENT>Nghị quyết 520-NQ/QUTW</DOCUMENT> <DATE>ngày 25-9-2012</DATE>.

“Gắn kết hộ” là gì?

Nếu đọc <DOCUMENT>Hướng dẫn 1024/HD-CT</DOCUMENT> ký <DATE>ngày 12-4-2006</DATE>, bạn chỉ thấy hai từ: hộ Kinh gắn hộ Jrai. Nhưng về <BODY>đội 711</BODY> (<BODY>Công ty 72</BODY>), bạn sẽ thấy <PERSON>Rơ Lan H'Phương</PERSON> rủ <PERSON>Nguyễn Thị Duyên</PERSON> sang cạo mủ giúp lúc chồng đi vắng, <PERSON>Duyên</PERSON> dạy <PERSON>H'Phương</PERSON> muối dưa, còn hai anh chồng - <PERSON>Siu Tốp</PERSON> và <PERSON>Trần Hải</PERSON> - thì kết nghĩa uống với nhau một ché. Cả Binh đoàn có 3.415 cặp như thế.

Người làm nên chuyện ấy là Trung tá QNCN <PERSON>Kpă Thơn</PERSON>, <ROLE>nguyên Đội trưởng</ROLE> <BODY>Đội sản xuất 4</BODY>, <BODY>Công ty 75</BODY>, nhận danh hiệu Anh hùng LLVT <DATE>năm 2012</DATE>. Ông dặn con: “Mủ thì chảy xuống, tình thì phải bò lên”.

Nhìn thẳng

Tại <EVENT>Hội nghị Đảng ủy Binh đoàn lần thứ 12</EVENT> <DATE>tháng 7-2014</DATE>, <BODY>Thường vụ Đảng ủy</BODY> từng tự phê bình: để 132 ha ở <LOCATION>xã Ia Mơ</LOCATION> bị lấn, giá mủ từ 90 triệu đồng/tấn (<DATE>năm 2011</DATE>) xuống 36 triệu mà hai công ty chưa kịp cắt vốn. <BODY>Bộ Quốc phòng</BODY> ra <DOCUMENT>Chỉ thị 45/CT-BQP</DOCUMENT> nhắc nhở. Anh <PERSON>Hoàng Ngọc Ẩn</PERSON> - <ROLE>Phó Tổng Giám đốc</ROLE> - thẳng thừng: đời không ai cạo một cây hai lần trong một ngày.

<ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY> <PERSON>Hà Ngọc Nhun</PERSON> cảm ơn Binh đoàn bởi 17 trường mầm non và hai bệnh xá. Về phía bạn <LOCATION>Lào</LOCATION>, ông <PERSON>Bun Thông Keo</PERSON> nhờ giúp 300 ha cao su ở <LOCATION>huyện Phu Vông</LOCATION>. Lúc chia tay, đội cồng chiêng <LOCATION>làng Pnuk</LOCATION> (<LOCATION>xã Ia Dom</LOCATION>) chơi bản “Đón khách về rừng”.

Đại hội suy tôn 84 đại biểu đi dự <EVENT>Đại hội Thi đua quyết thắng toàn quân lần thứ IX</EVENT> vào <DATE>giữa năm 2015</DATE>.

<ROLE>Chính ủy</ROLE> <PERSON>Phạm Văn Giang Nam</PERSON> phát động phong trào thi đua mới
Văn nghệ chào mừng của <BODY>Đoàn nghệ thuật Đam San</BODY>

Bài, ảnh: <PERSON>NGUYỄN ANH SƠN</PERSON> - <PERSON>R'Ô H'PHI</PERSON>
