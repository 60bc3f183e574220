Ý KIẾN
Tự soi thì phải có gương

“Tôi đã đọc, xin cảm ơn”. Đó là nguyên văn bản tự kiểm điểm một trang của giám đốc một sở nọ, mà tôi có trong tay do ông ấy để quên ở máy in. <DOCUMENT>Nghị quyết Trung ương 4 khóa XII</DOCUMENT> ra đời <DATE>ngày 30-10-2016</DATE>, nay ngót một năm. Bản kiểm điểm ký <DATE>ngày 14-9-2017</DATE>.

Không thể nói chúng ta thiếu giấy. Để đi cùng nghị quyết này, <BODY>Bộ Chính trị</BODY> có <DOCUMENT>Chỉ thị số 05-CT/TW</DOCUMENT>; <BODY>Ban Tổ chức Trung ương</BODY> có <DOCUMENT>Hướng dẫn số 16-HD/BTCTW</DOCUMENT>; đến <DATE>giữa năm 2017</DATE> lại thêm <DOCUMENT>Quy định số 85-QĐ/TW</DOCUMENT> <DATE>ngày 23-5-2017</DATE> về kiểm tra, giám sát việc kê khai tài sản và <DOCUMENT>Quy định 89-QĐ/TW</DOCUMENT>, <DOCUMENT>90-QĐ/TW</DOCUMENT> <DATE>ngày 4-8-2017</DATE> về khung tiêu chuẩn chức danh, tiêu chí đánh giá. Về tỉnh nhân lên: <BODY>Tỉnh ủy Lạng Sơn</BODY> <DOCUMENT>Kế hoạch 31-KH/TU</DOCUMENT>, <BODY>Tỉnh ủy Vĩnh Long</BODY> <DOCUMENT>Chương trình 09-CTr/TU</DOCUMENT>. Một bí thư chi bộ ở <LOCATION>Bình Minh</LOCATION> nhẩm cho tôi nghe từ <DATE>tháng 1</DATE> đến <DATE>tháng 8</DATE> đã nhận 61 văn bản, trung bình cứ bốn ngày một.

Thiếu là thiếu cái gương.

Có gương thì ngượng. <DATE>Năm 1999</DATE>, tôi còn công tác ở <BODY>Tạp chí Xây dựng Đảng</BODY>, theo đồng chí <PERSON>Nguyễn Văn An</PERSON>, hồi đó <ROLE>Trưởng</ROLE> <BODY>Ban Tổ chức Trung ương</BODY>, dự kiểm điểm theo <DOCUMENT>Nghị quyết Trung ương 6 (lần 2) khóa VIII</DOCUMENT> tại một tỉnh <LOCATION>đồng bằng sông Hồng</LOCATION>. Một <ROLE>phó chủ tịch tỉnh</ROLE> (xin gọi là anh <PERSON>T.</PERSON>) nhận mình nể nang khi duyệt đất cho em vợ. Lặng như tờ. Một chị <ROLE>Phó Chủ nhiệm</ROLE> <BODY>Ủy ban Kiểm tra</BODY> đứng dậy: tôi biết mà không nói, lỗi tôi nặng hơn anh. Cuộc ấy dứt vào lúc hai giờ sáng, không kỷ luật ai; sau đó ba miếng đất trả lại. Sau <EVENT>Đại hội X</EVENT> gặp nhau, anh <PERSON>T.</PERSON> bảo đêm đó ngủ ngon.

Có người cãi: thời đó khác. Khác, tất nhiên. <DATE>Tháng 5-1948</DATE> Bác <PERSON>Hồ</PERSON> viết “Sửa đổi lối làm việc” cho cán bộ cầm đèn dầu, vậy mà mười hai chứng bệnh của chúng ta không mới đi chứng nào.

Cho nên, thay vì in thêm mẫu biểu trước <EVENT>Hội nghị Trung ương 6</EVENT>, xin đề xuất ba việc giản dị. Thứ nhất, bản tự soi phải đọc trước dân nơi cư trú, không chỉ đọc trong phòng lạnh. Quy định ấy đã có từ <DOCUMENT>Quy định 76-QĐ/TW</DOCUMENT> <DATE>năm 2000</DATE>, chẳng cần gì mới. Thứ hai, cấp trên soi trước, cấp dưới soi sau: <BODY>Ban Thường vụ</BODY> chưa đọc thì chi bộ chưa họp. Thứ ba, ai bị dân phản ánh đúng ba lần thì thôi làm cấp uỷ viên tại đại hội đảng bộ cấp mình.

Ông cụ thân sinh tôi mất <DATE>mùa đông năm 2003</DATE>. Cụ làm <ROLE>Bí thư</ROLE> <BODY>Đảng ủy xã Hàm Rồng</BODY>, treo trên vách một tấm gương con, sứt góc, hỏi để làm gì, cụ đáp “để lúc cáu với dân thì nhìn”.

Tấm gương ấy tôi mang ra <LOCATION>Hà Nội</LOCATION>, vẫn sứt.

TS <PERSON>ĐOÀN THẾ CƯỜNG</PERSON>
<ROLE>Nguyên Phó Tổng Biên tập</ROLE> <BODY>Tạp chí Xây dựng Đảng</BODY>

.
.
;
