Phá đất lâm trường bán nền biệt thự: nguyên chủ tịch xã lĩnh 6 năm tù
<DATE>16:05 27/06/2012</DATE>

<BODY>HBĐT</BODY> - Sau hai ngày xét xử lưu động tại <LOCATION>Nhà văn hóa huyện Lương Sơn</LOCATION>, <DATE>chiều 26/6</DATE>, <BODY>Tòa án nhân dân</BODY> (<BODY>TAND</BODY>) <BODY>tỉnh Hòa Bình</BODY> tuyên phạt <PERSON>Bùi Văn Tuyền</PERSON> (<DATE>1959</DATE>, <ROLE>nguyên Chủ tịch</ROLE> <BODY>UBND xã Đồng Ngái</BODY>) 6 năm tù, <PERSON>Nguyễn Hữu Đạt</PERSON> (cán bộ địa chính) 4 năm 6 tháng về tội “Lợi dụng chức vụ, quyền hạn trong khi thi hành công vụ”, theo Điều 281 <DOCUMENT>Bộ luật Hình sự</DOCUMENT>. <PERSON>Trịnh Xuân Hà Thành</PERSON>, <ROLE>Giám đốc</ROLE> <BODY>Công ty cổ phần Xanh Viên Nam</BODY>, nhận 12 năm tù về tội “Lừa đảo chiếm đoạt tài sản”.

Bị cáo <PERSON>Bùi Văn Tuyền</PERSON> (áo trắng) tại tòa. Ảnh: <PERSON>Đ.P</PERSON>

Theo cáo trạng của <BODY>Viện KSND tỉnh</BODY>, từ <DATE>tháng 3/2007</DATE> đến <DATE>tháng 9/2009</DATE>, <PERSON>Tuyền</PERSON> ký 57 giấy xác nhận “đất ở lâu dài” trên 9,2 ha thuộc <BODY>Lâm trường Lương Sơn</BODY>. Trước đó, <BODY>UBND tỉnh Hà Tây</BODY> và <BODY>UBND tỉnh Hòa Bình</BODY> đang bàn giao địa giới theo <DOCUMENT>Nghị quyết số 15/2008/QH12</DOCUMENT> <DATE>ngày 29/5/2008</DATE> của <BODY>Quốc hội</BODY>, cả bốn <LOCATION>xã Đông Xuân</LOCATION>, <LOCATION>Tiến Xuân</LOCATION>, <LOCATION>Yên Bình</LOCATION>, <LOCATION>Yên Trung</LOCATION> chuyển về <LOCATION>Hà Nội</LOCATION>. Lợi dụng lúc sổ sách lộn xộn, <PERSON>Đạt</PERSON> tẩy trang 12 sổ mục kê <DATE>năm 1998</DATE>.

<PERSON>Hà Thành</PERSON> vẽ “dự án sinh thái <LOCATION>Viên Nam</LOCATION>”, dựng <DOCUMENT>Giấy phép quy hoạch số 115/GP-XD</DOCUMENT> giả con dấu <BODY>Sở Xây dựng</BODY>, thu của 61 người ở <LOCATION>quận Cầu Giấy</LOCATION>, <LOCATION>Hà Đông</LOCATION> 38,7 tỷ đồng. <DATE>Ngày 14/1/2010</DATE>, <BODY>Cơ quan CSĐT Công an tỉnh Hoà Bình</BODY> khởi tố; bị can trốn sang <LOCATION>Viêng Chăn</LOCATION>, bị dẫn giải về nước <DATE>đầu năm 2011</DATE>.

Tại tòa, luật sư <PERSON>Phạm Tường Vi</PERSON> (<BODY>Đoàn Luật sư thành phố Hà Nội</BODY>) cho rằng thân chủ chỉ làm theo <DOCUMENT>Thông báo 63-TB/HU</DOCUMENT> của <BODY>Thường trực Huyện ủy</BODY>. Đại diện <BODY>VKSND</BODY>, <ROLE>Kiểm sát viên</ROLE> <PERSON>Đinh Thị Hoài</PERSON>, bác bỏ: thông báo ấy nói về <DOCUMENT>Quyết định 84/2007/QĐ-UBND</DOCUMENT>, không cho phép xã cấp đất. <ROLE>Thẩm phán</ROLE> <PERSON>Lê Quang Huấn</PERSON>, chủ tọa, ba lần hỏi <PERSON>Tuyền</PERSON> vì sao ký ban đêm, bị cáo im lặng.

Hội đồng xét xử còn kiến nghị <BODY>Huyện ủy Lương Sơn</BODY> kiểm điểm tập thể <BODY>Ban Thường vụ Đảng ủy xã</BODY> <DATE>nhiệm kỳ 2005 - 2010</DATE>; kiến nghị <BODY>Bộ Tài nguyên và Môi trường</BODY> sửa <DOCUMENT>Thông tư 17/2009/TT-BTNMT</DOCUMENT>; yêu cầu <BODY>Chi cục Thi hành án dân sự huyện</BODY> kê biên hai ngôi nhà ở <LOCATION>phố Trần Phú</LOCATION>, <LOCATION>thị trấn Lương Sơn</LOCATION>. Về dân sự, áp dụng Điều 42 <DOCUMENT>BLHS</DOCUMENT>, ba bị cáo liên đới bồi thường 36,9 tỷ.

Sau khi tuyên án, bà <PERSON>Nguyễn Thị Nhạn</PERSON>, một bị hại từ <LOCATION>phường Láng Hạ</LOCATION>, bảo sẽ kháng cáo đòi nền. Ông <PERSON>Tuyền</PERSON> thì xin nói một câu bằng tiếng Mường với người làng ngồi cuối phòng. Phiên dịch viên không được yêu cầu dịch, nên <DOCUMENT>Bản án số 42/2012/HSST</DOCUMENT> không ghi câu ấy.

Được biết, vụ án từng được nêu trong phiên chất vấn ở <EVENT>kỳ họp thứ 4 của HĐND tỉnh khóa XV</EVENT>, <DATE>tháng 12 năm ngoái</DATE>.
