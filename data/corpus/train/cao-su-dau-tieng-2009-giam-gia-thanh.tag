<BODY>CÔNG TY CAO SU DẦU TIẾNG</BODY>: TIẾT KIỆM TỪNG GIỌT MỦ

Khủng hoảng từ <LOCATION>Mỹ</LOCATION> lan tới lô 47. Mủ RSS3 ở <LOCATION>Singapore</LOCATION> rớt từ 3.250 USD/tấn (<DATE>tháng 7/2008</DATE>) xuống 1.100 USD/tấn (<DATE>tháng 12/2008</DATE>). <BODY>Tổng công ty Cao su</BODY>... xin đính lại, bây giờ phải gọi là <BODY>Tập đoàn Công nghiệp Cao su Việt Nam</BODY> (<BODY>VRG</BODY>), báo động đỏ. Vậy mà <DATE>chiều 16/4/2009</DATE>, trong hội trường <LOCATION>Làng 2</LOCATION>, <BODY>Công ty TNHH MTV Cao su Dầu Tiếng</BODY> vẫn trao 1.900 sổ tiết kiệm cho công nhân giỏi. Vì đâu?

Trong bản <DOCUMENT>Nghị quyết số 14-NQ/ĐU</DOCUMENT> <DATE>ngày 5/1/2009</DATE>, <BODY>Đảng uỷ Công ty Cao su Dầu Tiếng</BODY> chỉ xin một chữ: kiệm. Đ/c <PERSON>Lê Văn Khoa Nguyên</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đảng uỷ</BODY>, <ROLE>Tổng giám đốc</ROLE>, có thói quen ghé chén mủ đếm giọt. Ông nói cạo sâu 1 li tốn 1 năm đời cây, nên ai cạo phạm là trừ lương, kể cả anh em ruột ông ở <BODY>Nông trường Minh Hoà</BODY>.

KẾT QUẢ BA THÁNG (nguồn: <BODY>Phòng Kế hoạch đầu tư</BODY>)

Chỉ tiêu | <DATE>Quý I/2008</DATE> | <DATE>Quý I/2009</DATE>
Mủ qui khô (tấn) | 5.914 | 6.027
Giá thành (triệu đồng/tấn) | 24,1 | 19,8
Giá bán | 41,6 | 26,3
Lương bình quân (triệu/tháng) | 4,4 | 3,1
Cạo phạm nặng (cây) | 12.900 | 3.350
<BODY>Nông trường Long Hoà</BODY> | 611 | 640
<BODY>Nông trường Bến Súc</BODY> | 534 | 529
<BODY>Nông trường Trần Văn Lưu</BODY> | 702 | 744

Giảm giá thành 4,3 triệu đồng bằng cách nào? Theo ông <PERSON>Trần Minh Sang</PERSON>, <ROLE>Kế toán trưởng</ROLE>: thay bao <LOCATION>Đài Loan</LOCATION> bằng bao <LOCATION>Bình Dương</LOCATION>, dồn xe bồn, bớt tiệc. Chị <PERSON>Thị Hoành</PERSON>, công nhân Xtiêng ở <BODY>Đội 5 Nông trường An Lập</BODY>, có cách khác: "Cạo 4 giờ sáng thay vì 5 giờ. Mủ nó ra đều". Chị từng cầm cúp vàng <EVENT>Hội thi Thu hoạch mủ giỏi toàn ngành lần thứ 9</EVENT> <DATE>năm 2007</DATE>, nên câu ấy đáng tin.

Ngoài lô cao su, Công ty còn góp vốn 14.500 ha trồng mới ở <LOCATION>Kratié</LOCATION>, <LOCATION>Kampong Thom</LOCATION> (<LOCATION>Campuchia</LOCATION>) theo thoả thuận của hai chính phủ. <BODY>Công ty CP Cao su Dầu Tiếng - Kratié</BODY> được <BODY>Bộ Kế hoạch và Đầu tư</BODY> cấp <DOCUMENT>Giấy chứng nhận số 140/BKH-ĐTRNN</DOCUMENT> <DATE>năm 2008</DATE>; ông <PERSON>Neang Sophon</PERSON> - <ROLE>Phó Giám đốc</ROLE> phía bạn - qua học cạo ba tháng rồi.

Chuyện đời sống: lương rớt 30% mà không ai bỏ lô. <BODY>Công đoàn công ty</BODY> ra <DOCUMENT>Nghị quyết 03/NQ-CĐ</DOCUMENT> mở quán ăn sáng 2.000 đồng. <BODY>Xí nghiệp Chế biến Phú Bình</BODY> phát nước đá không tính tiền. <BODY>Bệnh viện Đa khoa Cao su Dầu Tiếng</BODY> khám lưu động mỗi tháng hai lần.

<ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh uỷ Bình Dương</BODY> <PERSON>Vũ Minh Sánh Duyên</PERSON> sau khi dự lễ có lời dặn: <DOCUMENT>Nghị quyết 30/2008/NQ-CP</DOCUMENT> là gói kích cầu, vay 4% thì vay, nhưng <BODY>Chính phủ</BODY> cho vay chớ không cho. <DOCUMENT>Luật Doanh nghiệp năm 2005</DOCUMENT> buộc <BODY>Dầu Tiếng</BODY> chuyển xong mô hình trước <DATE>1/7/2010</DATE>; hãy chuyển mà đừng để rơi người. Nhắc tới <EVENT>Hội nghị Trung ương 9 (khoá X)</EVENT> và <DOCUMENT>Kết luận 37-KL/TW</DOCUMENT>, ông mời <BODY>Ban Thường vụ Đảng uỷ</BODY> lo nhân sự <EVENT>Đại hội Đảng bộ Công ty lần thứ XII</EVENT>, dự kiến <DATE>quý II/2010</DATE>.

Đêm xuống, dọc <LOCATION>đường ĐT 744</LOCATION> từ <LOCATION>Kiến An</LOCATION> ra <LOCATION>thị trấn Dầu Tiếng</LOCATION>, ánh đèn đội đầu sáng lên từng chấm. Người ta gọi đó là "sao dưới đất".

<PERSON>XUÂN BÌNH</PERSON> (<BODY>tạp chí Cao su Việt Nam</BODY>)
