<EVENT>Chương trình nghệ thuật “Thắp sáng Ngọc Linh”</EVENT> và 43 giáo viên chờ chữ ký
Cập nhật: <DATE>16:22 | 07/11/2015</DATE>

<BODY>Báo Kon Tum</BODY> - Hơn hai tháng sau khai giảng <DATE>năm học 2015 - 2016</DATE>, 43 giáo viên hợp đồng ở <LOCATION>huyện Tu Mơ Rông</LOCATION> vẫn chưa có lương. Sự việc bắt đầu từ một <DOCUMENT>Công văn số 1247/SNV-CCVC</DOCUMENT> <DATE>ngày 20/7/2015</DATE> của <BODY>Sở Nội vụ tỉnh Kon Tum</BODY>, dừng gia hạn hợp đồng quá biên chế, căn cứ <DOCUMENT>Nghị định 29/2012/NĐ-CP</DOCUMENT> <DATE>ngày 12/4/2012</DATE> về tuyển dụng viên chức.

Cô <PERSON>Y Hlinh</PERSON>, dạy <LOCATION>điểm trường Tăk Ngo</LOCATION>, <LOCATION>xã Văn Xuôi</LOCATION>, lương 2.115.000 đồng, đã bốn lần cầm sổ tiết kiệm. Cô được 11 học sinh dẫn tới nhà trưởng thôn ăn cơm. “Em xin chữ, không xin gạo”, cô nói, và xin đừng chụp ảnh.

Huyện nói…

Ông <PERSON>Hồ Mạnh Tường</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Phòng GD-ĐT huyện Tu Mơ Rông</BODY>: “Cắt thì 9 lớp nghỉ. Tôi đã báo cáo <BODY>Thường trực HĐND huyện</BODY> bằng <DOCUMENT>Tờ trình 203/TTr-PGDĐT</DOCUMENT>; có <DOCUMENT>Nghị quyết 11/2015/NQ-HĐND</DOCUMENT> cho ứng 500 triệu nhưng <BODY>Kho bạc Nhà nước huyện</BODY> đòi bảng chấm công có dấu tỉnh”.

…Sở nói

<ROLE>Giám đốc</ROLE> <BODY>Sở GD-ĐT</BODY> <PERSON>Đậu Thế Hoàng</PERSON>: “Chúng tôi xin 612 biên chế, được duyệt 340. <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY> có thể quyết thêm vì vùng đặc biệt khó khăn theo <DOCUMENT>Nghị định số 61/2006/NĐ-CP</DOCUMENT>”.

…và tỉnh chốt

<DATE>Chiều qua</DATE>, tại cuộc họp do <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY> <PERSON>Trần Lâm Viên</PERSON> chủ trì, có <BODY>Sở Tài chính</BODY>, <BODY>Sở Nội vụ</BODY>, <BODY>Ban Dân tộc</BODY>, <BODY>Liên đoàn Lao động tỉnh</BODY>, lương được cho chi từ <DATE>ngày 10/11</DATE>; 31 người ký lại, 12 người chuyển về <BODY>Trường PTDT bán trú Tiểu học Đăk Hà</BODY>. Nguồn: một phần từ <EVENT>Chương trình nghệ thuật “Thắp sáng Ngọc Linh”</EVENT> do <BODY>Trung ương Hội Chữ thập đỏ Việt Nam</BODY> và <BODY>Quỹ Học bổng Vừ A Dính</BODY> tổ chức <DATE>đêm 20/10</DATE>.

Trong khi ấy, <BODY>TAND huyện Đăk Hà</BODY> đã thụ lý đơn khởi kiện của hai thầy giáo <PERSON>A Lượng</PERSON> và <PERSON>Đinh Hoài Nhơn</PERSON>, đòi bồi thường vì chấm dứt hợp đồng trái <DOCUMENT>Bộ luật Lao động</DOCUMENT>. <ROLE>Chánh án</ROLE> <PERSON>Trương Thị Diệu</PERSON> cho biết sẽ hòa giải trước <DATE>cuối tháng 11</DATE>. <BODY>Viện KSND</BODY> cùng cấp cử <ROLE>Kiểm sát viên</ROLE> <PERSON>Bùi Lê Tấn Phát</PERSON> tham gia.

Trông người mà thương: ở đất <LOCATION>Ngọc Linh</LOCATION> cao trên 1.600 m, ngày mưa ba tiếng xe máy mới vào tới lớp. <EVENT>Đại hội Đảng bộ tỉnh lần thứ XV</EVENT> vừa thông qua chỉ tiêu 45% trường chuẩn. <DOCUMENT>Chương trình hành động số 02-CTr/TU</DOCUMENT> cũng chưa nhắc chữ “hợp đồng” nào. Đó là điều <BODY>Đoàn ĐBQH tỉnh</BODY> mang ra <LOCATION>Hà Nội</LOCATION>, nơi <EVENT>Kỳ họp thứ 10, Quốc hội khoá XIII</EVENT> bàn <DOCUMENT>Nghị quyết 29-NQ/TW</DOCUMENT> <DATE>ngày 4/11/2013</DATE> sau hai năm.

Phòng viên <PERSON>Tú Quyên</PERSON>
