<BODY>Bộ Chỉ huy BĐBP tỉnh Hà Giang</BODY> sơ kết hai năm kết nghĩa đồn - xã

<DATE>08:30' 25/08/2005</DATE> (GMT+7)

<BODY>HGĐT</BODY> - <DATE>Ngày 23.8</DATE>, tại <LOCATION>thị trấn Đồng Văn</LOCATION>, <BODY>Bộ Chỉ huy Bộ đội Biên phòng</BODY> (<BODY>BĐBP</BODY>) <BODY>tỉnh</BODY> phối hợp với <BODY>Ban Dân vận Tỉnh uỷ</BODY> sơ kết hai năm phong trào “Đồn biên phòng kết nghĩa với xã biên giới” (từ <DATE>tháng 8.2003</DATE> đến <DATE>tháng 8.2005</DATE>), nhìn lại 13 đồn với 34 xã, thị trấn dọc 274 km đường biên.

Đến dự có Thiếu tướng <PERSON>Trịnh Ngọc Huỳnh Sơn</PERSON>, <ROLE>Phó Tư lệnh</ROLE> <BODY>BĐBP</BODY>; đồng chí <PERSON>Giàng Mí Sình</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh uỷ</BODY>; đồng chí <PERSON>Vàng Seo Páo</PERSON>, <ROLE>Uỷ viên</ROLE> <BODY>BTV Tỉnh uỷ</BODY>, <ROLE>Trưởng</ROLE> <BODY>ban Dân vận Tỉnh uỷ</BODY>; đại diện <BODY>Cục Chính trị BĐBP</BODY>, <BODY>Quân khu 2</BODY>; lãnh đạo 7 huyện biên giới và 34 trưởng bản.

Trong hai năm, 13 đồn cử 61 sĩ quan tăng cường làm <ROLE>Phó Bí thư</ROLE> <BODY>Đảng uỷ xã</BODY>. Chỉ riêng <BODY>Đồn Biên phòng Lũng Cú</BODY> đã xoá xong 4 thôn “trắng” đảng viên. Thiếu tá <PERSON>Nguyễn Hữu Phú Thọ</PERSON>, quê <LOCATION>Phú Thọ</LOCATION>, <ROLE>Phó Bí thư</ROLE> tăng cường <BODY>Đảng uỷ xã Ma Lé</BODY>, đi bộ 41 ngày để mở lớp xoá mù cho 83 phụ nữ <LOCATION>thôn Séo Lủng</LOCATION>. Ở <LOCATION>xã Xín Cái</LOCATION>, nước là thứ quí nhất, nên 22 bể chứa do <BODY>Trung đoàn 877</BODY> xây trên vách đá được gọi là “vườn nước bộ đội”.

Đạt được kết quả đó, theo báo cáo của Đại tá <PERSON>Hoàng Đình Chặng</PERSON>, <ROLE>Chỉ huy trưởng</ROLE> <BODY>BĐBP tỉnh</BODY>, là do đơn vị bám <DOCUMENT>Nghị quyết 11-NQ/TW</DOCUMENT> của <BODY>Bộ Chính trị</BODY>, <DOCUMENT>Nghị định 34/2000/NĐ-CP</DOCUMENT> <DATE>ngày 18.8.2000</DATE> về qui chế khu vực biên giới đất liền, <DOCUMENT>Chỉ thị số 02/CT-TU</DOCUMENT> <DATE>ngày 10.2.2003</DATE> của <BODY>BTV Tỉnh uỷ</BODY>; nội dung kết nghĩa được ghi vào <DOCUMENT>Nghị quyết số 05-NQ/ĐU</DOCUMENT> của <BODY>Đảng uỷ BĐBP tỉnh</BODY>.

Phát biểu tại hội nghị, đồng chí <PERSON>Vàng Seo Páo</PERSON> nói ngắn, bằng tiếng Mông trước, tiếng phổ thông sau: <LOCATION>cột cờ Lũng Cú</LOCATION> cao bao nhiêu không quan trọng bằng dưới chân cột còn mấy nhà. <LOCATION>Huyện Đồng Văn</LOCATION> phải giữ 100% hộ ở lại các <LOCATION>xã Lũng Táo</LOCATION>, <LOCATION>Xà Phìn</LOCATION>, <LOCATION>Sủng Là</LOCATION> trong <DATE>mùa khô 2005 - 2006</DATE>.

Một cụ nói chuyện

Ở hàng ghế đầu, cụ <PERSON>Hầu Pà Dư</PERSON> (<DATE>1924</DATE>) kể hồi <DATE>năm 1959 - 1960</DATE> <BODY>Tiểu đoàn 1 Công an nhân dân vũ trang</BODY> lên đây tiễu phỉ, cán bộ dân vận tên <PERSON>Tiến</PERSON> ở nhà cụ 9 tháng, học được 300 chữ Mông rồi hy sinh tại <LOCATION>Mã Pì Lèng</LOCATION>. Cụ mong tên anh <PERSON>Tiến</PERSON> được đặt cho <LOCATION>điểm trường Há Súng</LOCATION>. Đồng chí <PERSON>Giàng Mí Sình</PERSON> ghi ngay ý này, hứa trình <EVENT>kỳ họp thứ tư HĐND tỉnh khoá XV</EVENT>.

Hội nghị đón <DOCUMENT>Quyết định số 1117/2005/QĐ-CTN</DOCUMENT> của <ROLE>Chủ tịch nước</ROLE> <PERSON>Trần Đức Lương</PERSON> phong tặng danh hiệu Anh hùng lực lượng vũ trang cho <BODY>Đồn Biên phòng 161</BODY>. Dịp này 34 cặp đồn - xã ký giao ước tiếp, hướng tới <EVENT>Đại hội Đảng bộ tỉnh Hà Giang lần thứ XIV</EVENT> và <EVENT>Đại hội X của Đảng</EVENT>.

Tin, ảnh: <PERSON>LÂM SỦNG</PERSON>
