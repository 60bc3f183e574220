Thư bạn đọc

Kính gửi <BODY>Báo Tuyên Quang</BODY> và <BODY>Ðài Phát thanh - Truyền hình tỉnh</BODY>

Tôi là <PERSON>Ma Phúc Seng</PERSON>, dân tộc Tày, 58 tuổi, cựu chiến binh, trước ở <LOCATION>bản Bung</LOCATION>, <LOCATION>xã Vĩnh Yên</LOCATION>, <LOCATION>huyện Na Hang</LOCATION>; từ <DATE>ngày 14 tháng Giêng năm 2004</DATE> dời nhà theo công trình <LOCATION>thuỷ điện Tuyên Quang</LOCATION>, nay ở điểm tái định cư <LOCATION>thôn Tân Lập</LOCATION>, <LOCATION>xã Phú Bình</LOCATION>, <LOCATION>huyện Chiêm Hoá</LOCATION>. Thư này tôi nhờ cháu gái là <PERSON>Ma Thị Bích</PERSON> học lớp 11 <BODY>Trường THPT Chiêm Hoá</BODY> viết hộ, tôi đọc cháu viết, xin các ông bà thông cảm chỗ nào sai chính tả.

Thứ nhất là về đất ruộng. Khi đi cán bộ <BODY>Ban Di dân tái định cư tỉnh</BODY> có đọc <DOCUMENT>Quyết định 937/QÐ-TTg</DOCUMENT> <DATE>ngày 1/9/2003</DATE>, mỗi khẩu được ít nhất 400 m2 ruộng nước một vụ hoặc 300 m2 hai vụ. Nhà tôi 6 khẩu, đến nay nhận 1.150 m2, thiếu hơn một nửa. Tôi đã có 4 cái đơn: đơn gửi <BODY>UBND xã Phú Bình</BODY> <DATE>tháng 10/2004</DATE>, đơn gửi <BODY>Phòng Nông nghiệp huyện</BODY> <DATE>3/2005</DATE>, đơn gửi <BODY>Thanh tra huyện</BODY> <DATE>20-9-2005</DATE>, lần gần nhất hôm tiếp xúc cử tri trước <EVENT>kỳ họp thứ 9, HÐND tỉnh khoá XVI</EVENT>. Đơn nào cũng có giấy hẹn, giấy hẹn tôi còn giữ cả, ép dưới mặt kính.

Thứ hai, nước ăn. Bể xây xong <DATE>cuối năm 2004</DATE>, <BODY>Xí nghiệp xây dựng Sông Lô</BODY> làm, mùa khô hai năm liền không có nước. Anh <PERSON>Hoan</PERSON> <ROLE>trưởng thôn</ROLE> bảo tại cán bộ đo nguồn vào mùa mưa.

Thứ ba, tôi thắc mắc về gạo. <ROLE>Bí thư</ROLE> <BODY>Ðảng uỷ xã</BODY> cũ là ông <PERSON>Lương Văn Ðiệp</PERSON> đã ký nhận 18 tấn gạo cứu đói giáp hạt <DATE>năm 2005</DATE>, thôn tôi có 64 hộ chỉ được 1,4 tấn.Còn lại đi đâu? Tôi không nói là có ai ăn, tôi chỉ hỏi. Nghe đài nói <EVENT>Ðại hội X của Ðảng</EVENT> vừa rồi bàn nhiều về chống lãng phí. Ðảng viên có quyền hỏi theo <DOCUMENT>Điều lệ Ðảng</DOCUMENT>, tôi vào Ðảng <DATE>ngày 22/12/1972</DATE> ở <LOCATION>thành cổ Quảng Trị</LOCATION>.

Bây giờ hồ đã tích nước, <DATE>ngày 30/4/2006</DATE> vừa rồi truyền hình chiếu lòng <LOCATION>hồ Na Hang</LOCATION> đẹp lắm.Bà nhà tôi xem rồi khóc, bảo mộ mẹ ở dưới ấy. Chúng tôi đi vì Nhà nước cần điện, đi không kêu ca, chỉ mong cái gì đã hứa trên giấy thì làm cho đúng giấy.

<LOCATION>Tân Lập</LOCATION>, <DATE>ngày 12 tháng 5 năm 2006</DATE>
<PERSON>MA PHÚC SENG</PERSON>

Ý kiến phúc đáp

Báo đã chuyển thư đến các cơ quan liên quan. <DATE>Ngày 5/6/2006</DATE>, <BODY>UBND huyện Chiêm Hoá</BODY> có <DOCUMENT>công văn số 388/UBND-NN</DOCUMENT> do <ROLE>Phó Chủ tịch</ROLE> <PERSON>Quan Thị Dung Hạnh</PERSON> ký, nội dung như sau:

1/ Thiếu ruộng là đúng. <LOCATION>Phú Bình</LOCATION> nhận 142 hộ, hụt 9,6 ha vì một phần đất dự kiến thu của <BODY>Lâm trường Chiêm Hoá</BODY> chưa bàn giao. <BODY>UBND tỉnh</BODY> đã có <DOCUMENT>Quyết định số 51/2006/QÐ-UBND</DOCUMENT> thu hồi 22 ha của lâm trường, giao xong trước <DATE>vụ mùa 2006</DATE>. Ông <PERSON>Seng</PERSON> sẽ được bù 900 m2.

2/ Bể nước: <BODY>Ban Quản lý dự án</BODY> sẽ làm đường ống 1,8 km từ <LOCATION>khe Nà Tậu</LOCATION>, hoàn thành trong <DATE>quý III</DATE>; trừ tiền bảo hành của xí nghiệp.

3/ Về 18 tấn gạo, <BODY>Uỷ ban Kiểm tra Huyện uỷ</BODY> vào cuộc từ <DATE>22-5</DATE>. Ban đầu xác định 3,2 tấn cấp sai đối tượng, ông <PERSON>Ðiệp</PERSON> và ông <PERSON>Hà Quang Ðiệp</PERSON> (kế toán xã, trùng tên) cùng chịu trách nhiệm; <BODY>Thường trực Huyện uỷ</BODY> sẽ trả lời bằng văn bản sau khi có kết luận, theo <DOCUMENT>Luật Khiếu nại, tố cáo</DOCUMENT> đã sửa đổi <DATE>năm 2005</DATE>.

4/ Chuyện chia gạo sẽ báo cáo công khai tại <EVENT>kỳ họp thứ 7 HÐND huyện khoá XVII</EVENT>; <EVENT>Ðại hội đại biểu Ðảng bộ huyện Chiêm Hoá lần thứ XVIII</EVENT> <DATE>cuối năm 2005</DATE> cũng đã phê bình.

<BODY>Ban Bạn đọc</BODY> xin cảm ơn ông <PERSON>Seng</PERSON>, cảm ơn cháu <PERSON>Bích</PERSON>. Cháu viết không sai lỗi chính tả nào.
