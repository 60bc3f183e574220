Ngành kiểm sát: 64 đơn vị dẫn đầu, hai "vùng trắng" án oan

<BODY>Kiểm sát Online</BODY> - Không hoa, không phông lớn, điểm cầu chính chỉ 45 ghế. Hội nghị triển khai công tác <DATE>năm 2020</DATE> của <BODY>Viện kiểm sát nhân dân tối cao</BODY> (<BODY>VKSNDTC</BODY>) <DATE>sáng 10-1</DATE> kéo dài ba tiếng, nối tới 63 <BODY>VKSND tỉnh</BODY> và toàn bộ <BODY>VKS quân sự</BODY> các quân khu.

Dự và phát biểu có các đồng chí: <PERSON>Trần Quốc Vượng</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Bộ Chính trị</BODY>, <ROLE>Thường trực</ROLE> <BODY>Ban Bí thư</BODY>; <PERSON>Phan Đình Trạc</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Ban Nội chính Trung ương</BODY>; <PERSON>Lê Thị Nga</PERSON>, <ROLE>Chủ nhiệm</ROLE> <BODY>Ủy ban Tư pháp của Quốc hội</BODY>. <ROLE>Viện trưởng</ROLE> <BODY>VKSND tối cao</BODY> <PERSON>Lê Minh Trí</PERSON> chủ trì.

<DATE>Năm 2019</DATE>, toàn ngành kiểm sát 100% vụ án từ khi khởi tố, ban hành 1.237 kháng nghị phúc thẩm. <DOCUMENT>Nghị quyết số 96/2019/QH14</DOCUMENT> <DATE>ngày 27/11/2019</DATE> của <BODY>Quốc hội</BODY> giao 11 chỉ tiêu, <DOCUMENT>Chỉ thị số 01/CT-VKSTC</DOCUMENT> <DATE>ngày 26-12-2019</DATE> của Viện trưởng nâng lên 16. Riêng tỷ lệ trả hồ sơ điều tra bổ sung xuống 3,1%, lần đầu dưới mức 6% mà <DOCUMENT>Nghị quyết 37/2012/QH13</DOCUMENT> đề ra.

Án tham nhũng thì sao? Ông <PERSON>Vương Chí Lộc</PERSON>, <ROLE>Vụ trưởng</ROLE> <BODY>Vụ 5</BODY>, gọi đây là "cửa ải". Cùng <BODY>Cơ quan CSĐT Bộ Công an</BODY>, Vụ thụ lý 32 vụ diện <BODY>Ban Chỉ đạo Trung ương về phòng, chống tham nhũng</BODY> theo dõi, truy tố 21. <DOCUMENT>Bộ luật Tố tụng hình sự năm 2015</DOCUMENT>, <DOCUMENT>Luật Phòng, chống tham nhũng năm 2018</DOCUMENT> cho kiểm sát viên thêm công cụ, song giám định vẫn tắc; <DOCUMENT>Kết luận số 10-KL/TW</DOCUMENT> đã nhắc chuyện này từ <DATE>cuối 2016</DATE>.

Tham luận, <ROLE>Viện trưởng</ROLE> <BODY>VKSND tỉnh Trà Vinh</BODY> <PERSON>Thạch Ngọc Ẩn</PERSON> đọc một mạch 9 phút mô hình "một hồ sơ, hai thứ tiếng" cho bị can người Khmer. <ROLE>Kiểm sát viên cao cấp</ROLE> <PERSON>Điểu Thị Bích</PERSON> (<LOCATION>Bình Phước</LOCATION>) kể vụ trộm 14 con trâu ở <LOCATION>sóc Bom Bo</LOCATION>, nơi chị phải ngủ lại bốn đêm. Hai nơi không có vụ đình chỉ nào do không phạm tội suốt 5 năm là <LOCATION>Bắc Kạn</LOCATION>, <LOCATION>Đắk Nông</LOCATION>.

Công bố khen thưởng (trích <DOCUMENT>Quyết định số 09/QĐ-VKSTC-V16</DOCUMENT>, <DATE>06/01/2020</DATE>):

CỜ THI ĐUA CỦA <BODY>CHÍNH PHỦ</BODY>
<BODY>VKSND TP Hải Phòng</BODY>; <BODY>VKSND tỉnh Thanh Hóa</BODY>; <BODY>Vụ 1</BODY>; <BODY>Trường Đại học Kiểm sát Hà Nội</BODY>

CỜ THI ĐUA NGÀNH KIỂM SÁT
<BODY>Viện KSND các tỉnh Yên Bái</BODY>, <BODY>Ninh Bình</BODY>, <BODY>Gia Lai</BODY>, <BODY>Bến Tre</BODY>; <BODY>VKSND huyện Mỏ Cày Bắc</BODY>; <BODY>VKSND thị xã Sa Pa</BODY>; <BODY>VKSND cấp cao tại Đà Nẵng</BODY>; <BODY>Viện kiểm sát quân sự Quân khu 3</BODY>; <BODY>Báo Bảo vệ pháp luật</BODY>

KIỂM SÁT VIÊN GIỎI
Các ông, bà: <PERSON>Lường Văn Khụt</PERSON>, <PERSON>Hứa Thị Phấn Hương</PERSON>, <PERSON>Trần Thanh Hóa</PERSON> (ông <PERSON>Hóa</PERSON> công tác tại <LOCATION>Thanh Hóa</LOCATION>, mỗi lần ký tên thường bị hỏi lại), <PERSON>Bh'nướch Thị Đào</PERSON>.

Phát biểu, đồng chí <PERSON>Trần Quốc Vượng</PERSON> lưu ý bốn việc, việc đầu là chuẩn bị đại hội đảng bộ các cấp theo <DOCUMENT>Chỉ thị 35-CT/TW</DOCUMENT> <DATE>ngày 30/5/2019</DATE>, tiến tới <EVENT>Đại hội XIII của Đảng</EVENT>. <EVENT>Đại hội đại biểu Đảng bộ Viện kiểm sát nhân dân tối cao lần thứ XIII</EVENT> dự kiến <DATE>tháng 7/2020</DATE>; <BODY>Ban cán sự đảng</BODY>, <BODY>Đảng ủy</BODY> phải duyệt xong nhân sự trong <DATE>quý I</DATE>.

Ngành còn hai việc lớn trong năm: <EVENT>Đại hội thi đua yêu nước ngành Kiểm sát nhân dân lần thứ VI</EVENT> và <EVENT>Hội thi “Kiểm sát viên tranh tụng giỏi”</EVENT>. Buổi chiều, hội nghị chia tổ. <BODY>Cục 1</BODY>, <BODY>Cục 2</BODY>, <BODY>Cục 3</BODY> báo cáo số hóa hồ sơ; <BODY>Thanh tra VKSND tối cao</BODY> nêu 17 trường hợp vi phạm kỷ luật nội vụ, kỷ luật 6 người.

<PERSON>Minh Nhật</PERSON> - Ảnh: <PERSON>Thu Huyền</PERSON>
