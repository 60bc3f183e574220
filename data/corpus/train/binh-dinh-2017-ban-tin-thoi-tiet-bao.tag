BẢN TIN BÃO KHẨN CẤP (CƠN BÃO SỐ 12)

<BODY>Đài Khí tượng Thủy văn tỉnh Bình Định</BODY> - phát lúc <DATE>15h30 ngày 03/11/2017</DATE>

Hồi <DATE>13 giờ ngày 03/11</DATE>, vị trí tâm bão ở vào khoảng 12,8 độ Vĩ Bắc; 113,6 độ Kinh Đông, cách <LOCATION>Bình Định</LOCATION> - nơi gần nhất - khoảng 430km về phía Đông. Sức gió mạnh nhất vùng gần tâm bão mạnh cấp 11 (100 - 115km/giờ), giật cấp 14. Bán kính gió mạnh từ cấp 6 trở lên khoảng 150km tính từ tâm bão.

Bảng 1. Dự báo (giờ; vĩ độ; kinh độ; cấp)
<DATE>01h 04/11</DATE>; 12,6N; 111,0E; 11-12, giật 15
<DATE>07h 04/11</DATE>; 12,5N; 109,4E; 11-12, giật 15
<DATE>13h 04/11</DATE>; 12,4N; 107,8E; 8, giật 11
<DATE>01h 05/11</DATE>; 12,2N; 105,0E; dưới 6

Mưa: từ <DATE>đêm 03</DATE> đến <DATE>ngày 06/11</DATE> phổ biến 200 - 350mm, các <LOCATION>huyện An Lão</LOCATION>, <LOCATION>Hoài Ân</LOCATION>, <LOCATION>Vĩnh Thạnh</LOCATION>, <LOCATION>Vân Canh</LOCATION> có nơi trên 450mm. Lũ trên <LOCATION>sông Kôn</LOCATION> tại <LOCATION>Thạnh Hòa</LOCATION> có khả năng đạt 8,3m (trên báo động III 0,3m), <LOCATION>sông Lại Giang</LOCATION> tại <LOCATION>Bồng Sơn</LOCATION> lên mức báo động II - III.

Sóng biển: <LOCATION>vùng biển ngoài khơi Bình Định</LOCATION> cao 6 - 8m; vùng ven bờ, gồm cả <LOCATION>vịnh Quy Nhơn</LOCATION>, cao 3 - 5m. Nước dâng do bão kết hợp thủy triều 0,5 - 1,0m, cao nhất lúc 5 - 6 giờ.

Tàu thuyền: Theo <BODY>Bộ đội Biên phòng tỉnh</BODY>, tính đến <DATE>14 giờ hôm nay</DATE> còn 104 tàu hàng neo ở khu vực phao số 0, <LOCATION>cảng Quy Nhơn</LOCATION>. Đáng lo là các tàu không có hàng, nổi cao, dễ rê neo: Jupiter, Sơn Long 08, Nam Khánh 26, Hà Trung 98. Thuyền trưởng tàu Biển Bắc 16, ông <PERSON>Lê Văn Đoàn</PERSON>, xin vào cầu 3 nhưng cầu đã kín.

NHẮC LẠI MỘT SỐ CƠN BÃO ĐỔ BỘ VÀO <LOCATION>BÌNH ĐỊNH</LOCATION> - <LOCATION>PHÚ YÊN</LOCATION> - <LOCATION>KHÁNH HÒA</LOCATION>
* Bão Lola, <DATE>12/1993</DATE>: <LOCATION>Tuy Hòa</LOCATION>, cấp 10.
* Bão Mirinae, <DATE>02/11/2009</DATE>: mưa 24 giờ ở <LOCATION>Vân Canh</LOCATION> 758mm.
* Bão Nari, <DATE>10/2013</DATE> (vào <LOCATION>Đà Nẵng</LOCATION>), gây mưa diện rộng.
Tên bão Damrey do <LOCATION>Campuchia</LOCATION> đặt, có nghĩa là “con voi”.

Vài lời cho người ở nhà: chằng mái bằng bao cát 15 - 20kg, mỗi bao cách nhau 1,5m; sạc đầy đèn; đậy giếng; trữ nước 3 ngày (mỗi người 4 lít/ngày); tuyệt đối không ra chòi canh tôm. Gọi 112 hoặc 0256.3646.xxx.

Tin tiếp theo phát lúc <DATE>18h30 hôm nay</DATE>.

Dự báo viên: <PERSON>Nguyễn Thị Hiệp Đức</PERSON>
Soát tin: <PERSON>Phan V. Sỹ</PERSON>

(Bổ sung <DATE>22 giờ ngày 03/11</DATE>: bão đã lên cấp 12; cầu truyền hình của <BODY>VTV8</BODY> tại <LOCATION>khách sạn Hải Âu</LOCATION> mất điện lúc 21g47.)
