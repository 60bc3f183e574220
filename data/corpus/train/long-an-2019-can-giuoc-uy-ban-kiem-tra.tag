“NỘI SOI” TỪNG CHI BỘ: CÁCH LÀM CỦA <BODY>UBKT HUYỆN UỶ CẦN GIUỘC</BODY>

Đ/c <PERSON>Nguyễn Thị Mai Khôi</PERSON>, <ROLE>Chủ nhiệm</ROLE> <BODY>UBKT Huyện uỷ Cần Giuộc</BODY> (<LOCATION>Long An</LOCATION>), có thói quen mang theo một cây bút bi đỏ và một cây xanh. Bút xanh ghi điều chi bộ nói, bút đỏ ghi điều chi bộ tránh. <DATE>Sáng 14/5</DATE>, tại <BODY>Chi bộ Trường THCS Nguyễn Thị Bảy</BODY>, cuốn sổ của chị có hai dòng xanh và gần hai trang đỏ.

Cuộc giám sát ấy nằm trong <DOCUMENT>Chương trình số 21-CTr/HU</DOCUMENT> <DATE>ngày 8/1/2019</DATE> của <BODY>BTV Huyện uỷ</BODY> về công tác kiểm tra, giám sát. <DATE>Năm 2019</DATE>, <BODY>BTV Huyện uỷ</BODY> kiểm tra 6 tổ chức, giám sát 4; <BODY>UBKT Huyện uỷ</BODY> phải làm 22 cuộc, chưa kể cuộc phát sinh. Mà biên chế của cơ quan chỉ 6 người, một người đang học cao cấp lý luận ở <BODY>Học viện Chính trị khu vực IV</BODY>.

Chọn chỗ “không ai ngó tới”

Trước đây, kiểm tra thường nhắm vô những nơi có đơn thư. Từ <DATE>năm 2017</DATE>, sau khi <BODY>Uỷ ban Kiểm tra Trung ương</BODY> ban hành <DOCUMENT>Hướng dẫn số 06-HD/UBKTTW</DOCUMENT>, rồi <BODY>Bộ Chính trị</BODY> ra <DOCUMENT>Quy định số 179-QĐ/TW</DOCUMENT> về chế độ kiểm tra, giám sát, <BODY>UBKT Huyện uỷ</BODY> đổi hướng: rút thăm. Trong 58 tổ chức cơ sở đảng, cứ mỗi quý bốc hai thăm, bốc trúng ai kiểm tra nấy, không báo trước nội dung.

<DATE>Quý II</DATE>, thăm rơi vào <BODY>Đảng uỷ xã Phước Vĩnh Tây</BODY> và <BODY>Chi bộ Bảo hiểm xã hội huyện</BODY>. Ở <LOCATION>Phước Vĩnh Tây</LOCATION>, đoàn do đ/c <PERSON>Đặng Quốc Thế</PERSON>, <ROLE>Phó Chủ nhiệm</ROLE> <BODY>UBKT</BODY>, dẫn đầu phát hiện quỹ khuyến học của xã bị dùng tạm ứng cho công trình lộ <LOCATION>ấp 3</LOCATION>: 86 triệu đồng, có giấy, có chữ ký, nhưng không có nghị quyết. Tiền thu lại đủ sau 9 ngày. <ROLE>Bí thư</ROLE> <BODY>Đảng uỷ</BODY> <PERSON>Phan Văn Nhựt</PERSON> bị khiển trách. Ông <PERSON>Nhựt</PERSON> không khiếu nại. “Tôi kí lúc 11 giờ trưa, tôi đói bụng. Kí bậy là tại tôi”, ông nói trước <BODY>BCH Đảng bộ xã</BODY>, và cả hội trường lặng đi.

Con số không biết nói dối

