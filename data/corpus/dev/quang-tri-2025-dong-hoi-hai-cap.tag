<EVENT>Đại hội đại biểu Đảng bộ phường Đồng Hới lần thứ I</EVENT>: Một nhiệm kỳ bắt đầu từ quầy số 3

<LOCATION>Phường Đồng Hới</LOCATION>, <LOCATION>tỉnh Quảng Trị</LOCATION> mới được ghép từ sáu phường, xã cũ của <LOCATION>thành phố Đồng Hới</LOCATION>, <LOCATION>tỉnh Quảng Bình</LOCATION>. Đại hội đầu tiên của đảng bộ phường kết thúc <DATE>trưa 31/7</DATE> với một quyết định hơi lạ: mỗi cấp uỷ viên, không trừ ai, phải trực quầy hướng dẫn tại <BODY>Trung tâm Phục vụ hành chính công phường</BODY> một buổi mỗi tháng.

Vì sao là quầy?

“Bởi hai mươi ngày đầu tháng, dân đứng chờ nhiều nhất ở quầy số 3, quầy đất đai”, <ROLE>Bí thư</ROLE> <BODY>Đảng uỷ phường</BODY> <PERSON>Phạm Lê Vĩnh Khang</PERSON> giải thích trước 198 đại biểu. Từ <DATE>1/7/2025</DATE>, khi <DOCUMENT>Luật Tổ chức chính quyền địa phương (sửa đổi)</DOCUMENT> có hiệu lực, hơn một nghìn đầu việc cấp huyện dồn về phường. Riêng <DOCUMENT>Nghị định số 151/2025/NĐ-CP</DOCUMENT> <DATE>ngày 12/6/2025</DATE> đã chuyển cho <ROLE>Chủ tịch</ROLE> <BODY>UBND phường</BODY> việc cấp giấy chứng nhận lần đầu. Trong khi đó, theo <DOCUMENT>Nghị quyết số 1680/NQ-UBTVQH15</DOCUMENT> <DATE>ngày 16/6/2025</DATE> của <BODY>Ủy ban Thường vụ Quốc hội</BODY>, phường rộng hơn 60 km2, dân số trên 46.000 người, còn cán bộ chỉ 59.

Có ai chưa đồng ý?

Có. Bà <PERSON>Đinh Thị Phương Lam</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>Ủy ban MTTQ Việt Nam phường</BODY>, cho rằng cấp uỷ đi trực quầy dễ biến thành hình thức. Thiếu tá <PERSON>Lưu Quang Tuyển</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Công an phường Đồng Hới</BODY>, thì muốn tính trực quầy vào đánh giá hằng tuần theo <DOCUMENT>Kế hoạch số 06-KH/ĐU</DOCUMENT> của <BODY>Đảng ủy phường</BODY>. Sau 40 phút tranh luận, đại hội biểu quyết: 171 phiếu thuận.

Đồng chí <PERSON>Nguyễn Chiến Thắng</PERSON>, <ROLE>Phó Trưởng</ROLE> <BODY>Ban Tổ chức Tỉnh uỷ Quảng Trị</BODY>, dự và chỉ đạo đại hội, nhấn mạnh các yêu cầu của <DOCUMENT>Chỉ thị số 45-CT/TW</DOCUMENT> <DATE>ngày 14/4/2025</DATE> của <BODY>Bộ Chính trị</BODY> và <DOCUMENT>Kết luận số 177-KL/TW</DOCUMENT> của <BODY>Bộ Chính trị</BODY>, <BODY>Ban Bí thư</BODY> trong vận hành mô hình mới; đề nghị phường sớm cụ thể hóa <DOCUMENT>Nghị quyết 57-NQ/TW</DOCUMENT>, <DOCUMENT>Nghị quyết 68-NQ/TW</DOCUMENT>, đừng để “nghị quyết bốn trụ cột” thành khẩu hiệu treo tường.

Rồi ngày mai ra sao?

Trả lời <BODY>Báo và Phát thanh, Truyền hình Quảng Trị</BODY> bên lề, ông <PERSON>Hoàng Sỹ Bảo</PERSON> (<ROLE>Phó Bí thư</ROLE> <BODY>Đảng ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>UBND phường Đồng Hới</BODY>) nói gọn: <DATE>quý III/2025</DATE> dứt điểm 612 hồ sơ tồn; <DATE>năm 2026</DATE> số hoá xong sổ địa chính; đến <DATE>năm 2030</DATE> ba trục <LOCATION>đường Trần Hưng Đạo</LOCATION>, <LOCATION>Quang Trung</LOCATION>, <LOCATION>Trương Pháp</LOCATION> không còn điểm ngập. Từ <DATE>giữa tháng 8</DATE>, phường thuê <BODY>VNPT Quảng Trị</BODY> lắp kiosk lấy số tự động ở <LOCATION>Nhà văn hóa tổ dân phố 9</LOCATION>.

Đại hội đã nghe công bố <DOCUMENT>Quyết định số 118-QĐ/TU</DOCUMENT> <DATE>ngày 25/7/2025</DATE> của <BODY>Ban Thường vụ Tỉnh ủy</BODY> chỉ định <BODY>Ban Chấp hành Đảng bộ phường</BODY> <DATE>nhiệm kỳ 2025 - 2030</DATE> gồm 27 người; <BODY>Ủy ban Kiểm tra Đảng ủy</BODY> có năm ủy viên do bà <PERSON>Trương Mỹ Hạnh</PERSON> làm <ROLE>Chủ nhiệm</ROLE>. Đoàn đại biểu dự <EVENT>Đại hội đại biểu Đảng bộ tỉnh Quảng Trị lần thứ I</EVENT> gồm 9 đồng chí.

<DATE>Sáng 1/8</DATE>, người đầu tiên ra quầy số 3 là <ROLE>Bí thư</ROLE> <PERSON>Phạm Lê Vĩnh Khang</PERSON>. Ông giữ quầy đến 11 giờ 20, nhận 14 bộ hồ sơ, trả lại 5. Cụ <PERSON>Võ Thị Đào</PERSON> ở <LOCATION>tổ dân phố Đức Ninh</LOCATION> cầm tờ biên nhận soi đi soi lại rồi hỏi: “Chú là người mới à?”.

<PERSON>THANH LONG</PERSON>
<BODY>Đài PT-TH Quảng Bình</BODY> (cũ)
