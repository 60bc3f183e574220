SỔ TAY NÔNG SẢN
Quế, hồi, chè, na: <DATE>tuần này</DATE> lên hay xuống?
 (<DATE>Thứ Hai, 18/07/2022</DATE>)

1) Quế. <LOCATION>Văn Yên</LOCATION> (<LOCATION>Yên Bái</LOCATION>): vỏ tươi 26.000 - 29.000 đ/kg (<DATE>tuần trước</DATE> 31.000). Quế ống sáo loại A 128.000; quế vụn 61.000. Tinh dầu 520.000 đ/kg, giảm 45.000 so với <DATE>tháng 6</DATE>. Lý do: <LOCATION>Ấn Độ</LOCATION> chiếm 44% lượng mua đang tồn kho; cước tàu <LOCATION>Hải Phòng</LOCATION> - <LOCATION>Nhava Sheva</LOCATION> vẫn 1.950 USD/container 40 feet. Bà <PERSON>Triệu Thị Lều</PERSON>, người Dao, <LOCATION>xã Viễn Sơn</LOCATION>, để lại 3 tấn khô "chờ gió". Theo <BODY>Hiệp hội Hồ tiêu và cây gia vị Việt Nam</BODY> (<BODY>VPA</BODY>), <DATE>6 tháng đầu năm 2022</DATE> xuất 36.817 tấn quế, 140 triệu USD, <BODY>Prosi Thăng Long</BODY> đứng đầu (6.204 tấn), tiếp đến <BODY>Olam Việt Nam</BODY>, <BODY>Senspices</BODY>.

2) Hồi. <LOCATION>Bình Gia</LOCATION> (<LOCATION>Lạng Sơn</LOCATION>) 38.000 đ/kg tươi; <LOCATION>Bình Liêu</LOCATION> (<LOCATION>Quảng Ninh</LOCATION>) 35.500. Đầu mùa hoa nhỏ, cánh cong. <LOCATION>Đài Loan</LOCATION> trả 6.150 USD/tấn CIF <LOCATION>cảng Cơ Long</LOCATION>.

3) Chè. <LOCATION>Tân Cương</LOCATION> (<LOCATION>Thái Nguyên</LOCATION>): nõn tôm 1,2 - 2,5 triệu đ/kg, móc câu 350.000 - 420.000, chè cám 65.000. Ông <PERSON>Hoàng Văn Tấn Cương</PERSON>, <BODY>HTX Chè Hảo Đạt</BODY> nói bị "hàng giả cùng tên" ép. <LOCATION>Suối Giàng</LOCATION>: búp tươi 32.000; shan cổ thụ 18.000 USD/tấn với khách <LOCATION>Đức</LOCATION> đặt 40 kg. <LOCATION>Pakistan</LOCATION> mua giá bình quân 1.938 USD/tấn, <LOCATION>Nga</LOCATION> 1.611, <LOCATION>Iraq</LOCATION> 1.402. Phân u rê <LOCATION>Phú Mỹ</LOCATION> xuống 780.000 đ/bao, giảm 6%.

4) Na. <LOCATION>Lục Nam</LOCATION> (<LOCATION>Bắc Giang</LOCATION>) vào vụ sớm 15 ngày: na dai loại 1 55.000 - 60.000; na Hoàng hậu 85.000. Người mua ở <LOCATION>chợ đầu mối Hóc Môn</LOCATION> nhận hàng lúc 2 giờ sáng, 41 tiếng sau khi hái. Hao 7%.

5) Nhãn <LOCATION>Sông Mã</LOCATION> (<LOCATION>Sơn La</LOCATION>): 9.000 - 12.000 đồng. Chín rộ <DATE>5/8</DATE>. <BODY>Doveco</BODY>, <BODY>Vina T&T</BODY> ký 3.000 tấn; lò sấy long nhãn <PERSON>Lò Văn Sinh</PERSON> hạ giá mua xuống 7.500 vì than lên 4.900.

Chênh lệch nổi bật
Chanh leo tím <LOCATION>Mộc Châu</LOCATION>: 28.000 (+40%) sau khi <LOCATION>Trung Quốc</LOCATION> cho nhập thử nghiệm từ <DATE>ngày 1/7</DATE>.
Lợn hơi <LOCATION>Lào Cai</LOCATION>: 71.000, cao nhất kể từ <DATE>tháng 5/2021</DATE>.
Cá tầm <LOCATION>Sa Pa</LOCATION>: 170.000 (giảm 30.000), vì cá <LOCATION>Trung Quốc</LOCATION> về <LOCATION>chợ Yên Sở</LOCATION> 145.000.
Gạo Séng Cù <LOCATION>Mường Khương</LOCATION>: 34.000, đứng.

Hỏi chuyên gia
Tiến sĩ <PERSON>Ngô Xuân Bình Nam</PERSON> (<BODY>Viện Khoa học kỹ thuật Nông lâm nghiệp miền núi phía Bắc</BODY>): Giá quế giảm vì diện tích tăng nhanh, 180.000 ha rồi. Ai đang định phá sắn trồng quế thì nên biết <DATE>năm 2030</DATE> mới thu.

Thống kê của <PERSON>Th. Ngà</PERSON>; số liệu nước ngoài: <BODY>ITC Trademap</BODY>, <BODY>Mintec</BODY>.
Kỳ sau ra <DATE>25/7</DATE>.
