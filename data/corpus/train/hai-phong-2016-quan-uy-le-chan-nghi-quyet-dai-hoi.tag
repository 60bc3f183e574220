<BODY>Quận uỷ Lê Chân</BODY>
Đưa nghị quyết xuống ngõ
Cập nhật lúc<DATE>15:08, Thứ Tư, 14/09/2016</DATE> (GMT+7)

Một năm sau <EVENT>Đại hội Đảng bộ quận Lê Chân lần thứ XXII</EVENT>, <BODY>Ban Thường vụ Quận uỷ</BODY> đã ra 4 nghị quyết chuyên đề. Câu  hỏi mà các chi bộ khu dân cư hỏi nhiều nhất: nghị quyết ấy thấy được ở đâu?

 

Đồng chí <PERSON>Vũ Tiến Phụng</PERSON>, <ROLE>Uỷ viên</ROLE> <BODY>Ban Chấp hành Đảng bộ thành phố</BODY>, <ROLE>Bí thư</ROLE> <BODY>Quận uỷ</BODY>, không trả lời bằng báo cáo. Ông dẫn chúng tôi ra <LOCATION>ngõ 185 Tôn Đức Thắng</LOCATION>, nơi 43 hộ vừa lùi tường rào 0,6m để xe cứu hoả vào lọt.

 

Chọn việc theo túi tiền

 

Dự thảo đầu tiên của chương trình hành động có 27 nhiệm vụ. <BODY>Văn phòng Quận uỷ</BODY> tính thử kinh phí: 1.900 tỷ đồng, gấp hơn ba lần thu ngân sách quận. Sau hai phiên họp căng thẳng, <BODY>Quận uỷ</BODY> cắt còn 9. <DOCUMENT>Chương trình hành động số 06-CTr/QU</DOCUMENT> <DATE>ngày 18-11-2015</DATE> vì thế ngắn hơn hẳn nhiệm kỳ trước, song việc nào cũng có tên người chịu trách nhiệm.

 

Bốn nghị quyết chuyên đề lần lượt ra đời: <DOCUMENT>Nghị quyết số 03-NQ/QU</DOCUMENT> về chỉnh trang ngõ phố; <DOCUMENT>Nghị quyết 04-NQ/QU</DOCUMENT> về thu ngân sách; <DOCUMENT>Nghị quyết 05-NQ/QU</DOCUMENT> về quản lý trật tự đường hè; <DOCUMENT>Nghị quyết 07-NQ/QU</DOCUMENT> về công tác cán bộ nữ. Cả bốn đều viện dẫn <DOCUMENT>Nghị quyết Đại hội XV Đảng bộ thành phố</DOCUMENT> và <DOCUMENT>Nghị quyết Ðại hội XII của Ðảng</DOCUMENT>, nhưng phần viện dẫn bị khống chế tối đa nửa trang.

 

“Chúng tôi bỏ hẳn những câu kiểu tiếp tục đẩy mạnh, tăng cường hơn nữa. Đẩy mạnh là đẩy từ bao nhiêu lên bao nhiêu?”, <ROLE>Trưởng</ROLE> <BODY>ban Tuyên giáo Quận uỷ</BODY> <PERSON>Đoàn Thị Bích Nhật</PERSON> nói.

 

<LOCATION>Ngõ Đất Đỏ</LOCATION>, <LOCATION>phường Vĩnh Niệm</LOCATION> sau khi mở rộng.                              Ảnh: <PERSON>Hồng Phong</PERSON>

<LOCATION>Ngõ Đất Đỏ</LOCATION>, <LOCATION>phường Vĩnh Niệm</LOCATION> sau khi mở rộng.

Ảnh: <PERSON>Hồng Phong</PERSON>

 

Thi đua giữa 15 phường

 

Trước <DATE>năm 2016</DATE>, các phường trong quận chia thành ba cụm, năm nào cụm nào cũng có phường đứng đầu nên chẳng ai buồn hơn ai. <BODY>Hội đồng Thi đua - Khen thưởng quận</BODY> gộp cả lại thành <BODY>Khối thi đua các phường quận Lê Chân</BODY>, xếp từ 1 đến 15, công bố mỗi quý trên <BODY>Đài Phát thanh quận Lê Chân</BODY>. Phường xếp cuối hai quý liền, <ROLE>bí thư</ROLE> <BODY>đảng uỷ phường</BODY> lên báo cáo trực tiếp với <BODY>Thường trực Quận uỷ</BODY>.

 

