<BODY>CÔNG TY GANG THÉP THÁI NGUYÊN</BODY> TRƯỚC CƠN SÓNG THÉP NGOẠI

<BODY>Đảng uỷ Công ty Gang thép Thái Nguyên</BODY> vừa họp <EVENT>Hội nghị lần thứ 17 (khoá XV)</EVENT> trong hai <DATE>ngày 21</DATE>, <DATE>22 tháng 4 năm 1998</DATE> để bàn một việc duy nhất: sống bằng cách nào khi phôi thép <LOCATION>Nga</LOCATION>, <LOCATION>U-crai-na</LOCATION> nhập về <LOCATION>cảng Hải Phòng</LOCATION> rẻ hơn phôi <LOCATION>Lưu Xá</LOCATION> 38 đô-la một tấn.

Báo cáo của đ/c <PERSON>Lê Phú Hưng Thịnh</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Đảng uỷ</BODY>, <ROLE>Tổng Giám đốc</ROLE>, đưa ra số liệu <DATE>quí I</DATE>: sản xuất 41.200 tấn thép cán, bằng 87,3% kế hoạch; tồn kho 19.000 tấn; lỗ 6,4 tỉ đồng. Trong khi đó, công ty đang nuôi 12.800 công nhân, 1 bệnh viện, 14 nhà trẻ, 1 đội bóng đá. <ROLE>Giám đốc</ROLE> <BODY>Nhà máy Luyện thép Gia Sàng</BODY> <PERSON>Phạm Tư</PERSON> phát biểu: "Ta đẻ ra <LOCATION>phố Gang Thép</LOCATION>, nay phố phải để cho ta thở".

Hội nghị tranh luận gay gắt về phương án giảm 2.300 lao động theo <DOCUMENT>Nghị định 28/CP</DOCUMENT> <DATE>ngày 28/3/1997</DATE> của <BODY>Chính phủ</BODY> và <DOCUMENT>Thông tư số 13/LĐTBXH-TT</DOCUMENT>. <ROLE>Chủ tịch</ROLE> <BODY>Công đoàn Công ty</BODY>, chị <PERSON>Đỗ Thị Xuyến</PERSON>, không tán thành: lớp thợ lò cao <DATE>năm 1963</DATE> tuổi đã ngoại năm mươi, ra khỏi cổng lò thì đi đâu. Lần đầu kể từ <EVENT>Đại hội đại biểu Đảng bộ Công ty lần thứ XV</EVENT> (<DATE>tháng 3-1996</DATE>), một nghị quyết không được tuyệt đối. Cuối cùng 24/29 uỷ viên biểu quyết thông qua <DOCUMENT>Nghị quyết số 09-NQ/ĐU</DOCUMENT>, với ba điểm:

    a) Tách <BODY>Bệnh viện Gang Thép</BODY>, <BODY>Trường Mầm non 15-10</BODY>, <BODY>Trường Đào tạo nghề Luyện kim</BODY> ra hạch toán riêng, làm đề án trình <BODY>Tổng công ty Thép Việt Nam</BODY> và <BODY>UBND tỉnh Thái Nguyên</BODY> trước <DATE>30-6-1998</DATE>;
    b) Cải tạo lò cao số 2, dự án hợp tác với <LOCATION>Trung Quốc</LOCATION>, đã được <ROLE>Phó Thủ tướng</ROLE> <PERSON>Trần Đức Lương</PERSON> (nay là <ROLE>Chủ tịch nước</ROLE>) cho ý kiến <DATE>tháng 7-1997</DATE>;
    c) Đảng viên nhận việc trước, nhận giảm lương trước. 

Đọc mục c, nhiều người bật cười rồi im. <BODY>Đảng bộ Công ty</BODY> có 3.412 đảng viên, 52 chi, đảng bộ trực thuộc. <BODY>Đảng bộ Mỏ than Phấn Mễ</BODY> đã làm việc ấy từ <DATE>tháng 2</DATE>: 211 đảng viên đăng ký nghỉ luân phiên không lương mỗi tháng 6 ngày, để 340 thợ trẻ có việc.

Dự họp, đồng chí <PERSON>Ma Khánh Dư</PERSON>, <ROLE>Uỷ viên</ROLE> <BODY>Ban Thường vụ Tỉnh uỷ</BODY>, <ROLE>Trưởng</ROLE> <BODY>ban Tổ chức</BODY>, khen cách làm của <LOCATION>Phấn Mễ</LOCATION> nhưng nhắc: không được biến tự nguyện thành ép buộc, vì <DOCUMENT>Bộ luật Lao động</DOCUMENT> có Điều 17. Ông cũng nhắc <DOCUMENT>Nghị quyết Trung ương 4 (khoá VIII)</DOCUMENT> hồi <DATE>tháng 12-1997</DATE> đặt việc đổi mới doanh nghiệp nhà nước làm khâu đột phá, và <DOCUMENT>Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV</DOCUMENT>, đại hội đầu tiên sau ngày tách <LOCATION>tỉnh Bắc Thái</LOCATION>, coi <LOCATION>khu Gang Thép</LOCATION> là "trái tim nóng"; hứa sẽ đưa việc này ra <EVENT>Hội nghị Tỉnh uỷ lần thứ 6 (khoá XV)</EVENT>.

Đọc lá thư

Trước khi giải lao, đ/c <PERSON>Phùng Văn Tài</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đảng uỷ</BODY>, lấy trong cặp ra lá thư của một thợ già, đã nghỉ hưu, ký tên <PERSON>Triệu Đức Long</PERSON>, người Dao <LOCATION>xã Văn Hán</LOCATION>, trước là lò trưởng lò cao số 1, người có mặt <DATE>đêm 29-11-1963</DATE> khi mẻ gang đầu tiên ra lò. Thư viết: "Các đồng chí đừng bán cái chuông. Chuông ấy đánh lúc ra gang, <DATE>năm 1965</DATE> máy bay <LOCATION>Mỹ</LOCATION> đến, cũng chuông ấy đánh". Chuông hiện treo tại <LOCATION>Nhà văn hoá Công ty</LOCATION>. Không ai có ý định bán.

Được biết <DATE>sáng 27-4</DATE>, <BODY>Hội đồng Quản trị Tổng công ty</BODY> sẽ nghe Công ty trình bày ở 91 <LOCATION>Láng Hạ</LOCATION>, <LOCATION>Hà Nội</LOCATION>; <ROLE>Bộ trưởng</ROLE> <BODY>Bộ Công nghiệp</BODY> <PERSON>Đặng Vũ Chư</PERSON> có thể cho gặp <DATE>chiều 28</DATE>. Chúng tôi sẽ tin tiếp.

<PERSON>VŨ THẾ HỶ</PERSON>
(CTV <BODY>Báo Thái Nguyên</BODY>)
