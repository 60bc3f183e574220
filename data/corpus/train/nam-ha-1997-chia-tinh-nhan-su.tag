Phân công cán bộ chủ chốt hai tỉnh <LOCATION>Nam Ðịnh</LOCATION>, <LOCATION>Hà Nam</LOCATION>

(<BODY>Tin Nam Hà</BODY>) Chấp hành <DOCUMENT>Nghị quyết kỳ họp thứ 10 Quốc hội khoá IX</DOCUMENT> <DATE>ngày 6-11-1996</DATE> về việc chia <LOCATION>tỉnh Nam Hà</LOCATION> thành <LOCATION>tỉnh Nam Ðịnh</LOCATION> và <LOCATION>tỉnh Hà Nam</LOCATION>, <DATE>ngày 27</DATE> và <DATE>28-12-1996</DATE>, <BODY>Bộ Chính trị</BODY>, <BODY>Ban Bí thư</BODY> đã chỉ định <BODY>Ban Chấp hành lâm thời</BODY> của hai Ðảng bộ. Từ <DATE>1-1-1997</DATE>, bộ máy mới làm việc. Dưới đây là danh sách rút gọn do <BODY>Ban Tổ chức Tỉnh uỷ</BODY> cung cấp.

A. <LOCATION>NAM ÐỊNH</LOCATION>
<BODY>Ban Chấp hành lâm thời Ðảng bộ tỉnh Nam Ðịnh</BODY>: 45 đồng chí. <BODY>Ban Thường vụ</BODY>: 13.
<ROLE>Bí thư</ROLE> <BODY>Tỉnh uỷ</BODY>: <PERSON>Bùi Xuân Từ</PERSON> (nguyên là <ROLE>Bí thư</ROLE> <BODY>Tỉnh uỷ Nam Hà</BODY>).
<ROLE>Phó Bí thư</ROLE>: <PERSON>Trần Văn Tiềm</PERSON>, kiêm <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>; <PERSON>Nguyễn Thị Hoài Vụ</PERSON>.
<ROLE>Trưởng</ROLE> <BODY>Ban Tổ chức</BODY>: <PERSON>Phạm Công Trứ</PERSON>. <ROLE>Trưởng</ROLE> <BODY>Ban Tuyên giáo</BODY>: <PERSON>Ðặng Xuân Hạng</PERSON>. <ROLE>Trưởng</ROLE> <BODY>Ban Dân vận</BODY>: <PERSON>Mai Thị Xoa</PERSON>. <ROLE>Chủ nhiệm</ROLE> <BODY>Uỷ ban Kiểm tra</BODY>: <PERSON>Vũ Ðình Giao</PERSON>.
<ROLE>Giám đốc</ROLE> <BODY>Công an tỉnh</BODY>: Ðại tá <PERSON>Hoàng Ngọc Oánh</PERSON>. <ROLE>Chỉ huy trưởng</ROLE> <BODY>Bộ Chỉ huy Quân sự tỉnh</BODY>: Ðại tá <PERSON>Lã Xuân Oai</PERSON>, trùng tên một vị đốc học xưa.
<ROLE>Tổng Biên tập</ROLE> <BODY>Báo Nam Ðịnh</BODY>: <PERSON>Trần Trung</PERSON>... (chưa chính thức)

B. <LOCATION>HÀ NAM</LOCATION>
<BODY>Ban Chấp hành lâm thời Ðảng bộ tỉnh Hà Nam</BODY>: 35 đồng chí. <BODY>Ban Thường vụ</BODY>: 11.
<ROLE>Bí thư</ROLE> <BODY>Tỉnh uỷ</BODY>: <PERSON>Ðinh Văn Thơm</PERSON>. <ROLE>Phó Bí thư</ROLE>: <PERSON>Tăng Văn Thọ</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>HĐND tỉnh</BODY> lâm thời; <PERSON>Lê Khải Hoàn</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>.
<ROLE>Chánh</ROLE> <BODY>Văn phòng Tỉnh uỷ</BODY>: <PERSON>Phan Ðình Bưởi</PERSON>. <ROLE>Chánh án</ROLE> <BODY>Toà án nhân dân tỉnh</BODY>: <PERSON>Nguyễn Thị Thân</PERSON>. <ROLE>Viện trưởng</ROLE> <BODY>Viện Kiểm sát nhân dân tỉnh</BODY>: <PERSON>Ngô Gia Bằng</PERSON>.
<ROLE>Giám đốc</ROLE> <BODY>Sở Giáo dục - Ðào tạo</BODY>: <PERSON>Trương Vĩnh Trạc</PERSON>. <ROLE>Giám đốc</ROLE> <BODY>Sở Y tế</BODY>: bác sĩ <PERSON>Hà Nam Ninh</PERSON>. Bác sĩ tên như thế từ lúc sinh, hồi còn ba tỉnh riêng; nay ông nói đùa là tỉnh của mình đã tách ra khỏi tên mình.

