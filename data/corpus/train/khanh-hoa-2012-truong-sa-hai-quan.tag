NHẬT KÝ TÀU HQ-571
(Chuyến công tác số 5, <DATE>tháng 5/2012</DATE>)

<DATE>03/5</DATE>. <LOCATION>Quân cảng Cam Ranh</LOCATION>. 214 người lên tàu. Đoàn số 5 do Chuẩn đô đốc <PERSON>Ngô Sĩ Quyền</PERSON>, <ROLE>Phó Tư lệnh</ROLE> <BODY>Quân chủng Hải quân</BODY>, làm trưởng; <ROLE>phó đoàn</ROLE> là ông <PERSON>Lê Tiến Anh</PERSON>, <ROLE>Phó Chủ tịch Thường trực</ROLE> <BODY>HĐND tỉnh Khánh Hòa</BODY>, và bà <PERSON>Trần Thị Yến Phi</PERSON>, <ROLE>Phó Trưởng ban</ROLE> <BODY>Ban Dân vận Tỉnh ủy</BODY>. Có 12 nhà sư, 9 nghệ sĩ <BODY>Nhà hát Nghệ thuật truyền thống Khánh Hòa</BODY>, 31 đại biểu kiều bào từ <LOCATION>Ba Lan</LOCATION>, <LOCATION>Đức</LOCATION>, <LOCATION>Ukraina</LOCATION>. Người cao tuổi nhất: giáo sư <PERSON>Nguyễn Quốc Thắng Kỳ</PERSON>, 81 tuổi, về từ <LOCATION>Krakow</LOCATION>.

<DATE>05/5</DATE>. <LOCATION>Đảo Song Tử Tây</LOCATION>. Cầu cảng nóng bỏng chân. <ROLE>Chủ tịch</ROLE> <BODY>UBND xã Song Tử Tây</BODY> <PERSON>Trương Văn Vinh Quy</PERSON> đón khách, giới thiệu: xã có 7 hộ, 22 khẩu, 1 lớp học ghép từ mầm non đến lớp 5. Thầy giáo <PERSON>Bùi Tiến Anh</PERSON> (trùng cả chữ lót với ông phó đoàn, hai người bắt tay nhau thật chặt) mới ra dạy được 4 tháng. Tấm bảng trên lớp ghi: “Bài 28: <LOCATION>Việt Nam</LOCATION> tổ quốc em”. Tặng trường: 2 máy tính, 1 tủ sách do <BODY>Sở GD-ĐT Khánh Hòa</BODY> gửi.

Chiều: làm việc với <BODY>Đảng ủy xã</BODY>. Nội dung: kiểm tra việc thực hiện <DOCUMENT>Nghị quyết số 09-NQ/TW</DOCUMENT> <DATE>ngày 09/02/2007</DATE> của <EVENT>Hội nghị Trung ương 4 khóa X</EVENT> về Chiến lược biển <LOCATION>Việt Nam</LOCATION> và <DOCUMENT>Nghị quyết 18-NQ/TU</DOCUMENT> của <BODY>Tỉnh ủy</BODY> về xây dựng <LOCATION>huyện Trường Sa</LOCATION>. Sổ nghị quyết của đảo được bọc ni lông ba lớp.

<DATE>06/5</DATE>. <LOCATION>Đá Nam</LOCATION>, đảo chìm. Xuồng chỉ chở được 8 người mỗi chuyến, sóng cấp 4. Trung úy <PERSON>Đinh K'Rông</PERSON>, quê <LOCATION>Lâm Hà</LOCATION>, đứng gác. Hỏi nhớ gì nhất: “Nhớ mùi đất”. Bà <PERSON>Phi</PERSON> khóc. Bà mở túi, hóa ra có một gói đất vườn trà, mang từ <LOCATION>Khánh Sơn</LOCATION> ra định trồng rau. Bà tặng anh cả gói.

<DATE>07/5</DATE>. <LOCATION>Sinh Tồn</LOCATION>. Lễ tưởng niệm 64 cán bộ, chiến sĩ hi sinh ở <LOCATION>Gạc Ma</LOCATION> (<DATE>14/3/1988</DATE>). Vòng hoa thả trôi về hướng tây nam. Đại đức <PERSON>Thích Giác Nghĩa</PERSON> đọc tên từng người. Tới tên <PERSON>Trần Văn Phương</PERSON>, cả boong quỳ xuống. Còi tàu kéo ba hồi.

<DATE>Đêm 07/5</DATE>. Biển động. Bác sĩ <PERSON>Hồ Lê Vân</PERSON> (<BODY>Bệnh viện Quân y 87</BODY>) phát hết thuốc say sóng. Có người đùa: giờ mới hiểu “phên dậu” nghĩa là gì.

<DATE>09/5</DATE>. <LOCATION>Trường Sa Lớn</LOCATION>. Thị trấn có chùa, có trường, có trạm <BODY>Viettel</BODY>. Tọa đàm với <BODY>Đảng bộ huyện Trường Sa</BODY>, hai tiếng. <ROLE>Bí thư</ROLE> <BODY>Huyện ủy</BODY> <PERSON>Nguyễn Viết Thuần</PERSON> nêu 3 đề nghị: một, sửa <DOCUMENT>Quyết định số 1532/QĐ-UBND</DOCUMENT> để giáo viên ra đảo được giữ biên chế ở đất liền; hai, bảo hiểm y tế cho ngư dân trú bão; ba, có tàu chở nước <DATE>mùa khô 2013</DATE>. Ông <PERSON>Lê Tiến Anh</PERSON> hứa trình <EVENT>kỳ họp thứ 4, HĐND tỉnh khóa V</EVENT>, <DATE>tháng 7/2012</DATE>.

Văn phòng đoàn phát bản tin <EVENT>Hội nghị Trung ương 5 khóa XI</EVENT> vừa khai mạc; anh em thức tới khuya đọc chung một tờ.

<BODY>Quốc hội</BODY> sắp bàn <DOCUMENT>Luật Biển Việt Nam</DOCUMENT>. Ở bàn nước, lính trẻ hỏi kỹ sư <PERSON>Mai Phương</PERSON>, Việt kiều ở <LOCATION>Odessa</LOCATION>: luật ra rồi tàu lạ có sợ không? Chị đáp: luật là để mình khỏi sợ.

<DATE>11/5</DATE>. <LOCATION>Nhà giàn DK1/15 - Phúc Nguyên</LOCATION>. Sóng quá lớn, không lên được. Quà buộc dây kéo. Ca sĩ <PERSON>Bích Huê</PERSON> hát qua bộ đàm bài “Gần lắm <LOCATION>Trường Sa</LOCATION>”. Trên nhà giàn, các anh cầm micrô hát lại. Sai lời, chẳng ai sửa.

<DATE>13/5</DATE>, về <LOCATION>Cam Ranh</LOCATION>. Một số thành viên đoàn để lại thư. Thư của giáo sư <PERSON>Kỳ</PERSON> chỉ có một dòng, dán ở cửa phòng thuyền trưởng: “Tôi đi 81 năm mới tới đây”.

<PERSON>Khuê Việt Trường Sinh</PERSON>
Ảnh trang bìa: Lễ chào cờ trên <LOCATION>đảo Trường Sa Lớn</LOCATION>, <DATE>sáng 09/5/2012</DATE>. <PERSON>K.V</PERSON>
