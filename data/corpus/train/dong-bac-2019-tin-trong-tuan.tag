NHỊP SỐNG VÙNG CAO TRONG TUẦN
(Từ <DATE>14</DATE> đến <DATE>20/10/2019</DATE>)

● <LOCATION>CAO BẰNG</LOCATION> -- <DATE>Sáng 15/10</DATE>, <BODY>Tỉnh uỷ</BODY>, <BODY>HĐND</BODY>, <BODY>UBND</BODY>, <BODY>UBMTTQ tỉnh Cao Bằng</BODY> gặp mặt các <BODY>Công ty CP Gang thép</BODY>, <BODY>Mía đường</BODY>, <BODY>Khoáng sản và Luyện kim</BODY> nhân Ngày Doanh nhân <LOCATION>Việt Nam</LOCATION> <DATE>13/10</DATE>.<ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Tỉnh uỷ</BODY> <PERSON>Triệu Đình Lê Na</PERSON> hứa mỗi tháng có một "cà phê thứ Bảy".

● <LOCATION>BẢO LẠC</LOCATION>. <BODY>Huyện uỷ</BODY> sơ kết 3 năm thực hiện các <DOCUMENT>Chỉ thị số 05</DOCUMENT>, <DOCUMENT>23</DOCUMENT> và <DOCUMENT>Nghị quyết Trung ương 4</DOCUMENT>, <DOCUMENT>6 (khoá XII)</DOCUMENT>. <ROLE>Bí thư</ROLE> <BODY>Huyện uỷ</BODY> <PERSON>Mông Thanh Tùng Lâm</PERSON>: "Học Bác, trước hết là bớt họp". Toàn huyện giảm 31% số cuộc họp so với <DATE>9 tháng đầu năm 2018</DATE>.

● <LOCATION>HẠ LANG</LOCATION>.  Hai người chết,  một người mất tích khi bè mảng lật trên <LOCATION>sông Quây Sơn</LOCATION> <DATE>chiều 17-10</DATE>. Nạn nhân <PERSON>Nông Văn Sìu</PERSON> (<DATE>1999</DATE>) là dân quân <LOCATION>xã Minh Long</LOCATION>.

● <LOCATION>TUYÊN QUANG</LOCATION> -- Các <BODY>Đảng bộ Chiêm Hoá</BODY>, <BODY>Hàm Yên</BODY>, <BODY>Sơn Dương</BODY> hoàn thành đại hội chi bộ điểm <DATE>nhiệm kỳ 2020-2022</DATE> theo <DOCUMENT>Kế hoạch 263-KH/TU</DOCUMENT>, căn cứ <DOCUMENT>Chỉ thị số 35-CT/TW</DOCUMENT> <DATE>ngày 30/5/2019</DATE>. <ROLE>Trưởng</ROLE> <BODY>ban Tổ chức</BODY>, <ROLE>Trưởng</ROLE> <BODY>ban Dân vận Tỉnh uỷ</BODY> đi dự hai nơi cùng ngày, phải họp ghép.

● Cam sành <LOCATION>Hàm Yên</LOCATION> đầu vụ: 11.000 đ/kg tại vườn, <LOCATION>Long Biên</LOCATION> 24.000. <BODY>HTX Phong Lưu</BODY> ký với <BODY>Vinmart</BODY> 200 tấn.

● <LOCATION>THÁI NGUYÊN</LOCATION> -- <BODY>TAND tỉnh</BODY> hoãn phiên phúc thẩm vụ án tại <BODY>Công ty CP Gang thép Thái Nguyên</BODY> (giai đoạn II) vì vắng <ROLE>nguyên Tổng giám đốc</ROLE> <PERSON>T.M.M</PERSON>; sẽ mở lại trước <DATE>10/11</DATE>. Vụ này <BODY>Uỷ ban Kiểm tra Trung ương</BODY> kết luận ở <EVENT>kỳ họp 33</EVENT>, <EVENT>34</EVENT>.

● <ROLE>Quyền Giám đốc</ROLE> <BODY>Đại học Thái Nguyên</BODY> nhận quyết định
<BODY>Bộ GD-ĐT</BODY> trao <DOCUMENT>Quyết định 3742/QĐ-BGDĐT</DOCUMENT> <DATE>hôm 16/10</DATE> cho PGS.TS <PERSON>Hoàng Văn Hùng Vĩ</PERSON>. Ông từng là <ROLE>phó hiệu trưởng</ROLE> <BODY>Trường ĐH Nông Lâm</BODY>.

● <LOCATION>Định Hóa</LOCATION>: <BODY>Ban quản lý Khu di tích lịch sử - sinh thái ATK</BODY> đón vị khách thứ 700 nghìn trong năm, cụ <PERSON>Ngô Thị Thái</PERSON>, 93 tuổi, <LOCATION>Vĩnh Bảo</LOCATION> (<LOCATION>Hải Phòng</LOCATION>). Cụ xin thắp nén hương ở <LOCATION>lán Tỉn Keo</LOCATION>, nơi <DATE>ngày 6/12/1953</DATE> <BODY>Bộ Chính trị</BODY> quyết định mở chiến dịch <LOCATION>Điện Biên Phủ</LOCATION>.

