GƯƠNG SÁNG CAO NGUYÊN ĐÁ

<EVENT>Hội nghị điển hình tiên tiến tỉnh Hà Giang lần thứ IV</EVENT> (<DATE>2011 - 2015</DATE>) vừa tôn vinh 120 tập thể, cá nhân. Xin giới thiệu bảy người, xếp theo vần.

<PERSON>BÌNH</PERSON>. <PERSON>Lù Thị Bình</PERSON>, <ROLE>Chi hội trưởng</ROLE> <BODY>Chi hội Phụ nữ thôn Nặm Đăm</BODY>, <LOCATION>xã Quản Bạ</LOCATION>. Dao áo dài. Khởi xướng homestay đầu tiên <DATE>năm 2012</DATE>, nay 39 nhà. <PERSON>Bình</PERSON> vay <BODY>Ngân hàng Chính sách xã hội</BODY> 30 triệu, trả xong trong 14 tháng.

<PERSON>BÌNH</PERSON>. <PERSON>Lù Thị Bình</PERSON>, trùng cả họ lẫn đệm, <ROLE>Phó Hiệu trưởng</ROLE> <BODY>Trường PTDT bán trú THCS Lũng Hồ</BODY>, <LOCATION>huyện Yên Minh</LOCATION>, người Giấy. Bằng khen của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> theo <DOCUMENT>Quyết định 386/QĐ-TTg</DOCUMENT> <DATE>ngày 11/3/2016</DATE>.

<PERSON>CAO NGUYÊN</PERSON>. <PERSON>Sùng Cao Nguyên</PERSON>, thợ khèn <LOCATION>phố cổ Đồng Văn</LOCATION>. Tên khai sinh là <PERSON>Sùng Mí Vàng</PERSON>; cái tên sau do cán bộ hộ tịch gợi ý. Truyền nghề cho 51 trẻ. <DATE>Tháng 11/2015</DATE> thổi khèn mở màn <EVENT>Lễ hội Hoa Tam giác mạch lần thứ nhất</EVENT>.

<PERSON>ĐẠI</PERSON>. Thượng uý <PERSON>Vương Quốc Đại</PERSON>, <BODY>Công an huyện Mèo Vạc</BODY>, cứu bảy người trong trận lũ ống <DATE>đêm 24/8/2013</DATE>. Anh còn phụ trách <DOCUMENT>Kế hoạch số 41/KH-CAH</DOCUMENT> về quản lý vật liệu nổ. Huân chương Chiến công hạng Ba.

<PERSON>HÀ GIANG</PERSON>. <PERSON>Phàn Hà Giang</PERSON>, <ROLE>Giám đốc</ROLE> <BODY>Hợp tác xã Chè Shan tuyết Phìn Hồ</BODY>, <LOCATION>xã Thông Nguyên</LOCATION>, <LOCATION>huyện Hoàng Su Phì</LOCATION>. Bán chè sang <LOCATION>Đài Loan</LOCATION>, <LOCATION>Đức</LOCATION>. Hỏi đặt tên thế có ngại không, chị <PERSON>Giang</PERSON> nói ở <LOCATION>Bắc Quang</LOCATION> còn có anh <PERSON>Tuyên Quang</PERSON>.

<PERSON>LAN</PERSON>. <PERSON>Ly Mí Lan</PERSON> - tên đàn ông - <ROLE>Bí thư</ROLE> <BODY>Chi bộ thôn Sảng Pả</BODY>, <LOCATION>thị trấn Mèo Vạc</LOCATION>, <ROLE>đại biểu</ROLE> <BODY>HĐND huyện</BODY>; vận động 73 hộ bỏ hủ tục để xác nhiều ngày theo <DOCUMENT>Chỉ thị 17-CT/HU</DOCUMENT> <DATE>ngày 5/9/2012</DATE> của <BODY>Huyện uỷ Mèo Vạc</BODY>. <DATE>Ngày 22-5</DATE> vừa rồi trúng cử <BODY>HĐND tỉnh</BODY> với 81% phiếu trong cuộc <EVENT>bầu cử đại biểu Quốc hội khóa XIV và đại biểu HĐND các cấp</EVENT> <DATE>nhiệm kỳ 2016 - 2021</DATE>.

<PERSON>XUYẾN</PERSON>. Bác sĩ <PERSON>Nguyễn Thị Xuyến</PERSON>, <ROLE>Trưởng</ROLE> <BODY>khoa Sản Bệnh viện Đa khoa huyện Xín Mần</BODY>, quê <LOCATION>Thái Bình</LOCATION>. 31 năm, 6.400 ca đỡ. <DATE>Năm 1998</DATE> đỡ trong lều nương ở <LOCATION>Nàn Ma</LOCATION>; <DATE>năm 2015</DATE> đỡ qua điện thoại.

Trao bằng khen, <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY> <PERSON>Hoàng Sỹ Đàm Quế</PERSON> nhắc nhiệm vụ của <DATE>giai đoạn 2016 - 2020</DATE>: cụ thể hoá <DOCUMENT>Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI</DOCUMENT> bằng việc làm. <BODY>Ban Thi đua - Khen thưởng tỉnh</BODY> đã trình <DOCUMENT>Tờ trình 59/TTr-BTĐKT</DOCUMENT> đề nghị phong Anh hùng Lao động cho bác sĩ <PERSON>Xuyến</PERSON>. <BODY>UBND tỉnh</BODY> cũng phát động đợt thi đua từ <DATE>hôm nay</DATE> đến <DATE>20/8/2016</DATE>, hướng tới 125 năm thành lập <LOCATION>tỉnh Hà Giang</LOCATION> (<DATE>20/8/1891 - 20/8/2016</DATE>), thi hành <DOCUMENT>Luật Thi đua, khen thưởng sửa đổi 2013</DOCUMENT> và <DOCUMENT>Chỉ thị 34-CT/TW</DOCUMENT> <DATE>ngày 7/4/2014</DATE> của <BODY>Bộ Chính trị</BODY>.

Chùm ảnh: <PERSON>Mí Dơ</PERSON>, <PERSON>Kim Ngân</PERSON>