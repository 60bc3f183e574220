<EVENT>Đại hội đại biểu Đảng bộ quận Đống Đa lần thứ XXV</EVENT>, <DATE>nhiệm kỳ 2015-2020</DATE>
Quận đông nhất nội đô chọn việc gì trước?

<DATE>30/07/2015</DATE> 16:02
<BODY>KTĐT</BODY> - Hai <DATE>ngày 29</DATE> và <DATE>30/7</DATE>, 249 đại biểu của 54 tổ chức cơ sở đảng họp tại <LOCATION>Nhà hát Cải lương Chuông Vàng</LOCATION>... à không, ở <LOCATION>Hội trường Học viện Ngân hàng</LOCATION>, <LOCATION>phố Chùa Bộc</LOCATION>: nơi họp phải đổi phút chót vì trận dông <DATE>đêm 28/7</DATE>.

Câu đính chính trên được <ROLE>Chánh</ROLE> <BODY>Văn phòng Quận ủy</BODY> <PERSON>Lương Hoài Bắc</PERSON> nhắn cho từng người lúc 23 giờ, kèm sơ đồ gửi xe. Bắt đầu như thế nên <EVENT>Đại hội đại biểu Đảng bộ quận Đống Đa lần thứ XXV</EVENT> không có màn biểu diễn dàn trống như dự định.

Mật độ và những con ngõ

Ông <PERSON>Đỗ Trác Kha</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Quận ủy</BODY> nhiệm kỳ trước, nêu một phép chia: 410.000 dân trên 9,96 cây số vuông. Chia xong, ông dừng lại. Mọi bàn luận sau đó đều xoay quanh kết quả phép chia ấy. <BODY>Đảng ủy phường Khâm Thiên</BODY>: <LOCATION>ngõ Cống Trắng</LOCATION> xe chữa cháy vào không lọt. <BODY>Đảng ủy phường Ô Chợ Dừa</BODY>: hai dự án mở đường treo mười bốn năm. <BODY>Đảng ủy Bệnh viện Bạch Mai</BODY> (bệnh viện đóng trên <LOCATION>phường Phương Mai</LOCATION>): mỗi ngày sáu nghìn người khám kéo theo sáu nghìn chiếc xe. <BODY>Đảng bộ Trường THCS Đống Đa</BODY> chỉ xin một điều, sân trường đừng cho thuê trông xe nữa.

Đáp lại, <ROLE>Chủ tịch</ROLE> <BODY>UBND quận</BODY> <PERSON>Vi Phương Phong</PERSON> thông báo <DOCUMENT>Quyết định số 3976/QĐ-UBND</DOCUMENT> <DATE>cuối tháng 6/2015</DATE> của <BODY>UBND thành phố</BODY>, điều chỉnh quy hoạch phân khu H1-3; đồng thời hứa trước <DATE>2018</DATE> thông <LOCATION>ngõ 325</LOCATION> <LOCATION>phố Kim Ngưu</LOCATION>. Có tiếng nhắc từ hàng ghế sau: <LOCATION>Kim Ngưu</LOCATION> thuộc <LOCATION>quận Hai Bà Trưng</LOCATION>. Ông xin lỗi, sửa thành <LOCATION>ngõ 325</LOCATION> <LOCATION>phố Khâm Thiên</LOCATION>.

Nhân sự

<BODY>Quận ủy</BODY> khóa mới 39 người, giảm 2. Cụ thể:

<ROLE>Bí thư</ROLE> <BODY>Quận ủy</BODY>
<PERSON>Hồ Cẩm Thạch</PERSON>, sinh <DATE>1963</DATE>, <ROLE>Thành ủy viên</ROLE>
<ROLE>Phó Bí thư Thường trực</ROLE>
<PERSON>Đinh Thị Hồng Xoan</PERSON>, sinh <DATE>1968</DATE>
<ROLE>Phó Bí thư</ROLE>, <ROLE>Chủ tịch</ROLE> <BODY>UBND quận</BODY>
<PERSON>Vi Phương Phong</PERSON>
<ROLE>Trưởng</ROLE> <BODY>Ban Tổ chức Quận ủy</BODY>
<PERSON>Trịnh Hữu Tuấn Oanh</PERSON>

Ngoài ra, đại hội bầu 15 đại biểu chính thức, 2 dự khuyết đi dự <EVENT>Đại hội đại biểu lần thứ XVI Đảng bộ thành phố Hà Nội</EVENT>. Danh sách do <BODY>Đoàn Chủ tịch</BODY> giới thiệu có số dư 20%, làm theo Quy chế bầu cử trong Đảng ban hành kèm <DOCUMENT>Quyết định số 244-QĐ/TW</DOCUMENT> <DATE>ngày 9/6/2014</DATE> của <BODY>Ban Chấp hành Trung ương</BODY>.

Đồng chí <PERSON>Dương Tuyết Ly</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Thành ủy</BODY>, phát biểu chỉ đạo gần nửa tiếng, phần lớn dành cho <DOCUMENT>Chỉ thị số 36-CT/TW</DOCUMENT> <DATE>ngày 30/5/2014</DATE> của <BODY>Bộ Chính trị</BODY> về đại hội đảng bộ các cấp và việc triển khai <DOCUMENT>Luật Thủ đô</DOCUMENT>. Theo đồng chí, <LOCATION>Đống Đa</LOCATION> nên bỏ câu “trung tâm của trung tâm” ra khỏi báo cáo: nghe sang, nhưng dân đọc không thấy chỗ gửi xe.

Phiếu bổ sung

Chiều bế mạc, <BODY>Đoàn Thư ký</BODY> tổng hợp 61 phiếu góp ý. Lý thú nhất là phiếu số 44, chữ nghiêng, không ký tên: “Đề nghị mỗi nghị quyết chuyên đề của <BODY>Quận ủy</BODY> phải in được trên một mặt giấy A4. Nếu hơn, coi như chưa nghĩ xong”. Đề nghị được đưa vào biên bản; <DOCUMENT>Nghị quyết Đại hội Đảng bộ quận lần thứ XXV</DOCUMENT> sau khi chỉnh lý dài bốn trang, kèm bốn khâu: hạ tầng ngõ, trường công, trật tự hè phố, kỷ luật công vụ. Thời hạn cụ thể hóa: trước <DATE>31/10/2015</DATE>, <BODY>Ban Thường vụ Quận ủy</BODY> phải có <DOCUMENT>Đề án “Ngõ sáng, phố thông”</DOCUMENT> <DATE>giai đoạn 2016-2020</DATE>, văn bản đầu tiên viết theo kiểu một trang.

Đại biểu cao tuổi nhất, cụ <PERSON>Đào Bội Lan</PERSON>, 83 tuổi, <BODY>Chi bộ 9 phường Văn Chương</BODY>, ra về bằng xe buýt 25. Cụ cầm cuốn văn kiện, nói với lái xe: “Lần đại hội <DATE>năm 1982</DATE> tôi cũng đi buýt. Hồi đó xe rộng hơn”.

Bài: <PERSON>Thùy Anh</PERSON>; ảnh: <PERSON>C.H</PERSON>
