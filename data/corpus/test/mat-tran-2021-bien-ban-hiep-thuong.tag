<BODY>UỶ BAN MTTQ VIỆT NAM TỈNH BẠC LIÊU</BODY>
Số: 19/BB-MTTQ-BTT

BIÊN BẢN
<EVENT>Hội nghị hiệp thương lần thứ ba</EVENT> lựa chọn, lập danh sách người đủ tiêu chuẩn ứng cử <ROLE>đại biểu</ROLE> <BODY>HĐND tỉnh</BODY> khoá X, <DATE>nhiệm kỳ 2021 - 2026</DATE>

Hồi <DATE>14 giờ 00 ngày 16/4/2021</DATE>, tại phòng họp số 2, số 5 <LOCATION>đường Cách Mạng</LOCATION>, <LOCATION>phường 1</LOCATION>, <LOCATION>TP. Bạc Liêu</LOCATION>. Chủ trì: đ/c <PERSON>Phan Như Ngoan</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>UB. MTTQVN tỉnh</BODY>. Thư ký: bà <PERSON>Tiêu Thị Xinh</PERSON>. Tham dự: Ban Thường trực các tổ chức thành viên 38/41 vị; đại diện <BODY>Thường trực HĐND tỉnh</BODY>: ông <PERSON>Lư Thế Đạm</PERSON>; <BODY>Uỷ ban Bầu cử tỉnh</BODY>: ông <PERSON>Ung Hoàng Khải</PERSON>; <BODY>Sở Nội vụ</BODY>. Khách mời: đại diện <BODY>Ban Phong trào UBTW MTTQVN</BODY>.

A. CĂN CỨ
- <DOCUMENT>Luật Bầu cử đại biểu Quốc hội và đại biểu HĐND năm 2015</DOCUMENT>;
- <DOCUMENT>Nghị quyết liên tịch số 09/2021/NQLT/UBTVQH14-CP-ĐCTUBTWMTTQVN</DOCUMENT> <DATE>ngày 15/01/2021</DATE>;
- <DOCUMENT>Chỉ thị 45-CT/TW</DOCUMENT> <DATE>ngày 20/6/2020</DATE> của <BODY>Bộ Chính trị</BODY>;
- <DOCUMENT>Hướng dẫn số 169/HD-MTTW-BTT</DOCUMENT> và <DOCUMENT>Kế hoạch 61/KH-MTTQ</DOCUMENT>.

B. DIỄN BIẾN
1. Bà <PERSON>Xinh</PERSON> đọc kết quả lấy ý kiến nơi cư trú: 101 người, 4 người dưới 50% tín nhiệm: các ông <PERSON>Trịnh Hoài Đức Phú</PERSON>, <PERSON>L.V.Út</PERSON>, <PERSON>Tô Nhứt</PERSON>, bà <PERSON>Ngọc H.</PERSON> Ông <PERSON>Tô Nhứt</PERSON> có đơn xin rút <DATE>ngày 14/4</DATE>.
2. Đ/c <PERSON>Danh Thị Tươi</PERSON> (<BODY>Hội Liên hiệp Phụ nữ</BODY>): cơ cấu nữ 35,6% vượt tối thiểu; đừng dồn nữ về một đơn vị <LOCATION>Hồng Dân</LOCATION>. Chủ trì: tiếp thu, báo cáo <BODY>UBBC</BODY>.
3. Thượng toạ <PERSON>Tăng Sa Vong</PERSON> (<BODY>Hội Đoàn kết sư sãi yêu nước</BODY>): đề nghị ghi pháp danh đi kèm tên khai sinh.
4. Ô. <PERSON>Quách Văn Hai</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>Liên đoàn Lao động tỉnh</BODY>: xin bổ sung 1 công nhân <BODY>Công ty CP Thuỷ sản Minh Phú - Bạc Liêu</BODY>. Không đủ thời hạn (đã quá <DATE>ngày 14/3</DATE>), không xét.
5. Tranh luận 35' về người tự ứng cử <PERSON>Hoàng Ngọc Phát Đạt</PERSON>: nơi cư trú 62/64 phiếu, nơi công tác 9/21. Biểu quyết riêng.

C. BIỂU QUYẾT
Nội dung
Thuận
Không
Danh sách 91 người (trừ trường hợp mục 5)
38
0
Trường hợp ông <PERSON>Hoàng Ngọc Phát Đạt</PERSON>
17
21

D. KIẾN NGHỊ
Đ/c <PERSON>Lư Thế Đạm</PERSON>: Trước <DATE>ngày 23/5</DATE> tổ chức ít nhất 8 cuộc vận động/đơn vị; không để cơ sở vận động tại đám tiệc. Ông <PERSON>Khải</PERSON>: giao <BODY>Công an tỉnh</BODY> đảm bảo an ninh theo <DOCUMENT>Phương án 02/PA-CAT</DOCUMENT>. Đề nghị nêu kết quả cuộc <EVENT>bầu cử đại biểu Quốc hội khoá XV và đại biểu HĐND các cấp</EVENT> trong báo cáo tại <EVENT>Hội nghị UB MTTQVN tỉnh lần thứ 5 (khoá XI)</EVENT>.

Biên bản này được thông qua lúc 17h10, 2 bản, lưu <BODY>Văn phòng UBMTTQ tỉnh</BODY>.

CHỦ TỌA: (đã ký) <PERSON>Phan Như Ngoan</PERSON>
THƯ KÝ: <PERSON>Tiêu Thị Xinh</PERSON>