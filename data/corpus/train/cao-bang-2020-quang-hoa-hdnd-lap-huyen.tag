<BODY>baocaobang.vn</BODY> <DATE>20:14 02/03/2020</DATE>
<LOCATION>Huyện Quảng Hòa</LOCATION> có <BODY>HĐND</BODY>, <BODY>UBND</BODY> khóa đầu

<BODY>CBO</BODY> - <DATE>Ngày 2/3</DATE>, một ngày sau khi <DOCUMENT>Nghị quyết số 897/NQ-UBTVQH14</DOCUMENT> có hiệu lực, <BODY>HĐND huyện Quảng Hòa</BODY> họp <EVENT>kỳ họp thứ nhất</EVENT>, <DATE>nhiệm kỳ 2016 - 2021</DATE>, bầu các chức danh chủ chốt.

<LOCATION>Quảng Hòa</LOCATION> là tên ghép của <LOCATION>huyện Quảng Uyên</LOCATION> và <LOCATION>huyện Phục Hòa</LOCATION>, cũng là tên cũ của chính huyện này <DATE>giai đoạn 1967 - 2001</DATE>. Huyện mới rộng 66.895 ha, 19 xã, thị trấn, huyện lỵ đặt tại <LOCATION>thị trấn Quảng Uyên</LOCATION>; có <LOCATION>cửa khẩu quốc tế Tà Lùng</LOCATION> thông thương với <LOCATION>Thủy Khẩu</LOCATION>, <LOCATION>Quảng Tây</LOCATION> (<LOCATION>Trung Quốc</LOCATION>).

Ðồng chí <PERSON>Đàm Viết Nghiệp</PERSON> - <ROLE>Ủy viên</ROLE> <BODY>Ban Thường vụ Tỉnh ủy</BODY>, <ROLE>Phó Chủ tịch Thường trực</ROLE> <BODY>HĐND tỉnh</BODY>, được <BODY>Thường trực HĐND tỉnh</BODY> chỉ định làm <ROLE>Triệu tập viên</ROLE>, dự và điều hành phần đầu kỳ họp. 58 đại biểu của hai <BODY>HĐND huyện Quảng Uyên</BODY>, <BODY>Phục Hòa</BODY> (cũ) hợp thành <BODY>HĐND huyện</BODY> mới theo khoản 2 Điều 134 <DOCUMENT>Luật Tổ chức chính quyền địa phương</DOCUMENT>.

Kết quả bầu cử bằng phiếu kín:

Ông <PERSON>Nông Hoài Nguyên</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Huyện ủy</BODY>: <ROLE>Chủ tịch</ROLE> <BODY>HĐND huyện</BODY>, 56/58 phiếu.
Bà <PERSON>Lục Thị Nhoi</PERSON>: <ROLE>Phó Chủ tịch</ROLE> <BODY>HĐND huyện</BODY>, 55/58.
Ông <PERSON>Hoàng Văn Thạch Anh</PERSON>, <ROLE>nguyên Chủ tịch</ROLE> <BODY>UBND huyện Phục Hòa</BODY>: <ROLE>Chủ tịch</ROLE> <BODY>UBND huyện</BODY>, 54/58.
Các ông <PERSON>Phan Nông Bắc</PERSON>, <PERSON>Triệu Vần Chòi</PERSON>, bà <PERSON>Bế Thị Hải Yến</PERSON>: <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND huyện</BODY>.
Ông <PERSON>Mã Gia Hãnh</PERSON>: <ROLE>Trưởng</ROLE> <BODY>Ban Pháp chế</BODY>; ông <PERSON>Ngôn Thành Tuệ</PERSON>: <ROLE>Trưởng</ROLE> <BODY>Ban Kinh tế - Xã hội</BODY>.
<ROLE>Ủy viên</ROLE> <BODY>UBND</BODY>: 17 người, có Trung tá <PERSON>Hà Ngọc Phiến</PERSON> (<ROLE>Trưởng</ROLE> <BODY>Công an huyện</BODY>) và Thượng tá <PERSON>Nông Văn Đô</PERSON> (<ROLE>Chỉ huy trưởng</ROLE> <BODY>Ban CHQS huyện</BODY>).

