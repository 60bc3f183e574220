Vụ kho cá khống: <ROLE>cựu giám đốc</ROLE> <BODY>chi nhánh Ngân hàng TMCP Á Đông</BODY> lãnh 9 năm tù


Sau bốn ngày xét xử, <BODY>TAND tỉnh Bình Thuận</BODY> tuyên án mười bị cáo trong vụ thế chấp 2.300 tấn mực khô chỉ có trên giấy.

<DATE>Chiều 16-9</DATE>, hội đồng xét xử tuyên phạt <PERSON>Trần Quốc Vĩnh</PERSON> (SN <DATE>1971</DATE>, trú <LOCATION>phường Phú Thuỷ</LOCATION>, <LOCATION>TP. Phan Thiết</LOCATION>), <ROLE>cựu Giám đốc</ROLE> <BODY>Ngân hàng TMCP Á Đông chi nhánh Bình Thuận</BODY>, 9 năm tù về tội "Vi phạm quy định về hoạt động ngân hàng" theo khoản 4 Điều 206 <DOCUMENT>Bộ luật Hình sự năm 2015</DOCUMENT>; <PERSON>Đặng Thị Mỹ Lài</PERSON> (48 tuổi), <ROLE>Chủ tịch</ROLE> <BODY>HĐQT</BODY> kiêm <ROLE>Tổng Giám đốc</ROLE> <BODY>Công ty CP Hải sản Tân Phú Quý</BODY>, 14 năm tù. Tám bị cáo khác, trong đó có <PERSON>Nguyễn Thị Phương D.</PERSON>, <ROLE>cựu phó trưởng</ROLE> <BODY>phòng Tín dụng</BODY>, lãnh từ 24 tháng tù treo đến 6 năm tù.
Theo <DOCUMENT>cáo trạng số 58/CT-VKS</DOCUMENT> <DATE>ngày 10/5/2022</DATE> của <BODY>VKSND tỉnh Bình Thuận</BODY>, từ <DATE>tháng 3/2014</DATE> đến <DATE>tháng 11-2015</DATE>, bà <PERSON>Lài</PERSON> lập 17 bộ hồ sơ, dùng một kho lạnh ở <LOCATION>Khu công nghiệp Phan Thiết 1</LOCATION> vay đi vay lại. Ông <PERSON>Vĩnh</PERSON> biết kho trống vẫn ký; khoản nợ đến <DATE>ngày 31/12/2019</DATE> là 214,6 tỷ đồng (gần 9,3 triệu USD). <DATE>Năm 2018</DATE>, <BODY>Thanh tra Chính phủ</BODY> nêu vụ việc tại <DOCUMENT>Kết luận số 1129/KL-TTCP</DOCUMENT>, sau đó <BODY>cơ quan điều tra</BODY> mới vào cuộc.

"Chữ ký là của tôi"

Tại toà, bị cáo <PERSON>Vĩnh</PERSON> khai làm theo <DOCUMENT>Quyết định 96/2013/QĐ-HĐQT</DOCUMENT> của hội sở <BODY>Ngân hàng TMCP Á Đông</BODY>, cho nhận hàng tồn kho làm tài sản bảo đảm. Đại diện <BODY>VKS</BODY> bác lại: <DOCUMENT>Luật Các tổ chức tín dụng</DOCUMENT> buộc phải kiểm tra kho, <DOCUMENT>Thông tư 39/2016/TT-NHNN</DOCUMENT> về sau ghi còn rõ hơn. Luật sư <PERSON>Huỳnh Tấn Phát Đạt</PERSON> (<BODY>Đoàn Luật sư TP.HCM</BODY>) xin cho thân chủ được hưởng tình tiết là thương binh.
"Chữ ký là của tôi, tôi không chối. Nhưng hôm đó tôi ký hơn trăm tờ", ông <PERSON>Vĩnh</PERSON> nói.
<ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Tỉnh uỷ Bình Thuận</BODY> <PERSON>Lê Thị Kim Phượng</PERSON> cho hay <BODY>Ban Thường vụ Tỉnh uỷ</BODY> đã khai trừ Đảng ông <PERSON>Vĩnh</PERSON> hồi <DATE>tháng 5</DATE>. HĐXX kiến nghị <BODY>Ngân hàng Nhà nước</BODY> thanh tra thêm ba chi nhánh ở <LOCATION>Nam Trung bộ</LOCATION>, thu hồi biển số xe 86A-123.45 và chiếc tàu BTh 96072 TS để bảo đảm thi hành án.
<DOCUMENT>Bản án số 37/2022/HS-ST</DOCUMENT> sẽ có hiệu lực sau 15 ngày nếu không có kháng cáo.

Bị cáo <PERSON>Trần Quốc Vĩnh</PERSON> tại toà <DATE>chiều 16-9</DATE>
. 
;

<PERSON>Nguyên Vũ</PERSON> - <PERSON>Đ.Trong</PERSON>
