<BODY>Khối thi đua các cơ quan tham mưu, giúp việc Tỉnh ủy Quảng Ngãi</BODY>
Sáu ban, một tấm bảng điểm

<DATE>Thứ Sáu, 19/01/2024</DATE> - 08:41

<BODY>Baoquangngai.vn</BODY>- Chấm điểm cho nhau vốn là chuyện tế nhị. <DATE>Sáng 18/1</DATE>, tại buổi tổng kết thi đua <DATE>năm 2023</DATE>, các <BODY>ban Tổ chức</BODY>, <BODY>Tuyên giáo</BODY>, <BODY>Dân vận</BODY>, <BODY>Nội chính</BODY>, <BODY>Cơ quan Ủy ban Kiểm tra Tỉnh ủy</BODY> và <BODY>Văn phòng Tỉnh ủy</BODY> đã chọn cách công khai phiếu chấm ngay trên màn hình.

Tổng điểm cao nhất là 97,5, thấp nhất 91. Chênh lệch không lớn, vậy mà tranh luận kéo quá 12 giờ trưa.

<BODY>Văn phòng Tỉnh ủy</BODY> bị trừ 2 điểm vì hai văn bản đóng dấu chậm. <ROLE>Phó Chánh</ROLE> <BODY>Văn phòng Tỉnh ủy</BODY> <PERSON>Phạm Minh Tứ Thạch</PERSON> nhận lỗi, đồng thời xin “đòi” lại 0,5 điểm: một trong hai văn bản chờ ý kiến của <BODY>Ban Tuyên giáo Tỉnh ủy</BODY> suốt 9 ngày. <ROLE>Trưởng</ROLE> <BODY>Ban Tuyên giáo</BODY> <PERSON>Tiêu Viết Hoành</PERSON> cười, gật. Nửa điểm được trả.

<BODY>Ban Tổ chức Tỉnh ủy</BODY>, trưởng khối của năm, liệt kê những việc cả sáu cơ quan cùng đứng tên:
1/ Sơ kết nửa nhiệm kỳ <DOCUMENT>Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX</DOCUMENT>, báo cáo dài 58 trang, được <EVENT>Hội nghị Tỉnh ủy lần thứ 14</EVENT> thông qua <DATE>ngày 5/7/2023</DATE>;
2/ Lấy phiếu tín nhiệm theo <DOCUMENT>Quy định số 96-QĐ/TW</DOCUMENT> <DATE>ngày 2/2/2023</DATE> của <BODY>Bộ Chính trị</BODY>, 55 người, không ai quá 50% “tín nhiệm thấp”;
3/ Kiểm tra 7 đảng bộ về thực hiện <DOCUMENT>Nghị quyết số 21-NQ/TW</DOCUMENT> (<DATE>16/6/2022</DATE>) của <EVENT>Hội nghị Trung ương 5 khóa XIII</EVENT>;
4/ Ba đợt đối thoại của <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY> với nông dân, thanh niên, công nhân, theo <DOCUMENT>Quy định 11-QĐi/TW</DOCUMENT>.

5/ Phục vụ <EVENT>kỳ họp thứ 20, HĐND tỉnh khóa XIII</EVENT>, <EVENT>Đại hội Công đoàn tỉnh Quảng Ngãi lần thứ XVII</EVENT>, <EVENT>Đại hội đại biểu Hội Nông dân tỉnh lần thứ X</EVENT>; thẩm định văn kiện của <BODY>Tỉnh đoàn</BODY>, <BODY>Liên đoàn Lao động tỉnh</BODY>, <BODY>Hội Cựu chiến binh tỉnh</BODY>;
6/ Cụ thể hóa <DOCUMENT>Nghị quyết số 41-NQ/TW</DOCUMENT>, <DOCUMENT>số 42-NQ/TW</DOCUMENT>, <DOCUMENT>số 43-NQ/TW</DOCUMENT> của <EVENT>Hội nghị Trung ương 8 khóa XIII</EVENT> thành <DOCUMENT>Chương trình hành động số 65-CTr/TU</DOCUMENT>, <DOCUMENT>66</DOCUMENT> và <DOCUMENT>67</DOCUMENT>, hoàn thành trước <DATE>31/12/2023</DATE> theo yêu cầu của <BODY>Thường trực Tỉnh ủy</BODY>.

