Chính sách | <DATE>17:05, 22/02/2025</DATE> | <BODY>Báo Pháp luật Việt Nam</BODY>

LÀM LUẬT BẰNG BA BƯỚC
Bỏ bớt những gì, giữ lại điều chi?

<DATE>Sáng 19/2</DATE>, tại <EVENT>Kỳ họp bất thường lần thứ 9, Quốc hội khóa XV</EVENT>, <DOCUMENT>Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15</DOCUMENT> được thông qua với 459/461 đại biểu tán thành. Đạo luật còn 9 chương, 72 điều (ít hơn <DOCUMENT>Luật năm 2015</DOCUMENT> 101 điều), có hiệu lực từ <DATE>1/4/2025</DATE>.

Thẩm quyền gọn lại

<BODY>HĐND cấp xã</BODY>, <BODY>UBND cấp xã</BODY> không còn ban hành văn bản quy phạm pháp luật. Quy định này đi trước một nhịp, do <BODY>Chính phủ</BODY> đang trình <BODY>Quốc hội</BODY> bỏ cấp trung gian theo <DOCUMENT>Kết luận số 121-KL/TW</DOCUMENT> <DATE>ngày 24/1/2025</DATE> và tinh thần <DOCUMENT>Nghị quyết số 18-NQ/TW</DOCUMENT>. Ngược lại, <BODY>Chính phủ</BODY> thêm được loại mới: nghị quyết quy phạm để thí điểm. <ROLE>Tổng</ROLE> <BODY>Kiểm toán nhà nước</BODY> vẫn ra quyết định, <ROLE>Chánh án</ROLE> <BODY>Tòa án nhân dân tối cao</BODY> vẫn ra thông tư.

Quy trình: một kỳ thay vì hai

Theo <ROLE>Bộ trưởng</ROLE> <BODY>Bộ Tư pháp</BODY> <PERSON>Nguyễn Hải Ninh</PERSON>, soạn luật đi qua chính sách, soạn thảo, thông qua; chương trình lập pháp làm theo năm. Nói như ông trước báo giới <DATE>ngày 21/2</DATE>, “từ 22 tháng rút còn 12”. <DOCUMENT>Chỉ thị 32/CT-TTg</DOCUMENT> của Thủ tướng và <DOCUMENT>Kế hoạch số 81/KH-UBTVQH15</DOCUMENT> từng đặt mục tiêu ấy.

Còn ai lo sót?

Bà <PERSON>Phan Lê Bích Trâm</PERSON>, <ROLE>Phó Giám đốc</ROLE> <BODY>Sở Tư pháp tỉnh Hòa Bình</BODY>, vui ít lo nhiều: <DATE>tháng 12/2024</DATE>, sở của bà thẩm định 47 dự thảo bằng 5 người. “Gọn cái luật không gọn cái việc”, bà nói, và dẫn <DOCUMENT>Quyết định số 41/2024/QĐ-UBND</DOCUMENT> phải sửa hai lần trong một quý. Phía <LOCATION>Lạng Sơn</LOCATION>, ông <PERSON>Triệu Ngọc Tư</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Ban Pháp chế HĐND tỉnh</BODY>, đề nghị cho địa phương được tham vấn qua nền tảng số.

> “Viết luật mà không hỏi người chịu luật thì ba bước cũng bằng không” - GS <PERSON>Hạ Quỳnh Nguyên</PERSON>, <BODY>Trường Đại học Luật Hà Nội</BODY>.

Việc phải làm ngay

- <BODY>Bộ Tư pháp</BODY> trình hai nghị định trước <DATE>ngày 15/3</DATE>: một thay <DOCUMENT>Nghị định 34/2016/NĐ-CP</DOCUMENT> (<DATE>14/5/2016</DATE>) và <DOCUMENT>Nghị định số 154/2020/NĐ-CP</DOCUMENT>; một về kiểm tra, xử lý văn bản.
- <BODY>Bộ Tài chính</BODY> sửa <DOCUMENT>Thông tư 338/2016/TT-BTC</DOCUMENT> về kinh phí.
- <BODY>Cục Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính</BODY> lập danh mục hết hiệu lực <DATE>quý II/2025</DATE>.

Dư âm của luật còn ở phía trước: Hội nghị toàn quốc triển khai luật, nghị quyết của <EVENT>Kỳ họp bất thường lần thứ 9</EVENT> ấn định <DATE>ngày 28/2</DATE>; <BODY>Đảng ủy Bộ Tư pháp</BODY> (lập theo <DOCUMENT>Quyết định số 243-QĐ/TW</DOCUMENT>) chọn nó làm chủ đề của <EVENT>Đại hội đại biểu Đảng bộ Bộ Tư pháp lần thứ I</EVENT>. Một bản nghị quyết mới của <BODY>Bộ Chính trị</BODY> về xây dựng và thi hành pháp luật, theo <BODY>Vụ Các vấn đề chung về xây dựng pháp luật</BODY>, sẽ có trong <DATE>nửa đầu năm nay</DATE>.

<PERSON>BÌNH AN</PERSON>
