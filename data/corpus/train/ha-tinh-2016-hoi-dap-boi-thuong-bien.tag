HỎI ĐÁP: NHẬN TIỀN BỒI THƯỜNG SỰ CỐ MÔI TRƯỜNG BIỂN - NHỮNG ĐIỀU BÀ CON <LOCATION>KỲ ANH</LOCATION>, <LOCATION>LỘC HÀ</LOCATION>, <LOCATION>CẨM XUYÊN</LOCATION> HỎI NHIỀU NHẤT

<BODY>Báo Hà Tĩnh điện tử</BODY>, <DATE>25/11/2016</DATE>, 06:50

(Trả lời: ông <PERSON>Trần Nhật Phú</PERSON>, <ROLE>Phó Giám đốc</ROLE> <BODY>Sở NN&PTNT</BODY>, <ROLE>Tổ trưởng</ROLE> <BODY>Tổ giúp việc Hội đồng đánh giá, bồi thường tỉnh</BODY>; tổng hợp từ 4 buổi đối thoại <DATE>14 - 22/11</DATE>)

1- Căn cứ nào để tính?
Ba văn bản. Văn bản gốc là <DOCUMENT>Quyết định số 1880/QĐ-TTg</DOCUMENT> <DATE>ngày 29/9/2016</DATE> của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> ban hành định mức bồi thường thiệt hại cho các đối tượng tại <LOCATION>Hà Tĩnh</LOCATION>, <LOCATION>Quảng Bình</LOCATION>, <LOCATION>Quảng Trị</LOCATION> và <LOCATION>Thừa Thiên Huế</LOCATION>. Hướng dẫn kê khai nằm ở <DOCUMENT>Công văn 6851/BNN-TCTS</DOCUMENT> của <BODY>Bộ Nông nghiệp và Phát triển nông thôn</BODY>; hỗ trợ khẩn cấp trước đó thì theo <DOCUMENT>Quyết định 772/QĐ-TTg</DOCUMENT> <DATE>ngày 09/5/2016</DATE> và <DOCUMENT>Quyết định 1138/QĐ-TTg</DOCUMENT> <DATE>ngày 25/6/2016</DATE>. Cấp tỉnh có <DOCUMENT>Quyết định 2894/QĐ-UBND</DOCUMENT>.

2- Tính mấy tháng?
Tối đa 6 tháng, từ <DATE>tháng 4</DATE> tới hết <DATE>tháng 9/2016</DATE>.

3- Chủ tàu không lắp máy được bao nhiêu?
5,83 triệu đồng/tàu/tháng. Tàu lắp máy dưới 20CV: 13,72 triệu; từ 20 đến dưới 50CV: 15,99 triệu… Lao động trên tàu không máy: 3,69 triệu đồng/người/tháng.

4- Chồng đi biển, vợ bán cá, cùng kê khai được không?
Được, vì là hai công việc khác nhau. Nhưng một người không được kê hai việc. <LOCATION>Xã Kỳ Lợi</LOCATION> có 31 trường hợp kê trùng, tổ đã loại, bà con đừng giận tổ.

5- Tôi muối cá ở <LOCATION>thôn Xuân Bắc</LOCATION>, <LOCATION>xã Cẩm Nhượng</LOCATION>, hàng tồn 4 tấn. Ai kiểm?
<BODY>Sở Công Thương</BODY> và <BODY>Sở Y tế</BODY> lấy mẫu. Hàng không an toàn thì tiêu huỷ, bồi thường theo giá gốc. Hàng an toàn: hỗ trợ lãi vay.

6- Bao giờ có tiền?
Đợt 1: <LOCATION>Hà Tĩnh</LOCATION> được tạm cấp 1.000 tỷ đồng. <BODY>Kho bạc Nhà nước tỉnh</BODY> bắt đầu giải ngân <DATE>ngày 8/11</DATE>. Tới <DATE>hôm qua</DATE>, <DATE>24/11</DATE>, đã chi 186 tỷ cho 7.204 người tại <LOCATION>thị xã Kỳ Anh</LOCATION> và các <LOCATION>huyện Kỳ Anh</LOCATION>, <LOCATION>Cẩm Xuyên</LOCATION>, <LOCATION>Thạch Hà</LOCATION>, <LOCATION>Lộc Hà</LOCATION>, <LOCATION>Nghi Xuân</LOCATION>.

7- Cán bộ thôn đòi “bồi dưỡng” thì báo ai?
Báo thẳng <BODY>Ban Nội chính Tỉnh uỷ</BODY>, hoặc số máy 0239.38xx.xxx. Ngày nào cũng có người trực. <BODY>UBKT Huyện uỷ Lộc Hà</BODY> đã đình chỉ sinh hoạt đảng <ROLE>Trưởng</ROLE> <LOCATION>thôn Yên Bình</LOCATION> <PERSON>Nguyễn V. Th</PERSON> vì thu 200.000 đồng mỗi bộ hồ sơ. <BODY>Tỉnh uỷ</BODY> có <DOCUMENT>Chỉ thị 19-CT/TU</DOCUMENT> <DATE>ngày 30/9/2016</DATE>: tiền của dân, thất thoát một đồng cũng xử.

(Thông tin thêm: <BODY>Văn phòng Tỉnh uỷ</BODY> tổng hợp hằng ngày gửi <BODY>Thường trực Tỉnh uỷ</BODY>; vấn đề này đã được chất vấn ở <EVENT>kỳ họp thứ 2, Quốc hội khóa XIV</EVENT> và sẽ có trong nghị trình <EVENT>kỳ họp thứ 3 HĐND tỉnh khóa XVII</EVENT>, <DATE>tháng 12/2016</DATE>.)

8- Tôi không đồng ý mức bồi thường?
Gửi đơn trong 15 ngày kể từ khi niêm yết. Hội đồng cấp huyện thẩm tra lại. Không đồng ý nữa thì khởi kiện theo <DOCUMENT>Luật Tố tụng hành chính năm 2015</DOCUMENT>, hoặc khiếu nại theo <DOCUMENT>Luật Khiếu nại</DOCUMENT>. Có thể nhờ <BODY>Trung tâm Trợ giúp pháp lý nhà nước tỉnh</BODY>, miễn phí.

9- Biển bao giờ sạch?
<DATE>Ngày 22/8/2016</DATE>, <BODY>Bộ Tài nguyên và Môi trường</BODY> công bố tại <LOCATION>Quảng Trị</LOCATION>: nước biển ven bờ 4 tỉnh đã đạt quy chuẩn, trừ vài điểm cục bộ. <DATE>Ngày 20/9</DATE>, <BODY>Bộ Y tế</BODY> nói rõ hải sản tầng nổi ăn được; hải sản tầng đáy trong vòng 20 hải lý thì chưa. Chúng tôi chỉ nhắc lại, không nói thêm.

10- (Câu của bà <PERSON>Hoàng Thị Hợi</PERSON>, 70 tuổi, <LOCATION>xã Thạch Kim</LOCATION>): Có ai bồi thường cho cái chợ <DATE>rằm tháng Bảy</DATE> không có cá của tôi không?
Thưa mệ, khoản này không có trong định mức. Chúng tôi ghi lại đây để nhớ.

<PERSON>Nguyên Hạnh</PERSON> ghi
