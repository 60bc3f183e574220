Thầy giáo không điểm danh

120 năm <BODY>Trường Quốc Học Huế</BODY> (<DATE>1896 - 2016</DATE>)

Ở <LOCATION>số 12 Lê Lợi</LOCATION>, cánh cổng sơn đỏ mở từ 6 giờ 15. Bác bảo vệ <PERSON>Lê Văn Cầu</PERSON> đã mở cánh cổng ấy hơn mười một nghìn lần.

Từ <DATE>5</DATE> đến <DATE>7-8-2016</DATE>, <BODY>Trường THPT chuyên Quốc Học</BODY> đón gần 9.000 cựu học sinh. Danh sách đăng ký viết tay dày 214 trang: <PERSON>Tôn Thất Dương Kỵ Nam</PERSON>, khóa <DATE>1958 - 1961</DATE>, bay từ <LOCATION>Lyon</LOCATION>; <PERSON>Nguyễn Thị Thanh Trà</PERSON>, khóa <DATE>1975-1978</DATE>, đi xe đò từ <LOCATION>Krông Pắc</LOCATION>; <PERSON>Kray Sức Lan</PERSON>, người Pa Cô, khóa <DATE>2001-2004</DATE>, đi xe máy từ <LOCATION>A Ngo</LOCATION>.

<ROLE>Hiệu trưởng</ROLE> <PERSON>Nguyễn Phước Bửu Tuệ</PERSON> dặn học trò lớp 11 Văn: ai hỏi đường thì dẫn tận nơi, đừng chỉ tay. Nhờ vậy mà em <PERSON>Hồ Nguyễn Minh Khuê</PERSON> quen được một ông cụ rất vui. Ông hỏi cây me bên dãy nhà B còn không. Còn. Ông hỏi cái chuông. Cũng còn. Rồi ông hỏi thầy <PERSON>Cao Xuân Huy</PERSON> có đang dạy không, thì em biết ông lẫn.

<DATE>Sáng 6-8</DATE>, lễ chính. Sân khấu trước <LOCATION>tượng đài Nguyễn Tất Thành</LOCATION>. Đại diện <BODY>Bộ GD-ĐT</BODY>, <BODY>Đại học Huế</BODY>, <BODY>UBND tỉnh Thừa Thiên Huế</BODY> phát biểu, nhưng mỗi người chỉ được 4 phút, do <ROLE>hiệu phó</ROLE> <PERSON>Đoàn Dũng Sĩ</PERSON> bấm chuông. Bài ngắn nhất (2 phút 50 giây) thuộc về cựu học sinh <PERSON>Lê Công Tịnh</PERSON>, <ROLE>nguyên Viện trưởng</ROLE> <BODY>Viện Vật lý địa cầu</BODY>: ông đọc tên 11 bạn cùng lớp đã mất.

<DATE>Chiều hôm qua</DATE>, <EVENT>hội thảo “Đào tạo nhân tài: bài học từ một ngôi trường tỉnh lẻ”</EVENT> mở ở giảng đường <BODY>Trường Đại học Sư phạm</BODY> kế bên. GS <PERSON>Võ Đông Hải</PERSON> đưa ra một bảng tính: 120 năm có 41.600 học sinh, 38 người có tên đường ở <LOCATION>Huế</LOCATION>, 4 người bị đuổi học vì bãi khóa <DATE>năm 1908</DATE> và <DATE>1927</DATE>. “Tôi không biết nên tự hào vì con số nào”, ông nói. Một nữ sinh đứng lên: con số thứ ba ạ.

Khách dự hội thảo: <PERSON>Phan Thanh Bình An</PERSON>, <ROLE>Phó Giám đốc</ROLE> <BODY>Đại học Huế</BODY>; <PERSON>Hoàng Bảo Quyến</PERSON>, <ROLE>Giám đốc</ROLE> <BODY>Sở Giáo dục và Đào tạo</BODY>; <PERSON>Philippe Martin</PERSON>, <ROLE>Tùy viên văn hóa</ROLE> <BODY>Đại sứ quán Pháp</BODY>; <PERSON>Nguyễn Hải Trì</PERSON>, <ROLE>Phó Chủ tịch Thường trực</ROLE> <BODY>Hội Khoa học Lịch sử tỉnh</BODY>.

Chi bộ đầu tiên

Ít người biết <BODY>Chi bộ Trường Quốc Học</BODY> lập <DATE>năm 1930</DATE> chỉ có bốn đảng viên, họp trong phòng giặt. Bây giờ <BODY>Đảng bộ Trường THPT chuyên Quốc Học</BODY> có 94 đảng viên, trong đó 17 học sinh. <DATE>Năm học 2015-2016</DATE> kết nạp 6 em. Em <PERSON>Trần Nguyên Khải Hoàn</PERSON>, lớp 12 Lý, được kết nạp <DATE>hôm 19-5</DATE>, kể rằng mẹ khóc còn ba thì nấu xôi. <BODY>Đảng ủy phường Vĩnh Ninh</BODY> làm theo <DOCUMENT>Hướng dẫn 01-HD/TW</DOCUMENT> và <DOCUMENT>Kế hoạch số 33-KH/TU</DOCUMENT>, cho phép học sinh đủ 18 tuổi 1 tháng xét ngay trong năm học.

<ROLE>Bí thư</ROLE> <BODY>Đảng bộ trường</BODY> <PERSON>Lê Thị Hoài Nhi</PERSON> thì lo chuyện khác. Theo <DOCUMENT>Thông tư 06/2012/TT-BGDĐT</DOCUMENT>, trường chuyên được chọn thầy; theo <DOCUMENT>Nghị định 29/2012/NĐ-CP</DOCUMENT>, thầy phải thi viên chức như mọi nơi. Có thạc sĩ Toán từ <LOCATION>Toulouse</LOCATION> về dạy hợp đồng ba năm vẫn chưa được thi. “<BODY>Sở Nội vụ</BODY> bảo chờ. Người tài thì không chờ”, cô nói.

Nhà trường cũng vừa qua <EVENT>Đại hội Đảng bộ Trường THPT chuyên Quốc Học lần thứ XII</EVENT> rồi <EVENT>Đại hội Đoàn trường lần thứ 41</EVENT>; nghị quyết nào cũng nhắc <DOCUMENT>Nghị quyết 29-NQ/TW</DOCUMENT> <DATE>ngày 04-11-2013</DATE>.

Mưa

<DATE>Sáng 7-8</DATE>, ngày cuối. Trời <LOCATION>Huế</LOCATION> đổ mưa. Chương trình “Điểm danh” đáng lẽ ngoài sân, phải dời vào hành lang. Mỗi lớp một góc. Thầy <PERSON>Trương Đình Ngộ</PERSON>, 88 tuổi, dạy Pháp văn, được mời điểm danh lớp Đệ nhất C khóa <DATE>1962</DATE>. Thầy mở sổ. Thầy gấp sổ lại: “Thôi, thầy không điểm nữa. Có đứa nào vắng mà thầy không biết đâu”.

Học trò của thầy, tóc bạc cả, ngồi bệt xuống nền gạch mà cười mà khóc.

<PERSON>MINH TỰ DO</PERSON> - <BODY>Tuổi Trẻ</BODY>
