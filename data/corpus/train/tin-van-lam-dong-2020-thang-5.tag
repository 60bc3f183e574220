TIN VẮN
(Chuyên trang Thời sự - Chính trị, <DATE>22/5/2020</DATE>)

• Tính đến <DATE>17 giờ ngày 20/5</DATE>, toàn tỉnh có 9/12 đảng bộ cấp huyện hoàn tất đại hội cơ sở. Chậm nhất là <BODY>Đảng bộ huyện Cát Tiên</BODY> (còn 4 đơn vị), do <ROLE>bí thư</ROLE> <LOCATION>xã Gia Viễn</LOCATION> xin thôi nhiệm vụ.

• <EVENT>Đại hội đại biểu Đảng bộ huyện Lạc Dương lần thứ X</EVENT> được chọn làm điểm của khối huyện, diễn ra trong hai <DATE>ngày 2</DATE> và <DATE>3/6</DATE> tại <LOCATION>Nhà văn hóa huyện</LOCATION>. Bà <PERSON>Liêng Trang K'Chin</PERSON> được giới thiệu tái cử <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Huyện ủy</BODY>.

• <BODY>Ủy ban Kiểm tra Tỉnh ủy Lâm Đồng</BODY> họp <EVENT>kỳ 27</EVENT>, kết luận: <BODY>Chi ủy Trung tâm Dịch vụ đô thị</BODY> chi sai 640 triệu đồng; khiển trách ông <PERSON>Lê Tùng Lâm</PERSON>, <ROLE>nguyên Giám đốc Trung tâm</ROLE>, theo <DOCUMENT>Quy định 102-QĐ/TW</DOCUMENT> <DATE>ngày 15/11/2017</DATE>; riêng vụ 11 ha thông <LOCATION>tiểu khu 267A</LOCATION> chuyển <BODY>Thanh tra tỉnh</BODY>.

• <BODY>UBND TP Đà Lạt</BODY> dừng <DOCUMENT>Đồ án quy hoạch “Khu trung tâm Hòa Bình”</DOCUMENT> để lấy thêm ý kiến <BODY>Hội Kiến trúc sư Việt Nam</BODY>. <ROLE>Chủ tịch</ROLE> <BODY>UBND thành phố</BODY> <PERSON>Tôn Thiện San Hô</PERSON> cho biết sẽ báo cáo tỉnh trước <DATE>ngày 15/6</DATE>.

• Hỗ trợ người khó khăn do COVID-19: thực hiện <DOCUMENT>Nghị quyết 42/NQ-CP</DOCUMENT> và <DOCUMENT>Quyết định 15/2020/QĐ-TTg</DOCUMENT>, đợt đầu chi cho 74.011 người ở <LOCATION>Đức Trọng</LOCATION>, <LOCATION>Di Linh</LOCATION>, <LOCATION>Đam Rông</LOCATION>; tổng 71,3 tỷ đồng. <LOCATION>Bảo Lộc</LOCATION> trả lại 3 hồ sơ trùng tên <PERSON>Nguyễn Thị Lan</PERSON>.

• Giá lan đột biến: <BODY>Cục Thuế tỉnh</BODY> yêu cầu các chi cục rà soát giao dịch trên 1 tỷ đồng phát sinh <DATE>quý I/2020</DATE> theo <DOCUMENT>Công văn số 1185/CT-TTKT</DOCUMENT>.

• <BODY>Trường Cao đẳng Sư phạm Đà Lạt</BODY> và <BODY>Trường Cao đẳng Kinh tế - Kỹ thuật Lâm Đồng</BODY> sẽ sáp nhập vào <BODY>Trường Cao đẳng nghề Đà Lạt</BODY>. Đề án trình <EVENT>Kỳ họp thứ 15, HĐND tỉnh khóa IX</EVENT> (<DATE>tháng 7/2020</DATE>).

• Nghệ nhân Ưu tú <PERSON>Touneh Ma Bio</PERSON>, người Churu ở <LOCATION>làng Krăng Gọ</LOCATION> (<LOCATION>xã Próh</LOCATION>, <LOCATION>huyện Đơn Dương</LOCATION>), truyền nghề gốm cho 16 học viên; lớp do <BODY>Bảo tàng Lâm Đồng</BODY> và <BODY>Phòng Văn hóa - Thông tin huyện Đơn Dương</BODY> mở.

• <BODY>Đoàn Thanh niên Công an tỉnh</BODY> ra quân “Thứ Bảy tình nguyện” làm 2.150 thẻ căn cước ở <LOCATION>xã Đạ K'Nàng</LOCATION>. Đồng chí <PERSON>Păng Tinh Nuôm</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Đoàn Thanh niên</BODY>, ngã xe gãy tay vẫn ngồi lăn vân tay cho bà con.

• Đính chính: bản tin số ra <DATE>15/5</DATE> viết "<BODY>Ban Dân vận Huyện ủy Bảo Lâm</BODY>", đúng ra là "<BODY>Ban Dân vận Thành ủy Bảo Lộc</BODY>". Thành thật cáo lỗi.

<PERSON>VŨ TRÍ</PERSON> - <PERSON>D.Q</PERSON> - <PERSON>T.HƯƠNG</PERSON>
