PHÁP LUẬT

Ba anh em, một chuyến hàng, hai án tử

<BODY>TAND tỉnh Sơn La</BODY> vừa khép lại phiên tòa hai ngày xét xử vụ vận chuyển 72 bánh heroin qua biên giới <LOCATION>Việt</LOCATION> - <LOCATION>Lào</LOCATION> thuộc <LOCATION>xã Mường Lạn</LOCATION>, <LOCATION>huyện Sốp Cộp</LOCATION>.

Phòng xử số 1 <DATE>sáng 14-8-2020</DATE> kín chỗ. Trên hàng ghế bị cáo là ba anh em ruột <PERSON>Vàng Nỏ Lông</PERSON> (<DATE>1984</DATE>), <PERSON>Vàng Nỏ Dếnh</PERSON> (<DATE>1989</DATE>), <PERSON>Vàng Nỏ Tú</PERSON> (<DATE>2001</DATE>), cùng trú <LOCATION>bản Pá Kạch</LOCATION>, và <PERSON>Phạm Duy Khánh</PERSON> (SN <DATE>1977</DATE>), lái xe ở <LOCATION>phường Quyết Thắng</LOCATION>, <LOCATION>thành phố Sơn La</LOCATION>.

Theo <DOCUMENT>cáo trạng số 88/CT-VKSSL-P1</DOCUMENT> của <BODY>Viện KSND tỉnh</BODY>, khoảng <DATE>23 giờ ngày 11/11/2019</DATE>, <BODY>Đồn Biên phòng Mường Lạn</BODY> phối hợp <BODY>Phòng PC04</BODY> - <BODY>Công an tỉnh</BODY>, <BODY>Đoàn đặc nhiệm phòng, chống ma túy và tội phạm miền Bắc</BODY> mật phục ở <LOCATION>suối Nậm Lạn</LOCATION>, bắt <PERSON>Lông</PERSON> và <PERSON>Tú</PERSON> khi hai người cõng gùi măng; dưới lớp măng là 72 bánh heroin, 6.000 viên hồng phiến. <PERSON>Dếnh</PERSON> chạy vào rừng, ra đầu thú <DATE>ngày 15/11</DATE>. <PERSON>Khánh</PERSON> bị bắt tại cây số 7, <LOCATION>Quốc lộ 4G</LOCATION>, trên xe bán tải biển 26C chờ sẵn.

Tại tòa, <PERSON>Lông</PERSON> khai nhận lời một người <LOCATION>Lào</LOCATION> tên <PERSON>Xổm Phon</PERSON>, mỗi bánh được trả công 300 USD. <PERSON>Tú</PERSON> khai không biết trong gùi có gì: "Anh bảo cõng thì cõng". <ROLE>Kiểm sát viên</ROLE> <PERSON>Trần Thu Hạnh</PERSON> bác lời khai này, đưa ra 14 tin nhắn.

Luật sư <PERSON>Cao Sỹ Hùng</PERSON> (<BODY>Đoàn Luật sư tỉnh Sơn La</BODY>) xin Hội đồng xét xử cân nhắc: <PERSON>Tú</PERSON> khi phạm tội mới qua tuổi 18 được bốn tháng, học hết lớp 5, là hộ nghèo. Ông dẫn khoản 3 Điều 40 và Điều 91 <DOCUMENT>Bộ luật Hình sự năm 2015</DOCUMENT>; đại diện <BODY>Viện kiểm sát</BODY> đáp Điều 91 chỉ dành cho người dưới 18 tuổi.

Sau nghị án kéo dài ba giờ, <ROLE>Thẩm phán</ROLE> <PERSON>Lù Văn Diên</PERSON>, chủ tọa, tuyên <DOCUMENT>Bản án số 117/2020/HSST</DOCUMENT>: <PERSON>Vàng Nỏ Lông</PERSON>, <PERSON>Phạm Duy Khánh</PERSON> tử hình; <PERSON>Vàng Nỏ Dếnh</PERSON> chung thân vì đầu thú và giúp <BODY>cơ quan điều tra</BODY> mở rộng vụ án; <PERSON>Vàng Nỏ Tú</PERSON> 20 năm tù, cùng về tội vận chuyển trái phép chất ma túy. Chiếc bán tải và 84 triệu đồng bị tịch thu sung công.

Ngoài hành lang, bà <PERSON>Sùng Thị Mảy</PERSON>, mẹ của <PERSON>Lông</PERSON>, <PERSON>Dếnh</PERSON>, <PERSON>Tú</PERSON>, hỏi cán bộ dẫn giải đúng một câu bằng tiếng Mông. Anh dịch lại: bà hỏi đứa út có được mang cái áo bông theo không.

<ROLE>Chánh án</ROLE> <BODY>TAND tỉnh</BODY> <PERSON>Đặng Hồng Phi</PERSON> cho biết từ <DATE>đầu năm 2020</DATE> đến hết <DATE>tháng 7</DATE>, tòa án hai cấp thụ lý 1.038 vụ án ma túy, chiếm 68%; 31 vụ được đưa về bản xử lưu động theo <DOCUMENT>Kế hoạch số 40/KH-TA</DOCUMENT>. Còn <BODY>Ban Chỉ đạo 138 tỉnh</BODY> báo cáo 4 xã biên giới của <LOCATION>Sốp Cộp</LOCATION> vẫn là "xã trọng điểm loại I", dù <DOCUMENT>Chỉ thị 36-CT/TW</DOCUMENT> <DATE>ngày 16/8/2019</DATE> của <BODY>Bộ Chính trị</BODY> đã triển khai tròn một năm. Cử tri huyện nói chuyện này ở <EVENT>kỳ họp thứ 13, HĐND tỉnh khóa XIV</EVENT>, nói lại khi góp ý văn kiện <EVENT>Đại hội Đảng bộ huyện Sốp Cộp</EVENT>.

Bản án sơ thẩm chưa có hiệu lực; các bị cáo được quyền kháng cáo lên <BODY>TAND cấp cao tại Hà Nội</BODY> trong 15 ngày.

<PERSON>H.THU</PERSON>