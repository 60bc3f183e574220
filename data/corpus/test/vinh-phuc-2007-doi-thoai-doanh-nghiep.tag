<BODY>Vinhphuc Online</BODY> - <DATE>27/03/2007</DATE>
<EVENT>Diễn đàn doanh nghiệp FDI Vĩnh Phúc</EVENT> <DATE>2007</DATE>: “Điện chập chờn, lao động nhảy việc”

Hơn 90 nhà đầu tư đến từ <LOCATION>Nhật Bản</LOCATION>, <LOCATION>Đài Loan</LOCATION>, <LOCATION>Hàn Quốc</LOCATION>, <LOCATION>Italia</LOCATION> dự <EVENT>Diễn đàn doanh nghiệp FDI Vĩnh Phúc</EVENT> tổ chức <DATE>ngày 26/3</DATE> tại <LOCATION>khách sạn Hồng Ngọc</LOCATION>, <LOCATION>thành phố Vĩnh Yên</LOCATION>. Ông <PERSON>Trần Đình Lược</PERSON>, <ROLE>Uỷ viên</ROLE> <BODY>Trung ương Đảng</BODY>, <ROLE>Bí thư</ROLE> <BODY>Tỉnh uỷ</BODY>, và ông <PERSON>Lê Ngọc Phiên</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>, nghe liên tục ba giờ rưỡi, chỉ đứng dậy hai lần.

Bên hỏi

Ông <PERSON>Koji Onishi</PERSON>, <ROLE>Tổng Giám đốc</ROLE> <BODY>Công ty Honda Việt Nam</BODY> (<LOCATION>Phúc Thắng</LOCATION>, <LOCATION>thị xã Phúc Yên</LOCATION>): 10 năm nay, từ <DATE>tháng 12/1997</DATE>, chúng tôi xuất xưởng 3,5 triệu xe. Nhưng <DATE>tháng 2</DATE> vừa rồi mất điện 9 lần. <BODY>Điện lực Vĩnh Phúc</BODY> báo trước được mấy lần?

Ông <PERSON>Hứa Thắng Hùng</PERSON> (<PERSON>Hsu Sheng-Hsiung</PERSON>), <ROLE>Chủ tịch</ROLE> <BODY>Tập đoàn Compal</BODY>: xin 40 ha ở <LOCATION>Khu công nghiệp Bá Thiện</LOCATION>. Thời hạn cấp đất bao lâu?

Ông <PERSON>Roberto Colaninno</PERSON>, <BODY>Piaggio</BODY>, gửi câu hỏi bằng thư: có trường nào dạy nghề bằng tiếng Ý?

Bà <PERSON>Lim Soo-Kyung</PERSON>, <BODY>Hiệp hội Doanh nghiệp Hàn Quốc</BODY> (<BODY>KORCHAM</BODY>): công nhân ký hợp đồng đầu tuần, cuối tuần đã nghỉ. <DOCUMENT>Bộ luật Lao động</DOCUMENT> có phạt không?

Bên trả lời

Về điện: ông <PERSON>Dương Quốc Thoảng</PERSON>, <ROLE>Giám đốc</ROLE> <BODY>Sở Công nghiệp</BODY>, cam kết <LOCATION>trạm 220 kV Vĩnh Yên</LOCATION> đóng điện <DATE>quý IV-2007</DATE>. Đất: theo <DOCUMENT>Luật Đầu tư năm 2005</DOCUMENT>, <DOCUMENT>Nghị định số 108/2006/NĐ-CP</DOCUMENT> <DATE>ngày 22/9/2006</DATE> và <DOCUMENT>Quyết định 2501/2006/QĐ-UB</DOCUMENT>, 45 ngày. Dạy nghề: <BODY>Trường Cao đẳng nghề Việt - Đức</BODY> mở lớp tiếng Ý từ <DATE>tháng 9</DATE>. Câu hỏi của bà <PERSON>Lim</PERSON>, <ROLE>Giám đốc</ROLE> <BODY>Sở Lao động - Thương binh và Xã hội</BODY> <PERSON>Kiều Hải Yến Vy</PERSON> trả lời: phạt không giữ được người, tăng lương thì được; <DATE>năm ngoái</DATE> lương tối thiểu khối FDI theo <DOCUMENT>Nghị định 03/2006/NĐ-CP</DOCUMENT> lên 790.000 đồng.

Bên lề

<BODY>Ban Quản lý các khu công nghiệp tỉnh</BODY> ký bản ghi nhớ với <BODY>Foxconn</BODY>, tổng vốn dự kiến 200 triệu USD; <ROLE>Trưởng ban</ROLE> <PERSON>Phùng Đắc Việt</PERSON> nói chưa có con số cuối cùng. <BODY>Ngân hàng BIDV chi nhánh Vĩnh Phúc</BODY> giới thiệu gói vay 300 tỉ đồng. <DATE>Năm 2006</DATE>, khối FDI nộp ngân sách 3.180 tỉ, chiếm 74%.

Từ diễn đàn này, <BODY>Tỉnh ủy</BODY> chuẩn bị <EVENT>Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ 8 (khóa XIV)</EVENT> để thông qua nghị quyết phát triển dịch vụ, thay <DOCUMENT>Nghị quyết số 06-NQ/TU</DOCUMENT> <DATE>ngày 25/5/2004</DATE>; cùng lúc <BODY>HĐND tỉnh</BODY> họp <EVENT>kỳ thứ 11</EVENT> xem xét <DOCUMENT>Đề án “Quy hoạch tổng thể phát triển kinh tế - xã hội tỉnh Vĩnh Phúc đến năm 2020”</DOCUMENT>. Ông <PERSON>Bùi Hữu Đăng Hưng</PERSON>, <ROLE>Chánh</ROLE> <BODY>Văn phòng UBND tỉnh</BODY>, gửi lời mời <EVENT>Hội chợ Công nghiệp phụ trợ lần thứ nhất</EVENT>, <DATE>tháng 10/2007</DATE>, tới các hãng.

Tin: <PERSON>XUÂN TƯỚC</PERSON> · Ảnh: <PERSON>Trà Hương</PERSON>
