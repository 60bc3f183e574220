 date <DATE>2026-02-05</DATE> Xây dựng Đảng <BODY>Tỉnh ủy Đồng Tháp</BODY> phân công cấp ủy viên bám cơ sở, thêm bốn phường có người đứng đầu mới <BODY>ĐTO</BODY> - <DATE>Sáng 5/2</DATE>, tại <LOCATION>phường Mỹ Tho</LOCATION>, <BODY>Ban Chấp hành Đảng bộ tỉnh Đồng Tháp</BODY> khóa I, <DATE>nhiệm kỳ 2025 - 2030</DATE>, họp <EVENT>Hội nghị lần thứ ba</EVENT> để bàn chương trình làm việc toàn khóa và công bố một loạt quyết định về cán bộ.

Đồng chí <PERSON>Huỳnh Thị Cẩm Vân</PERSON> - <ROLE>Ủy viên</ROLE> <BODY>Trung ương Đảng</BODY>, <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>, <ROLE>Trưởng</ROLE> <BODY>Đoàn đại biểu Quốc hội tỉnh</BODY> mở đầu hội nghị. Ảnh: <PERSON>THANH DUY</PERSON>

Ngồi ghế chủ tọa có các đồng chí: <PERSON>Huỳnh Thị Cẩm Vân</PERSON>; <PERSON>Lê Quốc Trạng</PERSON>, <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Tỉnh ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>HĐND tỉnh</BODY>; <PERSON>Trần Trí Nhân</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>.

Theo <DOCUMENT>Quyết định số 214-QĐ/TU</DOCUMENT> <DATE>ngày 02/02/2026</DATE> của <BODY>Ban Thường vụ Tỉnh ủy</BODY>, mỗi <ROLE>Ủy viên</ROLE> <BODY>Ban Thường vụ</BODY> nhận theo dõi từ năm đến bảy đảng bộ xã, phường, mỗi quý ít nhất một lần về sinh hoạt cùng chi bộ ấp, khóm. Văn bản này thay cho <DOCUMENT>Quyết định 87-QĐ/TU</DOCUMENT> <DATE>ngày 4-8-2025</DATE>, ra đời khi hai <LOCATION>tỉnh Tiền Giang</LOCATION>, <LOCATION>Đồng Tháp</LOCATION> vừa nhập làm một, nhiều địa bàn còn chồng lấn.

Danh sách phân công (trích):
- Đồng chí <PERSON>Lê Quốc Trạng</PERSON>: các <LOCATION>phường Mỹ Tho</LOCATION>, <LOCATION>Đạo Thạnh</LOCATION>, <LOCATION>Trung An</LOCATION> và <LOCATION>xã Châu Thành</LOCATION>;
- Đồng chí <PERSON>Nguyễn Phước Hậu</PERSON>, <ROLE>Chủ nhiệm</ROLE> <BODY>Ủy ban Kiểm tra Tỉnh ủy</BODY>: <LOCATION>phường Cao Lãnh</LOCATION>, <LOCATION>phường Mỹ Ngãi</LOCATION>, <LOCATION>xã Mỹ Thọ</LOCATION>;
- Đồng chí <PERSON>Võ Thị Kim Ngân</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Ban Tuyên giáo và Dân vận Tỉnh ủy</BODY>: <LOCATION>phường Sa Đéc</LOCATION>, <LOCATION>xã Lấp Vò</LOCATION>, <LOCATION>xã Lai Vung</LOCATION>;
- Đại tá <PERSON>Phan Văn Sự</PERSON>, <ROLE>Giám đốc</ROLE> <BODY>Công an tỉnh</BODY>: <LOCATION>xã Tân Hộ Cơ</LOCATION>, <LOCATION>xã Thường Phước</LOCATION>, <LOCATION>phường Thường Lạc</LOCATION> dọc tuyến biên giới với <LOCATION>Campuchia</LOCATION>.

Bốn phường thay người

Công bố các quyết định có <ROLE>Phó trưởng</ROLE> <BODY>Ban Tổ chức Tỉnh ủy</BODY> <PERSON>Đoàn Minh Triết</PERSON>. Theo đó, đồng chí <PERSON>Phạm Thị Hồng Gấm</PERSON>, <ROLE>Chánh</ROLE> <BODY>Văn phòng Đảng ủy UBND tỉnh</BODY>, được điều về tham gia <BODY>Ban Chấp hành</BODY>, <BODY>Ban Thường vụ</BODY>, giữ chức <ROLE>Bí thư</ROLE> <BODY>Đảng ủy phường Gò Công</BODY>. Đồng chí <PERSON>Bùi Quang Thắng</PERSON>, <ROLE>nguyên Bí thư</ROLE> <BODY>Huyện ủy Cai Lậy</BODY>, làm <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Đảng ủy phường Cai Lậy</BODY>. Đồng chí <PERSON>Thạch Ngọc Sơn</PERSON> thôi làm <ROLE>Phó Giám đốc</ROLE> <BODY>Sở Nội vụ</BODY>, về làm <ROLE>Phó Bí thư</ROLE> <BODY>Đảng ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>UBND phường Hồng Ngự</BODY>. Riêng ở <LOCATION>phường Sa Đéc</LOCATION>, đồng chí <PERSON>Mai Văn Lộc</PERSON> làm <ROLE>quyền Bí thư</ROLE> <BODY>Đảng ủy</BODY> từ <DATE>ngày 1/3</DATE> đến khi có quyết định mới.

Quang cảnh hội nghị <DATE>sáng 5/2</DATE>. Ảnh: <PERSON>T.D</PERSON>

Nhân sự được giới thiệu đúng <DOCUMENT>Hướng dẫn số 07-HD/BTCTU</DOCUMENT> của <BODY>Ban Tổ chức Tỉnh ủy</BODY>, căn cứ <DOCUMENT>Kết luận số 121-KL/TW</DOCUMENT> <DATE>ngày 24/1/2025</DATE> của <BODY>Ban Chấp hành Trung ương Đảng</BODY> về tổng kết <DOCUMENT>Nghị quyết số 18-NQ/TW</DOCUMENT>. Sau hội nghị, <BODY>Văn phòng Tỉnh ủy</BODY> rà lại quy chế làm việc; <BODY>Đảng ủy UBND tỉnh</BODY> trình đề án vị trí việc làm trước <DATE>ngày 31/3</DATE>.

Kết luận hội nghị, <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY> <PERSON>Huỳnh Thị Cẩm Vân</PERSON> yêu cầu trong <DATE>quý I/2026</DATE> các đảng bộ làm xong chương trình hành động thực hiện <DOCUMENT>Nghị quyết Đại hội XIV của Đảng</DOCUMENT> và <DOCUMENT>Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ I</DOCUMENT>. “Ai nhận phường, nhận xã nào thì phải thuộc đường đi lối lại ở đó, đừng để dân hỏi mà ngơ ngác”, đồng chí <PERSON>Cẩm Vân</PERSON> nói. Mục tiêu là hết <DATE>6 tháng đầu năm 2026</DATE> không còn chi bộ nào trống bí thư; đến <DATE>năm 2030</DATE>, chín phần mười bí thư chi bộ dưới 50 tuổi.

<PERSON>THANH DUY</PERSON> - <PERSON>HỒNG LÊ</PERSON>
