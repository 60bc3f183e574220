<EVENT>Kỳ họp thứ 14 HĐND TP Cẩm Phả khoá XX</EVENT>
Chất vấn đến cùng chuyện bụi than, gửi xe, trạm y tế
<DATE>Thứ 6, 21/07/2023</DATE> | 10:47:13 [GMT +7] A A

<DATE>Sáng 20/7</DATE>, <BODY>HĐND TP Cẩm Phả</BODY> dành trọn buổi cho phiên chất vấn. Chín đại biểu hỏi, bốn người trả lời, hai lần chủ toạ phải gõ búa.

Dự phiên họp có đồng chí <PERSON>Vi Ngọc Nhiệm</PERSON>, <ROLE>Uỷ viên</ROLE> <BODY>Ban Thường vụ Tỉnh uỷ</BODY>, <ROLE>Trưởng</ROLE> <BODY>Ban Dân vận Tỉnh uỷ</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>Uỷ ban MTTQ Việt Nam tỉnh</BODY>. Trước khi hỏi, hội trường nghe lại những lời hứa còn nợ từ <EVENT>kỳ họp thứ 11</EVENT> và <EVENT>kỳ họp thứ 12 (chuyên đề)</EVENT>: chín lời, giữ được sáu.
Điều hành: đồng chí <PERSON>Vũ Quyết Chiến</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Thành uỷ</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>HĐND thành phố</BODY> và hai <ROLE>Phó Chủ tịch</ROLE> <BODY>HĐND thành phố</BODY> <PERSON>Lê Thị Ngọc Hân</PERSON>, <PERSON>Lỷ A Sám</PERSON>.

BỤI THAN: AI TƯỚI ĐƯỜNG?
<ROLE>Đại biểu</ROLE> <PERSON>Trần Khánh Dư</PERSON> (<BODY>tổ đại biểu phường Cửa Ông</BODY>, trùng tên danh tướng thời <DATE>thế kỷ XIII</DATE>) đặt vấn đề: theo <DOCUMENT>Quyết định số 12/2022/QĐ-UBND</DOCUMENT>, xe chở than phải rửa bánh; camera <LOCATION>phường Mông Dương</LOCATION> <DATE>tháng 6</DATE> ghi 1.412 lượt không rửa, sao chỉ phạt 37?
<ROLE>Trưởng</ROLE> <BODY>Công an thành phố</BODY>, Thượng tá <PERSON>Nguyễn Trung Bách</PERSON>: camera của <BODY>Công ty CP Than Cọc Sáu</BODY>, chưa kiểm định, không dùng để xử phạt theo <DOCUMENT>Nghị định số 135/2021/NĐ-CP</DOCUMENT> <DATE>ngày 31/12/2021</DATE> của <BODY>Chính phủ</BODY>.
- Vậy khi nào kiểm định?
- Trước <DATE>30/9</DATE>.
Chủ toạ: - Ghi biên bản.

CHỢ, XE, VỈA HÈ
Trả lời bà <PERSON>Bùi Hải Sơn</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Ban Pháp chế HĐND thành phố</BODY>, về 9 bãi xe tự phát quanh <LOCATION>Đền Cửa Ông</LOCATION>, <ROLE>Chủ tịch</ROLE> <BODY>UBND phường Cửa Ông</BODY> <PERSON>Hoàng Anh Cửu</PERSON> nhận khuyết điểm trong 40 giây. Bà <PERSON>Sơn</PERSON> không hài lòng: “Tôi hỏi tiền thu đi đâu, đồng chí trả lời là sẽ rút kinh nghiệm”. <BODY>Phòng Tài chính - Kế hoạch</BODY> được yêu cầu bổ sung văn bản ngay trong phiên: <DOCUMENT>Báo cáo số 288/BC-TCKH</DOCUMENT> cho biết <DATE>6 tháng đầu năm 2023</DATE> nộp ngân sách được 118 triệu đồng từ nguồn này.

Các ý kiến khác
+ <LOCATION>Phường Cẩm Đông</LOCATION>: trạm y tế có máy siêu âm từ <DATE>năm 2019</DATE>, thiếu bác sĩ. <ROLE>Trưởng</ROLE> <BODY>phòng Y tế</BODY> <PERSON>Đinh Văn Tuyên</PERSON> hứa <DATE>quý IV/2023</DATE>.
+ <LOCATION>Xã Dương Huy</LOCATION>: sóng điện thoại ở <LOCATION>thôn Tha Cát</LOCATION> chập chờn; <ROLE>đại biểu</ROLE> <PERSON>Tằng Dồng Phí</PERSON> (dân tộc Sán Dìu) mời lãnh đạo <BODY>Viễn thông Quảng Ninh</BODY> lên ngủ một đêm.
+ Nhà văn hoá khu phố: chi quỹ không công khai theo <DOCUMENT>Luật Thực hiện dân chủ ở cơ sở năm 2022</DOCUMENT>, có hiệu lực <DATE>1/7/2023</DATE>.

BIỂU QUYẾT
Kỳ họp thông qua 12 nghị quyết, gồm <DOCUMENT>Nghị quyết 81/NQ-HĐND</DOCUMENT> về điều chỉnh kế hoạch đầu tư công; <DOCUMENT>Nghị quyết 84/NQ-HĐND</DOCUMENT> tán thành chủ trương nhập <LOCATION>phường Cẩm Trung</LOCATION> vào... đoạn này dự thảo để trống, sau thảo luận rút khỏi chương trình, chờ <DOCUMENT>Nghị quyết số 35/2023/UBTVQH15</DOCUMENT> <DATE>ngày 12/7/2023</DATE> của <BODY>Uỷ ban Thường vụ Quốc hội</BODY> có hướng dẫn; <DOCUMENT>Nghị quyết 88/NQ-HĐND</DOCUMENT> về kết quả giám sát theo <DOCUMENT>Kế hoạch số 17/KH-HĐND</DOCUMENT> của <BODY>Thường trực HĐND thành phố</BODY>.

Cũng tại kỳ họp, ông <PERSON>Phạm Lê Hưng Đạo</PERSON>, <ROLE>nguyên Giám đốc</ROLE> <BODY>Trung tâm Văn hoá - Truyền thông</BODY>, được bầu làm <ROLE>Uỷ viên</ROLE> <BODY>UBND thành phố</BODY> với 30/31 phiếu; bà <PERSON>Mạc Thị Thu</PERSON> thôi làm <ROLE>đại biểu</ROLE> <BODY>HĐND thành phố</BODY> vì chuyển về <BODY>Sở Lao động - Thương binh và Xã hội</BODY>.

Trước giờ bế mạc, đồng chí <PERSON>Vi Ngọc Nhiệm</PERSON> nhắc thành phố chuẩn bị lấy phiếu tín nhiệm tại kỳ họp cuối năm theo <DOCUMENT>Nghị quyết 96/2023/QH15</DOCUMENT> của <BODY>Quốc hội</BODY> (<DATE>23/6/2023</DATE>). Ai trả lời chất vấn <DATE>hôm nay</DATE> chưa rõ, đồng chí nói, còn nửa năm để trả lời tiếp.

<PERSON>Thục Linh</PERSON>
.
