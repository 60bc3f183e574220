<EVENT>Đại hội đại biểu Đảng bộ Khối Doanh nghiệp Trung ương lần thứ II</EVENT>

35 tổ chức đảng, gần một nửa ngân sách và câu hỏi “giữ lửa” ở đâu

<DATE>07:30, Thứ năm, 27/08/2015</DATE>

(<BODY>VBN</BODY>) - Ba giờ thảo luận, 14 tham luận, không tham luận nào đọc nguyên văn bản in sẵn. Ấy là điều người dự nhớ nhất ở ngày thứ hai của Đại hội.

<BODY>Đảng bộ Khối Doanh nghiệp Trung ương</BODY> thành lập theo <DOCUMENT>Quyết định số 68-QĐ/TW</DOCUMENT> <DATE>ngày 04-4-2007</DATE> của <BODY>Bộ Chính trị</BODY>, nay có hơn 72 nghìn đảng viên ở 35 đơn vị: nào <BODY>Tập đoàn Dầu khí Việt Nam</BODY>, <BODY>Tập đoàn Điện lực Việt Nam</BODY> (<BODY>EVN</BODY>), <BODY>Vinacomin</BODY>, <BODY>VNPT</BODY>, nào <BODY>Agribank</BODY>, <BODY>BIDV</BODY>, <BODY>Vietcombank</BODY>, nào <BODY>Tổng công ty Cà phê</BODY>, <BODY>Tổng công ty Thép</BODY>… <DATE>Nhiệm kỳ 2010 - 2015</DATE>, doanh thu bình quân tăng 12,6%/năm, nộp ngân sách 1,26 triệu tỉ đồng.

Đến dự và chỉ đạo: <ROLE>Tổng Bí thư</ROLE> <PERSON>Nguyễn Phú Trọng</PERSON>; <PERSON>Tô Huy Rứa</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Bộ Chính trị</BODY>, <ROLE>Trưởng</ROLE> <BODY>Ban Tổ chức Trung ương</BODY>; <PERSON>Vũ Văn Ninh</PERSON>, <ROLE>Phó Thủ tướng</ROLE> <BODY>Chính phủ</BODY>. <ROLE>Bí thư</ROLE> <BODY>Đảng ủy Khối</BODY> <PERSON>Bùi Văn Cường</PERSON> trình bày báo cáo chính trị.

Lò cao và lò than

Từ <BODY>Công ty Than Vàng Danh</BODY>, thợ lò bậc 6/6 <PERSON>Đinh Công Tráng</PERSON> nói giọng <LOCATION>Uông Bí</LOCATION> đặc sệt: “Chi bộ chúng tôi họp ở độ sâu âm 175. <DOCUMENT>Nghị quyết 09c/NQ-BCHTW</DOCUMENT> của ngành thì chưa đọc hết, nhưng ai trong tổ nợ tiền, ai con ốm thì biết”. Trận mưa lịch sử <DATE>cuối tháng 7</DATE> ở <LOCATION>Quảng Ninh</LOCATION> cuốn trôi kho than của anh. <BODY>Đảng ủy Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam</BODY> điều 3.000 người cứu mỏ trong chín ngày.

Ông <PERSON>Rơ Mah Tuân</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Đảng ủy</BODY>, <ROLE>Phó Tổng giám đốc</ROLE> <BODY>Công ty TNHH MTV Cao su Chư Sê</BODY> - <BODY>Tập đoàn Công nghiệp Cao su Việt Nam</BODY>, thưa chuyện mủ rớt giá còn 28 triệu đồng/tấn. <BODY>Ban Thường vụ Đảng ủy</BODY> đã ra <DOCUMENT>Nghị quyết chuyên đề số 11-NQ/ĐU</DOCUMENT> giãn việc chứ không sa thải người Gia Rai, Ba Na. “Có lúc lương tổng giám đốc chỉ hơn công nhân cạo mủ 900 ngàn”.

Cổ phần hóa: đảng viên không có ghế

Theo <DOCUMENT>Kết luận số 97-KL/TW</DOCUMENT> và <DOCUMENT>Quyết định 929/QĐ-TTg</DOCUMENT> <DATE>ngày 17-7-2012</DATE>, <DATE>giai đoạn 2011-2015</DATE> có 432 doanh nghiệp phải cổ phần hóa. <ROLE>Bí thư</ROLE> <BODY>Đảng ủy Tổng công ty Hàng hải Việt Nam</BODY> <PERSON>Lê Anh Sơn</PERSON> băn khoăn: sau cổ phần hóa, vốn nhà nước còn 36%, bí thư có thể không nằm trong hội đồng quản trị. <DOCUMENT>Quy định 288-QĐ/TW</DOCUMENT> trả lời được một nửa. Nửa còn lại, <ROLE>Phó Trưởng</ROLE> <BODY>Ban Kinh tế Trung ương</BODY> <PERSON>Trương Văn Phước Lộc</PERSON> hứa đưa vào báo cáo trình <EVENT>Hội nghị Trung ương 12</EVENT>.

Đại hội quyết nghị 8 chỉ tiêu, 5 nhóm nhiệm vụ, biểu quyết từng phần. Về bốn văn kiện trình <EVENT>Đại hội đại biểu toàn quốc lần thứ XII của Đảng</EVENT>, có 1.214 lượt ý kiến từ cơ sở.

Trước đó, <DATE>tối 25-8</DATE>, <EVENT>đêm nghệ thuật “Từ mạch nguồn dầu khí”</EVENT> diễn ra tại <LOCATION>Cung Văn hóa Hữu nghị</LOCATION>.

DANH SÁCH <BODY>BAN THƯỜNG VỤ ĐẢNG ỦY KHỐI</BODY> KHÓA II (trích)
1. <PERSON>Bùi Văn Cường</PERSON>, <ROLE>Bí thư</ROLE>
2. <PERSON>Phạm Tấn Công</PERSON>, <ROLE>Phó Bí thư</ROLE>
3. <PERSON>Nông Thị Bích Huệ</PERSON>, <ROLE>Chủ nhiệm</ROLE> <BODY>Ủy ban Kiểm tra</BODY>
4. <PERSON>Hà Trọng Thọ</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Ban Dân vận</BODY>
5. <PERSON>Thân Đức Hưởng</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đảng ủy Ngân hàng TMCP Công Thương</BODY>

Đoàn đại biểu dự <EVENT>Đại hội XII</EVENT>: 26 chính thức, 2 dự khuyết.

<PERSON>Lệ Chi</PERSON>

.
.
