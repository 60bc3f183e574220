<LOCATION>Quảng Ninh</LOCATION>: Mưa lịch sử, <BODY>TKV</BODY> mất 1.200 tỉ đồng

<DATE>02/08/2015</DATE> 07:20 GMT+7

<BODY>TTO</BODY> - Từ <DATE>ngày 25-7</DATE> đến <DATE>1-8</DATE>, tổng lượng mưa đo tại <LOCATION>Cửa Ông</LOCATION> 1.557 mm, <LOCATION>Cô Tô</LOCATION> 1.021 mm: chưa từng có trong 40 năm. 17 người chết, 6 người mất tích, riêng <LOCATION>phường Cao Thắng</LOCATION> (<LOCATION>TP Hạ Long</LOCATION>) một gia đình 8 người bị vùi.

<ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh Quảng Ninh</BODY> <PERSON>Nguyễn Đức Long Vân</PERSON> nói tại cuộc họp báo <DATE>chiều 1-8</DATE>: "Thiệt hại 2.700 tỉ đồng.Nhưng lo nhất là bãi thải mỏ". Ông cho biết đã ký quyết định di dời khẩn cấp 376 hộ dưới chân <LOCATION>bãi thải Đông Cao Sơn</LOCATION>, <LOCATION>bãi thải Khe Rè</LOCATION>.

<ROLE>Tổng giám đốc</ROLE> <BODY>Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam</BODY> (<BODY>TKV</BODY>) <PERSON>Đặng Thanh Hà Tu</PERSON> báo cáo: 5 mỏ hầm lò ngập, nặng nhất là <BODY>Công ty than Mông Dương</BODY>, nước dâng đến mức -97; <BODY>Công ty CP than Cọc Sáu</BODY> có hồ moong 9 triệu m3 nước; trên 2.000 thợ lò chuyển sang bơm nước. Ông <PERSON>Nguyễn Trọng Tốt</PERSON>, <ROLE>quản đốc</ROLE> <BODY>Phân xưởng Khai thác 6</BODY>, <BODY>Công ty than Quang Hanh</BODY>, kể: "<DATE>Đêm 27</DATE>, anh em ra khỏi lò được 40 phút thì nước vào. 128 người, điểm danh hai lần mới tin".

* Lãnh đạo Đảng, Nhà nước

<DATE>Sáng 30-7</DATE>, <ROLE>Phó thủ tướng</ROLE> <PERSON>Hoàng Trung Hải</PERSON> đi trực thăng khảo sát <LOCATION>Mông Dương</LOCATION>, rồi họp tại <BODY>Thành ủy Cẩm Phả</BODY>. <DATE>Ngày 31-7</DATE>, <ROLE>Chủ tịch nước</ROLE> <PERSON>Trương Tấn Sang</PERSON> gửi điện thăm hỏi. <BODY>Ủy ban Trung ương MTTQ Việt Nam</BODY> do <ROLE>Phó chủ tịch</ROLE> <PERSON>Bùi Thị Thanh</PERSON> dẫn đầu trao 500 triệu đồng. Thủ tướng có <DOCUMENT>công điện 1225/CĐ-TTg</DOCUMENT> và <DOCUMENT>công điện 1241/CĐ-TTg</DOCUMENT>.

* Tranh cãi về bãi thải

Trả lời <BODY>Tuổi Trẻ</BODY>, PGS.TS <PERSON>Bùi Quý Thạch</PERSON> (<BODY>Trường ĐH Mỏ - Địa chất</BODY>) cho rằng đổ thải cao tới 300 m sát khu dân cư là trái với <DOCUMENT>QCVN 04:2009/BCT</DOCUMENT>, và <DOCUMENT>Quyết định 403/QĐ-TTg</DOCUMENT> (quy hoạch than đến <DATE>2020</DATE>) không tính đến mưa cực đoan. Phía <BODY>TKV</BODY> không đồng ý: bãi thải đã cắt tầng theo <DOCUMENT>đề án “Ổn định bãi thải Chính Bắc Núi Béo”</DOCUMENT> được <BODY>Bộ TN&MT</BODY> phê duyệt <DATE>tháng 11-2012</DATE>.

<BODY>Đoàn ĐBQH tỉnh</BODY> cho biết sẽ chất vấn <ROLE>bộ trưởng</ROLE> <BODY>Bộ Công thương</BODY> tại <EVENT>kỳ họp thứ 10, Quốc hội khóa XIII</EVENT>. Có cử tri nhắc rằng <DOCUMENT>Luật Bảo vệ môi trường 2014</DOCUMENT> và <DOCUMENT>Luật Phòng, chống thiên tai</DOCUMENT> đều đã có hiệu lực.

* Dân thì sao?

Bà <PERSON>Từ Thị Sáng</PERSON>, người Sán Dìu, <LOCATION>tổ 44</LOCATION>, <LOCATION>khu 4</LOCATION>, <LOCATION>phường Mông Dương</LOCATION>: nhà ngập đến nóc, còn con lợn nái buộc trên gác xép. <DATE>Tối 31-7</DATE>, <BODY>Bộ CHQS tỉnh</BODY> đưa đến cho bà thùng mì, bà hỏi xin cám.

Anh <PERSON>Lỷ A Sáng</PERSON>, tổ dân phố bên cạnh, chủ đầm tôm 6 ha, mất trắng 1,9 tỉ, nợ <BODY>Agribank chi nhánh Cẩm Phả</BODY> 800 triệu. <BODY>Ngân hàng Nhà nước chi nhánh tỉnh</BODY> hứa khoanh nợ theo <DOCUMENT>Nghị định 55/2015/NĐ-CP</DOCUMENT>, nhưng chưa có hướng dẫn.

500 khách kẹt ở <LOCATION>đảo Cô Tô</LOCATION> đã vào bờ bằng tàu <BODY>Vùng 1 Hải quân</BODY> và <BODY>Cảnh sát biển</BODY>. Chuyến tàu đầu tiên cập <LOCATION>cảng Cái Rồng</LOCATION> lúc <DATE>16h45 ngày 31-7</DATE>. Khách xuống, ai cũng đen sạm, một em bé gặp chú bộ đội liền hỏi: "Chú ơi, sao biển ở trên trời?".

Ngay trong <DATE>ngày 1-8</DATE>, <BODY>Ban Thường vụ Tỉnh ủy</BODY> thống nhất lùi khai mạc <EVENT>Đại hội đại biểu Đảng bộ TP Cẩm Phả lần thứ XXIII</EVENT> một tuần, đến <DATE>12-8</DATE>; <EVENT>Đại hội Đảng bộ tỉnh Quảng Ninh lần thứ XIV</EVENT> vẫn vào <DATE>tháng 10</DATE>.

<PERSON>ĐỨC HIẾU</PERSON> - <PERSON>THÂN HOÀNG</PERSON>
Ảnh: lính công binh <BODY>Lữ đoàn 513</BODY> khơi dòng <LOCATION>suối Khe Dê</LOCATION> - Ảnh: <PERSON>Đ.H</PERSON>.
