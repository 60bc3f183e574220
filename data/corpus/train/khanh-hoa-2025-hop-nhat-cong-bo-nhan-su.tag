CÔNG BỐ NHÂN SỰ CÁC CƠ QUAN THAM MƯU, GIÚP VIỆC <BODY>TỈNH ỦY KHÁNH HÒA</BODY> SAU HỢP NHẤT

<BODY>BKH</BODY> <DATE>01/07/2025</DATE> | 21:10

<DATE>Chiều 1/7</DATE>, tại <LOCATION>Nha Trang</LOCATION>, <BODY>Ban Thường vụ Tỉnh ủy Khánh Hòa</BODY> (mới) trao các quyết định về tổ chức bộ máy và cán bộ. Đây là việc đầu tiên sau lễ công bố các nghị quyết của <BODY>Quốc hội</BODY>, <BODY>Chính phủ</BODY>, trong đó có <DOCUMENT>Nghị quyết số 202/2025/QH15</DOCUMENT> <DATE>ngày 12/6/2025</DATE> sắp xếp <LOCATION>tỉnh Ninh Thuận</LOCATION> và <LOCATION>tỉnh Khánh Hòa</LOCATION> thành <LOCATION>tỉnh Khánh Hòa</LOCATION>, và <DOCUMENT>Nghị quyết số 1667/NQ-UBTVQH15</DOCUMENT> về các đơn vị hành chính cấp xã.

I- Khối cơ quan đảng

<BODY>Văn phòng Tỉnh ủy</BODY> (<DOCUMENT>Quyết định số 05-QĐ/TU</DOCUMENT>):
1. <PERSON>Nguyễn Trọng Thái Hòa</PERSON> - <ROLE>Chánh Văn phòng</ROLE> (nguyên là <ROLE>Chánh</ROLE> <BODY>Văn phòng Tỉnh ủy Khánh Hòa</BODY> cũ)
2. <PERSON>Kiều Thị Ngọc Trang</PERSON> - <ROLE>Phó Chánh Văn phòng Thường trực</ROLE> (trước: <ROLE>Chánh</ROLE> <BODY>Văn phòng Tỉnh ủy Ninh Thuận</BODY>)
3. <PERSON>Lưu Xuân Hải</PERSON> - <ROLE>Phó Chánh Văn phòng</ROLE>
4. <PERSON>Đạo Thanh Quyền</PERSON> - <ROLE>Phó Chánh Văn phòng</ROLE>
5. <PERSON>Phan Cao Vân Anh</PERSON> - <ROLE>Phó Chánh Văn phòng</ROLE>, kiêm <ROLE>Trưởng phòng</ROLE> <BODY>Phòng Tổng hợp</BODY>

<BODY>Ban Tổ chức Tỉnh ủy</BODY> (<DOCUMENT>số 06-QĐ/TU</DOCUMENT>): <PERSON>Trần Hạnh Nguyên</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Ban Thường vụ</BODY>, <ROLE>Trưởng ban</ROLE>; <ROLE>phó</ROLE>: <PERSON>Chamaléa Bốc</PERSON>, <PERSON>Võ Thị Sông Pha</PERSON>, <PERSON>Lê Nhứt</PERSON>, <PERSON>Mai Tuyết Cương</PERSON>.

<BODY>Ban Tuyên giáo và Dân vận</BODY> (<DOCUMENT>số 07-QĐ/TU</DOCUMENT>): <ROLE>Trưởng ban</ROLE> <PERSON>Hồ Sỹ Cam Ranh</PERSON>; các <ROLE>phó trưởng ban</ROLE>: ông <PERSON>Quảng Đại Tuyên Nhân</PERSON>, bà <PERSON>Cao Thùy Nha</PERSON>, ông <PERSON>Đinh Văn Ninh Diêm</PERSON>.

<BODY>Ủy ban Kiểm tra Tỉnh ủy</BODY> (<DOCUMENT>số 09-QĐ/TU</DOCUMENT>): <ROLE>chủ nhiệm</ROLE> - <PERSON>Bùi Thanh Khanh</PERSON>. 11 ủy viên, danh sách niêm yết.

<BODY>Ban Nội chính</BODY> (<DOCUMENT>số 08-QĐ/TU</DOCUMENT>): giao ông <PERSON>Phú Văn Lành</PERSON>, <ROLE>Phó Trưởng ban Thường trực</ROLE>, phụ trách cho đến khi kiện toàn.

II- <BODY>Đảng ủy các cơ quan Đảng tỉnh</BODY>, <BODY>Đảng ủy UBND tỉnh</BODY>

