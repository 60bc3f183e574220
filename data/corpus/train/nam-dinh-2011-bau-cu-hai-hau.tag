<LOCATION>Hải Hậu</LOCATION>, <DATE>5 giờ sáng ngày 22 tháng 5</DATE>

Chuông <LOCATION>nhà thờ Phạm Pháo</LOCATION> đổ trước, trống đình <LOCATION>xã Hải Anh</LOCATION> đánh sau, loa của <BODY>Đài Truyền thanh huyện Hải Hậu</BODY> cất lên cuối cùng. Ba âm thanh ấy báo với 220.000 cử tri rằng cuộc <EVENT>bầu cử đại biểu Quốc hội khoá XIII và đại biểu HĐND các cấp</EVENT>, <DATE>nhiệm kỳ 2011-2016</DATE>, đã bắt đầu.

Người bỏ lá phiếu đầu tiên ở khu vực bỏ phiếu số 3, <LOCATION>thị trấn Cồn</LOCATION>, là linh mục <PERSON>Giuse Vũ Ngọc Ân</PERSON>. Ông cười: “Lễ <DATE>sáng chủ nhật</DATE> đã dời lên 4 giờ, <BODY>Toà Giám mục Bùi Chu</BODY> có thông báo cả rồi”. Thông báo ấy hưởng ứng <DOCUMENT>Chỉ thị số 50-CT/TW</DOCUMENT> <DATE>ngày 05/01/2011</DATE> của <BODY>Bộ Chính trị</BODY>, được <ROLE>Chủ tịch</ROLE> <BODY>Uỷ ban MTTQ huyện</BODY> <PERSON>Phạm Thị Nõn</PERSON> mang đến tận nơi từ <DATE>hạ tuần tháng 2</DATE>.

<BODY>Uỷ ban bầu cử huyện Hải Hậu</BODY> do đồng chí <PERSON>Bùi Thiện Căn</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Huyện uỷ</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>UBND huyện</BODY>, làm <ROLE>Chủ tịch</ROLE>, có 13 thành viên, chỉ đạo 35 xã, thị trấn. Họ đã qua ba vòng hiệp thương, <EVENT>hội nghị hiệp thương lần thứ nhất</EVENT> <DATE>ngày 18/2</DATE>, <EVENT>lần thứ hai</EVENT> <DATE>ngày 16/3</DATE> và <EVENT>lần thứ ba</EVENT> <DATE>ngày 15/4</DATE>, theo <DOCUMENT>Luật Bầu cử đại biểu Hội đồng nhân dân năm 2003</DOCUMENT>, <DOCUMENT>Luật Bầu cử đại biểu Quốc hội</DOCUMENT> và <DOCUMENT>Nghị quyết liên tịch số 11/2011/NQLT-UBTVQH12-CP-UBTƯMTTQVN</DOCUMENT>. Vòng ba loại 4 người do tín nhiệm nơi cư trú dưới 50%, trong đó có một <ROLE>phó chủ tịch</ROLE> <BODY>UBND xã</BODY>.

Mỗi xã một vẻ

10 giờ, <LOCATION>xã Hải Triều</LOCATION>, cử tri đi biển chưa về. Tổ bầu cử số 7 mượn bộ đàm của <BODY>Đồn Biên phòng Văn Lý</BODY> (phiên hiệu <BODY>Đồn 96</BODY>) gọi các tàu; 11 giờ 15, mười sáu tàu cập bến, quần áo còn ướt, ngư dân đứng quay mặt vào tường viết phiếu. Ở <LOCATION>xã Hải Lý</LOCATION>, nhà thờ đổ ven biển lấp ló nước, thượng uý <PERSON>Đặng Sơn Hải</PERSON> dẫn bà cụ <PERSON>Lưu Thị Ry</PERSON> 91 tuổi đi bằng xe ba bánh. Cụ không biết chữ, nhờ thượng uý đọc tiểu sử từng người, nghe đến người thứ tư thì bảo thôi: “Người này nhà có giỗ không mời tôi, nhưng nuôi vịt giỏi. Gạch người khác”.

<LOCATION>Thị trấn Yên Định</LOCATION>: bỏ phiếu xong lúc 12 giờ 40, đạt 99,4%.
<LOCATION>Hải Minh</LOCATION>: 98,7%; hai cụ bà cãi nhau vì hòm phiếu phụ đi nhà ai trước.
<LOCATION>Hải Xuân</LOCATION>: một thẻ cử tri in nhầm tên thành <PERSON>Nguyễn Văn Bầu</PERSON>. Tên thật <PERSON>Nguyễn Văn Bàu</PERSON>. Đã sửa tại chỗ.

<DATE>19 giờ ngày 22</DATE>, các tổ niêm phong. <DATE>Sáng 23/5</DATE>, ông <PERSON>Vũ Như Khánh</PERSON>, <ROLE>Trưởng phòng</ROLE> <BODY>Phòng Nội vụ huyện</BODY>, <ROLE>Tổ trưởng</ROLE> <BODY>Tổ giúp việc Uỷ ban bầu cử huyện</BODY>, ký biên bản tổng hợp thứ 35, tay run vì thức trắng. Kết quả: 99,31% cử tri đi bầu; bầu đủ 40 <ROLE>đại biểu</ROLE> <BODY>HĐND huyện</BODY>; thiếu 9 <ROLE>đại biểu</ROLE> <BODY>HĐND xã</BODY> tại bảy xã. <BODY>Thường trực HĐND tỉnh Nam Định</BODY> cho ý kiến không bầu thêm, vì đã đủ hai phần ba. Duy ở <LOCATION>xã Hải Châu</LOCATION>, một khu vực bỏ phiếu phải bầu lại <DATE>ngày 29/5</DATE> do thừa 3 phiếu so với số phát ra.

Trao đổi qua điện thoại, đồng chí <PERSON>Trần Bá Thắng</PERSON>, <ROLE>Trưởng</ROLE> <BODY>đoàn đại biểu Quốc hội tỉnh</BODY>, xem chuyện bầu lại là bình thường: “Sai thì làm lại, làm lại cho đúng <DOCUMENT>Nghị quyết số 1018/NQ-UBTVQH12</DOCUMENT>. <LOCATION>Hải Châu</LOCATION> không phải xấu hổ, giấu mới phải xấu hổ”. <BODY>HĐND huyện</BODY> khoá XVIII sẽ họp <EVENT>kỳ thứ nhất</EVENT> <DATE>giữa tháng 6/2011</DATE>, bầu <ROLE>Chủ tịch</ROLE> <BODY>HĐND</BODY> và <ROLE>Chủ tịch</ROLE> <BODY>UBND</BODY>.

Trời tối, trẻ con <LOCATION>phố Cầu Đôi</LOCATION> nhặt cờ giấy rơi. Trên tường trạm bơm còn dán danh sách ứng cử viên đơn vị số 5, có ai đó vẽ thêm ria mép vào cả năm tấm ảnh, không phân biệt trúng hay trượt.

<PERSON>Đan Sa</PERSON>
