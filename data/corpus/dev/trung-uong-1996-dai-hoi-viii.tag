<EVENT>ÐẠI HỘI ÐẠI BIỂU TOÀN QUỐC LẦN THỨ VIII CỦA ÐẢNG</EVENT> LÀM VIỆC NGÀY THỨ BA

<LOCATION>Hà Nội</LOCATION>, <DATE>30-6</DATE> (<BODY>TTXVN</BODY>) - <LOCATION>Hội trường Ba Ðình</LOCATION> <DATE>sáng nay</DATE> không còn ghế trống. Trong 1.198 đại biểu có 128 người từng ở chiến trường <LOCATION>miền Nam</LOCATION>, người trẻ nhất, chị <PERSON>Rơ Châm H'Yéo</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Huyện uỷ Ia Grai</BODY>, vừa tròn 28 tuổi.

Ba tham luận đầu nói về cán bộ.

Ðồng chí <PERSON>Nguyễn Hữu Khiếu</PERSON>, nguyên giảng viên <BODY>Học viện Chính trị quốc gia Hồ Chí Minh</BODY>, nhắc lại rằng <DOCUMENT>Nghị quyết Trung ương 3 (khoá VII)</DOCUMENT> <DATE>tháng 6-1992</DATE> về đổi mới và chỉnh đốn Ðảng đã đặt đúng bệnh mà kê thuốc nhẹ. Bốn năm, 69.102 đảng viên bị thi hành kỷ luật; số này chưa làm dân nguôi.

Ðồng chí <PERSON>Ðinh Thị Bảy</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Ðảng uỷ xã Quảng Lưu</BODY>, <LOCATION>huyện Quảng Trạch</LOCATION>, <LOCATION>Quảng Bình</LOCATION>, kể bằng giọng địa phương: trụ sở xã hết 9 phiên toà đòi nợ. "Cán bộ không ăn thì dân mất chi đòi". Hội trường cười, sau đó lặng.

Ðại diện <BODY>Ðảng bộ Quân đội</BODY>, Trung tướng <PERSON>Phạm Thanh Ngân</PERSON>, <ROLE>Phó Chủ nhiệm</ROLE> <BODY>Tổng cục Chính trị</BODY>, đề nghị cụ thể hoá <DOCUMENT>Nghị quyết 02-NQ/TW</DOCUMENT> về chiến lược quốc phòng bằng một đạo luật trong nhiệm kỳ <BODY>Quốc hội</BODY> khoá X.

Buổi chiều, <ROLE>Tổng Bí thư</ROLE> <PERSON>Ðỗ Mười</PERSON> tiếp các đoàn khách dự đại hội: <BODY>Ðảng Nhân dân Cách mạng Lào</BODY> do ông <PERSON>Khamtay Siphandone</PERSON> dẫn đầu, <BODY>Ðảng Cộng sản Cuba</BODY>, <BODY>Ðảng Nhân dân Campuchia</BODY>, <BODY>Ðảng Cộng sản Pháp</BODY>, <BODY>Ðảng Cộng sản Nhật Bản</BODY>. Ông <PERSON>Robert Hue</PERSON>, <ROLE>Bí thư toàn quốc</ROLE> <BODY>Ðảng Cộng sản Pháp</BODY>, xin phép nói tiếng Việt câu cuối, sai hai dấu, được vỗ tay lâu nhất.

Về nhân sự: <BODY>Ðoàn Chủ tịch</BODY> đã trình danh sách giới thiệu 185 người. Ðại hội bầu 170 <ROLE>Uỷ viên</ROLE> <BODY>Ban Chấp hành Trung ương Ðảng</BODY> khoá VIII vào <DATE>chiều 30-6</DATE>; <BODY>Bộ Chính trị</BODY>, <BODY>Thường vụ Bộ Chính trị</BODY> và <BODY>Uỷ ban Kiểm tra T.Ư</BODY> sẽ được bầu ở <EVENT>Hội nghị lần thứ nhất Ban Chấp hành Trung ương Ðảng khoá VIII</EVENT>, dự tính họp <DATE>ngày 1-7</DATE>.

<DOCUMENT>Ðiều lệ Ðảng (sửa đổi)</DOCUMENT> được thảo luận đến khuya ở tổ 9: bỏ hay giữ thời kỳ dự bị 12 tháng? Tổ do <ROLE>Bí thư</ROLE> <BODY>Tỉnh uỷ Hoà Bình</BODY> làm tổ trưởng giữ ý kiến thiểu số. Còn về văn kiện, <LOCATION>Lạng Sơn</LOCATION> và <LOCATION>Bắc Thái</LOCATION> xin thêm một câu về biên giới, <LOCATION>Minh Hải</LOCATION> xin một câu về tôm.

Trước đó, đại hội họp nội bộ từ <DATE>22</DATE> đến <DATE>26-6</DATE>. Phiên khai mạc công khai <DATE>28-6</DATE> có báo cáo về mười năm đổi mới tính từ <EVENT>Ðại hội VI</EVENT> và việc thực hiện <DOCUMENT>Chiến lược “Ổn định và phát triển kinh tế - xã hội đến năm 2000”</DOCUMENT>.

Tin thêm: <BODY>Bưu điện Trung ương</BODY> phát hành bộ tem bốn mẫu, giá mặt 400đ, 3.000đ; phóng viên <BODY>báo Nhân Dân</BODY> đếm được 231 nhà báo nước ngoài, đông nhất là <LOCATION>Nhật Bản</LOCATION>. <DATE>Ngày mai</DATE>, bế mạc.
