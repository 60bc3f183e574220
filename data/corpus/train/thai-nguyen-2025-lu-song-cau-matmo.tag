date <DATE>2025-10-09</DATE> Thời sự Cuộc rút lui của nước: <LOCATION>Thái Nguyên</LOCATION> đêm thứ ba <BODY>TNĐT</BODY> - Mực nước <LOCATION>sông Cầu</LOCATION> tại <LOCATION>trạm Gia Bảy</LOCATION> lúc <DATE>4 giờ sáng 9/10</DATE> xuống 28,64 m, thấp hơn đỉnh lịch sử hơn 1 mét. Nhưng <LOCATION>phường Phan Đình Phùng</LOCATION>, <LOCATION>phường Linh Sơn</LOCATION>, <LOCATION>phường Quan Triều</LOCATION> vẫn là hồ.
;
;
.

Hoàn lưu bão số 11 (Matmo) trút xuống <LOCATION>Thái Nguyên</LOCATION> lượng mưa 250 - 430 mm chỉ trong <DATE>đêm 6</DATE> và <DATE>ngày 7/10</DATE>. Theo <DOCUMENT>Báo cáo số 418/BC-BCH</DOCUMENT> của <BODY>Ban Chỉ huy Phòng thủ dân sự tỉnh</BODY>, hơn 200.000 nhà ngập, thiệt hại ước trên 12.000 tỷ đồng. <LOCATION>Quốc lộ 3</LOCATION>, <LOCATION>cao tốc Hà Nội - Thái Nguyên</LOCATION> đoạn <LOCATION>Yên Bình</LOCATION> ngập sâu, <LOCATION>ga Quán Triều</LOCATION> ngừng đón khách.

<DATE>Tối 8/10</DATE>, chủ trì cuộc họp tại <BODY>Bộ Chỉ huy quân sự tỉnh</BODY>, <ROLE>Thủ tướng</ROLE> <PERSON>Phạm Minh Chính</PERSON> biểu dương lực lượng tại chỗ, yêu cầu <BODY>Quân khu 1</BODY>, <BODY>Quân đoàn 12</BODY>, <BODY>Bộ Công an</BODY> thêm xuồng, thêm thiết bị bay không người lái; sớm khôi phục điện cho <BODY>Bệnh viện A</BODY> và <LOCATION>trạm bơm Túc Duyên</LOCATION>. Trước đó Thủ tướng đã có <DOCUMENT>Công điện số 188/CĐ-TTg</DOCUMENT> <DATE>ngày 7/10/2025</DATE> và <DOCUMENT>Công điện 190/CĐ-TTg</DOCUMENT>. 

<BODY>Sư đoàn 346</BODY>, <BODY>Trung đoàn Không quân 916</BODY>, <BODY>Lữ đoàn 575</BODY>, <BODY>Trường Sĩ quan Chính trị</BODY>... có mặt với 5.300 quân. Lúc <DATE>10 giờ 15 ngày 8/10</DATE>, trực thăng Mi-171 số hiệu 02 do Trung tá <PERSON>Lương Đình Hoài</PERSON> điều khiển thả 1,2 tấn lương khô xuống <LOCATION>xóm Soi Mít</LOCATION>, <LOCATION>phường Linh Sơn</LOCATION>; hai chuyến sau phải quay đầu vì mây thấp. Binh nhất <PERSON>Vi Văn Sằn</PERSON>, 20 tuổi, <BODY>Tiểu đoàn 1</BODY>, bơi đẩy chậu nhựa chở hai bé sinh đôi. Người mẹ là <PERSON>Tạ Thị Kim Ngân</PERSON> cho biết đêm ấy chị đã gọi 61 cuộc điện thoại, cuộc thứ 62 anh lính gõ vào mái tôn.

