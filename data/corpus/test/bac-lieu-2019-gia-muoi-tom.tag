Muối 400 đồng, tôm 82.000 đồng: <LOCATION>chợ Gành Hào</LOCATION> buổi nước ròng

<DATE>08-05-2019</DATE>. Giá muối trắng tại ruộng <LOCATION>xã Điền Hải</LOCATION>, <LOCATION>xã Long Điền Đông</LOCATION>, <LOCATION>huyện Đông Hải</LOCATION>, <LOCATION>Bạc Liêu</LOCATION> xuống 400 - 450 đồng/kg, thấp nhất kể từ <DATE>năm 2014</DATE>. Muối đen còn 320 đồng. Mỗi giạ bốn chục ký không mua nổi ly cà phê đá (12.000 đồng).

Diêm dân <PERSON>Lâm Thị Ngọc Bửu</PERSON>, 52 tuổi, cào 11 tấn trên 2,4 công, trữ lại dưới lá dừa nước. Chị tính: thuê cào 180.000 đồng/ngày, bạt lót 3,6 triệu đồng/công, lời chưa tới 90.000 đồng/ngày. Niên vụ này toàn tỉnh 1.560 ha, sản lượng ước 63.000 tấn, tồn 19.000. Thương lái <PERSON>Chín Đởm</PERSON> đi ghe 30 tấn lên <LOCATION>Sa Đéc</LOCATION>, <LOCATION>Châu Đốc</LOCATION>, <LOCATION>Phnom Penh</LOCATION>; cước tăng 15% sau đợt xăng <DATE>ngày 2/5</DATE> (A95: 22.191 đồng/lít).

Ngược lại, tôm thẻ nhích: cỡ 100 con/kg 82.000 đồng, cỡ 60 con 108.000; tôm sú 30 con 205.000, 20 con 268.000. Cua gạch son 420.000 đồng, ba khía 65.000. Ông <PERSON>Ngô Ca Dao</PERSON>, chủ vựa ở <LOCATION>ấp 3</LOCATION>, <LOCATION>thị trấn Gành Hào</LOCATION>, nói hàng đi <LOCATION>Trung Quốc</LOCATION> qua <LOCATION>Móng Cái</LOCATION> giảm còn 4 xe/tuần, do <LOCATION>Thượng Hải</LOCATION>, <LOCATION>Thanh Đảo</LOCATION> siết nhãn; bù lại đơn <LOCATION>Nhật Bản</LOCATION> tăng 12%.

<PERSON>Kevin Fitzsimmons</PERSON>, giáo sư <BODY>Đại học Arizona</BODY>, người nghiên cứu <LOCATION>đồng bằng sông Cửu Long</LOCATION> từ <DATE>năm 1998</DATE>, nhận định với <BODY>Undercurrent News</BODY> rằng <LOCATION>Ấn Độ</LOCATION> và <LOCATION>Ecuador</LOCATION> sẽ thả thêm, giá có thể rơi 8 - 10% vào <DATE>quý III</DATE>. Theo <BODY>VASEP</BODY>, xuất khẩu tôm 4 tháng của cả nước 891 triệu USD, giảm 7,6% so cùng kỳ.

Thời tiết <DATE>ngày mai</DATE>: nắng 26 - 35 độ, gió đông nam cấp 3, triều <LOCATION>Gành Hào</LOCATION> cao nhất 1,92 m lúc 3 giờ 40. Mặn 27‰ ở <LOCATION>cửa Nhà Mát</LOCATION>.

Một chi tiết bên lề. <BODY>Hợp tác xã muối Điền Hải</BODY> vừa bán được 2,1 tấn muối hồng (sấy với thanh long) cho chuỗi <BODY>Annam Gourmet</BODY>, 38.000 đồng một hũ 100 gram. <PERSON>Julien Brun</PERSON>, đầu bếp ở <LOCATION>Lyon</LOCATION>, mua thử 12 hũ.

<PERSON>L.D</PERSON> (ghi tại chợ)
