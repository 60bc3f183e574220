<LOCATION>GÒ CÔNG ÐÔNG</LOCATION> TRƯỚC NGÀY <EVENT>BẦU CỬ ÐẠI BIỂU HỘI ÐỒNG NHÂN DÂN BA CẤP</EVENT>

<DATE>Ngày 25-4</DATE> tới, hơn 128 ngàn cử tri <LOCATION>huyện Gò Công Ðông</LOCATION> sẽ cầm lá phiếu <EVENT>bầu cử đại biểu Hội đồng nhân dân các cấp</EVENT> <DATE>nhiệm kỳ 2004 - 2009</DATE>. Chúng tôi đã đi dọc đê biển từ <LOCATION>Vàm Láng</LOCATION> tới <LOCATION>Tân Thành</LOCATION>, ghé 5 trong 22 xã, thị trấn.

Ở <LOCATION>thị trấn Vàm Láng</LOCATION>, <ROLE>Chủ tịch</ROLE> <BODY>Ủy ban bầu cử thị trấn</BODY> <PERSON>Ðào Văn Lưỡng</PERSON> than: ba phần tư đàn ông đang ngoài khơi. Con nước ròng <DATE>rằm tháng 3 âm lịch</DATE> nhằm đúng tuần bầu cử. Ban đầu <BODY>Ủy ban bầu cử huyện</BODY> tính mang thùng phiếu ra biển, nhưng theo qui định tại Ðiều 51 <DOCUMENT>Luật Bầu cử đại biểu Hội đồng nhân dân</DOCUMENT> mới được <BODY>Quốc hội</BODY> khóa XI thông qua <DATE>ngày 26-11-2003</DATE> tại <EVENT>Kỳ họp thứ 4</EVENT>, cử tri phải bầu tại khu vực bỏ phiếu nơi mình có tên. Sau cùng, <BODY>Ðồn Biên phòng 582</BODY> nhắn qua máy Icom từng ghe. Ông <PERSON>Sáu Ðởm</PERSON>, tài công ghe TG-92415, trả lời cộc lốc: “Bầu thì dzô!”.

Ðiều khác trước: kỳ này kéo dài <DATE>nhiệm kỳ 1999 - 2004</DATE> thêm mấy tháng để chuẩn bị, và số dư ứng cử viên nhiều hơn. Toàn huyện có 63 người ứng cử <ROLE>đại biểu</ROLE> <BODY>HÐND huyện</BODY>, bầu 37; ngoài ra 9 người ra ứng cử <ROLE>đại biểu</ROLE> <BODY>HÐND tỉnh</BODY> khóa VII. Hai người tự ứng cử: ông <PERSON>Huỳnh Công Bá</PERSON>, chủ vựa nghêu, và thầy <PERSON>Ngô Thế Kỷ</PERSON>, giáo viên <BODY>Trường THPT Nguyễn Văn Côn</BODY>.

<EVENT>Hội nghị hiệp thương lần thứ ba của Mặt trận Tổ quốc huyện</EVENT> <DATE>ngày 27 tháng 3</DATE> kéo tới xế. Ông <PERSON>Bá</PERSON> bị hỏi ba lần về chuyện bãi nghêu lấn ranh. “Tui có giấy”, ông đáp, rồi trình <DOCUMENT>Quyết định số 1187/QÐ-UB</DOCUMENT> <DATE>ngày 14/8/1998</DATE> của <BODY>UBND huyện</BODY>. Hội nghị giữ tên ông, 52/60 phiếu.

Bà con bức xúc chuyện gì? Cuộc tiếp xúc tại <LOCATION>xã Tân Ðiền</LOCATION> ghi 41 ý kiến. Mười tám ý kiến hỏi đê: bão số 5 <DATE>năm 1997</DATE> còn để vết, đoạn <LOCATION>Rạch Bùn</LOCATION> chưa có kè. Mười hai ý kiến hỏi nước ngọt: dự án ngọt hóa <LOCATION>Gò Công</LOCATION> đưa nước qua <LOCATION>cống Xuân Hòa</LOCATION> nhưng cuối nguồn mùa này nhễu từng giọt. Còn lại là đường, điện, và một ý kiến xin… giảm số lần họp.

<ROLE>Bí thư</ROLE> <BODY>Huyện ủy</BODY> <PERSON>Trần Thanh Ðức Trí</PERSON> thay mặt <BODY>Ban Chỉ đạo bầu cử huyện</BODY> giải thích việc bầu chức danh <ROLE>Chủ tịch</ROLE> <BODY>UBND</BODY> theo <DOCUMENT>Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân năm 2003</DOCUMENT> sẽ thực hiện tại <EVENT>kỳ họp thứ nhất HÐND huyện khóa IX</EVENT>. Ông nhắc lại <DOCUMENT>Chỉ thị số 34-CT/TW</DOCUMENT> của <BODY>Ban Bí thư</BODY> về lãnh đạo cuộc bầu cử: phải phát huy dân chủ, nhưng “không lấy cơ cấu che năng lực”.

Công việc hậu cần đã xong chín phần. In 31.400 thẻ cử tri bổ sung, đóng 122 thùng phiếu, dựng rạp ở <LOCATION>cồn Ngang</LOCATION> cho 86 cử tri nuôi nghêu. Riêng <LOCATION>ấp Pháo Ðài</LOCATION>, <LOCATION>xã Phú Tân</LOCATION>, ông từ giữ <LOCATION>lăng Ông Nam Hải</LOCATION> cho mượn sân. <BODY>Công an huyện</BODY> trực 24/24 giờ. <BODY>Bưu điện Gò Công Ðông</BODY> kéo thêm 14 máy điện thoại bàn.

Lịch niêm yết: danh sách cử tri xong <DATE>26-3</DATE>; danh sách ứng cử viên <DATE>5-4</DATE>. Kết quả bầu <BODY>HÐND xã</BODY> công bố trước <DATE>30-4</DATE>, kết quả <BODY>HÐND tỉnh</BODY> trước <DATE>5-5-2004</DATE>.

<PERSON>TRIỆU PHONG</PERSON> (<LOCATION>Gò Công</LOCATION>)
