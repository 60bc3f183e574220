<BODY>Đảng bộ Quân sự tỉnh Đồng Nai</BODY>: "Bộ đội thì phải nói ngắn"

(<BODY>baodongnai.com.vn</BODY> - <DATE>26-7-2010</DATE>) Diễn văn khai mạc 4 phút, báo cáo chính trị 31 phút, mười tham luận mỗi người không quá 5 phút: đó là thời gian biểu của <EVENT>Đại hội đại biểu Đảng bộ Quân sự tỉnh Đồng Nai lần thứ IX</EVENT>, <DATE>nhiệm kỳ 2010-2015</DATE>, họp trong hai <DATE>ngày 22</DATE> và <DATE>23-7</DATE>.

Về dự đại hội có các vị khách:
- Thiếu tướng <PERSON>Phan Tấn Tài Ðức</PERSON>, <ROLE>Phó Chính ủy</ROLE> <BODY>Quân khu 7</BODY>
- Đ/c <PERSON>Trần Đình Thành An</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Ban Chấp hành Trung ương Đảng</BODY>, <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>, <ROLE>Bí thư</ROLE> <BODY>Đảng ủy Quân sự tỉnh</BODY>
- Ð/c <PERSON>Ao Văn Thịnh Vượng</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>
- Đại tá <PERSON>Huỳnh Tiến Mạnh Hùng</PERSON> - <ROLE>Giám đốc</ROLE> <BODY>Công an tỉnh</BODY>
- Bà <PERSON>Huỳnh Thị Nga Lan</PERSON>, <ROLE>Trưởng</ROLE> <BODY>ban Dân vận</BODY>
- Đại tá <PERSON>Nguyễn Hữu Bộc</PERSON> (<PERSON>Năm Bộc</PERSON>), <ROLE>nguyên Chỉ huy trưởng</ROLE> <BODY>Tỉnh đội Biên Hòa</BODY>
- Ðại diện <BODY>Trung đoàn Không quân 935</BODY>, <BODY>Sư đoàn 309</BODY>, <BODY>Lữ đoàn Công binh 25</BODY>, <BODY>Trường Sĩ quan Lục quân 2</BODY>, <BODY>Cục Hậu cần Quân khu 7</BODY>

<BODY>Ðoàn chủ tịch</BODY> điều hành đại hội
Đại tá <PERSON>Lê Thanh Lãng Bạt</PERSON>, <ROLE>Chỉ huy trưởng</ROLE> <BODY>Bộ CHQS tỉnh</BODY>, đọc tham luận không giấy. Ảnh: <PERSON>Đ.T</PERSON>

Chuyện tuyển quân

<DATE>Năm 2006</DATE>, toàn tỉnh giao 2.900 thanh niên, 11 xã phải tuyển bù. Đợt 1 <DATE>năm 2010</DATE> không còn xã nào bù. Bí quyết theo <ROLE>Chính trị viên</ROLE> <BODY>Ban CHQS huyện Định Quán</BODY>, thượng tá <PERSON>K'Vững</PERSON>, người Mạ, "chỉ là ăn cơm". Trước ngày giao quân, cán bộ ăn với mỗi gia đình một bữa. Nghe vậy mà mất 19 tối.

Về văn bản, <BODY>Đảng ủy Quân sự tỉnh</BODY> bám <DOCUMENT>Nghị quyết 51-NQ/TW</DOCUMENT> <DATE>ngày 20-7-2005</DATE> của <BODY>Bộ Chính trị</BODY> về chế độ một người chỉ huy gắn với chính ủy, <DOCUMENT>Nghị quyết Trung ương 8 (khóa IX)</DOCUMENT>, <DOCUMENT>Luật Nghĩa vụ quân sự sửa đổi năm 2005</DOCUMENT>, <DOCUMENT>Luật Dân quân tự vệ</DOCUMENT> mới có hiệu lực từ <DATE>ngày 1-7 năm nay</DATE>.

Chuyện chất độc

Đại diện <BODY>Lữ đoàn Công binh 25</BODY> trình bày dài nhất, và cũng chỉ có ông xin thêm được 2 phút. Quanh <LOCATION>sân bay Biên Hòa</LOCATION>, <LOCATION>khu Pacer Ivy</LOCATION>, 150.000 m3 đất nhiễm dioxin. <BODY>UNDP</BODY> và <BODY>Văn phòng Ban Chỉ đạo 33</BODY> cam kết dự án 5 triệu USD. Dân <LOCATION>phường Bửu Long</LOCATION>, <LOCATION>phường Trung Dũng</LOCATION> chưa được ăn cá <LOCATION>hồ Biên Hùng</LOCATION>. "Một hội nghị nữa cũng được, nhưng làm hàng rào trước đã", Đại tá <PERSON>Lê Thanh Lãng Bạt</PERSON> ngắt lời.

Chuyện nhân sự

Đại hội bầu <BODY>Ban Chấp hành</BODY> 17 đồng chí. <EVENT>Phiên họp thứ nhất</EVENT> bầu <BODY>Ban Thường vụ</BODY> 5 đồng chí. Đ/c <PERSON>Nguyễn Xuân Sáng</PERSON>, <ROLE>Chính ủy</ROLE> <BODY>Bộ CHQS tỉnh</BODY>, làm <ROLE>Phó Bí thư Thường trực</ROLE>; đại tá <PERSON>Lãng Bạt</PERSON>, <ROLE>Phó Bí thư</ROLE>. Chức bí thư theo điều lệ do <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY> đảm nhiệm. Đoàn đi dự <EVENT>Đại hội Đảng bộ tỉnh lần thứ IX</EVENT> (<DATE>tháng 9-2010</DATE>) có 14 người; đi dự <EVENT>Đại hội Đảng bộ Quân khu 7 lần thứ VIII</EVENT> 11 người, có binh nhất <PERSON>Điểu Hồng</PERSON> mới kết nạp <DATE>ngày 19-5</DATE>.

Kết luận, <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY> <PERSON>Trần Đình Thành An</PERSON> khen cách nói ngắn, "nhưng đất quốc phòng ở <LOCATION>Long Bình</LOCATION> bị lấn 71 ha thì phải nói dài". Ông yêu cầu thi hành ngay <DOCUMENT>Quyết định 107/QĐ-TTg</DOCUMENT> và <DOCUMENT>Công văn 4501/UBND-CNN</DOCUMENT> trong <DATE>quý IV-2010</DATE>.

Tiếng kẻng báo cơm vang lúc 11 giờ đúng.

<PERSON>ĐỨC TUYÊN</PERSON>
(<BODY>Phòng Chính trị Bộ CHQS tỉnh</BODY>)
