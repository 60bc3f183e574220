<LOCATION>Cột mốc số 16</LOCATION> và những người canh trăng

<DATE>Chập tối 23 tháng Chạp Canh Thìn</DATE> (<DATE>16-1-2001</DATE>), <BODY>Đồn Biên phòng Tân Thanh</BODY> sáng ba ngọn đèn măng-sông. Trung tá <PERSON>Hoàng Văn Ngân</PERSON>, <ROLE>Đồn trưởng</ROLE>, lấy que củi vẽ lên nền bếp: đây <LOCATION>bản Nà Lầu</LOCATION>, đây <LOCATION>đèo Pò Cốc</LOCATION>, đây <LOCATION>mốc 16</LOCATION>, còn chỗ cái ấm là <LOCATION>Phố Bằng Tường</LOCATION> bên kia.

- Hiệp ước ký <DATE>ngày 30-12-1999</DATE>, - anh nói, - nhưng cái ấm chưa biết nhường cho ai nửa vòi.

Hiệp ước mà anh nhắc là Hiệp ước biên giới trên đất liền giữa <LOCATION>Việt Nam</LOCATION> và <LOCATION>Trung Quốc</LOCATION>, được <BODY>Quốc hội</BODY> khoá X phê chuẩn bằng <DOCUMENT>Nghị quyết số 36/2000/NQ-QH10</DOCUMENT> <DATE>ngày 9-6-2000</DATE>. Bây giờ tới lúc hai bên cắm mốc. <BODY>Bộ Tư lệnh Bộ đội Biên phòng</BODY> giao <BODY>Bộ Chỉ huy Bộ đội Biên phòng tỉnh Lạng Sơn</BODY> lo 253 km, tám đồn. <DOCUMENT>Chỉ thị 15/CT-BTL</DOCUMENT> yêu cầu mỗi tuần hai lượt tuần tra có dân cùng đi. Ở đây còn đi dày hơn.

<ROLE>Chính trị viên</ROLE> <PERSON>Vi Thanh Đạm</PERSON>, người Nùng Cháo, kể hồi <DATE>cuối năm 1998</DATE> ba lần lội suối rượt một toán buôn gà lậu, tới lần thứ tư bọn họ quen mặt, chào trước rồi mới chạy. Vui thế thôi. <DATE>Tháng 7 năm ngoái</DATE>, Binh nhất <PERSON>Lương Chí Quế</PERSON>, 20 tuổi, <LOCATION>bản Thuỷ Đâu</LOCATION>, bị đá lăn khi đỡ một em học sinh qua <LOCATION>khe Nà Tồng</LOCATION>. Mộ <PERSON>Quế</PERSON> ở <LOCATION>nghĩa trang thị trấn Đồng Đăng</LOCATION>, trên có chữ do chính ông <PERSON>Nông Đức Mạnh</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>Quốc hội</BODY>, người <LOCATION>Na Rì</LOCATION>, đề khi đến thắp hương.

Sau bữa tối, anh em vào hội trường. <BODY>Đảng uỷ Đồn</BODY> nghe bản tin: <EVENT>Hội nghị lần thứ mười một Ban Chấp hành Trung ương Đảng khoá VIII</EVENT> đang góp ý văn kiện trình <EVENT>Đại hội IX của Đảng</EVENT>. Thượng uý <PERSON>Tô Đình Trọng</PERSON> đọc <DOCUMENT>Luật Biên giới quốc gia</DOCUMENT> dự thảo lần ba, cả đồn góp được 11 ý, trong đó có chuyện thay chữ "quân đội đóng ở biên giới" thành "<BODY>Bộ đội Biên phòng</BODY>". Trước đó, <DOCUMENT>Nghị quyết số 11-NQ/TW</DOCUMENT> <DATE>ngày 8-8-1995</DATE> của <BODY>Bộ Chính trị</BODY> về xây dựng <BODY>Bộ đội Biên phòng</BODY> và <DOCUMENT>Pháp lệnh Bộ đội Biên phòng năm 1997</DOCUMENT> vẫn được học lại mỗi năm, thuộc nhưng phải chép. Qui định bắt chép tay, không đánh máy. Người chép đẹp nhất là <PERSON>Giáp Văn Khoa</PERSON>: hết 61 trang.

Mười giờ đêm, chúng tôi theo tổ tuần tra số 3. Trăng chưa lên. Dưới <LOCATION>thung lũng Na Sầm</LOCATION>, pháo nhỏ nổ lốp bốp, hai bên đều có Tết. <PERSON>Ngân</PERSON> dặn: Tết nhưng có lệnh trực của <BODY>Quân khu 1</BODY> đến <DATE>mùng 8</DATE>, thêm <DOCUMENT>Công điện số 03/CĐ-BCH</DOCUMENT>. Ai cũng hỏi khi nào đổi phiên. Rằm. <DATE>Rằm tháng Giêng</DATE> mới có tàu hoả <LOCATION>Hà Nội</LOCATION> - <LOCATION>Đồng Đăng</LOCATION> tăng chuyến để về <EVENT>Hội Kỳ Lừa</EVENT>.

Mốc cũ, đá xanh, cao ngang ngực. <PERSON>Ngân</PERSON> vỗ vỗ như vỗ vai ai. Tôi đọc hàng chữ Hán khắc mờ, chỉ ra được số 16, còn lại rêu. Sát chân mốc, chị <PERSON>Lý Thị Séng</PERSON> ở <LOCATION>xóm Kéo Kham</LOCATION> đã đặt sẵn một đĩa khẩu sli. "Mốc mới to thì mốc mới ăn", chị nói tỉnh bơ.

Phải kể thêm: đêm ấy <ROLE>Phó Chỉ huy trưởng</ROLE> <BODY>BĐBP tỉnh</BODY>, Đại tá <PERSON>Ngô Cảnh Toàn</PERSON>, đi bộ từ <LOCATION>đồn Bảo Lâm</LOCATION> sang thăm, giầy thủng. Ông nói ông đi để khỏi gọi điện.

<PERSON>Vũ Thị Kim Nhung</PERSON>
(Trại viết <BODY>Tạp chí Văn nghệ Quân đội</BODY>, <DATE>2001</DATE>)
