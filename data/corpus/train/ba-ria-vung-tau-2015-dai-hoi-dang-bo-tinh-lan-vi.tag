<EVENT>ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH LẦN THỨ VI</EVENT>
Biển mở, cảng mở, lòng người phải mở
Cập nhật lúc<DATE>18:22, Thứ Ba, 20/10/2015</DATE> (GMT+7)

Ba trăm bốn mươi tám đại biểu, bốn lần ngắt lời bằng tiếng vỗ tay và một câu hỏi bỏ ngỏ về rác: ngày làm việc chính thức đầu tiên của <EVENT>Đại hội đại biểu Đảng bộ tỉnh Bà Rịa - Vũng Tàu lần thứ VI</EVENT>, <DATE>nhiệm kỳ 2015 - 2020</DATE>, khép lại <DATE>chiều nay</DATE>.


Các đại biểu biểu quyết chương trình đại hội.                      Ảnh: <PERSON>QUANG NGUYỄN</PERSON>

Các đại biểu biểu quyết chương trình đại hội.

Ảnh: <PERSON>QUANG NGUYỄN</PERSON>


Thay mặt <BODY>Bộ Chính trị</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>Quốc hội</BODY> <PERSON>Nguyễn Sinh Hùng</PERSON> đã đến dự và chỉ đạo. Cùng dự có các đồng chí: <PERSON>Bùi Văn Cường</PERSON>, <ROLE>Ủy viên dự khuyết</ROLE> <BODY>Trung ương Đảng</BODY>; <PERSON>Phan Sĩ Kháng</PERSON>, <ROLE>nguyên Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>; <PERSON>Lê Quang Định Tường</PERSON>, <ROLE>nguyên Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>; Trung tướng <PERSON>Trần Đơn</PERSON>, <ROLE>Tư lệnh</ROLE> <BODY>Quân khu 7</BODY>; Phó Đô đốc <PERSON>Vũ Huy Hải</PERSON>, <ROLE>nguyên Tư lệnh</ROLE> <BODY>Vùng 2 Hải quân</BODY>; ông <PERSON>Từ Thành Công Nghĩa</PERSON>, <ROLE>Tổng Giám đốc</ROLE> <BODY>Liên doanh Việt - Nga Vietsovpetro</BODY>; Mẹ <LOCATION>Việt Nam</LOCATION> anh hùng <PERSON>Lê Thị Sáu</PERSON> (<LOCATION>Đất Đỏ</LOCATION>).

Tại phiên trù bị <DATE>chiều 19-10</DATE>, đại hội bầu <BODY>Đoàn Chủ tịch</BODY> 17 đồng chí, <BODY>Đoàn Thư ký</BODY> 5 đồng chí.

Số liệu không biết nói dối

Báo cáo do <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Tỉnh ủy</BODY> <PERSON>Võ Ngọc Thanh Quan</PERSON> trình bày cho thấy: trừ dầu khí, GRDP <DATE>2011 - 2015</DATE> tăng 10,42%/năm so với mục tiêu 12,86% mà <DOCUMENT>Nghị quyết Đại hội V Đảng bộ tỉnh</DOCUMENT> đề ra. Bù lại, hàng qua <LOCATION>cảng Cái Mép - Thị Vải</LOCATION> từ 29 triệu tấn (<DATE>năm 2010</DATE>) lên 57,5 triệu tấn (<DATE>2014</DATE>).

Cái được lớn nhất, theo báo cáo, là "dọn được đường". <DOCUMENT>Nghị quyết 05-NQ/TU</DOCUMENT> <DATE>năm 2011</DATE> về cảng biển và logistics; <DOCUMENT>Chỉ thị số 43-CT/TU</DOCUMENT> <DATE>ngày 9-12-2014</DATE> của <BODY>Ban Thường vụ Tỉnh ủy</BODY>; <DOCUMENT>Đề án “Vũng Tàu - thành phố du lịch chất lượng cao”</DOCUMENT>: ba văn bản ấy kéo về 296 dự án FDI, 27,2 tỷ USD. Cái chưa được: 12 dự án ven biển <LOCATION>Xuyên Mộc</LOCATION> “đắp chiếu”, trong đó có <LOCATION>khu Saigon Atlantis</LOCATION> 4,1 tỷ USD bị thu hồi giấy phép.

Đồng chí <PERSON>Võ Ngọc Thanh Quan</PERSON> trình bày báo cáo chính trị.

Đồng chí <PERSON>Võ Ngọc Thanh Quan</PERSON> trình bày báo cáo chính trị. Ảnh: <PERSON>THANH NGA</PERSON>/<BODY>Báo BR-VT</BODY>


Tiếng nói ở nghị trường

<ROLE>Bí thư</ROLE> <BODY>Huyện ủy Côn Đảo</BODY> <PERSON>Huỳnh Trung Sơn Hà</PERSON> thẳng thắn: cả huyện có đúng một lò đốt rác, 70.000 tấn rác tồn ở <LOCATION>bãi Nhát</LOCATION>. “<DOCUMENT>Nghị quyết 09-NQ/TW</DOCUMENT> <DATE>ngày 9-2-2007</DATE> của <BODY>Trung ương</BODY> về biển nói hay lắm. Nhưng khách bước xuống <LOCATION>sân bay Cỏ Ống</LOCATION> là ngửi thấy nghị quyết chưa tới nơi”.

<ROLE>Đại biểu</ROLE> trẻ nhất, <PERSON>Điểu Thị Ngọc Thủy</PERSON> (<BODY>Chi bộ ấp Tân Ro</BODY>, <LOCATION>xã Châu Pha</LOCATION>, <LOCATION>huyện Tân Thành</LOCATION>), người Châu Ro, 26 tuổi, chỉ xin một điều: <LOCATION>hồ Đá Đen</LOCATION> lấy nước cho nhà máy, thì cho ấp chị một đường ống.

Đại tá <PERSON>Nguyễn Quyết Thắng Lợi</PERSON>, <ROLE>Chính ủy</ROLE> <BODY>Bộ CHQS tỉnh</BODY>, kiến nghị quy hoạch cảng phải xin ý kiến quốc phòng ngay từ đầu theo <DOCUMENT>Nghị định 152/2007/NĐ-CP</DOCUMENT>. Còn ông <PERSON>Lê Xuân Ngọc Em</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>Hội Nông dân tỉnh</BODY>, kể chuyện 2.000 tàu giã cào <LOCATION>Phước Tỉnh</LOCATION>, <LOCATION>Long Hải</LOCATION> nằm bờ.

Phát biểu chỉ đạo, <ROLE>Chủ tịch</ROLE> <BODY>Quốc hội</BODY> <PERSON>Nguyễn Sinh Hùng</PERSON> yêu cầu <BODY>Đảng bộ tỉnh</BODY> không “sống nhờ dầu”. Dầu thô xuống dưới 50 USD/thùng từ <DATE>tháng 8</DATE>, đấy là hồi chuông. Ông giao tỉnh hoàn thiện đề án phát triển <LOCATION>huyện đảo Côn Đảo</LOCATION> báo cáo <BODY>Chính phủ</BODY> trong <DATE>quý I-2016</DATE>, chuẩn bị tốt <EVENT>Đại hội đại biểu toàn quốc lần thứ XII của Đảng</EVENT>.

<DATE>Ngày mai</DATE> (<DATE>21-10</DATE>), đại hội bầu <BODY>Ban Chấp hành Đảng bộ tỉnh</BODY> khóa VI.


NHÓM PV CHÍNH TRỊ
.
;
