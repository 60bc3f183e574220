PHIÊN TOÀ “SỔ ĐEN” Ở <BODY>HTX DỊCH VỤ ĐÔNG HẢI</BODY>

<LOCATION>Thanh Hoá</LOCATION>, <DATE>29-8-2013</DATE>. Phòng xử số 2, <BODY>TAND tỉnh</BODY>. Quạt trần kêu kèn kẹt. Hàng ghế sau, 40 xã viên <BODY>HTX Dịch vụ nông nghiệp Đông Hải</BODY> ngồi sát nhau, tay ai cũng cầm một tờ phô-tô.

Bị cáo có bốn người: <PERSON>Lê Đình Cấn</PERSON> (SN <DATE>1957</DATE>), <ROLE>cựu Chủ nhiệm HTX</ROLE>; <PERSON>Nguyễn Thị Quế</PERSON> (<DATE>1964</DATE>), kế toán; <PERSON>Lê Đình Cẩn</PERSON> (<DATE>1970</DATE>), thủ kho, em họ <PERSON>Cấn</PERSON>; và <PERSON>Trịnh Văn T</PERSON> (<DATE>1981</DATE>), <ROLE>nguyên Phó Giám đốc</ROLE> <BODY>Phòng giao dịch số 4</BODY>, <BODY>Ngân hàng TMCP H</BODY>. Họ bị <BODY>VKSND tỉnh Thanh Hóa</BODY> truy tố về hai tội: “Tham ô tài sản” và “Lừa đảo chiếm đoạt tài sản”, theo Điều 278, Điều 139 <DOCUMENT>Bộ luật Hình sự năm 1999</DOCUMENT> (sửa đổi, bổ sung <DATE>năm 2009</DATE>).

Theo <DOCUMENT>cáo trạng số 71/CTr-VKS-P1</DOCUMENT> <DATE>ngày 14-6-2013</DATE>, từ <DATE>tháng 2-2008</DATE> đến <DATE>tháng 10-2011</DATE>, nhóm này lập 212 hợp đồng vay khống đứng tên xã viên, rút 6,83 tỷ đồng. Tiền vào sổ thật 1,1 tỷ; 5,73 tỷ đi vào “sổ đen”. Sổ đen bìa da, giấu trong… bể biogas nhà <PERSON>Cẩn</PERSON>. <BODY>Cơ quan CSĐT Công an tỉnh</BODY> phải bơm cạn bể mới vớt được, <DATE>hôm 9-12-2011</DATE>. Giám định viên <BODY>Viện Khoa học hình sự</BODY> sấy từng trang.

Chủ toạ, <ROLE>thẩm phán</ROLE> <PERSON>Vũ Thị Hồng Chuyên</PERSON>, hỏi:
- Trang 31 ghi “a.<PERSON>Ch</PERSON> 50”. <PERSON>Ch</PERSON> là ai?
<PERSON>Lê Đình Cấn</PERSON> cúi đầu:
- Dạ… Là chó. Bị cáo nuôi chó.
Cả phòng cười. Bà <PERSON>Chuyên</PERSON> không cười. Bà đọc tiếp trang 32, 33, 40. Tổng cộng “chó” ăn 620 triệu đồng.

<ROLE>Kiểm sát viên</ROLE> <PERSON>Mai Xuân Thiêm</PERSON> đề nghị tách hành vi nhận hối lộ của người có tên viết tắt “<PERSON>Ch</PERSON>” để điều tra tiếp. <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND xã</BODY> <PERSON>Lê Văn Chót</PERSON>, có mặt với tư cách người liên quan, xin về sớm vì huyết áp. HĐXX không cho.

Luật sư <PERSON>Đỗ Huy Đạo</PERSON> (<BODY>Đoàn Luật sư tỉnh Thanh Hóa</BODY>) bào chữa cho <PERSON>Quế</PERSON>, nêu rằng thân chủ bị ép, đã hai lần gửi đơn tố cáo tới <BODY>UBKT Thành uỷ</BODY> <DATE>năm 2010</DATE>. Ông xuất trình phiếu nhận đơn có dấu đỏ. Lá đơn ấy, qua xác minh ngay giữa phiên toà bằng điện thoại, “bị thất lạc khi cơ quan chuyển trụ sở”.

Đây là tình tiết khiến <BODY>Ban Nội chính Tỉnh uỷ</BODY>, vừa tái lập hồi <DATE>tháng 4-2013</DATE> theo <DOCUMENT>Quy định 183-QĐ/TW</DOCUMENT>, phải cử người dự khán cả ngày thứ hai. Ông <PERSON>Phạm Ngọc Vinh</PERSON>, <ROLE>Phó Trưởng ban</ROLE> <BODY>Ban Nội chính</BODY>, nói ngoài hành lang: “Mất đơn cũng là một vụ việc”.

Chuyện thất lạc đơn về sau được ghi vào báo cáo trình <EVENT>Hội nghị lần thứ 16 Ban Chấp hành Đảng bộ tỉnh khóa XVII</EVENT>.

TUYÊN ÁN

<DATE>16 giờ ngày 30-8</DATE>, sau hai giờ nghị án, toà tuyên:

<PERSON>Lê Đình Cấn</PERSON>: 17 năm tù (tham ô 12, lừa đảo 5).
<PERSON>Nguyễn Thị Quế</PERSON>: 6 năm.
<PERSON>Lê Đình Cẩn</PERSON>: 7 năm 6 tháng.
<PERSON>Trịnh Văn T</PERSON>: 9 năm; cấm đảm nhiệm chức vụ 3 năm.

Buộc bồi thường 5,73 tỷ đồng. Kiến nghị <BODY>Cơ quan điều tra</BODY> làm rõ “<PERSON>Ch</PERSON>”.

Xã viên <PERSON>Lê Thị Nhẫn</PERSON>, 66 tuổi, nợ oan 28 triệu đồng suốt 4 năm, ra khỏi phòng xử thì mua một phong kẹo lạc chia cho mọi người. Bà bảo tôi: “Anh nhà báo ghi hộ: tôi không vay. Tôi chưa vay ai bao giờ”. 

<DOCUMENT>Bản án sơ thẩm số 88/2013/HSST</DOCUMENT>. Các bị cáo có 15 ngày để kháng cáo.

<PERSON>Đăng Kha</PERSON>
