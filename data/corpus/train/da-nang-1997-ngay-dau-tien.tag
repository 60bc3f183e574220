<LOCATION>ĐÀ NẴNG</LOCATION>, NGÀY ĐẦU TIÊN

<DATE>Thứ tư, 1-1-1997</DATE>. Trời lất phất mưa.

Bảy giờ, ở <LOCATION>đường Bạch Ðằng</LOCATION>, người ta gỡ tấm biển “<BODY>Uỷ ban Nhân dân tỉnh Quảng Nam - Ðà Nẵng</BODY>”, treo lên tấm biển mới: “<BODY>Uỷ ban Nhân dân thành phố Ðà Nẵng</BODY>”. Người gỡ tên là <PERSON>Huỳnh Xáng</PERSON>, thợ mộc của <BODY>Văn phòng Uỷ ban</BODY>, từng treo tấm biển cũ hồi <DATE>cuối năm 1975</DATE>.

Cùng giờ, cách đó 70 cây số, tại <LOCATION>thị xã Tam Kỳ</LOCATION>, đoàn xe chở cán bộ <LOCATION>tỉnh Quảng Nam</LOCATION> vừa tái lập dừng trước trụ sở tạm. Bàn ghế mượn của <BODY>Trường Trung học Kinh tế - Kỹ thuật</BODY>. Có phòng ban bốn người ngồi chung hai ghế.

Việc chia tách là theo nghị quyết của <BODY>Quốc hội</BODY> khoá IX, <EVENT>kỳ họp thứ 10</EVENT>, thông qua <DATE>ngày 6-11-1996</DATE>. Trong vòng 55 ngày phải xong tất cả: người, của, nợ, hồ sơ và cả những thứ không đếm được.

Chia người. <BODY>Ban Thường vụ Tỉnh uỷ Quảng Nam - Ðà Nẵng</BODY> có 15 đồng chí; 8 ở lại, 7 vào trong. <DOCUMENT>Thông tri số 12-TT/TU</DOCUMENT> ghi nguyên tắc: quê đâu về đó, nhưng nơi khó phải có người giỏi. Kĩ sư <PERSON>Thái Quang Hiển</PERSON>, <ROLE>Phó Giám đốc</ROLE> <BODY>Sở Giao thông</BODY>, quê <LOCATION>Hải Châu</LOCATION>, xung phong vào <LOCATION>Tam Kỳ</LOCATION>. Vợ ông, cô giáo <PERSON>Ðinh Thị Sông Hàn</PERSON>, ở lại. “Xa nhau có 70 cây, hồi chống <LOCATION>Mỹ</LOCATION> xa nhau cả một đời”, ông nói.

Chia của. Có chuyện cái máy photocopy duy nhất của <BODY>Ban Tổ chức Tỉnh uỷ</BODY>: bên nào cũng cần. Rốt cuộc máy về <LOCATION>Quảng Nam</LOCATION>, hộp mực dự trữ về <LOCATION>Ðà Nẵng</LOCATION>. Hai bên hẹn hễ hết mực thì gọi. Kho bạc chia theo dân số, kho lưu trữ chia theo địa danh; riêng tập công văn về <LOCATION>huyện Hoàng Sa</LOCATION> thì không ai có ý kiến gì: <LOCATION>Ðà Nẵng</LOCATION> giữ.

Chia việc. Văn bản đầu tiên, <DOCUMENT>Quyết định 01/QÐ-UB</DOCUMENT>, <ROLE>Chủ tịch</ROLE> <BODY>UBND thành phố</BODY> kí lúc 8 giờ 20, lập <BODY>Ban Quản lí các dự án đô thị</BODY>. Quyết định thứ hai, thành lập 5 quận, 1 huyện đi vào hoạt động theo <DOCUMENT>Nghị định số 07/CP</DOCUMENT> của <BODY>Chính phủ</BODY>, thì còn chờ tới <DATE>ngày 23-1</DATE>: <LOCATION>quận Hải Châu</LOCATION>, <LOCATION>Thanh Khê</LOCATION>, <LOCATION>Sơn Trà</LOCATION>, <LOCATION>Ngũ Hành Sơn</LOCATION>, <LOCATION>Liên Chiểu</LOCATION>, <LOCATION>huyện Hoà Vang</LOCATION>.

Mười giờ, <BODY>Thành uỷ lâm thời</BODY> gặp mặt. Không diễn văn. Đồng chí <ROLE>Uỷ viên</ROLE> <BODY>Trung ương Ðảng</BODY>, <ROLE>Bí thư</ROLE> <BODY>Thành uỷ</BODY> đọc thư của <ROLE>nguyên Bí thư</ROLE> <BODY>Khu uỷ 5</BODY> <PERSON>Võ Chí Công</PERSON>, rồi mọi người ra <LOCATION>Nghĩa trang Liệt sĩ thành phố</LOCATION> thắp hương. Có một cụ già đứng nép ngoài cổng. Cụ là <PERSON>Phan Cử</PERSON>, 84 tuổi, đảng viên lớp <DATE>1936</DATE>. Hỏi sao cụ không vào, cụ đáp: “Tui chờ ông <ROLE>bí thư</ROLE> <LOCATION>Quảng Nam</LOCATION> nữa. Hồi đó chúng tôi chết chung, có ai chia đâu”.

Trong số người có mặt: <PERSON>Phan Sum</PERSON>, <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Thành uỷ</BODY>; <PERSON>Ðỗ Thị Cẩm Lệ</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Ban Dân vận</BODY>; <PERSON>Trần Xuân Thiều</PERSON>, <ROLE>Chánh</ROLE> <BODY>Văn phòng Thành uỷ</BODY>; Ðại tá <PERSON>Nguyễn Trường Sơn</PERSON>, <ROLE>Chỉ huy trưởng</ROLE> <BODY>Bộ CHQS thành phố</BODY>.

Trong tập công văn đầu năm của <BODY>Văn phòng Thành uỷ</BODY>, mới có ba người và một chiếc xe đạp, đã thấy <DOCUMENT>Kế hoạch số 02-KH/TU</DOCUMENT> về học tập <DOCUMENT>Nghị quyết Trung ương 2 (khoá VIII)</DOCUMENT>, lịch <EVENT>Ðại hội Ðảng bộ thành phố lần thứ XVII</EVENT>, danh sách đề nghị <BODY>Ban Tổ chức Trung ương</BODY> chỉ định. <EVENT>Kì họp thứ nhất HÐND thành phố Ðà Nẵng</EVENT>, theo dự kiến ghi bằng bút chì, sẽ khai mạc <DATE>ngày 22-1</DATE>.

Mười một giờ rưỡi, xe từ <LOCATION>Tam Kỳ</LOCATION> ra. Hai đoàn nhập một. Người ta thắp chung một bó hương.

Buổi chiều, <LOCATION>chợ Cồn</LOCATION> vẫn bán, xe đò <LOCATION>Hội An</LOCATION> vẫn chạy, giá vé 5.000 đồng không đổi. Chỉ có tấm bảng ở <LOCATION>cầu Ðỏ</LOCATION> là mới sơn. <ROLE>Ðội trưởng</ROLE> <PERSON>Lê Tấn Hà</PERSON> của <BODY>Công ty Công trình giao thông 5</BODY> cẩn thận kẻ lại từng chữ. Anh quên không chấm dấu nặng dưới chữ “<LOCATION>Ðà Nẵng</LOCATION>”; đến chiều tối mới có người nhắc: chữ ấy làm gì có dấu nặng.

<PERSON>HOÀNG TRÚC GIANG</PERSON>
