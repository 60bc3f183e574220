CÔNG ĐIỆN TRONG ĐÊM

<DATE>23h55 ngày 27/9/2009</DATE>, <ROLE>Trưởng Ban</ROLE> <BODY>Ban Chỉ đạo phòng, chống lụt, bão Trung ương</BODY> <PERSON>Cao Đức Phát</PERSON> ký <DOCUMENT>công điện số 62/CĐ-TW</DOCUMENT>. Nơi nhận đánh máy thành một dải: <BODY>UBND</BODY>, <BODY>Ban Chỉ huy phòng chống lụt bão và tìm kiếm cứu nạn</BODY> các tỉnh từ <LOCATION>Quảng Bình</LOCATION> đến <LOCATION>Phú Yên</LOCATION>; <BODY>Bộ Quốc phòng</BODY>; <BODY>Bộ Công an</BODY>; <BODY>Ủy ban Quốc gia Tìm kiếm Cứu nạn</BODY>; <BODY>Đài Truyền hình VN</BODY>, <BODY>Đài Tiếng nói VN</BODY>.

Nội dung không đầy hai trang: bão Ketsana, cơn số 9, tâm cách <LOCATION>đảo Lý Sơn</LOCATION> 320 km, giật cấp 15. “Đến <DATE>12h trưa mai 28/9</DATE> phải xong việc di dân ven biển”.

Người trực ban đêm ấy, ông <PERSON>Vũ Văn Tú Nam</PERSON>, <ROLE>Chánh</ROLE> <BODY>Văn phòng Ban Chỉ đạo</BODY>, gõ lại hộp thư bốn lần vì cúp điện.

Con số lúc bình minh

Theo báo cáo nhanh <DATE>6h00 ngày 28/9</DATE> của <BODY>Cục Quản lý đê điều và PCLB</BODY>: 57.314 hộ, 188.900 người được đưa khỏi vùng nguy hiểm; 41.520 tàu thuyền đã nhận tin; 11 tàu với 141 lao động của <LOCATION>Quảng Ngãi</LOCATION> neo ở <LOCATION>quần đảo Hoàng Sa</LOCATION> chưa liên lạc được. <BODY>Bộ đội Biên phòng tỉnh Quảng Ngãi</BODY> phát sóng ngắn suốt đêm. <BODY>Bộ Ngoại giao</BODY> gửi công hàm cho phía <LOCATION>Trung Quốc</LOCATION> đề nghị cho tàu vào tránh bão.

<BODY>Trung tâm Dự báo Khí tượng Thủy văn Trung ương</BODY> lúc đó vẫn để ngỏ hai phương án. <ROLE>Giám đốc</ROLE> <PERSON>Bùi Minh Tăng</PERSON> nói trên <BODY>VTV1</BODY>: “Chúng tôi chọn nói điều xấu hơn”.

Sau bão

<DATE>Ngày 29/9</DATE>, bão vào <LOCATION>Quảng Nam</LOCATION> - <LOCATION>Quảng Ngãi</LOCATION>. 163 người chết, 11 người mất tích, 629 người bị thương, thiệt hại trên 14.000 tỉ đồng: đó là tổng hợp của <BODY>Tổng cục Thống kê</BODY> <DATE>tháng 10</DATE>. Ở <LOCATION>Kon Tum</LOCATION> chết tới 49 người, điều mà công điện không ngờ tới, vì công điện viết cho biển.

Già <PERSON>A Ngưm</PERSON> ở <LOCATION>làng Tu Bung</LOCATION>, <LOCATION>xã Đăk Ruồng</LOCATION>, nhớ <LOCATION>sông Đăk Bla</LOCATION> kéo đi bảy căn nhà rông. <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND tỉnh Kon Tum</BODY> <PERSON>Y Vêng</PERSON> đi bộ 23 km vào <LOCATION>Tu Mơ Rông</LOCATION> mang theo... muối. <BODY>Công ty Viễn thông Quân đội</BODY> thả trạm BTS bằng dây. Còn <BODY>Binh chủng Công binh</BODY> nối lại <LOCATION>cầu Đăk Tờ Kan</LOCATION> <DATE>hôm 6/10</DATE>.

Bài học nằm ở giấy

Họp rút kinh nghiệm <DATE>sáng 15/10</DATE> tại <LOCATION>Đà Nẵng</LOCATION>, <ROLE>Phó Thủ tướng</ROLE> <PERSON>Hoàng Trung Hải</PERSON> hỏi: <DOCUMENT>Pháp lệnh Phòng, chống lụt, bão năm 1993 (sửa đổi năm 2000)</DOCUMENT> có chữ nào về lũ núi? Chiến lược quốc gia phòng, chống và giảm nhẹ thiên tai đến <DATE>năm 2020</DATE>, tức <DOCUMENT>Quyết định 172/2007/QĐ-TTg</DOCUMENT> <DATE>ngày 16/11/2007</DATE>, có một dòng. <DOCUMENT>Nghị định số 08/2006/NĐ-CP</DOCUMENT> không có dòng nào. Từ đó nhiều người gọi bão số 9 là “cơn bão sinh ra luật”. Luật ấy chưa có tên, mới chỉ được nhắc ở phiên thảo luận tổ của <EVENT>kỳ họp thứ sáu, Quốc hội khóa XII</EVENT>.

<ROLE>Thứ trưởng</ROLE> <PERSON>Đào Xuân Học</PERSON> xin <BODY>Chính phủ</BODY> 250 tỷ đồng và 10.000 tấn gạo cho 15 tỉnh; <DOCUMENT>Quyết định 1565/QĐ-TTg</DOCUMENT> <DATE>ngày 2/10</DATE> duyệt ngay. <BODY>Mặt trận Tổ quốc Việt Nam</BODY> kêu gọi ủng hộ. <BODY>Hội Chữ thập đỏ Đan Mạch</BODY> góp 1,4 triệu krone. Học sinh <BODY>Trường Tiểu học Phan Đăng Lưu</BODY> (<LOCATION>Huế</LOCATION>) đập heo đất được 6.128.000 đồng.

Ông <PERSON>Nam</PERSON> giờ vẫn giữ bản công điện gốc. Góc phải có một vệt cà phê.

(Theo hồ sơ lưu của <BODY>Tạp chí Phòng chống thiên tai</BODY>)
