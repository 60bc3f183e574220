VĂN BẢN MỚI

Từ <DATE>15/8</DATE>, bến khách ngang sông phải có biển, phao và sổ

<BODY>Bộ Giao thông vận tải</BODY> vừa ban hành <DOCUMENT>Thông tư số 28/2012/TT-BGTVT</DOCUMENT> <DATE>ngày 30 tháng 7 năm 2012</DATE> sửa đổi, bổ sung một số điều của <DOCUMENT>Thông tư 25/2010/TT-BGTVT</DOCUMENT> qui định quản lý hoạt động của cảng, bến thủy nội địa. <BODY>Báo Đường thủy</BODY> trích đăng phần bạn đọc các tỉnh <LOCATION>miền Tây</LOCATION> hỏi nhiều nhất.

Căn cứ <DOCUMENT>Luật Giao thông đường thủy nội địa</DOCUMENT> <DATE>ngày 15 tháng 6 năm 2004</DATE>;

Căn cứ <DOCUMENT>Nghị định số 51/2008/NĐ-CP</DOCUMENT> <DATE>ngày 22 tháng 4 năm 2008</DATE> của <BODY>Chính phủ</BODY> quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của <BODY>Bộ Giao thông vận tải</BODY>;

Căn cứ <DOCUMENT>Nghị định số 21/2005/NĐ-CP</DOCUMENT> <DATE>ngày 01 tháng 3 năm 2005</DATE>;

Xét đề nghị của <ROLE>Vụ trưởng</ROLE> <BODY>Vụ Vận tải</BODY>, <ROLE>Cục trưởng</ROLE> <BODY>Cục Đường thủy nội địa Việt Nam</BODY>,

<ROLE>Bộ trưởng</ROLE> <BODY>Bộ Giao thông vận tải</BODY> ban hành Thông tư:

“Điều 1. Sửa khoản 3 Điều 7 như sau:

3. Chủ bến khách ngang sông phải:

a) Treo biển ghi tên bến, sức chở, số điện thoại của <BODY>Cảng vụ Đường thủy nội địa khu vực</BODY> và của <BODY>Công an xã</BODY>;

b) Trang bị áo phao hoặc dụng cụ nổi cá nhân đủ cho 120% số khách;

c) Lập sổ nhật ký chuyến. Sổ lưu tại bến 24 tháng.

Điều 2. Bãi bỏ điểm d khoản 1 Điều 9 <DOCUMENT>Thông tư 25/2010/TT-BGTVT</DOCUMENT>, Điều 4 <DOCUMENT>Quyết định số 07/2005/QĐ-BGTVT</DOCUMENT> <DATE>ngày 07 tháng 01 năm 2005</DATE>.

Điều 3. Trách nhiệm thi hành

1. <BODY>Cục Đường thủy nội địa Việt Nam</BODY> chủ trì, phối hợp <BODY>Cục Cảnh sát đường thủy</BODY> - <BODY>Bộ Công an</BODY> kiểm tra ít nhất hai lần mỗi năm.

2. <BODY>Sở Giao thông vận tải</BODY> các tỉnh, thành phố trực thuộc Trung ương cấp lại giấy phép trước <DATE>ngày 31 tháng 12 năm 2012</DATE>.

3. Thông tư này có hiệu lực kể từ <DATE>ngày 15 tháng 8 năm 2012</DATE>.”

Người ký: <ROLE>Thứ trưởng</ROLE> <PERSON>Lê Mạnh Hùng</PERSON>... bạn đọc để ý sẽ thấy, trước nay loại văn bản này do <ROLE>Bộ trưởng</ROLE> <PERSON>Đinh La Thăng</PERSON> trực tiếp ký.

<LOCATION>Bến Trà Ôn</LOCATION> nói gì?

<LOCATION>Sông Hậu</LOCATION>, sáu giờ sáng. Chuyến đò của anh <PERSON>Sơn Kim Hoàn</PERSON> (người <LOCATION>xã Lục Sĩ Thành</LOCATION>, <LOCATION>huyện Trà Ôn</LOCATION>, <LOCATION>Vĩnh Long</LOCATION>) chở 31 học sinh <BODY>Trường THPT Trà Ôn</BODY>. “Áo phao thì có, nhưng tụi nhỏ chê hôi”, anh phân trần. Từ vụ chìm đò ở <LOCATION>Chôm Lôm</LOCATION> <DATE>tháng 10/2006</DATE> mười mấy em chết, rồi vụ <LOCATION>Quảng Hải</LOCATION> <DATE>ngày 25-1-2009</DATE> (tức <DATE>30 Tết Kỷ Sửu</DATE>), bến nào cũng bị kiểm tra. Đâu phải không có luật: <DOCUMENT>Chỉ thị 18-CT/TW</DOCUMENT> của <BODY>Ban Bí thư</BODY>, <DOCUMENT>Nghị quyết 88/NQ-CP</DOCUMENT> <DATE>ngày 24/8/2011</DATE>, rồi cả “Năm An toàn giao thông <DATE>2012</DATE>”.

Bà <PERSON>Lư Xú Mùi</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND xã Lục Sĩ Thành</BODY>, bảo kinh phí mua phao lấy từ <BODY>Quỹ Bảo trợ trẻ em tỉnh</BODY>, mỗi chiếc 85.000 đồng. <ROLE>Trạm trưởng</ROLE> <BODY>Trạm Cảnh sát đường thủy Trà Ôn</BODY>, Đại úy <PERSON>Ngô Trà Giang</PERSON>, tính ra huyện còn 14 bến chưa phép. <DATE>Tháng 7</DATE> vừa rồi lập biên bản 9 trường hợp theo <DOCUMENT>Nghị định 60/2011/NĐ-CP</DOCUMENT>, phạt 11,4 triệu đồng.

Ý kiến người làm chính sách

Trả lời chúng tôi <DATE>chiều 3/8</DATE>, ông <PERSON>Trịnh Ích Tắc</PERSON>, <ROLE>Phó Cục trưởng</ROLE> <BODY>Cục Đường thủy nội địa Việt Nam</BODY>, nói Thông tư đã lường tới bến nhỏ: dưới 12 khách chỉ cần phao và biển. Phần còn lại, “luật có nhưng người lái đò phải thấy lợi”.

(Ảnh: Học sinh qua <LOCATION>bến Lục Sĩ</LOCATION>, chiếc cuối cùng mới có đủ phao. <PERSON>Q. Nhân</PERSON>)
