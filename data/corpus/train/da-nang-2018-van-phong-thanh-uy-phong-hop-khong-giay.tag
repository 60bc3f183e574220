Nhân Ngày truyền thống Văn phòng cấp ủy, <DATE>18-10</DATE>
<BODY>Văn phòng Thành ủy Đà Nẵng</BODY>: Từ phòng họp không giấy đến kỷ luật “đúng hạn”
Cập nhật lúc<DATE>14:32, Thứ Năm, 18/10/2018</DATE> (GMT+7)

Một cuộc họp của <BODY>Ban Thường vụ Thành ủy</BODY> vào <DATE>tháng3-2016</DATE> ngốn trung bình 41 bộ tài liệu, mỗi bộ dày bằng gang tay. Hai năm rưỡi sau, trên bàn họp chỉ còn máy tính bảng và một cây bút.

Con số ấy được anh <PERSON>Bùi Quang Thọ</PERSON>, <ROLE>Phó Trưởng phòng</ROLE> <BODY>Phòng Cơ yếu - Công nghệ thông tin</BODY> (<BODY>Văn phòng Thành ủy</BODY>), nhắc lại khi chúng tôi hỏi về thay đổi dễ thấy nhất của cơ quan. “Cái khó không nằm ở máy. Khó là làm sao để tài liệu lên hệ thống trước giờ họp ít nhất ba ngày, đúng như <DOCUMENT>Quy định số 5127-QĐ/TU</DOCUMENT> bắt buộc”, anh <PERSON>Thọ</PERSON> nói.

Nhắc việc bằng phần mềm

Từ <DATE>ngày 01-6-2017</DATE>, mọi kết luận của <BODY>Thường trực Thành ủy</BODY> đều được nhập vào phần mềm theo dõi. Đến hạn mà chưa trả lời, ô việc tự chuyển sang màu đỏ. <DATE>Quý III-2018</DATE>, số ô đỏ còn 17, giảm 64 ô so với <DATE>quý I-2018</DATE>.

Theo đồng chí <PERSON>Đinh Hữu Khoát</PERSON>, <ROLE>Thành ủy viên</ROLE>, <ROLE>Chánh</ROLE> <BODY>Văn phòng Thành ủy</BODY>, phần mềm chỉ là cái cớ để siết lại nền nếp. Căn cứ <DOCUMENT>Chỉ thị số 29-CT/TU</DOCUMENT> <DATE>ngày 06-11-2017</DATE> của <BODY>Ban Thường vụ Thành ủy</BODY> về tăng cường trách nhiệm, xử lý nghiêm đối với cán bộ, đảng viên, công chức, viên chức vi phạm trong thực thi nhiệm vụ, công vụ, cơ quan đã giao từng chuyên viên “giữ sổ” một địa bàn: người theo dõi <BODY>Quận ủy Liên Chiểu</BODY> phải biết việc của <BODY>Quận ủy Liên Chiểu</BODY>, người theo dõi <BODY>Huyện ủy Hòa Vang</BODY> thì mỗi tháng xuống <LOCATION>Hòa Vang</LOCATION> ít nhất hai lần.

- Trước kia tôi gọi điện xin số liệu, nay tôi đem số liệu của mình xuống để đối chiếu - chị <PERSON>Kiều Thị Mỹ Hậu</PERSON>, chuyên viên <BODY>Phòng Tổng hợp</BODY>, kể.

Phòng họp số 2 <BODY>Văn phòng Thành ủy</BODY> trong một buổi giao ban.             Ảnh: <PERSON>Tr.Vỹ</PERSON>
Phòng họp số 2 <BODY>Văn phòng Thành ủy</BODY> trong một buổi giao ban.
Ảnh: <PERSON>Tr.Vỹ</PERSON>

Tham mưu đúng, và phải sớm

