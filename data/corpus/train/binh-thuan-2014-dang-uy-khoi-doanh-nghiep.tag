<BODY>Đảng uỷ Khối Doanh nghiệp tỉnh Bình Thuận</BODY>: Qui chế thì có, sinh hoạt thì thưa

Ðó là nhận xét thẳng nhất tại hội nghị sơ kết <DOCUMENT>Chương trình hành động số 31-CTr/TU</DOCUMENT> <DATE>chiều 17/7/2014</DATE> ở <LOCATION>thành phố Phan Thiết</LOCATION>.  <ROLE>Phó Bí thư</ROLE> <BODY>Ðảng uỷ Khối</BODY> <PERSON>Nguyễn Xuân Trừng</PERSON> đưa ra một thống kê khiến nhiều giám đốc ngồi dưới phải ghi: 6 tháng, 19/52 chi bộ chỉ họp được 3 kỳ.

Ngồi ở hàng ghế đầu: đ/c <PERSON>Trương Quốc Luyến</PERSON>, <ROLE>Tỉnh uỷ viên</ROLE>, <ROLE>Bí thư</ROLE> <BODY>Ðảng uỷ Khối</BODY>;  đ/c <PERSON>Ngô Thị Yến Trâm</PERSON>, <ROLE>Phó Trưởng</ROLE> <BODY>Ban Tuyên giáo Tỉnh uỷ</BODY>; <PERSON>Kim Sơn Hùng</PERSON>, <ROLE>Phó Chánh</ROLE> <BODY>Văn phòng Tỉnh uỷ</BODY>; <PERSON>Ðặng Hưng Long</PERSON>, <ROLE>Phó Chủ nhiệm</ROLE> <BODY>Uỷ ban Kiểm tra Tỉnh uỷ</BODY>; <ROLE>Phó Chủ tịch</ROLE> <BODY>Liên đoàn Lao động tỉnh</BODY> <PERSON>Huỳnh Thị Lục</PERSON>.

Lý do muôn vẻ. <BODY>Công ty cổ phần Cấp thoát nước Bình Thuận</BODY> kêu công nhân trực ca.<BODY>Công ty TNHH Thuận Hải Sơn</BODY> - doanh nghiệp tư nhân duy nhất của <LOCATION>Khu công nghiệp Phan Thiết 1</LOCATION> có chi bộ - nói thật: chủ doanh nghiệp chưa là đảng viên nên xin giờ họp cũng ngại.<BODY>Chi nhánh Ngân hàng Phát triển khu vực Ninh Thuận - Bình Thuận</BODY> thì 4 đảng viên ở <LOCATION>Phan Rang</LOCATION>, 7 đảng viên ở <LOCATION>Phan Thiết</LOCATION>, mỗi kỳ họp chi bộ là một chuyến xe.

Ðồng chí <PERSON>Thông Văn Ðạo</PERSON>, người Chăm, <ROLE>Bí thư</ROLE> <BODY>chi bộ Xí nghiệp May Tuy Phong</BODY>, có kinh nghiệm riêng.  Chi bộ của anh họp 45 phút lúc giao ca, nội dung chỉ một việc. Kỳ <DATE>tháng 3</DATE>: vì sao tăng ca mà lương không tăng. Kỳ <DATE>tháng 5</DATE>: nước uống. Ba tháng, kết nạp được bốn nữ công nhân, trong đó có chị <PERSON>Ðàng Thị Nhân</PERSON> và chị <PERSON>Mang Thị Hoa</PERSON>.  Nghe xong, đại diện <BODY>Ban Tổ chức Tỉnh uỷ</BODY> đề nghị đưa cách làm này vào tập san của ngành.

Về phía cấp trên, <BODY>Ðảng uỷ Khối</BODY> cũng tự phê bình: từ <DOCUMENT>Qui định số 170-QĐ/TW</DOCUMENT> <DATE>ngày 7/3/2013</DATE> của <BODY>Ban Bí thư</BODY> đến khi có hướng dẫn của Khối mất tám tháng; theo <DOCUMENT>Nghị quyết Trung ương 4 (khóa XI)</DOCUMENT>, việc kiểm điểm <DATE>năm 2013</DATE> còn hình thức, 100% tập thể tự xếp “hoàn thành tốt”. <BODY>Uỷ ban Kiêm tra Ðảng uỷ Khối</BODY> vừa phải phúc tra 8 chi bộ, hạ mức 3 nơi.

