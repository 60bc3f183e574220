Phá án rạng sáng, chuyên án 316V: 307 bánh trong thùng dưa hấu

<BODY>An ninh Tây Bắc</BODY> - Chiếc Hyundai 15C-089.xx đi qua <LOCATION>cầu Hang Miếng</LOCATION> lúc <DATE>2h17 ngày 3/6/2018</DATE>. Trong xe có ba người, 3,2 tấn dưa và một con mèo.

<ROLE>Trưởng</ROLE> <BODY>Phòng Cảnh sát điều tra tội phạm về ma túy</BODY> (<BODY>PC47</BODY>) <BODY>Công an tỉnh Sơn La</BODY>, Thượng tá <PERSON>Cầm Bun Sọm</PERSON>, đợi thêm 41 phút. Lệnh bắt phát khi xe tới km 168+300, <LOCATION>Quốc lộ 6</LOCATION>, <LOCATION>thị trấn Hát Lót</LOCATION>. Có tiếng nổ. <PERSON>Tráng A Khừ</PERSON>, 33 tuổi, trú <LOCATION>bản Tà Dê</LOCATION>, <LOCATION>xã Lóng Luông</LOCATION>, ném lựu đạn xịt. <PERSON>Phàng A Dơ</PERSON> nhảy xuống vực, gãy chân. Người cầm lái, <PERSON>Đỗ Xuân Thắng Lợi</PERSON>, SN <DATE>1979</DATE>, quê <LOCATION>Hải Phòng</LOCATION>, ngồi im.

Tang vật: 307 bánh heroin (107,4 kg), 2,1 kg ma túy đá, 6.000 viên hồng phiến, 1 AK, 38 viên đạn, 740 triệu đồng, 21.500 USD, 2 nhẫn.

Đường dây của “<PERSON>Sình Ké</PERSON>”

Đứng đầu là <PERSON>Giàng A Sình</PERSON>, biệt danh <PERSON>Sình Ké</PERSON>, có hai vợ ở <LOCATION>Hủa Phăn</LOCATION>. Từ <DATE>tháng 9-2016</DATE> đến <DATE>5-2018</DATE> nhóm này đưa 1.109 bánh về <LOCATION>Hải Phòng</LOCATION>, <LOCATION>Móng Cái</LOCATION>. Tiền trả bằng vàng miếng, gửi ở <BODY>tiệm Kim Thúy Nga</BODY>, <LOCATION>phố Lạch Tray</LOCATION>. Chủ tiệm <PERSON>Bùi Thị Thúy Nga</PERSON> khai không biết; camera khai biết.

<BODY>C47</BODY> - <BODY>Bộ Công an</BODY>, <BODY>Bộ đội Biên phòng Sơn La</BODY> và <BODY>Công an tỉnh Hủa Phăn</BODY> lập ban chuyên án chung từ <DATE>17/3</DATE>. Đại tá <PERSON>Khăm-Sỉ Vông-sa</PERSON>, <ROLE>Phó Giám đốc</ROLE> <BODY>Công an tỉnh Hủa Phăn</BODY>, qua <LOCATION>cửa khẩu Lóng Sập</LOCATION> trao hai nghi can bằng biên bản viết tay.

Ra tòa

<DATE>Ngày 19/12</DATE>, <BODY>TAND tỉnh Sơn La</BODY> tuyên 4 tử hình (<PERSON>Sình</PERSON>, <PERSON>Khừ</PERSON>, <PERSON>Lợi</PERSON>, <PERSON>Vừ Bả Chá</PERSON>), 3 chung thân, <PERSON>Nga</PERSON> 17 năm tù về tội “Mua bán trái phép chất ma túy” và “Rửa tiền”, theo Điều 251, 324 <DOCUMENT>Bộ luật Hình sự 2015</DOCUMENT>. Phiên xử dài bốn ngày, có 2 phiên dịch tiếng Mông. <ROLE>Kiểm sát viên</ROLE> <PERSON>Quàng Thị Vĩnh</PERSON> đọc 46 trang <DOCUMENT>Cáo trạng số 211/CT-VKS-P1</DOCUMENT>. <ROLE>Thẩm phán</ROLE> <PERSON>Lê Ngọc Sơn La</PERSON> (tên do cha ông, một người đi khai hoang, đặt <DATE>năm 1962</DATE>) hỏi bị cáo <PERSON>Khừ</PERSON>: “Con mèo của ai?”. Không ai nhận.

Nó được nuôi ở trạm gác số 2, ăn cơm lính, tên là Dưa.

<PERSON>V.Đ</PERSON>
