999 đại biểu và bảy câu hỏi của <ROLE>Chủ tịch</ROLE> <BODY>Quốc hội</BODY>

<DATE>10:05, 12/12/2017</DATE>

<BODY>TPO</BODY> - Ngày làm việc thứ hai (<DATE>11/12</DATE>) của <EVENT>Đại hội Đoàn toàn quốc lần thứ XI</EVENT> chia thành năm diễn đàn tại <LOCATION>Trung tâm Hội nghị Quốc gia</LOCATION>. Ở <EVENT>diễn đàn “Thanh niên với khởi nghiệp, sáng tạo”</EVENT>, micro hỏng, mọi người chuyển sang hỏi nhau trực tiếp.

Danh sách khách mời hàng đầu (theo thứ tự giới thiệu tại phiên trọng thể): đồng chí <PERSON>Nguyễn Phú Trọng</PERSON>, <ROLE>Tổng Bí thư</ROLE> <BODY>Ban Chấp hành Trung ương Đảng</BODY>; đồng chí <PERSON>Trần Đại Quang</PERSON>, <ROLE>Chủ tịch nước</ROLE>; bà <PERSON>Nguyễn Thị Kim Ngân</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>Quốc hội</BODY>; bà <PERSON>Trương Thị Mai</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Ban Dân vận Trung ương</BODY>; ông <PERSON>Vũ Đức Đam</PERSON>, <ROLE>Phó Thủ tướng</ROLE> <BODY>Chính phủ</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>Ủy ban Quốc gia về Thanh niên Việt Nam</BODY>; các đồng chí <ROLE>nguyên Bí thư Thứ nhất</ROLE> <BODY>Trung ương Đoàn</BODY> qua các thời kỳ: <PERSON>Vũ Mão</PERSON>, <PERSON>Hà Quang Dự</PERSON>, <PERSON>Hồ Đức Việt</PERSON> (đã mất, gia đình đại diện), <PERSON>Hoàng Bình Quân</PERSON>, <PERSON>Đào Ngọc Dung</PERSON>, <PERSON>Võ Văn Thưởng</PERSON>, <PERSON>Nguyễn Đắc Vinh</PERSON>; đại biểu quốc tế: <BODY>Đoàn Thanh niên Nhân dân Cách mạng Lào</BODY>, <BODY>Liên đoàn Thanh niên Dân chủ Thế giới</BODY> (<BODY>WFDY</BODY>), <BODY>Đoàn Thanh niên Cộng sản Trung Quốc</BODY>.

Nhiều nước, một giờ đồng hồ

Anh <PERSON>Lê Quốc Phong</PERSON>, <ROLE>Ủy viên dự khuyết</ROLE> <BODY>Trung ương Đảng</BODY>, <ROLE>Bí thư Thứ nhất</ROLE> <BODY>Trung ương Đoàn</BODY> khóa X, nêu ba phong trào: “Thanh niên tình nguyện”, “Tuổi trẻ sáng tạo”, “Tuổi trẻ xung kích bảo vệ Tổ quốc”. Sau 5 năm thực hiện <DOCUMENT>Nghị quyết Đại hội Đoàn toàn quốc lần thứ X</DOCUMENT>, có 9,4 triệu lượt tình nguyện, 23 nghìn cây cầu nhỏ, và… 11% cơ sở Đoàn “không biết làm gì” (lời báo cáo).

<ROLE>Đại biểu</ROLE> <PERSON>Giàng Thị Sai</PERSON> (<BODY>Tỉnh đoàn Lai Châu</BODY>), 24 tuổi, mặc váy lanh, nói bằng tiếng Mông đoạn đầu rồi tự dịch: ở <LOCATION>xã Pa Ủ</LOCATION> học trò lớp 9 lấy chồng, <DOCUMENT>Luật Hôn nhân và gia đình</DOCUMENT> dán ở cửa <BODY>UBND xã</BODY> mà chữ nhỏ hơn hạt ngô. <ROLE>Bí thư</ROLE> <BODY>Đoàn Thanh niên Bộ Quốc phòng</BODY>, Thượng tá <PERSON>Dụng Văn Hải</PERSON>, xin được in giúp 3.000 tờ khổ lớn.

Từ <LOCATION>Trà Vinh</LOCATION>, anh <PERSON>Kim Sa Ran</PERSON> (<BODY>Hội Thầy thuốc trẻ</BODY>) hỏi về <DOCUMENT>Quyết định số 1665/QĐ-TTg</DOCUMENT> <DATE>ngày 30/10/2017</DATE>, tức <DOCUMENT>Đề án “Hỗ trợ học sinh, sinh viên khởi nghiệp đến năm 2025”</DOCUMENT>: tiền ở đâu? Đại diện <BODY>Bộ GD-ĐT</BODY> ghi nhận. <DOCUMENT>Luật Thanh niên năm 2005</DOCUMENT> dự kiến sửa trong <DATE>nhiệm kỳ 2016-2021</DATE> của <BODY>Quốc hội</BODY> khóa XIV.

Bảy câu hỏi ấy

Bà <PERSON>Nguyễn Thị Kim Ngân</PERSON> không đọc diễn văn. Bà đặt bảy câu hỏi, câu cuối: “Nếu <DOCUMENT>Nghị quyết số 25-NQ/TW</DOCUMENT> <DATE>năm 2008</DATE> của <EVENT>Hội nghị Trung ương 7 khóa X</EVENT> về thanh niên mà các cháu chưa đọc, lỗi tại ai?”. Có tiếng cười, rồi im.

<DATE>Chiều 12/12</DATE>, Đại hội sẽ hiệp thương cử <BODY>Ban Chấp hành Trung ương Đoàn</BODY> khóa XI 151 ủy viên. Bầu <BODY>Ban Thường vụ</BODY>, <BODY>Ủy ban Kiểm tra</BODY> và chức danh <ROLE>Bí thư Thứ nhất</ROLE> <BODY>Trung ương Đoàn</BODY> vào <EVENT>phiên thứ nhất</EVENT>, tối cùng ngày.

Bên lề: gian của <BODY>Viettel</BODY> tặng 999 sim; gian <BODY>Tỉnh đoàn Đắk Lắk</BODY> rang cà phê tại chỗ, hết sạch lúc 10 giờ. Chị <PERSON>H'Lim Niê</PERSON> đếm được 46 lượt người hỏi “ai là <PERSON>H'Hen Niê</PERSON>”, cô hoa hậu tương lai đang thi ở <LOCATION>Nha Trang</LOCATION>.

Ảnh 1: Diễn đàn không micro. Ảnh: <PERSON>Xuân Tùng</PERSON>
Ảnh 2: <ROLE>Đại biểu</ROLE> <PERSON>Giàng Thị Sai</PERSON> (giữa). Ảnh: <PERSON>Hồng Vĩnh</PERSON>

NHÓM PV THỜI SỰ
