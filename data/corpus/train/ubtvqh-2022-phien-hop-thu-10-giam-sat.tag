<BODY>QUỐC HỘI</BODY> & CỬ TRI
Quy hoạch chậm vì đâu?
<BODY>Ủy ban Thường vụ Quốc hội</BODY> giám sát tối cao việc thi hành <DOCUMENT>Luật Quy hoạch</DOCUMENT>

Ba năm, chỉ 7/110 quy hoạch được phê duyệt. Con số ấy mở đầu báo cáo mà Đoàn giám sát mang tới <EVENT>phiên họp thứ 10 của Ủy ban Thường vụ Quốc hội</EVENT>, <DATE>chiều 18/4/2022</DATE>, dưới sự điều hành của <ROLE>Phó Chủ tịch</ROLE> <BODY>Quốc hội</BODY> <PERSON>Nguyễn Đức Hải</PERSON>.

Luật chờ nghị định, nghị định chờ tiền

<DOCUMENT>Luật Quy hoạch số 21/2017/QH14</DOCUMENT> có hiệu lực từ <DATE>ngày 01/01/2019</DATE>. Trước đó vài tuần, <BODY>Quốc hội</BODY> thông qua <DOCUMENT>Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch</DOCUMENT>; sau đó nửa năm mới có <DOCUMENT>Nghị định số 37/2019/NĐ-CP</DOCUMENT> (<DATE>07/5/2019</DATE>). Phải tới <DATE>tháng 9/2021</DATE>, định mức chi mới ổn nhờ <DOCUMENT>Nghị quyết số 119/NQ-CP</DOCUMENT>.

“Cái vòng ấy ngốn trọn hai năm rưỡi”, bà <PERSON>Hoàng Thúy Nga</PERSON>, <ROLE>Phó Chủ nhiệm</ROLE> <BODY>Ủy ban Kinh tế của Quốc hội</BODY>, <ROLE>Tổ phó Thường trực Tổ giúp việc</ROLE> của Đoàn, nói bên lề.

Theo phụ lục 3 của báo cáo:

Cấp	Phải lập	Đã duyệt	Đang thẩm định
Quốc gia	39	4	12
Vùng	6	1	0
Tỉnh	63	2	21

(Số liệu đến hết <DATE>ngày 31/12/2021</DATE>; nguồn: <BODY>Bộ Kế hoạch và Đầu tư</BODY>)

Tranh luận tại phiên họp

<ROLE>Bộ trưởng</ROLE> <PERSON>Nguyễn Chí Dũng</PERSON> đề nghị cho lập đồng thời các cấp quy hoạch, “cái nào xong trước thì duyệt trước”. Ý này có trong <DOCUMENT>Tờ trình 96/TTr-CP</DOCUMENT> <DATE>ngày 24/3</DATE>, song <BODY>Thường trực Ủy ban Pháp luật</BODY> băn khoăn: làm thế có trái Điều 6 của <DOCUMENT>Luật Quy hoạch</DOCUMENT>? <ROLE>Tổng Thư ký</ROLE> <BODY>Quốc hội</BODY>, <ROLE>Chủ nhiệm</ROLE> <BODY>Văn phòng Quốc hội</BODY> <PERSON>Bùi Văn Cường</PERSON> gợi ý đưa vào một nghị quyết chung của <BODY>Quốc hội</BODY> tại <EVENT>kỳ họp thứ 3</EVENT>, khai mạc <DATE>ngày 23/5</DATE>.

Ở điểm cầu <LOCATION>Hậu Giang</LOCATION>, <ROLE>Trưởng</ROLE> <BODY>Đoàn đại biểu Quốc hội tỉnh</BODY> <PERSON>Thạch Sô Phanh</PERSON> nêu cảnh ngộ địa phương: <BODY>HĐND tỉnh</BODY> đã ra <DOCUMENT>Nghị quyết số 27/NQ-HĐND</DOCUMENT>, <BODY>Sở Kế hoạch và Đầu tư</BODY> đã chọn xong liên danh tư vấn mà <BODY>Hội đồng thẩm định quy hoạch tỉnh</BODY> chưa họp vì… đợi quy hoạch vùng <LOCATION>Đồng bằng sông Cửu Long</LOCATION>. Bản quy hoạch này vừa được <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> ký duyệt qua <DOCUMENT>Quyết định 287/QĐ-TTg</DOCUMENT> <DATE>ngày 28/02/2022</DATE>, là bản cấp vùng duy nhất trong cả nước.

“Người ta nói ngành điện ‘rã đám’ vì chờ <DOCUMENT>Quy hoạch điện VIII</DOCUMENT>, tôi cho là chưa công bằng. Chậm là chậm cả hệ thống”, ông <PERSON>Cao Hữu Lịch</PERSON>, <ROLE>Ủy viên Thường trực</ROLE> <BODY>Ủy ban Khoa học, Công nghệ và Môi trường</BODY>, phản biện. Ông dẫn <DOCUMENT>Nghị quyết 751/2019/UBTVQH14</DOCUMENT> <DATE>ngày 16/8/2019</DATE>, văn bản đã cho phép kéo dài thời kỳ của quy hoạch cũ.

Kết luận, <ROLE>Phó Chủ tịch</ROLE> <BODY>Quốc hội</BODY> <PERSON>Nguyễn Đức Hải</PERSON> giao:

1) <BODY>Chính phủ</BODY> trình danh mục tháo gỡ trước <DATE>05/5</DATE>;
2) <BODY>Kiểm toán Nhà nước</BODY> xem xét chi phí lập quy hoạch ở 10 tỉnh trong <DATE>quý IV/2022</DATE>;
3) <BODY>Ban Công tác đại biểu</BODY>, <BODY>Ban Dân nguyện</BODY> tổng hợp kiến nghị cử tri;
4) Đoàn giám sát hoàn thiện dự thảo, xin ý kiến <ROLE>Chủ tịch</ROLE> <BODY>Quốc hội</BODY> <PERSON>Vương Đình Huệ</PERSON>, <ROLE>Trưởng Đoàn giám sát</ROLE>.

Báo cáo giám sát hoàn chỉnh sẽ quay lại bàn ở <EVENT>phiên họp thứ 11</EVENT> rồi mới ra <EVENT>kỳ họp thứ ba, Quốc hội khóa XV</EVENT>. Sáng hôm sau, <EVENT>Phiên họp thứ 10</EVENT> chuyển sang cho ý kiến về dự án <DOCUMENT>Luật Thực hiện dân chủ ở cơ sở</DOCUMENT> và <DOCUMENT>Luật Thanh tra (sửa đổi)</DOCUMENT>.

Ảnh trên: Quang cảnh phiên họp. Ảnh: <PERSON>Doãn Tấn</PERSON>/<BODY>TTXVN</BODY>
Ảnh dưới: <ROLE>Bộ trưởng</ROLE> <BODY>Bộ Kế hoạch và Đầu tư</BODY> <PERSON>Nguyễn Chí Dũng</PERSON> giải trình. Ảnh: <PERSON>Hồ Long</PERSON>

<PERSON>Linh Khoa</PERSON>
