(tiếp theo kỳ trước)

AI ĐỨNG ĐẦU XÃ, PHƯỜNG MỚI Ở <LOCATION>NINH BÌNH</LOCATION>?
Kỳ 2: Vùng ven biển và dọc <LOCATION>sông Đào</LOCATION>

Theo <DOCUMENT>Nghị quyết số 1674/NQ-UBTVQH15</DOCUMENT> <DATE>ngày 16/6/2025</DATE>, <LOCATION>tỉnh Ninh Bình</LOCATION> mới có 129 đơn vị cấp xã. <DATE>Ngày 30/6</DATE>, <BODY>Ban Thường vụ Tỉnh ủy Nam Định</BODY> (những giờ cuối), rồi <BODY>Ban Thường vụ Tỉnh ủy Ninh Bình</BODY> công bố <DOCUMENT>Quyết định số 03-QĐ/TU</DOCUMENT> thành lập đảng bộ và các <DOCUMENT>Quyết định số 11-QĐ/TU</DOCUMENT> đến <DOCUMENT>139-QĐ/TU</DOCUMENT> chỉ định nhân sự, <DATE>nhiệm kỳ 2020-2025</DATE>.

Đơn vị mới / <ROLE>Bí thư</ROLE> <BODY>Đảng ủy</BODY> / <ROLE>Chủ tịch</ROLE> <BODY>UBND</BODY> / Trước đây

<LOCATION>Phường Nam Định</LOCATION>
<ROLE>Bí thư</ROLE>: <PERSON>Phạm Kế Bốn</PERSON> (<ROLE>nguyên Bí thư</ROLE> <BODY>Thành ủy Nam Định</BODY>)
<ROLE>Chủ tịch</ROLE>: <PERSON>Trần Thị Thạch</PERSON> (<ROLE>nguyên Giám đốc</ROLE> <BODY>Sở Nội vụ tỉnh Nam Định</BODY>)

<LOCATION>Phường Thiên Trường</LOCATION>
<PERSON>Lương Xuân Trừng</PERSON> - <PERSON>Vũ Thị Ngọc Tràng</PERSON>
cả hai đều từ <BODY>Huyện ủy Mỹ Lộc</BODY> cũ (huyện đã nhập vào <LOCATION>thành phố Nam Định</LOCATION> <DATE>năm 2024</DATE>)

<LOCATION>Xã Giao Minh</LOCATION>
<PERSON>Đoàn Hảo Hiệp</PERSON> - <PERSON>Cao Thị Bạch Long</PERSON>
Bà <PERSON>Long</PERSON> là <ROLE>nguyên Phó Trưởng</ROLE> <BODY>Ban Quản lý Vườn quốc gia Xuân Thủy</BODY>

<LOCATION>Xã Hải Thịnh</LOCATION>
<PERSON>Nguyễn Thế Lưỡng</PERSON> - <PERSON>Nguyễn Thế Lượng</PERSON> (không bà con)

<LOCATION>Xã Cổ Lễ</LOCATION>
<PERSON>Phan Văn Phong Độ</PERSON>, <ROLE>nguyên Chủ nhiệm</ROLE> <BODY>Ủy ban Kiểm tra Huyện ủy Trực Ninh</BODY>; <PERSON>Đặng Ngọc Cường</PERSON>, <ROLE>nguyên Phó Giám đốc</ROLE> <BODY>Trung tâm Y tế huyện Trực Ninh</BODY>

<LOCATION>Xã Rạng Đông</LOCATION>, gộp <LOCATION>thị trấn Rạng Đông</LOCATION> với hai xã <LOCATION>Phúc Thắng</LOCATION>, <LOCATION>Nam Điền</LOCATION>
<PERSON>Sầm Bá Quế</PERSON>, gốc Nùng, trước làm <ROLE>Phó Chính ủy</ROLE> <BODY>Đoàn Kinh tế - Quốc phòng 5</BODY>... không phải, ông trước làm <ROLE>Phó Bí thư</ROLE> <BODY>Huyện ủy Nghĩa Hưng</BODY>; <BODY>Đoàn Kinh tế - Quốc phòng 5</BODY> là nơi ông tại ngũ hồi <DATE>1994</DATE>

VÀ BA NGƯỜI KHÔNG CÓ TÊN

Ông <PERSON>Vũ Hiền Hòa</PERSON>, 51 tuổi, <ROLE>Chủ tịch</ROLE> <BODY>UBND huyện Xuân Trường</BODY> tới hết <DATE>ngày 30/6</DATE>, xin nghỉ theo <DOCUMENT>Nghị định 178/2024/NĐ-CP</DOCUMENT> và <DOCUMENT>Nghị định 67/2025/NĐ-CP</DOCUMENT> <DATE>ngày 15/3/2025</DATE> của <BODY>Chính phủ</BODY>. <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND huyện Ý Yên</BODY> <PERSON>Ngô Thị Mây</PERSON> chuyển sang <BODY>Trường Đại học Hoa Lư</BODY> dạy luật. <ROLE>Bí thư</ROLE> <BODY>Đảng ủy xã Yên Khang</BODY> cũ <PERSON>Bùi Sĩ Thắng</PERSON> nộp đơn xin xuống làm chuyên viên, vì “xã mới 40 nghìn dân, sức tôi quản 8 nghìn là vừa”. <DOCUMENT>Kết luận số 157-KL/TW</DOCUMENT> <DATE>ngày 25/5/2025</DATE> của <BODY>Bộ Chính trị</BODY>, <BODY>Ban Bí thư</BODY> nói đến người chủ động nhường vị trí: ba người này chưa hẳn đọc, nhưng làm đúng.

Tính chung lượt công bố, 387 cán bộ chủ chốt cấp xã: 22% nữ, tuổi bình quân 45,6; 61% từng công tác cấp huyện. <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh ủy Ninh Bình</BODY> <PERSON>Mai Hữu Niên</PERSON> cho biết sau đại hội đảng bộ các xã, phường (<DATE>tháng 7 - tháng 8</DATE>) có thể còn xê dịch 5%. <BODY>HĐND tỉnh</BODY> họp <EVENT>kỳ họp thứ nhất</EVENT> <DATE>sáng 1/7</DATE>, thông qua <DOCUMENT>Nghị quyết 02/NQ-HĐND</DOCUMENT> về cơ quan chuyên môn.

Từ <DATE>10/7</DATE>, các xã thi nhau chạy thử trong <EVENT>Ngày hội “Chính quyền số về làng”</EVENT>. Đã có nơi trục trặc. Con dấu <BODY>UBND xã Quỹ Nhất</BODY> khắc thành “Quý Nhất”. Trong ba tiếng đồng hồ chờ khắc lại, xã ký nháy bằng... bưu thiếp; <ROLE>Chủ tịch</ROLE> <BODY>UBND xã</BODY> <PERSON>Hoàng Thị Tố Nga Mi</PERSON> viết tay 26 tờ xác nhận, hẹn dân đầu giờ chiều quay lại. Ai cũng quay lại.

<BODY>Báo Ninh Bình</BODY> sẽ đăng kỳ 3 (<LOCATION>Phủ Lý</LOCATION> và <LOCATION>Duy Tiên</LOCATION> cũ) vào <DATE>thứ Sáu, 4/7</DATE>.
