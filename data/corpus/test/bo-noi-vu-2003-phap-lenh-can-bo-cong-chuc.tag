Hỏi đáp | <BODY>Tạp chí Tổ chức Nhà nước</BODY> | số <DATE>tháng 8/2003</DATE> | Cán bộ xã thành công chức: lợi gì, buộc gì?

Từ <DATE>ngày 1-7-2003</DATE>, <DOCUMENT>Pháp lệnh sửa đổi, bổ sung một số điều của Pháp lệnh Cán bộ, công chức</DOCUMENT> được <BODY>Uỷ ban Thường vụ Quốc hội</BODY> thông qua <DATE>ngày 29-4-2003</DATE> có hiệu lực. Toà soạn nhận 412 thư. Ông <PERSON>Tống Đăng Chưởng</PERSON>, <ROLE>Vụ trưởng</ROLE> <BODY>Vụ Chính quyền địa phương</BODY>, <BODY>Bộ Nội vụ</BODY>, trả lời một số câu.

1. “Tôi làm <ROLE>Phó Chủ tịch</ROLE> <BODY>Hội Nông dân xã</BODY>, có phải công chức không?” (<PERSON>Ninh Văn Kỷ</PERSON>, <LOCATION>Bình Lục</LOCATION>, <LOCATION>Hà Nam</LOCATION>)
Không. <DOCUMENT>Nghị định 114/2003/NĐ-CP</DOCUMENT> của <BODY>Chính phủ</BODY> sắp ban hành qui định cán bộ chuyên trách là người giữ chức vụ theo nhiệm kỳ: <ROLE>Bí thư</ROLE>, <ROLE>Phó Bí thư</ROLE> <BODY>Đảng uỷ xã</BODY>; <ROLE>Chủ tịch</ROLE> <BODY>HĐND</BODY>, <BODY>UBND</BODY>; người đứng đầu <BODY>Mặt trận Tổ quốc</BODY> và đoàn thể. Cấp phó đoàn thể là không chuyên trách.

2. “<ROLE>Trưởng</ROLE> <BODY>Công an xã</BODY> 22 năm, chưa học hết lớp 9, có được xếp ngạch?” (<PERSON>K’Brôih</PERSON>, <LOCATION>huyện Di Linh</LOCATION>)
Được nợ chuẩn 5 năm. Xem <DOCUMENT>Quyết định số 04/2004/QĐ-BNV</DOCUMENT>, hiện là dự thảo.

3. “Thế nào là dự bị?” (sinh viên <BODY>Học viện Hành chính Quốc gia</BODY>)
Người trúng tuyển phải qua chế độ công chức dự bị 24 tháng, <DOCUMENT>Nghị định 115/2003/NĐ-CP</DOCUMENT> sẽ nói rõ. Tôi biết các em lo. Con tôi cũng lo.

4. “Bao nhiêu người, bao nhiêu tiền?” (<PERSON>Bảo Chân</PERSON>, <BODY>Thời báo Tài chính</BODY>)
Cả nước 10.602 xã, phường, thị trấn, tạm tính 192.000 người. Kinh phí <DATE>năm 2004</DATE> cần thêm 1.900 tỉ đồng, <BODY>Bộ Tài chính</BODY> đã đưa vào dự toán trình <EVENT>kỳ họp thứ tư, Quốc hội khoá XI</EVENT>.

5. “Tỉnh tôi nghèo, có được tuyển chậm không?” (<BODY>Ban Tổ chức chính quyền tỉnh Hà Giang</BODY>)
Cơ quan hỏi thì tôi trả lời như với cơ quan: không.

6. “Đảng viên làm cán bộ xã chịu qui định nào?” (<PERSON>Đ. K. Tuyên</PERSON>)
Chịu cả hai: <DOCUMENT>Điều lệ Đảng</DOCUMENT>, <DOCUMENT>Quy định số 19-QĐ/TW</DOCUMENT> <DATE>ngày 3-1-2002</DATE> của <BODY>Bộ Chính trị</BODY> về những điều đảng viên không được làm; và pháp lệnh. Vấp ở chỗ nào thì xử ở chỗ ấy, không bù trừ.

Nhìn rộng ra. <EVENT>Hội nghị Trung ương 5 (khoá IX)</EVENT> <DATE>tháng 3-2002</DATE> đã quyết định chế độ này bằng <DOCUMENT>Nghị quyết số 17-NQ/TW</DOCUMENT>. Ông <PERSON>Đỗ Quang Trung</PERSON>, <ROLE>Bộ trưởng</ROLE> <BODY>Bộ Nội vụ</BODY>, trong buổi giao ban <DATE>tháng 7</DATE> gọi đó là việc “trả nợ làng xã”. Song ông cũng nhắc nợ mới: hồ sơ công chức cấp xã trước <DATE>31-12-2003</DATE> phải lập xong theo <DOCUMENT>Công văn 1519/BNV-CQĐP</DOCUMENT>.

Bạn đọc ở <LOCATION>Kon Tum</LOCATION>, <LOCATION>Bến Tre</LOCATION>, <LOCATION>Phú Yên</LOCATION> chưa được trả lời, xin chờ số sau.
<PERSON>Phan Khánh Hoài</PERSON> thực hiện
