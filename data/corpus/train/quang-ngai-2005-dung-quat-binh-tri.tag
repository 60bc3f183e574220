ĐẤT <LOCATION>DUNG QUẤT</LOCATION>: LÀNG ĐI, NHÀ MÁY ĐẾN

Tiếng cọc nhồi đầu tiên của <LOCATION>Nhà máy lọc dầu Dung Quất</LOCATION> sẽ vang lên trong <DATE>tháng 11-2005</DATE>. Trước tiếng cọc ấy, có 1.426 hộ dân <LOCATION>Bình Trị</LOCATION>, <LOCATION>Bình Thuận</LOCATION>, <LOCATION>Bình Thạnh</LOCATION> (<LOCATION>huyện Bình Sơn</LOCATION>) lặng lẽ gói nồi niêu.

Chị <PERSON>Phạm Thị Lụt</PERSON> - tên thật trong giấy khai sinh, vì sinh đúng <DATE>năm Thìn 1964</DATE> - dời nhà lần thứ ba. Lần đầu chạy giặc. Lần hai, hồi <DATE>1997</DATE>, giao đất cho <BODY>liên doanh Vietross</BODY> rồi liên doanh rút, đất bỏ cỏ. Lần này, chị hỏi <ROLE>Trưởng</ROLE> <BODY>Ban Bồi thường giải phóng mặt bằng huyện</BODY> <PERSON>Tôn Long Bưu</PERSON> đúng một câu: “Có đi thiệt không, hay rồi lại cho bò ăn?”.

Ông <PERSON>Bưu</PERSON> trả lời bằng giấy. <DOCUMENT>Quyết định 546/QĐ-TTg</DOCUMENT> của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY>; hợp đồng EPC 1+2+3+4 giữa <BODY>Tổng công ty Dầu khí Việt Nam</BODY> (<BODY>PetroVietnam</BODY>) với tổ hợp <BODY>Technip</BODY> (<LOCATION>Pháp</LOCATION>) - <BODY>JGC</BODY> (<LOCATION>Nhật Bản</LOCATION>) - <BODY>Técnicas Reunidas</BODY> (<LOCATION>Tây Ban Nha</LOCATION>), ký <DATE>ngày 17-5-2005</DATE>, hiệu lực <DATE>25-6-2005</DATE>, thời hạn 44 tháng.

Giá đền bù đất màu 12.000 đồng/m2. Bà con <LOCATION>thôn Phước Hoà</LOCATION> bảo rẻ. Đúng là rẻ: giá ấy theo <DOCUMENT>Quyết định 59/2004/QĐ-UB</DOCUMENT>, ban hành khi <DOCUMENT>Luật Đất đai 2003</DOCUMENT> vừa có hiệu lực (<DATE>1-7-2004</DATE>), chưa kịp theo thị trường. <BODY>UBND tỉnh Quảng Ngãi</BODY> phải bù bằng suất tái định cư ở <LOCATION>Đồng Rướn</LOCATION>, <LOCATION>Giếng Hố</LOCATION>, thêm chỗ học nghề cho thanh niên ở <BODY>Trường Đào tạo nghề Dung Quất</BODY>.

Cuộc gặp dân <DATE>hôm 6-9</DATE> có <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY> <PERSON>Nguyễn Kim Trụ</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Ban Quản lý Khu kinh tế Dung Quất</BODY> <PERSON>Trần Lê Trung</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Huyện uỷ Bình Sơn</BODY> <PERSON>Võ Hiệp Tịnh</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>UBMTTQ huyện</BODY> <PERSON>Phạm Thị Châu</PERSON>.

Đảng viên đi trước

Có một con số ít người để ý. <BODY>Đảng bộ xã Bình Trị</BODY> 118 đảng viên thì 97 người thuộc diện di dời. <BODY>Huyện uỷ Bình Sơn</BODY> ra <DOCUMENT>Nghị quyết 08-NQ/HU</DOCUMENT>, nói gọn: đảng viên đi trước ba tháng. Thực tế 61 người đi trước ba tháng, 29 người đi cùng dân, 7 người đi sau. Bảy người này đều bị kiểm điểm; trong số đó có một <ROLE>phó bí thư</ROLE> <BODY>đảng uỷ xã</BODY>, lý do: mẹ già 96 tuổi nhất định không rời bàn thờ. Chi bộ nghe xong, xoá án kiểm điểm, cử bốn thanh niên khiêng cụ bằng võng. Cụ <PERSON>Trần Thị Ngộ</PERSON> hiện ở nhà số 14, <LOCATION>khu dân cư Vạn Tường</LOCATION>.

Bước sang <EVENT>Ðại hội đại biểu Đảng bộ tỉnh lần thứ XVII</EVENT> (<DATE>tháng 12-2005</DATE>), câu chuyện di dời sẽ được đưa vào báo cáo kiểm điểm. <BODY>Văn phòng Tỉnh uỷ</BODY> đã yêu cầu <BODY>Huyện uỷ Bình Sơn</BODY> gửi số liệu trước <DATE>ngày 25-10</DATE>. <BODY>Ban Dân vận Tỉnh uỷ</BODY> thì đề nghị mời chị <PERSON>Lụt</PERSON> phát biểu tại <EVENT>Ðại hội thi đua yêu nước tỉnh Quảng Ngãi lần thứ VI</EVENT>.

Nói chuyện với người <LOCATION>Tây Ban Nha</LOCATION>

Ông <PERSON>Javier Ortega</PERSON>, <ROLE>Giám đốc hiện trường</ROLE> <BODY>Técnicas Reunidas</BODY>, tập ăn don từ <DATE>tháng 8</DATE>. Ông hay đem bánh mì ra <LOCATION>gò Nam Châm</LOCATION> ăn trưa. Ông kể ở <LOCATION>Cartagena</LOCATION>, quê ông, người ta cũng dời làng lấy đất làm lọc dầu <DATE>năm 1950</DATE>. “Làng cũ giờ nằm dưới bồn chứa số 7. Mỗi năm chúng tôi làm lễ trước cái bồn ấy”. Phiên dịch <PERSON>Lê Nữ Thuỳ Dung</PERSON> dịch xong thì im. Chị <PERSON>Lụt</PERSON> hỏi bồn số 7 ở mình nằm chỗ mô. Không ai biết.

Theo <BODY>Ban Quản lý Khu kinh tế Dung Quất</BODY> (mới chuyển từ khu công nghiệp theo <DOCUMENT>Quyết định số 50/2005/QĐ-TTg</DOCUMENT> <DATE>ngày 11-3-2005</DATE>), bản đồ mồ mả đã cất bốc được 4.119/4.350 ngôi. Số còn lại vô chủ. <DATE>Chiều mồng một</DATE> vừa rồi, <BODY>Đoàn xã Bình Thuận</BODY> thắp 231 nén nhang.

<PERSON>Trần Đăng Sơn</PERSON> (<BODY>Báo Quảng Ngãi</BODY>)

Trong ảnh: Bốc xếp thiết bị siêu trường tại <LOCATION>cảng Dung Quất</LOCATION>, <DATE>tháng 9-2005</DATE>. Ảnh: <PERSON>Thế Vọng</PERSON>
