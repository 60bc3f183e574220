Thư ngỏ gửi phụ huynh học sinh <BODY>Trường PTDTNT THCS - THPT Bù Gia Mập</BODY>

<LOCATION>Phú Nghĩa</LOCATION>, <DATE>ngày 4 tháng 5 năm 2020</DATE>

Kính thưa bà con các <LOCATION>sóc Bù La</LOCATION>, <LOCATION>Bù Rên</LOCATION>, <LOCATION>Đắk Á</LOCATION>, <LOCATION>Bù Nga</LOCATION> và quí vị phụ huynh!

Tôi tên <PERSON>Điểu Bình An</PERSON>, <ROLE>Hiệu trưởng</ROLE> nhà trường, người Xtiêng, xưa cũng ở nội trú như con em bà con. Tôi viết thư này vì tin đồn <DATE>tuần rồi</DATE> rằng trường bị giải thể, học sinh phải về nhà cạo mủ, cạo điều. Không đúng! Trường mở cửa lại <DATE>sáng nay</DATE> sau ba tháng nghỉ phòng dịch, theo <DOCUMENT>Công văn 1210/UBND-KGVX</DOCUMENT> của <BODY>UBND tỉnh</BODY> <DATE>ngày 24-4</DATE>.

Thứ nhất, về sáp nhập. Đúng là <DOCUMENT>Nghị quyết số 18-NQ/TW</DOCUMENT>, <DOCUMENT>19-NQ/TW</DOCUMENT> đòi tinh gọn. <DOCUMENT>Kế hoạch 70/KH-UBND</DOCUMENT> <DATE>ngày 15-3-2018</DATE> có câu “nghiên cứu nhập” trường ta với <BODY>Trường PTDTNT Bù Đăng</BODY>. Tại <EVENT>kỳ họp thứ 11 HĐND tỉnh Bình Phước khóa IX</EVENT> <DATE>cuối năm ngoái</DATE>, bà <PERSON>Thị Xia</PERSON>, <ROLE>đại biểu</ROLE> <BODY>HĐND tỉnh</BODY>, đã đứng lên cãi giùm mình, và <ROLE>Giám đốc</ROLE> <BODY>Sở GD-ĐT</BODY> <PERSON>Lý Thành Tâm Phúc</PERSON> trả lời trước ống kính <BODY>BPTV</BODY>: giữ nguyên đến <DATE>năm 2025</DATE>. Vậy là xong chuyện.

Thứ hai, tiền ăn. <DOCUMENT>Thông tư liên tịch 109/2009/TTLT-BTC-BGDĐT</DOCUMENT> cho mỗi em bằng 80% lương cơ sở, tức 1.192.000 đồng/tháng. Lương cơ sở lên 1,6 triệu đồng từ <DATE>1-7-2020</DATE> hay không còn chờ <BODY>Quốc hội</BODY>; bà con đừng nghe ai nói trường giữ lại. Sổ sách treo trước nhà ăn, ai muốn coi thì coi, không biết chữ thì kêu con đọc.

Thứ ba, chuyện của em <PERSON>Thị N</PERSON>, lớp 9A. Em bỏ trường <DATE>hôm 27 Tết</DATE>, về <LOCATION>xã Đắk Ơ</LOCATION> làm đám cưới. Em chưa đủ 15 tuổi. <DOCUMENT>Luật Hôn nhân và gia đình năm 2014</DOCUMENT>, <DOCUMENT>Luật Trẻ em</DOCUMENT> đều cấm. Trung úy <PERSON>Hoàng Văn Dũng</PERSON> (<BODY>Đồn Biên phòng Đắk Ơ</BODY>), cô <PERSON>Lý A Múi</PERSON> - <ROLE>Chủ tịch</ROLE> <BODY>Hội LHPN xã</BODY> - với tôi đã tới nhà bốn lần. Lần thứ tư thì ba em khóc. Em trở lại trường <DATE>ngày 29-4</DATE>, đúng phòng 12, giường số 3. Tôi cảm ơn gia đình, không nêu tên.

Thứ tư, dịch. Các em phải: đo nhiệt độ, mang khẩu trang, không chung chén uống rượu cần (thầy nói thật). <BODY>Trung tâm Y tế huyện</BODY> phun xịt <DATE>ngày 1</DATE> và <DATE>3-5</DATE>. Tài liệu ôn lớp 12 do thầy <PERSON>Vi Văn Thanh</PERSON> (dân tộc Thái), cô <PERSON>Lâm Thị Sà Rây</PERSON> chuyển bằng xe máy cho 74 em trong dịch. Có bốn chỗ sóng không tới, hai thầy cô đọc qua loa kéo. Nhân đây khoe: đội nhà trường đem về hai giải nhì ở <EVENT>Hội thi Văn hóa - Thể thao các trường phổ thông dân tộc nội trú toàn quốc lần thứ VIII</EVENT> và sẽ còn tập cho <EVENT>Hội khỏe Phù Đổng tỉnh lần thứ VII</EVENT>.

Sau cùng, tôi xin kể một việc. <DATE>Năm 1989</DATE>, lớp nội trú đầu tiên ở <LOCATION>Lộc Ninh</LOCATION>, tôi nằm cạnh <PERSON>Điểu Hùng</PERSON>, nay Đại tá <PERSON>Hùng</PERSON> làm <ROLE>Phó Tham mưu trưởng</ROLE> <BODY>Bộ Chỉ huy BĐBP tỉnh</BODY>, và <PERSON>Lâm Nhiệm</PERSON>, nay bác sĩ <BODY>Bệnh viện Chợ Rẫy</BODY>. Bữa cơm hôm đó chỉ có măng. Bây giờ bữa cơm của các em có thịt, có trứng, có cô đầu bếp <PERSON>Hồng Hà</PERSON> nấu ngon. Nhưng cái khó vẫn như cũ: ở lại hay về. Xin bà con cho các em ở lại.

Thay mặt chi bộ, ban giám hiệu và <BODY>Công đoàn trường</BODY>

<PERSON>Điểu Bình An</PERSON>
(<ROLE>Bí thư Chi bộ</ROLE>, <ROLE>Hiệu trưởng</ROLE>)

Tái bút: bữa phát thưởng <DATE>19-5</DATE> (Đội tổ chức kỷ niệm 130 năm sinh nhật Bác), mời bà con xuống sớm, có văn nghệ.
