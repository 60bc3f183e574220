<BODY>HNN</BODY> • <DATE>09:05 Thứ Bảy, 26/07/2025</DATE>

<EVENT>Hội nghị điển hình tiên tiến Văn phòng Thành ủy Huế lần thứ nhất</EVENT>:
Mười bốn tấm gương, một bộ máy mới

<DATE>Ngày 25/7</DATE>, <BODY>Văn phòng Thành ủy Huế</BODY> tuyên dương 14 điển hình của <DATE>giai đoạn 2020 - 2025</DATE>. Đây là cuộc gặp đầu tiên kể từ khi <LOCATION>thành phố Huế</LOCATION> trực thuộc Trung ương (<DATE>1/1/2025</DATE>) và từ khi hợp nhất bộ phận phục vụ của các ban đảng về một đầu mối.

Có mặt tại hội nghị: các đồng chí <PERSON>Nguyễn Khoa Trạch</PERSON>, <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Thành ủy</BODY>; <PERSON>Tôn Thất Viên</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Ban Thường vụ</BODY>, <ROLE>Trưởng</ROLE> <BODY>Ban Tuyên giáo và Dân vận Thành ủy</BODY>; <PERSON>Lê Hồng Sâm</PERSON>, <ROLE>nguyên Chánh</ROLE> <BODY>Văn phòng Tỉnh ủy Thừa Thiên Huế</BODY> các <DATE>thời kỳ 2001 - 2010</DATE>; cùng đại diện <BODY>Văn phòng Đảng ủy UBND thành phố</BODY>, <BODY>Văn phòng Đảng ủy các cơ quan Đảng thành phố</BODY>.

Báo cáo do <ROLE>Phó Chánh</ROLE> <BODY>Văn phòng Thành ủy</BODY> <PERSON>Hồ Đắc Nghi</PERSON> trình bày nhìn lại một chặng đường không bằng phẳng. <DATE>Năm 2020</DATE> dịch bệnh và bốn trận lũ chồng lũ. <DATE>Năm 2021</DATE> phục vụ <EVENT>bầu cử đại biểu Quốc hội khóa XV và đại biểu HĐND các cấp</EVENT> <DATE>nhiệm kỳ 2021-2026</DATE>. Rồi 5 năm ròng theo đuổi <DOCUMENT>Nghị quyết số 54-NQ/TW</DOCUMENT> <DATE>ngày 10/12/2019</DATE> của <BODY>Bộ Chính trị</BODY>, cho tới lúc <BODY>Quốc hội</BODY> bấm nút thông qua <DOCUMENT>Nghị quyết số 175/2024/QH15</DOCUMENT> <DATE>ngày 30/11/2024</DATE>. Văn phòng đã chắp bút hoặc thẩm định 6.218 văn bản, bình quân mỗi ngày làm việc gần 5 văn bản, tỷ lệ bị trả lại từ 4,1% (<DATE>2020</DATE>) giảm còn 0,6% (<DATE>6 tháng đầu năm 2025</DATE>).

Về tham mưu, tổng hợp, báo cáo ghi nhận sự phối hợp của <BODY>Ban Tổ chức Thành ủy</BODY>, <BODY>Ủy ban Kiểm tra Thành ủy</BODY>, <BODY>Ban Nội chính Thành ủy</BODY> và <BODY>Đảng ủy Quân sự thành phố</BODY>, <BODY>Đảng ủy Công an thành phố</BODY> trong việc chuẩn bị <EVENT>Hội nghị Thành ủy lần thứ 18</EVENT>, <EVENT>Hội nghị Thành ủy lần thứ 19</EVENT>; giúp <BODY>Ban Thường vụ Thành ủy</BODY> ban hành <DOCUMENT>Chương trình hành động số 139-CTr/TU</DOCUMENT> thực hiện <DOCUMENT>Nghị quyết số 57-NQ/TW</DOCUMENT> <DATE>ngày 22/12/2024</DATE> và <DOCUMENT>Kế hoạch số 231-KH/TU</DOCUMENT> triển khai <DOCUMENT>Kết luận số 127-KL/TW</DOCUMENT> <DATE>ngày 28/02/2025</DATE> của <BODY>Bộ Chính trị</BODY>, <BODY>Ban Bí thư</BODY>; xây dựng đề án sáp nhập 133 xã, phường còn 40 theo <DOCUMENT>Nghị quyết số 60-NQ/TW</DOCUMENT> của <EVENT>Hội nghị Trung ương 11 khóa XIII</EVENT>; phục vụ chu đáo <EVENT>Năm Du lịch quốc gia</EVENT> <DATE>2025</DATE> và <EVENT>Festival Huế</EVENT> cùng năm.

