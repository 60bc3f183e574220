Thầy trò vùng cao <LOCATION>Tuần Giáo</LOCATION>: bữa cơm, con chữ và kỷ luật

Đúng 5 giờ 15, tiếng kẻng làm từ vành bánh xe tải vang lên. 412 học sinh <BODY>Trường PTDTNT THPT huyện Tuần Giáo</BODY> xếp hàng theo khối, tập bài thể dục mà thầy <PERSON>Tòng Văn Hịa</PERSON> - <ROLE>Phó Hiệu trưởng</ROLE>, người Thái - soạn theo nhạc khèn. Đến <DATE>tháng 11 này</DATE>, trường tròn 30 tuổi, nếu tính từ ngày còn là <BODY>Trường Thanh niên dân tộc nội trú Tuần Giáo</BODY>, mái tranh vách nứa bên dòng <LOCATION>Nậm Hua</LOCATION>.

    Cô <PERSON>Lê Thị Ngọc Hà</PERSON>, <ROLE>Hiệu trưởng</ROLE>, <ROLE>Bí thư Chi bộ</ROLE>, quê <LOCATION>Thái Bình</LOCATION>, lên đây <DATE>năm 1994</DATE>. Cô bảo kỷ luật của trường nội trú giống quân đội ở chỗ chăn gối phải vuông, khác quân đội ở chỗ đêm phải đi đắp chăn cho từng đứa. <DATE>Năm học 2017 - 2018</DATE>, trường có 131/132 em đỗ tốt nghiệp, 74 em vào đại học; em <PERSON>Hờ Thị Xia</PERSON> (dân tộc Mông, <LOCATION>xã Tỏa Tình</LOCATION>) đỗ <BODY>Học viện Biên phòng</BODY>, nữ sinh đầu tiên của huyện.

    Cái khó nói ra ai cũng biết. Theo <DOCUMENT>Thông tư liên tịch số 109/2009/TTLT-BTC-BGDĐT</DOCUMENT>, mỗi em được học bổng bằng 80% mức lương cơ sở, tức 1.112.000 đồng/tháng tính từ <DATE>01-7-2018</DATE>; tiền ăn chia ba bữa còn 31.000 đồng/ngày. Giá thịt lợn <DATE>tháng 10</DATE> ở <LOCATION>chợ Tuần Giáo</LOCATION> là 95.000 đồng/kg. Chị <PERSON>Quàng Thị Dọi</PERSON>, cấp dưỡng mười chín năm, phải tính từng bó rau. Chi bộ nhà trường bàn ra "vườn một tiết": mỗi lớp một luống, tuần lao động một tiết. <BODY>Huyện đoàn</BODY> cho giống, <BODY>Trạm Khuyến nông huyện</BODY> cho phân.

"Nghị quyết là để làm"

    <DOCUMENT>Nghị quyết số 29-NQ/TW</DOCUMENT> <DATE>ngày 4/11/2013</DATE> về đổi mới căn bản, toàn diện giáo dục và đào tạo được <BODY>Huyện uỷ Tuần Giáo</BODY> cụ thể hoá bằng <DOCUMENT>Chương trình hành động số 22-CTr/HU</DOCUMENT>; <BODY>UBND huyện</BODY> có <DOCUMENT>Kế hoạch 117/KH-UBND</DOCUMENT> về nâng chất lượng giáo dục dân tộc. Ở chi bộ 29 đảng viên này, mỗi văn bản được gạch chân một câu và phân cho một người làm. Câu của cô giáo dạy văn <PERSON>Lò Thị Chung Thuỷ</PERSON> là "không để học sinh bỏ học vì tảo hôn". Từ <DATE>tháng 9/2016</DATE> đến nay, cô cùng <BODY>Công an thị trấn Tuần Giáo</BODY>, <BODY>Hội Liên hiệp Phụ nữ xã Pú Nhung</BODY> đến tận nhà 19 em, đưa được 17 em trở lại. Hai em không về. Một trong hai em, <PERSON>V.T.S</PERSON>, sinh <DATE>năm 2003</DATE>, bây giờ đã có con.

    <ROLE>Trưởng phòng</ROLE> <BODY>Phòng Giáo dục Dân tộc</BODY> (<BODY>Sở GD-ĐT Điện Biên</BODY>) <PERSON>Nguyễn Hữu Toản</PERSON> nhận xét, trường là một trong hai đơn vị nội trú cấp huyện đạt chuẩn quốc gia mức độ 2 theo <DOCUMENT>Thông tư 47/2012/TT-BGDĐT</DOCUMENT>. <DATE>Ngày 19-10-2018</DATE>, Chủ tịch nước ký <DOCUMENT>Quyết định số 1866/QĐ-CTN</DOCUMENT> tặng thưởng trường Huân chương Lao động hạng Ba.

Ngoài giờ học

    Chiều thứ bảy có trận bóng chuyền giữa lớp 12A2 và các chú ở <BODY>Ban CHQS huyện</BODY>. Chú <PERSON>Ly A Sùng</PERSON> thua, phải hát. Đội văn nghệ thì đang tập điệu Tăng bu của người Khơ Mú cho <EVENT>Hội thi Văn hóa - Thể thao các trường PTDTNT toàn tỉnh lần thứ X</EVENT>, sẽ khai mạc <DATE>ngày 14/12</DATE> ở <LOCATION>thị xã Mường Lay</LOCATION>. <DATE>Năm 2015</DATE>, trường từng nhì toàn đoàn ở <EVENT>Hội khỏe Phù Đổng tỉnh</EVENT>; còn <EVENT>Hội thi lần thứ IX</EVENT> thì về tay không, vì cả đội thủy đậu.

    Buổi tối, đèn sáng đến 22 giờ 30. Trên tường lớp 10A1, ai đó viết bằng phấn: "Còn 227 ngày". Hỏi đếm gì, các em cười: đếm đến ngày về gặt.

<DATE>20/11</DATE> sắp tới, cựu học sinh khoá đầu, Đại tá <PERSON>Lò Văn Giàng</PERSON> (<BODY>Bộ đội Biên phòng tỉnh</BODY>), hẹn về tặng trường bộ cồng mới. Kẻng vành xe thì vẫn giữ.

Bài và ảnh: <PERSON>Mai Phương</PERSON>
