Tiến tới <EVENT>Đại hội đại biểu Đảng bộ huyện Bắc Hà lần thứ XXIV</EVENT>
<LOCATION>Bắc Hà</LOCATION> sẵn sàng cho ngày hội lớn
Cập nhật lúc<DATE>14:05, Thứ Sáu, 10/07/2020</DATE> (GMT+7)

Từ <DATE>ngày 15</DATE> đến <DATE>17/7</DATE>, <EVENT>Đại hội đại biểu Đảng bộ huyện Bắc Hà lần thứ XXIV</EVENT>, <DATE>nhiệm kỳ 2020 - 2025</DATE> sẽ họp tại <LOCATION>Nhà văn hóa huyện</LOCATION>. Đến <DATE>hôm nay</DATE>, ba việc khó nhất là văn kiện, nhân sự, hậu cần đều đã xong phần thô.
 
một nhiệm kỳ nhìn lại
 
Khi bước vào <DATE>nhiệm kỳ 2015-2020</DATE>, <LOCATION>Bắc Hà</LOCATION> còn 51% hộ nghèo, 14/21 xã chưa có đường nhựa tới trung tâm.  <DATE>Đầu năm 2016</DATE>, <BODY>Huyện ủy</BODY> ban hành <DOCUMENT>Nghị quyết số 09-NQ/HU</DOCUMENT> về phát triển cây mận Tam hoa và <DOCUMENT>Đề án “Mỗi bản một mái nhà sạch”</DOCUMENT>; <DATE>năm 2017</DATE> thêm <DOCUMENT>Kết luận 41-KL/HU</DOCUMENT>. <BODY>Chi bộ thôn Sín Chải</BODY> (<LOCATION>xã Lùng Phình</LOCATION>) là nơi nhận làm trước. <ROLE>Bí thư Chi bộ</ROLE> <PERSON>Vàng A Lử</PERSON> bỏ 2 ha ngô xuống giống mận, hai vụ liền trắng tay, vụ thứ ba mới có tiền. “Không có ông <PERSON>Lử</PERSON> chịu lỗ trước thì chẳng nhà nào dám theo”, <ROLE>Chủ tịch</ROLE> <BODY>Hội Nông dân xã</BODY> <PERSON>Tráng Thị Dở</PERSON> nhớ lại.
Hết <DATE>năm 2019</DATE>, hộ nghèo còn 19,7%; thu ngân sách <DATE>quý II/2020</DATE> bằng cả <DATE>năm 2012</DATE>. Chợ phiên mở lại từ <DATE>31/5</DATE> sau khi dịch Covid-19 lắng xuống.

Đồng chí <PERSON>Hoàng Văn Thuyên</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Huyện ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>HĐND huyện</BODY> (thứ 2 từ trái sang) kiểm tra việc trang trí khánh tiết tại <LOCATION>thị trấn Bắc Hà</LOCATION>. Ảnh: <PERSON>Lý Láo Lở</PERSON>

bộ máy gọn, việc không dồn
 
