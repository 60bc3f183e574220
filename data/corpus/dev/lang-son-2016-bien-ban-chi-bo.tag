<BODY>ĐẢNG BỘ THÀNH PHỐ LẠNG SƠN</BODY>
<BODY>CHI BỘ TRƯỜNG THCS VĨNH TRẠI</BODY>
Số 07-BB/CB

BIÊN BẢN SINH HOẠT CHI BỘ
<DATE>Tháng 11/2016</DATE>

<DATE>Hôm nay</DATE>, <DATE>ngày 04/11/2016</DATE>, 14h30, tại phòng hội đồng <BODY>Trường THCS Vĩnh Trại</BODY> (<LOCATION>đường Bà Triệu</LOCATION>), Chi bộ họp thường kỳ. Có mặt 15/15. Vắng 0. Chủ tọa: đ/c <PERSON>Nông Thị Minh Huệ</PERSON> - <ROLE>Bí thư Chi bộ</ROLE>, <ROLE>Hiệu trưởng</ROLE>. Thư ký: đ/c <PERSON>Tống Khắc Hoà</PERSON>. Dự: đ/c <PERSON>Đoàn Lạng</PERSON> (trùng tên tỉnh, cả phòng cười), <ROLE>Phó Bí thư</ROLE> <BODY>Đảng uỷ phường Vĩnh Trại</BODY>.

I. THÔNG TIN
1. Đ/c <PERSON>Huệ</PERSON>: <EVENT>Hội nghị T.Ư 4 (khóa XII)</EVENT> họp từ <DATE>9 - 14/10</DATE>, ra <DOCUMENT>NQ 04-NQ/TW</DOCUMENT> <DATE>ngày 30/10/2016</DATE>, có 27 biểu hiện. Đề nghị mỗi đ/c tự soi, viết ra giấy trước <DATE>20/11</DATE>. <EVENT>Kỳ họp thứ 2, QH khóa XIV</EVENT> khai mạc <DATE>20/10</DATE>.
2. <DOCUMENT>Chỉ thị số 05</DOCUMENT> của <BODY>Bộ Chính trị</BODY> (<DATE>15/5/2016</DATE>) - chi bộ đã có <DOCUMENT>KH 12-KH/CB</DOCUMENT>. Bổ sung 3 việc: trực cổng, đọc sách 15', không nhận hoa <DATE>20/11</DATE>.
3. Đ/c <PERSON>Lạng</PERSON> thông báo <DOCUMENT>Kết luận 31-KL/ĐU</DOCUMENT>. Nội dung: các trường đã sáp nhập thì sinh hoạt ghép hết <DATE>quý I/2017</DATE>.

II. ĐÁNH GIÁ <DATE>THÁNG 10</DATE>
- Hs vắng không phép: 0,6% (kế hoạch <1%). Điểm giỏi: 9/9 lớp vượt. Bếp ăn: 2 lần cháy cơm (tổ 2).
- Đ/c <PERSON>Vân Anh</PERSON> (<ROLE>Phó Hiệu trưởng</ROLE>) báo cáo: hội thi <BODY>Sở GD&ĐT</BODY> đạt 2 giải nhì; kinh phí <DOCUMENT>QĐ 1127/QĐ-UBND</DOCUMENT> chưa về, nợ cô <PERSON>Chu Sỷ</PERSON> 4.200.000đ.
- Tài chính: đ/c <PERSON>Thịnh</PERSON> đọc, thu đảng phí <DATE>tháng 10</DATE>: 1.215.600. Nộp về trên 50%. Dư 607.800.
- <ROLE>Chủ tịch</ROLE> <BODY>Công đoàn</BODY> (đ/c <PERSON>Bế Quang Trịnh</PERSON>): đóng góp ủng hộ đồng bào lũ lụt <LOCATION>Hà Tĩnh</LOCATION>, <LOCATION>Quảng Bình</LOCATION> 14 triệu; phát qua <BODY>Hội Chữ thập đỏ Tp.</BODY>

III. THẢO LUẬN
1) Đ/c <PERSON>N.</PERSON>: Trong 27 biểu hiện có "đánh bóng tên tuổi". Vậy đăng facebook trường có tính ko? - Chủ toạ: có chừng mực.
2) Đ/c <PERSON>Hoà</PERSON> (thư ký): đ/c <PERSON>Hoà</PERSON> (tổ Văn, <PERSON>Hứa Thị Hoà</PERSON>) đi muộn 4/12 buổi. Hai đ/c trùng tên nên BB các kỳ ghi nhầm, đề nghị ghi đủ họ. Đồng ý 15/15.
3) Đ/c <PERSON>Bảo</PERSON>: dạy thêm - <DOCUMENT>TT 17/2012/TT-BGDĐT</DOCUMENT>, <DATE>ngày 16/5/2012</DATE>, còn hiệu lực. <BODY>Thanh tra Sở</BODY> mới vào <BODY>Trường Hoàng Văn Thụ</BODY> <DATE>ngày 1</DATE>; trường mình coi chừng.
4) Đ/c <PERSON>Lạng</PERSON>: nên sớm giới thiệu quần chúng ưu tú. Đã học lớp cảm tình ở <BODY>Trung tâm BDCT thành phố</BODY>: <PERSON>Long Thuỳ Linh</PERSON>, <PERSON>Triệu Sinh Phúc</PERSON>. Cô <PERSON>Linh</PERSON> quê <LOCATION>Thất Khê</LOCATION>, xác minh lý lịch lâu, gửi <BODY>Đảng uỷ xã Đại Đồng</BODY> từ <DATE>14/9</DATE> chưa hồi âm.

IV. BIỂU QUYẾT
a. Kế hoạch kiểm điểm <DATE>cuối năm 2016</DATE> theo <DOCUMENT>HD 16-HD/BTCTW</DOCUMENT>?? (thư ký ghi không kịp số, <DATE>ngày 24/9/2012</DATE>) - thay hướng dẫn mới khi có: 15/15.
b. Cử đ/c <PERSON>Vân Anh</PERSON> thay đ/c <PERSON>Thịnh</PERSON> thu đảng phí từ <DATE>1/2017</DATE>: 14/15.
c. Kết nạp: 15/15.

Bí thư kết luận 16h50. Trường tập trung cho <DATE>ngày 20/11</DATE>, tham gia <EVENT>Hội khoẻ Phù Đổng cấp thành phố lần thứ IX</EVENT>. BB lập thành 02 bản, 1 gửi <BODY>VP Đảng uỷ phường</BODY>.

THƯ KÝ
<PERSON>Tống Khắc Hoà</PERSON>

CHỦ TỌA
<PERSON>Nông Thị Minh Huệ</PERSON>
