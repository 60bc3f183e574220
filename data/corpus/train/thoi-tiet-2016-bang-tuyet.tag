TUYẾT Ở ĐÂU, RÉT BAO NHIÊU, CÒN MẤY NGÀY?

<BODY>VOV.VN</BODY> - Bảng tổng hợp lúc <DATE>13 giờ ngày 24/1/2016</DATE>. Các số đo do <BODY>Trung tâm Dự báo khí tượng thủy văn Trung ương</BODY> và các <BODY>đài khu vực Tây Bắc</BODY>, <BODY>Việt Bắc</BODY>, <BODY>Đông Bắc</BODY> cung cấp.

Trạm	Thấp nhất (độ C)	Hiện tượng
<LOCATION>Mẫu Sơn</LOCATION> (<LOCATION>Lạng Sơn</LOCATION>)	-4,4	mưa tuyết, băng dày 4 cm
<LOCATION>Sa Pa</LOCATION> (<LOCATION>Lào Cai</LOCATION>)	-4,2	tuyết 5-10 cm, có nơi 20 cm
<LOCATION>Sìn Hồ</LOCATION> (<LOCATION>Lai Châu</LOCATION>)	-2,2	tuyết
<LOCATION>Pha Đin</LOCATION> (<LOCATION>Điện Biên</LOCATION>)	-4,3	tuyết lần đầu ghi nhận
<LOCATION>Đồng Văn</LOCATION> (<LOCATION>Hà Giang</LOCATION>)	-2,0	mưa tuyết
<LOCATION>Mộc Châu</LOCATION> (<LOCATION>Sơn La</LOCATION>)	-0,2	sương muối
<LOCATION>Ngân Sơn</LOCATION> (<LOCATION>Bắc Kạn</LOCATION>)	-0,8	băng
<LOCATION>Bình Liêu</LOCATION> (<LOCATION>Quảng Ninh</LOCATION>)	0,9	băng trên <LOCATION>núi Cao Ly</LOCATION>
<LOCATION>Hà Đông</LOCATION> (<LOCATION>Hà Nội</LOCATION>)	5,4	thấp nhất trong 40 năm
<LOCATION>Ba Vì</LOCATION>, cốt 1.100 m	-0,5	tuyết rơi 20 phút

Vì sao?

Thạc sĩ <PERSON>Lê Thị Xuân Lan Hà</PERSON>: "Khối không khí lạnh cực mạnh từ <LOCATION>Siberia</LOCATION> tràn xuống, áp suất tâm cao 1.090 hPa ở <LOCATION>Mông Cổ</LOCATION>, gặp rãnh gió tây trên cao. Hai thứ phải đến cùng lúc, lệch 6 giờ là chỉ có rét khô". <PERSON>Evan Douglas</PERSON>, chuyên gia của <BODY>AccuWeather</BODY>, gọi đó là cú "snow bomb" của <LOCATION>châu Á</LOCATION>: cùng <DATE>ngày 24</DATE>, <LOCATION>Quảng Châu</LOCATION> có tuyết sau 67 năm, <LOCATION>đảo Okinawa</LOCATION> (<LOCATION>Nhật Bản</LOCATION>) có tuyết sau 39 năm, <LOCATION>Đài Loan</LOCATION> 85 người chết vì lạnh.

Ai vui

Từ <DATE>đêm 23</DATE>, gần 3.000 xe nối đuôi ở <LOCATION>đèo Ô Quy Hồ</LOCATION>. <LOCATION>Khách sạn Victoria Sapa</LOCATION> kín 77 phòng. Anh <PERSON>Cứ A Sùng</PERSON> cho thuê ủng cao su, 50.000 đồng/đôi/giờ, hết 140 đôi lúc 8 giờ sáng. Chị <PERSON>Vũ Minh Ngọc</PERSON>, đi từ <LOCATION>Hải Phòng</LOCATION>: mất 11 tiếng, ngắm 40 phút, "đáng". Một nhóm trượt ván bằng mâm nhôm bị gãy 2 tay.

Ai buồn

Trâu, bò chết từ <DATE>22/1</DATE>: <LOCATION>Lào Cai</LOCATION> 392 con, <LOCATION>Sơn La</LOCATION> 1.107, <LOCATION>Lai Châu</LOCATION> 860, <LOCATION>Hà Giang</LOCATION> 315. Bà <PERSON>Phàn Mẩy Say</PERSON> (<LOCATION>xã San Sả Hồ</LOCATION>) quây con nghé bằng chăn của mình, sáng ra cả chăn cả nghé cứng. Su su <LOCATION>Ô Quy Hồ</LOCATION>: 120 ha thối gốc, giá đang 4.000 đồng/kg. Hoa ly <DATE>vụ Tết Bính Thân</DATE> cháy nụ 60%. Vườn địa lan của ông <PERSON>Nguyễn Đức Bính</PERSON>, 800 chậu, chậu 2 triệu, đen như nhúng nước sôi.

Làm gì bây giờ

+ Cho trâu uống nước ấm pha muối 0,9%, không thả trước 10 giờ.
+ Không sưởi than trong phòng kín: <DATE>hôm qua</DATE>, <BODY>Bệnh viện Bạch Mai</BODY> nhận 4 ca ngộ độc CO, một gia đình ở <LOCATION>phố Khâm Thiên</LOCATION>.
+ Đường đèo có băng: rắc muối hạt 200 g/m2; xe số sàn đi số 1, không phanh.
+ Mạ xuân phủ nilon, giữ nước 2-3 cm.

Còn bao lâu

Từ <DATE>ngày 25</DATE> nhiệt độ nhích 1-2 độ. Đến <DATE>28/1</DATE> vùng núi hết băng. Một đợt khác nhưng nhẹ hơn, vào quãng <DATE>1-2/2</DATE>. Đồng hồ đo gió tại <LOCATION>Fansipan</LOCATION> (3.143 m) hỏng cánh quạt lúc <DATE>4 giờ 10 sáng nay</DATE>, nên kỷ lục ở nóc nhà <LOCATION>Đông Dương</LOCATION>, nếu có, sẽ không ai biết.

<PERSON>Sơn Bách</PERSON>
