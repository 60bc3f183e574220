Nước ngọt còn 19 ngày: phải sòng phẳng với mặn
<DATE>09/03/2020</DATE> - 05:58 (lượt xem 3.512)

<BODY>BDK</BODY> - <DATE>Ngày 5-3-2020</DATE>, <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh Bến Tre</BODY> ký <DOCUMENT>Quyết định số 470/QĐ-UBND</DOCUMENT> công bố tình huống khẩn cấp hạn mặn trên toàn tỉnh. <BODY>Báo Đồng Khởi</BODY> có cuộc trao đổi với ông <PERSON>Cao Minh Tường</PERSON>, <ROLE>Phó Giám đốc Thường trực</ROLE> <BODY>Sở Nông nghiệp và Phát triển nông thôn</BODY>, <ROLE>Phó Trưởng ban Thường trực</ROLE> <BODY>Ban Chỉ huy Phòng chống thiên tai và Tìm kiếm cứu nạn tỉnh</BODY>.

* Thưa ông, tại sao phải công bố khẩn cấp?

- Vì chỉ tiêu trong <DOCUMENT>Quyết định số 44/2014/QĐ-TTg</DOCUMENT> của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> về cấp độ rủi ro thiên tai đã vượt: độ mặn 4‰ lên tận <LOCATION>Tân Phú</LOCATION>, <LOCATION>Châu Thành</LOCATION>, cách <LOCATION>cửa Hàm Luông</LOCATION> 78 km. <DATE>Năm 2016</DATE> nặng, <DATE>năm nay</DATE> nặng hơn ở chỗ sớm một tháng. Toàn tỉnh 5.287 ha lúa mất trắng, hơn 20.000 ha cây ăn trái nguy cơ.

* Công bố rồi thì được gì?

- Được dùng dự phòng ngân sách theo <DOCUMENT>Luật Phòng, chống thiên tai</DOCUMENT> và <DOCUMENT>Luật Ngân sách nhà nước năm 2015</DOCUMENT>. <BODY>Hội đồng nhân dân tỉnh</BODY> chấp thuận 70 tỷ đồng; <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> dự kiến hỗ trợ thêm 70 tỷ nữa. Điều quan trọng hơn là được trưng dụng sà lan chở nước.

* Dư luận cho rằng <LOCATION>đập tạm Ba Lai</LOCATION> làm mặn chạy sang <LOCATION>Mỏ Cày</LOCATION>?

- <BODY>Viện Khoa học Thủy lợi miền Nam</BODY> đang đo. Tôi không né. Nếu đúng, <BODY>Tỉnh ủy</BODY> sẽ xem lại <DOCUMENT>Chương trình hành động số 30-CTr/TU</DOCUMENT> thực hiện <DOCUMENT>Nghị quyết số 120/NQ-CP</DOCUMENT> <DATE>ngày 17-11-2017</DATE> về phát triển bền vững <LOCATION>đồng bằng sông Cửu Long</LOCATION> thích ứng với biến đổi khí hậu.

* Vai trò của các đoàn thể?

- <BODY>Đoàn Thanh niên</BODY>, <BODY>Hội Phụ nữ</BODY> chở gần 9.000 m3 nước cho người già neo đơn. Riêng <BODY>Tỉnh đoàn</BODY> kết nối <BODY>Công ty Cổ phần Cấp nước Sài Gòn</BODY>. <BODY>Quân khu 9</BODY> điều tàu 912 chở 500 m3/ngày. Đừng quên các thầy ở <BODY>Trường Đại học Cần Thơ</BODY>; tấm bản đồ mặn trực tuyến là của nhóm PGS.TS <PERSON>Văn Bảo Trí</PERSON>.

* Đến khi nào dịu?

- Theo <BODY>Đài Khí tượng Thủy văn tỉnh</BODY>, mặn lên đỉnh từ <DATE>8</DATE> đến <DATE>15-3</DATE>, sau đó giữ mức cao tới <DATE>tháng 5</DATE>. Lượng nước ngọt trữ của <BODY>Công ty Cổ phần Cấp thoát nước Bến Tre</BODY> ở <LOCATION>hồ Kênh Lấp</LOCATION> (<LOCATION>Ba Tri</LOCATION>) còn đủ 19 ngày.

* Về lâu dài?

- <LOCATION>Hệ thống thủy lợi Bắc Bến Tre</LOCATION> (JICA 3), 6.191 tỷ đồng, phải xong trước <DATE>năm 2023</DATE>. Trong văn kiện trình <EVENT>Đại hội Đảng bộ tỉnh Bến Tre lần thứ XI</EVENT>, phần hạ tầng nước nên đứng trước phần đô thị; tôi đã phát biểu như thế tại <EVENT>Hội nghị Tỉnh ủy lần thứ 20</EVENT> và còn phát biểu nữa ở <EVENT>kỳ họp thứ 15 HĐND tỉnh khóa IX</EVENT>. Cũng cần nói rõ, <DOCUMENT>Chỉ thị 03/CT-TTg</DOCUMENT> và <DOCUMENT>Công điện 13/CĐ-UBND</DOCUMENT> đều có hiệu lực tức thì.

Thực hiện: <PERSON>CẨM TRÚC</PERSON> - <PERSON>H. ĐỨC</PERSON>
