<BODY>Ban Thường trực Uỷ ban MTTQ Việt Nam tỉnh An Giang</BODY> tổ chức <EVENT>Hội nghị hiệp thương lần thứ ba</EVENT>

<LOCATION>Long Xuyên</LOCATION>, <DATE>ngày 14/4/2011</DATE>. Căn cứ <DOCUMENT>Luật Bầu cử đại biểu Quốc hội (sửa đổi, bổ sung năm 2010)</DOCUMENT>, <DOCUMENT>Luật Bầu cử đại biểu Hội đồng nhân dân</DOCUMENT>, <DOCUMENT>Nghị quyết liên tịch số 11/NQLT/UBTVQH12-CP-ĐCTUBTƯMTTQVN</DOCUMENT> và <DOCUMENT>Chỉ thị số 50-CT/TW</DOCUMENT> <DATE>ngày 05/01/2011</DATE> của <BODY>Bộ Chính trị</BODY>, <BODY>Ban Thường trực Uỷ ban MTTQ tỉnh</BODY> mời 94 đại biểu dự hiệp thương, lập danh sách chính thức người ứng cử <ROLE>đại biểu</ROLE> <BODY>Quốc hội</BODY> khoá XIII và <ROLE>đại biểu</ROLE> <BODY>HĐND tỉnh</BODY> khoá VIII, <DATE>nhiệm kỳ 2011 - 2016</DATE>.

Thành phần chủ trì: ông <PERSON>Nguyễn Văn Trãi</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>Uỷ ban MTTQ tỉnh</BODY>; ông <PERSON>Đỗ Quang Tạo</PERSON>, <ROLE>Phó Chủ tịch Thường trực</ROLE>; bà <PERSON>Rohimah Saly</PERSON>, <ROLE>Uỷ viên thường trực</ROLE>. Thư ký: ông <PERSON>Lê Hồng Y</PERSON>, <ROLE>Chánh Văn phòng</ROLE>.

Phần một. Những việc đã làm

1. <EVENT>Hội nghị hiệp thương lần thứ nhất</EVENT> (<DATE>25-02</DATE>) thỏa thuận cơ cấu: 10 <ROLE>đại biểu</ROLE> <BODY>Quốc hội</BODY>, 61 <ROLE>đại biểu</ROLE> <BODY>HĐND tỉnh</BODY>.

2. <EVENT>Hội nghị hiệp thương lần thứ hai</EVENT> (<DATE>18-3</DATE>) sơ bộ 17 người ứng cử <BODY>Quốc hội</BODY>, 127 người ứng cử <BODY>HĐND tỉnh</BODY>, trong đó 4 người tự ứng cử.

3. Từ <DATE>22-3</DATE> đến <DATE>08-4</DATE>, 141 hội nghị cử tri nơi cư trú, nơi công tác đã họp. Hai người không đạt quá nửa tín nhiệm: một ở <LOCATION>phường Châu Phú A</LOCATION>, <LOCATION>thị xã Châu Đốc</LOCATION>; một ở <LOCATION>thị trấn Phú Mỹ</LOCATION>, <LOCATION>huyện Phú Tân</LOCATION>. Ba người xin rút.

Phần hai. Ý kiến tại hội nghị

Ông <PERSON>Chau Hên</PERSON> (<BODY>Hội Nông dân huyện Tịnh Biên</BODY>) đề nghị giữ người ứng cử trẻ, là nữ, dân tộc Khmer ở cả hai cấp. Ông <PERSON>Du Số</PERSON>, đại diện <BODY>Ban Quản trị thánh đường Mubarak</BODY> (<LOCATION>xã Châu Phong</LOCATION>, <LOCATION>thị xã Tân Châu</LOCATION>), nêu băn khoăn: đồng bào Chăm 13.700 người mà mới một người trong danh sách <BODY>HĐND tỉnh</BODY>. Chủ tọa giải trình cơ cấu đã tính ở cấp huyện; riêng <EVENT>bầu cử đại biểu HĐND xã Châu Phong</EVENT> có 5 người Chăm ứng cử.

Linh mục <PERSON>Antôn Bùi Công Phước</PERSON> hỏi về trường hợp bị đơn thư. <BODY>Uỷ ban bầu cử tỉnh</BODY> thông báo đã xác minh bốn đơn, kết quả không có cơ sở, trả lời bằng <DOCUMENT>Công văn số 77/UBBC-TT</DOCUMENT> <DATE>ngày 12-4</DATE>.

Phần ba. Biểu quyết

Thống nhất 100% danh sách 15 người ứng cử <ROLE>đại biểu</ROLE> <BODY>Quốc hội</BODY>, trong đó <BODY>Trung ương</BODY> giới thiệu 4, địa phương giới thiệu 11; và 108 người ứng cử <ROLE>đại biểu</ROLE> <BODY>HĐND tỉnh</BODY>. Trích:

Đơn vị số 1 (<LOCATION>Long Xuyên</LOCATION>, <LOCATION>Thoại Sơn</LOCATION>): <PERSON>Phạm Nguyên Khoa</PERSON>, <PERSON>Trần Lệ Thi</PERSON>, <PERSON>Võ Công Tâm Đức</PERSON>, <PERSON>Lê Mỹ Ân</PERSON>, <PERSON>Huỳnh Thể</PERSON>.

Đơn vị số 3 (<LOCATION>Tri Tôn</LOCATION>, <LOCATION>Tịnh Biên</LOCATION>, <LOCATION>Châu Đốc</LOCATION>): <PERSON>Chau Óc Men</PERSON>, Hoà thượng <PERSON>Thích Thiện Phước Minh</PERSON>, <PERSON>Néang Kim Chenh</PERSON>, <PERSON>Nguyễn Thị Thanh Trà</PERSON>, Đại tá <PERSON>Bùi Bé Năm</PERSON> (<ROLE>Phó Giám đốc</ROLE> <BODY>Công an tỉnh</BODY>).

Phần bốn. Lịch tiếp theo

<DATE>Ngày 26-4</DATE>: niêm yết danh sách. Từ <DATE>03-5</DATE> đến <DATE>19-5</DATE>: vận động bầu cử. <DATE>Chủ nhật, 22-5-2011</DATE>: <EVENT>bầu cử đại biểu Quốc hội khoá XIII và đại biểu HĐND các cấp</EVENT>. Chậm nhất <DATE>ngày 27-5</DATE>: báo cáo kết quả về <BODY>Hội đồng bầu cử</BODY> (37 <LOCATION>Hùng Vương</LOCATION>, <LOCATION>Hà Nội</LOCATION>). <EVENT>Kỳ họp thứ nhất HĐND tỉnh khoá VIII</EVENT> dự kiến trong <DATE>tháng 6-2011</DATE>.

Hội nghị kết thúc lúc 11 giờ 15. Biên bản lập 5 bản, gửi <BODY>Đoàn Chủ tịch UBTƯMTTQ Việt Nam</BODY>, <BODY>Uỷ ban Thường vụ Quốc hội</BODY>, <BODY>Thường trực HĐND</BODY>, <BODY>UBND</BODY>, <BODY>Uỷ ban bầu cử tỉnh</BODY>.

TM. <BODY>BAN THƯ KÝ</BODY>
<PERSON>Lê Hồng Y</PERSON>
