<LOCATION>Nghệ An</LOCATION>: Ba tháng “hai trong một” của <BODY>Ban Tuyên giáo và Dân vận</BODY>

Văn bản giấy ghi: <DOCUMENT>Quyết định số 2815-QĐ/TU</DOCUMENT> <DATE>ngày 3/2/2025</DATE> của <BODY>Ban Thường vụ Tỉnh ủy</BODY> về việc hợp nhất <BODY>Ban Tuyên giáo Tỉnh ủy</BODY> và <BODY>Ban Dân vận Tỉnh ủy</BODY>. Còn thực tế là 61 con người, hai thói quen làm việc, một cầu thang.

TUYÊN GIÁO NÓI, DÂN VẬN NGHE?

Câu đùa ấy lan trong cơ quan ngay tuần đầu. <ROLE>Trưởng</ROLE> <BODY>Ban Tuyên giáo và Dân vận Tỉnh ủy</BODY> <PERSON>Võ Đại Lam</PERSON> hóa giải bằng cách đổi chỗ: cán bộ gốc tuyên giáo xuống xã nghe, cán bộ gốc dân vận lên lớp nói. Kết quả buổi nói đầu tiên (<DATE>27/2</DATE>, <LOCATION>thành phố Vinh</LOCATION>) không suôn sẻ lắm. Diễn giả <PERSON>Lô Thị Trà My</PERSON>, <ROLE>Phó Trưởng phòng</ROLE> <BODY>Phòng Dân vận các cơ quan nhà nước, dân tộc và tôn giáo</BODY>, bị vấp ở số liệu của <DOCUMENT>Nghị quyết số 39-NQ/TW</DOCUMENT> <DATE>ngày 18/7/2023</DATE> của <BODY>Bộ Chính trị</BODY>. Nhưng đoạn chị kể về <LOCATION>xứ đạo Phú Linh</LOCATION> trồng rau thì không ai ra ngoài nghe điện thoại.

<LOCATION>MƯỜNG XÉN</LOCATION>, NGÀY THỨ 23

<DATE>Ngày 1/7/2025</DATE>, <LOCATION>thị trấn Mường Xén</LOCATION> cùng các <LOCATION>xã Tà Cạ</LOCATION>, <LOCATION>Tây Sơn</LOCATION>, <LOCATION>Hữu Kiệm</LOCATION> nhập thành <LOCATION>xã Mường Xén</LOCATION>. <DATE>Đêm 22/7</DATE>, lũ <LOCATION>sông Nậm Mộ</LOCATION> dâng chưa từng thấy do hoàn lưu bão số 3. <DATE>Ngày 23/7</DATE>, <BODY>Đảng ủy xã Mường Xén</BODY> mất sạch máy tính, mất liên lạc với 4 bản.

<ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Đảng ủy</BODY> <PERSON>Và Bá Giống</PERSON> cử người leo núi sang <LOCATION>bản Bình Sơn 1</LOCATION>. Người ấy là <ROLE>Trưởng</ROLE> <BODY>Ban Xây dựng Đảng xã</BODY> <PERSON>Xeo Văn Mằn</PERSON>, 57 tuổi. Cùng lúc, tổ công tác của <BODY>Ban Tuyên giáo và Dân vận Tỉnh ủy</BODY> từ <LOCATION>Vinh</LOCATION> lên, mang theo… loa kéo. Nhiều người bực: lũ thế này mang loa làm gì? Đến tối thì hiểu. Điện mất, sóng mất, tin đồn “vỡ <LOCATION>thủy điện Nậm Mô</LOCATION>” chạy khắp chợ; chiếc loa chạy bình ắc quy đọc thông báo của <BODY>Công ty Thủy điện Bản Vẽ</BODY>, của <BODY>Ban Chỉ huy Phòng thủ dân sự xã</BODY>, bằng tiếng Kinh, tiếng Thái và tiếng Khơ Mú, cứ 30 phút một lần. Dân yên.

