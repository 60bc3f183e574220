HỘP THƯ BẠN ĐỌC

Đất <LOCATION>chợ Đồng Hới</LOCATION> chia ai, ai được?

Kính gửi <BODY>Báo Quảng Bình</BODY>,
Chúng tôi gồm 17 hộ buôn bán ở <LOCATION>chợ Đồng Hới</LOCATION>, <LOCATION>phường Hải Đình</LOCATION>, <LOCATION>thị xã Đồng Hới</LOCATION>. <DATE>Tháng 3-1998</DATE>, <BODY>Ban Quản lý chợ</BODY> thu của mỗi hộ 4 triệu đồng, có phiếu thu của bà <PERSON>Lệ</PERSON> thủ quĩ, hứa cuối năm ấy giao ki-ốt. Nay đã <DATE>tháng 5-1999</DATE>, ki-ốt xây xong lại thấy tên người khác. Chúng tôi lên <BODY>UBND thị xã</BODY> ba lần, lần nào cũng được trả lời miệng là "chờ qui hoạch". Chúng tôi nghe nói có <DOCUMENT>Quyết định số 212/QĐ-UB</DOCUMENT> <DATE>ngày 9-2-1999</DATE>, nhưng xin xem thì không cho. Bà con rất bức súc. Theo <DOCUMENT>Nghị định 29/1998/NĐ-CP</DOCUMENT> của <BODY>Chính phủ</BODY> về qui chế dân chủ ở xã thì những việc này có phải công khai cho dân biết không? Mong quí báo lên tiếng.
Thay mặt các hộ: <PERSON>Phạm Thị Nguyệt Ánh</PERSON>, <PERSON>Lê Bá Quế</PERSON>, <PERSON>Mai Thị Xoan</PERSON>

Ý kiến của <BODY>Phòng Kinh tế - Kế hoạch thị xã</BODY>: Ông <PERSON>Ngô Tất Lưỡng</PERSON>, <ROLE>Trưởng phòng</ROLE>, trong công văn trả lời toà soạn <DATE>ngày 3-6</DATE> thừa nhận có việc bố trí nhầm 9 lô. <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND thị xã</BODY> <PERSON>Nguyễn Khoa Đoán</PERSON> đã ký <DOCUMENT>Thông báo số 47/TB-UB</DOCUMENT>, buộc <BODY>Ban Quản lý chợ</BODY> trả lại lô cho các hộ nộp tiền trước <DATE>ngày 30-6-1999</DATE>, đồng thời kiểm điểm ông <ROLE>Trưởng ban</ROLE> <PERSON>Đ.V.S</PERSON>. Còn <DOCUMENT>Quyết định số 212/QĐ-UB</DOCUMENT> vẫn có hiệu lực, hiện niêm yết tại cổng chợ.

* * *

Xin cho hỏi về huân chương

Tôi là <PERSON>Trần Sĩ Cầu</PERSON>, 74 tuổi, ở <LOCATION>thôn Thanh Hải</LOCATION>, <LOCATION>xã Thanh Trạch</LOCATION>, <LOCATION>huyện Bố Trạch</LOCATION>. Tôi đi dân công hoả tuyến từ <DATE>năm 1952</DATE>, sau làm du kích giữ <LOCATION>bến phà Gianh</LOCATION> những năm chống <LOCATION>Mỹ</LOCATION>. Kỹ niệm về đồng đội thì nhiều nhưng giấy tờ cháy trong trận bom <DATE>28-4-1965</DATE>. Nay nghe đài nói có <DOCUMENT>Pháp lệnh Ưu đãi người hoạt động cách mạng</DOCUMENT>, tôi làm đơn gửi <BODY>Phòng Tổ chức - Lao động xã hội huyện Bố Trạch</BODY> từ <DATE>tháng 8 năm 1997</DATE> mà không ai trả lời. Hai người làm chứng cho tôi là anh <PERSON>Cầu</PERSON> cùng tên (<ROLE>nguyên xã đội trưởng</ROLE>) và ông <PERSON>Hoàng Tuệ</PERSON>, <ROLE>nguyên Bí thư</ROLE> <BODY>Đảng uỷ xã Thanh Trạch</BODY>.

Toà soạn đã chuyển thư đến <BODY>Sở Lao động - Thương binh và Xã hội</BODY>. <BODY>Sở Lao động - Thương binh và Xã hội</BODY> cho biết: theo <DOCUMENT>Nghị định số 28/CP</DOCUMENT> <DATE>ngày 29-4-1995</DATE> và <DOCUMENT>Thông tư liên tịch số 16/1998/TTLT/BLĐTBXH-BQP-BCA</DOCUMENT> <DATE>ngày 25-11-1998</DATE>, trường hợp của cụ <PERSON>Trần Sĩ Cầu</PERSON> được xác nhận bằng hai người cùng hoạt động; <BODY>Ban Chỉ huy Quân sự huyện Bố Trạch</BODY> sẽ mời cụ đến trong <DATE>tuần tới</DATE>.

* * *

Nhắn tin
Bạn <PERSON>H.M</PERSON> (<LOCATION>Tuyên Hoá</LOCATION>): bài thơ "Chiều <LOCATION>Minh Cầm</LOCATION>" xin để lại. Cô <PERSON>Cúc</PERSON> ở <BODY>Trường PTCS Quảng Phú</BODY>: truyện hay nhưng dài quá, nhờ cô rút còn 1.200 chữ. Ông <PERSON>Lê Quang Vịnh</PERSON>, <LOCATION>tiểu khu 7</LOCATION>, <LOCATION>phường Bắc Lý</LOCATION>: đơn tố cáo ghi <DATE>ngày 11/5</DATE> không kí tên, toà soạn không có cơ sở chuyển <BODY>Thanh tra Nhà nước thị xã</BODY>. Cháu <PERSON>Thuỳ Dương</PERSON>, lớp 7B: cuộc thi vẽ của <BODY>Hội Văn học Nghệ thuật tỉnh</BODY> nhận tranh đến <DATE>15-7</DATE>, giải nhất 300.000 đồng. Nhiều bạn hỏi lịch tàu <LOCATION>Đồng Hới</LOCATION> - <LOCATION>Vinh</LOCATION>: tàu chạy 5 giờ 10 hàng ngày, vé cứng 28.000đ.
Các bác trong <BODY>Chi hội Cựu chiến binh tiểu khu 2</BODY>, <LOCATION>phường Phú Hải</LOCATION> hỏi về tiền quĩ: chúng tôi đã hỏi <BODY>Hội Cựu chiến binh thị xã</BODY>; mức đóng do hội viên bàn, không ai được ép, tinh thần đó ghi rõ ở <DOCUMENT>Chỉ thị 30-CT/TW</DOCUMENT> <DATE>ngày 18-2-1998</DATE> của <BODY>Bộ Chính trị</BODY>.

<PERSON>MINH TRÍ</PERSON> phụ trách