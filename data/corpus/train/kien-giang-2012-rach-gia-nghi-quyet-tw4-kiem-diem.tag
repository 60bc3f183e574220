Kiểm điểm tự phê bình và phê bình theo <DOCUMENT>Nghị quyết Trung ương 4 khoá XI</DOCUMENT>

<LOCATION>Thành phố Rạch Giá</LOCATION>: bốn nhóm góp ý, một thước đo

.

Vì sao góp ý gởi về thì nhiều mà kiểm điểm lại thấy nhẹ? Câu hỏi ấy <BODY>Ban Thường vụ Thành uỷ Rạch Giá</BODY> đặt ra cho chính mình ngay tại phiên mở đầu <DATE>ngày 6-8-2012</DATE>.

<DOCUMENT>Nghị quyết số 12-NQ/TW</DOCUMENT> “Một số vấn đề cấp bách về xây dựng Đảng hiện nay” do <ROLE>Tổng Bí thư</ROLE> <PERSON>Nguyễn Phú Trọng</PERSON> ký <DATE>ngày 16 tháng 01 năm 2012</DATE>. Tiếp đó, <BODY>Bộ Chính trị</BODY> có <DOCUMENT>Chỉ thị số 15-CT/TW</DOCUMENT> <DATE>ngày 24-02-2012</DATE>, <BODY>Ban Tổ chức Trung ương</BODY> có <DOCUMENT>Hướng dẫn số 11-HD/BTCTW</DOCUMENT> <DATE>ngày 14-3-2012</DATE>, <BODY>Tỉnh uỷ Kiên Giang</BODY> có <DOCUMENT>Kế hoạch số 29-KH/TU</DOCUMENT> <DATE>ngày 09/4/2012</DATE>. Văn bản đủ, lớp lang rành rẽ, cái còn thiếu là người nói thật và người chịu nghe.

Từ <DATE>tháng 5</DATE> đến <DATE>tháng 7</DATE>, <BODY>Thành uỷ</BODY> mở bốn kênh lấy ý kiến: cán bộ hưu trí từng tham gia cấp uỷ <BODY>Thị uỷ Rạch Giá</BODY> trước khi lên thành phố <DATE>năm 2005</DATE>; <BODY>Mặt trận Tổ quốc</BODY>, đoàn thể; 12 phường, xã; và hộp thư riêng đặt ở <LOCATION>chợ Rạch Sỏi</LOCATION>, <LOCATION>bến tàu Phú Quốc</LOCATION>, <LOCATION>phường Vĩnh Bảo</LOCATION>. Kết quả thu về 1.207 ý kiến, lọc trùng còn 386, xếp thành bốn nhóm: lấn chiếm đất dự án lấn biển; cán bộ phường sách nhiễu khi cấp phép xây nhà; tuyển dụng viên chức giáo dục; họp nhiều, quyết ít. Nhóm thứ tư, buồn thay, được nêu nhiều nhất: 131 ý kiến.

Tập thể kiểm điểm trước, cá nhân kiểm điểm sau, người đứng đầu kiểm điểm đầu tiên. Đồng chí <PERSON>Danh Út Hậu</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Thành uỷ</BODY>, nói 55 phút, trả lời 19 câu hỏi. Đồng chí <PERSON>Mạc Tử Ngôn</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>UBND thành phố</BODY>, phải viết lại bản tự kiểm điểm vì phần khu lấn biển “nêu thành tích năm trang, nêu khuyết điểm năm dòng” như lời góp của đại diện <BODY>Ban Tổ chức Tỉnh uỷ</BODY>. Hai đồng chí <ROLE>Uỷ viên</ROLE> <BODY>Ban Thường vụ</BODY> nhận trách nhiệm về vụ giao nhầm 14 nền tái định cư ở <LOCATION>phường Vĩnh Quang</LOCATION>, báo cáo <BODY>Uỷ ban Kiểm tra Tỉnh uỷ</BODY> xem xét.

Có ba bài học rút ra. Thứ nhất, gợi ý kiểm điểm phải cụ thể tới tên công trình, số tiền, ngày tháng. Những nơi gợi ý chung chung như <BODY>Đảng uỷ phường An Hoà</BODY> lúc đầu thì kiểm điểm cũng chung chung, phải làm lại <DATE>ngày 22 tháng 10</DATE>. Thứ hai, không biến phê bình thành thanh toán cá nhân; có hai lá thư nặc danh đánh máy giống nhau, <BODY>Uỷ ban Kiểm tra Thành uỷ</BODY> giám định ra một người, đã xử lý theo <DOCUMENT>Quy định số 47-QĐ/TW</DOCUMENT> <DATE>ngày 01/11/2011</DATE> về những điều đảng viên không được làm. Thứ ba, sửa ngay điều sửa được. Trước ngày <BODY>Thành uỷ</BODY> kiểm điểm, tổ công tác của ông <PERSON>Lý Hải</PERSON> (<ROLE>Trưởng</ROLE> <BODY>Phòng Quản lý đô thị</BODY>) tháo xong rào chắn lối xuống biển trước <LOCATION>khu Hoa Biển</LOCATION> - việc mà cử tri <LOCATION>phường Vĩnh Lạc</LOCATION> kêu năm năm.

Cũng cần nói lại cho rõ chỗ này để khỏi hiểu lầm. Học tập và làm theo tấm gương đạo đức <PERSON>Hồ Chí Minh</PERSON> theo <DOCUMENT>Chỉ thị 03-CT/TW</DOCUMENT> <DATE>ngày 14-5-2011</DATE> không phải một “đợt”, còn kiểm điểm theo <DOCUMENT>Nghị quyết Trung ương 4</DOCUMENT> cũng không phải một “cơn”. Sau <DATE>năm 2012</DATE>, qui chế chất vấn trong Đảng, qui định lấy phiếu tín nhiệm hằng năm sẽ được <BODY>Thành uỷ</BODY> làm thành nền nếp, bắt đầu bằng cuộc chất vấn tại <EVENT>Hội nghị lần thứ 11 Ban Chấp hành Đảng bộ thành phố (khoá X)</EVENT> vào <DATE>quý I-2013</DATE>.

Nhớ lời Bác: một Đảng có gan thừa nhận khuyết điểm là một Đảng tiến bộ. Gan ấy, ở <LOCATION>Rạch Giá</LOCATION> hôm nay, đo bằng việc bà con <LOCATION>xóm Rẫy</LOCATION>, <LOCATION>kinh Nhánh</LOCATION>, <LOCATION>cù lao Phi Thông</LOCATION> có bớt phải đi lại nhiều lần cho một con dấu hay không.

<PERSON>HOÀ THỊ KIM DƯƠNG</PERSON>
<ROLE>Thành uỷ viên</ROLE>, <ROLE>Trưởng</ROLE> <BODY>Ban Tuyên giáo Thành uỷ Rạch Giá</BODY>
;
;
