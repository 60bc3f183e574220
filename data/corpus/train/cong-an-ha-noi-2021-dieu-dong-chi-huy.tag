<BODY>CAHN</BODY> điều động hàng loạt chỉ huy cấp đội, phường: đi sớm về sớm, không tiễn
(<BODY>ANTĐ</BODY>) <DATE>05-03-2021</DATE>, 9:00

Vì dịch, không có lễ. <ROLE>Trưởng</ROLE> <BODY>phòng Tổ chức cán bộ Công an TP Hà Nội</BODY>, Đại tá <PERSON>Trịnh Kim Vân</PERSON>, đọc quyết định qua cầu truyền hình tới 30 công an quận, huyện, thị xã. Người nhận ngồi tại chỗ, chắp tay chào màn hình.

Theo <DOCUMENT>Quyết định số 1452/QĐ-CAHN-PX01</DOCUMENT> <DATE>ngày 1-3-2021</DATE> của <ROLE>Giám đốc</ROLE> <BODY>Công an TP Hà Nội</BODY>, 47 cán bộ thay đổi vị trí, tập trung vào <BODY>Công an xã</BODY> chính quy theo <DOCUMENT>Nghị định 03/2021/NĐ-CP</DOCUMENT> <DATE>ngày 10-1-2021</DATE> và <DOCUMENT>Luật Công an nhân dân năm 2018</DOCUMENT>. Một số trường hợp:

QUẬN
<PERSON>Tạ Quốc Trưởng</PERSON>, trung tá - <ROLE>Phó trưởng</ROLE> <BODY>CAP Hàng Bạc</BODY> sang <ROLE>Trưởng</ROLE> <BODY>CAP Phúc Tân</BODY> (<LOCATION>quận Hoàn Kiếm</LOCATION>).
<PERSON>Khuất Thị Kim</PERSON>, thiếu tá - <ROLE>Đội phó</ROLE> <BODY>Đội Cảnh sát QLHC về TTXH Công an quận Ba Đình</BODY> sang <ROLE>Phó Trưởng</ROLE> <BODY>Công an phường Trúc Bạch</BODY>.
<PERSON>Nguyễn Văn Dũng</PERSON> (SN <DATE>1979</DATE>) - <ROLE>Trưởng</ROLE> <BODY>Công an phường Mộ Lao</BODY>; <PERSON>Nguyễn Văn Dũng</PERSON> (SN <DATE>1984</DATE>) - <ROLE>Phó trưởng</ROLE> <BODY>Công an phường La Khê</BODY>, cùng <LOCATION>quận Hà Đông</LOCATION>: hai anh đổi chỗ cho nhau để khỏi nhầm thư.
<PERSON>Đào Hải Đăng</PERSON> - <BODY>Đội 4</BODY>, <BODY>Phòng Cảnh sát hình sự</BODY> (<BODY>PC02</BODY>) về làm <ROLE>Đội trưởng</ROLE> <BODY>Đội CSHS Công an quận Thanh Xuân</BODY>.

HUYỆN, THỊ XÃ
Thượng uý <PERSON>Sồng A Tủa</PERSON>, người Mông, thủ khoa <BODY>Học viện Cảnh sát nhân dân</BODY> khoá D38: <ROLE>Trưởng</ROLE> <BODY>Công an xã Ba Vì</BODY>, <LOCATION>huyện Ba Vì</LOCATION>; xã Dao, trưởng Mông, mọi người phải nói tiếng Kinh với nhau.
Đại uý <PERSON>Phùng Thị Hương Sơn</PERSON>: <ROLE>Phó Trưởng</ROLE> <BODY>Công an xã Hương Sơn</BODY>, <LOCATION>huyện Mỹ Đức</LOCATION> - trùng tên tới nỗi công văn viết “đ/c <PERSON>Hương Sơn</PERSON> (<LOCATION>Hương Sơn</LOCATION>)”.
Thiếu tá <PERSON>Hà Trọng Kiều</PERSON>: từ <BODY>Đồn Công an Khu công nghiệp Bắc Thăng Long</BODY> (<LOCATION>huyện Đông Anh</LOCATION>) về <ROLE>Trưởng</ROLE> <BODY>Công an thị trấn Quang Minh</BODY>, <LOCATION>huyện Mê Linh</LOCATION>.
Trung tá <PERSON>Cao Xuân Sơn Tây</PERSON>, <BODY>Công an thị xã Sơn Tây</BODY>: <ROLE>nguyên Phó Trưởng</ROLE> <BODY>Công an phường Lê Lợi</BODY>, nay biệt phái <BODY>UBND thị xã</BODY>, làm <ROLE>Tổ phó</ROLE> <BODY>Tổ Dữ liệu dân cư</BODY>, cái tên mà theo anh “mỗi tuần có người gọi một kiểu”.

NGHỈ HƯU. Đại tá <PERSON>Dương Thừa Ất</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Phòng CSGT</BODY> (<BODY>PC08</BODY>), nghỉ từ <DATE>1-4</DATE>. Thiếu tướng <PERSON>Ninh Văn Cẩn</PERSON>, <ROLE>Phó Giám đốc</ROLE> <BODY>Công an TP</BODY>, thay mặt <BODY>Đảng uỷ</BODY>, Ban Giám đốc, gửi lời cảm ơn qua tin nhắn; tin nhắn có 320 chữ, không sai lỗi nào.

Sau khi công bố, <BODY>Đảng uỷ Công an Trung ương</BODY> có <DOCUMENT>Chỉ thị 03-CT/ĐUCA</DOCUMENT> nhắc phục vụ <EVENT>bầu cử đại biểu Quốc hội khoá XV và đại biểu HĐND các cấp</EVENT> <DATE>ngày 23-5</DATE>; <BODY>Bộ Công an</BODY> có <DOCUMENT>Kế hoạch số 48/KH-BCA</DOCUMENT>. Hai năm một lần, <EVENT>Hội thi Trưởng Công an phường giỏi</EVENT> cũng hoãn. Cấp căn cước gắn chíp phải xong đợt một trước <DATE>1-7</DATE>. Vì vậy, người đi đơn vị mới nhận phòng, nhận súng, nhận máy lăn vân tay ngay trong <DATE>ngày 6-3</DATE>. Các trường hợp khiếu nại quyết định gửi <BODY>Thanh tra Công an TP</BODY> theo <DOCUMENT>Thông tư số 68/2013/TT-BCA</DOCUMENT>.

<ROLE>Phó Trưởng</ROLE> <BODY>Công an phường Phúc Tân</BODY>, đại uý <PERSON>Lê Ngọc Bội</PERSON>, tiết lộ: tân trưởng phường tới từ 5 giờ sáng, việc đầu tiên anh làm là ra bãi giữa <LOCATION>sông Hồng</LOCATION> điểm danh 27 hộ nhà bè. Đủ cả.

<PERSON>Tr. Nguyễn</PERSON>