Ở mục 3 có một chuyện vui. Đoàn kiểm tra đến <BODY>Huyện ủy Sơn Tây</BODY> đúng hôm <LOCATION>làng Huy Măng</LOCATION> ăn trâu. Cán bộ huyện mời ở lại, <ROLE>Trưởng đoàn</ROLE> <PERSON>Đinh Thị Kà Rế</PERSON> từ chối miếng ngon nhất nhưng nhận lời đánh chiêng. Biên bản hôm ấy, chị bảo, nhịp nhàng lạ.

Phần khen thưởng: <BODY>Ban Dân vận Tỉnh ủy</BODY> nhất khối, đề nghị <BODY>Tỉnh ủy</BODY> tặng cờ; <BODY>Ban Nội chính Tỉnh ủy</BODY> nhì. Tập thể nhỏ được biểu dương có <BODY>Phòng Lý luận chính trị - Lịch sử Đảng</BODY>, <BODY>Phòng Tài chính đảng</BODY>, <BODY>Phòng Nghiệp vụ 1</BODY>. Cá nhân: <PERSON>Võ Thanh A</PERSON>, <PERSON>Võ Thanh Á</PERSON> (hai anh em sinh đôi, một người ở <BODY>Ban Tổ chức Tỉnh ủy</BODY>, một người ở <BODY>Văn phòng Tỉnh ủy</BODY>), <PERSON>Bạch Thị Ngân</PERSON>, <PERSON>Hồ Văn Mía</PERSON>, <PERSON>Phạm Văn Ô</PERSON>, <PERSON>Nguyễn Đăng Lợi Đức</PERSON>.

Dự và trao cờ có <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Tỉnh ủy</BODY> <PERSON>Đặng Ngọc Tảo</PERSON>; <ROLE>Ủy viên</ROLE> <BODY>Ban Thường vụ Tỉnh ủy</BODY>, <ROLE>Trưởng</ROLE> <BODY>Ban Tổ chức Tỉnh ủy</BODY> <PERSON>Đinh Thị Hồng Min</PERSON>; <ROLE>Trưởng</ROLE> <BODY>Ban Nội chính Tỉnh ủy</BODY> <PERSON>Nguyễn Cao Huân</PERSON>; <ROLE>Phó Trưởng ban Thường trực</ROLE> <BODY>Ban Dân vận Tỉnh ủy</BODY> <PERSON>Hồ Ngọc Thạnh</PERSON>.

Bàn sang <DATE>2024</DATE>, <ROLE>Chủ nhiệm</ROLE> <BODY>Ủy ban Kiểm tra Tỉnh ủy</BODY> <PERSON>Trần Quang Bửu</PERSON> - <ROLE>Trưởng khối</ROLE> mới - ra đúng một đề bài: rút ngắn thời gian tham mưu. Mỗi ban chọn một loại việc, bấm giờ từ lúc nhận đến lúc trình. <BODY>Ban Tuyên giáo</BODY> chọn đề cương tuyên truyền (từ 12 ngày xuống 7), <BODY>Ban Dân vận</BODY> chọn trả lời đơn thư (<DOCUMENT>Quy định số 23-QĐ/TU</DOCUMENT>), còn Văn phòng thì nhận phần việc không ai muốn: thẩm định thể thức cho cả khối, trong 4 giờ làm việc.

Một ý kiến ngoài lề đáng ghi lại. Ông <PERSON>Bùi Tá Sơn Hải</PERSON>, <ROLE>Trưởng phòng</ROLE> <BODY>Phòng Thi đua - Khen thưởng</BODY>, <BODY>Sở Nội vụ</BODY>, được mời dự với tư cách khách: “Tôi theo dõi mười mấy khối. <DOCUMENT>Luật Thi đua, khen thưởng năm 2022</DOCUMENT> có hiệu lực từ <DATE>1/1/2024</DATE> rồi, <DOCUMENT>Nghị định 98/2023/NĐ-CP</DOCUMENT> cũng có rồi, thế mà nhiều nơi vẫn chia nhau giấy khen theo vòng. Ở đây tôi thấy cãi nhau, thế là mừng”.

Bài, ảnh: <PERSON>B.SƠN</PERSON>

TIN, BÀI LIÊN QUAN:
* <BODY>Tỉnh ủy</BODY> gặp mặt báo chí <DATE>đầu xuân Giáp Thìn 2024</DATE>
* <BODY>Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh</BODY> có tân bí thư
* <DOCUMENT>Kết luận 1245-KL/TU</DOCUMENT>: Dừng bắn pháo hoa tại <LOCATION>huyện đảo Lý Sơn</LOCATION>
