<LOCATION>Bát Xát</LOCATION> vẫn còn ba thôn bị cô lập

(<BODY>LCĐT</BODY>) - Tính đến <DATE>sáng nay</DATE>, <DATE>14/8</DATE>, sáu ngày sau khi hoàn lưu bão số 4 (bão Kammuri) đổ xuống <LOCATION>Lào Cai</LOCATION>, các lực lượng tìm kiếm vẫn chưa vào được <LOCATION>thôn Tùng Chỉn 2</LOCATION>, <LOCATION>thôn Sủng Hoảng</LOCATION> (<LOCATION>xã Trịnh Tường</LOCATION>) và <LOCATION>thôn Phìn Chải</LOCATION> (<LOCATION>xã A Lù</LOCATION>), <LOCATION>huyện Bát Xát</LOCATION>.

Theo <DOCUMENT>báo cáo nhanh số 9/BC-PCLB</DOCUMENT> của <BODY>Ban Chỉ huy Phòng chống lụt bão và Tìm kiếm cứu nạn tỉnh</BODY>, toàn tỉnh có 88 người chết và mất tích, 76 người bị thương; 4.200 ngôi nhà hư hại, trong đó 418 nhà sập đổ hoàn toàn; 3.700 ha lúa mất trắng. <LOCATION>Đường sắt Yên Bái - Lào Cai</LOCATION> tắc 14 điểm, sớm nhất <DATE>ngày 20/8</DATE> mới thông. Ước thịêt hại 800 tỉ đồng, bằng hơn nửa số thu ngân sách <DATE>năm 2007</DATE> của tỉnh.

<ROLE>Phó Thủ tướng</ROLE> <PERSON>Hoàng Trung Hải</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Ban Chỉ đạo Phòng chống lụt bão Trung ương</BODY> <PERSON>Cao Đức Phát</PERSON> đã có mặt tại <LOCATION>Lào Cai</LOCATION> từ <DATE>ngày 10/8</DATE>. <DATE>Chiều 11/8</DATE>, làm việc với lãnh đạo tỉnh ở hội trường <BODY>UBND thành phố Lào Cai</BODY>, hai đồng chí yêu cầu trước hết lo chỗ ở, thứ hai là dịch bệnh, thứ ba mới bàn khôi phục sản xuất. <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> có <DOCUMENT>Công điện số 1234/CĐ-TTg</DOCUMENT>, quyết định xuất cấp cho <LOCATION>Lào Cai</LOCATION> 500 tấn gạo, 50 tỉ đồng.

<ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY> <PERSON>Bùi Quang Vĩnh Tường</PERSON> kí <DOCUMENT>Quyết định 2045/QĐ-UBND</DOCUMENT> <DATE>ngày 12-8-2008</DATE>, hỗ trợ mỗi gia đình có người chết 4 triệu đồng/người, nhà sập 10 triệu. So với mức tại <DOCUMENT>Nghị định 67/2007/NĐ-CP</DOCUMENT> thì cao hơn, nhưng so với giá một ngôi nhà trình tường của người Hà Nhì, người Mông thì mới được một phần tư.

Ghi trên đường vào <LOCATION>Tùng Chỉn</LOCATION>

Chúng tôi theo <BODY>Tiểu đoàn Công binh 27</BODY> (<BODY>Quân khu 2</BODY>) đi từ <LOCATION>ngã ba Bản Vược</LOCATION>. Mười hai cây số, mười một điểm sạt. Ở <LOCATION>cầu Tùng Sáng</LOCATION>, chỉ còn một mố. Thiếu tá <PERSON>Nguyễn Hữu Khánh</PERSON> buộc dây qua suối bằng cách bắn tên, một cách học của dân. Sang được bờ bên kia là 13 giờ. <PERSON>Vàng Láo Lở</PERSON>, 36 tuổi, người Dao, ngồi giữa đám đá to như nhà, chỗ đó <DATE>hôm 8/8</DATE> là nhà anh, với 5 người. "Tôi đi <LOCATION>Cốc Mỳ</LOCATION> bán ngô. Tôi về thì không có ai". Bác sĩ <PERSON>Trương Thị Minh Nguyệt</PERSON>, <ROLE>Đội trưởng</ROLE> <BODY>Đội Y tế dự phòng huyện</BODY>, đưa anh viên thuốc ngủ; anh bóp nát trong tay.

Ông <PERSON>Lý Ông Dìn</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đảng ủy xã Trịnh Tường</BODY>, hai đêm không ngủ, đưa cho chúng tôi danh sách viết tay: 19 cái tên, 11 tên đã gạch. Gạch là đã tìm thấy.

Cứu trợ: thừa mì tôm, thiếu muối

<BODY>Mặt trận Tổ quốc tỉnh</BODY> đã nhận 12,6 tỉ đồng. Đến thăm và ủng hộ có <BODY>Tập đoàn Điện lực Việt Nam</BODY> 2 tỉ, <BODY>Hội Chữ thập đỏ Việt Nam</BODY> 300 triệu cùng 1.000 thùng hàng gia đình, <BODY>Thành ủy</BODY>, <BODY>UBND thành phố Hà Nội</BODY> 1 tỉ, <LOCATION>huyện Hà Khẩu</LOCATION> (<LOCATION>Vân Nam</LOCATION>, <LOCATION>Trung Quốc</LOCATION>) 100.000 nhân dân tệ, <BODY>Tổ chức Plan</BODY>, <BODY>Oxfam Hồng Kông</BODY>... Nhưng ở <LOCATION>A Lù</LOCATION>, bà con xin muối, xin dao, xin dầu hỏa. Bà <PERSON>Chu Lé Xơ</PERSON> nói qua người dịch: "Mì ăn rồi lại đói. Có dao thì đi tìm măng".

Ở <LOCATION>Bắc Kinh</LOCATION>, <EVENT>Olympic</EVENT> vừa khai mạc đúng ngày lũ, tivi <BODY>UBND xã</BODY> còn để mở. <BODY>Thường trực Tỉnh ủy</BODY> vừa ra <DOCUMENT>Thông báo số 312-TB/TU</DOCUMENT>, hoãn <EVENT>Hội nghị lần thứ 14 Ban Chấp hành Đảng bộ tỉnh khóa XIII</EVENT> định họp <DATE>ngày 18/8</DATE>, để cán bộ đi cơ sở.Lễ khai mạc <EVENT>Tuần Văn hoá Du lịch Sa Pa</EVENT> cũng dừng.

Bài, ảnh: <PERSON>CAO CƯỜNG</PERSON>
<BODY>Báo Lào Cai</BODY>