Thực hiện các <DOCUMENT>Nghị quyết số 18-NQ/TW</DOCUMENT>, <DOCUMENT>số 19-NQ/TW</DOCUMENT> của <BODY>Trung ương</BODY> (khóa XII), trong hai năm huyện gộp <BODY>Phòng Y tế</BODY> vào <BODY>Văn phòng HĐND và UBND huyện</BODY>, nhập 12 trường nhỏ, giảm từ 221 xuống còn 168 thôn, tổ dân phố. <LOCATION>Thôn Cốc Đầm 1</LOCATION>, <LOCATION>Cốc Đầm 2</LOCATION> về một, nhà văn hóa dùng chung, hương ước viết lại ba lần mới xong. Đồng chí <PERSON>Lương Thị Ngà</PERSON>, <ROLE>Phó Trưởng</ROLE> <BODY>Ban Dân vận Huyện ủy</BODY>, nói khó nhất không phải cái ghế mà là cái tên. <BODY>Trung tâm Bồi dưỡng chính trị huyện</BODY> nay chung đầu mối với <BODY>Ban Tuyên giáo Huyện ủy</BODY>, bớt được ba biên chế. Riêng <BODY>Bệnh viện Đa khoa huyện</BODY> và <BODY>Trung tâm Y tế huyện</BODY> còn đợi ý kiến của <BODY>Sở Y tế</BODY>.
Kiểm tra thì không nghỉ giữa kỳ. <DATE>9 tháng đầu năm 2019</DATE>, 17 đảng viên bị kỷ luật, có một huyện ủy viên. Các <DOCUMENT>Đề án số 01</DOCUMENT>, <DOCUMENT>06</DOCUMENT> và <DOCUMENT>14</DOCUMENT> của <BODY>Tỉnh ủy</BODY> nếu bê nguyên về bản thì không chạy; huyện cho dịch ra tiếng Mông, thu vào loa kéo, <LOCATION>chợ Cán Cấu</LOCATION>, <LOCATION>chợ Cốc Ly</LOCATION> phiên nào cũng mở. <BODY>BCH Hội LHPN huyện</BODY> góp cả một đội kịch, diễn 38 đêm, đêm cuối cùng là <DATE>20-10-2019</DATE>, hôm ấy sương dày không nhìn thấy sân khấu mà không ai bỏ về.

chuẩn bị nhân sự: kỹ mà không kín
 
Thực hiện <DOCUMENT>Chỉ thị số 35-CT/TW</DOCUMENT> <DATE>ngày 30/5/2019</DATE> của <BODY>Bộ Chính trị</BODY>, <DOCUMENT>Kế hoạch 214-KH/TU</DOCUMENT> của <BODY>Tỉnh ủy Lào Cai</BODY>, <BODY>Ban Thường vụ Huyện ủy</BODY> giới thiệu 42 người để bầu 37 <ROLE>ủy viên</ROLE> <BODY>Ban Chấp hành</BODY>, nữ 16,2%, dân tộc thiểu số 54%. 40/40 tổ chức cơ sở đảng đã đại hội xong trước <DATE>ngày 30-6</DATE>, trong đó <BODY>Đảng bộ xã Tả Van Chư</BODY> bầu trực tiếp bí thư tại đại hội. <BODY>Ủy ban Kiểm tra Huyện ủy</BODY> thẩm tra 11 đơn thư, có một trường hợp phải rút khỏi danh sách. Cán bộ trẻ như chị <PERSON>Lùng Thị Mẩy</PERSON> (<DATE>1990</DATE>, người Phù Lá), <ROLE>Bí thư</ROLE> <BODY>Huyện đoàn</BODY>, hay anh <PERSON>Giàng Seo Chẩn</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Công an xã Hoàng Thu Phố</BODY>, đều qua ba vòng lấy phiếu.
Dự thảo báo cáo chính trị được gửi tới <BODY>Đảng ủy Quân sự huyện</BODY>, <BODY>Liên đoàn Lao động huyện</BODY> và 1.460 đảng viên. Có 312 ý kiến; nhiều nhất là chuyện nước ăn ở <LOCATION>thôn Nậm Đét</LOCATION>, <LOCATION>đường Bản Liền - Nậm Khánh</LOCATION>, rồi đến cáp treo. Ba chỉ tiêu phải sửa, trong đó có mục tiêu đến <DATE>năm 2025</DATE> đón 1 triệu lượt khách.

Đại hội sẽ kết nạp 24 đảng viên mới trong <DATE>tháng 7 này</DATE>, cũng là dịp 70 năm giải phóng <LOCATION>Bắc Hà</LOCATION>, <LOCATION>Lào Cai</LOCATION> (<DATE>1950 - 2020</DATE>). Ngày truyền thống <DATE>1-11</DATE> hằng năm của <BODY>Đảng bộ huyện</BODY> <DATE>năm nay</DATE> cũng được tổ chức lớn hơn mọi năm.

<PERSON>NÙNG VĂN QUÝ</PERSON>
<ROLE>Ủy viên</ROLE> <BODY>Ban Thường vụ</BODY>, <ROLE>Trưởng</ROLE> <BODY>Ban Tổ chức Huyện ủy Bắc Hà</BODY>
