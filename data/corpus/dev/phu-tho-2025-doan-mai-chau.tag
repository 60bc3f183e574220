Nhật ký đại hội của cô <ROLE>Bí thư</ROLE> <BODY>Đoàn xã</BODY>

(Trích sổ tay <PERSON>Hà Thị Hòa Bình</PERSON>, 26 tuổi, dân tộc Thái, <ROLE>Bí thư</ROLE> <BODY>Đoàn xã Pà Cò</BODY>, <LOCATION>tỉnh Phú Thọ</LOCATION>. Tên em do ông ngoại đặt từ hồi đi làm <LOCATION>thủy điện Hòa Bình</LOCATION>, không phải vì quê.)

<DATE>5/10</DATE>, chập tối. Xe rời <LOCATION>xã Mai Châu</LOCATION> lúc 16 giờ, qua <LOCATION>đèo Thung Khe</LOCATION> mù không thấy mũi xe. Ba tháng trước đi họp chỉ xuống <LOCATION>phường Hòa Bình</LOCATION> 60 cây số, giờ tỉnh lỵ là <LOCATION>phường Việt Trì</LOCATION>, gần 150 cây. Anh <PERSON>Sùng A Chống</PERSON> (<ROLE>Phó Bí thư</ROLE> <BODY>Đoàn xã Vân Sơn</BODY>... anh ấy say xe từ <LOCATION>dốc Cun</LOCATION>) bảo: nhập tỉnh xong dạ dày chưa kịp nhập.

<DATE>6/10</DATE>, sáng. Phiên trù bị <EVENT>Đại hội đại biểu Đoàn TNCS Hồ Chí Minh tỉnh Phú Thọ lần thứ I</EVENT>, <DATE>nhiệm kỳ 2025 - 2030</DATE>. Ba đoàn <LOCATION>Phú Thọ</LOCATION>, <LOCATION>Vĩnh Phúc</LOCATION>, <LOCATION>Hòa Bình</LOCATION> cũ ngồi lẫn nhau, đặt tên sổ theo bảng chữ cái. 349 đại biểu. Em ở tổ 7 cùng chị <PERSON>Đinh Mai Thu Phương</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh đoàn</BODY>. Chị hỏi xã em còn bao nhiêu đoàn viên. 214. Hồi <DATE>năm 2019</DATE>: 530. Chị ghi, không nói gì.

Trưa. Đọc <DOCUMENT>Kế hoạch 03-KH/TĐTN</DOCUMENT>. Em gạch chân “mỗi xã một không gian số”, hỏi kinh phí, không ai biết. Có bạn mở điện thoại tìm <DOCUMENT>Nghị quyết số 57-NQ/TW</DOCUMENT> đọc to đoạn về chuyển đổi số, rồi tìm <DOCUMENT>Luật Thanh niên năm 2020</DOCUMENT>, thấy điều nào cũng có chữ “khuyến khích”.

<DATE>7/10</DATE>, phiên chính thức. Lễ chào cờ. Dự có ông <PERSON>Bùi Ngọc Sơn Lâm</PERSON> - <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Tỉnh ủy</BODY>, chị <PERSON>Nguyễn Phạm Duy Trang</PERSON> - <ROLE>Bí thư</ROLE> <BODY>Trung ương Đoàn</BODY>. Nghe báo cáo kiểm điểm của ba <BODY>Ban Chấp hành Tỉnh đoàn</BODY>, dài 40 phút mà thật. Đoạn về cán bộ <BODY>Đoàn xã Cao Sơn</BODY> bỏ sinh hoạt ba tháng được đọc cả tên, không giấu. Ông <PERSON>Lâm</PERSON> phát biểu không giấy: “<DOCUMENT>Nghị quyết 25-NQ/TW</DOCUMENT> <DATE>năm 2008</DATE> về thanh niên, tôi 27 tuổi học nó ở <LOCATION>Kim Bôi</LOCATION>; các cháu bây giờ đừng học, hãy sửa nó”. Vỗ tay lâu. Có người vỗ tay lạc nhịp, hình như là em.

Chiều. Hiệp thương, bầu. 47 <ROLE>ủy viên</ROLE> <BODY>Ban Chấp hành Tỉnh đoàn</BODY> khóa I, 15 người vào <BODY>Ban Thường vụ</BODY>. Anh <PERSON>Vũ Đức Cảnh</PERSON> làm <ROLE>Bí thư</ROLE>; ba <ROLE>Phó Bí thư</ROLE>: <PERSON>Đinh Mai Thu Phương</PERSON>, <PERSON>Lò Văn Quyết</PERSON>, <PERSON>Nguyễn Tạ Minh</PERSON>. <BODY>Ủy ban Kiểm tra</BODY> do anh <PERSON>Bùi Văn Chẹo</PERSON> phụ trách. Đoàn dự <EVENT>Đại hội Đoàn toàn quốc lần thứ XIII</EVENT> có em! 22 người, em đứng thứ 21.

Tối. Gọi mế. Mế hỏi đại hội có cho ăn no không. Gọi <BODY>Đảng ủy xã Pà Cò</BODY>, chú <PERSON>Khà A Lau</PERSON>, <ROLE>Phó Bí thư Thường trực</ROLE>, nhắc nộp báo cáo <EVENT>Ngày hội Văn hóa dân tộc Mông lần thứ IV</EVENT> trước <DATE>thứ Sáu</DATE>. Vâng.

<DATE>8/10</DATE>. Về. Qua <LOCATION>cầu Hòa Bình 5</LOCATION> trời đã sáng. Trong túi có ba thứ: phù hiệu, <DOCUMENT>Nghị quyết Đại hội đại biểu Đoàn tỉnh lần thứ I</DOCUMENT> còn thơm mực, một gói chè <LOCATION>Thanh Sơn</LOCATION>. Em viết dòng cuối cho <DATE>tháng này</DATE>: đem “không gian số” về <LOCATION>bản Xà Lĩnh</LOCATION> trước <DATE>26/3/2026</DATE>, không có mạng thì dùng bảng đen.

Ghi theo lời kể: <PERSON>LÒ THU</PERSON> - <PERSON>ĐỨC TRUNG</PERSON>