<DATE>Ngày 24/7</DATE>, <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY> lên. <DATE>Ngày 25/7</DATE>, <BODY>Mặt trận Tổ quốc xã</BODY> mở sổ tiếp nhận hàng; <BODY>Đoàn Kinh tế - Quốc phòng 4</BODY>, <BODY>Đồn Biên phòng cửa khẩu quốc tế Nậm Cắn</BODY>, <BODY>Trung đoàn 335</BODY> dọn bùn. Con số sau cùng: 308 ngôi nhà hư hỏng, không có người chết.

BÀI HỌC VIẾT RA GIẤY

Báo cáo rút kinh nghiệm (<DOCUMENT>số 47-BC/BTGDVTU</DOCUMENT>, <DATE>ngày 15/8</DATE>) chỉ dài ba trang, nêu mấy ý:

Một, cấp xã mới không có ban tuyên giáo riêng, việc dồn vào <BODY>Ban Xây dựng Đảng</BODY> và <BODY>Ủy ban Mặt trận Tổ quốc</BODY>; phải giao người cụ thể, tránh cảnh “tưởng bên kia làm”.

Hai, đội ngũ báo cáo viên cũ của 21 huyện, thành, thị (<DOCUMENT>Quyết định 1106-QĐ/TU</DOCUMENT> <DATE>năm 2021</DATE>) hết hiệu lực, cần công nhận lại trước <DATE>30/9</DATE>.

Ba, thông tin mạng: 17 tin giả bị gỡ nhờ phối hợp <BODY>Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao</BODY>. Tuy vậy, mất trung bình 3 giờ 10 phút mới có tin đính chính. Chậm.

Bốn, nhiệm vụ <DATE>quý IV/2025</DATE>: phối hợp <BODY>Văn phòng Tỉnh ủy</BODY>, <BODY>Ban Tổ chức Tỉnh ủy</BODY>, <BODY>Đảng ủy các cơ quan Đảng tỉnh</BODY>, <BODY>Đảng ủy UBND tỉnh</BODY> tham mưu <BODY>Ban Thường vụ Tỉnh ủy</BODY> sơ kết <DOCUMENT>Chỉ thị số 35-CT/TW</DOCUMENT> <DATE>ngày 14/6/2024</DATE>, <DOCUMENT>Chỉ thị 45-CT/TW</DOCUMENT> <DATE>ngày 14/4/2025</DATE> của <BODY>Bộ Chính trị</BODY> về đại hội đảng bộ các cấp; tuyên truyền <EVENT>Đại hội Đảng bộ phường Thành Vinh lần thứ I</EVENT>, đại hội điểm ở bốn xã và <EVENT>Hội nghị Trung ương 13 khóa XIII</EVENT>; góp ý văn kiện trình <EVENT>Đại hội XIV của Đảng</EVENT>; ký chương trình với <BODY>Sở Dân tộc và Tôn giáo</BODY>, <BODY>Bộ CHQS tỉnh</BODY>, <BODY>Công an tỉnh</BODY>; phát động Giải báo chí Búa liềm vàng <LOCATION>tỉnh Nghệ An</LOCATION> lần thứ VII.

Đưa những điều trên vào văn kiện <EVENT>Đại hội đại biểu Đảng bộ tỉnh Nghệ An lần thứ XX</EVENT>, Ban đề xuất một chỉ tiêu chưa có tiền lệ: “thời gian từ tin đồn đến sự thật”. Chỉ tiêu này, theo chúng tôi biết, đang được tiểu ban văn kiện cân nhắc.

Hỏi chị <PERSON>Trà My</PERSON> học được gì sau ba tháng làm “hai trong một”, chị cười: học vác loa.

Nội dung: <PERSON>Thế Sự</PERSON>
Ảnh: <PERSON>Lữ Phú</PERSON> - CTV
Kỹ thuật: <PERSON>Nam Phong</PERSON>
