Công tác nội chính và phòng, chống tham nhũng <DATE>quý I.2021</DATE>
Năm vụ án, một câu hỏi về tiền thu hồi

(<BODY>QNO</BODY>) - <BODY>Ban Nội chính Tỉnh ủy Quảng Nam</BODY> <DATE>chiều nay 9.4</DATE> tổ chức giao ban khối nội chính, bàn cách gỡ chỗ yếu nhất: bản án có hiệu lực rồi mà tiền của Nhà nước chưa về đủ.

Số liệu gọn trong bảng sau, do <BODY>Cục Thi hành án dân sự tỉnh</BODY> báo cáo:

Vụ | Phải thi hành | Đã thu | Tỷ lệ
<PERSON>Nguyễn Văn B</PERSON> (<LOCATION>Núi Thành</LOCATION>) | 8,9 tỷ | 2,1 tỷ | 23,6%
<BODY>Quỹ tín dụng nhân dân D.N</BODY> (<LOCATION>Duy Xuyên</LOCATION>) | 14,3 tỷ | 6,0 tỷ | 41,9%
<BODY>Ban Quản lý rừng phòng hộ S.T</BODY> | 3,75 tỷ | 3,75 tỷ | 100%
Đền bù thủy điện (<LOCATION>Nam Trà My</LOCATION>) | 1,2 tỷ | 0,4 tỷ | 33,3%
Thiết bị trường học | 5,05 tỷ | 0 | 0

“Số 0 cuối bảng mới là cái phải giải trình”, đồng chí <PERSON>Bhnướch Lai</PERSON>, <ROLE>Tỉnh ủy viên</ROLE>, <ROLE>Trưởng</ROLE> <BODY>Ban Nội chính Tỉnh ủy</BODY>, mở đầu. Vụ mua sắm thiết bị trường học do <BODY>Cơ quan CSĐT Công an tỉnh</BODY> khởi tố <DATE>tháng 8.2019</DATE>; <BODY>VKSND tỉnh</BODY> truy tố <DATE>tháng 6.2020</DATE>; <BODY>TAND tỉnh</BODY> tuyên án <DATE>ngày 22.12.2020</DATE>. Suốt 16 tháng ấy không một tài sản nào của bị cáo bị kê biên.

Giải thích, Thượng tá <PERSON>Trương Công Diệp</PERSON>, <ROLE>Phó Thủ trưởng</ROLE> <BODY>Cơ quan CSĐT</BODY>, nói tài sản đã sang tên trước khi có tin báo. <ROLE>Phó Viện trưởng</ROLE> <BODY>VKSND tỉnh</BODY> <PERSON>Phạm Thị Ngọc Sa</PERSON> không đồng ý: “<DOCUMENT>Bộ luật Tố tụng hình sự 2015</DOCUMENT> cho phép phong tỏa tài khoản, <DOCUMENT>Bộ luật Dân sự</DOCUMENT> cho phép tuyên giao dịch giả tạo vô hiệu. Ta chậm, chớ luật không thiếu”. Phòng họp im một lúc.

Dự giao ban còn có <ROLE>Chánh án</ROLE> <BODY>TAND tỉnh</BODY> <PERSON>Lương Văn Kiệu</PERSON>, <ROLE>Cục trưởng</ROLE> <BODY>Cục Thi hành án dân sự tỉnh</BODY> <PERSON>Nguyễn Hữu Nho</PERSON>, <ROLE>Chánh</ROLE> <BODY>Thanh tra tỉnh</BODY> <PERSON>Đặng Thị Vĩnh</PERSON>, <ROLE>Giám đốc</ROLE> <BODY>Sở Tư pháp</BODY> <PERSON>Hà Đức Tiên</PERSON>, <ROLE>Phó Chỉ huy trưởng</ROLE> <BODY>Bộ Chỉ huy BĐBP tỉnh</BODY> <PERSON>Từ Hữu Đại</PERSON>, <ROLE>Chủ nhiệm</ROLE> <BODY>Đoàn Luật sư tỉnh Quảng Nam</BODY> <PERSON>Phan Kỳ Anh</PERSON>.

