PHÁP LUẬT VÀ ĐỜI SỐNG
Công chứng tư: mười hai câu hỏi trước giờ mở cửa

Lời toà soạn: <DATE>Ngày 1-7-2007</DATE>, <DOCUMENT>Luật Công chứng</DOCUMENT> (được <BODY>Quốc hội</BODY> khóa XI thông qua tại <EVENT>kỳ họp thứ 10</EVENT>, <DATE>ngày 29-11-2006</DATE>) có hiệu lực. <BODY>Báo Pháp luật Việt Nam</BODY> trích lại buổi giao lưu <DATE>sáng 21-6</DATE> giữa bạn đọc và ông <PERSON>Đỗ Khắc Sơn</PERSON>, <ROLE>Phó Vụ trưởng</ROLE> <BODY>Vụ Bổ trợ tư pháp</BODY> (<BODY>Bộ Tư pháp</BODY>).

Hỏi (bà <PERSON>Mai Lan Chi</PERSON>, <LOCATION>quận Đống Đa</LOCATION>): Văn phòng công chứng “tư” đóng dấu đỏ thì có bằng <BODY>Phòng Công chứng số 1</BODY> không?
Đáp: Bằng. Điều 6 nói văn bản công chứng có giá trị chứng cứ, không phân biệt nơi lập.

Hỏi (<PERSON>Tạ Hòe</PERSON>, <LOCATION>Bắc Kạn</LOCATION>): Tỉnh tôi có một phòng, nghỉ trưa ba tiếng. Bao giờ mới có văn phòng thứ hai?
Đáp: Nghị định hướng dẫn chưa ra; trước mắt vẫn dùng <DOCUMENT>Nghị định số 75/2000/NĐ-CP</DOCUMENT> <DATE>ngày 8-12-2000</DATE> cho phần không trái luật. <BODY>UBND tỉnh Bắc Kạn</BODY> có quyền cho phép thành lập.

Hỏi: Tôi là <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND xã</BODY>, từ <DATE>1-7</DATE> có được chứng hợp đồng chuyển nhượng đất nữa không? (<PERSON>N. V. Khôi</PERSON>, <LOCATION>xã Quang Trung</LOCATION>, <LOCATION>huyện Bình Gia</LOCATION>)
Đáp: Chỗ này nhiều nơi hiểu sai. <DOCUMENT>Nghị định 79/2007/NĐ-CP</DOCUMENT> <DATE>ngày 18-5-2007</DATE> giao xã chứng thực bản sao, chữ ký. Hợp đồng về đất thì <DOCUMENT>Luật Đất đai 2003</DOCUMENT>, <DOCUMENT>Luật Nhà ở</DOCUMENT> vẫn cho dân chọn.

Hỏi (luật sư <PERSON>Phan Trung Hiếu Nghĩa</PERSON>): Công chứng viên sai, ai bồi thường?
Đáp: Trước <DATE>1-7</DATE>, Nhà nước; từ <DATE>1-7</DATE>, văn phòng công chứng mua bảo hiểm theo Điều 32. Còn công chứng viên của phòng nhà nước thì theo <DOCUMENT>Bộ luật Dân sự năm 2005</DOCUMENT>.

Hỏi (<PERSON>Kpă Thuyết</PERSON>, <LOCATION>Ayun Pa</LOCATION>): Vợ chồng tôi không biết chữ Kinh, điểm chỉ có được không?
Đáp: Được, có người làm chứng và phiên dịch.

Hỏi: Người bán mất <DATE>năm 2005</DATE>, giấy tay, nay công chứng kiểu gì? (<BODY>Doanh nghiệp tư nhân Đặng Gia</BODY>)
Đáp: Không công chứng cho người đã chết. Anh làm thủ tục thừa kế trước. Xem <DOCUMENT>Thông tư liên tịch số 04/2006/TTLT-BTP-BTNMT</DOCUMENT> <DATE>ngày 13-6-2006</DATE>.

Hỏi (giấu tên): Ông có định về hưu mở văn phòng không?
Đáp (cười): <DOCUMENT>Pháp lệnh Cán bộ, công chức</DOCUMENT> chưa cấm, nhưng <DOCUMENT>Luật Phòng, chống tham nhũng</DOCUMENT> nhắc tôi phải đợi.

Ngoài lề, <ROLE>Bộ trưởng</ROLE> <BODY>Tư pháp</BODY> <PERSON>Uông Chu Lưu</PERSON> cho báo hay: <BODY>Bộ Tư pháp</BODY> đang trình <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> <DOCUMENT>Đề án “Quy hoạch phát triển tổ chức hành nghề công chứng đến năm 2020”</DOCUMENT>. Ông nhắc mốc xa hơn là <DOCUMENT>Nghị quyết số 49-NQ/TW</DOCUMENT> <DATE>ngày 2-6-2005</DATE> của <BODY>Bộ Chính trị</BODY> về Chiến lược cải cách tư pháp, tinh thần <EVENT>Đại hội X</EVENT>; và nhờ bạn đọc góp ý cho <EVENT>Hội nghị tư pháp toàn quốc lần thứ ba</EVENT>.
