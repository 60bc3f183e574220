<EVENT>Đối thoại Chính sách quốc phòng Việt Nam - Australia lần thứ hai</EVENT>: Chín nội dung, một khoản học bổng

(Tin từ <LOCATION>Canberra</LOCATION>) <DATE>23/11/2018</DATE> | <PERSON>Hoài Phương</PERSON> (P/v <BODY>TTXVN</BODY> tại <LOCATION>Australia</LOCATION>)

<DATE>Ngày 22-11</DATE>, tại <LOCATION>khu Russell Offices</LOCATION>, <LOCATION>Canberra</LOCATION>, Đoàn đại biểu quân sự cấp cao <LOCATION>Việt Nam</LOCATION> do Thượng tướng <PERSON>Nguyễn Chí Vịnh</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Trung ương Đảng</BODY>, <ROLE>Thứ trưởng</ROLE> <BODY>Bộ Quốc phòng</BODY> dẫn đầu đã cùng phía <LOCATION>Australia</LOCATION>, với bà <PERSON>Rebecca Hargreave</PERSON>, <ROLE>Phó Tổng Thư ký</ROLE> <BODY>Bộ Quốc phòng Australia</BODY> phụ trách chiến lược, đồng chủ trì cuộc đối thoại.

Hai đoàn có gì?

Đoàn ta gồm Thiếu tướng <PERSON>Vũ Chiến Thắng</PERSON>, <ROLE>Cục trưởng</ROLE> <BODY>Cục Đối ngoại</BODY>; Thiếu tướng <PERSON>Hoàng Kim Phụng</PERSON>, <ROLE>Cục trưởng</ROLE> <BODY>Cục Gìn giữ hòa bình Việt Nam</BODY>; Đại tá <PERSON>Điểu Khánh</PERSON> (<BODY>Bộ Tổng Tham mưu</BODY>); <ROLE>Đại sứ</ROLE> <LOCATION>Việt Nam</LOCATION> tại <LOCATION>Australia</LOCATION> <PERSON>Ngô Hướng Nam</PERSON>; Thượng tá <PERSON>Lê Đức Trọng Thủy</PERSON>, <ROLE>Tùy viên Quốc phòng</ROLE>. Phía bạn có Chuẩn Đô đốc <PERSON>Jonathan Meade</PERSON>, <ROLE>Tư lệnh</ROLE> <BODY>Tác chiến hỗn hợp</BODY>; TS <PERSON>Nguyen-Phuong Tran</PERSON>, chuyên gia gốc <LOCATION>Việt</LOCATION> của <BODY>Đại học Quốc gia Australia</BODY>; <ROLE>Đại sứ</ROLE> <LOCATION>Australia</LOCATION> tại <LOCATION>Hà Nội</LOCATION> <PERSON>Craig Chittick</PERSON>.

Từ một chuyến bay C-17

Điểm sáng ai cũng nhắc: <DATE>sáng 1/10</DATE>, hai chiếc C-17A của <BODY>Không quân Hoàng gia Australia</BODY> đỗ xuống <LOCATION>sân bay Tân Sơn Nhất</LOCATION>, đưa 32 cán bộ <BODY>Bệnh viện dã chiến cấp 2 số 1</BODY> sang <LOCATION>Bentiu</LOCATION>, <LOCATION>Nam Sudan</LOCATION>. “Các bạn cho chúng tôi mượn cánh”, tướng <PERSON>Vịnh</PERSON> nói. Bà <PERSON>Hargreave</PERSON> đáp: “Chúng tôi được mượn lại lòng tin”.

Hai bên rà soát bản tầm nhìn chung về hợp tác quốc phòng vừa ký. <DATE>Tháng 3 năm ấy</DATE>, khi <ROLE>Thủ tướng</ROLE> <PERSON>Nguyễn Xuân Phúc</PERSON> thăm <LOCATION>Australia</LOCATION>, quan hệ lên Đối tác chiến lược theo tuyên bố chung <DATE>ngày 15-3-2018</DATE>. Bản ghi nhớ <DATE>năm 2010</DATE> về hợp tác quốc phòng vẫn là khung gốc. Về phía <LOCATION>Việt Nam</LOCATION>, <DOCUMENT>Nghị quyết số 22-NQ/TW</DOCUMENT> <DATE>ngày 10-4-2013</DATE> của <BODY>Bộ Chính trị</BODY> (khóa XI) và <DOCUMENT>Nghị quyết 806-NQ/QUTW</DOCUMENT> <DATE>ngày 31-12-2013</DATE> của <BODY>Quân ủy Trung ương</BODY> về hội nhập quốc tế, đối ngoại quốc phòng được viện dẫn ngay trong lời mở đầu.

Thỏa thuận đạt được

a. Giữ Đối thoại hằng năm, <DATE>năm 2019</DATE> tại <LOCATION>Đà Nẵng</LOCATION>.
b. <LOCATION>Australia</LOCATION> dành 150 suất học tiếng Anh/năm ở <BODY>Học viện Khoa học Quân sự</BODY>; <BODY>Trung tâm Huấn luyện gìn giữ hòa bình Hòa Lạc</BODY> nhận 4 giảng viên.
c. Tàu HMAS Success thăm <LOCATION>cảng Cam Ranh</LOCATION>, <DATE>tháng 5/2019</DATE>.
d. Trao đổi hồ sơ liệt sĩ: <BODY>Ban Chỉ đạo quốc gia 515</BODY> nhận 2.600 trang của <BODY>Đài tưởng niệm Chiến tranh Australia</BODY> về <LOCATION>Long Tân</LOCATION>, <LOCATION>núi Đất</LOCATION>.

đ. Cùng lên tiếng tại <EVENT>Đối thoại Shangri-La</EVENT> và <EVENT>Hội nghị Bộ trưởng Quốc phòng ASEAN mở rộng</EVENT> (<EVENT>ADMM+</EVENT>).

<LOCATION>Biển Đông</LOCATION>? Thông cáo viết một câu: giải quyết tranh chấp bằng biện pháp hòa bình, theo Công ước <BODY>Liên hợp quốc</BODY> về Luật Biển <DATE>năm 1982</DATE>. Hai trưởng đoàn dùng đúng chữ ấy, không thêm.

Chiều cùng ngày, Thượng tướng <PERSON>Nguyễn Chí Vịnh</PERSON> chào <ROLE>Bộ trưởng</ROLE> <BODY>Quốc phòng</BODY> <PERSON>Christopher Pyne</PERSON>; nói chuyện với học viên <BODY>Học viện Quốc phòng Australia</BODY> (<BODY>ADFA</BODY>), trong đó có Trung úy <PERSON>Hà Đức Úc</PERSON>, tên do ông nội đặt “để nhớ ông bạn <PERSON>Bill</PERSON>”.
