<EVENT>ĐẠI HỘI CÔNG ĐOÀN HUYỆN KHOÁI CHÂU LẦN THỨ IX</EVENT>: BỮA ĂN CA ĐƯỢC BÀN LÂU NHẤT

<LOCATION>Khoái Châu</LOCATION> - <DATE>ngày 16.3</DATE>. 175 đại biểu, phần đông là nữ công nhân may, tới dự <EVENT>Đại hội Công đoàn huyện Khoái Châu lần thứ IX</EVENT>, <DATE>nhiệm kỳ 2018 - 2023</DATE>. Trời mưa  bụi, sân vận động huyện lầy, ai cũng để dép ngoài cửa.

Ba bản báo cáo  đọc chung trong 25 phút. Số còn lại, 3 giờ, nhường cho câu chuyện bữa ăn ca. <DOCUMENT>Nghị quyết số 7c/NQ-BCH</DOCUMENT> <DATE>ngày 25.2.2016</DATE> của <BODY>Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam</BODY> ấn định mức tối thiểu 15.000 đồng một suất. <LOCATION>Khoái Châu</LOCATION> có 62 doanh nghiệp phải theo, mới có 37. Còn lại: lý do.

Chị <PERSON>Đào Thị Gấm</PERSON>, công nhân chuyền 4, <BODY>Công ty TNHH May Hưng Long II</BODY>: “Suất 12.000 có hai miếng đậu, một thìa thịt. Có hôm không biết thìa thịt hay thìa mỡ”.
Anh <PERSON>Quàng Văn Phanh</PERSON>, người Thái, quê <LOCATION>Quỳnh Nhai</LOCATION>, công nhân <BODY>Công ty Hoà Phát</BODY> - <BODY>Chi nhánh Dân Tiến</BODY>: “Chúng em thích ăn no hơn ăn đủ chất”.
Ông <PERSON>Kim Sang-hyun</PERSON>, <ROLE>Giám đốc</ROLE> <BODY>Công ty Điện tử Sung-il Vina</BODY>, khách mời, nói qua phiên dịch: công ty xin nâng từ <DATE>tháng 4</DATE>.
<ROLE>Chủ tịch</ROLE> <BODY>Công đoàn cơ sở Công ty Sung-il Vina</BODY> <PERSON>Trịnh Hải Yến</PERSON> nhắc ngay: hứa ở <DATE>tháng 11 năm ngoái</DATE> cũng là <DATE>tháng 4</DATE>.

Một chuyện khác thu hút không kém: bầu <BODY>Ban Chấp hành Liên đoàn Lao động huyện</BODY> khoá IX. Số người 23, ứng cử, đề cử 27. <BODY>Công đoàn cơ sở xã Bình Kiều</BODY> đề cử tại chỗ bà <PERSON>Nguyễn Thị Mão</PERSON>, 49 tuổi, cán bộ văn thư, người từng viết 71 lá đơn đòi bảo hiểm cho công nhân <BODY>Công ty Gạch Đông Kết</BODY> phá sản. Bà trúng, phiếu cao thứ ba. Đồng chí <PERSON>Phạm Thắng Cảnh</PERSON> tái cử <ROLE>Chủ tịch</ROLE> <BODY>Liên đoàn Lao động huyện</BODY>. Mười hai người của huyện sẽ lên tỉnh dự <EVENT>Đại hội Công đoàn tỉnh Hưng Yên lần thứ XVI</EVENT> - tên mới chỉ ghi trong giấy triệu tập, còn ngày thì chưa. <EVENT>Đại hội XII Công đoàn Việt Nam</EVENT> vào <DATE>tháng 9</DATE>.

Lãnh đạo các ngành dự: <ROLE>Phó Chủ tịch Thường trực</ROLE> <BODY>LĐLĐ tỉnh</BODY> <PERSON>Doãn Anh Quân</PERSON>; <ROLE>Phó Bí thư</ROLE> <BODY>Huyện uỷ</BODY> <PERSON>Hoàng Bá Tuyên</PERSON>; <ROLE>Trưởng</ROLE> <BODY>phòng Lao động - Thương binh và Xã hội huyện</BODY> <PERSON>Lê Thị Lụa</PERSON>; <ROLE>Giám đốc</ROLE> <BODY>Bảo hiểm xã hội huyện</BODY> <PERSON>Đỗ Đình Chức</PERSON>. Ông <PERSON>Chức</PERSON> mang theo bảng nợ: 11 doanh nghiệp nợ 6,7 tỉ, ghi tên từng nơi; căn cứ <DOCUMENT>Bộ luật Hình sự năm 2015</DOCUMENT> (hiệu lực <DATE>1.1.2018</DATE>), Điều 216 về trốn đóng bảo hiểm, và <DOCUMENT>Quyết định 595/QĐ-BHXH</DOCUMENT> <DATE>ngày 14.4.2017</DATE> của <BODY>Bảo hiểm xã hội Việt Nam</BODY>, <BODY>Công an huyện</BODY> đã nhận chuyển hồ sơ hai nơi.

Bàn về tổ chức, có một câu của <PERSON>Đoàn Ngọc Tứ Dân</PERSON>, 24 tuổi, đại biểu <LOCATION>khu trọ Tân Dân</LOCATION>, nghe xong người ta im lặng: “Cháu đóng đoàn phí bốn năm, <DATE>hôm nay</DATE> là lần đầu được ngồi họp có micrô”. <BODY>Đoàn Chủ tịch</BODY> đại hội ghi vào nghị quyết: mỗi quý một <EVENT>Diễn đàn “Công nhân nói, huyện nghe”</EVENT>, bắt đầu từ <DATE>quý II.2018</DATE>, có <BODY>Thường trực Huyện uỷ</BODY> và <BODY>UBND huyện</BODY>. Chẳng cần chờ <DOCUMENT>Nghị quyết số 20-NQ/TW</DOCUMENT> <DATE>28.1.2008</DATE> của <EVENT>Hội nghị Trung ương 6 (khoá X)</EVENT> tròn mười tuổi hay mười một tuổi.

Tàn cuộc, mỗi đại biểu nhận một phiếu ăn trưa 35.000 đồng. Chị <PERSON>Gấm</PERSON> gói phần chả của mình trong giấy <BODY>Báo Lao Động</BODY>, bảo đem về cho bà chị cùng chuyền.

<PERSON>N.H</PERSON>
