Cơ chế đặc thù cho thành phố cảng
ĐỌC <DOCUMENT>NGHỊ QUYẾT SỐ 35/2021/QH15</DOCUMENT> CÙNG BÀ BÁN BÁNH MÌ CAY
Cập nhật lúc <DATE>05:30, Thứ Hai, 22/11/2021</DATE>

Bà <PERSON>Đoàn Thị Bê</PERSON>, bán bánh mì que ở đầu <LOCATION>ngõ Khánh Nạp</LOCATION>, hỏi tôi đúng một câu: cơ chế đặc thù là đặc thù cho ai? Xin thử trả lời bà, theo từng điều.

 

<EVENT>Kỳ họp thứ 2, Quốc hội khóa XV</EVENT> bấm nút <DATE>chiều 13-11</DATE> với 459/464 đại biểu tán thành. Gốc của nghị quyết nằm ở <DOCUMENT>Nghị quyết số 45-NQ/TW</DOCUMENT> <DATE>ngày 24-1-2019</DATE> của <BODY>Bộ Chính trị</BODY> về xây dựng và phát triển <LOCATION>thành phố Hải Phòng</LOCATION> đến <DATE>năm 2030</DATE>, tầm nhìn đến <DATE>năm 2045</DATE>; tiếp nối <DOCUMENT>Nghị quyết số 32-NQ/TW</DOCUMENT> <DATE>ngày 5-8-2003</DATE> và <DOCUMENT>Kết luận 72-KL/TW</DOCUMENT> <DATE>ngày 10-10-2013</DATE>. Trước đó <BODY>Chính phủ</BODY> ra <DOCUMENT>Nghị quyết số 26/NQ-CP</DOCUMENT> <DATE>6-3-2019</DATE>, <BODY>Thành ủy Hải Phòng</BODY> có <DOCUMENT>Chương trình hành động số 76-CTr/TU</DOCUMENT> <DATE>8-7-2019</DATE>. Danh mục dài, bà <PERSON>Bê</PERSON> ạ, nhưng bánh mì que cũng qua lắm công đoạn.

 

Một. Về tiền

Điều 4 cho <LOCATION>Hải Phòng</LOCATION> hưởng 70% số tăng thu từ hoạt động xuất nhập khẩu so với dự toán. <ROLE>Cục trưởng</ROLE> <BODY>Cục Hải quan Hải Phòng</BODY> <PERSON>Nguyễn Gia Sâm</PERSON> tính nhẩm: <DATE>năm 2020</DATE> thu 52 nghìn tỷ, dự toán 54, tức là <DATE>năm 2020</DATE> chẳng có đồng tăng thu nào; <DATE>năm 2021</DATE> may ra khá hơn. Thành phố cũng được vay đến 60% số thu ngân sách được hưởng, gấp rưỡi hạn mức của <DOCUMENT>Luật Ngân sách nhà nước năm 2015</DOCUMENT>.

Hai. Về đất

<BODY>HĐND thành phố</BODY> quyết định chuyển mục đích đất trồng lúa dưới 500ha, thay cho <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> theo <DOCUMENT>Luật Đất đai năm 2013</DOCUMENT>. Nghe chuyện này, <ROLE>Bí thư</ROLE> <BODY>Huyện uỷ Vĩnh Bảo</BODY> <PERSON>Phạm Châu Ngọ</PERSON> lo nhiều hơn mừng: “Trước đây chậm thì đổ tại <BODY>trung ương</BODY>. Nay đổ tại ai?”.

Ba. Về quy hoạch

Phân cấp điều chỉnh cục bộ quy hoạch chung. <ROLE>Giám đốc</ROLE> <BODY>Sở Xây dựng</BODY> <PERSON>Lưu Quang Túc</PERSON> cam kết trong <DATE>quý I-2022</DATE> công khai bản đồ lên mạng. Các điều còn lại, từ phí, lệ phí đến thu nhập tăng thêm của cán bộ, đều chờ <BODY>HĐND thành phố</BODY>, khóa XVI, họp <EVENT>kỳ họp thứ 4</EVENT> <DATE>đầu tháng 12</DATE>.

 

Thời gian thực hiện: từ <DATE>1-1-2022</DATE>, thí điểm 5 năm, cho đến khi có nghị quyết mới thay thế. <BODY>UBND thành phố</BODY> đã lập <BODY>Ban Chỉ đạo thực hiện cơ chế đặc thù</BODY> do <ROLE>Chủ tịch</ROLE> <BODY>UBND thành phố</BODY> <PERSON>Hoàng Chí Ngạc</PERSON> làm <ROLE>Trưởng ban</ROLE>. <BODY>Ban Tuyên giáo Thành ủy</BODY> ra <DOCUMENT>Hướng dẫn 29-HD/BTGTU</DOCUMENT> để tuyên truyền. <DATE>Ngày 2-12</DATE> tới có <EVENT>Tọa đàm “Cơ chế đặc thù: từ nghị trường ra bến cảng”</EVENT> tại <LOCATION>Nhà khách Hải Quân</LOCATION>. Cùng đợt với <LOCATION>Hải Phòng</LOCATION> có <LOCATION>Nghệ An</LOCATION> (<DOCUMENT>Nghị quyết 36/2021/QH15</DOCUMENT>), <LOCATION>Thanh Hóa</LOCATION> (<DOCUMENT>Nghị quyết 37/2021/QH15</DOCUMENT>) và <LOCATION>Thừa Thiên Huế</LOCATION> (<DOCUMENT>Nghị quyết 38/2021/QH15</DOCUMENT>).

 

<LOCATION>Bến container số 3</LOCATION>, <LOCATION>số 4</LOCATION> <LOCATION>Cảng Lạch Huyện</LOCATION>, nhìn từ <LOCATION>cầu Tân Vũ - Lạch Huyện</LOCATION>.             Ảnh: <PERSON>Đình Lân</PERSON>

<LOCATION>Bến container số 3</LOCATION>, <LOCATION>số 4</LOCATION> <LOCATION>Cảng Lạch Huyện</LOCATION>, nhìn từ <LOCATION>cầu Tân Vũ - Lạch Huyện</LOCATION>.

Ảnh: <PERSON>Đình Lân</PERSON>

 

Vậy bà <PERSON>Bê</PERSON> được gì? Tôi hỏi lại ông <PERSON>Bùi Thế Đản</PERSON>, <ROLE>Phó Trưởng</ROLE> <BODY>đoàn đại biểu Quốc hội thành phố</BODY>. Ông đáp: “Nếu đường ra <LOCATION>cảng Đình Vũ</LOCATION> bớt tắc, bột mì nhập về rẻ đi 200 đồng một cân, thì bà ấy được 200 đồng. Còn nếu đường vẫn tắc thì nghị quyết mới chỉ nằm trên giấy”. Đem câu ấy kể cho bà nghe, bà gật, gắp thêm cho tôi que bánh: “Nghe còn hiểu hơn ti vi”.

 

<PERSON>Nam Cường</PERSON>

.
