ĐỐI THOẠI TẠI <LOCATION>PHONG KHÊ</LOCATION>
“Xưởng giấy phải dừng từ bao giờ, ai đền cho công nhân?”

<DATE>Tối 18.7</DATE>, <BODY>UBND TP Bắc Ninh</BODY> đối thoại với hơn 200 hộ làm giấy tái chế ở <LOCATION>phường Phong Khê</LOCATION>. Xin lược ghi. Tên người hỏi viết tắt theo đề nghị của họ.

Anh <PERSON>N.V.Đ</PERSON>, chủ xưởng <LOCATION>khu Dương Ổ</LOCATION>: <DATE>Tháng trước</DATE> đoàn liên ngành niêm phong dây chuyền của tôi, biên bản chẳng nêu điều khoản nào. Dựa vào đâu?
Ông <PERSON>Nguyễn Kính Nghiêm</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND TP Bắc Ninh</BODY>: <DOCUMENT>Biên bản số 112</DOCUMENT> có ghi, anh đọc mặt sau. Căn cứ là <DOCUMENT>Luật Bảo vệ môi trường năm 2014</DOCUMENT>, Điều 70 về làng nghề; <DOCUMENT>Nghị định 155/2016/NĐ-CP</DOCUMENT> <DATE>ngày 18.11.2016</DATE> của <BODY>Chính phủ</BODY>, mức phạt xả thải vượt 10 lần quy chuẩn; từ <DATE>1.7.2019</DATE> thêm <DOCUMENT>Nghị định số 40/2019/NĐ-CP</DOCUMENT>. Tỉnh thì có <DOCUMENT>Quyết định số 222/QĐ-UBND</DOCUMENT> <DATE>ngày 1.3.2017</DATE>, <DOCUMENT>Kế hoạch 148/KH-UBND</DOCUMENT> của <BODY>UBND tỉnh Bắc Ninh</BODY>. Chưa hết: <BODY>HĐND tỉnh</BODY> mới ra <DOCUMENT>Nghị quyết 178/NQ-HĐND</DOCUMENT> tại <EVENT>kỳ họp thứ 11</EVENT> <DATE>hôm 11.7</DATE>, cấm nồi hơi đốt rác trong khu dân cư kể từ <DATE>ngày 1.1.2020</DATE>.

Chị <PERSON>Ng.T.H</PERSON>: Nói cấm thì nhà tôi lên <LOCATION>Cụm công nghiệp Phong Khê II</LOCATION> có đất không?
Bà <PERSON>Trịnh Thị Phương Nhị</PERSON>, <ROLE>Giám đốc</ROLE> <BODY>Trung tâm Phát triển cụm công nghiệp TP</BODY>: Còn 4,3ha. Giá theo <DOCUMENT>Quyết định 31/2018/QĐ-UBND</DOCUMENT>. Hạ tầng xử lý nước <BODY>Công ty CP Tư vấn xây dựng Bắc Hải</BODY> hẹn <DATE>quý I/2020</DATE>.
(Có tiếng ở dưới: hẹn từ <DATE>2012</DATE> rồi!)
Bà <PERSON>Nhị</PERSON>: Từ <DATE>2012</DATE> là chủ đầu tư cũ. Tôi xin lỗi thay, dù tôi nhận việc <DATE>tháng 2 năm nay</DATE>.

Ông <PERSON>Ngô Xuân Đ</PERSON>, cựu chiến binh, không làm giấy: Con cháu tôi viêm phế quản. Sao không xử lý hình sự?
Trung tá <PERSON>Lương Văn Quỳnh</PERSON>, <ROLE>Phó Trưởng</ROLE> <BODY>phòng Cảnh sát phòng, chống tội phạm về môi trường</BODY> (<BODY>PC05</BODY>), <BODY>Công an tỉnh</BODY>: Chúng tôi đã khởi tố 2 vụ theo Điều 235 <DOCUMENT>Bộ luật Hình sự năm 2015</DOCUMENT>, sửa đổi <DATE>2017</DATE>. <BODY>VKSND TP Bắc Ninh</BODY> vừa phê chuẩn vụ <BODY>Công ty TNHH Giấy Thành Đạt X</BODY> bơm ngầm ra <LOCATION>sông Ngũ Huyện Khê</LOCATION>. Phải có mẫu nước trên 5.000m3 mới đủ cấu thành, không phải cứ khói đen là bắt.

Ông <PERSON>Ba Lành</PERSON> (gốc <LOCATION>Bến Tre</LOCATION>, lấy vợ làng): Tui nghe <DOCUMENT>Luật làng nghề</DOCUMENT> mới hỗ trợ chuyển nghề?
Ông <PERSON>Hoàng Đình Lộc</PERSON>, <ROLE>Trưởng</ROLE> <BODY>phòng Kinh tế</BODY>: Chưa có luật riêng về làng nghề. Có <DOCUMENT>Nghị định 52/2018/NĐ-CP</DOCUMENT> <DATE>ngày 12.4.2018</DATE> về ngành nghề nông thôn, <DOCUMENT>Thông tư số 31/2016/TT-BTNMT</DOCUMENT> về môi trường cụm, làng nghề. Hỗ trợ học nghề 3 triệu, theo <DOCUMENT>Quyết định số 46/2015/QĐ-TTg</DOCUMENT> của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY>.

Ý kiến từ phía công nhân. Chị <PERSON>Moong Thị Ót</PERSON>, người Khơ Mú, quê <LOCATION>Kỳ Sơn</LOCATION>, <LOCATION>Nghệ An</LOCATION>: Dừng máy thì tụi em về đâu?
Không ai trả lời ngay. Sau một lúc, <ROLE>Chủ tịch</ROLE> <BODY>LĐLĐ TP Bắc Ninh</BODY> <PERSON>Chu Đức Khải</PERSON> đứng dậy: <DOCUMENT>Bộ luật Lao động năm 2012</DOCUMENT> quy định trợ cấp mất việc, nhưng phải có hợp đồng. Bao nhiêu người trong phòng có hợp đồng? - 11 cánh tay. - Vậy <DATE>thứ hai</DATE> tôi xuống làm với từng xưởng.

<ROLE>Chủ tịch</ROLE> <BODY>Hội Nông dân phường</BODY> <PERSON>Ngô Thị Phở</PERSON> đề nghị mỗi quý mở một <EVENT>Diễn đàn “Giấy xanh Phong Khê”</EVENT>, và lùi <EVENT>Lễ hội đình Dương Ổ</EVENT> nếu khói chưa bớt.

Kết luận (đồng chí <PERSON>Trương Khả Đoan</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Thành ủy Bắc Ninh</BODY>): 1) giữ mốc <DATE>1.1.2020</DATE>; 2) lò hơi dùng chung ở cụm chạy thử trước <DATE>30.10.2019</DATE>; 3) ba tối liền, <BODY>UBND phường</BODY> mở cửa tiếp các hộ; 4) nước <LOCATION>Ngũ Huyện Khê</LOCATION> đo mỗi tuần, dán ở cổng <LOCATION>đình Dương Ổ</LOCATION>. Ông <PERSON>Đ.</PERSON> hỏi nếu đo xong vẫn đen thì sao. Ông <PERSON>Đoan</PERSON>: “Thì dán cả ảnh tôi cạnh đó”.

<PERSON>Bảo Anh</PERSON> - <BODY>Báo Bắc Ninh</BODY>, thực hiện
