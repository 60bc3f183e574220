Ai đi, ai ở: đọc kỹ <DOCUMENT>Nghị định số 108/2014/NĐ-CP</DOCUMENT>

<BODY>Chính phủ</BODY> ban hành <DOCUMENT>Nghị định số 108/2014/NĐ-CP</DOCUMENT> <DATE>ngày 20/11/2014</DATE> về chính sách tinh giản biên chế, có hiệu lực <DATE>10/1/2015</DATE>. Bốn tháng sau, <BODY>Bộ Chính trị</BODY> ra <DOCUMENT>Nghị quyết số 39-NQ/TW</DOCUMENT> <DATE>ngày 17/4/2015</DATE> về tinh giản biên chế và cơ cấu lại đội ngũ cán bộ, công chức, viên chức. Văn bản trước nói cách, văn bản sau nói đích: đến <DATE>năm 2021</DATE> giảm tối thiểu 10% so với biên chế giao <DATE>năm 2015</DATE>.

Nguyên văn Điều 6 (trích):
“1. Cán bộ, công chức, viên chức, cán bộ, công chức cấp xã hưởng lương từ ngân sách nhà nước hoặc quỹ tiền lương của đơn vị sự nghiệp công lập thuộc một trong các trường hợp sau:
a) Dôi dư do rà soát, sắp xếp lại tổ chức bộ máy, nhân sự theo quyết định của cơ quan, tổ chức có thẩm quyền;
…
d) Có 02 năm liên tiếp liền kề tại thời điểm xét tinh giản biên chế, cán bộ, công chức có 01 năm được phân loại, đánh giá hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực và 01 năm không hoàn thành nhiệm vụ…”

Bình luận: bà <PERSON>Tạ Hải Đường</PERSON>, <ROLE>Phó Viện trưởng</ROLE> <BODY>Viện Khoa học tổ chức nhà nước</BODY>, cho rằng điểm d khó dùng nhất. <DATE>Năm 2014</DATE> cả nước chỉ có 0,76% công chức bị đánh giá không hoàn thành, tức mỗi phòng không có nổi một người. “Muốn giảm 10% mà trong sổ ai cũng giỏi thì phải giảm người giỏi”.

Tính thử
• Ông <PERSON>V.</PERSON>, 55 tuổi 2 tháng, 31 năm đóng bảo hiểm, hệ số 4,98: về hưu trước tuổi, trợ cấp 3 tháng lương cho mỗi năm nghỉ sớm, cộng 5 tháng cho 20 năm đầu, cộng nửa tháng mỗi năm sau.
• Bà <PERSON>L.</PERSON>, 41 tuổi, thôi việc ngay: 3 tháng lương tìm việc, cộng 1,5 tháng mỗi năm.
(Tiền lương tính theo <DOCUMENT>Thông tư liên tịch số 01/2015/TTLT-BNV-BTC</DOCUMENT> <DATE>ngày 14/4/2015</DATE>.)

Ai làm trước? Theo <ROLE>Bộ trưởng</ROLE> <BODY>Bộ Nội vụ</BODY> <PERSON>Nguyễn Thái Bình</PERSON>, tính tới <DATE>tháng 9/2015</DATE>, <BODY>Bộ Nội vụ</BODY> thẩm định được 2.706 người của 9 bộ và 23 địa phương. <LOCATION>Thái Bình</LOCATION> nhiều nhất phía bắc, <LOCATION>Bến Tre</LOCATION> nhiều nhất đồng bằng. <BODY>Kiểm toán Nhà nước</BODY> xin giữ biên chế với lý do <DOCUMENT>Luật Kiểm toán nhà nước sửa đổi</DOCUMENT> vừa thông qua <DATE>ngày 24/6/2015</DATE>. <BODY>Tổng cục Thuế</BODY> lại tự nguyện nộp 1.100 chỉ tiêu.

Câu hỏi để ngỏ nằm ở xã. <BODY>Sở Nội vụ Vĩnh Phúc</BODY> gửi <DOCUMENT>Công văn 1033/SNV-XDCQ</DOCUMENT> hỏi người hoạt động không chuyên trách có được trợ cấp không. <ROLE>Vụ trưởng</ROLE> <BODY>Vụ Tổ chức - Biên chế</BODY> <PERSON>Chu Quang Khang</PERSON> trả lời: chưa. Cùng vấn đề này, <BODY>Uỷ ban Pháp luật của Quốc hội</BODY> đã đưa vào nội dung giám sát <DATE>năm 2016</DATE>, còn <BODY>Ban Tổ chức Trung ương</BODY> ra <DOCUMENT>Hướng dẫn số 04-HD/BTCTW</DOCUMENT> cho khối đảng, đoàn thể.

Trong dịp <EVENT>Đại hội Đảng bộ Bộ Nội vụ lần thứ III</EVENT>, 9/14 tham luận chọn chủ đề này. <EVENT>Kỳ họp thứ 10, Quốc hội khóa XIII</EVENT> khai mạc <DATE>ngày 20/10</DATE> cũng dành một buổi chất vấn. Đến <EVENT>Hội nghị Trung ương 12</EVENT>, dự kiến có báo cáo sơ bộ.

<PERSON>L.Ngân</PERSON>
