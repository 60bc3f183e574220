Bạn đọc - Pháp luật | <DATE>09:30 05/08/2024</DATE>
Đất không giấy tờ dùng trước <DATE>1/7/2014</DATE>: được cấp sổ, nhưng không phải cứ nộp đơn là xong
<DOCUMENT>Luật Đất đai năm 2024</DOCUMENT> có hiệu lực từ <DATE>ngày 01/8/2024</DATE>. Phóng viên <BODY>Báo Tây Ninh</BODY> gửi câu hỏi của bạn đọc đến ông <PERSON>Lâm Chí Hiếu</PERSON>, <ROLE>Phó Trưởng</ROLE> <BODY>phòng Đo đạc và Đăng ký đất đai</BODY>, <BODY>Sở Tài nguyên và Môi trường</BODY>.

• Bà <PERSON>Nguyễn Thị M.</PERSON> (<LOCATION>phường Ninh Sơn</LOCATION>, <LOCATION>TP Tây Ninh</LOCATION>): Nhà tôi ở ổn định từ <DATE>năm 1991</DATE>, không có giấy tờ gì, nay có được cấp sổ không?
- Khoản 1 Điều 138 <DOCUMENT>Luật Đất đai năm 2024</DOCUMENT> nói về người dùng đất trước <DATE>ngày 18 tháng 12 năm 1980</DATE>, khoản 2 nói về thời gian từ <DATE>18-12-1980</DATE> đến trước <DATE>ngày 15-10-1993</DATE>. Bà ở từ <DATE>năm 1991</DATE> nên thuộc khoản 2; nếu <BODY>UBND phường Ninh Sơn</BODY> xác nhận đất không tranh chấp thì được cấp.  Riêng tiền sử dụng đất, tính theo <DOCUMENT>Nghị định số 103/2024/NĐ-CP</DOCUMENT> <DATE>ngày 30/7/2024</DATE> của <BODY>Chính phủ</BODY>.
• Ông <PERSON>Trần Hữu Phước</PERSON>, <LOCATION>ấp Thạnh Hiệp</LOCATION>, <LOCATION>xã Thạnh Tân</LOCATION>: Tôi nghe nói mốc <DATE>1-7-2014</DATE> là mốc mới?
- Đúng. <DOCUMENT>Luật Đất đai 2013</DOCUMENT> lấy mốc <DATE>1/7/2004</DATE>, luật mới lùi thêm mười năm. Chi tiết xem các <DOCUMENT>Nghị định số 101/2024/NĐ-CP</DOCUMENT>, <DOCUMENT>102/2024/NĐ-CP</DOCUMENT> và <DOCUMENT>103/2024/NĐ-CP</DOCUMENT>, cùng <DOCUMENT>Thông tư 10/2024/TT-BTNMT</DOCUMENT> <DATE>ngày 31.7.2024</DATE> của <ROLE>Bộ trưởng</ROLE> <BODY>Bộ Tài nguyên và Môi trường</BODY>. Luật có hiệu lực sớm hơn năm tháng là nhờ <DOCUMENT>Luật số 43/2024/QH15</DOCUMENT> mà <BODY>Quốc hội</BODY> thông qua <DATE>ngày 29/6</DATE>.
• Chị <PERSON>H.</PERSON> (<LOCATION>huyện Dương Minh Châu</LOCATION>): Chồng tôi là người <LOCATION>Đài Loan</LOCATION>, có đứng tên chung được không?
- Chồng chị nếu không có quốc tịch <LOCATION>Việt Nam</LOCATION> thì không đứng tên quyền sử dụng đất, chỉ đứng tên nhà theo <DOCUMENT>Luật Nhà ở</DOCUMENT> và <DOCUMENT>Nghị định 95/2024/NĐ-CP</DOCUMENT>. Nếu là người gốc <LOCATION>Việt Nam</LOCATION> thì xem thêm khoản 6 Điều 3 <DOCUMENT>luật Quốc tịch Việt Nam</DOCUMENT>.

Phí và nơi nộp

• Lệ phí bao nhiêu, nộp ở đâu?
- Theo <DOCUMENT>Nghị quyết số 22/2023/NQ-HĐND</DOCUMENT> của <BODY>HĐND tỉnh Tây Ninh</BODY>, hộ ở phường đóng 100.000 đồng/giấy, ở xã 50.000 đồng/giấy, đo đạc thửa dưới 500 m2 là 1.200 đồng/m2. Nơi nhận là bộ phận một cửa hoặc <BODY>Trung tâm Phục vụ hành chính công tỉnh</BODY>, số 83 <LOCATION>Phạm Tung</LOCATION>, <LOCATION>phường 3</LOCATION>; điện thoại (0276) 3.811.022, tổng đài 1022 trả lời 24/7. Hạn giải quyết là 20 ngày làm việc, xã vùng sâu thêm 10 ngày.Trong <DATE>7 tháng đầu năm nay</DATE>, <BODY>Văn phòng Đăng ký đất đai tỉnh</BODY> trả đúng hạn 4.112/4.205 hồ sơ.
• Nếu giấy mua bán ghi <DATE>ngày 31/2/2009</DATE> thì sao?
- Có thật, chúng tôi từng nhận một tờ như thế ở <LOCATION>Trảng Bàng</LOCATION>. Ngày ấy không có trên lịch, hai bên phải lập lại văn bản, có <BODY>UBND xã</BODY> chứng thực.
• Xin cảm ơn ông!

<PERSON>Minh Châu</PERSON> (thực hiện)
