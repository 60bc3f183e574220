Kỷ niệm 68 năm thành lập <BODY>Quân đội nhân dân Việt Nam</BODY> (<DATE>22/12/1944 - 22/12/2012</DATE>)
<BODY>LỮ ĐOÀN PHÁO BINH 6</BODY>: BA NĂM LIỀN GIỮ CỜ ĐẦU
Cập nhật lúc <DATE>08:15, Thứ Bảy, 22/12/2012</DATE>

<DATE>Sáng 21-12</DATE>, tại <LOCATION>TP Cần Thơ</LOCATION>, <BODY>Bộ Tư lệnh Quân khu 9</BODY> tổng kết phong trào Thi đua Quyết thắng <DATE>giai đoạn 2010 - 2012</DATE>. <BODY>Lữ đoàn Pháo binh 6</BODY> được nhận Cờ thi đua của <BODY>Chính phủ</BODY>, lần thứ ba liên tiếp.



Dự hội nghị có đ/c Thiếu tướng <PERSON>Nguyễn Hoàng Thuỷ</PERSON>, <ROLE>Phó Tư lệnh</ROLE> <BODY>Quân khu 9</BODY>; đ/c Đại tá <PERSON>Trần Công Nhủ</PERSON>, <ROLE>Phó Chính uỷ Quân khu</ROLE>; Đ/c <PERSON>Lê Thị Bé Sáu</PERSON>, <ROLE>Uỷ viên</ROLE> <BODY>BTV Thành uỷ</BODY>, <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND TP Cần Thơ</BODY>; đại diện <BODY>Tổng cục Chính trị</BODY>, <BODY>Cục Pháo binh</BODY>, thủ trưởng các <BODY>Sư đoàn 4</BODY>, <BODY>8</BODY>, <BODY>330</BODY> và <BODY>Bộ CHQS</BODY> 12 tỉnh, thành phố.

Trung tá <PERSON>Danh Sà Rây</PERSON>, <ROLE>Lữ đoàn trưởng</ROLE> <BODY>Lữ đoàn Pháo binh 6</BODY>, nhận cờ từ <ROLE>Phó Tư lệnh</ROLE> <BODY>Quân khu 9</BODY>.        Ảnh: <PERSON>QUỐC TOÀN</PERSON>
Trung tá <PERSON>Danh Sà Rây</PERSON>, <ROLE>Lữ đoàn trưởng</ROLE> <BODY>Lữ đoàn Pháo binh 6</BODY>, nhận cờ từ <ROLE>Phó Tư lệnh</ROLE> <BODY>Quân khu 9</BODY>.
Ảnh: <PERSON>QUỐC TOÀN</PERSON>

Báo cáo do Thượng tá <PERSON>Võ Minh Đởm</PERSON>, <ROLE>Chủ nhiệm Chính trị Lữ đoàn</ROLE>, trình bày cho thấy <BODY>Đảng uỷ Lữ đoàn</BODY> đã bám sát <DOCUMENT>Nghị quyết số 51-NQ/TW</DOCUMENT> <DATE>ngày 20/7/2005</DATE> của <BODY>Bộ Chính trị</BODY> (khoá IX) về chế độ một người chỉ huy gắn với chính uỷ, <DOCUMENT>Nghị quyết số 513-NQ/QUTW</DOCUMENT> của <BODY>Quân uỷ Trung ương</BODY> và <DOCUMENT>Chỉ thị 917/1999/CT-QP</DOCUMENT> của <ROLE>Bộ trưởng</ROLE> <BODY>Bộ Quốc phòng</BODY>. Trong ba năm, đơn vị bắn đạn thật 14 lần, 14/14 lần đạt khá, giỏi; 9/9 tiểu đoàn không có quân nhân vi phạm kỷ luật nghiêm trọng; tăng gia được 61,5 tấn rau, bán ra với giá rẻ hơn chợ 2.000 đ/kg.

những đơn vị, cá nhân được khen

Căn cứ <DOCUMENT>Luật Thi đua, Khen thưởng</DOCUMENT> và <DOCUMENT>Quyết định số 3512/QĐ-BQP</DOCUMENT> <DATE>ngày 10-12-2012</DATE> của <ROLE>Bộ trưởng</ROLE> <BODY>Bộ Quốc phòng</BODY>, hội nghị trao thưởng cho:
* Cờ thi đua của <BODY>Chính phủ</BODY>: <BODY>Lữ đoàn Pháo binh 6</BODY>.
* Cờ thi đua của <BODY>Bộ Quôc phòng</BODY>: <BODY>Tiểu đoàn 2</BODY>, <BODY>Trung đoàn 20</BODY>;
* Huân chương Bảo vệ Tổ quốc hạng Ba: Đại tá <PERSON>Huỳnh Văn Lẹ</PERSON>, <ROLE>nguyên Chính uỷ</ROLE> <BODY>Lữ đoàn Pháo binh 6</BODY>;
* Danh hiệu Chiến sĩ thi đua toàn quân: Thiếu tá <PERSON>Kiên Thạch Sóc Kha</PERSON>, <ROLE>Tiểu đoàn trưởng</ROLE> <BODY>Tiểu đoàn 2</BODY>; Đại uý QNCN <PERSON>Phạm Thị Út Em</PERSON>, nhân viên quân y;
* Bằng khen của <ROLE>Chủ tịch</ROLE> <BODY>UBND TP Cần Thơ</BODY>: 7 tập thể, 15 cá nhân.

Phát biểu tại hội nghị, đ/c <PERSON>Nguyễn Hoàng Thuỷ</PERSON> đề nghị <DATE>năm 2013</DATE> các đơn vị gắn phong trào với việc học tập và làm theo tấm gương đạo đức <PERSON>Hồ Chí Minh</PERSON>, không để "cờ thì có mà nếp thì không". Lễ phát động thi đua đợt 1 sẽ mở tại <LOCATION>Lữ đoàn Pháo binh 6</LOCATION> vào <DATE>đầu tháng 1/2013</DATE>, chào mừng 83 năm ngày thành lập <BODY>Đảng Cộng sản Việt Nam</BODY> (<DATE>3-2-1930 - 3-2-2013</DATE>).

<PERSON>QUỐC TOÀN</PERSON>
;
.
