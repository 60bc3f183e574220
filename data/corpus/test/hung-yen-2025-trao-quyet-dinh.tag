<BODY>Tỉnh ủy Hưng Yên</BODY> công bố quyết định về công tác cán bộ

<DATE>Chiều 3/11</DATE>, tại <LOCATION>Trung tâm Hội nghị tỉnh</LOCATION> (<LOCATION>phường Phố Hiến</LOCATION>), <BODY>Tỉnh ủy Hưng Yên</BODY> tổ chức hội nghị công bố 9 quyết định của <BODY>Ban Thường vụ Tỉnh ủy</BODY> và <BODY>Ban Bí thư</BODY> về công tác cán bộ, sau <EVENT>Đại hội đại biểu Đảng bộ tỉnh Hưng Yên lần thứ I</EVENT>.

Đồng chí <PERSON>Lê Khắc Trường Vinh</PERSON>, <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Tỉnh ủy</BODY>, chủ trì. Cùng dự có <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh ủy</BODY> <PERSON>Quách Thị Thùy Dung</PERSON>; <ROLE>Chủ nhiệm</ROLE> <BODY>Ủy ban Kiểm tra Tỉnh ủy</BODY> <PERSON>Đặng Xuân Trà</PERSON>; <ROLE>Trưởng</ROLE> <BODY>Ban Tuyên giáo và Dân vận Tỉnh ủy</BODY> <PERSON>Đỗ Hữu Nhân</PERSON>; đại diện <BODY>Bộ Chỉ huy Quân sự tỉnh</BODY>.

Tại hội nghị, đồng chí <PERSON>Trần Doãn Hiển</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Ban Tổ chức Tỉnh ủy</BODY>, công bố:

- <DOCUMENT>Quyết định số 2617-QĐNS/TW</DOCUMENT> <DATE>ngày 28/10/2025</DATE> của <BODY>Ban Bí thư</BODY> chuẩn y đồng chí <PERSON>Đặng Xuân Trà</PERSON> giữ chức <ROLE>Chủ nhiệm</ROLE> <BODY>Ủy ban Kiểm tra Tỉnh ủy Hưng Yên</BODY> <DATE>nhiệm kỳ 2025 - 2030</DATE>;
- <DOCUMENT>Quyết định số 512-QĐ/TU</DOCUMENT> điều động đồng chí <PERSON>Khúc Thị Thu Minh</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đảng ủy phường Trần Lãm</BODY>, làm <ROLE>Phó Trưởng</ROLE> <BODY>Ban Nội chính Tỉnh ủy</BODY>;
- <DOCUMENT>Quyết định số 513-QĐ/TU</DOCUMENT> chỉ định đồng chí <PERSON>Hoàng Bá Tước</PERSON>, <ROLE>nguyên Phó Bí thư</ROLE> <BODY>Huyện ủy Kiến Xương</BODY>, giữ chức <ROLE>Bí thư</ROLE> <BODY>Đảng ủy xã Lê Lợi</BODY>;
- <DOCUMENT>Quyết định số 514-QĐ/TU</DOCUMENT> và <DOCUMENT>515-QĐ/TU</DOCUMENT>: đồng chí <PERSON>Ngô Triều Dương</PERSON> làm <ROLE>Giám đốc</ROLE> <BODY>Trung tâm Chính trị khu vực Thái Thụy</BODY>; đồng chí <PERSON>Phí Thị Ngoan</PERSON> làm <ROLE>Phó Tổng Biên tập</ROLE> <BODY>Báo và Phát thanh, Truyền hình Hưng Yên</BODY>;
- <DOCUMENT>Quyết định số 519-QĐ/TU</DOCUMENT> để đồng chí <PERSON>Lưu Đình Phách</PERSON> (<LOCATION>xã Tiền Hải</LOCATION>) nghỉ công tác chờ hưu từ <DATE>1/12/2025</DATE>.

<ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY> <PERSON>Phạm Huy Tấn</PERSON> trao <DOCUMENT>Quyết định 4206/QĐ-UBND</DOCUMENT> bổ nhiệm ông <PERSON>Tạ Đức Tôn</PERSON>, <ROLE>Phó Giám đốc</ROLE> <BODY>Sở Nội vụ</BODY>, giữ chức <ROLE>Giám đốc</ROLE> <BODY>Ban Quản lý Khu kinh tế Thái Bình</BODY> và <DOCUMENT>Quyết định 4207/QĐ-UBND</DOCUMENT> điều động bà <PERSON>Lê Thị Huế Thương</PERSON> về <BODY>Văn phòng UBND tỉnh</BODY>. Lãnh đạo <BODY>Bộ Chỉ huy Quân sự tỉnh</BODY> công bố <DOCUMENT>quyết định 6633/QĐ-BTL</DOCUMENT> của <BODY>Bộ Tư lệnh Quân khu 3</BODY> đối với Thượng tá <PERSON>Bùi Chí Hiếu Trung</PERSON>, <ROLE>Chỉ huy trưởng</ROLE> <BODY>Ban Chỉ huy Phòng thủ khu vực 2 - Trà Lý</BODY>.

Phát biểu giao nhiệm vụ, đồng chí <PERSON>Lê Khắc Trường Vinh</PERSON> đề nghị các đồng chí được điều động, luân chuyển nhanh chóng nắm việc, nêu gương theo <DOCUMENT>Quy định số 08-QĐi/TW</DOCUMENT>, thực hiện <DOCUMENT>Quy định số 377-QĐ/TW</DOCUMENT> <DATE>ngày 8/10/2025</DATE> về phân cấp quản lý cán bộ; cùng tập thể chuẩn bị cho <EVENT>bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp</EVENT> <DATE>ngày 15/3/2026</DATE>. Hội nghị kết thúc bằng lời đáp từ của đồng chí <PERSON>Khúc Thị Thu Minh</PERSON>.

<PERSON>M.Th</PERSON> - <PERSON>Đ.A</PERSON>
.
.
.
