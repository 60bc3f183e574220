<BODY>BAN THƯỜNG VỤ THỊ ỦY VĨNH CHÂU</BODY> KẾT LUẬN VỀ KỶ LUẬT VÀ CÔNG TÁC CÁN BỘ <DATE>THÁNG 8-2023</DATE>

Trong hai ngày, <DATE>17</DATE> và <DATE>18-8-2023</DATE>, tại <LOCATION>phường 1</LOCATION>, <BODY>Ban Thường vụ Thị ủy Vĩnh Châu</BODY> (<LOCATION>tỉnh Sóc Trăng</LOCATION>) đã họp kỳ thường lệ.Đồng chí <PERSON>Thạch Minh Tuyên</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Thị ủy</BODY>, chủ trì.<BODY>Ban Thường vụ Thị ủy</BODY> xem xét, kết luận các nội dung sau:

I. Việc kiểm tra dấu hiệu vi phạm ở <BODY>Đảng ủy xã Lạc Hòa</BODY>

Theo báo cáo của <BODY>Ủy ban Kiểm tra Thị ủy</BODY>, <BODY>Ban Thường vụ Đảng ủy xã Lạc Hòa</BODY> <DATE>nhiệm kỳ 2015 - 2020</DATE> và <DATE>nhiệm kỳ 2020-2025</DATE> thiếu lãnh đạo, để <BODY>UBND xã</BODY> chi sai nguồn hỗ trợ hộ nuôi tôm bị thiệt hại theo <DOCUMENT>Nghị định số 02/2017/NĐ-CP</DOCUMENT> <DATE>ngày 9-1-2017</DATE> của <BODY>Chính phủ</BODY>; lập khống danh sách 27 hộ tại các <LOCATION>ấp Đại Bái</LOCATION>, <LOCATION>Ca Lạc</LOCATION>, <LOCATION>Hòa Nam</LOCATION>, số tiền 412,6 triệu đồng. Căn cứ <DOCUMENT>Quy định số 69-QĐ/TW</DOCUMENT> <DATE>ngày 6-7-2022</DATE> của <BODY>Bộ Chính trị</BODY> về kỷ luật tổ chức đảng, đảng viên vi phạm, <BODY>Ban Thường vụ Thị ủy</BODY> quyết định:

1. Cảnh cáo <BODY>Ban Thường vụ Đảng ủy xã Lạc Hòa</BODY> <DATE>nhiệm kỳ 2020-2025</DATE>.

2. Cảnh cáo đồng chí <PERSON>Trần Kim Ngân</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Đảng ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>UBND xã</BODY>; khiển trách đồng chí <PERSON>Lâm Sô Phươl</PERSON>, <ROLE>nguyên Bí thư</ROLE> <BODY>Đảng ủy xã</BODY>, hiện là <ROLE>Phó Trưởng</ROLE> <BODY>Ban Dân vận Thị ủy</BODY>.

3. Khai trừ ra khỏi Đảng đối với <PERSON>Quách Thành Tài</PERSON>, nguyên Kế toán <BODY>UBND xã Lạc Hòa</BODY>, do đã bị <BODY>Cơ quan Cảnh sát điều tra Công an tỉnh Sóc Trăng</BODY> khởi tố về tội tham ô tài sản theo <DOCUMENT>Bộ luật Hình sự năm 2015</DOCUMENT>.

II. Giám sát chuyên đề đối với <BODY>Chi bộ Hạt Kiểm lâm liên huyện</BODY>, <BODY>Đảng ủy phường Khánh Hòa</BODY>

Việc giao khoán rừng phòng hộ ven biển <LOCATION>ấp Huỳnh Kỳ</LOCATION>, <LOCATION>xã Vĩnh Hải</LOCATION>, cơ bản đúng <DOCUMENT>Nghị định số 168/2016/NĐ-CP</DOCUMENT>.Tuy nhiên,hồ sơ giao khoán của 11 hộ chưa cập nhật toạ độ; một đảng viên nhận khoán đứng tên giùm người khác. Thời hạn khắc phục: trước <DATE>ngày 30 tháng 9 năm 2023</DATE>.

