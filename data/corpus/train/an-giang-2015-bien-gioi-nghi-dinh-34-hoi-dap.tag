HỎI - ĐÁP Ở <BODY>ĐỒN VĨNH HỘI ĐÔNG</BODY>
Chuyên trang của <BODY>Báo Biên phòng</BODY> phối hợp <BODY>Bộ Chỉ huy BĐBP tỉnh An Giang</BODY>

Bảng gỗ đóng dưới gốc còng trước cổng <BODY>Đồn Biên phòng Vĩnh Hội Đông</BODY> (<LOCATION>huyện An Phú</LOCATION>, <LOCATION>tỉnh An Giang</LOCATION>) chiều nào cũng có người đứng đọc. Trên bảng là câu hỏi của dân và câu trả lời của Thượng úy <PERSON>Neang Sóc Kha</PERSON>, <ROLE>Đội trưởng</ROLE> <BODY>Đội Vận động quần chúng</BODY>. Chúng tôi chép lại sáu câu của <DATE>tháng 3</DATE> và <DATE>tháng 4-2015</DATE>.

1/ Bà <PERSON>Mách Ka Ri Dâh</PERSON>, người Chăm <LOCATION>xã Nhơn Hội</LOCATION>: Con rể tôi quê <LOCATION>tỉnh Kandal</LOCATION>, qua ăn lễ Ramadan ở nhà tôi 10 ngày thì khai ở đâu?

Đáp: Người nước ngoài vào khu vực biên giới đất liền phải có giấy tờ hợp lệ, đăng ký tạm trú tại <BODY>Công an xã</BODY> hoặc đồn Biên phòng. Điều này nằm trong <DOCUMENT>Nghị định số 34/2014/NĐ-CP</DOCUMENT> <DATE>ngày 29-4-2014</DATE> của <BODY>Chính phủ</BODY> về quy chế khu vực biên giới đất liền, có hiệu lực <DATE>15-6-2014</DATE>, thay <DOCUMENT>Nghị định số 34/2000/NĐ-CP</DOCUMENT>. Cư dân biên giới <LOCATION>Campuchia</LOCATION> có giấy thông hành được ở lại không quá 7 ngày, muốn thêm thì xin gia hạn. Con rể dì nhớ khai ngay buổi đầu.

2/ Anh <PERSON>Trần Văn Hết</PERSON>, <LOCATION>ấp Vĩnh Hòa</LOCATION>: Tôi thuê 15 công đất bên <LOCATION>Prek Chrey</LOCATION> trồng ớt. Chở ớt về có phải đóng thuế?

Đáp: Hàng mua bán, trao đổi của cư dân biên giới được miễn thuế trong định mức 2 triệu đồng/người/ngày theo <DOCUMENT>Quyết định số 254/2006/QĐ-TTg</DOCUMENT> và <DOCUMENT>Quyết định số 139/2009/QĐ-TTg</DOCUMENT>. Vượt thì khai với <BODY>Chi cục Hải quan Bắc Đai</BODY>. Anh thuê đất nên làm hợp đồng, có xác nhận của <BODY>Ủy ban nhân dân xã Vĩnh Hội Đông</BODY>.

3/ Em <PERSON>Y Sa</PERSON>, 16 tuổi: Con đi xuồng câu lỡ qua bên kia <LOCATION>cột mốc 246</LOCATION> có bị bắt không?

Đáp: <LOCATION>Mốc 246</LOCATION> giữa búng nước, mùa lụt khó thấy. Lần đầu các chú nhắc. Cố ý thì bị phạt theo <DOCUMENT>Nghị định số 167/2013/NĐ-CP</DOCUMENT>. Theo Hiệp ước hoạch định biên giới quốc gia ký <DATE>ngày 27-12-1985</DATE> và Hiệp ước bổ sung <DATE>năm 2005</DATE> giữa <LOCATION>Việt Nam</LOCATION> và <LOCATION>Campuchia</LOCATION>, đường biên do hai nước phân giới cắm mốc, hai bên không tự ý dịch. Em đi câu, mang theo điện thoại của chú: 0167…