Tham gia ý kiến, ông <PERSON>Ung Văn Rô</PERSON>, <ROLE>Tổng Giám đốc</ROLE> <BODY>Công ty CP Nước khoáng Vĩnh Hảo</BODY>, đặt vấn đề ngược: cán bộ của Khối mỗi năm xuống doanh nghiệp mấy lần?  Câu trả lời là 1,4 lần. Hội trường ồ lên.

Trao đổi lại, đại diện <BODY>Văn phòng Tỉnh uỷ</BODY> cho biết <BODY>Ban Thường vụ Tỉnh uỷ</BODY> đã có <DOCUMENT>Kết luận số 612-KL/TU</DOCUMENT> <DATE>ngày 20/6/2014</DATE>, giao <BODY>Ðảng uỷ Khối</BODY> phối hợp <BODY>Ban Tuyên giáo Tỉnh uỷ</BODY>, <BODY>Ban Dân vận Tỉnh uỷ</BODY>, <BODY>Liên đoàn Lao động tỉnh</BODY> xây dựng đề án phát triển tổ chức đảng ở doanh nghiệp ngoài nhà nước;  báo cáo tại <EVENT>Hội nghị lần thứ 21 Ban Chấp hành Đảng bộ tỉnh khóa XII</EVENT>.  Nội dung này cũng nằm trong yêu cầu của <DOCUMENT>Nghị quyết Trung ương 5 (khoá IX)</DOCUMENT>, <DOCUMENT>Kết luận 80-KL/TW</DOCUMENT> <DATE>ngày 29/7/2010</DATE> của <BODY>Ban Bí thư</BODY>.  Ngoài ra, <BODY>Ðảng uỷ Khối</BODY> chọn 3 chi bộ viết bài dự <EVENT>Hội thi Bí thư chi bộ giỏi tỉnh Bình Thuận</EVENT> <DATE>năm 2014</DATE>.

Kết thúc, hội nghị nhất trí 4 việc trong <DATE>6 tháng cuối năm 2014</DATE>:

(1) Mỗi <ROLE>uỷ viên</ROLE> <BODY>Ban Chấp hành Ðảng bộ Khối</BODY> nhận 3 chi bộ, có mặt ít nhất 1 kỳ/quí;
(2) Tách <BODY>chi bộ Công ty Lâm nghiệp Bắc Bình</BODY>, <BODY>Tánh Linh</BODY> theo địa bàn;
(3) Sửa qui chế làm việc, thay cho <DOCUMENT>Quyết định 09-QÐ/ÐUK</DOCUMENT> <DATE>năm 2011</DATE>;
(4) Tổ chức đại hội điểm tại <BODY>Ðảng bộ Cảng vụ Bình Thuận</BODY> trước <DATE>30/3/2015</DATE> theo <DOCUMENT>Chỉ thị 36-CT/TW</DOCUMENT> <DATE>ngày 30/5/2014</DATE> của <BODY>Bộ Chính trị</BODY>, chuẩn bị <EVENT>Ðại hội Ðảng bộ Khối lần thứ III</EVENT> và <EVENT>Đại hội đại biểu Đảng bộ tỉnh lần thứ XIII</EVENT>.

Trước lúc bế mạc, đ/c <PERSON>Trừng</PERSON> nhắc một chuyện không có trong chương trình: cơn giông <DATE>đêm 12/7</DATE> làm tốc mái nhà trọ của 60 công nhân ở <LOCATION>phường Xuân An</LOCATION>. <BODY>Ðoàn thanh niên</BODY> chưa ai tới. “Họp xong tôi đi, ai đi với tôi?”.  Có 22 cánh tay.

<PERSON>Lê Phan</PERSON> (theo <BODY>Bản tin Ðảng uỷ Khối</BODY>)
