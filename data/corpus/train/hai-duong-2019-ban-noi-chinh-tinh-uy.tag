Sáu năm tái lập <BODY>Ban Nội chính Tỉnh ủy Hải Dương</BODY>

Từ chồng đơn tồn đọng đến “<BODY>tổ 137</BODY>”

<PERSON>VŨ ĐỨC KHUÊ</PERSON>
<ROLE>Phó Trưởng ban Thường trực</ROLE> <BODY>Ban Nội chính Tỉnh ủy</BODY>

<DATE>Ngày 1-8-2013</DATE>, chúng tôi nhận bàn giao bốn phòng làm việc trên <LOCATION>đường Bạch Đằng</LOCATION>, mười hai cán bộ và 137 vụ việc khiếu nại, tố cáo kéo dài. Vụ già nhất đã 19 năm, bắt đầu từ hồi còn <LOCATION>tỉnh Hải Hưng</LOCATION>. Tôi kể con số ấy để nói rằng bài viết này không phải bản thành tích.

Làm đúng việc của mình

Trong hai năm đầu, khó nhất lại là trả lời câu hỏi: ban này để làm gì khi đã có <BODY>Thanh tra tỉnh</BODY>, <BODY>Công an tỉnh</BODY>, <BODY>Viện Kiểm sát nhân dân tỉnh</BODY>, <BODY>Toà án nhân dân tỉnh</BODY>? <DOCUMENT>Quy định số 183-QĐ/TW</DOCUMENT> <DATE>ngày 8-4-2013</DATE> của <BODY>Ban Bí thư</BODY> ghi rất rõ, nhưng đọc thì dễ, làm mới thấy chỗ nào cũng có người đứng sẵn. Kinh nghiệm của <LOCATION>Hải Dương</LOCATION> là không tranh phần, mà nhận phần nằm giữa các cơ quan.

Ví dụ vụ đất chợ ở <LOCATION>thị trấn Sặt</LOCATION>, <LOCATION>huyện Bình Giang</LOCATION>. <BODY>Cơ quan Cảnh sát điều tra</BODY> bảo thiếu kết luận thanh tra, thanh tra bảo chờ giám định, cơ quan giám định bảo chưa có văn bản trưng cầu. Ba năm đi vòng như thế. <DATE>Tháng 3-2016</DATE>, <BODY>Ban Nội chính</BODY> mời cả ba bên đến một phòng, đóng cửa, đến chiều thì xong phần việc mà giấy tờ không giải quyết nổi. Vụ án được đưa ra xét xử <DATE>cuối năm 2016</DATE>, thu hồi 4,2 tỷ đồng.

Cũng từ đó có “<BODY>tổ 137</BODY>”: đại diện năm cơ quan, họp một buổi cuối tháng, không có phòng riêng, không con dấu. Hiện 137 vụ còn 11.

Văn bản ít mà tới nơi

Xin liệt kê những tham mưu chính để bạn đọc tiện theo dõi:

* <DOCUMENT>Chỉ thị số 22-CT/TU</DOCUMENT> <DATE>ngày 12-6-2014</DATE> của <BODY>Ban Thường vụ Tỉnh ủy</BODY> về tăng cường lãnh đạo công tác tiếp dân, ban hành chỉ 17 ngày sau <DOCUMENT>Chỉ thị số 35-CT/TW</DOCUMENT> của <BODY>Bộ Chính trị</BODY>;

* <DOCUMENT>Kế hoạch 15-KH/TU</DOCUMENT> thực hiện <DOCUMENT>Chỉ thị 50-CT/TW</DOCUMENT> (<DATE>7-12-2015</DATE>) về phát hiện, xử lý vụ việc, vụ án tham nhũng;

* <DOCUMENT>Quy chế số 09-QC/TU</DOCUMENT> phối hợp giữa <BODY>Ban Nội chính Tỉnh ủy</BODY> với <BODY>Đảng ủy Công an tỉnh</BODY>, <BODY>Ban cán sự đảng Viện Kiểm sát nhân dân tỉnh</BODY>, <BODY>Ban cán sự đảng Toà án nhân dân tỉnh</BODY>;

* <DOCUMENT>Công văn số 1184-CV/TU</DOCUMENT> chỉ đạo rà soát án hành chính mà bên thua kiện là <ROLE>chủ tịch</ROLE> <BODY>UBND cấp huyện</BODY>;

