<LOCATION>Quy Nhơn Nam</LOCATION>, phường ít dân nhất mà tranh luận dài nhất

Cập nhật lúc <DATE>18:02, Thứ Hai, 04/08/2025</DATE>

<BODY>BGL Online</BODY> - Sau hai ngày (<DATE>3</DATE> và <DATE>4/8/2025</DATE>), <EVENT>Đại hội đại biểu Đảng bộ phường Quy Nhơn Nam lần thứ I</EVENT>, <DATE>nhiệm kỳ 2025 - 2030</DATE> đã bế mạc. Đáng kể nhất không phải là kết quả bầu cử, mà là 3 tiếng 10 phút tranh luận quanh một con số: 4.

Con số 4 là gì?

Dự thảo báo cáo chính trị đặt chỉ tiêu mỗi năm 4 triệu lượt khách đến <LOCATION>Ghềnh Ráng</LOCATION>, <LOCATION>Quy Hòa</LOCATION>. <ROLE>Đại biểu</ROLE> <PERSON>Trần Thị Xuân Diệu Thủy</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Chi bộ khu phố 9</BODY>, chất vấn: <DATE>năm 2024</DATE> cả <LOCATION>tỉnh Bình Định</LOCATION> (cũ) mới có 9,2 triệu lượt, phường mình gánh gần nửa, <LOCATION>đường Chế Lan Viên</LOCATION> kẹt từ <DATE>tháng 6</DATE> tới nay, vậy rác ai đổ? <ROLE>Chủ tịch</ROLE> <BODY>UBND phường</BODY> <PERSON>Bùi Tấn Lực Hành</PERSON> trả lời bằng một bảng tính, được 6 phút thì có cánh tay khác giơ lên. Rốt cuộc đại hội biểu quyết hạ xuống 3,2 triệu, 97/121 phiếu.

Hai giọng nói trong một phòng

<LOCATION>Tỉnh Gia Lai</LOCATION> mới có <LOCATION>Pleiku</LOCATION> trên cao, <LOCATION>Quy Nhơn</LOCATION> dưới biển. Lần đầu tiên, một đại biểu cấp trên về dự đại hội phường ven biển nói giọng Gia Rai: đồng chí <PERSON>Rơ Châm H'Yéo</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Ban Thường vụ Tỉnh ủy</BODY>, <ROLE>Chủ nhiệm</ROLE> <BODY>Ủy ban Kiểm tra Tỉnh ủy Gia Lai</BODY>. Chị mở đầu: “Em ở núi xuống, thấy biển còn sợ, thấy các anh chị cãi nhau thì hết sợ”.

Chị nêu ba yêu cầu. Một là không được “chạy đà” bằng số liệu đẹp. Hai, kiểm tra sớm những khâu nhạy cảm - đất ven <LOCATION>núi Xuân Vân</LOCATION>, bãi giữ xe, hợp đồng thuê vỉa hè - theo <DOCUMENT>Quy định 296-QĐ/TW</DOCUMENT> <DATE>ngày 30/5/2025</DATE>. Ba là thực hiện <DOCUMENT>Nghị quyết 57-NQ/TW</DOCUMENT> bằng việc cụ thể; <LOCATION>Thung lũng Sáng tạo Quy Nhơn</LOCATION> nằm ngay trên địa bàn, mà <LOCATION>khu phố 11</LOCATION> còn chưa có sóng 5G.

<BODY>Văn phòng Tỉnh ủy Gia Lai</BODY> cử hai chuyên viên theo dõi suốt đại hội. Ghi chép của họ cho biết báo cáo chính trị qua sáu lần góp ý, lần cuối sau <EVENT>Hội nghị lần thứ 12 Ban Chấp hành Trung ương Đảng khóa XIII</EVENT>; bám <DOCUMENT>Chỉ thị 45-CT/TW</DOCUMENT>, <DOCUMENT>Hướng dẫn số 31-HD/BTCTW</DOCUMENT> và <DOCUMENT>Thông báo số 14-TB/TU</DOCUMENT> <DATE>ngày 10/7/2025</DATE> của <BODY>Ban Thường vụ Tỉnh ủy</BODY>. <BODY>Ban Tổ chức Tỉnh ủy</BODY>, <BODY>Ban Tuyên giáo và Dân vận Tỉnh ủy</BODY> thẩm định lần lượt <DATE>ngày 21</DATE> và <DATE>24/7</DATE>.

