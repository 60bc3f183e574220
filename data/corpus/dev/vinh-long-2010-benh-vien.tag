<BODY>Bệnh viện Ða khoa Vĩnh Long</BODY>: 3 người chung một giường, chậm xây vì… ngăn sông

<BODY>Báo Vĩnh Long</BODY> - <DATE>8:14 AM, Thứ Sáu, 16/04/2010</DATE>

Khoa Nhi, <DATE>11 giờ trưa thứ Tư</DATE>. Bé <PERSON>Thạch Sa Vươl</PERSON>, 4 tuổi, ở <LOCATION>xã Loan Mỹ</LOCATION>, <LOCATION>huyện Tam Bình</LOCATION>, nằm ngang giữa hai bé khác. Mẹ em, chị <PERSON>Thạch Thị Sâm Bâu</PERSON>, quạt bằng nắp hộp cơm. Chỉ tiêu 90 giường, <DATE>hôm nay</DATE> 241 cháu.

Kết quả giám sát

Đoàn giám sát của <BODY>HÐND tỉnh</BODY> do bà <PERSON>Phan Hồng Phấn</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Ban Văn hóa - Xã hội HĐND tỉnh</BODY>, dẫn đầu vừa kết thúc đợt làm việc từ <DATE>ngày 5</DATE> đến <DATE>14/4</DATE> tại 8 huyện, thành phố. Theo <DOCUMENT>Báo cáo số 27/BC-HĐND</DOCUMENT> <DATE>ngày 15/4/2010</DATE>, công suất sử dụng giường của <BODY>Bệnh viện Đa khoa tỉnh</BODY> là 168%, riêng sản khoa 201%. <DOCUMENT>Quyết định 47/2008/QĐ-TTg</DOCUMENT> cấp vốn trái phiếu cho bệnh viện tuyến huyện thì <BODY>Bệnh viện Đa khoa huyện Trà Ôn</BODY> và <BODY>Bệnh viện Đa khoa khu vực Kết hợp quân dân y</BODY> đã xong móng, nhưng khối nhà 7 tầng ở <LOCATION>đường Trần Phú</LOCATION>, <LOCATION>phường 4</LOCATION> của tỉnh còn vướng 11 hộ dọc <LOCATION>rạch Cái Sơn Bé</LOCATION>.

Bệnh nhi ở <BODY>Bệnh viện Ða khoa Vĩnh Long</BODY> phải nằm ba. Ảnh: <PERSON>Phước Nguyên</PERSON>

Chủ đầu tư nói gì

Bác sĩ <PERSON>Lê Cầu Ngang</PERSON>, <ROLE>Giám đốc Bệnh viện</ROLE>, nói vui rằng tên mình (quê nội ở <LOCATION>Cầu Ngang</LOCATION>, <LOCATION>Trà Vinh</LOCATION>) hợp với dự án: cứ nằm ngang. Nghiêm túc lại, ông trình hai văn bản: <DOCUMENT>Công văn 512/SYT-KHTC</DOCUMENT> và <DOCUMENT>Tờ trình số 88/TTr-BVĐK</DOCUMENT> <DATE>ngày 9-2-2010</DATE>, đều chưa có hồi âm của <BODY>Sở Kế hoạch và Đầu tư</BODY>. <BODY>Ban Quản lý dự án Xây dựng công trình dân dụng</BODY> thì cho hay nhà thầu <BODY>Công ty Xây dựng công trình Hàng không ACC</BODY> xin tăng giá thép 17% theo <DOCUMENT>Thông tư 05/2009/TT-BXD</DOCUMENT>.

Chuyện bảo hiểm

Từ <DATE>1-1-2010</DATE>, <DOCUMENT>Luật Bảo hiểm y tế</DOCUMENT> buộc trẻ dưới 6 tuổi dùng thẻ. <LOCATION>Ấp Giữa</LOCATION>, <LOCATION>xã Ngãi Tứ</LOCATION> phát nhầm 44 thẻ ghi tên mẹ. Ông <PERSON>Ngô Chí Cường Thịnh</PERSON>, <ROLE>Phó Giám đốc</ROLE> <BODY>Bảo hiểm xã hội tỉnh</BODY>, hẹn đổi xong trước <DATE>30/4</DATE>. <DOCUMENT>Nghị định số 62/2009/NĐ-CP</DOCUMENT> và <DOCUMENT>Thông tư liên tịch 09/2009/TTLT-BYT-BTC</DOCUMENT> <DATE>ngày 14/8/2009</DATE> đều cho phép dùng giấy chứng sinh thay thế; nhân viên quầy số 2 lại không biết.

Kiến nghị

1. <BODY>UBND tỉnh</BODY> giải tỏa dứt điểm 11 hộ trong <DATE>quý II</DATE>, báo cáo <EVENT>kỳ họp thứ 19 HĐND tỉnh khóa VII</EVENT>.
2. <BODY>Sở Y tế</BODY> luân phiên 30 bác sĩ theo <DOCUMENT>Quyết định số 1816/QĐ-BYT</DOCUMENT> <DATE>ngày 26/5/2008</DATE> của <ROLE>Bộ trưởng</ROLE> <BODY>Bộ Y tế</BODY>.
3. <BODY>Tỉnh ủy</BODY> đưa chỉ tiêu 22 giường/vạn dân vào văn kiện <EVENT>Đại hội Đảng bộ tỉnh lần thứ IX</EVENT>.

Mười ngày nữa bé <PERSON>Vươl</PERSON> xuất viện. Còn chiếc giường ấy, nói như hộ lý <PERSON>Sáu Bình</PERSON>, “không biết khi nào mới được nằm một mình”.

<PERSON>PHƯỚC NGUYÊN</PERSON>
