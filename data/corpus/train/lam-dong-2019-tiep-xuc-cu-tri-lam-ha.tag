Cử tri <LOCATION>Lâm Hà</LOCATION>: Ðừng để <LOCATION>hồ Cam Ly Thượng</LOCATION> lỗi hẹn lần nữa
<DATE>Chủ Nhật, 29/9/2019</DATE>, 07:38 (GMT+7)

(<BODY>LÐ online</BODY>) - <DATE>Ngày 28/9</DATE>, tại Hội trường <BODY>UBND xã Mê Linh</BODY>, <BODY>Ðoàn Ðại biểu Quốc hội tỉnh Lâm Ðồng</BODY> tiếp xúc cử tri ba xã <LOCATION>Mê Linh</LOCATION>, <LOCATION>Nam Hà</LOCATION>, <LOCATION>Ðông Thanh</LOCATION> trước <EVENT>kỳ họp thứ 8, Quốc hội khóa XIV</EVENT>.

Có mặt tại buổi tiếp xúc: đồng chí <PERSON>Nguyễn Trọng Án Ðông</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Ban Thường vụ Tỉnh ủy</BODY>, <ROLE>Phó Trưởng đoàn</ROLE> <BODY>Ðoàn Ðại biểu Quốc hội tỉnh</BODY>; đồng chí <PERSON>K'Mák</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Ban Dân tộc tỉnh</BODY>; <ROLE>đại biểu</ROLE> <BODY>Quốc hội</BODY> <PERSON>Triệu Thị Mai Hiên</PERSON>, <ROLE>Phó Hiệu trưởng</ROLE> <BODY>Trường Ðại học Ðà Lạt</BODY>; đồng chí <PERSON>Ka H'Oanh</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Ðoàn Thanh niên huyện Di Linh</BODY>; đồng chí <PERSON>Hoàng Thanh Hải</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Huyện ủy Lâm Hà</BODY>; đồng chí <PERSON>Nguyễn Ðức Tài</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>UBND huyện</BODY>; lãnh đạo <BODY>Sở Tài nguyên và Môi trường</BODY>, <BODY>Sở Giao thông Vận tải</BODY>, <BODY>Thanh tra tỉnh</BODY>, <BODY>Ðiện lực Lâm Hà</BODY> và gần 180 cử tri.

<ROLE>Ðại biểu</ROLE> <PERSON>Triệu Thị Mai Hiên</PERSON> thông báo dự kiến nội dung kỳ họp. Ảnh: <PERSON>Ng. Nghĩa</PERSON>
Cử tri <PERSON>K'Brôh</PERSON> kiến nghị về đất sản xuất. Ảnh: <PERSON>Ng. Nghĩa</PERSON>

Thông báo với cử tri, <ROLE>đại biểu</ROLE> <PERSON>Mai Hiên</PERSON> cho biết kỳ họp khai mạc <DATE>21/10</DATE>, bế mạc <DATE>27/11</DATE>, xem xét 13 dự án luật, đáng chú ý có <DOCUMENT>Bộ luật Lao động (sửa đổi)</DOCUMENT>, <DOCUMENT>Luật Chứng khoán (sửa đổi)</DOCUMENT>, <DOCUMENT>Luật Lực lượng dự bị động viên</DOCUMENT>, <DOCUMENT>Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức</DOCUMENT>.

Cử tri hỏi gì?

Ông <PERSON>K'Brôh</PERSON> (<LOCATION>thôn Hang Hớt</LOCATION>, <LOCATION>xã Mê Linh</LOCATION>): Bà con K'Ho đợi hồ từ <DATE>năm 2011</DATE>. <DATE>Năm 2015</DATE> huyện đo đất, <DATE>tháng 4/2017</DATE> cắm mốc. Nay mốc đã mục mà tiền chưa thấy.

Bà <PERSON>Ðàm Thị Thúy</PERSON> (<LOCATION>xã Nam Hà</LOCATION>): Quê tôi ngoài <LOCATION>Hà Nội</LOCATION> vào kinh tế mới <DATE>năm 1979</DATE>. Bốn mươi năm, sổ đỏ vẫn ghi tên <BODY>Công ty Nam Hà</BODY>.

