<BODY>Khối thi đua các huyện, thị xã, thành phố tỉnh Hưng Yên</BODY>: nhãn, rác và những lá cờ
-----
<DATE>Ngày 22/12/2020</DATE>, tại <LOCATION>thị xã Mỹ Hào</LOCATION>, <BODY>UBND thị xã Mỹ Hào</BODY> - đơn vị Trưởng khối - tổ chức tổng kết thi đua <DATE>năm 2020</DATE>, ký giao ước <DATE>năm 2021</DATE> giữa 10 huyện, thị xã, thành phố.

Dự có các đồng chí: <PERSON>Nguyễn Bá Thoại</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Ban Thường vụ Tỉnh ủy</BODY>, <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>; <PERSON>Đoàn Thị Mùi</PERSON>, <ROLE>Phó Giám đốc</ROLE> <BODY>Sở Nội vụ</BODY>, <ROLE>Trưởng</ROLE> <BODY>Ban Thi đua - Khen thưởng tỉnh</BODY>; lãnh đạo <BODY>UBMTTQ Việt Nam tỉnh</BODY>; thường trực các huyện ủy, thị ủy, <BODY>Thành ủy Hưng Yên</BODY>.

Báo cáo do <ROLE>Chủ tịch</ROLE> <BODY>UBND thị xã</BODY> <PERSON>Dương Tuấn Kiệt</PERSON> trình bày có một chương không giống mọi năm: chống dịch. <DATE>Rạng sáng 8/3</DATE>, <LOCATION>thành phố Hưng Yên</LOCATION> có trường hợp đầu tiên phải cách ly diện F1; <DATE>ngày 1/4</DATE> cả tỉnh giãn cách theo <DOCUMENT>Chỉ thị số 16/CT-TTg</DOCUMENT> của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY>. Phong trào thi đua vì thế chuyển hướng ngay trong đêm. <BODY>UBND huyện Văn Lâm</BODY> dựng 14 chốt quanh <LOCATION>Khu công nghiệp Phố Nối A</LOCATION>; <BODY>Hội Liên hiệp Phụ nữ huyện Tiên Lữ</BODY> may 60.000 khẩu trang; <BODY>Ban CHQS huyện Yên Mỹ</BODY> nhường doanh trại. <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY> đã khen đột xuất 77 tập thể bằng <DOCUMENT>Quyết định số 1107/QĐ-UBND</DOCUMENT> <DATE>ngày 5/5/2020</DATE>.

BẢNG XẾP HẠNG <DATE>NĂM 2020</DATE> (trích)
1. <LOCATION>Huyện Văn Giang</LOCATION>: 986,5 điểm (nông thôn mới nâng cao, thu ngân sách)
2. <LOCATION>Thị xã Mỹ Hào</LOCATION>: 981
3. <LOCATION>Huyện Khoái Châu</LOCATION>: 964 (bị trừ 10 điểm vì vụ tụ tập ở <LOCATION>xã Bình Minh</LOCATION>)
...
10. <LOCATION>Huyện Phù Cừ</LOCATION>: 902

Nhãn lồng bán được trên sàn điện tử là chỗ <LOCATION>huyện Khoái Châu</LOCATION> được thưởng điểm. <ROLE>Giám đốc</ROLE> <BODY>Hợp tác xã Nhãn Miền Thiết</BODY> <PERSON>Bùi Xuân Sử</PERSON> kể, <DATE>tháng 7/2020</DATE>, xe công-ten-nơ không lên được <LOCATION>cửa khẩu Tân Thanh</LOCATION>, ông livestream ba tối bán hết 21 tấn. <LOCATION>Huyện Kim Động</LOCATION> trái lại mất điểm ở chỗ rác. Năm thôn ven <LOCATION>sông Điện Biên</LOCATION> (con sông cùng tên một tỉnh) đốt rác cạnh đường, <BODY>Cảnh sát môi trường Công an tỉnh</BODY> lập 31 biên bản theo <DOCUMENT>Nghị định số 155/2016/NĐ-CP</DOCUMENT>. Đồng chí <PERSON>Lưu Thị Hoan</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Huyện ủy</BODY>, đứng lên: “Điểm trừ là đúng. Đề nghị trừ thêm cả phần tuyên truyền, vì tuyên truyền mà dân vẫn đốt là tuyên truyền chưa tới”. Đề nghị này không được chấp nhận.

Về nguồn gốc thi đua của <DATE>năm nay</DATE>, báo cáo điểm lại: <DOCUMENT>Chỉ thị số 34-CT/TW</DOCUMENT> <DATE>ngày 7/4/2014</DATE> của <BODY>Bộ Chính trị</BODY>, <DOCUMENT>Kế hoạch số 153/KH-UBND</DOCUMENT> của <BODY>UBND tỉnh</BODY> phát động thi đua chào mừng <EVENT>Đại hội Đảng bộ tỉnh lần thứ XIX</EVENT> và <EVENT>Đại hội XIII của Đảng</EVENT>; <EVENT>Đại hội Thi đua yêu nước tỉnh Hưng Yên lần thứ V</EVENT> họp <DATE>hôm 15/9</DATE> bầu 12 đại biểu dự <EVENT>Đại hội Thi đua yêu nước toàn quốc lần thứ X</EVENT> ở <LOCATION>Hà Nội</LOCATION>. Trong số ấy có ông <PERSON>Đỗ Xuân Khoa</PERSON>, thợ đúc đồng <LOCATION>làng Lộng Thượng</LOCATION>, và cô giáo <PERSON>Chu Thị Hồng Hà</PERSON> ở <BODY>Trường Mầm non Hồng Hà</BODY>: trường đặt tên theo sông, cô được mẹ đặt tên theo trường.

Phần tranh luận tập trung vào chỉ tiêu <DATE>năm 2021</DATE>. Dự thảo ghi “tất cả xã đạt chuẩn nông thôn mới kiểu mẫu”. <ROLE>Chủ tịch</ROLE> <BODY>UBND huyện Ân Thi</BODY> <PERSON>Nguyễn Trọng Tuynh</PERSON> xin viết lại thành 30%, viện dẫn <DOCUMENT>Quyết định 1834/QĐ-UBND</DOCUMENT> của <BODY>UBND tỉnh</BODY> ấn định bộ tiêu chí. Bà <PERSON>Mùi</PERSON> đỡ lời: <DOCUMENT>Luật Thi đua, khen thưởng</DOCUMENT> đang sửa, thi đua phải trong sức mình, “không thì lại thi xem ai hứa to”. Khối nhất trí 35%.

Kết thúc, 10 đơn vị ký vào bản giao ước đóng khung kính. Trưởng khối <DATE>năm 2021</DATE> là <BODY>UBND thành phố Hưng Yên</BODY>; phó khối: <BODY>UBND huyện Phù Cừ</BODY> - nơi vừa đứng cuối bảng. Người ta vỗ tay lâu nhất là lúc ấy.

Tin, ảnh: <PERSON>Lê Khoát</PERSON>
