<LOCATION>Tây Ninh</LOCATION> - <LOCATION>Tboung Khmum</LOCATION>: Thêm một cửa khẩu, bớt một vòng xe
Cập nhật ngày: <DATE>17/11/2023</DATE> - 05:51

<BODY>BTNO</BODY> - Nhận lời mời của <BODY>UBND tỉnh Tây Ninh</BODY>, từ <DATE>ngày 15</DATE> đến <DATE>16.11</DATE>, Đoàn đại biểu <LOCATION>tỉnh Tboung Khmum</LOCATION> (<LOCATION>Vương quốc Campuchia</LOCATION>) do ngài <PERSON>Cheam Chansophoan</PERSON>, <ROLE>Tỉnh trưởng</ROLE>, làm trưởng đoàn, sang thăm và ký <DOCUMENT>Biên bản ghi nhớ “Hợp tác phát triển cặp cửa khẩu Tân Nam - Meun Chey giai đoạn 2024 - 2028”</DOCUMENT>.

Tiếp đoàn tại Trụ sở <BODY>UBND tỉnh</BODY>, số 136 <LOCATION>Trần Hưng Đạo</LOCATION>, có ông <PERSON>Trần Khởi Nguyên</PERSON> - <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh uỷ</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>; ông <PERSON>Võ Đình Trung Kiên</PERSON> - <ROLE>Uỷ viên</ROLE> <BODY>Ban Thường vụ Tỉnh uỷ</BODY>, <ROLE>Phó Chủ tịch Thường trực</ROLE> <BODY>UBND tỉnh</BODY>; Đại tá <PERSON>Lâm Quang Thới</PERSON> - <ROLE>Chính uỷ</ROLE> <BODY>Bộ Chỉ huy Bộ đội Biên phòng tỉnh</BODY>; bà <PERSON>Thị Sa Ry</PERSON> - <ROLE>Phó Chủ tịch</ROLE> <BODY>Uỷ ban MTTQ Việt Nam tỉnh</BODY>; ông <PERSON>Lê Anh Tuấn</PERSON> (<BODY>Sở Ngoại vụ</BODY>); ông <PERSON>Lê Anh Tuấn</PERSON> (<BODY>Ban Quản lý Khu kinh tế tỉnh</BODY>). Về phía bạn, cùng dự có các ông <PERSON>Heng Piseth</PERSON>, <ROLE>Phó Tỉnh trưởng</ROLE>; <PERSON>Prak Sokhon</PERSON>, <ROLE>Giám đốc</ROLE> <BODY>Sở Công chính và Vận tải</BODY>; bà <PERSON>Chea Sopheap</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>Hội Phụ nữ Campuchia vì Hoà bình và Phát triển tỉnh Tboung Khmum</BODY>. Ông <PERSON>Sok Dareth</PERSON>, <ROLE>Tổng Lãnh sự</ROLE> <LOCATION>Campuchia</LOCATION> tại <LOCATION>Thành phố Hồ Chí Minh</LOCATION>, chứng kiến.

<ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY> <PERSON>Trần Khởi Nguyên</PERSON> (bên phải) và <ROLE>Tỉnh trưởng</ROLE> <PERSON>Cheam Chansophoan</PERSON> trao đổi văn kiện. Ảnh: <PERSON>H.T</PERSON>

Hai tỉnh có chung 92 km đường biên trên tổng số 240 km biên giới <LOCATION>Tây Ninh</LOCATION> giáp ba tỉnh <LOCATION>Svay Rieng</LOCATION>, <LOCATION>Prey Veng</LOCATION>, <LOCATION>Tboung Khmum</LOCATION>. Theo hai bên, <DATE>10 tháng năm 2023</DATE> kim ngạch qua <LOCATION>cửa khẩu quốc tế Xa Mát</LOCATION>, <LOCATION>cửa khẩu chính Chàng Riệc</LOCATION>, <LOCATION>cửa khẩu phụ Tân Nam</LOCATION> đạt 486 triệu USD, tăng 9,7%. Riêng mì lát đã 1,1 triệu tấn.

