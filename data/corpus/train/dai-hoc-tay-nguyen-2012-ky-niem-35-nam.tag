<BODY>Trường Đại học Tây Nguyên</BODY> tròn 35 tuổi
<DATE>12-11-2012</DATE>, 10:15

(<BODY>Cổng TTĐT Đắk Lắk</BODY>) Từ 219 sinh viên khóa đầu học trong trại lính cũ, <BODY>Trường Đại học Tây Nguyên</BODY> đã có 17.000 người học, 642 cán bộ. Lễ kỷ niệm 35 năm thành lập (<DATE>11/11/1977 - 11/11/2012</DATE>) diễn ra <DATE>sáng chủ nhật</DATE>, trời se lạnh, dã quỳ vàng tới cổng số 567 <LOCATION>Lê Duẩn</LOCATION>.

Trong hàng khách mời, người ta nhận ra <ROLE>nguyên Phó Chủ tịch nước</ROLE> <PERSON>Trương Mỹ Hoa</PERSON>; PGS <PERSON>Bùi Văn Ga Minh</PERSON>, <ROLE>Thứ trưởng</ROLE> <BODY>Bộ Giáo dục và Đào tạo</BODY>; ông <PERSON>Niê Thuật Y Sơn</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Trung ương Đảng</BODY>, <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy Đắk Lắk</BODY>; ông <PERSON>Hoàng Trọng Hải Thạch</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>; bà <PERSON>Mai Hoan H'Linh</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>; GS <PERSON>Y Ghi Niê</PERSON>, <ROLE>Viện trưởng</ROLE> <BODY>Viện Khoa học Kỹ thuật Nông lâm nghiệp Tây Nguyên</BODY>; ông <PERSON>Bouasone Phouthavong</PERSON>, <ROLE>Phó Hiệu trưởng</ROLE> <BODY>Trường Đại học Champasak</BODY> (<LOCATION>Lào</LOCATION>); GS <PERSON>Karl-Heinz Schneider</PERSON> (<BODY>Đại học Göttingen</BODY>, <LOCATION>CHLB Đức</LOCATION>); cùng các thầy <PERSON>Nguyễn Xuân Thao</PERSON>, <PERSON>Phan Văn Tân</PERSON>, <PERSON>Nguyễn Tấn Vui</PERSON> - ba đời <ROLE>hiệu trưởng</ROLE>.

- <ROLE>Thứ trưởng</ROLE> <PERSON>Bùi Văn Ga Minh</PERSON> trao cờ thi đua
- Cựu sinh viên khóa 1 <BODY>khoa Y</BODY> bên cây kơ nia trồng <DATE>năm 1978</DATE>
- Thầy và trò trong vòng xoang

Ba quyết định, một ngôi trường

Trường lập theo <DOCUMENT>Quyết định số 298/CP</DOCUMENT> của <BODY>Hội đồng Chính phủ</BODY>. <DATE>Năm 1986</DATE>, <BODY>Bộ Đại học và Trung học chuyên nghiệp</BODY> ra <DOCUMENT>Quyết định 751/QĐ-ĐH</DOCUMENT> cho mở <BODY>Khoa Sư phạm</BODY>. Rồi <DOCUMENT>Quyết định số 1951/QĐ-TTg</DOCUMENT> <DATE>ngày 2-11-2011</DATE>, <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> phê duyệt quy hoạch <LOCATION>Tây Nguyên</LOCATION> đến <DATE>năm 2020</DATE>, nâng trường lên thành đại học vùng trọng điểm. <EVENT>Đại hội Đảng bộ tỉnh Đắk Lắk lần thứ XV</EVENT> ghi lại điều ấy trong một dòng; <DOCUMENT>Nghị quyết Đại hội lần thứ XVI Đảng bộ trường</DOCUMENT> ghi trong bốn trang.

Diễn văn của <ROLE>Hiệu trưởng</ROLE> <PERSON>Nguyễn Tấn Vui</PERSON> (PGS) nhắc nhiều tới người nghèo. "37% sinh viên là con em các dân tộc Ê Đê, Gia Rai, Ba Na, Xơ Đăng, M'nông, K'Ho, Dao, Tày. Không phải em nào thi cũng đủ điểm, nhưng em nào ra trường cũng biết nói thật". <DOCUMENT>Nghị định 134/2006/NĐ-CP</DOCUMENT> về cử tuyển cho 612 em; 118 em về chưa được <BODY>Sở Nội vụ Gia Lai</BODY>, <BODY>Kon Tum</BODY>, <BODY>Đắk Nông</BODY> phân công.

Phát biểu, ông <PERSON>Niê Thuật Y Sơn</PERSON> nói <BODY>Tỉnh ủy</BODY> trong khuôn khổ <DOCUMENT>Kết luận 12-KL/TW</DOCUMENT> <DATE>ngày 24-10-2011</DATE> của <BODY>Bộ Chính trị</BODY> sẽ giao thêm 11 ha xây bệnh viện thực hành; ông đề nghị trường "đừng đào tạo bác sĩ xuôi về <LOCATION>Sài Gòn</LOCATION>". Cả sân cười. Bác sĩ <PERSON>Amí Đoan</PERSON>, học khóa 1, <ROLE>nguyên Giám đốc</ROLE> <BODY>Bệnh viện Đa khoa Buôn Hồ</BODY>, thì không cười. Bà bảo <DATE>năm 1983</DATE> cả khóa 46 bác sĩ có 31 người sốt rét ác tính, 2 người không qua. Bà đọc tên hai bạn: <PERSON>Y Thắng</PERSON>, <PERSON>Lê Thị Mận</PERSON>.

Dịp này, <BODY>Đảng bộ Trường Đại học Tây Nguyên</BODY> được <ROLE>Bí thư</ROLE> <BODY>Đảng ủy Khối các cơ quan tỉnh</BODY> <PERSON>Phạm Thanh Hóa</PERSON> tặng bức trướng. <BODY>Đoàn Thanh niên trường</BODY> khánh thành thư viện mang tên <PERSON>Nguyễn Thị Minh Khai</PERSON>. <EVENT>Hội thảo “Cây trồng bản địa và an ninh lương thực Tây Nguyên”</EVENT> cùng <EVENT>Giải bóng chuyền cựu sinh viên lần thứ 3</EVENT> kéo dài tới <DATE>14-11</DATE>.

Khuya, cụ <PERSON>Trần Mai Châu</PERSON>, 80 tuổi, người gác cổng từ <DATE>thập niên 80</DATE>, khóa cửa. Cụ không dự lễ. Cụ trực.

Bài: <PERSON>H'Zina Bya</PERSON>; Ảnh: <PERSON>Hải L</PERSON>
