 

<BODY>Vùng 1 Hải quân</BODY> - “mắt thần” nhìn ra <LOCATION>Vịnh Bắc Bộ</LOCATION>

<DATE>18-10-2012</DATE>

<BODY>QĐND</BODY> - Con xuồng cao tốc chòng chành ở <LOCATION>cửa Nam Triệu</LOCATION>, cơn gió mùa đầu tiên vừa về. Trung tá <PERSON>Lương Việt Hùng</PERSON>, <ROLE>Chính trị viên</ROLE> <BODY>Hải đội 135</BODY>, quay lại phía tôi nói to: “Nhà báo tựa lưng vào phao, đừng tựa vào súng”.

Cách đây 48 năm, <DATE>ngày 5-8-1964</DATE>, cũng con nước này, tàu phóng lôi của <BODY>Tiểu đoàn 135</BODY> đánh đuổi tàu khu trục Ma-đốc của <LOCATION>Mỹ</LOCATION> ra khỏi <LOCATION>vùng biển Thanh Hóa</LOCATION>. <BODY>Phân khu tuần phòng 1</BODY> ngày ấy, trải qua <BODY>Bộ Tư lệnh Vùng Duyên hải 1</BODY>, <BODY>Vùng A</BODY>, nay mang tên <BODY>Bộ Tư lệnh Vùng 1 Hải quân</BODY>, đóng tại <LOCATION>xã Tân Dương</LOCATION>, <LOCATION>huyện Thuỷ Nguyên</LOCATION>, <LOCATION>Hải Phòng</LOCATION>. Lần đổi tên gần nhất do <ROLE>Bộ trưởng</ROLE> <BODY>Bộ Quốc phòng</BODY> quyết định tại một quyết định mà số hiệu tôi xin giấu, không phải bí mật nhưng là thói quen nghề.

Không dạy lái tàu bằng giấy

<BODY>Trung đoàn Ra-đa 151</BODY> có trạm ở <LOCATION>đảo Trà Bản</LOCATION>, <LOCATION>Bạch Long Vĩ</LOCATION>, <LOCATION>đảo Trần</LOCATION>. <BODY>Trạm 480</BODY> chỉ tám người, <DATE>Tết Nhâm Thìn</DATE> vừa rồi ăn bánh chưng sớm ba ngày vì tàu tiếp tế gặp sóng. Đại uý <PERSON>Hoàng Văn Dực</PERSON>, <ROLE>Trạm trưởng</ROLE> <BODY>Trạm 480</BODY>, người Tày <LOCATION>Cao Bằng</LOCATION>, đo được cự ly bằng mắt thường sai số chưa tới nửa hải lý; anh bảo hồi nhỏ chăn trâu nhìn núi quen mắt.

Thượng tá <PERSON>Nguyễn Viết Khánh</PERSON>, <ROLE>Phó Chính uỷ</ROLE> <BODY>Vùng 1</BODY>, đưa xem ba văn bản đang được học: <DOCUMENT>Luật Biển Việt Nam</DOCUMENT> vừa được <BODY>Quốc hội</BODY> thông qua <DATE>ngày 21-6-2012</DATE>, có hiệu lực <DATE>1-1-2013</DATE>; <DOCUMENT>Chỉ thị 18/CT-BQP</DOCUMENT> về huấn luyện đêm. Còn văn bản thứ ba in ni-lông để khỏi ướt: <DOCUMENT>Hướng dẫn 87/HD-CT</DOCUMENT> thực hiện <DOCUMENT>Nghị quyết Trung ương 4 (khoá XI)</DOCUMENT>.

Nhân dịp này <BODY>Cục Chính trị Hải quân</BODY> mở <EVENT>Hội thi Cán bộ chính trị cấp phân đội lần thứ V</EVENT>, và <BODY>Lữ đoàn 170</BODY> (<LOCATION>Hạ Long</LOCATION>) đăng cai <EVENT>Hội thao bắn tên lửa phòng không tầm thấp</EVENT> toàn quân chủng. <DATE>Ngày 15-10</DATE>, đội <BODY>Lữ đoàn 147</BODY> về nhất, <BODY>Đoàn Đặc công nước 126</BODY> (khách mời) không xếp hạng vì “chơi khác luật”: họ bơi đến đích.

Sóng, gió và hai bức thư

Chuẩn đô đốc <PERSON>Phạm Chấn Lộc</PERSON>, <ROLE>Tư lệnh</ROLE> <BODY>Vùng 1</BODY>, giữ trong ngăn kéo hai lá thư. Lá thứ nhất của em <PERSON>Vương Thị Pà Lả</PERSON>, lớp 4, <BODY>Trường Tiểu học Cô Tô</BODY>: em xin chú một chiếc la bàn hỏng. Lá thứ hai của <PERSON>Bùi Văn Trạch</PERSON>, cựu binh <BODY>Đoàn 125</BODY>, <LOCATION>thành phố Nam Định</LOCATION>: bác muốn gửi cho lính trẻ cuốn nhật ký hải trình <DATE>năm 1971</DATE>. La bàn đã gửi. Nhật ký thì <BODY>Bảo tàng Hải quân</BODY> ở <LOCATION>phố Điện Biên Phủ</LOCATION> xin trước rồi.

Về kết nghĩa, <BODY>Vùng 1</BODY> với <BODY>Tỉnh uỷ Hải Dương</BODY>, <BODY>Tỉnh uỷ Bắc Giang</BODY> ký <DOCUMENT>Chương trình phối hợp số 2213</DOCUMENT> <DATE>giai đoạn 2011-2015</DATE>; <BODY>Báo Hải quân Việt Nam</BODY> có chuyên mục; <BODY>Hội LHPN huyện Cát Hải</BODY> nhận đỡ đầu bảy bé có bố ở đảo.

Trời tối, tàu 377 nhổ neo. Trên boong, hạ sĩ <PERSON>Đinh Văn Trường Sa</PERSON> (đi biển mà chưa bao giờ tới <LOCATION>Trường Sa</LOCATION>) đứng canh. Hỏi có mong ra đó không, em bảo ở đâu cũng là sóng; rồi chắc thấy trả lời thế chưa ổn, em thêm: - Báo cáo, có ạ!

Bài và ảnh: <PERSON>HỒNG VẸN</PERSON>
Cộng tác: <PERSON>Q.T</PERSON> (<BODY>Phòng Chính trị Vùng 1</BODY>)
