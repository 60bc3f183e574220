80 năm ngày truyền thống Văn phòng cấp uỷ (<DATE>18/10/1930 - 18/10/2010</DATE>)
GIỮ LỬA Ở NƠI KHÔNG CÓ TÊN TRÊN BÁO

Người làm văn phòng thường không xuất hiện trong những tấm hình. Nhưng thử hình dung một kỳ <BODY>Tỉnh uỷ</BODY> họp mà thiếu họ: không giấy mời, không số liệu, không cả ấm nước sôi.

<DATE>Tháng 4 năm 1930</DATE>, <BODY>Đảng bộ Quảng Trị</BODY> được thành lập. Sổ sách đầu tiên của cấp uỷ, theo lời kể của cụ <PERSON>Hoàng Thị Hối</PERSON>, là mấy tờ giấy dó cuộn trong ống nứa, giấu trên mái nhà tranh ở <LOCATION>làng Bích La Đông</LOCATION>. Kháng chiến chống <LOCATION>Pháp</LOCATION>, <BODY>Văn phòng Tỉnh uỷ</BODY> theo cơ quan lên <LOCATION>chiến khu Ba Lòng</LOCATION>; chống <LOCATION>Mỹ</LOCATION>, lại dời ra <LOCATION>Vĩnh Linh</LOCATION>, rồi ngược lên miền tây <LOCATION>Hướng Hoá</LOCATION>. Trong 81 ngày đêm <LOCATION>Thành cổ</LOCATION> <DATE>năm 1972</DATE>, hai cán bộ cơ yếu của văn phòng hi sinh khi bức điện trên tay chưa kịp dịch. Các anh là <PERSON>Lê Cảnh Sắc</PERSON> và <PERSON>Trần Khâm</PERSON>.

Hợp nhất thành <LOCATION>Bình Trị Thiên</LOCATION> (<DATE>tháng 7/1976</DATE>), rồi lập lại tỉnh (<DATE>1/7/1989</DATE>), văn phòng bắt đầu từ con số gần như không: 14 người, hai máy chữ, một chiếc U-oát cũ do <BODY>Văn phòng Tỉnh uỷ Bình Trị Thiên</BODY> chia cho. Đến nay, với 47 cán bộ, công chức, văn phòng đã kết nối mạng diện rộng tới 10/10 huyện uỷ, thị uỷ, thành uỷ; 100% văn bản không mật được gửi qua thư điện tử.

Ba năm trở lại đây, công tác tham mưu có nhiều việc khó. Sau khi <BODY>Ban Chấp hành Trung ương</BODY> (khoá X) ra <DOCUMENT>Nghị quyết số 22-NQ/TW</DOCUMENT> <DATE>ngày 02/02/2008</DATE> về nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở đảng và chất lượng đội ngũ cán bộ, đảng viên, chúng tôi cùng <BODY>Ban Tổ chức Tỉnh uỷ</BODY> giúp <BODY>Ban Thường vụ Tỉnh uỷ</BODY> xây dựng <DOCUMENT>Chương trình hành động số 72-CTr/TU</DOCUMENT>. <DOCUMENT>Nghị quyết 26-NQ/TW</DOCUMENT> về nông nghiệp, nông dân, nông thôn được cụ thể hoá ở <DOCUMENT>Chương trình hành động số 75-CTHĐ/TU</DOCUMENT>. Riêng phục vụ <EVENT>Đại hội đại biểu Đảng bộ tỉnh lần thứ XV</EVENT> (<DATE>nhiệm kỳ 2010-2015</DATE>), bộ phận tổng hợp ròng rã chín tháng chắt lọc hơn 1.900 ý kiến đóng góp vào dự thảo báo cáo chính trị.

Trong <DATE>nhiệm kỳ 2005 - 2010</DATE>, văn phòng phục vụ 21 kỳ họp <BODY>Ban Chấp hành</BODY>, 136 phiên họp <BODY>Ban Thường vụ Tỉnh uỷ</BODY>, hơn 300 buổi làm việc của <BODY>Thường trực Tỉnh uỷ</BODY>; cùng <BODY>Uỷ ban Kiểm tra Tỉnh uỷ</BODY>, <BODY>Ban Tuyên giáo Tỉnh uỷ</BODY>, <BODY>Ban Dân vận Tỉnh uỷ</BODY> tổng kết <DOCUMENT>Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIV</DOCUMENT>; góp phần chuẩn bị văn kiện để đoàn <LOCATION>Quảng Trị</LOCATION> tham gia <EVENT>Đại hội đại biểu toàn quốc lần thứ XI của Đảng</EVENT> sắp tới. Việc đón các đoàn của <BODY>Trung ương</BODY> về dự <EVENT>lễ hội “Thống nhất non sông”</EVENT> bên <LOCATION>cầu Hiền Lương</LOCATION>, <EVENT>lễ hội Nhịp cầu Xuyên Á</EVENT> (<DATE>năm 2009</DATE>) và <EVENT>Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh khoá XIV</EVENT> đều không để xảy ra sơ suất.

Cũng cần nói thẳng những chỗ chưa được. Thông tin phản ánh từ cơ sở có khi chậm hơn báo chí. Dự báo còn mỏng. Một số văn bản ban hành rồi mà quên đôn đốc; <DOCUMENT>Báo cáo số 318-BC/TU</DOCUMENT> <DATE>tháng 6/2010</DATE> đã chỉ tên ba việc như thế, trong đó hai việc thuộc trách nhiệm của chính văn phòng.

Vì vậy, từ nay đến <DATE>năm 2015</DATE>, <BODY>Văn phòng Tỉnh uỷ</BODY> đề ra mấy hướng:

- Tham mưu phải có chính kiến. Chuyên viên trình việc thì trình kèm ít nhất hai phương án và nói rõ mình nghiêng về phương án nào.
- Cải tiến qui trình ra văn bản theo <DOCUMENT>Quyết định số 31-QĐ/TW</DOCUMENT> <DATE>ngày 01/10/1997</DATE> của <BODY>Bộ Chính trị</BODY> và <DOCUMENT>Hướng dẫn số 11-HD/VPTW</DOCUMENT> <DATE>ngày 28/5/2004</DATE> của <BODY>Văn phòng Trung ương Đảng</BODY>.
- Chăm lo lưu trữ: mở rộng kho, mua giá, mời <BODY>Cục Lưu trữ Văn phòng Trung ương Đảng</BODY> tập huấn; trong <DATE>2011 - 2013</DATE> chỉnh lý xong phông <BODY>Tỉnh uỷ</BODY> <DATE>giai đoạn 1989-2005</DATE>.
- Đưa cuộc vận động học tập và làm theo tấm gương đạo đức <PERSON>Hồ Chí Minh</PERSON> vào tận góc làm việc của từng người, kể cả anh lái xe, chị tạp vụ.

Tám mươi năm là dài đối với một đời người, song với ngọn đèn của người trực đêm <LOCATION>đường Trần Hưng Đạo</LOCATION> thì đó mới chỉ là mấy lần thay bấc. Xin cảm ơn những người đã thắp và xin nhắc lớp sau: bấc phải tự mình vê lấy.

<PERSON>VÕ ĐĂNG TUỆ</PERSON>
<ROLE>Tỉnh uỷ viên</ROLE>, <ROLE>Chánh</ROLE> <BODY>Văn phòng Tỉnh uỷ</BODY>
