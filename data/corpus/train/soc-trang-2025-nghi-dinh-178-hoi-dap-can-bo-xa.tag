Cập nhật lúc<DATE>08:05, Thứ Tư, 14/05/2025</DATE> (GMT+7)

Nghỉ theo <DOCUMENT>Nghị định 178</DOCUMENT>: tính đúng, nghỉ yên

Hơn 600 cán bộ, công chức, người hoạt động không chuyên trách ở <LOCATION>Sóc Trăng</LOCATION> đã nộp đơn. Ai đủ điều kiện, tiền lấy từ đâu, bảo hiểm ra sao? Bà <PERSON>Triệu Thị Ngọc Diễm</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Phòng Công chức, viên chức</BODY>, <BODY>Sở Nội vụ tỉnh Sóc Trăng</BODY>, trả lời phóng viên <BODY>Báo Sóc Trăng</BODY>.

• Thưa bà, văn bản nào là gốc, văn bản nào sửa?

- Gốc là <DOCUMENT>Nghị định số 178/2024/NĐ-CP</DOCUMENT> <DATE>ngày 31/12/2024</DATE> của <BODY>Chính phủ</BODY> về chính sách đối với cán bộ, công chức, viên chức, người lao động và lực lượng vũ trang trong thực hiện sắp xếp tổ chức bộ máy của hệ thống chính trị. Sửa, bổ sung có <DOCUMENT>Nghị định số 67/2025/NĐ-CP</DOCUMENT> <DATE>ngày 15/3/2025</DATE>. Kinh phí theo <DOCUMENT>Thông tư số 07/2025/TT-BTC</DOCUMENT>, hướng dẫn nghiệp vụ theo <DOCUMENT>Thông tư số 01/2025/TT-BNV</DOCUMENT>, sửa bởi <DOCUMENT>Thông tư số 002/2025/TT-BNV</DOCUMENT> <DATE>ngày 04/4/2025</DATE>. Bên khối đảng thì theo <DOCUMENT>Công văn số 13602-CV/BTCTW</DOCUMENT> và <DOCUMENT>Kết luận số 127-KL/TW</DOCUMENT> <DATE>ngày 28/02/2025</DATE> của <BODY>Bộ Chính trị</BODY>, <BODY>Ban Bí thư</BODY>.

• Nhiều người ở xã chưa rõ mình có thuộc diện không. Chẳng hạn ông <PERSON>Danh Sa Vươne</PERSON>, công chức địa chính <LOCATION>xã Tham Đôn</LOCATION>, <LOCATION>huyện Mỹ Xuyên</LOCATION>.

- Công chức cấp xã thuộc. Ông <PERSON>Sa Vươne</PERSON> sinh <DATE>tháng 8 năm 1968</DATE>, 28 năm đóng bảo hiểm xã hội, còn 5 năm 3 tháng nữa mới tới tuổi nghỉ hưu theo phụ lục <DOCUMENT>Nghị định số 135/2020/NĐ-CP</DOCUMENT>. Như vậy ông thuộc nhóm trên 5 đến đủ 10 năm: nghỉ trong 12 tháng đầu thì trợ cấp một lần bằng 0,9 tháng lương hiện hưởng nhân với 60 tháng; cộng 4 tháng lương cho mỗi năm nghỉ sớm; lương hưu không bị trừ tỷ lệ.

• Mốc 12 tháng tính từ đâu?

- Từ ngày quyết định sắp xếp của cấp có thẩm quyền có hiệu lực. Với cấp xã, mốc sẽ gắn với nghị quyết của <BODY>Ủy ban Thường vụ Quốc hội</BODY> về sắp xếp đơn vị hành chính; dự kiến <DATE>01/7/2025</DATE>. Tôi nhắc: ai nộp đơn trước <DATE>ngày 20/5</DATE> được xét ở đợt hai, danh sách do hội đồng xét duyệt của huyện, thị xã, thành phố lập.

• Bà <PERSON>Trà Thị Mỹ Phụng</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>Hội Liên hiệp Phụ nữ thị trấn Long Phú</BODY>, 46 tuổi, muốn nghỉ thôi việc, không nghỉ hưu?

- Chị <PERSON>Phụng</PERSON> là cán bộ, áp dụng chính sách thôi việc: 0,8 tháng lương cho mỗi tháng trong 60 tháng, 1,5 tháng lương cho mỗi năm công tác có đóng bảo hiểm; hưởng bảo hiểm thất nghiệp nếu là viên chức. Điều quan trọng: <BODY>Đảng ủy thị trấn</BODY> phải đánh giá trước, vì <DOCUMENT>Nghị định 67</DOCUMENT> giao người đứng đầu giữ lại người có năng lực.

• Còn người hoạt động không chuyên trách ấp, khóm?

- <DOCUMENT>Kết luận số 137-KL/TW</DOCUMENT> <DATE>ngày 28/3/2025</DATE> kết thúc việc sử dụng người không chuyên trách cấp xã từ <DATE>ngày 01/8/2025</DATE>. Hiện họ hưởng theo <DOCUMENT>Nghị định số 29/2023/NĐ-CP</DOCUMENT> và <DOCUMENT>Nghị quyết số 03/2024/NQ-HĐND</DOCUMENT> của <BODY>HĐND tỉnh</BODY>. Văn bản riêng cho nhóm này <BODY>Bộ Nội vụ</BODY> đang soạn, tôi chưa thể nói trước.

• Có chuyện “xin nghỉ để lãnh tiền rồi làm tư vấn cho xã mới” không?

- <DOCUMENT>Luật Phòng, chống tham nhũng</DOCUMENT> có quy định thời hạn. Ai nghỉ rồi được bầu, tuyển lại trong 60 tháng phải hoàn trả. <BODY>Ủy ban Kiểm tra Tỉnh ủy</BODY> và <BODY>Thanh tra tỉnh</BODY> sẽ kiểm tra từ <DATE>quý III/2025</DATE>.

• Câu cuối: hợp nhất với <LOCATION>TP. Cần Thơ</LOCATION>, <LOCATION>tỉnh Hậu Giang</LOCATION>, hồ sơ đang giải quyết dở có bị dừng?

- Không. Theo phương án đã được <EVENT>Hội nghị Trung ương 11 khóa XIII</EVENT> thông qua trong <DOCUMENT>Nghị quyết số 60-NQ/TW</DOCUMENT> <DATE>ngày 12/4/2025</DATE>, tài chính chuyển tiếp nguyên trạng. <BODY>Thường trực Tỉnh ủy</BODY> yêu cầu trả xong đợt một, 211 người, 178 tỷ đồng, trước <DATE>ngày 10/6</DATE>.

• Trân trọng cảm ơn bà!

<PERSON>SONG LÊ</PERSON> thực hiện
