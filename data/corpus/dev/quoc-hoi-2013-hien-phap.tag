486 lần “tán thành”

<BODY>Dân Trí</BODY> - <DATE>Thứ Năm, 28/11/2013</DATE>

9h38. Đèn bảng điện tử ở <LOCATION>Hội trường Bộ Quốc phòng</LOCATION>, <LOCATION>đường Hoàng Diệu</LOCATION>, tắt rồi lại sáng. <ROLE>Chủ tịch</ROLE> <BODY>Quốc hội</BODY> <PERSON>Nguyễn Sinh Hùng</PERSON> mời các đại biểu ấn nút.

9h40. 97,59%. <DOCUMENT>Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam (sửa đổi)</DOCUMENT> được thông qua tại <EVENT>kỳ họp thứ sáu, Quốc hội khóa XIII</EVENT>. 488 người có mặt, hai người không biểu quyết. Vỗ tay không dứt 50 giây, chúng tôi bấm giờ.

9h51. <ROLE>Chủ nhiệm</ROLE> <BODY>Ủy ban Pháp luật</BODY> <PERSON>Phan Trung Lý</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Ban Biên tập Dự thảo sửa đổi Hiến pháp năm 1992</BODY>, rời hàng ghế thứ ba, lau kính. Hơn 26 triệu lượt ý kiến từ <DATE>2/1</DATE> đến <DATE>30/9</DATE>, có bản góp ý dài 72 trang của cụ <PERSON>Hoàng Sĩ Nhẫn</PERSON>, 91 tuổi, <LOCATION>thị xã Quảng Trị</LOCATION>. Ông <PERSON>Lý</PERSON> nói đã đọc. Không ai hỏi lại, nhưng cụ <PERSON>Nhẫn</PERSON> thì có gọi.

10h05. <DOCUMENT>Nghị quyết số 64/2013/QH13</DOCUMENT> quy định thi hành được đọc: hiệu lực <DATE>1/1/2014</DATE>; những điều về <BODY>Hội đồng nhân dân</BODY>, <BODY>Ủy ban nhân dân</BODY> theo <DOCUMENT>Hiến pháp năm 1992</DOCUMENT> giữ đến khi có luật mới.

10h30, hành lang. <ROLE>Đại biểu</ROLE> <PERSON>Lưu Trung Tịnh</PERSON> (<BODY>đoàn Ninh Thuận</BODY>) cho rằng Điều 54 về thu hồi đất là điểm “nước đôi” nhất. <ROLE>Đại biểu</ROLE> <PERSON>Tẩn Vần Sẻn</PERSON> thì chỉ tiếc chữ “nước sạch” không vào được Điều 43. Một vị không nêu tên: “Giá có thêm nửa ngày”.

<DATE>Sáng mai</DATE> <BODY>Quốc hội</BODY> bấm nút <DOCUMENT>Luật Đất đai (sửa đổi)</DOCUMENT>; hôm trước, <DATE>26/11</DATE>, đã xong <DOCUMENT>Luật Việc làm</DOCUMENT>, <DOCUMENT>Luật Tiếp công dân</DOCUMENT>, <DOCUMENT>Luật Đấu thầu (sửa đổi)</DOCUMENT>. Phiên bế mạc lúc <DATE>14 giờ ngày 29/11</DATE>.

Vì sao có chữ “sửa đổi”? Kể từ <DOCUMENT>Sắc lệnh số 34-SL</DOCUMENT> <DATE>ngày 20/9/1945</DATE> lập <BODY>Ủy ban dự thảo Hiến pháp</BODY>, nước ta có bốn bản: <DOCUMENT>Hiến pháp 1946</DOCUMENT>, <DOCUMENT>1959</DOCUMENT>, <DOCUMENT>1980</DOCUMENT>, <DOCUMENT>1992</DOCUMENT>. Cơ sở chính trị lần này là <DOCUMENT>Nghị quyết Đại hội XI của Đảng</DOCUMENT> và <DOCUMENT>Kết luận 64-KL/TW</DOCUMENT> của <EVENT>Hội nghị Trung ương 7 (khóa XI)</EVENT>. <BODY>Ban Bí thư</BODY> đã ra <DOCUMENT>Chỉ thị 22-CT/TW</DOCUMENT> <DATE>ngày 28/12/2012</DATE> mở đợt lấy ý kiến.

Ngày này của <DATE>tuần trước</DATE>, <BODY>VTV1</BODY> truyền trực tiếp; <DATE>hôm nay</DATE> thêm <BODY>VOV</BODY>. <BODY>Quốc hội</BODY> phát 500 huy hiệu kỷ niệm. Ông <PERSON>Điểu Khiêng</PERSON>, <ROLE>Phó Trưởng</ROLE> <BODY>đoàn ĐBQH tỉnh Đắk Nông</BODY> khóa XI, nay đã nghỉ, ngồi nhà xem, nói vọng vào: “Trật tự mà bấm”.

11h15, xe bus nội bộ chở các đại biểu về <LOCATION>Nhà khách La Thành</LOCATION>. Cụ <PERSON>Nguyễn Văn Can</PERSON> bán nước ở <LOCATION>phố Đội Cấn</LOCATION> hỏi lái xe <DATE>hôm nay</DATE> họp gì mà về sớm thế.

<PERSON>Vân Khôi</PERSON> - <PERSON>Phú Thụy</PERSON> ghi từ <LOCATION>Hà Nội</LOCATION>
