Y TẾ

<BODY>Bệnh viện Trung ương Thái Nguyên</BODY>: kết nạp Đảng qua lớp kính, tiêm 4.000 mũi mỗi ngày

(<BODY>Thái Nguyên điện tử</BODY>) <DATE>18-08-2021</DATE> - 17:52

"Tôi xin thề...". Giọng điều dưỡng <PERSON>Nịnh Thị Ngoan</PERSON>, dân tộc Sán Dìu, vọng qua tấm kính của <BODY>Khoa Bệnh nhiệt đới</BODY>. Bên ngoài là cờ, ảnh Bác, bốn đảng viên đứng cách nhau hai mét. <DATE>Chiều hôm qua</DATE> (<DATE>17/8</DATE>), <BODY>Chi bộ Điều dưỡng</BODY> thuộc <BODY>Đảng bộ Bệnh viện Trung ương Thái Nguyên</BODY> kết nạp chị vào Đảng theo thủ tục tại <DOCUMENT>Quy định 24-QĐ/TW</DOCUMENT> <DATE>ngày 30/7/2021</DATE> vừa thay <DOCUMENT>Quy định số 29-QĐ/TW</DOCUMENT>.

Bệnh viện hạng đặc biệt, 1.200 giường, đang cùng lúc làm ba việc: điều trị F0, tiêm chủng, chi viện. Đoàn 1 gồm 30 y, bác sĩ do TS, BS <PERSON>Lê Hùng Vương</PERSON>, <ROLE>Phó Giám đốc</ROLE>, dẫn đầu vào <LOCATION>TP. Hồ Chí Minh</LOCATION> từ <DATE>13/7</DATE>; Đoàn 2 đi <LOCATION>Bình Dương</LOCATION> <DATE>ngày 9/8</DATE>, có BSCKII <PERSON>Đồng Quang Sơn</PERSON>, <ROLE>Trưởng</ROLE> <BODY>khoa Hồi sức tích cực - Chống độc</BODY>. Ở lại, TS <PERSON>Nguyễn Công Hoàng Anh</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đảng ủy</BODY>, <ROLE>Giám đốc</ROLE>, chia nhân lực làm ba kíp, kíp này không được ăn cơm với kíp kia.

Tiêm ở nhà thi đấu

Ngay khi nhận 98.400 liều AstraZeneca, Moderna phân bổ theo <DOCUMENT>Quyết định số 3659/QĐ-BYT</DOCUMENT> và <DOCUMENT>Kế hoạch 137/KH-UBND</DOCUMENT> <DATE>ngày 21/7/2021</DATE> của <BODY>UBND tỉnh Thái Nguyên</BODY>, bệnh viện mượn <LOCATION>Nhà thi đấu Thể thao tỉnh</LOCATION> lập 18 bàn. Thứ tự ưu tiên lấy từ <DOCUMENT>Nghị quyết số 21/NQ-CP</DOCUMENT> <DATE>ngày 26/02/2021</DATE> của <BODY>Chính phủ</BODY>. Thí điểm với công nhân <LOCATION>Khu công nghiệp Yên Bình</LOCATION> (<LOCATION>thị xã Phổ Yên</LOCATION>): 12.600 người trong 4 ngày, 71 ca phản ứng, 3 ca phản vệ độ 2, không ca nào nặng. Kinh phí, <BODY>Quỹ Vắc-xin phòng, chống Covid-19</BODY> lo vắc-xin; ngân sách lo bơm kim tiêm.

<ROLE>Phó Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>, <ROLE>Phó Trưởng Ban Thường trực</ROLE> <BODY>Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh</BODY> <PERSON>Đặng Xuân Trường Giang</PERSON> kiểm tra <DATE>sáng nay</DATE>, yêu cầu <BODY>Sở Y tế</BODY>, <BODY>CDC Thái Nguyên</BODY> công khai số liều từng phường. Ông nói tỉnh đang áp dụng <DOCUMENT>Chỉ thị 15</DOCUMENT> ở <LOCATION>huyện Phú Bình</LOCATION>, <DOCUMENT>Chỉ thị 16</DOCUMENT> ở <LOCATION>xóm Hân</LOCATION>, <LOCATION>xã Tân Kim</LOCATION>; phần còn lại theo <DOCUMENT>Chỉ thị 19/CT-TTg</DOCUMENT> và <DOCUMENT>Công điện 1063/CĐ-TTg</DOCUMENT>.

Những lá đơn

Trên bàn <ROLE>Chủ tịch</ROLE> <BODY>Công đoàn Bệnh viện</BODY> <PERSON>Ngô Thị Thảo Nguyên</PERSON> có 318 lá đơn xin vào <LOCATION>miền Nam</LOCATION>. Có đơn viết trên giấy kê thuốc. Kỹ thuật viên <PERSON>Hoàng Văn Thái Học</PERSON> xin đi cả hai vợ chồng, con gửi bà ngoại ở <LOCATION>Na Rì</LOCATION>, <LOCATION>Bắc Kạn</LOCATION>. Đơn của thực tập sinh <PERSON>Xaysana Inthavong</PERSON>, quê <LOCATION>Luông Pha Băng</LOCATION>, <LOCATION>Lào</LOCATION>, sinh viên năm cuối <BODY>Trường Đại học Y - Dược</BODY>, <BODY>Đại học Thái Nguyên</BODY>, phải trả lại vì chưa có chứng chỉ hành nghề theo <DOCUMENT>Luật Khám bệnh, chữa bệnh năm 2009</DOCUMENT>.

<DATE>Ngày 14/8</DATE>, <BODY>Ban Thường vụ Đảng ủy Bệnh viện</BODY> ra <DOCUMENT>Nghị quyết chuyên đề số 12-NQ/ĐU</DOCUMENT> về lãnh đạo phòng, chống dịch, gắn với <DOCUMENT>Nghị quyết Đại hội Đảng bộ Bệnh viện lần thứ XXIX</DOCUMENT> và <DOCUMENT>Kết luận số 07-KL/TW</DOCUMENT> của <BODY>Bộ Chính trị</BODY>. Từ <DATE>tháng 5</DATE> đến nay, đảng bộ kết nạp 12 quần chúng, 7 người trong số đó tuyên thệ qua kính.

Bận quá, bệnh viện lỡ hẹn <EVENT>Hội nghị Khoa học - Kỹ thuật lần thứ 28</EVENT>, hoãn tập huấn y tế cho <EVENT>SEA Games 31</EVENT>; riêng <EVENT>Đại hội Công đoàn Bệnh viện lần thứ XXII</EVENT> tổ chức qua mạng, nửa số đại biểu mặc đồ bảo hộ.

Chị <PERSON>Ngoan</PERSON> hết hạn cách ly <DATE>ngày 24-8</DATE>. Việc đầu tiên chị định làm là gội đầu; việc thứ hai, xem lại cuốn <DOCUMENT>Điều lệ Đảng</DOCUMENT> được tặng, vì hôm ấy kính mờ, chữ trên trang đầu đọc không rõ.

Cán bộ y tế khám sàng lọc tại <LOCATION>Nhà thi đấu Thể thao tỉnh</LOCATION>. Ảnh: <PERSON>Thu Hường</PERSON>

<PERSON>Hoàng Cường</PERSON>, <PERSON>Thu Hường</PERSON>
