<LOCATION>Miền Tây</LOCATION> 24 giờ

<LOCATION>Cần Thơ</LOCATION> chốt ngày họp <EVENT>Đại hội Đảng bộ thành phố lần thứ I</EVENT>
<BODY>Ban Thường vụ Thành ủy Cần Thơ</BODY> ra <DOCUMENT>Thông báo số 61-TB/TU</DOCUMENT> ấn định <EVENT>Đại hội đại biểu Đảng bộ thành phố lần thứ I</EVENT> vào <DATE>ngày 26</DATE> và <DATE>27-9</DATE>. Đây là đại hội đầu tiên sau khi thành phố hợp nhất với <LOCATION>Sóc Trăng</LOCATION> và <LOCATION>Hậu Giang</LOCATION>.

<ROLE>Phó Bí thư</ROLE> <BODY>Đảng ủy xã Phú Hữu</BODY> bị cảnh cáo vì ký khống giấy xác nhận nhà ở
<BODY>Ủy ban Kiểm tra Thành ủy Cần Thơ</BODY> kết luận ông <PERSON>Ngô Trường Giang Lam</PERSON> vi phạm <DOCUMENT>Quy định 37-QĐ/TW</DOCUMENT>, gây dư luận xấu trong lúc địa phương xóa nhà tạm.

<LOCATION>Rạch Giá</LOCATION>: Chủ tịch phường xin thôi việc sau 69 ngày
Bà <PERSON>Trịnh Đoan Trang</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>UBND phường Vĩnh Thông</BODY>, viện lý do sức khỏe. Tỉnh chưa đồng ý.

Hai vợ chồng ngư dân <LOCATION>Cà Mau</LOCATION> trả lại 1,2 lượng vàng
Trong lúc gỡ lưới ở <LOCATION>cửa Bồ Đề</LOCATION>, ông <PERSON>Tô Minh Quấn</PERSON> và vợ là bà <PERSON>Mã Thị Xiếu</PERSON> nhặt được bọc ni-lông. <BODY>Công an xã Tam Giang</BODY> tìm ra chủ nhân <DATE>sáng 3.9</DATE>: chị <PERSON>Hứa Mỹ Châu</PERSON>, tiểu thương <LOCATION>chợ Năm Căn</LOCATION>.

<BODY>HĐND tỉnh Đồng Tháp</BODY> thông qua 26 nghị quyết tại <EVENT>Kỳ họp thứ ba</EVENT> (chuyên đề)
<DOCUMENT>Nghị quyết 19/2025/NQ-HĐND</DOCUMENT> hỗ trợ giáo viên xa nhà sau sáp nhập 1,5 triệu đồng/tháng, tối đa 12 tháng; phần tiền xe do <BODY>Sở Giáo dục và Đào tạo</BODY> hướng dẫn.

Chủ phế liệu <LOCATION>Cai Lậy</LOCATION> thuê người đốt kho lấy bảo hiểm
<BODY>Cơ quan CSĐT Công an tỉnh Đồng Tháp</BODY> khởi tố <PERSON>Lương Khải Hoàn</PERSON> (<DATE>1979</DATE>) và ba đồng phạm theo Điều 178 <DOCUMENT>Bộ luật Hình sự</DOCUMENT>.

<ROLE>Bộ trưởng</ROLE> <BODY>Nông nghiệp và Môi trường</BODY> thị sát sạt lở <LOCATION>sông Tiền</LOCATION>
<DATE>Trưa 4-9</DATE>, <ROLE>Bộ trưởng</ROLE> <PERSON>Trần Đức Thắng</PERSON> đi ca nô dọc <LOCATION>cù lao Tây</LOCATION>, yêu cầu tỉnh công bố tình huống khẩn cấp, xin vốn theo <DOCUMENT>Nghị định số 9/2025/NĐ-CP</DOCUMENT>.

<LOCATION>Vĩnh Long</LOCATION> đón bằng công nhận <EVENT>lễ hội Ok Om Bok</EVENT> là di sản
<DATE>Tối 6.9</DATE>, tại <LOCATION>ao Bà Om</LOCATION> (<LOCATION>phường Nguyệt Hóa</LOCATION>), lễ đón bằng diễn ra trước thềm <EVENT>Lễ hội Ok Om Bok Trà Vinh</EVENT> <DATE>năm 2025</DATE>. Hòa thượng <PERSON>Thạch Sok Xane</PERSON>, <ROLE>Phó Hội trưởng</ROLE> <BODY>Hội Đoàn kết Sư sãi yêu nước</BODY>, nhận hoa.

Khởi công <LOCATION>cao tốc đoạn Hồng Ngự - Trà Vinh</LOCATION>: nhà thầu chờ cát
<BODY>Ban Quản lý Dự án Mỹ Thuận</BODY> cho biết đến <DATE>31/8</DATE> mới có 2,1 trong 6,8 triệu mét khối.

Tuyển sinh lớp 10 chuyên: điểm chuẩn <BODY>Trường THPT chuyên Thoại Ngọc Hầu</BODY> cao kỷ lục
Lớp chuyên Anh lấy 41,25 điểm. Học sinh Chăm <PERSON>Basi Roh</PERSON>, quê <LOCATION>xã Vĩnh Hậu</LOCATION>, đậu lớp chuyên Toán với 39 điểm.

Vàng miếng đạt 135 triệu đồng, giá lúa lại giảm
Thương lái ở <LOCATION>xã Thới Lai</LOCATION> mua OM 18 tại ruộng 5.300 đồng/kg, giảm 200 đồng so với <DATE>tuần trước</DATE>.

<LOCATION>Tây Ninh</LOCATION>: <ROLE>nguyên Chủ tịch</ROLE> <LOCATION>huyện Đức Hòa</LOCATION> ra tòa
<BODY>TAND tỉnh</BODY> mở phiên sơ thẩm <DATE>ngày 9/9</DATE> xét xử ông <PERSON>Đinh Quốc Huy Cường</PERSON>, <ROLE>nguyên Chủ tịch</ROLE> <BODY>UBND huyện Đức Hòa</BODY> (cũ), tội vi phạm quy định về quản lý đất đai.

<BODY>Quân khu 9</BODY> trao nhà cho Mẹ <LOCATION>Việt Nam</LOCATION> Anh hùng
Trung tướng <PERSON>Võ Nhật Trường Chinh</PERSON> trao quyết định tặng căn nhà 120 triệu đồng cho Mẹ <PERSON>Trần Thị Cẩm Sen</PERSON>, 99 tuổi, ở <LOCATION>ấp Mỹ Phước 2</LOCATION>, <LOCATION>xã Long Phú</LOCATION>.

<EVENT>Cần Thơ Marathon</EVENT> <DATE>2025</DATE> dời ngày vì triều cường
Ban tổ chức chuyển giải từ <DATE>21-9</DATE> sang <DATE>5-10</DATE>; người chạy 42 km nhận lại số đeo tại <LOCATION>bến Ninh Kiều</LOCATION>.

<PERSON>CHÂU ANH</PERSON>, <PERSON>ĐÌNH TÀI</PERSON>, <BODY>NGƯỜI LAO ĐỘNG MIỀN TÂY</BODY>
