Vòng 20 <EVENT>V-League</EVENT> <DATE>2016</DATE>
<BODY>Hải Phòng</BODY> sảy chân, <LOCATION>Vinh</LOCATION> thức trắng

<DATE>Chiều 7/8</DATE>, <LOCATION>sân Lạch Tray</LOCATION> 24.000 người, không còn chỗ treo chân. Phút 11, <PERSON>Stevens</PERSON> ghi bàn từ chấm phạt đền: <BODY>Hải Phòng</BODY> 1-0 <BODY>Than Quảng Ninh</BODY>. Phút 34 <PERSON>Patiyo</PERSON> gỡ 1-1. Phút 90+3, <PERSON>Nghiêm Xuân Tú</PERSON> sút xa 27 mét, 1-2. Đèn sân phụt tắt bốn phút, không ai về.

“Chúng tôi đá như người trả góp”, HLV <PERSON>Trương Việt Hoàng</PERSON> cay đắng. Đối diện, HLV <PERSON>Phan Thanh Hùng</PERSON> chỉ gật.

Cùng giờ, ở <LOCATION>sân Vinh</LOCATION>, <BODY>SLNA</BODY> thắng <BODY>HA.GL</BODY> 3-2. <PERSON>Công Phượng</PERSON> không có mặt: anh khoác áo <BODY>Mito HollyHock</BODY>, <LOCATION>Nhật Bản</LOCATION>, từ <DATE>tháng 1</DATE>. <PERSON>Xuân Trường</PERSON> cũng vắng, đang đá cho <BODY>Incheon United</BODY>. Cặp tiền đạo trẻ <PERSON>Văn Toàn</PERSON>, <PERSON>A Hoàng Khương</PERSON> mỗi người một bàn; <PERSON>Hồ Tuấn Tài</PERSON> lập cú đúp; <PERSON>Y Êli Niê</PERSON> 17 tuổi vào sân phút 88, kịp nhận thẻ vàng.

Các trận còn lại

<BODY>Hà Nội T&T</BODY> 4-1 <BODY>Long An</BODY> (khán giả: 1.500)
<BODY>B.Bình Dương</BODY> 2-2 <BODY>SHB Đà Nẵng</BODY> (12.000)
<BODY>QNK Quảng Nam</BODY> 1-0 <BODY>XSKT Cần Thơ</BODY> (4.200)
<BODY>Sanna Khánh Hòa BVN</BODY> 3-0 <BODY>Đồng Tháp</BODY> (3.000)
<BODY>FLC Thanh Hóa</BODY> 2-1 <BODY>CLB Sài Gòn</BODY> (9.000)

Xếp hạng sau 20 vòng: 1. <BODY>Hải Phòng</BODY> 40 điểm, hiệu số +13; 2. <BODY>Hà Nội T&T</BODY> 37, +18; 3. <BODY>SHB Đà Nẵng</BODY> 37, +9; 4. <BODY>FLC Thanh Hóa</BODY> 35; … 14. <BODY>Đồng Tháp</BODY> 12.

Vua phá lưới: <PERSON>Gastón Merlo</PERSON> (gốc <LOCATION>Argentina</LOCATION>) 19 bàn, <PERSON>Errol Stevens</PERSON> (<LOCATION>Jamaica</LOCATION>) 16, <PERSON>Nguyễn Anh Đức</PERSON> 11.

Phạt: <BODY>Ban Kỷ luật VFF</BODY> ký <DOCUMENT>Quyết định số 312/QĐ-LĐBĐVN</DOCUMENT> treo giò <PERSON>Quế Ngọc Hải</PERSON> 2 trận, phạt tổ trọng tài <PERSON>Võ Quang Vinh</PERSON> vì quên hai phút bù giờ; <ROLE>Phó Chủ tịch</ROLE> <BODY>VFF</BODY> <PERSON>Trần Quốc Tuấn</PERSON> từ chối bình luận. <ROLE>Tổng giám đốc</ROLE> <BODY>VPF</BODY> <PERSON>Cao Văn Chóng</PERSON> nói trọng tài cũng “biết mệt”.

Cuối tuần còn bán kết lượt về <EVENT>Cúp Quốc gia</EVENT> <DATE>2016</DATE>; đội tuyển <LOCATION>Việt Nam</LOCATION> thì tập trung cho <EVENT>AFF Suzuki Cup</EVENT> từ <DATE>tháng 10</DATE>. Giá vé khán đài B ở <LOCATION>Lạch Tray</LOCATION>: 50.000 đồng, chợ đen 180.000. Nước mía 10.000.

Vòng 21 đá <DATE>ngày 13</DATE> và <DATE>14-8</DATE>, khi <EVENT>Olympic Rio</EVENT> chưa hạ màn. Nhiều cầu thủ xin xem lại phát súng 202,5 điểm của <PERSON>Hoàng Xuân Vinh</PERSON> (<DATE>rạng sáng qua</DATE>) trong phòng thay đồ; thầy <PERSON>Hùng</PERSON> cho, nhưng tắt tiếng.

<PERSON>Q.Thịnh</PERSON>
