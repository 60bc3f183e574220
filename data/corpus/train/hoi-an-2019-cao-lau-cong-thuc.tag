Cách nấu cao lầu tại nhà (theo bà <PERSON>Trương Thị Ngọ</PERSON>, <LOCATION>26 Thái Phiên</LOCATION>, <LOCATION>Hội An</LOCATION>)
Đăng bởi bếp nhà <PERSON>Su</PERSON> | <DATE>07.06.2019</DATE> | 4 người ăn | 2 giờ 30 phút

Trước tiên nói cho vuông: không có nước <LOCATION>giếng Bá Lễ</LOCATION> thì không thành cao lầu - người <LOCATION>Hội An</LOCATION> nói vậy. Còn nhà mình ở <LOCATION>Đồng Nai</LOCATION>, xài nước máy, vẫn ăn ngon. Khỏi giận nhau.

NGUYÊN LIỆU
- Sợi cao lầu khô: 500 g (mua ở <LOCATION>chợ Bà Lê</LOCATION>, 45.000đ/gói; online 62.000đ)
- Thịt nạc vai: 700 g, 98.000đ (giá <DATE>tháng 6/2019</DATE>, heo đang tăng vì dịch tả)
- Nước tương <LOCATION>Trung Hoa</LOCATION> loại đậm 3 muỗng canh, đừng dùng Maggi
- Ngũ vị hương 1 muỗng cà phê gạt, tỏi 5 tép, đường 1½ muỗng
- Tóp mỡ 100 g, rau sống <LOCATION>Trà Quế</LOCATION> 300 g, chanh, ớt xanh

CÁCH LÀM
Bước 1. Thịt để nguyên miếng, ướp 45 phút, trở mặt 3 lần.
Bước 2. Chiên áp chảo 6 phút, đổ 400 ml nước dừa, kho nhỏ lửa 35 phút ở khoảng 90 - 95 độ C. Nước còn 1/3 là được.
Bước 3. Sợi trụng 40 giây. Sợi phải vàng, dai, bẻ nghe “rụp”. Anh <PERSON>Marco Bellini</PERSON>, khách <LOCATION>Ý</LOCATION> học nấu cùng mình, nói giống pici của <LOCATION>vùng Toscana</LOCATION>. Chị <PERSON>Sato Yumi</PERSON> lại cãi: y hệt udon <LOCATION>Ise</LOCATION>. Chuyện này mấy ông sử học ở <BODY>Trung tâm Quản lý Bảo tồn di sản văn hóa Hội An</BODY> cãi nhau từ thế kỷ trước rồi.
Bước 4. Xếp: rau dưới, sợi giữa, thịt xắt mỏng 3 mm lên trên, chan 2 muỗng nước thịt. Đừng chan nhiều. Cao lầu không phải mì Quảng!

MẸO CỦA BÀ <PERSON>NGỌ</PERSON>
Bà <PERSON>Ngọ</PERSON> <DATE>năm nay</DATE> 79 tuổi, bán từ <DATE>1967</DATE>, hồi đó tô 5 đồng. Bà dặn: tro nấu nước ngâm gạo phải là tro cây <LOCATION>Cù Lao Chàm</LOCATION>; ngâm đủ 6 tiếng; hấp 3 lần. Con gái bà, chị <PERSON>Ngọc</PERSON>, đang dạy lớp ở <LOCATION>106/51 Bạch Đằng</LOCATION>, mỗi buổi 650.000 đồng/người, có phiên dịch tiếng Anh, thứ hai nghỉ. Điện thoại 0905.xxx.318.

Năng lượng: 612 kcal/tô; đạm 34 g; béo 21 g; muối 3,1 g (hơi mặn, người huyết áp cao bớt nước tương).

BÌNH LUẬN (3)
<PERSON>Hoài Thương</PERSON>: Làm theo thất bại sợi nát bét :( 
↳ bếp nhà <PERSON>Su</PERSON>: trụng lâu quá bạn ơi, 40 giây thôi nha
minhtran_88: <DATE>Tết 2018</DATE> mình ăn ở <LOCATION>đường Trần Phú</LOCATION> tô 35k mà thịt có 2 lát, không bằng tô này.