<LOCATION>Thừa Thiên - Huế</LOCATION> mười ngày sau trận đại hồng thuỷ

(<LOCATION>Huế</LOCATION>, <DATE>12-11</DATE>) - Nước rút, để lại một lớp bùn dày tới đầu gối trên <LOCATION>đường Trần Hưng Đạo</LOCATION>.Mùi bùn, mùi rơm mục, mùi vôi bột.<LOCATION>Cửa Hoà Duân</LOCATION> hôm nọ còn là làng, nay là biển: một dòng nước rộng hơn 600 mét xé ngang <LOCATION>xã Phú Thuận</LOCATION>, cuốn theo 64 nóc nhà.

Theo <BODY>Ban chỉ huy Phòng chống lụt bão tỉnh</BODY>, tính đến <DATE>17 giờ ngày 11-11-1999</DATE>, toàn tỉnh có 352 người chết, 21 người còn mất tích. Đỉnh lũ trên <LOCATION>sông Hương</LOCATION> tại <LOCATION>Kim Long</LOCATION> lên 5,81 mét <DATE>đêm 2-11</DATE>, vượt <DATE>năm 1953</DATE>.

Chuyện của một cái máy phát

Đêm ấy, trụ sở <BODY>UBND tỉnh</BODY> ngập 1,2 mét.<ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY> và các thành viên ban chỉ huy chuyển lên tầng ba, nối với bên ngoài bằng một máy thông tin sóng ngắn của <BODY>Bộ chỉ huy Quân sự tỉnh</BODY>. Trung sĩ <PERSON>Trần Hưng Vỹ</PERSON>, <BODY>Tiểu đoàn Thông tin 15</BODY>, quay máy suốt 19 tiếng. Bức điện đầu tiên được <BODY>Quân khu 4</BODY> nhận lúc <DATE>2 giờ 10 ngày 3-11</DATE>.<DATE>Trưa 4-11</DATE>, chiếc Mi-8 của <BODY>Trung đoàn không quân 916</BODY> thả những bao mì tôm đầu tiên xuống <LOCATION>Quảng Điền</LOCATION>.

Anh <PERSON>Vỹ</PERSON> quê <LOCATION>Hương Vinh</LOCATION>. Nhà anh trôi. Mẹ anh được người <LOCATION>làng Địa Linh</LOCATION> vớt lên ghe. Anh chỉ biết tin <DATE>hôm 5-11</DATE>, qua một người lính khác, cũng tên <PERSON>Vỹ</PERSON>, <PERSON>Lê Vỹ</PERSON>, ở <BODY>Đồn biên phòng 224</BODY>.

Những mệnh lệnh trong nước

<DATE>Ngày 3-11</DATE>, <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> <PERSON>Phan Văn Khải</PERSON> gửi công điện. <DATE>Ngày 4-11</DATE>, <ROLE>Phó Thủ tướng</ROLE> <PERSON>Nguyễn Công Tạn</PERSON> tới <LOCATION>Phú Bài</LOCATION>; <DATE>ngày 6-11</DATE>, <ROLE>Tổng Bí thư</ROLE> <PERSON>Lê Khả Phiêu</PERSON> vào thăm. <BODY>Chính phủ</BODY> xuất ngay 3.000 tấn gạo, 20 tỉ đồng cứu trợ cho các tỉnh <LOCATION>miền Trung</LOCATION>.

Ở <LOCATION>Huế</LOCATION>, <BODY>Thường vụ Tỉnh uỷ</BODY> họp bằng đèn cầy. <DOCUMENT>Chỉ thị số 34-CT/TU</DOCUMENT> viết tay, dài 9 dòng, phát <DATE>sáng 4-11</DATE>: (1) không để ai chết đói; (2) chôn cất người chết trong 24 giờ; (3) mở các kho; (4) cấm tăng giá gạo, dầu, nến.<BODY>Công ty Lương thực Thừa Thiên Huế</BODY> mở <LOCATION>kho An Cựu</LOCATION>, gạo ướt phát trước. <BODY>Sở Thương mại</BODY> và <BODY>Chi cục Quản lí thị trường</BODY> niêm yết giá: gạo 3.200 đ/kg, dầu lửa 3.800 đ/lít.

Điều đáng nói là kỷ luật. Có một <ROLE>phó chủ tịch</ROLE> <BODY>UBND phường Phú Bình</BODY> giữ lại 40 thùng mì “để dành”; <DATE>8-11</DATE> bị <BODY>UBND thành phố Huế</BODY> đình chỉ bằng <DOCUMENT>Quyết định 1422/QĐ-UB</DOCUMENT>.Tin ấy loan đi nhanh hơn mì tôm, mà có lẽ còn làm ấm bụng người ta hơn.

<LOCATION>Hoà Duân</LOCATION> hàn khẩu

<DATE>Chiều qua</DATE>, chúng tôi theo xuồng máy ra chỗ đứt.Tàu hút của <BODY>Tổng công ty Xây dựng đường thuỷ</BODY> đã tới.Kĩ sư <PERSON>Phan Ngọc Bửu</PERSON>, <ROLE>Phó Giám đốc</ROLE> <BODY>Sở Thuỷ lợi</BODY>, chỉ tay: phải đóng trước mùa gió chướng, chậm thì <LOCATION>phá Tam Giang</LOCATION> mặn hết.<BODY>Bộ Nông nghiệp và PTNT</BODY> chấp thuận chủ trương <DATE>ngày 10-11</DATE>.

Trên doi cát còn sót một cái am.Ông lão <PERSON>Mai Đúc</PERSON>, 78 tuổi, thắp hương cho 11 người bà con. Ông nói, giọng ráo hoảnh: “<DATE>Năm Thìn</DATE> tui chạy lụt, <DATE>năm Mẹo</DATE> tui mất nhà.Trời cho sống thì dựng lại”.

<PERSON>Nhất Phong</PERSON>
(<BODY>TTXVN</BODY>)
