Giá vàng <DATE>sáng 9/3</DATE>: SJC trượt khỏi đỉnh 74 triệu đồng

<BODY>SBV</BODY>, <BODY>SJC</BODY>, <BODY>PNJ</BODY> mở cửa cùng hạ

Sau cú nhảy 2,4 triệu đồng trong một buổi, vàng miếng <DATE>sáng nay</DATE> quay đầu. Lúc 9h35, <BODY>Công ty Vàng bạc Đá quý Sài Gòn</BODY> (<BODY>SJC</BODY>) niêm yết 71,20 - 73,20 triệu đồng/lượng; <BODY>DOJI</BODY> tại <LOCATION>Hà Nội</LOCATION> 70,50 - 73,50; <BODY>Bảo Tín Minh Châu</BODY> trên <LOCATION>phố Trần Nhân Tông</LOCATION> 71,52 - 73,48. Chênh lệch mua - bán tới 3 triệu, mức chưa từng thấy kể từ <DATE>tháng 8/2020</DATE>.

Bảng giá (triệu đồng/lượng)
Loại
Mua vào
Bán ra
SJC 1L – 10L
71,20
73,20
Nhẫn tròn 9999
56,70
58,00
Nữ trang 24K
55,90
57,30
Thế giới (<BODY>Kitco</BODY>), USD/ounce
2.051,4
2.052,0

Chuyên gia <PERSON>Huỳnh Trung Khánh</PERSON> không phải người lạc quan: ông cho rằng vàng nội cao hơn vàng ngoại gần 16 triệu là do nguồn cung bị khoá từ <DATE>năm 2012</DATE>. Trong khi đó, phân tích của <PERSON>Edward Moya</PERSON> (<BODY>hãng OANDA</BODY>) và <PERSON>Carsten Fritsch</PERSON> (<BODY>Commerzbank</BODY>, <LOCATION>Frankfurt</LOCATION>) nhìn về phía <LOCATION>Nga</LOCATION>: lệnh cấm nhập dầu <DATE>tối 8/3</DATE> của <LOCATION>Mỹ</LOCATION> đẩy Brent lên 131 USD/thùng, bạch kim và palladium cũng leo dốc.

Xăng dầu: kỳ điều hành tới sẽ chạm 28.000 đồng?

Ở kỳ gần nhất, <DATE>ngày 1/3</DATE>, xăng E5 RON 92 là 26.077 đồng/lít, RON 95-III 26.834 đồng, dầu diesel 21.310 đồng, dầu mazut 18.468 đồng/kg. Một đầu mối tính toán với dữ liệu <LOCATION>Singapore</LOCATION>, <DATE>ngày 11/3</DATE> RON 95 có thể thêm 2.800 - 3.100 đồng. Giá trong nước đang theo <DOCUMENT>Nghị định 95/2021/NĐ-CP</DOCUMENT> sửa <DOCUMENT>Nghị định 83/2014/NĐ-CP</DOCUMENT>: mười ngày chỉnh một lần, vào các <DATE>ngày 1</DATE>, <DATE>11</DATE> và <DATE>21</DATE> hằng tháng.

Tại cây xăng số 47 <LOCATION>Láng Hạ</LOCATION>, anh <PERSON>Phùng Đức</PERSON> chạy xe công nghệ đổ 70.000 đồng, “được có hai lít sáu”. Cách đó 300 m, biển “hết xăng, còn dầu” treo từ <DATE>chiều thứ Hai</DATE>. Bà <PERSON>Tư Hường</PERSON>, chủ vựa cá ở <LOCATION>Vĩnh Lương</LOCATION>, <LOCATION>Nha Trang</LOCATION>, gọi điện than với chúng tôi: ghe 420 CV ra khơi 20 ngày ngốn 9.000 lít, lỗ thấy trước nên năm ghe nằm bờ.

Chứng khoán cùng phiên: VN-Index 1.473,71 điểm (-0,15%), GAS tăng 4,2%, PVD trần, HVN sàn. Đồng USD ở <BODY>Vietcombank</BODY> mua 22.690, bán 23.000. Bitcoin 41.900 USD, cao nhất <DATE>tuần này</DATE>.

<PERSON>V.Đ</PERSON> tổng hợp từ <BODY>Reuters</BODY>, <BODY>CafeF</BODY>
