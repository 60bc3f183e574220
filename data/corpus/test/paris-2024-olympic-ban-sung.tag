<EVENT>Olympic Paris</EVENT> <DATE>2024</DATE>, ngày 4: <PERSON>Trịnh Thu Vinh</PERSON> lỡ huy chương trong gang tấc

<LOCATION>Trường bắn Châteauroux</LOCATION>, cách <LOCATION>Paris</LOCATION> 270 km, 33 độ C không gió. Chung kết 10 m súng ngắn hơi nữ <DATE>28/7</DATE>: <PERSON>Trịnh Thu Vinh</PERSON> có 198,6 điểm, hạng tư, hơn <PERSON>Veronika Major</PERSON> (<LOCATION>Hungary</LOCATION>) 19,1 điểm, kém <PERSON>Manu Bhaker</PERSON> (<LOCATION>Ấn Độ</LOCATION>) 23,1.

Phát súng thứ 19: 9,5. HLV <PERSON>Park Chung-gun</PERSON> nhắm mắt. Trước đó <PERSON>Vinh</PERSON> bắn 10,8 hai lần, dẫn tạm 3 loạt. Vàng và bạc về <LOCATION>Hàn Quốc</LOCATION>: <PERSON>Oh Ye-jin</PERSON> 243,2 (kỷ lục <EVENT>Olympic</EVENT>), <PERSON>Kim Ye-ji</PERSON> 241,3.

Toàn bộ kết quả <DATE>30/7</DATE>:
Cầu lông đơn nữ, bảng K: <PERSON>Nguyễn Thùy Linh</PERSON> - <PERSON>Beiwen Zhang</PERSON> (<LOCATION>Mỹ</LOCATION>) 20-22, 20-22
Bơi 400 m hỗn hợp: <PERSON>Trần Hưng Nguyên</PERSON> 4:17.88, hạng 22
Rowing thuyền đơn: <PERSON>Phạm Thị Huệ</PERSON>, tứ kết, 7 phút 57 giây 47
Quyền Anh 54 kg: <PERSON>Võ Thị Kim Ánh</PERSON> thua <PERSON>Nigina Uktamova</PERSON> (<LOCATION>Uzbekistan</LOCATION>) 2-3
Bắn cung 1 dây nam: <PERSON>Lê Quốc Phong</PERSON> gặp <PERSON>Dai Xiaoxiang</PERSON> <DATE>trưa 31/7</DATE>

Bóng đá nam: <LOCATION>Ai Cập</LOCATION> 2-1 <LOCATION>Tây Ban Nha</LOCATION>; <LOCATION>Pháp</LOCATION> 3-0 <LOCATION>New Zealand</LOCATION>, <PERSON>Alexandre Lacazette</PERSON> không đá chính. Tennis: <PERSON>Rafael Nadal</PERSON> thua <PERSON>Novak Djokovic</PERSON> 1-6, 4-6 trong 1 giờ 43 phút, lần gặp thứ 60. <PERSON>Simone Biles</PERSON> (27 tuổi) cùng tuyển <LOCATION>Mỹ</LOCATION> giành HCV đồng đội, 171,296 điểm, hơn <LOCATION>Italia</LOCATION> 5,802. <PERSON>Léon Marchand</PERSON> phá kỷ lục 400 m hỗn hợp: 4:02.95.

Bảng huy chương đến hết <DATE>ngày 30/7</DATE>:
1. <LOCATION>Nhật Bản</LOCATION> 7-2-4
2. <LOCATION>Trung Quốc</LOCATION> 6-6-2
3. <LOCATION>Australia</LOCATION> 6-4-1
4. <LOCATION>Pháp</LOCATION> 5-9-4
...
<LOCATION>Việt Nam</LOCATION>: 0

Giá vé đẩy: trận chung kết điền kinh từ 385 lên 990 euro; bánh mì kẹp trong <LOCATION>Stade de France</LOCATION> 12 euro. Nước <LOCATION>sông Seine</LOCATION> sau hai trận mưa có 985 E.coli/100 ml, lùi nội dung ba môn phối hợp sang <DATE>thứ Tư</DATE>. Lương VĐV <LOCATION>Việt Nam</LOCATION> đi <LOCATION>Pháp</LOCATION>: 270.000 đồng/ngày, tiền thưởng vàng nếu có 350 triệu, thêm treo thưởng 1 tỷ của <BODY>Tập đoàn Thành Công Group</BODY>.

<ROLE>Phó Cục trưởng</ROLE> <BODY>Cục Thể dục thể thao</BODY> <PERSON>Nguyễn Hồng Minh</PERSON> nói gọn: “19,1 điểm hơn người thứ năm, 23,1 thua người thứ ba, khoảng giữa ấy là thêm bốn năm”. <DATE>Đêm nay</DATE> 23h00: <PERSON>Vinh</PERSON> vào vòng loại 25 m, giá cược <BODY>Bet365</BODY> ăn 15.
