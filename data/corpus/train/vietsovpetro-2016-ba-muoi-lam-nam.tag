Giàn khoan biết nói tiếng Nga
<DATE>21/11/2016</DATE> - Chuyên mục: Doanh nghiệp & hội nhập - <BODY>Cổng TTĐT Bà Rịa - Vũng Tàu</BODY>

Chị phiên dịch <PERSON>Lê Thị Volga</PERSON> sinh <DATE>năm 1983</DATE> ở <LOCATION>khu 5 tầng</LOCATION>, cha người <LOCATION>Nghệ An</LOCATION>, mẹ người <LOCATION>Astrakhan</LOCATION>. Chị dịch trọn <DATE>buổi sáng 19-11</DATE>, khi <BODY>Liên doanh Việt - Nga Vietsovpetro</BODY> làm lễ kỷ niệm 35 năm ngày thành lập (<DATE>19-11-1981 - 19-11-2016</DATE>) tại <LOCATION>Nhà Văn hóa Lao động Dầu khí</LOCATION>,số 9 <LOCATION>Hoàng Diệu</LOCATION>, <LOCATION>TP. Vũng Tàu</LOCATION>.

Hàng ghế đầu: <ROLE>Phó Thủ tướng</ROLE> <PERSON>Trịnh Đình Dũng</PERSON>; ông <PERSON>Konstantin Vnukov</PERSON> (<PERSON>Công-xtan-tin V-nu-cốp</PERSON>), <ROLE>Đại sứ đặc mệnh toàn quyền</ROLE> <LOCATION>Liên bang Nga</LOCATION> tại <LOCATION>Việt Nam</LOCATION>; ông <PERSON>Nguyễn Quốc Khánh Toàn</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>Hội đồng thành viên Tập đoàn Dầu khí Việt Nam</BODY>; ông <PERSON>Sergei Kudryashov</PERSON>, <ROLE>Tổng giám đốc</ROLE> <BODY>Công ty Zarubezhneft</BODY>; ông <PERSON>Nguyễn Hồng Lĩnh Sơn</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy Bà Rịa - Vũng Tàu</BODY>, và <ROLE>nguyên Bí thư</ROLE> <BODY>Đặc khu ủy Vũng Tàu - Côn Đảo</BODY> <PERSON>Lê Quang Thành Nam</PERSON>, 88 tuổi. Hàng sau: <ROLE>Tổng Giám đốc</ROLE> <BODY>Vietsovpetro</BODY> <PERSON>Từ Thành Nghĩa Hiệp</PERSON>; <ROLE>Phó Tổng Giám đốc thứ nhất</ROLE> <PERSON>Bondarenko V.A</PERSON>; <ROLE>Bí thư</ROLE> <BODY>Đảng ủy Vietsovpetro</BODY> <PERSON>Trần Công Tín Tâm</PERSON>; <ROLE>Chủ tịch</ROLE> <BODY>Công đoàn Liên doanh</BODY>, bà <PERSON>Phạm Xuân Hồng Hà</PERSON>; Chuẩn đô đốc <PERSON>Mai Trọng Hải Định</PERSON>, <ROLE>Phó Tư lệnh</ROLE> <BODY>Vùng 2 Hải quân</BODY>.

Các đại biểu cắt bánh mừng 35 năm, chiếc bánh hình <LOCATION>giàn MSP-1</LOCATION>
Ông <PERSON>S.Kudryashov</PERSON> trao huân chương cho thợ lặn <PERSON>Nguyễn Văn Bờ</PERSON>
Ảnh: <PERSON>Quốc Tuấn</PERSON>/<BODY>PetroTimes</BODY>

Hiệp định, nghị định thư và... một lọ dầu

Trên bục đặt một lọ thủy tinh đựng dầu <LOCATION>Bạch Hổ</LOCATION> lấy <DATE>ngày 26-6-1986</DATE>. Ông <PERSON>Từ Thành Nghĩa Hiệp</PERSON> không cầm diễn văn, cầm cái lọ. 35 năm,226 triệu tấn dầu, 32 tỷ m3 khí về bờ, nộp ngân sách 46 tỷ USD. Rồi ông chuyển giọng: giá 43 USD/thùng, sản lượng <DATE>năm 2016</DATE> 5,04 triệu tấn, giảm 29% so với <DATE>năm 2010</DATE>; cắt 11% quỹ lương.

<BODY>Đảng ủy Liên doanh</BODY> đi trước một bước. <DOCUMENT>Nghị quyết chuyên đề 21-NQ/ĐU</DOCUMENT> <DATE>ngày 11-2-2016</DATE> “sống được ở 40 đô-la” gồm 19 việc. Trên nó có <DOCUMENT>Nghị quyết 41-NQ/TW</DOCUMENT> <DATE>ngày 23-7-2015</DATE> của <BODY>Bộ Chính trị</BODY> về chiến lược dầu khí; <DOCUMENT>Luật Dầu khí sửa đổi năm 2008</DOCUMENT>; <DOCUMENT>Nghị định số 95/2015/NĐ-CP</DOCUMENT>.

“Chúng tôi bán dầu, không bán bạn”

Ông <PERSON>Vnukov</PERSON> kể: hồi cấm vận, tàu chở giàn từ <LOCATION>cảng Vyborg</LOCATION> đi 48 ngày. Kỹ sư <PERSON>Vovk</PERSON>, <ROLE>nguyên Tổng Giám đốc</ROLE> <DATE>1985 - 1988</DATE>, bán chiếc xe Lada để mua thuốc cho một chị cấp dưỡng.Ông hay nói câu “chúng tôi bán dầu,không bán bạn”. Chị <PERSON>Volga</PERSON> dịch tới đó thì giọng nghẹn. Chị cấp dưỡng ấy là người sinh ra chị <PERSON>Hạnh</PERSON>, bạn học lớp ba của chị.

Bên lề lễ kỷ niệm diễn ra <EVENT>Hội đồng Liên doanh kỳ họp lần thứ 46</EVENT>, ký <DOCUMENT>Biên bản số 46/HĐLD</DOCUMENT>: gia hạn <LOCATION>lô 09-1</LOCATION> tới <DATE>năm 2030</DATE>, thăm dò <LOCATION>lô 09-3/12</LOCATION>, <LOCATION>lô 12/11</LOCATION>. <ROLE>Phó Thủ tướng</ROLE> <PERSON>Trịnh Đình Dũng</PERSON> lưu ý chấp hành <DOCUMENT>Luật Tài nguyên, môi trường biển và hải đảo</DOCUMENT>, chuẩn bị phương án thu dọn mỏ, và không được sa thải người sắp nghỉ hưu.

Trước đó <DATE>hôm 18-11</DATE>, <EVENT>Hội thao Vietsovpetro lần thứ 12</EVENT> bế mạc; <EVENT>Tọa đàm “35 năm - những người mở đường”</EVENT> cũng vừa xong. <EVENT>Đại hội XII của Đảng</EVENT> đưa chữ "chủ quyền" vào gần chữ "dầu khí", một cựu thợ khoan bình luận.

Cựu binh <LOCATION>Trường Sa</LOCATION> <PERSON>Hoàng Sa Vĩ</PERSON>, thợ <LOCATION>giàn DK1</LOCATION>, thắp hương cho 14 đồng nghiệp hy sinh. Chiều muộn,khách <LOCATION>Nga</LOCATION> ra <LOCATION>Bãi Sau</LOCATION> tắm; khách <LOCATION>Việt</LOCATION> khoác áo đứng coi.
