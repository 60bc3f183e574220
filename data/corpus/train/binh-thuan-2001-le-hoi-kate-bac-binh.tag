<EVENT>Katê</EVENT> trên <LOCATION>tháp Pô Sah Inư</LOCATION>, và chuyện một pho sổ

<LOCATION>Phan Thiết</LOCATION> <DATE>giữa tháng 10 năm nay</DATE>, trời xanh như rửa. Lần đầu sau nhiều năm, một nghi lễ nhỏ mừng <EVENT>Katê</EVENT> được dựng thử ở <LOCATION>nhóm đền tháp Pô Sah Inư</LOCATION>, trên <LOCATION>đồi Bà Nài</LOCATION>. Người đi đầu đám rước là cả sư <PERSON>Thường Xuân Hữu</PERSON>, 74 tuổi, quê <LOCATION>thôn Tịnh Mỹ</LOCATION>, <LOCATION>xã Phan Thanh</LOCATION>, <LOCATION>huyện Bắc Bình</LOCATION>.

Cụ mang theo một pho sổ giấy bản. Sổ viết bằng chữ Chăm cổ, đọc từ trái sang, ghi ngày tháng theo lịch riêng: <DATE>ngày 1 tháng 7</DATE> lịch Chăm. <DATE>Năm nay</DATE>, ngày ấy rơi vào <DATE>17-10-2001</DATE>.

Câu chuyện pho sổ liên quan tới <BODY>Ban Tuyên giáo Tỉnh uỷ Bình Thuận</BODY> và <BODY>Sở Văn hoá - Thông tin</BODY>. <DATE>Năm 1998</DATE>, thực hiện <DOCUMENT>Nghị quyết Trung ương 5 (khoá VIII)</DOCUMENT> về xây dựng và phát triển nền văn hoá <LOCATION>Việt Nam</LOCATION> tiên tiến, đậm đà bản sắc dân tộc, tỉnh mở đợt kiểm kê di sản. Nhà nghiên cứu <PERSON>Bố Xuân Hổ Phụng</PERSON>, <BODY>Trung tâm Trưng bày văn hoá Chăm</BODY>, đi 31 thôn, chép được tên 212 bộ sách, trong đó 40 bộ đã mối ăn. <DOCUMENT>Chương trình hành động số 10-CTHĐ/TU</DOCUMENT> dành 180 triệu đồng để cứu. Pho sổ của cụ <PERSON>Hữu</PERSON> là bộ cuối cùng được sao.

Tiền ít mà việc kỹ. Giấy đặt ở <LOCATION>làng Yên Thái</LOCATION> (<LOCATION>Hà Nội</LOCATION>), mực nấu ở nhà. Người chép là ba cô học trò <BODY>Trường Phổ thông Dân tộc nội trú tỉnh</BODY>: <PERSON>Qua Thị Mỹ Hạnh</PERSON>, <PERSON>Nguyễn Thị Hạnh</PERSON> và <PERSON>Đổng Thị Ngọc Hạnh</PERSON> - bạn bè gọi là bộ ba. Chép mười tháng. <PERSON>Qua Thị Mỹ Hạnh</PERSON> giờ là sinh viên <BODY>Trường Đại học Khoa học Xã hội và Nhân văn TP. Hồ Chí Minh</BODY>, <PERSON>Hạnh</PERSON> thứ hai đi dạy ở <LOCATION>Hàm Thuận Bắc</LOCATION>; người còn lại, cô <PERSON>Ngọc Hạnh</PERSON>, hôm ấy bưng khay trầu đi ngay sau cụ.

Cờ quạt qua <LOCATION>cầu Lê Hồng Phong</LOCATION> thì gặp đoàn xe. Đồng chí <PERSON>Nguyễn Thịnh Lộc</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh uỷ</BODY>, cũng xuống đi bộ. Ông bỏ giày. Có phóng viên <BODY>Đài PT-TH Bình Thuận</BODY> hỏi lý do, ông nói: “Đi với bà con thì đi như bà con”.

Bên dưới chân tháp, hội chợ nhỏ. Thổ cẩm <LOCATION>Phan Hoà</LOCATION> 45.000 đồng một tấm khăn; gốm <LOCATION>Bình Đức</LOCATION> 12.000 đồng chiếc trã; bánh gừng 500 đồng. Nhóm khách <LOCATION>Đức</LOCATION> - ông <PERSON>Jürgen Hoffmann</PERSON> cùng vợ <PERSON>Ulrike</PERSON> - mua 8 cái trã. Ông cho hay mình đọc về <LOCATION>Champa</LOCATION> từ cuốn sách của <PERSON>Georges Maspero</PERSON> in <DATE>năm 1928</DATE>, nay mới nghe tiếng kèn saranai bằng tai.

Cũng chính trong ngày này, <BODY>Hội đồng chức sắc Bà la môn giáo tỉnh</BODY> ra mắt, gồm 9 vị. <BODY>Ban Tôn giáo tỉnh</BODY> công bố <DOCUMENT>Quyết định số 2604/QĐ-CTUBBT</DOCUMENT>. Một số bô lão góp ý rằng chữ “Bà la môn” nên viết liền, có người cãi nên viết rời; sư cả nói viết sao cũng được, miễn đừng viết sai tên thần.

Sáng hôm sau, <DATE>18-10</DATE>, tôi theo cụ <PERSON>Hữu</PERSON> về <LOCATION>Tịnh Mỹ</LOCATION>. Đường làng nắng, dê nằm giữa lộ. Cụ cất pho sổ gốc vào cái ciet đan bằng tre, treo trên gác bếp. Còn bộ sao thì giao <BODY>Thư viện tỉnh</BODY>. “Có hai cuốn, lỡ cháy còn một”, cụ bảo. Ra ngõ, gặp <ROLE>Bí thư</ROLE> <BODY>Đảng uỷ xã Phan Thanh</BODY> <PERSON>Đặng Văn Thông</PERSON>, anh đang đi từng nhà vận động trẻ trở lại lớp <DATE>ngày 22</DATE>. Có 19 em nghỉ học theo cha mẹ đi hội chưa về.

<PERSON>TRƯƠNG CHÂU</PERSON>
