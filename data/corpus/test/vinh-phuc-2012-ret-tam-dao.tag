<LOCATION>Tam Đảo</LOCATION> 2,4 độ C, dân săn băng kẹt xe 3 km

Không khí lạnh bổ sung <DATE>đêm 23/1</DATE> (<DATE>mùng Một Tết Nhâm Thìn</DATE>) khiến <LOCATION>Bắc Bộ</LOCATION> vào đợt rét đậm thứ tư của mùa. Theo <BODY>Trung tâm Dự báo Khí tượng Thủy văn Trung ương</BODY>, lúc <DATE>5 giờ sáng 25/1/2012</DATE>, nhiệt độ ở:
<LOCATION>Tam Đảo</LOCATION> (<LOCATION>Vĩnh Phúc</LOCATION>): 2,4
<LOCATION>Mẫu Sơn</LOCATION> 0,2
<LOCATION>Sa Pa</LOCATION> 3,9
<LOCATION>Đồng Văn</LOCATION>: 4,1
<LOCATION>Mộc Châu</LOCATION> 5,0
<LOCATION>Láng</LOCATION> (<LOCATION>Hà Nội</LOCATION>): 9,6
<LOCATION>Nha Hố</LOCATION>: 19,8

<LOCATION>Thị trấn Tam Đảo</LOCATION> sương mù tầm nhìn 15 m. Đoạn <LOCATION>quốc lộ 2B</LOCATION> từ <LOCATION>Thác Bạc</LOCATION> lên nhà thờ đá ùn 3 km; bác tài <PERSON>Khổng Văn Ngự</PERSON>, xe 29 chỗ, đứng từ 9h10 đến 12h25 mới nhích được tới <LOCATION>cua Ba Hang</LOCATION>. <BODY>Nhà nghỉ Mela</BODY>, <BODY>Green World</BODY> hét 1,8 triệu một phòng đôi; ngô nướng 15.000 đồng/bắp, xúc xích 20.000.

Bác sĩ <PERSON>Tạ Thị Bích Hậu</PERSON> (<BODY>Trung tâm Y tế Tam Đảo</BODY>) khám cho 14 trẻ viêm phổi trong hai ngày. Bà khuyên mặc ba lớp: cotton, len, gió; không uống rượu để “làm nóng”.

Vì sao lạnh dữ? Thạc sĩ <PERSON>Đoàn Hải Bình</PERSON> giải thích: dao động <LOCATION>Bắc Cực</LOCATION> (AO) chuyển pha âm, -4,3; khối khí lạnh 1.062 hPa từ <LOCATION>hồ Baikal</LOCATION> tràn qua <LOCATION>Mông Cổ</LOCATION>, <LOCATION>Hoa Bắc</LOCATION>. Các trạm ở <LOCATION>Kraków</LOCATION>, <LOCATION>Bucharest</LOCATION> cũng ghi -21, -24 độ. <DATE>Tháng 2/2008</DATE>, đợt rét kéo 38 ngày; <DATE>tháng 1/2011</DATE> băng dày 12 cm trên <LOCATION>Mẫu Sơn</LOCATION>.

Dự báo: <DATE>ngày 26</DATE> lạnh giảm chậm, gió cấp 3 - 4; <DATE>27/1</DATE> mưa nhỏ, 8 - 11 độ; cuối tuần hửng nắng. <LOCATION>Vịnh Bắc Bộ</LOCATION> biển động, sóng 2 - 3 m. Nhà vườn ở <LOCATION>Mê Linh</LOCATION>, <LOCATION>Yên Lạc</LOCATION> nên phủ nylon, bón thêm 5 kg kali/sào; cá trắm ngừng ăn dưới 13 độ.

Khách lạ nhất <DATE>hôm qua</DATE> là <PERSON>Mikko Laaksonen</PERSON>, người <LOCATION>Phần Lan</LOCATION>, mặc áo phông leo <LOCATION>đỉnh Rùng Rình</LOCATION> 1.388 m trong 2 giờ 05 phút. Anh bảo ở <LOCATION>Rovaniemi</LOCATION> giờ này -31, “thế này gọi là mùa xuân”. <PERSON>Laaksonen</PERSON> chỉ phiền một điều: ấm trà nóng 40.000 đồng mà cốc bé quá.

Theo <BODY>VTC News</BODY>, <PERSON>Hà My</PERSON>
