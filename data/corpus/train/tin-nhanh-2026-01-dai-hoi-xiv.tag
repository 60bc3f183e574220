1.586 đại biểu và một phút mặc niệm đồng bào vùng lũ
<DATE>Sáng 20/1</DATE>, <EVENT>Đại hội đại biểu toàn quốc lần thứ XIV của Đảng</EVENT> khai mạc tại <LOCATION>Trung tâm Hội nghị Quốc gia</LOCATION>, <LOCATION>Hà Nội</LOCATION>.

Bạn bè quốc tế gửi bao nhiêu điện mừng?
Tính đến <DATE>tối qua</DATE>, <BODY>Ban Đối ngoại Trung ương</BODY> nhận 887 thư, điện, từ <BODY>Đảng Nhân dân Cách mạng Lào</BODY> đến <BODY>Đảng Cộng sản Nhật Bản</BODY>, <BODY>Phong trào vì Chủ nghĩa xã hội Venezuela</BODY>.

<ROLE>Tổng Bí thư</ROLE> <PERSON>Tô Lâm</PERSON> tái đắc cử với số phiếu tuyệt đối
<EVENT>Hội nghị lần thứ nhất Ban Chấp hành Trung ương Đảng khóa XIV</EVENT> (<DATE>23.1</DATE>) bầu <BODY>Bộ Chính trị</BODY> 19 người. Ông <PERSON>Trần Sỹ Thanh</PERSON> giữ chức <ROLE>Chủ nhiệm</ROLE> <BODY>Ủy ban Kiểm tra Trung ương</BODY>.

<LOCATION>Đà Lạt</LOCATION> lạnh 6 độ, hoa mimosa nở sớm mười hai ngày
<BODY>Đài Khí tượng Thủy văn Nam Trung Bộ</BODY> nói còn lạnh tới <DATE>mùng 3 tháng Giêng</DATE>.

Chuyện ít kể ở tổ 14
<ROLE>Đại biểu</ROLE> <PERSON>Vàng Thị Pà</PERSON> (<BODY>Đoàn đại biểu Đảng bộ tỉnh Lai Châu</BODY>) xin thêm một câu vào nghị quyết: “giữ rừng phải có lương”. Tổ trưởng gạch, rồi viết lại.

Hai nghị quyết đầu năm của <BODY>Bộ Chính trị</BODY>: kinh tế nhà nước và văn hóa
<DOCUMENT>Nghị quyết 79-NQ/TW</DOCUMENT> <DATE>ngày 6/1/2026</DATE>, <DOCUMENT>Nghị quyết 80-NQ/TW</DOCUMENT> <DATE>ngày 7/1/2026</DATE> được <BODY>Văn phòng Trung ương Đảng</BODY> công bố toàn văn. Theo đó có 50 doanh nghiệp nhà nước vào nhóm 500 lớn nhất <LOCATION>Đông Nam Á</LOCATION>.

Tạm giữ <ROLE>Trưởng</ROLE> <BODY>Ban Quản lý dự án đầu tư xây dựng khu vực 2</BODY> của một xã vùng cao
<PERSON>Mùa A Lềnh Sơn</PERSON>, 38 tuổi, bị tố lấy 340 triệu đồng tiền đền bù ruộng. <BODY>Công an xã Háng Đồng</BODY> đã chuyển hồ sơ lên <BODY>Văn phòng Cơ quan Cảnh sát điều tra Công an tỉnh Sơn La</BODY>.

Ba cơ quan ký quy chế về tin giả dịp bầu cử
<BODY>Bộ Công an</BODY>, <BODY>Bộ Văn hóa, Thể thao và Du lịch</BODY> và <BODY>Hội đồng Bầu cử quốc gia</BODY> ký <DOCUMENT>Quy chế phối hợp số 03/QCPH-2026</DOCUMENT> cho cuộc <EVENT>bầu cử đại biểu Quốc hội khóa XVI</EVENT> <DATE>15/3</DATE>.

Chuyến bay giải cứu… đàn ngựa
<BODY>Vietnam Airlines Cargo</BODY> chở 26 con ngựa đua từ <LOCATION>Incheon</LOCATION> về <LOCATION>sân bay Long Thành</LOCATION>, bãi đỗ số 9. Đó là chuyến hàng thử đầu tiên trong <DATE>tháng 1</DATE>.

Bí thư mới, lời hứa cũ
Nhận quyết định <DATE>chiều 16-1</DATE>, <ROLE>Bí thư</ROLE> <BODY>Đảng ủy Tập đoàn Công nghiệp - Năng lượng Quốc gia Việt Nam</BODY> (<BODY>Petrovietnam</BODY>) <PERSON>Cao Minh Tuấn Khải</PERSON> hứa không bỏ dở <LOCATION>lô B - Ô Môn</LOCATION>.

Nhà máy chip đầu tiên: đổ bê tông xuyên giao thừa
<BODY>Viettel</BODY> khởi công <DATE>hôm 16.1</DATE> ở <LOCATION>Hòa Lạc</LOCATION>. 11 kỹ sư quê <LOCATION>Quảng Ngãi</LOCATION> xin ở lại ăn bánh tét.

<EVENT>Hội Xuân núi Bà Đen</EVENT> <DATE>2026</DATE>: không bắn pháo hoa
Tiền dành cho đồng bào <LOCATION>Đắk Lắk</LOCATION>. <BODY>Ban Quản lý Khu du lịch quốc gia núi Bà Đen</BODY> vẫn mở cáp treo xuyên <DATE>đêm 30 Tết</DATE>.

Bà con <LOCATION>xóm Mù U</LOCATION> được bắc cầu sau 31 năm nộp đơn
Ông <PERSON>Danh Sa Mal</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>MTTQ Việt Nam xã Vĩnh Hòa Hưng</BODY>, giữ lá đơn gốc từ <DATE>12-1994</DATE>, gửi <BODY>UBND huyện Gò Quao</BODY> ngày trước.

<PERSON>B.TH</PERSON> tổng hợp
