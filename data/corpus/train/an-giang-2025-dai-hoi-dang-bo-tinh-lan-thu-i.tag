<EVENT>ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH AN GIANG LẦN THỨ I</EVENT>, <DATE>NHIỆM KỲ 2025 - 2030</DATE>
Một <LOCATION>An Giang</LOCATION> từ núi ra biển

<DATE>Ngày 2</DATE> và <DATE>3-10</DATE>, <LOCATION>phường Rạch Giá</LOCATION> rợp cờ. Lần đầu tiên kể từ khi <LOCATION>tỉnh An Giang</LOCATION> và <LOCATION>tỉnh Kiên Giang</LOCATION> hợp nhất theo <DOCUMENT>Nghị quyết số 202/2025/QH15</DOCUMENT> <DATE>ngày 12-6-2025</DATE> của <BODY>Quốc hội</BODY>, đảng viên của vùng <LOCATION>Bảy Núi</LOCATION> và đảng viên của <LOCATION>đặc khu Thổ Châu</LOCATION> ngồi chung một hội trường.

Dự Đại hội có đồng chí <PERSON>Phan Đình Trạc</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Bộ Chính trị</BODY>, <ROLE>Bí thư</ROLE> <BODY>Trung ương Đảng</BODY>, <ROLE>Trưởng</ROLE> <BODY>Ban Nội chính Trung ương</BODY>; đại diện <BODY>Ban Tổ chức Trung ương</BODY>, <BODY>Văn phòng Trung ương Đảng</BODY>, <BODY>Quân khu 9</BODY>; lãnh đạo các <LOCATION>tỉnh Vĩnh Long</LOCATION>, <LOCATION>Cà Mau</LOCATION>, <LOCATION>Đồng Tháp</LOCATION>, <LOCATION>thành phố Cần Thơ</LOCATION>; đoàn đại biểu <LOCATION>tỉnh Takeo</LOCATION>, <LOCATION>tỉnh Kampot</LOCATION> (<LOCATION>Vương quốc Campuchia</LOCATION>). 450 đại biểu chính thức thay mặt hơn 143.000 đảng viên thuộc 106 đảng bộ trực thuộc, trong đó có 102 đảng bộ xã, phường, đặc khu.

Toàn cảnh phiên khai mạc. Ảnh: <PERSON>Lê Huy</PERSON>/<BODY>TTXVN</BODY>

<BODY>Đoàn Chủ tịch</BODY> điều hành phiên trù bị <DATE>ngày 2/10</DATE>. Ảnh: <PERSON>TÂY HỒ</PERSON>

Dấu ấn và day dứt

Báo cáo chính trị đánh giá <DATE>nhiệm kỳ 2020-2025</DATE> của hai đảng bộ trước hợp nhất: <DOCUMENT>Nghị quyết Đại hội Đảng bộ tỉnh Kiên Giang lần thứ XI</DOCUMENT> đạt 22/24 chỉ tiêu; <DOCUMENT>Nghị quyết Đại hội Đảng bộ tỉnh An Giang lần thứ XI</DOCUMENT> đạt 13/15. Quy mô kinh tế đứng đầu <LOCATION>Đồng bằng sông Cửu Long</LOCATION>. <LOCATION>Khu di tích Óc Eo - Ba Thê</LOCATION> hoàn tất hồ sơ trình <BODY>UNESCO</BODY>; <EVENT>Lễ hội Vía Bà Chúa Xứ núi Sam</EVENT> được ghi danh <DATE>ngày 4-12-2024</DATE>; <LOCATION>Phú Quốc</LOCATION> chuẩn bị <EVENT>Hội nghị Cấp cao APEC</EVENT> <DATE>năm 2027</DATE>.

Mảng tối cũng không bị lướt qua. Sau khi vận hành chính quyền hai cấp từ <DATE>1-7</DATE>, 41 xã thiếu cán bộ địa chính, công nghệ thông tin; đường từ <LOCATION>phường Tịnh Biên</LOCATION> tới trung tâm hành chính dài hơn 130 cây số. Một số cán bộ <DATE>nhiệm kỳ 2015 - 2020</DATE> và <DATE>2020 - 2025</DATE> của hai tỉnh bị xử lý kỷ luật, truy tố trong các vụ khai thác cát, đất đai ở <LOCATION>Phú Quốc</LOCATION>, làm giảm lòng tin của nhân dân.

Bốn trụ cột, ba đột phá

