PHÁP ĐÌNH. Người đàn bà có bảy cái sổ đỏ

<DATE>16/08/2016</DATE>, <BODY>TAND quận Long Biên</BODY>, phòng xử 2. Quạt trần quay kêu, chủ toạ là <ROLE>thẩm phán</ROLE> <PERSON>Phạm Ngân Bình</PERSON>. Bị cáo <PERSON>Đinh Thị Huệ Trắng</PERSON> (SN <DATE>1976</DATE>, trú <LOCATION>tổ 9</LOCATION>, <LOCATION>phường Ngọc Thuỵ</LOCATION>) mặc áo vàng, nhìn xuống dép.

<DOCUMENT>Cáo trạng số 112</DOCUMENT> của <BODY>VKSND quận</BODY> kể: từ <DATE>tháng 4-2013</DATE> đến <DATE>tháng 9-2014</DATE>, <PERSON>Huệ</PERSON> vay của 13 người 11 tỉ 640 triệu, thế chấp cùng một ngôi nhà bằng bảy sổ, sáu sổ giả. Người làm giả là <PERSON>Tuyển “Photoshop”</PERSON> (<PERSON>Nguyễn Văn Tuyển</PERSON>, <LOCATION>phường Đức Giang</LOCATION>), công 6 triệu một sổ, tốn giấy 80 nghìn.

- Sao chị chọn số tờ bản đồ 44? - hội thẩm hỏi.
- Dạ, 44 tuổi em gặp chồng.
- Chị <DATE>năm nay</DATE> 40.
- Dạ, chồng em 44.

Cả phòng cười, trừ bà <PERSON>Võ Thị Thêu</PERSON>, mất 2,1 tỉ. Bà bán nhà ở <LOCATION>phố Nguyễn Văn Cừ</LOCATION>, nay thuê trọ 1,8 triệu/tháng tại <LOCATION>Gia Quất</LOCATION>. Anh <PERSON>Yoshida Takumi</PERSON>, nhân viên một hãng điện tử <LOCATION>Nhật</LOCATION>, gửi đơn tiếng Anh: mất 14.000 USD, xin xử nhẹ, vì “cô ấy nấu lẩu rất ngon”. Người thứ 13, ông <PERSON>Lê Trọng Bằng</PERSON>, đến muộn, nghe luận tội rồi về lặng lẽ.

Cuộc đuổi bắt
<DATE>Đêm 3/10/2014</DATE>, taxi đưa <PERSON>Huệ</PERSON> ra <LOCATION>bến xe Gia Lâm</LOCATION>. Trinh sát <BODY>Đội 6</BODY>, <BODY>Công an quận Long Biên</BODY> theo tới <LOCATION>Lạng Sơn</LOCATION>, mất dấu. <DATE>Ngày 21/1/2015</DATE>, camera một tiệm nail <LOCATION>phố Bông Sen</LOCATION>, <LOCATION>quận 9</LOCATION>, <LOCATION>TP.HCM</LOCATION> nhận ra chị dưới tên <PERSON>Trần Ngọc Lan</PERSON>. Thượng uý <PERSON>Rơ Châm Hniếu</PERSON> vào làm móng ba mươi phút, trả 60.000 đồng, lấy biên lai, đọc lệnh bắt.

Tranh luận. Luật sư <PERSON>Nguyễn Trọng Quyết Thắng</PERSON> xin chuyển tội danh: chỉ là vay, không gian. Đại diện <BODY>viện kiểm sát</BODY> <PERSON>Vũ Mạnh Thường</PERSON> chiếu 43 tin nhắn lên màn hình. Tin cuối: “Chị trả sau <DATE>Rằm tháng Bảy</DATE>”. Không ghi năm nào.

Tuyên án: 14 năm tù về tội lừa đảo theo khoản 4 Điều 139 <DOCUMENT>Bộ luật Hình sự năm 1999</DOCUMENT>; <PERSON>Tuyển</PERSON> 4 năm. Trả 9 tỉ 972 triệu. Tính ra mỗi ngày tù 1,95 triệu đồng nợ... ai đó dưới phòng tính vậy.

Trong lúc dẫn giải, con gái 9 tuổi đưa mẹ chiếc bánh trung thu. <PERSON>Huệ</PERSON> bẻ đôi, đưa lại một nửa. Cảnh sát <PERSON>Sầm Văn Dũng</PERSON> quay mặt đi nhìn đồng hồ: 11 giờ 20. <DOCUMENT>Bản án số 207/2016/HSST</DOCUMENT> chưa có hiệu lực, có 15 ngày kháng cáo.

<PERSON>Trần Đoàn Vỹ Dạ</PERSON>
