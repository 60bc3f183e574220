Bếp nhà <LOCATION>cù lao An Bình</LOCATION>
Cá tai tượng chiên xù ăn với bánh tráng <LOCATION>cù lao Mây</LOCATION>

Đi phà từ <LOCATION>bến Vĩnh Long</LOCATION> sang <LOCATION>cù lao An Bình</LOCATION> mất bảy phút, đạp xe ba cây số qua <LOCATION>cầu Hòa Ninh</LOCATION> là tới vườn của dì <PERSON>Sáu Giáo</PERSON> (tên thật <PERSON>Trần Thị Giáo</PERSON>, <DATE>1951</DATE>). Dì từng nấu cho đoàn làm phim <PERSON>Jean-Jacques Annaud</PERSON> hồi <DATE>1990</DATE>, lúc họ tìm bến cho “Người tình”; đầu bếp <LOCATION>Pháp</LOCATION> của đoàn ăn hết hai con.

Nguyên liệu (4 người ăn)
- 1 con cá tai tượng 0,9 – 1,1 kg
- 1,2 lít dầu; 2 muỗng canh bột năng
- 5 tép tỏi, 2 trái ớt hiểm
- 20 cái bánh tráng <LOCATION>Cù Lao Mây</LOCATION>, rau: dấp cá, húng lủi, lá cách
- Nước chấm: 3 nước mắm <LOCATION>Phú Quốc</LOCATION> 40 độ đạm, 2 đường, 2 me, 1 nước

Cách làm
1. Cá đánh vảy kiểu không đánh: chỉ lấy ruột và mang, để nguyên vảy cho dựng. Rửa với 30 ml giấm, thấm khô 15 phút.
2. Dầu đun tới 180 độ C. Giữ đầu cá, thả đuôi trước. Chiên 12 phút lửa lớn, 5 phút lửa liu riu. Cá chín thì vảy bung như lông nhím, chạm vào kêu sột soạt.
3. Kẹp cá đứng trên giá tre, chưng thêm bông hồng củ cải.
4. Me ngâm 10 phút, dầm bỏ hột; nước mắm nấu sôi lại mới đổ vào, khuấy đến khi ớt nổi.

Mách nhỏ: cá nuôi ở mương vườn ngon nhất <DATE>tháng Chạp</DATE>, khi nước <LOCATION>sông Cổ Chiên</LOCATION> trong; mùa mưa cá mỡ, ăn ngấy. Giá ngoài <LOCATION>chợ Cái Bè</LOCATION> <DATE>hôm 14-8</DATE> là 62.000 đồng/kg, rẻ hơn <LOCATION>chợ Vĩnh Long</LOCATION> 4.000 đồng. Nếu không có tai tượng, <PERSON>Anthony Bourdain</PERSON> chữa cháy bằng cá rô phi khi quay ở đây cho <BODY>CNN</BODY>, khách chấm 6/10.

Năng lượng: mỗi phần 512 kcal, đạm 38 g, béo 31 g. Người gút chỉ nên ăn phần lưng, theo bác sĩ <PERSON>Hồng Diễm</PERSON> (<BODY>Viện Dinh dưỡng</BODY>).

Khách quốc tế thích món này vì... được ăn bằng tay. Chị <PERSON>Hanna Lindqvist</PERSON>, từ <LOCATION>Gothenburg</LOCATION>, <LOCATION>Thụy Điển</LOCATION>, cuốn tới cái bánh tráng thứ chín mới biết phải chừa lá chuối lót. Còn dì <PERSON>Sáu</PERSON> chỉ ngồi cười, bỏ thêm vào lửa một thanh củi nhãn và hỏi đi hỏi lại: “Cay hông con?”

<PERSON>THỤY VŨ</PERSON> (<BODY>Tạp chí Du lịch</BODY>)
