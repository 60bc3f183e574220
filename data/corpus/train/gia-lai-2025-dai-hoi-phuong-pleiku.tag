Phố núi có kỳ đại hội phường đầu tiên
<DATE>12/08/2025</DATE> 16:42 - Lượt xem: 1.204

Hai trăm đại biểu thay mặt hơn 3.900 đảng viên đã về dự <EVENT>Đại hội đại biểu Đảng bộ phường Pleiku lần thứ I</EVENT>, <DATE>nhiệm kỳ 2025 - 2030</DATE>, họp trong hai <DATE>ngày 11</DATE> và <DATE>12/8</DATE> tại <LOCATION>Hội trường 2/9</LOCATION>. Đây là phường được lập từ <DATE>ngày 1/7</DATE> trên cơ sở nhập năm phường trung tâm của <LOCATION>thành phố Pleiku</LOCATION> cũ theo <DOCUMENT>Nghị quyết số 1664/NQ-UBTVQH15</DOCUMENT> của <BODY>Ủy ban Thường vụ Quốc hội</BODY>.

Dự phiên khai mạc có các đồng chí: <PERSON>Rah Lan Thu</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>, <ROLE>Trưởng</ROLE> <BODY>Đoàn đại biểu Quốc hội tỉnh Gia Lai</BODY>; <PERSON>Đinh Xuân Toản</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Ban Thường vụ Tỉnh ủy</BODY>, <ROLE>Trưởng</ROLE> <BODY>Ban Tổ chức Tỉnh ủy</BODY>; <PERSON>Võ Quý Hợi</PERSON>, <ROLE>Tỉnh ủy viên</ROLE>, <ROLE>Phó Chủ tịch</ROLE> <BODY>HĐND tỉnh</BODY>; Đại tá <PERSON>Siu Bơng</PERSON>, <ROLE>Phó Chính ủy</ROLE> <BODY>Bộ Chỉ huy Quân sự tỉnh</BODY>; bà <PERSON>H'Yưng Kpă</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>Ủy ban MTTQ Việt Nam tỉnh</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>Hội Liên hiệp Phụ nữ tỉnh</BODY>; ông <PERSON>Ngô Đình Lộc</PERSON>, <ROLE>nguyên Bí thư</ROLE> <BODY>Thành ủy Pleiku</BODY>; cùng đại diện <BODY>Đảng ủy UBND tỉnh</BODY>, <BODY>Đảng ủy các cơ quan Đảng tỉnh</BODY>, các <LOCATION>phường Hội Phú</LOCATION>, <LOCATION>Diên Hồng</LOCATION>, <LOCATION>Thống Nhất</LOCATION>, <LOCATION>An Phú</LOCATION> và <LOCATION>xã Biển Hồ</LOCATION>.

Các đại biểu làm lễ chào cờ
Đồng chí <PERSON>Rah Lan Thu</PERSON> - <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh ủy</BODY> tặng hoa chúc mừng đại hội (ảnh: <PERSON>P.N</PERSON>)

Báo cáo chính trị do <ROLE>Bí thư</ROLE> <BODY>Đảng ủy phường</BODY> <PERSON>Trịnh Duy Phước</PERSON> trình bày thừa nhận: một tháng đầu vận hành mô hình mới, bộ phận một cửa phường tiếp 6.318 lượt người, gấp ba ngày thường trước sáp nhập; có hôm dân phải đợi tới 11 giờ rưỡi. Nguyên nhân không nằm ở chỗ thiếu ghế ngồi mà ở phân cấp. Theo <DOCUMENT>Nghị định số 150/2025/NĐ-CP</DOCUMENT>, <DOCUMENT>Nghị định số 151/2025/NĐ-CP</DOCUMENT>, một số việc đất đai về phường từ <DATE>01/7/2025</DATE> nhưng phần mềm thì <DATE>giữa tháng 7</DATE> mới thông.

Trước đại hội, <BODY>Ban Thường vụ Đảng ủy</BODY> ra <DOCUMENT>Kết luận số 04-KL/ĐU</DOCUMENT> <DATE>ngày 25/7/2025</DATE> yêu cầu mỗi tổ dân phố cử một đảng viên trẻ "ngồi cùng dân" ở quầy số hóa; <BODY>Đoàn phường</BODY> làm nòng cốt. Kết quả ban đầu: 71% hồ sơ nộp qua mạng, tăng từ 38%.

