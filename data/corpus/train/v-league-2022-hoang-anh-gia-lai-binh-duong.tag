<LOCATION>Pleiku</LOCATION> đợi 87 phút
<BODY>HAGL</BODY> - <BODY>B.BÌNH DƯƠNG</BODY>: 2-1 (hiệp một 0-1)

Vòng 11 <EVENT>V-League 2022</EVENT>, <DATE>17 giờ ngày 7-8</DATE>, <LOCATION>sân Pleiku</LOCATION>, 8.500 khán giả. Trọng tài: <PERSON>Ngô Duy Lân An</PERSON>. Thẻ vàng: <PERSON>Kelly Kester</PERSON> (31'), <PERSON>Trung Tín</PERSON> (44', 77'). Thẻ đỏ: <PERSON>Trung Tín</PERSON>.

Cơn mưa trút xuống đúng phút 5 và <BODY>Becamex Bình Dương</BODY> thích điều đó. Bóng chết, ban bật chết, họ chỉ việc phất. Phút 19, <PERSON>Rimario Gordon</PERSON> tì đè, nhả ngược, <PERSON>Tống Anh Tỷ Phú</PERSON> sút từ 22 mét: 0-1. Thủ môn <PERSON>Huỳnh Tuấn Linh Giang</PERSON> bay mà không tới.

HLV <PERSON>Kiatisuk Senamuang</PERSON> ("<PERSON>Zico Thái</PERSON>") đổi ngay hai người trong giờ nghỉ. <PERSON>Nguyễn Quang Nho Nhã</PERSON> vào thay <PERSON>Vũ Văn Thanh Hóa</PERSON>, <PERSON>Washington Brandão</PERSON> đá cặp với <PERSON>Jefferson Baiano</PERSON>. Từ đó <BODY>HAGL</BODY> dứt điểm 14 lần, trúng đích 6, phạt góc 9-1, cầm bóng 68%. Nhưng xà ngang (52'), cột dọc (60') và <PERSON>Phạm Văn Tiến</PERSON> (ba lần) từ chối.

Phút 87, <PERSON>Nho Nhã</PERSON> đá phạt, <PERSON>Kim Dong-su</PERSON> - người <LOCATION>Hàn Quốc</LOCATION> cao 1m87 - đánh đầu 1-1. Chưa hết. Phút 90+4, <PERSON>Siu Phương</PERSON>, cầu thủ Gia Rai 19 tuổi vào sân được 6 phút, dẫn bóng qua bốn người như lội ruộng rồi chích góc gần. 2-1. Cả khán đài B ào xuống hàng rào.

"Tôi không bảo nó rê. Tôi bảo nó chuyền", <PERSON>Kiatisuk</PERSON> cười trong phòng họp báo. HLV đội khách <PERSON>Lư Đình Tuấn Kiệt</PERSON> bắt lỗi trọng tài không thổi việt vị ở bàn gỡ, "nếu có VAR thì khác". <BODY>VPF</BODY> cho biết VAR thử nghiệm sớm nhất <DATE>năm 2023</DATE>.

Với ba điểm, <BODY>HAGL</BODY> (22 điểm, hiệu số +6) leo lên hạng ba, sau <BODY>CLB Hà Nội</BODY> (24) và <BODY>Hải Phòng</BODY> (23). <BODY>Bình Dương</BODY> 15 điểm, trên nhóm đèn đỏ ba bậc.

Các trận khác <DATE>cuối tuần này</DATE>:
<DATE>6-8</DATE>: <BODY>Nam Định</BODY> 0-0 <BODY>Đà Nẵng</BODY>; <BODY>Sông Lam Nghệ An</BODY> 2-0 <BODY>Sài Gòn FC</BODY>
<DATE>8-8</DATE>: <BODY>TP.HCM</BODY> - <BODY>Bình Định</BODY>, <LOCATION>sân Thống Nhất</LOCATION>, 19 giờ 15, <BODY>VTV6</BODY>

Vài con số bên lề: thầy trò <PERSON>Kiatisuk</PERSON> từng dự <EVENT>AFC Champions League 2022</EVENT> hồi <DATE>tháng 4</DATE> ở bảng H, hòa <BODY>Jeonbuk</BODY> 1-1 trên <LOCATION>sân Thống Nhất</LOCATION>, thắng <BODY>Sydney FC</BODY> 1-0. <BODY>Bình Dương</BODY> vô địch quốc gia các <DATE>năm 2007</DATE>, <DATE>2008</DATE>, <DATE>2014</DATE>, <DATE>2015</DATE>, vào bán kết <EVENT>AFC Cup 2009</EVENT>. Hai đội gặp lại <DATE>ngày 29-10</DATE> ở <LOCATION>Gò Đậu</LOCATION>.

Có một chuyện nhỏ: <PERSON>Siu Phương</PERSON> về <LOCATION>làng Kép</LOCATION> sau trận bằng xe máy của anh ruột, áo còn ướt. Mẹ em, bà <PERSON>Siu H'Bia</PERSON>, không xem truyền hình vì mắc cho heo ăn. Nghe con kể, bà hỏi: "Rồi thằng kia có sao không?" - "Thằng nào?" - "Thằng đứng sau chót đó".

<PERSON>ĐĂNG HUỲNH</PERSON> (từ <LOCATION>Gia Lai</LOCATION>)
