Kiểm phiếu xong 168 đơn vị, <LOCATION>TP.HCM</LOCATION> có tỷ lệ cử tri đi bầu 99,43%
<BODY>Ủy ban bầu cử TP.HCM</BODY> công bố kết quả <EVENT>bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp</EVENT> <DATE>tối 16-3</DATE>; <LOCATION>phường Tân Khánh</LOCATION>, <LOCATION>xã Thạnh An</LOCATION> đạt 100%.

Thí sinh lớp 10 giảm một môn, phụ huynh thở phào
Theo <DOCUMENT>Công văn 1904/SGDĐT-QLCL</DOCUMENT>, kỳ thi <DATE>năm 2026</DATE> gồm ba bài; <BODY>Trường Phổ thông Năng khiếu</BODY> thi riêng <DATE>ngày 23</DATE> và <DATE>24-5</DATE>.

<LOCATION>Metro số 1</LOCATION> nối dài về <LOCATION>Bình Dương</LOCATION>: 47 hộ <LOCATION>phường Dĩ An</LOCATION> nhận mặt bằng tái định cư
<BODY>Ban Quản lý Đường sắt đô thị</BODY> trao nền tại <LOCATION>khu dân cư Đông An</LOCATION>. Ông <PERSON>Thạch Sơn Lâm</PERSON> (<LOCATION>khu phố Tân Hòa</LOCATION>) được bốc thăm đầu tiên.

“Ông tổ” nghề lồng đèn <LOCATION>Phú Bình</LOCATION> qua đời
Nghệ nhân <PERSON>Nguyễn Trọng Bình</PERSON> mất <DATE>rạng sáng 12-3</DATE>, thọ 88 tuổi. <BODY>Hội Di sản văn hóa TP.HCM</BODY> gửi vòng hoa.

<BODY>Thanh tra TP.HCM</BODY> lùi thời hạn vụ 40 trụ sở bỏ hoang
<DOCUMENT>Kết luận số 07/KL-TTTP</DOCUMENT> lẽ ra ban hành <DATE>ngày 28-2</DATE> nay dời tới <DATE>cuối quý I-2026</DATE> vì <BODY>Sở Tài chính</BODY>, <BODY>Sở Xây dựng</BODY> chưa giải trình.

<ROLE>Bí thư</ROLE> <BODY>Đảng ủy xã Bình Chánh</BODY> nhận nhiệm vụ mới
Ông <PERSON>Trần Văn Nam Sơn</PERSON> được <BODY>Ban Thường vụ Thành ủy</BODY> điều động làm <ROLE>Phó Trưởng</ROLE> <BODY>Ban Nội chính Thành ủy</BODY> theo <DOCUMENT>Quyết định 611-QĐNS/TU</DOCUMENT>.

Cháy xưởng gỗ ở <LOCATION>Tân Uyên</LOCATION>, 3 giờ mới dập được
Lúc <DATE>21h20 ngày 9-3</DATE>, lửa bùng tại <BODY>Công ty TNHH Gỗ Hiệp Long</BODY>, thiêu 4.000 m2 xưởng. Không có thương vong.

<EVENT>Giải chạy “Cung đường Hồ Tràm” lần 2</EVENT> dời ngày
Nắng nóng 38 độ khiến <BODY>Sở Văn hóa và Thể thao TP.HCM</BODY> lùi giải sang <DATE>ngày 5-4</DATE>.

Một tuần, <LOCATION>Cần Giờ</LOCATION> bắt 9 sà lan hút cát
<BODY>Hải đội Biên phòng 2</BODY>, <BODY>Bộ Chỉ huy Bộ đội Biên phòng TP.HCM</BODY> xử phạt 612 triệu đồng theo <DOCUMENT>Nghị định 04/2022/NĐ-CP</DOCUMENT>; chủ sà lan <PERSON>V.H.P</PERSON> bỏ trốn.

<BODY>Hội Sinh viên Việt Nam TP.HCM</BODY> xoay trục sang lớp học đêm
<EVENT>Hội nghị lần thứ 6 Ban Chấp hành Hội khóa VII</EVENT> họp <DATE>chiều 14-3</DATE> ở <LOCATION>Trường Đại học Sài Gòn</LOCATION> duyệt 210 lớp; vốn từ <DOCUMENT>Đề án “Giờ thứ chín”</DOCUMENT>.

Tranh luận: có nên lấy tên cũ đặt cho ga mới?
<PERSON>TRẦN HOÀNG NHÂN</PERSON> gợi ý đặt <LOCATION>ga Chợ Đũi</LOCATION>, <LOCATION>ga Hòa Hưng</LOCATION>. <PERSON>Lê Minh Phụng</PERSON> (<LOCATION>phường Xuân Hòa</LOCATION>) không đồng ý: “Số dễ nhớ hơn chữ”.

<EVENT>Đại hội Hội Cựu chiến binh TP.HCM lần thứ I</EVENT> sau hợp nhất
387 đại biểu của ba hội cũ hiệp thương bầu Thiếu tướng <PERSON>Trương Văn Hai Lúa</PERSON> làm <ROLE>Chủ tịch</ROLE> <BODY>Hội Cựu chiến binh TP.HCM</BODY>, <DATE>nhiệm kỳ 2026 - 2031</DATE>.

Đoàn <LOCATION>Thượng Hải</LOCATION> khảo sát <LOCATION>cảng Cái Mép Hạ</LOCATION>
Ông <PERSON>Vương Hải Đông</PERSON> (<PERSON>Wang Haidong</PERSON>)... không đi cùng đoàn như thông tin trên mạng, <BODY>Sở Ngoại vụ</BODY> đính chính <DATE>hôm qua</DATE>.
