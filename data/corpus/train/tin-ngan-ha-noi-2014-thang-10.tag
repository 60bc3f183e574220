THỜI SỰ TRONG <DATE>NGÀY 10/10/2014</DATE>

60 năm giải phóng Thủ đô
* <DATE>Sáng nay</DATE>, tại <LOCATION>Hoàng thành Thăng Long</LOCATION>, <ROLE>Chủ tịch nước</ROLE> <PERSON>Trương Tấn Sang</PERSON> dự mít tinh kỷ niệm 60 năm Ngày giải phóng Thủ đô (<DATE>10/10/1954 - 10/10/2014</DATE>) do <BODY>Thành ủy</BODY>, <BODY>HĐND</BODY>, <BODY>UBND</BODY>, <BODY>Ủy ban MTTQ thành phố Hà Nội</BODY> tổ chức.
* Ba cựu chiến sĩ <BODY>Đại đoàn 308</BODY> vào hàng đầu khối diễu hành; người cao tuổi nhất, cụ <PERSON>Nguyễn Thụ Ngân</PERSON>, 91 tuổi, không chịu ngồi xe.
* <BODY>Bưu điện Việt Nam</BODY> phát hành bộ tem 3 mẫu, họa sĩ <PERSON>Tô Thu Nhung</PERSON> vẽ.

<DATE>HÔM QUA</DATE>, <DATE>9/10</DATE>
* <BODY>Ban Thường vụ Thành ủy Hà Nội</BODY> kết luận thanh tra 17 dự án chậm ở <LOCATION>quận Hà Đông</LOCATION>, <LOCATION>huyện Hoài Đức</LOCATION>; ban hành <DOCUMENT>Kết luận 203-KL/TU</DOCUMENT>, giao <BODY>Ban Cán sự Đảng UBND thành phố</BODY> thu hồi 4 dự án trước <DATE>quý I/2015</DATE>.
* <BODY>Bộ Chính trị</BODY> cho ý kiến đề án chuẩn bị <EVENT>Đại hội Đảng bộ thành phố Hà Nội lần thứ XVI</EVENT>. (Xem trang 2)
* <BODY>Tòa án nhân dân TP Hà Nội</BODY> hoãn vụ bầu <PERSON>Kiên</PERSON>? Không: phúc thẩm vẫn vào <DATE>cuối tháng 11</DATE>, theo lịch <BODY>Tòa Phúc thẩm Tòa án nhân dân tối cao</BODY>.

Xã hội
* <BODY>Bệnh viện Nhi Trung ương</BODY>: sởi giảm, tay chân miệng tăng. TS <PERSON>Lê Mậu Sâm</PERSON> khuyên đừng tự mua thuốc nam.
* <BODY>Trường THPT Chuyên Hà Nội - Amsterdam</BODY> dẫn đầu vòng loại <EVENT>Olympic Vật lý châu Á</EVENT> với 4 suất.
* Nhà 5 tầng ở <LOCATION>ngõ 5</LOCATION>, <LOCATION>phố Láng Hạ</LOCATION> nghiêng 17cm do đào hầm bên cạnh. <ROLE>Chủ tịch</ROLE> <BODY>UBND phường Thành Công</BODY> <PERSON>Vũ Đình Cổ</PERSON> ký lệnh di dời 6 hộ.
* <BODY>Công an huyện Từ Liêm</BODY>? Không còn nữa. Từ <DATE>1/4</DATE>, theo <DOCUMENT>Nghị quyết 132/NQ-CP</DOCUMENT> <DATE>ngày 27/12/2013</DATE>, đã là <BODY>Công an quận Bắc Từ Liêm</BODY> và <BODY>Công an quận Nam Từ Liêm</BODY>. Bạn đọc nào còn giữ biển hiệu cũ xin gửi tặng <BODY>Bảo tàng Hà Nội</BODY>.

