THỊ TRƯỜNG LÚA GẠO <DATE>9/8/2023</DATE>: THÊM 200 ĐỒNG, CÓ AI DÁM BÁN?

Cập nhật <DATE>10:40, thứ Tư 9/8/2023</DATE>

<BODY>Bộ Công Thương</BODY> vừa nhắn thương nhân bình tĩnh. Thương lái thì chạy. Tại <LOCATION>chợ gạo Bà Đắc</LOCATION>, <LOCATION>Cái Bè</LOCATION>, ghe xếp hàng ba từ <DATE>sáng nay</DATE>.

Giá lúa tươi tại ruộng (đồng/kg)
- OM 5451..........  6.900 - 7.100 (+200)
- Đài Thơm 8 .......7.100 - 7.300 (+100)
- Nàng Nhen khô..... 15.000
- Nếp <LOCATION>Long An</LOCATION> 3 tháng tươi... 6.400

Giá gạo xuất khẩu (USD/tấn, 5% tấm)
<LOCATION>Việt Nam</LOCATION> 618 - 622; <LOCATION>Thái Lan</LOCATION> 647; <LOCATION>Pakistan</LOCATION> 598; <LOCATION>Ấn Độ</LOCATION>: không chào, vì lệnh cấm gạo trắng non-basmati <DATE>ngày 20-7</DATE>. <LOCATION>UAE</LOCATION> cũng dừng tái xuất trong 4 tháng. <LOCATION>Nga</LOCATION> tạm cấm tới <DATE>31-12</DATE>.

Bà <PERSON>Phùng Ánh Dương</PERSON>, <ROLE>Phó Tổng Giám đốc</ROLE> <BODY>Công ty Cổ phần Nông nghiệp công nghệ cao Trung An</BODY>, nói ai ký hợp đồng trước <DATE>tháng 7</DATE> đều đang gồng: “Giá ký 530, giá mua vô 610. Mỗi tấn lỗ 1,9 triệu”. Theo bà, ở <LOCATION>Thốt Nốt</LOCATION> (nơi có trên 40 kho), nhiều hợp đồng giữa hộ dân và thương lái bị bẻ kèo trong <DATE>tuần đầu tháng 8</DATE>.

<BODY>Hiệp hội Lương thực Việt Nam</BODY> (<BODY>VFA</BODY>) cho biết <DATE>bảy tháng đầu năm 2023</DATE>, cả nước xuất 4,83 triệu tấn, thu 2,58 tỉ USD. <LOCATION>Philippines</LOCATION> mua nhiều nhất: 1,93 triệu tấn, <BODY>Cục Công nghiệp Thực vật</BODY> nước này cấp thêm 1.800 giấy kiểm dịch. <LOCATION>Trung Quốc</LOCATION> tăng 55%. Tại <LOCATION>Chicago</LOCATION>, gạo thô kỳ hạn <DATE>tháng 9</DATE> trên sàn <BODY>CBOT</BODY> giao dịch 15,72 USD/100 pound, giảm 0,9%.

Cô <PERSON>Huỳnh Thị Thuý An</PERSON>, 29 tuổi, trồng 26 công lúa ở <LOCATION>xã Trung Hưng</LOCATION>, <LOCATION>huyện Cờ Đỏ</LOCATION>, chọn không bán vội. <DATE>Hôm thứ Hai</DATE>, nhà máy chào 7.050. <DATE>Hôm qua</DATE> 7.150. Cô lên mạng đọc cả dự báo El Nino và tin chắc còn lên.

Giá hàng khác tại <LOCATION>chợ Cái Răng</LOCATION>: heo hơi 59.000 - 61.000; cá tra nguyên liệu size 0,8 kg 27.500; sầu riêng Ri 6 đẹp 78.000; xăng RON 95 22.790 đồng/lít; vàng SJC 67,25 triệu đồng/lượng; trứng vịt 30.000/chục 12.

Tính chung, gạo thường ở <LOCATION>siêu thị Go! Cần Thơ</LOCATION> đã tăng 8% so với <DATE>tháng trước</DATE>, ngay cả ở kệ khuyến mãi. Chị <PERSON>Mai</PERSON> nội trợ chốt: “Gạo lên 2 ngàn, dĩa cơm tấm lên 5 ngàn, còn lương thì… vô hạn định”.

<PERSON>GIA BẢO</PERSON> (tổng hợp)