C. CHUYỂN VỀ <LOCATION>HÀ NỘI</LOCATION>, <LOCATION>NINH BÌNH</LOCATION>
- <PERSON>Quách Cường</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND tỉnh Nam Hà</BODY>: nhận công tác tại <BODY>Bộ Thuỷ sản</BODY>.
- <PERSON>Ninh Thị Ðoan</PERSON>, <ROLE>Hiệu phó</ROLE> <BODY>Trường Trung học Y tế Nam Hà</BODY>: về <BODY>Trường Ðại học Y Thái Bình</BODY>.
- <PERSON>Ðoàn Khuê Bảo</PERSON> ở <BODY>Công ty Dệt Nam Ðịnh</BODY>: thôi <ROLE>Phó Tổng giám đốc</ROLE>, theo <DOCUMENT>Quyết định số 1127/QÐ-TCCB</DOCUMENT> của <BODY>Bộ Công nghiệp</BODY>.

D. CHIA CỦA. Biên bản bàn giao giữa hai tỉnh ký <DATE>ngày 30-12</DATE> ở <LOCATION>Nhà văn hoá 3-2</LOCATION>. <BODY>Sở Tài chính - Vật giá</BODY> ghi: xe con chia theo biển số chẵn, lẻ; tài liệu lưu trữ trước <DATE>năm 1965</DATE> giữ lại <LOCATION>Nam Ðịnh</LOCATION>, vì giấy mục, không chở được; <BODY>Ðoàn chèo Nam Hà</BODY> mang 32 diễn viên về <LOCATION>Phủ Lý</LOCATION>, để lại phông <EVENT>Liên hoan sân khấu chèo toàn quốc</EVENT> <DATE>1995</DATE>. <BODY>Ðài PT-TH Nam Hà</BODY> có hai cột phát sóng thì chia đôi. Riêng <BODY>đội bóng đá Công nhân Nghĩa Bình Nam Ðịnh</BODY>... xin độc giả thứ lỗi, đúng là <BODY>Dệt Nam Ðịnh</BODY>, không ai đòi chia cả.

Việc lớn sắp tới của cả hai tỉnh: <EVENT>bầu cử đại biểu Quốc hội khoá X</EVENT> <DATE>giữa năm 1997</DATE>. Riêng <EVENT>Hội khoẻ Phù Ðổng tỉnh Nam Hà lần thứ IV</EVENT>, lịch đã in, vẫn thi đấu chung lần cuối vào <DATE>tháng 3</DATE>.

Cán bộ có quyết định nhận công tác nhớ báo lại ban tổ chức cơ quan mình trước <DATE>15-1-1997</DATE>; hồ sơ đảng viên thực hiện <DOCUMENT>Quy định số 55 QĐ/TCTW</DOCUMENT> và <DOCUMENT>Hướng dẫn 02-HD/TCTW</DOCUMENT>. <ROLE>Bí thư</ROLE> <BODY>Thành uỷ Nam Ðịnh</BODY> <PERSON>Tạ Hồng Hà</PERSON> nhắc anh em lên <LOCATION>Phủ Lý</LOCATION> đem theo chăn dày, vì nhà tạm bên ấy, chỗ bãi <LOCATION>sông Châu</LOCATION>, gió lắm. Ông đã ở đó <DATE>mùa đông năm 1969</DATE>.

<PERSON>Ð.T</PERSON>, <DATE>Tết Đinh Sửu</DATE> đang tới
