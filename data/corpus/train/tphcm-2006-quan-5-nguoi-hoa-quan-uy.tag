Tiếng Quảng Đông trong chi bộ

Chủ nhật nào bà <PERSON>Lâm Muối</PERSON> cũng mang loa tay xuống <LOCATION>hẻm 92 Nguyễn Trãi</LOCATION>. Bà đọc nghị quyết bằng hai thứ tiếng, tiếng Việt trước, tiếng Quảng sau; gặp chữ khó như “xã hội hoá” thì bỏ qua chữ, kể chuyện. Bà là <ROLE>Bí thư</ROLE> <BODY>Chi bộ khu phố 3</BODY>, <LOCATION>phường 7</LOCATION>, <LOCATION>quận 5</LOCATION>, đảng viên người Hoa thứ 118 của quận.

<BODY>Quận uỷ quận 5</BODY> vừa có cuộc tổng kết 10 năm thực hiện <DOCUMENT>Chỉ thị 62-CT/TW</DOCUMENT> <DATE>ngày 8-11-1995</DATE> của <BODY>Ban Bí thư</BODY> về công tác người Hoa, ghép với việc quán triệt <DOCUMENT>Nghị quyết Đại hội X của Đảng</DOCUMENT> và chuẩn bị học <DOCUMENT>Nghị quyết Đại hội Đảng bộ TP lần VIII</DOCUMENT>. Cuộc họp <DATE>sáng 14-9-2006</DATE> ở <LOCATION>Nhà văn hoá quận 5</LOCATION>, <LOCATION>đường Trần Phú</LOCATION> ấy không có hoa tươi trên bàn, chỉ có trà, đúng kiểu <LOCATION>Chợ Lớn</LOCATION>.

Con số nào cũng có mặt người

Quận có 192.000 dân, người Hoa chiếm 34,6%. <DATE>Năm 1995</DATE>: 31 đảng viên người Hoa. <DATE>Giữa năm 2006</DATE>: 239. Trong 15 đảng uỷ phường, có 4 bí thư là người Hoa, như bà <PERSON>Hà Tuyết Nga</PERSON> (<LOCATION>phường 14</LOCATION>), ông <PERSON>Trần Hải Đường</PERSON> (<LOCATION>phường 11</LOCATION>), ông <PERSON>Lý Kiến Thành</PERSON> (<LOCATION>phường 6</LOCATION>), ông <PERSON>Trần Hưng Đạo Minh</PERSON> ở <LOCATION>phường 1</LOCATION> - người mang tên trùng với con đường đi ngang cửa nhà.

Ông <PERSON>Vương Thế Lương</PERSON>, <ROLE>Trưởng ban</ROLE> <BODY>Ban Công tác người Hoa quận</BODY>, đọc báo cáo. Bốn bang hội quán (<BODY>Tuệ Thành Hội quán</BODY>, <BODY>Ôn Lăng Hội quán</BODY>, <BODY>Nghĩa An Hội quán</BODY>, <BODY>Hà Chương Hội quán</BODY>) góp 11,7 tỷ đồng học bổng <DATE>giai đoạn 1996 - 2005</DATE>. <BODY>Bệnh viện An Bình</BODY> mổ mắt miễn phí 3.400 ca. Hợp tác với <BODY>Công ty Kinh Đô</BODY>, <BODY>Công ty Bút bi Thiên Long</BODY>, <BODY>Công ty Biti’s</BODY> lập quỹ việc làm 900 triệu.

Không phải chỉ có lời khen

- Chương trình tiếng Hoa ở <BODY>Trường tiểu học Minh Đạo</BODY>, <BODY>THCS Mạch Kiếm Hùng</BODY> qui định 6 tiết/tuần theo <DOCUMENT>Thông tư 32/1999/TT-BGDĐT</DOCUMENT> nhưng thiếu 41 giáo viên, bà <PERSON>Lưu Kim Hoa</PERSON>, <ROLE>quyền Hiệu trưởng</ROLE> <BODY>Trường Mạch Kiếm Hùng</BODY>, nói.

- <LOCATION>Chợ Kim Biên</LOCATION> hóa chất tràn vỉa hè: <BODY>UBND quận</BODY> ra <DOCUMENT>Quyết định 1207/QĐ-UB</DOCUMENT>, dời từ <DATE>năm 2003</DATE> chưa xong!

- Kết nạp một thanh niên họ Quách, lý lịch có ông nội ở <LOCATION>Quảng Châu</LOCATION>, xác minh mất 26 tháng, trong khi <DOCUMENT>Quy định 57-QĐ/TW</DOCUMENT> đâu có bắt như vậy. Ở <EVENT>Đại hội Đảng bộ quận 5 lần thứ IX</EVENT> <DATE>năm ngoái</DATE> đã có người kêu, <EVENT>hội nghị Quận uỷ lần thứ 3</EVENT> hứa sửa. Câu này ông <PERSON>Ngũ Sanh</PERSON>, <ROLE>nguyên Phó Bí thư</ROLE> <BODY>Đảng uỷ phường 10</BODY>, nói hai lần.

<ROLE>Uỷ viên</ROLE> <BODY>Ban Thường vụ Thành uỷ</BODY>, <ROLE>Trưởng</ROLE> <BODY>ban Dân vận Thành uỷ</BODY> <PERSON>Nguyễn Thị Huệ Phương</PERSON> ghi nhận cả ba việc. Chị cho biết <BODY>Thành uỷ</BODY> sẽ ra chỉ thị riêng về vùng đồng bào Hoa ngay trong <DATE>quý IV/2006</DATE>; <EVENT>hội nghị Ban Chấp hành Đảng bộ thành phố lần thứ 5</EVENT> sắp tới có một phần về <LOCATION>quận 5</LOCATION>, <LOCATION>quận 6</LOCATION>, <LOCATION>quận 11</LOCATION>. Còn <ROLE>Bí thư</ROLE> <BODY>Quận uỷ</BODY> <PERSON>Phạm Hồng Hà</PERSON> hứa với ông <PERSON>Sanh</PERSON> rằng hồ sơ <PERSON>Quách Gia Vinh</PERSON> sẽ trả lời trước <DATE>Tết Đinh Hợi</DATE>.

<ROLE>Chủ tịch</ROLE> <BODY>UBND quận 5</BODY> <PERSON>Nguyễn Văn Hiệp Thành</PERSON> khen thưởng 22 tập thể; <BODY>Uỷ ban Mặt trận Tổ quốc quận</BODY> tặng kỷ niệm chương cho 36 cá nhân, trong đó có nghệ sĩ hồ quảng <PERSON>Phùng Ngọc Phi</PERSON> và lương y <PERSON>Hứa Hữu Ái</PERSON>. Cả hội trường cùng hát một bài, nửa lời Việt nửa lời Hoa.

Xong việc, bà <PERSON>Lâm Muối</PERSON> đi bộ về. Qua <LOCATION>đường Châu Văn Liêm</LOCATION>, rẽ <LOCATION>Hải Thượng Lãn Ông</LOCATION>, mùi thuốc bắc, mùi vịt quay. Bà khoe: cháu nội vừa đậu <BODY>Trường đại học Y Dược TP.HCM</BODY>, <DATE>tháng này</DATE> nộp đơn xin vô Đoàn.

<BODY>Sài Gòn Giải phóng</BODY>, số ra <DATE>18-9-2006</DATE>
Bài và ảnh: <PERSON>MẠCH CHÂU</PERSON>
