TÒA SOẠN & BẠN ĐỌC

Gửi <BODY>báo Diễn đàn Nhà giáo</BODY>

Kính gửi chị <PERSON>Phương Uyên</PERSON>, phụ trách trang thư,

Tôi là <PERSON>Ka Să Brel</PERSON>, dạy Toán tại <BODY>Trường PTDTBT THCS Đạ Tông</BODY>, <LOCATION>huyện Đam Rông</LOCATION>, <LOCATION>tỉnh Lâm Đồng</LOCATION>. Tôi viết vì hai tờ giấy. Tờ thứ nhất là phiếu chấm thi đua do <BODY>Phòng GD-ĐT</BODY> gửi <DATE>ngày 10/5/2019</DATE>. Tờ thứ hai là lời <ROLE>Bộ trưởng</ROLE> <PERSON>Phùng Xuân Nhạ</PERSON> trả lời ở <BODY>Quốc hội</BODY> mà báo đăng <DATE>tuần trước</DATE>.

Trong phiếu, viết chuyên đề được cộng 10 điểm; leo 14 cây số vận động một em trở lại lớp: 0,5 điểm. Em ấy tên <PERSON>K'Thuỷ</PERSON>, bỏ học đi hái cà phê ở <LOCATION>Di Linh</LOCATION> từ <DATE>hôm mùng 9 tết</DATE>. Tôi với cô <PERSON>Lơ Mu K'Sim</PERSON> đi hai bận mới gặp được mẹ em. Vậy 14 cây số là 0,25 điểm mỗi người.

<DOCUMENT>Thông tư 20/2018/TT-BGDĐT</DOCUMENT> <DATE>ngày 22/8/2018</DATE> của <BODY>Bộ Giáo dục và Đào tạo</BODY> qui định chuẩn nghề nghiệp giáo viên có năm tiêu chuẩn, mười lăm tiêu chí. Tôi đã đọc cả. Không thấy tiêu chí nào bắt nộp sáng kiến đóng bìa mạ vàng. <DOCUMENT>Chỉ thị số 138/CT-BGDĐT</DOCUMENT> <DATE>ngày 18/1/2019</DATE> còn nói thẳng là chấn chỉnh lạm dụng hồ sơ, sổ sách. Thế mà xuống tới chúng tôi nó biến thành <DOCUMENT>Công văn 412/PGDĐT-TĐ</DOCUMENT> dài hơn cả chỉ thị!

Tôi không kêu cho riêng mình. Xin chị giúp hỏi ba điều:

Một, <BODY>Công đoàn Giáo dục Việt Nam</BODY> có biết không?

Hai, <DOCUMENT>Luật Thi đua, khen thưởng</DOCUMENT> viết “tự nguyện, tự giác, công khai”. Vậy đăng ký 100% “lao động tiên tiến” từ đầu năm là tự nguyện kiểu gì?

Ba, hồi <DATE>tháng 11 năm ngoái</DATE>, <ROLE>Thứ trưởng</ROLE> <PERSON>Nguyễn Hữu Độ</PERSON> về <LOCATION>Lâm Đồng</LOCATION>, hứa sẽ bỏ. Bao giờ?

Chúc chị khoẻ. Mưa rồi, <LOCATION>đường Phi Liêng</LOCATION> sạt, thư này gửi theo xe bò sữa xuống <LOCATION>Đức Trọng</LOCATION>.

<LOCATION>Đạ Tông</LOCATION>, <DATE>2/6/2019</DATE>
<PERSON>Ka Să Brel</PERSON>

Trả lời của tòa soạn

Thầy <PERSON>Brel</PERSON> thân mến,

Chúng tôi đã chuyển thư tới <BODY>Vụ Thi đua - Khen thưởng</BODY> và <BODY>Cục Nhà giáo và Cán bộ quản lý giáo dục</BODY>. <DATE>Chiều 7/6</DATE>, ông <PERSON>Bạch Đăng Khoa</PERSON>, <ROLE>Phó Vụ trưởng</ROLE> <BODY>Vụ Thi đua - Khen thưởng</BODY>, gọi lại: Bộ đang sửa <DOCUMENT>Thông tư số 22/2018/TT-BGDĐT</DOCUMENT>, phần điểm chuyên đề sẽ không quá 10% tổng điểm, lấy ý kiến đến <DATE>30/6</DATE>. Ông <PERSON>Khoa</PERSON> cũng cho biết theo <DOCUMENT>Nghị định 91/2017/NĐ-CP</DOCUMENT>, “lao động tiên tiến” phải xét cuối năm học; nơi nào bắt đăng ký đủ 100% là sai.

Sáng hôm sau, <ROLE>Trưởng phòng</ROLE> <BODY>Phòng GD-ĐT huyện Đam Rông</BODY> <PERSON>Liêng Hot Ha Hai</PERSON> nhận lỗi qua điện thoại. “Tôi ký mà không đọc kỹ phụ lục”. <DOCUMENT>Công văn 412</DOCUMENT> đã bị thu hồi bằng <DOCUMENT>Công văn 455/PGDĐT-VP</DOCUMENT>. Đó là tin vui. Còn <PERSON>K'Thuỷ</PERSON>, thưa thầy, <BODY>Hội Khuyến học tỉnh Lâm Đồng</BODY> ngỏ ý cấp học bổng <PERSON>Nguyễn Đức Cảnh</PERSON> 2 triệu đồng cho em, nếu thầy bằng lòng leo 14 cây số lần nữa.

Về câu thứ nhất, <ROLE>Chủ tịch</ROLE> <BODY>Công đoàn Giáo dục Việt Nam</BODY> <PERSON>Vũ Minh Đức</PERSON> trả lời rất ngắn: “Biết. Và xấu hổ”. Ông gửi kèm thống kê của ngành <DATE>năm học 2017 - 2018</DATE>: trung bình mỗi giáo viên giữ 11 loại sổ.

Thay mặt tòa soạn,
<PERSON>Phương Uyên</PERSON>
