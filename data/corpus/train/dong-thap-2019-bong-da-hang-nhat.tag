<BODY>Đồng Tháp</BODY> - <BODY>Phố Hiến</BODY> 1-2: Phút 89 cay đắng

<DATE>Chiều 22-6</DATE>, 3.400 khán giả <LOCATION>sân Cao Lãnh</LOCATION> lặng đi khi quả đá phạt từ 24 mét của <PERSON>Trịnh Hoa Hùng Vĩ</PERSON> bật cột, đập lưng thủ môn chủ nhà rồi lăn qua vạch. Trận đấu vòng 9 <EVENT>Giải hạng Nhất Quốc gia - LS</EVENT> <DATE>2019</DATE> khép lại bằng tiếng thở dài.

Huấn luyện viên <PERSON>Bùi Công Lý</PERSON> xếp sơ đồ 3-4-3, cho <PERSON>Lê Cao Hoài An</PERSON> đá cao nhất. 12 phút, <PERSON>An</PERSON> sút chạm hậu vệ <PERSON>Nguyễn Thế Cường</PERSON>, bóng đổi hướng, 1-0. 38 phút, khách gỡ: <PERSON>Dương Anh Vũ</PERSON> đánh đầu từ đường tạt của <PERSON>Moussa Kanté Diallo</PERSON> (ngoại binh thử việc, được đăng ký <DATE>hôm 30-5</DATE>). Giữa hai hiệp, mưa. Sân lầy. Bốn thẻ vàng, một thẻ đỏ cho <PERSON>Trần Công Minh Lớn</PERSON> vì phản ứng trọng tài <PERSON>Trương Hồng Vũ</PERSON>.

“Luật cho hưởng lợi thế, ông ấy thổi sớm hai nhịp”, <PERSON>Minh Lớn</PERSON> kể lúc rời sân, tay còn cầm chai nước 500 ml.

Thống kê của <BODY>VPF</BODY>: cầm bóng 46%-54%; sút trúng 4-7; phạt góc 3-8. Đây là trận thua thứ ba liên tiếp của đội từng hai lần vô địch quốc gia (<DATE>1989</DATE>, <DATE>1996</DATE>). <ROLE>Chủ tịch</ROLE> <BODY>Câu lạc bộ Đồng Tháp</BODY>, ông <PERSON>Lê Vịnh Khánh</PERSON>, hứa thưởng 300 triệu đồng nếu thắng trận kế với <BODY>Long An</BODY>, nhưng lương <DATE>tháng 5</DATE> còn chậm.

Xếp hạng sau vòng 9
1. <BODY>Hồng Lĩnh Hà Tĩnh</BODY> 9 trận 22 điểm (17-5)
2. <BODY>Phố Hiến</BODY> 9 - 17 (14-8)
5. <BODY>An Giang</BODY> 9 - 13 (11-11)
9. <BODY>Long An</BODY> 9 - 8 (7-12)
10. <BODY>Đồng Tháp</BODY> 9 - 7 (8-15)

Người cũ <LOCATION>Cao Lãnh</LOCATION> có mặt trên khán đài gồm <PERSON>Trần Minh Tiến Chương</PERSON> và trung vệ <PERSON>Lưu Công Thọ</PERSON>, từng dự <EVENT>Cúp Quốc gia</EVENT> <DATE>năm 2000</DATE>. Người trẻ xem qua YouTube. Một clip của <BODY>FPT Play</BODY> thu 41.000 lượt xem trong 24 giờ.

<DATE>Ngày 29-6</DATE>, hai đội bét bảng gặp nhau tại <LOCATION>sân Long An</LOCATION> lúc 16 giờ. Dự đoán tỉ lệ 1,92 - 3,10 - 3,65. Cầu thủ <PERSON>Phạm Trường Sơn</PERSON> treo giò trận này; tiền đạo <PERSON>Chidi Eze</PERSON> phải phẫu thuật gối ở <LOCATION>Băng Cốc</LOCATION>, nghỉ tới <DATE>quý IV/2019</DATE>.

Ở giải trẻ, <BODY>U17 Đồng Tháp</BODY> thắng <BODY>U17 Sanna Khánh Hòa</BODY> 2-0 tại vòng bảng <EVENT>U17 Quốc gia - Next Media</EVENT> <DATE>2019</DATE>; ghi bàn <PERSON>Lâm Hoàng Ti Na</PERSON> (quê <LOCATION>Trà Vinh</LOCATION>, phút 41) và <PERSON>Võ Tuấn Phong</PERSON> (70 phút, phạt đền).

<PERSON>ĐỖ ĐẠT TRÍ</PERSON>. Ảnh: <PERSON>Nguyễn Nhân</PERSON>
