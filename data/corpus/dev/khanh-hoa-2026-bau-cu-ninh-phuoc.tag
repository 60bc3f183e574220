Năm giờ sáng ở khu vực bỏ phiếu số 7

<BODY>KHO</BODY> - <DATE>Ngày 15-3</DATE>, hơn 1,6 triệu cử tri <LOCATION>Khánh Hòa</LOCATION> tham gia <EVENT>bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp</EVENT> <DATE>nhiệm kỳ 2026-2031</DATE>. Phóng viên chọn theo trọn một ngày ở <LOCATION>thôn Hữu Đức</LOCATION>, <LOCATION>xã Phước Hữu</LOCATION>, nơi 92% cư dân là người Chăm theo đạo Bàlamôn.

5 giờ

Ông <PERSON>Hán Văn Nhuận</PERSON>, <ROLE>Tổ trưởng</ROLE> <BODY>Tổ bầu cử số 7</BODY>, kiểm tra niêm phong hòm phiếu lần cuối. Theo <DOCUMENT>Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân</DOCUMENT>, sửa đổi <DATE>năm 2025</DATE>, phòng phiếu mở lúc 7 giờ, nhưng do <DOCUMENT>Văn bản số 39/UBBC-TH</DOCUMENT> của <BODY>Ủy ban bầu cử tỉnh Khánh Hòa</BODY> cho phép, nơi này mở sớm một giờ để người làm ruộng kịp ra đồng.

6 giờ 10

Hàng người đã dài đến <LOCATION>giếng Palei</LOCATION>. Mỗi cử tri nhận ba phiếu: <BODY>Quốc hội</BODY>, <BODY>HĐND tỉnh</BODY>, <BODY>HĐND xã</BODY>. Trước đây còn phiếu <BODY>HĐND huyện Ninh Phước</BODY>, từ <DATE>1-7-2025</DATE> không còn cấp huyện. Sư cả <PERSON>Đổng Bạ</PERSON> bỏ phiếu đầu tiên, tay áo trắng, không nói.

Sư cả <PERSON>Đổng Bạ</PERSON> bỏ lá phiếu đầu tiên tại khu vực số 7. Ảnh: <PERSON>Đạt Mỹ</PERSON>/<BODY>Báo Khánh Hòa</BODY>

9 giờ

Kiểm tra khu vực có bà <PERSON>Trần Thu Mai</PERSON> – <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Tỉnh ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>Ủy ban bầu cử tỉnh</BODY>; ông <PERSON>Lưu Thành Khải</PERSON> – <ROLE>Ủy viên</ROLE> <BODY>Ban Thường vụ Tỉnh ủy</BODY>, <ROLE>Trưởng</ROLE> <BODY>Ban Tổ chức Tỉnh ủy</BODY>; ông <PERSON>Quảng Đại Hồi</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đảng ủy xã Phước Hữu</BODY>. Bà <PERSON>Mai</PERSON> hỏi về 14 cử tri đang nằm ở <LOCATION>Bệnh viện Đa khoa Ninh Thuận</LOCATION>, <LOCATION>phường Phan Rang</LOCATION>. Ông <PERSON>Hồi</PERSON> đáp: đã chuyển thẻ cử tri theo hướng dẫn tại <DOCUMENT>Nghị quyết số 40/NQ-HĐBCQG</DOCUMENT> của <BODY>Hội đồng Bầu cử quốc gia</BODY>.

Lúc này ở <LOCATION>phường Bảo An</LOCATION> và <LOCATION>xã Ninh Phước</LOCATION>, tỷ lệ đi bầu đã qua 60%. Ở <LOCATION>đặc khu Trường Sa</LOCATION>, quân dân bầu xong từ <DATE>8-3</DATE>, sớm một tuần.

15 giờ

Còn năm người. <PERSON>Châu Thị Thanh Hằng</PERSON>, 18 tuổi, sinh viên <BODY>Trường Đại học Nha Trang</BODY>, bắt xe khách hơn 100 km về quê. Em kể em đọc tiểu sử hết chín ứng viên, “có bác <PERSON>Nhuận</PERSON> không ứng cử nên em hơi tiếc”. Hai người nữa được tổ mang hòm phiếu phụ đến tận nhà.

19 giờ

Kiểm phiếu. Người ghi biên bản, cô giáo <PERSON>Sử Thị Gia Trang</PERSON>, đọc to từng phiếu bằng tiếng Việt, rồi tiếng Chăm. 1.204/1.204 cử tri đã bầu; 31 phiếu không hợp lệ cho <BODY>HĐND xã</BODY>. Kết quả cả tỉnh sẽ được công bố chậm nhất <DATE>ngày 25-3</DATE>; <BODY>HĐND tỉnh</BODY> mới họp <EVENT>kỳ thứ nhất</EVENT> vào <DATE>cuối tháng 3</DATE>, <BODY>Quốc hội</BODY> khóa XVI khai mạc <EVENT>kỳ họp thứ nhất</EVENT> <DATE>ngày 6-4</DATE>.

<DATE>Nhiệm kỳ 2021-2026</DATE>, xã từng có hai <ROLE>đại biểu</ROLE> <BODY>HĐND tỉnh Ninh Thuận</BODY>. Đêm ấy người ta nhắc lại họ bên ấm trà, bà <PERSON>Thập Thị Hạ</PERSON> và thầy <PERSON>Trương Tuân</PERSON>, như nhắc hai người hàng xóm đã chuyển nhà.

<PERSON>ĐẠT MỸ</PERSON> - <PERSON>THẾ ANH</PERSON>
