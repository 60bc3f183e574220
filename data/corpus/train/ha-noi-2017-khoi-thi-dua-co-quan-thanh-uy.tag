XÂY DỰNG ĐẢNG - THI ĐUA
Chấm điểm chéo ở <BODY>Khối thi đua các cơ quan tham mưu giúp việc Thành ủy Hà Nội</BODY>: ai cũng sợ bị khen nhầm
<DATE>Thứ Ba, 12/12/2017</DATE> 06:45

(<BODY>HNM</BODY>) - Không cờ, không hoa, cũng chẳng có màn chào hỏi dài dòng. <DATE>Chiều 11-12</DATE>, ở phòng họp tầng 3 nhà B, số 4 <LOCATION>phố Lê Lai</LOCATION>, bảy người đứng đầu bảy cơ quan ngồi quanh chiếc bàn bầu dục, trước mặt mỗi người là sáu tờ phiếu trắng.

Quy ước đã có từ hồi <DATE>tháng 2</DATE>: không ai được chấm cho cơ quan mình. Điểm cao phải viết lý do, điểm thấp càng phải viết. <ROLE>Chánh</ROLE> <BODY>Văn phòng Thành ủy</BODY> <PERSON>Lê Ngọc Hoan</PERSON>, <ROLE>Khối trưởng</ROLE> <DATE>năm nay</DATE>, mở đầu bằng một câu đùa: “<DATE>Năm ngoái</DATE> tôi được 99 điểm, về nhà mất ngủ”.

Bớt mục tiêu, thêm sản phẩm

Giao ước thi đua <DATE>năm 2017</DATE> của khối ký <DATE>hôm 17-2</DATE> dài chưa đầy hai trang. Thay vì kể hết mọi việc trong chức năng, từng cơ quan chỉ đăng ký ba sản phẩm gắn với <DOCUMENT>Nghị quyết Đại hội đại biểu lần thứ XVI Đảng bộ thành phố</DOCUMENT> và tám chương trình công tác toàn khóa của <BODY>Thành ủy</BODY>, trước hết là <DOCUMENT>Chương trình số 01-CTr/TU</DOCUMENT> (<DATE>26-4-2016</DATE>).

<BODY>Ban Tổ chức Thành ủy</BODY> đăng ký đề án sắp xếp các đơn vị sự nghiệp đảng. <BODY>Ban Dân vận Thành ủy</BODY> chọn việc khó: theo sát 13 vụ khiếu kiện kéo dài, trong đó có vụ <LOCATION>Đồng Tâm</LOCATION>. <BODY>Cơ quan Ủy ban Kiểm tra Thành ủy</BODY> hứa rút thời hạn xem xét một đơn tố cáo đảng viên xuống còn 75 ngày. <BODY>Ban Tuyên giáo Thành ủy</BODY> nhận xây dựng bộ tài liệu hỏi - đáp về <DOCUMENT>Nghị quyết số 15-NQ/TU</DOCUMENT> <DATE>ngày 4-7-2017</DATE> của <BODY>Ban Thường vụ Thành ủy</BODY>. Còn <BODY>Ban Nội chính Thành ủy</BODY>, <BODY>Đảng ủy Khối các cơ quan thành phố</BODY> và <BODY>Trường Đào tạo cán bộ Lê Hồng Phong</BODY> mỗi nơi góp thêm một cách làm, không nơi nào giống nơi nào.

Đến <DATE>ngày 30-11</DATE>, mười bảy trong hai mươi mốt sản phẩm đã nghiệm thu. Bốn việc chậm thì ba thuộc về chính trưởng khối. Ông <PERSON>Hoan</PERSON> không thanh minh. Ông chỉ nói <DATE>quý IV-2017</DATE> Văn phòng phải dồn người phục vụ <EVENT>Hội nghị lần thứ 11 Ban Chấp hành Đảng bộ thành phố khóa XVI</EVENT>, <EVENT>hội nghị lần thứ mười hai</EVENT> lại gối ngay sau đó, trong khi cả phòng tổng hợp còn chín người.

Một buổi giao ban của <BODY>Khối thi đua các cơ quan tham mưu giúp việc Thành ủy Hà Nội</BODY>.                   Ảnh: <PERSON>Bá Thực</PERSON>

Một buổi giao ban của <BODY>Khối thi đua các cơ quan tham mưu giúp việc Thành ủy Hà Nội</BODY>.
Ảnh: <PERSON>Bá Thực</PERSON>

Cãi nhau vì một chữ “xuất sắc”

Buổi chấm điểm nóng lên từ phiếu thứ tư. Đồng chí <PERSON>Đàm Thị Thu Huyền</PERSON>, <ROLE>Phó Trưởng ban Thường trực</ROLE> <BODY>Ban Dân vận Thành ủy</BODY>, cho <BODY>Ban Tổ chức</BODY> 8/10 ở tiêu chí phối hợp. Lý do ghi bằng mực đỏ: hai lần mời họp mà giấy mời đến sau giờ họp.