Từ tranh luận đó, Ban đề nghị ba cơ quan ký quy chế phối hợp kê biên sớm, bám <DOCUMENT>Chỉ thị số 50-CT/TW</DOCUMENT> <DATE>ngày 7.12.2015</DATE> của <BODY>Bộ Chính trị</BODY>; bản thảo đầu tiên phải có trước <DATE>30.4</DATE>. Người chấp bút là <BODY>Phòng Theo dõi xử lý các vụ án</BODY>.

Giám sát từ gốc

Cũng trong <DATE>quý I.2021</DATE>, Ban tham mưu <BODY>Thường trực Tỉnh ủy</BODY> ban hành <DOCUMENT>Công văn số 118-CV/TU</DOCUMENT> chỉ đạo xử lý 6 vụ khiếu kiện đông người trước ngày <EVENT>bầu cử đại biểu Quốc hội khóa XV và đại biểu HĐND các cấp</EVENT> (<DATE>23.5.2021</DATE>); hướng dẫn <BODY>Ban cán sự đảng UBND tỉnh</BODY> rà soát 31 kết luận thanh tra theo <DOCUMENT>Kết luận số 10-KL/TW</DOCUMENT> <DATE>ngày 26.12.2016</DATE> của <BODY>Bộ Chính trị</BODY>; góp ý dự thảo quy định về kê khai tài sản.

Thực hiện <DOCUMENT>Nghị quyết Đại hội XIII của Đảng</DOCUMENT> và <DOCUMENT>Nghị quyết Đại hội Đảng bộ tỉnh Quảng Nam lần thứ XXII</DOCUMENT>, Ban chủ trì soạn thảo <DOCUMENT>Chương trình số 06-CTr/TU</DOCUMENT> về cải cách tư pháp <DATE>giai đoạn 2021 - 2025</DATE>; phối hợp <BODY>Đảng ủy Công an tỉnh</BODY>, <BODY>Đảng ủy Quân sự tỉnh</BODY> tham mưu bảo vệ <EVENT>Đại hội XIII của Đảng</EVENT> và <EVENT>kỳ họp thứ 22, HĐND tỉnh khóa IX</EVENT>; cùng <BODY>Văn phòng Tỉnh ủy</BODY> chuẩn bị nội dung cho <EVENT>Hội nghị Tỉnh ủy lần thứ 3 (khóa XXII)</EVENT>, trong đó có chuyên đề về tín dụng đen. <BODY>Ban Nội chính Trung ương</BODY>, tại <DOCUMENT>Công văn số 402-CV/BNCTW</DOCUMENT> <DATE>ngày 15.3.2021</DATE>, đánh giá <LOCATION>Quảng Nam</LOCATION> thuộc nhóm tham mưu kịp thời.

Ở cấp huyện, không còn ban riêng, việc nội chính do <BODY>Văn phòng Huyện ủy</BODY> đảm nhiệm. <BODY>Văn phòng Huyện ủy Đại Lộc</BODY> bố trí một phó văn phòng chuyên trách; <BODY>Văn phòng Thị ủy Điện Bàn</BODY> kiêm nhiệm; <BODY>Văn phòng Huyện ủy Nông Sơn</BODY> thì “ai rảnh người đó làm” - báo cáo ghi nguyên văn như vậy, và <BODY>Ban Nội chính Tỉnh ủy</BODY> đã phê bình.

Trong ba tháng đến, Ban cùng <BODY>Thanh tra tỉnh</BODY>, <BODY>Kho bạc Nhà nước Quảng Nam</BODY>, <BODY>Ngân hàng Nhà nước</BODY> - <BODY>Chi nhánh Quảng Nam</BODY> lập danh mục tài khoản cần theo dõi. Việc này, nói như <ROLE>Phó Trưởng ban</ROLE> <PERSON>Lê Vĩnh Hanh</PERSON>, “không oai, không lên ti vi, song đồng tiền về ngân sách thì đếm được”.

Ảnh: Một góc phiên giao ban <DATE>chiều 9.4</DATE>. Ảnh: <PERSON>D.S</PERSON>
<PERSON>NGUYÊN ĐOAN</PERSON>
