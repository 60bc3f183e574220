<DATE>2019-09-22</DATE> Thể thao 70 km, 4.250 m leo: người H'Mông bán khoai đánh bại cựu vô địch <LOCATION>Nhật Bản</LOCATION> <BODY>VNR</BODY> - <EVENT>Vietnam Mountain Marathon lần thứ bảy</EVENT> khép lại <DATE>chiều 21/9</DATE> ở <LOCATION>Sa Pa</LOCATION>, <LOCATION>Lào Cai</LOCATION>, với 4.512 vận động viên đến từ 60 quốc gia, sáu cự ly 10, 15, 21, 42, 70 và 100 km.

Ở cự ly 70 km, <PERSON>Má A Nủ</PERSON>, 24 tuổi, <LOCATION>bản Séo Mý Tỷ</LOCATION>, <LOCATION>xã Tả Van</LOCATION>, về nhất với 8 giờ 42 phút 17 giây, hơn người thứ nhì <PERSON>Kazuki Ohtani</PERSON> (<LOCATION>Nhật Bản</LOCATION>, 8:51:03) gần chín phút. Thứ ba là <PERSON>Nguyễn Sĩ Hiếu</PERSON> (<LOCATION>TP.HCM</LOCATION>), 9:06:44. <PERSON>Nủ</PERSON> đi đôi giày mượn, cỡ 41, trong khi chân anh cỡ 40, nhét thêm bông.

CP1 (<LOCATION>Hang Đá</LOCATION>, km 9,6): <PERSON>Ohtani</PERSON> 58 phút 20 giây, <PERSON>Nủ</PERSON> kém 2 phút.
CP3 (<LOCATION>Sín Chải</LOCATION>, km 27): <PERSON>Jean-Marc Delorme</PERSON> (<LOCATION>Pháp</LOCATION>) dẫn, sau trượt chân ở <LOCATION>suối Mường Hoa</LOCATION>, bong gân, bỏ cuộc.
CP5 (<LOCATION>Topas Ecolodge</LOCATION>, km 51): <PERSON>Nủ</PERSON> vượt lên trong con dốc 18%, nhịp tim 171.
Đích: trời 19 độ, ẩm 93%.

Cự ly 100 km: <PERSON>Quách Thị Lan Hương</PERSON> (<LOCATION>Hòa Bình</LOCATION>) nhất nữ, 16:20:09; nhất nam <PERSON>Callum Reidford</PERSON> (người <LOCATION>New Zealand</LOCATION>), 11:48:33, kém kỷ lục đường chạy 4 phút. Cự ly 42 km: <PERSON>Phàn Láo Tả</PERSON>, 17 tuổi, dân tộc Dao, học sinh <BODY>Trường PTDTNT THCS & THPT Bát Xát</BODY>, bị loại khỏi bảng vì chưa đủ 18, dù đến đích thứ năm. <ROLE>Giám đốc giải</ROLE> <PERSON>Simon Grimsley</PERSON> nói ông rất tiếc, "luật là luật", nhưng tặng em đôi giày trị giá 3,9 triệu đồng.

Hỏi <PERSON>Nủ</PERSON> tập ở đâu, anh đáp: gùi khoai. Mỗi chuyến 35 kg, từ <LOCATION>Séo Mý Tỷ</LOCATION> (độ cao 1.650 m) xuống <LOCATION>chợ Sa Pa</LOCATION> 17 km, bán 6.000 đồng/kg. Trên đường về anh chạy, "cho kịp nấu cám lợn". <DATE>Năm ngoái</DATE>, <BODY>Đồn Biên phòng Hoàng Liên</BODY> tổ chức giải việt dã cho thanh niên xã, anh nhất, thưởng 200.000 đồng. Khoản thưởng lần này là 15 triệu.

An toàn vẫn là chuyện phải nhắc. <DATE>Tháng 6</DATE>, <EVENT>giải Dalat Ultra Trail</EVENT> có một người đuối nước. Vì thế ban tổ chức lập 14 trạm y tế, thuê <BODY>Bệnh viện Đa khoa huyện Sa Pa</BODY> và <BODY>Vinmec</BODY> cử 40 nhân viên; mỗi người chạy bắt buộc mang còi, chăn nhôm, tối thiểu 1,5 lít nước. Có 212 người DNF, 37 người chuột rút nặng, 1 người bị ong đốt.

Phí đăng ký 70 km là 3,2 triệu đồng; 10% chuyển cho <BODY>Operation Smile</BODY>, <BODY>Quỹ Học bổng Sa Pa O'Chau</BODY>. Theo <BODY>Phòng Văn hóa - Thông tin huyện</BODY>, khách lưu trú hai <DATE>ngày 20</DATE>, <DATE>21/9</DATE> lên tới 11.400, giá phòng <LOCATION>đường Cầu Mây</LOCATION> từ 450.000 vọt lên 1,1 triệu.

Giải <DATE>năm sau</DATE> sẽ chạy vào <DATE>18/9/2020</DATE>. <PERSON>Nủ</PERSON> hỏi người phiên dịch có cấm đi giày rộng không.

Về đích đầu tiên cự ly 70 km: <PERSON>Má A Nủ</PERSON> (BIB 7134). Ảnh: <PERSON>Đình Tùng</PERSON>

<PERSON>Hoàng Phú</PERSON>