Vẫn còn nút thắt. Xe tải <LOCATION>Campuchia</LOCATION> chỉ được vào sâu 20 km; trái lại, xe <LOCATION>Việt Nam</LOCATION> qua <LOCATION>Meun Chey</LOCATION> phải nộp phí hai lần. Tỉnh trưởng nói vui rằng củ mì "đi bộ" còn nhanh hơn. Ông đề nghị sớm áp dụng bản ghi nhớ ba nước về vận tải đường bộ; còn <LOCATION>Tây Ninh</LOCATION> nhắc <DOCUMENT>Quyết định số 1490/QĐ-TTg</DOCUMENT> <DATE>ngày 26.8.2013</DATE> về quy hoạch cửa khẩu và <DOCUMENT>Công văn 3125/UBND-KT</DOCUMENT> gửi <BODY>Bộ Giao thông Vận tải</BODY> <DATE>hôm 2.10</DATE>.

Đáng chú ý, kết quả cắm mốc được cả hai nhắc lại: từ <DATE>năm 2006</DATE>, <LOCATION>Tây Ninh</LOCATION> - <LOCATION>Tboung Khmum</LOCATION> đã xây xong 71/83 cột mốc. Phần còn lại theo nghị định thư phân giới cắm mốc ký <DATE>năm 2019</DATE> sẽ trao đổi ở <EVENT>Kỳ họp lần thứ 21 Uỷ ban hỗn hợp Việt Nam - Campuchia về hợp tác kinh tế, văn hoá, khoa học và kỹ thuật</EVENT>. Trong khi chờ, <BODY>Đồn Biên phòng Tân Hà</BODY> với <BODY>Tiểu đoàn Biên phòng 609</BODY> (<LOCATION>Campuchia</LOCATION>) duy trì tuần tra chung mỗi tháng hai lần.

Thăm người Khmer <LOCATION>Trà Vong</LOCATION>

<DATE>Sáng 16.11</DATE>, đoàn đến <LOCATION>chùa Khedol</LOCATION>, <LOCATION>phường Ninh Thạnh</LOCATION>, dâng lễ trong <EVENT>Lễ hội Oóc Om Bóc</EVENT> của đồng bào Khmer, rồi ghé <LOCATION>ấp Tầm Phô</LOCATION> (<LOCATION>xã Tân Đông</LOCATION>, <LOCATION>huyện Tân Châu</LOCATION>). Hoà thượng <PERSON>Thạch Sarun</PERSON> tặng Tỉnh trưởng bộ kinh lá buông chép tay. Cụ bà <PERSON>Cao Thị Sà Quên</PERSON>, 84 tuổi, kể với khách bằng tiếng mẹ đẻ chuyện <DATE>năm 1978</DATE> cụ giấu 9 người dân <LOCATION>xã Đa</LOCATION> chạy <PERSON>Pol Pot</PERSON> trong bồ lúa. Ngài <PERSON>Chansophoan</PERSON> chắp tay lạy cụ ba lần.

Các đại biểu chụp ảnh lưu niệm tại <LOCATION>cột mốc 108</LOCATION>
Đoàn <LOCATION>tỉnh Tboung Khmum</LOCATION> thăm <BODY>Bệnh viện Đa khoa Tây Ninh</BODY>, nơi mỗi năm khám gần 4.000 lượt người <LOCATION>Campuchia</LOCATION>

Chia tay lúc 15 giờ, Tỉnh trưởng mời lãnh đạo <LOCATION>Tây Ninh</LOCATION> dự <EVENT>Diễn đàn “Biên giới hoà bình - Thương mại số”</EVENT> ở <LOCATION>thị xã Suong</LOCATION> vào <DATE>quý II/2024</DATE>. Còn <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY> tặng lại bạn tấm ảnh <LOCATION>núi Bà Đen</LOCATION> chụp <DATE>đầu thế kỷ 20</DATE>, mượn từ kho của <BODY>Bảo tàng tỉnh</BODY>.

<PERSON>Hoàng Thi</PERSON> - <PERSON>Đinh Chân Thành</PERSON>
