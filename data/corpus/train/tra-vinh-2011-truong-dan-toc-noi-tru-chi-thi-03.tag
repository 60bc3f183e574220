<PERSON>LÂM SA RÊN</PERSON> (ghi)

Chi bộ trường học: từ “kể chuyện Bác” đến sửa cái bảng điểm

“Các em gọi tôi là lục kru, tức thầy. Gọi vậy mà mình chấm điểm gian thì mang tội”. Câu nói của thầy <PERSON>Kiên Sóc Ny</PERSON>, <ROLE>hiệu trưởng</ROLE>, <ROLE>Bí thư</ROLE> <BODY>Chi bộ Trường Phổ thông Dân tộc nội trú tỉnh Trà Vinh</BODY>, mở đầu buổi sinh hoạt chi bộ <DATE>chiều 26-8-2011</DATE>, cũng là buổi đầu tiên chi bộ học <DOCUMENT>Chỉ thị 03-CT/TW</DOCUMENT> của <BODY>Bộ Chính trị</BODY> (khoá XI).

Bốn năm trước, làm theo <DOCUMENT>Chỉ thị 06-CT/TW</DOCUMENT> <DATE>ngày 7-11-2006</DATE>, trường thi kể chuyện. Có cô kể rất hay, cả hội trường rơm rớm. Hết cuộc thi, sổ điểm vẫn thế: học sinh yếu được “vớt” để đủ chỉ tiêu lên lớp 97%. <DATE>Tháng 5-2010</DATE>, đoàn kiểm tra của <BODY>Sở GD-ĐT Trà Vinh</BODY> phát hiện 38 bài thi học kỳ bị sửa. <BODY>Đảng uỷ Sở GD-ĐT</BODY> khiển trách ba đảng viên, trong đó có <ROLE>Phó Hiệu trưởng</ROLE> <PERSON>Trầm Vũ Khoa</PERSON>. Chuyện ấy, thầy <PERSON>Sóc Ny</PERSON> nói, “là vết mực trên áo trắng, càng giấu càng loang”.

Nghị quyết chi bộ <DATE>tháng 9-2010</DATE> chỉ vỏn vẹn 11 dòng, quyết ba việc. Một là bỏ chỉ tiêu phần trăm lên lớp. Hai là mỗi đảng viên nhận đỡ đầu hai học sinh ở <LOCATION>huyện Trà Cú</LOCATION>, <LOCATION>Cầu Ngang</LOCATION>, <LOCATION>Châu Thành</LOCATION>, về tận phum sóc mỗi tháng. Ba là công khai tiền ăn, vì tiêu chuẩn học bổng theo <DOCUMENT>Thông tư liên tịch số 109/2009/TTLT/BTC-BGDĐT</DOCUMENT> <DATE>ngày 29/5/2009</DATE> mỗi em được 80% lương tối thiểu mà bếp ăn lúc nào cũng hụt.

<DATE>Năm học 2010 - 2011</DATE>, tỉ lệ lên lớp tụt còn 88%. Phụ huynh la. <BODY>Huyện uỷ Trà Cú</BODY> gọi điện hỏi. Thầy <PERSON>Kim Ngọc Thái</PERSON>, <ROLE>Phó Giám đốc</ROLE> <BODY>Sở GD-ĐT</BODY>, đứng ra đỡ lời: “Rớt thật còn hơn đậu giả”. Năm ấy 9 học sinh đậu đại học, có em <PERSON>Thạch Thị Ngọc Lan</PERSON> đậu <BODY>Đại học Y Dược Cần Thơ</BODY> không cần cử tuyển.

Thầy <PERSON>Kiên Sóc Ny</PERSON> cùng học sinh lớp 12A2 trong giờ tự học buổi tối. Ảnh: <PERSON>S.R</PERSON>

Vấn đề khó gỡ hơn là người. Chi bộ có 21 đảng viên, 15 là người Khmer, nhưng năm năm không kết nạp được học sinh nào. <DOCUMENT>Hướng dẫn số 27-HD/BTCTW</DOCUMENT> của <BODY>Ban Tổ chức T.Ư</BODY> qui định tuổi và lý lịch, học sinh nội trú đủ 18 tuổi thì đã thi tốt nghiệp, ra trường. <BODY>Đoàn trường</BODY> lập “lớp cảm tình Đảng” từ đầu lớp 12; <BODY>Ban Tổ chức Tỉnh uỷ</BODY> cử giảng viên của <BODY>Trường Chính trị Trà Vinh</BODY> xuống dạy hai buổi chủ nhật. <DATE>Ngày 3-2-2011</DATE>, em <PERSON>Sơn Thị Thanh Pha</PERSON> và em <PERSON>Thạch Rây</PERSON> tuyên thệ. <PERSON>Rây</PERSON> quê <LOCATION>ấp Giồng Ông Thìn</LOCATION>, <LOCATION>xã Phước Hảo</LOCATION>, nay là sinh viên <BODY>Trường Đại học Trà Vinh</BODY>; <PERSON>Thanh Pha</PERSON> vào <BODY>Học viện Cảnh sát nhân dân</BODY>.

Còn bếp ăn? Cô <PERSON>Dư Thị Bạch Hoa</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>Công đoàn trường</BODY>, bỏ khoán cho chủ thầu, lập tổ 5 người có học sinh tham gia, mỗi sáng cân thịt trước sân. Tiền dư <DATE>quý I</DATE>, <DATE>quý II-2011</DATE> là 63 triệu 200 ngàn đồng, mua 120 cái mùng, đóng lại giường. <BODY>Hội Khuyến học tỉnh</BODY> tặng thêm một máy lọc nước.

Khi tôi ra về, thầy <PERSON>Sóc Ny</PERSON> dúi cho bản phô-tô chương trình làm theo <DATE>năm 2012</DATE>, nhờ góp ý. Bản này bám <DOCUMENT>Hướng dẫn số 12-HD/BTGTW</DOCUMENT> <DATE>ngày 15-7-2011</DATE> của <BODY>Ban Tuyên giáo T.Ư</BODY>, có chuyên đề về phong cách quần chúng, dân chủ, nêu gương. Dưới cùng, thầy viết tay bằng chữ Khmer, rồi dịch: “Nước lên thì ghe lên. Nhưng ghe lủng thì nước lên ghe chìm”.

<DOCUMENT>Nghị quyết Đại hội Đảng bộ tỉnh Trà Vinh lần thứ IX</DOCUMENT> đề ra tới <DATE>năm 2015</DATE> phải có 80% giáo viên trường dân tộc nội trú là đảng viên. Trường đã đạt 71%. <DATE>Năm nay</DATE>, <EVENT>Đại hội Chi bộ Trường Phổ thông Dân tộc nội trú tỉnh</EVENT> diễn ra hồi <DATE>đầu tháng 6</DATE> đã bầu <BODY>BCH Chi bộ</BODY> 5 người, lần đầu có hai nữ.

Tôi hỏi: vậy thầy có sợ bị chê bệnh thành tích ngược không? Thầy cười: “Bệnh nào cũng trị được, miễn chịu khai”.
