 date <DATE>2024-07-05</DATE> Chính trị <BODY>Đảng ủy Khối Các cơ quan và Doanh nghiệp thành phố Cần Thơ</BODY> nâng chất sinh hoạt chi bộ, siết kỷ luật phát ngôn (<BODY>CT</BODY>) - <DATE>Sáng 4/7</DATE>, <BODY>Đảng ủy Khối Các cơ quan và Doanh nghiệp thành phố</BODY> sơ kết công tác xây dựng Đảng <DATE>6 tháng đầu năm 2024</DATE>, triển khai nhiệm vụ trọng tâm <DATE>6 tháng cuối năm 2024</DATE>.

Đồng chí <PERSON>Lữ Hoàng Vĩnh</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Ban Thường vụ Thành ủy</BODY>, <ROLE>Trưởng</ROLE> <BODY>Ban Dân vận Thành ủy</BODY>, đến dự. Các đồng chí: <PERSON>Đoàn Thị Bích Trâm</PERSON>, <ROLE>Thành ủy viên</ROLE>, <ROLE>Bí thư</ROLE> <BODY>Đảng ủy Khối</BODY>; <PERSON>Ngụy Thành Lộc</PERSON>, <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Đảng ủy Khối</BODY>, chủ trì hội nghị.

Quang cảnh hội nghị sơ kết của <BODY>Đảng ủy Khối Các cơ quan và Doanh nghiệp thành phố</BODY>. Ảnh: <PERSON>ANH DŨNG</PERSON>

Quang cảnh hội nghị sơ kết của <BODY>Đảng ủy Khối Các cơ quan và Doanh nghiệp thành phố</BODY>.

Cụ thể hóa văn bản của cấp trên

Nửa năm qua, <BODY>Ban Chấp hành Đảng bộ Khối</BODY> ban hành 38 văn bản lãnh đạo, chỉ đạo; tổ chức học tập, quán triệt <DOCUMENT>Nghị quyết số 43-NQ/TW</DOCUMENT> <DATE>ngày 24/11/2023</DATE>, <DOCUMENT>Nghị quyết số 42-NQ/TW</DOCUMENT> <DATE>ngày 24/11/2023</DATE> của <EVENT>Hội nghị Trung ương 8 (khóa XIII)</EVENT>, <DOCUMENT>Quy định số 144-QĐ/TW</DOCUMENT> <DATE>ngày 09/5/2024</DATE> của <BODY>Bộ Chính trị</BODY> về chuẩn mực đạo đức cách mạng của cán bộ, đảng viên giai đoạn mới tới 71 tổ chức cơ sở đảng, 9.846 đảng viên. Cấp ủy cơ sở lồng ghép việc học tập vào sinh hoạt thường kỳ, xây dựng chuyên đề sát với đặc thù từng loại hình: khối cơ quan bàn kỷ cương hành chính, khối bệnh viện bàn y đức, khối doanh nghiệp bàn giữ việc làm.

Thực hiện <DOCUMENT>Kết luận số 21-KL/TW</DOCUMENT> của <BODY>Ban Chấp hành Trung ương Đảng</BODY> (khóa XIII) và <DOCUMENT>Kết luận 01-KL/TW</DOCUMENT> của <BODY>Bộ Chính trị</BODY>, 100% chi bộ có kế hoạch làm theo Bác gắn với <DOCUMENT>Chỉ thị số 19-CT/TU</DOCUMENT> của <BODY>Ban Thường vụ Thành ủy Cần Thơ</BODY> về khắc phục bệnh sợ trách nhiệm. Có 214 việc “làm theo” được đăng ký, 163 việc hoàn thành trước <DATE>ngày 30-6</DATE>.

Sinh hoạt chi bộ: bớt đọc, thêm bàn

<DOCUMENT>Nghị quyết số 21-NQ/TW</DOCUMENT> của <EVENT>Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII</EVENT> về tăng cường củng cố, xây dựng tổ chức cơ sở đảng được <BODY>Đảng ủy Khối</BODY> cụ thể hóa bằng <DOCUMENT>Chương trình hành động số 15-CTr/ĐUK</DOCUMENT> <DATE>ngày 03/01/2023</DATE> và bộ tiêu chí chấm điểm sinh hoạt chi bộ. Kết quả chấm <DATE>quý II/2024</DATE>: 402/456 chi bộ đạt loại tốt; 51 chi bộ loại khá; ba chi bộ trung bình đều thuộc <BODY>Đảng bộ Công ty Cổ phần Thủy sản Mekong Tây Đô</BODY>, nơi công nhân làm ba ca nên khó ấn định giờ họp.

