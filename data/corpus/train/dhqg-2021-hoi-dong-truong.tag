Trang tin đại học | <DATE>Thứ Tư, 20 tháng 10, 2021</DATE>

Kiện toàn hội đồng trường: ba trường có tân chủ tịch, một trường bầu lại

Ở phía Nam, <BODY>Đại học Quốc gia Thành phố Hồ Chí Minh</BODY> (<BODY>ĐHQG-HCM</BODY>) vừa công bố loạt quyết định nhân sự trong buổi họp trực tuyến <DATE>19/10</DATE> do PGS.TS <PERSON>Vũ Hải Quân</PERSON>, <ROLE>Ủy viên dự khuyết</ROLE> <BODY>Ban Chấp hành Trung ương Đảng</BODY>, <ROLE>Bí thư</ROLE> <BODY>Đảng ủy</BODY>, <ROLE>Giám đốc</ROLE> <BODY>ĐHQG-HCM</BODY> điều hành.

Căn cứ là <DOCUMENT>Luật Giáo dục đại học 2012</DOCUMENT>, <DOCUMENT>Luật số 34/2018/QH14</DOCUMENT>, <DOCUMENT>Nghị định 99/2019/NĐ-CP</DOCUMENT> <DATE>ngày 30-12-2019</DATE>, <DOCUMENT>Quyết định số 26/2014/QĐ-TTg</DOCUMENT> và Quy chế tổ chức, hoạt động của <BODY>ĐHQG-HCM</BODY> ban hành kèm <DOCUMENT>Quyết định 867/QĐ-ĐHQG</DOCUMENT> <DATE>ngày 17-8-2016</DATE>.

Đơn vị - Chức danh - Người được công nhận - Nhiệm kỳ
<BODY>Trường ĐH Bách khoa</BODY> - <ROLE>Chủ tịch</ROLE> <BODY>Hội đồng trường</BODY> - GS.TS <PERSON>Phan Thanh Bình An</PERSON> - <DATE>2020-2025</DATE>
<BODY>Trường ĐH Khoa học Xã hội và Nhân văn</BODY> - <ROLE>Chủ tịch</ROLE> <BODY>Hội đồng trường</BODY> - PGS.TS <PERSON>Thạch Thị Rathana</PERSON> - <DATE>2021-2026</DATE>
<BODY>Trường Đại học An Giang</BODY> - <ROLE>Hiệu trưởng</ROLE> - PGS.TS <PERSON>Võ Văn Thắng Lợi</PERSON> - <DATE>2020-2025</DATE>
<BODY>Trường ĐH Kinh tế - Luật</BODY> - <ROLE>Phó Hiệu trưởng</ROLE> - TS <PERSON>Lê Vũ Nam Hà</PERSON> - <DATE>2021-2026</DATE>
<BODY>Viện Môi trường và Tài nguyên</BODY> - <ROLE>quyền Viện trưởng</ROLE> - TS <PERSON>Kiều Lê Thủy Chung</PERSON> - (không ghi)

Ở <BODY>Trường Đại học Công nghệ Thông tin</BODY>, phiên bầu <DATE>ngày 14/10</DATE> không ai quá bán. Hai ứng viên cùng tên: TS <PERSON>Nguyễn Hoàng Tú Anh</PERSON> (<BODY>Khoa Hệ thống thông tin</BODY>) được 9 phiếu, ThS <PERSON>Nguyễn Hoàng Tú Anh</PERSON> (<BODY>Phòng Đào tạo Sau đại học</BODY>) được 8 phiếu, bốn phiếu trắng. Hội đồng hẹn bầu lại trước <DATE>15/11</DATE>.

Bổ nhiệm bí thư kiêm chủ tịch: vì sao?

<DOCUMENT>Nghị quyết số 19-NQ/TW</DOCUMENT> <DATE>năm 2017</DATE> ghi: bí thư cấp ủy kiêm chủ tịch hội đồng. <DOCUMENT>Kết luận số 51-KL/TW</DOCUMENT> <DATE>ngày 30-5-2019</DATE> của <BODY>Ban Bí thư</BODY> nhắc lại. <ROLE>Trưởng</ROLE> <BODY>Ban Tổ chức Đảng ủy ĐHQG-HCM</BODY> <PERSON>Châu Thị Bảo Yến</PERSON> cho biết đã đạt 6/7 trường; riêng <BODY>Trường ĐH Quốc tế</BODY> còn chờ <EVENT>Đại hội Đảng bộ Trường ĐH Quốc tế lần thứ IV</EVENT>, lùi từ <DATE>tháng 6</DATE> do dịch, dù <EVENT>Đại hội Đảng bộ ĐHQG-HCM lần thứ VI</EVENT> xong đã hơn một năm.

“Kiêm thì gọn, nhưng ai giám sát ai?”, GS <PERSON>Klaus Steinmüller</PERSON>, <ROLE>thành viên quốc tế</ROLE> của <BODY>Hội đồng Trường Đại học Việt Đức</BODY>, hỏi qua màn hình từ <LOCATION>Darmstadt</LOCATION>. Câu hỏi không có trong chương trình.

Sinh viên và vaccine

Buổi họp dành 20 phút cho chuyện khác: <LOCATION>Ký túc xá ĐHQG-HCM</LOCATION> tại <LOCATION>phường Linh Trung</LOCATION>, <LOCATION>TP Thủ Đức</LOCATION> làm bệnh viện dã chiến từ <DATE>6/2021</DATE>, nay <BODY>Sở Y tế TP.HCM</BODY> trả lại 4 tòa. Theo <DOCUMENT>Công văn 1868/ĐHQG-ĐH</DOCUMENT>, sinh viên năm cuối trở lại từ <DATE>đầu tháng 11</DATE>. <BODY>Bộ Tư lệnh Quân khu 7</BODY> sẽ khử khuẩn toàn bộ <LOCATION>khu Dĩ An</LOCATION>.

GS.TS <PERSON>Huỳnh Như Phương</PERSON>, <ROLE>nguyên Phó Trưởng</ROLE> <BODY>khoa Văn học</BODY>, nhận xét vui: lâu lắm mới thấy giảng đường được mong như Tết.

Theo <PERSON>Ngọc Bích</PERSON> (<BODY>Tuần tin ĐHQG</BODY>)
