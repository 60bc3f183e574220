TIN BUỒN

<BODY>Ban Chấp hành Đảng bộ tỉnh Hà Bắc</BODY>,
<BODY>Hội đồng nhân dân tỉnh</BODY>,
<BODY>Uỷ ban nhân dân tỉnh</BODY>,
<BODY>Uỷ ban Mặt trận Tổ quốc tỉnh</BODY> và gia đình
vô cùng thương tiếc báo tin

đồng chí <PERSON>HÀ THỊ BẮC NINH</PERSON>
(bí danh <PERSON>Sông Cầu</PERSON>, chị <PERSON>Lim</PERSON>)

sinh <DATE>ngày 2 tháng 9 năm 1924</DATE>, quê <LOCATION>làng Lim</LOCATION>, <LOCATION>xã Nội Duệ</LOCATION>, <LOCATION>huyện Tiên Sơn</LOCATION>, <LOCATION>tỉnh Hà Bắc</LOCATION>; trú tại <LOCATION>phố Vệ An</LOCATION>, <LOCATION>thị xã Bắc Ninh</LOCATION>; tham gia cách mạng <DATE>năm 1942</DATE>, vào <BODY>Đảng Cộng sản Đông Dương</BODY> <DATE>tháng 3-1945</DATE>; <ROLE>nguyên Uỷ viên</ROLE> <BODY>Ban Thường vụ Tỉnh uỷ Bắc Ninh</BODY>, <ROLE>nguyên Hội trưởng</ROLE> <BODY>Hội Phụ nữ cứu quốc tỉnh</BODY>, <ROLE>nguyên Phó Chủ tịch</ROLE> <BODY>Uỷ ban Hành chính tỉnh Hà Bắc</BODY>, <ROLE>đại biểu</ROLE> <BODY>Quốc hội</BODY> các khoá II, III; Huân chương Độc lập hạng Nhì, Huân chương Kháng chiến hạng Nhất, Huy chương “Bị địch bắt, tù đày”, Huy hiệu 50 năm tuổi Đảng.

Sau một thời gian lâm bệnh, mặc dù được Đảng, Nhà nước, các y bác sĩ <BODY>Bệnh viện Hữu nghị Việt - Xô</BODY> và gia đình tận tình cứu chữa, đồng chí đã từ trần hồi <DATE>2 giờ 35 phút ngày 11 tháng 7 năm 1996</DATE> (tức <DATE>ngày 26 tháng 5 năm Bính Tý</DATE>), hưởng thọ 73 tuổi.

Lễ viếng từ <DATE>7 giờ ngày 13-7</DATE> tại Nhà văn hoá thị xã. Lễ truy điệu 13 giờ 30 cùng ngày, an táng tại <LOCATION>nghĩa trang Lim</LOCATION>.

<BODY>BAN LỄ TANG</BODY> gồm 17 đồng chí, do đồng chí <PERSON>Nguyễn Thế Cầu</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh uỷ</BODY>, làm <ROLE>Trưởng ban</ROLE>.

*

ĐIẾU VĂN (trích)

... Sinh ra trong một gia đình hát quan họ, người con gái ấy mười tám tuổi đã xuống thuyền của <PERSON>Hoàng Quốc Việt</PERSON> đưa tài liệu từ <LOCATION>Phù Lưu</LOCATION> sang <LOCATION>Đình Bảng</LOCATION>. <DATE>Ngày 9-3-1945</DATE>, trong đêm <LOCATION>Nhật</LOCATION> đảo chính <LOCATION>Pháp</LOCATION>, <BODY>Ban Thường vụ Trung ương</BODY> họp ở <LOCATION>Đình Bảng</LOCATION>, ra <DOCUMENT>Chỉ thị “Nhật - Pháp bắn nhau và hành động của chúng ta”</DOCUMENT>; chị đứng gác ngoài luỹ tre, tay cầm rổ rau. Chuyện này ít người biết, vì chị không kể.

Khởi nghĩa tháng Tám, chị dẫn 300 phụ nữ <LOCATION>Tiên Du</LOCATION> vào chiếm huyện đường. Kháng chiến, chị hai lần bị bắt, giam <LOCATION>nhà tù Hoả Lò</LOCATION>. Hoà bình, có những <DATE>năm 1957-1958</DATE>, chị đi sửa sai cải cách ruộng đất ở <LOCATION>Thuận Thành</LOCATION>, <LOCATION>Gia Lương</LOCATION> theo <DOCUMENT>Nghị quyết Trung ương lần thứ 10 (khoá II)</DOCUMENT>, xin lỗi từng nhà; khi đọc danh sách người bị xử oan, chị đọc đủ họ, tên, năm sinh, không bỏ sót chữ nào.

Nhiều người nhớ chị ở cuộc họp <BODY>Ban Chấp hành Đảng bộ tỉnh Hà Bắc</BODY> <DATE>năm 1963</DATE>, khi hai tỉnh <LOCATION>Bắc Ninh</LOCATION>, <LOCATION>Bắc Giang</LOCATION> nhập một. Ai cũng bàn tên mới. Chị nói: “Tên tôi có cả rồi, lấy mà dùng”. Cả hội trường cười, rồi lấy thật, bớt đi chữ sau... (Thưa đồng bào, đấy là câu nói vui, chúng tôi xin phép gia đình nhắc lại trong giờ phút này.)

Tại <EVENT>Đại hội đại biểu Đảng bộ tỉnh Hà Bắc lần thứ IV</EVENT>, chị xin rút tên để nhường người trẻ. Nghỉ hưu từ <DATE>1-1-1984</DATE>, chị ghi chép lại 214 làn điệu, giao cho <BODY>Đoàn Dân ca quan họ Hà Bắc</BODY>. <EVENT>Hội Lim</EVENT> <DATE>năm nay</DATE>, <DATE>ngày 13 tháng Giêng</DATE>, chị còn ngồi ghế mây trên <LOCATION>đồi Lim</LOCATION> nghe con cháu hát. <BODY>Chi bộ khu phố Vệ An</BODY> mới <DATE>tháng trước</DATE> họp phân công đảng viên thăm ốm, chị đòi đọc <DOCUMENT>nghị quyết Đại hội VIII của Đảng</DOCUMENT> vừa bế mạc <DATE>1-7</DATE>, nói thẳng: “<DOCUMENT>Nghị quyết Đại hội VIII</DOCUMENT> in chữ nhỏ quá, người già đọc sao được”.

Vĩnh biệt đồng chí <PERSON>Hà Thị Bắc Ninh</PERSON>! Chúng tôi, những người ở lại...

CẢM TẠ. Gia đình chúng tôi xin chân thành cảm tạ <BODY>Văn phòng Trung ương Đảng</BODY>, <BODY>Trung ương Hội Liên hiệp Phụ nữ Việt Nam</BODY>, <BODY>Bộ Chỉ huy quân sự tỉnh Hà Bắc</BODY>, <BODY>Báo Hà Bắc</BODY>, <BODY>Đảng uỷ</BODY>, <BODY>UBND thị xã Bắc Ninh</BODY>, bà con <LOCATION>làng Lim</LOCATION>, <LOCATION>phố Niềm</LOCATION> đã tới viếng và đưa tiễn. Tang gia bối rối, có điều gì sơ suất xin lượng thứ. Thay mặt gia đình: con trai <PERSON>Nguyễn Hà Bắc</PERSON>, con gái <PERSON>Nguyễn Thị Cầu Lim</PERSON>.
