Mùa đót trổ bông trên <LOCATION>đỉnh Pu Sam</LOCATION>

Ghi chép của <PERSON>Trần Vũ Khiêm</PERSON>

Từ <LOCATION>ngã ba Pa Ma</LOCATION> leo lên <LOCATION>bản Chà Nọi</LOCATION> mất bốn tiếng, nếu trời khô. Trời mưa thì không ai tính. Thượng uý <PERSON>Thào A Páo</PERSON>, <ROLE>Đội trưởng</ROLE> <BODY>Đội Vận động quần chúng Đồn Biên phòng 409</BODY>, đi trước, dao quắm dắt lưng, thỉnh thoảng ngoái lại hỏi: "Nhà báo còn thở không?".

Tôi lên <LOCATION>A Pa Chải</LOCATION> vào <DATE>cuối tháng 2 - 2008</DATE>, khi cả <LOCATION>miền Bắc</LOCATION> vừa qua 38 ngày rét. Trâu chết đầy khe. <BODY>UBND tỉnh Điện Biên</BODY> có <DOCUMENT>Công văn 117/UBND-NN</DOCUMENT> xin cứu trợ; <BODY>Bộ Tư lệnh Bộ đội Biên phòng</BODY> ra <DOCUMENT>công điện số 26/ĐK</DOCUMENT> cho các đồn dọc tuyến <LOCATION>Mường Tè</LOCATION> - <LOCATION>Mường Nhé</LOCATION> "nhường áo ấm cho dân trước". Thế là anh em nhường thật: 214 áo bông, 90 chăn. <BODY>Đồn 409</BODY> ngủ chung chăn nửa tháng.

Hai lá thư

Già <PERSON>Pờ Xí Tài</PERSON>, người Hà Nhì, cất trong ống nứa hai lá thư. Lá thứ nhất của <ROLE>Chủ tịch nước</ROLE> <PERSON>Nguyễn Minh Triết</PERSON> gửi đồng bào biên giới dịp <EVENT>Ngày hội Biên phòng toàn dân</EVENT> <DATE>3-3-2007</DATE>. Lá thứ hai viết trên giấy ô li của Trung tá <PERSON>Nông Văn Thái</PERSON>, <ROLE>Đồn trưởng</ROLE>, xin lỗi vì chưa kéo được nước về <LOCATION>xóm Trên</LOCATION>. Hỏi quý lá nào hơn, già cười: "Thư trên xa. Thư <PERSON>Thái</PERSON> có nước".

Đúng là có nước. <DATE>Ngày 19 tháng giêng</DATE>, đường ống 2.300 mét khởi công bằng tiền của <BODY>Công đoàn Tổng công ty Sông Đà</BODY>, do lính và dân tự đào. Ông <PERSON>Vàng Lỳ Xá</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND xã Sín Thầu</BODY>, giao mỗi nhà một đoạn, đoạn nào rò nhà ấy vá.

Luật về tới bản thì lùn đi?

<DOCUMENT>Pháp lệnh Bộ đội Biên phòng năm 1997</DOCUMENT>, <DOCUMENT>Luật Biên giới quốc gia</DOCUMENT>, <DOCUMENT>Nghị định 140/2004/NĐ-CP</DOCUMENT>, <DOCUMENT>Nghị định số 34/2000/NĐ-CP</DOCUMENT>... <PERSON>Páo</PERSON> kể tên như đọc bài hát. Nhưng dạy bản anh chỉ nói ba điều, bằng tiếng Mông: không theo người lạ qua cột mốc; không nhổ cọc; không bán con gái. <DATE>Năm 2006</DATE>, cả xã có bảy vụ bị lừa sang bên kia, <DATE>năm ngoái</DATE> còn một. <BODY>Toà án nhân dân tỉnh</BODY> về xử lưu động ngay sân đồn, tuyên <PERSON>Chang Gố Chừ</PERSON> 8 năm tù theo <DOCUMENT>Bộ luật Hình sự</DOCUMENT>. Người đến xem đông hơn cả hôm cưới.

Chuyện mốc giới còn dài. <EVENT>Phiên họp vòng 31 cấp Trưởng đoàn đàm phán</EVENT> ở <LOCATION>Bắc Kinh</LOCATION> hồi <DATE>tháng 1</DATE> nhắc lại quyết tâm xong phân giới cắm mốc trong <DATE>năm 2008</DATE> như lãnh đạo hai đảng đã thoả thuận. <BODY>Ban Chỉ đạo phân giới cắm mốc tỉnh Điện Biên</BODY> còn 9 mốc. <LOCATION>Mốc 0</LOCATION> đã dựng <DATE>ngày 27/6/2005</DATE> trên <LOCATION>đỉnh Khoan La San</LOCATION>, nơi ba nước <LOCATION>Việt Nam</LOCATION>, <LOCATION>Lào</LOCATION>, <LOCATION>Trung Quốc</LOCATION> chụm đầu.

Đêm ở đồn, điện máy nổ tắt lúc chín giờ. <PERSON>Páo</PERSON> lôi ra quyển sổ <DOCUMENT>Chỉ thị 06-CT/TW</DOCUMENT> - <BODY>Đảng uỷ Bộ đội Biên phòng</BODY> in cho từng đồn - về cuộc vận động học tập và làm theo tấm gương đạo đức <PERSON>Hồ Chí Minh</PERSON>. Trang anh ghi chép chữ cứng như que: "<DATE>Tuần này</DATE> làm theo Bác: 1. Sửa mái nhà bà <PERSON>Lỳ Mì Dế</PERSON>. 2. Đưa thằng <PERSON>Khừ</PERSON> về trường ở <LOCATION>Mường Nhé</LOCATION>. 3. Viết cho vợ". Việc số ba chưa gạch.

Hỏi, anh bảo vợ dạy ở <BODY>Trường Tiểu học Tả Kho Khừ</BODY>, cách đồn 17 cây số, <DATE>mùng 3 Tết</DATE> mới gặp.

Sáng hôm sau, sương chưa tan, tiếng kẻng. Hai chục chiếc áo bông cũ, khuy cài lệch, đứng chào cờ giữa đót trắng. <ROLE>Chính trị viên</ROLE> <PERSON>Lò Kim Ngân</PERSON> hô khẽ, như sợ làm thức ngọn núi.
