Ðêm ở <LOCATION>thao trường Ia Hrung</LOCATION>

Năm giờ chiều, <LOCATION>cao nguyên Pleiku</LOCATION> sầm xuống rất nhanh. <BODY>Tiểu đoàn 7</BODY>, <BODY>Trung đoàn 66</BODY>, <BODY>Sư đoàn 10</BODY> có đúng mười hai phút gói bếp, cất tăng, xóa dấu. “Chậm một phút là lộ”, Thượng úy <PERSON>Rơ Châm Thiu</PERSON>, <ROLE>Ðại đội trưởng</ROLE> <BODY>Ðại đội 2</BODY>, nói nhỏ vào tai tôi.

Ðấy là đêm thứ hai của cuộc diễn tập chỉ huy - cơ quan hai cấp có một phần thực binh mang mật danh TN-13 do <BODY>Ðảng ủy</BODY>, <BODY>Bộ Tư lệnh Quân đoàn 3</BODY> tổ chức từ <DATE>ngày 14</DATE> đến <DATE>19-10-2013</DATE> trên địa bàn ba huyện <LOCATION>Ia Grai</LOCATION>, <LOCATION>Ðức Cơ</LOCATION>, <LOCATION>Chư Prông</LOCATION> của <LOCATION>tỉnh Gia Lai</LOCATION>.

Bộ đội <BODY>Sư đoàn 10</BODY> cơ động vào vị trí tập kết.
Bộ đội <BODY>Sư đoàn 10</BODY> cơ động vào vị trí tập kết. Ảnh: <PERSON>Y Duên</PERSON>

“Ðánh như thật”

Mệnh lệnh diễn tập dựa trên <DOCUMENT>Nghị quyết số 765-NQ/QUTW</DOCUMENT> <DATE>ngày 20-12-2012</DATE> của <BODY>Quân ủy Trung ương</BODY> về nâng cao chất lượng huấn luyện <DATE>giai đoạn 2013-2020</DATE>. Trước đó, <BODY>Bộ Tổng Tham mưu</BODY> ra <DOCUMENT>Chỉ lệnh số 92/CL-TM</DOCUMENT>; Tư lệnh Quân đoàn ký <DOCUMENT>Kế hoạch 1145/KH-QÐ3</DOCUMENT>; <BODY>Ðảng ủy Sư đoàn 10</BODY> ban hành <DOCUMENT>Nghị quyết 318-NQ/ÐU</DOCUMENT> với phương châm bốn chữ “sát, gọn, kín, thật”.

Thiếu tướng <PERSON>Phan Trường Sơn</PERSON>, <ROLE>Phó Tư lệnh</ROLE>, <ROLE>Tham mưu trưởng</ROLE> <BODY>Quân đoàn 3</BODY>, đứng dưới tán cao su, áo ướt đến lưng. Ông không hài lòng với <BODY>Lữ đoàn Pháo binh 40</BODY>: “Các đồng chí bắn trúng, nhưng vào trận địa muộn 4 phút”. Rồi quay sang <BODY>Lữ đoàn Công binh 7</BODY>: cầu phà qua <LOCATION>sông Pô Kô</LOCATION> xong sớm 11 phút, khen. <BODY>Lữ đoàn Tăng thiết giáp 273</BODY> mất một xích xe số 380 ở <LOCATION>dốc Lệ Kim</LOCATION>, thợ <BODY>Xưởng X33</BODY> thay trong mưa.

Ở sở chỉ huy cơ bản, Ðại tá <PERSON>Hoàng Sa Rây</PERSON> (<ROLE>Phó Chính ủy</ROLE> <BODY>Sư đoàn 320</BODY>) trải bản đồ lên nắp thùng đạn. Anh người Thái, quê <LOCATION>Mường Lò</LOCATION>, tên đặt theo quần đảo nơi cha anh từng đóng quân trên tàu không số. “Bố tôi bảo, đặt thế để khỏi quên <LOCATION>Hoàng Sa</LOCATION>”.

Dân làng gọi là “bộ đội mình”

Hướng thứ yếu đi qua <LOCATION>làng Krung</LOCATION>, <LOCATION>xã Ia Khai</LOCATION>. Già làng <PERSON>Puih Hyơh</PERSON> mang ra một gùi sắn luộc. Già từng dẫn đường cho <BODY>Trung đoàn 66</BODY> vào <LOCATION>thung lũng Ia Ðrăng</LOCATION> <DATE>tháng 11-1965</DATE>, bây giờ 79 tuổi, vẫn nhớ tên <ROLE>Chính trị viên</ROLE> <PERSON>Lã Ngọc Châu</PERSON>... Theo <DOCUMENT>Quy chế phối hợp số 03/QCPH</DOCUMENT> giữa <BODY>Bộ Tư lệnh Quân đoàn</BODY> với <BODY>Tỉnh ủy</BODY>, <BODY>UBND tỉnh Gia Lai</BODY>, sau diễn tập mỗi đại đội ở lại ba ngày giúp dân: làm 2,4 km đường, sửa giọt nước, khám bệnh cho 600 lượt người. <BODY>Ðoàn Kinh tế - Quốc phòng 74</BODY> (thuộc <BODY>Binh đoàn 15</BODY>) góp 30 bộ máy tính cho <BODY>Trường Tiểu học Nguyễn Viết Xuân</BODY>.

Ðội nhất <EVENT>Hội thao bắn súng quân dụng toàn quân lần thứ 42</EVENT> cũng từ đơn vị này. Chị <PERSON>Siu H'Pưng</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Huyện đoàn Ia Grai</BODY>, phụ trách “bếp lửa đêm”, đọc vanh vách: 180 kg gạo, 40 con gà, 7 thùng mì. <BODY>Hội Phụ nữ xã</BODY> thức trọn hai đêm.

Chấm điểm

Ðúng <DATE>9 giờ ngày 19-10</DATE>, còi thu quân. Thượng tướng <PERSON>Ðỗ Bá Tỵ</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Trung ương Ðảng</BODY>, <ROLE>Tổng Tham mưu trưởng</ROLE> <BODY>Quân đội nhân dân Việt Nam</BODY>, <ROLE>Thứ trưởng</ROLE> <BODY>Bộ Quốc phòng</BODY>, nhận xét vỏn vẹn bảy phút. Kết quả: chỉ huy - cơ quan đạt giỏi, thực binh khá. Cùng dự có thủ trưởng <BODY>Tổng cục Chính trị</BODY>, <BODY>Tổng cục Hậu cần</BODY>, <BODY>Quân khu 5</BODY>, <BODY>Quân chủng Phòng không - Không quân</BODY>.

Ông dặn <BODY>Ðảng ủy Quân đoàn</BODY> lấy kết quả ấy chấm thi đua, hướng tới <EVENT>Ðại hội Ðảng bộ Quân đội lần thứ X</EVENT>. Trên đường về <LOCATION>Pleiku</LOCATION>, Thượng úy <PERSON>Thiu</PERSON> ngủ gục, tay vẫn giữ chiếc đèn pin bọc vải đỏ.

Bài và ảnh: <PERSON>Y DUÊN</PERSON> - <PERSON>HỒ VĂN KIÊN</PERSON>
<BODY>Phòng Chính trị Sư đoàn 10</BODY>
