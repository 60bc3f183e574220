Mất 3,2 tỷ đồng vì tin “bác sĩ quân y ở <LOCATION>Yemen</LOCATION>”

<BODY>CAND Online</BODY> - <DATE>09/09/2022</DATE>

Bà <PERSON>N.T.L</PERSON> (61 tuổi, ngụ <LOCATION>ấp Tân Thuận</LOCATION>, <LOCATION>xã Tân Hạnh</LOCATION>, <LOCATION>huyện Long Hồ</LOCATION>, <LOCATION>Vĩnh Long</LOCATION>) quen “<PERSON>David Morrison</PERSON>” qua Facebook từ <DATE>tháng 4</DATE>.Người này khoe là bác sĩ quân y <LOCATION>Mỹ</LOCATION>, đang ở <LOCATION>Aden</LOCATION>, muốn gửi về thùng quà 850.000 USD.

Từ <DATE>ngày 12/5</DATE> đến <DATE>28/6</DATE>, bà <PERSON>L.</PERSON> chuyển 19 lần vào tài khoản của <PERSON>Trần Nhã Uyên</PERSON> mở ở <BODY>Sacombank</BODY>, <BODY>MB</BODY> và <BODY>TPBank</BODY>: lần ít 14,8 triệu, lần nhiều 460 triệu.Đến khi “hải quan” đòi thêm 35.000 USD phí “chống rửa tiền”, bà đi vay và người cháu ngăn lại.

Thượng tá <PERSON>Bùi Thái Bình Dương</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Phòng Cảnh sát hình sự</BODY> - <BODY>Công an tỉnh Vĩnh Long</BODY>, cho biết:<DATE>sáng 7/9</DATE> trinh sát bắt <PERSON>Uyên</PERSON> ở <LOCATION>chung cư Sky 9</LOCATION>, <LOCATION>TP Thủ Đức</LOCATION>, rồi lần ra <PERSON>Chukwuemeka Obi</PERSON> (34 tuổi, quốc tịch <LOCATION>Nigeria</LOCATION>) trong một phòng trọ <LOCATION>hẻm 118 Bạch Đằng</LOCATION>.Thu giữ 7 điện thoại, 23 SIM, 41 thẻ ngân hàng, 216 triệu đồng tiền mặt.

Cách thức cũ, nạn nhân mới.<PERSON>Uyên</PERSON> nhận 8% mỗi lần rút.Trong máy của <PERSON>Obi</PERSON> có 1.140 đoạn hội thoại mẫu dịch bằng phần mềm, đặt tên theo cung hoàng đạo: Song Ngư thì “cô đơn”, Bạch Dương thì “nóng”.Một thư mục ghi “VN-Mekong” liệt kê 62 phụ nữ ở <LOCATION>Cần Thơ</LOCATION>, <LOCATION>Trà Vinh</LOCATION>, <LOCATION>Sa Đéc</LOCATION>; người lớn tuổi nhất 74.

Nhà mạng <BODY>Viettel</BODY> phối hợp khoá 15 thuê bao.<BODY>Ngân hàng Nhà nước chi nhánh Vĩnh Long</BODY> nhắc khách đối chiếu tên người nhận.Theo thống kê, 8 tháng toàn tỉnh xảy ra 37 vụ, thiệt hại 21,6 tỷ; thu hồi được 1,9 tỷ, tức chưa tới một phần mười.<DATE>Năm ngoái</DATE> cùng kỳ 22 vụ.

Hai vợ chồng bà <PERSON>Mười Hường</PERSON>, bán vé số trước <LOCATION>chợ Cua</LOCATION>, là người mất ít nhất: 2 triệu.Số tiền ấy được trả <DATE>sáng qua</DATE>, gói trong bao thư có đóng mộc.“Tôi đếm ba lần, đủ”, ông <PERSON>Mười</PERSON> nói, “nhưng từ nay ai kêu cưng ơi tôi cũng chặn”.

<BODY>Cơ quan CSĐT</BODY> đang mở rộng vụ án về tội “Lừa đảo chiếm đoạt tài sản”.Ai là bị hại liên hệ <ROLE>điều tra viên</ROLE> <PERSON>Đặng Kim Khánh</PERSON>, điện thoại 0270.3822.xxx, hoặc số 71/22A <LOCATION>đường Phó Cơ Điều</LOCATION>, <LOCATION>phường 3</LOCATION>, <LOCATION>TP Vĩnh Long</LOCATION>.

<PERSON>H.Nghĩa</PERSON>
