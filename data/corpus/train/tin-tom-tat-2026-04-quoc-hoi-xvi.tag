<EVENT>Kỳ họp thứ nhất, Quốc hội khóa XVI</EVENT> - 24 giờ qua
Nội dung do <BODY>Trung tâm báo chí Kỳ họp</BODY> cung cấp, cập nhật <DATE>17:00 ngày 8/4/2026</DATE>

<PERSON>Trần Thanh Mẫn</PERSON> tái cử <ROLE>Chủ tịch</ROLE> <BODY>Quốc hội</BODY>
Ông được 100% đại biểu có mặt bầu <DATE>sáng 6.4</DATE> và tuyên thệ ngay sau đó.

<ROLE>Thủ tướng</ROLE> <PERSON>Lê Minh Hưng</PERSON> và “ngày thứ hai”
Ngay hôm sau lễ nhậm chức, tân <ROLE>Thủ tướng</ROLE> <PERSON>Lê Minh Hưng</PERSON> trình cơ cấu <BODY>Chính phủ</BODY> gồm 14 bộ, 3 cơ quan ngang bộ. <BODY>Quốc hội</BODY> bấm nút lúc 9h32.

<ROLE>Bộ trưởng</ROLE> <BODY>Tài chính</BODY> <PERSON>Ngô Văn Tuấn</PERSON>: Ba việc trước <DATE>30/6</DATE>
Một: <DOCUMENT>Luật Ngân sách nhà nước</DOCUMENT>; hai: nợ đọng thuế 12 tập đoàn; ba: lương. Ông không nói việc nào khó nhất.

Phân bổ ghế ở <BODY>Ủy ban Thường vụ Quốc hội</BODY>
18 người. Lần đầu có một người Mnông, bà <PERSON>H'Yuôl Buôn Krông</PERSON>, phụ trách <BODY>Ban Dân nguyện và Giám sát</BODY>.

<BODY>Bộ GD-ĐT</BODY> hoãn thi thử trên máy tại 9 tỉnh
Tân <ROLE>Bộ trưởng</ROLE> <PERSON>Hoàng Minh Sơn</PERSON> ký <DOCUMENT>công văn 1702/BGDĐT-QLCL</DOCUMENT> vì đường truyền. <LOCATION>Cao Bằng</LOCATION>, <LOCATION>Lạng Sơn</LOCATION> xin giữ nguyên lịch <DATE>18/4</DATE>.

Một phiếu trắng duy nhất
Ở phần bầu Chủ tịch nước không có phiếu này; nó rơi vào phần bầu <ROLE>Tổng</ROLE> <BODY>Kiểm toán Nhà nước</BODY>. <BODY>Ban kiểm phiếu</BODY> do <ROLE>đại biểu</ROLE> <PERSON>Hà Sỹ Huân Chương</PERSON> làm trưởng.

<BODY>HĐND TP.HCM</BODY> họp phiên đầu: <PERSON>Võ Văn Minh</PERSON> làm <ROLE>Chủ tịch</ROLE>
<EVENT>Kỳ họp thứ nhất HĐND TP.HCM khóa XI</EVENT> bầu sáu trưởng ban. <ROLE>Trưởng</ROLE> <BODY>ban Đô thị</BODY> là ông <PERSON>Huỳnh Hồng Hà</PERSON>, còn <ROLE>Trưởng</ROLE> <BODY>ban Pháp chế</BODY> là bà <PERSON>Lưu Hồng Hà</PERSON>.

Trình <DOCUMENT>luật Tiếp cận thông tin (sửa đổi)</DOCUMENT> theo thủ tục rút gọn
<BODY>Ủy ban Pháp luật và Tư pháp</BODY> đồng ý, có điều kiện. Dự kiến biểu quyết <DATE>23/4</DATE>. Đây là dự luật đầu tiên của khóa mới, được chuẩn bị từ <EVENT>phiên họp thứ 55 của Ủy ban Thường vụ Quốc hội</EVENT> khóa trước.

<BODY>Đoàn Sơn La</BODY>, <BODY>Điện Biên</BODY>, <BODY>Phú Thọ</BODY> họp chung tổ: tranh luận 2 giờ về cây sắn
<ROLE>Đại biểu</ROLE> <PERSON>Cà Thị Ương</PERSON> (<LOCATION>Sơn La</LOCATION>) nói sắn bạc màu đất; <ROLE>đại biểu</ROLE> <PERSON>Đinh Công Đồng Tâm</PERSON> nói sắn nuôi con đi học. Không ai sai.

Bầu xong, trả phòng học
<LOCATION>Đắk Nia</LOCATION> là nơi cuối cùng dỡ băng rôn <EVENT>bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp</EVENT>, vì học trò muốn giữ cái hòm phiếu làm… thùng sách. <BODY>Ủy ban bầu cử tỉnh Lâm Đồng</BODY> đồng ý.

Giữ trẻ cho nữ đại biểu
<BODY>Văn phòng Quốc hội</BODY> mở phòng trẻ ở tầng 1 <LOCATION>Nhà Quốc hội</LOCATION>, ngày đầu có 7 cháu. Cô giáo mượn từ <BODY>Trường Mầm non Tuổi Hoa</BODY>.

Từ <LOCATION>Manila</LOCATION>, <BODY>AIPA</BODY> chúc mừng
<ROLE>Chủ tịch</ROLE> <BODY>Hạ viện Philippines</BODY> <PERSON>Faustino Dy III</PERSON> gửi điện; <ROLE>Chủ tịch</ROLE> <BODY>Quốc hội Lào</BODY> <PERSON>Xaysomphone Phomvihane</PERSON> gọi điện thoại <DATE>chiều 7/4</DATE>.

Người dân xem truyền hình gửi câu hỏi nào nhiều nhất?
“Bao giờ bỏ phí giữ xe bệnh viện”: 3.117 lượt. Câu thứ hai về <DOCUMENT>Nghị quyết số 72-NQ/TW</DOCUMENT>, câu thứ ba hỏi giờ phát lại trận <BODY>Thể Công Viettel</BODY> - <BODY>Nam Định</BODY>.
