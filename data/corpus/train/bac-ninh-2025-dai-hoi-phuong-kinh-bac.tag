<LOCATION>Bắc Ninh</LOCATION>: <BODY>Đảng bộ phường Kinh Bắc</BODY> đại hội lần đầu, dành một buổi nói chuyện quan họ và bán dẫn

(<BODY>Báo và PT-TH Bắc Ninh</BODY>) - Trong hai <DATE>ngày 30</DATE> và <DATE>31/7</DATE>, <EVENT>Đại hội đại biểu Đảng bộ phường Kinh Bắc lần thứ I</EVENT>, <DATE>nhiệm kỳ 2025 - 2030</DATE> diễn ra tại <LOCATION>Nhà hát Dân ca Quan họ</LOCATION>. 248 đại biểu thay mặt 6.117 đảng viên thuộc 92 chi, đảng bộ dự.

Tới dự, chỉ đạo đại hội:
– <PERSON>Kiều Doãn Vũ</PERSON>, <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Tỉnh ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>HĐND tỉnh</BODY>
– <PERSON>Thân Trọng Bách</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Ban Thường vụ Tỉnh ủy</BODY>, <ROLE>Trưởng</ROLE> <BODY>Ban Tuyên giáo và Dân vận Tỉnh ủy</BODY> (quê <LOCATION>phường Đa Mai</LOCATION>, <LOCATION>Bắc Giang</LOCATION> cũ)
– Đại tá <PERSON>Quan Văn Mẫn</PERSON>, <ROLE>Phó Chính ủy</ROLE> <BODY>Bộ CHQS tỉnh</BODY>
– đại diện <BODY>Samsung Display Việt Nam</BODY>, <BODY>Amkor Technology Việt Nam</BODY>, <BODY>Trường Đại học Thể dục thể thao Bắc Ninh</BODY>

<LOCATION>Phường Kinh Bắc</LOCATION> ra đời từ <DATE>1-7</DATE> theo <DOCUMENT>Nghị quyết số 1658/NQ-UBTVQH15</DOCUMENT> <DATE>ngày 16-6-2025</DATE> của <BODY>Ủy ban Thường vụ Quốc hội</BODY>, gộp các <LOCATION>phường Suối Hoa</LOCATION>, <LOCATION>Tiền Ninh Vệ</LOCATION>, <LOCATION>Vạn An</LOCATION>, <LOCATION>Hòa Long</LOCATION>, <LOCATION>Khúc Xuyên</LOCATION> và <LOCATION>phường Kinh Bắc</LOCATION> cũ của <LOCATION>thành phố Bắc Ninh</LOCATION>. Sáu đảng bộ cũ để lại sáu bản nghị quyết chưa hết hạn, trong đó <DOCUMENT>Nghị quyết Đại hội Đảng bộ phường Hòa Long lần thứ XXVIII</DOCUMENT> còn dở một con đường. Đại hội này không xóa nợ, mà nhận nợ.

Báo cáo 18 trang, phụ lục 40 trang

Trình bày báo cáo chính trị, đồng chí <PERSON>Nguyễn Thị Thanh Lịch</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đảng ủy phường</BODY>, tập trung vào ba chỗ yếu: thủ tục đất đai tồn 1.128 hồ sơ vì phân cấp mới theo <DOCUMENT>Nghị định số 151/2025/NĐ-CP</DOCUMENT>; lực lượng công chức thiếu người biết xây dựng; nước <LOCATION>sông Ngũ Huyện Khê</LOCATION> chưa sạch. Theo sau mỗi chỗ yếu là tên đầu mối phải gỡ và hạn gỡ.

