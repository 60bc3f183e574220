XÂY DỰNG CHÍNH QUYỀN
<BODY>HĐND tỉnh Quảng Ninh</BODY> thông qua 31 nghị quyết, bầu bổ sung một <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>
Cập nhật lúc <DATE>17:58, Thứ Sáu, 08/12/2023</DATE> (GMT+7)

Sau 3 ngày, <DATE>chiều 8/12</DATE>, <EVENT>Kỳ họp thứ 17, HĐND tỉnh khóa XIV</EVENT>, kỳ họp thường lệ <DATE>cuối năm 2023</DATE>, đã hoàn thành chương trình đề ra.

Kỳ họp diễn ra dưới sự chủ tọa của các đồng chí: <PERSON>Vũ Xuân Ký Sơn</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Trung ương Đảng</BODY>, <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>HĐND tỉnh</BODY>; <PERSON>Trịnh Thị Minh Khuê</PERSON>, <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Tỉnh ủy</BODY>; <PERSON>Lê Văn Ánh Dương</PERSON>, <ROLE>Phó Chủ tịch Thường trực</ROLE> <BODY>HĐND tỉnh</BODY>; <PERSON>Chìu Thị Sênh</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>HĐND tỉnh</BODY>. Đồng chí <PERSON>Cao Tường Anh Huy</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY> tiếp thu, giải trình.

Tăng trưởng hai con số năm thứ chín liên tiếp

Theo <DOCUMENT>Báo cáo số 318/BC-UBND</DOCUMENT> <DATE>ngày 24/11/2023</DATE>, GRDP <DATE>năm 2023</DATE> của tỉnh ước tăng 11,03%; tổng thu ngân sách trên 55.600 tỷ đồng; thu hút vốn FDI 3,11 tỷ USD. Về đích nông thôn mới trước 2 năm, xóa xong nhà tạm, nhà dột nát từ <DATE>quý III</DATE>. Tuy vậy, <BODY>Ban Kinh tế - Ngân sách HĐND tỉnh</BODY> qua thẩm tra cho rằng còn 11/28 chỉ tiêu quy hoạch theo <DOCUMENT>Quyết định số 80/QĐ-TTg</DOCUMENT> <DATE>ngày 11/02/2023</DATE> chưa có nguồn lực rõ ràng, và giải ngân tại <LOCATION>thành phố Hạ Long</LOCATION>, <LOCATION>thị xã Quảng Yên</LOCATION> chững lại từ <DATE>tháng 9</DATE>.

Chất vấn: đất, cát và học sinh

Ba nhóm vấn đề được chọn từ 46 phiếu. Ở nhóm vật liệu san lấp, <ROLE>đại biểu</ROLE> <PERSON>Hoàng Bá Nam Hải</PERSON> (<BODY>Tổ đại biểu TP Uông Bí</BODY>) hỏi vì sao 23 dự án chờ đất suốt 7 tháng trong khi đất đá thải mỏ chất thành núi. <ROLE>Giám đốc</ROLE> <BODY>Sở Tài nguyên và Môi trường</BODY> <PERSON>Trần Như Long Biên</PERSON> trả lời: <BODY>Bộ TN&MT</BODY> đã đồng ý tại <DOCUMENT>Công văn số 5278/BTNMT-KSVN</DOCUMENT>; tỉnh cấp phép 4 điểm cho <BODY>TKV</BODY>; <DATE>quý I</DATE> tới sẽ có 8 triệu m3. <ROLE>Phó Giám đốc</ROLE> <BODY>Sở Xây dựng</BODY> <PERSON>Đinh Thị Cẩm Phả</PERSON> thông tin thêm, giá đất san lấp đã vào công bố giá <DATE>tháng 11</DATE>.

