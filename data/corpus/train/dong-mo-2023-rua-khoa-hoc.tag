Con rùa cái cuối cùng ở <LOCATION>Đồng Mô</LOCATION>

KHOA HỌC - <DATE>26/4/2023</DATE>, 10 giờ 12

<DATE>Chiều 24/4</DATE>, hai người câu cá ở <LOCATION>hồ Đồng Mô</LOCATION> (<LOCATION>thị xã Sơn Tây</LOCATION>, <LOCATION>Hà Nội</LOCATION>) thấy một cái bóng dài nổi lên gần bờ. Dài 156cm, nặng 93kg. Thế giới khi đó còn ba cá thể Rafetus swinhoei; nay hai.

Nhà động vật học <PERSON>Robert Swinhoe</PERSON> thu mẫu đầu tiên gần <LOCATION>Thượng Hải</LOCATION> <DATE>năm 1870</DATE>, <PERSON>John Edward Gray</PERSON> đặt tên <DATE>1873</DATE>. Con đực ở <LOCATION>Tô Châu</LOCATION>, hơn 100 tuổi. Con ở <LOCATION>hồ Xuân Khanh</LOCATION> chỉ biết qua mảnh ADN môi trường <PERSON>Caren Goldberg</PERSON> (<BODY>Washington State University</BODY>) tìm ra <DATE>năm 2018</DATE>. Con <LOCATION>Đồng Mô</LOCATION>: bắt được <DATE>22/10/2020</DATE>, siêu âm là cái, trứng lên đến 8mm, rồi thả.

Vì sao chết? Tiến sĩ <PERSON>Timothy McCormack</PERSON>, <ROLE>Giám đốc</ROLE> <BODY>Chương trình Bảo tồn rùa châu Á</BODY> (<BODY>ATP</BODY>), nói không thấy vết thương hở. Mổ <DATE>26/4</DATE> tại <BODY>Khoa Thú y</BODY>, <BODY>Học viện Nông nghiệp Việt Nam</BODY>: phổi ngậm nước, gan bình thường, thân nhiệt trước khi chết không rõ. Nước hồ 27,4 độ C, pH 7,1, DO 5,6 mg/l.

Những con số buồn
• <DATE>1967</DATE>: con rùa 200kg bị đánh ở <LOCATION>hồ Hoàn Kiếm</LOCATION>, bán thịt.
• <DATE>19/1/2016</DATE>: “Cụ Rùa” nổi lên lần chót, 169kg, dài 185cm.
• <DATE>Tháng 4/2019</DATE>: con cái <LOCATION>Tô Châu</LOCATION> chết sau lần thụ tinh nhân tạo thứ năm, 90 tuổi.
• <DATE>24/4/2023</DATE>: con cái <LOCATION>Đồng Mô</LOCATION>.

Cơ hội? <PERSON>Gerald Kuchling</PERSON> (<BODY>Đại học Tây Úc</BODY>) cho rằng 10-12% nếu có một con cái khác ở <LOCATION>sông Mã</LOCATION> hay <LOCATION>sông Lam</LOCATION>. <BODY>ATP</BODY> đặt 120 bẫy ảnh; <DATE>tháng 5</DATE> đi phỏng vấn 64 xã. Nhiều cụ già <LOCATION>Thanh Hoá</LOCATION> thích kể, ít người thích nhớ năm.

Hệ gen 2,24 gigabase; <BODY>Viện Công nghệ sinh học</BODY> giữ mẫu mô âm 196 độ. Nhân bản? <PERSON>Shinya Yamanaka</PERSON> nhận giải <DATE>2012</DATE> về tế bào gốc chuột, chưa ai làm với rùa. Giáo sư <PERSON>Hà Đình Đức</PERSON>, 83 tuổi, người đặt tên Rafetus leloii, không đồng ý với tên swinhoei, cũng không đồng ý với chữ “cuối cùng”.

Xác sẽ làm tiêu bản, cạnh con <LOCATION>đền Ngọc Sơn</LOCATION>, bằng nhựa hoá của xưởng <PERSON>Gunther von Hagens</PERSON>, 14 tháng, 1,9 tỉ đồng. <BODY>Bảo tàng Thiên nhiên Việt Nam</BODY> xin một chiếc đốt sống. Dân <LOCATION>xã Kim Sơn</LOCATION> thì xin thắp hương: “Nó ở đây trước cả đập”.

<LOCATION>Đập Đồng Mô</LOCATION> xây <DATE>1969</DATE>, rộng 1.260ha, sân golf 36 lỗ.
(<PERSON>T. An</PERSON> tổng hợp từ <BODY>Nature</BODY>, <BODY>Mongabay</BODY>, <BODY>The Guardian</BODY>)
