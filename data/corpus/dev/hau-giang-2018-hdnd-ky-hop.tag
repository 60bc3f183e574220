<BODY>HĐND tỉnh Hậu Giang</BODY> khóa IX: Chất vấn “nóng” chuyện mía rớt giá

Bế mạc <DATE>chiều 12-7</DATE>, <EVENT>kỳ họp thứ tám</EVENT> ra 17 nghị quyết, nhưng phần người dân gọi đến nhiều nhất, 46 cuộc qua đường dây nóng, là phiên chất vấn <DATE>sáng 11-7</DATE>.

Mở đầu, <ROLE>đại biểu</ROLE> <PERSON>Kim Sơn Ril</PERSON> (đơn vị <LOCATION>huyện Long Mỹ</LOCATION>) nêu: 8.300 ha mía <DATE>niên vụ 2017-2018</DATE> bán 550 đồng một ký mà đốn phải thuê 180 đồng, nông dân ký hợp đồng với <BODY>Công ty cổ phần Mía đường Cần Thơ</BODY> (<BODY>Casuco</BODY>) thì nhà máy ép trễ 23 ngày. Trách nhiệm thuộc ai?

<ROLE>Giám đốc</ROLE> <BODY>Sở Nông nghiệp và Phát triển nông thôn</BODY> <PERSON>Ngô Thành Đởm</PERSON> thừa nhận đã không khuyến cáo giảm diện tích sớm. Theo <DOCUMENT>Đề án “Tái cơ cấu nông nghiệp tỉnh Hậu Giang đến năm 2020”</DOCUMENT>, đến <DATE>năm 2017</DATE> mía chỉ còn 7.000 ha. Ông <PERSON>Đởm</PERSON> hứa trước <DATE>30-9</DATE> xong phương án chuyển 1.500 ha ở <LOCATION>xã Hiệp Hưng</LOCATION>, <LOCATION>xã Tân Phước Hưng</LOCATION>, <LOCATION>thị trấn Búng Tàu</LOCATION> sang mãng cầu và lúa.

Chưa vừa ý, <ROLE>đại biểu</ROLE> <PERSON>Dương Thanh Ngân</PERSON> (<ROLE>Phó trưởng</ROLE> <BODY>Ban Kinh tế - Ngân sách HĐND tỉnh</BODY>) đề nghị Chủ tọa cho tranh luận lại: <DOCUMENT>Quyết định số 899/QĐ-TTg</DOCUMENT> có từ <DATE>năm 2013</DATE>, năm năm sau mới nói chuyển đổi là chậm. <ROLE>Chủ tịch</ROLE> <BODY>HĐND tỉnh</BODY> <PERSON>Nguyễn Thị Ánh Tuyết Mai</PERSON> kết luận: giao <BODY>UBND tỉnh</BODY> báo cáo bằng văn bản tại kỳ họp <DATE>cuối năm 2018</DATE>.

Một số nghị quyết được thông qua <DATE>ngày 12-7-2018</DATE>
Số
Nội dung
Tán thành
<DOCUMENT>06/2018/NQ-HĐND</DOCUMENT>
Mức thu phí thăm quan <LOCATION>Khu bảo tồn thiên nhiên Lung Ngọc Hoàng</LOCATION>
47/47
<DOCUMENT>09/2018/NQ-HĐND</DOCUMENT>
Đặt tên <LOCATION>đường Nguyễn Thị Minh Khai</LOCATION>, <LOCATION>đường Phạm Hùng</LOCATION> ở <LOCATION>thị xã Ngã Bảy</LOCATION>
45/47
<DOCUMENT>12/NQ-HĐND</DOCUMENT>
Cho thôi nhiệm vụ <ROLE>đại biểu</ROLE> <BODY>HĐND tỉnh</BODY> đối với ông <PERSON>Lữ Quốc Ái</PERSON>
46/47
<DOCUMENT>13/NQ-HĐND</DOCUMENT>
Bầu bổ sung ông <PERSON>Lâm Sô Phol</PERSON> làm <ROLE>Ủy viên</ROLE> <BODY>UBND tỉnh</BODY>
44/47

Trình bày báo cáo thẩm tra, ông <PERSON>Trang Văn Bé Tư</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Ban Pháp chế</BODY>, lưu ý tiến độ sắp xếp theo <DOCUMENT>Nghị quyết số 18-NQ/TW</DOCUMENT> <DATE>ngày 25/10/2017</DATE> của <EVENT>Hội nghị Trung ương 6</EVENT>: <BODY>UBND tỉnh</BODY> mới trình đề án nhập <BODY>Văn phòng Đoàn ĐBQH</BODY>, <BODY>Văn phòng HĐND</BODY> và <BODY>Văn phòng UBND tỉnh</BODY>, còn <BODY>Sở Y tế</BODY> chưa gộp xong <BODY>Trung tâm Y tế dự phòng</BODY> với <BODY>Trung tâm Phòng, chống HIV/AIDS</BODY>. Đầu tư công 6 tháng giải ngân 31,8%, có 9/21 chủ đầu tư dưới 20%.

Bà con ở <LOCATION>xã Phương Bình</LOCATION> nghe <BODY>Đài PT-TH Hậu Giang</BODY> phát trực tiếp, ông <PERSON>Tám Lực</PERSON> tắt ti vi hỏi: “Rồi vụ này tôi trồng gì?”. Câu hỏi ấy có lẽ phải đợi <EVENT>kỳ họp thứ chín</EVENT>.

<PERSON>Ngọc Lan Anh</PERSON>
