Công tác tuyên giáo <LOCATION>Hà Nam</LOCATION> trước thềm đại hội:
Nói cho trúng, nghe cho đủ

Theo lịch của <BODY>Tỉnh uỷ Hà Nam</BODY>, <EVENT>Đại hội Đảng bộ tỉnh lần thứ XVIII</EVENT> sẽ khai mạc vào <DATE>trung tuần tháng 9-2010</DATE>. Từ <DATE>đầu năm 2010</DATE> tới giờ, có lẽ không phòng nào sáng đèn muộn bằng <BODY>Phòng Tuyên truyền</BODY>, <BODY>Ban Tuyên giáo Tỉnh uỷ</BODY>.

Việc trước mắt là tổng kết  bốn năm cuộc vận động “Học tập và làm theo tấm gương đạo đức <PERSON>Hồ Chí Minh</PERSON>”. <DOCUMENT>Chỉ thị 06-CT/TW</DOCUMENT> <DATE>ngày 7-11-2006</DATE> của <BODY>Bộ Chính trị</BODY> khi xuống tới <LOCATION>Hà Nam</LOCATION> được chia nhỏ thành từng năm một chủ đề. <DATE>Năm 2007</DATE>: tiết kiệm. <DATE>Năm 2008</DATE>: chống quan liêu. <DATE>Năm 2009</DATE>: nêu gương. Nghe thì gọn nhưng khi kiểm tra mới vỡ ra là ở <LOCATION>huyện Lý Nhân</LOCATION>, <LOCATION>huyện Bình Lục</LOCATION>, không ít chi bộ “làm theo” bằng cách chép tay chuyện kể rồi nộp lại. <ROLE>Trưởng</ROLE> <BODY>Ban Tuyên giáo Huyện uỷ Bình Lục</BODY> <PERSON>Hoàng Đình Thược</PERSON> không giấu: “Có quyển sổ chép ba lần câu chuyện chiếc đồng hồ”.

Đầu việc thứ hai: chỉ đạo đại hội cơ sở. Bám  <DOCUMENT>Chỉ thị số 37-CT/TW</DOCUMENT> <DATE>ngày 4-8-2009</DATE> của <BODY>Bộ Chính trị</BODY> và <DOCUMENT>Hướng dẫn số 26-HD/BTCTW</DOCUMENT>, <BODY>Ban Thường vụ Tỉnh uỷ</BODY> ra <DOCUMENT>Chỉ thị 21-CT/TU</DOCUMENT>, rồi chọn 7 nơi làm điểm, trong đó có <BODY>Đảng bộ xã Nhân Khang</BODY>, <BODY>Đảng bộ Công ty Xi măng Bút Sơn</BODY> và <BODY>Đảng bộ Bệnh viện Đa khoa tỉnh</BODY>. <BODY>Ban tuyên giáo</BODY> được giao theo dõi dư luận. Mỗi tuần, 41 cộng tác viên gửi về một bản tin hai trang; hôm nào cũng vậy, <ROLE>Phó Trưởng ban Thường trực</ROLE> <PERSON>Ngô Thanh Tuân</PERSON> đọc bằng hết rồi mới về.

Ở <BODY>Đảng bộ Công ty Xi măng Bút Sơn</BODY>, đại hội điểm được tổ chức <DATE>hôm 12-3</DATE>. Đảng viên thợ lò <PERSON>Trịnh Xuân Bắc</PERSON> hỏi thẳng cấp uỷ nhiệm kỳ cũ về khoản nợ 11 tỷ đồng bụi lọc, câu hỏi không có trong danh sách tham luận đã duyệt. Chủ toạ lúng túng mất một phút. Sau đó thì cả hội trường thảo luận tới 12 giờ trưa, và nghị quyết có thêm chương về môi trường. <BODY>Ban Tuyên giáo</BODY> viết lại câu chuyện ấy thành <DOCUMENT>tài liệu “Khi có người hỏi ngoài kịch bản”</DOCUMENT>, phát cho 116 đại hội còn lại.

Báo cáo viên phải biết nghe

Cả tỉnh có 38 báo cáo viên cấp tỉnh, gần 1.900 tuyên truyền viên. Sau <EVENT>Hội nghị Trung ương 5 (khoá X)</EVENT>, thực hiện <DOCUMENT>Nghị quyết số 16-NQ/TW</DOCUMENT> <DATE>ngày 1-8-2007</DATE> về công tác tư tưởng, lý luận và báo chí trước yêu cầu mới, <LOCATION>Hà Nam</LOCATION> đặt lệ: báo cáo viên nói 60 phút thì nghe 30 phút. Ông <PERSON>Lại Thế Sang</PERSON>, 69 tuổi, ở <LOCATION>xã Liêm Chính</LOCATION>, <LOCATION>thành phố Phủ Lý</LOCATION>, báo cáo viên từ thời <LOCATION>Hà Nam Ninh</LOCATION>, bảo lúc mới nghe mệt hơn nói. Nghe mãi thành quen; có buổi bà con <LOCATION>xã Thanh Hải</LOCATION>, <LOCATION>huyện Thanh Liêm</LOCATION> kể chuyện xe chở đá, ông ghi kín bảy trang, về nộp cho <BODY>Thường trực Tỉnh uỷ</BODY>. Hai tuần sau, đội liên ngành của <BODY>Sở Giao thông vận tải</BODY>, <BODY>Công an tỉnh</BODY> xuống chặn xe quá tải.

Nhắc chuyện này, <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Tỉnh uỷ</BODY> <PERSON>Đinh Văn Cương Trực</PERSON> bình rằng công tác tuyên giáo đo bằng số việc được giải quyết, đừng đo bằng số người dự.

Văn nghệ, báo chí và một ngàn năm

<DATE>Năm 2010</DATE> còn là năm <LOCATION>Thăng Long - Hà Nội</LOCATION> tròn 1000 tuổi. <LOCATION>Đọi Sơn</LOCATION>, nơi vua <PERSON>Lê Hoàn</PERSON> cày tịch điền <DATE>năm 987</DATE>, vừa khôi phục <EVENT>Lễ hội Tịch điền</EVENT> được hai mùa, <DATE>mùng 7 tháng Giêng</DATE> vừa rồi <ROLE>Chủ tịch nước</ROLE> <PERSON>Nguyễn Minh Triết</PERSON> về xuống ruộng cày mấy sá. <BODY>Ban Tuyên giáo Tỉnh uỷ</BODY> cùng <BODY>Sở Văn hoá, Thể thao và Du lịch</BODY>, <BODY>Hội Văn học Nghệ thuật tỉnh</BODY> mở cuộc thi ca khúc; <BODY>Báo Hà Nam</BODY> mở chuyên trang; <BODY>Đài PT-TH Hà Nam</BODY> dựng phim tài liệu ba tập về nhà văn <PERSON>Nam Cao</PERSON>. Trong phim, lần đầu công chúng thấy lá thư <DATE>tháng 11-1951</DATE> gửi từ <LOCATION>Thái Nguyên</LOCATION>, mấy tuần trước khi ông hy sinh.

Ngổn ngang việc là thế, song <PERSON>Ngô Thanh Tuân</PERSON> vẫn giữ thói quen chiều cuối tuần đạp xe về <LOCATION>Kim Bảng</LOCATION>, ngồi quán nước nghe người ta nói về tỉnh. “Ở đó không ai gọi tôi bằng chức”, ông bảo.

<PERSON>NGUYỄN THẾ VINH HÀ</PERSON>
<BODY>Ban Tuyên giáo Tỉnh uỷ Hà Nam</BODY>