Người thứ nhất được gọi lên bục là chị <PERSON>Kăn Thị Đào</PERSON>, dân tộc Pa Cô, nhân viên phục vụ. Chị giữ chìa khóa của 23 phòng và chưa một lần để thất lạc. Người cuối cùng là anh <PERSON>Trương Như Bách</PERSON>, kỹ sư tin học, “cha đẻ” của chatbot tra cứu kết luận của <BODY>Ban Thường vụ Thành ủy</BODY>: gõ “<LOCATION>chợ Đông Ba</LOCATION>” sẽ ra 19 kết luận từ <DATE>năm 1993</DATE>. Giữa hai người ấy là chuyên viên tổng hợp, kế toán, lái xe, bảo vệ, một <ROLE>Phó Trưởng phòng</ROLE> <BODY>Phòng Hành chính - Lưu trữ</BODY> sắp nghỉ hưu, <PERSON>Trần Thị Tư</PERSON>.

Thảo luận, <PERSON>Đoàn Quốc Việt</PERSON>, đến từ <BODY>Văn phòng Đảng ủy phường Thuận Hóa</BODY>, nói về những ngày đầu của chính quyền hai cấp. <DATE>1/7</DATE>: một phòng họp, 31 người của bốn phường cũ, ba loại con dấu. <DATE>3/7</DATE>: <DOCUMENT>công văn số 01</DOCUMENT> đi. <DATE>18/7</DATE>: đã phát hành 214 văn bản, không cái nào phải thu hồi nhờ “tổ xung kích” của <BODY>Văn phòng Thành ủy</BODY> xuống ngồi cùng. Anh đề xuất có sổ tay nghiệp vụ cho cấp xã; đề xuất được ghi nhận và giao hạn <DATE>30/8</DATE>.

Thay mặt <BODY>Thường trực Thành ủy</BODY>, đồng chí <PERSON>Nguyễn Khoa Trạch</PERSON> nêu bốn chữ: trúng, sớm, kín, gọn. Trúng là trúng ý <DOCUMENT>Nghị quyết 57-NQ/TW</DOCUMENT>, <DOCUMENT>59-NQ/TW</DOCUMENT>, <DOCUMENT>66-NQ/TW</DOCUMENT>, <DOCUMENT>68-NQ/TW</DOCUMENT>; sớm là trước khi cấp trên hỏi; kín là giữ bí mật theo <DOCUMENT>Luật Bảo vệ bí mật nhà nước</DOCUMENT>; gọn là bỏ những báo cáo không ai đọc. Đồng chí giao Văn phòng làm nòng cốt phục vụ <EVENT>Đại hội đại biểu Đảng bộ thành phố Huế lần thứ XVII</EVENT>, dự kiến <DATE>tháng 9/2025</DATE>.

<ROLE>Chánh</ROLE> <BODY>Văn phòng Thành ủy</BODY> <PERSON>Phạm Đăng Quỳnh</PERSON> phát động thi đua <DATE>giai đoạn 2025 - 2030</DATE> với cam kết được in trên một tờ giấy duy nhất, khổ A5:
• 100% hồ sơ công việc xử lý trên môi trường mạng, theo lộ trình của <DOCUMENT>Quyết định số 204-QĐ/TW</DOCUMENT> <DATE>ngày 29/11/2024</DATE> của <BODY>Ban Bí thư</BODY>;
• mỗi chuyên viên phụ trách 3 - 4 xã, phường, mỗi tháng “chạm đất” một lần;
• không họp quá 90 phút;
• không để <BODY>Đảng ủy xã A Lưới 2</BODY> hay bất cứ nơi xa xôi nào phải chờ văn bản quá 24 giờ.

Tiếng vỗ tay dài nhất, theo quan sát của người viết, dành cho điểm thứ ba.

Tin, ảnh: <PERSON>Bảo Phước</PERSON>
