<BODY>Báo QN</BODY> › Đại hội Đảng các cấp

Xã điểm <LOCATION>A Tiêng</LOCATION> đại hội: bầu trực tiếp bí thư, bàn kỹ chuyện con trâu

<LOCATION>TÂY GIANG</LOCATION> - <DATE>Ngày 26</DATE> và <DATE>27.3.2015</DATE>, <BODY>Đảng bộ xã A Tiêng</BODY> (<LOCATION>huyện Tây Giang</LOCATION>) tổ chức <EVENT>Đại hội lần thứ VI</EVENT>, <DATE>nhiệm kỳ 2015 - 2020</DATE>; là nơi được <BODY>Huyện ủy Tây Giang</BODY> chọn làm điểm, thí điểm đại hội trực tiếp bầu bí thư theo <DOCUMENT>Hướng dẫn số 26-HD/BTCTW</DOCUMENT> <DATE>ngày 18.8.2014</DATE> của <BODY>Ban Tổ chức Trung ương</BODY>.

105 đảng viên có mặt 103. Một đồng chí đi viện, một đồng chí “xin vắng vì vợ đẻ” - chủ tọa đọc đơn, cả nhà gươl vỗ tay.

Báo cáo chính trị do <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Đảng ủy</BODY> <PERSON>Riah Dung Tơ</PERSON> trình bày. Năm năm thực hiện <DOCUMENT>Nghị quyết Đại hội Đảng bộ xã lần thứ V</DOCUMENT>, hộ nghèo giảm từ 71% còn 44,2%; 6/8 thôn có mặt bằng định cư; trồng 92ha ba kích; toàn xã 1.310 con trâu bò, nhưng 214 con chết rét <DATE>mùa đông 2010 - 2011</DATE> và <DATE>đầu năm 2014</DATE>.

Chuyện trâu chiếm hơn nửa buổi thảo luận. Đảng viên <PERSON>Alăng Thị Ngheo</PERSON> (<LOCATION>thôn Agrồng</LOCATION>) bảo, con trâu thả rông là của để dành, ai bắt làm chuồng là “nhốt của”. <PERSON>Bh'riu Pâng</PERSON> - người làm giàu từ rừng, <ROLE>nguyên Bí thư</ROLE> <BODY>Đảng ủy xã Lăng</BODY>, khách mời - kể mình đã đổi ý ra sao khi mất 7 con trong một đêm. <PERSON>Zơrâm Nhót</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Chi bộ thôn Ahu</BODY>, đưa ra phép tính: chuồng 3 triệu đồng, trâu 15 triệu đồng. “Cái chuồng ăn một chân trâu thôi”. Hội trường cười ồ. Nghị quyết được ghi thêm một câu không có trong dự thảo: đến <DATE>2018</DATE>, 100% hộ đảng viên có chuồng.

Bầu cử

<BODY>Ban Chấp hành</BODY> khóa mới 13 đồng chí (nữ 3). Phần bầu trực tiếp bí thư có hai người: <PERSON>Coor Dênh</PERSON> và <PERSON>Coor Thị Dênh</PERSON> - không phải chị em. Để khỏi nhầm, phiếu in kèm ngày sinh: <DATE>12.6.1974</DATE> và <DATE>03.02.1981</DATE>. Kết quả: đồng chí <PERSON>Coor Thị Dênh</PERSON> trúng cử <ROLE>Bí thư</ROLE> <BODY>Đảng ủy</BODY> với 58/103 phiếu, trở thành nữ bí thư đầu tiên của xã. <PERSON>Coor Dênh</PERSON> lên bắt tay, tháo chuỗi mã não trên cổ mình đeo cho chị.

Dự và chỉ đạo có <PERSON>Bhling Mia Thanh</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Ban Thường vụ Tỉnh ủy</BODY>, <ROLE>Bí thư</ROLE> <BODY>Huyện ủy</BODY>; <PERSON>Phan Xuân Cam</PERSON>, <ROLE>Phó trưởng ban</ROLE> <BODY>Ban Tổ chức Tỉnh ủy</BODY>; cùng các đồng chí <BODY>Đồn Biên phòng A Xan</BODY>, <BODY>Đồn Biên phòng Ga Ry</BODY>. Phát biểu của đồng chí <PERSON>Cam</PERSON> ngắn, chia làm ba ý: khen không khí dân chủ; chê văn kiện còn mượn câu của huyện (“phát triển mạnh dịch vụ cảng” - ở <LOCATION>A Tiêng</LOCATION> thì cảng nào?); và nhắc sau đại hội phải có chương trình hành động trong 15 ngày theo <DOCUMENT>Công văn 1920-CV/TU</DOCUMENT>.

Trước đại hội, <BODY>Văn phòng Huyện ủy Tây Giang</BODY> cùng <BODY>Ban Tổ chức Huyện ủy</BODY>, <BODY>Ủy ban Kiểm tra Huyện ủy</BODY> đã ba lần duyệt văn kiện, bám <DOCUMENT>Chỉ thị số 36-CT/TW</DOCUMENT> <DATE>ngày 30.5.2014</DATE> của <BODY>Bộ Chính trị</BODY> và <DOCUMENT>Kế hoạch 229-KH/TU</DOCUMENT> của <BODY>Ban Thường vụ Tỉnh ủy Quảng Nam</BODY>.

Chị <PERSON>Coor Thị Dênh</PERSON> sau giờ bế mạc chưa vội về. Chị ngồi ở bếp với mấy mí, mấy mẹ đang chia thịt. Hỏi cảm tưởng, chị trả lời bằng tiếng Cơ Tu, <PERSON>Bnướch Sơn</PERSON> dịch giúp: “Phiếu 45 người không bầu tôi, tôi phải hỏi cho ra vì sao”.

Sau <LOCATION>A Tiêng</LOCATION>, huyện rút kinh nghiệm, tổ chức đại hội tại 9 xã còn lại trong <DATE>tháng 4</DATE> và <DATE>tháng 5.2015</DATE>, tiến tới <EVENT>Đại hội Đảng bộ huyện Tây Giang lần thứ III</EVENT> và <EVENT>Đại hội Đảng bộ tỉnh Quảng Nam lần thứ XXI</EVENT>.

<PERSON>ĐĂNG NGUYÊN HIÊN</PERSON>
