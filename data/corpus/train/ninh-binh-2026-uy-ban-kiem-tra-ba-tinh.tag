<BODY>Ủy ban Kiểm tra Tỉnh ủy Ninh Bình</BODY> sau hợp nhất: ba bộ hồ sơ, một cách đo
<PERSON>Đinh Thế Khoan</PERSON> • <DATE>09/04/2026</DATE>

Kiểm tra đảng viên vốn khó ở chỗ người bị hỏi thường là người quen. Sau <DATE>ngày 1/7/2025</DATE>, khó thêm một bậc: người đi hỏi cũng phải làm quen với nhau.

Ba <BODY>ủy ban kiểm tra của Tỉnh ủy Hà Nam</BODY>, <BODY>Nam Định</BODY> và <BODY>Ninh Bình</BODY> cũ nhập lại, ban đầu có 109 cán bộ, nay còn 78. Trụ sở chính ở <LOCATION>phường Hoa Lư</LOCATION>, cơ sở 2 tại <LOCATION>phường Nam Định</LOCATION>, kho hồ sơ <LOCATION>Phủ Lý</LOCATION> vẫn khóa bằng hai ổ. Trong cuộc làm việc <DATE>sáng 7/4</DATE>, <ROLE>Chủ nhiệm</ROLE> <BODY>Ủy ban Kiểm tra Tỉnh ủy</BODY> <PERSON>Tống Quang Hà</PERSON> trải lên bàn ba mẫu biên bản. Cùng một việc thẩm tra xác minh, <LOCATION>Hà Nam</LOCATION> dùng mẫu sáu trang, <LOCATION>Nam Định</LOCATION> bốn trang, <LOCATION>Ninh Bình</LOCATION> chín trang rưỡi. Chọn mẫu nào? Chọn mẫu thứ tư, ba trang, kèm <DOCUMENT>Hướng dẫn số 06-HD/UBKTTU</DOCUMENT> <DATE>ngày 14/10/2025</DATE>.

Từ tiếp nhận đến chủ động

Vừa xong <EVENT>Đại hội đại biểu Đảng bộ tỉnh Ninh Bình lần thứ I</EVENT>, ngành lại gặp cuộc <EVENT>bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp</EVENT> <DATE>ngày 15/3/2026</DATE>, với 41 đơn phản ánh người ứng cử, xử lý xong trước giờ mở hòm phiếu. Trong <DATE>quý I/2026</DATE>, cấp ủy và ủy ban kiểm tra các cấp của tỉnh kiểm tra 86 tổ chức đảng, 312 đảng viên; riêng <BODY>Ủy ban Kiểm tra Tỉnh ủy</BODY> kết luận 7 vụ có dấu hiệu vi phạm, thi hành kỷ luật 3 tổ chức, 21 đảng viên. Những con số không lớn. Cái mới, theo <ROLE>Phó Chủ nhiệm Thường trực</ROLE> <BODY>Ủy ban Kiểm tra Tỉnh ủy</BODY> <PERSON>Trần Thị Ngọc Ánh Tuyết</PERSON>, nằm ở năm vụ “bắt từ dữ liệu”: đối chiếu kê khai tài sản với hồ sơ đấu giá đất, phát hiện vợ một <ROLE>phó chủ tịch</ROLE> <BODY>UBND xã</BODY> trúng ba lô mà bản kê khai của chồng để trắng.

Việc này dựa trên <DOCUMENT>Quy định số 296-QĐ/TW</DOCUMENT> <DATE>ngày 30/5/2025</DATE> của <BODY>Ban Chấp hành Trung ương</BODY> về công tác kiểm tra, giám sát và kỷ luật của Đảng, trong đó nhấn mạnh giám sát thường xuyên, và <DOCUMENT>Kế hoạch số 33-KH/TU</DOCUMENT> của <BODY>Ban Thường vụ Tỉnh ủy</BODY> ban hành <DATE>12/1/2026</DATE>. <BODY>Văn phòng Tỉnh ủy</BODY>, <BODY>Công an tỉnh</BODY>, <BODY>Sở Nông nghiệp và Môi trường</BODY> cùng chia sẻ dữ liệu; mọi lượt tra cứu đều lưu vết. Ai tò mò tra tên sếp mình cũng bị lưu.

