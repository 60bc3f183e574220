HỘP THƯ BẠN ĐỌC - <BODY>BÁO NÔNG NGHIỆP XỨ NGHỆ</BODY> - số 9/2004

* Hỏi: Tôi là <PERSON>Hồ Sĩ Nghị</PERSON>, <LOCATION>xóm 7</LOCATION>, <LOCATION>xã Quỳnh Đôi</LOCATION>, <LOCATION>huyện Quỳnh Lưu</LOCATION>. Xóm tôi có 3 ha đất 5% do <BODY>UBND xã</BODY> đem đấu thầu 20 năm, tiền nộp một cục. Nay ông chủ tịch mới bảo hợp đồng vô hiệu. Ai đúng?

Đáp: Chưa ai đúng cả, thưa bác <PERSON>Nghị</PERSON>. Theo <DOCUMENT>Luật Đất đai</DOCUMENT> được <BODY>Quốc hội</BODY> khoá XI thông qua <DATE>ngày 26/11/2003</DATE>, có hiệu lực <DATE>01/7/2004</DATE>, đất công ích của xã cho hộ gia đình thuê mỗi lần không quá 5 năm (Điều 72). Hợp đồng 20 năm kí hồi <DATE>1999</DATE> là trái ngay cả với <DOCUMENT>Luật Đất đai năm 1993</DOCUMENT>, mà luật ấy chỉ cho tối đa 5 năm. Nhưng tiền đã nộp thì <BODY>UBND xã</BODY> phải trả lại phần chưa sử dụng. Bác gửi đơn tới <BODY>Phòng Tài nguyên và Môi trường huyện</BODY>; sau 30 ngày không trả lời thì gửi <BODY>Thanh tra huyện</BODY>, viện dẫn <DOCUMENT>Luật Khiếu nại, tố cáo năm 1998</DOCUMENT>.

* Hỏi: Vay 5 triệu ở <BODY>Ngân hàng Chính sách xã hội</BODY> nuôi lợn, <BODY>Hội Nông dân xã</BODY> bắt nộp 50 ngàn “quỹ đầu vào” có đúng không? (<PERSON>C.T.H</PERSON>, <LOCATION>Thanh Chương</LOCATION>)

Đáp: Không. <DOCUMENT>Quyết định 783/QĐ-HĐQT</DOCUMENT> <DATE>ngày 29/7/2003</DATE> của <BODY>Hội đồng quản trị Ngân hàng Chính sách xã hội</BODY> và <DOCUMENT>Nghị định 78/2002/NĐ-CP</DOCUMENT> đều không có khoản thu này. <BODY>Hội Nông dân tỉnh Nghệ An</BODY> đã xuống kiểm tra <DATE>ngày 3/9</DATE>, buộc trả lại 11.350.000 đồng cho 227 hộ. Ông <PERSON>Nguyễn Duy Kính</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>Hội Nông dân xã</BODY>, phải viết bản kiểm điểm đọc trước chi hội. Toà soạn xin lỗi vì lần trước đăng nhầm tên ông thành <PERSON>Nguyễn Đình Kính</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>Hội Nông dân huyện Thanh Chương</BODY>; hai ông là hai người khác nhau.

* Hỏi: Tôi đọc báo thấy nói <DOCUMENT>Nghị quyết 15</DOCUMENT>, <DOCUMENT>16</DOCUMENT>, <DOCUMENT>17</DOCUMENT>, <DOCUMENT>18</DOCUMENT>, <DOCUMENT>19</DOCUMENT>, <DOCUMENT>20</DOCUMENT> của <BODY>Trung ương</BODY>, thế <LOCATION>miền Trung</LOCATION> mình có nghị quyết gì riêng không? (<PERSON>Cụt Văn Khoa</PERSON>, <LOCATION>bản Huồi Thợ</LOCATION>, <LOCATION>Kỳ Sơn</LOCATION>)

Đáp: Có, anh <PERSON>Khoa</PERSON> ạ. <DATE>Ngày 16/8/2004</DATE>, <BODY>Bộ Chính trị</BODY> ra <DOCUMENT>Nghị quyết số 39-NQ/TW</DOCUMENT> về phát triển kinh tế - xã hội và bảo đảm quốc phòng, an ninh <LOCATION>vùng Bắc Trung Bộ</LOCATION> và <LOCATION>Duyên hải Trung Bộ</LOCATION> đến <DATE>năm 2010</DATE>. Trước đó, <DATE>ngày 30/7/2003</DATE>, <LOCATION>Nghệ An</LOCATION> có thông báo riêng là <DOCUMENT>Thông báo 114-TB/TW</DOCUMENT>. Hai văn bản này <BODY>Ban Tuyên giáo Tỉnh uỷ</BODY> vừa in 12.000 cuốn, khổ bỏ túi, anh hỏi ở <BODY>Đảng uỷ xã</BODY> là có.

* Thư không hỏi mà kể. Bác <PERSON>Vi Thị Nga</PERSON> (<LOCATION>Quế Phong</LOCATION>) kể chuyện ông trưởng bản đi họp về mang theo… một con gà trống. <BODY>Trạm Khuyến nông</BODY> phát. Con gà ấy nay đẻ ra cả bản. Bác muốn cám ơn mà không nhớ tên anh cán bộ, chỉ nhớ cái xe Min-khơ màu rêu. Ai là chủ xe, xin nhận giúp toà soạn một nải chuối hột.

* Nhắn tin: 
- Ông <PERSON>Phan Bá Lương</PERSON> (<LOCATION>Anh Sơn</LOCATION>): đơn của ông đã chuyển <BODY>Viện KSND huyện</BODY>, <DOCUMENT>phiếu chuyển số 62/PC-BĐ</DOCUMENT> <DATE>ngày 20-8</DATE>.
- Bà <PERSON>Trần Thị Bốn</PERSON>, <LOCATION>phường Bến Thuỷ</LOCATION>, <LOCATION>TP Vinh</LOCATION>: bài thơ “Nhớ <LOCATION>Lam Giang</LOCATION>” rất tiếc chưa dùng được.
- <BODY>CLB Nông dân làm giàu Nam Đàn</BODY>: mời dự <EVENT>Hội thi Nhà nông đua tài tỉnh Nghệ An lần thứ II</EVENT>, <DATE>sáng 12/10</DATE>, ở <LOCATION>Nhà thi đấu tỉnh</LOCATION>.

<PERSON>LÊ CẨM</PERSON> (phụ trách)
