Kê khai tài sản: bắt đầu từ ngăn kéo của chính mình

Trước ngày <DOCUMENT>Luật Phòng, chống tham nhũng</DOCUMENT> có hiệu lực (<DATE>1/6/2006</DATE>), chúng tôi gặp ông <PERSON>Lưu Vị Đông Phong</PERSON>, <ROLE>Vụ trưởng</ROLE> <BODY>Vụ Pháp chế</BODY>, <BODY>Thanh tra Chính phủ</BODY>, tại trụ sở trên <LOCATION>phố Đội Cấn</LOCATION>, <LOCATION>Hà Nội</LOCATION>. Ngăn kéo bàn ông mở sẵn.

Phóng viên: <BODY>Quốc hội</BODY> thông qua luật từ <DATE>ngày 29/11/2005</DATE>. Nửa năm qua các ông làm gì?

Ông <PERSON>Lưu Vị Đông Phong</PERSON>: Viết tám nghị định. Khó nhất là nghị định về minh bạch tài sản, bản thứ mười một vẫn nằm trong ngăn kéo này. Trong lúc chờ, ai cũng hỏi <DOCUMENT>Nghị định 64/1998/NĐ-CP</DOCUMENT> <DATE>ngày 17/8/1998</DATE> còn dùng không. Còn, nhưng tự khai thì ai cũng nghèo.

Phóng viên: Luật có 92 điều. Chọn một điều ông thích?

Ông <PERSON>Phong</PERSON>: Điều 54, trách nhiệm người đứng đầu. <DOCUMENT>Pháp lệnh Chống tham nhũng năm 1998</DOCUMENT>, sửa <DATE>năm 2000</DATE>, chỉ trị người cầm tiền; luật mới hỏi người ngồi trên. Vụ PMU 18 (<DATE>tháng 1/2006</DATE>) cho ta bài học tươi nguyên: <BODY>Bộ Giao thông vận tải</BODY> không ai thấy gì cho đến khi <BODY>Cơ quan Cảnh sát điều tra</BODY> - <BODY>Bộ Công an</BODY> gõ cửa.

Phóng viên: Có ý kiến nói thanh tra cũng phải được thanh tra.

Ông <PERSON>Phong</PERSON>: Đúng quá. <EVENT>Đại hội X của Đảng</EVENT> vừa bế mạc <DATE>hôm 25/4</DATE>. Tôi được nghe truyền đạt hai lần, lần nào cũng có câu ấy. <ROLE>Tổng Thanh tra</ROLE> <PERSON>Quách Lê Thanh</PERSON> đã ban hành <DOCUMENT>Chỉ thị 02/CT-TTCP</DOCUMENT>, buộc trưởng đoàn công khai quyết định thanh tra trong ba ngày. Ở <LOCATION>Phú Yên</LOCATION>, ở <LOCATION>Bạc Liêu</LOCATION> có đoàn làm theo, có đoàn chưa. Anh cứ viết tên ra: <BODY>Thanh tra tỉnh Bạc Liêu</BODY> làm tốt.

Phóng viên: Còn <BODY>Ban Chỉ đạo Trung ương về phòng, chống tham nhũng</BODY>?

Ông <PERSON>Phong</PERSON>: <BODY>Ủy ban Thường vụ Quốc hội</BODY> đang xem xét. Người đứng đầu là <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY>. Theo <DOCUMENT>Tờ trình số 46/TTr-CP</DOCUMENT>, bộ máy giúp việc có khoảng 150 người. Chúng tôi góp ý rằng chừng một nửa là vừa. Tôi không muốn cơ quan mới mọc thành hai tầng.

Phóng viên: Nếu anh em thanh tra gọi ông lúc nửa đêm?

Ông <PERSON>Phong</PERSON>: Thường là vụ đất. <DOCUMENT>Luật Khiếu nại, tố cáo</DOCUMENT>, <DOCUMENT>Luật Thanh tra năm 2004</DOCUMENT>, <DOCUMENT>Luật Đất đai</DOCUMENT> ba luật ba thời hạn. <DATE>Đêm 12/5</DATE> có một cô ở <LOCATION>Vĩnh Yên</LOCATION> gọi hỏi đơn nặc danh thì xử sao. Tôi bảo: có địa chỉ cụ thể, có chứng cứ thì xem; <DOCUMENT>Nghị định số 53/2005/NĐ-CP</DOCUMENT> <DATE>ngày 19/4/2005</DATE> không cấm.

Phóng viên: Ông đã khai tài sản?

Ông <PERSON>Phong</PERSON> (kéo ngăn kéo ra): Một căn hộ 64 mét ở <LOCATION>Kim Liên</LOCATION>, sổ tiết kiệm 80 triệu và cái xe Dream. Hẹn anh <DATE>tháng 12</DATE> xem lại. Theo luật, mẫu kê khai lần đầu nộp trước <DATE>ngày 31-12</DATE>.

Trước khi tiễn, ông nhờ đính chính một điều: bài báo <DATE>thứ Năm tuần trước</DATE> ghi ông là <ROLE>Phó Tổng</ROLE> <BODY>Thanh tra Chính phủ</BODY>. “Chưa ai bổ nhiệm, khai sai là phạm luật ngay từ đầu”.

<PERSON>ĐỖ DUY NGÁT</PERSON> thực hiện
