<EVENT>Đại hội đại biểu Đảng bộ huyện Cái Bè lần thứ XII</EVENT>: Giữ đất vườn, mở đường ra chợ lớn

(<BODY>ABO</BODY>) Trong hai ngày <DATE>29</DATE> và <DATE>30-7</DATE>, tại <LOCATION>Trung tâm Văn hóa - Thể thao huyện</LOCATION>, <EVENT>Đại hội đại biểu Đảng bộ huyện Cái Bè lần thứ XII</EVENT>, <DATE>nhiệm kỳ 2020 - 2025</DATE>, đã làm việc với sự có mặt của 249 đại biểu chính thức, thay mặt 6.412 đảng viên toàn Đảng bộ.

Về dự, phát biểu chỉ đạo Đại hội có các đồng chí:
- <PERSON>Nguyễn Trọng Vinh</PERSON>, <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Tỉnh ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>HĐND tỉnh</BODY>;
- <PERSON>Châu Thị Mỹ Duyên</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Ban Thường vụ Tỉnh ủy</BODY>, <ROLE>Trưởng</ROLE> <BODY>Ban Tuyên giáo Tỉnh ủy</BODY>;
- <PERSON>Giang Sơn</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Ban Thường vụ</BODY>, <ROLE>Chỉ huy trưởng</ROLE> <BODY>Bộ Chỉ huy Quân sự tỉnh</BODY>;
- Mẹ <LOCATION>Việt Nam</LOCATION> anh hùng <PERSON>Lê Thị Chấn</PERSON> (<LOCATION>xã Thiện Trung</LOCATION>) và các đồng chí <ROLE>nguyên Bí thư</ROLE> <BODY>Huyện ủy</BODY> qua các thời kỳ.

Ðồng chí <PERSON>Phan Nhựt Thăng</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Huyện ủy Cái Bè</BODY> <DATE>nhiệm kỳ 2015-2020</DATE>, trình bày Báo cáo chính trị. Nhìn lại 5 năm theo <DOCUMENT>Nghị quyết Ðại hội đại biểu Ðảng bộ huyện lần thứ XI</DOCUMENT>, 17/20 chỉ tiêu đạt và vượt. Thu nhập bình quân đầu người <DATE>năm 2020</DATE> ước 57,2 triệu đồng, gấp 1,6 lần <DATE>năm 2015</DATE>. Huyện có 16/24 xã đạt chuẩn nông thôn mới. Vườn cây ăn trái 18.700 ha, riêng xoài cát <LOCATION>Hòa Lộc</LOCATION> có 1.580 ha; kim ngạch xuất khẩu trái cây qua các vựa ở <LOCATION>An Hữu</LOCATION> tăng bình quân 9,4%/năm.

Báo cáo cũng nói thẳng: hạn mặn <DATE>mùa khô 2019 - 2020</DATE> làm 3.214 ha sầu riêng, mít chết khô; huyện bị động vì <LOCATION>cống Nguyễn Tấn Thành</LOCATION> chưa xây, đập tạm trên <LOCATION>kênh Nguyễn Tấn Thành</LOCATION> đắp trễ 9 ngày. Sạt lở ở <LOCATION>cù lao Tân Phong</LOCATION>, <LOCATION>Hòa Khánh</LOCATION> chưa có vốn kè. Tập thể <BODY>Ban Thường vụ Huyện ủy</BODY> <DATE>nhiệm kỳ 2015-2020</DATE> bị <BODY>Ban Thường vụ Tỉnh ủy</BODY> phê bình theo <DOCUMENT>Thông báo số 418-TB/TU</DOCUMENT> <DATE>ngày 16/10/2018</DATE> vì buông lỏng quản lý khai thác cát.

Mục tiêu đến <DATE>năm 2025</DATE>
Chỉ tiêu     Đơn vị     <DATE>2020</DATE>     <DATE>2025</DATE>
Giá trị sản xuất tăng     %/năm     6,1     8,0 - 8,5
Thu nhập đầu người     triệu đồng     57,2     85
Xã nông thôn mới     xã     16     24
Trường đạt chuẩn quốc gia     %     51     72
Kết nạp đảng viên     người/nhiệm kỳ     1.034     1.000