Thảo luận tại hội trường có 9 ý kiến. <BODY>Đảng ủy Công an phường</BODY> nói chuyện camera. <BODY>Chi bộ Trường THPT Hàn Thuyên</BODY> nói chuyện trường công quá tải. Nghệ nhân <PERSON>Nguyễn Thị Bền</PERSON>, <BODY>Chi bộ khu Viêm Xá</BODY> (<LOCATION>làng Diềm</LOCATION>), xin phép hát một câu thay cho lời mở đầu; hát rồi chị hỏi ai sẽ dạy quan họ cho con em chuyên gia <LOCATION>Hàn Quốc</LOCATION>, vì chúng nó học nhanh hơn trẻ làng. Chẳng phải chuyện phụ: <DOCUMENT>Nghị quyết số 57-NQ/TW</DOCUMENT> <DATE>ngày 22-12-2024</DATE> của <BODY>Bộ Chính trị</BODY> khiến phường đặt chỉ tiêu 1.500 kỹ sư bán dẫn cư trú vào <DATE>năm 2030</DATE>, mà kỹ sư thì cần nhà, trường, chốn hát.

Từ nhà máy, anh <PERSON>Kang Dong-won</PERSON>, <ROLE>Phó Tổng Giám đốc</ROLE> <BODY>Samsung Display Việt Nam</BODY>, phát biểu bằng tiếng Việt... rất chậm: “Tôi ở đây mười hai năm. Con gái tôi sinh ở <LOCATION>Bệnh viện Sản Nhi Bắc Ninh</LOCATION>. Nó hát được ba câu”.

Chỉ định, không bầu

Đúng <DOCUMENT>Kết luận số 150-KL/TW</DOCUMENT> <DATE>ngày 14-4-2025</DATE> và <DOCUMENT>Chỉ thị 45-CT/TW</DOCUMENT> của <BODY>Bộ Chính trị</BODY>, cấp uỷ khoá đầu do cấp trên chỉ định. <ROLE>Phó Trưởng</ROLE> <BODY>Ban Tổ chức Tỉnh ủy</BODY> <PERSON>Diêm Đăng Thủ</PERSON> đọc <DOCUMENT>Quyết định số 71-QĐ/TU</DOCUMENT> của <BODY>Ban Thường vụ Tỉnh ủy</BODY>: <BODY>Ban Chấp hành Đảng bộ phường</BODY> 33 đồng chí, <BODY>Ban Thường vụ</BODY> 11 đồng chí; bà <PERSON>Lịch</PERSON> làm <ROLE>Bí thư</ROLE>, ông <PERSON>Trịnh Bá Khiết Đạo</PERSON> làm <ROLE>Phó Bí thư Thường trực</ROLE>, ông <PERSON>Vương Hồng Lam</PERSON> làm <ROLE>Phó Bí thư</ROLE>, <ROLE>Chủ tịch</ROLE> <BODY>UBND phường</BODY>. <BODY>Ủy ban Kiểm tra Đảng ủy phường</BODY> 7 đồng chí do <PERSON>Lại Thế Phượng Hoàng</PERSON> làm <ROLE>Chủ nhiệm</ROLE>. Đại hội bầu 28 đại biểu dự <EVENT>Đại hội đại biểu Đảng bộ tỉnh Bắc Ninh lần thứ I</EVENT>, theo lịch họp <DATE>cuối tháng 9-2025</DATE>.

Trước lúc chào cờ bế mạc, đồng chí <PERSON>Vũ</PERSON> đại diện cấp trên dặn: mỗi việc trong <DOCUMENT>Nghị quyết Đại hội Đảng bộ phường Kinh Bắc lần thứ I</DOCUMENT> phải gắn một đồng chí chịu trách nhiệm; từ nay tới <EVENT>Đại hội XIV của Đảng</EVENT> coi như thời gian thử việc của bộ máy hai cấp. Câu cuối, đồng chí mượn lời người quan họ: người ơi, người ở... cho xong việc.

Đồng chí <PERSON>Nguyễn Thị Thanh Lịch</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đảng ủy phường Kinh Bắc</BODY>, tặng hoa đại biểu <LOCATION>khu phố Diềm</LOCATION>.  Ảnh: <PERSON>Thanh Phương</PERSON>
