Biên bản

<EVENT>KỲ HỌP THỨ NHẤT, HĐND HUYỆN THANH SƠN KHÓA XIX</EVENT>, <DATE>NHIỆM KỲ 2011 - 2016</DATE>

(Lược thuật đăng trên <BODY>Bản tin Thanh Sơn</BODY>, số <DATE>tháng 6/2011</DATE>)

<DATE>Hôm nay</DATE>, <DATE>ngày 21 tháng 6 năm 2011</DATE>, hồi 8 giờ 00, tại <LOCATION>Nhà văn hóa huyện</LOCATION>, <BODY>HĐND huyện</BODY> tiến hành kỳ họp đầu tiên sau cuộc <EVENT>bầu cử đại biểu Quốc hội khóa XIII và đại biểu HĐND các cấp</EVENT> <DATE>ngày 22/5/2011</DATE>.

I. Thành phần
Có mặt 37/37 đại biểu.
Khách mời: ông <PERSON>Đinh Quang Thiện</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>HĐND tỉnh Phú Thọ</BODY>; bà <PERSON>Nguyễn Thúy Hằng Nga</PERSON>, <ROLE>Tỉnh uỷ viên</ROLE>, <ROLE>Bí thư</ROLE> <BODY>Huyện uỷ Thanh Sơn</BODY>; ông <PERSON>Hà Ích Lợi</PERSON>, <ROLE>Trưởng</ROLE> <BODY>ban Dân vận</BODY>; đại diện <BODY>Ban Chỉ huy Quân sự huyện</BODY>, <BODY>Công an</BODY>, <BODY>Viện KSND</BODY>, <BODY>TAND huyện</BODY>; <ROLE>Chủ tịch</ROLE> <BODY>UBND</BODY> 23 xã, thị trấn.
Chủ toạ: ông <PERSON>Đinh Công Thực</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>HĐND huyện</BODY> khoá trước. Thư ký: <PERSON>Hoàng Thị Dậu</PERSON>, <PERSON>Phùng Văn Ngạch</PERSON>.

II. Nội dung
1. Ông <PERSON>Đỗ Văn Tích</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>Uỷ ban bầu cử huyện</BODY>, báo cáo: toàn huyện 84.316/84.502 cử tri đi bầu, đạt 99,78%; bầu một lần đủ 37 đại biểu, trong đó 21 người Mường, 4 người Dao, 12 nữ, 3 ngoài Đảng.
2. <BODY>Ban thẩm tra tư cách đại biểu</BODY> xác nhận tư cách cả 37 vị, theo <DOCUMENT>Nghị quyết số 755/2005/NQ-UBTVQH11</DOCUMENT> và <DOCUMENT>Luật Bầu cử đại biểu HĐND năm 2003 (sửa đổi 2010)</DOCUMENT>.
3. Bầu các chức danh. Giới thiệu: bà <PERSON>Nga</PERSON>. Kết quả kiểm phiếu do ông <PERSON>Phùng Văn Cảnh</PERSON>, <ROLE>Trưởng</ROLE> <BODY>ban kiểm phiếu</BODY> công bố:
- <ROLE>Chủ tịch</ROLE> <BODY>HĐND huyện</BODY>: ông <PERSON>Đinh Công Thực</PERSON>, 37/37.
- <ROLE>Phó Chủ tịch</ROLE>: bà <PERSON>Triệu Thị Khuyên</PERSON>, 35/37.
- <ROLE>Uỷ viên thường trực</ROLE>: ông <PERSON>Sa Ngọc Tuần</PERSON>, 33/37.
- <ROLE>Trưởng</ROLE> <BODY>ban Kinh tế - Xã hội</BODY>: ông <PERSON>Trần Quốc Kế</PERSON>. <ROLE>Trưởng</ROLE> <BODY>ban Pháp chế</BODY>: ông <PERSON>Hà Văn Chấn</PERSON>.
- <ROLE>Chủ tịch</ROLE> <BODY>UBND huyện</BODY>: ông <PERSON>Lê Huy Sắc</PERSON>, 36/37. Các <ROLE>Phó Chủ tịch</ROLE>: <PERSON>Đặng Thị Kim Liên</PERSON>, <PERSON>Hà Đình Lai</PERSON>, <PERSON>Phạm Xuân Nền</PERSON>. Số dư 1: ông <PERSON>Nguyễn Tài Trí</PERSON>, 4 phiếu.
- <ROLE>Hội thẩm</ROLE> <BODY>TAND huyện</BODY>: 17 vị.
4. Các vị đại biểu thảo luận <DOCUMENT>Tờ trình số 29/TTr-UBND</DOCUMENT> <DATE>ngày 14/6/2011</DATE> về nghị quyết phát triển chè <DATE>giai đoạn 2011 - 2015</DATE>. 

III. Ý kiến (ghi tóm tắt)
<ROLE>Đại biểu</ROLE> <PERSON>Bàn Văn Quất</PERSON> (<LOCATION>xã Thượng Cửu</LOCATION>): Đồng bào Dao ở <LOCATION>khu Mu</LOCATION> chưa có điện. <DATE>Năm 2008</DATE> huyện hứa, <DATE>2009</DATE> khảo sát, <DATE>2010</DATE> thì thôi. Đề nghị ghi năm cụ thể.
<ROLE>Đại biểu</ROLE> <PERSON>Nguyễn Văn Hưng</PERSON> (<LOCATION>thị trấn Thanh Sơn</LOCATION>): <BODY>Công ty Chè Phú Bền</BODY> mua giá 2.900 đồng, tư thương mua 4.200. Vùng nguyên liệu không giữ được bằng nghị quyết.
<ROLE>Đại biểu</ROLE> <PERSON>Đinh Thị Lưu</PERSON> (<LOCATION>xã Khả Cửu</LOCATION>): Giáo viên <BODY>Trường Mầm non Khả Cửu</BODY> hợp đồng lương 730.000, thấp hơn mức tối thiểu tại <DOCUMENT>Nghị định 22/2011/NĐ-CP</DOCUMENT>.
Ông <PERSON>Lê Huy Sắc</PERSON> trả lời: điện <LOCATION>khu Mu</LOCATION> có trong dự án của <BODY>Điện lực Phú Thọ</BODY>, vốn <BODY>Ngân hàng Thế giới</BODY> (<BODY>WB</BODY>), đóng điện <DATE>quý II năm 2012</DATE>; nếu sai hẹn xin chịu trách nhiệm trước <BODY>HĐND</BODY>. Về chè: thừa nhận. Về giáo viên: sẽ truy lĩnh từ <DATE>01/5/2011</DATE>.

IV. Thông qua
<BODY>HĐND huyện</BODY> biểu quyết 7 nghị quyết, từ <DOCUMENT>Nghị quyết số 01/2011/NQ-HĐND</DOCUMENT> đến <DOCUMENT>số 07/2011/NQ-HĐND</DOCUMENT>.
Kỳ họp bế mạc lúc 16 giờ 40, sau khi cả hội trường đứng hát Quốc ca. Bà <PERSON>Nga</PERSON> nhắc tinh thần <DOCUMENT>Nghị quyết Đại hội Đảng bộ huyện lần thứ XXV</DOCUMENT> và hẹn gặp lại ở <EVENT>kỳ họp thứ hai</EVENT> (<DATE>tháng 7</DATE>).

                 Thư ký kỳ họp
                 <PERSON>Hoàng Thị Dậu</PERSON>
