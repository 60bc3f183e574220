VÙNG NAM ĐÔNG - BẢN TIN CUỐI TUẦN <DATE>15.7.2016</DATE>

<LOCATION>TÂY NINH</LOCATION>: LẤY PHIẾU TÍN NHIỆM NHÂN SỰ <BODY>HĐND</BODY>
<EVENT>Kỳ họp thứ nhất HĐND tỉnh Tây Ninh khoá IX</EVENT>, <DATE>nhiệm kỳ 2016-2021</DATE> bầu ông <PERSON>Huỳnh Công Danh</PERSON> làm <ROLE>Chủ tịch</ROLE> <BODY>HĐND tỉnh</BODY> (51/51 phiếu); bà <PERSON>Trần Thị Ngọc Lài Thu</PERSON> làm <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>. (<PERSON>Đ.H.T</PERSON>)

<LOCATION>BẾN CẦU</LOCATION>: GIAO 412 HA CHO DÂN NGHÈO
Đất lấy lại từ <BODY>Nông trường Cao su Long Thuận</BODY> cấp cho 206 hộ; việc này đã có trong <DOCUMENT>Nghị quyết 03-NQ/HU</DOCUMENT> <DATE>năm 2012</DATE> mà bốn năm chưa xong. (<PERSON>TRÚC LY</PERSON>)

“TRẢM” 7 CẢNG SÔNG KHÔNG PHÉP Ở <LOCATION>DẦU TIẾNG</LOCATION>
<BODY>Sở GTVT Bình Dương</BODY>, <BODY>Phòng Cảnh sát đường thuỷ</BODY> lập biên bản 7 bến cát <LOCATION>xã Thanh An</LOCATION>, <LOCATION>Thanh Tuyền</LOCATION>, dọc <LOCATION>sông Sài Gòn</LOCATION>. Ông <PERSON>Sáu Dũng</PERSON>, chủ bến, bảo: “Xin từ <DATE>2009</DATE> chưa được”. (<PERSON>Q.NHƯ</PERSON>)

<BODY>TỈNH ĐOÀN BÌNH DƯƠNG</BODY>: ĐÊM HỘI CỦA NGƯỜI Ở TRỌ
<EVENT>Ngày hội Thanh niên công nhân lần thứ IX</EVENT> có 4.000 người dự, dời từ <DATE>10.7</DATE> sang <DATE>17.7</DATE> vì trùng trận chung kết <EVENT>EURO 2016</EVENT>. (<PERSON>K.NGÂN</PERSON>)

LÀM GIẢ HỒ SƠ LIỆT SĨ, LÃNH 30 THÁNG TÙ
<BODY>TAND TX. Tân Uyên</BODY> <DATE>ngày 12.7</DATE> tuyên phạt <PERSON>Ngô Thị Mỹ L</PERSON> theo Điều 139 <DOCUMENT>Bộ luật Hình sự năm 1999</DOCUMENT>. Bị cáo từng làm ở <BODY>Phòng LĐ-TB&XH</BODY>. (<PERSON>X.V</PERSON>)

<BODY>NHÀ MÁY ĐƯỜNG BIÊN HOÀ - TÂY NINH</BODY> MUA MÍA GIÁ 860.000 ĐỒNG/TẤN
<DATE>Vụ 2015-2016</DATE>, <BODY>Công ty CP Đường Biên Hoà</BODY>, <BODY>Công ty CP Mía đường Thành Thành Công Tây Ninh</BODY> hợp đồng 18.000 ha; dân <LOCATION>Tân Châu</LOCATION> kêu chữ đường bị ép. (<PERSON>Nhi Trần</PERSON>)

BÍ THƯ XÃ NGỒI TIẾP DÂN BÊN MÁNG NƯỚC
Thứ tư hằng tuần, ông <PERSON>Thái Văn Ngon</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đảng uỷ xã Phước Vinh</BODY> (<LOCATION>Châu Thành</LOCATION>) mang ghế ra <LOCATION>kênh Tây</LOCATION>, theo tinh thần <DOCUMENT>Chỉ thị 05-CT/TW</DOCUMENT> mới ban hành <DATE>ngày 15.5</DATE>. (<PERSON>HOÀNG YẾN</PERSON>)

MƯỜI ĐỜI CHĂM Ở <LOCATION>SUỐI DÂY</LOCATION>
Ông <PERSON>Châu Sà Ry</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Ban quản trị Thánh đường Jamiul Muslimin</BODY>, tặng xã một cây nước uống nóng lạnh nhân lễ Roya Haji. (<PERSON>M.A</PERSON>)

HỌC SINH <BODY>TRƯỜNG THPT TRỊNH HOÀI ĐỨC</BODY> GIÀNH HUY CHƯƠNG VÀNG TOÁN <LOCATION>HỒNG KÔNG</LOCATION>
Em <PERSON>Vương Trường Giang</PERSON> (<LOCATION>TX. Thuận An</LOCATION>) giải đúng 24/25 câu; chung đoàn có em <PERSON>Nguyễn Hồng Hà</PERSON>, bị sốt vẫn thi. (<PERSON>LÊ QUANG</PERSON>)

<BODY>BỘ CHQS BÌNH DƯƠNG</BODY> QUY TẬP 11 HÀI CỐT Ở <LOCATION>LÒ GÒ</LOCATION>
<BODY>Đội K71 Bộ CHQS tỉnh Tây Ninh</BODY> và <BODY>Đội K72</BODY> phối hợp theo <DOCUMENT>Kế hoạch 1237-KH/BCĐ</DOCUMENT> của <BODY>Ban Chỉ đạo 1237 tỉnh</BODY>. Lễ truy điệu: <DATE>26.7</DATE>. (<PERSON>T.T</PERSON>)

<LOCATION>ĐƯỜNG 30/4</LOCATION> VẪN NGẬP
Sau cơn mưa <DATE>chiều 13.7</DATE>, <LOCATION>đường 30/4</LOCATION> (<LOCATION>TP. Tây Ninh</LOCATION>), <LOCATION>đường Thích Quảng Đức</LOCATION> (<LOCATION>TP. Thủ Dầu Một</LOCATION>) ngập 0,4m. Nhiều người nhắc lời hứa của <ROLE>Giám đốc</ROLE> <BODY>Sở Xây dựng</BODY> tại <EVENT>kỳ họp thứ 16</EVENT> khoá trước. (Bạn đọc: <PERSON>Út Trà Võ</PERSON>)
