Mô hình “Camera hẻm tự quản” ở <LOCATION>phường Bạc Liêu</LOCATION>: 61 ngày không mất xe

(<BODY>CMO</BODY>) <DATE>Sáng thứ Ba</DATE> (<DATE>14/4/2026</DATE>), <BODY>Công an phường Bạc Liêu</BODY>, <LOCATION>tỉnh Cà Mau</LOCATION> sơ kết <DATE>quý I/2026</DATE>.Dự có Đại tá <PERSON>Phạm Thái Bình Nguyên</PERSON>, <ROLE>Phó Giám đốc</ROLE> <BODY>Công an tỉnh</BODY>; bà <PERSON>Trương Hồng Trang Thy</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đảng ủy phường</BODY>; ông <PERSON>Thạch Sô Phi</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Ban điều hành khóm 5</BODY>.

Theo Trung tá <PERSON>Lữ Hồng Ân Đức</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Công an phường</BODY>, từ <DATE>ngày 12/2</DATE> đến <DATE>13/4</DATE>, địa bàn không xảy ra vụ trộm xe nào.Cùng kỳ <DATE>năm trước</DATE>: 11 vụ.Có 214 mắt camera ở <LOCATION>đường Trần Huỳnh</LOCATION>, <LOCATION>đường Hòa Bình</LOCATION>, <LOCATION>hẻm chùa Ông</LOCATION>, do dân góp 196 triệu đồng, nối về máy chủ của <BODY>Viettel Cà Mau</BODY>.Làm được nhờ <DOCUMENT>Kế hoạch số 31/KH-CAP</DOCUMENT>, <DOCUMENT>Nghị quyết chuyên đề số 04-NQ/ĐU</DOCUMENT> và <DOCUMENT>Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở</DOCUMENT> (hiệu lực <DATE>1/7/2024</DATE>).

Chưa hết lo.Ma túy <DATE>quý I</DATE> bắt 19 vụ, tăng 5 vụ.Một nhóm thanh niên tụ tập ở <LOCATION>cầu Tôn Đức Thắng</LOCATION>.<BODY>Đoàn phường</BODY> xin lắp 3 đèn và sân bóng rổ.Luật sư <PERSON>Huỳnh Phương Nam Kha</PERSON> (<BODY>Đoàn Luật sư tỉnh</BODY>) nêu chuyện dữ liệu: ai được xem, giữ bao lâu?<DOCUMENT>Luật Bảo vệ dữ liệu cá nhân</DOCUMENT> có hiệu lực từ <DATE>1/1/2026</DATE>, xóa sau 30 ngày.Trung tá <PERSON>Đức</PERSON> ghi nhận.

Đại tá <PERSON>Bình Nguyên</PERSON> yêu cầu không lấy clip đăng mạng xã hội để “bắt trộm giúp” như vụ <DATE>đêm 6/3</DATE>, người bị chỉ nhầm là anh <PERSON>K.</PERSON> thợ hồ.Ông nhắc <DOCUMENT>Chỉ thị số 05/CT-BCA</DOCUMENT> và đề nghị lồng việc này vào <DOCUMENT>Nghị quyết Đại hội Đảng bộ phường Bạc Liêu lần thứ I</DOCUMENT>.Về phía mình, <BODY>HĐND phường</BODY> sẽ bố trí 600 triệu đồng tại <EVENT>kỳ họp thứ hai, khóa I</EVENT>.<EVENT>Ngày hội Toàn dân bảo vệ an ninh Tổ quốc</EVENT> <DATE>năm 2026</DATE> mở ở <LOCATION>Quảng trường Hùng Vương</LOCATION>, <DATE>tối 15/8</DATE>.

Biểu dương 5 tập thể, 12 cá nhân.Bà <PERSON>Lâm Ngọc Nở</PERSON>, bán bánh tầm ở <LOCATION>khóm 2</LOCATION>, phát hiện xe lạ 4 lần.Bà không nhận bằng khen, xin 1 cái còi.

Trực ban: 0291.3824.xxx; zalo “An ninh <LOCATION>khóm 5</LOCATION>”; app VNeID.
