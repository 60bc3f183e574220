Ba người tên <PERSON>Thành</PERSON>, một miếng đất, bốn quyết định

<DATE>Ngày 24/6/2019</DATE> <BODY>Tòa án nhân dân TP.HCM</BODY> xử sơ thẩm vụ án hành chính thụ lý số 312/2018/TLST-HC, bác yêu cầu của ông <PERSON>Nguyễn Trường Thành</PERSON> (SN <DATE>1957</DATE>, ngụ <LOCATION>đường Lê Văn Việt</LOCATION>, <LOCATION>phường Tăng Nhơn Phú A</LOCATION>, <LOCATION>quận 9</LOCATION>). Phiên toà kéo 9 tiếng. Người dự đông nhưng dễ lẫn, xin liệt kê:

– người khởi kiện: ông <PERSON>Nguyễn Trường Thành</PERSON>;
– người bị kiện: <ROLE>Chủ tịch</ROLE> <BODY>UBND quận 9</BODY>, uỷ quyền cho <ROLE>Phó Chủ tịch</ROLE> <PERSON>Nguyễn Bá Thành Trung</PERSON>;
– người có quyền lợi liên quan: <BODY>Công ty CP Địa ốc Trường Thành</BODY> do ông <PERSON>Lê Trường Thành</PERSON> làm <ROLE>Tổng Giám đốc</ROLE>; <BODY>Công ty TNHH Bình Dương Xanh</BODY> (trụ sở: <LOCATION>quận 1</LOCATION>, không dính gì <LOCATION>tỉnh Bình Dương</LOCATION>); <BODY>Ngân hàng TMCP Sài Gòn Thương Tín</BODY> (<BODY>Sacombank</BODY>), <BODY>phòng giao dịch Thủ Đức</BODY>;
– đại diện <BODY>VKSND TP.HCM</BODY>: <ROLE>Kiểm sát viên</ROLE> <PERSON>Trần Thị Hải Phòng</PERSON>. Bà quê ở ... <LOCATION>Nam Định</LOCATION>.

Chuyện bắt đầu từ <DOCUMENT>Quyết định 2666/QĐ-UB</DOCUMENT> <DATE>ngày 27-5-2002</DATE> của <BODY>UBND TP.HCM</BODY>, thu hồi 31,4 ha ở <LOCATION>phường Long Thạnh Mỹ</LOCATION> làm <LOCATION>Khu công nghệ cao</LOCATION>. <DATE>Năm 2007</DATE>, quận ra tiếp <DOCUMENT>Quyết định 2193/QĐ-UBND</DOCUMENT>. Sau đó một nửa miếng đất 1.260 m2 của ông nằm ngoài ranh, <BODY>Ban Quản lý Khu công nghệ cao</BODY> không lấy; quận lại giao cho <BODY>Địa ốc Trường Thành</BODY> xây chung cư bằng <DOCUMENT>Quyết định số 1074/QĐ-UBND</DOCUMENT> <DATE>ngày 30-3-2010</DATE>, cưỡng chế bằng <DOCUMENT>số 3288/QĐ-UBND</DOCUMENT>. Ông khiếu nại tới <BODY>Thanh tra Chính phủ</BODY>. <DOCUMENT>Thông báo số 2070/TB-TTCP</DOCUMENT> (<DATE>2017</DATE>) nói ông đúng một nửa.

Ông <PERSON>Trường Thành</PERSON> - ý là người khởi kiện - trình bày: “Nếu là dự án công tôi giao, nếu là dự án của ông <PERSON>Trường Thành</PERSON> kia thì phải thoả thuận với tôi”. Ông viện dẫn Điều 40 <DOCUMENT>Luật Đất đai năm 2003</DOCUMENT>, Điều 62 <DOCUMENT>Luật Đất đai năm 2013</DOCUMENT> cùng <DOCUMENT>Án lệ số 19/2018/AL</DOCUMENT>.

Luật sư <PERSON>Phùng Thanh S</PERSON> (<BODY>Đoàn Luật sư Đồng Nai</BODY>) bổ sung: <DOCUMENT>Biên bản họp số 48</DOCUMENT> <DATE>ngày 12-1-2010</DATE> của <BODY>Hội đồng bồi thường quận</BODY> có chữ ký giả của bà <PERSON>Nguyễn Thị Long Khánh</PERSON> (cán bộ địa chính <LOCATION>phường Long Thạnh Mỹ</LOCATION>); <BODY>Phòng Kỹ thuật hình sự Công an TP</BODY> giám định rồi: khác nét. Bà <PERSON>Long Khánh</PERSON> đã mất <DATE>năm 2014</DATE>.

Ông <PERSON>Bá Thành Trung</PERSON> đáp rằng chữ ký của bà <PERSON>Khánh</PERSON> giả hay thật không làm đổi thẩm quyền thu hồi, dự án nằm trong <DOCUMENT>Nghị quyết 16/2009/NQ-HĐND</DOCUMENT> thông qua tại <EVENT>kỳ họp thứ 17 HĐND TP khóa VII</EVENT>. Ông còn dẫn biên bản <EVENT>kỳ họp thứ 20</EVENT> cùng khóa. Câu ấy bị chủ tọa, <ROLE>Thẩm phán</ROLE> <PERSON>Đỗ Giang Thị Đà Nẵng</PERSON>, nhắc: “Nghị quyết đó viết là <LOCATION>Khu công nghệ cao</LOCATION>, đề nghị ông đọc hết câu”.

Đại diện <BODY>VKS</BODY> lại đề nghị bác đơn. Theo bà <PERSON>Hải Phòng</PERSON>, thời hiệu khởi kiện một năm (Điều 116 <DOCUMENT>Luật Tố tụng hành chính năm 2015</DOCUMENT>) đã qua tính từ <DATE>ngày 8-11-2016</DATE>.

Hội đồng xét xử nghị án 70 phút, tuyên: <DOCUMENT>quyết định 2193</DOCUMENT> hợp pháp; <DOCUMENT>quyết định 1074</DOCUMENT> trái pháp luật nhưng thời hiệu đã hết; kiến nghị <BODY>Thanh tra TP</BODY> xem lại chữ ký. Ông <PERSON>Trường Thành</PERSON> nghe xong hỏi thư ký: “Tôi thua hay thắng, cô?”. Kháng cáo gửi <BODY>TAND Cấp cao tại TP.HCM</BODY> <DATE>hôm 2/7</DATE>.

Vào lúc bài báo này lên khuôn, <BODY>Quận ủy quận 9</BODY> chuẩn bị <EVENT>Đại hội Đảng bộ quận lần thứ VI</EVENT>; <ROLE>cựu Phó Chủ tịch</ROLE> <BODY>UBND quận</BODY> ký hai quyết định nói trên, ông <PERSON>Trần Văn T</PERSON>, bị <BODY>UBKT Thành ủy</BODY> cảnh cáo theo <DOCUMENT>Quy định 102-QĐ/TW</DOCUMENT>, thi hành từ <DATE>15-5</DATE>. <PERSON>Thành</PERSON> thứ ba, con trai ông <PERSON>Nguyễn Trường Thành</PERSON>, tên <PERSON>Nguyễn Thành</PERSON>, học luật năm cuối, ngồi ghi chép suốt phiên.

<PERSON>T.LONG</PERSON> - <PERSON>Nhã Chân</PERSON>
