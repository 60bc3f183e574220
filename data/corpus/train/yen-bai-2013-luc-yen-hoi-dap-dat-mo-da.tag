Bạn đọc - Tòa soạn - Pháp luật

<LOCATION>MỎ ĐÁ LIỄU ĐÔ</LOCATION>: ĐẤT CỦA AI, BỤI CỦA AI?

<BODY>Báo Yên Bái</BODY> nhận được đơn tập thể của 31 hộ <LOCATION>thôn Cây Mơ</LOCATION>, <LOCATION>xã Liễu Đô</LOCATION>, <LOCATION>huyện Lục Yên</LOCATION>, do ông <PERSON>Hoàng Kim Ngọc Thạch</PERSON> đứng tên. Luật gia <PERSON>Lương Xuân Trường</PERSON> (<BODY>Trung tâm Trợ giúp pháp lý nhà nước tỉnh</BODY>) và ông <PERSON>Nông Quốc Tuân</PERSON>, <ROLE>Phó Trưởng</ROLE> <BODY>Phòng Tài nguyên và Môi trường huyện Lục Yên</BODY>, trả lời.

HỎI: <DATE>Năm 2009</DATE>, <BODY>Công ty cổ phần đá trắng R.K</BODY> được tỉnh cấp phép. Doanh nghiệp thuê thêm 2,3 ha nương của chúng tôi, trả tiền mặt, giấy tay. Nay họ nói là đã "mua đứt". Giấy tay có giá trị không?

ĐÁP (luật gia <PERSON>Trường</PERSON>): Không. Theo Điều 127 <DOCUMENT>Luật Đất đai năm 2003</DOCUMENT>, hợp đồng chuyển quyền phải công chứng hoặc <BODY>UBND xã</BODY> chứng thực. <DOCUMENT>Nghị định số 181/2004/NĐ-CP</DOCUMENT> <DATE>ngày 29/10/2004</DATE> còn không cho tổ chức kinh tế nhận chuyển nhượng nương rẫy kiểu ấy. Tờ giấy <DATE>ngày 6-3-2010</DATE> mà ông <PERSON>Thạch</PERSON> gửi kèm chỉ chứng minh được một điều: có việc giao tiền. Các hộ có thể khởi kiện tại <BODY>TAND huyện Lục Yên</BODY> theo <DOCUMENT>Bộ luật Tố tụng dân sự (sửa đổi, bổ sung năm 2011)</DOCUMENT>.

HỎI: Giấy phép ghi 8,6 ha, máy xúc đã ăn sang <LOCATION>đồi Cô Tiên</LOCATION>. Xã bảo lên huyện, huyện bảo lên tỉnh.

ĐÁP (ông <PERSON>Tuân</PERSON>): Tôi nhận phần lỗi của phòng. <DOCUMENT>Giấy phép số 1882/GP-UBND</DOCUMENT> <DATE>ngày 14/10/2009</DATE> có 8,62 ha. <DATE>Tháng 11/2012</DATE>, <BODY>Đoàn kiểm tra liên ngành 815</BODY> đo lại thấy vượt 0,94 ha. <DOCUMENT>Biên bản số 03/BB-VPHC</DOCUMENT> lập <DATE>hôm 20-12-2012</DATE>, nhưng hồ sơ nằm ở chỗ chúng tôi 58 ngày mới chuyển <BODY>Thanh tra Sở TN-MT</BODY>. Căn cứ <DOCUMENT>Nghị định 150/2004/NĐ-CP</DOCUMENT>, mức phạt tối đa lúc đó thấp lắm, 50 triệu. <DOCUMENT>Luật Khoáng sản năm 2010</DOCUMENT> và <DOCUMENT>Nghị định 15/2012/NĐ-CP</DOCUMENT> bây giờ chặt hơn; mới đây có thêm <DOCUMENT>Luật Xử lý vi phạm hành chính</DOCUMENT>, hiệu lực từ <DATE>01/7/2013</DATE>.

HỎI (bà <PERSON>Hoàng Thị Xiềm</PERSON>, người Tày, 66 tuổi): Bụi trắng vào cả bát cơm. Cháu nội tôi ho, <BODY>Bệnh viện Đa khoa khu vực Nghĩa Lộ</BODY> chụp phim bảo "bụi phổi". Ai chữa?

ĐÁP: <LOCATION>Lục Yên</LOCATION> về <LOCATION>Nghĩa Lộ</LOCATION> hơn 150 cây số, chúng tôi thắc mắc thì được biết bà có con gái lấy chồng ở đó. <BODY>Sở Y tế</BODY> sẽ cử <BODY>Trung tâm Bảo vệ sức khỏe lao động và môi trường</BODY> đến đo trong <DATE>tuần này</DATE>. Về trách nhiệm, <DOCUMENT>Luật Bảo vệ môi trường 2005</DOCUMENT> buộc doanh nghiệp bồi thường nếu chứng minh được; cái khó là chứng minh. <BODY>Hội Nông dân xã</BODY> nên giữ lại sổ khám, hóa đơn.

HỎI: Sau <EVENT>kỳ họp thứ 4, Quốc hội khóa XIII</EVENT>, bà con đã nói với <ROLE>đại biểu</ROLE> <BODY>Quốc hội</BODY> <PERSON>Giàng Thị Bình Sa</PERSON>. <BODY>Huyện ủy</BODY> có biết không?

ĐÁP (ông <PERSON>Tuân</PERSON>): Có. <BODY>Ban Thường vụ  Huyện ủy</BODY> nghe vụ này hai lần, <DATE>22/3</DATE> và <DATE>5/4</DATE>. Đồng chí <PERSON>Trịnh Thế Bình</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Huyện ủy</BODY>, ký <DOCUMENT>Thông báo kết luận số 146-TB/HU</DOCUMENT>, yêu cầu dừng nổ mìn từ <DATE>15-4</DATE> đến khi có kết quả đo. Bên <BODY>HĐND huyện</BODY> thì <BODY>Ban Pháp chế</BODY> đưa vào nội dung giám sát trình <EVENT>kỳ họp thứ 7 HĐND huyện khóa XIX</EVENT>.

Bàn thêm của luật gia: <BODY>Quốc hội</BODY> đang lấy ý kiến dự án <DOCUMENT>Luật Đất đai (sửa đổi)</DOCUMENT>. Bà con <LOCATION>Liễu Đô</LOCATION> nên nói điều mình thấy vào bản góp ý của <BODY>Mặt trận Tổ quốc xã</BODY>, hạn chót <DATE>30-4-2013</DATE>: đất nương đang canh tác ổn định phải được cấp giấy, có giấy thì không ai lấy được bằng một tờ giấy tay.

<PERSON>NGỌC TÚ</PERSON> ghi
Ðiện thoại đường dây nóng: 029.3852.xxx
