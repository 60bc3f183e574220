Hỏi - đáp về ba nghị quyết vừa được thông qua
CÁN BỘ CHIẾN LƯỢC, TIỀN LƯƠNG VÀ BẢO HIỂM: ĐỌC THẾ NÀO CHO ĐÚNG?

Một tuần sau khi <EVENT>Hội nghị Trung ương 7 (khóa XII)</EVENT> bế mạc (<DATE>12-5-2018</DATE>), bạn đọc <BODY>Tạp chí Nghiên cứu Tổ chức</BODY> gửi về tòa soạn gần 300 câu hỏi. Chúng tôi chọn sáu câu, nhờ PGS.TS <PERSON>Vi Thái Học</PERSON>, <ROLE>nguyên Phó Viện trưởng</ROLE> <BODY>Viện Khoa học tổ chức nhà nước và Con người</BODY>, trả lời.

Câu 1. Có phải cả ba nghị quyết cùng mang một ngày?

- Không hẳn. <DOCUMENT>Nghị quyết số 26-NQ/TW</DOCUMENT> về cán bộ các cấp, nhất là cấp chiến lược ký <DATE>ngày 19/5/2018</DATE>; <DOCUMENT>Nghị quyết số 27-NQ/TW</DOCUMENT> về cải cách chính sách tiền lương ký <DATE>ngày 21/5/2018</DATE>; còn <DOCUMENT>Nghị quyết số 28-NQ/TW</DOCUMENT> về cải cách chính sách bảo hiểm xã hội ra <DATE>ngày 23/5/2018</DATE>. Ba văn bản đều do <ROLE>Tổng Bí thư</ROLE> <PERSON>Nguyễn Phú Trọng</PERSON> thay mặt <BODY>Ban Chấp hành Trung ương</BODY> ký. Báo nào viết “ra đời <DATE>ngày 12/5</DATE>” là lẫn với ngày bế mạc.

Câu 2. <DOCUMENT>Nghị quyết 26</DOCUMENT> khác gì <DOCUMENT>Nghị quyết Trung ương 3 khóa VIII</DOCUMENT> mà tôi được học hồi <DATE>năm 1997</DATE>?

- Hai mươi năm đã qua. <DOCUMENT>Nghị quyết Trung ương 3 khóa VIII</DOCUMENT> đặt nền cho chiến lược cán bộ thời kỳ đẩy mạnh công nghiệp hóa. <DOCUMENT>Nghị quyết 26</DOCUMENT> nhắm vào chỗ đau hôm nay: chạy chức, chạy quyền, cục bộ, “cánh hẩu”. Hai trọng tâm, năm đột phá. Một trong các đột phá là bố trí bí thư cấp ủy cấp tỉnh, cấp huyện không phải người địa phương, cơ bản hoàn thành vào <DATE>năm 2025</DATE>. Đến <DATE>năm 2030</DATE>, ít nhất 15% cán bộ diện <BODY>Ban Thường vụ Tỉnh ủy</BODY> quản lý phải dưới 40 tuổi.

Câu 3. Cụ <PERSON>Lò Văn Pấng</PERSON> ở <LOCATION>bản Noong Bua</LOCATION>, <LOCATION>thành phố Điện Biên Phủ</LOCATION> hỏi: Lương hưu của tôi do <BODY>Bảo hiểm xã hội tỉnh</BODY> trả, có bị tính lại theo vị trí việc làm không?

- Thưa cụ, không. <DOCUMENT>Nghị quyết 27</DOCUMENT> nói tới lương của người đang làm việc, áp dụng bảng lương mới từ <DATE>năm 2021</DATE>, bỏ mức lương cơ sở và hệ số. Lương hưu thì điều chỉnh theo <DOCUMENT>Luật Bảo hiểm xã hội 2014</DOCUMENT> và các nghị định hằng năm, chẳng hạn <DOCUMENT>Nghị định 88/2018/NĐ-CP</DOCUMENT> vừa ban hành <DATE>hôm 15/6</DATE>.

(Tòa soạn chú: câu trả lời được cập nhật khi lên khuôn số <DATE>tháng 6</DATE>.)

Câu 4. Đơn vị tôi là <BODY>Trung tâm Nghiên cứu Bò và Đồng cỏ Ba Vì</BODY>, tự chủ hoàn toàn. Lãnh đạo có được trả lương theo doanh thu?

- Được, nếu đúng <DOCUMENT>Nghị quyết số 19-NQ/TW</DOCUMENT> của <EVENT>Hội nghị Trung ương 6 khóa XII</EVENT> và <DOCUMENT>Nghị định 16/2015/NĐ-CP</DOCUMENT>. Xin lưu ý <EVENT>hội nghị Trung ương 5</EVENT>, <EVENT>6</EVENT>, <EVENT>7 (khóa XII)</EVENT> nối nhau thành một mạch: kinh tế tư nhân - bộ máy - con người. Tách riêng một nghị quyết ra thì dễ hiểu sai.

Câu 5. Đảng viên hết tuổi <LOCATION>làng Kép</LOCATION>, <LOCATION>xã Hương Sơn</LOCATION> (<LOCATION>Lạng Giang</LOCATION>, <LOCATION>Bắc Giang</LOCATION>) muốn góp ý thì gửi đi đâu?

- Gửi <BODY>Ban Tổ chức Trung ương</BODY> hoặc qua chi bộ. <ROLE>Trưởng</ROLE> <BODY>Ban Tổ chức Trung ương</BODY> <PERSON>Phạm Minh Chính</PERSON> khi trình đề án trước <BODY>Trung ương</BODY> đã nói rõ sẽ tiếp nhận ý kiến tới khi có <DOCUMENT>Quy định số 205-QĐ/TW</DOCUMENT>... à, lúc ấy văn bản còn chưa có số, người ta gọi là “quy định chống chạy chức, chạy quyền”.

(Tòa soạn chú: phần này PGS bổ sung khi đọc lại bản bông, <DATE>cuối năm 2019</DATE>.)

Câu 6. Tuổi nghỉ hưu tăng ngay từ <DATE>đầu năm sau</DATE> phải không?

- Chưa. <DOCUMENT>Nghị quyết 28</DOCUMENT> mới nêu lộ trình, bắt đầu từ <DATE>năm 2021</DATE>, mỗi năm thêm vài tháng. Muốn thành luật phải sửa <DOCUMENT>Bộ luật Lao động</DOCUMENT>. <BODY>Bộ Lao động - Thương binh và Xã hội</BODY> đang soạn hai phương án, <ROLE>Bộ trưởng</ROLE> <PERSON>Đào Ngọc Dung</PERSON> cho biết sẽ trình <BODY>Quốc hội</BODY> tại <EVENT>kỳ họp thứ 7, Quốc hội khóa XIV</EVENT>.

Xin cám ơn ông.

<PERSON>Dương Thu Vân</PERSON> - <PERSON>Khánh Hội</PERSON> thực hiện
