Lướt ván diều <LOCATION>Mũi Né</LOCATION>: Cô gái <LOCATION>Ba Lan</LOCATION> 17 tuổi và cơn gió 31 hải lý

Trời không mây. <DATE>14h20 ngày 27/02/2022</DATE>, phao số 3 trước <LOCATION>bãi đá Ông Địa</LOCATION> giật đứng. Gió tăng từ 22 lên 31 knot chỉ trong 4 phút. Trọng tài <PERSON>Gérard Dubois</PERSON> phất cờ vàng nhưng ngoài kia <PERSON>Zofia Kowalczyk</PERSON> đã tung người: 13,8 mét, xoay hai vòng rưỡi, bay 6,9 giây.

Kỷ lục <EVENT>Mũi Né Kite Open</EVENT> cũ là 12,1 mét, do <PERSON>Adrián Costa Lima</PERSON> lập <DATE>năm 2019</DATE>, trước khi dịch đóng cửa <LOCATION>Phan Thiết</LOCATION> hai mùa liền.

Kết quả chung cuộc
BIG AIR NỮ: 1. <PERSON>Zofia Kowalczyk</PERSON> (<LOCATION>Ba Lan</LOCATION>) 27,4 điểm - 2. <PERSON>Nguyễn Hoàng Mỹ Né</PERSON> (<LOCATION>Việt Nam</LOCATION>) 24,9 - 3. <PERSON>Kim Ji-won</PERSON> (<LOCATION>Hàn Quốc</LOCATION>) 23,3
BIG AIR NAM: 1. <PERSON>Lukas Brandt</PERSON> (<LOCATION>Đức</LOCATION>) 31,6 - 2. <PERSON>Đặng Hàm Tiến</PERSON> (<LOCATION>Việt Nam</LOCATION>) 30,8 - 3. <PERSON>Nikolai Petrenko</PERSON> (<LOCATION>Ukraine</LOCATION>) 28,0
ĐUA DÀI 18KM: 1. <PERSON>Đặng Hàm Tiến</PERSON> 29 phút 41 giây - 2. <PERSON>Thông Minh Thuận</PERSON> 30'12" - 3. <PERSON>Brandt</PERSON> 30'15"

Điểm số ấy nói được một nửa. Nửa kia là <PERSON>Nikolai Petrenko</PERSON>: thi đấu <DATE>chiều 26/2</DATE>, tay buộc băng đen. Hai ngày trước, nhà anh ở <LOCATION>Kharkiv</LOCATION> mất cửa kính. Anh về thứ ba, không ăn mừng, cúi đầu rồi đi gọi điện. Ban tổ chức tặng anh 2.000 USD tiền thưởng trước hạn, các vận động viên góp thêm 3.415 USD, gồm cả 200 USD của một người <LOCATION>Nga</LOCATION>, <PERSON>Anatoly S</PERSON>, dạy lướt ở đây 11 năm.

<PERSON>Nguyễn Hoàng Mỹ Né</PERSON>, 22 tuổi, bán nước mía trên <LOCATION>đường Nguyễn Đình Chiểu</LOCATION> từ lúc lên chín. Cô học lướt từ những tấm ván hỏng khách <LOCATION>Nga</LOCATION> bỏ lại. Cha cô, ông <PERSON>Nguyễn Đụng</PERSON>, làm thuyền thúng, xưa nay chỉ có một lời khuyên: “Gió nam thì về”. Hôm ấy gió đông bắc, cô không về.

Chuyện nghề gió

Mùa gió ở <LOCATION>Hàm Tiến</LOCATION> kéo từ <DATE>tháng 11</DATE> tới <DATE>tháng 4</DATE>, trung bình 227 ngày có gió trên 12 knot. Thuê ván: 55 USD/giờ kèm huấn luyện; khóa 10 giờ 450 USD; phòng trọ 280.000 - 400.000 đồng/đêm. <DATE>Năm 2019</DATE> có 62 câu lạc bộ, nay còn 23. <BODY>Câu lạc bộ Diều Đỏ</BODY> của anh <PERSON>Trần Phú Quý</PERSON> trụ được nhờ bán… bánh căn giao tận nhà suốt <DATE>mùa hè 2021</DATE>.

Đi thế nào: từ <LOCATION>TP.HCM</LOCATION>, <LOCATION>cao tốc Dầu Giây - Phan Thiết</LOCATION> chưa xong, xe giường nằm 5 tiếng, 180.000 đồng; tàu SPT2 khởi hành 6h40, 3 tiếng 48 phút. Chỗ ăn: <LOCATION>quán bà Sáu Rạng</LOCATION>, <LOCATION>bờ kè Rạng</LOCATION>, sò điệp nướng mỡ hành 90.000 đồng/đĩa.

Lịch sắp tới: <EVENT>giải vô địch các câu lạc bộ lướt ván diều quốc gia</EVENT>, <DATE>08 - 10/4/2022</DATE>; <EVENT>Mũi Né Kite Open</EVENT> <DATE>2023</DATE>, dự kiến <DATE>cuối tháng 2</DATE>.

Lúc trao giải, <PERSON>Zofia</PERSON> xin micro. Cô cởi chiếc áo đội tuyển, bên trong là áo vàng xanh có chữ <LOCATION>Mariupol</LOCATION>. Gió lúc đó 19 knot, đều và ấm.

<PERSON>Duy Mũi</PERSON> (<BODY>Thể thao & Biển</BODY>)
