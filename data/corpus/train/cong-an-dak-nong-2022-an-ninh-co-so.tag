BAN NGÀY LÊN RẪY, BAN ĐÊM ĐI TUẦN...
<DATE>Thứ Năm, 18/08/2022</DATE> 09:04 GMT +7

Đúng 21 giờ, ba hồi kẻng vang ở <LOCATION>bon Bu N'Drung</LOCATION>, <LOCATION>xã Đắk Búk So</LOCATION>,<LOCATION>huyện Tuy Đức</LOCATION>. <PERSON>Điểu Khuê</PERSON> đội nón bảo hiểm, xách đèn pin, gọi hai người nữa. Tổ tuần tra của anh có ba thế hệ: anh 38 tuổi, chú <PERSON>Nguyễn Văn Vượng</PERSON> 59, và <PERSON>Lục Thị Pằng</PERSON>, người Nùng, mới 21.

<DATE>Năm 2022</DATE> là năm thứ ba <BODY>Công an tỉnh Đắk Nông</BODY> làm theo <DOCUMENT>Đề án số 06/ĐA-CAT</DOCUMENT> (đừng lẫn với <DOCUMENT>Đề án 06</DOCUMENT> của <BODY>Chính phủ</BODY> về dữ liệu dân cư). Cái đề án của tỉnh chỉ có 11 trang, ký <DATE>ngày 02/3/2020</DATE>, nói một ý: ai gần bon nhất thì giữ bon. Trước đó <DOCUMENT>Luật Công an nhân dân năm 2018</DOCUMENT> có hiệu lực (<DATE>01/7/2019</DATE>), rồi <DOCUMENT>Nghị định 42/2021/NĐ-CP</DOCUMENT> qui định xây dựng công an xã chính qui; toàn tỉnh điều 355 sĩ quan về 60 xã.Thiếu tá <PERSON>Hoàng Văn Thủy</PERSON> là một trong số ấy,<ROLE>Trưởng</ROLE> <BODY>Công an xã Đắk Búk So</BODY>.

Anh kể <DATE>đầu năm 2021</DATE>, trong bon xảy ra vụ cướp rẫy hồ tiêu, hai dòng họ trong bon đánh nhau vỡ đầu.Công an viên giải không được, cán bộ <BODY>Toà án nhân dân huyện</BODY> vô cũng không được. Cuối cùng già làng <PERSON>Điểu N'Đơng</PERSON> mời hai bên uống rượu cần, bắt mỗi bên đếm số gốc tiêu. Đếm tới gốc 400 thì nguội. "Pháp luật ở trong sách, còn lý lẽ nó ở trong ché", già nói.

Những con số trên bàn Giám đốc

Tiếp chúng tôi ở <LOCATION>đường Tôn Đức Thắng</LOCATION>, <LOCATION>phường Nghĩa Đức</LOCATION>, <LOCATION>TP. Gia Nghĩa</LOCATION>, đại tá <PERSON>Bùi Quang Thanh Bạch</PERSON>, <ROLE>Giám đốc</ROLE> <BODY>Công an tỉnh</BODY>, đẩy ra một tờ A4. <DATE>Quý II/2022</DATE>: 198 vụ phạm pháp hình sự, giảm 31 vụ so <DATE>quý II/2021</DATE>. 6 tháng đầu năm: bắt 211 vụ ma tuý, trong đó chuyên án mang bí số 522P do <BODY>Phòng Cảnh sát điều tra tội phạm về ma tuý</BODY> đánh tại <LOCATION>cửa khẩu Bu Prăng</LOCATION> thu 8 kg. Từ <DATE>15/5</DATE> đến <DATE>14/8</DATE>, 71.000 căn cước gắn chip.

- Còn đất đai? - tôi hỏi.

Ông thở ra. Tỉnh có 26.000 ha rừng chồng lấn. <BODY>Thanh tra tỉnh</BODY> có <DOCUMENT>Kết luận 1457/KL-TTr</DOCUMENT>, <BODY>Cơ quan An ninh điều tra</BODY> khởi tố 5 vụ ở <LOCATION>Quảng Trực</LOCATION>, <LOCATION>Đắk Ngo</LOCATION>, <LOCATION>Quảng Sơn</LOCATION>.Bị can đáng chú ý nhất là <PERSON>Vũ Hoàng S</PERSON>, <ROLE>cựu Phó Giám đốc</ROLE> <BODY>Công ty TNHH MTV Lâm nghiệp Quảng Tín</BODY>. <BODY>Viện KSND tỉnh</BODY> phê chuẩn <DATE>hôm 26/7</DATE>.

Một đạo luật đang được đợi

<BODY>Bộ Công an</BODY> đang soạn <DOCUMENT>Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở</DOCUMENT>. Dự kiến <BODY>Chính phủ</BODY> trình <BODY>Quốc hội</BODY> tại <EVENT>kỳ họp thứ 4</EVENT>, <DATE>tháng 10/2022</DATE>. Góp ý tại <EVENT>phiên họp thứ 14 của Uỷ ban Thường vụ Quốc hội</EVENT>, bà <PERSON>H'Vi Êban Niê</PERSON>, <ROLE>đại biểu</ROLE> <BODY>Quốc hội</BODY> thuộc <BODY>Đoàn ĐBQH tỉnh</BODY>, xin tính đủ phụ cấp: một người tuần tra như <PERSON>Khuê</PERSON> <DATE>năm nay</DATE> nhận 490.000 đồng/tháng, "chưa đủ tiền vỏ xe".

Khuya. Tổ tuần về ngang <LOCATION>Trường Tiểu học Kim Đồng</LOCATION>, gặp hai cậu học trò đốt rác. <PERSON>Pằng</PERSON> không la, cô đưa bật lửa của mình đổi lấy bật lửa của chúng rồi cất cả hai vào túi. "Lớp sáu rồi phải không, mai học tiết mấy?".

<BODY>Công an tỉnh</BODY> dự kiến nhân mô hình ra 8/8 huyện, thành phố, báo cáo tại <EVENT>Hội nghị toàn quốc Phong trào Toàn dân bảo vệ an ninh Tổ quốc lần thứ III</EVENT>.Với <PERSON>Điểu Khuê</PERSON>, chuyện đó xa lắm.Cái gần là lon tiêu vừa khô, sáng ra phải xuống <LOCATION>chợ Đắk Buk So</LOCATION> bán.

<PERSON>Lê Dung</PERSON> - <PERSON>H'Mai</PERSON>
