TRANG BẠN ĐỌC

ÔNG <PERSON>NĂM LƠ</PERSON> HỎI VỀ TÔM VÀ LÚA
Kính thưa <BODY>Báo Bạc Liêu</BODY>! Tôi <PERSON>Lê Văn Lơ</PERSON>, thường gọi <PERSON>Năm Lơ</PERSON>, nuôi tôm ở <LOCATION>ấp Nhà Lầu 2</LOCATION>, <LOCATION>xã Ninh Thạnh Lợi</LOCATION>, <LOCATION>huyện Hồng Dân</LOCATION>. <DATE>Đầu năm nay</DATE> <LOCATION>cống Láng Trâm</LOCATION> mở rồi đóng, đóng rồi mở. Phía trên trồng lúa, phía dưới nuôi tôm, hai bên cải nhau tới cầm dao. <DATE>Ngày 8/7</DATE>, <BODY>Công an huyện</BODY> mời hai mươi mấy người lên. Vậy chớ ai có quyền ra lịch mở cống?
TRẢ LỜI: Ông <PERSON>Lê Thanh Sử Việt</PERSON>, <ROLE>Phó Chi cục trưởng</ROLE> <BODY>Chi cục Thuỷ lợi</BODY>, cho biết: lịch do <BODY>Ban Điều hành điều tiết nước Phân ranh mặn ngọt</BODY> ấn định theo <DOCUMENT>Quyết định số 57/2003/QĐ-UB</DOCUMENT> <DATE>ngày 19/5/2003</DATE> của <BODY>UBND tỉnh</BODY>. Căn cứ pháp lý cao hơn là <DOCUMENT>Nghị quyết số 09/2000/NQ-CP</DOCUMENT> <DATE>ngày 15/6/2000</DATE> của <BODY>Chính phủ</BODY> cho chuyển đất lúa kém hiệu quả sang nuôi thuỷ sản và <DOCUMENT>Pháp lệnh Khai thác và bảo vệ công trình thuỷ lợi năm 2001</DOCUMENT>.

NGƯỜI ĐÃ KHUẤT VẪN BỊ THU TIỀN
Cô <PERSON>Sơn Thị Ni</PERSON>, giáo viên <BODY>Trường Tiểu học Hưng Hội B</BODY> (<LOCATION>Vĩnh Lợi</LOCATION>): cha tôi là liệt sĩ <PERSON>Sơn Pha</PERSON>, mất <DATE>ngày 12/4/1971</DATE>, nhưng <DATE>tháng 6</DATE> rồi ấp báo nợ quỹ lao động công ích 3 năm, mỗi năm 60.000đ!
TRẢ LỜI: Chúng tôi đã gọi <BODY>Đảng uỷ xã Hưng Hội</BODY>. Đồng chí <PERSON>Tăng Kim Sa</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND xã</BODY>, xin lỗi gia đình. Ấp dùng danh sách chép từ <DATE>năm 1987</DATE>. <DOCUMENT>Pháp lệnh Nghĩa vụ lao động công ích</DOCUMENT> không thu người đã mất.

CHUYỆN CÂY BÚT VÀ CON DẤU
<PERSON>T.V.H</PERSON> (<LOCATION>thị xã Bạc Liêu</LOCATION>) viết: Vào <DATE>ngày rằm</DATE>, cán bộ tư pháp <LOCATION>phường 3</LOCATION> đi ăn đám, khoá tủ dấu ba bữa.
TRẢ LỜI của <ROLE>Bí thư</ROLE> <BODY>Thị uỷ</BODY> <PERSON>Ngô Hoàng Vĩnh Trạch</PERSON>: Đúng. Người này chuyển công tác từ <DATE>1-8</DATE>. Thị xã đang thi hành <DOCUMENT>Nghị quyết 17-NQ/TW</DOCUMENT> <DATE>ngày 18/3/2002</DATE> của <EVENT>Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng (khoá IX)</EVENT> về đổi mới và nâng cao chất lượng hệ thống chính trị ở cơ sở; chuyện cái tủ dấu nhỏ nhưng là thước đo.

THƯ NGẮN
- Bạn <PERSON>Diệp Anh Thư</PERSON>, <BODY>Trường THPT chuyên Bạc Liêu</BODY>: đề thi văn của <BODY>Sở GD-ĐT</BODY> in thiếu 2 dòng, Sở đã đính chính bằng <DOCUMENT>Thông báo số 306</DOCUMENT>. 
- Bác <PERSON>Quách Phùng</PERSON>: <DATE>ngày 23</DATE> bên <LOCATION>cầu Kim Sơn</LOCATION> chỉ tập trận phòng không của <BODY>Tỉnh đội</BODY>.
- Cháu <PERSON>Út Nhí</PERSON>: vở cải lương “Dạ cổ hoài lang” diễn trong <EVENT>Liên hoan Đờn ca tài tử lần thứ 4</EVENT>, <DATE>tối 15/9</DATE>.
- Một người ghi "công dân": tố <ROLE>Giám đốc</ROLE> <BODY>Xí nghiệp Chế biến thuỷ sản Gành Hào</BODY> <PERSON>L.</PERSON> ăn chênh 3 tấn sú. Xin bằng chứng. <DOCUMENT>Luật Khiếu nại, tố cáo</DOCUMENT> không cho chúng tôi đăng tên.
- Tất cả thư gửi góp ý <EVENT>Kỳ họp thứ 9 HĐND tỉnh khoá VI</EVENT> đã chuyển <BODY>Thường trực HĐND</BODY> <DATE>hôm 11/7</DATE>.

Biên tập: <PERSON>HỒNG HẠC</PERSON>
36 <LOCATION>đường Trần Phú</LOCATION>, <LOCATION>thị xã Bạc Liêu</LOCATION>. Nhận thư đến hết <DATE>ngày 30</DATE> hằng tháng.
