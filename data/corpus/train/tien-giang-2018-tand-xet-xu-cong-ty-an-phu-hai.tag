<BODY>TAND TỈNH TIỀN GIANG</BODY> TUYÊN ÁN VỤ LỪA GÓP VỐN TRỒNG THANH LONG

Sau bốn ngày xét xử sơ thẩm, <DATE>chiều 11-5-2018</DATE>, <ROLE>Thẩm phán</ROLE> <PERSON>Cao Thị Thu Vân</PERSON>, chủ tọa phiên tòa, tuyên phạt <PERSON>Huỳnh Ngọc Phú Hải</PERSON> 18 năm tù về tội “Lừa đảo chiếm đoạt tài sản”. Ba bị cáo đồng phạm lãnh từ 5 đến 12 năm.

Danh sách bị cáo:
1. <PERSON>Huỳnh Ngọc Phú Hải</PERSON>, sinh <DATE>năm 1974</DATE>, ngụ <LOCATION>xã Quơn Long</LOCATION>, <LOCATION>huyện Chợ Gạo</LOCATION>; <ROLE>nguyên Giám đốc</ROLE> <BODY>Công ty TNHH Thương mại Nông sản An Phú Hải</BODY>.
2. <PERSON>Đặng Thị Mỹ Trâm</PERSON>, SN <DATE>1980</DATE>, vợ bị cáo <PERSON>Hải</PERSON>, <ROLE>kế toán trưởng</ROLE>.
3. <PERSON>Nguyễn Văn Tạo</PERSON>, SN <DATE>1969</DATE>, <ROLE>nguyên Phó Chủ tịch</ROLE> <BODY>UBND xã Mỹ Tịnh An</BODY>.
4. <PERSON>Quách Tiến Hưng</PERSON>, SN <DATE>1991</DATE>, trú <LOCATION>Quận 6</LOCATION>, <LOCATION>TP.HCM</LOCATION>.

Cáo trạng lật lại 30 tháng

Theo <DOCUMENT>Cáo trạng số 09/CT-VKSTG</DOCUMENT> <DATE>ngày 02/02/2018</DATE> của <BODY>VKSND tỉnh Tiền Giang</BODY>, từ <DATE>tháng 3-2014</DATE> đến <DATE>tháng 9/2016</DATE>, <PERSON>Hải</PERSON> quảng cáo hợp tác trồng thanh long ruột đỏ xuất khẩu sang <LOCATION>Hoa Kỳ</LOCATION>, hứa chia lãi 4%/tháng. 217 người góp 94,6 tỉ đồng. Tiền không mua một gốc trụ nào; 61 tỉ trả lãi vòng quanh, 19 tỉ mua đất ở <LOCATION>phường 10</LOCATION>, <LOCATION>TP. Mỹ Tho</LOCATION>, số còn lại <PERSON>Hải</PERSON> khai “nướng” vào cá độ <EVENT>World Cup</EVENT>.

<BODY>Cơ quan CSĐT</BODY> - <BODY>Công an tỉnh Tiền Giang</BODY> bắt <PERSON>Hải</PERSON> <DATE>ngày 14-10-2016</DATE> tại <LOCATION>sân bay Tân Sơn Nhất</LOCATION> khi đang làm thủ tục đi <LOCATION>Băng Cốc</LOCATION>. <PERSON>Tạo</PERSON> bị khởi tố vì đã đóng dấu xác nhận 42 hợp đồng khi còn là <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND xã</BODY>. <DATE>Ngày 20/11/2016</DATE>, <BODY>UBKT Huyện ủy Chợ Gạo</BODY> khai trừ Đảng ông này theo <DOCUMENT>Quy định số 181-QĐ/TW</DOCUMENT> của <BODY>Bộ Chính trị</BODY>.

Quang cảnh phiên tòa <DATE>sáng 8-5</DATE>. Ảnh: <PERSON>D.Chinh</PERSON>

Đối đáp

<ROLE>Kiểm sát viên</ROLE> <PERSON>Lê Bảo Trân</PERSON> đề nghị mức án từ 17 đến 19 năm đối với <PERSON>Hải</PERSON>, căn cứ điểm a khoản 4 Điều 139 <DOCUMENT>Bộ luật Hình sự năm 1999</DOCUMENT>. Luật sư <PERSON>Đỗ Ngọc Quang Phi</PERSON> (<BODY>Đoàn Luật sư TP.HCM</BODY>) cho rằng giao dịch dân sự, đề nghị áp dụng <DOCUMENT>Bộ luật Dân sự</DOCUMENT>; luật sư <PERSON>Trương Cẩm Tú</PERSON> bào chữa cho <PERSON>Tạo</PERSON> trình lá đơn ghi <DATE>ngày 9/6/2015</DATE> báo với <BODY>Công an huyện Chợ Gạo</BODY> mà không ai trả lời. HĐXX không chấp nhận lý lẽ dân sự vì <PERSON>Hải</PERSON> dùng giả mạo <DOCUMENT>Giấy chứng nhận VietGAP số 0417/VG</DOCUMENT>; ghi nhận lá đơn của <PERSON>Tạo</PERSON> là tình tiết giảm nhẹ.

Ông <PERSON>Võ Văn Nhiêu</PERSON>, 70 tuổi, bị hại ở <LOCATION>xã Bình Phục Nhứt</LOCATION>, góp 300 triệu đồng tiền bán ruộng: “Hồi nó tới, có ông phó chủ tịch đi bên cạnh. Tôi tin con dấu chớ đâu tin nó”. Bà <PERSON>Thạch Thị Nga</PERSON>, từ <LOCATION>Trà Vinh</LOCATION> qua, kể chồng uống thuốc trừ sâu. Phiên tòa tạm dừng sáu phút.

Bản án buộc <PERSON>Hải</PERSON> bồi thường 75,6 tỉ đồng, kê biên 4 thửa đất; <PERSON>Trâm</PERSON> 12 năm tù, <PERSON>Hưng</PERSON> 7 năm, <PERSON>Tạo</PERSON> 5 năm. HĐXX kiến nghị <BODY>UBND tỉnh</BODY> chấn chỉnh việc chứng thực hợp đồng theo <DOCUMENT>Nghị định số 23/2015/NĐ-CP</DOCUMENT>, kiến nghị <BODY>Ngân hàng Nhà nước</BODY> - <BODY>Chi nhánh Tiền Giang</BODY> rà soát quảng cáo huy động vốn.

Các bị cáo có 15 ngày kháng cáo lên <BODY>TAND Cấp cao tại TP.HCM</BODY>. Trao đổi với phóng viên <DATE>sáng nay</DATE> (<DATE>12-5</DATE>), luật sư <PERSON>Quang Phi</PERSON> cho biết <PERSON>Hải</PERSON> sẽ kháng cáo.

<PERSON>D.CHINH</PERSON> - <PERSON>THẠNH ÂN</PERSON>