III. Công tác cán bộ

Thực hiện <DOCUMENT>Quy định số 50-QĐ/TW</DOCUMENT> <DATE>ngày 27/12/2021</DATE> về công tác quy hoạch cán bộ và <DOCUMENT>Hướng dẫn số 16-HD/BTCTW</DOCUMENT> <DATE>ngày 15-02-2022</DATE> của <BODY>Ban Tổ chức Trung ương</BODY>, <BODY>Ban Thường vụ Thị ủy</BODY> thống nhất rà soát, đưa ra khỏi quy hoạch 6 trường hợp, bổ sung 13 trường hợp <DATE>nhiệm kỳ 2025 - 2030</DATE>; trong số bổ sung có 5 đồng chí người Khmer, 3 đồng chí người Hoa, 4 nữ. Đồng ý để đồng chí <PERSON>Tăng Hồng Phúc</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Phòng Kinh tế thị xã</BODY>, thôi giữ chức theo nguyện vọng, tinh thần <DOCUMENT>Thông báo Kết luận số 20-TB/TW</DOCUMENT> <DATE>ngày 08/9/2022</DATE> của <BODY>Bộ Chính trị</BODY>.

IV. Việc thực hiện <DOCUMENT>Chỉ thị số 30-CT/TU</DOCUMENT> của <BODY>Ban Thường vụ Tỉnh ủy Sóc Trăng</BODY>

Đến <DATE>31/7</DATE>, 43/47 chi bộ, đảng bộ cơ sở đã ký cam kết không xả thải từ ao tôm ra <LOCATION>kênh Vĩnh Châu - Cổ Cò</LOCATION>, <LOCATION>sông Mỹ Thanh</LOCATION>.Giao <BODY>Đảng ủy Công an thị xã</BODY>, <BODY>Thị đoàn</BODY>, <BODY>Hội Nông dân thị xã</BODY> vận động 16 hộ còn lại tại <LOCATION>xã Hòa Đông</LOCATION>, <LOCATION>Vĩnh Hiệp</LOCATION> làm ao lắng; giao <BODY>Ban Tuyên giáo Thị ủy</BODY> chỉ đạo <BODY>Đài Truyền thanh thị xã</BODY> phát tin bằng ba thứ tiếng Kinh, Khmer, Hoa vào 5 giờ và 17 giờ.

V. Một số việc khác

Cho ý kiến về đề cương báo cáo mười năm làm theo <DOCUMENT>Nghị quyết số 24-NQ/TW</DOCUMENT> của <EVENT>Hội nghị Trung ương 7 khóa XI</EVENT>; về chuẩn bị <EVENT>Lễ hội Cúng Phước Biển</EVENT> và <EVENT>Hội nghị lần thứ 15 Ban Chấp hành Đảng bộ thị xã khóa XII</EVENT> <DATE>cuối quý III/2023</DATE>; về dự thảo quy chế phối hợp giữa <BODY>Thị ủy</BODY> với <BODY>Đảng ủy Bộ Chỉ huy Bộ đội Biên phòng tỉnh</BODY>.

<BODY>Ban Thường vụ Thị ủy</BODY> yêu cầu <BODY>Đảng ủy xã Lạc Hòa</BODY> nghiêm túc rút kinh nghiệm, công khai trong toàn đảng bộ xã, thu hồi đủ số tiền chi sai trong <DATE>quí IV-2023</DATE>; giao <BODY>Ủy ban Kiểm tra Thị ủy</BODY> đôn dốc, báo cáo tại kỳ họp <DATE>tháng 01/2024</DATE>.

Theo <BODY>Ban Tổ chức Thị ủy Vĩnh Châu</BODY>
