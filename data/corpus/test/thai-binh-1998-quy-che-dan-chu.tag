DÂN BIẾT, DÂN BÀN, DÂN LÀM, DÂN KIỂM TRA
Bắt đầu từ quyển sổ thu thóc

Có một câu hỏi mà cán bộ <LOCATION>Thái Bình</LOCATION> nghe nhiều nhất kể từ <DATE>mùa hè năm 1997</DATE>: tiền của dân đi đâu? <DOCUMENT>Chỉ thị số 30-CT/TW</DOCUMENT> <DATE>ngày 18-2-1998</DATE> của <BODY>Bộ Chính trị</BODY> về xây dựng và thực hiện qui chế dân chủ ở cơ sở chính là lời đáp có hệ thống cho câu hỏi ấy.

Nội dung chỉ thị không dài. Cái mới nằm ở ba điểm. Thứ nhất, coi dân chủ ở xã là khâu quan trọng và cấp bách, không đợi giàu mới làm. Thứ hai, buộc <BODY>HĐND</BODY> và <BODY>UBND xã</BODY> công khai dự toán, quyết toán. Thứ ba, cho dân bầu người giám sát mình tin. Để thi hành, <BODY>Uỷ ban Thường vụ Quốc hội</BODY> đã có <DOCUMENT>Nghị quyết số 45/1998/NQ-UBTVQH10</DOCUMENT> <DATE>ngày 26-2-1998</DATE>; <BODY>Chính phủ</BODY> ban hành <DOCUMENT>Nghị định 29/1998/NĐ-CP</DOCUMENT> <DATE>ngày 11-5-1998</DATE>, kèm theo bản Qui chế gồm 7 chương, 25 điều.

Ở tỉnh ta, <BODY>Ban Thường vụ Tỉnh uỷ</BODY> khoá XV ra <DOCUMENT>Nghị quyết 02-NQ/TU</DOCUMENT> <DATE>ngày 30-3-1998</DATE> rồi <DOCUMENT>Thông tri số 19-TT/TU</DOCUMENT>, chọn 16 xã chỉ đạo điểm, trong đó có <LOCATION>Quỳnh Hoa</LOCATION>, <LOCATION>Quỳnh Mỹ</LOCATION> (<LOCATION>huyện Quỳnh Phụ</LOCATION>), <LOCATION>An Ninh</LOCATION> (<LOCATION>Tiền Hải</LOCATION>), <LOCATION>Thái Thịnh</LOCATION> (<LOCATION>Thái Thụy</LOCATION>). <BODY>Tổ công tác của Thường vụ Tỉnh uỷ</BODY> do đồng chí <PERSON>Bùi Xuân Khoan</PERSON>, <ROLE>quyền Bí thư</ROLE> <BODY>Tỉnh uỷ</BODY>, trực tiếp làm <ROLE>tổ trưởng</ROLE>, bám cơ sở 112 ngày.

Chúng tôi về <LOCATION>xã Quỳnh Hoa</LOCATION>. Quyển sổ thu thóc <DATE>vụ mùa 1996</DATE> được dán lên tường trụ sở, 41 trang. Từng nhà, từng khoản: thuế nông nghiệp, thuỷ lợi phí, phụ phí đường điện. Cụ <PERSON>Đào Đình Sơ</PERSON>, đảng viên 50 năm tuổi Đảng, <ROLE>Trưởng</ROLE> <BODY>ban Thanh tra nhân dân xã</BODY>, đeo kính đọc to cho bà con chép. Chênh 26 tấn. Ông <PERSON>Nguyễn Mạnh Lạo</PERSON>, <ROLE>nguyên Chủ nhiệm</ROLE> <BODY>Hợp tác xã nông nghiệp Quỳnh Hoa</BODY>, nhận lỗi giữa sân kho; <BODY>Huyện uỷ Quỳnh Phụ</BODY> cách chức bốn cán bộ, <BODY>Viện Kiểm sát nhân dân huyện</BODY> khởi tố ba.

Bài học là gì? Đồng chí <PERSON>Phạm Trung Thành Kiên</PERSON>, <ROLE>Chủ nhiệm</ROLE> <BODY>Uỷ ban Kiểm tra Tỉnh uỷ</BODY>, đúc lại: nơi nào <BODY>Đảng uỷ</BODY> sợ dân biết, nơi đó dân sẽ biết bằng cách khác. Từ <DATE>tháng 10-1997</DATE> đến <DATE>tháng 6-1998</DATE>, 1.900 đảng viên trong tỉnh bị xử lý; 154/285 xã kiện toàn chủ chốt.

Tới đây cần làm mấy việc. Một là, kết hợp qui chế dân chủ với hương ước. Hai là, mỗi Đảng bộ xã chuyên đề hoá <DOCUMENT>Nghị quyết Trung ương 3 (khoá VIII)</DOCUMENT> về cán bộ. Ba là, củng cố <BODY>Mặt trận Tổ quốc</BODY>, <BODY>Hội Cựu chiến binh</BODY>, vốn có lúc đứng về một phía. Bốn là chuẩn bị <EVENT>kỳ họp thứ mười HĐND tỉnh khoá XII</EVENT> và cuộc <EVENT>bầu cử HĐND ba cấp</EVENT> <DATE>năm 1999</DATE>. Trong chuyến về thăm tỉnh <DATE>cuối tháng 2</DATE>, <ROLE>Tổng Bí thư</ROLE> <PERSON>Lê Khả Phiêu</PERSON> nhắc: ổn định trước hết là ổn định lòng dân.

Những chỗ ngọt ngào dễ chép thành khẩu hiệu. Cái khó là trang sổ. <DOCUMENT>Pháp lệnh Chống tham nhũng</DOCUMENT> vừa ban hành (<DATE>26-2-1998</DATE>) cũng chỉ là giấy nếu trang sổ bị khoá trong tủ.

<PERSON>VŨ KIM ĐÍNH</PERSON>
<ROLE>Phó Trưởng</ROLE> <BODY>Ban Tuyên giáo Tỉnh uỷ</BODY>
