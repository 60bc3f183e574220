NGÀY ÐẦU Ở TỈNH LỴ

<DATE>Mười tám tháng Giêng</DATE> lịch ta chưa tới mà <LOCATION>thị xã Bắc Kạn</LOCATION> đã như có hội. <DATE>Mồng 1 tháng 1 năm 1997</DATE>, biển gỗ sơn đỏ "<BODY>UỶ BAN NHÂN DÂN TỈNH BẮC KẠN</BODY>" được treo lên dãy nhà cấp bốn vốn của <BODY>Công ty Lâm sản Bạch Thông</BODY>. Ðinh mười phân đóng vào tường vôi, rơi mất hai cái.

Người đóng đinh là anh <PERSON>Nông Văn Tảo</PERSON>, lái xe của <BODY>Tỉnh uỷ Bắc Thái</BODY> tình nguyện ngược <LOCATION>quốc lộ 3</LOCATION> lên đây từ <DATE>hôm 28 tháng Chạp</DATE> dương lịch, tức <DATE>28-12-1996</DATE>. Anh bảo: dưới <LOCATION>Thái Nguyên</LOCATION> có điện có nước, nhưng mẹ anh ở <LOCATION>Phủ Thông</LOCATION>.

<EVENT>Kỳ họp thứ 10, Quốc hội khoá IX</EVENT> <DATE>ngày 6-11-1996</DATE> ra nghị quyết chia lại địa giới. Theo đó <LOCATION>tỉnh Bắc Thái</LOCATION> tách thành <LOCATION>Bắc Kạn</LOCATION> và <LOCATION>Thái Nguyên</LOCATION>; hai huyện <LOCATION>Ngân Sơn</LOCATION>, <LOCATION>Ba Bể</LOCATION> từ <LOCATION>Cao Bằng</LOCATION> trở về. <DOCUMENT>Chỉ thị số 05-CT/TU</DOCUMENT> <DATE>ngày 21-11-1996</DATE> của <BODY>Ban Thường vụ Tỉnh uỷ Bắc Thái</BODY> dặn rất kỹ: không chia bàn ghế thừa, không cho cán bộ mượn tiền chuyển nhà quá ba tháng lương.

Tôi hỏi đồng chí <PERSON>Hà Sĩ Toan</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Tỉnh uỷ lâm thời</BODY>, lo nhất chuyện gì. Ông không nói về tiền. Ông kể chuyện <DATE>năm 1965</DATE>, khi <BODY>Uỷ ban Thường vụ Quốc hội</BODY> có <DOCUMENT>Nghị quyết số 103-NQ/TVQH</DOCUMENT> (<DATE>ngày 21-4-1965</DATE>) nhập hai tỉnh, ông mới là anh <ROLE>Bí thư</ROLE> <BODY>Xã đoàn Dương Quang</BODY>, đã khóc vì sợ từ đó phải học tiếng xuôi. “Bây giờ tách ra, tôi lại sợ cán bộ mình quay về nói toàn tiếng Tày trong cuộc họp mà quên người Dao, người Mông ngồi cuối hàng ghế”.

<BODY>Ðảng bộ tỉnh</BODY> lúc chia có 17.460 đảng viên, 122 xã phường thì 103 xã thuộc khu vực III. <BODY>Ban Tổ chức Trung ương</BODY> và <BODY>Ban Tổ chức - Cán bộ Chính phủ</BODY> cho biên chế 1.208 người, song đến <DATE>ngày 15-1</DATE> mới có 761 người tới nhận việc. <BODY>Sở Giáo dục - Ðào tạo</BODY> ở nhờ tầng dưới <LOCATION>Trường Cấp III Bắc Kạn</LOCATION>; ông <PERSON>Dương Mạc Hiếu</PERSON>, <ROLE>Giám đốc Sở</ROLE>, tự nấu cơm bằng bếp dầu. <BODY>Bệnh viện tỉnh</BODY> có một máy X quang do <LOCATION>Ba Lan</LOCATION> giúp từ <DATE>thập niên 70</DATE>, chỉ chụp được ngày chẵn vì điện yếu. Ðồng chí <PERSON>Lê Thị Quắm</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>Hội Liên hiệp Phụ nữ tỉnh</BODY>, người Nùng, nói vui rằng trụ sở hội là chiếc xe đạp của chị.

Chiều ấy, <ROLE>Tổng Bí thư</ROLE> <PERSON>Ðỗ Mười</PERSON> gửi thư. Bức thư ngắn, đọc ở sân vận động thị xã qua loa nén: mong <BODY>Ðảng bộ Bắc Kạn</BODY> giữ truyền thống thủ đô kháng chiến <LOCATION>Chợ Ðồn</LOCATION>, ghi nhớ <DOCUMENT>Nghị quyết Ðại hội VIII của Ðảng</DOCUMENT>. Cụ <PERSON>Triệu Phúc Vinh</PERSON>, người Dao <LOCATION>xã Vi Hương</LOCATION>, từng gác <LOCATION>lán Nà Pậu</LOCATION> <DATE>năm 1950</DATE>, đứng nghiêm đến hết bài dù trời mưa bụi.

<DATE>Tháng 10 năm nay</DATE>, <EVENT>Ðại hội Ðảng bộ tỉnh lần thứ VII</EVENT> sẽ họp. Có người hỏi sao lại bảy: vì đếm tiếp từ trước khi nhập. <BODY>Uỷ ban Kiểm tra</BODY> đã bắt đầu làm việc với một tủ hồ sơ, một ấm tích và <DOCUMENT>Ðiều lệ Ðảng</DOCUMENT> in khổ bỏ túi.

Bút ký của <PERSON>NÔNG QUỐC THẮNG</PERSON>
<BODY>Hội Văn học nghệ thuật các dân tộc Bắc Thái</BODY>
