Hỏi - đáp quanh bản thông báo về <LOCATION>Thủ Thiêm</LOCATION>

<BODY>Thanh tra Chính phủ</BODY> công bố <DOCUMENT>Thông báo kết luận kiểm tra số 1483/TB-TTCP</DOCUMENT> <DATE>ngày 4-9-2018</DATE> liên quan khiếu nại của công dân về <LOCATION>Khu đô thị mới Thủ Thiêm</LOCATION>. Bạn đọc gọi về tòa soạn khong ngớt. Dưới đây là phần chúng tôi hỏi lại ba người: luật sư <PERSON>Trần Đình Dũng Chinh</PERSON> (<BODY>Đoàn Luật sư TP.HCM</BODY>), ông <PERSON>Tư Cang Lê</PERSON> - <ROLE>nguyên Kiến trúc sư trưởng</ROLE> <LOCATION>TP.HCM</LOCATION> - và bà <PERSON>Ba Đ</PERSON>, cử tri <LOCATION>khu phố 1</LOCATION>, <LOCATION>phường Bình An</LOCATION>.

* <PERSON>Lê Mỹ H</PERSON> (<LOCATION>quận 2</LOCATION>): Bản đồ 1/5.000 mất thì căn cứ vào đâu?

Luật sư <PERSON>CHINH</PERSON>: Mất bản đồ không mất quyết định. <DOCUMENT>Quyết định 367/TTg</DOCUMENT> <DATE>ngày 4-6-1996</DATE> của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> phê duyệt quy hoạch còn nguyên, kèm <DOCUMENT>Công văn 190/CP-NN</DOCUMENT> <DATE>năm 2002</DATE> về thu hồi đất. Đối chiếu với <DOCUMENT>Quyết định số 13585/KTST-QH</DOCUMENT> <DATE>ngày 16-9-1998</DATE> của Kiến trúc sư trưởng thành phố, thấy ngay 4,39 ha ở <LOCATION>khu phố 1</LOCATION> nằm ngoài ranh. <DOCUMENT>Luật Đất đai năm 1993</DOCUMENT> không cho phép ra quyết định thu hồi trước rồi chỉnh quy hoạch sau.

* <PERSON>N.V.T</PERSON> (<LOCATION>Thảo Điền</LOCATION>): Nghe nói có chỗ được hoán đổi?

Ông <PERSON>TƯ CANG LÊ</PERSON>: Khi tôi làm Kiến trúc sư trưởng thì chưa. Năm bảy lần tôi xin giữ 160 ha tái định cư ở năm phường <LOCATION>An Phú</LOCATION>, <LOCATION>Bình Khánh</LOCATION>, <LOCATION>Cát Lái</LOCATION>, <LOCATION>Bình Trưng Đông</LOCATION>, <LOCATION>Bình Trưng Tây</LOCATION>. Sau <DATE>năm 2005</DATE>, có <DOCUMENT>Quyết định 6565/QĐ-UBND</DOCUMENT> và <DOCUMENT>6566/QĐ-UBND</DOCUMENT> (<DATE>ngày 27-12-2005</DATE>), đất tái định cư bị xẻ cho 51 dự án. Chuyện ấy không cần bản đồ cũng thấy.

* Một độc giả <LOCATION>Úc</LOCATION>: Dân được gì sau kết luận?

Bà <PERSON>BA Đ</PERSON>: Tôi ký nhận tạm cư <DATE>ngày 14-3-2003</DATE>, ở <LOCATION>khu tạm cư An Lợi Đông</LOCATION> tới giờ 15 năm. Nhà nghiêng qua một bên như tàu chìm. <DATE>Sáng 9-5 năm nay</DATE>, <BODY>đoàn Đại biểu Quốc hội TP.HCM</BODY> tiêp dân, tôi mang theo chìa khóa căn nhà đã bị ủi, đưa cho ông <ROLE>Phó đoàn</ROLE> <PERSON>Phan Nguyễn Kháng</PERSON>. Ổng cầm, không nói.

* Tôi ở ngoài 4,39 ha, có được xem xét? (bạn đọc <PERSON>Hồ Thị Thủ Thiêm</PERSON> - tên thật)

Luật sư <PERSON>CHINH</PERSON>: Được, nhưng phải qua khiếu nại lần hai, <DOCUMENT>Luật Khiếu nại năm 2011</DOCUMENT> quy định 30 ngày. <BODY>UBND TP.HCM</BODY> theo <DOCUMENT>Nghị quyết số 57/NQ-HĐND</DOCUMENT>... à không, đó là về giá đất. Xin đính chính: theo <DOCUMENT>Kế hoạch số 2706/KH-UBND</DOCUMENT> <DATE>ngày 26-6-2018</DATE>.

Xin nhắc thêm, tại <EVENT>kỳ họp thứ 5, Quốc hội khóa XIV</EVENT>, chuyện này được chất vấn mà chưa có trả lời.

Phía cơ quan nhà nước nói gì?

<DATE>Chiều 7-9</DATE>, tại <EVENT>hội nghị Thành ủy lần thứ 18</EVENT>, <ROLE>Bí thư</ROLE> <BODY>Thành ủy TP.HCM</BODY> <PERSON>Nguyễn Thiện Nhân</PERSON> xin lỗi bà con. <BODY>Ban Thường vụ Thành ủy</BODY> giao <BODY>Ban cán sự đảng UBND TP</BODY> lập phương án bồi thường trước <DATE>30-11</DATE>; giao <BODY>UBKT Thành ủy</BODY> xem xét trách nhiệm tập thể, cá nhân qua các thời kỳ theo <DOCUMENT>Quy định số 102-QĐ/TW</DOCUMENT>. <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND TP</BODY> <PERSON>Trần Tuyến Vĩnh</PERSON> cùng <ROLE>Trưởng</ROLE> <BODY>Ban Quản lý đầu tư - xây dựng Khu đô thị mới Thủ Thiêm</BODY> <PERSON>Nguyễn Thế Minh Long</PERSON> nhận lịch tiếp dân mỗi thứ năm tại số 15 <LOCATION>đường Trần Não</LOCATION>.

<BODY>HĐND TP</BODY> dự kiến tổ chức <EVENT>kỳ họp thứ mười</EVENT> (bất thường) <DATE>ngày 8-10</DATE> để nghe báo cáo; một số đại biểu đề nghị giữ lại <LOCATION>nhà thờ Thủ Thiêm</LOCATION> (<DATE>năm 1859</DATE>), <LOCATION>tu viện Dòng Mến Thánh Giá</LOCATION>. Kết luận toàn diện về toàn khu, theo <BODY>Văn phòng Chính phủ</BODY>, sẽ có sau <DATE>quý II-2019</DATE>.

(Còn tiếp kỳ sau: “Từ bến phà tới <LOCATION>cầu Ba Son</LOCATION>”)
<PERSON>M.HOA</PERSON> - <PERSON>T.TR</PERSON> ghi
