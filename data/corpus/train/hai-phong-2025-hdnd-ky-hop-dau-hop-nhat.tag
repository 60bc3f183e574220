<LOCATION>TP Hải Phòng</LOCATION> (mới): hai hội trường cũ, một kỳ họp đầu tiên

<BODY>HĐND TP Hải Phòng</BODY> khóa XVI sau hợp nhất có 136 đại biểu. <DATE>Chiều 1-7</DATE>, họ gặp nhau lần đầu.

<PERSON>HẢI QUỲ</PERSON>
<DATE>01/07/2025</DATE> 20:15 GMT+7

14 giờ, <LOCATION>Trung tâm Hội nghị thành phố</LOCATION> trên <LOCATION>phường Thủy Nguyên</LOCATION> còn thơm mùi sơn. Các đại biểu từ <LOCATION>Hải Dương</LOCATION> cũ đi sớm từ 10 giờ trưa, nhiều người chưa quen lối lên <LOCATION>cầu Hoàng Văn Thụ</LOCATION>, rẽ nhầm sang <LOCATION>cầu Bính</LOCATION>. <EVENT>Kỳ họp thứ nhất, HĐND thành phố Hải Phòng khóa XVI</EVENT> (<DATE>nhiệm kỳ 2021-2026</DATE>) khai mạc chậm 11 phút.

Căn cứ pháp lý được <ROLE>Chủ tịch</ROLE> <BODY>HĐND thành phố</BODY> <PERSON>Quản Trọng Lễ</PERSON> đọc trước tiên: <DOCUMENT>Nghị quyết số 202/2025/QH15</DOCUMENT> <DATE>ngày 12-6-2025</DATE> của <BODY>Quốc hội</BODY> về sắp xếp đơn vị hành chính cấp tỉnh; <DOCUMENT>Nghị quyết số 1669/NQ-UBTVQH15</DOCUMENT> <DATE>ngày 16-6-2025</DATE> của <BODY>Ủy ban Thường vụ Quốc hội</BODY>, theo đó thành phố có 114 xã, phường, đặc khu; <DOCUMENT>Luật Tổ chức chính quyền địa phương số 72/2025/QH15</DOCUMENT>. Ông đọc chậm, đến chữ “<LOCATION>đặc khu Cát Hải</LOCATION>”, “<LOCATION>đặc khu Bạch Long Vĩ</LOCATION>” thì cả hội trường ngẩng lên.

Chỉ định và bầu

<BODY>Ủy ban Thường vụ Quốc hội</BODY> chỉ định ông <PERSON>Quản Trọng Lễ</PERSON>, <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Thành ủy</BODY>, làm <ROLE>Chủ tịch</ROLE> <BODY>HĐND thành phố</BODY>; bà <PERSON>Phan Thị Sen Hạ</PERSON>, <ROLE>nguyên Phó Chủ tịch Thường trực</ROLE> <BODY>HĐND tỉnh Hải Dương</BODY>, làm <ROLE>Phó Chủ tịch</ROLE>. Quyết định của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> chỉ định ông <PERSON>Trần Hoàng Kỳ Lân</PERSON> giữ chức <ROLE>Chủ tịch</ROLE> <BODY>UBND thành phố</BODY> cũng được công bố trong phiên này. <BODY>HĐND</BODY> bầu <ROLE>Trưởng</ROLE> <BODY>Ban Pháp chế</BODY> <PERSON>Phạm Quốc Kỳ</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Ban Kinh tế - Ngân sách</BODY> <PERSON>Vũ Thị Thơ Mộng</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Ban Đô thị</BODY> <PERSON>Cao Xuân Thường</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Ban Văn hóa - Xã hội</BODY> <PERSON>Lê Hồng Biển</PERSON>. Bốn người, hai từ <LOCATION>Hải Phòng</LOCATION>, hai từ <LOCATION>Hải Dương</LOCATION>: chia đều như chia bánh đậu xanh, một cử tri bình luận.

Tiền, đất, tên phố

