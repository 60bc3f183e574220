Vịt quay bảy vị, kể cho người ở xa

Cho 4 người ăn. Thời gian: 3 giờ, trong đó 2 giờ đợi.

Vịt cỏ <LOCATION>Trùng Khánh</LOCATION> con to nhất cũng chỉ 1,8 kg. Mua ở <LOCATION>chợ Xanh</LOCATION>, <LOCATION>thành phố Cao Bằng</LOCATION> thì hỏi cô <PERSON>Nông Thị Sliêu</PERSON>, sạp 14; ở <LOCATION>Hà Nội</LOCATION> thì <LOCATION>chợ Hôm</LOCATION> có, 165.000 đồng/con (giá <DATE>đầu tháng 12/2020</DATE>). Đừng mua vịt <LOCATION>Vân Đình</LOCATION>, ngon nhưng ít mỡ, da không giòn.

Bảy vị là: húng lìu 2 g, địa liền 5 g, hạt dổi 3 hạt, mắc mật khô 20 lá, thảo quả nửa trái, gừng 15 g, chao 1 miếng. Nhà bà <PERSON>Hà Thị Bòong</PERSON> ở <LOCATION>phố Vườn Cam</LOCATION> thêm rượu ngô <LOCATION>Tà Lùng</LOCATION>, thành tám; bà bảo con dâu <LOCATION>Thất Khê</LOCATION> cho quả hồi vào thì ra vịt <LOCATION>Lạng Sơn</LOCATION> mất rồi.

Bước 1. Mổ moi. Rửa bằng muối và gừng, treo gió 30 phút. Nhiệt độ bếp nhà tôi hôm thử (<DATE>ngày 6-12</DATE>) là 13°C, nên treo 45 phút.

Bước 2. Nhồi hỗn hợp bảy vị xào qua 2 thìa mỡ, khâu kín bằng que tre. Thầy dạy nấu ăn <PERSON>Alain Nguyễn</PERSON>, <BODY>Trường Trung cấp Du lịch Hoa Sữa</BODY>, dùng kim khâu mép bao; que tre là cách của người Tày, đứt thì còn que.

Bước 3. Mạ: mật ong 3 thìa, dấm 1 thìa, nước nóng 1 thìa. Dội vịt bằng nước sôi ba lần rồi mới quét. Nếu bỏ bước dội, da nứt ở phút 40. Tôi đã bỏ. Nó nứt ở phút 38.

Bước 4. Quay than củi nghiến 60-70 phút, quay que tay; lò điện: 170°C trong 35 phút, 200°C trong 20 phút, lật lần cuối quét mỡ. Ở <LOCATION>Trùng Khánh</LOCATION> người ta nhấc vịt khỏi than rồi thả chảo mỡ lợn 180°C đúng 90 giây. Bước ấy gọi là "tắm".

Nước chấm: nước trong bụng vịt, 1 thìa tương <LOCATION>Bần</LOCATION>, ớt, mấy lá mắc mật tươi giã. Không nước mắm.

Ăn cùng bánh phở chua hay xôi trám? <LOCATION>Quán Bà Bòong</LOCATION> (37 <LOCATION>phố Vườn Cam</LOCATION>), <LOCATION>Hằng Phong</LOCATION> (<LOCATION>đường Kim Đồng</LOCATION>) ăn với bánh cuốn, nghe thì lạ. <PERSON>Rick Halloran</PERSON> chưa tới đây; đầu bếp <PERSON>Kenji Matsuda</PERSON> của <LOCATION>Fukuoka</LOCATION> thì rồi, hồi <DATE>tháng 3 năm 2018</DATE>, sau <EVENT>Liên hoan Ẩm thực non nước Cao Bằng</EVENT>. Anh ăn hết 9 miếng, xin chép công thức, hỏi "seven or eight?".

Calo: 100 g thịt có da 337 kcal, 28 g béo, theo bảng của <BODY>Viện Dinh dưỡng</BODY>. Người gút nên ăn 3 miếng. Ông ngoại tôi, <PERSON>Lục Văn Pảo</PERSON>, gút từ <DATE>năm 1991</DATE>, ăn 3 miếng rồi ăn thêm 3 miếng "cho cân".

Hỏng thì sao
- Da dai: mạ chưa khô. Quạt thêm 20 phút.
- Thịt hôi: chưa cắt phao câu.
- Chát: dùng quá 30 lá mắc mật.
- Cháy cánh: bọc giấy bạc. Bà <PERSON>Bòong</PERSON> bọc lá chuối.

Quán bán dịp <DATE>Tết Tân Sửu</DATE>: 240.000 đồng/con, đặt trước <DATE>20 tháng Chạp</DATE>, gọi 0206.385x.xxx.

<PERSON>LỤC MẠNH CƯỜNG</PERSON>