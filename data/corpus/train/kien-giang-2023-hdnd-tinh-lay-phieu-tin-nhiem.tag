<LOCATION>Kiên Giang</LOCATION>: Phiếu “tín nhiệm thấp” cao nhất thuộc ngành y tế

Thiếu thuốc, thiếu bác sĩ và 417 tỷ đồng bảo hiểm chưa quyết toán là những con số đứng sau lá phiếu của <ROLE>đại biểu</ROLE> <BODY>HĐND tỉnh Kiên Giang</BODY> <DATE>chiều 7-12</DATE>.

Phiên lấy phiếu diễn ra trong khuôn khổ <EVENT>Kỳ họp thứ 20 HĐND tỉnh khóa X</EVENT>, căn cứ <DOCUMENT>Nghị quyết số 96/2023/QH15</DOCUMENT> <DATE>ngày 23-6-2023</DATE> của <BODY>Quốc hội</BODY> và <DOCUMENT>Quy định số 96-QĐ/TW</DOCUMENT> <DATE>ngày 2-2-2023</DATE> của <BODY>Bộ Chính trị</BODY>. 27 vị do <BODY>HĐND tỉnh</BODY> bầu nằm trong danh sách; hai người mới được bầu tại <EVENT>kỳ họp thứ 18</EVENT> không lấy phiếu vì chưa đủ 9 tháng.

<BODY>Ban kiểm phiếu</BODY> gồm 7 đại biểu, do ông <PERSON>Danh Phước Lộc</PERSON>, <ROLE>Phó Trưởng</ROLE> <BODY>Ban Pháp chế</BODY>, làm <ROLE>Trưởng ban</ROLE>. Kết quả (tín nhiệm cao / tín nhiệm / tín nhiệm thấp, tổng số 58 phiếu):

<PERSON>Mai Thanh Trúc</PERSON> - <ROLE>Chủ tịch</ROLE> <BODY>HĐND tỉnh</BODY>: 55 / 3 / 0
<PERSON>Lê Quốc Thái An</PERSON> - <ROLE>Phó Chủ tịch</ROLE> <BODY>HĐND tỉnh</BODY>: 49 / 8 / 1
<PERSON>Phan Hoàng Kha</PERSON> - <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>: 51 / 5 / 2
<PERSON>Giang Thị Ngọc Bích</PERSON> - <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>: 44 / 11 / 3
<PERSON>Trương Tấn Phát</PERSON> - <ROLE>Ủy viên</ROLE> <BODY>UBND tỉnh</BODY>, <ROLE>Giám đốc</ROLE> <BODY>Sở Y tế</BODY>: 19 / 24 / 15
<PERSON>Quách Văn Hiệp</PERSON> - <ROLE>Ủy viên</ROLE> <BODY>UBND tỉnh</BODY>, <ROLE>Giám đốc</ROLE> <BODY>Sở Nông nghiệp và Phát triển nông thôn</BODY>: 31 / 20 / 7
<PERSON>Nguyễn Tri Nhân Hậu</PERSON> - <ROLE>Chánh</ROLE> <BODY>Thanh tra tỉnh</BODY>: 38 / 18 / 2

“Tôi đọc kết quả ba lần”

<ROLE>Giám đốc</ROLE> <BODY>Sở Y tế</BODY> <PERSON>Trương Tấn Phát</PERSON> nói với phóng viên <BODY>Báo Kiên Giang</BODY> ngay bên cầu thang: “Tôi đọc ba lần. 15 người nói thẳng với tôi. Còn hơn 15 người im”. Buổi sáng, ông trả lời chất vấn 52 phút về thiếu thuốc ở <BODY>Trung tâm Y tế huyện An Minh</BODY>, <BODY>Vĩnh Thuận</BODY> và <BODY>Bệnh viện Đa khoa tỉnh</BODY>. Ông viện dẫn <DOCUMENT>Nghị quyết số 30/NQ-CP</DOCUMENT> <DATE>ngày 4-3-2023</DATE>, <DOCUMENT>Thông tư số 14/2023/TT-BYT</DOCUMENT>, rồi <DOCUMENT>Luật Đấu thầu</DOCUMENT> (hiệu lực từ <DATE>đầu năm 2024</DATE>) để nói việc mua sắm sẽ thông.

<ROLE>Đại biểu</ROLE> <PERSON>Thị Huỳnh Nhi</PERSON> (<LOCATION>huyện Gò Quao</LOCATION>) không chịu: “Cử tri <LOCATION>xã Định An</LOCATION> của tôi sốt cả tuần, cầm toa ra <LOCATION>chợ Gò Quao</LOCATION> mua. Hỏi nghị quyết nào đó, bà con không biết, chỉ biết viên thuốc 12 ngàn”.

<ROLE>Đại biểu</ROLE> <PERSON>Tạ Trùng Dương</PERSON> (<LOCATION>TP Phú Quốc</LOCATION>) hỏi trách nhiệm về <BODY>Bệnh viện Đa khoa Phú Quốc</BODY>, thiết kế 300 giường mà 11 bác sĩ. <ROLE>Giám đốc</ROLE> <BODY>Sở Nội vụ</BODY> <PERSON>Lưu Chí Viễn</PERSON> xin nhận phần tuyển dụng, cam kết trình cơ chế thu hút tại <EVENT>kỳ họp chuyên đề thứ 21</EVENT>, <DATE>quý I-2024</DATE>.

Trước đó, <DATE>ngày 6-12</DATE>, <EVENT>Kỳ họp thứ 20</EVENT> thảo luận tại 5 tổ, tập trung vào tiến độ <LOCATION>đường ven biển Rạch Giá - Hòn Đất</LOCATION>, <LOCATION>cống Cái Lớn</LOCATION>, việc giải ngân Chương trình mục tiêu quốc gia phát triển vùng đồng bào dân tộc thiểu số theo <DOCUMENT>Quyết định số 1719/QĐ-TTg</DOCUMENT> mới đạt 38,6%. <BODY>Đoàn ĐBQH tỉnh</BODY> báo cáo nhanh kết quả <EVENT>Kỳ họp thứ 6, Quốc hội khóa XV</EVENT>.

<DATE>Chiều 8-12</DATE>, kỳ họp bế mạc sau khi thông qua 33 nghị quyết, có <DOCUMENT>Nghị quyết số 142/NQ-HĐND</DOCUMENT> xác nhận kết quả lấy phiếu tín nhiệm, <DOCUMENT>Nghị quyết số 15/2023/NQ-HĐND</DOCUMENT> miễn học phí <DATE>năm học 2023 - 2024</DATE> cho trẻ em và học sinh <LOCATION>xã đảo Thổ Châu</LOCATION>, <LOCATION>Hòn Nghệ</LOCATION>, <LOCATION>Tiên Hải</LOCATION>. Phát biểu bế mạc, <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>HĐND tỉnh</BODY> <PERSON>Mai Thanh Trúc</PERSON> đề nghị người có nhiều phiếu thấp lập kế hoạch sửa chữa, báo cáo trước <DATE>31-3-2024</DATE>; <BODY>Thường trực HĐND tỉnh</BODY> giám sát, <BODY>Ban Thường vụ Tỉnh ủy</BODY> theo dõi theo <DOCUMENT>Quy định số 41-QĐ/TW</DOCUMENT> về miễn nhiệm, từ chức đối với cán bộ. - Bài, ảnh: <PERSON>ĐẶNG LINH THÙY</PERSON>
