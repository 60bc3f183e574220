Nợ xấu bò lên 4,6%, <BODY>Ngân hàng Nhà nước</BODY> gia hạn “phao cứu sinh” tới cuối năm

<PERSON>Thanh Xuân Mai</PERSON>

<LOCATION>TP.HCM</LOCATION>, <DATE>20-6</DATE> (<BODY>Nhịp Tiền</BODY>) — Nói như một giám đốc chi nhánh ở <LOCATION>đường Nam Kỳ Khởi Nghĩa</LOCATION>, <DOCUMENT>Thông tư 06/2024/TT-NHNN</DOCUMENT> đến “trước khi nước vào mũi”. Văn bản do <ROLE>Phó Thống đốc</ROLE> <BODY>Ngân hàng Nhà nước Việt Nam</BODY> <PERSON>Đào Minh Tú</PERSON> ký <DATE>hôm 18.6</DATE>, sửa <DOCUMENT>Thông tư số 02/2023/TT-NHNN</DOCUMENT> <DATE>ngày 23.4.2023</DATE>: thời hạn cơ cấu lại nợ, giữ nguyên nhóm nợ kéo thêm sáu tháng, đến hết <DATE>ngày 31.12.2024</DATE>.

Đọc số liệu thế nào

<DATE>Cuối quý một</DATE>, dư nợ được cơ cấu theo <DOCUMENT>Thông tư 02</DOCUMENT> là 230.400 tỷ đồng của 282.000 khách hàng. Tỷ lệ nợ xấu nội bảng 4,62% (loại trừ <BODY>SCB</BODY> và bốn ngân hàng yếu: 2,1%). Bảng dưới do chúng tôi cộng từ báo cáo <DATE>quý I/2024</DATE> của từng nhà băng, đơn vị tỷ đồng:

<BODY>Vietcombank</BODY> | 15.401 | 1,22% | bao phủ 200%
<BODY>BIDV</BODY> | 27.106 | 1,51% | 153%
<BODY>VietinBank</BODY> | 20.265 | 1,35% | 151%
<BODY>MB</BODY> | 15.295 | 2,49% | 80%
<BODY>Agribank</BODY> | (chưa công bố)

“Vốn mỏng quá”, TS <PERSON>Cấn Văn Lực</PERSON>, <ROLE>thành viên</ROLE> <BODY>Hội đồng Tư vấn chính sách tài chính, tiền tệ quốc gia</BODY>, bình luận ngắn.

Khoảng trống pháp lý

<DOCUMENT>Nghị quyết số 42/2017/QH14</DOCUMENT> thí điểm xử lý nợ xấu hết hạn từ <DATE>cuối năm 2023</DATE>. <DOCUMENT>Luật Các tổ chức tín dụng số 32</DOCUMENT> — đầy đủ là <DOCUMENT>Luật số 32/2024/QH15</DOCUMENT> <DATE>ngày 18 tháng 1 năm 2024</DATE> — sẽ thay <DOCUMENT>Luật Các tổ chức tín dụng 2010</DOCUMENT> từ <DATE>1/7</DATE>, thông qua tại <EVENT>kỳ họp bất thường lần thứ 5</EVENT>, nhưng không luật hóa quyền thu giữ tài sản bảo đảm. <ROLE>Chủ tịch</ROLE> <BODY>Hiệp hội Ngân hàng Việt Nam</BODY> <PERSON>Phạm Toàn Vượng</PERSON> (kiêm <ROLE>Tổng giám đốc</ROLE> <BODY>Agribank</BODY>) từng gửi <DOCUMENT>Công văn số 133/HHNH-PLNV</DOCUMENT> tới <BODY>Quốc hội</BODY>, nêu vụ một con nợ ở <LOCATION>xã Vĩnh Lộc A</LOCATION>, <LOCATION>huyện Bình Chánh</LOCATION>, cho cả họ vào ở nhà thế chấp.

Ở chiều khác, <ROLE>Ủy viên</ROLE> <BODY>Ủy ban Kinh tế của Quốc hội</BODY> <PERSON>Ma Thị Thúy Kiều</PERSON> e ngại: “Hết khoanh lại giãn, ngân hàng quên mất cách nói lời thật”. Bà nhắc kết luận của <BODY>Thanh tra Chính phủ</BODY> <DATE>năm 2023</DATE> và chỉ đạo tại <DOCUMENT>Chỉ thị số 14/CT-TTg</DOCUMENT> <DATE>ngày 2/5/2024</DATE>: công khai lãi suất cho vay bình quân.

<DATE>Sáng 19/6</DATE>, <BODY>Ban Kinh tế Trung ương</BODY> làm việc với <BODY>Ban cán sự đảng Ngân hàng Nhà nước</BODY>. Theo nguồn tin của <BODY>Nhịp Tiền</BODY>, hai bên rà việc thực hiện <DOCUMENT>Nghị quyết Đại hội XIII</DOCUMENT>, mục “cơ cấu lại hệ thống các tổ chức tín dụng <DATE>giai đoạn 2021-2025</DATE>” và <DOCUMENT>Đề án 689</DOCUMENT> (<DOCUMENT>Quyết định số 689/QĐ-TTg</DOCUMENT>, <DATE>08/6/2022</DATE>).

Người vay nghĩ gì

Anh <PERSON>Tằng A Sáng</PERSON>, chủ xưởng gỗ người Hoa ở <LOCATION>Trảng Bom</LOCATION>, <LOCATION>Đồng Nai</LOCATION>, nợ <BODY>Sacombank</BODY> 6,8 tỷ đồng. Đơn hàng từ <BODY>IKEA</BODY> trở lại hồi <DATE>tháng 4</DATE>, anh cần đúng một mùa. Chị <PERSON>Nhâm</PERSON> bán tạp hóa kế bên thì vay nóng, chẳng thông tư nào với tới.

<EVENT>Kỳ họp thứ 7</EVENT> đang họp, ghế chất vấn Thống đốc không có. Với <BODY>IMF</BODY>, vấn đề khác. Báo cáo Điều IV công bố tại <LOCATION>Washington</LOCATION> khuyến nghị <LOCATION>Việt Nam</LOCATION> “chấm dứt sớm các biện pháp khoan dung”. <ROLE>Trưởng đoàn</ROLE> <PERSON>Paulo Medas</PERSON> viết: thời gian mua được phải dùng để tăng vốn.

Tỷ giá <DATE>chiều qua</DATE>: 25.220 – 25.470 đồng/USD. Vàng <BODY>SJC</BODY>: 74,98 – 76,98 triệu đồng/lượng.
