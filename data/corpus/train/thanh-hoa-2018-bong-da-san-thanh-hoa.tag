Vòng 21 <EVENT>V.League</EVENT> <DATE>2018</DATE>: <BODY>FLC Thanh Hóa</BODY> - <BODY>Sanna Khánh Hòa BVN</BODY> 3-2 - ngược dòng trong 9 phút

<LOCATION>SVĐ Thanh Hóa</LOCATION>, <DATE>17h ngày 18/8</DATE>, khán giả: 8.500. Nhiệt độ: 33 độ C.

Đội khách vào bóng trước. Phút 11, <PERSON>Lâm Thuận Phong</PERSON> căng ngang, <PERSON>Moussa Traoré</PERSON> đệm lòng cận thành: 0-1. Phút 34, từ chấm phạt góc, trung vệ <PERSON>Chadi Mansour</PERSON> của <BODY>Khánh Hòa</BODY> bật cao hơn tất cả, 0-2. Khán đài B bắt đầu có tiếng gõ chai nhựa.

HLV <PERSON>Nguyễn Thắng Đức</PERSON> không la hét. Ông rút tấm bảng con, vẽ ba mũi tên, thay người ngay từ phút 39: <PERSON>Hoàng Đình Tín</PERSON> vào, <PERSON>Lê Xuân Hoàng Nam</PERSON> ra. Người ta tưởng ông vội. Phút 62, chính <PERSON>Đình Tín</PERSON> đánh đầu gỡ 1-2. Phút 68: <PERSON>Omar Ndiaye</PERSON> sút xa, bóng đập cột, <PERSON>Romário Gomes</PERSON> đá bồi, 2-2. Phút 71, trọng tài <PERSON>Ngô Lân Duy</PERSON> thổi 11m sau khi bóng chạm tay <PERSON>Trần Vũ Văn</PERSON>. Người thực hiện là <PERSON>Pape Omar Ndiaye</PERSON>: 3-2. Thủ môn <PERSON>Bùi Tiến Dũng</PERSON> vắng mặt vì đang cùng tuyển Olympic dự <EVENT>ASIAD 18</EVENT> tại <LOCATION>Indonesia</LOCATION>.

Có một chi tiết cần nói rõ vì nhiều bạn đọc gọi hỏi: bóng đá <LOCATION>Việt Nam</LOCATION> lúc này có hai <PERSON>Bùi Tiến Dũng</PERSON>. <PERSON>Bùi Tiến Dũng</PERSON> (số 1, sinh <DATE>28/2/1997</DATE>) là thủ môn <BODY>FLC Thanh Hóa</BODY>, quê <LOCATION>Ngọc Lặc</LOCATION>; <PERSON>Bùi Tiến Dũng</PERSON> (số 4, sinh <DATE>2/10/1995</DATE>) là hậu vệ <BODY>Viettel</BODY>, quê <LOCATION>Hà Tĩnh</LOCATION>. Trận gặp <LOCATION>Nepal</LOCATION> <DATE>hôm 16/8</DATE>, cả hai đều có tên.

CHỈ SỐ
Kiểm soát bóng: 57% - 43%
Sút (trúng đích): 17 (8) - 9 (5)
Phạt góc: 9 - 3
Thẻ vàng: 2 - 4
Việt vị: 3 - 1

BẢNG XẾP HẠNG (tạm tính đến <DATE>18/8</DATE>)
1. <BODY>Hà Nội FC</BODY> 51 điểm
2. <BODY>FLC Thanh Hóa</BODY> 38
3. <BODY>Sanna Khánh Hòa</BODY> 35
4. <BODY>Than Quảng Ninh</BODY> 30
5. <BODY>Sông Lam Nghệ An</BODY> 30

Nói sau trận, ông <PERSON>Thắng Đức</PERSON>: “Chúng tôi thắng bằng chân, nhưng gỡ bằng đầu”. HLV <PERSON>Võ Tân Đình</PERSON> của đội khách thì bỏ họp báo, phạt theo quy chế 10 triệu đồng.

Vòng tới, <DATE>ngày 25/8</DATE>, thầy trò <PERSON>Nguyễn Thắng Đức</PERSON> lên <LOCATION>sân Pleiku</LOCATION> gặp <BODY>HAGL</BODY>. Cùng giờ, <BODY>SLNA</BODY> đón <BODY>Becamex Bình Dương</BODY> ở <LOCATION>sân Vinh</LOCATION>, vé 30.000 - 100.000 đồng, bán tại cổng số 2 <LOCATION>đường Đào Tấn</LOCATION> từ 8 giờ sáng.

<PERSON>H.Lương</PERSON> (theo <BODY>VPF</BODY>)
