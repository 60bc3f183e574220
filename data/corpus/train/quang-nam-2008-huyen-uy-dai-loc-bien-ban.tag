<BODY>HUYỆN UỶ ĐẠI LỘC</BODY>
VĂN PHÒNG
*
BIÊN BẢN
Họp giao ban công tác văn phòng cấp uỷ cụm phía bắc, <DATE>quý III/2008</DATE>

- Thời gian: <DATE>8 giờ ngày 09/10/2008</DATE>.
- Địa điểm: P. họp số 1, trụ sở <BODY>Huyện uỷ Đại Lộc</BODY>, <LOCATION>thị trấn Ái Nghĩa</LOCATION>.
- Chủ trì: đ/c <PERSON>Võ Sĩ</PERSON>, <ROLE>Phó Chánh</ROLE> <BODY>VP Tỉnh uỷ Quảng Nam</BODY>.
- Thành phần: <ROLE>Chánh</ROLE>, <ROLE>Phó</ROLE> <BODY>VP Huyện uỷ Đại Lộc</BODY>, <BODY>Điện Bàn</BODY>, <BODY>Đông Giang</BODY>, <BODY>Tây Giang</BODY>; <BODY>VP Thị uỷ Hội An</BODY> (vắng, có b/c); đ/c <PERSON>Bling Mơ</PERSON> dự thay đ/c <PERSON>Arất Bhuôi</PERSON> (<LOCATION>Tây Giang</LOCATION>) bị tắc đường ở <LOCATION>dốc Kiền</LOCATION>.
- Thư ký: <PERSON>Tr. T. Nga</PERSON> - VT.

NỘI DUNG

1. Đ/c <PERSON>Lê Tự Thái</PERSON> (<ROLE>CVP</ROLE> <LOCATION>Đại Lộc</LOCATION>) b/c kết quả: tham mưu 96 VB, trong đó 14 NQ, 22 QĐ, 9 KL, còn lại CV, TB. Nổi bật: giúp <BODY>BTV</BODY> cụ thể hoá <DOCUMENT>NQ 17-NQ/TW</DOCUMENT> (<DATE>01/8/2007</DATE>) của <EVENT>TW 5 (khoá X)</EVENT> về công tác tư tưởng, lý luận, báo chí; sơ kết 2 năm <DOCUMENT>NQ ĐH Đảng bộ huyện lần thứ XIX</DOCUMENT>; KT việc thực hiện <DOCUMENT>CT 06-CT/TW</DOCUMENT> ở 5 chi, đảng bộ. Tồn tại: CV đi sai số (trùng số 318, 319), con dấu <BODY>Đảng uỷ xã Đại Hưng</BODY> mòn, chưa thay.

2. <LOCATION>Điện Bàn</LOCATION> (đ/c <PERSON>Phan Minh Á</PERSON>): đề nghị tỉnh mở lớp văn thư - lưu trữ. Lần trước mở ở <LOCATION>Tam Kỳ</LOCATION>, 3 ngày, kinh phí tự túc, anh em xã không đi được. Nên mở tại huyện. Nêu thêm: <DOCUMENT>QĐ 20-QĐ/TW</DOCUMENT> về phông lưu trữ <BODY>ĐCSVN</BODY>, xã không ai giữ bản gốc.

3. <LOCATION>Đông Giang</LOCATION> (đ/c <PERSON>Coor Nú</PERSON>): xin nói thiệt, máy fax hư 2 tháng. Giấy mời họp <BODY>BCH</BODY> <DATE>ngày 22</DATE> mà <DATE>chiều 23</DATE> mới tới <LOCATION>xã Kà Dăng</LOCATION>. Đề nghị <BODY>VP Tỉnh uỷ</BODY> can thiệp <BODY>Bưu điện huyện</BODY>. Về mạng: đường truyền theo <DOCUMENT>Đề án 06</DOCUMENT> chưa lên tới; xài đĩa mềm.

4. <LOCATION>Tây Giang</LOCATION> (đ/c <PERSON>Bling Mơ</PERSON>): nhất trí. Xin 01 tủ sắt chống cháy. Nhà làm việc 13 người dột. Hỏi: phụ cấp trách nhiệm thủ quỹ cấp uỷ áp theo <DOCUMENT>HD 05</DOCUMENT> hay <DOCUMENT>TT 05/2005/TT-BNV</DOCUMENT>?

- Bổ sung: chuẩn bị <EVENT>HN lần thứ 18 BCH Đảng bộ huyện</EVENT> (<DATE>20/11</DATE>), <EVENT>kỳ họp thứ 12 HĐND tỉnh khoá VII</EVENT>; <BODY>BTC Huyện uỷ</BODY> gửi đề án nhân sự trước 5 ngày.

5. <LOCATION>Hội An</LOCATION> (b/c bằng văn bản, <DOCUMENT>số 44-BC/VPTU</DOCUMENT> <DATE>ngày 06/10</DATE>): phục vụ tốt đoàn <ROLE>Chủ tịch nước</ROLE> <PERSON>Nguyễn Minh Triết</PERSON> về thăm <DATE>tháng 8</DATE>; chuyển đổi <BODY>Thị uỷ</BODY> thành <BODY>Thành uỷ</BODY> nên khắc lại 7 con dấu (<LOCATION>TP Hội An</LOCATION> thành lập theo <DOCUMENT>NĐ 10/2008/NĐ-CP</DOCUMENT> <DATE>ngày 29/01/2008</DATE>).

THẢO LUẬN
- Đ/c <PERSON>Thái</PERSON> (<LOCATION>Đại Lộc</LOCATION>) không đồng tình với ý kiến xã không giữ bản gốc: bản gốc giữ ở nơi ban hành, xã chỉ cần bản chính. Đ/c <PERSON>Á</PERSON> bảo lưu.
- Đ/c <PERSON>Nú</PERSON>: quan trọng là giữ được đã, gốc hay ngọn tính sau (cả phòng cười).
- Đ/c <PERSON>Nga</PERSON>: đề nghị thống nhất mẫu sổ; sổ đi, sổ đến mỗi nơi một kiểu.

KẾT LUẬN của đ/c chủ trì
a) Phụ cấp: theo <DOCUMENT>Thông tư 05/2005/TT-BNV</DOCUMENT>. <BODY>VP Tỉnh uỷ</BODY> sẽ có CV trả lời trước <DATE>31/10</DATE>.
b) Lớp văn thư: mở 02 lớp, <LOCATION>Ái Nghĩa</LOCATION> và <LOCATION>P'rao</LOCATION>, trong <DATE>tháng 11/2008</DATE>. <BODY>Phòng Lưu trữ</BODY> soạn giáo trình, lấy <DOCUMENT>HD 11-HD/VPTW</DOCUMENT> làm gốc.
c) <LOCATION>Đông Giang</LOCATION>: mượn máy fax của <BODY>Kho bạc huyện</BODY>. Máy mới đưa vào dự toán <DATE>2009</DATE>.
d) <DATE>Tết Kỷ Sửu</DATE>: các nơi gửi b/c tình hình trước <DATE>20/01/2009</DATE>, không chờ nhắc.
đ) Giao <LOCATION>Điện Bàn</LOCATION> đăng cai <DATE>quý IV</DATE>.

Kết thúc: 11 giờ 05. Biên bản đọc lại, 100% nhất trí.

CHỦ TRÌ          THƯ KÝ
<PERSON>Võ Sĩ</PERSON>          <PERSON>Trần Thị Nga</PERSON>
