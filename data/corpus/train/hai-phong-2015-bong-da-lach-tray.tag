Vòng 14 <EVENT>V.League</EVENT> <DATE>2015</DATE>: <BODY>Hải Phòng</BODY> 3-2 <BODY>SHB Đà Nẵng</BODY>
<LOCATION>Lạch Tray</LOCATION> nổ pháo miệng

(<BODY>Thể thao 24h</BODY>) Mười bảy nghìn khán giả, mười bảy nghìn lá phổi. <DATE>Chiều 28/6</DATE>, nhiệt độ mặt sân 41 độ, <LOCATION>sân Lạch Tray</LOCATION> (<LOCATION>quận Ngô Quyền</LOCATION>) vẫn kín ba khán đài từ 15 giờ 30, dù 17 giờ bóng mới lăn.

Diễn biến
4’: <PERSON>Errol Stephens</PERSON> (<LOCATION>Jamaica</LOCATION>) thoát bẫy việt vị, sút chéo góc: 1-0.
19’: <PERSON>Gastón Merlo</PERSON> san bằng, đầu, sau quả tạt của <PERSON>Võ Huy Hải</PERSON>. 1-1.
33’: trọng tài <PERSON>Phùng Đình Trí</PERSON> cho phạt đền, <PERSON>Lê Văn Cát</PERSON> thực hiện: 2-1. Băng ghế <BODY>SHB Đà Nẵng</BODY> phản ứng, HLV <PERSON>Lê Huỳnh Đức</PERSON> cười.
45’+3: thẻ vàng thứ ba, <PERSON>Phan Văn Nghêu</PERSON>.
61’: <PERSON>Fagan</PERSON> đá phản, 2-2. Khán đài B im đúng bốn giây. Sau đó lại hô.
90’+2: <PERSON>Trịnh Quang Thái Bình</PERSON>, 19 tuổi, vào sân được bảy phút, lốp bóng qua đầu <PERSON>Nguyễn Thanh Bông</PERSON>: 3-2.

<PERSON>Thái Bình</PERSON> sinh ở <LOCATION>Thái Bình</LOCATION>, chơi cho <BODY>Hải Phòng</BODY>, ghi bàn vào lưới <BODY>đội bóng Đà Nẵng</BODY>. HLV <PERSON>Dylan Kerr</PERSON>, người <LOCATION>Anh</LOCATION>, nói sau trận qua phiên dịch: “Tôi không biết nói gì ngoài hai chữ: cám ơn. Và một chữ nữa: trứng”. (Ông thích ăn trứng vịt lộn gần cổng sân.)

Số liệu
Kiểm soát bóng 47% - 53%; sút 13 (6) - 15 (5); phạt góc 5-9; việt vị 3-1; thẻ vàng 3-2.
Sau vòng 14: <BODY>B.Bình Dương</BODY> 30 điểm, <BODY>FLC Thanh Hoá</BODY> 28, <BODY>Hà Nội T&T</BODY> 25 (hơn hiệu số), <BODY>Hải Phòng</BODY> 25.

Vé chợ đen có lúc lên 250.000 đồng, gấp năm lần mệnh giá. Công ty bán vé qua mạng của <BODY>CLB Hải Phòng</BODY> sập lúc 9 giờ sáng. Phía sau, ở quán bánh đa cua <LOCATION>ngõ 28</LOCATION> <LOCATION>Lạch Tray</LOCATION>, chủ quán <PERSON>Tạ Thị Kim</PERSON> hứa miễn phí cho ai đoán đúng tỉ số: có 11 người.

Vòng 15 đá <DATE>ngày 4</DATE> và <DATE>5/7</DATE>: <BODY>QNK Quảng Nam</BODY> - <BODY>Hải Phòng</BODY>, <LOCATION>sân Tam Kỳ</LOCATION>, 17h. Cũng <DATE>ngày 28/6</DATE>, <BODY>Than Quảng Ninh</BODY> hoà <BODY>HA Gia Lai</BODY> 1-1 tại <LOCATION>sân Cửa Ông</LOCATION>, <BODY>ĐT Long An</BODY> thắng <BODY>Đồng Nai</BODY> 2-0.

Đội trẻ: <BODY>U17 Hải Phòng</BODY> thua <BODY>PVF</BODY> 0-4 ở vòng loại <EVENT>Giải U17 quốc gia</EVENT>. Trận giao hữu <BODY>Kawasaki Frontale</BODY> sang <LOCATION>Hà Nội</LOCATION> đá với <LOCATION>Việt Nam</LOCATION>, ban tổ chức báo hoãn tới <DATE>năm sau</DATE>.

<PERSON>Đ.TUÂN</PERSON>
