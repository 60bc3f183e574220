<BODY>VÙNG CẢNH SÁT BIỂN 3</BODY>: MỘT ĐẠI HỘI BÀN CHUYỆN GIỮ BIỂN BẰNG LUẬT

<DATE>Thứ ba, 14-07-2020</DATE> | 09:12

Trong ba ngày, từ <DATE>ngày 8</DATE> tới <DATE>ngày 10-7</DATE>, tại <LOCATION>phường 12</LOCATION>, <LOCATION>TP. Vũng Tàu</LOCATION>, <LOCATION>tỉnh Bà Rịa - Vũng Tàu</LOCATION>, 148 đảng viên đại diện cho trên 900 đảng viên của 21 tổ chức đảng trực thuộc đã tiến hành <EVENT>Đại hội đại biểu Đảng bộ Vùng Cảnh sát biển 3 lần thứ III</EVENT>, <DATE>nhiệm kỳ 2020-2025</DATE>.

THÀNH PHẦN

Về phía cấp trên: Trung tướng <PERSON>Hoàng Văn Đồng</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đảng ủy</BODY>, <ROLE>Chính ủy</ROLE> <BODY>Cảnh sát biển Việt Nam</BODY>; Thiếu tướng <PERSON>Bùi Trung Dũng</PERSON>, <ROLE>Phó Chính ủy</ROLE>; đại diện <BODY>Cục Cán bộ</BODY>, <BODY>Cục Tổ chức</BODY> - <BODY>Tổng cục Chính trị</BODY>.

Về phía địa phương: ông <PERSON>Lâm Sĩ Cường</PERSON>, <ROLE>Phó Trưởng</ROLE> <BODY>Ban Tổ chức Tỉnh ủy Bà Rịa - Vũng Tàu</BODY>; bà <PERSON>Thị Ne Sa</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>Ủy ban MTTQ Việt Nam tỉnh</BODY>; đồng chí <PERSON>Trương Thanh Hải</PERSON>, <ROLE>Chỉ huy trưởng</ROLE> <BODY>Bộ đội Biên phòng tỉnh Ninh Thuận</BODY>; <BODY>Đồn Biên phòng Bến Đá</BODY>; <BODY>Cảng vụ Hàng hải Vũng Tàu</BODY>.

Ở cương vị nguyên: Đại tá <PERSON>Ngô Sỹ Hà</PERSON>, <ROLE>nguyên Chính ủy</ROLE>; Đại tá <PERSON>Chế Văn Lượm</PERSON>, <ROLE>nguyên Phó Tư lệnh</ROLE>.

NHÌN LẠI

Báo cáo chính trị do Đại tá <PERSON>Lê Văn Tú</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Đảng ủy</BODY>, <ROLE>Tư lệnh</ROLE> <BODY>Vùng Cảnh sát biển 3</BODY>, trình bày không né chuyện khó. <DATE>Nhiệm kỳ 2015-2020</DATE>, các tàu của <BODY>Hải đội 301</BODY>, <BODY>Hải đội 302</BODY> thực hiện 1.062 lượt chuyến tuần tra, xua đuổi 2.715 lượt tàu cá nước ngoài ở vùng biển từ <LOCATION>Cù Lao Xanh</LOCATION> đến bờ bắc <LOCATION>cửa Định An</LOCATION>; bắt 94 vụ buôn lậu xăng dầu, thu hơn 11,6 triệu lít dầu DO. Riêng vụ tàu Nhật Minh 68 <DATE>tháng 3/2019</DATE> có tới 2 triệu lít.

Nhưng số tàu cá <LOCATION>Việt Nam</LOCATION> vi phạm vùng biển <LOCATION>Malaysia</LOCATION>, <LOCATION>Indonesia</LOCATION> vẫn còn: <DATE>2016</DATE> 56 chiếc, <DATE>2017</DATE> 71 chiếc, <DATE>2018</DATE> 38 chiếc, <DATE>2019</DATE> 22 chiếc. “Thẻ vàng” của <BODY>Ủy ban châu Âu</BODY> chưa gỡ. Thiếu tá <PERSON>Y Blôn Niê</PERSON>, <ROLE>Trạm trưởng</ROLE> <BODY>Trạm Cảnh sát biển Phan Thiết</BODY>, phát biểu thẳng: <DOCUMENT>Luật Cảnh sát biển Việt Nam</DOCUMENT> có hiệu lực từ <DATE>1/7/2019</DATE> cho anh quyền kiểm tra trên bờ, mà dân quen thấy áo xanh ngoài khơi, “vào chợ cá họ tưởng đi mua mực”.

BỐN VĂN BẢN, BA ĐỘT PHÁ

Nghị quyết đại hội bám bốn văn bản: <DOCUMENT>Nghị quyết số 36-NQ/TW</DOCUMENT> <DATE>ngày 22/10/2018</DATE> của <EVENT>Hội nghị Trung ương 8</EVENT> về chiến lược biển; <DOCUMENT>Nghị quyết 24-NQ/TW</DOCUMENT> <DATE>ngày 16/4/2018</DATE> của <BODY>Bộ Chính trị</BODY> về Chiến lược Quốc phòng <LOCATION>Việt Nam</LOCATION>; <DOCUMENT>Chỉ thị số 45/CT-TTg</DOCUMENT> <DATE>ngày 13/12/2017</DATE>; và <DOCUMENT>Nghị quyết Đại hội đại biểu Đảng bộ Cảnh sát biển Việt Nam lần thứ IV</DOCUMENT>. Ba đột phá: huấn luyện thực hành pháp luật, chính quy tàu, dân vận trên biển với chương trình “Cảnh sát biển đồng hành với ngư dân”.

KẾT QUẢ BẦU CỬ

<BODY>Ban Chấp hành</BODY> khóa mới 15 đồng chí. <EVENT>Phiên thứ nhất</EVENT> bầu:
 – <PERSON>Trần Quang Tuấn</PERSON>, <ROLE>Chính ủy</ROLE>: <ROLE>Bí thư</ROLE> <BODY>Đảng ủy</BODY> (15/15 phiếu);
 – <PERSON>Lê Văn Tú</PERSON>: <ROLE>Phó Bí thư</ROLE>;
 – <PERSON>Đàng Năng Thọ</PERSON> (dân tộc Chăm): <ROLE>Chủ nhiệm</ROLE> <BODY>Ủy ban Kiểm tra</BODY>.

Đoàn dự <EVENT>Đại hội Đảng bộ Cảnh sát biển Việt Nam</EVENT> gồm 18 đại biểu chính thức, 1 dự khuyết; riêng Đại tá <PERSON>Tuấn</PERSON> được giới thiệu đi <EVENT>Đại hội đại biểu Đảng bộ Quân đội lần thứ XI</EVENT>.

Chín giờ tối hôm bế mạc, tàu CSB 8004 rời <LOCATION>cảng Vũng Tàu</LOCATION> ra <LOCATION>Trường Sa</LOCATION>. Trên boong có bốn đại biểu vừa bỏ phiếu buổi chiều.

Tin, ảnh: <PERSON>Vân Long</PERSON>
