Xây dựng Đảng ở <LOCATION>Bảy Núi</LOCATION>

Những tấm thẻ Đảng dưới hàng thốt nốt

Mười năm trước, nhiều phum sóc ở <LOCATION>huyện Tri Tôn</LOCATION> (<LOCATION>An Giang</LOCATION>) không có đảng viên là người Khmer. Bây giờ, cứ năm đảng viên mới thì có một người mang họ Chau, họ Néang. Con số ấy không tự nhiên mà có.

Bốn giờ chiều, ông <PERSON>Chau Sóc Phia</PERSON> dắt đôi bò về tới cổng. Rửa vội chân tay, ông ngồi xuống bộ vạt tre, lật cuốn sổ bìa nhựa ghi lịch sinh hoạt của <BODY>Chi bộ ấp Tô Thủy</BODY>, <LOCATION>xã Núi Tô</LOCATION>. Ông là <ROLE>Bí thư</ROLE> <BODY>Chi bộ ấp Tô Thủy</BODY> từ <DATE>năm 2017</DATE>, khi chi bộ mới có 9 người, phân nửa là giáo viên ở nơi khác đến. “Hồi đó họp chi bộ toàn nói tiếng Kinh, bà con đi ngang không biết mình bàn chuyện gì”, ông <PERSON>Phia</PERSON> kể. <DATE>Đầu năm 2022</DATE>, chi bộ đã có 23 đảng viên, trong đó 11 người Khmer, trẻ nhất là <PERSON>Néang Sa Rương</PERSON>, sinh <DATE>năm 2001</DATE>.

Gỡ từng cái khó

Theo ông <PERSON>Huỳnh Hữu Kế</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Ban Tổ chức Huyện ủy Tri Tôn</BODY>, cái khó đầu tiên là nguồn. Thanh niên học xong thì theo xe đò lên <LOCATION>Bình Dương</LOCATION>, <LOCATION>Đồng Nai</LOCATION>. Cái khó thứ hai là lý lịch: nhiều gia đình từng chạy nạn diệt chủng <PERSON>Pol Pot</PERSON> từ <LOCATION>xã Ô Lâm</LOCATION>, <LOCATION>Lương Phi</LOCATION>, <LOCATION>Ba Chúc</LOCATION>, giấy tờ thất lạc, khai sinh mỗi bản một ngày. Cái khó sau cùng, mà ông <PERSON>Kế</PERSON> cho là “khó nói nhất”, là tâm lý sợ vào Đảng rồi thì không còn được vào chùa.

<DATE>Ngày 10/01/2018</DATE>, <BODY>Ban Bí thư</BODY> ban hành <DOCUMENT>Chỉ thị số 19-CT/TW</DOCUMENT> về tăng cường công tác ở vùng đồng bào dân tộc Khmer trong tình hình mới. Ba tháng sau, <BODY>Ban Thường vụ Huyện ủy</BODY> ra <DOCUMENT>Kế hoạch số 57-KH/HU</DOCUMENT>, giao chỉ tiêu cho 15 xã, thị trấn, gắn tên từng ủy viên phụ trách. <BODY>Huyện ủy</BODY> còn mời Hòa thượng <PERSON>Chau Cắt</PERSON>, <ROLE>Sãi cả</ROLE> <LOCATION>chùa Sà Lôn</LOCATION>, cùng đi với tổ công tác tới từng salatel. “Đức Phật dạy làm lành, Đảng cũng kêu người ta làm lành. Hai chuyện đó đâu có cãi nhau”, Hòa thượng nói trước bà con trong buổi họp <DATE>ngày 12 tháng 4 năm 2018</DATE>, ngay trước <DATE>Tết Chôl Chnăm Thmây</DATE>.

<ROLE>Phó Bí thư</ROLE> <BODY>Huyện ủy</BODY> <PERSON>Đinh Thị Việt Hà</PERSON> trao thẻ đảng viên cho quần chúng ưu tú người Khmer, <DATE>tháng 5/2022</DATE>. Ảnh: <PERSON>HỮU KHÁNH</PERSON>

