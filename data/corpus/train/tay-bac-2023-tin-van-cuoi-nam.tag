<LOCATION>Sơn La</LOCATION> xin lùi thời hạn giao đất cho 1.300 hộ tái định cư
<BODY>UBND tỉnh Sơn La</BODY> vừa có <DOCUMENT>Văn bản 4512/UBND-KT</DOCUMENT> đề nghị <BODY>Bộ Nông nghiệp và Phát triển nông thôn</BODY> cho kéo dài <DOCUMENT>Đề án “Ổn định dân cư, phát triển kinh tế - xã hội vùng tái định cư thủy điện Sơn La”</DOCUMENT> đến <DATE>năm 2025</DATE>.

<ROLE>Phó bí thư</ROLE> <BODY>Huyện ủy Vân Hồ</BODY> giữ chức <ROLE>Giám đốc</ROLE> <BODY>Sở LĐ-TB&XH</BODY>
Ông <PERSON>Hạng A Chớ</PERSON>, <ROLE>Phó bí thư Thường trực</ROLE> <BODY>Huyện ủy Vân Hồ</BODY> được <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY> điều động, bổ nhiệm từ <DATE>1-12</DATE>, thời hạn 5 năm.

Khai trừ đảng <ROLE>nguyên Chủ tịch</ROLE> <BODY>UBND thị trấn Mộc Châu</BODY>
<BODY>Ủy ban Kiểm tra Tỉnh ủy Sơn La</BODY> tại <EVENT>kỳ họp thứ 31</EVENT> kết luận ông <PERSON>Vũ Tiến Lộc An</PERSON> vi phạm trong xác nhận nguồn gốc đất <DATE>giai đoạn 2016 - 2020</DATE>, <BODY>Đảng ủy thị trấn</BODY> thì bị cảnh cáo.

<LOCATION>Điện Biên</LOCATION> chọn hoa ban làm logo <EVENT>Năm Du lịch quốc gia</EVENT> <DATE>2024</DATE>
<ROLE>Phó giám đốc</ROLE> <BODY>Sở VHTT&DL</BODY> <PERSON>Lò Thị Tuyết Ban</PERSON> cho biết 169 hoạt động sẽ diễn ra, mở đầu bằng <EVENT>Lễ hội Hoa Ban</EVENT> <DATE>tháng 3-2024</DATE>, cao điểm là lễ kỷ niệm 70 năm Chiến thắng <LOCATION>Điện Biên Phủ</LOCATION> (<DATE>7-5-1954 - 7-5-2024</DATE>).

Cưỡng chế 14 căn nhà xây trái phép trên <LOCATION>đồi E2</LOCATION>
<DATE>Sáng 6-12</DATE>, 120 người thuộc <BODY>Công an TP Điện Biên Phủ</BODY>, <BODY>Đội Quản lý trật tự đô thị</BODY>, <BODY>Điện lực Điện Biên</BODY> có mặt ở <LOCATION>tổ dân phố 9</LOCATION>, <LOCATION>phường Mường Thanh</LOCATION>. Chủ nhà <PERSON>Phạm Văn Đạo</PERSON> tự nguyện dỡ trước nửa giờ.

Hai mẹ con người Cống trở về sau 11 năm
Chị <PERSON>Lò Nhù Ché</PERSON>, <LOCATION>bản Nậm Kè</LOCATION>, bị bán sang <LOCATION>Hồ Nam</LOCATION> (<LOCATION>Trung Quốc</LOCATION>) <DATE>năm 2012</DATE>, được <BODY>Đồn Biên phòng Nậm Kè</BODY>, <BODY>tổ chức Blue Dragon</BODY> đưa qua <LOCATION>cầu Hồ Kiều 2</LOCATION> <DATE>đêm 4/12</DATE>.

<LOCATION>Lai Châu</LOCATION>: chất vấn chuyện 8 sở "né ký"
Tại <EVENT>Kỳ họp thứ 19 HĐND tỉnh Lai Châu khóa XV</EVENT>, <ROLE>đại biểu</ROLE> <PERSON>Tẩn A Pành Khé</PERSON> nêu tên 8 sở gửi 41 văn bản "xin ý kiến" trong thẩm quyền của mình. Cơ sở ông nêu: <DOCUMENT>Nghị định 73/2023/NĐ-CP</DOCUMENT> và <DOCUMENT>Công điện số 968/CĐ-TTg</DOCUMENT>.

