Cập nhật lúc<DATE>16:42, Thứ Năm, 26/02/2026</DATE> (GMT+7)
<BODY>Đảng ủy phường Long An</BODY>: Đưa <DOCUMENT>Nghị quyết Đại hội XIV</DOCUMENT> vào 63 chi bộ khu phố

Tám tháng sau ngày <LOCATION>tỉnh Long An</LOCATION> hợp nhất với <LOCATION>tỉnh Tây Ninh</LOCATION>, <BODY>Đảng bộ phường Long An</BODY> có hơn 5.700 đảng viên, gần gấp ba một đảng bộ phường trước đây của <LOCATION>thành phố Tân An</LOCATION>. Sinh hoạt chi bộ sao cho không thành “mít tinh” là bài toán <BODY>Đảng ủy</BODY> phải giải ngay <DATE>quý I/2026</DATE>.

Chia nhỏ mà không chia rẽ

<BODY>Đảng bộ phường Long An</BODY> được thành lập <DATE>ngày 01/7/2025</DATE> trên cơ sở các <BODY>đảng bộ phường 1</BODY>, <BODY>phường 3</BODY>, <BODY>phường 4</BODY>, <BODY>phường 5</BODY>, <BODY>phường 6</BODY> cùng các <LOCATION>xã Hướng Thọ Phú</LOCATION>, <LOCATION>Bình Thạnh</LOCATION> theo quyết định của <BODY>Ban Thường vụ Tỉnh ủy Tây Ninh</BODY>. Có chi bộ khu phố lên tới 214 đảng viên, phần đông hưu trí. <ROLE>Bí thư</ROLE> <BODY>Đảng ủy phường</BODY> <PERSON>Mai Văn Thuận Thiên</PERSON> kể: “Buổi đầu tiên <BODY>chi bộ khu phố Bình Cư</BODY> họp, mượn sân <LOCATION>đình Tân Xuân</LOCATION>, loa phường hư, người ngồi sau không nghe được chữ nào”.

<DOCUMENT>Quy định số 294-QĐ/TW</DOCUMENT> <DATE>ngày 26/5/2025</DATE> của <BODY>Ban Chấp hành Trung ương</BODY> về thi hành <DOCUMENT>Điều lệ Đảng</DOCUMENT> và <DOCUMENT>Hướng dẫn số 05-HD/TU</DOCUMENT> của <BODY>Tỉnh ủy</BODY> cho phép lập đảng bộ bộ phận, tổ đảng. <BODY>Đảng ủy</BODY> chọn cách tách 9 chi bộ đông, mỗi chi bộ lập 4 - 6 tổ đảng theo hẻm; tổ họp trước, chi bộ họp sau, thời gian không quá 90 phút.

Học Nghị quyết bằng việc của hẻm mình

<DATE>Ngày 07/02/2026</DATE>, <BODY>Bộ Chính trị</BODY> và <BODY>Ban Bí thư</BODY> mở hội nghị trực tuyến cả nước để học <DOCUMENT>Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng</DOCUMENT>. Hai tuần sau, <BODY>Ban Tuyên giáo và Dân vận Tỉnh ủy</BODY> phát hành tài liệu hỏi - đáp 40 trang. Phường không chép lại mà đặt đề bài: mỗi tổ đảng nêu một việc ở hẻm mình ứng với một điểm trong nghị quyết. Kết quả thu 187 việc. Tổ đảng <LOCATION>hẻm 46</LOCATION>, <LOCATION>đường Châu Thị Kim</LOCATION>, nêu chuyện 23 hộ dùng chung một cống. Tổ đảng cạnh <LOCATION>Trường Tiểu học Bình Quân</LOCATION> nêu chuyện dạy học sinh lớp 5 hỏi trí tuệ nhân tạo thế nào cho đúng, liên hệ với <DOCUMENT>Nghị quyết số 57-NQ/TW</DOCUMENT> <DATE>ngày 22-12-2024</DATE>, <DOCUMENT>Nghị quyết số 71-NQ/TW</DOCUMENT> <DATE>ngày 22-8-2025</DATE> của <BODY>Bộ Chính trị</BODY>.

Trích trao đổi giữa phóng viên <BODY>Báo và Phát thanh, Truyền hình Tây Ninh</BODY> với bà <PERSON>Lương Thị Sương Mai</PERSON>, <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Đảng ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>HĐND phường</BODY>:

- Bà sợ nhất điều gì?
- Sợ đảng viên trẻ im lặng. <BODY>Chi bộ Công ty Cổ phần Đồng Tâm</BODY> - <BODY>chi nhánh Tân An</BODY> có 12 kỹ sư, họp ba kỳ không ai phát biểu. Kỳ thứ tư, tôi bỏ ghế chủ tọa, ngồi bệt. Thế là họ nói.

- Còn nhân sự sau bầu cử?
- <EVENT>Bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp</EVENT> diễn ra <DATE>ngày 15/3</DATE>. <BODY>Đảng ủy</BODY> giới thiệu 30 người ứng cử <ROLE>đại biểu</ROLE> <BODY>HĐND phường</BODY>, cử tri nơi cư trú đã có ý kiến; <EVENT>hội nghị hiệp thương lần thứ ba</EVENT> chốt danh sách <DATE>hôm 20-2</DATE>. <EVENT>Kỳ họp thứ nhất HĐND phường khóa II</EVENT> dự kiến trước <DATE>ngày 31/3</DATE>.

Đo bằng điểm, thưởng bằng việc

Theo <DOCUMENT>Kế hoạch số 18-KH/ĐU</DOCUMENT> <DATE>ngày 12 tháng 01 năm 2026</DATE>, cuối mỗi tháng <BODY>Ban Xây dựng Đảng</BODY> công khai điểm từng chi bộ trên nhóm Zalo; chi bộ dẫn đầu quý được ưu tiên vốn làm vỉa hè, công viên nhỏ. <BODY>Ủy ban Kiểm tra Đảng ủy</BODY> kiểm tra ngẫu nhiên 10% biên bản. Biên bản <DATE>tháng 1</DATE> của <BODY>Chi bộ khu phố Nhơn Hậu 2</BODY> bị trả về vì ba người vắng mà vẫn có chữ ký.

Lão thành <PERSON>Năm Trung</PERSON>, tên thật <PERSON>Phạm Trung Nghĩa</PERSON>, 96 tuổi, 75 tuổi Đảng, từng là <ROLE>Bí thư</ROLE> <BODY>Chi bộ xã Lợi Bình Nhơn</BODY> <DATE>năm 1963</DATE>, vẫn chống gậy dự họp tổ đảng. Cụ bảo thời chống <LOCATION>Mỹ</LOCATION> họp dưới hầm có bảy người, ai cũng nói, vì không biết <DATE>tháng sau</DATE> còn gặp lại hay không. Bây giờ gặp nhau dễ quá, nên lời cứ để dành. “Đừng để dành nữa”, cụ dặn.

<PERSON>NHƯ QUỲNH LÊ</PERSON>
<BODY>Báo và Phát thanh, Truyền hình Tây Ninh</BODY>
