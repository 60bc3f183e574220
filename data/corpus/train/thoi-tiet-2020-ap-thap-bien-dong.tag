TIN ÁP THẤP NHIỆT ĐỚI GẦN BỜ, TIN CẢNH BÁO LŨ
(Phát lúc <DATE>04h30 ngày 11/10/2020</DATE>)

Hồi <DATE>04 giờ ngày 11/10</DATE>, vị trí tâm áp thấp ở khoảng 15,4 độ vĩ Bắc; 109,3 độ kinh Đông, cách bờ biển các <LOCATION>tỉnh Quảng Nam</LOCATION>, <LOCATION>Quảng Ngãi</LOCATION> khoảng 60 km. Sức gió cấp 7 (50-60 km/h), giật cấp 9. Theo <BODY>JTWC</BODY> đây là bão Linfa; <BODY>Trung tâm Dự báo Khí tượng Thủy văn quốc gia</BODY> đến <DATE>10h sáng nay</DATE> mới đặt số 6.

Mưa đo được từ <DATE>19h ngày 6/10</DATE> đến <DATE>03h ngày 11/10</DATE>: <LOCATION>A Lưới</LOCATION> 1.446 mm, <LOCATION>Bạch Mã</LOCATION> 1.620, <LOCATION>Hướng Linh</LOCATION> 1.318, <LOCATION>Khe Sanh</LOCATION> 1.119, <LOCATION>Tam Kỳ</LOCATION> 388, <LOCATION>Nam Đông</LOCATION> 887, <LOCATION>Ba Đồn</LOCATION> 512.

Mực nước lúc 03h:
<LOCATION>sông Bồ</LOCATION> tại <LOCATION>Phú Ốc</LOCATION> 5,24 m, trên BĐ3 0,74 m (vượt đỉnh <DATE>1999</DATE> 0,06 m)
<LOCATION>sông Hương</LOCATION> tại <LOCATION>Kim Long</LOCATION> 4,03 m
<LOCATION>sông Thạch Hãn</LOCATION> 7,30 m, trên BĐ3 1,30 m
<LOCATION>sông Hiếu</LOCATION> tại <LOCATION>Đông Hà</LOCATION> 5,36 m
<LOCATION>sông Kiến Giang</LOCATION> tại <LOCATION>Lệ Thủy</LOCATION> 3,12 m
<LOCATION>sông Vu Gia</LOCATION> 9,11 m

Cảnh báo 24 giờ tới: <LOCATION>Đà Nẵng</LOCATION> 150-250 mm, có nơi trên 350. Rủi ro cấp 4. Sạt lở: <LOCATION>Phong Điền</LOCATION>, <LOCATION>Đakrông</LOCATION>, <LOCATION>Tây Giang</LOCATION>, <LOCATION>Phước Sơn</LOCATION>, <LOCATION>Tu Mơ Rông</LOCATION>.

Trên <LOCATION>đèo Lò Xo</LOCATION> xe tải 29C kẹt từ 21 giờ. <LOCATION>Quốc lộ 9</LOCATION> tắc ở km 41. Tàu SE4 nằm lại <LOCATION>ga Mỹ Chánh</LOCATION>. <LOCATION>Cảng hàng không quốc tế Phú Bài</LOCATION> đóng cửa đến 12h.

Nhiệt độ <DATE>hôm nay</DATE>: <LOCATION>Hà Nội</LOCATION> 21-25; <LOCATION>Sa Pa</LOCATION> 14-17; <LOCATION>Vinh</LOCATION> 20-23; <LOCATION>Huế</LOCATION> 22-24; <LOCATION>Nha Trang</LOCATION> 25-29; <LOCATION>TP.HCM</LOCATION> 24-32; <LOCATION>Cà Mau</LOCATION> 25-31.

Không khí lạnh. Một đợt yếu đang ở vĩ tuyến 24 Bắc, thổi xuống <DATE>đêm 12</DATE>, gặp dải hội tụ đúng <LOCATION>Hoành Sơn</LOCATION>. Kỹ sư <PERSON>Ngô Hải Đăng</PERSON>, trực ca 3, ghi trong sổ: “mưa xếp lớp, chưa thấy đáy”. <ROLE>Trưởng</ROLE> <BODY>phòng Dự báo thời tiết</BODY> <PERSON>Nguyễn Văn Hưởng Dương</PERSON> gạch chân hai lần.

Kèm theo: anh <PERSON>Hồ Ta Gia</PERSON> (<LOCATION>thôn A Tin</LOCATION>, <LOCATION>xã A Ngo</LOCATION>) gọi đường dây nóng lúc 02h15 báo nước vào chuồng. Trâu đã lên đồi.
