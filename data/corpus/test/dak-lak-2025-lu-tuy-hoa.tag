 date <DATE>2025-11-22</DATE> Xã hội <LOCATION>Đông Đắk Lắk</LOCATION> sau đêm nước <LOCATION>sông Ba</LOCATION> vượt mốc <DATE>1993</DATE> <BODY>Báo và PTTH Đắk Lắk</BODY> - Đến <DATE>17h ngày 21/11</DATE>, <LOCATION>phường Tuy Hòa</LOCATION>, <LOCATION>phường Phú Yên</LOCATION> và các <LOCATION>xã Hòa Thịnh</LOCATION>, <LOCATION>Hòa Mỹ</LOCATION> vẫn còn hàng nghìn ngôi nhà chưa ra khỏi nước.

Đỉnh lũ tại <LOCATION>trạm Củng Sơn</LOCATION> <DATE>rạng sáng 20/11</DATE> lên 40,99 m, vượt lũ lịch sử <DATE>tháng 10/1993</DATE>.Theo báo cáo nhanh của <BODY>Ban Chỉ huy Phòng thủ dân sự tỉnh</BODY>, thiệt hại ban đầu ước trên 5.300 tỷ đồng, hàng chục người chết và mất tích, tập trung ở <LOCATION>xã Hòa Thịnh</LOCATION>.

Họp trong nước

<DATE>Tối 20/11</DATE>, <BODY>Thường trực Tỉnh ủy Đắk Lắk</BODY> họp khẩn tại <BODY>Sở Chỉ huy tiền phương</BODY> trên <LOCATION>đường Độc Lập</LOCATION>.<ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY> <PERSON>Nguyễn Khánh Hiệp</PERSON> giao <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY> <PERSON>Y Giang Hwing</PERSON> trực tiếp nằm ở phía đông; <BODY>Bộ Chỉ huy Quân sự tỉnh</BODY> điều 1.240 cán bộ, chiến sĩ của <BODY>Trung đoàn 95</BODY>, <BODY>Lữ đoàn 572</BODY> và 18 xe lội nước; <BODY>Công an tỉnh</BODY> huy động 36 ca nô.

Trước đó, <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY> ban hành <DOCUMENT>Quyết định số 01829/QĐ-UBND</DOCUMENT> công bố tình huống khẩn cấp về thiên tai.<ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> có <DOCUMENT>Công điện số 225/CĐ-TTg</DOCUMENT> <DATE>ngày 20/11/2025</DATE>; <BODY>Quân khu 5</BODY> có <DOCUMENT>Điện số 77/ĐK-TM</DOCUMENT>.Căn cứ <DOCUMENT>Luật Phòng thủ dân sự</DOCUMENT> và <DOCUMENT>Nghị định số 200/2025/NĐ-CP</DOCUMENT>, tỉnh quyết định xuất cấp 1.000 tấn gạo.

Bà con dắt nhau lên <LOCATION>gò Ông Đội</LOCATION>, <LOCATION>xã Hòa Mỹ</LOCATION>, <DATE>sáng 20/11</DATE>.Ảnh: <PERSON>KHƯƠNG DUY</PERSON>
Bà con dắt nhau lên <LOCATION>gò Ông Đội</LOCATION>, <LOCATION>xã Hòa Mỹ</LOCATION>, <DATE>sáng 20/11</DATE>.Ảnh: <PERSON>Khương Duy</PERSON>/<BODY>Báo Đắk Lắk</BODY>

Ai ở đâu, giúp ở đó

Ông <PERSON>Lê Trung Hưng Phú</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đảng ủy xã Hòa Thịnh</BODY>, chỉ còn chiếc điện thoại và chiếc loa pin, dẫn tổ 5 người lội từ <LOCATION>thôn Mỹ Lâm</LOCATION> sang <LOCATION>thôn Cảnh Tịnh</LOCATION>.“<DATE>Hôm 19/11</DATE> tôi đọc số nhà, không đọc được tên người”, ông nói.Tại <LOCATION>phường Đông Hòa</LOCATION>, <BODY>Đảng ủy phường</BODY> mở cửa <LOCATION>Trường THPT Lê Trung Kiên</LOCATION> và <LOCATION>Thánh thất Hòa Hiệp</LOCATION> cho 900 người tạm trú.

<BODY>Ủy ban MTTQ Việt Nam tỉnh</BODY> tiếp nhận 63 tỷ đồng trong ba ngày, theo <DOCUMENT>Thư kêu gọi số 12/MTTQ-BTT</DOCUMENT> <DATE>ngày 20/11</DATE>.Đoàn <LOCATION>Quảng Ngãi</LOCATION>, <LOCATION>Lâm Đồng</LOCATION> đưa 12 xe xuồng máy; <BODY>Hội Doanh nhân trẻ tỉnh Gia Lai</BODY> góp 4.000 suất cơm.Bác sĩ <PERSON>Kpă Hờ Linh</PERSON> từ <BODY>Bệnh viện Đa khoa vùng Tây Nguyên</BODY> khám cho 260 người riêng <DATE>ngày 21/11</DATE>.

Sau lũ

<DATE>Hôm nay</DATE>, <BODY>Chính phủ</BODY> cử <ROLE>Phó Thủ tướng</ROLE> <PERSON>Hồ Quốc Dũng</PERSON> chủ trì họp về xả <LOCATION>hồ Sông Ba Hạ</LOCATION>, <LOCATION>Sông Hinh</LOCATION>.<BODY>Bộ Nông nghiệp và Môi trường</BODY> rà lại <DOCUMENT>Quyết định số 878/QĐ-TTg</DOCUMENT> <DATE>ngày 18/7/2018</DATE> về quy trình vận hành liên hồ chứa trên lưu vực <LOCATION>sông Ba</LOCATION>.Nội dung này cũng được <ROLE>đại biểu</ROLE> <PERSON>Lê Đào Nhã Khuê</PERSON> nêu tại <EVENT>Kỳ họp thứ 10, Quốc hội khóa XV</EVENT>.

Dự kiến <BODY>HĐND tỉnh</BODY> mở <EVENT>kỳ họp chuyên đề lần thứ tư</EVENT> <DATE>cuối tháng 11</DATE> để cấp kinh phí dựng nhà; mốc là xong trước <DATE>Tết Bính Ngọ</DATE>, tức <DATE>giữa tháng 2/2026</DATE>.

<PERSON>NGÔ XUÂN THÔNG</PERSON>
