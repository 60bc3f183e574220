TIN BUỒN

<BODY>Ban Chấp hành Ðảng bộ tỉnh Hoà Bình</BODY>, <BODY>HĐND</BODY>, <BODY>UBND</BODY>, <BODY>Uỷ ban MTTQ tỉnh</BODY> và gia đình vô cùng thương tiếc báo tin:

Đồng chí <PERSON>ĐINH CÔNG ĐÀ</PERSON> (tức <PERSON>Hoà</PERSON>, bí danh <PERSON>Sông Mã</PERSON>)

Sinh <DATE>ngày 5 tháng 5 năm 1919</DATE> tại <LOCATION>xóm Chiềng Động</LOCATION>, <LOCATION>châu Lương Sơn</LOCATION>, <LOCATION>tỉnh Hoà Bình</LOCATION>; cư trú tại số nhà 12, <LOCATION>tổ 9</LOCATION>, <LOCATION>phường Phương Lâm</LOCATION>, <LOCATION>thị xã Hoà Bình</LOCATION>.
Lão thành cách mạng; <ROLE>nguyên Uỷ viên</ROLE> <BODY>Ban Thường vụ Tỉnh uỷ</BODY>; <ROLE>nguyên Phó Chủ tịch</ROLE> <BODY>UBND tỉnh Hà Sơn Bình</BODY>; <ROLE>đại biểu</ROLE> <BODY>Quốc hội</BODY> khoá II, III; Huân chương Độc lập hạng Nhì, Huy hiệu 50 năm tuổi Đảng.
Do tuổi cao, bệnh nặng, mặc dù được <BODY>Ban Bảo vệ sức khoẻ cán bộ tỉnh</BODY> và các giáo sư <BODY>Bệnh viện Hữu nghị Việt - Xô</BODY> tận tình cứu chữa, đã từ trần hồi <DATE>3 giờ 15 ngày 9 tháng 3 năm 1998</DATE> (tức <DATE>11 tháng Hai Mậu Dần</DATE>), thọ 80 tuổi.
Lễ viếng từ <DATE>7 giờ ngày 10-3</DATE> đến <DATE>11 giờ ngày 11-3</DATE> tại <LOCATION>Nhà Văn hoá Trung tâm tỉnh</LOCATION>. An táng tại <LOCATION>nghĩa trang Cun</LOCATION>, <LOCATION>dốc Cun</LOCATION>.

TÓM TẮT TIỂU SỬ

Con nhà thổ lang cùng họ mà nghèo, <PERSON>Đinh Công Đà</PERSON> đi ở cho <ROLE>tri châu</ROLE> <PERSON>Quách Vị</PERSON> từ năm 11 tuổi. <DATE>Mùa thu 1943</DATE>, người thợ ảnh <PERSON>Vũ Thơ</PERSON> lên <LOCATION>bến Ngọc</LOCATION> dạy ông đọc tờ truyền đơn đầu tiên. <DATE>Tháng 8-1945</DATE>, ông dẫn 43 dân binh <LOCATION>Mường Diềm</LOCATION> sang <LOCATION>châu lỵ Đà Bắc</LOCATION>, cầm dao mà không phải chém ai. <DATE>1-1946</DATE>: vào Đảng ở <BODY>Chi bộ Hiền Lương</BODY>.

<DATE>1947 - 1950</DATE>: <ROLE>Huyện đội trưởng</ROLE> <BODY>huyện đội Mai Đà</BODY>; <ROLE>Chính trị viên</ROLE> <BODY>Đại đội 51</BODY>, <BODY>Trung đoàn 12</BODY>. Trong chiến dịch <LOCATION>Hoà Bình</LOCATION> (<DATE>tháng 12-1951 - tháng 2-1952</DATE>) ông được <BODY>Bộ Tư lệnh Liên khu 3</BODY> thưởng một tấm dù.
<DATE>1953 - 1960</DATE>: <ROLE>Phó Chủ nhiệm</ROLE> rồi <ROLE>Chủ nhiệm</ROLE> <BODY>Uỷ ban Hành chính huyện Lạc Sơn</BODY>; ứng cử và trúng cử <ROLE>đại biểu</ROLE> <BODY>Quốc hội</BODY> trong cuộc <EVENT>tổng tuyển cử</EVENT> <DATE>năm 1960</DATE>.
<DATE>1961 - 1975</DATE>: <ROLE>Trưởng</ROLE> <BODY>Ty Lâm nghiệp</BODY>; <ROLE>Uỷ viên</ROLE> <BODY>Uỷ ban Hành chính tỉnh Hoà Bình</BODY>. Ông là người ký <DOCUMENT>Chỉ thị số 9-CT/UB</DOCUMENT> cấm đốt nương dọc <LOCATION>đường số 6</LOCATION>, bị kiện tới <BODY>Phủ Thủ tướng</BODY> mà không rút.
Từ <DATE>1976</DATE>: sau khi <LOCATION>Hoà Bình</LOCATION> hợp với <LOCATION>Hà Tây</LOCATION>, ông làm <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND tỉnh Hà Sơn Bình</BODY>, phụ trách di dân lòng hồ cho <LOCATION>công trình Thuỷ điện Sông Đà</LOCATION>. 9.300 hộ phải dời. Ông viết vào sổ tay: nợ dân <LOCATION>Hiền Lương</LOCATION> ba cây nhãn, một nhà sàn.
<DATE>6-1982</DATE>: nghỉ hưu. <DATE>Tháng 10-1991</DATE>, tỉnh tái lập, ông tặng <BODY>Bảo tàng tỉnh Hoà Bình</BODY> bộ sử thi “Đẻ đất đẻ nước” chép tay 14 quyển.

Dự <EVENT>Đại hội đại biểu toàn quốc lần thứ III của Đảng</EVENT> (<DATE>tháng 9-1960</DATE>) và <EVENT>Đại hội Đảng bộ tỉnh lần thứ XII</EVENT>, ông chỉ phát biểu một lần, về giống trâu. <DOCUMENT>Nghị quyết Trung ương 5 (khoá VIII)</DOCUMENT> về văn hoá, lẽ ra ông góp ý dự thảo <DATE>tháng này</DATE>, để trên bàn còn nguyên dấu gạch chân.

<ROLE>Trưởng ban tổ chức lễ tang</ROLE>: đồng chí <PERSON>Bùi Văn Nhởi</PERSON>, <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Tỉnh uỷ</BODY>. Điếu văn do đồng chí <PERSON>Hà Công Giót</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>UBMTTQ tỉnh</BODY>, đọc. Vợ: bà <PERSON>Bạch Thị Mẹo</PERSON>; các con: <PERSON>Đinh Công Hoà Bình</PERSON>, <PERSON>Đinh Thị Đông Dương</PERSON>, <PERSON>Đinh Công Hiền Lương</PERSON> (liệt sĩ, <LOCATION>Quảng Trị</LOCATION>, <DATE>1972</DATE>).
;
