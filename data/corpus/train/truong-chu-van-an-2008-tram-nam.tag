<BODY>TRƯỜNG CHU VĂN AN</BODY> TRÒN MỘT TRĂM TUỔI
-- “Có bao nhiêu <PERSON>Chu Văn An</PERSON> trong thành phố này?”

Hỏi một cậu xe ôm ở <LOCATION>Bưởi</LOCATION>: <LOCATION>đường Chu Văn An</LOCATION> ở đâu? Cậu chỉ hướng <LOCATION>Ba Đình</LOCATION>: <LOCATION>phố Chu Văn An</LOCATION> trước <BODY>Bộ Ngoại giao</BODY>. Hỏi <BODY>trường Chu Văn An</BODY>? Cậu hỏi lại: trường to hay trường nhỏ, cấp ba hay cấp hai? Có tới ba: <BODY>Trường THPT Chu Văn An</BODY> (<LOCATION>Thuỵ Khuê</LOCATION>), <BODY>Trường THCS Chu Văn An</BODY> (<LOCATION>Tây Hồ</LOCATION>), một trường nữa trên <LOCATION>Long Biên</LOCATION>, rồi <LOCATION>đền Chu Văn An</LOCATION> ở <LOCATION>Chí Linh</LOCATION>, <LOCATION>Hải Dương</LOCATION>.

<PERSON>Chu Văn An</PERSON> (<DATE>1292-1370</DATE>), người <LOCATION>Thanh Trì</LOCATION>, <ROLE>Tư nghiệp</ROLE> <BODY>Quốc Tử Giám</BODY>, dâng “Thất trảm sớ” xin chém bảy nịnh thần, vua <PERSON>Dụ Tông</PERSON> không nghe, ông treo mũ về <LOCATION>núi Phượng Hoàng</LOCATION>. Cái tên ấy đến với ngôi trường bên <LOCATION>hồ Tây</LOCATION> khá muộn. Trường mở <DATE>9-12-1908</DATE> theo nghị định của <ROLE>Toàn quyền</ROLE> <LOCATION>Đông Dương</LOCATION> <PERSON>Antony Klobukowski</PERSON>, tên <BODY>Collège du Protectorat</BODY>, dân gọi <BODY>Trường Bưởi</BODY>. <DATE>Tháng 6-1945</DATE>, <ROLE>Bộ trưởng</ROLE> <PERSON>Hoàng Xuân Hãn</PERSON> mới cho đổi.

ĐẾN DỰ

<DATE>Sáng 6-12</DATE> (tổ chức sớm ba ngày để thầy trò đỡ nghỉ học), có <ROLE>Tổng Bí thư</ROLE> <PERSON>Nông Đức Mạnh</PERSON>; <ROLE>nguyên Thủ tướng</ROLE> <BODY>Chính phủ</BODY> <PERSON>Phan Văn Khải</PERSON>; <ROLE>Bí thư</ROLE> <BODY>Thành uỷ</BODY> <PERSON>Phạm Quang Nghị</PERSON>; <ROLE>Phó Thủ tướng</ROLE> kiêm <ROLE>Bộ trưởng</ROLE> <BODY>Bộ Giáo dục và Đào tạo</BODY> <PERSON>Nguyễn Thiện Nhân</PERSON>. Cựu học sinh: giáo sư <PERSON>Vũ Khiêu</PERSON>, nhạc sĩ <PERSON>Tô Hải Nam</PERSON>, nhà văn <PERSON>Nguyễn Khánh Thi</PERSON>, võ sư <PERSON>Chu Văn Ân</PERSON> (người duy nhất trong danh sách bị đọc nhầm), ông <PERSON>Phạm Văn Đồng Tâm</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>Hội Cựu học sinh Bưởi - Chu Văn An</BODY>.

Nhiều người nhắc tới những bạn đã khuất có tên thành phố, thành đường: <PERSON>Nguyễn Phong Sắc</PERSON>, <PERSON>Phạm Văn Đồng</PERSON>, <PERSON>Nguyễn Văn Cừ</PERSON>, <PERSON>Ngô Gia Tự</PERSON>. “Ngồi cạnh tôi <DATE>năm 1926</DATE> là một con đường tương lai”, cụ <PERSON>Đặng Trần Bưởi</PERSON> 99 tuổi nói. Xe đón cụ đi qua <LOCATION>đường Phạm Văn Đồng</LOCATION>, rẽ <LOCATION>Hoàng Quốc Việt</LOCATION>.

<ROLE>Hiệu trưởng</ROLE> <PERSON>Chử Văn Trí</PERSON> (dáng thấp, giọng Nghệ) chỉ đọc năm phút. Ông nhắc <DOCUMENT>Quyết định số 27/2001/QĐ-BGDĐT</DOCUMENT>, trường trọng điểm chất lượng cao; <DOCUMENT>Nghị quyết Trung ương 2 (khoá VIII)</DOCUMENT> coi giáo dục là quốc sách hàng đầu; <DOCUMENT>Luật Giáo dục năm 2005</DOCUMENT>. Ngoài ra, nhà trường đã xin <BODY>UBND thành phố</BODY> (<DOCUMENT>Tờ trình 311/TTr-CVA</DOCUMENT>) sửa lại <LOCATION>nhà Bát Giác</LOCATION> dột từ <DATE>1999</DATE>. Nghe tới đây, <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND TP Hà Nội</BODY> <PERSON>Dư Thị Nga</PERSON> ghi sổ.

PHẦN VIỆC CỦA CÁC EM

Đoàn trường tổ chức <EVENT>Ngày hội “Bưởi và Đời”</EVENT>, <EVENT>Giải bóng đá Cựu học sinh Cup Bưởi lần thứ VII</EVENT>. <BODY>Đội 12A2</BODY> thắng đội cha chú <DATE>1982-1985</DATE> với tỉ số 5-1. <BODY>Chi đoàn 11 Pháp 1</BODY> dựng vở kịch ngắn bằng tiếng Pháp về “Thất trảm sớ”: nịnh thần thứ bảy đến phút cuối hoá ra là... điện thoại di động. <BODY>Câu lạc bộ Hán Nôm trường Chu Văn An</BODY> trưng 12 bức hoành phi chép lời <PERSON>Nguyễn Trãi</PERSON>, <PERSON>Lê Quý Đôn</PERSON>, <PERSON>Nguyễn Bỉnh Khiêm</PERSON>; hai bức treo ngược, không ai thấy.

Em <PERSON>Trần Vạn Hạnh An</PERSON>, lớp 10 Văn, dẫn chúng tôi tới cây bàng cuối sân, nơi người ta truyền rằng chi bộ đầu tiên họp... em lắc đầu: - Thực ra chẳng ai chắc hôm nào. Thôi anh ghi <DATE>năm 1929</DATE> cho an toàn.

Trên cây, có treo mảnh giấy: xin đừng khắc tên. Không khắc tên nhưng có bốn chữ “<PERSON>Chu Văn An</PERSON> ơi”. Có lẽ một học sinh hôm nọ thi trượt.

<PERSON>V.HÀ</PERSON> - <BODY>Tuần báo Người Hà Nội</BODY>