- Chỉ định <BODY>Ban Chấp hành Đảng bộ các cơ quan Đảng tỉnh</BODY> 27 đồng chí, <BODY>Đảng bộ UBND tỉnh</BODY> 33 đồng chí, theo <DOCUMENT>Quy định 301-QĐ/TW</DOCUMENT> và <DOCUMENT>Hướng dẫn 31-HD/BTCTW</DOCUMENT>.

III- <BODY>Báo và Phát thanh, Truyền hình Khánh Hòa</BODY>

- <PERSON>Huỳnh Ngọc Lưu Ly</PERSON>, <ROLE>Tổng Biên tập</ROLE> <BODY>Báo Khánh Hòa</BODY> (cũ), giữ chức <ROLE>Giám đốc</ROLE>, <ROLE>Tổng biên tập</ROLE>; <PERSON>Trương Duy Ninh</PERSON>, <ROLE>nguyên Giám đốc</ROLE> <BODY>Đài Phát thanh - Truyền hình Ninh Thuận</BODY>, giữ chức <ROLE>Phó Giám đốc</ROLE>, <ROLE>Phó Tổng biên tập</ROLE>.

IV- Trường, trung tâm

- <BODY>Trường Chính trị tỉnh</BODY>: <ROLE>Hiệu trưởng</ROLE> <PERSON>Ngô Xuân Tiến Đạt</PERSON>.
- <BODY>Trung tâm Lưu trữ lịch sử Đảng</BODY> trực thuộc <BODY>Văn phòng Tỉnh ủy</BODY>: <ROLE>quyền Giám đốc</ROLE> <PERSON>Bá Thị Xuân Mỹ</PERSON>.

<BODY>Văn phòng Tỉnh ủy</BODY> sau hợp nhất có chức năng tham mưu, tổng hợp và trực tiếp phục vụ <BODY>Tỉnh ủy</BODY>, <BODY>Ban Thường vụ Tỉnh ủy</BODY>, <BODY>Thường trực Tỉnh ủy</BODY>; bảo đảm tài chính, hậu cần cho <BODY>Ban Tổ chức Tỉnh ủy</BODY>, <BODY>Ban Tuyên giáo và Dân vận Tỉnh ủy</BODY>, <BODY>Ban Nội chính Tỉnh ủy</BODY>, <BODY>Cơ quan Ủy ban Kiểm tra Tỉnh ủy</BODY>. Việc trước mắt là phục vụ <EVENT>Hội nghị lần thứ nhất Ban Chấp hành Đảng bộ tỉnh Khánh Hòa</EVENT> (mới), <EVENT>kỳ họp thứ nhất HĐND tỉnh Khánh Hòa khóa VII</EVENT>, <DATE>nhiệm kỳ 2021 - 2026</DATE> và chuẩn bị <EVENT>Đại hội đại biểu Đảng bộ tỉnh Khánh Hòa lần thứ I</EVENT>, <DATE>nhiệm kỳ 2025 - 2030</DATE>.

Phát biểu giao nhiệm vụ, <ROLE>Ủy viên</ROLE> <BODY>Trung ương Đảng</BODY>, <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY> lưu ý hai chuyện. Thứ nhất, 214 hộp hồ sơ từ <LOCATION>Phan Rang</LOCATION> chuyển ra phải có biên bản từng hộp theo <DOCUMENT>Hướng dẫn số 72-HD/VPTW</DOCUMENT>, “mất một tờ là mất một phần lịch sử”. Thứ hai, 173 cán bộ từ phía nam ra <LOCATION>Nha Trang</LOCATION> làm việc: bố trí xe đưa đón sáng thứ hai, chiều thứ sáu; nhà ở công vụ <LOCATION>số 6 Lê Thánh Tôn</LOCATION> ưu tiên chị em có con nhỏ.

Đáp từ, ông <PERSON>Nguyễn Trọng Thái Hòa</PERSON> nói gọn trong 40 giây. Ông hứa một điều duy nhất: từ <DATE>ngày 15/7</DATE>, không để văn bản nào của xã, phường nằm ở Văn phòng quá hai ngày làm việc mà không có hồi âm.

Lễ trao quyết định kết thúc lúc 17 giờ 20. Trước đó, <DATE>sáng 30/6</DATE>, nghi thức tương tự cấp xã đã diễn ra đồng loạt tại 65 xã, phường, đặc khu; riêng <LOCATION>đặc khu Trường Sa</LOCATION> thực hiện qua cầu truyền hình.

<PERSON>H.A</PERSON> - <PERSON>Th.N</PERSON>
