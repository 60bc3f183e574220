<LOCATION>TÀ ĐÙNG</LOCATION>, 3 NGÀY, 1.870.000 ĐỒNG

Người ta gọi đây là "<LOCATION>Hạ Long</LOCATION> trên cao nguyên": khoảng 40 hòn đảo xanh nổi trên <LOCATION>hồ thủy điện Đồng Nai 3</LOCATION>, rộng 3.600 ha, cao 700 m. Tôi đi hồi <DATE>cuối tháng 10/2018</DATE>, một mình, xe Wave.

NGÀY ĐẦU - 245 km

5:00 rời <LOCATION>ngã tư Bình Phước</LOCATION>, theo <LOCATION>quốc lộ 13</LOCATION> rồi <LOCATION>quốc lộ 14</LOCATION>. 7:20 cà phê ở <LOCATION>Chơn Thành</LOCATION> (12.000). 10:30 đứng ở <LOCATION>cầu 38</LOCATION> ngắm đồi cỏ. <LOCATION>Sóc Bom Bo</LOCATION> có phí vào cửa 20.000, có bộ đàn đá nặng 20 tấn. Nếu bạn đi vào chủ nhật, bà <PERSON>Thị Nghiêu</PERSON> sẽ mời bạn giã gạo; đừng từ chối, cối chày thật. Trưa ăn cơm niêu <LOCATION>thị trấn Đức Phong</LOCATION>: 45.000. Chiều tới <LOCATION>Gia Nghĩa</LOCATION>. Ngủ <LOCATION>nhà nghỉ Hồng Hà</LOCATION> (<LOCATION>đường 23 Tháng 3</LOCATION>), 180.000.

Chú ý: đoạn <LOCATION>Kiến Đức</LOCATION> bắn tốc độ. Ông khách phòng bên, <PERSON>Markus Weber</PERSON> từ <LOCATION>Leipzig</LOCATION>, bị phạt 750.000.

NGÀY HAI - mặt trời mọc lúc 5:34

Từ <LOCATION>Gia Nghĩa</LOCATION> theo <LOCATION>quốc lộ 28</LOCATION> chừng 45 km tới <LOCATION>xã Đắk Som</LOCATION>, <LOCATION>huyện Đắk Glong</LOCATION>. Có ba chỗ ngắm hồ:
(1) <LOCATION>Topview Tà Đùng</LOCATION>, vé 30.000 gồm nước suối, view rộng nhất;
(2) nhà sàn anh <PERSON>K'Siêng</PERSON>, người Mạ, không vé, đổi lại bạn mua một ký bơ 034;
(3) đài quan sát của <LOCATION>Vườn quốc gia Tà Đùng</LOCATION>, phải xin phép. Nơi đây vừa được nâng từ khu bảo tồn <DATE>đầu năm 2018</DATE>, chị kiểm lâm <PERSON>Vàng Thị Mỷ</PERSON> nói vậy.

Ghe: 100.000/người/giờ, ghép 6. Mùa này nước 616 m, đảo nhiều. Qua <DATE>tháng 3</DATE> nước rút còn 575 m, đảo dính chân vào nhau, xấu. Lái ghe <PERSON>Điểu Văn Cường</PERSON> 24 tuổi, sinh ở làng dưới đáy hồ: "Chỗ anh đang thả chân là sân trường em. Hồ chặn dòng <DATE>28-12-2008</DATE>, bữa đó em học lớp 8".

Tôi rút chân lên.

Đêm ngủ lều 200.000, 16 độ. Bữa tối cá lăng nướng 3 người 270.000. Sao dày. Có nhóm ở <BODY>Đại học Tôn Đức Thắng</BODY> đàn hát tới 1 giờ; tôi qua xin hát ké một bài.

NGÀY BA - về lối khác

Qua <LOCATION>đèo Gia Bắc</LOCATION>, <LOCATION>Di Linh</LOCATION>, <LOCATION>Bảo Lộc</LOCATION>. Đừng bỏ <LOCATION>thác Liêng Nung</LOCATION>, <LOCATION>thác Bobla</LOCATION>. Trà <LOCATION>B'Lao</LOCATION> ở <LOCATION>chùa Linh Quy Pháp Ấn</LOCATION> là mây, không phải trà. <LOCATION>Đèo Bảo Lộc</LOCATION> có sửa đường tới <DATE>15-11</DATE>, cấm xe 22:00 - 5:00.

TỔNG CHI: xăng 310.000; ngủ 380.000; ăn 595.000; ghe, vé 260.000; vá ruột 25.000; quà 300.000.

Xe khách nếu bạn lười: <BODY>Thành Bưởi</BODY> <LOCATION>Sài Gòn</LOCATION> - <LOCATION>Đà Lạt</LOCATION>, xuống <LOCATION>ngã ba Di Linh</LOCATION> (190.000), bắt xe ôm; <BODY>Minh Quốc</BODY>, <LOCATION>bến xe Miền Đông</LOCATION> - <LOCATION>Gia Nghĩa</LOCATION>, 160.000, mỗi ngày 6 chuyến.

Gợi ý: <DATE>tháng 1</DATE> tới có mai anh đào, <DATE>ngày 12-1-2019</DATE> có <EVENT>Festival Thổ cẩm Việt Nam lần thứ I</EVENT> tại <LOCATION>Gia Nghĩa</LOCATION>, phòng đã kín 60%.

<PERSON>Lam Phong</PERSON> (lamphongdibui)
