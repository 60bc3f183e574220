<LOCATION>Xã Ea Kiết</LOCATION> họp phiên đầu tiên, bầu đủ các chức danh
(<BODY>eakiet.daklak.gov.vn</BODY>) – <DATE>Chiều 01/7</DATE>, <BODY>HĐND xã Ea Kiết</BODY>, <LOCATION>tỉnh Đắk Lắk</LOCATION> khóa I, <DATE>nhiệm kỳ 2021 - 2026</DATE> mở <EVENT>kỳ họp thứ nhất</EVENT> để công bố các nghị quyết về nhân sự, trong ngày đầu tiên bộ máy chính quyền hai cấp chạy trên cả nước.

Đến dự có bà <PERSON>H'Yuăl Niê Kđăm</PERSON>, <ROLE>Tỉnh ủy viên</ROLE>, <ROLE>Phó Chủ tịch</ROLE> <BODY>Ủy ban MTTQ Việt Nam tỉnh</BODY>; ông <PERSON>Y Bhiông Mlô</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đảng ủy xã Ea Kiết</BODY>; đại diện <BODY>Đồn Công an Ea Kuêh</BODY>, các buôn trưởng, già làng và 43/46 đại biểu.

<LOCATION>Xã Ea Kiết</LOCATION> mới gồm <LOCATION>xã Ea Kiết</LOCATION> và <LOCATION>xã Ea Kuêh</LOCATION> của <LOCATION>huyện Cư M'gar</LOCATION> trước đây, lập theo <DOCUMENT>Nghị quyết số 1660/NQ-UBTVQH15</DOCUMENT> <DATE>ngày 16/6/2025</DATE> của <BODY>Ủy ban Thường vụ Quốc hội</BODY>. Diện tích 223,6 km2, dân số 22.415 người, trong đó người Êđê, Mông, Tày, Nùng chiếm 57%.

Phát biểu khai mạc, <ROLE>Chủ tịch</ROLE> <BODY>HĐND xã</BODY> <PERSON>Nông Văn Phúc</PERSON> nhắc rằng <DOCUMENT>Luật Tổ chức chính quyền địa phương số 72/2025/QH15</DOCUMENT> giao cho cấp xã nhiều việc hơn trước: “Từ <DATE>hôm nay</DATE> bà con ở <LOCATION>buôn Ja Wầm</LOCATION>, <LOCATION>buôn Thái</LOCATION> không phải đi bốn mươi cây số lên huyện. Hồ sơ nộp tại xã, trả tại xã, trễ hẹn thì ký giấy xin lỗi”.

Quang cảnh kỳ họp

<ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Đảng ủy xã</BODY> <PERSON>H’Lê Na Êban</PERSON> đọc tờ trình nhân sự. Trước đó, <BODY>Thường trực HĐND tỉnh Đắk Lắk</BODY> đã có <DOCUMENT>Nghị quyết số 09/NQ-HĐND</DOCUMENT> <DATE>ngày 30/6/2025</DATE> chỉ định các chức danh đầu nhiệm kỳ; <BODY>UBND tỉnh</BODY> có <DOCUMENT>Quyết định số 01180/QĐ-UBND</DOCUMENT> về nhân sự các phòng, cùng ngày. Danh sách được công bố như sau:

STT	Họ và tên	Chức vụ	Sinh năm
1	<PERSON>Nông Văn Phúc</PERSON>	<ROLE>Chủ tịch</ROLE> <BODY>HĐND xã</BODY>	<DATE>1972</DATE>
2	<PERSON>Y Thanh Ayŭn</PERSON>	<ROLE>Phó Chủ tịch</ROLE> <BODY>HĐND xã</BODY>	<DATE>1981</DATE>
3	<PERSON>Trần Đình Khoa</PERSON>	<ROLE>Chủ tịch</ROLE> <BODY>UBND xã</BODY>	<DATE>1979</DATE>
4	<PERSON>H'Bliêu Kbuôr</PERSON>	<ROLE>Phó Chủ tịch</ROLE> <BODY>UBND xã</BODY>	<DATE>1986</DATE>
5	Trung tá <PERSON>Lê Bá Duẩn</PERSON>	<ROLE>Trưởng</ROLE> <BODY>Công an xã</BODY>	<DATE>1983</DATE>

Ngoài ra, ông <PERSON>Giàng A Tủa</PERSON> được giao <ROLE>Phó Trưởng phòng phụ trách</ROLE> <BODY>Phòng Kinh tế</BODY>, bà <PERSON>Phùng Thị Slao</PERSON> làm <ROLE>Giám đốc</ROLE> <BODY>Trung tâm Phục vụ hành chính công xã</BODY>. Hai ban của <BODY>HĐND</BODY>: <BODY>Ban Pháp chế</BODY> do ông <PERSON>Y Thanh Ayŭn</PERSON> kiêm, <BODY>Ban Kinh tế - Xã hội</BODY> khuyết trưởng ban.
Các đại biểu biểu quyết thông qua 5/5 nghị quyết, gồm quy chế hoạt động, kế hoạch giám sát <DATE>6 tháng cuối năm 2025</DATE> và dự toán chi thường xuyên 18,7 tỷ đồng. Phiên chất vấn dời sang <DATE>tháng 12/2025</DATE>.

Nhận nhiệm vụ, <ROLE>Chủ tịch</ROLE> <BODY>UBND xã</BODY> <PERSON>Trần Đình Khoa</PERSON> hứa ba việc: mở điểm trả kết quả lưu động mỗi tuần hai buổi; sửa 11 km đường vào <LOCATION>thôn 8</LOCATION>, <LOCATION>buôn H'Mông</LOCATION> trước <DATE>tháng 5/2026</DATE>; số điện thoại 0262.3.999.017 trực 24/7.

<PERSON>Y Nghĩa</PERSON> - <PERSON>Thu Hòa</PERSON>
