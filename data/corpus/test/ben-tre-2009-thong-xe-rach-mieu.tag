<LOCATION>Cầu Rạch Miễu</LOCATION> và bà má bán nước

<BODY>Đồng Khởi</BODY> - <DATE>Sáng 19-1-2009</DATE>, tức <DATE>24 tháng Chạp</DATE>, <ROLE>Chủ tịch nước</ROLE> <PERSON>Nguyễn Minh Triết</PERSON> cắt băng khánh thành <LOCATION>cầu Rạch Miễu</LOCATION> nối hai bờ <LOCATION>sông Tiền</LOCATION>, chính thức chấm dứt cảnh lụy phà của xứ dừa.

Chuyến phà cuối

Mười giờ đêm hôm trước, phà số 77 rời <LOCATION>bến phà Rạch Miễu</LOCATION>. Tài công <PERSON>Mai Văn Ngót</PERSON>, 31 năm cầm lái, kéo ba hồi còi. Bà <PERSON>Tư Dừa</PERSON>, bán nước mía ở đầu bến từ <DATE>năm 1979</DATE>, xin đi một lượt không lấy tiền. Bà ngồi sau xe tải heo, tay ôm con trai của người đồng hương ở <LOCATION>Châu Thành</LOCATION>.

Theo <BODY>Công ty TNHH BOT cầu Rạch Miễu</BODY>, dự án do <BODY>Bộ Giao thông Vận tải</BODY> duyệt tại <DOCUMENT>Quyết định số 1890/QĐ-BGTVT</DOCUMENT> <DATE>ngày 27/6/2001</DATE>, vốn 1.400 tỷ đồng, cầu chính 504 m dây văng, khởi công <DATE>30-4-2002</DATE>. Giữa chừng thép tăng giá, ba nhà thầu trong <BODY>Tổng công ty Xây dựng công trình giao thông 1</BODY>, <BODY>5</BODY>, <BODY>6</BODY> xin dừng. <BODY>Chính phủ</BODY> gỡ bằng <DOCUMENT>Nghị quyết số 13/2006/NQ-CP</DOCUMENT>. <BODY>UBND tỉnh Bến Tre</BODY> ứng 50 tỷ đồng từ ngân sách; kể chuyện này ông <PERSON>Huỳnh Văn Bé Năm</PERSON>, <ROLE>nguyên Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>, còn giữ nguyên tờ biên nhận.

<ROLE>Chủ tịch nước</ROLE> <PERSON>Nguyễn Minh Triết</PERSON> và các đại biểu cắt băng khánh thành. Ảnh: <PERSON>HỮU HIỆP MINH</PERSON>

Mai mốt làm gì?

Tại lễ khánh thành, đồng chí <PERSON>Huỳnh Thị Sáu Hoa</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>, nói cầu xong chỉ là xong nửa con đường: còn <LOCATION>cầu Hàm Luông</LOCATION>, <LOCATION>cầu Cổ Chiên</LOCATION>, <LOCATION>quốc lộ 60</LOCATION> và chín huyện, thị. Theo <DOCUMENT>Nghị quyết Đại hội Đảng bộ tỉnh Bến Tre lần thứ VIII</DOCUMENT>, mục tiêu của <DATE>giai đoạn 2006 - 2010</DATE> là GDP tăng 13%; nhưng <DATE>năm 2008</DATE> mới được 9,83%. <DATE>Đầu tuần này</DATE> <BODY>Ban Thường vụ Tỉnh ủy</BODY> ra <DOCUMENT>Chỉ thị 27-CT/TU</DOCUMENT> <DATE>ngày 13-1-2009</DATE> về sử dụng đất hai bên đường dẫn, đi kèm <DOCUMENT>Quyết định 105/QĐ-UBND</DOCUMENT> thu hồi 212 ha cho <LOCATION>Khu công nghiệp Giao Long</LOCATION>, <LOCATION>Khu công nghiệp An Hiệp</LOCATION>.

<ROLE>Chánh án</ROLE> <BODY>TAND tỉnh</BODY> cũng ngồi hàng ghế khách mời, vì ba vụ kiện đất đường dẫn đã được hòa giải <DATE>tháng 12-2008</DATE>; ông từ chối phát biểu.

Từ <BODY>Hội Doanh nghiệp tỉnh</BODY>, ông <PERSON>Trần Duy Tân</PERSON>, <ROLE>Tổng Giám đốc</ROLE> <BODY>Công ty Cổ phần Xuất nhập khẩu Bến Tre</BODY> (<BODY>BETRIMEX</BODY>), tính nhẩm: một container cơm dừa đi <LOCATION>cảng Cát Lái</LOCATION> bớt 2 giờ 20, rẻ 1,1 triệu.

<DATE>Ngày mai</DATE>, bà <PERSON>Tư Dừa</PERSON> dời xe nước mía lên đầu cầu phía <LOCATION>Mỹ Tho</LOCATION>. Bà nói <EVENT>Lễ hội Dừa Bến Tre lần I</EVENT> vừa rồi đông vậy mà còn ngại qua phà; bà chờ <EVENT>Festival Dừa lần II</EVENT> (<DATE>2010</DATE>) để xem cầu chịu nổi không.

<PERSON>THU ĐÔNG</PERSON> - <PERSON>T. ĐỒNG</PERSON>
