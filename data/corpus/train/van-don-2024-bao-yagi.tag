<BODY>UBND HUYỆN VÂN ĐỒN</BODY> GIỮA TÂM BÃO: NHẬT KÝ 96 GIỜ

Ghi theo sổ trực của <BODY>Văn phòng HĐND và UBND huyện Vân Đồn</BODY>, <LOCATION>tỉnh Quảng Ninh</LOCATION>, và lời kể của những người trong cuộc. <PERSON>TUẤN HƯƠNG</PERSON> - <PERSON>VIỆT HOA</PERSON>

<DATE>7h00, thứ Năm, 5/9</DATE>. <BODY>Ban Chỉ huy PCTT và TKCN huyện</BODY> họp lần một. <ROLE>Chủ tịch</ROLE> <BODY>UBND huyện</BODY> <PERSON>Đào Văn Vũ Bảo</PERSON> đọc <DOCUMENT>Công điện số 86/CĐ-TTg</DOCUMENT> của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> và <DOCUMENT>Công điện 04/CĐ-UBND</DOCUMENT> của <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>. <ROLE>Bí thư</ROLE> <BODY>Huyện uỷ</BODY> <PERSON>Trương Mạnh Hùng Biển</PERSON> chỉ hỏi một câu: còn bao nhiêu người trên bè? 2.104 người, 1.016 bè.

15h30. Tàu của <BODY>Đồn Biên phòng Quan Lạn</BODY>, <BODY>Hải đội 2 BĐBP tỉnh</BODY> kéo 40 bè cá về <LOCATION>vụng Cái Quýt</LOCATION>. Chủ bè <PERSON>Bàn A Lồng</PERSON>, người Dao, không lên bờ. Trung uý <PERSON>Phạm Trường Giang Hải</PERSON> ngồi thuyền thúng uống trà với ông một tiếng, không nói gì về bão. Đến 17h ông tự cuốn chăn.

<DATE>6/9</DATE>. Sổ trực chép nguyên văn tin nhắn nhóm: “<LOCATION>Thắng Lợi</LOCATION> đủ, <LOCATION>Ngọc Vừng</LOCATION> đủ, <LOCATION>Bản Sen</LOCATION> thiếu 3, <LOCATION>Minh Châu</LOCATION> khách Tây 12 đã về <LOCATION>cảng Ao Tiên</LOCATION>”. Ba người thiếu ở <LOCATION>Bản Sen</LOCATION> là ba mẹ con nhà anh <PERSON>Lục Văn Sáng</PERSON>, đi vớt hàu, về lúc 21h.

<DATE>13h ngày 7/9</DATE>. Gió cấp 14, giật trên 17. <LOCATION>Vân Đồn</LOCATION> mất điện 13h20, mất sóng 13h52. Trụ sở <BODY>Trung tâm Truyền thông và Văn hoá huyện</BODY> bay mái. <BODY>Trung tâm Y tế huyện</BODY>: hai ca mổ dưới đèn pin điện thoại, do bác sĩ <PERSON>Hà Văn Vĩnh</PERSON> mổ, mẹ tròn con vuông; mẹ ở <LOCATION>khu 5</LOCATION>, <LOCATION>thị trấn Cái Rồng</LOCATION>, đặt tên con trai là <PERSON>Gia Bảo</PERSON>... không đặt tên theo bão, như báo nào đó viết.

<DATE>Đêm 7 rạng 8/9</DATE>. Không có ghi chép. Người trực, anh <PERSON>Vi Văn Lầu</PERSON>, dùng hai tay giữ cửa.

<DATE>Sáng 8/9</DATE>. 100% bè tre vỡ. Ông <PERSON>Lồng</PERSON> mất 11 tấn cá song. Một người chết ở <LOCATION>xã Hạ Long</LOCATION> (không phải <LOCATION>thành phố Hạ Long</LOCATION>, nhiều báo ghi nhầm), 7 người mất tích trên biển, sau ba ngày <BODY>Vùng Cảnh sát biển 1</BODY> cứu được 4. <LOCATION>Trường THCS Đông Xá</LOCATION> tốc mái ba dãy, lễ khai giảng mới qua ba hôm.

<DATE>9/9</DATE>. <ROLE>Phó Thủ tướng</ROLE> <PERSON>Trần Hồng Hà</PERSON> xuống <LOCATION>Cái Rồng</LOCATION>. Dân không chờ, họ hỏi: vay ngân hàng bao giờ khoanh? <ROLE>Giám đốc</ROLE> <BODY>Agribank Vân Đồn</BODY> <PERSON>Đỗ Thị Kim Thoa</PERSON> có mặt, trả lời 214 hộ vay 680 tỉ, đề nghị <BODY>Ngân hàng Nhà nước</BODY>. Từ đó mới có <DOCUMENT>Nghị quyết số 143/NQ-CP</DOCUMENT> <DATE>ngày 17/9/2024</DATE> của <BODY>Chính phủ</BODY> về nhiệm vụ, giải pháp trọng tâm khắc phục hậu quả bão số 3, và <DOCUMENT>Thông tư 53/2024/TT-NHNN</DOCUMENT> <DATE>ngày 4/12/2024</DATE>.

MỘT THÁNG SAU

<DATE>Ngày 23/9</DATE>, <BODY>HĐND tỉnh</BODY> họp <EVENT>kỳ họp thứ 21</EVENT> (chuyên đề), thông qua <DOCUMENT>Nghị quyết số 42/2024/NQ-HĐND</DOCUMENT>, chi 180 tỉ hỗ trợ trục vớt tàu, dựng lại nhà. Nhưng phần mặt nước nuôi biển thì vướng <DOCUMENT>Luật Thuỷ sản năm 2017</DOCUMENT>: giấy phép giao khu vực biển của nhiều hộ hết hạn trước bão, không có giấy thì không được hỗ trợ theo <DOCUMENT>Nghị định 02/2017/NĐ-CP</DOCUMENT>. <ROLE>Trưởng</ROLE> <BODY>phòng Kinh tế huyện</BODY> <PERSON>Châu Thành Hưng Yên</PERSON> soạn <DOCUMENT>Tờ trình 318/TTr-UBND</DOCUMENT>, đề nghị dùng ảnh vệ tinh thay giấy.

<BODY>Đảng bộ xã Thắng Lợi</BODY> họp bất thường ngay trên tàu, <DATE>tối 30/9</DATE>. Một đảng viên mất nhà, một đảng viên trả lại suất hỗ trợ nhường nhà kia. <BODY>Ban Thường vụ Huyện uỷ</BODY> ra <DOCUMENT>Kết luận 1024-KL/HU</DOCUMENT>, khen hai người nhưng không nêu tên theo nguyện vọng. Báo này cũng xin không nêu.

<EVENT>Đại hội Mặt trận Tổ quốc Việt Nam tỉnh Quảng Ninh lần thứ XII</EVENT>, họp khi nhiều xã chưa có điện, dành một phút mặc niệm, rồi cả hội trường góp được 312 triệu. <EVENT>Lễ hội đình Quan Lạn</EVENT> thì để sang năm.

Ông <PERSON>Lồng</PERSON> đóng lại bè bằng nhựa HDPE, vay 400 triệu. Đã thả xong 8.000 con song giống <DATE>hôm 12/10</DATE>. Có người hỏi sợ không. Ông lắc đầu, lại gật.

(<PERSON>T.H</PERSON> - <PERSON>V.H</PERSON>, <BODY>Trung tâm Truyền thông Quảng Ninh</BODY>)