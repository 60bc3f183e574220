<LOCATION>Cát Bà</LOCATION> hai ngày một đêm, 1,45 triệu đồng

(<DATE>Thứ ba, 11/7/2017</DATE>, 14:24)

Chuyến tàu 8 giờ 20 từ <LOCATION>bến Bính</LOCATION> giảm giá còn 180.000 đồng. Đừng mừng: cuối tuần quay lại 220.000. Chúng tôi có bốn người, một người say sóng. Người ấy là tôi.

Ngày 1
<LOCATION>Bến Bính</LOCATION> - <LOCATION>thị trấn Cát Bà</LOCATION>: 55 phút.
<LOCATION>Nhà nghỉ Quang Đức</LOCATION>, <LOCATION>đường 1/4</LOCATION>: 350.000 đồng, tầng 4, cửa sổ trông ra 37 chiếc thuyền (đếm hai lần).
Thuê xe số: 120.000, xăng đầy bình 60.000. <LOCATION>Đèo Khoăn Cao</LOCATION> dốc 11%, gặp 3 khỉ, 1 đoàn <LOCATION>Israel</LOCATION> đạp xe.
<LOCATION>Hang Quân Y</LOCATION>: bệnh viện trong lòng núi xây <DATE>1963-1965</DATE>, ba tầng, 17 phòng. Bác <PERSON>Vũ Đình Khôi</PERSON>, 70 tuổi, đội mũ cối, hô “nghiêm” rồi hát. Vé 40.000.
Hoàng hôn ở <LOCATION>pháo đài Thần Công</LOCATION>, cao 177m. Hai khẩu 138mm, do quân <LOCATION>Nhật</LOCATION> đặt <DATE>năm 1942</DATE>.
Ăn tối: tu hài 480.000/kg, chọn ba con; canh cá song 150.000. Cộng 512.000 cả bốn.

Ngày 2
7 giờ, kayak ở <LOCATION>vịnh Lan Hạ</LOCATION>. Hướng dẫn viên <PERSON>Phạm Minh Bền</PERSON>, cựu thuỷ thủ, dặn: nếu lật thì đừng uống nước biển, mặn lắm. <PERSON>Chloé Dubois</PERSON>, người <LOCATION>Lyon</LOCATION>, chèo một mình nhanh hơn ba chúng tôi.
<LOCATION>Đảo Khỉ</LOCATION> (<LOCATION>Cát Dứa</LOCATION>): khỉ lấy mất túi bánh, tôi lấy lại được túi.
<LOCATION>Làng chài Cái Bèo</LOCATION> có lớp học nổi, cô <PERSON>Thảo</PERSON> dạy 12 trẻ trong nhà bè 24m2.
10h45, voọc <LOCATION>Cát Bà</LOCATION>: không thấy. Theo <BODY>Vườn quốc gia Cát Bà</BODY>, còn chừng 60 con; tiến sĩ <PERSON>Neahga Leonard</PERSON> theo dõi chúng từ <DATE>2014</DATE>, đếm được 3 con non <DATE>năm 2017</DATE>. Chúng tôi gặp một con trên áp phích. 

Mẹo vặt
+ Sóng 4G <BODY>Viettel</BODY> yếu ở <LOCATION>Việt Hải</LOCATION>, tải bản đồ trước.
+ <LOCATION>Bãi Cát Cò 1</LOCATION> đông, <LOCATION>Cát Cò 3</LOCATION> vừa, <LOCATION>Cát Cò 2</LOCATION> đang xây khách sạn.
+ Tàu gỗ sang <LOCATION>Tuần Châu</LOCATION> chở được xe máy: 80.000/xe, giờ chạy 9h, 13h, 15h.
+ <LOCATION>Cầu Tân Vũ - Lạch Huyện</LOCATION> dự kiến thông xe <DATE>2/9</DATE>. Sau đó đi <LOCATION>phà Gót</LOCATION> ngắn hơn 20 phút, song mất cái thú nghe loa bán kẹo lạc trên tàu cao tốc.

Tính tiền: tàu 360, phòng 175, xe 90, xăng 30, vé 60, kayak 150, ăn 480, lặt vặt (kẹo, băng cá nhân, túi bánh) 105. Tổng: 1,45 triệu một người.

Bài, ảnh: <PERSON>Hồ Cát Dứa</PERSON> (bút danh)
