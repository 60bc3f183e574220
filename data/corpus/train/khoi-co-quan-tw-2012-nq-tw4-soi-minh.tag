Soi mình trước, soi người sau
* <PERSON>ĐINH HỮU KHUÊ</PERSON>

“Tự phê bình mà như đọc điếu văn cho người khác”. Câu nói ấy ở hội nghị giao ban <DATE>tháng 9-2012</DATE> của <BODY>Đảng ủy Khối các cơ quan Trung ương</BODY> làm tôi mất ngủ. Người nói là một đồng chí trong chi bộ tôi; tôi xin giấu tên, gọi là đồng chí <PERSON>M</PERSON>.

Khối có 60 đảng bộ trực thuộc. Đảng ủy nào cũng đã họp, Ban nào cũng đã ký, Văn phòng nào cũng đã báo. <DOCUMENT>Nghị quyết Trung ương 4 (khóa XI)</DOCUMENT> nêu ba vấn đề cấp bách thì vấn đề thứ nhất, “một bộ phận không nhỏ”, viết ra giấy ai cũng thuộc, gọi tên thì chẳng thấy ai. <DOCUMENT>Chỉ thị số 15-CT/TW</DOCUMENT> <DATE>ngày 24-02-2012</DATE> của <BODY>Bộ Chính trị</BODY> dặn kiểm điểm từ trên; <DOCUMENT>Kế hoạch 08-KH/TW</DOCUMENT>, <DOCUMENT>Hướng dẫn số 11-HD/BTCTW</DOCUMENT> vẽ rõ từng bước; <BODY>Đảng ủy Khối</BODY> thêm <DOCUMENT>Hướng dẫn 21-HD/ĐUK</DOCUMENT>. Nghĩa là thang đã bắc. Chỉ thiếu người leo.

<EVENT>Hội nghị Trung ương 4</EVENT>, rồi <EVENT>hội nghị Trung ương 5</EVENT>, tới nay sắp <EVENT>6 (khóa XI)</EVENT>, ba lần báo cáo đều có chữ “bước đầu”. Tôi kể ba chuyện, cả ba đều thật.

Chuyện một. Tại <BODY>Đảng bộ cơ quan Ban Đối ngoại Trung ương</BODY>, <ROLE>Bí thư</ROLE> <BODY>chi bộ Vụ Âu - Mỹ</BODY> là nữ, tóc bạc sớm, tên <PERSON>Ngạn</PERSON>. Chị mở đầu: “Tôi có ba lỗi, đề nghị các đồng chí tìm lỗi thứ tư”. Cả phòng lặng. Hóa ra lỗi thứ tư là chị ôm hết việc. Người trẻ không lớn được.

Chuyện hai. <BODY>Thông tấn xã Việt Nam</BODY>. Một trưởng ban, đi công tác từ <DATE>2009</DATE> đến <DATE>2011</DATE> chín nước, tự bỏ tiền trả lại hai khoản đã thanh toán. Không ai tố cáo. Có người bảo “diễn”. <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Đảng ủy</BODY> của cơ quan ấy, anh <PERSON>Lò Giàng Páo</PERSON>, đáp: diễn được thế, mong ai cũng diễn.

Chuyện ba thì buồn. Ở một viện lớn thuộc <BODY>Viện Hàn lâm Khoa học Xã hội Việt Nam</BODY> (sắp đổi từ tên cũ là <BODY>Viện Khoa học Xã hội Việt Nam</BODY>), buổi kiểm điểm kéo từ bảy giờ tối đến nửa đêm mà biên bản có 16 dòng, trong đó 9 dòng kính thưa. Bí thư chi bộ kết luận: “Nhất trí cao”. Nhất trí cái gì?

Ông <PERSON>Bùi Văn Thể</PERSON> từng dạy học trò <BODY>Học viện Chính trị - Hành chính quốc gia Hồ Chí Minh</BODY>: muốn biết chi bộ mạnh yếu, hãy đếm số lần người ta gọi nhau bằng tên thay vì bằng chức. Từ ngày về <BODY>Ban Tuyên giáo Trung ương</BODY>, ông giữ nếp đó. Cấp dưới gọi thẳng: “<PERSON>Thể</PERSON> sai”.

Hồi <DATE>1947</DATE>, <ROLE>Chủ tịch</ROLE> <PERSON>Hồ Chí Minh</PERSON> viết “Sửa đổi lối làm việc” dưới bút danh <PERSON>X.Y.Z</PERSON>. Người ví khuyết điểm như bệnh, phê bình như thuốc. Rồi <DATE>ngày 3-2-1969</DATE>, <BODY>báo Nhân Dân</BODY> in bài của Người, ký <PERSON>T.L</PERSON>. <DATE>Năm nay</DATE>, đọc lại vẫn thấy nóng tay. Điều 4 <DOCUMENT>Hiến pháp</DOCUMENT>, <DOCUMENT>Điều lệ Đảng</DOCUMENT>, mười chín điều trong <DOCUMENT>Quy định số 47-QĐ/TW</DOCUMENT>: chỗ nào cũng có gương. Mà gương không soi hộ.

Có thể các anh trong <BODY>Thường trực Đảng ủy Khối</BODY> sẽ phê tôi bi quan. Tôi nhận trước. Nhưng <EVENT>Đại hội Đảng bộ Khối các cơ quan Trung ương lần thứ XI</EVENT> (<DATE>2010</DATE>) từng hứa “nói đi đôi với làm”; đến <DATE>2015</DATE> mình lại ngồi viết báo cáo nhiệm kỳ. Ba năm, thưa các đồng chí. Ngắn lắm.

<DATE>Đêm nay</DATE> <LOCATION>phố Nguyễn Cảnh Chân</LOCATION> vắng. Đèn ở trụ sở Khối còn sáng một ô. Tôi mong trong ô ấy, ai đó đang viết câu thứ tư.

<PERSON>Đ.H.K</PERSON>
<BODY>Chi bộ 3</BODY>
