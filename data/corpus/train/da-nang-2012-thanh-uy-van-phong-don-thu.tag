CHUYỆN SAU NHỮNG LÁ ĐƠN GỬI <BODY>THÀNH ỦY</BODY>

1. 7 giờ kém mười. Một phụ nữ đứng trước phòng tiếp công dân của <BODY>Văn phòng Thành ủy Đà Nẵng</BODY>. Tay bà cầm tập đơn thứ 19. Nhà bà ở <LOCATION>tổ 34</LOCATION>, <LOCATION>phường Nại Hiên Đông</LOCATION>, <LOCATION>quận Sơn Trà</LOCATION>, giải tỏa từ <DATE>năm 2004</DATE>.

Người tiếp bà là <PERSON>Hứa Tự Lập</PERSON>, <ROLE>Phó Trưởng phòng</ROLE> <BODY>Phòng Nội chính - Tiếp dân</BODY>. <PERSON>Lập</PERSON> 36 tuổi, tóc đã bạc nửa đầu. Anh rót nước, hỏi thăm thằng con trai bà đã ra trường chưa. Rồi mới mở hồ sơ.

Lật qua lật lại, anh thấy có một chi tiết mà ba cơ quan trước đã bỏ sót: phiếu đo đạc <DATE>ngày 11-9-2003</DATE> ghi 82 m², <DOCUMENT>Quyết định số 6217/QĐ-UB</DOCUMENT> ghi 28 m². Người ta đã viết ngược một con số.

2. Mỗi năm, theo thống kê của <BODY>Văn phòng Thành ủy</BODY>, có chừng 1.100 - 1.300 đơn gửi đích danh <ROLE>Bí thư</ROLE> <BODY>Thành ủy</BODY>. <DATE>Năm 2011</DATE>: 1.268 đơn; <DATE>7 tháng năm 2012</DATE>: 702. Ba phần tư liên quan đất đai. Không phải lá nào cũng đúng, nhưng lá nào cũng phải trả lời - nguyên tắc này được ghi ở <DOCUMENT>Thông báo số 92-TB/TU</DOCUMENT> <DATE>ngày 15-3-2011</DATE> của <BODY>Thường trực Thành ủy</BODY> và được nhắc lại trong <DOCUMENT>Chỉ thị 24-CT/TU</DOCUMENT>.

<DOCUMENT>Luật Khiếu nại</DOCUMENT>, <DOCUMENT>Luật Tố cáo năm 2011</DOCUMENT> có hiệu lực <DATE>ngày 1-7-2012</DATE> làm thay đổi quy trình. Trước đây đơn đến là chuyển; giờ phải phân loại, không được chuyển lòng vòng. <BODY>Ban Tổ chức Thành ủy</BODY>, <BODY>Ủy ban Kiểm tra Thành ủy</BODY> và Văn phòng thống nhất một phiếu chung, gồm ba màu. Xanh là kiến nghị. Vàng, khiếu nại. Đỏ là tố cáo đảng viên, chỉ hai người được mở.

3. Hỏi anh <PERSON>Lập</PERSON> nhớ nhất trường hợp nào. Anh kể vụ bà <PERSON>Ngô Thị X</PERSON> ở <LOCATION>Hòa Vang</LOCATION> tố cáo <ROLE>Chủ tịch</ROLE> <BODY>UBND xã</BODY> ăn chặn tiền hỗ trợ bão Xangsane <DATE>năm 2006</DATE>. Tổ xác minh lặn lội hai tháng, hóa ra ông chủ tịch lấy gạo của chính nhà mình cho bà hàng xóm, cũng tên <PERSON>X.</PERSON>, mượn; sổ phát quà ghi gộp hai bà vào một dòng. Người tố cáo nghe xong, xin rút đơn, rồi ngồi khóc. “Nếu tôi chỉ đọc đơn, tôi đã ghi sai một con người”, anh nói.

Ở <BODY>Văn phòng Thành ủy</BODY>, công việc đơn thư chỉ là một nhánh. Cũng những con người ấy, <DATE>đầu tháng 7-2012</DATE>, vừa phục vụ <EVENT>Hội nghị lần thứ 8 Ban Chấp hành Đảng bộ thành phố khóa XX</EVENT>, vừa rà từng câu báo cáo kiểm điểm theo <DOCUMENT>Nghị quyết Trung ương 4 (khóa XI)</DOCUMENT>, <DOCUMENT>Chỉ thị số 15-CT/TW</DOCUMENT> <DATE>ngày 24-02-2012</DATE> của <BODY>Bộ Chính trị</BODY> và <DOCUMENT>Kế hoạch số 28-KH/TU</DOCUMENT>; vừa cùng <BODY>Ban Tổ chức Thành ủy</BODY>, <BODY>Ban Tuyên giáo Thành ủy</BODY> chuẩn bị tổng kết 10 năm <DOCUMENT>Nghị quyết số 33-NQ/TW</DOCUMENT>. <BODY>Văn phòng Trung ương Đảng</BODY> về khảo sát hồi <DATE>tháng 5</DATE>, ghi nhận 94% đơn gửi <BODY>Thường trực Thành ủy</BODY> được trả lời đúng hạn. Những kiến nghị chung thì Văn phòng gom lại, gửi <BODY>Thường trực HĐND thành phố</BODY> trước <EVENT>kỳ họp thứ 4 HĐND thành phố khóa VIII</EVENT>.

4. Cũng có vụ dài. Dự án <LOCATION>Khu đô thị Đa Phước</LOCATION>, <LOCATION>khu tái định cư Thọ Quang</LOCATION>, <LOCATION>đường Nguyễn Tri Phương nối dài</LOCATION>; mỗi vụ một chồng hồ sơ cao quá gối. Mỗi thứ sáu, <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Thành ủy</BODY> <PERSON>Trần Nhẫn</PERSON> dành trọn buổi chiều nghe báo cáo. Ông có thói quen hỏi câu cuối: “Nếu là má mình thì mình trả lời ra sao?”.

5. Trở lại với bà <PERSON>Lê Thị Năm</PERSON> ở <LOCATION>Nại Hiên Đông</LOCATION> - đơn thứ 19. <DATE>Ngày 20-8-2012</DATE>, <BODY>UBND thành phố</BODY> ra <DOCUMENT>Quyết định 6990/QĐ-UBND</DOCUMENT> bố trí thêm cho bà một lô 75 m² ở <LOCATION>đường Lê Văn Thứ</LOCATION>. Bà đến phòng tiếp dân lần nữa. Không có đơn. Chỉ có một rổ cá cơm.

<PERSON>Lập</PERSON> không nhận. Bà giận, để rổ cá lại trước cổng <LOCATION>số 72 Bạch Đằng</LOCATION> rồi đi. Cá cơm hôm ấy, nghe nói, chia cho bếp ăn của <BODY>Bệnh viện Ung thư</BODY>.

<LOCATION>Đà Nẵng</LOCATION>, <DATE>tháng 8-2012</DATE>
<PERSON>NGUYỄN THÀNH SƠN TRÀ</PERSON>
