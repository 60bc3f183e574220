Thể thao
Ngược dòng ở phố núi
<DATE>18:40 03/05/2009</DATE>
<BODY>Hoàng Anh Gia Lai</BODY> thua trước, thắng sau, hạ <BODY>SHB Đà Nẵng</BODY> 2-1 ở vòng 11 <EVENT>V-League</EVENT> <DATE>2009</DATE> <DATE>chiều nay</DATE>, trước chừng 9.000 khán giả <LOCATION>sân Pleiku</LOCATION>.

Đội khách vào trận với sơ đồ 3-5-2 và có bàn ngay phút 12: <PERSON>Lucas Ferreira</PERSON> thoát xuống, sút chìm góc trái. Chủ nhà đổi sang 4-4-2, tung <PERSON>Rơ Mah Thưng</PERSON> vào sân. Phút 45+2, chính anh đánh đầu gỡ 1-1. Phút 88, từ quả phạt góc thứ 11, <PERSON>Adebayo Okoro</PERSON> đệm bóng ấn định tỷ số 2-1. Trọng tài <PERSON>Võ Hùng Cang</PERSON> rút 7 thẻ vàng, 1 thẻ đỏ.
"Chúng tôi chỉ thắng 3/10 trận gần nhất, <DATE>hôm nay</DATE> là trận đáng nhớ", HLV <PERSON>Dương Khánh Lương</PERSON> (<BODY>HAGL</BODY>) nói. Phía bên kia, ông <PERSON>Lê Thuỳ Phong</PERSON>, <ROLE>Giám đốc điều hành</ROLE> <BODY>CLB SHB Đà Nẵng</BODY>, cho rằng bàn thứ hai đã việt vị nửa mét.
Sau trận, <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND tỉnh Gia Lai</BODY> <PERSON>Siu H'Lim</PERSON> xuống tặng đội 50 triệu đồng. <BODY>Báo Gia Lai</BODY> và <BODY>VTV5</BODY> tường thuật trực tiếp bằng hai thứ tiếng.

BÊN LỀ
- Vé khán đài A 40.000 đồng, khán đài B 15.000 đồng; vé chợ đen lên 120 nghìn. Xe để kín <LOCATION>đường Quang Trung</LOCATION>, <LOCATION>đường 17-3</LOCATION> và cả <LOCATION>ngã tư Biển Hồ</LOCATION>.
- Đường dây đặt vé trận tới: 059.3.824.567, 0905 112 233.
- Thành tích đối đầu từ <DATE>năm 2003</DATE>: 13 trận, <BODY>HAGL</BODY> thắng 6, hoà 3, thua 4; hiệu số 19-17.
- Tỷ lệ kiểm soát bóng 48/52, sút trúng đích 6/9.
- Vòng 12, <BODY>SHB Đà Nẵng</BODY> tiếp <BODY>Sông Lam Nghệ An</BODY> trên <LOCATION>sân Chi Lăng</LOCATION> lúc <DATE>17h ngày 9/5</DATE>; <BODY>HAGL</BODY> đến <LOCATION>sân Lạch Tray</LOCATION> gặp <BODY>Xi măng Hải Phòng</BODY> <DATE>hôm 10/5</DATE>.
Bảng xếp hạng sau vòng 11
TT	Đội	Trận	Thắng-Hoà-Thua	Điểm
1	<BODY>SHB Đà Nẵng</BODY>	11	7-1-3	22
2	<BODY>Becamex Bình Dương</BODY>	11	6-3-2	21
5	<BODY>Hoàng Anh Gia Lai</BODY>	11	5-2-4	17

<PERSON>H.Tr</PERSON>
Bàn thắng: <PERSON>Rơ Mah Thưng</PERSON> (45+2), <PERSON>Okoro</PERSON> (88) – <PERSON>Ferreira</PERSON> (12)