Tham luận tại hội nghị, đồng chí <PERSON>Trà Thị Hồng Cúc</PERSON> (<ROLE>Bí thư</ROLE> <BODY>Đảng ủy Bệnh viện Đa khoa Trung ương Cần Thơ</BODY>) cho biết mỗi kỳ họp chỉ đọc báo cáo trong 15 phút; 60 phút còn lại dành cho “một vụ việc, nhiều góc nhìn”. Đồng chí <PERSON>Nguyễn Lê Minh</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Đảng ủy Sở Tư pháp</BODY>, nêu khó khăn khi ứng dụng “Sổ tay đảng viên điện tử”: 37% đảng viên hưu trí chưa dùng được điện thoại thông minh. Một đồng chí khác trùng tên, <PERSON>Nguyễn Lê Minh</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Chi bộ Công ty TNHH MTV Cảng Cần Thơ</BODY>, kiến nghị cho miễn công tác và sinh hoạt đảng thuận lợi hơn với đảng viên đi biển dài ngày.

Công tác kiểm tra, giám sát tiếp tục được siết chặt. <BODY>Ủy ban Kiểm tra Đảng ủy Khối</BODY> thi hành kỷ luật 11 đảng viên, trong đó 4 trường hợp vi phạm <DOCUMENT>Quy định số 37-QĐ/TW</DOCUMENT> về những điều đảng viên không được làm (phát ngôn, chia sẻ thông tin sai sự thật trên mạng xã hội). Mức kỷ luật căn cứ <DOCUMENT>Quy định 69-QĐ/TW</DOCUMENT> <DATE>ngày 6-7-2022</DATE>.

Phát triển Đảng trong doanh nghiệp tư nhân

Đây là chỉ tiêu đạt thấp nhất. <DOCUMENT>Nghị quyết Đại hội đại biểu Đảng bộ Khối lần thứ I</DOCUMENT>, <DATE>nhiệm kỳ 2020 - 2025</DATE>, đề ra thành lập mới 10 chi bộ trong doanh nghiệp ngoài nhà nước; sau bốn năm mới được 6. Đồng chí <PERSON>Ngụy Thành Lộc</PERSON> phân tích: chủ doanh nghiệp chưa thấy lợi ích, công nhân ngại họp, cấp ủy cấp trên ngại xuống. Tới đây, <BODY>Đảng ủy Khối</BODY> phối hợp với <BODY>Liên đoàn Lao động thành phố</BODY>, <BODY>Hiệp hội Doanh nghiệp thành phố Cần Thơ</BODY> (<BODY>CBA</BODY>), <BODY>Ban Quản lý các Khu chế xuất và công nghiệp Cần Thơ</BODY> khảo sát 25 doanh nghiệp có trên 200 lao động tại <LOCATION>Khu công nghiệp Trà Nóc 2</LOCATION>, <LOCATION>quận Ô Môn</LOCATION>.

Phát biểu chỉ đạo, <ROLE>Trưởng</ROLE> <BODY>Ban Dân vận Thành ủy</BODY> <PERSON>Lữ Hoàng Vĩnh</PERSON> yêu cầu <BODY>Đảng bộ Khối</BODY> chuẩn bị tốt đại hội cấp cơ sở theo <DOCUMENT>Chỉ thị số 35-CT/TW</DOCUMENT> <DATE>ngày 14/6/2024</DATE> của <BODY>Bộ Chính trị</BODY>; hoàn thành đại hội điểm trong <DATE>quý I/2025</DATE>, toàn bộ cơ sở trước <DATE>30/6/2025</DATE>, hướng tới <EVENT>Đại hội Đảng bộ thành phố lần thứ XV</EVENT> và <EVENT>Đại hội lần thứ XIV của Đảng</EVENT>. Đồng chí cũng lưu ý việc tham gia xây dựng thành phố theo <DOCUMENT>Nghị quyết số 59-NQ/TW</DOCUMENT> <DATE>ngày 05-8-2020</DATE> của <BODY>Bộ Chính trị</BODY> và <DOCUMENT>Nghị quyết số 45/2022/QH15</DOCUMENT> của <BODY>Quốc hội</BODY>.

Dịp này, 12 tập thể, 30 cá nhân được <BODY>Đảng ủy Khối</BODY> khen thưởng; 5 đồng chí nhận Huy hiệu 40 năm, 30 năm tuổi Đảng đợt <DATE>19/5</DATE>.

<PERSON>A.D</PERSON>
