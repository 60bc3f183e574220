<LOCATION>Mường Pồn</LOCATION>, ba ngày sau trận lũ
<BODY>Báo Điện Biên Phủ</BODY> | <DATE>07:05 - 28/07/2024</DATE>

Bùn còn ngang cửa sổ. Ở <LOCATION>bản Mường Pồn 1</LOCATION>, người ta đi tìm nhau bằng cách gọi tên qua loa kéo của đội văn nghệ.

Trận lũ quét <DATE>rạng sáng 25/7</DATE> cuốn qua <LOCATION>xã Mường Pồn</LOCATION>, <LOCATION>huyện Điện Biên</LOCATION>, làm chết và mất tích nhiều người, sập trôi hàng chục nóc nhà, cắt <LOCATION>Quốc lộ 12</LOCATION> ở km 172. Tính đến <DATE>17 giờ ngày 27/7</DATE>, <BODY>Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh</BODY> ước thiệt hại hơn 150 tỷ đồng.

Lực lượng tại chỗ cõng người ra

<PERSON>Lò Văn Ún</PERSON>, <ROLE>Trưởng bản</ROLE>, kể lúc <DATE>3 giờ sáng 25-7</DATE> ông đang gõ chiêng ở đầu <LOCATION>bản Lĩnh</LOCATION> thì điện mất. "Tôi chạy, dân chạy theo. Thiếu ba nhà dưới suối." Thượng tá <PERSON>Mùa A Dơ</PERSON>, <ROLE>Phó Chỉ huy trưởng</ROLE> <BODY>Bộ CHQS tỉnh</BODY>, đưa 120 quân của <BODY>Trung đoàn 741</BODY> vượt đèo đi bộ 9 km, tới nơi lúc 8 giờ. <BODY>Đồn Biên phòng Mường Pồn</BODY> - đồn gần nhất - đã dựng xong bếp.

<BODY>Công an tỉnh</BODY> huy động 235 chiến sĩ, hai chó nghiệp vụ. <BODY>Trung tâm Y tế huyện Điện Biên</BODY> lập trạm tại <LOCATION>Trường PTDTBT THCS Mường Pồn</LOCATION>; bác sĩ <PERSON>Quàng Văn Inh</PERSON> khâu cho 26 người trong buổi sáng đầu tiên, có người bị tôn cắt, có người bị chính cửa nhà mình đè.

Chỉ đạo từ nhiều cấp

<ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> ra <DOCUMENT>Công điện số 72/CĐ-TTg</DOCUMENT> <DATE>ngày 25/7/2024</DATE>; <BODY>Bộ Quốc phòng</BODY> lệnh cho <BODY>Quân khu 2</BODY> sẵn sàng trực thăng. <DATE>Chiều 25/7</DATE>, <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY> <PERSON>Khoàng Văn Thạo</PERSON> họp ngay tại sân <BODY>UBND xã</BODY>, bàn kê bằng hai cánh cửa. <DOCUMENT>Quyết định số 1346/QĐ-UBND</DOCUMENT> công bố tình huống khẩn cấp về thiên tai do <ROLE>Phó Chủ tịch Thường trực</ROLE> <BODY>UBND tỉnh</BODY> <PERSON>Đỗ Minh Trực</PERSON> ký trong <DATE>đêm 25</DATE>.

<DATE>Sáng 26/7</DATE>, đoàn của <BODY>Ủy ban Trung ương MTTQ Việt Nam</BODY> lên trao 2 tỷ đồng. <BODY>Hội Chữ thập đỏ tỉnh</BODY>, <BODY>Báo Tiền Phong</BODY>, <BODY>Agribank Điện Biên</BODY>, <BODY>Công đoàn ngành Giáo dục</BODY> và nhóm thiện nguyện của anh <PERSON>Trần Hữu Vinh</PERSON> (<LOCATION>Hà Nội</LOCATION>) chở lên 11 xe hàng. Gạo thì đủ; thứ thiếu là quần lót, băng vệ sinh, sách lớp 1, chị <PERSON>Lường Thị Phặn</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>Hội LHPN xã</BODY>, nói thẳng như vậy.

Bao giờ có nhà?

Theo <DOCUMENT>Quyết định 590/QĐ-TTg</DOCUMENT> <DATE>ngày 18/5/2022</DATE> về chương trình bố trí dân cư, tỉnh có thể lập điểm mới, nhưng thủ tục đất rừng mất thời gian. <BODY>Ban Thường vụ Tỉnh ủy</BODY> họp <DATE>tối 27/7</DATE> thống nhất chọn <LOCATION>đồi Huổi Chan</LOCATION> cho 57 hộ; <BODY>Sở Xây dựng</BODY> xong thiết kế trước <DATE>10-8</DATE>, <BODY>Sở Tài nguyên và Môi trường</BODY> làm song song hồ sơ theo <DOCUMENT>Luật Đất đai năm 2024</DOCUMENT> có hiệu lực từ <DATE>1/8</DATE>. Mục tiêu: dân vào nhà trước <DATE>Tết Ất Tỵ</DATE>. <BODY>Thường trực HĐND tỉnh</BODY> dự kiến triệu tập <EVENT>kỳ họp thứ mười sáu, HĐND tỉnh khóa XV</EVENT> ngay <DATE>đầu tháng 8</DATE> để bố trí vốn; <EVENT>đêm nghệ thuật “Về miền hoa ban”</EVENT> trong khuôn khổ <EVENT>Năm Du lịch quốc gia</EVENT> <DATE>2024</DATE> chuyển thành đêm quyên góp.

Ông <PERSON>Giàng A Chống</PERSON>, 71 tuổi, mất con dâu và hai cháu, hỏi chúng tôi: lên <LOCATION>Huổi Chan</LOCATION> rồi thì suối có đi theo không? Không ai trả lời được. <ROLE>Giám đốc</ROLE> <BODY>Đài Khí tượng Thủy văn tỉnh Điện Biên</BODY> <PERSON>Vũ Thị Nhàn</PERSON> cho biết lượng mưa đo được tại <LOCATION>Mường Pồn</LOCATION> là 168 mm trong 5 giờ, mức chưa từng có từ <DATE>năm 1991</DATE>; bản đồ cảnh báo sạt lở tỷ lệ 1:50.000 lập <DATE>giai đoạn 2012-2016</DATE> không có chấm đỏ ở bản này.

<DATE>Hôm nay</DATE>, <DATE>28/7</DATE>, con đường tạm đã thông. Học sinh <LOCATION>bản Tin Tốc</LOCATION> đi nhặt vở phơi dọc lan can cầu.

Chiến sĩ <BODY>Trung đoàn 741</BODY> tìm kiếm người mất tích bên <LOCATION>suối Nậm Pồn</LOCATION>. Ảnh: <PERSON>Văn Tâm</PERSON>
Học sinh phơi sách vở. (Ảnh: <PERSON>Lò Chương</PERSON>/<BODY>ĐBP</BODY>)

<PERSON>Hà Linh</PERSON> - <PERSON>Văn Tâm</PERSON> - <PERSON>Lò Chương</PERSON>
