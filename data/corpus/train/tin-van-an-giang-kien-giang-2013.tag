TIN NHANH MIỀN BIÊN GIỚI <LOCATION>TÂY NAM</LOCATION> <DATE>3/2013</DATE>

<BODY>HĐND tỉnh An Giang</BODY> xem xét <DOCUMENT>Hiến pháp</DOCUMENT> sửa đổi
<DATE>Ngày 20-3</DATE>, <BODY>Thường trực HĐND tỉnh</BODY> tổ chức phiên góp ý dự thảo sửa đổi <DOCUMENT>Hiến pháp năm 1992</DOCUMENT>. Nghe 41 ý kiến, có người đòi chương chính quyền địa phương phải viết lại từ đầu.

Một <ROLE>Phó Chánh</ROLE> <BODY>Thanh tra tỉnh Kiên Giang</BODY> bị hạ bậc lương
Ông <PERSON>Phùng Chấn Phong</PERSON> nhận quà 15 triệu đồng của doanh nghiệp, đã trả lại sau khi <BODY>Ban Nội chính Tỉnh ủy</BODY> mới thành lập nhắc nhở.

Thương binh Khmer vượt đường 40 km nhận Huân chương
<DATE>Sáng 23/3/2013</DATE> tại <LOCATION>huyện Tri Tôn</LOCATION>, <BODY>Bộ Chỉ huy Quân sự tỉnh</BODY> trao thưởng theo <DOCUMENT>Quyết định 142/2008/QĐ-TTg</DOCUMENT>. Người cuối cùng tới lễ đường là ông <PERSON>Chau Phonl</PERSON>, 63 tuổi, đi bộ từ <LOCATION>xã An Tức</LOCATION>.

<LOCATION>Hà Tiên</LOCATION> xin lên thành phố?
<ROLE>Chủ tịch</ROLE> <BODY>UBND thị xã Hà Tiên</BODY> <PERSON>Mạc Thế Danh</PERSON> cho biết chỉ tiêu dân số chưa đạt. Mốc <DATE>năm 2018</DATE> được nhắc trong <DOCUMENT>Nghị quyết 29/2012/NQ-HĐND</DOCUMENT>.

Thêm một ngôi trường mang tên <PERSON>Võ Thị Sáu</PERSON>
Vốn 21 tỉ đồng, 18 phòng, <LOCATION>Trường Tiểu học Võ Thị Sáu</LOCATION> ở <LOCATION>phường Vĩnh Thanh</LOCATION> đặt viên gạch đầu <DATE>ngày 25-3</DATE>.

Nhổ 14 cột cờ tự ý dựng giữa đồng
<BODY>UBND xã Bình Phú</BODY>, <LOCATION>huyện Châu Phú</LOCATION>, cho nhổ cột bê-tông vì cản máy gặt.

<BODY>Đoàn ĐBQH tỉnh An Giang</BODY> tiếp xúc cử tri trước <EVENT>kỳ họp thứ 5, Quốc hội khóa XIII</EVENT>
<ROLE>Đại biểu</ROLE> <PERSON>Tô Hoàng Thiên Ân</PERSON> bị hỏi về mía, cá tra, cá nóc và nhà máy chưa trả tiền. <DATE>Cuối tháng 3</DATE> bà gửi văn bản hỏi <BODY>Bộ Công Thương</BODY>.

Giám sát viện phí ở <LOCATION>Long Xuyên</LOCATION>
<BODY>Ban Văn hóa - Xã hội HĐND tỉnh</BODY> tìm thấy 9 lỗi kê đơn; <ROLE>Giám đốc</ROLE> <BODY>Bệnh viện Đa khoa trung tâm An Giang</BODY> là BS. <PERSON>Từ Quốc Việt Hưng</PERSON> trả lời bằng <DOCUMENT>Công văn số 118/BVĐKTT-KHTH</DOCUMENT>.

Một tuần tặng 210 chiếc áo phao trên <LOCATION>sông Giang Thành</LOCATION>
<BODY>Tỉnh đoàn Kiên Giang</BODY> phối hợp <BODY>Đồn Biên phòng Phú Mỹ</BODY> tặng học sinh đò dọc. Em út nhận áo là <PERSON>Thị Lợi</PERSON>, 6 tuổi.

<ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy Kiên Giang</BODY> thăm <LOCATION>Chùa Sóc Ven</LOCATION>? Không có, xin đính chính
Trên số báo ra <DATE>hôm 18-3</DATE> có ghi nhầm là <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY> thăm chùa; đúng ra là <ROLE>Trưởng</ROLE> <BODY>Ban Dân vận Tỉnh ủy</BODY> <PERSON>Danh Thiện Tâm</PERSON>.

<BODY>Kiểm lâm U Minh Thượng</BODY> bắt hai người chích cá
Các đối tượng <PERSON>Tư N</PERSON> và <PERSON>Út M</PERSON> mang 3 bình ắc-quy vào <LOCATION>Vườn quốc gia U Minh Thượng</LOCATION> <DATE>đêm 15</DATE> <DATE>rạng sáng 16-3</DATE>.

<EVENT>Đại hội Công đoàn tỉnh Kiên Giang lần thứ IX</EVENT> họp từ <DATE>27</DATE> đến <DATE>29-3</DATE>
Bà <PERSON>Lê Kim Thạnh</PERSON> được bầu làm <ROLE>Chủ tịch</ROLE> <BODY>Liên đoàn Lao động tỉnh</BODY> <DATE>nhiệm kỳ 2013 - 2018</DATE>.

Thêm 8 trạm cấp nước ở <LOCATION>Kiên Hải</LOCATION>, <LOCATION>An Minh</LOCATION>
Vốn 36 tỉ của <BODY>Tổ chức DANIDA</BODY> (<LOCATION>Đan Mạch</LOCATION>). <DATE>Quý II</DATE>, trạm thứ nhất ở <LOCATION>xã Lại Sơn</LOCATION> vận hành.

Ngưng nhập heo từ <LOCATION>Campuchia</LOCATION> trong ba tuần
<DOCUMENT>Chỉ thị số 04/CT-UBND</DOCUMENT> <DATE>ngày 14-3-2013</DATE> của <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh An Giang</BODY> nêu lý do dịch heo tai xanh bên kia biên giới.

Đại biểu nữ Chăm đầu tiên của <LOCATION>huyện An Phú</LOCATION> qua đời
Bà <PERSON>Saphinah Mina</PERSON>, <ROLE>nguyên đại biểu</ROLE> <BODY>HĐND huyện An Phú</BODY> <DATE>nhiệm kỳ 2004-2011</DATE>, mất <DATE>ngày 22-3</DATE>, an táng theo nghi lễ đạo Hồi tại <LOCATION>Búng Bình Thiên</LOCATION>.

(<BODY>BAGOL</BODY>, <PERSON>Q.N</PERSON>)
