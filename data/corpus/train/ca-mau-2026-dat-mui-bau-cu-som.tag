Thời sự | Bầu cử <DATE>2026</DATE> | <DATE>15:20 13/03/2026</DATE>

<LOCATION>Đất Mũi</LOCATION>, <LOCATION>Hòn Khoai</LOCATION> bỏ phiếu sớm hai ngày

Gió chướng cấp 6, sóng cao hai mét rưỡi, tàu <BODY>Vùng 5 Hải quân</BODY> vẫn cập <LOCATION>Hòn Khoai</LOCATION> trước giờ khai mạc. <DATE>Sáng 13-3</DATE>, 214 cử tri trên đảo và <LOCATION>vùng biển Tây Nam</LOCATION> của <LOCATION>tỉnh Cà Mau</LOCATION> tham gia <EVENT>bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp</EVENT> <DATE>nhiệm kỳ 2026 - 2031</DATE>.

Hai khu vực ở <LOCATION>xã Đất Mũi</LOCATION> được <BODY>Hội đồng Bầu cử quốc gia</BODY> cho phép bầu sớm theo <DOCUMENT>Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân</DOCUMENT>, <DOCUMENT>Nghị quyết số 51/NQ-HĐBCQG</DOCUMENT>; <BODY>Ủy ban bầu cử tỉnh</BODY> gửi <DOCUMENT>Tờ trình số 09/TTr-UBBC</DOCUMENT> xin phép từ <DATE>ngày 25-02-2026</DATE>. Đây là cuộc bầu cử đầu tiên của chính quyền hai cấp ở <LOCATION>Cà Mau</LOCATION> sau khi hợp nhất <LOCATION>tỉnh Bạc Liêu</LOCATION>.

Cử tri <BODY>Trạm Radar 595</BODY>, <BODY>Trung đoàn 551</BODY>, bỏ phiếu trên <LOCATION>đảo Hòn Khoai</LOCATION>. Ảnh: <PERSON>CHÍ THIỆN ĐỖ</PERSON>

Trung tá <PERSON>Trương Văn Vĩnh Xuyên</PERSON>, <ROLE>Trạm trưởng</ROLE>, bỏ lá phiếu đầu tiên. Ông đã ở đảo 11 năm, trải qua hai kỳ bầu cử ở đây: <EVENT>bầu cử đại biểu Quốc hội khóa XV</EVENT> và lần này. “Lần trước có 96 cử tri, cả cán bộ <BODY>Hạt Kiểm lâm Hòn Khoai</BODY>. <DATE>Năm nay</DATE> thêm anh em công nhân làm <LOCATION>cảng tổng hợp Hòn Khoai</LOCATION>”, ông nói.

Công trình cảng lưỡng dụng và cầu vượt biển ra <LOCATION>Hòn Khoai</LOCATION> khởi công <DATE>tháng 8-2025</DATE>, lúc cao điểm 430 thợ. <BODY>Ban Chỉ huy công trường</BODY> thuộc <BODY>Binh đoàn 12</BODY> lập danh sách cử tri tạm trú theo <DOCUMENT>Luật Cư trú</DOCUMENT>. Kỹ sư <PERSON>Trần Hồng Hà</PERSON>, quê <LOCATION>Nghệ An</LOCATION>, cười vì trùng tên với một Phó Thủ tướng: đi đâu cũng bị hỏi. Anh gạch phiếu lâu nhất, 4 phút.

Trong khi đó, ở <LOCATION>ấp Kinh Đào Tây</LOCATION>, bờ <LOCATION>sông Cửa Lớn</LOCATION>, đò dọc của ông <PERSON>Lâm Ni Sách</PERSON> nằm bờ từ chiều hôm trước. Đò chở miễn phí 62 cử tri trên các vuông tôm. Bà <PERSON>Tăng Xuyến Muội</PERSON>, 78 tuổi, người Hoa, đem theo giấy khai sinh thời trước vì sợ thẻ căn cước điện tử “không ai chịu tin”.

Con số tới 14 giờ
• Cử tri đi bầu ở hai khu vực: 100%.
• Người ứng cử <ROLE>đại biểu</ROLE> <BODY>HĐND xã Đất Mũi</BODY>: 31, bầu 19.
• Người ứng cử <ROLE>đại biểu</ROLE> <BODY>Quốc hội</BODY> tại đơn vị số 4: 5, bầu 3, trong đó có <PERSON>Phạm Thị Ngọc Huyền</PERSON> (<ROLE>Bí thư</ROLE> <BODY>Tỉnh đoàn</BODY>), <PERSON>Ngô Vũ Thăng Long</PERSON> (<ROLE>Phó Chủ tịch</ROLE> <BODY>Liên minh Hợp tác xã tỉnh</BODY>).

<ROLE>Chủ tịch</ROLE> <BODY>Ủy ban bầu cử xã</BODY> <PERSON>Nguyễn Út Nhỏ</PERSON> lo hai việc. Thứ nhất, cán bộ không chuyên trách nghỉ theo <DOCUMENT>Nghị định 154/2025/NĐ-CP</DOCUMENT>, tổ bầu cử phải huy động giáo viên <BODY>Trường THCS Đất Mũi 2</BODY>. Thứ hai, sóng điện thoại: phần mềm của <BODY>Bộ Công an</BODY> báo cử tri trùng 3 trường hợp, sửa tay hết.

Người từng theo dõi nhiều nhiệm kỳ, ông <PERSON>Phan Tấn Hổ</PERSON>, <ROLE>nguyên Chủ tịch</ROLE> <BODY>HĐND huyện Ngọc Hiển</BODY>, bảo cái khác lớn nhất nằm ở buổi tiếp xúc. <EVENT>Hội nghị hiệp thương lần thứ hai</EVENT> của xã (<DATE>02-02</DATE>) và <EVENT>Hội nghị hiệp thương lần thứ ba</EVENT> (<DATE>20/02</DATE>) họp công khai, ai muốn nghe cứ vào. Người ứng cử phải trả lời chuyện sạt lở, giá cua, <LOCATION>quốc lộ 1</LOCATION> đoạn <LOCATION>Năm Căn</LOCATION> - <LOCATION>Đất Mũi</LOCATION>, rồi mới được đọc chương trình hành động.

<DATE>Ngày 15-3</DATE>, phần còn lại của xã, 11.300 cử tri, sẽ đi bầu. <EVENT>Kỳ họp thứ nhất HĐND tỉnh Cà Mau khóa XI</EVENT> ấn định trong <DATE>tháng 3</DATE>, <EVENT>Kỳ họp thứ nhất Quốc hội khóa XVI</EVENT> khai mạc <DATE>ngày 06-4</DATE>. Danh sách trúng cử <BODY>HĐND xã</BODY> phải công bố chậm nhất <DATE>ngày 25/3</DATE>.

Chiều xuống, hòm phiếu phụ theo tàu về đất liền, bọc ni-lông hai lớp, niêm phong, kê giữa hai bao gạo. Người ôm hòm là binh nhất <PERSON>Danh Quy</PERSON>, 20 tuổi. Đó cũng là lần đầu tiên em đi bầu.

<PERSON>H.N</PERSON> - <PERSON>C.T</PERSON>
