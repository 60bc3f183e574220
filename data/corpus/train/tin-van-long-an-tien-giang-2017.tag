TIN TRONG TUẦN

* <LOCATION>TÂN TRỤ</LOCATION>: <DATE>Ngày 4-7</DATE>, <BODY>BTV Huyện uỷ</BODY> họp lệ kỳ <DATE>tháng 7</DATE>, cho ý kiến vào dự thảo <DOCUMENT>Đề án số 02-ĐA/HU</DOCUMENT> về sắp xếp ấp; thống nhất chọn <LOCATION>xã Đức Tân</LOCATION> làm điểm tinh giản theo <DOCUMENT>Nghị quyết số 39-NQ/TW</DOCUMENT> <DATE>ngày 17-4-2015</DATE>. (<PERSON>T.Bạch</PERSON>)

* <LOCATION>GÒ CÔNG TÂY</LOCATION>: <EVENT>Kỳ họp thứ tư HĐND huyện khóa XI</EVENT> bế mạc <DATE>chiều 5/7</DATE>. Ông <PERSON>Lê Hữu Phước Lành</PERSON> giữ chức <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND huyện</BODY>, thay ông <PERSON>Trương Ngọc Ẩn</PERSON> nghỉ hưu từ <DATE>1-6</DATE>. Sáu nghị quyết được thông qua, trong đó <DOCUMENT>Nghị quyết 14/NQ-HĐND</DOCUMENT> về danh mục công trình <DATE>năm 2018</DATE>. (<PERSON>Ngọc Mai</PERSON>)

* <LOCATION>ĐỨC HUỆ</LOCATION>: Thượng tá <PERSON>Nguyễn Chí Bền Vững</PERSON>, <ROLE>Phó Chỉ huy trưởng</ROLE> <BODY>Bộ Chỉ huy BĐBP tỉnh</BODY>, trao 12 con bò giống cho hộ nghèo ấp giáp biên <LOCATION>xã Mỹ Quý Tây</LOCATION>. Nguồn tiền từ chương trình “Xuân biên phòng ấm lòng dân bản” và <BODY>Công ty CP Mía đường Hiệp Hòa</BODY>. (<PERSON>Đ.L</PERSON>)

* <LOCATION>MỸ THO</LOCATION>: Nghệ nhân đờn ca <PERSON>Bảy Dư</PERSON> qua đời <DATE>đêm 6-7</DATE>, thọ 88 tuổi. Trước <DATE>năm 1975</DATE> ông dạy đờn ở <LOCATION>rạch Gầm</LOCATION>, học trò có soạn giả <PERSON>Thanh Hiền</PERSON> của <BODY>Đoàn Cải lương Tiền Giang</BODY>. Lễ động quan <DATE>sáng 9-7</DATE>. (<PERSON>H.N.</PERSON>)

* <LOCATION>CẦN ĐƯỚC</LOCATION>: Do tự ý phân lô 33 nền nhà trên đất lúa ở <LOCATION>xã Phước Lý</LOCATION>, bà <PERSON>Lương Ngọc Phụng</PERSON> bị <BODY>UBND huyện</BODY> phạt 80 triệu đồng theo <DOCUMENT>Nghị định số 102/2014/NĐ-CP</DOCUMENT>. Chủ tịch xã bị phê bình. (<PERSON>K.H</PERSON>)

* <LOCATION>TÂN PHƯỚC</LOCATION>: Thêm 7 đảng viên được kết nạp tại <LOCATION>Khu bảo tồn sinh thái Đồng Tháp Mười</LOCATION>; <BODY>Đảng bộ huyện Tân Phước</BODY> có 2.211 đảng viên tính đến <DATE>30-6-2017</DATE>. <BODY>Huyện ủy</BODY> phát động học tập chuyên đề <DATE>năm 2017</DATE> về “phòng, chống suy thoái tư tưởng chính trị, đạo đức, lối sống” theo <DOCUMENT>Hướng dẫn số 08-HD/BTGTW</DOCUMENT>. (<PERSON>Mỹ Lợi</PERSON>)

