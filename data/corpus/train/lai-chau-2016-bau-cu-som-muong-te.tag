BẦU CỬ SỚM

Lá phiếu ở cuối <LOCATION>sông Đà</LOCATION>

<DATE>16/05/2016</DATE> 09:12

Theo <DOCUMENT>Quyết định số 313/QĐ-HĐBCQG</DOCUMENT>, 11 khu vực bỏ phiếu của <LOCATION>Lai Châu</LOCATION> được tiến hành <EVENT>bầu cử đại biểu Quốc hội khóa XIV và đại biểu HĐND các cấp</EVENT> <DATE>nhiệm kỳ 2016 - 2021</DATE> sớm hơn một tuần so với <DATE>ngày 22/5</DATE>. <DATE>Hôm qua</DATE> (<DATE>15/5</DATE>), cử tri <LOCATION>xã Pa Vệ Sử</LOCATION>, <LOCATION>xã Pa Ủ</LOCATION>, <LOCATION>xã Tá Bạ</LOCATION> (<LOCATION>huyện Mường Tè</LOCATION>) đi bầu trong mưa.

Từ 5 giờ, <PERSON>Lỳ Mỹ Lù</PERSON> đã có mặt ở tổ bầu cử số 3, <LOCATION>bản Sín Chải C</LOCATION>. Anh là <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND xã</BODY>, người La Hủ đầu tiên có bằng đại học ở đây, <DATE>hôm nay</DATE> kiêm luôn phiên dịch. Cụ <PERSON>Vàng Gạ De</PERSON> 84 tuổi, được cháu cõng xuống dốc. Thẻ cử tri của cụ gói trong lá chuối. Cụ không biết chữ, nhờ anh <PERSON>Lù</PERSON> viết hộ, dặn phải có <ROLE>Tổ trưởng</ROLE> <PERSON>Ky Lỳ Hừ</PERSON> đứng nhìn, đúng như <DOCUMENT>Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân</DOCUMENT> cho phép. Đến 9 giờ 40, bản có 187/187 cử tri bỏ phiếu xong.

Con số chung thì <BODY>Ủy ban bầu cử tỉnh Lai Châu</BODY> tổng hợp lúc 16 giờ: 7.846 cử tri, 7.839 người đã bầu, đạt 99,91%. Bảy người chưa đi bầu  gồm bốn người đi lao động bên <LOCATION>Kim Bình</LOCATION> (<LOCATION>Vân Nam</LOCATION>, <LOCATION>Trung Quốc</LOCATION>) chưa về, ba người nằm <LOCATION>Bệnh viện Đa khoa khu vực</LOCATION>.

Trước đó, chuẩn bị cho ngày này là cả một chiến dịch. <BODY>Đồn Biên phòng Pa Ủ</BODY> và <BODY>Đồn Biên phòng Pa Vệ Sử</BODY> huy động 74 cán bộ, chiến sỹ mang hòm phiếu, loa, bạt, hai can xăng. <BODY>Bộ CHQS tỉnh</BODY> cho <BODY>Trung đoàn 880</BODY> mượn máy vô tuyến điện. <BODY>Ban Tuyên giáo Huyện ủy</BODY> dịch tiểu sử người ứng cử ra tiếng La Hủ, tiếng Hà Nhì, thu băng cho các bản không có sóng nghe. Riêng trong <DATE>tháng 4</DATE>, <BODY>Ủy ban MTTQ huyện Mường Tè</BODY> chủ trì 28 hội nghị tiếp xúc cử tri; người ứng cử <PERSON>Pờ Thị Sa Nhi</PERSON> - <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh đoàn</BODY> - đi bộ ba ngày để gặp 5 bản.

Tài liệu tập huấn còn dành một trang cho kết quả <EVENT>Đại hội XII của Đảng</EVENT>. <BODY>HĐND tỉnh</BODY> khóa XIII, ở <EVENT>kỳ họp thứ 15</EVENT> (kỳ tổng kết), đã chuyển 1.118 kiến nghị chưa trả lời sang <EVENT>kỳ họp thứ nhất, HĐND tỉnh khóa XIV</EVENT>.

Cử tri gửi gắm gì?

Ông <PERSON>Giàng Lỳ Lòng</PERSON>, <LOCATION>bản Thăm Pa</LOCATION>: Đường. Có ốm phải khiêng nửa ngày.

Bà <PERSON>Thàng Mé De</PERSON>: Cái nghị quyết phát trâu thì dừng, cho dân mượn vốn mua trâu. Trâu cho không hay chết lắm.

Chiến sỹ <PERSON>Trần Trường Sơn</PERSON>, 19 tuổi, lần đầu cầm lá phiếu: Em mong những người trúng cử lên đây một lần vào mùa mưa.

Đại tá <PERSON>Phạm Hồng Hà</PERSON>, <ROLE>Chỉ huy trưởng</ROLE> <BODY>Bộ đội Biên phòng tỉnh</BODY>, túc trưc tại <LOCATION>Pa Vệ Sử</LOCATION> từ <DATE>đêm 14/5</DATE>, cho biết tuyến biên giới dài 265 km yên ổn. Kiểm tra tại tổ bầu cử số 1, <ROLE>Chủ tịch</ROLE> <BODY>HĐND tỉnh</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>Ủy ban bầu cử tỉnh</BODY> <PERSON>Giàng Sìn Dể</PERSON> nhắc phải niêm phong hòm phiếu đúng <DOCUMENT>Thông tư 02/2016/TT-BNV</DOCUMENT>, kiểm phiếu đủ hai lượt, "mưa mấy cũng không rút gọn".

Đúng 19 giờ, biên bản của <LOCATION>xã Tá Bạ</LOCATION> được đọc qua bộ đàm. Ở đầu bên kia, <ROLE>Chánh</ROLE> <BODY>Văn phòng HĐND huyện</BODY> ghi tay từng số rồi đọc lại: "<LOCATION>Tá Bạ</LOCATION>, 1.204 trên 1.204". Ngày bầu cử toàn quốc, như <DOCUMENT>Chỉ thị số 51-CT/TW</DOCUMENT> <DATE>ngày 04/01/2016</DATE> của <BODY>Bộ Chính trị</BODY> yêu cầu, còn đúng 7 ngày. Với bản người La Hủ này thì đã xong.

Cụ <PERSON>Vàng Gạ De</PERSON> được con cháu đưa đi bỏ phiếu - Ảnh: <PERSON>T.ĐẠT</PERSON>

<PERSON>TIẾN ĐẠT</PERSON>