- Từ <DATE>đầu nhiệm kỳ 2015 - 2020</DATE> đến <DATE>30/6/2019</DATE>, cấp uỷ và <BODY>UBKT</BODY> các cấp ở <LOCATION>Cần Giuộc</LOCATION> thi hành kỷ luật 97 đảng viên: khiển trách 61, cảnh cáo 22, cách chức 3, khai trừ 11.
- 34 trường hợp vi phạm chính sách dân số; 17 trường hợp liên quan đất đai quanh <LOCATION>Khu công nghiệp Long Hậu</LOCATION> và <LOCATION>cảng Quốc tế Long An</LOCATION>.
- Đơn tố cáo tiếp nhận <DATE>năm 2016</DATE>: 28; <DATE>năm 2017</DATE>: 19; <DATE>năm 2018</DATE>: 11.

Đơn giảm, nhưng <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Huyện uỷ</BODY> <PERSON>Võ Thành Kiếp</PERSON> chưa yên tâm. Trong bài phát biểu ở hội nghị toàn quốc tổng kết công tác kiểm tra, giám sát <DATE>năm 2018</DATE>, được truyền trực tuyến xuống <LOCATION>Long An</LOCATION>, lãnh đạo <BODY>UBKT Trung ương</BODY> nói kiểm tra phải “đánh vào chỗ khó”, đ/c <PERSON>Kiếp</PERSON> ghi câu này lên đầu sổ. Chỗ khó của <LOCATION>Cần Giuộc</LOCATION> là đất nền. Giá đất <LOCATION>xã Long Thượng</LOCATION> giáp <LOCATION>huyện Bình Chánh</LOCATION> (<LOCATION>TP.HCM</LOCATION>) tăng bốn lần trong hai năm; có cán bộ địa chính vừa làm hồ sơ vừa đứng tên mua bán. <DATE>Tháng 3/2019</DATE>, <BODY>Thường trực Huyện uỷ</BODY> yêu cầu 100% cán bộ <BODY>Chi nhánh Văn phòng Đăng ký đất đai tại Cần Giuộc</BODY>, <BODY>Phòng Tài nguyên và Môi trường</BODY> kê khai đất đứng tên vợ chồng, cha mẹ, con, đối chiếu theo <DOCUMENT>Luật Phòng, chống tham nhũng năm 2018</DOCUMENT>, dù luật này đến <DATE>1/7/2019</DATE> mới có hiệu lực.

“Lập tức có người xin nghỉ”, đ/c <PERSON>Mai Khôi</PERSON> kể. Bốn tờ đơn. Hai người trong số đó giờ là bị can trong vụ án do <BODY>Cơ quan CSĐT Công an tỉnh Long An</BODY> khởi tố <DATE>hôm 11/6</DATE>.

Không chỉ để phạt

<DATE>Đầu tháng 7</DATE>, <BODY>Huyện uỷ</BODY> tổ chức thi <EVENT>“Cán bộ kiểm tra giỏi”</EVENT> cho 17 xã, thị trấn. Giải nhất về tay anh <PERSON>Lưu Minh Nhí</PERSON>, cán bộ <BODY>UBKT Đảng uỷ xã Tân Tập</BODY>, 31 tuổi, nhờ bài viết phân tích 26 lỗi hay gặp trong biên bản sinh hoạt chi bộ theo <DOCUMENT>Hướng dẫn số 12-HD/BTCTW</DOCUMENT>. Bài ấy được in 400 bản, phát tới bí thư từng ấp. Bìa sau in lời dặn của <ROLE>Chủ tịch</ROLE> <PERSON>Hồ Chí Minh</PERSON> <DATE>năm 1948</DATE>: kiểm soát khéo thì bao nhiêu khuyết điểm lòi ra hết.

Trước thềm đại hội đảng bộ các cấp theo tinh thần <DOCUMENT>Chỉ thị số 35-CT/TW</DOCUMENT> <DATE>ngày 30/5/2019</DATE> của <BODY>Bộ Chính trị</BODY>, <BODY>UBKT Huyện uỷ</BODY> đang lập “lý lịch kiểm tra” cho 129 nhân sự dự kiến tham gia cấp uỷ cơ sở và <BODY>BCH Đảng bộ huyện</BODY> khoá mới. Cây bút đỏ của chị <PERSON>Khôi</PERSON> vì thế lại sắp phải thay ruột.

<PERSON>Kiên Định</PERSON>
