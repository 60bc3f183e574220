Hỏi thẳng, đáp thẳng về đất rừng <LOCATION>Na Rì</LOCATION>

<DATE>Sáng 17/9/2013</DATE>, <BODY>UBND huyện Na Rì</BODY> mở cuộc đối thoại với 160 hộ dân các <LOCATION>xã Lạng San</LOCATION>, <LOCATION>Ân Tình</LOCATION>, <LOCATION>Lương Thượng</LOCATION>. Luợc ghi của <BODY>Báo Bắc Kạn</BODY>.

* Ông <PERSON>Lý Kim Chòi</PERSON> (<LOCATION>thôn Khuổi Tuấn</LOCATION>, <LOCATION>xã Lạng San</LOCATION>): Nhà tôi phát nương ở <LOCATION>Khau Pần</LOCATION> từ đời bố, <DATE>năm 1994</DATE> được giao theo sổ lâm bạ, <DATE>năm 2011</DATE> <BODY>Lâm trường Na Rì</BODY> bảo là của họ. Vậy sổ của tôi còn giá trị không?

- Ông <PERSON>Hoàng Đức Duẩn</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND huyện</BODY>: Sổ lâm bạ cấp theo <DOCUMENT>Nghị định số 02-CP</DOCUMENT> <DATE>ngày 15/1/1994</DATE> của <BODY>Chính phủ</BODY> không phải giấy chứng nhận quyền sử dụng đất nhưng là căn cứ. Theo <DOCUMENT>Nghị định 163/1999/NĐ-CP</DOCUMENT> và <DOCUMENT>Thông tư liên tịch 07/2011/TTLT-BNNPTNT-BTNMT</DOCUMENT> <DATE>ngày 29/1/2011</DATE>, hộ đang dùng ổn định, không tranh chấp thì được cấp đổi. Chỗ ông đang tranh chấp, nên huyện phải giải quyết xong <DOCUMENT>Biên bản hoà giải số 03/BB-HG</DOCUMENT> đã.

* Bà <PERSON>Bàn Thị Mùi</PERSON> (cùng thôn): Hoà giải ba năm rồi. Lần này ai đứng ra?

- Ông <PERSON>Duẩn</PERSON>: Tôi. Tôi lấy trước <DATE>ngày 30/11</DATE> làm hạn.

* Anh <PERSON>L.V.Đ</PERSON>, <LOCATION>xã Ân Tình</LOCATION>: Đề nghị cho biết vì sao <BODY>Công ty TNHH MTV Lâm nghiệp Bắc Kạn</BODY> được <BODY>UBND tỉnh</BODY> cho thuê 1.746 ha bằng <DOCUMENT>Quyết định số 1093/QĐ-UBND</DOCUMENT> mà không họp dân?

- Bà <PERSON>Hứa Thị Ngân Hà</PERSON>, <ROLE>Phó Giám đốc</ROLE> <BODY>Sở Tài nguyên và Môi trường</BODY>: Chúng tôi nhận khuyết điểm. Quyết định ký <DATE>ngày 12/6/2008</DATE>, việc đo trên bản đồ, chồng lấn 214 ha của 88 hộ. <BODY>Thanh tra tỉnh</BODY> đã có <DOCUMENT>Kết luận số 21/KL-TTr</DOCUMENT> <DATE>ngày 4/3/2013</DATE>, kiến nghị thu hồi 214 ha này giao <BODY>UBND xã</BODY>.

(Có tiếng vỗ tay. Ông <PERSON>Lý Kim Chòi</PERSON> xin hỏi thêm.)

* Thế <DOCUMENT>Luật Đất đai sửa đổi</DOCUMENT> bao giờ có? Nghe đài nói <BODY>Quốc hội</BODY> hoãn rồi.

- Ông <PERSON>Nguyễn Trung Thành Công</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Phòng Tư pháp</BODY>: <EVENT>Kỳ họp thứ 5</EVENT> <DATE>tháng 6</DATE> vừa qua chưa thông qua. Dự kiến <EVENT>kỳ họp thứ 6, Quốc hội khóa XIII</EVENT> <DATE>cuối năm nay</DATE>. Trong lúc chờ, áp dụng <DOCUMENT>Luật Đất đai năm 2003</DOCUMENT> và <DOCUMENT>Luật Bảo vệ và Phát triển rừng năm 2004</DOCUMENT>. Bà con có thể góp ý qua <BODY>Đoàn đại biểu Quốc hội tỉnh</BODY>.

* Chị <PERSON>Đàm Thị Nhuần</PERSON> (<LOCATION>xã Lương Thượng</LOCATION>): Con trai tôi bị <BODY>Hạt Kiểm lâm Na Rì</BODY> phạt 7,5 triệu vì chặt cây mỡ do chính nhà trồng. Qui định kiểu gì thế?

- Ông <PERSON>Nguyễn Trung Thành Công</PERSON>: Trường hợp chị tôi nắm rồi. Nếu rừng trồng bằng vốn tự có thì chủ rừng tự quyết. <BODY>Hạt Kiểm lâm</BODY> sẽ huỷ <DOCUMENT>Quyết định xử phạt số 44/QĐ-XPHC</DOCUMENT> và trả lại tiền trong <DATE>tuần này</DATE>.

* Một cụ già không xưng tên: Cán bộ <LOCATION>Bắc Kạn</LOCATION> đi, cán bộ khác về, lời hứa có ở lại không?

Câu cuối không ai trả lời ngay. Bà <PERSON>Hà</PERSON> cúi ghi vào sổ. Ông <PERSON>Duẩn</PERSON> xuống tận hàng ghế bắt tay cụ rồi nói, với <DOCUMENT>Thông báo 97/TB-UBND</DOCUMENT> phát cho từng nhà trong <DATE>chiều nay</DATE>, cả huyện sẽ làm chứng.

Biên bản khép lại lúc 11 giờ 40. Sau cuộc này, <BODY>Thường trực Huyện uỷ</BODY> yêu cầu <BODY>Ban Dân vận Huyện uỷ</BODY> theo dõi từng đầu việc, báo cáo <EVENT>Hội nghị Ban Chấp hành Đảng bộ huyện lần thứ 12</EVENT>.

<PERSON>M.Đ</PERSON> ghi