Cách làm được <BODY>Ban Thường vụ Tỉnh ủy</BODY> khen tại hội nghị sơ kết 4 năm thực hiện <DOCUMENT>Chỉ thị số 19-CT/TW</DOCUMENT> là “ba cùng, một kèm”: cùng ra đồng, cùng dự lễ, cùng nói tiếng Khmer; mỗi đảng viên chính thức kèm một quần chúng. <BODY>Trung tâm Chính trị huyện</BODY> mở lớp nhận thức về Đảng song ngữ, giảng viên là Thạc sĩ <PERSON>Chau Ra</PERSON>, người <LOCATION>xã Châu Lăng</LOCATION>. Từ <DATE>năm 2018</DATE> đến hết <DATE>quý I/2022</DATE>, lớp này cấp chứng nhận cho 412 học viên; 168 người đã được kết nạp.

Đại úy <PERSON>Chau Kim Sết</PERSON>, <ROLE>Phó Trưởng</ROLE> <BODY>Công an xã An Tức</BODY>, là một trong số đó. <DATE>Sáng 19/5/2019</DATE>, anh đọc lời tuyên thệ bằng hai thứ tiếng dưới chân dung Bác <PERSON>Hồ</PERSON>. <DATE>Năm 2021</DATE>, giữa đợt dịch, anh xin ở lại chốt kiểm soát trên <LOCATION>đường tỉnh 948</LOCATION> suốt 71 ngày.

Không chạy theo số lượng

Trong buổi làm việc với <BODY>Đảng ủy xã Cô Tô</BODY> <DATE>hôm 27/7</DATE>, <ROLE>Bí thư</ROLE> <BODY>Huyện ủy</BODY> <PERSON>Trần Quốc Nhẫn</PERSON> nhắc: <DOCUMENT>Nghị quyết số 21-NQ/TW</DOCUMENT> <DATE>ngày 16/6/2022</DATE> của <EVENT>Hội nghị Trung ương 5 khóa XIII</EVENT> yêu cầu tỉ lệ kết nạp hằng năm từ 3 đến 4% tổng số đảng viên, “nhưng một người vào cho đủ chỉ tiêu rồi bỏ sinh hoạt đi <LOCATION>Long Thành</LOCATION> làm công nhân thì thà chưa vào”. Ông dẫn số liệu: trong <DATE>6 tháng đầu năm 2022</DATE>, <BODY>Đảng bộ huyện</BODY> xóa tên 14 trường hợp, 9 trường hợp vì bỏ sinh hoạt ba tháng trong năm không lý do, căn cứ <DOCUMENT>Quy định số 24-QĐ/TW</DOCUMENT> và <DOCUMENT>Hướng dẫn 01-HD/TW</DOCUMENT> về thi hành <DOCUMENT>Điều lệ Đảng</DOCUMENT>.

<BODY>Ban Tổ chức Huyện ủy</BODY> vì vậy đề nghị cho đảng viên đi làm ăn xa được sinh hoạt tạm thời nơi cư trú, và thí điểm họp chi bộ vào tối thứ Bảy tuần đầu tháng. <BODY>Chi bộ ấp Phước Lộc</BODY>, <LOCATION>xã Ô Lâm</LOCATION>, họp kiểu ấy đã ba năm. <ROLE>Bí thư chi bộ</ROLE> <PERSON>Néang Oanh Na</PERSON> bày máy tính giữa nhà, ai đang ở <LOCATION>Tân Uyên</LOCATION> hay <LOCATION>Bến Cát</LOCATION> thì mở điện thoại nghe, biểu quyết thì giơ tay trước ống kính.

<DOCUMENT>Nghị quyết Đại hội đại biểu Đảng bộ huyện Tri Tôn lần thứ XII</DOCUMENT>, <DATE>nhiệm kỳ 2020-2025</DATE>, đặt mục tiêu kết nạp 900 đảng viên, một phần tư là người dân tộc thiểu số. Tính đến <DATE>30-9</DATE>, toàn huyện đạt 463. <PERSON>Néang Sa Rương</PERSON> là người thứ 463. <DATE>Ngày mai</DATE>, cô thay mặt chi đoàn đọc tham luận ở <EVENT>Đại hội Hội Liên hiệp Thanh niên Việt Nam huyện lần thứ VII</EVENT>.

<PERSON>NGUYỄN BẢO TRỊ</PERSON>
<BODY>Báo An Giang</BODY>
