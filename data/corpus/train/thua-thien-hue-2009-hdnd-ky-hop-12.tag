<BODY>HĐND tỉnh Thừa Thiên Huế</BODY> khóa V
“NẮN” LẠI 11 CHỈ TIÊU, CHẤT VẤN BA GIÁM ĐỐC SỞ

Ngày làm việc thứ hai (<DATE>9/12/2009</DATE>) của <EVENT>kỳ họp thứ 12, HĐND tỉnh Thừa Thiên Huế khóa V</EVENT> diễn ra dưới sự điều khiển của <ROLE>Phó Chủ tịch</ROLE> <BODY>HĐND tỉnh</BODY> <PERSON>Hồ Thị Mỹ Lộc Điền</PERSON>. Tâm điểm là <DOCUMENT>Tờ trình số 5120/TTr-UBND</DOCUMENT> về kế hoạch kinh tế - xã hội <DATE>năm 2010</DATE>.

Dự kỳ họp có đồng chí <PERSON>Ngô Yên Thái</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Trung ương Đảng</BODY>, <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>; đồng chí <PERSON>Trương Hữu Quế</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>; bà <PERSON>Hồ Thị Xuân Hằng</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>Ủy ban MTTQ Việt Nam tỉnh</BODY>; Thiếu tướng <PERSON>Lê Văn Đa</PERSON>, <ROLE>Phó Tư lệnh</ROLE> <BODY>Quân khu 4</BODY>; ông <PERSON>Nguyễn Quốc Mậu</PERSON>, <ROLE>Vụ trưởng</ROLE> <BODY>Vụ Kinh tế địa phương và lãnh thổ</BODY> - <BODY>Bộ Kế hoạch và Đầu tư</BODY>.

Trong 16 chỉ tiêu, <BODY>Ban Kinh tế và Ngân sách</BODY> đề nghị điều chỉnh 11. Bảng kèm theo báo cáo thẩm tra (<DOCUMENT>số 87/BC-KTNS</DOCUMENT>, <DATE>ngày 4/12</DATE>):

Chỉ tiêu; <BODY>UBND</BODY> trình; Thẩm tra đề nghị; Kết quả biểu quyết
Tăng trưởng GDP; 12,5%; 12 - 13%; 46/49
Thu ngân sách; 2.350 tỷ; 2.460 tỷ; 44/49
Xuất khẩu; 180 triệu USD; 170 triệu USD; 49/49
Giảm sinh; 0,3‰; 0,3‰; 49/49
Lao động mới; 16.000; 15.500; 41/49

Chỉ tiêu thu ngân sách gây tranh cãi dài nhất. <ROLE>Đại biểu</ROLE> <BODY>HĐND</BODY> <PERSON>Lê Bá Tích</PERSON> (tổ <LOCATION>Hương Trà</LOCATION>) gọi con số 2.460 tỷ là “bắt gà đẻ trứng vịt”. <ROLE>Cục trưởng</ROLE> <BODY>Cục Thuế tỉnh</BODY> <PERSON>Hoàng Đình Khâm</PERSON> xin nhận, kèm điều kiện: hai dự án du lịch <LOCATION>Lăng Cô</LOCATION> phải nộp xong tiền sử dụng đất trong <DATE>quý II/2010</DATE>.

Chất vấn: nóng chuyện dân vạn đò

Buổi chiều, ba người đăng đàn. <ROLE>Giám đốc</ROLE> <BODY>Sở Xây dựng</BODY> <PERSON>Nguyễn Phước Thọ</PERSON> trả lời về việc đưa 1.069 hộ vạn đò trên <LOCATION>sông Hương</LOCATION>, <LOCATION>sông Đông Ba</LOCATION>, <LOCATION>sông An Cựu</LOCATION> lên bờ trước <DATE>ngày 31/12/2009</DATE>. Ông khẳng định đủ 1.000 căn ở <LOCATION>Phú Mậu</LOCATION>, <LOCATION>Hương Sơ</LOCATION>, <LOCATION>Kim Long</LOCATION>. <ROLE>Đại biểu</ROLE> <PERSON>Trần Thị Kim Gái</PERSON>, người từng 23 năm sống trên đò, hỏi lại: “Đủ căn, có đủ việc không? Bà con lên bờ, lưới để đâu?”. Hội trường lặng đi; sau 4 phút, giám đốc Sở hẹn trả lời bằng văn bản.

