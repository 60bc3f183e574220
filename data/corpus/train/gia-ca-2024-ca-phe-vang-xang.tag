Phiên chợ <DATE>cuối tháng 4</DATE>: cà phê 134, vàng 85, xăng xuống 440 đồng
<DATE>25-04-2024</DATE> | 08:30 | <BODY>Thị trường & Giá</BODY>

CÀ PHÊ - <LOCATION>Đắk Lắk</LOCATION> 133.900 đ/kg, <LOCATION>Gia Lai</LOCATION> 134.000, <LOCATION>Đắk Nông</LOCATION> 134.200, <LOCATION>Lâm Đồng</LOCATION> 133.300: bốn con số mà ông <PERSON>Y Sơn Kbuôr</PERSON> ở <LOCATION>xã Ea Tul</LOCATION> viết bằng phấn lên cửa kho. Ông bán sạch từ <DATE>tháng 1</DATE>, giá 72.000. “Nhìn cho biết thôi”. Sàn <LOCATION>London</LOCATION>, kỳ hạn <DATE>tháng 7/2024</DATE> đóng cửa <DATE>đêm qua</DATE> 4.228 USD/tấn, <LOCATION>New York</LOCATION> 226,4 cent/lb. <BODY>ICO</BODY> báo xuất khẩu Robusta <DATE>tháng 3</DATE> tăng 9,6%. <BODY>Vicofa</BODY> lo hợp đồng 150.000 tấn không giao được.

VÀNG - Sáu phiên đấu thầu, hai phiên hủy. <DATE>Hôm 23/4</DATE>, <BODY>NHNN</BODY> bán được 3.400/16.800 lượng, trúng cao nhất 81,33 triệu. <DATE>Chiều 24/4</DATE> <BODY>SJC</BODY> niêm yết 82,3 - 84,3; <BODY>DOJI</BODY> 82,2 - 84,2; <BODY>Bảo Tín Minh Châu</BODY> treo biển “hết nhẫn”. Thế giới 2.322 USD/ounce, lệch 14 triệu. Chị <PERSON>Mạc Thị Thoa</PERSON>, xếp hàng từ 5 giờ ở <LOCATION>phố Trần Nhân Tông</LOCATION>, mua 2 chỉ, được phát số 118.

XĂNG DẦU - <BODY>Petrolimex</BODY>: RON 95-III 24.910 đồng (giảm 320), E5 23.910 (giảm 440), dầu hỏa 20.680. Lần điều chỉnh thứ 17 trong năm, theo <DOCUMENT>Nghị định 80/2023/NĐ-CP</DOCUMENT>, đúng <DATE>15h thứ Năm</DATE>; quỹ bình ổn không trích không chi. Brent 88,02 USD; <LOCATION>Iran</LOCATION> và <LOCATION>Israel</LOCATION> tạm im tiếng.

GẠO - 5% tấm <LOCATION>Việt Nam</LOCATION> 579 USD, <LOCATION>Thái Lan</LOCATION> 583, <LOCATION>Pakistan</LOCATION> 587. <BODY>Bulog</BODY> (<LOCATION>Indonesia</LOCATION>) mở thầu 300.000 tấn; <BODY>Vinafood 2</BODY>, <BODY>Lộc Trời</BODY> trúng 3 lô. Lúa OM18 tại <LOCATION>Cờ Đỏ</LOCATION>: 7.900.

HEO, TÔM, SẦU RIÊNG - Heo hơi <LOCATION>Bắc Giang</LOCATION> 62.000, <LOCATION>Vĩnh Long</LOCATION> 61.000. Tôm thẻ 50 con/kg ở <LOCATION>Mỹ Xuyên</LOCATION> 98.000, chủ vuông <PERSON>Thạch Sa Vuth</PERSON> treo ao. Sầu Ri6 <LOCATION>Cai Lậy</LOCATION> rớt còn 85.000 vì mưa mặn, thương lái <PERSON>A Tỷ</PERSON> gọi là “tháng nín”.

ĐÔ LA - <BODY>Vietcombank</BODY> 25.147 - 25.487. Trung tâm 24.275. Chợ đen <LOCATION>phố Hà Trung</LOCATION> 25.780. <ROLE>Phó Thống đốc</ROLE> <PERSON>Đào Minh Tú</PERSON> nói sẽ bán ra ở mức 25.450.

MÌ GÓI - Một thùng Hảo Hảo 118.000, bằng giá Tết. Không ai xếp hàng.

<PERSON>Tuyết Mây</PERSON> ghi