<DATE>Năm 2018</DATE> có lẽ là năm mà khối lượng công việc dồn nặng hơn cả. Thực hiện <DOCUMENT>Nghị quyết số 18-NQ/TW</DOCUMENT> và <DOCUMENT>Nghị quyết số 19-NQ/TW</DOCUMENT> <DATE>ngày 25-10-2017</DATE> của <EVENT>Hội nghị Trung ương 6 khóa XII</EVENT>, Văn phòng vừa phải thu gọn chính mình, từ 7 đầu mối xuống 5, vừa giúp <BODY>Thành ủy</BODY> hoàn chỉnh <DOCUMENT>Chương trình hành động số 25-CTr/TU</DOCUMENT>. Song song, tổ biên tập gồm người của <BODY>Văn phòng Thành ủy</BODY>, <BODY>Ban Tổ chức Thành ủy</BODY>, <BODY>Ban Tuyên giáo Thành ủy</BODY> và <BODY>Viện Nghiên cứu phát triển kinh tế - xã hội Đà Nẵng</BODY> dựng báo cáo tổng kết 15 năm <DOCUMENT>Nghị quyết số 33-NQ/TW</DOCUMENT> <DATE>ngày 16-10-2003</DATE> của <BODY>Bộ Chính trị</BODY> (khóa IX) về xây dựng và phát triển <LOCATION>thành phố Đà Nẵng</LOCATION> trong thời kỳ công nghiệp hóa, hiện đại hóa đất nước.

Báo cáo ấy qua chín lần viết. Bản thứ sáu bị trả lại vì “kể công nhiều, hiến kế ít”; bản thứ chín dài 46 trang, kèm 12 phụ lục, được gửi <BODY>Ban Kinh tế Trung ương</BODY> hồi <DATE>giữa tháng 8-2018</DATE>.

Cùng thời gian, Văn phòng chủ trì hoặc phối hợp phục vụ <EVENT>Hội nghị lần thứ 13 Ban Chấp hành Đảng bộ thành phố khóa XXI</EVENT>, <EVENT>Hội nghị lần thứ 14</EVENT> và hội nghị giữa nhiệm kỳ; thẩm định nội dung đảng để <BODY>Đảng đoàn HĐND thành phố</BODY> trình <EVENT>kỳ họp thứ 7, HĐND thành phố khóa IX</EVENT>; giúp <BODY>Ban Thường vụ Thành ủy</BODY> cho ý kiến về <DOCUMENT>Đề án “Thí điểm mô hình tổ chức chính quyền đô thị tại thành phố Đà Nẵng”</DOCUMENT> do <BODY>Ban cán sự đảng UBND thành phố</BODY> xây dựng; tổng hợp kiến nghị của bảy quận ủy, huyện ủy, năm đảng bộ trực thuộc gửi <BODY>Ban Bí thư</BODY>. Ngay sau khi <EVENT>Hội nghị Trung ương 8 khóa XII</EVENT> bế mạc <DATE>ngày 06-10-2018</DATE>, đề cương quán triệt <DOCUMENT>Nghị quyết số 36-NQ/TW</DOCUMENT> về kinh tế biển được khởi thảo trong ba ngày.

Chuyện văn thư

Ở tầng trệt tòa nhà trên <LOCATION>đường Bạch Đằng</LOCATION>, bà <PERSON>Tưởng Thị Sương</PERSON> gắn bó với kho lưu trữ từ <DATE>năm 1997</DATE>, khi <LOCATION>thành phố Đà Nẵng</LOCATION> tách khỏi <LOCATION>tỉnh Quảng Nam - Đà Nẵng</LOCATION>. Bà còn nhớ những chuyến xe tải chở tài liệu của <BODY>Tỉnh ủy Quảng Nam - Đà Nẵng</BODY> chia đôi trong mưa. Bây giờ 312 mét giá tài liệu đã số hóa được 70%. Thể thức văn bản soát theo <DOCUMENT>Hướng dẫn số 36-HD/VPTW</DOCUMENT> <DATE>ngày 03-4-2018</DATE> của <BODY>Văn phòng Trung ương Đảng</BODY>; sai một dấu gạch nối trong ký hiệu là phải in lại, bà <PERSON>Sương</PERSON> bảo vậy, rồi cười.

Hướng tới <DATE>năm 2019</DATE>, chi bộ cơ quan đăng ký ba việc với <BODY>Đảng ủy Khối các cơ quan thành phố</BODY>: không để nợ văn bản quá hạn; mỗi phòng một sáng kiến; học Bác qua từng phiếu trình, theo <DOCUMENT>Kế hoạch số 88-KH/TU</DOCUMENT> triển khai <DOCUMENT>Chỉ thị 05-CT/TW</DOCUMENT> của <BODY>Bộ Chính trị</BODY>. Cũng dịp này, tập thể <BODY>Phòng Tổng hợp</BODY> được <ROLE>Chủ tịch</ROLE> <BODY>UBND thành phố</BODY> tặng bằng khen.

<PERSON>TRƯỜNG VỸ</PERSON>

.
.