Trên cơ sở <DOCUMENT>Nghị quyết số 57-NQ/TW</DOCUMENT>, <DOCUMENT>số 59-NQ/TW</DOCUMENT>, <DOCUMENT>số 66-NQ/TW</DOCUMENT> và <DOCUMENT>số 68-NQ/TW</DOCUMENT> của <BODY>Bộ Chính trị</BODY>, đại hội chốt 17 chỉ tiêu, 3 khâu đột phá. Thu ngân sách tăng bình quân 12%/năm. Đến <DATE>năm 2030</DATE>, 100% làng đồng bào Jrai, Bahnar trong phường (<LOCATION>làng Ốp</LOCATION>, <LOCATION>làng Kép</LOCATION>, <LOCATION>làng Brel</LOCATION>) có nhà rông đạt chuẩn phòng cháy.

Góp ý vào văn kiện trình <EVENT>Đại hội XIV của Đảng</EVENT> và dự thảo báo cáo chính trị trình <EVENT>Đại hội đại biểu Đảng bộ tỉnh Gia Lai lần thứ I</EVENT>, <ROLE>đại biểu</ROLE> <PERSON>Puih Thoan</PERSON> (<BODY>Chi bộ làng Ốp</BODY>) nói ngắn: "Nước máy vào làng rồi mà giếng làng vẫn phải giữ. Xin ghi một câu vào nghị quyết". Cả hội trường vỗ tay. Bác sĩ <PERSON>Lê Thị Kim Hường</PERSON>, <ROLE>Giám đốc</ROLE> <BODY>Trung tâm Y tế Pleiku</BODY>, đề nghị trả lại tên cũ cho bốn trạm y tế; ông <PERSON>Phạm Trường Sơn</PERSON>, <ROLE>Hiệu trưởng</ROLE> <BODY>Trường THPT Hoàng Hoa Thám</BODY>, xin giữ tuyến xe buýt học sinh dọc <LOCATION>đường Hùng Vương</LOCATION>, <LOCATION>đường Cách Mạng Tháng Tám</LOCATION>.

Phát biểu chỉ đạo, <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh ủy</BODY> <PERSON>Rah Lan Thu</PERSON> lưu ý ba việc. Một, sắp xếp 27 trụ sở dôi dư trước <DATE>ngày 31/12/2025</DATE>. Hai, giữ chân 14 công chức người <LOCATION>Quy Nhơn</LOCATION>, <LOCATION>Tuy Phước</LOCATION> lên nhận việc xa nhà 160 km. Ba, chuẩn bị thật kỹ cho <EVENT>bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp</EVENT> <DATE>nhiệm kỳ 2026 - 2031</DATE> <DATE>ngày 15/3/2026</DATE>.

Đại biểu tham quan gian hàng cà phê, hồ tiêu bên lề đại hội
<ROLE>Bí thư</ROLE> <BODY>Đảng ủy phường</BODY> <PERSON>Trịnh Duy Phước</PERSON> điều hành phiên thảo luận

Đại hội công bố <DOCUMENT>Quyết định số 118-QĐ/TU</DOCUMENT> <DATE>ngày 06/8/2025</DATE> của <BODY>Ban Thường vụ Tỉnh ủy</BODY> chỉ định <BODY>Ban Chấp hành Đảng bộ phường</BODY> gồm 33 đồng chí, <BODY>Ban Thường vụ</BODY> 11 đồng chí. Ông <PERSON>Trịnh Duy Phước</PERSON> giữ chức <ROLE>Bí thư</ROLE>; bà <PERSON>Nay H'Blih</PERSON> - <ROLE>Phó Bí thư Thường trực</ROLE>; ông <PERSON>Hồ Phước Thành</PERSON> - <ROLE>Phó Bí thư</ROLE>, <ROLE>Chủ tịch</ROLE> <BODY>UBND phường</BODY>. <ROLE>Chủ nhiệm</ROLE> <BODY>Ủy ban Kiểm tra Đảng ủy</BODY> là ông <PERSON>Kpuih Khiêm</PERSON>. Đoàn dự <EVENT>Đại hội đại biểu Đảng bộ tỉnh lần thứ I</EVENT> có 9 đại biểu chính thức, 1 dự khuyết.

Nguồn: <BODY>Cổng TTĐT phường Pleiku</BODY>