- Lỗi ấy là của văn thư - <ROLE>Phó Trưởng</ROLE> <BODY>Ban Tổ chức Thành ủy</BODY> <PERSON>Khuất Duy Đạt</PERSON> phân trần.

- Thì thi đua cũng là của văn thư - bà <PERSON>Huyền</PERSON> đáp.

Cả phòng cười, điểm 8 giữ nguyên. Đến lượt <BODY>Ủy ban Kiểm tra Thành ủy</BODY>, ý kiến lại ngược chiều: làm được nhiều nhưng báo cáo quá khiêm tốn. Trong năm, cơ quan này đã giúp <BODY>Ban Thường vụ Thành ủy</BODY> kiểm tra 12 tổ chức đảng về thực hiện <DOCUMENT>Nghị quyết Trung ương 4 (khóa XII)</DOCUMENT> gắn với <DOCUMENT>Chỉ thị số 05-CT/TW</DOCUMENT>; kết luận và xử lý trách nhiệm tại <BODY>Huyện ủy Mỹ Đức</BODY>, <BODY>Đảng ủy Sở Xây dựng</BODY>; tham mưu ban hành <DOCUMENT>Quy định số 2341-QĐ/TU</DOCUMENT> về trách nhiệm nêu gương. <ROLE>Phó Chủ nhiệm</ROLE> <BODY>Ủy ban Kiểm tra Thành ủy</BODY> <PERSON>Chử Văn Lâm</PERSON> nghe xong gãi đầu: “Nghề kiểm tra mà đi khoe thì ai tin nữa”.

Chuyện đáng bàn nhất thuộc về <DOCUMENT>Kế hoạch số 60-KH/TU</DOCUMENT> học tập, quán triệt ba <DOCUMENT>nghị quyết Hội nghị Trung ương 5 khóa XII</DOCUMENT>. <BODY>Ban Tuyên giáo Thành ủy</BODY> tổ chức trực tuyến tới 584 xã, phường, thị trấn, hơn 61.000 người dự. Nhưng khi thanh tra ngẫu nhiên 30 điểm cầu, khối phát hiện bảy nơi ký tên nhiều hơn ghế ngồi. Kết quả ấy được đưa nguyên vào báo cáo, kèm tên bảy nơi. Đồng chí <PERSON>Bạch Thị Hương Trà</PERSON>, <ROLE>Trưởng phòng</ROLE> <BODY>Phòng Lý luận chính trị</BODY>, bảo rằng chị thà mất điểm còn hơn để con số đẹp.

Thưởng ai, thưởng gì?

Theo <DOCUMENT>Luật Thi đua, Khen thưởng sửa đổi năm 2013</DOCUMENT> và <DOCUMENT>Nghị định 91/2017/NĐ-CP</DOCUMENT> <DATE>ngày 31-7-2017</DATE> của <BODY>Chính phủ</BODY>, người lao động trực tiếp phải chiếm phần lớn số được khen. Danh sách khối thông qua có 34 cá nhân thì 26 là chuyên viên, lái xe, nhân viên lễ tân. Bác <PERSON>Phùng Văn Mão</PERSON>, thợ điện của <BODY>Văn phòng Thành ủy</BODY>, 27 năm chưa để mất điện một cuộc họp nào, được đề nghị tặng bằng khen của <ROLE>Chủ tịch</ROLE> <BODY>UBND thành phố</BODY>.

Cũng theo đề nghị của khối, <BODY>Hội đồng Thi đua - Khen thưởng thành phố</BODY> sẽ xét cờ thi đua cho <BODY>Cơ quan Ủy ban Kiểm tra Thành ủy</BODY>; <BODY>Trường Đào tạo cán bộ Lê Hồng Phong</BODY> xếp thứ nhì. Trưởng khối tự xếp thứ sáu.

<DATE>Năm 2018</DATE> khối do <BODY>Ban Nội chính Thành ủy</BODY> làm trưởng. <ROLE>Trưởng</ROLE> <BODY>Ban Nội chính Thành ủy</BODY> <PERSON>Nguyễn Hữu Bằng Giang</PERSON> đề xuất thêm một điều vào giao ước: mỗi cơ quan công bố ba việc chưa làm được, và bắt đầu bằng ba việc ấy. <DOCUMENT>Nghị quyết số 18-NQ/TW</DOCUMENT> và <DOCUMENT>số 19-NQ/TW</DOCUMENT> của <BODY>Trung ương</BODY> vừa ban hành <DATE>cuối tháng 10-2017</DATE>, ông nói, chính là đề thi chung: bảy cơ quan liệu có gọn đi được không, hay lại thi đua xem ai giữ được nhiều phòng hơn.

Phiếu chấm được niêm phong lúc 17 giờ 40. Chìa khóa tủ, theo thông lệ, giao người ít điểm nhất giữ.

<PERSON>HIỀN PHƯƠNG LIÊN</PERSON>
