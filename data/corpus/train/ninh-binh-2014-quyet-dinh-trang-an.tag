<BODY>ỦY BAN NHÂN DÂN TỈNH NINH BÌNH</BODY>
Số: 31/2014/QĐ-UBND
<LOCATION>Ninh Bình</LOCATION>, <DATE>ngày 17 tháng 11 năm 2014</DATE>

QUYẾT ĐỊNH
Ban hành Quy chế bảo vệ, quản lý, khai thác <LOCATION>Quần thể danh thắng Tràng An</LOCATION>

<BODY>ỦY BAN NHÂN DÂN TỈNH NINH BÌNH</BODY>

Căn cứ <DOCUMENT>Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân</DOCUMENT> <DATE>ngày 26 tháng 11 năm 2003</DATE>;
Căn cứ <DOCUMENT>Luật Di sản văn hóa</DOCUMENT> <DATE>ngày 29 tháng 6 năm 2001</DATE> và <DOCUMENT>Luật sửa đổi, bổ sung một số điều của Luật Di sản văn hóa</DOCUMENT> <DATE>ngày 18 tháng 6 năm 2009</DATE>;
Căn cứ <DOCUMENT>Luật Du lịch năm 2005</DOCUMENT>; <DOCUMENT>Luật Giao thông đường thủy nội địa</DOCUMENT> <DATE>ngày 15 tháng 6 năm 2004</DATE>;
Căn cứ <DOCUMENT>Nghị định số 98/2010/NĐ-CP</DOCUMENT> <DATE>ngày 21 tháng 9 năm 2010</DATE> của <BODY>Chính phủ</BODY>;
Căn cứ <DOCUMENT>Nghị định số 92/2012/NĐ-CP</DOCUMENT> về tín ngưỡng, tôn giáo;
Căn cứ <DOCUMENT>Quyết định số 38 COM 8B.14</DOCUMENT> của <BODY>Ủy ban Di sản Thế giới</BODY> tại <EVENT>Kỳ họp lần thứ 38</EVENT>, <LOCATION>Doha</LOCATION>, <LOCATION>Qatar</LOCATION>, <DATE>ngày 23 tháng 6 năm 2014</DATE>;
Theo đề nghị của <ROLE>Giám đốc</ROLE> <BODY>Sở Văn hóa, Thể thao và Du lịch</BODY> tại <DOCUMENT>Tờ trình số 1209/TTr-SVHTTDL</DOCUMENT> <DATE>ngày 31 tháng 10 năm 2014</DATE> và của <ROLE>Trưởng</ROLE> <BODY>Ban Quản lý Quần thể danh thắng Tràng An</BODY> tại <DOCUMENT>Báo cáo số 66/BC-BQL</DOCUMENT>,

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Quy chế gồm 6 chương, 29 điều.
Điều 2. Quyết định có hiệu lực sau 10 ngày kể từ ngày ký, thay thế <DOCUMENT>Quyết định số 15/2012/QĐ-UBND</DOCUMENT> <DATE>ngày 2 tháng 7 năm 2012</DATE>.
Điều 3. <ROLE>Chánh</ROLE> <BODY>Văn phòng UBND tỉnh</BODY>, <ROLE>Giám đốc</ROLE> các <BODY>Sở Xây dựng</BODY>, <BODY>Tài nguyên và Môi trường</BODY>, <BODY>Giao thông vận tải</BODY>; <ROLE>Chủ tịch</ROLE> <BODY>UBND các huyện Hoa Lư</BODY>, <BODY>Gia Viễn</BODY>, <BODY>Nho Quan</BODY>, <BODY>thị xã Tam Điệp</BODY> và <BODY>thành phố Ninh Bình</BODY> chịu trách nhiệm thi hành./.

TM. <BODY>ỦY BAN NHÂN DÂN</BODY>
KT. CHỦ TỊCH
<ROLE>PHÓ CHỦ TỊCH</ROLE>
<PERSON>Lê Thế Hóa</PERSON>

*
Bạn đọc cần biết thêm

Văn bản trên, theo <ROLE>Phó Giám đốc</ROLE> <BODY>Sở Tư pháp</BODY> <PERSON>Đinh Xuân Lạng</PERSON>, được viết lại sáu lần. Lần thứ tư bỏ điều khoản cấm người lái đò nhận tiền thưởng của khách; lần thứ năm thêm lại, lần cuối đổi thành “không gợi ý”. 1.700 lái đò của <LOCATION>bến Tràng An</LOCATION>, phần lớn là phụ nữ <LOCATION>xã Ninh Xuân</LOCATION>, <LOCATION>Trường Yên</LOCATION>, có người gọi đó là “điều cái nón”.

Vùng lõi rộng 6.226ha, vùng đệm 6.026ha, trùm lên 12 xã; ở đó 14 nghìn người đang sống. Họ có được sửa mái nhà không? Điều 14 Quy chế: nhà một tầng dưới 6 mét, mái dốc, xin ý kiến Ban Quản lý trong 7 ngày. Nhà hai tầng cần văn bản của <BODY>Bộ Văn hóa, Thể thao và Du lịch</BODY>. Chị <PERSON>Giang Thị Động</PERSON> (tên thật, chị cười trước khi chúng tôi kịp hỏi), làm đá ở <LOCATION>thôn Xuân Vũ</LOCATION>, <LOCATION>xã Ninh Vân</LOCATION>, hỏi vui: thế con dâu về ở thêm thì xây lên trời hay đào xuống đất. <DOCUMENT>Công văn 2017/UBND-VP6</DOCUMENT> trả lời riêng <LOCATION>xã Ninh Vân</LOCATION>: được xét ngoại lệ.

Ông <PERSON>Ryan Rabett</PERSON>, nhà khảo cổ <BODY>Đại học Cambridge</BODY>, người đào <LOCATION>hang Bói</LOCATION> từ <DATE>năm 2007</DATE>, xem bản dịch rồi chỉ góp ý một chỗ: trong “các hành vi nghiêm cấm” nên cấm thắp hương trong hang có tầng văn hóa, vì khói bám vào lớp vỏ ốc 13.000 năm. Góp ý tới sau ngày ký, đành để dành cho lần sửa sau.

<EVENT>Lễ hội Tràng An</EVENT>, <DATE>18 tháng Ba âm lịch sang năm</DATE>, sẽ là lần đầu áp dụng. <DATE>Năm nay</DATE> đã có 1,7 triệu lượt khách. Từ <DATE>Tết Nguyên đán Ất Mùi</DATE>, mỗi thuyền chở tối đa 5 người, mặc áo phao.

<PERSON>Mỹ Hạnh</PERSON> (tổng hợp)
