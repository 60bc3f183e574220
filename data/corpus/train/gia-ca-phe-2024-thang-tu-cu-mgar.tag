Cà phê 130.000 đồng/kg: ai cười, ai không dám mua thêm bao phân?

(<BODY>Giá Nông Sản</BODY>) - <DATE>Thứ năm, 25/4/2024</DATE>. Lần đầu trong đời, ông <PERSON>Y Wan Mlô</PERSON> ở <LOCATION>xã Quảng Tiến</LOCATION>, <LOCATION>huyện Cư M'gar</LOCATION>, <LOCATION>Đắk Lắk</LOCATION> khóa kho bằng hai ổ khóa. Trong kho còn 4,2 tấn nhân. <DATE>Hôm qua</DATE>, 131.800 đồng/kg; <DATE>sáng nay</DATE> 133.200; tới trưa, đại lý báo 134.000.

DIỄN BIẾN TRONG NGÀY (đồng/kg)
<LOCATION>Đắk Nông</LOCATION>: 134.000 (+1.300)
<LOCATION>Gia Lai</LOCATION>: 133.500 (+1.500)
<LOCATION>Đắk Lắk</LOCATION>: 133.700 (+1.400)
<LOCATION>Lâm Đồng</LOCATION> (<LOCATION>Di Linh</LOCATION>, <LOCATION>Bảo Lộc</LOCATION>, <LOCATION>Lâm Hà</LOCATION>): 132.900 (+1.200)
Hồ tiêu: 96.000; điều khô: 27.500

Trên sàn <LOCATION>London</LOCATION>, robusta giao <DATE>tháng 7/2024</DATE> cộng 98 USD, lên 4.285 USD/tấn, có lúc 4.338. Sàn <LOCATION>New York</LOCATION>, arabica kỳ hạn <DATE>tháng 7</DATE> mất 1,95 cent, còn 224,55 cent/lb. Đồng real <LOCATION>Brazil</LOCATION> 5,15 ăn một USD. Chỉ số USD ở 105,8.

Tại sao? Ông <PERSON>Carlos Mera Arzeno</PERSON>, nhà phân tích ở <BODY>Rabobank</BODY>, đổ cho El Nino và cho việc nông dân <LOCATION>Việt Nam</LOCATION> "không giao hàng". Bà <PERSON>Andrea Illy</PERSON> (không phải ông <PERSON>Andrea Illy</PERSON> của hãng cà phê <LOCATION>Ý</LOCATION> cùng tên) thì bảo cung chỉ thiếu 2,7 triệu bao; phần còn lại do quỹ đầu cơ ôm 41.000 lô. <BODY>ICO</BODY> tính <DATE>niên vụ 2023 - 2024</DATE> thế giới làm ra 178 triệu bao, uống 177 triệu.

Trong nước, theo <BODY>Tổng cục Hải quan</BODY>, <DATE>quý I/2024</DATE> xuất 588.000 tấn, 1,93 tỷ USD, giá bình quân 3.277 USD/tấn, tăng 45,6% so với <DATE>quý I/2023</DATE>. <DATE>Nửa đầu tháng 4</DATE> mới 71.200 tấn. <BODY>Vicofa</BODY> dự báo vụ này mất mùa 10%, còn chừng 1,47 triệu tấn.

Kẻ khóc thì nhiều. <BODY>Simexco</BODY>, <BODY>Intimex Buôn Ma Thuột</BODY>, <BODY>Công ty TNHH Vĩnh Hiệp</BODY> ký bán trước ở mức 62.000 - 75.000 đồng, <DATE>tháng 2</DATE> tới hạn thì không gom được hàng. Một giám đốc xin giấu tên ở <LOCATION>đường Nguyễn Chí Thanh</LOCATION> tính: giao 1.000 tấn lỗ 58 tỷ đồng. <BODY>Đại lý Tám L</BODY> (<LOCATION>Ea Kar</LOCATION>) ôm hàng ký gửi rồi biến mất <DATE>đêm 17/4</DATE>, 73 hộ mất trắng 412 tấn.

Ở <LOCATION>Hội An</LOCATION>, ly phin sữa lên 35.000 đồng. Chị <PERSON>Lê Hồng Hạnh</PERSON>, chủ quán <LOCATION>hẻm 61 Trần Phú</LOCATION>, pha thêm đậu rang? "Không. Tôi pha thêm đá".

Ông <PERSON>Y Wan</PERSON> bán không? Ông nói chờ mưa. Mưa xuống mới biết vụ sau có trái hay không, có trái thì bán hết, trả 180 triệu nợ phân bón từ <DATE>năm 2019</DATE>, mua cho bà vợ <PERSON>H'Dôk</PERSON> sợi dây chuyền. Nếu <DATE>cuối tháng 5</DATE> chưa mưa thì giữ lại một bao. Để làm gì? Để nhớ.

Dự báo <DATE>ngày mai 26/4</DATE>: dao động 132.000 - 135.500.
