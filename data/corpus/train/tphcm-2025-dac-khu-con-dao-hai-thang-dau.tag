<LOCATION>Côn Đảo</LOCATION> sau hai tháng thành đặc khu
date <DATE>2025-09-03</DATE> Chính quyền đô thị
Từ <DATE>1-7-2025</DATE>, <LOCATION>huyện Côn Đảo</LOCATION> của <LOCATION>tỉnh Bà Rịa - Vũng Tàu</LOCATION> không còn nữa; trên bản đồ hành chính <LOCATION>TP.HCM</LOCATION> mới có 168 phường, xã và đặc khu, <LOCATION>đặc khu Côn Đảo</LOCATION> là nơi duy nhất phải đi máy bay hay tàu biển mới tới được trụ sở <BODY>UBND thành phố</BODY> trên <LOCATION>đường Lê Thánh Tôn</LOCATION>.

Đồng chí <PERSON>Nguyễn Văn Phong Lan</PERSON> - <ROLE>Thành ủy viên</ROLE>, <ROLE>Bí thư</ROLE> <BODY>Đảng ủy đặc khu Côn Đảo</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>HĐND đặc khu</BODY> - tính nhẩm: 43 ngày đầu có 9 đoàn công tác ra đảo, 7 đoàn phải hoãn ngày về vì gió chướng.

"Con dấu phải đi đường biển"

<DOCUMENT>Nghị quyết 1685/NQ-UBTVQH15</DOCUMENT> có hiệu lực, nhưng con dấu mới từ <LOCATION>Vũng Tàu</LOCATION> ra trễ 2 ngày vì tàu cao tốc Thăng Long nghỉ sóng cấp 6. Ông <PERSON>Lê Anh Tú Trinh</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>UBND đặc khu</BODY>, nhớ lại <DATE>sáng 1-7</DATE>: "Có dân ra làm khai sinh cho con, tôi xin chị chờ tới <DATE>3-7</DATE>. Cháu tên <PERSON>Bảo An Hải Đăng</PERSON>, đứa bé đầu tiên mang quê quán <LOCATION>TP.HCM</LOCATION> trên đảo".

Theo <DOCUMENT>Nghị định 124/2025/NĐ-CP</DOCUMENT>, <DOCUMENT>Nghị định 125/2025/NĐ-CP</DOCUMENT> cùng <DOCUMENT>Quyết định số 27/2025/QĐ-UBND</DOCUMENT>, đặc khu làm 1.065 thủ tục, nhiều gấp rưỡi huyện cũ, trong khi chỉ có 3 phòng và <BODY>Trung tâm Phục vụ hành chính công</BODY>. <BODY>Sở Nội vụ TP.HCM</BODY> đã biệt phái 8 chuyên viên theo <DOCUMENT>Kế hoạch 5120/KH-SNV</DOCUMENT>. Cô <PERSON>Kim Sơn Thị Ngọc Bích</PERSON>, người Khmer, từ <LOCATION>phường Vườn Lài</LOCATION> ra, học tiếng "xì xồ" của máy scan mất một tuần.

Khám bệnh bằng... phi công

<BODY>Trung tâm Y tế Quân dân y Côn Đảo</BODY> có 22 bác sĩ nhưng không ai mổ được tim. <DATE>2 giờ 10 ngày 17-8</DATE>, ngư dân <PERSON>Trần Văn Cu</PERSON> bị nhồi máu; <BODY>Binh đoàn 18</BODY> đưa trực thăng EC-225 chở anh về <LOCATION>Bệnh viện Quân y 175</LOCATION>. Sau ca đó, <ROLE>Phó Giám đốc</ROLE> <BODY>Sở Y tế TP.HCM</BODY> <PERSON>Nguyễn Hoài Nam Sơn</PERSON> ký <DOCUMENT>Công văn 8830/SYT-NVY</DOCUMENT> điều bác sĩ <BODY>Bệnh viện Bình Dân</BODY>, <BODY>Bệnh viện Từ Dũ</BODY>, <BODY>Bệnh viện Nhi Đồng 1</BODY> ra luân phiên 3 tháng một đợt.

Bác sĩ <BODY>Bệnh viện Bình Dân</BODY> phẫu thuật nội soi ca đầu tiên trên đảo. Ảnh: <PERSON>HỮU TIỂU MY</PERSON>/<BODY>BVBD</BODY>

Chuyện gì của đảo, hãy để đảo quyết

Tại <EVENT>Đại hội đại biểu Đảng bộ đặc khu Côn Đảo lần thứ I</EVENT> (họp <DATE>ngày 8-8</DATE>), 98 đại biểu xin thành phố ba quyền: cấp phép nhà hàng dưới 50 khách, duyệt thiết kế nhà ở thấp tầng, giữ lại 100% phí tham quan <BODY>Vườn quốc gia Côn Đảo</BODY>. Đến dự, <ROLE>Phó Bí thư</ROLE> <BODY>Thành ủy TP.HCM</BODY> <PERSON>Đặng Trần Minh Hải</PERSON> nói rõ hai quyền đầu làm ngay, quyền thứ ba chờ sửa <DOCUMENT>Nghị quyết 98/2023/QH15</DOCUMENT>.

Nhưng dân đảo bàn nhiều hơn về nghĩa trang. <DATE>Ngày 27-7</DATE>, 11.300 người thắp nến ở <LOCATION>Nghĩa trang Hàng Dương</LOCATION>, quanh mộ chị <PERSON>Võ Thị Sáu</PERSON> hoa trắng không còn chỗ đặt. Bà <PERSON>Hồ Thị Ngọc Anh</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Ban Quản lý di tích Côn Đảo</BODY>, đề nghị thu phí 0 đồng nhưng đặt lịch trước, giới hạn 3.000 người mỗi đêm. Đề xuất sẽ trình <EVENT>kỳ họp thứ 3 HĐND đặc khu</EVENT> <DATE>cuối tháng 9/2025</DATE>.

Sắp tới, <EVENT>Lễ giỗ bà Phi Yến</EVENT> (dịp <DATE>18-10 âm lịch</DATE>) và <EVENT>Festival biển đảo TP.HCM lần thứ nhất</EVENT> cũng sẽ đặt lịch kiểu ấy.

Cựu tù <PERSON>Bảy Oanh</PERSON> (87 tuổi, vượt ngục hụt <DATE>năm 1961</DATE>, về đất liền <DATE>tháng 5-1975</DATE>) nghe bàn tới bàn lui, chốt một câu: "Hồi đó tụi tui ước đảo này thành cái gì cũng được, miễn đừng là nhà tù. Giờ nó thành đặc khu. Ngộ chưa!".
<PERSON>Phan Đình Hải</PERSON> - <PERSON>TƯỜNG VI</PERSON>
