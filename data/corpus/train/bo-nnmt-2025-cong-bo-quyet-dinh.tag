Ngày làm việc đầu tiên của bộ 'hai trong một'

<DATE>01/03/2025</DATE> 16:48 <BODY>Nông thôn Xanh</BODY>

Biển hiệu cũ ở số 2 <LOCATION>Ngọc Hà</LOCATION> được tháo lúc 6h30. Đến <DATE>trưa 1/3</DATE>, <BODY>Bộ Nông nghiệp và Môi trường</BODY> chính thức thay thế hai tên gọi <BODY>Bộ Nông nghiệp và Phát triển nông thôn</BODY>, <BODY>Bộ Tài nguyên và Môi trường</BODY>. Lễ công bố <DOCUMENT>Nghị quyết số 176/2025/QH15</DOCUMENT> <DATE>ngày 18/2/2025</DATE> của <BODY>Quốc hội</BODY> về cơ cấu tổ chức của <BODY>Chính phủ</BODY> <DATE>nhiệm kỳ 2021-2026</DATE> và <DOCUMENT>Nghị định số 35/2025/NĐ-CP</DOCUMENT> <DATE>ngày 25/2/2025</DATE> diễn ra gọn trong 40 phút.

<ROLE>Phó Thủ tướng</ROLE> <BODY>Chính phủ</BODY> <PERSON>Trần Hồng Hà</PERSON> trao quyết định của Chủ tịch nước bổ nhiệm <ROLE>Bộ trưởng</ROLE> cho ông <PERSON>Đỗ Đức Duy</PERSON>. Cùng nhận quyết định của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> có chín thứ trưởng.

Từ 55 đầu mối xuống 30

Theo Điều 3 <DOCUMENT>Nghị định 35/2025/NĐ-CP</DOCUMENT>, Bộ có 26 đơn vị giúp quản lý nhà nước, 4 đơn vị sự nghiệp. <DOCUMENT>Nghị quyết số 18-NQ/TW</DOCUMENT> <DATE>năm 2017</DATE> của <EVENT>Hội nghị Trung ương 6 khóa XII</EVENT> và <DOCUMENT>Kết luận 121-KL/TW</DOCUMENT> <DATE>ngày 24/1/2025</DATE> của <BODY>Ban Chấp hành Trung ương</BODY> là gốc của mọi con số ấy. <EVENT>Kỳ họp bất thường lần thứ 9, Quốc hội khóa XV</EVENT> chỉ mất nửa ngày để chốt. 1.180 công chức đã nộp đơn nghỉ theo <DOCUMENT>Nghị định số 178/2024/NĐ-CP</DOCUMENT>; người cao tuổi nhất, bà <PERSON>Ma Thị Sâm</PERSON> ở <BODY>Văn phòng Bộ</BODY>, xin làm nốt buổi sáng để trao chùm chìa khóa.

Danh sách cấp trưởng (theo các quyết định ký cùng ngày)

* <ROLE>Chánh</ROLE> <BODY>Văn phòng Bộ</BODY>: <PERSON>Lê Văn Thành Nhân</PERSON>
* <ROLE>Vụ trưởng</ROLE> <BODY>Vụ Tổ chức cán bộ</BODY>: <PERSON>Phạm Tân Tuyến Anh</PERSON>, <ROLE>nguyên Phó Vụ trưởng</ROLE> cùng tên vụ thuộc <BODY>Bộ TN&MT</BODY>
* <ROLE>Cục trưởng</ROLE> <BODY>Cục Quản lý đê điều và Phòng, chống thiên tai</BODY>: <PERSON>Bàn Đức Luận</PERSON> (dân tộc Dao)
* <ROLE>Cục trưởng</ROLE> <BODY>Cục Khí tượng Thủy văn</BODY>: <PERSON>Hoàng Đức Cường Thịnh</PERSON>
* <ROLE>Cục trưởng</ROLE> <BODY>Cục Lâm nghiệp và Kiểm lâm</BODY>: <PERSON>Y Khoa Êban</PERSON>
* <ROLE>Cục trưởng</ROLE> <BODY>Cục Quản lý đất đai</BODY>: <PERSON>Mai Văn Phấn Khởi</PERSON>
* <ROLE>Viện trưởng</ROLE> <BODY>Viện Chiến lược, Chính sách nông nghiệp và môi trường</BODY>: <PERSON>Trần Công Thắng Lợi</PERSON>
* <ROLE>Tổng Biên tập</ROLE> <BODY>Báo Nông nghiệp và Môi trường</BODY>: <PERSON>Nguyễn Ngọc Thạch Anh</PERSON>
* <ROLE>Quyền Giám đốc</ROLE> <BODY>Vườn quốc gia Cúc Phương</BODY>: <PERSON>Bùi Đăng Phong</PERSON>

Về công tác đảng, <BODY>Đảng ủy Chính phủ</BODY> có <DOCUMENT>Quyết định số 11-QĐ/ĐUCP</DOCUMENT> lập <BODY>Đảng bộ Bộ Nông nghiệp và Môi trường</BODY> với 58 tổ chức đảng trực thuộc. <BODY>Ban cán sự đảng</BODY> hai bộ cũ kết thúc hoạt động từ <DATE>24/1</DATE>. Dự kiến <EVENT>Đại hội Đảng bộ Bộ Nông nghiệp và Môi trường lần thứ I</EVENT>, <DATE>nhiệm kỳ 2025-2030</DATE> tổ chức <DATE>giữa tháng 7</DATE>, làm điểm cho cả <BODY>Chính phủ</BODY>.

“Đừng hỏi ai của bên nào”

Ông <PERSON>Nguyễn Thiên Lương</PERSON>, <ROLE>Phó Trưởng</ROLE> <BODY>Ban Tổ chức Đảng ủy Bộ</BODY>, nói với anh em <BODY>Cục Chuyển đổi số</BODY> mới như vậy. Hai hệ thống văn bản điện tử chạy song song đến <DATE>15/3</DATE>. Điện thoại đường dây nóng 1900.xxxx chưa kịp đổi lời chào.

Ở <LOCATION>Cúc Phương</LOCATION>, kiểm lâm viên <PERSON>Quách Thị Hằng Nga</PERSON> kể <DATE>đêm 28/2</DATE> cả trạm thức, không phải vì sáp nhập mà vì cháy thực bì giáp ranh <LOCATION>xã Yên Trị</LOCATION>. Chị bảo: rừng có cần biết tên bộ đâu.

Trong khi đó, <BODY>Sở Nông nghiệp và Môi trường</BODY> của 40 tỉnh, thành phố đồng loạt ra mắt. <LOCATION>Thái Nguyên</LOCATION> là nơi sớm nhất (<DATE>20/2</DATE>), theo <DOCUMENT>Nghị quyết 12/NQ-HĐND</DOCUMENT> của <BODY>HĐND tỉnh</BODY>. Nơi muộn nhất, <LOCATION>Bạc Liêu</LOCATION>, hẹn <DATE>tuần sau</DATE>.

Bài: <PERSON>Kiều Chi</PERSON>. Ảnh: <PERSON>Tùng Đinh</PERSON>
