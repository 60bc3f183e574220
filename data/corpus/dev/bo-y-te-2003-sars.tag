36 ngày chống SARS: nhìn lại từ phòng họp số 138A <LOCATION>Giảng Võ</LOCATION>

<DATE>Ngày 26-2-2003</DATE>. Ông <PERSON>Johnny Chen</PERSON>, thương gia <LOCATION>Mỹ</LOCATION> gốc Hoa, từ <LOCATION>Hồng Kông</LOCATION> nhập <BODY>Bệnh viện Việt Pháp Hà Nội</BODY>, tầng 2. Ba hôm sau điều dưỡng đầu tiên sốt.

<DATE>3-3</DATE>. Bác sĩ <PERSON>Carlo Urbani</PERSON>, người <LOCATION>Italia</LOCATION>, chuyên viên <BODY>Tổ chức Y tế thế giới</BODY> (<BODY>WHO</BODY>) tại <LOCATION>Hà Nội</LOCATION>, tới xem phim phổi, gọi về <LOCATION>Manila</LOCATION> và <LOCATION>Geneva</LOCATION>. Ông nói: không giống cúm.

<DATE>10-3</DATE>. <BODY>Bộ Y tế</BODY> họp khẩn. <ROLE>Bộ trưởng</ROLE> <PERSON>Trần Thị Trung Chiến</PERSON> quyết định cách ly bệnh viện. <DOCUMENT>Công điện số 1427/YT-DP</DOCUMENT> gửi 61 tỉnh, thành phố. <ROLE>Cục trưởng</ROLE> <BODY>Cục Y tế dự phòng</BODY> <PERSON>Trịnh Quân Huấn</PERSON> nhận nhiệm vụ trực báo hằng giờ.

<DATE>13-3</DATE>. <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> lập <BODY>Ban Chỉ đạo quốc gia phòng, chống SARS</BODY>. <BODY>Viện Y học lâm sàng các bệnh nhiệt đới</BODY> ở <BODY>Bệnh viện Bạch Mai</BODY> dọn khoa cấp cứu, mở hết cửa sổ. Chính gió trời là thuốc, giáo sư <PERSON>Nguyễn Đức Hiền</PERSON> bảo vậy.

<DATE>15-3</DATE>. Điều dưỡng <PERSON>Nguyễn Thị Lượng</PERSON> mất. <DATE>Cuối tháng 3</DATE> thêm bốn đồng nghiệp. <DATE>29-3</DATE>, <PERSON>Urbani</PERSON> qua đời ở <LOCATION>Bangkok</LOCATION>.

<DATE>9-4</DATE>. Ổ dịch thứ hai tại <LOCATION>Ninh Bình</LOCATION>. <BODY>Trung tâm Y tế dự phòng tỉnh Ninh Bình</BODY> khoanh 41 hộ ở <LOCATION>phường Nam Bình</LOCATION>. Theo <DOCUMENT>Quyết định 1030/2003/QĐ-BYT</DOCUMENT> <DATE>ngày 28-3-2003</DATE> và <DOCUMENT>Luật Bảo vệ sức khoẻ nhân dân</DOCUMENT>, người cách ly được nuôi ăn 20.000đ/ngày, nhưng huyện chưa có tiền, phải vay <BODY>Kho bạc Nhà nước</BODY>.

<DATE>22-4</DATE>. Tại <EVENT>Hội nghị bất thường Bộ trưởng Y tế ASEAN</EVENT> chuẩn bị ở <LOCATION>Kuala Lumpur</LOCATION>, <LOCATION>Việt Nam</LOCATION> thông báo 14 ngày liền không có ca mới.

<DATE>28-4-2003</DATE>. <BODY>WHO</BODY> xác nhận <LOCATION>Việt Nam</LOCATION> là nước đầu tiên khống chế được SARS. 63 ca, 5 người tử vong, đều là thầy thuốc. Tiến sĩ <PERSON>Pascale Brudon</PERSON>, <ROLE>Trưởng đại diện</ROLE> <BODY>WHO</BODY> tại <LOCATION>Việt Nam</LOCATION>, đọc bản tin xong thì ra hành lang khóc.

Rút ra từ đợt này, <BODY>Ban cán sự đảng Bộ Y tế</BODY> kiến nghị ba điểm trình <EVENT>kỳ họp thứ ba, Quốc hội khoá XI</EVENT>: pháp lệnh về bệnh truyền nhiễm; phụ cấp chống dịch như lực lượng vũ trang; viện nhiệt đới cho <LOCATION>miền Nam</LOCATION>. <BODY>Văn phòng Trung ương Đảng</BODY> xin bản tổng kết để phục vụ <EVENT>Hội nghị Trung ương 8 (khoá IX)</EVENT>.

Còn ở khoa Nhiễm, đồng hồ treo tường chết ở <DATE>4 giờ 10 ngày 19-3</DATE> chưa ai thay pin. Hỏi, chị <PERSON>Thu Nguyệt</PERSON> lắc đầu: cứ để.

Tặng thưởng: Huân chương Lao động hạng Nhất cho tập thể <BODY>Viện Y học lâm sàng các bệnh nhiệt đới</BODY>; truy tặng bác sĩ <PERSON>Carlo Urbani</PERSON> Huân chương Hữu nghị; <BODY>Ngân hàng Thế giới</BODY> viện trợ 1,2 triệu USD qua <DOCUMENT>Văn kiện Dự án số TF-051822</DOCUMENT>.