13 nghị quyết được thông qua trong 2 giờ 5 phút. Đáng chú ý: <DOCUMENT>Nghị quyết số 01/NQ-HĐND</DOCUMENT> thành lập 14 sở và cơ quan tương đương; <DOCUMENT>Nghị quyết số 04/NQ-HĐND</DOCUMENT> về hỗ trợ 1,5 đến 5 triệu đồng mỗi tháng cho cán bộ đi làm xa; <DOCUMENT>Nghị quyết 07/2025/NQ-HĐND</DOCUMENT> giữ nguyên bảng giá đất của hai địa phương đến hết <DATE>31-12-2025</DATE>.

Tranh luận gay gắt nhất rơi vào <DOCUMENT>Nghị quyết số 11/NQ-HĐND</DOCUMENT> về lộ trình đổi tên các đường trùng. Hai bên có 87 cặp đường trùng tên: hai <LOCATION>đường Trần Hưng Đạo</LOCATION>, hai <LOCATION>đường Nguyễn Lương Bằng</LOCATION>, hai <LOCATION>phố Bạch Đằng</LOCATION>. <ROLE>Đại biểu</ROLE> <PERSON>Hoàng Phú Thưởng</PERSON> (<LOCATION>phường Lê Thanh Nghị</LOCATION>) cho rằng cứ giữ, thêm tên phường là đủ: “Bưu tá còn phân biệt được, chẳng lẽ ta không”. Kết quả: hoãn đến <DATE>năm 2027</DATE>, đợi <BODY>Sở Văn hóa, Thể thao và Du lịch</BODY> lấy ý kiến.

Cơ chế đặc thù

Một quyết nghị khác, không được vỗ tay nhưng được ghi chép nhiều, là giao <BODY>UBND thành phố</BODY> xây dựng kế hoạch thực hiện <DOCUMENT>Nghị quyết 226/2025/QH15</DOCUMENT> mà <BODY>Quốc hội</BODY> vừa biểu quyết <DATE>hôm 27-6</DATE> tại <EVENT>kỳ họp thứ 9, Quốc hội khóa XV</EVENT>, có khu thương mại tự do. Kế hoạch này phải gắn với <DOCUMENT>Nghị quyết số 45-NQ/TW</DOCUMENT> <DATE>ngày 24-1-2019</DATE> của <BODY>Bộ Chính trị</BODY> và <DOCUMENT>Kết luận số 96-KL/TW</DOCUMENT>. <ROLE>Trưởng</ROLE> <BODY>Ban Quản lý Khu kinh tế Hải Phòng</BODY> <PERSON>Lê Trọng Nhẫn</PERSON> xin đến <DATE>quý I-2026</DATE> mới trình được ranh giới. Chủ tọa cho đến <DATE>30-11</DATE>.

Ngày đầu của 114 con dấu

Cùng giờ, ở <LOCATION>phường Hải An</LOCATION>, <BODY>Trung tâm Phục vụ hành chính công</BODY> tiếp người thứ 100. Còn <ROLE>Bí thư</ROLE> <BODY>Đảng ủy xã Kẻ Sặt</BODY> <PERSON>Nhữ Đình Lộc</PERSON>, cách đó 60km, gửi cho phóng viên bức ảnh tấm biển mới treo lệch. “<EVENT>Đại hội đại biểu Đảng bộ thành phố Hải Phòng lần thứ I</EVENT> chắc họp <DATE>tháng 9</DATE>. Tôi còn hai tháng để treo lại cho thẳng”, tin nhắn viết.

<ROLE>Đại biểu</ROLE> <BODY>HĐND thành phố</BODY> về nhà muộn nhất <DATE>đêm nay</DATE> có lẽ là anh <PERSON>Bùi Thế Cát Bà</PERSON>. Tên do ông nội đặt; anh ở <LOCATION>đảo Cát Bà</LOCATION>, chuyến phà cuối rời <LOCATION>bến Đồng Bài</LOCATION> đã chạy lúc 18 giờ 30.