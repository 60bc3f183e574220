TIN NGẮN <DATE>30.6.2025</DATE>

<LOCATION>Phú Yên</LOCATION>, <LOCATION>Hà Giang</LOCATION>, <LOCATION>Bến Tre</LOCATION> họp phiên cuối
<DATE>Sáng nay</DATE>, <EVENT>Kỳ họp thứ 31, HĐND tỉnh Phú Yên khóa VIII</EVENT> biểu quyết giải thể 4 ban; <BODY>HĐND tỉnh Bến Tre</BODY> cảm ơn 112 <ROLE>đại biểu</ROLE> <BODY>HĐND cấp huyện</BODY>.

<ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy Hà Giang</BODY> bàn giao 31.000 hồ sơ
Ông <PERSON>Ma Thế Vinh</PERSON> trao chìa khóa kho lưu trữ cho <BODY>Văn phòng Tỉnh ủy Tuyên Quang</BODY> theo <DOCUMENT>Hướng dẫn 34-HD/BTCTW</DOCUMENT>.

<BODY>UBTVQH</BODY> thông qua 34 nghị quyết
Mới nhất là <DOCUMENT>Nghị quyết số 1655</DOCUMENT> về <LOCATION>Cà Mau</LOCATION> (nhập <LOCATION>Bạc Liêu</LOCATION>) và <DOCUMENT>1677</DOCUMENT> về <LOCATION>Quảng Ngãi</LOCATION> (nhập <LOCATION>Kon Tum</LOCATION>).

Bảng sáp nhập:
Tỉnh mới | Tỉnh cũ | Trung tâm
<LOCATION>Đắk Lắk</LOCATION> | <LOCATION>Đắk Lắk</LOCATION>, <LOCATION>Phú Yên</LOCATION> | <LOCATION>Buôn Ma Thuột</LOCATION>
<LOCATION>Vĩnh Long</LOCATION> | <LOCATION>Vĩnh Long</LOCATION>, <LOCATION>Bến Tre</LOCATION>, <LOCATION>Trà Vinh</LOCATION> | <LOCATION>phường Long Châu</LOCATION>
<LOCATION>Hưng Yên</LOCATION> | <LOCATION>Hưng Yên</LOCATION>, <LOCATION>Thái Bình</LOCATION> | <LOCATION>phường Phố Hiến</LOCATION>
<LOCATION>Phú Thọ</LOCATION> | <LOCATION>Phú Thọ</LOCATION>, <LOCATION>Vĩnh Phúc</LOCATION>, <LOCATION>Hòa Bình</LOCATION> | <LOCATION>phường Việt Trì</LOCATION>

<ROLE>Bộ trưởng</ROLE> <BODY>Nội vụ</BODY>: 3.321 xã, phường, đặc khu “bật đèn” lúc 0 giờ
Bà <PERSON>Phạm Thị Thanh Trà</PERSON> yêu cầu trực 24/24 đến <DATE>5.7</DATE>, gọi 1.200 người của <BODY>Cục Chính quyền địa phương</BODY>, <BODY>Vụ Tổ chức - Biên chế</BODY> vào ca.

Ai làm <ROLE>chủ tịch</ROLE> <BODY>UBND tỉnh Cà Mau</BODY>?
<ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> ký <DOCUMENT>Quyết định 1357/QĐ-TTg</DOCUMENT> chỉ định ông <PERSON>Phạm Ngời Sáng</PERSON>, <ROLE>nguyên phó chủ tịch</ROLE> <BODY>UBND tỉnh Bạc Liêu</BODY>.

<ROLE>Tổng Bí thư</ROLE> <PERSON>Tô Lâm</PERSON>: “Sắp xếp lại giang sơn”
Tại lễ công bố ở <LOCATION>TP.HCM</LOCATION>, ông nhắc <EVENT>Đại hội XIV</EVENT> và ba lần nhắc “gần dân”.

<BODY>Viện KSND tối cao</BODY> còn 3 cấp; <BODY>TAND</BODY> bỏ cấp cao
<ROLE>Chánh án</ROLE> <PERSON>Lê Minh Trí</PERSON> trả lời bên lề <EVENT>kỳ họp thứ 9</EVENT>; <DOCUMENT>Luật Tổ chức Tòa án sửa đổi</DOCUMENT>, <DOCUMENT>Tổ chức Viện kiểm sát sửa đổi</DOCUMENT> có hiệu lực <DATE>ngày mai</DATE>.

<LOCATION>Nhật</LOCATION>, <LOCATION>Hàn</LOCATION> chúc mừng
<ROLE>Đại sứ</ROLE> <LOCATION>Nhật Bản</LOCATION> <PERSON>Ito Naoki</PERSON> viết bằng tiếng Việt; <BODY>JICA</BODY> giữ nguyên 17 dự án ở <LOCATION>Thái Bình</LOCATION> và <LOCATION>Vĩnh Phúc</LOCATION> cũ.

Người dân <LOCATION>Măng Đen</LOCATION>, <LOCATION>Sa Huỳnh</LOCATION> chung một tỉnh
Ông <PERSON>A Blong</PERSON> ở <LOCATION>xã Măng Đen</LOCATION> lần đầu ăn cá <LOCATION>Sa Huỳnh</LOCATION> “không phải hàng ngoại tỉnh”.

Lương hưu, bảo hiểm không gián đoạn
<BODY>Bộ Tài chính</BODY> ra <DOCUMENT>Công văn 8765/BTC-BHXH</DOCUMENT> (<DATE>27.6</DATE>); <BODY>BHXH Việt Nam</BODY> chi trả <DATE>ngày 1.7</DATE>, trừ 14 điểm ở <LOCATION>đặc khu Phú Quốc</LOCATION>.

Thời tiết
<LOCATION>Tuyên Quang</LOCATION> mưa 90 mm, <LOCATION>sông Lô</LOCATION> báo động 1.

Theo <BODY>Tuổi Trẻ</BODY>, <BODY>VietnamNet</BODY>, <BODY>Pháp Luật TP.HCM</BODY>