Lãnh đạo tỉnh chia bảy mũi. Đồng chí <PERSON>Trịnh Xuân Trường Sa</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Trung ương Đảng</BODY>, <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>, ở <LOCATION>Quyết Thắng</LOCATION>; <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY> <PERSON>Vương Quốc Tấn</PERSON>, <ROLE>Trưởng Ban Chỉ huy</ROLE>, ở <LOCATION>Gia Sàng</LOCATION>; <ROLE>Phó Chủ tịch</ROLE> <PERSON>Bàn Thị Hoài Thu</PERSON> ngược lên <LOCATION>Chợ Mới</LOCATION>, <LOCATION>Bạch Thông</LOCATION> (trước thuộc <LOCATION>Bắc Kạn</LOCATION>), nơi 14 thôn bị chia cắt. <BODY>Ban Thường vụ Tỉnh ủy</BODY> quyết định lùi <EVENT>Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ hai, khóa I</EVENT> sang <DATE>ngày 20/10</DATE>; <BODY>HĐND tỉnh</BODY> chuẩn bị <EVENT>Kỳ họp chuyên đề lần thứ năm</EVENT> để bố trí 300 tỷ đồng dự phòng.

Người dân tự cứu thế nào

Trang "Cứu hộ <LOCATION>Thái Nguyên</LOCATION> <DATE>2025</DATE>" do thầy giáo <PERSON>Nguyễn Việt Trì</PERSON> lập có 41.000 địa chỉ cầu cứu, gắn tọa độ; <BODY>Công an tỉnh</BODY> dùng luôn bản đồ này. <BODY>CLB Bán tải Việt Bắc</BODY>, <BODY>Hội Đồng hương Nghệ An</BODY>, <BODY>Giáo xứ Thái Nguyên</BODY>, <BODY>chùa Phủ Liễn</BODY> nấu cơm. Có chuyện buồn: bốn người bị <BODY>Công an phường Tích Lương</BODY> bắt giữ <DATE>rạng sáng nay</DATE> vì chèo thuyền trộm xe máy.

Trách nhiệm phía thượng nguồn được nhắc nhiều. <ROLE>Giám đốc</ROLE> <BODY>Sở Nông nghiệp và Môi trường</BODY> <PERSON>Nguyễn Mỹ Hải</PERSON> khẳng định <LOCATION>hồ Núi Cốc</LOCATION> xả 200 m3/s theo <DOCUMENT>Quyết định số 1388/QĐ-UBND</DOCUMENT> ban hành quy trình, "không phải nguyên nhân". Một số <ROLE>đại biểu</ROLE> <BODY>Quốc hội</BODY> đề nghị đưa việc nâng cấp đê <LOCATION>sông Cầu</LOCATION> vào <EVENT>Kỳ họp thứ mười, Quốc hội khóa XV</EVENT>, nhất là khi <DOCUMENT>Luật Phòng thủ dân sự</DOCUMENT> đã có hiệu lực từ <DATE>01/7/2024</DATE> mà bản đồ ngập đô thị vẫn chưa có.

<ROLE>Trưởng</ROLE> <BODY>phòng Dự báo</BODY>, <BODY>Đài Khí tượng Thủy văn tỉnh</BODY> <PERSON>Đồng Thị Minh Lý</PERSON>: từ <DATE>chiều nay</DATE> nước rút 8 - 10 cm/giờ, <DATE>mai</DATE> (<DATE>10/10</DATE>) cơ bản hết ngập trung tâm. Từ <DATE>13/10</DATE>, học sinh 92 trường trở lại, theo <DOCUMENT>Công văn 2906/SGDĐT-VP</DOCUMENT>.

Lực lượng <BODY>Sư đoàn 346</BODY> đưa người già ra khỏi <LOCATION>phường Phan Đình Phùng</LOCATION>. Ảnh: <PERSON>THẾ LƯỢNG</PERSON>
Lực lượng <BODY>Sư đoàn 346</BODY> đưa người già ra khỏi <LOCATION>phường Phan Đình Phùng</LOCATION>. Ảnh: <PERSON>T.L</PERSON>
NHÓM PV XÃ HỘI
