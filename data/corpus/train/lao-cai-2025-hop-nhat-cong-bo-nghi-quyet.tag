<LOCATION>LÀO CAI</LOCATION> MỚI VÀ BUỔI SÁNG ĐẦU TIÊN

<DATE>Thứ Hai, 30/06/2025</DATE> | <BODY>baoyenbai.com.vn</BODY>

<DATE>Sáng 30/6</DATE>, tại <LOCATION>Trung tâm Hội nghị tỉnh</LOCATION>, <LOCATION>phường Yên Bái</LOCATION>, lễ công bố các nghị quyết, quyết định của <BODY>Trung ương</BODY> và địa phương về hợp nhất <LOCATION>tỉnh Yên Bái</LOCATION> với <LOCATION>tỉnh Lào Cai</LOCATION>, kết thúc hoạt động đơn vị hành chính cấp huyện được truyền hình trực tiếp tới 99 điểm cầu.

Những văn bản được đọc

Đại diện <BODY>Ban Tổ chức Trung ương</BODY> công bố:
1. <DOCUMENT>Nghị quyết số 202/2025/QH15</DOCUMENT> <DATE>ngày 12/6/2025</DATE> của <BODY>Quốc hội</BODY> về sắp xếp đơn vị hành chính cấp tỉnh;
2. <DOCUMENT>Nghị quyết số 1673/NQ-UBTVQH15</DOCUMENT> <DATE>ngày 16/6/2025</DATE> của <BODY>Ủy ban Thường vụ Quốc hội</BODY> về sắp xếp các đơn vị hành chính cấp xã của <LOCATION>tỉnh Lào Cai</LOCATION> <DATE>năm 2025</DATE>;
3. Các quyết định của <BODY>Bộ Chính trị</BODY>, <BODY>Ban Bí thư</BODY> thành lập <BODY>Đảng bộ tỉnh Lào Cai</BODY>, chỉ định <BODY>Ban Chấp hành</BODY>, <BODY>Ban Thường vụ</BODY>, <ROLE>Bí thư</ROLE>, các <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh ủy</BODY> <DATE>nhiệm kỳ 2020-2025</DATE>;
4. <DOCUMENT>Quyết định số 1419/QĐ-TTg</DOCUMENT> của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> chỉ định <ROLE>Chủ tịch</ROLE>, <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY> <DATE>nhiệm kỳ 2021-2026</DATE>.

Tiếp đó, <ROLE>Trưởng</ROLE> <BODY>Ban Tổ chức Tỉnh ủy</BODY> <PERSON>Ngô Hạnh Phúc An</PERSON> đọc <DOCUMENT>Quyết định 01-QĐ/TU</DOCUMENT>, <DOCUMENT>02-QĐ/TU</DOCUMENT> thành lập 99 đảng bộ xã, phường và chỉ định nhân sự.

Ai làm gì (trích danh sách)

<PERSON>Trịnh Việt Hoàn</PERSON>: <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>
<PERSON>Hoàng Giang Nam</PERSON>: <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Tỉnh ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>HĐND tỉnh</BODY>
<PERSON>Trần Huy Tuệ</PERSON>: <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>
<PERSON>Giàng Quốc Hùng</PERSON>: <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>Ủy ban MTTQ Việt Nam tỉnh</BODY> (trước là <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND tỉnh Lào Cai</BODY>)
<PERSON>Vũ Thị Hiền Nhi</PERSON>: <ROLE>Chủ nhiệm</ROLE> <BODY>Ủy ban Kiểm tra Tỉnh ủy</BODY>
<PERSON>Sùng A Hòa</PERSON>: <ROLE>Giám đốc</ROLE> <BODY>Sở Dân tộc và Tôn giáo</BODY> (trước là <ROLE>Bí thư</ROLE> <BODY>Huyện ủy Trạm Tấu</BODY>)
<PERSON>Đoàn Hữu Phụng</PERSON>: <ROLE>Giám đốc</ROLE> <BODY>Sở Nông nghiệp và Môi trường</BODY>
<PERSON>Lý Văn Hải</PERSON>: <ROLE>Bí thư</ROLE> <BODY>Đảng ủy phường Sa Pa</BODY>
<PERSON>Lý Thị Vinh</PERSON>: <ROLE>Chủ tịch</ROLE> <BODY>UBND xã Mù Cang Chải</BODY>
<PERSON>Hà Thị Kiều Trang</PERSON>: <ROLE>Bí thư</ROLE> <BODY>Đảng ủy xã Bảo Hà</BODY>

