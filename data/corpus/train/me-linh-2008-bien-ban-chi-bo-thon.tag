<BODY>ĐẢNG CỘNG SẢN VIỆT NAM</BODY>
<BODY>ĐẢNG BỘ XÃ TRÁNG VIỆT</BODY>
<BODY>CHI BỘ THÔN ĐÔNG CAO</BODY>
Số 9 - BB/CB

BIÊN BẢN
Họp chi bộ thường kì <DATE>tháng 8 năm 2008</DATE>

Thời gian: <DATE>19 giờ 30 ngày 5/8/2008</DATE>. Địa điểm: đình thôn (nhà văn hoá dột).
Có mặt: 31/38 đ/c. Vắng có lí do 6, không lí do 1 (đ/c <PERSON>Thuấn</PERSON>, đi chở hoa).
Cấp trên dự: đ/c <PERSON>Nguyễn Văn Lịch</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Đảng uỷ</BODY>; đ/c <PERSON>Trần Thị Hà Tây</PERSON>, cán bộ <BODY>Ban Tổ chức Huyện uỷ Mê Linh</BODY>.
Chủ toạ: đ/c <PERSON>Đỗ Văn Tự</PERSON>, <ROLE>Bí thư Chi bộ</ROLE>. Thư ký: <PERSON>Lưu Thị Thảo</PERSON>.

I. NỘI DUNG
1. Đ/c <PERSON>Tự</PERSON> thông báo thời sự. Từ <DATE>1/8</DATE>, theo <DOCUMENT>NQ 15/2008/QH12</DOCUMENT> của <BODY>Quốc hội</BODY> (<DATE>29/5/2008</DATE>), huyện ta thôi thuộc <LOCATION>tỉnh Vĩnh Phúc</LOCATION>, về <LOCATION>Hà Nội</LOCATION>; <LOCATION>tỉnh Hà Tây</LOCATION> cũng về, cùng 4 xã <LOCATION>Đông Xuân</LOCATION>, <LOCATION>Tiến Xuân</LOCATION>, <LOCATION>Yên Bình</LOCATION>, <LOCATION>Yên Trung</LOCATION> của <LOCATION>Lương Sơn</LOCATION>, <LOCATION>Hoà Bình</LOCATION>. Đảng viên sinh hoạt bình thường, không làm lại thẻ. <BODY>Thành uỷ</BODY> có <DOCUMENT>CT 24</DOCUMENT> gì đó (đ/c <PERSON>Tự</PERSON> đọc không rõ, xin bổ sung số sau).
Đ/c <PERSON>Lịch</PERSON> bổ sung: <DOCUMENT>Chỉ thị 24-CT/TU</DOCUMENT>, <DATE>ngày 25/7</DATE>.
Đ/c <PERSON>Lịch</PERSON> nói thêm về <EVENT>Hội nghị TW 7 (khoá X)</EVENT> họp <DATE>tháng 7</DATE>, có bàn nông nghiệp, nông dân, nông thôn, khi nào có văn bản thì phổ biến.
Đ/c <PERSON>Bảy</PERSON> hỏi: Thế là từ nay đóng đảng phí mức <LOCATION>Hà Nội</LOCATION> à? Trả lời: theo lương, quê nào cũng thế.

2. Đọc dự thảo nghị quyết tháng. Đ/c <PERSON>Thảo</PERSON> đọc.
Ý kiến:
- Đ/c <PERSON>Mê</PERSON> (tên khai sinh <PERSON>Nguyễn Thị Mê Linh</PERSON>): hoa hồng, rau cần có thương hiệu mới, đừng in “rau <LOCATION>Vĩnh Phúc</LOCATION>” nữa, in “<LOCATION>Đông Cao</LOCATION>” thôi, tên làng thì không ai sáp nhập.
- Đ/c <PERSON>Hùng</PERSON>, công an viên: đất. <DATE>Năm 2004</DATE> đến <DATE>2008</DATE>, tỉnh cũ kí 60 dự án ở <LOCATION>huyện Mê Linh</LOCATION>, <LOCATION>Tiền Phong</LOCATION>, <LOCATION>Đại Thịnh</LOCATION> bạt ngàn biển quảng cáo. <BODY>UBND TP Hà Nội</BODY> rà lại theo <DOCUMENT>Thông báo số 46</DOCUMENT>, ai mất ruộng hỏi ai?
- Đ/c <PERSON>Vượng</PERSON>: <DOCUMENT>NQTW 5 (khoá X)</DOCUMENT> dạy rồi, đất đai có việc gì cũng phải ra dân bàn. <DOCUMENT>Pháp lệnh 34 năm 2007</DOCUMENT> ghi rõ hơn nữa.
- Đ/c <PERSON>Tuyên</PERSON>, <ROLE>Phó Bí thư Chi bộ</ROLE>: tỉnh cũ hay tỉnh mới thì ruộng vẫn thế. (Nhiều đ/c cười).
Đ/c <PERSON>Hà Tây</PERSON> (bên huyện) xin không ghi biên bản câu vừa nói của mình; chi bộ nhất trí không ghi.

3. Kết nạp. Đọc lí lịch quần chúng <PERSON>Lưu Hải Yến</PERSON>, SN <DATE>1986</DATE>, giáo viên <BODY>Trường Mầm non Tráng Việt</BODY>. Xét theo <DOCUMENT>Điều lệ Đảng</DOCUMENT>, Đ. 4; <DOCUMENT>Hướng dẫn 03-HD/BTCTW</DOCUMENT>. Biểu quyết: 30/30 (đ/c <PERSON>Yên</PERSON> tạm vắng nghe điện thoại).
4. Kỉ luật: không. Đ/c <PERSON>Thuấn</PERSON> bỏ họp không lí do lần 2, chi bộ nhắc, lần 3 thì báo <BODY>UBKT Đảng uỷ xã</BODY>.
5. Tài chính: thu 412.000đ, chi hương hoa cụ <PERSON>Đặng</PERSON> 100.000.

II. NGHỊ QUYẾT
- 100% đảng viên gương mẫu nộp ảnh làm CMND theo <LOCATION>Hà Nội</LOCATION> khi <BODY>CA huyện</BODY> báo;
- Đăng kí với <BODY>Đảng uỷ</BODY> phụ trách 21 hộ trồng hoa <LOCATION>xóm Bến</LOCATION>;
- Họp góp ý <DOCUMENT>Báo cáo 33-BC/ĐU</DOCUMENT> trước <EVENT>Đại hội giữa nhiệm kì Đảng bộ xã</EVENT>;
- Tổ chức cho các cụ đi thăm <LOCATION>Lăng Bác</LOCATION> dịp <DATE>2/9</DATE>, đi xe buýt số 35 là tới.
Biểu quyết 30/31. Không tán thành 1 (đ/c <PERSON>Bảy</PERSON>: nên đi <LOCATION>chùa Thầy</LOCATION>, trước khác tỉnh nay cùng tỉnh).

Họp xong lúc 22 giờ 10, mưa. Đ/c <PERSON>Lịch</PERSON> gửi lời chào của <ROLE>Bí thư</ROLE> <BODY>Huyện uỷ</BODY> <PERSON>Lê Văn Chử</PERSON>.

Thư ký: <PERSON>Lưu Thị Thảo</PERSON>
Chủ toạ: <PERSON>Đỗ Văn Tự</PERSON>