Ba khâu đột phá được đại biểu chọn bằng phiếu điện tử: vùng cây ăn trái có mã số; bến hàng và kho lạnh quanh <LOCATION>cầu Mỹ Thuận 2</LOCATION>, <LOCATION>cao tốc Trung Lương - Mỹ Thuận</LOCATION>; đội ngũ cán bộ xã dưới 40 tuổi.

Thảo luận, <ROLE>đại biểu</ROLE> <PERSON>Huỳnh Thị Thủy Tiên</PERSON> (<BODY>Đảng bộ xã Đông Hòa Hiệp</BODY>) đề nghị bảo tồn <LOCATION>nhà cổ Ông Kiệt</LOCATION>, <LOCATION>nhà cổ Ba Đức</LOCATION> gắn với du lịch, theo tinh thần <DOCUMENT>Nghị quyết số 11-NQ/TU</DOCUMENT> của <BODY>Tỉnh ủy Tiền Giang</BODY>. <ROLE>Giám đốc</ROLE> <BODY>Hợp tác xã Mỹ Lương</BODY> <PERSON>Cao Văn Đạm</PERSON> nói về chuyện bưởi da xanh đi <LOCATION>Ca-na-đa</LOCATION> và tờ giấy kiểm dịch mất 23 ngày. Thượng tá <PERSON>Dương Hồng Hà</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Công an huyện</BODY>, báo cáo chuyên đề giảm tội phạm trên <LOCATION>Quốc lộ 1</LOCATION>, <LOCATION>Quốc lộ 30</LOCATION>.

Phát biểu chỉ đạo, <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Tỉnh ủy</BODY> <PERSON>Nguyễn Trọng Vinh</PERSON> lưu ý <BODY>Đảng bộ huyện</BODY> ba việc: đưa <DOCUMENT>Nghị quyết số 120/NQ-CP</DOCUMENT> <DATE>ngày 17-11-2017</DATE> của <BODY>Chính phủ</BODY> vào từng ô bao; giữ đoàn kết trong <BODY>Ban Thường vụ</BODY>; làm cho dân tin bằng việc nhỏ. Đồng chí nhắc lại <DOCUMENT>Chỉ thị số 35-CT/TW</DOCUMENT>, <DOCUMENT>Nghị quyết số 26-NQ/TW</DOCUMENT> <DATE>ngày 19/5/2018</DATE> của <EVENT>Hội nghị Trung ương 7 khóa XII</EVENT> về đội ngũ cán bộ cấp chiến lược, đủ phẩm chất, năng lực và uy tín.

Đại hội bầu 39 đồng chí vào <BODY>Ban Chấp hành Đảng bộ huyện</BODY> khóa XII; bầu Đoàn đại biểu dự <EVENT>Đại hội đại biểu Đảng bộ tỉnh Tiền Giang lần thứ XI</EVENT> gồm 19 đại biểu chính thức, 1 dự khuyết. Tại <EVENT>Hội nghị lần thứ nhất Ban Chấp hành</EVENT>, đồng chí <PERSON>Phan Nhựt Thăng</PERSON> tái đắc cử chức danh <ROLE>Bí thư</ROLE> <BODY>Huyện ủy</BODY>; các đồng chí <PERSON>Trịnh Công Khai</PERSON>, <PERSON>Lê Thị Kiều Mị</PERSON> được bầu làm <ROLE>Phó Bí thư</ROLE>; đồng chí <PERSON>Ngô Hữu Thưởng</PERSON> giữ chức <ROLE>Chủ nhiệm</ROLE> <BODY>Ủy ban Kiểm tra Huyện ủy</BODY>.

<PERSON>SĨ NGUYÊN</PERSON> - <PERSON>KHÁNH VĂN</PERSON>
<BODY>BÁO ẤP BẮC</BODY>
