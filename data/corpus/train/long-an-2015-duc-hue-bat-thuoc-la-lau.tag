Ba vụ một đêm trên <LOCATION>kênh Rạch Tràm</LOCATION>

Vụ thứ nhất nổ súng lúc <DATE>23 giờ 40 phút ngày 4/3/2015</DATE>.Hai vỏ lãi máy 25 ngựa chở 11.200 bao Hero, Jet lao thẳng vào ghe tuần tra của <BODY>Đội Kiểm soát Chống buôn lậu</BODY> thuộc <BODY>Cục Hải quan Long An</BODY>.Thiếu tá <PERSON>Phùng Tấn Bửu</PERSON> bị hất xuống nước.<PERSON>Hồ Văn Lành</PERSON> tự “<PERSON>Lành Cụt</PERSON>” (38 tuổi, ngụ <LOCATION>xã Mỹ Thạnh Đông</LOCATION>, <LOCATION>huyện Đức Huệ</LOCATION>) bị bắt, người thứ hai bơi về phía <LOCATION>Svay Rieng</LOCATION>.

Vụ thứ hai, lúc <DATE>1 giờ 15 phút ngày 5-3</DATE>, xe tải 62M-0883 không đèn chạy từ <LOCATION>tỉnh lộ 839</LOCATION> qua <LOCATION>cầu Tràm Lạc</LOCATION>.Tài xế: cũng tên <PERSON>Hồ Văn Lành</PERSON>, 26 tuổi, không bà con với <PERSON>Lành Cụt</PERSON>. Trên thùng có 4.560 bao Scott, 2.100 kg đường <LOCATION>Thái Lan</LOCATION>, và một chuồng 17 con gà đá giá 9 triệu/con. Thanh minh với <BODY>Công an huyện Đức Huệ</BODY>, anh này nói nhận chở giùm “ông <PERSON>Tám râu</PERSON>”. Có thiệt. <PERSON>Tám Râu</PERSON> tên thật <PERSON>Lê Hoàng Vũ Phong</PERSON>, từng ra tù <DATE>tháng 12/2012</DATE> sau 3 năm 6 tháng.

Vụ thứ ba nhỏ mà phiền. 3 giờ 22 phút, <PERSON>N.T.B.L</PERSON> (15 tuổi) vác 500 bao trên lưng qua cánh đồng <LOCATION>ấp Tho Mo</LOCATION>. Em tên thật xin không nêu.Mẹ em, bà <PERSON>T.</PERSON>, vào nhận con lúc <DATE>6 giờ sáng 5-3</DATE>, năn nỉ: “Mỗi lần 60 ngàn, nó góp học phí”. Em được giao cho <BODY>UBND xã Mỹ Quý Đông</BODY> giáo dục theo <DOCUMENT>Nghị định số 111/2013/NĐ-CP</DOCUMENT>.

Cộng ba vụ: 16.260 bao thuốc, trị giá 341 triệu đồng. <BODY>Cơ quan CSĐT</BODY> - <BODY>Công an tỉnh</BODY> giữ hình sự 2 người, truy tìm 3. <DATE>Năm 2014</DATE>, riêng địa bàn <LOCATION>Đức Huệ</LOCATION> phát hiện 1.107 vụ, tăng 40% so với <DATE>2013</DATE>. <ROLE>Phó Cục trưởng</ROLE> <BODY>Cục Hải quan Long An</BODY> <PERSON>Trương Văn Lập Đông</PERSON> nói buôn lậu qua sông “giống nước lớn, chặn chỗ này tràn chỗ nọ”.

Giá đấu giá tang vật sẽ công bố <DATE>giữa tháng 3</DATE>; thuốc lá tiêu hủy ở lò đốt của <LOCATION>Khu công nghiệp Hòa Khánh Đông</LOCATION>.

Cùng đêm, cách đó 60 km tại <LOCATION>Mộc Hóa</LOCATION>, <PERSON>Vũ Hải Nam</PERSON> (SN <DATE>1994</DATE>, quê <LOCATION>Nam Định</LOCATION>) trộm một chiếc Exciter BKS 62F1-199.83, chạy được 900 mét thì hết xăng. Đẩy bộ ngang <BODY>Công an phường 1</BODY>, bị anh gác cổng hỏi giấy. Hết.

<PERSON>Đông Thức</PERSON>
