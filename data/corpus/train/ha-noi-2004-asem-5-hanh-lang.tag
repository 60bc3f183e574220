Hành lang <EVENT>ASEM 5</EVENT>: mười ba lá cờ mới và một cơn mưa

<LOCATION>Ba Đình</LOCATION> <DATE>chiều 8-10</DATE> mưa đúng lúc xe của <ROLE>Tổng thống</ROLE> <LOCATION>Pháp</LOCATION> <PERSON>Giắc Si-rắc</PERSON> dừng lại. Ông không lấy ô. Phía sau, <ROLE>Thủ tướng</ROLE> <LOCATION>Nhật Bản</LOCATION> <PERSON>Giun-i-chi-rô Côi-dư-mi</PERSON> đứng chờ, hai tay cho vào túi áo vét.

<EVENT>Hội nghị cấp cao Á - Âu lần thứ năm</EVENT> họp hai <DATE>ngày 8</DATE> và <DATE>9-10-2004</DATE> ở <LOCATION>Hà Nội</LOCATION>. Chủ đề dài: “Tiến tới quan hệ đối tác Á - Âu sống động và thực chất hơn”. Sau <EVENT>ASEM 1</EVENT> ở <LOCATION>Băng Cốc</LOCATION> (<DATE>1996</DATE>) và <EVENT>ASEM 4</EVENT> ở <LOCATION>Cô-pen-ha-ghen</LOCATION> (<DATE>2002</DATE>), đây là lần thứ ba một nước <LOCATION>châu Á</LOCATION> làm chủ nhà. Việc chính thì ngắn: kết nạp 13 thành viên, gồm 10 nước mới vào <BODY>Liên minh châu Âu</BODY> cùng <LOCATION>Cam-pu-chia</LOCATION>, <LOCATION>Lào</LOCATION>, <LOCATION>Mi-an-ma</LOCATION>. Từ 26, <BODY>ASEM</BODY> thành 39.

Vì <LOCATION>Mi-an-ma</LOCATION> mà cuộc chơi suýt vỡ. <DATE>Đầu tháng 9</DATE>, <BODY>Ủy ban châu Âu</BODY> còn dọa hạ cấp. <ROLE>Bộ trưởng</ROLE> <BODY>Ngoại giao</BODY> <PERSON>Nguyễn Dy Niên</PERSON> bay <LOCATION>Brúc-xen</LOCATION>, <LOCATION>La Hay</LOCATION> bốn ngày. Công thức cuối: đại diện <LOCATION>Y-an-gun</LOCATION> dự ở cấp dưới người đứng đầu chính phủ; người dự là <ROLE>Bộ trưởng</ROLE> <BODY>Văn phòng Thủ tướng</BODY> <PERSON>Tin Uyn</PERSON>, một người đàn ông ít nói.

Khách đến từng giờ

10h15, <ROLE>Thủ tướng</ROLE> <LOCATION>Trung Quốc</LOCATION> <PERSON>Ôn Gia Bảo</PERSON> tới <LOCATION>Nội Bài</LOCATION>. 11h, <ROLE>Thủ tướng</ROLE> <LOCATION>CHLB Đức</LOCATION> <PERSON>Ghê-hát Sruê-đơ</PERSON>. Báo chí đùa nhau về thứ tự, riêng <ROLE>Vụ trưởng</ROLE> <BODY>Vụ Lễ tân</BODY> <PERSON>Trần Trọng Khánh Hải</PERSON> không đùa: sổ tay ông ghi 38 chuyên cơ, 212 xe, 1.640 phóng viên.

<ROLE>Quốc vương</ROLE> <LOCATION>Bru-nây</LOCATION> <PERSON>Ha-xa-nan Bôn-ki-a</PERSON> tự lái máy bay. <ROLE>Thủ tướng</ROLE> <LOCATION>Phần Lan</LOCATION> <PERSON>Ma-ti Van-ha-nen</PERSON> đi bộ từ <LOCATION>khách sạn Metropole</LOCATION> sang <LOCATION>Nhà khách Chính phủ</LOCATION>, <LOCATION>phố Ngô Quyền</LOCATION>. Người bán xôi ở <LOCATION>ngõ Lý Đạo Thành</LOCATION> không biết ông là ai.

Trong phòng họp

<ROLE>Thủ tướng</ROLE> <PERSON>Phan Văn Khải</PERSON> chủ tọa sáu phiên. Ba văn kiện được thông qua: <DOCUMENT>“Tuyên bố Hà Nội về Quan hệ đối tác kinh tế Á - Âu chặt chẽ hơn”</DOCUMENT>, <DOCUMENT>“Tuyên bố ASEM về Đối thoại giữa các nền văn hóa và văn minh”</DOCUMENT> và Khuyến nghị về hợp tác. Bản dịch tiếng Ba Lan tới muộn mười phút, <ROLE>Thủ tướng</ROLE> <PERSON>Ma-rếch Ben-ca</PERSON> nói: “Chúng tôi vừa tới, chậm là phải phép”.

Bên lề, <ROLE>Chủ tịch</ROLE> <BODY>EC</BODY> <PERSON>Rô-ma-nô Prô-đi</PERSON> và <ROLE>Thứ trưởng</ROLE> <BODY>Bộ Thương mại</BODY> <PERSON>Lương Văn Tự</PERSON> bắt tay kết thúc đàm phán song phương về việc <LOCATION>Việt Nam</LOCATION> gia nhập <BODY>WTO</BODY>. <DATE>Đêm 9/10</DATE>, trong bữa tiệc ở <LOCATION>Trung tâm Hội nghị Quốc tế</LOCATION>, nhã nhạc cung đình <LOCATION>Huế</LOCATION> xen dàn nhạc <LOCATION>Viên</LOCATION>.

Phía trong nước, <BODY>Công an TP Hà Nội</BODY> cấm 14 tuyến phố, sáu sinh viên tình nguyện <BODY>Học viện Quan hệ quốc tế</BODY> ngất vì đứng lâu. Sau lễ bế mạc, chị <PERSON>Nông Hải Yến</PERSON> ở tổ phiên dịch đếm lại huy hiệu: thiếu mất cái của <LOCATION>Xlô-vê-ni-a</LOCATION>.

<EVENT>ASEM 6</EVENT> hẹn tại <LOCATION>Hen-xinh-ki</LOCATION>, <DATE>năm 2006</DATE>. Lá cờ <BODY>ASEM</BODY> được trao cho ông <PERSON>Van-ha-nen</PERSON>, gấp làm tám.

<PERSON>Hữu Thịnh Vinh</PERSON>, <PERSON>Bích Lan</PERSON>
