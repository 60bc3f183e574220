<LOCATION>Gia Lai</LOCATION>: <BODY>Đảng bộ tỉnh</BODY> bước vào đại hội đầu tiên sau hợp nhất
<DATE>Sáng 1.10</DATE>, phiên trù bị <EVENT>Đại hội đại biểu Đảng bộ tỉnh Gia Lai lần thứ I</EVENT>, <DATE>nhiệm kỳ 2025 - 2030</DATE> diễn ra tại <LOCATION>Trung tâm hội nghị tỉnh</LOCATION>, <LOCATION>phường Quy Nhơn</LOCATION>, với 499 đại biểu thay mặt hơn 132.000 đảng viên.

<EVENT>Đêm hội cồng chiêng “Đại ngàn gặp biển”</EVENT> hút 12.000 lượt khách
<EVENT>Liên hoan “Đại ngàn gặp biển” lần thứ nhất</EVENT> quy tụ 18 đội chiêng của các <LOCATION>xã Kông Chro</LOCATION>, <LOCATION>Ia Pa</LOCATION>, <LOCATION>Tơ Tung</LOCATION>, <LOCATION>Canh Liên</LOCATION>; giải A thuộc về <BODY>đội chiêng làng Mơhra - Đáp</BODY>.

Bắt tạm giam <ROLE>cựu Phó giám đốc</ROLE> <BODY>Ban Quản lý rừng phòng hộ Ia Rsai</BODY>
<BODY>Cơ quan CSĐT Công an tỉnh Gia Lai</BODY> khởi tố bị can <PERSON>Ksor Tuyn</PERSON> (<DATE>1979</DATE>) và <PERSON>Phạm Ngọc D</PERSON> về tội vi phạm quy định về khai thác, bảo vệ rừng theo Điều 232 <DOCUMENT>Bộ luật Hình sự năm 2015</DOCUMENT>.

<LOCATION>Đắk Lắk</LOCATION> thưởng nóng đội cứu hộ vụ sạt lở <LOCATION>đèo Cả</LOCATION>
Ông <PERSON>Nguyễn Thiên Thạch</PERSON> - <ROLE>Phó Chủ tịch Thường trực</ROLE> <BODY>UBND tỉnh Đắk Lắk</BODY> - trao 50 triệu đồng cho <BODY>Phòng Cảnh sát PCCC và CNCH</BODY>, <BODY>Ban Chỉ huy phòng thủ khu vực 3 - Tuy Hòa</BODY>.

Ở hai đầu tỉnh mới, cán bộ đi làm bằng xe đưa rước
Từ <DATE>7-7</DATE>, mỗi tuần có 26 chuyến <LOCATION>Tuy Hòa</LOCATION> - <LOCATION>Buôn Ma Thuột</LOCATION> qua <LOCATION>quốc lộ 29</LOCATION>, chi phí lấy từ <DOCUMENT>Nghị quyết số 09/2025/NQ-HĐND</DOCUMENT>.

“Tôi trả lại tiền thừa”: Chuyện của kế toán <PERSON>H'Rim Byă</PERSON>
Nữ kế toán <BODY>Trường THCS Trần Quang Diệu</BODY>, <LOCATION>xã Ea Kly</LOCATION> được <BODY>Công đoàn ngành Giáo dục</BODY> tặng giấy khen vì hoàn 214 triệu đồng chuyển nhầm.

<EVENT>Kỳ họp chuyên đề lần thứ tư HĐND tỉnh Gia Lai khóa XII</EVENT> quyết 13 tỉ đồng cho sâm dây
Nghị quyết áp dụng tại 7 xã vùng <LOCATION>Kbang</LOCATION> cũ, <DATE>giai đoạn 2026-2030</DATE>. <ROLE>Đại biểu</ROLE> <PERSON>Đinh Văn Hrol</PERSON> băn khoăn việc xác nhận gốc giống.

Sữa học đường: <BODY>Sở GD-ĐT Đắk Lắk</BODY> rút hồ sơ mời thầu
Lý do là giá trần chưa cập nhật <DOCUMENT>Thông tư 18/2025/TT-BTC</DOCUMENT>. 61.000 học sinh phải đợi đến <DATE>tháng 11</DATE>.

Đường vào <LOCATION>thác Dray Nur</LOCATION> bao giờ hết “ổ voi”?
<ROLE>Chủ tịch</ROLE> <BODY>UBND xã Dray Bhăng</BODY> <PERSON>Y Wing Ayun</PERSON>: chờ <BODY>Sở Xây dựng</BODY> đồng ý tạm ứng 4,6 tỉ đồng.

Giáo dân <LOCATION>Mằng Lăng</LOCATION> đón kỷ niệm sách quốc ngữ
Cuốn “Phép giảng tám ngày” in ở <LOCATION>Rome</LOCATION> <DATE>năm 1651</DATE> được trưng bày trở lại tại <LOCATION>nhà thờ Mằng Lăng</LOCATION>, <LOCATION>xã Tuy An Đông</LOCATION>.

<BODY>Binh đoàn 15</BODY> tặng 1.000 bộ áo ấm ở <LOCATION>Ratanakiri</LOCATION>
Đoàn do Thiếu tướng <PERSON>Hoàng Văn Sỹ Toàn</PERSON> - <ROLE>Tư lệnh</ROLE> - dẫn đầu làm việc tại <LOCATION>huyện Oyadav</LOCATION> (<LOCATION>Campuchia</LOCATION>) trong hai <DATE>ngày 24</DATE> và <DATE>25-9</DATE>.

Xe khách lật ở <LOCATION>dốc Bốp</LOCATION>, 7 người bị thương
Vụ tai nạn xảy ra lúc <DATE>3h45 ngày 30-9</DATE> tại km 1.587 <LOCATION>đường Hồ Chí Minh</LOCATION>, <LOCATION>xã Chư Sê</LOCATION>; tài xế <PERSON>Trần M.T</PERSON> (44 tuổi) âm tính với ma túy.
