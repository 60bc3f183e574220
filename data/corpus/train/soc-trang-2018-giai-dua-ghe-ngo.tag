Ghe ngo <LOCATION>Sóc Trăng</LOCATION>: nửa sải tay, một ngôi vương

<LOCATION>Sông Maspero</LOCATION> sáng ấy chật cứng hơn 200 ngàn người. Cờ phất lúc <DATE>12 giờ 30 ngày 22-11</DATE>, 1.200 mét nước, 60 tay chèo mỗi chiếc.

Ở chung kết nam, ghe <BODY>chùa Tum Pok Sok</BODY> (<LOCATION>Mỹ Xuyên</LOCATION>) về nhất với 4 phút 43 giây 18, hơn ghe <BODY>chùa Pông Tưk Chás</BODY> (<LOCATION>Trần Đề</LOCATION>) đúng 21 phần trăm giây. Nếu đo bằng mắt, đó là nửa sải tay. Chung kết nữ (1.000 m): <BODY>chùa Bâng Crap Chrum Thmay</BODY> thắng <BODY>chùa Luông Bassac</BODY> 4:21,07 - 4:22,90.

<EVENT>Lễ hội Oóc Om Bóc - Đua ghe ngo Sóc Trăng lần thứ IV, khu vực đồng bằng sông Cửu Long</EVENT> <DATE>năm 2018</DATE>, kéo dài 5 ngày từ <DATE>18</DATE> đến <DATE>22/11</DATE>, gồm <EVENT>Hội chợ Thương mại Sóc Trăng</EVENT>, hội thi trang phục, thả đèn nước Lôi Protip. Riêng môn đua có 50 đội nam, 11 đội nữ từ <LOCATION>Bạc Liêu</LOCATION>, <LOCATION>Cà Mau</LOCATION>, <LOCATION>Trà Vinh</LOCATION>, <LOCATION>Kiên Giang</LOCATION>, <LOCATION>Vĩnh Long</LOCATION>.

Kết quả vòng 1/8 (trích)
Lượt 3: <BODY>chùa Chrôi Tum Chás</BODY> thắng <BODY>chùa Pô Thi Thlâng</BODY>, cách 2 thân ghe
Lượt 6: <BODY>chùa Ốt Sa Ky</BODY> thua <BODY>chùa Tum Núp</BODY>, lật ghe giữa luồng, 60 tay chèo an toàn
Lượt 8: <BODY>chùa Kh'leang</BODY> thắng <BODY>chùa Sà Lôn</BODY> 4:51,3

Mỗi ghe ngo dài 27 - 29 mét, rộng 1,1 mét, đóng bằng gỗ sao, có 3 đà tre đội ghe. Ghe mới của <BODY>chùa Tum Pok Sok</BODY> tốn 580 triệu đồng, hạ thủy <DATE>tháng 9 năm nay</DATE>. Đầu ghe ngồi ông <PERSON>Lý Sà Huôi</PERSON>, 63 tuổi, thổi còi nhịp từ <DATE>năm 1982</DATE>; lái sau là <PERSON>Danh Sóc Ka</PERSON>. “Còn nhịp chèo, còn người giữ”, ông <PERSON>Huôi</PERSON> nói.

Đội vô địch nhận 150 triệu đồng, thêm <EVENT>Cúp Truyền hình Sóc Trăng lần thứ XVI</EVENT>. Ban trọng tài do ông <PERSON>Thạch Đời</PERSON>, <ROLE>Phó Giám đốc</ROLE> <BODY>Sở Văn hóa, Thể thao và Du lịch</BODY>, làm <ROLE>Trưởng ban</ROLE>. Tay chèo nữ trẻ nhất: <PERSON>Sơn Thị Ngọc Lành</PERSON> (17 tuổi, <BODY>Trường THPT Thuận Hòa</BODY>); giải tay chèo xuất sắc: <PERSON>Trà Văn Dũng Sĩ</PERSON>.

Du khách <PERSON>Rupert Hollis</PERSON> (<LOCATION>New Zealand</LOCATION>), đo xem nhịp tim bằng đồng hồ: đứng trên bờ mà 142. Anh hỏi bao giờ có lại. <DATE>Năm sau</DATE>, theo phong tục, đua đúng <DATE>rằm tháng 10 âm lịch</DATE>, nhưng giải khu vực 2 năm mới làm một lần, tức là <DATE>năm 2020</DATE>… còn <DATE>năm 2019</DATE> chỉ đua ở cấp tỉnh, dịp <EVENT>Ngày hội Văn hóa, Thể thao và Du lịch đồng bào Khmer Nam Bộ lần thứ VIII</EVENT>.

<PERSON>C.Đ</PERSON> - <PERSON>TH</PERSON>
