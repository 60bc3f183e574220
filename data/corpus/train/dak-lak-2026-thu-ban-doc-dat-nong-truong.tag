HỘP THƯ BẠN ĐỌC

Thư thứ nhất: "Chúng tôi là người nhận khoán, không phải người đi thuê"
(<BODY>Báo và phát thanh, truyền hình Đắk Lắk</BODY> nhận <DATE>ngày 6.1.2026</DATE>)

Kính gửi quý báo! Tôi là <PERSON>Y Bliăp Kbuôr</PERSON>, thay mặt 84 hộ nhận khoán của <BODY>Nông trường Cà phê Ea Tul</BODY> cũ, nay thuộc <LOCATION>xã Quảng Phú</LOCATION>. <DATE>Năm 1987</DATE> chúng tôi góp đất rẫy ông bà vào nông trường. <DATE>Ngày 12.4.1996</DATE> ký hợp đồng khoán theo <DOCUMENT>Nghị định 01-CP</DOCUMENT> <DATE>năm 1995</DATE>, mỗi năm nộp 3,2 tấn quả tươi một héc-ta. <DATE>Năm 2018</DATE>, <BODY>UBND tỉnh Đắk Lắk</BODY> có <DOCUMENT>Quyết định số 2287/QĐ-UBND</DOCUMENT> giải thể công ty. <DATE>Hôm 22.12.2025</DATE>, xã mời họp, nói "bà con là bên thuê đất", đóng 9 triệu một năm.

Xin hỏi: <DOCUMENT>Nghị quyết 30-NQ/TW</DOCUMENT> <DATE>ngày 12.3.2014</DATE> của <BODY>Bộ Chính trị</BODY>, <DOCUMENT>Nghị định 118/2014/NĐ-CP</DOCUMENT> có còn hiệu lực không? Điều 181 <DOCUMENT>Luật Đất đai năm 2024</DOCUMENT> nói đất nông, lâm trường giao lại cho dân không có đất, chữ "giao" ấy sao thành "thuê"?
<PERSON>Y Bliăp Kbuôr</PERSON> (<LOCATION>buôn Kna B</LOCATION>)

Trả lời:

Chúng tôi đã chuyển thư tới <BODY>UBND xã Quảng Phú</BODY>. <DATE>Ngày 13.1</DATE>, ông <PERSON>Phan Xuân Lĩnh Nam</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>UBND xã</BODY>, có <DOCUMENT>Công văn 44/UBND-KT</DOCUMENT> phúc đáp, xin lược trích: "Diện tích 131 ha chưa được đo đạc, trong khi chờ <BODY>Văn phòng Đăng ký đất đai</BODY> cắm mốc, xã tạm lập hồ sơ thuê, không thu tiền <DATE>năm 2026</DATE>". Ông <PERSON>Trịnh Đình Sa Huỳnh</PERSON>, <ROLE>Phó Giám đốc</ROLE> <BODY>Sở Nông nghiệp và Môi trường</BODY>, nói thêm qua điện thoại: cách làm đó chưa đúng <DOCUMENT>Công văn số 5512/UBND-NNMT</DOCUMENT> tỉnh gửi <DATE>tháng 11</DATE>; xã phải huỷ biên bản họp trước <DATE>31.1</DATE>.

Báo đã hẹn bà con một buổi làm việc tại <LOCATION>nhà cộng đồng buôn Kna B</LOCATION>, <DATE>8h sáng thứ Tư 21.1</DATE>.

Cũng cần nói thêm: <EVENT>Đại hội Đảng bộ xã Quảng Phú lần thứ I</EVENT> đã ghi việc này vào nghị quyết, và <BODY>tổ đại biểu HĐND tỉnh</BODY> hứa nêu ra ở <EVENT>kỳ họp thứ 5</EVENT>.

Thư thứ hai: Cái tên của buôn

Con tôi thi học sinh giỏi, giấy khen ghi "<LOCATION>buôn A Lê A</LOCATION>, <LOCATION>phường Ea Kao</LOCATION>", trong khi hộ khẩu ghi "<LOCATION>buôn Alê A</LOCATION>", bằng lái của tôi ghi "<LOCATION>Buôn A Lê</LOCATION>". Đi đâu cũng bị hỏi. <EVENT>Kỳ họp thứ 21 HĐND tỉnh Đắk Lắk khoá IX</EVENT> hồi <DATE>năm 2020</DATE> hình như có nghị quyết về tên buôn?
<PERSON>H'Nga Niê</PERSON> (cô giáo, <BODY>Trường Mẫu giáo Hoa Pơ Lang</BODY>)

Trả lời: Có. Đó là <DOCUMENT>Nghị quyết 22/NQ-HĐND</DOCUMENT> <DATE>ngày 8.12.2020</DATE>. Theo phụ lục số 3, tên chính thức là "<LOCATION>buôn Alê A</LOCATION>". Cô đem giấy cũ tới <BODY>Trung tâm Phục vụ hành chính công phường Ea Kao</BODY>, chị <PERSON>Nông Thị Hoài Thương</PERSON> tiếp, không thu phí; căn cứ <DOCUMENT>Thông tư 04/2024/TT-BTP</DOCUMENT>.

Thư thứ ba: Cảm ơn

Tôi bị lũ <DATE>20.11.2025</DATE> cuốn ở <LOCATION>Hòa Thịnh</LOCATION>, trước là <LOCATION>tỉnh Phú Yên</LOCATION>. Người kéo tôi lên mang áo in chữ "<BODY>CLB Xe bán tải Buôn Hồ</BODY>", nói giọng Ê Đê, đi mất. Nhờ báo tìm giúp, tôi muốn gửi anh chai nước mắm.
<PERSON>Trần Thị Tư</PERSON>, 71 tuổi

Hồi âm: Anh là <PERSON>Y Khoa Mlô</PERSON>, thợ máy, <ROLE>Tổ trưởng</ROLE> <BODY>Tổ liên kết vùng ven số 4</BODY>, <LOCATION>phường Cư Bao</LOCATION>. Anh nhờ báo nhắn: "Nước mắm mẹ để mẹ ăn. Có dịp con xuống".

Thư phản ánh nhưng không đăng do nặc danh: 3 thư về <BODY>Đảng uỷ xã Ea Ning</BODY>, 1 thư về <BODY>Bệnh viện Đa khoa vùng Tây Nguyên</BODY>, 2 thư về giải tỏa <LOCATION>đường tránh Đông Buôn Ma Thuột</LOCATION>. Báo đã gửi <BODY>UBKT Tỉnh uỷ</BODY> theo <DOCUMENT>Luật Tố cáo</DOCUMENT>.

<BODY>BAN BẠN ĐỌC</BODY>
