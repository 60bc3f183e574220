<BODY>HĐND xã Đồng Văn</BODY> khóa I họp <EVENT>kỳ thứ hai</EVENT>: quyết 6 việc, hoãn 1

<DATE>Thứ Tư, 08/07/2026</DATE> | 09:15

(<BODY>Báo Tuyên Quang</BODY>) Sau <EVENT>Kỳ họp thứ nhất</EVENT> hồi <DATE>tháng 3</DATE>, <DATE>sáng 7/7</DATE>, <BODY>HĐND xã Đồng Văn</BODY> (<LOCATION>tỉnh Tuyên Quang</LOCATION>), <DATE>nhiệm kỳ 2026 - 2031</DATE>, khai mạc <EVENT>kỳ họp thứ hai</EVENT> (thường lệ giữa năm). Ông <PERSON>Mua Hồng Sinh</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đảng ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>HĐND xã</BODY>, điều hành; có 24/25 đại biểu.

Cử tri <LOCATION>thôn Má Tìa</LOCATION>, <LOCATION>thôn Ngài Lủng</LOCATION> gửi tới kỳ họp 31 kiến nghị, trong đó 12 kiến nghị về nước sạch, 9 về đất ở. Đáng chú ý: 47 hộ dọc <LOCATION>quốc lộ 4C</LOCATION> đã nộp hồ sơ từ thời <LOCATION>huyện Đồng Văn</LOCATION>, <LOCATION>tỉnh Hà Giang</LOCATION>, đến nay giấy tờ nằm ở kho lưu trữ cũ. <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND xã</BODY> <PERSON>Vừ Thị Dính</PERSON> nhận lỗi và hứa, trước <DATE>31/8/2026</DATE>, sẽ trả lời từng hộ bằng văn bản, theo <DOCUMENT>Nghị định 49/2026/NĐ-CP</DOCUMENT> hướng dẫn <DOCUMENT>Luật Đất đai</DOCUMENT> cùng <DOCUMENT>Quyết định số 18/2026/QĐ-UBND</DOCUMENT> của <BODY>UBND tỉnh Tuyên Quang</BODY>.

Trình kỳ họp:
(1) Báo cáo kinh tế - xã hội <DATE>6 tháng đầu năm 2026</DATE>: thu ngân sách 9,8 tỷ đồng (đạt 61%), 14/18 chỉ tiêu đúng tiến độ.
(2) <DOCUMENT>Tờ trình số 112/TTr-UBND</DOCUMENT> về danh mục đầu tư công trung hạn <DATE>2026 - 2030</DATE>.
(3) Nghị quyết về hỗ trợ chuyển lợn khỏi gầm nhà ở <LOCATION>làng văn hóa Lô Lô Chải</LOCATION>.
(4) <DOCUMENT>Tờ trình 114/TTr-UBND</DOCUMENT>: đặt tên hai tuyến đường, <LOCATION>đường Vàng Dúng Lùng</LOCATION> và <LOCATION>đường Pả Vi</LOCATION>. Nội dung này hoãn, chờ ý kiến <BODY>Sở Văn hóa, Thể thao và Du lịch</BODY>.
(5) Báo cáo thẩm tra của <BODY>Ban Pháp chế</BODY>, <BODY>Ban Kinh tế - Ngân sách</BODY>.
(6) Chất vấn <ROLE>Trưởng</ROLE> <BODY>Công an xã</BODY> về xe khách chở quá người dịp <EVENT>Lễ hội Khèn Mông lần thứ X</EVENT>.

Trả lời chất vấn, Trung tá <PERSON>Lục Văn Sự</PERSON> nói đã phạt 26 xe, tịch thu một biển “xe họp hội”. <ROLE>Đại biểu</ROLE> <PERSON>Sùng Thị Say</PERSON> chưa thôi: vì sao 26 xe ấy đều là xe 16 chỗ? Trung tá <PERSON>Sự</PERSON> xin bổ sung bằng <DOCUMENT>Báo cáo số 205/BC-CAX</DOCUMENT>.

Dự và phát biểu, bà <PERSON>Triệu Mùi Khe</PERSON>, <ROLE>Phó Trưởng</ROLE> <BODY>Ban Văn hóa - Xã hội HĐND tỉnh</BODY>, ghi nhận cách xếp thời gian hỏi đáp gấp đôi thời gian đọc báo cáo; bà lưu ý xã bám <DOCUMENT>Nghị quyết Đại hội Đảng bộ xã Đồng Văn lần thứ I</DOCUMENT>, <DOCUMENT>Nghị quyết 79-NQ/TW</DOCUMENT>, đồng thời rà lại 7 văn bản do <BODY>HĐND huyện Đồng Văn</BODY> (cũ) ban hành mà nay <DOCUMENT>Luật Tổ chức chính quyền địa phương số 72/2025/QH15</DOCUMENT> giao cho xã xử lý. Hạn rà xong: <DATE>quý III năm nay</DATE>.

Kỳ họp thông qua 6 nghị quyết, bầu ông <PERSON>Chứ Mí Lầu</PERSON> làm <ROLE>Ủy viên</ROLE> <BODY>UBND xã</BODY> với 22/24 phiếu, bế mạc <DATE>trưa 8/7</DATE>.

<PERSON>Bế Thu Trà</PERSON> (từ <LOCATION>Đồng Văn</LOCATION>)
