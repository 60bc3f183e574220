(<BODY>QT</BODY>) - Một buổi sáng đầu hè ở <LOCATION>Gio Linh</LOCATION>, <ROLE>đội trưởng</ROLE> <PERSON>Lê Thị Thoa</PERSON> giơ tay. Cả cánh đồng <LOCATION>thôn Lan Đình</LOCATION> lặng như tờ. Dưới tán sim, cách mũi giày chị 40cm, một quả M79 còn nguyên ngòi.

Ba người trong đội cùng một tên. Có <PERSON>Thoa</PERSON> <ROLE>đội trưởng</ROLE>, có <PERSON>Thoa “cắt”</PERSON> (<PERSON>Hoàng Thị Thoa</PERSON>, người cắt cỏ dò đường) và <PERSON>Nguyễn Kim Thoa</PERSON> lái xe cứu thương. <BODY>Đội MAT-04</BODY> của chị thuộc <BODY>Dự án RENEW</BODY>, hợp tác với <BODY>Tổ chức Viện trợ Nhân dân Na Uy</BODY> (<BODY>NPA</BODY>), cho đến <DATE>hôm nay</DATE> đã rà 3,7 triệu mét vuông.

<DATE>Ngày 23/5/2012</DATE>, đoàn công tác của <BODY>Bộ Ngoại giao Na Uy</BODY> do bà <PERSON>Kristin Haugland</PERSON>, <ROLE>Quốc vụ khanh</ROLE>, dẫn đầu, đến tận ruộng xem chị em làm. Tháp tùng có ông <PERSON>Torstein Bakke</PERSON>, <ROLE>Đại sứ</ROLE> <LOCATION>Na Uy</LOCATION> tại <LOCATION>Việt Nam</LOCATION>; phía tỉnh có <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY> <PERSON>Nguyễn Hữu Lâm</PERSON>; Đại tá <PERSON>Trương Đình Hướng</PERSON>, <ROLE>Chỉ huy trưởng</ROLE> <BODY>Bộ CHQS tỉnh</BODY>; bà <PERSON>Hoàng Thị Mai Trang</PERSON>, <ROLE>Giám đốc</ROLE> <BODY>Sở Ngoại vụ</BODY>.

Không diễn văn. Bà Quốc vụ khanh mặc áo giáp 9 ký, đứng xem đúng 22 phút. Kíp nổ bấm lúc 9 giờ 47. Khói trắng. Trên <LOCATION>đồi 31</LOCATION>, lũ trâu ngẩng lên rồi lại cúi xuống gặm cỏ; chúng quen rồi.

Tại buổi làm việc ở <LOCATION>thành phố Đông Hà</LOCATION>, bên đứng ra chủ trì là <BODY>Ban Chỉ đạo khắc phục hậu quả bom mìn tỉnh</BODY>. <DOCUMENT>Báo cáo số 58/BC-UBND</DOCUMENT> của <BODY>UBND tỉnh</BODY> dẫn số liệu điều tra của <BODY>Trung tâm Công nghệ xử lý bom mìn</BODY> (<BODY>BOMICEN</BODY>) - <BODY>Bộ Quốc phòng</BODY>: 83,8% diện tích <LOCATION>Quảng Trị</LOCATION> còn ô nhiễm, 7.087 nạn nhân từ <DATE>1975</DATE>, trong đó 2.618 người chết, hơn 31% là trẻ em. <DOCUMENT>Quyết định số 504/QĐ-TTg</DOCUMENT> <DATE>ngày 21/4/2010</DATE> của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> (Chương trình 504) đặt mục tiêu đến <DATE>năm 2015</DATE> làm sạch thêm 500.000 ha trên cả nước; riêng <LOCATION>Quảng Trị</LOCATION>, với tốc độ hiện nay, cần… 120 năm.

Con số ấy đã được nêu ở <EVENT>kỳ họp thứ 4, HĐND tỉnh khóa VI</EVENT> và sẽ là tham luận của tỉnh tại <EVENT>Diễn đàn “Quảng Trị - đất không còn sợ hãi”</EVENT>, <DATE>tháng 7</DATE> tới.

<LOCATION>Na Uy</LOCATION> cam kết 24 triệu cua-ron cho <DATE>giai đoạn 2012 - 2014</DATE>. Một ghi chú viết tay trên bản cam kết được phiên dịch <PERSON>Phan Văn Hoè</PERSON> đọc to: “Xin ưu tiên <BODY>trường mẫu giáo Gio An</BODY>”.

Nói với phóng viên <BODY>Báo Quảng Trị</BODY>, ông <PERSON>Bakke</PERSON> nhắc tới hội nghị <LOCATION>Oslo</LOCATION> <DATE>năm 1997</DATE>, nơi công ước cấm mìn ra đời. Ông có một cậu con trai tên <PERSON>Anders</PERSON>, 8 tuổi. Buổi trưa, cậu gọi điện hỏi: “Bố có giẫm phải không?”.

<DATE>Tối 23/5</DATE>, ở bờ nam <LOCATION>sông Bến Hải</LOCATION>, lính <BODY>Tiểu đoàn Công binh 27</BODY>, <BODY>Sư đoàn 968</BODY> chơi bóng chuyền với đội rà phá. Thua 1-3. Người ghi điểm cuối cùng là cô <PERSON>Thoa</PERSON> lái xe.

<PERSON>Đào Tâm Thanh Hải</PERSON>. Ảnh: <PERSON>L.T.K</PERSON>
