Lời chào cuối của Cassini

Lúc <DATE>18h55 ngày 15/9/2017</DATE> (giờ <LOCATION>Hà Nội</LOCATION>), <LOCATION>trạm Canberra</LOCATION> mất sóng. Ở <LOCATION>Pasadena</LOCATION>, <LOCATION>California</LOCATION>, <ROLE>Giám đốc chương trình</ROLE> <PERSON>Earl Maize</PERSON> tháo tai nghe: “Tôi gọi đây là kết thúc sứ mệnh”.

Hai mươi năm, 7,9 tỷ km, 294 vòng quanh <LOCATION>Sao Thổ</LOCATION>, 453.048 bức ảnh. Con tàu nặng 5.712 kg phóng <DATE>ngày 15-10-1997</DATE> từ <LOCATION>Mũi Canaveral</LOCATION> bằng tên lửa Titan IVB, tới quỹ đạo <DATE>1/7/2004</DATE>. Chi phí 3,26 tỷ USD do <BODY>NASA</BODY>, <BODY>ESA</BODY> và <BODY>Cơ quan Vũ trụ Ý</BODY> (<BODY>ASI</BODY>) góp.

Mười ba phút quan trọng nhất đời <PERSON>Nguyễn Trọng Hiền</PERSON>

Nhà vật lý gốc <LOCATION>Đà Nẵng</LOCATION>, đứng đầu nhóm thiên văn ở <BODY>Phòng thí nghiệm Sức đẩy Phản lực</BODY> (<BODY>JPL</BODY>), kể rằng cả tòa nhà nín thở. 83 phút tín hiệu mới tới <LOCATION>Trái Đất</LOCATION>; nghĩa là khi ta còn nghe nó hát, nó đã cháy. Đầu dò Huygens từng tách ra <DATE>ngày 14/1/2005</DATE> đáp xuống <LOCATION>Titan</LOCATION>, vệ tinh lớn thứ hai trong <LOCATION>hệ Mặt Trời</LOCATION>, đo -179,5°C và 1,47 bar.

Còn <LOCATION>Enceladus</LOCATION>, đường kính 504 km, thì phun nước. 98% là hơi, 1% hydro. TS <PERSON>Linda Spilker</PERSON> tin ở đáy có miệng thủy nhiệt như <LOCATION>Lost City</LOCATION> giữa <LOCATION>Đại Tây Dương</LOCATION>. Nhiệt độ: 90°C. Độ mặn: 1,2%. “Vi khuẩn nghĩ sao?”, bà cười.

Vì sao phải đốt?

Nhiên liệu cạn. Tàu mang 32,7 kg plutoni-238, nếu rơi vào biển ngầm sẽ làm bẩn nơi có thể có sự sống, trái nguyên tắc của <BODY>Ủy ban Nghiên cứu Vũ trụ</BODY> (<BODY>COSPAR</BODY>). Từ <DATE>26/4</DATE> nó lao qua khe rộng 2.400 km, 22 lần, mỗi lần 34 km/s.

Ở <LOCATION>Quy Nhơn</LOCATION>, <ROLE>Giám đốc</ROLE> <BODY>Trung tâm Quốc tế Khoa học và Giáo dục Liên ngành</BODY> GS <PERSON>Trần Thanh Vân</PERSON> bật màn hình cho 120 học sinh <BODY>THPT chuyên Lê Quý Đôn</BODY>. Em <PERSON>K'Sor Y Phương</PERSON>, lớp 11, làm phép tính: nếu xe máy chạy 60 km/h thì mất 15.000 năm. Em hỏi có ai đội mũ bảo hiểm không.

Con tàu kế tiếp? <BODY>NASA</BODY> chọn giữa 12 đề án của New Frontiers, trong đó Dragonfly, máy bay trực thăng 450 kg cho <LOCATION>Titan</LOCATION>, dự kiến phóng <DATE>2025</DATE>, kết quả công bố <DATE>năm 2019</DATE>.

Theo tính toán sơ bộ mà <BODY>tạp chí Science</BODY> hứa in <DATE>năm sau</DATE>, mưa từ vành đai đổ 10.000 kg vật chất mỗi giây. Vành đai trẻ hơn khủng long.

<PERSON>Ánh Dương</PERSON> lược dịch từ <BODY>AFP</BODY>, <BODY>Nature</BODY>