Quân sự - đối ngoại
* <ROLE>Bộ trưởng</ROLE> <BODY>Bộ Quốc phòng</BODY> <PERSON>Phùng Quang Thanh</PERSON> tiếp <ROLE>Thứ trưởng thứ nhất</ROLE> <BODY>Bộ Quốc phòng Liên bang Nga</BODY> <PERSON>A-ca-đi Ba-khin</PERSON>.
* Đoàn <BODY>Đại sứ quán Cộng hòa Séc</BODY> tặng <BODY>Thư viện Hà Nội</BODY> 400 cuốn tiếng Séc.
* <BODY>Trung đoàn Thủ đô</BODY> (nay thuộc <BODY>Sư đoàn 308</BODY>, <BODY>Quân đoàn 1</BODY>) về thăm <LOCATION>Bắc Bộ phủ</LOCATION>, <LOCATION>làng Vạn Phúc</LOCATION>.

Kinh tế
* Giá USD tại <BODY>Vietcombank</BODY> <DATE>chiều 9/10</DATE>: mua 21.220, bán 21.270 đồng. Vàng SJC 35,85 triệu đồng/lượng. Rau muống <LOCATION>chợ Long Biên</LOCATION> 4.000 đồng/mớ.
* <BODY>VietinBank</BODY> khởi công tháp đôi ở <LOCATION>Ciputra</LOCATION>... lần thứ hai.
* <DOCUMENT>Thông tư 36/2014/TT-NHNN</DOCUMENT> sắp ra; <ROLE>Phó Thống đốc</ROLE> <BODY>Ngân hàng Nhà nước</BODY> <PERSON>Nguyễn Thị Hồng</PERSON>: “siết mà không nghẹt”.

Giao thông
* <LOCATION>Cầu Nhật Tân</LOCATION> thông xe dịp <DATE>đầu năm 2015</DATE>; <LOCATION>cầu Vĩnh Thịnh</LOCATION> đã thông xe <DATE>tháng 6</DATE>. <BODY>JICA</BODY> tài trợ cả hai? Không, <LOCATION>Vĩnh Thịnh</LOCATION> vay của <LOCATION>Hàn Quốc</LOCATION>.
* <LOCATION>Đường Hồ Tùng Mậu</LOCATION> cấm xe tải từ <DATE>10</DATE> đến <DATE>14/10</DATE>; <LOCATION>đường 70</LOCATION> phân luồng. Xe buýt 32 chạy theo <LOCATION>Nguyễn Văn Cừ</LOCATION> khi cần.
* <BODY>Đội CSGT số 3</BODY> lập biên bản 212 lái xe vi phạp nồng độ cồn theo <DOCUMENT>Nghị định 171/2013/NĐ-CP</DOCUMENT>.

Văn hóa
* <EVENT>Liên hoan Phim quốc tế Hà Nội lần thứ III</EVENT> công bố ban giám khảo; đạo diễn <LOCATION>Hàn Quốc</LOCATION> <PERSON>Park Ki-yong</PERSON> chủ tọa.
* <EVENT>Festival áo dài Hà Nội</EVENT> <DATE>ngày 11</DATE>, <DATE>12/10</DATE>: 50 bộ áo của nhà thiết kế <PERSON>Minh Hạnh</PERSON> gợi <LOCATION>sông Hồng</LOCATION>.
* Ca sĩ <PERSON>Hồng Nhung</PERSON> hát “<LOCATION>Hà Nội</LOCATION> ngày trở về”. Vé hết.

TIN BUỒN. <BODY>Hội Nhà văn Hà Nội</BODY> thương tiếc báo tin: nhà thơ <PERSON>Giáp Thủy</PERSON>, <ROLE>nguyên Phó Tổng biên tập</ROLE> <BODY>báo Người Hà Nội</BODY>, từ trần <DATE>3 giờ 10 ngày 9/10</DATE>, thọ 77 tuổi. Lễ viếng: <DATE>8 giờ ngày 12/10</DATE>, <LOCATION>Nhà tang lễ Bộ Quốc phòng</LOCATION>, số 5 <LOCATION>Trần Thánh Tông</LOCATION>.
