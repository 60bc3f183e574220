Chào mừng đại hội đảng bộ các cấp
<BODY>Đảng bộ phường Mộc Sơn</BODY> (<LOCATION>tỉnh Sơn La</LOCATION>) ra quân với 4 khâu đột phá
Cập nhật lúc<DATE>16:42, Thứ Sáu, 25/07/2025</DATE> (GMT+7)

Chưa đầy một tháng sau khi chính quyền hai cấp vận hành, <BODY>Đảng bộ phường Mộc Sơn</BODY> - một trong 11 đơn vị được <BODY>Tỉnh ủy Sơn La</BODY> chọn làm điểm - khai mạc <EVENT>Đại hội đại biểu lần thứ I</EVENT>, <DATE>nhiệm kỳ 2025 - 2030</DATE> trong hai ngày <DATE>24</DATE> và <DATE>25/7</DATE>.

 

Đồng chí <PERSON>Sa Văn Khuyên</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Ban Thường vụ</BODY>, <ROLE>Trưởng</ROLE> <BODY>Ban Tuyên giáo và Dân vận Tỉnh ủy</BODY> dự và chỉ đạo. Cùng dự: ông <PERSON>Bùi Thế Quyết</PERSON> (<ROLE>Phó Chủ tịch</ROLE> <BODY>HĐND tỉnh</BODY>), bà <PERSON>Hà Thị Nga My</PERSON> (<ROLE>Phó Giám đốc</ROLE> <BODY>Sở Nông nghiệp và Môi trường</BODY>), các mẹ <LOCATION>Việt Nam</LOCATION> anh hùng và 149 đại biểu thay mặt hơn 1.600 đảng viên của 38 tổ chức đảng.

 

Từ hai nửa thành một

<LOCATION>Mộc Sơn</LOCATION> thành lập theo <DOCUMENT>Nghị quyết số 1681/NQ-UBTVQH15</DOCUMENT> <DATE>ngày 16/6/2025</DATE> trên cơ sở nhập <LOCATION>phường Mộc Sơn</LOCATION> cũ với <LOCATION>xã Đông Sang</LOCATION> của <LOCATION>thị xã Mộc Châu</LOCATION>. <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Đảng ủy</BODY> <PERSON>Vì Thị Hoài</PERSON> đọc báo cáo chính trị, không ngại điểm ra ba chỗ yếu: đất trồng chè manh mún, du lịch homestay trùng nhau "như photocopy", và 214 hồ sơ đất dở dang từ thời cấp huyện còn nằm lại.

Đại hội xác định 21 chỉ tiêu. Thu nhập bình quân đến <DATE>năm 2030</DATE> đạt 92 triệu đồng; 100% tổ dân phố, bản có chi bộ; giảm nghèo 1,5%/năm. Bốn khâu đột phá gồm: quy hoạch, chuyển đổi số theo <DOCUMENT>Nghị quyết số 57-NQ/TW</DOCUMENT>, du lịch xanh và cán bộ. Văn kiện cũng dẫn lại <DOCUMENT>Nghị quyết 68-NQ/TW</DOCUMENT> khi nói về 57 hợp tác xã trên địa bàn.

 

Ý kiến từ hội trường

 

<ROLE>Đại biểu</ROLE> <PERSON>Thào A Nênh</PERSON> (<BODY>Chi bộ bản Áng 3</BODY>): Khu rừng thông mỗi cuối tuần chục nghìn khách, nhưng nhà vệ sinh chỉ có hai. Đề nghị ghi vào nghị quyết con số cụ thể, không ghi "tăng cường".

<ROLE>Đại biểu</ROLE> <PERSON>Đinh Công Sửu</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Chi bộ Công ty cổ phần Chè Cờ Đỏ</BODY>: Chè của công ty xuất sang <LOCATION>Pakistan</LOCATION>, <LOCATION>Đài Loan</LOCATION> mà vùng nguyên liệu bị chia cắt. Mong sớm có <BODY>Hội đồng quản lý vùng chè</BODY>.

Trung tá <PERSON>Lò Văn Thiết</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Công an phường</BODY>: Từ <DATE>ngày 1/7</DATE>, đơn vị tiếp nhận thêm việc của cấp huyện, quân số tăng 9, nhà làm việc vẫn như cũ.

 

Chỉ đạo đại hội, đồng chí <PERSON>Sa Văn Khuyên</PERSON> yêu cầu <BODY>Đảng ủy phường</BODY> đưa nội dung <DOCUMENT>Kết luận số 177-KL/TW</DOCUMENT> vào chương trình toàn khóa, làm trước việc 214 hồ sơ đất, xong trong <DATE>quý III/2025</DATE>. "Dân chấm điểm phường mới bằng tờ sổ đỏ, không bằng khẩu hiệu", ông nói.

 

Đại hội công bố các quyết định của <BODY>Ban Thường vụ Tỉnh ủy</BODY> chỉ định <BODY>Ban Chấp hành Đảng bộ phường</BODY> khóa I gồm 27 đồng chí, <BODY>Ban Thường vụ</BODY> 9 đồng chí; đồng chí <PERSON>Nguyễn Quang Hiển</PERSON>, <ROLE>nguyên Phó Bí thư</ROLE> <BODY>Thị ủy Mộc Châu</BODY>, giữ chức <ROLE>Bí thư</ROLE> <BODY>Đảng ủy</BODY>. <BODY>Đoàn đại biểu phường</BODY> đi dự <EVENT>Đại hội đại biểu Đảng bộ tỉnh lần thứ XVI</EVENT> có 12 đại biểu chính thức, 1 dự khuyết. Ngay <DATE>trưa 25/7</DATE>, <EVENT>Hội nghị Ban Chấp hành Đảng bộ phường lần thứ nhất</EVENT> phân công nhiệm vụ.

 

<BODY>Ban Chấp hành Đảng bộ phường Mộc Sơn</BODY> khóa I ra mắt.                          Ảnh: <PERSON>Vân Sơn</PERSON>

<BODY>Ban Chấp hành Đảng bộ phường Mộc Sơn</BODY> khóa I ra mắt.

Ảnh: <PERSON>Vân Sơn</PERSON>

 

<PERSON>Hoàng Ngân</PERSON> - <PERSON>Vân Sơn</PERSON>