Ở nhóm giáo dục, <ROLE>đại biểu</ROLE> <PERSON>Tằng Cắm Phúc</PERSON> (<LOCATION>huyện Ba Chẽ</LOCATION>), người Dao Thanh Y, nêu 42 điểm trường lẻ thiếu giáo viên tiếng Anh. <ROLE>Giám đốc</ROLE> <BODY>Sở GD&ĐT</BODY> <PERSON>Nguyễn Thị Thúy Hà</PERSON> nhận thiếu 188 người, kiến nghị cho đặt hàng đào tạo với <BODY>Trường Đại học Hạ Long</BODY> theo <DOCUMENT>Nghị định 116/2020/NĐ-CP</DOCUMENT>.

Những quyết sách

Có thể kể <DOCUMENT>Nghị quyết số 20/2023/NQ-HĐND</DOCUMENT> về hỗ trợ 100% học phí <DATE>năm học 2023-2024</DATE>; <DOCUMENT>Nghị quyết số 184/NQ-HĐND</DOCUMENT> giao biên chế <DATE>năm 2024</DATE>; các <DOCUMENT>Nghị quyết 180</DOCUMENT>, <DOCUMENT>181</DOCUMENT>, <DOCUMENT>182</DOCUMENT> về đầu tư công, chuyển mục đích sử dụng rừng và dự án <LOCATION>cầu Bến Rừng</LOCATION>. Trước đó, <BODY>HĐND tỉnh</BODY> đã bỏ phiếu tín nhiệm 27 chức danh theo <DOCUMENT>Nghị quyết số 96/2023/QH15</DOCUMENT> <DATE>ngày 23/6/2023</DATE> của <BODY>Quốc hội</BODY> và <DOCUMENT>Quy định số 96-QĐ/TW</DOCUMENT> <DATE>ngày 2/2/2023</DATE> của <BODY>Bộ Chính trị</BODY>: không ai dưới 50% tín nhiệm cao.

Kiến nghị của cử tri từ <EVENT>Kỳ họp thứ 14</EVENT> đã trả lời được 98%. Ba tờ trình chưa đủ hồ sơ phải chờ <EVENT>Kỳ họp thứ 18</EVENT> (kỳ họp chuyên đề).

Về nhân sự, <BODY>HĐND tỉnh</BODY> bầu bổ sung đồng chí <PERSON>Phạm Quang Vân Đồn Thành</PERSON>, <ROLE>Tỉnh ủy viên</ROLE>, <ROLE>Bí thư</ROLE> <BODY>Huyện ủy Tiên Yên</BODY>, giữ chức <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>, <DATE>nhiệm kỳ 2021-2026</DATE> với 64/64 phiếu; miễn nhiệm <ROLE>Ủy viên</ROLE> <BODY>UBND tỉnh</BODY> đối với Đại tá <PERSON>Khúc Thành Dư</PERSON> (nghỉ hưu), <ROLE>nguyên Chỉ huy trưởng</ROLE> <BODY>Bộ CHQS tỉnh</BODY>.

Bế mạc, đồng chí <PERSON>Vũ Xuân Ký Sơn</PERSON> đề nghị các cấp, các ngành bám chủ đề <DATE>năm 2024</DATE> "Nâng cao chất lượng đời sống Nhân dân; giàu bản sắc <LOCATION>Quảng Ninh</LOCATION>", triển khai ngay <DOCUMENT>Nghị quyết số 20-NQ/TU</DOCUMENT> <DATE>ngày 27/11/2023</DATE> của <BODY>Ban Chấp hành Đảng bộ tỉnh</BODY> ban hành sau <EVENT>Hội nghị lần thứ 38, Ban Chấp hành Đảng bộ tỉnh khóa XV</EVENT>; sớm cụ thể hóa <DOCUMENT>Nghị quyết 17-NQ/TU</DOCUMENT> <DATE>ngày 30/10/2023</DATE> về xây dựng, phát huy giá trị văn hóa, sức mạnh con người.

Các đại biểu biểu quyết thông qua nghị quyết. Ảnh: <PERSON>Đỗ Phương</PERSON>
Các đại biểu biểu quyết thông qua nghị quyết. 

<PERSON>Thu Chung</PERSON>
