Tuổi trẻ <LOCATION>Thành Tuyên</LOCATION>: 4 nhất, 5 xung kích

<EVENT>Đại hội đại biểu Đoàn TNCS Hồ Chí Minh tỉnh Tuyên Quang lần thứ XV</EVENT>, <DATE>nhiệm kỳ 2022 - 2027</DATE> khai mạc phiên trọng thể <DATE>sáng 6/9/2022</DATE>

<PERSON>Trà My</PERSON>

242 đại biểu áo xanh đứng kín <LOCATION>Hội trường Tỉnh ủy</LOCATION>. Người trẻ nhất là <PERSON>Hầu Mí Say</PERSON>, sinh <DATE>ngày 3/2/2005</DATE>, <ROLE>Bí thư</ROLE> <BODY>Chi đoàn 11A1 Trường PTDTNT THPT tỉnh</BODY>; người đông con nhất, theo lời giới thiệu vui của <BODY>Ðoàn Chủ tịch</BODY>, là <PERSON>Bàn Tòn Vạng</PERSON>, 31 tuổi, <ROLE>Bí thư</ROLE> <BODY>Ðoàn xã Sơn Phú</BODY>.

Thay mặt <BODY>Ban Bí thư Trung ương Đoàn</BODY>, anh <PERSON>Nguyễn Minh Triết</PERSON> - <ROLE>Bí thư</ROLE> <BODY>Trung ương Đoàn</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>Trung ương Hội Sinh viên Việt Nam</BODY> - dự và phát biểu. Về phía tỉnh có bà <PERSON>Lê Thị Kim Dung Hòa</PERSON>, <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Tỉnh ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>HĐND tỉnh</BODY>; ông <PERSON>Hoàng Việt Trần Phương</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>; đại diện <BODY>Tỉnh đoàn Hà Giang</BODY>, <BODY>Bắc Kạn</BODY>, <BODY>Phú Thọ</BODY>.

Con số

Theo báo cáo do chị <PERSON>Phạm Thị Hà Trang</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh đoàn</BODY> trình bày, <DATE>giai đoạn 2017 - 2022</DATE>, đoàn viên trong tỉnh làm 1.312 công trình thanh niên trị giá 68,7 tỷ đồng, trồng 492.000 cây, xóa 164 nhà tạm; 89% đoàn viên học tập <DOCUMENT>Nghị quyết Đại hội XIII của Đảng</DOCUMENT> qua mạng; <BODY>Hội LHTN Việt Nam tỉnh</BODY> hỗ trợ 310 mô hình khởi nghiệp. Kết nạp Đảng 5.126 đoàn viên ưu tú, thực hiện <DOCUMENT>Hướng dẫn 03-HD/BTCTW</DOCUMENT> và <DOCUMENT>Kế hoạch số 98-KH/TU</DOCUMENT> của <BODY>Ban Thường vụ Tỉnh ủy</BODY>. Hạn chế: 41% bí thư chi đoàn thôn bản đi làm ăn xa; số chi đoàn "ba không" (không họp, không đoàn phí, không hoạt động) vẫn còn 57.

Hỏi nhanh, đáp thật

Phiên thảo luận mang tên <EVENT>Diễn đàn "Nếu tôi là Bí thư Đoàn"</EVENT>, điều hành là MC <PERSON>Ma Quỳnh Chi</PERSON> của <BODY>Đài PT-TH tỉnh</BODY>.

<PERSON>Chúng Văn Tuyến</PERSON> (<BODY>Đoàn khối Các cơ quan và Doanh nghiệp tỉnh</BODY>): Bỏ báo cáo tháng được không?
- Anh <PERSON>Triết</PERSON>: <BODY>Trung ương Đoàn</BODY> đang thí điểm báo cáo trên ứng dụng "Thanh niên <LOCATION>Việt Nam</LOCATION>"; theo <DOCUMENT>Kết luận số 14-KL/TWĐTN-VP</DOCUMENT>, cấp huyện chỉ còn báo cáo quý.

<PERSON>Lộc Thị Kim</PERSON> (<LOCATION>huyện Lâm Bình</LOCATION>): Em mở homestay ở <LOCATION>Thượng Lâm</LOCATION>, vay <BODY>Ngân hàng Chính sách xã hội</BODY> theo <DOCUMENT>Nghị định 61/2015/NĐ-CP</DOCUMENT> được 50 triệu, không đủ làm một nhà sàn.
- Ông <PERSON>Phương</PERSON>: <BODY>HĐND tỉnh</BODY> đã có <DOCUMENT>Nghị quyết số 10/2021/NQ-HĐND</DOCUMENT>, hộ làm homestay vay đến 200 triệu, lãi tỉnh trả. <BODY>Huyện đoàn</BODY> chưa nói với em à? (Hội trường cười. <ROLE>Bí thư</ROLE> <BODY>Huyện đoàn Lâm Bình</BODY> <PERSON>Ma Công Hiệp</PERSON> đứng lên nhận lỗi).

Chỉ đạo

Bà <PERSON>Lê Thị Kim Dung Hòa</PERSON> nhắc <BODY>Ban Chấp hành Tỉnh đoàn</BODY> khóa mới cụ thể hóa <DOCUMENT>Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII</DOCUMENT>, nhất là khâu đột phá về du lịch; tiếp tục <DOCUMENT>Chỉ thị số 42-CT/TW</DOCUMENT> <DATE>ngày 24/3/2015</DATE> của <BODY>Ban Bí thư</BODY> về giáo dục lý tưởng cách mạng, đạo đức, lối sống văn hóa cho thế hệ trẻ; chọn <EVENT>Lễ hội Thành Tuyên</EVENT> <DATE>năm nay</DATE> làm nơi thử sức: 1.200 tình nguyện viên.

<BODY>Ban Chấp hành Đoàn TNCS Hồ Chí Minh tỉnh</BODY> khóa XV có 41 anh, chị. <EVENT>Hội nghị lần thứ nhất</EVENT> bầu anh <PERSON>Giang Tuấn Anh</PERSON> giữ chức <ROLE>Bí thư</ROLE> <BODY>Tỉnh đoàn</BODY>; các <ROLE>Phó Bí thư</ROLE>: <PERSON>Phạm Thị Hà Trang</PERSON>, <PERSON>Ngọc Bình Khoa</PERSON>. Mười hai gương mặt dự <EVENT>Đại hội Đoàn toàn quốc lần thứ XII</EVENT> vào <DATE>tháng 12/2022</DATE>.

Tối cùng ngày, trên <LOCATION>Quảng trường Nguyễn Tất Thành</LOCATION>, <EVENT>đêm nhạc "Khát vọng sông Lô"</EVENT> đón 9.000 khán giả, có ca sĩ <PERSON>Hoàng Bách</PERSON>, nhóm xòe <BODY>Trường Cao đẳng nghề Kỹ thuật - Công nghệ Tuyên Quang</BODY>, và mưa.