* <LOCATION>BẾN LỨC</LOCATION>: Xe tải BKS 62C-071.xx lao vào dải phân cách <LOCATION>cầu Bến Lức</LOCATION> lúc <DATE>4 giờ ngày 7-7</DATE>, tài xế <PERSON>Danh Tha</PERSON>, quê <LOCATION>Kiên Giang</LOCATION>, bị thương nhẹ. (<PERSON>Kiên Định</PERSON>)

* <LOCATION>CHÂU THÀNH</LOCATION> (<LOCATION>Tiền Giang</LOCATION>): <BODY>Hội Phụ nữ xã Long Hưng</BODY> ra mắt tổ “3 không”. <BODY>Trường THPT Rạch Gầm - Xoài Mút</BODY> có 4 thí sinh trên 27 điểm ở kỳ thi THPT quốc gia <DATE>năm 2017</DATE>; cao nhất em <PERSON>Đào Hạc Linh</PERSON> - 28,25 điểm khối B. (<PERSON>P.A</PERSON>)

* <LOCATION>TP TÂN AN</LOCATION>: <BODY>Tòa án nhân dân thành phố</BODY> tuyên phạt <PERSON>Huỳnh Ti</PERSON> 6 năm tù, <PERSON>Võ Văn Xệ Em</PERSON> 4 năm tù về tội cướp giật; khởi tố bổ sung <PERSON>Lâm Hoàng Phi</PERSON> (<DATE>1992</DATE>) đang bỏ trốn. <ROLE>Kiểm sát viên</ROLE> <PERSON>Trần Thị Thuỵ</PERSON> đề nghị truy nã. (<PERSON>V.Đ</PERSON>)

* <LOCATION>TÂN HƯNG</LOCATION>: Gieo sạ <DATE>vụ hè thu 2017</DATE> trễ vì lũ sớm ở <LOCATION>kênh Hồng Ngự</LOCATION>; <BODY>Phòng NN-PTNT huyện</BODY> vận động đắp 9 km bờ bao <LOCATION>ấp Cả Cỏ</LOCATION>, <LOCATION>xã Hưng Điền B</LOCATION>. (<PERSON>N.Tấn</PERSON>)

* <LOCATION>CÁI LẬY</LOCATION>: Cúm gia cầm A/H5N6 ở <LOCATION>xã Mỹ Hạnh Đông</LOCATION>; <BODY>Chi cục Chăn nuôi và Thú y Tiền Giang</BODY> tiêu huỷ 1.750 con vịt. Chỉ đạo trên theo <DOCUMENT>Công văn số 2998/UBND-KTN</DOCUMENT> <DATE>ngày 3/7</DATE> của <BODY>UBND tỉnh</BODY>. (<PERSON>S.N</PERSON>)

* <LOCATION>THẠNH HOÁ</LOCATION>: <EVENT>Đại hội đại biểu Đoàn TNCS Hồ Chí Minh huyện lần thứ X</EVENT>, <DATE>nhiệm kỳ 2017-2022</DATE>, bầu anh <PERSON>Phạm Hoàng Sông Ngân</PERSON> làm <ROLE>Bí thư</ROLE>. Hai anh em cùng dự đại hội: <PERSON>Sông Ngân</PERSON> và <PERSON>Sông Lam</PERSON>. (<PERSON>T.H</PERSON>)

* <LOCATION>THỦ THỪA</LOCATION>: <EVENT>Ngày hội Toàn dân bảo vệ an ninh Tổ quốc</EVENT> cấp huyện sẽ tổ chức tại <LOCATION>thị trấn Thủ Thừa</LOCATION> <DATE>ngày 19-8</DATE> tới. Đồng chí <PERSON>Lê Phát Quới</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Huyện uỷ</BODY>, phụ trách. (<PERSON>L.H</PERSON>)
