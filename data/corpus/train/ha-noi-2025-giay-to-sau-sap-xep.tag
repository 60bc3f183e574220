Đổi tên phường có phải đổi sổ đỏ?

<PERSON>Nguyễn Khánh Ly</PERSON> (<LOCATION>phường Hai Bà Trưng</LOCATION>, <LOCATION>Hà Nội</LOCATION>) gửi câu hỏi tới <BODY>Tuổi Trẻ Online</BODY>: “Nhà tôi ở <LOCATION>phường Đồng Nhân</LOCATION>, <LOCATION>quận Hai Bà Trưng</LOCATION>. Từ <DATE>1-7</DATE> thành <LOCATION>phường Hai Bà Trưng</LOCATION>, không còn quận. Sổ đỏ, căn cước, giấy khai sinh của con, đăng ký xe, giấy phép hộ kinh doanh có phải làm lại không, mất bao nhiêu tiền?”.

- Câu này trong <DATE>tuần đầu tháng 7</DATE>, tổng đài 1022 của <LOCATION>Hà Nội</LOCATION> nhận 3.214 lần. Chúng tôi chuyển tới ba nơi: <BODY>Sở Tư pháp Hà Nội</BODY>, <BODY>Công an thành phố Hà Nội</BODY> và văn phòng luật sư của bà <PERSON>Vi Diệp Anh</PERSON>.

+ Nguyên tắc chung

Khoản 3 Điều 10 <DOCUMENT>Nghị quyết số 190/2025/QH15</DOCUMENT> <DATE>ngày 19-2-2025</DATE> của <BODY>Quốc hội</BODY> (thông qua ở <EVENT>kỳ họp bất thường lần thứ 9, Quốc hội khóa XV</EVENT>): văn bản, giấy tờ đã được cấp trước khi sắp xếp mà chưa hết hạn thì tiếp tục dùng. Không cơ quan nào được bắt dân đổi. <DOCUMENT>Nghị quyết 1656/NQ-UBTVQH15</DOCUMENT> <DATE>ngày 16-6-2025</DATE> của <BODY>Ủy ban Thường vụ Quốc hội</BODY> (về 126 xã, phường mới của <LOCATION>Hà Nội</LOCATION>) cũng không có dòng nào buộc đổi.

+ Sổ đỏ

<ROLE>Phó Giám đốc</ROLE> <BODY>Sở Nông nghiệp và Môi trường</BODY> <PERSON>Nguyễn Cảnh Tràng</PERSON>: khi bà <PERSON>Ly</PERSON> mua bán, tặng cho, thế chấp thì chi nhánh văn phòng đăng ký sẽ chỉnh lý luôn, theo <DOCUMENT>Nghị định số 151/2025/NĐ-CP</DOCUMENT> <DATE>ngày 12-6-2025</DATE> và <DOCUMENT>Nghị định 101/2024/NĐ-CP</DOCUMENT>. Miễn phí phần đổi tên. <DOCUMENT>Luật Đất đai năm 2024</DOCUMENT> không quy định thời hạn.

+ Căn cước

<ROLE>Trưởng</ROLE> <BODY>Phòng Cảnh sát quản lý hành chính về trật tự xã hội</BODY> (<BODY>PC06</BODY>) - <BODY>Công an thành phố Hà Nội</BODY>, Thượng tá <PERSON>Trần Vĩnh Tô</PERSON>: địa chỉ trên VNeID tự cập nhật. Thẻ in theo <DOCUMENT>Luật Căn cước năm 2023</DOCUMENT> còn nguyên giá trị. Ai thích đổi thì <BODY>Công an phường</BODY> làm, lệ phí giảm một nửa đến hết <DATE>31-12-2025</DATE> căn cứ <DOCUMENT>Thông tư số 64/2025/TT-BTC</DOCUMENT>.

+ Giấy khai sinh

Không sửa. Nơi sinh là nơi sinh, <DOCUMENT>Luật Hộ tịch</DOCUMENT> bảo thế; <DOCUMENT>Nghị định số 120/2025/NĐ-CP</DOCUMENT> <DATE>ngày 11-6-2025</DATE> chuyển thẩm quyền từ <BODY>UBND cấp huyện</BODY> về <BODY>UBND cấp xã</BODY>, thành ra con bà <PERSON>Ly</PERSON> sau này trích lục ở đâu cũng được.

+ Giấy phép kinh doanh

Bà <PERSON>Diệp Anh</PERSON>: hộ kinh doanh thuộc <DOCUMENT>Nghị định 168/2025/NĐ-CP</DOCUMENT> (coi chừng nhầm với <DOCUMENT>Nghị định 168/2024/NĐ-CP</DOCUMENT> phạt giao thông). Đổi khi có nhu cầu, hoặc khi thuế nhắc. <BODY>Chi cục Thuế khu vực I</BODY> xác nhận hóa đơn ghi địa chỉ cũ vẫn hợp lệ tới khi chủ hộ cập nhật.

Một bạn đọc khác, anh <PERSON>Chu Văn An Khang</PERSON>, <LOCATION>xã Mê Linh</LOCATION>: “Tôi sinh ở <LOCATION>xã Tráng Việt</LOCATION>, <LOCATION>huyện Mê Linh</LOCATION>, <LOCATION>tỉnh Vĩnh Phú</LOCATION>. Hồi đi học thành <LOCATION>Hà Nội</LOCATION>, ra trường lại <LOCATION>Vĩnh Phúc</LOCATION>, <DATE>2008</DATE> về <LOCATION>Hà Nội</LOCATION> lần nữa. Bây giờ khai lý lịch đảng thế nào cho đúng?”. Ông <PERSON>Đỗ Lai Thành</PERSON>, chuyên viên <BODY>Ban Tổ chức Thành ủy Hà Nội</BODY>: ghi theo giấy khai sinh, mở ngoặc tên hiện nay, theo <DOCUMENT>Hướng dẫn số 12-HD/BTCTW</DOCUMENT> <DATE>17-1-2022</DATE> của <BODY>Ban Tổ chức Trung ương</BODY>. Ghi dài cũng không sao. Đời anh đã qua bốn lần địa giới mà chưa dời nhà lần nào.

Ở <EVENT>Đại hội đại biểu Đảng bộ phường Hai Bà Trưng lần thứ I</EVENT>, dự kiến <DATE>giữa tháng 7</DATE>, chuyện giấy tờ được xếp lên đầu phần thảo luận. Còn biển số nhà, biển phố? <ROLE>Chủ tịch</ROLE> <BODY>UBND phường Hai Bà Trưng</BODY> <PERSON>Lương Thị Khuyên Mai</PERSON> cho biết đang chờ <BODY>HĐND thành phố</BODY> họp <EVENT>kỳ thứ 25</EVENT> từ <DATE>8</DATE> đến <DATE>10-7</DATE> để lấy kinh phí. Trong khi chờ, người dân <LOCATION>phố Đồng Nhân</LOCATION> đã tự lấy bút dạ viết tên phường mới lên cột điện, nét đẹp. “Chúng tôi định xóa, nhưng thôi”, bà <PERSON>Mai</PERSON> nói.

<PERSON>THÂN HOÀNG MỸ</PERSON>