Ông <PERSON>Cil Ha Sơn</PERSON>: Ðường từ <LOCATION>thôn 7</LOCATION> ra <LOCATION>tỉnh lộ 725</LOCATION> bị xe ben của mỏ đá băm nát. Làm đơn gửi <BODY>Công an huyện</BODY> từ <DATE>ngày 14/6</DATE>, trả lời "đã ghi nhận".

Chị <PERSON>Lơ Mu K'Thủy</PERSON>, <ROLE>Chi hội trưởng</ROLE> <BODY>Chi hội Phụ nữ thôn Păng Bung</BODY>, nêu chuyện <DATE>năm học 2019 - 2020</DATE>: điểm trường chỉ còn 11 cháu, sáp nhập thì các cháu đi bộ 6 km.

Trả lời tại chỗ

Ðồng chí <PERSON>Nguyễn Ðức Tài</PERSON> cho hay <LOCATION>hồ Cam Ly Thượng</LOCATION> đã được <BODY>HÐND tỉnh</BODY> ghi vốn tại <DOCUMENT>Nghị quyết số 127/NQ-HÐND</DOCUMENT> <DATE>ngày 06/7/2019</DATE>; phương án bồi thường niêm yết trước <DATE>15/11</DATE>. Việc mỏ đá, <ROLE>Phó Giám đốc</ROLE> <BODY>Sở Tài nguyên và Môi trường</BODY> <PERSON>Lương Văn Ngự</PERSON> xác nhận <BODY>Công ty TNHH Ðá xây dựng Thịnh Phát</BODY> chở quá tải, bị phạt 180 triệu đồng theo <DOCUMENT>Nghị định 33/2017/NÐ-CP</DOCUMENT>. Ông nói thêm: <DOCUMENT>giấy phép số 09</DOCUMENT> hết hạn <DATE>cuối năm nay</DATE>, tỉnh không gia hạn.

Về điểm trường, đại diện <BODY>Phòng GD&ÐT huyện</BODY> viện dẫn <DOCUMENT>Nghị quyết 19-NQ/TW</DOCUMENT> của <BODY>Ban Chấp hành Trung ương</BODY> khóa XII; nhưng <ROLE>Bí thư</ROLE> <BODY>Huyện ủy</BODY> <PERSON>Hoàng Thanh Hải</PERSON> ngắt lời, đề nghị giữ điểm trường thêm một năm, "đừng lấy nghị quyết ra dọa trẻ con". Cử tri vỗ tay.

Phát biểu tiếp thu, <ROLE>Phó Trưởng đoàn</ROLE> <PERSON>Nguyễn Trọng Án Ðông</PERSON> đề nghị <BODY>UBND huyện Lâm Hà</BODY> báo cáo bằng văn bản trước <DATE>ngày 10/10</DATE>; kiến nghị cấp sổ đỏ sẽ được Ðoàn gửi tới <ROLE>Bộ trưởng</ROLE> <BODY>Bộ Nông nghiệp và Phát triển nông thôn</BODY> ngay tại kỳ họp. Ðồng chí <PERSON>K'Mák</PERSON> trả lời bằng tiếng K'Ho để bà con nghe cho rõ, đoạn trả lời ấy không ai phải dịch. Ông nhắc bà con: từ <EVENT>kỳ họp thứ 7</EVENT> tới nay huyện trả lời 31/34 kiến nghị; ba kiến nghị còn lại phải xong trước <EVENT>Festival Hoa Ðà Lạt lần thứ VIII</EVENT>.

<DATE>Chiều 28/9</DATE>, các đại biểu khảo sát <LOCATION>cầu treo Phi Tô</LOCATION> và thăm gia đình Mẹ <LOCATION>Việt Nam</LOCATION> anh hùng <PERSON>Ðặng Thị Nhạn</PERSON>.

<PERSON>NGUYỄN NGHĨA</PERSON>
