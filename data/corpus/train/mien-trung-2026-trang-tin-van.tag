<LOCATION>Đà Nẵng</LOCATION> chốt ngày khai trương phòng họp liên thông 94 xã, phường
<BODY>Văn phòng Thành ủy</BODY> cho biết hệ thống sẽ chạy chính thức từ <DATE>2-2</DATE>; thử nghiệm <DATE>tuần trước</DATE> rớt mạng ở <LOCATION>Trà Tập</LOCATION> và <LOCATION>La Êê</LOCATION>.

Hai <ROLE>phó bí thư</ROLE> <BODY>đảng ủy xã</BODY> ở <LOCATION>Quảng Trị</LOCATION> bị nhắc nhở vì… ký thay nhau
<BODY>Ủy ban Kiểm tra Tỉnh ủy Quảng Trị</BODY> kết luận: ký thay không đúng <DOCUMENT>Quy chế làm việc số 01-QC/ĐU</DOCUMENT>, chưa tới mức kỷ luật. Tên hai người, <PERSON>Hồ Văn Thước</PERSON> và <PERSON>Hồ Văn Thược</PERSON>, khiến văn thư nhầm suốt ba tháng.

Bầu cử sớm ở <LOCATION>Trường Sa</LOCATION>, <LOCATION>Phú Quý</LOCATION>
<DATE>Ngày 8.3</DATE>, cử tri <LOCATION>đặc khu Trường Sa</LOCATION> (<LOCATION>Khánh Hòa</LOCATION>) sẽ bỏ phiếu <EVENT>bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp</EVENT> <DATE>nhiệm kỳ 2026 - 2031</DATE> trước một tuần. <LOCATION>Đặc khu Phú Quý</LOCATION> (<LOCATION>Lâm Đồng</LOCATION>) xin giữ đúng <DATE>ngày 15.3</DATE>, phòng sóng lớn thì bầu thêm.

<LOCATION>Thanh Hóa</LOCATION>: <ROLE>Trưởng</ROLE> <BODY>Ban Nội chính Tỉnh ủy</BODY> nói về 17 dự án treo
“Dự án treo thì đừng treo trách nhiệm”, ông <PERSON>Lê Quang Tính</PERSON> trả lời <BODY>Báo và phát thanh, truyền hình Thanh Hóa</BODY> bên lề <EVENT>hội nghị Tỉnh ủy lần thứ 4</EVENT>.

<LOCATION>Huế</LOCATION> không bắn pháo hoa tầm cao dịp <DATE>Tết Bính Ngọ</DATE>
Số tiền 3,2 tỉ đồng chuyển cho 640 hộ mất nhà do lũ <DATE>tháng 11/2025</DATE>. Ý kiến này được <BODY>Thường trực Thành ủy Huế</BODY> thống nhất <DATE>chiều 14/1</DATE>.

<LOCATION>Quảng Ngãi</LOCATION> có thêm một <ROLE>Phó Chủ tịch</ROLE> <BODY>HĐND tỉnh</BODY> là người Xơ Đăng
Bà <PERSON>Y Hà Nhiên</PERSON>, 46 tuổi, <ROLE>nguyên Bí thư</ROLE> <BODY>Huyện ủy Tu Mơ Rông</BODY>, nhận 71/73 phiếu tại <EVENT>kỳ họp thứ 9 (chuyên đề) HĐND tỉnh khóa XIII</EVENT>.

<BODY>Thủy điện Vĩnh Sơn</BODY> phạt nhà thầu 1,4 tỉ
Lý do: đổ thải xuống <LOCATION>suối Nước Trinh</LOCATION> (<LOCATION>xã Vĩnh Sơn</LOCATION>, <LOCATION>tỉnh Gia Lai</LOCATION>). Quyết định xử phạt đã nộp vào <BODY>Kho bạc Nhà nước khu vực XV</BODY>.

Xe đầu kéo lật ở <LOCATION>đèo Cả</LOCATION>, <LOCATION>Quốc lộ 1</LOCATION> ùn 6 km
Vụ việc xảy ra <DATE>4h20 sáng nay</DATE> tại Km1368; không có người chết, 22 tấn dưa hấu vỡ.

<LOCATION>Nghệ An</LOCATION> nghiên cứu lấy tên <PERSON>Phan Bội Châu</PERSON> đặt cho… ga đường sắt tốc độ cao
<BODY>Sở Xây dựng</BODY> phản hồi: theo <DOCUMENT>Nghị định 91/2005/NĐ-CP</DOCUMENT>, nhà ga không thuộc diện đặt tên danh nhân; <DOCUMENT>Luật Đường sắt năm 2025</DOCUMENT> lại để ngỏ.

Tân <ROLE>bí thư</ROLE> <LOCATION>Hải Vân</LOCATION>: “Tôi không có ngày thứ 100”
<ROLE>Bí thư</ROLE> <BODY>Đảng ủy phường Hải Vân</BODY> <PERSON>Đặng Thị Thùy Dương</PERSON> từ chối họp báo sau 100 ngày nhậm chức. Chị nói dân hỏi hằng ngày, khỏi đợi.

Tập huấn <DOCUMENT>Nghị quyết 79</DOCUMENT>, <DOCUMENT>80</DOCUMENT>: 1.200 người, 12 câu hỏi
<BODY>Đảng ủy UBND tỉnh Hà Tĩnh</BODY> tổ chức <DATE>sáng 10-3</DATE>. Nhiều câu hỏi xoay quanh doanh nghiệp nhà nước sau khi có <DOCUMENT>Nghị quyết số 79-NQ/TW</DOCUMENT> của <BODY>Bộ Chính trị</BODY>; câu hay nhất được tặng một cân bưởi <LOCATION>Phúc Trạch</LOCATION>.

<BODY>SHB Đà Nẵng</BODY> thắng <BODY>Thép Xanh Nam Định</BODY> 2-1
Bàn ấn định tỉ số ở phút 90+4 của <PERSON>Nguyễn Phi Anh Đức</PERSON>, <DATE>tối 7/3</DATE>, vòng 16 <EVENT>V.League</EVENT> <DATE>2025-2026</DATE>.

Cụ bà 101 tuổi ở <LOCATION>Tam Kỳ</LOCATION> nhận Huy hiệu 80 năm tuổi Đảng
Cụ <PERSON>Trần Thị Lý Sương</PERSON>, vào Đảng <DATE>tháng 9-1945</DATE>, đọc thuộc năm lời thề hôm kết nạp. <ROLE>Bí thư</ROLE> <BODY>Thành ủy</BODY> tới tận nhà ở <LOCATION>kiệt 8</LOCATION>, <LOCATION>đường Huỳnh Thúc Kháng</LOCATION>.
