BẾP RẪY

Gà sa lửa, cơm lam và một chén muối kiến

Tôi học món này ở nhà amí <PERSON>H'Len Hđơk</PERSON>, <LOCATION>buôn Akô Dhông</LOCATION>, vào một chiều <DATE>tháng 11</DATE>, lúc hoa muồng còn sót. Amí không cân đong. Tôi lén cân giùm.

Cho 4 người, 1 giờ 50 phút

* Gà thả rẫy 1,3 kg, mổ phanh, để nguyên đầu
* Sả 6 cây; ớt xiêm xanh 12 trái; tiêu lép 1 muỗng cà phê
* Muối hột 25 g, mật ong rừng <LOCATION>Ea Súp</LOCATION> 2 muỗng canh
* Nếp <LOCATION>Bản Đôn</LOCATION> hoặc nếp than 600 g, ngâm 5 - 6 tiếng
* Ống lồ ô bánh tẻ dài 40 cm, 5 ống. Đừng dùng ống già, vỏ lụa không bám cơm
* Lá é trắng, lá chuối non
* Muối kiến vàng <LOCATION>Ayun Pa</LOCATION>: 3 muỗng (mua ở <LOCATION>chợ Krông Pa</LOCATION>, 35.000 đồng một hũ 100 g; ngoài <LOCATION>chợ Bến Thành</LOCATION> bán 90.000)

Bước 1. Giã sả, ớt, muối, tiêu. Chà vào gà. Amí dặn chà phần đùi trước, "đùi cũng nghe lời lâu như con trai". Đợi 40 phút.

Bước 2. Vo nếp, thêm nhúm muối, dồn 4/5 ống, nước suối ngập một lóng tay, nút lá chuối. Nướng đứng ống quanh bếp, xoay mỗi 5 phút. Khi lá chuối sôi hết bọt thì đem vùi tro 20 phút.

Bước 3. Kẹp gà bằng nẹp tre, cách than 25 cm, than cà phê là nhất. Lật sau mỗi 7 phút. Phết mật ong ở phút 35. Gà "sa lửa" nghĩa là mỡ nhỏ xuống, lửa bốc lên, mình phải nhấc ra rồi lại hạ xuống. Lửa liếm mà không cháy.

Bước 4. Xé gà bằng tay. Ai dùng dao amí <PERSON>H'Len</PERSON> lườm. Chẻ ống tre, bóc tới lớp lụa. Chấm muối kiến với lá é.

Ghi chú dinh dưỡng: một phần 640 kcal, đạm 41 g, béo 22 g. Người tiểu đường thay nếp than bằng gạo lứt <LOCATION>Krông Ana</LOCATION>.

Chuyện kèm theo

Chảo than của amí là vành xe Jeep, ông <PERSON>Y Thuyên</PERSON> chồng bà nhặt ở <LOCATION>phi trường Phụng Dực</LOCATION> <DATE>năm 1976</DATE>. Đầu bếp <PERSON>Didier Corlou</PERSON> người <LOCATION>Pháp</LOCATION> từng ngồi đây <DATE>năm 2008</DATE>, ăn hết con, viết vào sổ lưu niệm: "Thứ duy nhất tôi không mang về <LOCATION>Bretagne</LOCATION> được là khói". Sau này chị <PERSON>Trần Thị Hiền Minh</PERSON>, cố vấn ẩm thực ở <LOCATION>Sài Gòn</LOCATION>, đưa món vào thực đơn <BODY>nhà hàng Nén</BODY>, thay muối kiến bằng bột dâm bụt; amí nếm, nhã nhặn nói: "Đẹp".

Món này đoạt giải nhì <EVENT>Hội thi ẩm thực Liên hoan Cồng chiêng Tây Nguyên</EVENT> ở <LOCATION>Pleiku</LOCATION> <DATE>ngày 1-12-2018</DATE>, thua món cá lăng nướng của đội <LOCATION>Kon Tum</LOCATION> nửa điểm. Ban giám khảo gồm nghệ nhân <PERSON>Tôn Nữ Thị Hà Giang</PERSON>, <PERSON>Siu Thị Kim</PERSON>, và một ông khách lạc đường được mời vào cho đủ số. Ông ấy chấm điểm 10 hết.

Kỳ sau: cà đắng nấu bột gạo, canh lá giang <LOCATION>sông Sêrêpôk</LOCATION>. Gửi công thức của bạn về bepray@... trước <DATE>20-12-2019</DATE>.

<PERSON>Ngọc Cầm</PERSON>