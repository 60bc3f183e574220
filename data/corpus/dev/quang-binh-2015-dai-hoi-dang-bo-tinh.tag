TIẾN TỚI <EVENT>ĐẠI HỘI ĐẠI BIỂU TOÀN QUỐC LẦN THỨ XII CỦA ĐẢNG</EVENT>
<EVENT>Đại hội đại biểu Đảng bộ tỉnh Quảng Bình lần thứ XVI</EVENT>: Chọn du lịch và kinh tế biển làm khâu đột phá
<DATE>17:42, Thứ Năm, 22/10/2015</DATE>

(<BODY>QBĐT</BODY>) - Không cờ hoa phô trương, không kéo dài bài phát biểu chào mừng, <EVENT>Đại hội đại biểu Đảng bộ tỉnh lần thứ XVI</EVENT>, <DATE>nhiệm kỳ 2015-2020</DATE> dành trọn <DATE>ngày 22-10</DATE> cho thảo luận tại tổ, và câu hỏi được nhắc nhiều nhất vẫn là: dân <LOCATION>Quảng Bình</LOCATION> sống được bằng nghề gì sau 5 năm nữa?

Tỉnh của những dòng sông ngắn

Trình bày báo cáo chính trị, đồng chí <PERSON>Lê Hữu Trạch</PERSON>, <ROLE>Uỷ viên</ROLE> <BODY>Trung ương Đảng</BODY>, <ROLE>Bí thư</ROLE> <BODY>Tỉnh uỷ</BODY> thẳng thắn: trong 23 chỉ tiêu mà <DOCUMENT>Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV</DOCUMENT> giao, có 5 chỉ tiêu hụt, trong đó đáng tiếc nhất là giá trị xuất khẩu. <DATE>Năm 2013</DATE>, hai cơn bão số 10 và số 11 nối nhau đổ vào chỉ cách nửa tháng đã cuốn theo hơn 7.000 ha cao su; phải đến <DATE>cuối năm 2014</DATE> người trồng ở <LOCATION>huyện Bố Trạch</LOCATION> và <LOCATION>thị trấn Nông trường Việt Trung</LOCATION> mới gượng dậy.

Bù lại, lượng khách đến <LOCATION>Phong Nha - Kẻ Bàng</LOCATION> tăng gấp bốn lần so với <DATE>năm 2010</DATE>. Đó là căn cứ để <BODY>Ban Chấp hành Đảng bộ tỉnh</BODY> khóa XV đề xuất đại hội đưa du lịch lên hàng đầu trong bốn chương trình trọng điểm <DATE>giai đoạn 2016-2020</DATE>.

Đồng chí <PERSON>Lê Hữu Trạch</PERSON> trình bày báo cáo chính trị tại Đại hội. Ảnh: <PERSON>T.H</PERSON>
Đồng chí <PERSON>Lê Hữu Trạch</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>, trình bày báo cáo chính trị. Ảnh: <PERSON>T.H</PERSON>

Tham luận không đọc giấy

Người gây chú ý ở tổ thảo luận số 4 là chị <PERSON>Hồ Thị Khăm</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đoàn xã Trường Sơn</BODY>, <LOCATION>huyện Quảng Ninh</LOCATION>, đảng viên người Bru - Vân Kiều trẻ nhất đại hội. Chị kể, <DATE>năm 2012</DATE> cả <LOCATION>bản Khe Cát</LOCATION> mới có hai người biết đi rừng theo chứng chỉ; nhờ <DOCUMENT>Nghị định 75/2015/NĐ-CP</DOCUMENT> của <BODY>Chính phủ</BODY>, nay 46 hộ được trả tiền giữ rừng. “Nghị quyết viết gọn thôi, để mế tôi nghe cũng hiểu”, chị nói.

Ông <PERSON>Võ Đình Quyền</PERSON> - <ROLE>Giám đốc</ROLE> <BODY>Sở Văn hóa, Thể thao và Du lịch</BODY> - nhắc lại <DOCUMENT>Chương trình hành động số 05-CTr/TU</DOCUMENT> <DATE>ngày 24-6-2011</DATE> từng đặt mục tiêu ba triệu lượt khách nhưng quên mất việc đào tạo hướng dẫn viên. Còn đồng chí <PERSON>Đoàn Quốc Khởi</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>, cảnh báo: nếu <LOCATION>cảng Hòn La</LOCATION> và <LOCATION>Khu kinh tế Vũng Áng</LOCATION> bên kia <LOCATION>đèo Ngang</LOCATION> cùng đua công nghiệp nặng thì <LOCATION>bãi biển Nhật Lệ</LOCATION> phải được tính toán khác.

Phát biểu chỉ đạo, đồng chí <PERSON>Nguyễn Thị Kim Ngân</PERSON>, <ROLE>Uỷ viên</ROLE> <BODY>Bộ Chính trị</BODY>, <ROLE>Phó Chủ tịch</ROLE> <BODY>Quốc hội</BODY> đề nghị <BODY>Đảng bộ tỉnh Quảng Bình</BODY> làm tốt hơn việc thi hành <DOCUMENT>Nghị quyết Trung ương 4 (khoá XI)</DOCUMENT>, gắn với <DOCUMENT>Chỉ thị số 03-CT/TW</DOCUMENT> của <BODY>Bộ Chính trị</BODY>; lưu ý công tác quy hoạch cán bộ nữ, cán bộ người dân tộc theo <DOCUMENT>Nghị quyết 11-NQ/TW</DOCUMENT> <DATE>ngày 27-4-2007</DATE>, bởi tỷ lệ nữ cấp uỷ khoá này mới 13,2%.

<DATE>Sáng 23-10</DATE>, đại hội bầu 52 đồng chí vào <BODY>Ban Chấp hành Đảng bộ tỉnh</BODY> khóa XVI, bầu đoàn dự <EVENT>Đại hội XII của Đảng</EVENT> gồm 14 đại biểu chính thức và một dự khuyết. Tại <EVENT>phiên họp thứ nhất</EVENT> diễn ra ngay buổi trưa, đồng chí <PERSON>Lê Hữu Trạch</PERSON> tái đắc cử <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>; các đồng chí <PERSON>Trần Thị Minh Lài</PERSON>, <PERSON>Đoàn Quốc Khởi</PERSON> được bầu làm <ROLE>Phó Bí thư</ROLE>; đồng chí <PERSON>Cao Xuân Bợt</PERSON>, nguyên quán <LOCATION>xã Thượng Hóa</LOCATION>, được bầu làm <ROLE>Chủ nhiệm</ROLE> <BODY>Ủy ban Kiểm tra Tỉnh ủy</BODY>.

Theo kế hoạch, trước <DATE>ngày 31-12</DATE>, <BODY>Ban Thường vụ Tỉnh uỷ</BODY> sẽ thông qua chương trình hành động thực hiện <DOCUMENT>Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI</DOCUMENT>, giao <BODY>Ban Tuyên giáo Tỉnh ủy</BODY> in bản rút gọn bằng tiếng Việt và tiếng Bru.

<PERSON>N.L</PERSON>
