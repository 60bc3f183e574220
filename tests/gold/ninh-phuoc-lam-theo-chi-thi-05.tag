LÀM THEO BÁC TỪ VIỆC GIẾNG NƯỚC, BỜ MƯƠNG

Hai năm thực hiện <DOCUMENT>Chỉ thị số 05-CT/TW</DOCUMENT> <DATE>ngày 15-5-2016</DATE> của <BODY>Bộ Chính trị</BODY> về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách <PERSON>Hồ Chí Minh</PERSON>, <LOCATION>huyện Ninh Phước</LOCATION> (<LOCATION>Ninh Thuận</LOCATION>) không chọn việc to.

;

<BODY>Ban Thường vụ Huyện uỷ</BODY> ra <DOCUMENT>Kế hoạch số 27-KH/HU</DOCUMENT> <DATE>ngày 12 tháng 8 năm 2016</DATE>, dặn mỗi chi bộ ghi đúng một việc, làm trong một năm, ai làm được gì dân chấm. Ở <LOCATION>thôn Hữu Đức</LOCATION>, <LOCATION>xã Phước Hữu</LOCATION>, nơi chín phần mười là đồng bào Chăm, việc ấy là vét mương.Ông <PERSON>Thiên Sanh Vũ</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Đảng uỷ xã</BODY>, kể: “<DATE>Mùa hè năm 2016</DATE>, mương cạn, hai thôn suýt đánh nhau. Chi bộ họp ba tối, đảng viên ra vét trước 400 mét. Sang <DATE>tháng 2/2017</DATE> thì cả làng ra”. Cả sư <PERSON>Đạo Văn Thị</PERSON> cho mượn hai con bò kéo.

Ban chỉ đạo của huyện không mở hội nghị riêng. <ROLE>Phó Trưởng</ROLE> <BODY>Phòng Giáo dục và Đào tạo</BODY> <PERSON>Chamaléa Thị Khiêm</PERSON> đưa chuyện kể về Bác <PERSON>Hồ</PERSON> vào tiết chào cờ; <BODY>Trường Tiểu học Mông Nhuận</BODY> góp 83 chiếc xe đạp cũ. Bà <PERSON>Đàng Thị Ái Liên</PERSON>, <ROLE>nguyên Chủ tịch</ROLE> <BODY>Hội Liên hiệp Phụ nữ huyện</BODY>, nay 71 tuổi, vẫn giữ sổ tiết kiệm từng hai nghìn đồng. <BODY>Chi bộ Công an huyện</BODY> và <BODY>Chi bộ Bệnh viện Đa khoa huyện</BODY> thì chọn câu “bốn xin, bốn luôn”.

Cái được và cái còn vướng

So với hồi làm <DOCUMENT>Chỉ thị 03-CT/TW</DOCUMENT> (khoá XI), lần này có <DOCUMENT>Nghị quyết Trung ương 4 (khoá XII)</DOCUMENT> đi cùng nên nói và soi dễ hơn. <DOCUMENT>Quy định số 55-QĐ/TW</DOCUMENT> <DATE>ngày 19-12-2016</DATE> về một số việc cần làm ngay được in khổ lớn treo ở 9/9 trụ sở xã, thị trấn. <DATE>Quý III năm 2017</DATE>, <BODY>Uỷ ban Kiểm tra Huyện uỷ</BODY> kiểm tra 6 chi bộ, phê bình 1. Toàn <BODY>Đảng bộ huyện</BODY> có 118 gương điển hình, trong đó 5 gương được <BODY>Tỉnh uỷ</BODY> khen dịp <DATE>19/5/2018</DATE>.
Vướng nhất là bệnh đếm. Có nơi báo cáo 100% đăng ký, hỏi đăng ký gì thì không nhớ. Có nơi chép <DOCUMENT>Hướng dẫn 08-HD/BTGTU</DOCUMENT> nguyên văn, quên cả đổi tên tỉnh. Theo <DOCUMENT>Thông báo số 45-TB/HU</DOCUMENT>, từ nay đến hết <DATE>năm 2018</DATE>, huyện bỏ mẫu biểu, chỉ giữ một câu hỏi: dân thấy khác chỗ nào?

Trong <DATE>giai đoạn 2016 - 2020</DATE>, nếu mỗi năm mỗi chi bộ làm xong một việc thì <LOCATION>Ninh Phước</LOCATION> có hơn một nghìn việc nhỏ. Những người lính già của <BODY>Tiểu đoàn 610</BODY> từng giữ đất này hồi chống <LOCATION>Mỹ</LOCATION> vẫn bảo: giữ được lòng dân là giữ được tất cả.

<PERSON>QUẢNG ĐẠI LƯỢNG</PERSON>
<ROLE>Uỷ viên</ROLE> <BODY>BTV</BODY>, <ROLE>Trưởng</ROLE> <BODY>Ban Tuyên giáo Huyện uỷ</BODY>
;
;
.
.
