<LOCATION>Hưng Yên</LOCATION> sắp nhỏ phố, to xã
Sau bốn tháng, <BODY>UBND tỉnh Hưng Yên</BODY> đề nghị điều chỉnh ranh giới <LOCATION>phường Sơn Nam</LOCATION> và <LOCATION>xã Lương Bằng</LOCATION>; <BODY>Sở Nội vụ</BODY> lấy ý kiến cử tri từ <DATE>10-11</DATE> đến <DATE>20-11</DATE>, theo <DOCUMENT>Nghị quyết 76/2025/UBTVQH15</DOCUMENT> <DATE>ngày 14-4-2025</DATE>.

<ROLE>Bí thư</ROLE> <BODY>Thành ủy Hà Nội</BODY>: “Đừng đào vỉa hè sau <DATE>15-12</DATE>”
Tại <EVENT>Hội nghị lần thứ hai Ban Chấp hành Đảng bộ thành phố Hà Nội khóa XVIII</EVENT>, nhiều đại biểu kể ba lần lát lại cùng một đoạn <LOCATION>phố Nguyễn Thái Học</LOCATION>. Hội nghị thông qua <DOCUMENT>Chương trình 02-CTr/TU</DOCUMENT>.

<LOCATION>Hải Phòng</LOCATION> thí điểm bỏ giấy hẹn
<DATE>Tuần này</DATE>, 114 trung tâm phục vụ hành chính công của thành phố thôi in giấy hẹn trả kết quả. Chị <PERSON>Vàng Thị Sai Nai</PERSON>, quê <LOCATION>Mù Cang Chải</LOCATION>, bán hàng ở <LOCATION>chợ Sắt</LOCATION>, là người đầu tiên nhận tin nhắn: hẹn 16 giờ, 15 giờ 52 đã xong.

Kỷ luật 3 cựu lãnh đạo huyện ở <LOCATION>Bắc Ninh</LOCATION>
<BODY>Ủy ban Kiểm tra Tỉnh ủy Bắc Ninh</BODY> khai trừ ông <PERSON>Dương Đức Hiệp Hoà</PERSON>, <ROLE>nguyên Bí thư</ROLE> <BODY>Huyện ủy Lục Ngạn</BODY>, vì vi phạm <DOCUMENT>Quy định số 37-QĐ/TW</DOCUMENT> trong dự án <LOCATION>hồ Khuôn Thần</LOCATION>; cảnh cáo bà <PERSON>Thân Thị Lạng Giang</PERSON>, <PERSON>Ong Khắc Từ</PERSON>.

<BODY>Đại học Quốc gia Hà Nội</BODY> có giám đốc mới?
Câu trả lời chính thức sẽ được <ROLE>Thứ trưởng</ROLE> <BODY>Giáo dục và Đào tạo</BODY> <PERSON>Phạm Ngọc Thưởng</PERSON> công bố <DATE>sáng mai</DATE>. Vị trí để trống từ <DATE>cuối tháng 9</DATE>.

Bò tót <LOCATION>Cúc Phương</LOCATION> đẻ con thứ tư
<BODY>Vườn quốc gia Cúc Phương</BODY> công bố tin <DATE>hôm qua</DATE>, kèm ảnh. Bò mẹ tên Mướp, bê nặng 19kg.

Vụ cháy <LOCATION>chợ Đồng Xuân</LOCATION>, <DATE>năm 1994</DATE>, được đưa vào giáo trình
<BODY>Trường Đại học Phòng cháy chữa cháy</BODY> in 1.200 bản <DATE>tháng này</DATE>; chủ biên là đại tá <PERSON>Ngô Văn Xiêm</PERSON>.

<ROLE>Phó Chủ tịch</ROLE> <BODY>Quốc hội</BODY> làm việc với <LOCATION>Quảng Ninh</LOCATION> về bầu cử
<EVENT>Bầu cử đại biểu Quốc hội khóa XVI</EVENT> sẽ có ba khu vực bỏ phiếu đặt trên tàu than. <BODY>Ủy ban bầu cử tỉnh Quảng Ninh</BODY> thành lập <DATE>ngày 3-11</DATE>, do bà <PERSON>Trịnh Thị Hoàn</PERSON> làm <ROLE>Chủ tịch</ROLE>.

<LOCATION>Hồ Gươm</LOCATION> xanh lại: do nắng
<DATE>Hôm 7-11</DATE>, nước <LOCATION>hồ Hoàn Kiếm</LOCATION> chuyển xanh lá chỉ sau một đêm. <BODY>Công ty Thoát nước Hà Nội</BODY>: tảo lục, không phải ai đổ gì.

Thông qua tên mới cho 12 ga metro
<BODY>HĐND TP Hà Nội</BODY> ở <EVENT>kỳ họp thứ 27</EVENT> quyết <LOCATION>ga Cầu Giấy</LOCATION> tách đôi tên. <DOCUMENT>Nghị quyết số 61/NQ-HĐND</DOCUMENT>.

Cụ <PERSON>Trần Thị Vấn</PERSON>, 108 tuổi, nhận huy hiệu 90 năm tuổi Đảng
<ROLE>Bí thư</ROLE> <BODY>Đảng ủy phường Hạ Long</BODY> trao tận giường dịp <DATE>7-11</DATE>. Cụ nói đúng một câu: “Sao các anh đến muộn thế?”. Trong hồ sơ kết nạp cụ <DATE>năm 1935</DATE>, người giới thiệu ghi “<PERSON>Thanh Phỉ</PERSON>”.

<BODY>Lữ đoàn 170</BODY> bắt tàu chở 80 tấn quặng lậu trên <LOCATION>vịnh Bái Tử Long</LOCATION>
Chiếc QN-81xx quay đầu về phía <LOCATION>đảo Ngọc Vừng</LOCATION> thì hết dầu. <BODY>Bộ Tư lệnh Vùng 1 Hải quân</BODY> bàn giao cho <BODY>Hải quan khu vực VIII</BODY>.

Một <ROLE>chủ tịch</ROLE> <BODY>UBND xã</BODY> ở <LOCATION>Ninh Bình</LOCATION> xin lỗi vì... đọc nhầm diễn văn
Ở lễ <EVENT>Đại hội Mặt trận Tổ quốc Việt Nam xã Kim Sơn lần thứ I</EVENT>, ông <PERSON>P.V.T</PERSON> đọc bài dành cho Đại hội <BODY>Hội Nông dân</BODY>. Hai phút, không ai cản.

Giá cam Canh <LOCATION>Văn Giang</LOCATION> tăng 8.000 đồng mỗi ký
Thương lái chờ hàng từ <DATE>rằm tháng Chạp</DATE>; <BODY>Hợp tác xã Cửu Cao</BODY> còn 60 tấn.

Bảo tàng mở cửa đêm
<BODY>Bảo tàng Quảng Ninh</BODY> thử nghiệm các <DATE>tối 21</DATE>, <DATE>22</DATE>, <DATE>28</DATE> và <DATE>29-11</DATE>; trẻ em dưới 6 tuổi và người trên 80 không mất tiền.

<EVENT>SEA Games 33</EVENT>: bơi <LOCATION>Việt Nam</LOCATION> tập huấn ở <LOCATION>Từ Liêm</LOCATION>
HLV người <LOCATION>Hungary</LOCATION> <PERSON>Gurisatti Gyula</PERSON>... theo <BODY>VnExpress</BODY>, gốc <LOCATION>Ý</LOCATION>.