● <LOCATION>PHÚ THỌ</LOCATION> - Tiếp xúc cử tri trước <EVENT>kỳ họp thứ 8, Quốc hội khoá XIV</EVENT>: <ROLE>đại biểu</ROLE> <BODY>Quốc hội</BODY> <PERSON>Cao Đình Thưởng Xuân</PERSON> nghe 22 ý kiến ở <LOCATION>xã Địch Quả</LOCATION>, <LOCATION>xã Giáp Lai</LOCATION> (<LOCATION>Thanh Sơn</LOCATION>), 15 ý kiến về <DOCUMENT>luật Đất đai</DOCUMENT>, <DOCUMENT>luật Đầu tư công</DOCUMENT>, <DOCUMENT>luật Lao động (sửa đổi)</DOCUMENT>.

● <BODY>Viện kiểm sát nhân dân TP Việt Trì</BODY> truy tố hai cựu điều tra viên nhận 40 triệu đồng. Một trong hai tên là <PERSON>Đỗ Trung Thành</PERSON>.

● <LOCATION>BẮC GIANG</LOCATION> -- <LOCATION>Yên Dũng</LOCATION> lần đầu bắn pháo hoa mừng huyện đạt chuẩn nông thôn mới, theo <DOCUMENT>Quyết định 1285/QĐ-TTg</DOCUMENT>. Kinh phí xã hội hoá; <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND huyện</BODY> <PERSON>Tạ Quang Khải</PERSON> khẳng định không một đồng ngân sách.

● <LOCATION>Sơn Động</LOCATION> - <LOCATION>Lục Ngạn</LOCATION>: sau trận mưa đá <DATE>đêm 13/10</DATE>, <BODY>Agribank Bắc Giang II</BODY> giãn nợ 186 hộ. Tin từ <BODY>VP UBND tỉnh</BODY>.

● <LOCATION>QUẢNG NINH</LOCATION> -- <EVENT>Hội nghị lần thứ 39 Ban Chấp hành Đảng bộ tỉnh khoá XIV</EVENT> (<DATE>18/10</DATE>) đồng ý chủ trương nhập <LOCATION>huyện Hoành Bồ</LOCATION> vào <LOCATION>thành phố Hạ Long</LOCATION>, trình <BODY>Uỷ ban Thường vụ Quốc hội</BODY> trong <DATE>quý IV</DATE>. Cử tri hai nơi tán thành 98,9%; <BODY>HĐND cấp xã</BODY> họp xong <DATE>ngày 8/10</DATE>, <BODY>HĐND cấp huyện</BODY> xong <DATE>11</DATE>, <EVENT>kỳ họp thứ 14 HĐND tỉnh</EVENT> sẽ chốt.

● Ðồng chí <PERSON>Nguyễn Xuân Hồng Quân</PERSON> được bầu <ROLE>Chủ tịch</ROLE> <BODY>Hội Cựu TNXP tỉnh</BODY>. <EVENT>Đại hội III</EVENT>, <DATE>nhiệm kỳ 2019 - 2024</DATE>.

● <BODY>Đồn Biên phòng Bắc Sơn</BODY> (<LOCATION>Móng Cái</LOCATION>) bắt quả tang <PERSON>Chíu Sáng Voòng</PERSON> vận chuyển 1,9 tấn nầm lợn lúc <DATE>2h10 ngày 19-10</DATE>. <ROLE>Đồn trưởng</ROLE> là Trung tá <PERSON>Hoàng Trường Sơn</PERSON>, trùng tên một chiến sĩ trong tổ bắt giữ: <PERSON>Hoàng Trường Sơn</PERSON>, quê <LOCATION>Quảng Bình</LOCATION>.

● <LOCATION>HÀ NỘI</LOCATION> -- <BODY>Văn phòng Đề án 896</BODY>, <BODY>Uỷ ban Dân tộc</BODY> và 5 tỉnh bàn việc ghi tên người Dao theo <DOCUMENT>Nghị định 123/2015/NĐ-CP</DOCUMENT>: "Sáng" là họ hay đệm? Còn tranh luận tới <DATE>tuần sau</DATE>.

<PERSON>H.A</PERSON> - <PERSON>Th.Nh</PERSON> (tổng hợp từ <BODY>báo Cao Bằng</BODY>, <BODY>Tuyên Quang</BODY>, <BODY>Thái Nguyên</BODY>, <BODY>Phú Thọ</BODY>, <BODY>Bắc Giang</BODY>, <BODY>Quảng Ninh</BODY>)