Nhân sự

<BODY>Ban Thường vụ Tỉnh ủy</BODY> chỉ định <BODY>Ban Chấp hành Đảng bộ phường</BODY> gồm 27 đồng chí, <BODY>Ban Thường vụ</BODY> 9. <ROLE>Bí thư</ROLE> <BODY>Đảng ủy</BODY>: <PERSON>Nguyễn Đình Kha Nguyên</PERSON> (<ROLE>nguyên Phó Bí thư Thường trực</ROLE> <BODY>Thành ủy Quy Nhơn</BODY>). <ROLE>Phó Bí thư Thường trực</ROLE>: <PERSON>Lê Thị Thanh Diệp</PERSON>. <ROLE>Phó Bí thư</ROLE>, <ROLE>Chủ tịch</ROLE> <BODY>UBND phường</BODY>: <PERSON>Bùi Tấn Lực Hành</PERSON>. <ROLE>Chủ nhiệm</ROLE> <BODY>UBKT Đảng ủy</BODY>: <PERSON>Võ Hồng Sa</PERSON>. Đoàn dự <EVENT>Đại hội đại biểu Đảng bộ tỉnh Gia Lai lần thứ I</EVENT> có 8 đại biểu chính thức, 1 dự khuyết (<PERSON>Huỳnh Thiện Tây Sơn</PERSON>).

Tặng hoa chúc mừng đại hội: <PERSON>Nguyễn Thị Phong Vân</PERSON>, <ROLE>Phó Trưởng</ROLE> <BODY>Ban Tuyên giáo và Dân vận Tỉnh ủy</BODY>; <PERSON>Đào Vĩnh Lý</PERSON>, <ROLE>Phó Chủ tịch Thường trực</ROLE> <BODY>HĐND tỉnh</BODY>; <PERSON>Siu Hương Trà</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>Ủy ban MTTQ Việt Nam tỉnh</BODY>; Đại tá <PERSON>Lê Thế Khanh</PERSON>, <ROLE>Phó Chính ủy</ROLE> <BODY>Bộ CHQS tỉnh</BODY>; Thượng tọa <PERSON>Thích Nguyên Tuệ Hải</PERSON>, <ROLE>Phó Trưởng ban</ROLE> <BODY>Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Gia Lai</BODY>.

Chuyện bên lề

Ở <LOCATION>Trại phong Quy Hòa</LOCATION>, <BODY>Chi bộ Bệnh viện Phong - Da liễu Trung ương Quy Hòa</BODY> gửi tới đại hội bó hoa giấy do bệnh nhân gấp. Nhà thơ <PERSON>Hàn Mặc Tử</PERSON> từng nằm đây <DATE>năm 1940</DATE>. Ai đó đọc câu thơ trăng; <ROLE>Phó Chủ tịch</ROLE> <BODY>HĐND phường</BODY> <PERSON>Đặng Lữ Hoàng Ngữ</PERSON> đọc tiếp, rồi cả hàng ghế cuối đọc. Chủ tọa chờ hết bài mới cho giải lao.

15 giờ 25 phút, nghị quyết được thông qua, kèm <DOCUMENT>Chương trình hành động số 01-CTr/ĐU</DOCUMENT>. Trong văn bản, dòng “4 triệu lượt khách” đã bị gạch, mực chưa khô.

Bài: <PERSON>NGUYỄN MUỘI</PERSON> - Ảnh: <PERSON>T.PHÓ</PERSON>

BBT: Tin về đại hội các <LOCATION>phường Quy Nhơn Đông</LOCATION>, <LOCATION>Quy Nhơn Tây</LOCATION>, <LOCATION>Quy Nhơn Bắc</LOCATION> sẽ đăng số <DATE>ngày 6/8</DATE>.
