<LOCATION>CÀ MAU</LOCATION>: NGÀY THỨ TƯ SAU BÃO SỐ 5, CÒN 1.300 NGƯỜI CHƯA VỀ

<BODY>Báo Cà Mau</BODY>, <DATE>ngày 6-11-1997</DATE> - Bão LINDA đổ bộ <LOCATION>mũi Cà Mau</LOCATION> <DATE>đêm 2-11</DATE> để lại số thiệt hại chưa từng có. <BODY>Thường trực Ban Chỉ huy phòng chống lụt bão tỉnh</BODY> cung cấp số liệu tới <DATE>16 giờ hôm qua</DATE>.

<DATE>Ngày 1-11</DATE>. <BODY>Ban chỉ đạo phòng chống lụt bão T.Ư</BODY> đánh <DOCUMENT>Công điện khẩn số 31/PCLBTW</DOCUMENT>. Tin dự báo ghi tâm bão ở 8,5 độ vĩ bắc. Số ghe ra khơi không vô kịp: 2.140.

<DATE>Ngày 2-11</DATE>. 17 giờ, gió giựt cấp 10 tại <LOCATION>trạm Hòn Khoai</LOCATION>. <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY> <PERSON>Nguyễn Trọng Thiện</PERSON> ra <DOCUMENT>Công điện số 07/CÐ-UB</DOCUMENT>, lịnh cho <BODY>Công an tỉnh</BODY>, <BODY>Bộ Chỉ huy Quân sự</BODY>, <BODY>Bộ đội Biên phòng</BODY> túc trực suốt đêm. Ðiện mất từ 19 giờ 25.

<DATE>Ngày 3-11</DATE>. <BODY>Ðồn Biên phòng 680</BODY> (thuộc <BODY>Bộ Chỉ huy Bộ đội Biên phòng Cà Mau</BODY>) vớt 61 người sống, 12 xác. Thượng uý <PERSON>Huỳnh Văn Sạng</PERSON> chết khi bơi cứu hai mẹ con ở <LOCATION>cửa Rạch Gốc</LOCATION>. Ðồng chí <PERSON>Võ Văn Kiệt</PERSON>, <ROLE>nguyên Thủ tướng</ROLE>, gởi điện chia buồn riêng; <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> <PERSON>Phan Văn Khải</PERSON> chỉ định <ROLE>Phó Thủ tướng</ROLE> <PERSON>Nguyễn Công Tạn</PERSON> vào chỉ đạo.

<DATE>Ngày 4-11</DATE>. Trực thăng <BODY>Trung đoàn 917</BODY> (<BODY>Không quân Nhân dân</BODY>) thả 3 tấn mì, 1,5 tấn thuốc Cloramin xuống <LOCATION>ấp Ðất Mũi</LOCATION>, <LOCATION>huyện Ngọc Hiển</LOCATION>. <BODY>Tỉnh uỷ</BODY> họp tối, cử các đồng chí <ROLE>Uỷ viên</ROLE> <BODY>Ban Thường vụ</BODY> xuống thẳng từng huyện; <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh uỷ</BODY> <PERSON>Ngô Chín Ðại</PERSON> phụ trách <LOCATION>Trần Văn Thời</LOCATION>, <ROLE>Trưởng</ROLE> <BODY>Ban Kinh tế Tỉnh uỷ</BODY> <PERSON>Lâm Sô Khum</PERSON> phụ trách <LOCATION>Cái Nước</LOCATION>.

Thiệt hại theo huyện
<LOCATION>Ngọc Hiển</LOCATION>: chết 46, mất tích 211, sập 18.906 nhà, chìm 517 ghe
<LOCATION>Cái Nước</LOCATION>: chết 9, mất tích 80, sập 6.230 nhà
<LOCATION>Trần Văn Thời</LOCATION>: chết 28, mất tích 915, sập 9.745 nhà, chìm 402 ghe
<LOCATION>Ðầm Dơi</LOCATION>: chết 11, mất tích 32
<LOCATION>Thị xã Cà Mau</LOCATION>: sập 312 phòng học

Trong số người mất tích phần nhiều quê <LOCATION>Kiên Giang</LOCATION>, <LOCATION>Bến Tre</LOCATION>, <LOCATION>Tiền Giang</LOCATION>, làm thuê trên <LOCATION>vùng biển Khánh Hội</LOCATION>, <LOCATION>Sông Ðốc</LOCATION>.

Họ cần gì? <ROLE>Giám đốc</ROLE> <BODY>Sở Y tế</BODY> <PERSON>Phan Mười Bảy</PERSON> xin 40.000 viên lọc nước. <ROLE>Hiệu trưởng</ROLE> <BODY>Trường Cấp I Viên An</BODY> <PERSON>Trần Thị Diễm Hương</PERSON> chỉ xin hai thứ: vải bạt và phấn viết. <BODY>Hội Chữ thập đỏ tỉnh</BODY> đã nhận tiền của <BODY>UNICEF</BODY>, <BODY>Hội Chữ thập đỏ Nhựt Bổn</BODY>, <BODY>UBND thành phố Hải Phòng</BODY>; riêng bà con <LOCATION>quận 5</LOCATION>, <LOCATION>TP.HCM</LOCATION> gom được 52 triệu đồng.

Phải nói luôn điều chưa tốt. Ở <LOCATION>thị trấn Năm Căn</LOCATION>, 116 bao gạo cứu trợ để qua đêm, sáng thiếu 9 bao. <BODY>Viện Kiểm sát nhân dân tỉnh</BODY> vừa có <DOCUMENT>Lịnh khởi tố số 142/KSÐT</DOCUMENT> <DATE>ngày 5-11</DATE>. Có xã lập danh sách nhà sập cao hơn thật tế; <BODY>UBND tỉnh</BODY> đã phải qui định trong <DOCUMENT>Chỉ thị số 19/CT-UB</DOCUMENT> <DATE>ngày 4-11-1997</DATE>: khai gian một căn, cắt của cả ấp. Câu ấy nặng nề, nhưng bà con đồng tình.

Tỉnh ta mới 10 tháng tuổi kể từ ngày chia tách <LOCATION>tỉnh Minh Hải</LOCATION> (<DATE>1-1-1997</DATE>) theo <DOCUMENT>Nghị quyết kỳ họp thứ 10, Quốc hội khoá IX</DOCUMENT>. <DATE>Ngày mai</DATE>, <BODY>Ban Chấp hành Ðảng bộ tỉnh</BODY> họp <EVENT>hội nghị lần thứ 10</EVENT> (bất thường) bàn khắc phục, kế hoạch tới <DATE>năm 2000</DATE>.

<PERSON>Hữu Nghĩa</PERSON> - <PERSON>Tường Vi</PERSON>