Nghị quyết mới, thước đo mới

<EVENT>Đại hội đại biểu toàn quốc lần thứ XIV của Đảng</EVENT> họp <DATE>tháng 1/2026</DATE> đặt kiểm soát quyền lực vào giữa những việc phải làm. <DOCUMENT>Nghị quyết Đại hội XIV của Đảng</DOCUMENT> được <BODY>Tỉnh ủy</BODY> cụ thể hóa thành <DOCUMENT>Chương trình hành động số 09-CTr/TU</DOCUMENT>; phần việc của ngành kiểm tra gói lại trong <DOCUMENT>Kế hoạch 41-KH/UBKTTU</DOCUMENT>, chốt bảy chỉ tiêu có thể đếm được. Ví dụ: 100% đơn tố cáo giấu tên nhưng có địa chỉ vụ việc phải được xem xét trong 20 ngày; mỗi xã, phường tự phát hiện ít nhất một vi phạm trong <DATE>năm 2026</DATE>. Chỉ tiêu sau bị phản đối nhiều nhất.

- Nhỡ xã tôi sạch thật thì sao? - <ROLE>Chủ nhiệm</ROLE> <BODY>Ủy ban Kiểm tra Đảng ủy xã Yên Mô</BODY> <PERSON>Tạ Quang Thiều</PERSON> hỏi thẳng ở hội nghị trực tuyến 129 điểm cầu <DATE>hôm 25/3</DATE>.

- Thì tự xin phúc tra. Phúc tra thấy sạch, tôi mang trống lên đánh - ông <PERSON>Hà</PERSON> đáp.

Đến nay mới bốn xã xin phúc tra.

Bài học từ một bản án

<DATE>Tháng 11/2025</DATE>, <BODY>Tòa án nhân dân khu vực 3 - Ninh Bình</BODY> xử vụ lập khống hồ sơ hỗ trợ lúa bị ngập sau bão ở một xã thuộc <LOCATION>huyện Ý Yên</LOCATION> cũ. Hai trong bốn bị cáo từng được <BODY>Ủy ban Kiểm tra Huyện ủy Ý Yên</BODY> giám sát <DATE>đầu năm 2024</DATE>, kết luận “chấp hành tốt”. Bà <PERSON>Tuyết</PERSON> đã yêu cầu lấy chính cuộc giám sát ấy làm tình huống tập huấn: 34 câu hỏi, câu nào lẽ ra phải hỏi mà không ai hỏi. <DATE>Đầu tháng 5 này</DATE>, lớp thứ hai khai giảng tại <LOCATION>Trường Chính trị Trường Chinh</LOCATION>, học viên là chủ nhiệm mới của 20 xã ven <LOCATION>sông Đáy</LOCATION>.

Cán bộ trẻ nhất đoàn kiểm tra số 4, <PERSON>Quách Ngọc Diệp Mường</PERSON>, sinh <DATE>năm 1999</DATE>, quê <LOCATION>xã Cúc Phương</LOCATION>, nói điều em học được không nằm trong <DOCUMENT>Điều lệ Đảng</DOCUMENT> hay <DOCUMENT>Quy định số 19-QĐi/TW</DOCUMENT> nào: khi người ta khóc thì dừng bút, khi người ta cười thì hỏi tiếp.

Kỳ tới, <EVENT>Hội nghị lần thứ năm Ban Chấp hành Đảng bộ tỉnh khóa I</EVENT> dự kiến họp <DATE>cuối tháng 4</DATE>, sẽ nghe báo cáo riêng về kê khai tài sản của 74 cán bộ thuộc diện <BODY>Ban Thường vụ Tỉnh ủy</BODY> quản lý theo <DOCUMENT>Quy định số 377-QĐ/TW</DOCUMENT> của <BODY>Bộ Chính trị</BODY> (<DATE>8/10/2025</DATE>).

Theo <BODY>Báo và phát thanh, truyền hình Ninh Bình</BODY>
