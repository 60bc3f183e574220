TIN TRONG NƯỚC <DATE>24/10/2025</DATE>

▸ <BODY>Quốc hội</BODY> dành trọn <DATE>tuần này</DATE> cho 49 dự luật
<EVENT>Kỳ họp thứ 10, Quốc hội khóa XV</EVENT> là kỳ họp cuối. <ROLE>Chủ tịch</ROLE> <BODY>Quốc hội</BODY> <PERSON>Trần Thanh Mẫn</PERSON> đề nghị các đoàn “phát biểu bảy phút nhưng nghĩ bảy ngày”.

▸ Sau <EVENT>Đại hội đại biểu Đảng bộ tỉnh Tuyên Quang lần thứ I</EVENT>: ai giữ mảng nào
Ông <PERSON>Ma Thế Toản</PERSON> làm <ROLE>Trưởng</ROLE> <BODY>Ban Tuyên giáo và Dân vận Tỉnh ủy</BODY>; bà <PERSON>Vương Thị Gấm Hoa</PERSON> làm <ROLE>Chủ nhiệm</ROLE> <BODY>Ủy ban Kiểm tra</BODY>; Đại tá <PERSON>Hoàng Văn Sính</PERSON>, <ROLE>Chỉ huy trưởng</ROLE> <BODY>Bộ CHQS tỉnh</BODY>, lần đầu vào <BODY>Ban Thường vụ</BODY>.

▸ Lũ trên <LOCATION>sông Cầu</LOCATION> vượt lịch sử <DATE>1959</DATE>
<LOCATION>Thái Nguyên</LOCATION> ngập 2/3. <BODY>Quân khu 1</BODY> điều 28 xuồng, <BODY>Công an tỉnh Bắc Ninh</BODY> cử 700 người hàn khẩu <LOCATION>đê Hà Châu</LOCATION> lúc 3 giờ sáng.

▸ Đề nghị truy tố nhóm “sổ đỏ ma” ở <LOCATION>Phú Quốc</LOCATION>
<DOCUMENT>Cáo trạng số 88/CT-VKSTC</DOCUMENT> nêu 17 bị can, đứng đầu là <PERSON>Trịnh Bá Nhượng</PERSON>, <ROLE>nguyên Phó Chủ tịch</ROLE> <BODY>UBND thành phố Phú Quốc</BODY> (cũ).

▸ <DOCUMENT>Nghị quyết 70-NQ/TW</DOCUMENT>: không độc quyền truyền tải
Bản tóm lược do <BODY>Ban Chính sách, chiến lược Trung ương</BODY> phát hành <DATE>sáng 23/10</DATE> dài ba trang, nhấn vào an ninh năng lượng đến <DATE>năm 2030</DATE>, tầm nhìn <DATE>2045</DATE>.

▸ <BODY>Hội chữ thập đỏ</BODY> hai nước láng giềng góp 400 tấn gạo
<BODY>Hội Chữ thập đỏ Lào</BODY>, <BODY>Hội Chữ thập đỏ Campuchia</BODY> trao tượng trưng tại <LOCATION>cửa khẩu Lao Bảo</LOCATION>. <ROLE>Chủ tịch</ROLE> <BODY>Trung ương Hội Chữ thập đỏ Việt Nam</BODY> <PERSON>Bùi Thị Hòa</PERSON> tiếp nhận.

▸ <LOCATION>Lâm Đồng</LOCATION>: <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh ủy</BODY> kiêm hiệu trưởng?
Không phải kiêm. Ông <PERSON>K'Sã Ha Krong</PERSON> thôi chức để trở lại <BODY>Trường Cao đẳng Dân tộc Lâm Đồng</BODY> theo nguyện vọng, <BODY>Ban Bí thư</BODY> đã đồng ý.

▸ <BODY>Agribank</BODY> giảm 0,2 điểm lãi vay cho 11 tỉnh bị bão
Áp dụng tới hết <DATE>31/3/2026</DATE> theo <DOCUMENT>Công văn 8425/NHNN-TD</DOCUMENT>. <BODY>HDBank</BODY>, <BODY>LPBank</BODY> hẹn trong <DATE>quý 4</DATE>.

▸ <ROLE>Bộ trưởng</ROLE> <BODY>Quốc phòng</BODY> <PERSON>Phan Văn Giang</PERSON> dự <EVENT>Hội nghị Bộ trưởng Quốc phòng các nước ASEAN lần thứ 19</EVENT>
Tại <LOCATION>Kuala Lumpur</LOCATION>, ông gặp riêng <ROLE>Bộ trưởng</ROLE> <BODY>Quốc phòng Malaysia</BODY> <PERSON>Mohamed Khaled Nordin</PERSON>.

▸ Bế mạc <EVENT>Hội nghị Trung ương 13 khóa XIII</EVENT>, còn lại <EVENT>Hội nghị Trung ương 14</EVENT>
Nhân sự khóa XIV được <BODY>Trung ương</BODY> bỏ phiếu giới thiệu; phần việc còn lại của <BODY>Tiểu ban Văn kiện</BODY> là tiếp thu góp ý trước <EVENT>Đại hội XIV</EVENT>.

▸ Gỡ vướng cho 2.981 dự án treo
<BODY>Ban Chỉ đạo 751</BODY> báo cáo <ROLE>Phó Thủ tướng Thường trực</ROLE> <PERSON>Nguyễn Hòa Bình</PERSON>; nhiều nhất là <LOCATION>TP Hồ Chí Minh</LOCATION> với 838 dự án, ít nhất <LOCATION>Lai Châu</LOCATION>.

▸ Hai thủ khoa cùng tên <PERSON>Trần Gia Bảo</PERSON> nhập học một lớp
Một em quê <LOCATION>Nam Định</LOCATION> (nay thuộc <LOCATION>Ninh Bình</LOCATION>), một em quê <LOCATION>Vĩnh Long</LOCATION>. <BODY>Đại học Bách khoa Hà Nội</BODY> phải thêm chữ Bắc, Nam vào thẻ.

▸ Đình chỉ <ROLE>Trưởng</ROLE> <BODY>phòng Kinh tế, Hạ tầng và Đô thị phường Hạc Thành</BODY>
Bà <PERSON>Lê Thị Thanh Hóa</PERSON> bị phản ánh bắt dân viết lại đơn năm lần. <BODY>Đảng ủy phường</BODY> sẽ xem xét theo <DOCUMENT>Quy định số 69-QĐ/TW</DOCUMENT>.

(Theo <BODY>TTXVN</BODY>, <BODY>VOV</BODY>, <BODY>Tin tức</BODY>)
