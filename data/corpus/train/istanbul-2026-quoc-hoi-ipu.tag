<BODY>Quốc hội Việt Nam</BODY> ở <EVENT>IPU-152</EVENT>: phiên nói năm phút, chuyến đi bốn chặng
<PERSON>Diễm Quỳnh Anh</PERSON> (gửi về từ <LOCATION>Istanbul</LOCATION>)
<DATE>Thứ Bảy, ngày 18/4/2026</DATE> - 21:40

<LOCATION>Eo biển Bosphorus</LOCATION> nhìn từ phòng họp báo rộng chừng một gang tay. Ở đó, <DATE>tối 17/4</DATE> (giờ địa phương), <ROLE>Phó Chủ tịch</ROLE> <BODY>Quốc hội</BODY> <PERSON>Nguyễn Thị Hồng</PERSON>, <ROLE>Trưởng đoàn</ROLE> <LOCATION>Việt Nam</LOCATION> dự <EVENT>Đại hội đồng Liên minh Nghị viện thế giới lần thứ 152</EVENT>, vừa đọc xong bài phát biểu dài 4 phút 52 giây.

Đoàn gồm 9 người, sáu người vừa trúng cử ở cuộc <EVENT>bầu cử Quốc hội khóa XVI</EVENT> <DATE>hôm 15/3</DATE>: <PERSON>Bế Trung Anh Thư</PERSON> (<ROLE>Phó Chủ nhiệm</ROLE> <BODY>Ủy ban Quốc phòng, An ninh và Đối ngoại</BODY>), <PERSON>Sa Văn Khuê</PERSON>, <PERSON>Tô Ái Vang Hồng</PERSON>, Thượng tọa <PERSON>Lý Minh Đức</PERSON>, <PERSON>Ksor Phước Hà</PERSON>, <PERSON>Đồng Ngọc Ba Na</PERSON>. Cùng đi có <ROLE>Đại sứ</ROLE> <LOCATION>Việt Nam</LOCATION> tại <LOCATION>Thổ Nhĩ Kỳ</LOCATION> <PERSON>Đỗ Sơn Hải</PERSON>; <ROLE>Vụ trưởng</ROLE> <BODY>Vụ Đối ngoại Văn phòng Quốc hội</BODY> <PERSON>Lê Thu Hà Giang</PERSON>.

Vì sao nói về gạo

Chủ đề Đại hội đồng là “Nuôi dưỡng hy vọng, bảo đảm hòa bình”. Bài của <LOCATION>Việt Nam</LOCATION> mở bằng 5 tấn lúa/ha và <DOCUMENT>Luật Trồng trọt</DOCUMENT>, nối sang đề án một triệu héc-ta lúa giảm phát thải ở <LOCATION>Đồng bằng sông Cửu Long</LOCATION> (<DOCUMENT>Quyết định số 1490/QĐ-TTg</DOCUMENT>, <DATE>27/11/2023</DATE>), khép lại ở <LOCATION>Gaza</LOCATION>, <LOCATION>Sudan</LOCATION>. Bà <PERSON>Hồng</PERSON> trích <DOCUMENT>Hiến pháp 1946</DOCUMENT> một câu, không trích số liệu tăng trưởng.

Không ai quên <LOCATION>Hà Nội</LOCATION> từng đăng cai <EVENT>IPU-132</EVENT> (<DATE>2015</DATE>). Bà <PERSON>Tulia Ackson</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>IPU</BODY>, ghé tai hỏi: “Hạt giống ấy xin được không?”. <ROLE>Tổng Thư ký</ROLE> <PERSON>Martin Chungong</PERSON> thì hỏi số ghế nữ. 30,4%, bà <PERSON>Anh Thư</PERSON> đáp.

Bốn cuộc gặp

14h: <ROLE>Chủ tịch</ROLE> <BODY>Đại Quốc hội Thổ Nhĩ Kỳ</BODY> <PERSON>Numan Kurtulmuş</PERSON>. Bàn đường bay <LOCATION>Đà Nẵng</LOCATION> - <LOCATION>Ankara</LOCATION>.
15h30: <ROLE>Phó Chủ tịch</ROLE> <BODY>Viện Dân biểu Maroc</BODY> <PERSON>Amina El Fassi</PERSON>. Thỏa thuận phân bón.
16h10: đoàn <BODY>Hội đồng Liên bang Nga</BODY>, bà <PERSON>Irina Svetlova</PERSON>. Nhắc lại <DOCUMENT>Nghị quyết số 2</DOCUMENT> của <BODY>Ủy ban hợp tác liên nghị viện</BODY>.
17h: <ROLE>nghị sĩ</ROLE> <PERSON>Jorge Luis Vázquez</PERSON>, <BODY>Quốc hội Chính quyền Nhân dân Cuba</BODY>. Ông <PERSON>Jorge</PERSON> tặng một gói đường, “loại cuối cùng của <BODY>nhà máy Camagüey</BODY>”.

Cử tri ở nhà nói gì

Trên trang của <BODY>Truyền hình Quốc hội</BODY>, một tài khoản viết: tiền vé bao nhiêu? <BODY>Văn phòng Quốc hội</BODY> trả lời sau hai giờ, có bảng kê: hạng phổ thông, 1.104 USD/người. <DOCUMENT>Nghị quyết số 112/2026/UBTVQH16</DOCUMENT> <DATE>ngày 10-4</DATE> về tiết kiệm chi đối ngoại mới ký tám ngày trước, do <ROLE>Chủ tịch</ROLE> <BODY>Quốc hội</BODY> <PERSON>Trần Thanh Mẫn</PERSON> ban hành. <DOCUMENT>Chỉ thị 03/CT-TTg</DOCUMENT> của <ROLE>Thủ tướng</ROLE> <PERSON>Lê Minh Hưng</PERSON> cũng buộc các bộ làm thế.

Chiều, đoàn ra <LOCATION>phố Istiklal</LOCATION> gặp 40 kiều bào. Chị <PERSON>Bùi Thị Selin</PERSON>, 9 năm làm dâu <LOCATION>xứ Anatolia</LOCATION>, nấu nồi bún riêu bằng cua <LOCATION>Biển Đen</LOCATION>. “Chua như ở <LOCATION>Nam Định</LOCATION> mình không?”. Không ai nói thật.

Sau <LOCATION>Istanbul</LOCATION>, từ <DATE>20</DATE> đến <DATE>23/4</DATE>, đoàn qua <LOCATION>Bucharest</LOCATION>, <LOCATION>Sofia</LOCATION> rồi <LOCATION>Geneva</LOCATION>, nơi có trụ sở <BODY>IPU</BODY>. <EVENT>Đại hội đồng IPU-153</EVENT> dự kiến <DATE>tháng 10</DATE>.
