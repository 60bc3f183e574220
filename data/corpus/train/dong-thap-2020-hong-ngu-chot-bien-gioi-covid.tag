Thư từ chốt số 7

<LOCATION>Kênh Sở Thượng</LOCATION>, <DATE>đêm 26-4-2020</DATE>

Em <PERSON>Ngọc</PERSON> thương!

Mười chín giờ, trời lại mưa. Chốt của tụi anh là căn lều ba vách, dựng bên bờ <LOCATION>kênh Sở Thượng</LOCATION>, đối diện <LOCATION>xã Koh Sampov</LOCATION>, <LOCATION>tỉnh Prey Veng</LOCATION>. Bên này là <LOCATION>ấp 5</LOCATION>, <LOCATION>xã Thường Thới Hậu A</LOCATION>, <LOCATION>huyện Hồng Ngự</LOCATION>. Chỉ huy chốt là Thiếu uý <PERSON>Y Bhiăng Niê</PERSON>, người Ê Đê ở tận <LOCATION>Buôn Đôn</LOCATION>, tốt nghiệp <BODY>Học viện Biên phòng</BODY> mới về <BODY>Đồn Biên phòng Cầu Ván</BODY> hai năm. Anh với <PERSON>Thịnh</PERSON> (Trung sĩ, quê <LOCATION>Sa Đéc</LOCATION>), ông <PERSON>Tư</PERSON> dân quân và <PERSON>Mười Đạt</PERSON> <BODY>Công an xã</BODY>, mỗi người gác bốn giờ.

Em hỏi sao không được về dự đại hội chi bộ nhà trường em? Vì <DOCUMENT>Chỉ thị số 16/CT-TTg</DOCUMENT> <DATE>ngày 31/3/2020</DATE> của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> đó. Rồi <DOCUMENT>Kế hoạch số 48/KH-BCH</DOCUMENT> của <BODY>Bộ Chỉ huy BĐBP tỉnh</BODY> tăng 71 chốt lên 98 chốt, ai cũng mất phép. Mà thôi. Đại hội chi bộ em bầu ai cũng được miễn chị <PERSON>Hiền</PERSON> đừng làm <ROLE>Bí thư</ROLE>, chỉ bày họp suốt.

<DATE>Hôm thứ Bảy</DATE> có chuyện vui. Một bà cụ chèo xuồng chở dưa hấu từ bên kia sang, tới giữa dòng thì dừng, gọi với: “Mấy con uống nước mía không?”. Thì ra bà tên <PERSON>Nguyễn Thị Ba</PERSON>, có 3 công rẫy bên <LOCATION>Campuchia</LOCATION>. Người ta thương mình, mình đâu nỡ. <PERSON>Y Bhiăng</PERSON> bảo bà bỏ lên phao cho trôi qua, bà lấy tiền bằng bọc ni-lông, xịt cồn xong mới cầm. Cái phao này <PERSON>Thịnh</PERSON> chế từ thùng xốp, <BODY>Hội Nông dân xã Thường Thới Hậu A</BODY> tặng.

<DATE>Hôm qua</DATE>, đoàn anh <PERSON>Trần Hoà Thuận</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND tỉnh Đồng Tháp</BODY>, ghé kiểm tra <LOCATION>cửa khẩu Thường Phước</LOCATION>, có cho 40 hộp khẩu trang của <BODY>Công ty Imexpharm</BODY>. Đoàn bảo tới hết <DATE>tháng 4</DATE> cho thay ca. Anh không tin lắm.

Gởi lời thăm má. <DATE>Ngày 30-4 này</DATE>, chốt mình tắt đèn phản chiếu, ăn cơm có thịt.

<PERSON>Quốc Việt</PERSON>

---

<LOCATION>TP Sa Đéc</LOCATION>, <DATE>2/5/2020</DATE>

Anh <PERSON>Việt</PERSON> nhớ thương!

Nhận thư anh qua bưu tá <DATE>trưa thứ Năm</DATE>. Chi bộ trường em, <BODY>Trường Tiểu học Trưng Vương</BODY>, đại hội xong rồi. Chị <PERSON>Hiền</PERSON> đắc cử <ROLE>Bí thư</ROLE> thiệt, em là phó bí thư, nên từ nay hai đứa mình đều khổ vì họp. Em phải đọc <DOCUMENT>Chỉ thị số 35-CT/TW</DOCUMENT>, <DOCUMENT>Hướng dẫn số 26-HD/BTCTW</DOCUMENT>, <DOCUMENT>Kế hoạch số 187-KH/TU</DOCUMENT> trong một đêm, nhức đầu.

Chuyện chống dịch ở nhà: <LOCATION>phường 1</LOCATION> không ca nào, <LOCATION>phường An Hoà</LOCATION> có một người về từ <LOCATION>Thái Lan</LOCATION>, âm tính ba lần. <BODY>Ban Chỉ đạo phòng, chống dịch Covid-19 thành phố</BODY> bắt khai y tế qua NCOVI. Tiệm phở <LOCATION>đường Hùng Vương</LOCATION> ghi bảng: “Không bán cho ai chưa rửa tay, kể cả <ROLE>Tổng thống</ROLE> <PERSON>Trump</PERSON>”. Em đọc tin thấy <DATE>hôm 30/4</DATE> ở <LOCATION>Mỹ</LOCATION> hơn 60 ngàn người mất rồi. <BODY>WHO</BODY> nói còn dài.

Ba em hỏi, bên chốt anh có ai là người Chăm không. Bạn thời quân ngũ của ba tên <PERSON>Mohamed Aly</PERSON>, quê <LOCATION>Châu Phong</LOCATION>, từng lội <LOCATION>kênh Sở Thượng</LOCATION> trong <DATE>đêm 23-12-1978</DATE> khi <BODY>Trung đoàn 320</BODY> đánh qua. Ông còn sống, 64 tuổi. Ba bảo nhắn các con: bờ kênh đó đã yên từ hồi ấy, giữ cho nó yên hoài.

Gửi kèm: dầu gió, 3 lít mắm, bánh phồng tôm <LOCATION>Sa Giang</LOCATION>. Dầu gió thì chia. Bánh thì đừng.

<PERSON>Bích Ngọc</PERSON>

T.B: <EVENT>Đại hội Đảng bộ tỉnh lần thứ XI</EVENT> hình như dời tới <DATE>tháng 10</DATE>. Đồng chí <ROLE>Tổng Bí thư</ROLE>, <ROLE>Chủ tịch nước</ROLE> <PERSON>Nguyễn Phú Trọng</PERSON> gửi lời kêu gọi đồng bào <DATE>hôm 30-3</DATE>, em có chép một câu cho học trò đọc.