* gần đây nhất, <DOCUMENT>Kế hoạch số 128-KH/TU</DOCUMENT> (<DATE>tháng 4-2019</DATE>) thực hiện <DOCUMENT>Chỉ thị số 27-CT/TW</DOCUMENT> <DATE>ngày 10-1-2019</DATE> về bảo vệ người phát hiện, tố giác, người đấu tranh chống tham nhũng, lãng phí, tiêu cực.

Riêng cải cách tư pháp, chúng tôi giúp <BODY>Ban Chỉ đạo cải cách tư pháp tỉnh</BODY> tổng kết 14 năm <DOCUMENT>Nghị quyết số 49-NQ/TW</DOCUMENT> <DATE>ngày 2-6-2005</DATE>. Bản tổng kết gửi <BODY>Ban Chỉ đạo Cải cách tư pháp Trung ương</BODY> thừa nhận: tranh tụng ở nhiều phiên toà huyện vẫn là đọc cho nhau nghe.

Quang cảnh một buổi làm việc của <BODY>tổ 137</BODY> tại <LOCATION>huyện Thanh Miện</LOCATION>. Ảnh: <PERSON>T.HUYÊN</PERSON>

Người giữ cửa phải sạch tay

Sẽ là thiếu sòng phẳng nếu không nhắc chuyện của chính mình. <DATE>Năm 2017</DATE>, một chuyên viên <BODY>Phòng Theo dõi công tác phòng, chống tham nhũng</BODY> nhận 20 triệu đồng “cảm ơn” của đương sự ở <LOCATION>xã Tân Việt</LOCATION>, <LOCATION>huyện Thanh Hà</LOCATION>. Anh tự khai trước chi bộ, nộp lại tiền. <BODY>Chi bộ Ban Nội chính Tỉnh ủy</BODY> vẫn kỷ luật khiển trách, <BODY>Uỷ ban Kiểm tra Đảng uỷ Khối các cơ quan tỉnh</BODY> chuẩn y. Có người cho là nặng. Tôi nghĩ nếu nhẹ tay hôm ấy thì hôm nay không có tư cách viết những dòng này.

Thực hiện <DOCUMENT>Quy định 04-QĐi/TW</DOCUMENT> <DATE>ngày 25-7-2018</DATE> thay cho <DOCUMENT>Quy định 183</DOCUMENT>, ban còn ba phòng, bớt hai phó trưởng phòng. Đồng chí <PERSON>Bùi Thiện Tấn</PERSON>, <ROLE>nguyên Trưởng</ROLE> <BODY>Ban Nội chính Tỉnh ủy</BODY>, khi chuyển sang <BODY>Ủy ban Kiểm tra Tỉnh ủy</BODY> có dặn: bớt người thì phải bớt họp, đừng bớt đi cơ sở. Lời dặn được đưa vào quy chế làm việc thành một điều: tối thiểu tám ngày mỗi tháng ở huyện.

Những việc sắp tới

Từ nay đến <EVENT>Đại hội đại biểu Đảng bộ tỉnh lần thứ XVII</EVENT>, <DATE>nhiệm kỳ 2020-2025</DATE>, đơn thư chắc chắn tăng. Chúng tôi đang soạn báo cáo án tồn cho <EVENT>Hội nghị lần thứ 19 Ban Chấp hành Đảng bộ tỉnh khóa XVI</EVENT>, đồng thời chuẩn bị tài liệu để <BODY>Ban Pháp chế HĐND tỉnh</BODY> thẩm tra tại <EVENT>kỳ họp thứ 9 HĐND tỉnh</EVENT>. <BODY>Ban Nội chính Tỉnh ủy</BODY> đề nghị <BODY>Thường trực Tỉnh ủy</BODY> ba việc: công khai kết quả xử lý trên <BODY>Báo Hải Dương</BODY>; mỗi <ROLE>bí thư</ROLE> <BODY>huyện ủy</BODY> nhận giải quyết dứt điểm ít nhất một vụ, theo <DOCUMENT>Quy định số 11-QĐi/TW</DOCUMENT> <DATE>ngày 18-2-2019</DATE> của <BODY>Bộ Chính trị</BODY> về trách nhiệm của người đứng đầu cấp ủy trong việc tiếp dân; chuẩn bị kỹ để <DOCUMENT>Luật Phòng, chống tham nhũng năm 2018</DOCUMENT> đi vào cuộc sống kể từ <DATE>ngày 1-7-2019</DATE>, nhất là phần kê khai tài sản.

Một cựu chiến binh <LOCATION>xã Đoàn Tùng</LOCATION> bảo tôi: “Các anh đừng nội chính, các anh cứ ngoại chính cho dân nhờ”. Ông chơi chữ, tôi thì coi là một ý kiến chỉ đạo.