Cũng trong ngày, <BODY>Tỉnh ủy Cao Bằng</BODY> công bố <DOCUMENT>Quyết định số 1573-QĐ/TU</DOCUMENT> về việc hợp nhất <BODY>Đảng bộ huyện Quảng Uyên</BODY> và <BODY>Đảng bộ huyện Phục Hòa</BODY>; <DOCUMENT>Quyết định 1574-QĐ/TU</DOCUMENT> chỉ định 41 đồng chí tham gia <BODY>Ban Chấp hành Đảng bộ huyện Quảng Hòa</BODY> <DATE>nhiệm kỳ 2015 - 2020</DATE>. <EVENT>Đại hội Đảng bộ huyện Quảng Hòa lần thứ I</EVENT>, <DATE>nhiệm kỳ 2020 - 2025</DATE> được ấn định vào <DATE>cuối tháng 7/2020</DATE>, trước <EVENT>Đại hội đại biểu Đảng bộ tỉnh Cao Bằng lần thứ XIX</EVENT> ba tháng.

Dư một trụ sở, dôi bao nhiêu người?

Sau sáp nhập còn 12 phòng chuyên môn, giảm 12; 129 cán bộ, công chức dôi dư. Theo <DOCUMENT>Nghị định số 108/2014/NĐ-CP</DOCUMENT> <DATE>ngày 20/11/2014</DATE> và <DOCUMENT>Nghị định 113/2018/NĐ-CP</DOCUMENT>, 37 người xin nghỉ trước tuổi. Những người còn lại, lộ trình không quá 5 năm. <ROLE>Phó Giám đốc</ROLE> <BODY>Sở Nội vụ</BODY> <PERSON>Lý Thị Phương Đông</PERSON> cho biết trụ sở <BODY>Huyện ủy Phục Hòa</BODY> ở <LOCATION>thị trấn Hòa Thuận</LOCATION> sẽ giao <BODY>Trường THPT Phục Hòa</BODY> và <BODY>Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên</BODY> dùng chung.

Bà con thì lo giấy tờ. Anh <PERSON>Nùng Văn Páo</PERSON> (<LOCATION>xóm Pác Bó</LOCATION>, <LOCATION>xã Mỹ Hưng</LOCATION>) hỏi sổ đỏ, chứng minh thư ghi <LOCATION>huyện Phục Hòa</LOCATION> có phải đổi. <ROLE>Chánh án</ROLE> <BODY>TAND huyện Quảng Hòa</BODY> <PERSON>Đinh Quốc Khanh</PERSON>, vừa nhận nhiệm vụ sáng cùng ngày, giải thích: giấy tờ cũ vẫn dùng được, chỉ đổi khi có nhu cầu, không thu phí, đúng Điều 4 của <DOCUMENT>Nghị quyết 897</DOCUMENT>.

Phát biểu bế mạc, <ROLE>Chủ tịch</ROLE> <BODY>HĐND huyện</BODY> <PERSON>Nông Hoài Nguyên</PERSON> đề nghị các đại biểu về ngay xã, thị trấn trong tuần, vì cùng lúc ấy còn một việc gấp: <BODY>Ban Chỉ đạo phòng, chống dịch Covid-19 huyện</BODY> phải lập lại 14 chốt dọc biên giới theo <DOCUMENT>Chỉ thị 10/CT-TTg</DOCUMENT> <DATE>ngày 25/02/2020</DATE>. <DATE>Ngày mai 3/3</DATE>, ông sẽ có mặt ở <LOCATION>mốc 943</LOCATION>.

Tin: <PERSON>Nông Hồng Hạnh</PERSON>; ảnh: <PERSON>Thế Vĩnh</PERSON>
