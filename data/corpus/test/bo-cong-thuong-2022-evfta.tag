<BODY>Bộ Công Thương</BODY>: <LOCATION>Việt Nam</LOCATION> mới tận dụng 20,1% ưu đãi EVFTA

<BODY>TPO</BODY> - Đó là số liệu được công bố tại buổi họp báo thường kỳ <DATE>quý I/2022</DATE> <DATE>chiều qua</DATE>, do <ROLE>Thứ trưởng</ROLE> <BODY>Bộ Công Thương</BODY> <PERSON>Đỗ Thắng Hải</PERSON>, <ROLE>Người phát ngôn</ROLE> của Bộ, chủ trì.

Kết quả hai năm

Từ <DATE>1/8/2020</DATE>, EVFTA có hiệu lực. Kim ngạch <DATE>năm 2021</DATE> với <BODY>EU</BODY> đạt 57,01 tỷ USD, tăng 14,8%. Tuy nhiên tỷ lệ dùng C/O mẫu EUR.1 chỉ 20,1%, trong khi CPTPP còn thấp hơn: 6,3%. Theo bà <PERSON>Lưu Thúy Quế Hằng</PERSON>, <ROLE>Phó Cục trưởng</ROLE> <BODY>Cục Xuất nhập khẩu</BODY>, doanh nghiệp dệt may vướng quy tắc “từ vải trở đi”, còn thủy sản mạnh nhất (71%).

Doanh nghiệp nói

- <BODY>Công ty Cổ phần Dệt may 29/3</BODY>: cần thông báo sớm hơn về <DOCUMENT>Thông tư 11/2020/TT-BCT</DOCUMENT> <DATE>ngày 15/6/2020</DATE> và bản sửa <DOCUMENT>số 41/2020/TT-BCT</DOCUMENT>.
- Ông <PERSON>Jean-Jacques Bouflet</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>Hiệp hội Doanh nghiệp châu Âu tại Việt Nam</BODY> (<BODY>EuroCham</BODY>): điều quan trọng không phải thuế 0% mà là tem, giấy phép; nhập một lô phô mai mất 17 chữ ký.
- <BODY>VASEP</BODY> xin bỏ kiểm dịch chồng theo <DOCUMENT>Nghị định 15/2018/NĐ-CP</DOCUMENT>.
- Bà <PERSON>Kiên Thị Sà Rinh</PERSON>, <BODY>Hợp tác xã Bưởi da xanh Phú Tân</BODY>, <LOCATION>Bến Tre</LOCATION>, bán 3 container đi <LOCATION>Rotterdam</LOCATION>, lỗ 1 vì giấy tờ.

Bộ trả lời

Thực hiện <DOCUMENT>Nghị quyết số 02/NQ-CP</DOCUMENT> <DATE>ngày 10/1/2022</DATE> của <BODY>Chính phủ</BODY> và <DOCUMENT>Quyết định số 1201/QĐ-TTg</DOCUMENT> <DATE>ngày 6/8/2020</DATE>, <BODY>Bộ Công Thương</BODY> sẽ cấp 100% C/O điện tử vào <DATE>cuối tháng 6</DATE>; cùng <BODY>Tổng cục Hải quan</BODY> đối chiếu dữ liệu. <ROLE>Bộ trưởng</ROLE> <PERSON>Nguyễn Hồng Diên</PERSON> đã ký <DOCUMENT>Chỉ thị số 06/CT-BCT</DOCUMENT> yêu cầu thương vụ ở <LOCATION>Bỉ</LOCATION>, <LOCATION>Đức</LOCATION>, <LOCATION>Hà Lan</LOCATION> báo cáo <DATE>thứ Hai</DATE> hằng tuần. Câu hỏi về giá xăng được ông <PERSON>Hải</PERSON> trả lời dài nhất, 22 phút: nguồn cung đủ, có chuyện găm hàng ở 5 cửa hàng; đã rút giấy phép một thương nhân theo <DOCUMENT>Nghị định số 99/2020/NĐ-CP</DOCUMENT>.

<BODY>Vụ Chính sách thương mại đa biên</BODY> hé lộ: <EVENT>Phiên họp lần thứ hai của Ủy ban Thương mại Việt Nam - EU</EVENT>, cấp bộ trưởng, mở <DATE>tháng 6</DATE> tại <LOCATION>Hà Nội</LOCATION>, ông <PERSON>Valdis Dombrovskis</PERSON> xác nhận dự qua cầu truyền hình. Nội dung EVIPA chờ Nghị viện của 15 nước phê chuẩn. Trong nước, chương trình <EVENT>Hội chợ Thương mại quốc tế Việt Nam lần thứ 31</EVENT> (<EVENT>Vietnam Expo</EVENT> <DATE>2022</DATE>) từ <DATE>13/4</DATE> tới <DATE>16/4</DATE> có 30 gian của <LOCATION>Bỉ</LOCATION>, <LOCATION>Italia</LOCATION>.

Trước đó, <EVENT>kỳ họp thứ 9, Quốc hội khóa XIV</EVENT> đã phê chuẩn hiệp định bằng <DOCUMENT>Nghị quyết số 102/2020/QH14</DOCUMENT> <DATE>ngày 8/6/2020</DATE>. <BODY>Ủy ban Kinh tế của Quốc hội</BODY> sẽ giám sát trong <DATE>quý III năm nay</DATE>.

<PERSON>P. Tuyên</PERSON> - <PERSON>Dương Hưng</PERSON>
