TỈNH MỚI GIỮA RỪNG CAO NGUYÊN
*

<LOCATION>GIA NGHĨA</LOCATION> (<BODY>Báo Đăk Lăk</BODY>) - Không một nhà hàng nào còn chỗ. Khách từ <LOCATION>Buôn Ma Thuột</LOCATION>, <LOCATION>Đà Lạt</LOCATION>, <LOCATION>thành phố Hồ Chí Minh</LOCATION> phải ngủ nhờ nhà dân, có người mắc võng trong xe. <DATE>Sáng 1-1-2004</DATE>, trên sân vận động đất đỏ mới san, <LOCATION>tỉnh Đăk Nông</LOCATION> làm lễ ra mắt.

<DOCUMENT>Nghị quyết số 22/2003/QH11</DOCUMENT> được <BODY>Quốc hội</BODY> khoá XI thông qua <DATE>ngày 26-11-2003</DATE>, tại <EVENT>kỳ họp thứ 4</EVENT>, chia <LOCATION>tỉnh Đăk Lăk</LOCATION> thành hai tỉnh. Tỉnh mới có sáu huyện: <LOCATION>Đăk Nông</LOCATION>, <LOCATION>Đăk R'Lấp</LOCATION>, <LOCATION>Đăk Song</LOCATION>, <LOCATION>Đăk Mil</LOCATION>, <LOCATION>Krông Nô</LOCATION>, <LOCATION>Cư Jút</LOCATION>; dân số 363.000 người, quá nửa vào lập nghiệp sau <DATE>năm 1976</DATE>. Tỉnh lỵ đặt tại <LOCATION>thị trấn Gia Nghĩa</LOCATION>.

Thay mặt <BODY>Chính phủ</BODY>, <ROLE>Phó Thủ tướng</ROLE> <PERSON>Nguyễn Tấn Dũng</PERSON> trao nghị quyết cho tỉnh. Dự lễ còn có <ROLE>nguyên Ủy viên</ROLE> <BODY>Ban Chấp hành Trung ương Đảng</BODY> <PERSON>Y Bhiêng Mlô</PERSON>; Trung tướng <PERSON>Lê Tấn Khang</PERSON>, <ROLE>Phó Tư lệnh</ROLE> <BODY>Quân khu 5</BODY>; đại diện <BODY>Ban Tổ chức Trung ương</BODY>, <BODY>Bộ Nội vụ</BODY>, <BODY>Ủy ban Dân tộc</BODY>; Ðoàn đại biểu <LOCATION>tỉnh Mondulkiri</LOCATION> (<LOCATION>Campuchia</LOCATION>) do ông <PERSON>Thou Sôn</PERSON>, <ROLE>Phó Tỉnh trưởng</ROLE>, dẫn đầu.

Trước đó một ngày, <BODY>Bộ Chính trị</BODY> có <DOCUMENT>Quyết định số 1098-QĐNS/TW</DOCUMENT> chỉ định <BODY>Ban Chấp hành Đảng bộ lâm thời tỉnh</BODY> gồm 36 đồng chí. Ông <PERSON>Phan Đình Nhượng</PERSON> làm <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>; hai <ROLE>Phó Bí thư</ROLE> là ông <PERSON>Điểu K'Rung</PERSON> (người M'nông) và ông <PERSON>Đỗ Thế Vinh</PERSON>, <ROLE>quyền Chủ tịch</ROLE> <BODY>UBND lâm thời</BODY>. Chức <ROLE>Trưởng ban</ROLE> <BODY>Ban Tổ chức Tỉnh ủy</BODY> tạm khuyết, để dành bàn ở <EVENT>Hội nghị Tỉnh ủy lâm thời lần thứ nhất</EVENT>. Cuộc <EVENT>bầu cử HĐND các cấp</EVENT> <DATE>nhiệm kỳ 2004 - 2009</DATE> (<DATE>25-4-2004</DATE>) sẽ là phép thử đầu tiên.

“Cái gì cũng thiếu, chỉ có đất đỏ là thừa”

Đó là câu cửa miệng của cán bộ tuần lễ đầu. <BODY>Sở Giáo dục - Đào tạo</BODY> mượn ba phòng của <BODY>Trường PTTH Gia Nghĩa</BODY>. <BODY>Toà án nhân dân tỉnh</BODY> ngồi chung nhà sàn với <BODY>Viện Kiểm sát nhân dân tỉnh</BODY>; bị cáo ra, kiểm sát viên vào. <BODY>Ngân hàng Nhà nước chi nhánh Đăk Nông</BODY> giao dịch trong một kho cà phê cũ của <BODY>Công ty Cà phê Đăk Nông</BODY>.

Chị <PERSON>Thị Mai</PERSON>, người Mạ ở <LOCATION>bon Phai Kol Pru Đăng</LOCATION>, bán hết 40 gùi măng trong buổi sáng. Hỏi chị có vui không, chị bảo: vui chớ, từ nay đi tỉnh khỏi ngồi xe 120 cây số. Chồng chị, anh <PERSON>K'Tiêng</PERSON>, <ROLE>thôn đội trưởng</ROLE>, lo chuyện khác: đất rẫy sát <LOCATION>quốc lộ 14</LOCATION> người lạ tới hỏi mua hoài.

Chuyện đất đúng là nóng. Ông <PERSON>Điểu K'Rung</PERSON> nói với báo giới: "Tỉnh qui định rõ trong <DOCUMENT>Chỉ thị số 01/2004/CT-UB</DOCUMENT> ký <DATE>đêm 31-12-2003</DATE>: ngưng sang nhượng toàn bộ đất qui hoạch trung tâm cho tới khi có bản đồ 1/2000. Ai ký tay là kỷ luật ngay". Ngoài ra tỉnh kế thừa <DOCUMENT>Nghị quyết 10-NQ/TW</DOCUMENT> <DATE>ngày 18-1-2002</DATE> của <BODY>Bộ Chính trị</BODY> về <LOCATION>Tây Nguyên</LOCATION> và <DOCUMENT>Quyết định 168/2001/QĐ-TTg</DOCUMENT> của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY>.

Bô-xít và đàn đá

Trong 15 bài tham luận ở cuộc toạ đàm <DATE>chiều 1-1</DATE>, có tới chín bài nhắc bô-xít. Trữ lượng 5,4 tỉ tấn quặng thô. Kỹ sư <PERSON>Vũ Hải Vân</PERSON>, <BODY>Tổng công ty Khoáng sản Việt Nam</BODY>, tính phải <DATE>cuối năm 2010</DATE> mới có mẻ alumin đầu tiên ở <LOCATION>Nhân Cơ</LOCATION>. Giáo sư <PERSON>Tô Thiện Lương</PERSON> lại khuyên hãy giữ lấy bộ đàn đá <LOCATION>Đắk Kar</LOCATION> tìm thấy <DATE>năm 1985</DATE>: "Quặng đào rồi hết, đàn thì còn".

<DATE>Tối mồng 1</DATE>, lửa trại cháy ở <LOCATION>Nâm Nung</LOCATION>, nơi <PERSON>N'Trang Lơng</PERSON> từng dựng cờ đánh <LOCATION>Pháp</LOCATION> <DATE>đầu thế kỷ XX</DATE>. Gần 200 thanh niên của <BODY>Tỉnh đoàn lâm thời</BODY> hát tới khuya. Sáng ra, việc đầu tiên của tỉnh là ... chở nước cho khách rửa mặt.

<PERSON>HOÀNG THỔ</PERSON> - <PERSON>TRẦN HỮU</PERSON>
