<EVENT>Kỳ họp thứ 3, Quốc hội khoá XI</EVENT>: Ngày chất vấn đầu tiên

Xi măng, học phí và một cây cầu bị bỏ quên

<DATE>Sáng qua</DATE>, lần đầu phiên chất vấn được truyền hình trực tiếp trọn cả buổi.<ROLE>Chủ tịch</ROLE> <BODY>Quốc hội</BODY> <PERSON>Nguyễn Văn An</PERSON> giữ nhịp bằng đúng ba chữ: "Hỏi, đáp, gọn".

Mở màn, <ROLE>đại biểu</ROLE> <PERSON>Lê Hồng Thuỵ</PERSON> (<LOCATION>Hải Dương</LOCATION>) hỏi <ROLE>Bộ trưởng</ROLE> <BODY>Bộ Xây dựng</BODY>: Vì sao giá xi măng lò đứng <DATE>quí I</DATE> tăng 11%, trong khi <DOCUMENT>Chỉ thị số 13/2003/CT-TTg</DOCUMENT> yêu cầu giữ giá? Câu trả lời dài 14 phút, xoay quanh than và cước vận tải. Chủ tọa ngắt lời: "Đồng chí chưa nói ai chịu trách nhiệm". Cả hội trường cười.Bộ trưởng xin nhận khuyết điểm và hứa trước <DATE>30-6</DATE> sẽ công bố kết quả kiểm tra tại <BODY>Tổng công ty Xi măng Việt Nam</BODY>.

Chuyện học phí nóng hơn. Bà <PERSON>Y Ngọc Mlô</PERSON> (<LOCATION>Đắk Lắk</LOCATION>) giơ cao một biên lai viết tay của <BODY>Trường THCS Nơ Trang Lơng</BODY>: 9 khoản thu, chỉ 2 khoản có trong <DOCUMENT>Quyết định 70/1998/QĐ-TTg</DOCUMENT>. "<DOCUMENT>Luật Giáo dục</DOCUMENT> quy định một đường, dưới buôn thu một nẻo", bà nói, giọng Ê Đê chầm chậm. <ROLE>Bộ trưởng</ROLE> <BODY>Bộ Giáo dục và Đào tạo</BODY> <PERSON>Nguyễn Minh Hiển</PERSON> trả lời rằng thanh tra ngành đã xử lý 146 trường trong <DATE>năm học 2001-2002</DATE>, tuy nhiên "bức súc của nhân dân là chính đáng".

Ông <PERSON>Thái Bá Nghi</PERSON>, <ROLE>thành viên</ROLE> <BODY>Đoàn đại biểu Quốc hội tỉnh Nghệ An</BODY>, quay về câu hỏi ông gửi từ <EVENT>kỳ họp thứ 2</EVENT>: <LOCATION>cầu Cửa Rào</LOCATION> duyệt trong <DOCUMENT>Nghị quyết số 05/2002/QH11</DOCUMENT>, vậy mà tới <DATE>tháng 5 này</DATE> mới cắm được bốn cọc tiêu. <ROLE>Bộ trưởng</ROLE> <BODY>Giao thông vận tải</BODY> <PERSON>Đào Đình Bình</PERSON> đứng dậy, đọc lại cả lịch trình:

+ <DATE>tháng 11-2002</DATE>, <BODY>Ban quản lý dự án 85</BODY> nhận hồ sơ;
+ <DATE>12-1-2003</DATE>, <BODY>Sở Giao thông vận tải Nghệ An</BODY> báo thiếu mặt bằng phía <LOCATION>bản Cánh</LOCATION>;
+ <DATE>cuối tháng 3</DATE>, <BODY>UBND huyện Tương Dương</BODY> giao đủ đất, nhưng nhà thầu bỏ cuộc.

"Thế là tại con dấu nào?", ông <PERSON>Nghi</PERSON> hỏi lại. Không có câu đáp. Chủ tọa đề nghị ghi vào nghị quyết của kì họp.

Buổi chiều dành cho <BODY>Toà án nhân dân tối cao</BODY> và <BODY>Viện kiểm sát nhân dân tối cao</BODY>. <ROLE>Đại biểu</ROLE> <PERSON>Trần Phú Mậu</PERSON> (<LOCATION>TPHCM</LOCATION>) nêu 23 vụ tạm giam quá hạn, viện dẫn <DOCUMENT>Bộ luật Tố tụng hình sự</DOCUMENT> và <DOCUMENT>Nghị quyết 388/2003/NQ-UBTVQH11</DOCUMENT> <DATE>ngày 17-3-2003</DATE> về bồi thường cho người bị oan. <ROLE>Viện trưởng</ROLE> <PERSON>Hà Mạnh Trí</PERSON> xác nhận 19 vụ, bốn vụ còn lại "đang tranh luận với toà". <ROLE>Chánh án</ROLE> <PERSON>Nguyễn Văn Hiện</PERSON> nói thêm, <BODY>TAND</BODY> các cấp thiếu 1.100 thẩm phán, "một người gánh án của hai người".

Cũng trong phiên này, <ROLE>đại biểu</ROLE> <LOCATION>Sóc Trăng</LOCATION> <PERSON>Kim Thị Sa Rươne</PERSON> hỏi về chương trình 135, <ROLE>đại biểu</ROLE> <LOCATION>Lào Cai</LOCATION> <PERSON>Sùng Seo Giá</PERSON> hỏi chuyện trợ giá dầu lửa. Hai vị đề nghị <BODY>Uỷ ban Dân tộc</BODY> chứ không phải <BODY>Bộ Thương mại</BODY> trả lời. Do hết giờ, chủ toạ chuyển sang văn bản.

<ROLE>Phó Thủ tướng</ROLE> <PERSON>Nguyễn Tấn Dũng</PERSON> sẽ thay mặt <BODY>Chính phủ</BODY> báo cáo bổ sung vào <DATE>sáng thứ sáu</DATE>. Kỳ họp dự kiến bế mạc <DATE>ngày 17-6</DATE>, sau khi biểu quyết <DOCUMENT>Luật Biên giới quốc gia</DOCUMENT>, <DOCUMENT>Luật Thống kê</DOCUMENT>, <DOCUMENT>Luật Hợp tác xã (sửa đổi)</DOCUMENT> và <DOCUMENT>Luật Kế toán</DOCUMENT>.

Bên hành lang

Sổ theo dõi của <BODY>Ban Dân nguyện</BODY> cho thấy từ <EVENT>kỳ họp thứ nhất</EVENT> tới nay còn treo 41 lời hứa của các bộ. <EVENT>Phiên họp thứ 10 của Uỷ ban Thường vụ Quốc hội</EVENT> xem lại từng lời một. Một cử tri gọi vào đường dây nóng của <BODY>Văn phòng Quốc hội</BODY> lúc 9 giờ 40: "Xin đừng đọc bài viết sẵn nữa". Tổng cộng 612 cuộc gọi trong ngày, nhiều nhất từ <LOCATION>Hà Nội</LOCATION>, <LOCATION>Thanh Hoá</LOCATION> và <LOCATION>Cần Thơ</LOCATION>.

<PERSON>N.Trường Sơn</PERSON>
