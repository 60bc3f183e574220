TIN BUỒN

<BODY>Tỉnh uỷ</BODY>, <BODY>HĐND</BODY>, <BODY>UBND</BODY>, <BODY>Uỷ ban MTTQ Việt Nam tỉnh An Giang</BODY>; <BODY>Đảng uỷ</BODY>, <BODY>UBND phường Mỹ Bình</BODY>, <LOCATION>TP. Long Xuyên</LOCATION> cùng gia đình thương tiếc báo tin:

Ông <PERSON>TRƯƠNG TẤN LỘC</PERSON> (bí danh <PERSON>Hai Hoà</PERSON>)

Sinh <DATE>ngày 5-5-1923</DATE> tại <LOCATION>làng Hoà Hảo</LOCATION> (nay là <LOCATION>thị trấn Phú Mỹ</LOCATION>, <LOCATION>huyện Phú Tân</LOCATION>).

<DATE>Năm 1944</DATE>: tham gia <BODY>Thanh niên Tiền phong</BODY>. <DATE>Tháng 10-1947</DATE>: vào <BODY>Đảng Cộng sản Đông Dương</BODY>. Từ <DATE>1949</DATE>: <ROLE>Bí thư</ROLE> <BODY>Chi bộ xã Bình Thạnh Đông</BODY>; <ROLE>Huyện uỷ viên</ROLE> <BODY>Huyện uỷ Châu Phú</BODY>. <DATE>Năm 1954</DATE> tập kết, học ở <LOCATION>Cộng hoà Dân chủ Đức</LOCATION>. <DATE>Tháng 9-1962</DATE>: vượt <LOCATION>Trường Sơn</LOCATION> về <LOCATION>Nam Bộ</LOCATION>, công tác tại <BODY>Ban Kinh tài Khu 8</BODY>, <ROLE>Phó Trưởng</ROLE> <BODY>Ban Tuyên huấn Tỉnh uỷ Châu Hà</BODY>. <DATE>1975 - 1983</DATE>: <ROLE>Trưởng</ROLE> <BODY>Ty Tài chính</BODY>, rồi <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND tỉnh An Giang</BODY>. <ROLE>Đại biểu</ROLE> <BODY>HĐND tỉnh</BODY> các khoá I, II. <ROLE>Uỷ viên</ROLE> <BODY>Ban Chấp hành Đảng bộ tỉnh</BODY> khoá III, <DATE>nhiệm kỳ 1983-1986</DATE>. Nghỉ hưu <DATE>01-01-1987</DATE>.

Huân chương Độc lập hạng Ba, Huân chương Kháng chiến hạng Nhất; Huy hiệu 60 năm tuổi Đảng.

Đã từ trần lúc <DATE>3 giờ 15 phút ngày 19-6-2010</DATE> (<DATE>mùng 8 tháng 5 năm Canh Dần</DATE>), thọ 88 tuổi.

Lễ viếng bắt đầu <DATE>9 giờ ngày 20-6</DATE> tại số 26, <LOCATION>đường Nguyễn Thái Học</LOCATION>, <LOCATION>phường Mỹ Bình</LOCATION>; lễ truy điệu <DATE>6 giờ ngày 22-6</DATE>; an táng tại <LOCATION>Nghĩa trang liệt sĩ tỉnh</LOCATION> (<LOCATION>Bình Đức</LOCATION>).

Danh sách các đoàn đã viếng: <BODY>Văn phòng Trung ương Đảng</BODY>, <BODY>Ban Tổ chức Trung ương</BODY>, <BODY>Tỉnh uỷ Kiên Giang</BODY>, <BODY>Thành uỷ Cần Thơ</BODY>, <BODY>Học viện Chính trị - Hành chính Quốc gia Hồ Chí Minh</BODY>, <BODY>Trường Chính trị Tôn Đức Thắng</BODY>, <BODY>Ngân hàng TMCP Mỹ Xuyên</BODY>. Đồng chí <PERSON>Nguyễn Minh Triết</PERSON>, <ROLE>Uỷ viên</ROLE> <BODY>Bộ Chính trị</BODY>, <ROLE>Chủ tịch nước</ROLE>, gởi vòng hoa.

---

PHÂN ƯU VÀ TƯỞNG NHỚ

Hòa thượng <PERSON>Chau Mớ</PERSON>, pháp danh <PERSON>Suvanna Thera</PERSON>, viên tịch

<BODY>Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh An Giang</BODY> và <BODY>Hội Đoàn kết Sư sãi yêu nước huyện Tịnh Biên</BODY> báo tin: Hòa thượng sinh <DATE>năm 1929</DATE> tại <LOCATION>phum Tà Ngáo</LOCATION>, <LOCATION>xã An Phú</LOCATION>, <LOCATION>huyện Tịnh Biên</LOCATION>; xuất gia <DATE>năm 1946</DATE>, <ROLE>trụ trì</ROLE> <LOCATION>chùa Svay Ta Nấp</LOCATION> từ <DATE>năm 1971</DATE>. Người đã giấu 4 cán bộ <BODY>Thị đội Châu Đốc</BODY> trong tháp cốt <DATE>mùa khô 1972</DATE>. <ROLE>Đại biểu</ROLE> <BODY>HĐND huyện</BODY> bốn khoá liền, kể từ <DATE>nhiệm kỳ 1985 - 1989</DATE>. Được mời dự <EVENT>Đại hội đại biểu các dân tộc thiểu số Việt Nam lần thứ I</EVENT> ở <LOCATION>Hà Nội</LOCATION>, <DATE>tháng 5-2010</DATE>, song ngài không đi được, chỉ gởi lá thư, có đoạn: “Mỗi cây thốt nốt đứng một mình, nhưng lá thì chụm lại”.

Viên tịch <DATE>22 giờ ngày 29/6/2010</DATE>. Lễ hoả táng <DATE>ngày 4-7</DATE>, trước mùa nhập hạ. Theo di nguyện, phần xá lợi không xây tháp riêng. Ông <PERSON>Men Pholla</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>Uỷ ban MTTQ Việt Nam huyện Tịnh Biên</BODY>, làm <ROLE>Trưởng</ROLE> <BODY>Ban Tang lễ</BODY>. Tiền phúng điếu gởi làm <LOCATION>cầu Phum Sóc</LOCATION>.

<PERSON>N.Y</PERSON> lược thuật
