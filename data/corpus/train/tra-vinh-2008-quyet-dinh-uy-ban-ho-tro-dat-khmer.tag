<BODY>UỶ BAN NHÂN DÂN TỈNH TRÀ VINH</BODY>
<LOCATION>CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM</LOCATION>
Độc lập - Tự do - Hạnh phúc
<DOCUMENT>Số: 1516/QĐ-UBND</DOCUMENT>
<LOCATION>Trà Vinh</LOCATION>, <DATE>ngày 05 tháng 9 năm 2008</DATE>

QUYẾT ÐỊNH
Về việc ban hành kế hoạch hỗ trợ giải quyết đất ở, đất sản xuất và việc làm cho đồng bào dân tộc Khmer nghèo, <DATE>giai đoạn 2008 - 2010</DATE>

<ROLE>CHỦ TỊCH</ROLE> <BODY>UỶ BAN NHÂN DÂN TỈNH TRÀ VINH</BODY>

Căn cứ <DOCUMENT>Luật Tổ chức Hội đồng nhân dân và Uỷ ban nhân dân</DOCUMENT> <DATE>ngày 26 tháng 11 năm 2003</DATE>;

Căn cứ <DOCUMENT>Quyết định số 74/2008/QĐ-TTg</DOCUMENT> <DATE>ngày 09 tháng 6 năm 2008</DATE> của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> về một số chính sách hỗ trợ giải quyết đất ở, đất sản xuất và giải quyết việc làm cho đồng bào dân tộc thiểu số nghèo, đời sống khó khăn vùng <LOCATION>đồng bằng sông Cửu Long</LOCATION> <DATE>giai đoạn 2008-2010</DATE>;

Căn cứ <DOCUMENT>Thông tư số 03/2008/TT-UBDT</DOCUMENT> của <BODY>Uỷ ban Dân tộc</BODY>; <DOCUMENT>Công văn số 1204/NHCS-TDNN</DOCUMENT> <DATE>ngày 21/7/2008</DATE> của <BODY>Ngân hàng Chính sách xã hội Việt Nam</BODY>;

Xét đề nghị của <ROLE>Trưởng</ROLE> <BODY>Ban Dân tộc tỉnh</BODY> tại <DOCUMENT>Tờ trình số 88/TTr-BDT</DOCUMENT> <DATE>ngày 27 tháng 8 năm 2008</DATE>, sau khi thống nhất với <BODY>Sở Kế hoạch và Đầu tư</BODY>, <BODY>Sở Tài chính</BODY>, <BODY>Sở Nông nghiệp và Phát triển nông thôn</BODY>,

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này kế hoạch hỗ trợ 11.426 hộ đồng bào Khmer nghèo ở 7 huyện và <LOCATION>thị xã Trà Vinh</LOCATION>, gồm 3.210 hộ chưa có đất ở, 5.874 hộ chưa có đất sản xuất, 2.342 hộ cần việc làm.

Điều 2. Mức hỗ trợ.
1. Đất ở: mỗi hộ tối thiểu 48 m2 ở nông thôn, 36 m2 tại <LOCATION>thị xã Trà Vinh</LOCATION>, <LOCATION>thị trấn Tiểu Cần</LOCATION>, <LOCATION>thị trấn Cầu Ngang</LOCATION>; ngân sách trung ương hỗ trợ 15 triệu đồng, ngân sách tỉnh 3 triệu đồng mỗi hộ.
2. Đất sản xuất: hộ không còn đất được vay 30 triệu đồng, lãi suất 0%, thời hạn 5 năm tại <BODY>Ngân hàng Chính sách xã hội chi nhánh Trà Vinh</BODY>. Hộ cầm cố đất được vay để chuộc, có xác nhận của <BODY>Uỷ ban nhân dân xã</BODY> và Ban quản trị chùa Khmer nơi cư trú.
3. Việc làm: học nghề ở <BODY>Trường Trung cấp nghề Trà Vinh</BODY>; xuất khẩu lao động sang <LOCATION>Malaysia</LOCATION>, <LOCATION>Hàn Quốc</LOCATION> được hỗ trợ theo <DOCUMENT>Nghị quyết số 11/2007/NQ-HĐND</DOCUMENT> của <BODY>Hội đồng nhân dân tỉnh</BODY> khoá VII.

Điều 3. Không cấp đất trên bờ <LOCATION>kênh 3 Tháng 2</LOCATION>, đất chùa, đất dự kiến xây dựng <LOCATION>Khu kinh tế Định An</LOCATION> theo <DOCUMENT>Quyết định số 70/2008/QĐ-TTg</DOCUMENT>.

Điều 4. Phân công.
a) <BODY>Ban Dân tộc tỉnh</BODY>: thường trực, sơ kết 6 tháng một lần, lần đầu trước <DATE>ngày 15 tháng 3 năm 2009</DATE>.
b) <BODY>Uỷ ban nhân dân huyện Trà Cú</BODY>, <BODY>Châu Thành</BODY>, <BODY>Duyên Hải</BODY>: hoàn thành danh sách bình xét công khai trong <DATE>tháng 10 năm 2008</DATE>; có sự tham gia của <BODY>Hội Đoàn kết Sư sãi yêu nước</BODY>.
c) <BODY>Mặt trận Tổ quốc</BODY>, <BODY>Hội Cựu chiến binh</BODY>: giám sát việc thực hiện <DOCUMENT>Quyết định số 74</DOCUMENT> ở từng ấp, báo cáo <BODY>Thường trực Tỉnh uỷ</BODY>.

Điều 5. Quyết định này thay thế <DOCUMENT>Quyết định số 942/QĐ-UBT</DOCUMENT> <DATE>ngày 20/4/2005</DATE> về thực hiện <DOCUMENT>Quyết định số 134/2004/QĐ-TTg</DOCUMENT>, có hiệu lực từ ngày ký. <ROLE>Chánh</ROLE> <BODY>Văn phòng Uỷ ban nhân dân tỉnh</BODY>, <ROLE>Giám đốc</ROLE> các <BODY>Sở Tài nguyên và Môi trường</BODY>, <BODY>Lao động - Thương binh và Xã hội</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>Uỷ ban nhân dân</BODY> các huyện, thị xã chịu trách nhiệm thi hành./.

Nơi nhận:
- <BODY>Uỷ ban Dân tộc</BODY> (để b/c);
- <BODY>TT Tỉnh uỷ</BODY>, <BODY>HĐND tỉnh</BODY>;
- <BODY>Công báo tỉnh</BODY>;
- Lưu: VT.

KT. CHỦ TỊCH
<ROLE>PHÓ CHỦ TỊCH</ROLE>
(đã ký)
<PERSON>Lâm Thị Sô Phia</PERSON>
