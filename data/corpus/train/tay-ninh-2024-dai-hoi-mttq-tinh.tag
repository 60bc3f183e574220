Toàn cảnh <EVENT>Đại hội đại biểu MTTQ Việt Nam tỉnh Tây Ninh lần thứ XI</EVENT>
<DATE>Thứ sáu, 28/06/2024</DATE> | 17:30 | <PERSON>Phương Thúy</PERSON>
 
Áo dài trắng của chức sắc Cao Đài ngồi xen áo cà sa, áo chùng đen, khăn rằn, khăn xếp của người Chăm: khó có nơi nào một tấm ảnh lại gom được nhiều màu như ở hội trường <LOCATION>Nhà Thiếu nhi tỉnh</LOCATION> hai ngày qua.
 
Danh sách khách mời do ban tổ chức xướng lên mất sáu phút, xin ghi lại (theo thứ tự): ông <PERSON>Hoàng Công Thủy Nguyên</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>Ủy ban Trung ương MTTQ Việt Nam</BODY>; ông <PERSON>Nguyễn Thành Tâm Đức</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Trung ương Đảng</BODY>, <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>; bà <PERSON>Phạm Hùng Thái Linh</PERSON>, <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Tỉnh ủy</BODY>; ông <PERSON>Nguyễn Hồng Thanh Bình</PERSON> - <ROLE>Trưởng</ROLE> <BODY>Ban Tổ chức</BODY>; bà <PERSON>Nguyễn Đài Thy Ca</PERSON> - <ROLE>Trưởng</ROLE> <BODY>Ban Tuyên giáo</BODY>; Thượng tọa <PERSON>Thích Niệm Thới Hưng</PERSON>, <ROLE>Trưởng ban</ROLE> <BODY>Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh</BODY>; Đầu sư <PERSON>Thượng Tám Thanh</PERSON>, <ROLE>Chưởng quản</ROLE> <BODY>Hội đồng Chưởng quản Hội thánh Cao Đài Tòa Thánh Tây Ninh</BODY>; linh mục <PERSON>Phêrô Nguyễn Văn Bản</PERSON>, <ROLE>Hạt trưởng</ROLE> <BODY>giáo hạt Tây Ninh</BODY>; ông <PERSON>Sa Lít Amin</PERSON>, giáo cả; ông <PERSON>Danh Thạch Hiền</PERSON>; Đại tá <PERSON>Nguyễn Thanh Liêm Khiết</PERSON>...
 
Đại biểu <BODY>Hội Người cao tuổi huyện Dương Minh Châu</BODY> bỏ phiếu
<BODY>Đoàn nhạc lễ Tòa Thánh</BODY> chào mừng đại hội
Bà <PERSON>Kim Thị Hạnh</PERSON>, <ROLE>nguyên Chủ tịch</ROLE> <BODY>UBMTTQ Việt Nam tỉnh</BODY> ôm hôn nữ đại biểu Khmer
 
MẶT TRẬN LÀ AI?
 
Câu hỏi ấy mở đầu báo cáo. <DATE>Nhiệm kỳ 2019 - 2024</DATE>, Mặt trận các cấp huy động Quỹ “Vì người nghèo” 411 tỷ đồng, xây 4.096 căn nhà. Thực hiện <DOCUMENT>Quy chế số 217-QĐ/TW</DOCUMENT>, <DOCUMENT>Quyết định 218-QĐ/TW</DOCUMENT> của <BODY>Bộ Chính trị</BODY> (khóa XI), 1.274 cuộc phản biện, giám sát; trong số đó có phản biện <DOCUMENT>Nghị quyết số 12/2023/NQ-HĐND</DOCUMENT> về giá nước: hạ 400 đồng/m3.
 
Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh” để lại 68/71 xã nông thôn mới. Sáu năm rồi mới có <LOCATION>xã Tân Hà</LOCATION> là chậm. Vì sao? “Vì tôi mượn đất làm đường mà chưa trả lời dân được một câu”, ông <PERSON>Nguyễn Văn Dê</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>UBMTTQ xã Tân Hà</BODY>, nói.
 
ĐIỀU CÒN NỢ
 
Trang thứ 19 của báo cáo không có trong bản tóm tắt, <ROLE>đại biểu</ROLE> <PERSON>Trương Nhật Tử Quang</PERSON> (<BODY>Hội Luật gia tỉnh</BODY>) đọc lên giùm: 37 điểm nóng đất lúa quanh <LOCATION>cao tốc Gò Dầu - Xa Mát</LOCATION>, <LOCATION>cao tốc TP.HCM - Mộc Bài</LOCATION>. <DOCUMENT>Luật Đất đai 2024</DOCUMENT> kéo hiệu lực sớm hơn, <DATE>1/8/2024</DATE>, mà bảng giá chưa có. <BODY>Ban Thường trực UBMTTQ tỉnh</BODY> phải làm gì trước <DATE>ngày 31/12</DATE>?
 
Đáp từ, <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY> <PERSON>Nguyễn Thành Tâm Đức</PERSON> nêu <DOCUMENT>Nghị quyết số 43-NQ/TW</DOCUMENT> <DATE>ngày 24/11/2023</DATE> của <EVENT>Hội nghị Trung ương 8 (khóa XIII)</EVENT> về đại đoàn kết, xin Mặt trận “đứng giữa mà nghiêng về phía dân”. <ROLE>Phó Chủ tịch</ROLE> <PERSON>Hoàng Công Thủy Nguyên</PERSON> đề cập <EVENT>Đại hội đại biểu toàn quốc MTTQ Việt Nam lần thứ X</EVENT> (<DATE>tháng 10/2024</DATE>, <LOCATION>Hà Nội</LOCATION>).
 
Nhân sự: hiệp thương cử 75 vị vào <BODY>Ủy ban MTTQ Việt Nam tỉnh</BODY> khóa XI, <DATE>nhiệm kỳ 2024 - 2029</DATE>; ông <PERSON>Võ Văn Sớm Mai</PERSON> làm <ROLE>Chủ tịch</ROLE>; bà <PERSON>Lâm Thị Kim Sóc</PERSON> và các ông <PERSON>Châu Dương</PERSON>, <PERSON>Trần Hữu Hậu Giang</PERSON> làm <ROLE>Phó Chủ tịch</ROLE>.
 
Bế mạc, Đầu sư <PERSON>Thượng Tám Thanh</PERSON> mời đoàn <LOCATION>Long An</LOCATION>, <LOCATION>Bình Phước</LOCATION> sang dự <EVENT>Đại lễ Hội Yến Diêu Trì Cung</EVENT> <DATE>rằm tháng Tám</DATE>. Ai cũng hứa.
