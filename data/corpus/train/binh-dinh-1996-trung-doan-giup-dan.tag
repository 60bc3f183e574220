THƯ <LOCATION>TÂY SƠN</LOCATION>
Chuyện kỉ luật sắt ở <BODY>Tiểu đoàn 7</BODY>

Anh <PERSON>Vân</PERSON> thân mến!

Tôi viết thư này từ <LOCATION>thị trấn Phú Phong</LOCATION>, nơi <BODY>Tiểu đoàn 7</BODY>, <BODY>Trung đoàn 38</BODY>, đang dã ngoại làm công tác dân vận đợt <DATE>tháng 8/1996</DATE>. Anh dặn tôi viết một bài cho tờ tin của <BODY>Quân khu 5</BODY> về việc học tập <DOCUMENT>Nghị quyết Đại hội VIII của Đảng</DOCUMENT> trong bộ đội.  Bài chưa xong. Nhưng có chuyện này tôi phải kể với anh trước đã.

Số là <DATE>hôm 14/8</DATE>, hành quân qua <LOCATION>sông Côn</LOCATION>, chiến sĩ <PERSON>Y Blô</PERSON>, người Ba Na, quê <LOCATION>Vĩnh Kim</LOCATION>, <LOCATION>Vĩnh Thạnh</LOCATION>, hái hai trái bắp của dân. Hai trái bắp, anh ạ. Chủ ruộng là bà <PERSON>Tám Đậu</PERSON> còn cười, bảo chú ăn thêm nữa đi. Vậy mà <DATE>tối 15/8</DATE>, <BODY>chi bộ Đại đội 2</BODY> họp. <ROLE>Chính trị viên</ROLE> <PERSON>Nguyễn Hữu Thời</PERSON> lấy trong túi ra tờ giấy chép mười lời thề và 12 điều kỉ luật khi quan hệ với nhân dân, đọc to điều 1.

Người ta tưởng chú <PERSON>Blô</PERSON> bị phạt. Không. Người bị kiểm điểm là trung đội trưởng. Vì sao? Vì bữa đó cơm trưa tới trễ 3 giờ, lính đói. “Lính đói mà cán bộ không biết thì lỗi ở cán bộ”, <ROLE>Đại đội trưởng</ROLE> <PERSON>Ksor Tin</PERSON> kết luận.

Hôm sau chú <PERSON>Blô</PERSON> ra ruộng bà <PERSON>Tám</PERSON> làm cỏ trọn một sào. Bà nấu chè bắp, đem cho cả trung đội.

*

Tôi cũng đã gặp thủ trưởng <PERSON>Cao Tiến Dũng Sĩ</PERSON>, <ROLE>Phó Trung đoàn trưởng về chính trị</ROLE>. Anh cho xem sổ: 6 tháng, đơn vị đắp 4 km <LOCATION>đường Bình Tân - Bình Thuận</LOCATION>, nạo vét <LOCATION>kênh Văn Phong</LOCATION>, dạy 5 lớp xoá mù ở <LOCATION>xã Vĩnh An</LOCATION>, 73 học viên biết chữ, già nhất là ông <PERSON>Đinh Rin</PERSON>, 61 tuổi. Anh bảo <DOCUMENT>Nghị định 19/CP</DOCUMENT> về phối hợp giữa quân đội với địa phương ít ai nhớ số, nhưng lính thì đang làm từng chữ.

Về chính trị, học <DOCUMENT>Nghị quyết Đại hội VIII</DOCUMENT> ở tiểu đoàn diễn ra ban đêm, dưới đèn măng sông. Lính hỏi: công nghiệp hoá thì quê con có nhà máy không? Giảng viên là Thượng uý <PERSON>Hồ Bá Cang</PERSON>, <BODY>Trường Quân sự địa phương tỉnh Bình Định</BODY>, vẽ lên bảng một cái máy cày. Hỏi có ai biết lái. Không ai. Anh ghi dưới máy cày: “Đó là việc của các đồng chí khi ra quân”.

Tình hình tỉnh mới tách đã 7 năm (<DATE>1/7/1989</DATE>) mà nhà tranh còn nhiều lắm. <DATE>Năm ngoái</DATE> <BODY>Tỉnh uỷ</BODY> ra <DOCUMENT>NQ 05-NQ/TU</DOCUMENT>, bàn chuyện ngói hoá.<BODY>Huyện uỷ Tây Sơn</BODY> nhờ bộ đội giúp 60 nhà chính sách.Đến <DATE>hôm qua</DATE> xong 41.

Còn một việc trung đoàn đang lo: <EVENT>Ðại hội Ðảng bộ Trung đoàn 38 lần thứ IX</EVENT> định mở <DATE>cuối tháng 9</DATE>, văn kiện do <BODY>Ban Chính trị</BODY> soạn tới bản thứ tư. Rồi <EVENT>Hội thao Quân khu 5</EVENT> nữa.

Thôi thư dài.  Anh hỏi thăm cô <PERSON>Hồng Hà</PERSON> và cháu <PERSON>Trường Sơn</PERSON> giùm tôi. Mong anh giữ sức khoẻ, bao giờ vào <LOCATION>Qui Nhơn</LOCATION> ta uống rượu <LOCATION>Bàu Đá</LOCATION>.

<LOCATION>Phú Phong</LOCATION>, <DATE>22-8-1996</DATE>
<PERSON>Trọng Tín</PERSON>

T.B: <BODY>Báo Quân đội nhân dân</BODY> ra <DATE>ngày 19-8</DATE> có in ảnh bà <PERSON>Tám</PERSON> đấy. Bà xem ảnh xong hỏi: “Sao không chụp tôi với thằng <PERSON>Blô</PERSON>?”.
