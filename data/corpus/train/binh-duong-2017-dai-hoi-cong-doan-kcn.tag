Chọn người giữ lửa cho nửa triệu công nhân

Ba giờ chiều, tan ca, chị  <PERSON>Thạch Thị Sa Rương</PERSON> quê <LOCATION>Sóc Trăng</LOCATION> còn nguyên bộ đồ xanh của <BODY>Công ty TNHH Giày Hưng Lợi</BODY> bước lên bục. “Em xin nói về bữa ăn giữa ca 15.000 đồng”, chị mở đầu tham luận tại <EVENT>Đại hội Công đoàn các Khu công nghiệp Bình Dương lần thứ V</EVENT> <DATE>sáng 8-11</DATE>. Hội trường <LOCATION>Trung tâm Hội nghị và Triển lãm Becamex</LOCATION> im phăng phắc.

> Một bữa ăn, ba văn bản

Hóa  ra bữa ăn của chị được điều chỉnh bởi nhiều giấy tờ hơn người ta tưởng. <DOCUMENT>Nghị quyết 7c/NQ-BCH</DOCUMENT> <DATE>ngày 25-2-2016</DATE> của <BODY>Đoàn Chủ tịch Tổng Liên đoàn Lao động  Việt  Nam</BODY> đòi mức tối thiểu 15.000 đồng. <DOCUMENT>Chỉ thị 13/CT-TTg</DOCUMENT> <DATE>năm 2016</DATE> lo an toàn thực phẩm. <DOCUMENT>Thỏa ước lao động tập thể  số 02/2015</DOCUMENT> của chính công ty chị thì ghi 13.000 đồng, ký trước đó, hết hạn <DATE>31-12-2017</DATE>.

<BODY>Công đoàn các Khu công nghiệp Bình Dương</BODY>, theo báo  cáo của <ROLE>Chủ tịch</ROLE> <PERSON>Nguyễn Kim Loan Phụng</PERSON>, đã ngồi lại với 118 chủ doanh nghiệp <LOCATION>Đài Loan</LOCATION>, <LOCATION>Hàn Quốc</LOCATION>, <LOCATION>Nhật Bản</LOCATION> để nâng bữa ăn. 96 nơi đồng ý. Ông <PERSON>Chen Wen Hsiung</PERSON> (<PERSON>Trần Văn Hùng</PERSON>), <ROLE>Tổng giám đốc</ROLE> <BODY>Công ty CP Gỗ Minh Long Furniture</BODY>, gửi thư tới đại hội: “Công nhân no thì cưa thẳng”.

> Còn đình công, nhưng bớt nóng

<DATE>Nhiệm kỳ 2012 - 2017</DATE>, 24  khu công nghiệp với hơn 302.000 lao động xảy ra 161 vụ ngừng việc, giảm một nửa so với <DATE>nhiệm kỳ 2008 -  2012</DATE>. Vụ lớn nhất là ở <LOCATION>Khu công nghiệp Sóng Thần 2</LOCATION> <DATE>tháng 3-2015</DATE>, 9.000 người phản đối Điều 60 <DOCUMENT>Luật Bảo hiểm xã hội năm 2014</DOCUMENT>.
Ông <PERSON>Lê Nho Lượng</PERSON>, <ROLE>Phó Trưởng</ROLE> <BODY>ban Dân vận Tỉnh ủy</BODY>, người năm ấy leo lên nóc xe tải nói chuyện với công nhân đến khản giọng, nay ngồi hàng ghế khách mời. Cạnh ông là <ROLE>Chủ tịch</ROLE> <BODY>Liên đoàn Lao động tỉnh</BODY> <PERSON>Trương Thị Bích Hạnh Dung</PERSON>; <ROLE>Phó Trưởng ban</ROLE> <BODY>Ban Quản lý các khu công nghiệp Bình Dương</BODY> <PERSON>Bùi Minh Trí Thức</PERSON>; <ROLE>Bí thư</ROLE> <BODY>Đảng ủy Khối Doanh nghiệp tỉnh</BODY> <PERSON>Bồ Kim Chung</PERSON>; Thượng tá <PERSON>Thạch Rây</PERSON> - <ROLE>Trưởng</ROLE> <BODY>Công an TX. Thuận An</BODY>.

<ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Tỉnh ủy</BODY> <PERSON>Phạm Hữu Nhơn</PERSON> dự và phát biểu

> “Đừng hỏi có bao nhiêu nghị quyết”

Góp ý cho <EVENT>Đại hội XII Công đoàn Việt Nam</EVENT> (dự kiến <DATE>tháng 9-2018</DATE>), anh <PERSON>Rơ Mah Tuyn</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>Công đoàn cơ sở Công ty  Far Eastern</BODY>, chàng công nhân Gia Rai từ <LOCATION>Chư Prông</LOCATION> xuống, được vỗ tay nhiều nhất: “Đừng hỏi chúng tôi đã học bao nhiêu nghị quyết. Hãy hỏi phòng trọ mùa mưa có dột không”. Anh kể ở  dãy trọ <LOCATION>đường 22 Tháng 12</LOCATION>, <LOCATION>phường Thuận Giao</LOCATION>  40 người dùng chung 4 vòi nước.

Đáp lại, đồng chí <PERSON>Phạm Hữu Nhơn</PERSON> dẫn <DOCUMENT>Quyết  định 655/QĐ-TTg</DOCUMENT> <DATE>ngày 12-5-2017</DATE>: <LOCATION>Bình Dương</LOCATION> được chọn xây thiết chế công đoàn đợt đầu, hạn <DATE>năm 2020</DATE>. <BODY>Tổng Công ty Đầu tư và Phát triển công nghiệp</BODY> (<BODY>Becamex IDC Corp</BODY>) góp 4,2 ha tại <LOCATION>phường Định Hòa</LOCATION>, <LOCATION>TP. Thủ Dầu Một</LOCATION>. Ông yêu cầu <BODY>Sở Xây dựng</BODY> báo cáo <BODY>Thường trực Tỉnh ủy</BODY> trước <DATE>Tết Mậu Tuất 2018</DATE>.

> Nhân sự

Đại hội bầu <BODY>Ban Chấp hành</BODY> khóa V (<DATE>2017 - 2022</DATE>) gồm 27 ủy viên. Bà <PERSON>Nguyễn Kim Loan Phụng</PERSON> tái cử <ROLE>Chủ tịch</ROLE>; ông <PERSON>Đặng Tấn Đạt</PERSON>, bà <PERSON>Huỳnh Thị Lệ Thanh</PERSON> giữ chức <ROLE>Phó Chủ tịch</ROLE>. 15 đồng chí vào đoàn đi dự <EVENT>Đại hội Công đoàn tỉnh Bình Dương lần thứ X</EVENT>.

Chị <PERSON>Sa Rương</PERSON> không trúng <BODY>Ban Chấp hành</BODY>.  Nhưng <DATE>16 giờ hôm qua</DATE>, giám đốc nhân sự công ty gọi điện: bữa giữa ca lên 18.000 đồng từ <DATE>1-12</DATE>.

<PERSON>QUANG TÁM</PERSON>
