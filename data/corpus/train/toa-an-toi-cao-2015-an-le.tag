<BODY>TAND tối cao</BODY> sẽ chọn  án lệ đầu tiên trong <DATE>năm 2016</DATE>

Thẩm phán được “làm luật” đến đâu?  Câu hỏi tưởng chỉ có ở giảng đường nay đã có lời giải: <DOCUMENT>Nghị quyết số 03/2015/NQ-HĐTP</DOCUMENT> về quy trình lựa chọn, công bố và áp dụng án lệ, được <BODY>Hội đồng Thẩm phán Tòa án nhân dân tối cao</BODY> thông qua <DATE>ngày 19/10</DATE> và ký <DATE>ngày 28/10/2015</DATE>.

Từ một đoạn trong nghị quyết của <BODY>Bộ Chính trị</BODY>

Ít ai nhớ ý tưởng nằm ở <DOCUMENT>Nghị quyết số 49-NQ/TW</DOCUMENT> <DATE>ngày 02-6-2005</DATE>  về Chiến lược cải cách tư pháp: “<BODY>Tòa án nhân dân tối cao</BODY> có nhiệm vụ… phát triển án lệ”. Bảy năm sau,  <ROLE>Chánh án</ROLE> <PERSON>Trương Hòa Bình</PERSON> ký <DOCUMENT>Quyết định 74/QĐ-TANDTC</DOCUMENT> (<DATE>31-10-2012</DATE>) phê duyệt <DOCUMENT>Đề án “Phát triển án lệ của Tòa án nhân dân tối cao”</DOCUMENT>. Rồi <DOCUMENT>Hiến pháp năm 2013</DOCUMENT>, rồi <DOCUMENT>Luật Tổ chức Tòa án nhân dân</DOCUMENT> <DATE>ngày 24/11/2014</DATE>, cụ thể tại điểm c khoản 2 Điều 22.

Theo ThS <PERSON>Đinh Thị Rơ Lan</PERSON>, <ROLE>Phó Vụ trưởng</ROLE> <BODY>Vụ Pháp chế và Quản lý khoa học</BODY>, bản án được chọn phải đủ ba điều kiện: chứa lập luận để làm rõ quy định còn cách hiểu khác nhau; có tính chuẩn mực; có giá trị hướng dẫn thống nhất.  “Không phải bản án nào hay cũng thành án lệ”, chị nói.

Ai được quyền đề xuất?  Mọi cá nhân, cơ quan. Bản đề xuất gửi về <BODY>Vụ Pháp chế và Quản lý khoa học</BODY>, đăng trên Cổng thông tin điện tử hai tháng,  qua <BODY>Hội đồng tư vấn án lệ</BODY> không dưới 9 người, trong đó có đại diện <BODY>Viện kiểm sát nhân dân tối cao</BODY>, <BODY>Liên đoàn Luật sư Việt Nam</BODY>, <BODY>Trường Đại học Luật Hà Nội</BODY>.

Tiếng nói từ <LOCATION>Buôn Ma Thuột</LOCATION>

Tại tọa đàm do <BODY>TAND tỉnh Đắk Lắk</BODY> và <BODY>Tạp chí Tòa án nhân dân</BODY> tổ chức <DATE>sáng thứ Sáu 13-11</DATE>, <ROLE>Chánh án</ROLE> <BODY>TAND huyện Krông Pắc</BODY> <PERSON>Y Thông Kbuôr</PERSON> kể vụ kiện đòi đất của hai anh em ruột ở <LOCATION>buôn Jung</LOCATION>: sơ thẩm cho anh thắng, phúc thẩm cho em thắng, giám đốc thẩm hủy cả hai. “Nếu có án lệ về tặng cho bằng lời nói theo luật tục, chúng tôi đã không loay hoay từ <DATE>2009</DATE> đến giờ”.

Luật sư <PERSON>Tôn Nữ Hoài Thu</PERSON> (<BODY>Đoàn Luật sư Khánh Hòa</BODY>) lại lo chiều ngược lại: Điều 104 <DOCUMENT>Hiến pháp</DOCUMENT> trao quyền giải thích luật cho <BODY>Ủy ban Thường vụ Quốc hội</BODY>, án lệ không khéo thành luật thứ hai. Ông <PERSON>Từ Văn Nhũ</PERSON> (trùng tên với một vị <ROLE>nguyên Phó Chánh án</ROLE> <BODY>TAND tối cao</BODY>, như ông vẫn phải đính chính) đề nghị đưa luôn vào <DOCUMENT>Bộ luật Dân sự</DOCUMENT> mà <BODY>Quốc hội</BODY> sắp bấm nút tại <EVENT>Kỳ họp thứ mười, Quốc hội khóa XIII</EVENT> và <DOCUMENT>Bộ luật Tố tụng dân sự</DOCUMENT> cùng kỳ.

Khi nào có hiệu lực? <DATE>Ngày 16/12/2015</DATE>. Dự kiến <DATE>quý II/2016</DATE> công bố đợt đầu; <BODY>Tòa Dân sự</BODY>, <BODY>Tòa Hành chính</BODY>  mỗi nơi đã gửi 5 quyết định giám đốc thẩm, đáng chú ý có <DOCUMENT>Quyết định giám đốc thẩm số 04/2010/QĐ-HĐTP</DOCUMENT> và <DOCUMENT>Bản án số 51/2013/DSPT</DOCUMENT>.

Câu chuyện án lệ cũng là đề tài <ROLE>Phó Chánh án</ROLE> <PERSON>Bùi Ngọc Hòa Thuận</PERSON> mang tới <EVENT>Hội nghị Hội đồng Chánh án các nước ASEAN lần thứ ba</EVENT>. So với <LOCATION>Anh</LOCATION>, <LOCATION>Mỹ</LOCATION> thì đây là bước rất dè dặt.  So với chính ta, nói như cố GS <PERSON>Phan Khắc Hiền</PERSON>, “thế là luật đã biết đi”.

<PERSON>Hạnh Dung</PERSON>
(<BODY>Báo Pháp đình</BODY>, văn phòng <LOCATION>Buôn Ma Thuột</LOCATION>)
