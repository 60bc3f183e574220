<EVENT>ASIAD 18</EVENT>, <DATE>ngày 27/8</DATE>: vé bán kết và tấm HCV nhảy xa

<LOCATION>Bekasi</LOCATION> (<LOCATION>Indonesia</LOCATION>) – Phút 108, <PERSON>Nguyễn Văn Toàn</PERSON> sút bồi cận thành, <LOCATION>Việt Nam</LOCATION> thắng <LOCATION>Syria</LOCATION> 1-0 trên <LOCATION>sân Patriot Candrabhaga</LOCATION> và lần đầu vào bán kết môn bóng đá nam <EVENT>Á vận hội</EVENT>. Thầy <PERSON>Park Hang-seo</PERSON> chạy 30 m ra ôm <PERSON>Bùi Tiến Dũng</PERSON> (thủ môn, áo số 1), trong lúc <PERSON>Bùi Tiến Dũng</PERSON> còn lại (trung vệ, số 4) nằm chuột rút bên vạch vôi.

Hiệp chính: dứt điểm 9-14, trúng đích 3-5, phạt góc 4-7, cầm bóng 47%-53%. Trọng tài <PERSON>Ali Sabah</PERSON> (<LOCATION>Iraq</LOCATION>) rút sáu thẻ vàng. <PERSON>Phan Văn Đức</PERSON> sút dội cột phút 81; phút 61, <PERSON>Al-Dali</PERSON> của <LOCATION>Syria</LOCATION> đá vọt xà khi khung gỗ đã trống. HLV <PERSON>Muhannad Al Faqeer</PERSON> cho rằng học trò hết sức từ phút 75.

<LOCATION>Sân Gelora Bung Karno</LOCATION>, trước đó 40 phút: <PERSON>Bùi Thị Thu Thảo</PERSON> nhảy 6,55 m ở lượt hai, hơn <PERSON>Maria Natalia Londa</PERSON> (chủ nhà) 0,10 m, đem về HCV thứ hai cho đoàn. <PERSON>Neena Varakil</PERSON>, <LOCATION>Ấn Độ</LOCATION>, 6,51 m, bạc. Cô gái <LOCATION>Ba Vì</LOCATION> từng bỏ tập bảy tháng vì chấn thương mắt cá <DATE>năm 2016</DATE>.

Các kết quả khác của đoàn:
Pencak silat: <PERSON>Trần Đình Nam</PERSON> thắng 5-0, <PERSON>Nguyễn Văn Trí</PERSON> thắng 4-1 (cùng vào chung kết <DATE>29/8</DATE>).
Cầu mây nữ: <LOCATION>Việt Nam</LOCATION> 2-0 <LOCATION>Lào</LOCATION>; <LOCATION>Thái Lan</LOCATION> 2-1 <LOCATION>Myanmar</LOCATION>.
Bơi: <PERSON>Nguyễn Huy Hoàng</PERSON> 15:01.63, bạc 1.500 m tự do (<DATE>24/8</DATE>), thua <PERSON>Sun Yang</PERSON> (<LOCATION>Trung Quốc</LOCATION>) 3,09 giây.
Boxing 75 kg: <PERSON>Trương Đình Hoàng</PERSON> thua điểm 1-4.

Bảng tổng sắp hết <DATE>ngày 27/8</DATE>: 1. <LOCATION>Trung Quốc</LOCATION> 86 HCV, 2. <LOCATION>Nhật Bản</LOCATION> 43, 3. <LOCATION>Hàn Quốc</LOCATION> 32, 4. <LOCATION>Indonesia</LOCATION> 22, ..., 14. <LOCATION>Việt Nam</LOCATION> 3.

Lịch đáng xem: <DATE>16h00 29/8</DATE>, bán kết <LOCATION>Việt Nam</LOCATION> - <LOCATION>Hàn Quốc</LOCATION>, <LOCATION>sân Pakansari</LOCATION>, <LOCATION>Cibinong</LOCATION>. <PERSON>Son Heung-min</PERSON> (<BODY>CLB Tottenham</BODY>) và <PERSON>Hwang Ui-jo</PERSON> (<BODY>Gamba Osaka</BODY>, 8 bàn) sẽ đá chính. Vé chợ đen từ 75.000 rupiah đội lên 600.000. Ở <LOCATION>phố đi bộ Nguyễn Huệ</LOCATION> và <LOCATION>hồ Gươm</LOCATION>, màn hình dựng từ <DATE>chiều 28/8</DATE>; <BODY>VOV</BODY> cùng <BODY>VTC</BODY> giữ bản quyền, giá chưa công bố.

<ROLE>Trưởng đoàn</ROLE> <PERSON>Trần Đức Phấn</PERSON> nói kín tiếng: mục tiêu “3 HCV trở lên” coi như đạt. Gia đình tiền vệ <PERSON>Đỗ Hùng Dũng</PERSON> đặt 20 mâm. Mưa đêm <LOCATION>Jakarta</LOCATION> 24 độ, gió tây nam cấp 2, bụi mịn PM2.5 ở mức 151.

<PERSON>Q. Hưng</PERSON> (từ <LOCATION>Jakarta</LOCATION>)
