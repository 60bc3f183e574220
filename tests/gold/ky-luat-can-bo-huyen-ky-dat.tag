Thời sự
<DATE>Thứ sáu, 27/9/2019</DATE>, 16:08 (GMT+7)
Cách hết chức trong Đảng vì ký bừa cho tách thửa

<BODY>Uỷ ban Kiểm tra Tỉnh uỷ Khánh Hoà</BODY> đề nghị kỷ luật ông <PERSON>Lê Hoài Nghĩa</PERSON>, <ROLE>nguyên Phó chủ tịch</ROLE> <BODY>UBND huyện Diên Khánh</BODY>, cùng ba cán bộ huyện.

<DATE>Chiều 27/9</DATE>, <ROLE>Chủ nhiệm</ROLE> <BODY>Uỷ ban Kiểm tra</BODY> (<BODY>UBKT</BODY>) <BODY>Tỉnh uỷ</BODY> <PERSON>Đặng Kỳ Nam</PERSON> thông báo kết luận <EVENT>kỳ họp thứ 38</EVENT> của cơ quan này.
Hồ sơ cho thấy khi phụ trách khối kinh tế (<DATE>2013-2016</DATE>), ông <PERSON>Nghĩa</PERSON> đã ký 41 quyết định chuyển đất lúa thành đất ở tại các <LOCATION>xã Suối Hiệp</LOCATION>, <LOCATION>Suối Tiên</LOCATION> và <LOCATION>thị trấn Diên Khánh</LOCATION>, trái <DOCUMENT>Luật Đất đai 2013</DOCUMENT>, <DOCUMENT>Nghị định 43/2014/NĐ-CP</DOCUMENT> của <BODY>Chính phủ</BODY> và <DOCUMENT>Quyết định 21/2014/QĐ-UBND</DOCUMENT> <DATE>ngày 1/10/2014</DATE> của <BODY>UBND tỉnh</BODY>. Có thửa buổi sáng được ký, buổi chiều đã băm thành 27 nền. Ông còn không kê khai lô đất 312 m2 trên <LOCATION>đường 23 Tháng 10</LOCATION>.
Như vậy là vi phạm nghiêm trọng <DOCUMENT>Điều lệ Đảng</DOCUMENT>, Quy định những điều đảng viên không được làm và <DOCUMENT>Quy định 08-QĐi/TW</DOCUMENT> về trách nhiệm nêu gương.

Cùng bị xem xét còn có:
+ Bà <PERSON>Võ Thị Ánh Hằng</PERSON>, <ROLE>huyện uỷ viên</ROLE>, <ROLE>Trưởng</ROLE> <BODY>phòng Tài nguyên - Môi trường</BODY>: cảnh cáo;
+ Ông <PERSON>Cao Xuân Tịnh</PERSON> (<ROLE>Giám đốc</ROLE> <BODY>Chi nhánh Văn phòng đăng ký đất đai huyện</BODY>): khiển trách;
+ Ông <PERSON>Mấu Hồng Thái</PERSON>, <ROLE>cựu chủ tịch</ROLE> <BODY>UBND xã Suối Tiên</BODY>: khai trừ;
+ <BODY>Ban cán sự đảng UBND tỉnh</BODY> <DATE>nhiệm kỳ 2011-2016</DATE>: rút kinh nghiệm sâu sắc.

Từ <DATE>năm 2017</DATE>, <BODY>UBKT T.Ư</BODY> đã chuyển đơn tố cáo về tỉnh theo <DOCUMENT>Quy định 30-QĐ/TW</DOCUMENT> <DATE>ngày 26-7-2016</DATE>; <BODY>Ban Bí thư</BODY> nhắc lại việc này tại <DOCUMENT>Thông báo số 312-TB/TW</DOCUMENT>. Đoàn kiểm tra do ông <PERSON>Nguyễn Tấn Bửu</PERSON>, <ROLE>phó bí thư thường trực</ROLE> <BODY>tỉnh uỷ</BODY>, làm <ROLE>trưởng đoàn</ROLE> đã làm việc ở <LOCATION>Diên Khánh</LOCATION> từ <DATE>tháng 3</DATE> đến <DATE>cuối tháng 6/2019</DATE>.
Tại phiên bỏ phiếu <DATE>hôm 12/9</DATE>, đa số <ROLE>uỷ viên</ROLE> <BODY>Ban Thường vụ Tỉnh uỷ</BODY> đồng tình. Phần trách nhiệm của <ROLE>bí thư</ROLE> <BODY>huyện uỷ Diên Khánh</BODY> giai đoạn đó, tổ công tác sẽ làm rõ vào <DATE>đầu tuần tới</DATE>.
Ông <PERSON>Nghĩa</PERSON> <DATE>năm nay</DATE> 52 tuổi, hiện là <ROLE>Phó trưởng</ROLE> <BODY>Ban Quản lý Khu kinh tế Vân Phong</BODY>. Ông nhận bằng khen của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> <DATE>năm 2014</DATE>, một năm sau khi ký lô đất đầu tiên. "Tôi có lỗi, tôi không đổ cho ai", ông <PERSON>Nghĩa</PERSON> nói với phóng viên. <BODY>Cơ quan CSĐT Công an tỉnh</BODY> đã mượn hồ sơ của 19/41 vụ việc.

<PERSON>Hải Tiến</PERSON> - <PERSON>Q.Vũ</PERSON>

Ông <PERSON>Lê Hoài Nghĩa</PERSON> tại một buổi tiếp dân <DATE>năm 2015</DATE> - Ảnh: <PERSON>Q.VŨ</PERSON>
Ông <PERSON>Lê Hoài Nghĩa</PERSON> tại một buổi tiếp dân <DATE>năm 2015</DATE> - Ảnh: <PERSON>Q.VŨ</PERSON>.
