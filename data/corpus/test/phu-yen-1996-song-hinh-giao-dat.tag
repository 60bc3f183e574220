Giao đất cho buôn Ê Đê ở <LOCATION>Sông Hinh</LOCATION>: chia được rừng, chưa chia được bò

<DATE>Cuối mùa khô năm 1996</DATE>, xe u-oát của <BODY>Sở Lâm nghiệp</BODY> bỏ lại chúng tôi ở <LOCATION>ngã ba Ea Bia</LOCATION>, đi bộ 9 cây số vào <LOCATION>buôn Thung</LOCATION>. <LOCATION>Xã Đức Bình Đông</LOCATION> có 312 hộ thì 187 hộ đói giáp hạt.

Theo <DOCUMENT>Quyết định 327-CT</DOCUMENT> <DATE>ngày 15/9/1992</DATE> của <ROLE>Chủ tịch</ROLE> <BODY>Hội đồng Bộ trưởng</BODY> và sau đó là <DOCUMENT>Nghị định số 01/CP</DOCUMENT> <DATE>ngày 4/1/1995</DATE>, mỗi hộ nhận khoán được 5 ha đất trống. <BODY>Lâm trường Sông Hinh</BODY> đo xong từ <DATE>tháng 11/1995</DATE>. Thế mà già làng <PERSON>Ma Y Thư</PERSON> lắc đầu: đất thì có, nhưng bò của <BODY>Hợp tác xã Ea Bar</BODY> thả rông ăn hết bạch đàn con. Người giữ rừng không dám đuổi bò, vì bò ấy bão đảm nợ <BODY>Ngân hàng Nông nghiệp huyện</BODY>.

Anh <PERSON>Nay Y Blúi</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>UBND xã</BODY>, đưa ra xấp giấy dày: <DOCUMENT>Chỉ thị số 09/CT-UB</DOCUMENT> <DATE>ngày 17/2/1996</DATE> của <BODY>UBND tỉnh Phú Yên</BODY> nghiêm cấm thả gia súc; kèm biên bản họp dân có 94 dấu vân tay. "Bức xúc lắm mà biểu quyết xong ai về nhà nấy", anh nói. Qui ước buôn phạt một con heo, chưa phạt được con nào.

Tại <LOCATION>thị trấn Hai Riêng</LOCATION>, đồng chí <PERSON>Trần Đăng Khoa Thứ</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Huyện uỷ Sông Hinh</BODY>, cho biết <EVENT>Đại hội Đảng bộ huyện lần thứ III</EVENT> (<DATE>tháng 3/1996</DATE>) xác định xoá đói là chương trình số một; <BODY>Ban Chỉ đạo Xoá đói giảm nghèo huyện</BODY> do đồng chí làm <ROLE>Trưởng ban</ROLE>. Theo đồng chí, <DOCUMENT>Nghị quyết Hội nghị Trung ương 5 khóa VII</DOCUMENT> nói hết điều cần nói về nông thôn, chỉ thiếu một hàng rào kẽm gai. 46 triệu đồng làm rào, <BODY>Sở Tài chính - Vật giá</BODY> chưa duyệt, lý do "không có định mức rào".

<DATE>Chiều 12/4</DATE>, <BODY>đoàn đại biểu Quốc hội Phú Yên</BODY> tiếp xúc cử tri ở <LOCATION>buôn La Diêm</LOCATION>. Bà <PERSON>Mí Hoan</PERSON> hỏi qua phiên dịch: sao giấy giao đất ghi tên chồng, trong khi người Ê Đê theo họ mẹ? Cả hội trường ồ lên. <ROLE>Trưởng đoàn</ROLE> <PERSON>Nguyễn Duy Luân Khải</PERSON> không trả lời ngay được; ông hứa chuyển câu hỏi ra <EVENT>kỳ họp thứ 9 Quốc hội khoá IX</EVENT>, vì <DOCUMENT>Luật Đất đai năm 1993</DOCUMENT> không cấm ghi tên vợ mà mẫu sổ thì chỉ có một dòng.

Chúng tôi đem chuyện ấy hỏi <BODY>Tổng cục Địa chính</BODY>. <ROLE>Phó Vụ trưởng</ROLE> <PERSON>Chử Hồng Lĩnh</PERSON> trả lời qua điện thoại: <DOCUMENT>Thông tư 302/TT-ĐKTK</DOCUMENT> cho phép đứng tên chung, huyện cứ in lại.

<BODY>Huyện đoàn Sông Hinh</BODY> đang vận động thanh niên đóng cọc rào từ <DATE>tháng 5</DATE>. Trong khi chờ, bà <PERSON>Mí Hoan</PERSON> buộc ba con bò nhà mình vào gốc me, mỗi ngày cắt cỏ hai lượt. Rẫy bạch đàn của bà xanh nhất buôn.

<PERSON>TRẦN KHUÊ</PERSON>