Thảo luận tại hội trường, <ROLE>đại biểu</ROLE> <PERSON>Chau Sa Mết</PERSON> (<BODY>Đảng bộ xã Ô Lâm</BODY>) đề nghị đưa thốt nốt vào nhóm sản phẩm chủ lực. <ROLE>Đại biểu</ROLE> <PERSON>Haji Abdol Mutalip</PERSON> (<BODY>Đảng bộ xã Châu Phong</BODY>) nói về dệt thổ cẩm và chuỗi Halal. <ROLE>Đại biểu</ROLE> <PERSON>Danh Thị Tươi</PERSON> (<BODY>Đảng bộ xã Định Hòa</BODY>) xin giữ trạm y tế cũ. Còn Thượng tá <PERSON>Trương Hoàng Hải</PERSON>, <ROLE>Chính ủy</ROLE> <BODY>Ban Chỉ huy Bộ đội Biên phòng tỉnh</BODY>, bàn chuyện giữ 148 cây số biên giới bộ và vùng biển giáp <LOCATION>Campuchia</LOCATION>, <LOCATION>Thái Lan</LOCATION>, <LOCATION>Malaysia</LOCATION> khi lực lượng sáp nhập về <BODY>Bộ Chỉ huy Quân sự tỉnh</BODY>.

Các ý kiến tập trung vào việc thực hiện bộ tứ nghị quyết: <DOCUMENT>Nghị quyết số 57-NQ/TW</DOCUMENT>, <DOCUMENT>Nghị quyết số 59-NQ/TW</DOCUMENT>, <DOCUMENT>66-NQ/TW</DOCUMENT>, <DOCUMENT>68-NQ/TW</DOCUMENT> của <BODY>Bộ Chính trị</BODY>; bên cạnh đó là <DOCUMENT>Nghị quyết 13-NQ/TW</DOCUMENT> <DATE>ngày 2/4/2022</DATE> về phát triển vùng <LOCATION>đồng bằng sông Cửu Long</LOCATION>.

Đại hội xác định:
• Kinh tế biển, kinh tế biên mậu, nông nghiệp giá trị cao, du lịch là bốn trụ cột;
• Hạ tầng kết nối <LOCATION>Long Xuyên</LOCATION> - <LOCATION>Rạch Giá</LOCATION> - <LOCATION>Hà Tiên</LOCATION> - <LOCATION>Phú Quốc</LOCATION>, nhân lực, chuyển đổi số là ba đột phá;
• Tăng trưởng bình quân <DATE>giai đoạn 2025 - 2030</DATE> từ 11%/năm trở lên.

Phát biểu chỉ đạo, <ROLE>Trưởng</ROLE> <BODY>Ban Nội chính Trung ương</BODY> <PERSON>Phan Đình Trạc</PERSON> ghi nhận “khí thế mới của một Đảng bộ lớn”, đồng thời gợi mở: đoàn kết sau hợp nhất không phải chia đều ghế mà là dùng đúng người; phòng, chống tham nhũng, lãng phí, tiêu cực theo <DOCUMENT>Quy định số 132-QĐ/TW</DOCUMENT> <DATE>ngày 27/10/2023</DATE>, <DOCUMENT>Quy định 131-QĐ/TW</DOCUMENT> phải đi tới tận đặc khu, xã đảo; chuẩn bị nhân sự cho <EVENT>bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp</EVENT> <DATE>nhiệm kỳ 2026-2031</DATE>.

<BODY>Bộ Chính trị</BODY>, <BODY>Ban Bí thư</BODY> có quyết định chỉ định 72 đồng chí tham gia <BODY>Ban Chấp hành Đảng bộ tỉnh</BODY>, 20 đồng chí tham gia <BODY>Ban Thường vụ Tỉnh uỷ</BODY>. Danh sách Đoàn đại biểu dự <EVENT>Đại hội đại biểu toàn quốc lần thứ XIV của Đảng</EVENT> có 41 đồng chí chính thức. Người cao tuổi nhất là bà <PERSON>Thị Xuân Lan</PERSON>, dân tộc Khmer, <ROLE>nguyên Trưởng</ROLE> <BODY>Ban Dân tộc tỉnh Kiên Giang</BODY>; người trẻ nhất là <PERSON>Mohamad Kamal</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đoàn phường Châu Đốc</BODY>, sinh <DATE>năm 1996</DATE>.

<DATE>Chiều 3/10</DATE>, Đại hội bế mạc, thông qua <DOCUMENT>Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ I</DOCUMENT>. Tiền mừng, hoa mừng quy đổi được 2,4 tỷ đồng chuyển cho <BODY>Quỹ “Vì người nghèo” tỉnh</BODY>, xây 30 căn nhà ở <LOCATION>Tri Tôn</LOCATION>, <LOCATION>Gò Quao</LOCATION>, <LOCATION>U Minh Thượng</LOCATION>.

<PERSON>TÂY HỒ</PERSON> - <PERSON>MINH HIỂN TRẦN</PERSON>