<ROLE>Giám đốc</ROLE> <BODY>Sở Giáo dục và Đào tạo</BODY> <PERSON>Võ Nguyên Quảng</PERSON> bị truy chuyện 214 phòng học tạm chưa xóa theo <DOCUMENT>Quyết định số 20/2008/QĐ-TTg</DOCUMENT> <DATE>ngày 01/02/2008</DATE> của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY>. <ROLE>Giám đốc</ROLE> <BODY>Sở Y tế</BODY> <PERSON>Tôn Nữ Diệu Hòa</PERSON> thì về vắc xin cúm A/H1N1.

Cũng trong <DATE>chiều qua</DATE>, các <ROLE>đại biểu</ROLE> <BODY>HĐND tỉnh</BODY> nghe ông <PERSON>Phạm Như Nhiên</PERSON>, <ROLE>Phó Trưởng</ROLE> <BODY>Đoàn ĐBQH tỉnh</BODY>, thông báo kết quả <EVENT>kỳ họp thứ 6, Quốc hội khóa XII</EVENT>: thông qua <DOCUMENT>Luật Khám bệnh, chữa bệnh</DOCUMENT>, <DOCUMENT>Luật Viễn thông</DOCUMENT>, <DOCUMENT>Luật Tần số vô tuyến điện</DOCUMENT>, <DOCUMENT>Luật Người cao tuổi</DOCUMENT>, <DOCUMENT>Luật Dân quân tự vệ</DOCUMENT> và <DOCUMENT>luật sửa đổi, bổ sung một số điều của Luật Giáo dục</DOCUMENT>; đồng ý chủ trương đầu tư <LOCATION>Nhà máy điện hạt nhân Ninh Thuận</LOCATION>.

Hướng tới thành phố trực thuộc Trung ương

Ở phần khác, <BODY>Thường trực HĐND tỉnh</BODY> cho thảo luận <DOCUMENT>Nghị quyết số 14/2009/NQ-HĐND</DOCUMENT> (dự thảo) cụ thể hóa <DOCUMENT>Kết luận số 48-KL/TW</DOCUMENT> <DATE>ngày 25/5/2009</DATE> của <BODY>Bộ Chính trị</BODY> về xây dựng <LOCATION>tỉnh Thừa Thiên Huế</LOCATION> và <LOCATION>đô thị Huế</LOCATION> đến <DATE>năm 2020</DATE>. <BODY>Ban Pháp chế</BODY> yêu cầu sửa 7 chỗ, trong đó có chỗ viết nhầm <LOCATION>thị xã Hương Thủy</LOCATION> - lúc này vẫn còn là <LOCATION>huyện Hương Thủy</LOCATION>, phải chờ nghị quyết của <BODY>Chính phủ</BODY>.

Ngoài ra, <BODY>HĐND tỉnh</BODY> giao <BODY>UBND tỉnh</BODY> bố trí 28 tỷ đồng chuẩn bị <EVENT>Festival Huế</EVENT> <DATE>2010</DATE>, 9 tỷ cho <EVENT>Đại hội Thể dục thể thao toàn quốc lần thứ VI</EVENT>, và chuẩn bị báo cáo phục vụ <EVENT>Đại hội đại biểu Đảng bộ tỉnh lần thứ XIV</EVENT>.

Ông <PERSON>Lê Trường Phước</PERSON>, cử tri <LOCATION>phường Tây Lộc</LOCATION>, theo dõi phiên họp qua truyền hình, gọi đến số máy 054.3822… của đường dây nóng: “Hỏi hay, trả lời cũng tạm. Nhưng mấy anh nói ‘ghi nhận’ tới 19 lần, tôi đếm”.

<DATE>Sáng nay</DATE>, <DATE>10/12</DATE>, kỳ họp bế mạc sau khi biểu quyết 14 nghị quyết.

<PERSON>PHÙ BÀI</PERSON> - <PERSON>QUỐC TỬ</PERSON>
