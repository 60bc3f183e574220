<DATE>9:15 - 08/07/2014</DATE>
<LOCATION>Móng Cái</LOCATION>: triệt phá đường dây cá độ 41 tỷ mùa <EVENT>World Cup</EVENT>

<BODY>ANTĐ</BODY> - Trận <LOCATION>Brazil</LOCATION> - <LOCATION>Colombia</LOCATION> vừa kết thúc 2-1, lúc <DATE>5 giờ sáng 5-7</DATE>, 46 cảnh sát đồng loạt gõ cửa bảy địa chỉ tại <LOCATION>phường Ka Long</LOCATION>, <LOCATION>phường Trần Phú</LOCATION>, <LOCATION>phường Hải Hòa</LOCATION> của <LOCATION>TP Móng Cái</LOCATION>, <LOCATION>Quảng Ninh</LOCATION>. Ở số nhà 88, <LOCATION>phố Vân Đồn</LOCATION>, <PERSON>Vũ Đức Toàn</PERSON> (biệt danh <PERSON>Toàn "Ronaldo"</PERSON>, SN <DATE>1979</DATE>) đang cầm 2 điện thoại, trên màn hình còn tỷ lệ 0:3/4.

Thu giữ: 1,92 tỷ đồng tiền mặt, 311.000 nhân dân tệ, 18.500 USD, 14 máy tính, 33 điện thoại, 1 xe Camry 14A-088.xx, 2 khẩu súng tự chế, 7 sổ ghi lô đề. 13 nghi can bị tạm giữ hình sự; trong đó có 2 phụ nữ: <PERSON>Bùi Thị Hoa</PERSON> (<DATE>1984</DATE>), vợ <PERSON>Toàn</PERSON>, và <PERSON>Lưu Mỹ Phương</PERSON> (<DATE>1990</DATE>), kế toán một quán karaoke.

Cách chơi

Trang bong88 cấp cho <PERSON>Toàn</PERSON> một tài khoản tổng 200.000 điểm, mỗi điểm 15.000 đồng, hoa hồng 0,5%. <PERSON>Toàn</PERSON> chẻ ra 5 master, 5 master chẻ ra 42 agent, từ đó xuống 600 con bạc, có cả học sinh lớp 11. Riêng trận <LOCATION>Tây Ban Nha</LOCATION> thua <LOCATION>Hà Lan</LOCATION> 1-5 (<DATE>13/6</DATE>), đường dây nhận cược 3,8 tỷ đồng, lãi 1,1 tỷ. Trận <LOCATION>Đức</LOCATION> - <LOCATION>Bồ Đào Nha</LOCATION> 4-0 lại lỗ 640 triệu, <PERSON>Toàn</PERSON> phải cắm chiếc đồng hồ Rolex cho <BODY>tiệm Phát Lộc</BODY>.

"<PERSON>Lý "Tàu"</PERSON> trông coi máy chủ đặt bên <LOCATION>Đông Hưng</LOCATION>", một trinh sát <BODY>Phòng Cảnh sát hình sự</BODY> nói. <PERSON>Lý Chí Cường</PERSON> (<PERSON>Li Zhiqiang</PERSON>, 44 tuổi, quốc tịch <LOCATION>Trung Quốc</LOCATION>) đã kịp vượt <LOCATION>sông Ka Long</LOCATION> bằng mảng xốp. <BODY>Công an Quảng Ninh</BODY> gửi thông báo cho <BODY>Công an Phòng Thành Cảng</BODY>.

Người tố giác là mẹ

<DATE>Ngày 28/5</DATE>, một bà cụ đội nón đến <BODY>Đội Cảnh sát hình sự</BODY> - <BODY>Công an TP Móng Cái</BODY>, đặt lên bàn quyển vở học sinh: "Con tôi nợ 370 triệu, <DATE>hôm qua</DATE> nó trói tôi lấy sổ đỏ. Các chú bắt nó giúp". Con bà là agent thứ 17. Từ quyển vở ấy, ban chuyên án mang bí số 514B ra đời; sau 37 ngày, cái lưới khép.

Thống kê riêng giải này: tính đến vòng tứ kết, cả nước phá 214 vụ, 1.180 người; <LOCATION>TP.HCM</LOCATION> 61, <LOCATION>Hà Nội</LOCATION> 38, <LOCATION>Nghệ An</LOCATION> 22. Ở <LOCATION>Hải Dương</LOCATION>, sinh viên <PERSON>Đ.V.Q</PERSON> thua 90 triệu, nhảy <LOCATION>cầu Phú Lương</LOCATION> <DATE>đêm 1-7</DATE>, may có chủ thuyền cát cứu.

Tâm lý gia <PERSON>Trịnh Quang Hòa</PERSON> (<BODY>Trung tâm Linh Tâm</BODY>) khuyên cha mẹ để ý ba dấu hiệu: thức đến 5 giờ, bỏ ăn vào hôm đội mình thích thắng, và hay mượn tiền tròn triệu.

Hai trận bán kết còn lại: <LOCATION>Brazil</LOCATION> - <LOCATION>Đức</LOCATION> (<DATE>3h ngày 9-7</DATE>, <LOCATION>Belo Horizonte</LOCATION>), <LOCATION>Hà Lan</LOCATION> - <LOCATION>Argentina</LOCATION> (<DATE>10-7</DATE>, <LOCATION>São Paulo</LOCATION>). Tỷ lệ trên mạng <DATE>nửa đêm qua</DATE>: <LOCATION>Brazil</LOCATION> chấp 0, <LOCATION>Đức</LOCATION> ăn 0,93. Tài khoản của <PERSON>Toàn</PERSON> vẫn nhấp nháy trong máy tính niêm phong.

<PERSON>Đăng Hùng</PERSON> - <PERSON>Vương Tuấn</PERSON>