<DATE>Quý II-2016</DATE>, <BODY>Đảng uỷ phường Dư Hàng Kênh</BODY> đứng thứ 15 vì 212 hộ lấn chiếm <LOCATION>mương An Kim Hải</LOCATION>. Đến <DATE>tháng 8</DATE>, phường vươn lên thứ 6. Cách làm của đồng chí <PERSON>Nguyễn Hải Phòng</PERSON> (trùng tên với thành phố, sinh đúng <DATE>ngày 13-5-1975</DATE>), <ROLE>Bí thư</ROLE> <BODY>Đảng uỷ</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>HĐND phường</BODY>, là mời từng đảng viên có nhà lấn mương đến chi bộ tự tháo dỡ trước. Tám mươi sáu đảng viên làm trước, 126 hộ còn lại theo sau.

 

Kinh nghiệm ấy được <BODY>Quận đoàn Lê Chân</BODY> dựng thành tiểu phẩm mang đi dự <EVENT>Liên hoan tuyên truyền viên giỏi thành phố lần thứ III</EVENT>; <ROLE>Phó Bí thư</ROLE> <BODY>Quận đoàn</BODY> <PERSON>Trần Duy Vĩ Cầm</PERSON> đóng vai người lấn mương. Không phải ở đâu cũng suôn sẻ.<BODY>Đảng uỷ phường Trần Nguyên Hãn</BODY> phải xin lùi hạn vì dự án thoát nước của <BODY>Ngân hàng Thế giới</BODY> chưa xong. <BODY>Đảng uỷ phường Cát Dài</BODY> có ba chi bộ không ra được nghị quyết <DATE>tháng 7</DATE> do quá nửa đảng viên trên 75 tuổi, trời lại nóng 39 độ.

 

Người của phòng, người của phường

 

<BODY>Ban Tổ chức Quận uỷ</BODY> đưa 11 cán bộ phòng, ban xuống phường trong <DATE>6 tháng đầu năm 2016</DATE>. <ROLE>Phó Trưởng</ROLE> <BODY>Phòng Nội vụ</BODY> <PERSON>Lương Thế Quân</PERSON> về làm <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND phường Niệm Nghĩa</BODY>, tháng đầu tiên sụt 4kg. “Ở phòng, tôi soạn công văn đôn đốc. Về phường tôi mới biết người nhận công văn ấy phải lội nước đi đo cống”, anh <PERSON>Quân</PERSON> kể. Căn cứ <DOCUMENT>Kết luận số 24-KL/TW</DOCUMENT> <DATE>ngày 5-6-2012</DATE> của <BODY>Bộ Chính trị</BODY>, hết <DATE>năm 2017</DATE> quận sẽ luân chuyển thêm 14 người, đồng thời rà lại qui hoạch <DATE>giai đoạn 2020-2025</DATE> theo <DOCUMENT>Hướng dẫn số 15-HD/BTCTW</DOCUMENT>.

 

<BODY>Ban Dân vận Quận uỷ</BODY> chịu trách nhiệm phần khó đo đếm nhất: niềm tin. Đều đặn <DATE>ngày 20</DATE> hàng tháng, cán bộ ban ngồi tại một nhà văn hoá tổ dân phố, ghi mọi lời phàn nàn, không hứa gì, rồi chuyển về <BODY>Uỷ ban MTTQ Việt Nam quận</BODY>. Từ <DATE>tháng 1</DATE> đến <DATE>tháng 8-2016</DATE>, có 640 ý kiến, trả lời xong 511. <ROLE>Chủ tịch</ROLE> <BODY>Uỷ ban MTTQ Việt Nam quận</BODY> <PERSON>Khúc Văn Toàn</PERSON> giữ quyển sổ ấy bên mình, coi như một thứ công báo.

 

Còn bốn năm nữa mới hết <DATE>nhiệm kỳ 2015-2020</DATE>. Tại <EVENT>Hội nghị lần thứ 6 Ban Chấp hành Đảng bộ quận</EVENT>, các quận uỷ viên nhận thêm một việc chưa có trong nghị quyết nào: mỗi người theo một ngõ, đến khi người trong ngõ thôi hỏi nghị quyết ở đâu.

 

<PERSON>Kim Oanh</PERSON>

.