<BODY>Đảng ủy Công ty CP Thủy điện Nậm Mở</BODY> tổ chức đại hội điểm
Đây là đơn vị thuộc <BODY>Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh</BODY> bầu trực tiếp <ROLE>Bí thư</ROLE> tại <EVENT>Đại hội lần thứ III</EVENT>, <DATE>nhiệm kỳ 2023 - 2025</DATE>: bà <PERSON>Đỗ Thị Cúc Phương</PERSON> được 47/51 phiếu.

Lạnh 1 độ C, 112 trường ở <LOCATION>Sìn Hồ</LOCATION>, <LOCATION>Phong Thổ</LOCATION> cho nghỉ
<BODY>Sở GD-ĐT Lai Châu</BODY> có <DOCUMENT>Công văn 2288/SGDĐT</DOCUMENT> gửi các <BODY>phòng GD-ĐT Sìn Hồ</BODY>, <BODY>Phong Thổ</BODY>, <BODY>Tam Đường</BODY>: dưới 10 độ, tiểu học nghỉ; dưới 7 độ, THCS nghỉ.

<LOCATION>Mù Cang Chải</LOCATION> trả 2,1 tỉ đồng thu sai
<BODY>Kiểm toán nhà nước khu vực VII</BODY> yêu cầu <BODY>Ban Quản lý rừng phòng hộ Mù Cang Chải</BODY> hoàn trả tiền dịch vụ môi trường rừng <DATE>năm 2021</DATE>, <DATE>2022</DATE> cho 914 hộ Mông tại <LOCATION>xã Chế Tạo</LOCATION>, <LOCATION>xã Púng Luông</LOCATION>.

<LOCATION>Yên Bái</LOCATION> đạt chỉ số hạnh phúc 65,2%
<BODY>Cục Thống kê tỉnh</BODY> điều tra 2.250 người. <DOCUMENT>Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX</DOCUMENT> đặt mục tiêu đến <DATE>năm 2025</DATE> tăng 15% so với <DATE>2020</DATE>; theo <ROLE>Trưởng</ROLE> <BODY>Ban Tuyên giáo Tỉnh ủy</BODY> <PERSON>Nguyễn Minh Tân Uyên</PERSON>, phần "mất điểm" là tắc đường và rác.

Đối thoại với 300 nông dân: hỏi nhiều nhất là <DOCUMENT>Luật Đất đai</DOCUMENT>
<ROLE>Chủ tịch</ROLE> <BODY>Hội Nông dân tỉnh Yên Bái</BODY> <PERSON>Giàng A Câu</PERSON> cho hay 41/67 câu hỏi liên quan đến dự án <DOCUMENT>Luật Đất đai (sửa đổi)</DOCUMENT> sắp trình <EVENT>kỳ họp bất thường lần thứ năm của Quốc hội</EVENT>.

Rau quả qua <LOCATION>cửa khẩu Kim Thành II</LOCATION> tăng gấp ba
Đến hết <DATE>tháng 11</DATE>, <BODY>Chi cục Hải quan cửa khẩu Lào Cai</BODY> thông quan 1,38 triệu tấn. Cùng kỳ <DATE>năm ngoái</DATE>, <LOCATION>Hà Khẩu</LOCATION> đóng cửa 97 ngày vì "zero Covid".

<LOCATION>Lào Cai</LOCATION> trao 9 giải <EVENT>Hội thi “Dân vận khéo” lần thứ II</EVENT>
Giải nhất thuộc đội <LOCATION>Bắc Hà</LOCATION> với tiểu phẩm về bỏ hủ tục ma chay; <ROLE>Phó trưởng</ROLE> <BODY>Ban Dân vận Tỉnh ủy</BODY> <PERSON>Ly Seo Sấn</PERSON> chấm điểm bằng tiếng Mông.

<LOCATION>Sa Pa</LOCATION> dừng 6 dự án "treo"
<BODY>UBND thị xã Sa Pa</BODY> công bố danh sách theo <DOCUMENT>Kết luận số 588-KL/TU</DOCUMENT> của <BODY>Tỉnh ủy Lào Cai</BODY>, trong đó có <LOCATION>khu nghỉ dưỡng Cầu Mây</LOCATION> giao đất từ <DATE>2009</DATE>.

Nhạc sĩ <PERSON>Vương Khon</PERSON> qua đời
Tác giả ca khúc "Chiều biên giới <LOCATION>Mường Khương</LOCATION>" mất <DATE>rạng sáng 7-12</DATE>, thọ 78 tuổi; <BODY>Hội Văn học Nghệ thuật Lào Cai</BODY> và gia đình lập ban lễ tang.