Ông <PERSON>Hải</PERSON> và bà <PERSON>Vinh</PERSON> đều là người Dao, từng học chung lớp ở <BODY>Trường Phổ thông Vùng cao Việt Bắc</BODY>.

Phát biểu giao nhiệm vụ, đồng chí <PERSON>Nguyễn Thanh Nghị</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Trung ương Đảng</BODY>, <ROLE>Trưởng</ROLE> <BODY>Ban Chính sách, chiến lược Trung ương</BODY>, lưu ý tỉnh mới có diện tích hơn 13.256 km2, dân số trên 1,77 triệu người, lại vừa trải qua những thiệt hại nặng do bão số 3 <DATE>tháng 9/2024</DATE>; bộ máy mới phải chạy ngay từ <DATE>0 giờ ngày 1/7</DATE>, "không để một giờ nào dân gõ cửa mà không có người mở".

Tiếp thu chỉ đạo, đồng chí <PERSON>Trịnh Việt Hoàn</PERSON> bày tỏ: <LOCATION>Yên Bái</LOCATION> và <LOCATION>Lào Cai</LOCATION> từng là một nhà trong <LOCATION>tỉnh Hoàng Liên Sơn</LOCATION> từ <DATE>năm 1976</DATE> đến <DATE>năm 1991</DATE>. 34 năm sau, hai anh em về lại. Từ <DATE>ngày 1/7</DATE>, <BODY>Ban Thường vụ Tỉnh ủy</BODY> sẽ họp hằng tuần với 10 cụm xã; khẩn trương chuẩn bị <EVENT>Đại hội đại biểu Đảng bộ tỉnh Lào Cai lần thứ I</EVENT>, dự kiến <DATE>cuối tháng 9/2025</DATE>, theo <DOCUMENT>Chỉ thị số 45-CT/TW</DOCUMENT> và <DOCUMENT>Kết luận 150-KL/TW</DOCUMENT>. <DATE>Chiều 1/7</DATE>, <BODY>HĐND tỉnh</BODY> họp <EVENT>kỳ họp thứ nhất</EVENT>, lập các ban; việc tổng hợp ý kiến góp vào dự thảo văn kiện <EVENT>Đại hội XIV của Đảng</EVENT> phải xong trước <DATE>31/7</DATE>.

Ghi bên lề

Chiếc xe khách mang biển 24B chở 42 công chức từ <LOCATION>phường Lào Cai</LOCATION> xuống <LOCATION>phường Yên Bái</LOCATION> rời bến lúc 3 giờ 30. Trên xe có chị <PERSON>Lò Thị Phương Thảo</PERSON>, người Giáy, chuyên viên <BODY>Sở Tài chính</BODY>, con nhỏ gửi bà ngoại ở <LOCATION>Mường Hum</LOCATION>. 161 km, gần ba tiếng đường cao tốc Nội Bài - Lào Cai. "Em sẽ ở ký túc xá của <BODY>Trường Cao đẳng Yên Bái</BODY>, cuối tuần về", chị nói.

Ở chiều ngược lại, ông <PERSON>Nguyễn Yên Bái</PERSON>, thợ khắc dấu 61 tuổi trên <LOCATION>đường Điện Biên</LOCATION>, <LOCATION>phường Yên Bái</LOCATION>, được bố đặt tên theo tỉnh. Ông vừa giao xong con dấu thứ 99. Hỏi tên ông giờ tính sao, ông cười: "Tỉnh đổi thì đổi, tên tôi nằm trong căn cước rồi".

Nhóm PV Thời sự
