Bún nước lèo <LOCATION>Trà Vinh</LOCATION>, nồi nước của ba tộc người

Người ta cãi nhau hoài: bún nước lèo gốc Khmer, Hoa hay Kinh? Má <PERSON>Thạch Thị Hường</PERSON>, 68 tuổi, chủ quán ở số 29 <LOCATION>Phạm Hồng Thái</LOCATION>, <LOCATION>phường 3</LOCATION>, <LOCATION>TP Trà Vinh</LOCATION>, mở vung, mắm prohoc bốc hơi, rồi nói: “Ai ăn thì của người đó”.

Nguyên liệu cho 6 tô (tính giá chợ <DATE>ngày 11-9-2016</DATE>, hết 214.000 đồng)
- Cá lóc đồng 1,2 kg, lóc da để riêng
- Mắm bò hóc 180 g, loại ủ từ <DATE>mùa nước năm 2015</DATE>
- Ngải bún 30 g, sả 5 cây, nước dừa xiêm 1 lít
- Tép bạc 300 g; heo quay 250 g, mua chỗ chú <PERSON>Quách Ích Quý</PERSON>
- Bún tươi 1,5 kg; rau ghém: bắp chuối, hẹ, giá, bông điên điển
- Muối ớt, chanh, ba cọng ngò gai

Làm sao
1. Nấu mắm với 600 ml nước 8 phút, vớt bọt 3 lượt, lọc qua vải mùng.
2. Đập ngải bún, đừng xay. Ninh cùng sả lửa liu riu 90°C trong 40 phút.
3. Cá lóc luộc vừa chín tới (12 phút), gỡ thịt, xào sơ với chút dầu điều.
4. Trộn nước mắm đã lọc, nước dừa, nêm 2 muỗng đường thốt nốt <LOCATION>Tri Tôn</LOCATION>. Tới đây nồi phải có màu hổ phách, mùi nhẹ, không tanh.
5. Trụng bún 10 giây, xếp cá, tép, heo quay. Chan ngập.

Mẹo nhỏ của bà <PERSON>Hường</PERSON>: nếu không có ngải bún, xài riềng non, nhưng dặn khách là “mượn đỡ”. Thử thay mắm bằng bột nêm thì bỏ luôn cho rồi.

Nghe kể từ <DATE>thế kỷ XIX</DATE>, ở <LOCATION>bến Cầu Quan</LOCATION>, <LOCATION>huyện Tiểu Cần</LOCATION>, ghe chở muối của người <LOCATION>Triều Châu</LOCATION> đổi cá với người Khmer, món này có thêm miếng heo quay. <DATE>Năm 2013</DATE>, <BODY>Tổ chức Kỷ lục châu Á</BODY> đưa bún nước lèo vào danh sách 100 món tiêu biểu. Ở <LOCATION>Sóc Trăng</LOCATION> người ta nêm nhạt hơn; ở <LOCATION>Bạc Liêu</LOCATION> thêm bánh tầm; sang <LOCATION>Campuchia</LOCATION> nồi này có tên là num banh chok.

Blogger <PERSON>Kyle Brennock</PERSON> người <LOCATION>Úc</LOCATION>, từng ở <LOCATION>ao Bà Om</LOCATION> ba mùa, viết rằng tô bún nóng 70 độ này “thơm như đất ruộng sau mưa”. Anh ăn một hơi bốn tô. Má <PERSON>Hường</PERSON> tính tiền có ba. “Tô thứ tư <DATE>bữa nay</DATE> là của <DATE>ngày mai</DATE>”.

Lưu ý: phụ nữ có thai nên luộc rau; người cao huyết áp xin chừa muối ớt. 1 tô khoảng 487 kcal, đạm 31 g, béo 14 g.
