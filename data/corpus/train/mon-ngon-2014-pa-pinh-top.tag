Cá gập nướng của bà <PERSON>Lường Thị Đại</PERSON>

Người Thái bảo: “Gà tơ tần, không bằng mẩu cá ngon”. Ai lên <LOCATION>Mường Lò</LOCATION>, <LOCATION>Nghĩa Lộ</LOCATION> dịp <EVENT>Lễ hội Xòe Thái</EVENT> sẽ thấy khói than quấn chân nhà sàn ở <LOCATION>bản Sa Rèn</LOCATION>. Đó là pa pỉnh tộp.

Bà <PERSON>Lường Thị Đại</PERSON> (<DATE>năm nay</DATE> 71, người <BODY>Hội Nghệ nhân dân gian</BODY> gọi là “bếp trưởng <LOCATION>suối Thia</LOCATION>”) cho phép tôi chép lại, điều kiện: không được thêm bột ngọt.

Nguyên liệu (4 người ăn)

Cá chép suối 1 con 800 g, hoặc trôi 1 kg
Mắc khén 2 thìa cà phê
Ớt chỉ thiên 5 quả, tỏi 4 tép, gừng 20 g, sả 3 củ
Lá hom pé, rau mùi, hành tươi 50 g
Muối hạt 1/2 thìa, măng chua 30 g, dổi 3 hạt

Cách làm

Bước 1. Mổ sống lưng, giữ nguyên vảy bụng. Xát muối, để 15 phút, rửa bằng rượu ngô 2 lần.

Bước 2. Nướng ớt, tỏi, gừng trên than 3 phút. Giã với mắc khén, dổi. Giã đúng 120 chày, bà đếm.

Bước 3. Nhồi, gập đôi, kẹp tre tươi, buộc lạt. Quạt than hoa 180-200°C. Mỗi mặt 12 phút; 5 phút cuối rắc nước măng.

Bước 4. Ăn với xôi <LOCATION>Tú Lệ</LOCATION>, chấm chẳm chéo. Năng lượng một phần: 214 kcal, đạm 27 g, béo 9 g (theo <BODY>Viện Dinh dưỡng</BODY>).

Sai thường gặp. Than phừng lửa làm đắng; dùng cá đông lạnh thì nát; phơi hom pé <DATE>tháng Chạp</DATE> không thơm bằng <DATE>tháng 3</DATE>.

Ba lần bà xuống phố

<DATE>Năm 1998</DATE>, bà nướng 60 kẹp ở <LOCATION>chợ Đồng Xuân</LOCATION>, bán 12.000 đồng/kẹp. <DATE>2009</DATE>, tại <EVENT>Festival Ẩm thực đường phố châu Á</EVENT>, đầu bếp <LOCATION>Pháp</LOCATION> <PERSON>Didier Corlou</PERSON> ăn bốn con. <DATE>Tháng 9/2013</DATE>, bà dạy <PERSON>Robert Danhi</PERSON> của <BODY>kênh AFC</BODY>, ông ấy buộc lạt bằng… răng.

Giá ở bản: 90.000 đồng. <LOCATION>Hà Nội</LOCATION>, <LOCATION>ngõ 16 Phan Kế Bính</LOCATION>: 260.000 đồng. Cháu ngoại bà, <PERSON>Lò Thị Sa Rèn</PERSON>, học năm 3 <BODY>Trường Đại học Tây Bắc</BODY>, quán mở ngày nghỉ, gọi số treo cửa.

“Cá gập để nhớ lúc đôi lứa úp mặt vào nhau”, bà <PERSON>Đại</PERSON> nói, rồi lật kẹp.

Chép: <PERSON>Lò Vũ Vân</PERSON>
