<BODY>UBKT Tỉnh uỷ</BODY> thông báo <EVENT>kỳ họp thứ 21</EVENT>
Cập nhật lúc<DATE>07:05, Thứ Tư, 11/11/2009</DATE> (GMT+7)

Trong hai <DATE>ngày 9</DATE> và <DATE>10-11-2009</DATE>, tại <LOCATION>thành phố Phan Rang - Tháp Chàm</LOCATION>, <BODY>Uỷ ban Kiểm tra</BODY> (<BODY>UBKT</BODY>) <BODY>Tỉnh uỷ Ninh Thuận</BODY> khoá XI họp <EVENT>kỳ thứ 21</EVENT>. Đ/c <PERSON>Trượng Văn Bổn</PERSON>, <ROLE>Uỷ viên</ROLE> <BODY>BTV Tỉnh uỷ</BODY>, <ROLE>Chủ nhiệm</ROLE> <BODY>UBKT</BODY>, chủ trì.

1. Thi hành kỷ luật cách chức <ROLE>Bí thư</ROLE> <BODY>Chi bộ Công ty TNHH một thành viên Khai thác công trình thuỷ lợi Tân Mỹ</BODY> đối với ông <PERSON>Đỗ Quốc Chẩn</PERSON>. Ông <PERSON>Chẩn</PERSON> để kế toán lập khống 38 bảng chấm công từ <DATE>quý II năm 2006</DATE> đến <DATE>quý I-2008</DATE>, chiếm dụng 417 triệu đồng. Việc làm của ông vi phạm điểm 6 <DOCUMENT>Quy định số 115-QĐ/TW</DOCUMENT> về những điều đảng viên không được làm và <DOCUMENT>Luật Kế toán</DOCUMENT>.

2. Cảnh cáo bà <PERSON>Lưu Thị Kim Tuyến</PERSON>, <ROLE>nguyên Phó Giám đốc</ROLE> <BODY>Sở Tài nguyên và Môi trường</BODY>, nay là <ROLE>Phó Bí thư</ROLE> <BODY>Huyện uỷ Thuận Bắc</BODY>, do ký cấp 12 giấy chứng nhận tại <LOCATION>xã Công Hải</LOCATION> khi hồ sơ chưa qua thẩm định (<DOCUMENT>Tờ trình 318/TTr-STNMT</DOCUMENT> bị ghi lùi ngày).

3. Khiển trách <BODY>BTV Đảng uỷ xã Mỹ Hải</BODY> <DATE>nhiệm kỳ 2005-2010</DATE> và các đ/c <PERSON>Báo Xuân Lành</PERSON>, <PERSON>Từ Công Lạc</PERSON>. Một thành viên nữa, đ/c <PERSON>Thiên Sanh Lý</PERSON>, đã chuyển sinh hoạt về <BODY>Đảng bộ thành phố</BODY>, được yêu cầu kiểm điểm rút kinh nghiệm.

4. Giải quyết tố cáo với ông <PERSON>N.H.D</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Phòng Tài chính - Kế hoạch huyện Ninh Sơn</BODY>: 2/7 nội dung đúng. <BODY>UBKT Huyện uỷ Ninh Sơn</BODY> bị phê bình vì sáu tháng không xếp lịch đối thoại.

Kỳ họp cũng giám sát chuyên đề tại <BODY>Đảng uỷ Dân chính Đảng</BODY>, <BODY>Đảng uỷ Bộ đội Biên phòng tỉnh</BODY>, <BODY>Ban cán sự đảng Toà án nhân dân tỉnh</BODY>. Về ưu điểm, các đơn vị đã quán triệt <DOCUMENT>Nghị quyết Trung ương 5 (khoá X)</DOCUMENT>, <DOCUMENT>Quyết định 25-QĐ/TW</DOCUMENT> <DATE>ngày 24-11-2006</DATE> và <DOCUMENT>Hướng dẫn số 11-HD/UBKTTW</DOCUMENT> <DATE>ngày 24-3-2008</DATE>. Riêng với <DOCUMENT>Quy định 94-QĐ/TW</DOCUMENT> <DATE>ngày 15-10-2007</DATE> của <BODY>Bộ Chính trị</BODY> về xử lý kỷ luật đảng viên vi phạm, ba đơn vị đều lúng túng ở thời hiệu.

Trao đổi sau buổi họp, đ/c <PERSON>Kadă Sương</PERSON>, <ROLE>Phó Chủ nhiệm</ROLE> <BODY>UBKT Tỉnh uỷ</BODY>, người Raglai đầu tiên giữ cương vị này, nhận xét: nhiều vụ phát hiện được là nhờ người dân <LOCATION>Phước Hà</LOCATION>, <LOCATION>Phước Bình</LOCATION> báo tin qua già làng chứ không qua đơn. Nếu chờ đơn thì đến <EVENT>Đại hội Đảng bộ tỉnh lần thứ XII</EVENT> mới xong.

<BODY>UBKT</BODY> đề nghị <BODY>BTV Tỉnh uỷ</BODY> xem xét trách nhiệm người đứng đầu <BODY>Sở Nông nghiệp và Phát triển nông thôn</BODY>; giao <BODY>Văn phòng UBKT Tỉnh uỷ</BODY> gửi thông báo này (<DOCUMENT>Thông báo số 88-TB/UBKT</DOCUMENT>) đến các đảng bộ trực thuộc trước <DATE>ngày 20-11</DATE>. Kết quả thi hành kỷ luật sẽ được báo cáo <BODY>Ban Chấp hành Đảng bộ tỉnh</BODY> tại <EVENT>hội nghị lần thứ 17</EVENT>.
;
