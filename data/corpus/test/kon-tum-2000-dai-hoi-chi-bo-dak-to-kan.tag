Đại hội của 23 đảng viên

<EVENT>Đại hội Đảng bộ xã Đăk Tơ Kan lần thứ XI</EVENT> (<LOCATION>huyện Đăk Tô</LOCATION>, <LOCATION>tỉnh Kon Tum</LOCATION>) diễn ra dưới mái <LOCATION>nhà rông làng Đăk Prông</LOCATION> <DATE>ngày 14-9-2000</DATE>. Bên ngoài mưa, trong nhà khói bếp. Cả đảng bộ có 23 đảng viên, trong đó 20 là người Xơ Đăng, bốn người biết đọc biết viết thông thạo.

Trước đây, theo lời đồng chí <PERSON>A Thút</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đảng uỷ xã</BODY> hai khoá liền, đại hội thường họp ở <LOCATION>thị trấn Đăk Tô</LOCATION> cho tiện điện, dân trong làng chẳng biết. Lần này <BODY>Ban Thường vụ Huyện uỷ Đăk Tô</BODY> đồng ý cho họp tại làng, với hai điều kiện ghi trong <DOCUMENT>Công văn số 61-CV/HU</DOCUMENT>: nói tiếng Xơ Đăng thì phải có người dịch ghi biên bản, và không uống rượu cần trước 16 giờ.

Báo cáo chính trị do <ROLE>Phó Bí thư</ROLE> <PERSON>A Nhuôi</PERSON> đọc dài 31 phút, phần dịch 50 phút. Nhiệm kỳ qua, xã trồng mới 86 ha cà phê, 41 ha bời lời; định canh được 5/8 làng; hộ đói còn 94. Tồn tại lớn nhât: 17 cặp tảo hôn, phá 12 ha <LOCATION>rừng Ngọk Linh Nhỏ</LOCATION>, một đảng viên bị xoá tên vì "theo tà đạo". <DOCUMENT>Nghị quyết số 22-NQ/TW</DOCUMENT> <DATE>ngày 27-11-1989</DATE> của <BODY>Bộ Chính trị</BODY> về miền núi và <DOCUMENT>Chỉ thị 45-CT/TW</DOCUMENT> được nhắc đến ở phần phương hướng.

Góp ý, bà <PERSON>Y Brưng</PERSON>, nữ đảng viên duy nhất, bảo: mình họp không phải để báo cáo với cán bộ huyện. Mình họp để hỏi sao con <LOCATION>suối Đăk Tơ Kan</LOCATION> <DATE>năm nay</DATE> cạn sớm. Đồng chí <PERSON>Lê Xuân Thể Giao</PERSON>, <ROLE>Uỷ viên</ROLE> <BODY>Ban Chấp hành Đảng bộ tỉnh</BODY>, <ROLE>Bí thư</ROLE> <BODY>Huyện uỷ</BODY>, xin trả lời: do <LOCATION>đường Hồ Chí Minh</LOCATION> đang thi công qua <LOCATION>đèo Văn Rơi</LOCATION>, đá lấp khe; <BODY>Ban Quản lý dự án đường Hồ Chí Minh</BODY> phải bồi hoàn theo <DOCUMENT>Nghị định 22/1998/NĐ-CP</DOCUMENT> <DATE>ngày 24-4-1998</DATE>. Cả nhà rông gật.

Bầu cử: năm đảng uỷ viên; <PERSON>A Thút</PERSON> thôi, <PERSON>A Nhuôi</PERSON> làm <ROLE>Bí thư</ROLE> với 21/23 phiếu; thầy giáo <PERSON>Nguyễn Vinh Hiển Lộc</PERSON>, quê <LOCATION>Thái Bình</LOCATION>, làm <ROLE>Phó Bí thư</ROLE>, <ROLE>Chủ tịch</ROLE> <BODY>HĐND xã</BODY>. Đoàn đi dự <EVENT>Đại hội Đảng bộ huyện Đăk Tô lần thứ XII</EVENT> gồm ba người, trong đó có bà <PERSON>Y Brưng</PERSON>.

Trước lúc bế mạc, đồng chí <PERSON>Thể Giao</PERSON> đọc tóm tắt dự thảo văn kiện <EVENT>Đại hội IX của Đảng</EVENT> và <DOCUMENT>Nghị quyết Đại hội Đảng bộ tỉnh Kon Tum lần thứ XI</DOCUMENT>, phần nói về <DATE>giai đoạn 2001-2005</DATE>. 16 giờ 05, ghè rượu đầu tiên được mở. <DATE>Tháng 12</DATE>, xã sẽ tổng kết kế hoạch theo <DOCUMENT>Quyết định 135/1998/QĐ-TTg</DOCUMENT>.

<PERSON>NGUYÊN PHONG</PERSON>
