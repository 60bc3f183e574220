10 tin trong ngày

<EVENT>Hội nghị T.Ư 8</EVENT>: 100% phiếu chọn <ROLE>Tổng Bí thư</ROLE> <PERSON>Nguyễn Phú Trọng</PERSON> để <BODY>Quốc hội</BODY> bầu <ROLE>Chủ tịch nước</ROLE>
<DATE>Sáng 3.10</DATE>, <BODY>Ban Chấp hành T.Ư Đảng</BODY> thảo luận tại đoàn rồi bỏ phiếu, trình <EVENT>kỳ họp thứ 6, Quốc hội khóa XIV</EVENT> khai mạc <DATE>ngày 22.10</DATE>.

<ROLE>Bộ trưởng</ROLE> <BODY>Y tế</BODY>: “Không để thiếu vắc xin ComBE Five”
Bà <PERSON>Nguyễn Thị Kim Tiến</PERSON> yêu cầu <BODY>Cục Y tế dự phòng</BODY> báo cáo trước <DATE>15.10</DATE> việc chuyển đổi Quinvaxem, theo <DOCUMENT>Công văn 5762/BYT-DP</DOCUMENT>.

<BODY>UBTVQH</BODY> bế mạc <EVENT>phiên họp thứ 28</EVENT>: cho ý kiến <DOCUMENT>Luật Giáo dục (sửa đổi)</DOCUMENT>, <DOCUMENT>Luật Chăn nuôi</DOCUMENT>
<ROLE>Phó chủ tịch</ROLE> <BODY>Quốc hội</BODY> <PERSON>Phùng Quốc Hiển</PERSON> lưu ý hai luật không được “đá” <DOCUMENT>Luật Quy hoạch</DOCUMENT>.

<LOCATION>Quảng Bình</LOCATION>: 3 <ROLE>phó phòng</ROLE> <BODY>Sở Nội vụ</BODY> bị kiểm điểm vì họp trễ
<ROLE>Giám đốc</ROLE> <BODY>Sở Nội vụ</BODY> <PERSON>Trần Đức Tĩnh</PERSON> nói với <BODY>Thanh Niên</BODY> rằng camera ghi cả ba vào lúc <DATE>8 giờ 21 ngày 1.10</DATE>.

Kỷ luật <ROLE>Phó bí thư thường trực</ROLE> <BODY>Đảng ủy Tổng công ty Vật tư Đường thủy</BODY>
<EVENT>Kỳ họp 30 của UBKT T.Ư</EVENT> kết luận ông <PERSON>Đàm Hữu Thụ</PERSON> vi phạm <DOCUMENT>Quy định 47-QĐ/TW</DOCUMENT>; <BODY>Ban thường vụ Đảng ủy Khối Doanh nghiệp T.Ư</BODY> bị phê bình.

<LOCATION>Lào</LOCATION> cảm ơn <LOCATION>Việt Nam</LOCATION> giúp dân <LOCATION>Attapeu</LOCATION>
<ROLE>Phó Thủ tướng</ROLE> <LOCATION>Lào</LOCATION> <PERSON>Sonexay Siphandone</PERSON> tiếp <ROLE>Đại sứ</ROLE> <LOCATION>Việt Nam</LOCATION> <PERSON>Nguyễn Bá Hùng</PERSON> <DATE>chiều 2/10</DATE>, nhắc 400 ngôi nhà do <BODY>Binh đoàn 15</BODY> dựng lại sau vụ vỡ đập.

<BODY>Bộ Tư pháp</BODY> rà 4.200 điều kiện kinh doanh
<ROLE>Tổ trưởng Tổ công tác</ROLE> <PERSON>Mai Tiến Dũng</PERSON> (<BODY>VPCP</BODY>) khen <BODY>bộ Tư pháp</BODY>, <BODY>Xây dựng</BODY>, chê <BODY>GTVT</BODY>; thời hạn cuối <DATE>30.10</DATE> theo <DOCUMENT>Nghị quyết 01/NQ-CP</DOCUMENT> <DATE>ngày 1.1.2018</DATE>.

<BODY>HĐND TP.HCM</BODY> khóa IX chuẩn bị <EVENT>kỳ họp bất thường lần thứ mười</EVENT> 
Nội dung chính: giá <LOCATION>khu đất 8 Nguyễn Trung Trực</LOCATION> và nhà hát 1.508 tỉ tại <LOCATION>Thủ Thiêm</LOCATION>.

Hai nhà khoa học <PERSON>James Allison</PERSON> và <PERSON>Tasuku Honjo</PERSON> đoạt Nobel Y sinh
<DATE>Hôm 1/10</DATE> tại <LOCATION>Stockholm</LOCATION>, <BODY>Viện Karolinska</BODY> công bố. Một nghiên cứu viên gốc <LOCATION>Bạc Liêu</LOCATION> ở <BODY>Đại học Kyoto</BODY>, anh <PERSON>Hứa Gia Kỳ</PERSON>, kể giáo sư <PERSON>Honjo</PERSON> chơi golf giỏi hơn.

<LOCATION>Hàn Quốc</LOCATION>: 1.000 lao động <LOCATION>Hậu Giang</LOCATION> đổi ca vì bão Trami
<BODY>Cục Quản lý lao động ngoài nước</BODY> dẫn <DOCUMENT>Thông báo số 9/TB-EPS</DOCUMENT> cho biết không có thương vong. Đến <DATE>4.10</DATE>, 2 chuyến bay <LOCATION>Busan</LOCATION> - <LOCATION>Cần Thơ</LOCATION> vẫn hoãn.

Tổng hợp từ <BODY>VnExpress</BODY>, <BODY>Thanh Niên</BODY>, <BODY>TTXVN</BODY>, <BODY>Người Lao Động</BODY>