4/ Ông <PERSON>Lê Văn Gạch</PERSON>, <ROLE>Trưởng ban</ROLE> <BODY>Ban Nhân dân ấp Vĩnh An</BODY>: Ấp muốn dựng chòi giữ đê cách đường biên 60 mét, xin ai?

Đáp: Vành đai biên giới có chiều sâu từ 100 đến 1.000 mét. Trong vành đai, xây dựng phải được <BODY>UBND tỉnh</BODY> đồng ý, hỏi ý kiến <BODY>Bộ Chỉ huy BĐBP tỉnh</BODY>. Cụ thể hóa là <DOCUMENT>Quyết định số 21/2014/QĐ-UBND</DOCUMENT> <DATE>ngày 09-7-2014</DATE> của <BODY>UBND tỉnh An Giang</BODY>. Tạm thời bác dùng chòi của tổ tự quản số 5.

5/ Thầy <PERSON>Haji Ya Cốp</PERSON>, <ROLE>Phó Giáo cả</ROLE> <LOCATION>thánh đường Jamius Sunnah</LOCATION>: Đại biểu ở <LOCATION>Malaysia</LOCATION> sang giảng đạo thì thủ tục thế nào?

Đáp: Phải được cơ quan quản lý tôn giáo chấp thuận theo <DOCUMENT>Pháp lệnh Tín ngưỡng, tôn giáo</DOCUMENT> và <DOCUMENT>Nghị định 92/2012/NĐ-CP</DOCUMENT>. Thầy gửi văn bản tới <BODY>Sở Nội vụ</BODY>, đồng thời báo đồn trước hai ngày. <BODY>Ban Đại diện cộng đồng Hồi giáo tỉnh An Giang</BODY> có mẫu sẵn.

6/ Chị <PERSON>N.T.L</PERSON>, <LOCATION>khóm Tân Khánh</LOCATION>, <LOCATION>thị trấn Long Bình</LOCATION>: Người ta rủ vác thuốc lá một đêm 200 ngàn, nghe nói “hàng ít không sao”, đúng không?

Đáp: Không đúng. <DOCUMENT>Thông tư liên tịch số 36/2012/TTLT-BCT-BCA-BTP-BYT-TANDTC-VKSNDTC</DOCUMENT> quy định từ 1.500 bao là có thể truy cứu hình sự. <DATE>Ngày 30-9-2014</DATE>, <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> ra <DOCUMENT>Chỉ thị số 30/CT-TTg</DOCUMENT>, tình hình càng siết. <DATE>Tháng trước</DATE>, <BODY>Tòa án nhân dân huyện An Phú</BODY> xử <PERSON>Nguyễn Văn Tèo Em</PERSON> 30 tháng tù. Chị có hai con nhỏ, để các anh nói với <BODY>Hội Phụ nữ xã</BODY> giúp vay vốn nuôi bò.

Thượng úy <PERSON>Sóc Kha</PERSON> nói bảng gỗ này học từ <BODY>Đồn Biên phòng Lai Hòa</BODY> (<LOCATION>Sóc Trăng</LOCATION>). Mỗi câu trả lời phải được Trung tá <PERSON>Đinh Hữu Kiệm</PERSON>, <ROLE>Chính trị viên</ROLE> <BODY>Đồn Biên phòng Vĩnh Hội Đông</BODY>, duyệt. Dịp <EVENT>Ngày hội Biên phòng toàn dân</EVENT> <DATE>3-3 năm nay</DATE>, bảng có thêm chữ Chăm, chữ Khmer. Có câu đồn bí, phải gửi lên <BODY>Cục Chính trị BĐBP</BODY>, đợi mười hôm. Người hỏi vẫn đứng đợi.

Bài: <PERSON>THỤY DU</PERSON>; tư liệu: <PERSON>SÓC KHA</PERSON>