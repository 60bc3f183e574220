KÝ SỰ PHÁP ĐÌNH

Hai ông <PERSON>Thái Nguyên</PERSON> và một lối đi

Nguyên đơn tên <PERSON>Thái Nguyên</PERSON>. Bị đơn cũng tên <PERSON>Nguyên</PERSON>, cùng một họ, đầy đủ là <PERSON>Thái Văn Nguyên</PERSON>. Họ là chú cháu, ở sát vách nhau tại <LOCATION>tổ 9</LOCATION>, <LOCATION>phường Tân Lập</LOCATION>, <LOCATION>thành phố Thái Nguyên</LOCATION>, <LOCATION>tỉnh Thái Nguyên</LOCATION>. <ROLE>Thư ký</ROLE> <BODY>Tòa án nhân dân thành phố Thái Nguyên</BODY> đọc phần căn cước xong phải dừng lại uống nước.

<DATE>Ngày 26/9/2017</DATE>, vụ án thụ lý số 142/2016/TLST-DS được đưa ra xét xử lần thứ ba. <ROLE>Thẩm phán</ROLE> <PERSON>Dương Thái Bình</PERSON> ngồi ghế chủ tọa; các <ROLE>hội thẩm</ROLE> là bà <PERSON>Nguyễn Thị Phú Bình</PERSON> và ông <PERSON>Trần Định Hóa</PERSON>. Đại diện <BODY>Viện Kiểm sát nhân dân thành phố</BODY>: bà <PERSON>Hà Thị Đại Từ Tâm</PERSON>. Ai cũng có một mẩu bản đồ trong tên mình.

Nội dung vụ kiện thì ngắn. <DATE>Năm 1994</DATE>, cụ <PERSON>Thái Đình Bắc</PERSON> chia đất cho hai con trai là <PERSON>Hải</PERSON> và <PERSON>Nguyên</PERSON> (chú), chừa một lối đi rộng 1,2 mét ra <LOCATION>đường Ga Thái Nguyên</LOCATION>. <DATE>Năm 2009</DATE>, ông <PERSON>Hải</PERSON> mất, con là <PERSON>Thái Văn Nguyên</PERSON> (cháu) được <BODY>UBND thành phố</BODY> cấp <DOCUMENT>Giấy chứng nhận số BH 318552</DOCUMENT>, trong đó lối đi nằm gọn trong thửa 47 của cháu. <DATE>Tháng 5/2015</DATE>, cháu xây cổng. Chú đi vòng bằng <LOCATION>ngõ 326</LOCATION>, xa thêm 400 mét.

Ông <PERSON>Nguyên</PERSON> chú, 71 tuổi, từng là <ROLE>Phó Quản đốc</ROLE> <BODY>Nhà máy Cơ khí Gang Thép</BODY>, đưa tòa xem tờ giấy chia đất có chữ của cụ <PERSON>Bắc</PERSON> và lời chứng của ông <PERSON>Cao Bắc Kạn</PERSON>, <ROLE>nguyên Bí thư</ROLE> <BODY>chi bộ tổ 9</BODY>. Ông <PERSON>Nguyên</PERSON> cháu, 39 tuổi, lái xe cho <BODY>Công ty TNHH Samsung Electronics Việt Nam Thái Nguyên</BODY>, bảo giấy đó "không có dấu đỏ".

Ở lần xử thứ nhất (<DOCUMENT>Bản án số 31/2016/DS-ST</DOCUMENT>, <DATE>ngày 11-4-2016</DATE>), chú thua. <BODY>Tòa án nhân dân tỉnh Thái Nguyên</BODY> hủy án bằng <DOCUMENT>Bản án 58/2016/DS-PT</DOCUMENT> <DATE>ngày 25/8/2016</DATE>, lý do: chưa xem xét thẩm định tại chỗ, chưa đưa <BODY>Văn phòng Đăng ký đất đai tỉnh</BODY> vào tham gia tố tụng. Vụ việc lan ra tới <EVENT>kỳ họp thứ 4, HĐND thành phố khóa XVIII</EVENT>. Lần hai tạm ngừng vì hòa giải tại <BODY>UBND phường Tân Lập</BODY> lập biên bản nhầm tên, chú ký chỗ của cháu.

Phần tranh luận xoay quanh Điều 254 <DOCUMENT>Bộ luật Dân sự năm 2015</DOCUMENT> về quyền về lối đi qua, thay Điều 275 <DOCUMENT>Bộ luật Dân sự 2005</DOCUMENT>, và Điều 171 <DOCUMENT>Luật Đất đai</DOCUMENT>. Luật sư của cháu, ông <PERSON>Lê Đồng Hỷ</PERSON>, dẫn <DOCUMENT>Nghị quyết 02/2004/NQ-HĐTP</DOCUMENT>. Bà <PERSON>Tâm</PERSON> phát biểu: lối đi hình thành trước <DATE>năm 1994</DATE>, cả xóm biết; việc cấp giấy <DATE>năm 2009</DATE> không lấy ý kiến liền kề là trái <DOCUMENT>Nghị định số 88/2009/NĐ-CP</DOCUMENT>; đề nghị chấp nhận một phần yêu cầu.

Hội đồng xét xử nghị án 45 phút. Tòa tuyên: buộc anh <PERSON>Thái Văn Nguyên</PERSON> dỡ cổng, mở lối rộng 1,2 m, dài 17,4 m; ông <PERSON>Thái Nguyên</PERSON> đền bù cho cháu 40 triệu đồng giá trị đất; kiến nghị <BODY>Sở Tài nguyên và Môi trường</BODY> chỉnh lý giấy chứng nhận. Án phí hai trăm nghìn, cháu chịu.

Ra sân tòa, chú nói với cháu câu đầu tiên sau hai năm bốn tháng: "<DATE>Mai</DATE> giỗ ông, mày mở cổng". Ngày giỗ cụ <PERSON>Bắc</PERSON> là <DATE>mùng 8 tháng Tám</DATE> âm lịch, đúng <DATE>27-9</DATE>. Chúng tôi hỏi <ROLE>Thẩm phán</ROLE> <PERSON>Dương Thái Bình</PERSON>: quê ông ở <LOCATION>Thái Bình</LOCATION>? "Không, tôi ở <LOCATION>huyện Phú Bình</LOCATION>. Bố mẹ mong bình an thôi".

<PERSON>Nguyên Thái</PERSON>
