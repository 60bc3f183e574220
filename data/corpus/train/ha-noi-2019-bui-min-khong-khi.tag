<LOCATION>Hà Nội</LOCATION> thức dậy trong màu tím: bảy câu trả lời về PM2.5

<DATE>30/09/2019</DATE> 05:30 - <PERSON>Gia Thuần</PERSON>, <PERSON>Tất Khang</PERSON>

<DATE>6h ngày 29/9</DATE>, ứng dụng AirVisual xếp <LOCATION>Hà Nội</LOCATION> số một thế giới: AQI 257. Một giờ sau, <LOCATION>Jakarta</LOCATION> vượt lên, rồi <LOCATION>Lahore</LOCATION>. Tới 9h, người chạy bộ ở <LOCATION>hồ Hoàn Kiếm</LOCATION> vẫn đông. Chị <PERSON>Lò Thị Phíp</PERSON> bán bỏng ngô thì bảo: “Tím là màu tôi thích”.

1. PM2.5 là gì?
Hạt bụi đường kính dưới 2,5 micromet, nhỏ hơn sợi tóc 25-30 lần. Trung bình 24 giờ, <BODY>WHO</BODY> khuyên không quá 25 µg/m3; quy chuẩn <LOCATION>Việt Nam</LOCATION> cho 50. <DATE>Ngày 27/9</DATE>, trạm đặt ở <LOCATION>Đại sứ quán Mỹ</LOCATION> (số 7 <LOCATION>Láng Hạ</LOCATION>) đo 117; trạm <LOCATION>phố Minh Khai</LOCATION> 124; trạm <LOCATION>Hàng Đậu</LOCATION> 131.

2. Sao cứ <DATE>cuối tháng 9</DATE> lại mù?
Thạc sĩ <PERSON>Nguyễn Thế Bút</PERSON> (<BODY>Trung tâm Dự báo khí tượng thuỷ văn quốc gia</BODY>): nghịch nhiệt. Lớp khí lạnh tràn xuống <DATE>đêm 26</DATE>, lớp ấm đè lên như nắp vung, 400 mét trên mặt đất. Gió 0,8 m/s. Độ ẩm 86%.

3. Có phải do đốt rơm?
Một phần. Ảnh <BODY>NASA</BODY> <DATE>22/9</DATE> đếm 61 đám cháy quanh <LOCATION>Hưng Yên</LOCATION>, <LOCATION>Bắc Ninh</LOCATION>. Giáo sư <PERSON>Hoàng Xuân Cơ</PERSON> ước 10-15%. Xe máy: 5,7 triệu chiếc. Bếp than tổ ong: 29.000, giảm 45% sau hai năm vận động.

4. Ai nguy cơ nhất? Trẻ dưới 5 tuổi. <BODY>Bệnh viện Nhi Trung ương</BODY> khám 220 ca viêm tiểu phế quản trong <DATE>ngày 28/9</DATE>, tăng 2,5 lần.

5. Khẩu trang nào?
N95 giá 45.000 - 70.000 đồng, dùng 8 giờ. Khẩu trang y tế không cản được. Khẩu trang vải hoa của mẹ bạn càng không (nhưng đẹp).

6. Máy lọc: <BODY>Điện Máy Xanh Thái Hà</BODY> bán 83 cái <DATE>hôm 29/9</DATE>, bằng cả <DATE>tháng 8</DATE>. Máy tự lắp: quạt + màng HEPA + hai tấm bìa, 620.000 đồng, theo bài của <PERSON>Thomas Talhelm</PERSON>, <BODY>Đại học Chicago</BODY>.

7. Khi nào hết? 
<DATE>Đêm 1 rạng sáng 2/10</DATE>, không khí lạnh mạnh hơn về, có mưa 10-20mm. Ông <PERSON>Mai Trọng Thái</PERSON>, <ROLE>Chi cục trưởng</ROLE> <BODY>Chi cục Bảo vệ môi trường Hà Nội</BODY>, dự báo AQI xuống dưới 100 vào <DATE>trưa thứ Tư</DATE>. Còn hạt mịn thì <DATE>mùa đông 2019-2020</DATE> còn nhiều đợt: trung bình 17 đợt, theo số liệu <BODY>Trung tâm Quan trắc môi trường miền Bắc</BODY> <DATE>giai đoạn 2013-2018</DATE>.

BẢNG (<BODY>PAM Air</BODY>, <DATE>8h ngày 30/9</DATE>)
<LOCATION>Phạm Văn Đồng</LOCATION> 241 | <LOCATION>Kim Liên</LOCATION> 218 | <LOCATION>Tây Mỗ</LOCATION> 203 | <LOCATION>Hà Đông</LOCATION> 199 | <LOCATION>Ba Vì</LOCATION> 88

Phi hành gia <PERSON>Anne McClain</PERSON> từng chụp đồng bằng này từ trạm ISS và viết: xanh, và có khói. Ảnh chụp <DATE>ngày 14/5</DATE>.
