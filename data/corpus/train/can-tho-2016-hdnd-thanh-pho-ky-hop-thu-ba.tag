<EVENT>KỲ HỌP THỨ BA, HĐND THÀNH PHỐ CẦN THƠ KHÓA IX</EVENT>

Mổ xẻ nợ xây dựng cơ bản, thông qua 19 nghị quyết

<DATE>Sáng 6-12-2016</DATE>, <EVENT>Kỳ họp thứ ba</EVENT> khai mạc tại <LOCATION>Hội trường Thành ủy</LOCATION>. Ông <PERSON>Tô Hoàng Nghiêm</PERSON>, <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Thành ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>HĐND thành phố</BODY>, nhắc các đại biểu rằng hai kỳ họp trước, <EVENT>kỳ họp thứ nhất</EVENT> <DATE>ngày 21-6</DATE> và <EVENT>kỳ họp thứ hai</EVENT> hồi <DATE>tháng 8</DATE>, chủ yếu lo nhân sự và kế hoạch trung hạn; “kỳ này cử tri chờ mình nói chuyện tiền”.

Ngày thứ nhất: những con số nghẹn

<BODY>UBND thành phố</BODY> báo cáo tăng trưởng <DATE>năm 2016</DATE> đạt 7,55%, thu ngân sách 11.130 tỉ đồng. Nhưng thẩm tra của <BODY>Ban Kinh tế - Ngân sách HĐND thành phố</BODY> do <ROLE>Trưởng ban</ROLE> <PERSON>Lê Thị Tuyết Nga</PERSON> trình bày lại mở đầu bằng nợ đọng: 742 tỉ đồng, dồn ở <LOCATION>quận Cái Răng</LOCATION>, <LOCATION>huyện Phong Điền</LOCATION>, <LOCATION>Thới Lai</LOCATION>. <ROLE>Đại biểu</ROLE> <PERSON>Trương Quốc Khiêm</PERSON> (<LOCATION>Ninh Kiều</LOCATION>) dẫn <DOCUMENT>Luật Đầu tư công năm 2014</DOCUMENT>, <DOCUMENT>Chỉ thị số 07/CT-TTg</DOCUMENT> <DATE>ngày 30/4/2015</DATE> của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY>, hỏi ai chịu trách nhiệm khi khối lượng phát sinh sau <DATE>31-12-2014</DATE> vẫn chiếm một phần ba.

<ROLE>Giám đốc</ROLE> <BODY>Sở Kế hoạch và Đầu tư</BODY> <PERSON>Nguyễn Hữu Thời</PERSON> trả lời trong 12 phút. Ông nhận lỗi phần thẩm định vốn, hẹn hết <DATE>quý II-2017</DATE> trả xong nợ trước <DATE>năm 2015</DATE>. Chủ tọa cắt: “Hẹn thì ghi vào nghị quyết”.

Quang cảnh phiên chất vấn tại <EVENT>Kỳ họp thứ ba, HĐND thành phố khóa IX</EVENT>. Ảnh: <PERSON>QUANG TỶ</PERSON>

Ngày thứ hai: 17 câu hỏi

<DATE>Ngày 7-12</DATE> dành trọn cho chất vấn. Nóng nhất là ngập <LOCATION>đường Mậu Thân</LOCATION>, <LOCATION>đường 30 Tháng 4</LOCATION>, <LOCATION>Nguyễn Văn Cừ</LOCATION>. <ROLE>Giám đốc</ROLE> <BODY>Ban Quản lý Dự án ODA thành phố</BODY> <PERSON>Huỳnh Thanh Sử</PERSON> thông tin: dự án phát triển thành phố và tăng cường khả năng thích ứng của đô thị, vay <BODY>Ngân hàng Thế giới</BODY> (<BODY>WB</BODY>) 250 triệu USD, đã ký hiệp định <DATE>tháng 7-2016</DATE>. <ROLE>Đại biểu</ROLE> <PERSON>Danh Hoàng Minh</PERSON>, trụ trì một ngôi chùa Khmer ở <LOCATION>quận Ô Môn</LOCATION>, lại hỏi về trường lớp: sao 3 trường tiểu học ở <LOCATION>phường Châu Văn Liêm</LOCATION> vẫn học ca ba. Câu hỏi của ông chỉ có 41 chữ. <ROLE>Phó Giám đốc</ROLE> <BODY>Sở Giáo dục và Đào tạo</BODY> <PERSON>Trần Hồng Thắm Lệ</PERSON> mất 9 phút để nói rằng “đang xin chủ trương”.

Nữ <ROLE>đại biểu</ROLE> <PERSON>Ngô Hồng Yến</PERSON> chất vấn <ROLE>Giám đốc</ROLE> <BODY>Công an thành phố</BODY>, Thiếu tướng <PERSON>Trần Ngọc Hạnh Đông</PERSON>, về tín dụng đen. Thiếu tướng cho biết đã lập chuyên án mang bí số 916T, bắt 11 đối tượng người <LOCATION>Hải Phòng</LOCATION>, <LOCATION>Thanh Hóa</LOCATION>.

Ngày thứ ba: biểu quyết

<DATE>Trưa 8-12</DATE>, các đại biểu bấm nút thông qua:

- <DOCUMENT>Nghị quyết số 30/NQ-HĐND</DOCUMENT> về kế hoạch phát triển kinh tế - xã hội <DATE>năm 2017</DATE>;
- <DOCUMENT>Nghị quyết số 31/NQ-HĐND</DOCUMENT>, <DOCUMENT>số 32/NQ-HĐND</DOCUMENT> về dự toán, phân bổ ngân sách;
- <DOCUMENT>Nghị quyết số 08/2016/NQ-HĐND</DOCUMENT> về phí, lệ phí, thực hiện <DOCUMENT>Luật Phí và lệ phí</DOCUMENT> (hiệu lực <DATE>01-01-2017</DATE>);
- <DOCUMENT>Nghị quyết số 41/NQ-HĐND</DOCUMENT> về giám sát chuyên đề <DATE>năm 2017</DATE>, trong đó có việc chấp hành <DOCUMENT>Luật Bảo vệ môi trường</DOCUMENT> ở <LOCATION>Khu công nghiệp Trà Nóc</LOCATION>;
- cùng 14 nghị quyết khác.

<BODY>HĐND thành phố</BODY> cũng miễn nhiệm chức danh <ROLE>Ủy viên</ROLE> <BODY>UBND thành phố</BODY> đối với ông <PERSON>Phạm Văn Lắm</PERSON> (nghỉ hưu), bầu bổ sung ông <PERSON>Dương Thế Nghiệp</PERSON>, <ROLE>Giám đốc</ROLE> <BODY>Sở Xây dựng</BODY>, với 46/48 phiếu; xác nhận kết quả cho thôi làm nhiệm vụ <ROLE>đại biểu</ROLE> <BODY>HĐND thành phố</BODY> theo <DOCUMENT>Luật Tổ chức chính quyền địa phương</DOCUMENT> đối với bà <PERSON>Mai Thị Cưng</PERSON> vì chuyển công tác về <BODY>Bộ Tài nguyên và Môi trường</BODY>.

Bế mạc, ông <PERSON>Tô Hoàng Nghiêm</PERSON> báo tin <EVENT>kỳ họp thứ tư</EVENT> sẽ diễn ra <DATE>tháng 7-2017</DATE>, và từ <DATE>năm tới</DATE> phiên chất vấn được truyền hình trực tiếp trên <BODY>Đài Phát thanh - Truyền hình Cần Thơ</BODY>.

<PERSON>Q.T</PERSON> - <PERSON>HẢI ÂU</PERSON>
