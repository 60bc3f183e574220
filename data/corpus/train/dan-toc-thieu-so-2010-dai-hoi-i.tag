1.702 bộ trang phục dưới một mái nhà

<EVENT>Đại hội đại biểu toàn quốc các dân tộc thiểu số Việt Nam lần thứ I</EVENT> khai mạc <DATE>13/5/2010</DATE> tại <LOCATION>Hà Nội</LOCATION>

Có 53 dân tộc thiểu số, 1.702 đại biểu và một sự cố nhỏ: bà <PERSON>Hồ Thị Kăn Hòa</PERSON> (<LOCATION>A Lưới</LOCATION>, <LOCATION>Thừa Thiên Huế</LOCATION>) quên thẻ ở khách sạn. Anh lính gác <LOCATION>Cung Văn hóa Hữu nghị</LOCATION> nhìn váy zèng, hỏi: “Mẹ người Tà Ôi?”. Bà gật. Anh là người Pa Cô. Thế là qua.

Đại hội do <BODY>Ủy ban Dân tộc</BODY>, <BODY>Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam</BODY>, <BODY>Bộ Nội vụ</BODY> chuẩn bị hai năm theo <DOCUMENT>Quyết định số 2186/QĐ-TTg</DOCUMENT> <DATE>ngày 24/12/2009</DATE>. Trước đó 51 tỉnh, 430 huyện mở đại hội cấp mình; sớm nhất là <EVENT>Đại hội đại biểu các dân tộc thiểu số tỉnh Hà Giang lần thứ I</EVENT> (<DATE>tháng 9/2009</DATE>). Lần gần nhất các dân tộc họp đông thế này là <EVENT>Đại hội các dân tộc thiểu số miền Nam</EVENT> ở <LOCATION>Pleiku</LOCATION>, <DATE>19/4/1946</DATE>, với bức thư của <ROLE>Chủ tịch</ROLE> <PERSON>Hồ Chí Minh</PERSON> mà cả hội trường <DATE>hôm nay</DATE> đọc đồng thanh.

<ROLE>Tổng Bí thư</ROLE> <PERSON>Nông Đức Mạnh</PERSON>, <ROLE>Chủ tịch nước</ROLE> <PERSON>Nguyễn Minh Triết</PERSON>, <ROLE>Thủ tướng</ROLE> <PERSON>Nguyễn Tấn Dũng</PERSON> dự khai mạc. <ROLE>Bộ trưởng</ROLE>, <ROLE>Chủ nhiệm</ROLE> <BODY>Ủy ban Dân tộc</BODY> <PERSON>Giàng Seo Phử</PERSON> đọc báo cáo: sau bảy năm thực hiện <DOCUMENT>Nghị quyết 24-NQ/TW</DOCUMENT> (khóa IX), tỉ lệ nghèo vùng đặc biệt khó khăn từ 47% còn 28,8%. Chương trình 135 làm 12.646 công trình. <DOCUMENT>Nghị quyết số 30a/2008/NQ-CP</DOCUMENT> <DATE>ngày 27/12/2008</DATE> cho 62 huyện nghèo. Nhưng “61 xã chưa có đường ô tô tới trung tâm”.

Những giọng nói

<PERSON>Lầu Minh Pó</PERSON>, <LOCATION>Mường Lống</LOCATION> (<LOCATION>Kỳ Sơn</LOCATION>, <LOCATION>Nghệ An</LOCATION>): Tôi bỏ thuốc phiện <DATE>năm 1994</DATE>, trồng gừng. <BODY>Đồn Biên phòng 543</BODY> cho giống. Giờ gừng đi <LOCATION>Ả Rập</LOCATION>.

<PERSON>Danh Nhưỡng</PERSON>, Thượng tọa, <ROLE>Phó Chủ tịch</ROLE> <BODY>Hội Đoàn kết sư sãi yêu nước tỉnh Kiên Giang</BODY>: Chùa tôi dạy chữ Khmer cho 240 em, không thu tiền. <DOCUMENT>Luật Giáo dục năm 2005</DOCUMENT> Điều 7 cho phép. Cần thầy.

<PERSON>Ra Pát Bút</PERSON>, <LOCATION>xã A Roàng</LOCATION>: <LOCATION>Đường Hồ Chí Minh</LOCATION> đi qua nhà thì con tôi học hết lớp 12. Đường tốt hơn gạo.

<PERSON>Lò Văn Mười Thái</PERSON>, <ROLE>nguyên Phó Trưởng</ROLE> <BODY>Ban Dân tộc HĐND tỉnh Sơn La</BODY>: Nói <LOCATION>thủy điện Sơn La</LOCATION> tái định cư 20.340 hộ, đúng. Nhưng <DOCUMENT>Nghị định 197/2004/NĐ-CP</DOCUMENT> không viết chữ “nhớ nhà”.

<PERSON>Nịnh Thị Thịnh</PERSON>, dân tộc Sán Dìu, <BODY>Trung tâm Y tế dự phòng Tam Đảo</BODY>: Em chỉ xin loa phát thanh tiếng mình.

<PERSON>Rah Lan Hơ Bút</PERSON>, <LOCATION>Ia Mơr</LOCATION>: <EVENT>Festival Cồng chiêng quốc tế</EVENT> <DATE>2009</DATE> mời làng tôi ra phố. Về nhà, chiêng lại thành nồi.

<PERSON>Pi Năng Thạnh</PERSON> (Raglai): <BODY>Đài Phát thanh - Truyền hình Ninh Thuận</BODY> có rồi đó, <DATE>thứ Bảy</DATE> mỗi tuần.

Quyết tâm thư

<DATE>Chiều 13/5</DATE>, Đại hội thông qua Quyết tâm thư 6 điểm, phê duyệt danh sách tặng thưởng: Huân chương Sao vàng tặng các dân tộc thiểu số <LOCATION>Việt Nam</LOCATION>; 15 tập thể nhận Huân chương Độc lập, trong đó có <BODY>Trường Phổ thông Vùng cao Việt Bắc</BODY>, <BODY>Trường Dự bị Đại học Dân tộc Trung ương Việt Trì</BODY>, <BODY>Báo Dân tộc và Phát triển</BODY>, <BODY>Nhà xuất bản Văn hóa Dân tộc</BODY>.

Danh sách gương tiêu biểu gửi kèm tài liệu góp ý trình <EVENT>Đại hội XI của Đảng</EVENT>. Ban đêm, <LOCATION>Quảng trường Ba Đình</LOCATION> có 54 vòng xòe. Bà <PERSON>Kăn Hòa</PERSON> tìm lại được thẻ, nằm trong gùi.

<PERSON>Đinh Y Nhưng</PERSON> – <PERSON>Quang Minh Chuyên</PERSON>
