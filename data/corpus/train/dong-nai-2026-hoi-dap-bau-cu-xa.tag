Trước giờ G ở <LOCATION>xã Đắk Lua</LOCATION>
Còn 9 ngày nữa tới <EVENT>bầu cử đại biểu Quốc hội khóa XVI và đại biểu HĐND các cấp</EVENT>. <LOCATION>Đắk Lua</LOCATION> là xã xa thứ nhì của <LOCATION>tỉnh Đồng Nai</LOCATION> mới, bị <LOCATION>sông Đồng Nai</LOCATION> và <LOCATION>rừng Nam Cát Tiên</LOCATION> kẹp hai bên. <BODY>Đồng Nai cuối tuần</BODY> ghi lại cuộc trò chuyện với ông <PERSON>Hoàng Văn Páo</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Đảng ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>HĐND xã</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>Ủy ban bầu cử xã</BODY>.

PV: Xã mới có bao nhiêu khu vực bỏ phiếu, thưa ông?

Ông <PERSON>PÁO</PERSON>: 14 khu vực cho 9.871 cử tri. Khu vực số 11 chỉ có 63 người, ở <LOCATION>trạm kiểm lâm Bến Cự</LOCATION>. Theo <DOCUMENT>Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân sửa đổi năm 2025</DOCUMENT> thì có thể bỏ phiếu sớm, nhưng bà con muốn bầu đúng ngày, <DATE>Chủ nhật 15-3-2026</DATE>, cho “có hội”.

PV: Nghe nói danh sách bị trả lại?

Ông <PERSON>PÁO</PERSON>: Một lần. <DATE>Ngày 3-2</DATE>, <BODY>Ban Thường trực Ủy ban MTTQ Việt Nam xã</BODY> tổ chức <EVENT>hội nghị hiệp thương lần thứ hai</EVENT>, dán danh sách có tên hai người đều là <PERSON>Nguyễn Văn Hải</PERSON>. Một ông làm <ROLE>Trưởng thôn</ROLE> <LOCATION>thôn 5A</LOCATION>, một ông là <ROLE>Giám đốc</ROLE> <BODY>HTX bưởi Phú Tân</BODY>. Dân gọi <PERSON>Hải thôn</PERSON>, <PERSON>Hải bưởi</PERSON>. <BODY>Sở Nội vụ</BODY> nhắc theo <DOCUMENT>Hướng dẫn số 41/HD-HĐBCQG</DOCUMENT> phải ghi thêm năm sinh: <DATE>1972</DATE> với <DATE>1985</DATE>. Thế là xong.

PV: Tỉ lệ người dân tộc?

Ông <PERSON>PÁO</PERSON>: Xã có Tày, Nùng, Mường, Dao, Hoa, Mạ, S'tiêng. 33 người ứng cử bầu 19, có 9 bà, 11 người dân tộc thiểu số. Trẻ nhất là em <PERSON>Điểu Thị Hồng Vân</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đoàn xã</BODY>, sinh <DATE>tháng 5-2003</DATE>. <DOCUMENT>Chỉ thị số 46-CT/TW</DOCUMENT> <DATE>ngày 16-5-2025</DATE> của <BODY>Bộ Chính trị</BODY> nói tỉ lệ trẻ, nữ là không đặt số lượng mà quên chất lượng.

PV: Ông cũng ứng cử?

Ông <PERSON>PÁO</PERSON>: Có. Đơn vị số 2, gồm các <LOCATION>thôn 3</LOCATION>, <LOCATION>4</LOCATION>, <LOCATION>5A</LOCATION>, <LOCATION>5B</LOCATION>. Tôi nói chương trình hành động 7 phút, dân hỏi 50 phút, 41 phút hỏi <LOCATION>cầu Đắk Lua</LOCATION>. Tôi trả lời: <DOCUMENT>Nghị quyết 62/NQ-HĐND</DOCUMENT> (<EVENT>kỳ họp thứ 12 HĐND tỉnh khóa X</EVENT>, <DATE>cuối năm 2025</DATE>) ghi vốn rồi, khởi công <DATE>quý III năm nay</DATE>. Ai nói không có là nói sai.

PV: Cấp trên kiểm tra chưa?

Ông <PERSON>PÁO</PERSON>: Nhiều là khác. <DATE>12-2</DATE> đoàn do bà <PERSON>Tôn Ngọc Hạnh Dung</PERSON>, <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Tỉnh ủy</BODY>, dẫn đầu, đi cùng ông <PERSON>Thạch Minh Phát</PERSON> (<ROLE>Trưởng</ROLE> <BODY>Ban Dân tộc HĐND tỉnh</BODY>). <DATE>Mùng 8 Tết</DATE> thì anh em <BODY>Công an tỉnh</BODY>, <BODY>Đồn Biên phòng Bù Gia Mập</BODY>... à không, đồn ở trên <LOCATION>Bù Gia Mập</LOCATION> cách đây 190 cây số, tôi lộn; là <BODY>Ban Chỉ huy Phòng thủ khu vực 4 - Tân Phú</BODY>. Họ coi kỹ thùng phiếu phụ.

PV: Lo nhất là gì?

Ông <PERSON>PÁO</PERSON>: Voi. Tôi không nói chơi. <DATE>Đêm 22-2</DATE> đàn 12 con về <LOCATION>ấp 7</LOCATION> giẫm nát hàng rào <LOCATION>Trường Tiểu học Đắk Lua cơ sở 3</LOCATION> là khu vực bỏ phiếu số 9. <BODY>Hạt Kiểm lâm</BODY> với <BODY>Khu Bảo tồn Thiên nhiên - Văn hóa Đồng Nai</BODY> phải đốt đuốc. <DOCUMENT>Kế hoạch 18/KH-UBBC</DOCUMENT> của xã có phương án mưa, mất điện, cháy; <DATE>hôm qua</DATE> tôi ký bổ sung phương án voi.

PV: Ông muốn nhắn gì cử tri?

Ông <PERSON>PÁO</PERSON>: Đi bầu đừng bầu giùm. Lần <EVENT>bầu cử HĐND</EVENT> <DATE>năm 2021</DATE> có tổ một người cầm 6 phiếu, <BODY>Ủy ban bầu cử huyện Tân Phú</BODY> lập biên bản. <DATE>Năm nay</DATE> tôi để ghế cho người già ngồi, pha trà, ai không đi nổi thì có thùng phụ tới nhà.

Thông tin thêm: đơn vị bầu cử <BODY>Quốc hội</BODY> số 4 <LOCATION>Đồng Nai</LOCATION> (gồm <LOCATION>Tân Phú</LOCATION>, <LOCATION>Định Quán</LOCATION>, <LOCATION>La Ngà</LOCATION>, <LOCATION>Phú Lâm</LOCATION>, <LOCATION>Đắk Lua</LOCATION>…) có 5 người ứng cử, bầu 3. Kết quả <BODY>HĐND cấp xã</BODY> công bố chậm nhất <DATE>ngày 25-3-2026</DATE>; phiên đầu tiên - <EVENT>kỳ họp thứ nhất HĐND xã Đắk Lua khóa II</EVENT> - phải họp trước <DATE>30-3</DATE>.

<PERSON>Văn Truyên</PERSON> - <PERSON>Nhật Hạ</PERSON> (thực hiện)
