<BODY>Công ty cổ phần Khoáng sản Bằng Lũng</BODY>: Ba mươi năm dưới lòng núi

<BODY>TNĐT</BODY> - <DATE>20/3/2026</DATE>

Khu mỏ kẽm chì nằm ở <LOCATION>xã Chợ Đồn</LOCATION>, <LOCATION>tỉnh Thái Nguyên</LOCATION>, cách <LOCATION>phường Bắc Kạn</LOCATION> 46 km. Nhân 30 năm thành lập <BODY>Xí nghiệp Kẽm chì Bằng Lũng</BODY>, tiền thân của công ty, <DATE>sáng 20-3</DATE> <BODY>Đảng ủy Công ty</BODY> tổ chức gặp mặt các thế hệ thợ lò, đồng thời sơ kết một năm thực hiện <DOCUMENT>Nghị quyết 68-NQ/TW</DOCUMENT> <DATE>ngày 4-5-2025</DATE> của <BODY>Bộ Chính trị</BODY> về phát triển kinh tế tư nhân.

Đất đỏ và con số

<DATE>Năm 1996</DATE>, cả xí nghiệp có 74 người, một máy nén khí <LOCATION>Tiệp Khắc</LOCATION>. <DATE>Năm 2025</DATE>, doanh thu 912 tỷ đồng, nộp ngân sách 141 tỷ, thu nhập bình quân 14,6 triệu đồng/người/tháng. Ông <PERSON>Ma Doãn Kính</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>Hội đồng quản trị</BODY>, <ROLE>Tổng Giám đốc</ROLE>, nhớ nhất <DATE>tháng 7-2001</DATE>, lũ <LOCATION>sông Cầu</LOCATION> cuốn đường, thợ khênh quặng bằng sọt qua <LOCATION>ngầm Bản Tàn</LOCATION>.

Hai lần “thay áo” về tổ chức: <DATE>năm 2006</DATE> cổ phần hóa theo <DOCUMENT>Nghị định 187/2004/NĐ-CP</DOCUMENT>; từ <DATE>ngày 1-7-2025</DATE>, sau khi <LOCATION>Bắc Kạn</LOCATION> nhập với <LOCATION>Thái Nguyên</LOCATION>, đảng bộ chuyển về trực thuộc <BODY>Đảng ủy UBND tỉnh Thái Nguyên</BODY> theo <DOCUMENT>Quyết định số 57-QĐ/TU</DOCUMENT> của <BODY>Ban Thường vụ Tỉnh ủy</BODY>. Đảng bộ hiện có 9 chi bộ, 203 đảng viên, trong đó 6/9 chi bộ ngay tại phân xưởng.

Nói về an toàn, nói cả điều dở

Không né tránh vụ sập lò <DATE>đêm 12-11-2019</DATE> ở <LOCATION>khu Nà Tùm</LOCATION> làm hai người chết, báo cáo do <ROLE>Phó Bí thư</ROLE> <BODY>Đảng ủy Công ty</BODY> <PERSON>Phùng Thị Kiều Vân</PERSON> trình bày nêu rõ lỗi giám sát; từ đó mới có <DOCUMENT>Quy chế 11-QC/ĐU</DOCUMENT> về trách nhiệm người đứng đầu và <DOCUMENT>Chỉ thị 02-CT/ĐU</DOCUMENT> “mỗi ca một đảng viên an toàn”. Sáu năm nay không tai nạn nặng. Chuyên gia <LOCATION>Phần Lan</LOCATION> <PERSON>Jukka Nieminen</PERSON>, người của <BODY>Tập đoàn Metso</BODY>, hướng dẫn lắp cảm biến rung; anh em gọi ông là “bố <PERSON>Kha</PERSON>”.

Khen thưởng đợt này
• Huân chương Lao động hạng Nhì: <BODY>Công ty cổ phần Khoáng sản Bằng Lũng</BODY>;
• Bằng khen của <ROLE>Bộ trưởng</ROLE> <BODY>Bộ Công Thương</BODY>: tổ khoan 3, ông <PERSON>Sằm Văn Thịnh</PERSON>;
• Bằng khen của <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>: các ông, bà <PERSON>Đặng Phúc Lường</PERSON>, <PERSON>Mã Thị Khé</PERSON>, <PERSON>Hoàng Hữu Phước Sang</PERSON>;
• Giấy khen của <BODY>Liên đoàn Lao động tỉnh Thái Nguyên</BODY>: <BODY>Công đoàn bộ phận Phân xưởng Tuyển</BODY>;
• Huy hiệu 40 năm tuổi Đảng: đồng chí <PERSON>Lường Thanh Hải</PERSON>, <ROLE>nguyên Giám đốc Xí nghiệp</ROLE> <DATE>giai đoạn 1996 - 2009</DATE>.

Trao Huân chương, bà <PERSON>Vi Thị Quỳnh Nga</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Ban Thường vụ Tỉnh ủy</BODY>, <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND tỉnh Thái Nguyên</BODY>, cho rằng công ty nên đăng ký một sản phẩm trong chương trình hành động của tỉnh thực hiện <DOCUMENT>Nghị quyết Đại hội XIV của Đảng</DOCUMENT> và <DOCUMENT>Nghị quyết 57</DOCUMENT>. Trước mắt, hoàn nguyên 8,4 ha bãi thải cũ trước <DATE>mùa mưa năm 2026</DATE>; bà sẽ quay lại <DATE>tháng 6 này</DATE>.

Sau <EVENT>Đại hội đại biểu Đảng bộ Công ty lần thứ VI</EVENT> (<DATE>tháng 5-2025</DATE>), ba kíp trẻ đã thi <EVENT>Hội thi Thợ giỏi ngành Mỏ lần thứ 9</EVENT> ở <LOCATION>Cẩm Phả</LOCATION>, mang về một giải Ba. Buổi gặp mặt tan, các cụ không ra nhà ăn mà đòi vào lò. Cửa lò mát lạnh, có tấm biển tiếng Tày do ông <PERSON>Ma Doãn Kính</PERSON> tự kẻ: “Khảu khuổi, oóc phjai”.

<PERSON>Tú Anh</PERSON> - <PERSON>Hoàng Hải</PERSON>