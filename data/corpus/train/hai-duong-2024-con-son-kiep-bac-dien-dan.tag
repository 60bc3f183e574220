Sau bão, <LOCATION>Kiếp Bạc</LOCATION> mở hội nhỏ, mở diễn đàn lớn

<PERSON>ĐỨC THOẢ</PERSON> <DATE>18/9/2024</DATE> 07:00

<EVENT>Lễ hội mùa thu Côn Sơn - Kiếp Bạc</EVENT> <DATE>năm 2024</DATE> rút ngắn còn ba ngày, bỏ <EVENT>Liên hoan diễn xướng hầu thánh</EVENT>, bỏ hội quân trên <LOCATION>sông Lục Đầu</LOCATION>, giữ phần lễ tưởng niệm 724 năm ngày mất của <PERSON>Trần Hưng Đạo</PERSON> và 582 năm ngày mất của <PERSON>Nguyễn Trãi</PERSON>. Quyết định được <BODY>UBND tỉnh Hải Dương</BODY> đưa ra <DATE>chiều 12/9</DATE>, khi nước <LOCATION>sông Thái Bình</LOCATION> còn trên báo động III.

<DATE>Tối 16/9</DATE> (<DATE>14 tháng Tám năm Giáp Thìn</DATE>), bên bờ <LOCATION>sông Thương</LOCATION> không trống không hoa đăng. <ROLE>Bí thư</ROLE> <BODY>Thành ủy Chí Linh</BODY> <PERSON>Hoàng Thị Trà</PERSON> dâng hương trước, rồi đến các gia đình có người thiệt mạng vì cây đổ. Anh <PERSON>Yết Kiêu Hải</PERSON> (bố đặt theo tên ông tổ nghề lặn), thợ hàn ở <LOCATION>phường Sao Đỏ</LOCATION>, tới cảm ơn <BODY>Trung đoàn 125</BODY>, <BODY>Bộ CHQS tỉnh</BODY> đã cưa cây cứu con anh <DATE>đêm 7/9</DATE>.

Diễn đàn trong nhà bạt

Phần được nhắc nhiều nhất lại không nằm trong kịch bản lễ hội. Từ <DATE>8 giờ sáng 17/9</DATE>, tại sân <LOCATION>đền Kiếp Bạc</LOCATION>, <EVENT>Diễn đàn “Di sản trước thiên tai: đọc lại Kiếp Bạc”</EVENT> quy tụ 140 người, do <BODY>Tỉnh ủy Hải Dương</BODY>, <BODY>Cục Di sản văn hóa</BODY>, <BODY>Viện Bảo tồn di tích</BODY> cùng mở. PGS.TS <PERSON>Trần Thế Nguyên</PERSON> (<BODY>Hội Khoa học Lịch sử Việt Nam</BODY>) dẫn một đoạn Bình Ngô đại cáo... rồi nói rằng nước <LOCATION>Lục Đầu</LOCATION> vỡ bờ bao nhiêu lần thì đền dựng lại bấy nhiêu lần. Chuyên gia <LOCATION>Nhật Bản</LOCATION> <PERSON>Sakamoto Kenji</PERSON> đưa ảnh chùa gỗ ở <LOCATION>Noto</LOCATION>. Ông <PERSON>Nguyễn Như Sơn</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Ban Quản lý di tích Côn Sơn - Kiếp Bạc</BODY>, công bố thiệt hại: 3.700 cây thông <LOCATION>Côn Sơn</LOCATION> gãy, trong đó có 61 cây trên 300 tuổi.

Trong phần hỏi đáp, sư thầy <PERSON>Thích Thanh Vân</PERSON> xin giữ lại các gốc đổ. <ROLE>Phó Giám đốc</ROLE> <BODY>Sở Văn hóa, Thể thao và Du lịch</BODY> <PERSON>Lê Thị Lựu</PERSON> trả lời phải chờ thẩm định của <BODY>Hội đồng Di sản văn hóa quốc gia</BODY>, vì khu di tích này được công nhận quốc gia đặc biệt theo <DOCUMENT>Quyết định số 548/QĐ-TTg</DOCUMENT> <DATE>ngày 10/5/2012</DATE> của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY>. <DOCUMENT>Luật Di sản văn hóa</DOCUMENT> sửa đổi, dự kiến trình <EVENT>Kỳ họp thứ 8, Quốc hội khóa XV</EVENT> <DATE>tháng 10</DATE> tới, sẽ gỡ chỗ khó này chăng? Có người hỏi, không ai dám đoán.

<ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Tỉnh ủy</BODY> <PERSON>Đoàn Hữu Thiềng</PERSON> cho rằng tỉnh cũng cần tự trách. Sau <DOCUMENT>Nghị quyết số 13-NQ/TU</DOCUMENT> <DATE>ngày 22/6/2021</DATE> của <BODY>Ban Thường vụ Tỉnh ủy</BODY> về phát triển văn hóa, du lịch, tiền bỏ vào bãi xe nhiều hơn vào cắt tỉa cây. <DOCUMENT>Kế hoạch số 1862/KH-UBND</DOCUMENT> của <BODY>UBND tỉnh</BODY> sẽ được điều chỉnh trong <DATE>tháng 11/2024</DATE>.

Hồ sơ di sản liên tỉnh

Có mặt từ đầu buổi là đoàn <LOCATION>Quảng Ninh</LOCATION> (do <PERSON>Nguyễn Đình Lâm</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Ban Quản lý Di tích và Rừng quốc gia Yên Tử</BODY>, dẫn đầu) và đoàn <LOCATION>Bắc Giang</LOCATION>. Ba tỉnh cùng đứng tên hồ sơ <LOCATION>Quần thể di tích và danh thắng Yên Tử - Vĩnh Nghiêm - Côn Sơn, Kiếp Bạc</LOCATION> gửi <BODY>UNESCO</BODY>; <DATE>tháng 8</DATE> vừa qua chuyên gia <BODY>ICOMOS</BODY> sang thẩm định thực địa, bà <PERSON>Sajeewani Ranawaka</PERSON> đã đi đủ 20 điểm trong 9 ngày. Bão tới khi bà về được ba tuần. Ông <PERSON>Lâm</PERSON> nửa đùa: may mà bà đi trước.

Bế mạc lúc 11 giờ rưỡi, không có tuyên bố chung. Người dự nhận mỗi người một hạt thông trong phong bì <BODY>Bưu điện tỉnh</BODY>, ngoài in dòng chữ: trồng rồi báo lại. <DATE>Sáng nay</DATE>, nhắn tin cho bạn đọc <BODY>Hải Dương online</BODY>, cụ <PERSON>Phạm Thị Duyên</PERSON>, 78 tuổi, <LOCATION>xã Hưng Đạo</LOCATION>, kể cụ gieo hạt trong bát ăn cơm.
