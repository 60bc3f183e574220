Bản tin nguồn nước <DATE>3-3-2020</DATE>

Độ mặn 4‰ (4 phần nghìn) đã vào tới km 61 <LOCATION>sông Cái Lớn</LOCATION>, cách <LOCATION>cửa biển Rạch Giá</LOCATION> nửa ngày ghe. Con số được <PERSON>Lương Quốc Việt Trung</PERSON>, <BODY>Đài Khí tượng Thủy văn tỉnh Kiên Giang</BODY>, đọc lúc <DATE>7 giờ sáng nay</DATE>.

<LOCATION>Trạm Gò Quao</LOCATION>: 13,6 g/l (cao hơn cùng kỳ <DATE>2016</DATE> 0,7)
<LOCATION>Trạm An Ninh</LOCATION> (<LOCATION>sông Cái Bé</LOCATION>): 8,2 g/l
<LOCATION>Trạm Rạch Giá</LOCATION>: 22,4 g/l
<LOCATION>Kênh Rạch Giá - Hà Tiên</LOCATION>, tại <LOCATION>cầu số 2</LOCATION>: 0,9 g/l, dùng tưới được
Đập tạm: 197/216 cái hoàn thành

Dự báo 10 ngày tới. Không khí lạnh yếu lệch đông khoảng <DATE>5-3</DATE>; gió chướng cấp 4 - 5, vùng biển từ <LOCATION>Cà Mau</LOCATION> đến <LOCATION>Phú Quốc</LOCATION> cấp 5, giật cấp 6; sóng 1,25 - 2,5 m; mưa trái mùa dưới 5 mm, không đáng kể. Mực nước <LOCATION>Tân Châu</LOCATION> <DATE>ngày 9/3</DATE> chỉ cỡ 1,15 m, <LOCATION>Châu Đốc</LOCATION> 1,24 m. Triều kém <DATE>4 - 6/3</DATE>, triều cường <DATE>10-3</DATE> (tức <DATE>17 tháng 2 âm lịch</DATE>).

Thủy điện thượng nguồn <LOCATION>Mê Công</LOCATION>? <BODY>Ủy hội sông Mê Công</BODY> (<BODY>MRC</BODY>) báo <LOCATION>trạm Kratie</LOCATION> lưu lượng 2.710 m3/s, thấp hơn trung bình 17%; <LOCATION>hồ Cảnh Hồng</LOCATION> (<LOCATION>Trung Quốc</LOCATION>) xả 1.050 m3/s. Nhà nghiên cứu độc lập <PERSON>Derek Hollins</PERSON>, từng theo dõi ảnh vệ tinh, tính phải sau <DATE>20-3</DATE> nước mới nhích.

Lời khuyên cho người trồng lúa: <DATE>vụ đông xuân 2019 - 2020</DATE> còn 51 nghìn héc-ta dưới 60 ngày tuổi, lấy nước lúc triều kém, đo mặn trước khi bơm; trên 1‰ thì ngưng. Người nuôi tôm <LOCATION>An Minh</LOCATION>, <LOCATION>An Biên</LOCATION>: hạ mực nước trong ao tối thiểu 1,2 m, bổ sung vôi 15 kg/1.000 m2, đừng thả giống tới <DATE>cuối tháng 3</DATE>. Hộ dân <LOCATION>Hòn Nghệ</LOCATION>: nước ngọt bán 75 nghìn đồng/m3, <LOCATION>Ba Hòn</LOCATION> chở ra.

Số điện thoại nóng 0297 3813 661. Bản tin kế tiếp lúc <DATE>15 giờ ngày 6-3</DATE>. Giá nước đá cây: 19.000 đồng.
