VÌ NHÂN DÂN PHỤC VỤ

Bảy mươi hai giờ giữa dòng <LOCATION>sông Thao</LOCATION>

<DATE>14-09-2024</DATE> 08:00

Ðỉnh lũ trên <LOCATION>sông Hồng</LOCATION> tại <LOCATION>Yên Bái</LOCATION> lúc <DATE>2 giờ ngày 10-9</DATE> là 35,73 m, vượt báo động 3 hơn ba mét rưỡi, vượt cả mốc lịch sử <DATE>năm 1968</DATE>. 

Ở <BODY>Công an thành phố Yên Bái</BODY>, bảng trực ban ghi 1.146 cuộc gọi cầu cứu trong 72 giờ. Trung tá <PERSON>Ðinh Thị Hồng Loan</PERSON>, <ROLE>Phó Trưởng</ROLE> <BODY>Công an thành phố</BODY>, nói chị nhớ từng giọng.

"Cửa cuốn mất điện, cụ bà 91 tuổi..."

Cuộc gọi lúc <DATE>22 giờ 40 phút ngày 9/9</DATE> từ <LOCATION>ngõ 14</LOCATION>, <LOCATION>đường Thanh Niên</LOCATION>, <LOCATION>phường Hồng Hà</LOCATION>. Ðại úy <PERSON>Hồng Hà</PERSON> - trùng tên phường, người Tày <LOCATION>Lục Yên</LOCATION>, <ROLE>Ðội phó</ROLE> <BODY>Ðội Cảnh sát PCCC và CNCH khu vực số 1</BODY> - lặn xuống cạy cửa, đưa cụ <PERSON>Phạm Thị Nhớn</PERSON> ra trên một chiếc chậu nhựa. Ba giờ sau anh quay lại ngõ ấy, lần này vì sản phụ <PERSON>Vi Thị Tâm</PERSON>. Chị sinh con trai trên ca nô, đặt tên <PERSON>Hà</PERSON>.

Tính đến <DATE>ngày 12/9</DATE>, <BODY>Công an tỉnh Yên Bái</BODY> huy động hơn 2.300 lượt cán bộ, chiến sĩ, đưa 9.872 người ra khỏi vùng ngập, tìm thấy 48 thi thể. Ðại tá <PERSON>Lê Xuân Quyền</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Ban Thường vụ Tỉnh ủy</BODY>, <ROLE>Giám đốc</ROLE> <BODY>Công an tỉnh</BODY>, có mặt tại <LOCATION>ngầm Tuần Quán</LOCATION> suốt <DATE>đêm mùng 9</DATE>. Tăng cường cho <LOCATION>Yên Bái</LOCATION> có <BODY>Trung đoàn Cảnh sát cơ động Tây Bắc</BODY>, <BODY>Công an tỉnh Phú Thọ</BODY>, <BODY>Công an TP. Hà Nội</BODY>; <BODY>Học viện Cảnh sát nhân dân</BODY> cử 150 học viên. 

Từ lời hiệu triệu đến con thuyền thúng

<DATE>Sáng 11-9</DATE>, <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> <PERSON>Phạm Minh Chính</PERSON> kiểm tra tại <LOCATION>phường Yên Ninh</LOCATION>, <LOCATION>phường Hợp Minh</LOCATION>, thăm khu sạt lở <LOCATION>tổ 8</LOCATION>. Trước đó, <DOCUMENT>Công điện số 92/CĐ-TTg</DOCUMENT> <DATE>ngày 10/9/2024</DATE> đã yêu cầu các địa phương "không để người dân bị đói, rét, không có chỗ ở". <BODY>Bộ Công an</BODY> có <DOCUMENT>Ðiện số 15/HT</DOCUMENT>; <BODY>Ðảng ủy Công an tỉnh</BODY> quán triệt <DOCUMENT>Nghị quyết số 12-NQ/TW</DOCUMENT> <DATE>ngày 16/3/2022</DATE> của <BODY>Bộ Chính trị</BODY> theo cách rất ngắn: đâu dân cần, đó có công an.

Không chỉ công an. Anh <PERSON>Nguyễn Bá Tước</PERSON>, chủ bè cá <LOCATION>hồ Thác Bà</LOCATION>, chở 4 thuyền máy vượt <LOCATION>cầu Văn Phú</LOCATION>. Sư cô <PERSON>Thích Diệu Nhân</PERSON> (<LOCATION>chùa Tùng Lâm - Ngọc Am</LOCATION>) nấu 1.800 suất cơm. Nhóm sinh viên <LOCATION>Lào</LOCATION> đang học ở <BODY>Trường Cao đẳng Y dược Pasteur</BODY> gói bánh chưng; em <PERSON>Khăm Phết Xỉ Xu Vông</PERSON> bảo quê em <LOCATION>Xay Nha Bu Ly</LOCATION> cũng lũ.

Ngày thứ tư: bùn

<DATE>Hôm qua</DATE> (<DATE>13/9</DATE>), nước rút, bùn dày nửa mét trong <LOCATION>Trường THCS Yên Ninh</LOCATION>, <LOCATION>Bệnh viện Nội tiết</LOCATION>, <LOCATION>chợ Ga</LOCATION>. Năm ca nô chuyển thành năm máy bơm. <ROLE>Chủ tịch</ROLE> <BODY>UBND thành phố</BODY> <PERSON>Ðỗ Ðức Thắng</PERSON> ký <DOCUMENT>Quyết định 2210/QĐ-UBND</DOCUMENT> trích 8,5 tỷ đồng cho người dân sửa nhà; <BODY>HÐND thành phố</BODY> sẽ họp <EVENT>kỳ họp chuyên đề lần thứ 21</EVENT> <DATE>tuần tới</DATE> để quyết phần còn lại theo <DOCUMENT>Luật Ngân sách nhà nước</DOCUMENT>. <BODY>Ủy ban MTTQ Việt Nam thành phố</BODY> đăng danh sách nhận hàng trên Zalo, ai cũng soi được.

Cũng vì lũ, <EVENT>Lễ hội Khám phá Danh thắng Ruộng bậc thang Mù Cang Chải</EVENT> <DATE>năm 2024</DATE> dừng, tiền chuyển sang cứu trợ; <EVENT>Đại hội Thi đua “Vì an ninh Tổ quốc” Công an tỉnh lần thứ IX</EVENT> lùi đến <DATE>tháng 11</DATE>.

Thượng sĩ <PERSON>Giàng A Phình</PERSON>, 22 tuổi, hy sinh khi cứu dân ở <LOCATION>xã Minh Bảo</LOCATION>, được truy thăng cấp bậc hàm Thiếu úy. <ROLE>Bộ trưởng</ROLE> <BODY>Bộ Công an</BODY> gửi vòng hoa. Trong ngăn tủ của anh có quyển <DOCUMENT>Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ</DOCUMENT> bản dự thảo, gạch chân xanh đỏ, chuẩn bị thi vào <BODY>Trường Ðại học PCCC</BODY> <DATE>tháng 10</DATE>.

Chú thích ảnh:
1. Cán bộ <BODY>Công an thành phố Yên Bái</BODY> đưa dân qua <LOCATION>phố Hòa Bình</LOCATION>. Ảnh: đơn vị cung cấp
2. Ca nô số 3 trên <LOCATION>đường Thanh Niên</LOCATION>. Ảnh: <PERSON>MẠNH CƯỜNG</PERSON>/<BODY>CAND</BODY>

<PERSON>THU TRANG</PERSON> - <PERSON>MẠNH CƯỜNG</PERSON>
