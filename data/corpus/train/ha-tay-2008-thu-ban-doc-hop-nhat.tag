THƯ NGỎ NHÂN NGÀY <LOCATION>HÀ TÂY</LOCATION> VỀ <LOCATION>HÀ NỘI</LOCATION>

Kính gửi <BODY>Báo Hà Nội mới</BODY>, và <BODY>Báo Hà Tây</BODY> (nếu số này chưa phải số chót),

Tôi là <PERSON>Phùng Thế Tản</PERSON>, 74 tuổi, ở <LOCATION>xóm Đồi</LOCATION>, <LOCATION>xã Đường Lâm</LOCATION>, <LOCATION>thành phố Sơn Tây</LOCATION>. <LOCATION>Đường Lâm</LOCATION> có hai vua là <PERSON>Phùng Hưng</PERSON> và <PERSON>Ngô Quyền</PERSON>, cho nên ngày nào tôi cũng sống với sáp nhập và chia tách. <DATE>Năm 1965</DATE> tôi dạy học, ngủ dậy thấy mình người <LOCATION>Hà Tây</LOCATION>; <DATE>1976</DATE> thành <LOCATION>Hà Sơn Bình</LOCATION>; <DATE>1978</DATE> về <LOCATION>Hà Nội</LOCATION>; <DATE>1991</DATE> lại <LOCATION>Hà Tây</LOCATION>. <DATE>Ngày 1-8 này</DATE> nữa là năm. Xin các anh đăng cho tôi bốn thắc mắc, không phàn nàn.

Thứ nhất, <BODY>Quốc hội</BODY> bàn nghị quyết về điều chỉnh địa giới hành chính <LOCATION>thành phố Hà Nội</LOCATION> và một số tỉnh có liên quan rồi biểu quyết <DATE>ngày 29-5</DATE>, 92,9% tán thành, tôi theo dõi qua <BODY>Đài Tiếng nói Việt Nam</BODY>. Trước đó <BODY>HĐND tỉnh Hà Tây</BODY> có kỳ họp bất thường <DATE>tháng 3</DATE>, đại biểu tổ tôi bỏ phiếu gì, tôi chưa được nghe tiếp xúc. Tôi lục <DOCUMENT>Luật Tổ chức HĐND và UBND năm 2003</DOCUMENT>, thấy ghi đại biểu phải báo cáo cử tri. Chờ được ạ.

Thứ hai, cái <LOCATION>thành phố Sơn Tây</LOCATION>. Mới <DATE>tháng 8 năm ngoái</DATE>, <BODY>Chính phủ</BODY> ra <DOCUMENT>Nghị định 130/2007/NĐ-CP</DOCUMENT> cho thị xã lên thành phố; tôi nghe bây giờ thành phố không được ở trong thành phố, phải xuống thị xã. Vậy bộ con dấu, phù hiệu, vừa khắc Tết vừa rồi, bỏ hay để? <ROLE>Chủ tịch</ROLE> <BODY>UBND thành phố Sơn Tây</BODY> bà <PERSON>Kiều Thị Hảo</PERSON> trả lời trên <BODY>Đài PT-TH Hà Tây</BODY>: để. Tôi chưa hiểu để ở đâu.

Thứ ba, cán bộ. Con rể tôi, <PERSON>Cấn Đình Nghị</PERSON>, làm ở <BODY>Sở Nông nghiệp và Phát triển nông thôn Hà Tây</BODY>. Nghe nói <BODY>Ban Thường vụ Thành uỷ Hà Nội</BODY> đã quyết mỗi sở giữ hết phó giám đốc, thành ra có sở mười bốn phó. Tôi tính theo <DOCUMENT>Nghị định 13/2008/NĐ-CP</DOCUMENT> <DATE>ngày 4-2-2008</DATE> thì không quá ba. <ROLE>Giám đốc</ROLE> <BODY>Sở Nội vụ Hà Nội</BODY> <PERSON>Vũ Trần Chinh</PERSON> bảo: “giai đoạn quá độ”. Giai đoạn ấy mấy năm?

(Nhân tiện, <EVENT>Hội thi chọi gà Phùng Hưng lần thứ nhất</EVENT> của xã tôi ghi trên áp phích “<LOCATION>Hà Tây</LOCATION>” hay “<LOCATION>Hà Nội</LOCATION>”?)

Thứ tư, chuyện nhỏ: biển số 33. Xe tôi biển 33H, đi <LOCATION>Hà Đông</LOCATION> vẫn được chứ?

Dù thế nào, tôi vẫn nghĩ về Thủ đô là nên. Cả đời tôi dạy địa lý, bài “Tỉnh ta” sửa bốn lần. Lần này chắc lần chót. Nếu không chót, xin các anh cho cháu tôi sửa tiếp.

Kính chào,
<PERSON>P.T.T</PERSON>

TOÀ SOẠN TRẢ LỜI

Thưa ông <PERSON>Tản</PERSON>, câu thứ tư dễ nhất, xin trả lời ngay: biển 33 đi được, <BODY>Phòng Cảnh sát giao thông Công an thành phố Hà Nội</BODY> khẳng định như vậy với <PERSON>Duy Phúc</PERSON>, phóng viên báo, <DATE>sáng 30-7</DATE>. Câu thứ hai: <BODY>Chính phủ</BODY> sẽ có nghị quyết chuyển <LOCATION>thành phố Sơn Tây</LOCATION> về thị xã, <LOCATION>thành phố Hà Đông</LOCATION> thì đợi lập quận. Câu thứ nhất đã được chuyển tới <BODY>Thường trực HĐND thành phố</BODY> (mới) - phiên họp đầu tiên, tức <EVENT>kỳ họp thứ 15 HĐND TP Hà Nội khoá XIII</EVENT>, ngay <DATE>chiều 1-8</DATE>, tại <LOCATION>Cung Văn hoá Hữu nghị</LOCATION>. Câu thứ ba chúng tôi cũng mong có người trả lời.

Về <BODY>Báo Hà Tây</BODY>: số cuối ra <DATE>ngày 31-7-2008</DATE>, trang nhất in ảnh <LOCATION>chùa Tây Phương</LOCATION>, không tít. Số ấy có cả thư của ông, bản dài hơn.

Cùng chuyên mục
- Bà <PERSON>Hạ Thị Vân</PERSON> (<LOCATION>Phú Xuyên</LOCATION>): bao giờ có xe buýt thẳng từ <LOCATION>Guột</LOCATION> ra <LOCATION>bến Giáp Bát</LOCATION>?
- Cháu <PERSON>Đinh Công Sỹ</PERSON>, dân tộc Mường, <LOCATION>xã Yên Trung</LOCATION>: cháu sẽ thành người <LOCATION>Hà Nội</LOCATION>, thế tiếng Mường có phải môn học nữa không?
- Ông <PERSON>Chua Meng Soon</PERSON>, kỹ sư <LOCATION>Singapore</LOCATION> ở <LOCATION>Hoà Lạc</LOCATION>: tôi xin đăng ký tạm trú ở tỉnh nào?

(<DATE>31-7-2008</DATE>)
