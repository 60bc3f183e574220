HỎA TỐC: <LOCATION>BẮC GIANG</LOCATION> CÁCH LY XÃ HỘI <LOCATION>HUYỆN VIỆT YÊN</LOCATION> THEO <DOCUMENT>CHỈ THỊ 16</DOCUMENT>

<DATE>18/05/2021</DATE> - 06:45

<BODY>Báo Bắc Giang</BODY> - <DATE>0 giờ hôm nay</DATE>, <DATE>18-5</DATE>, toàn bộ <LOCATION>huyện Việt Yên</LOCATION> và <LOCATION>xã Nội Hoàng</LOCATION> (<LOCATION>huyện Yên Dũng</LOCATION>) cách ly xã hội. Cùng lúc, bốn khu công nghiệp <LOCATION>Đình Trám</LOCATION>, <LOCATION>Quang Châu</LOCATION>, <LOCATION>Vân Trung</LOCATION>, <LOCATION>Song Khê - Nội Hoàng</LOCATION> tạm dừng hoạt động. 

Văn bản do <ROLE>Phó Chủ tịch Thường trực</ROLE> <BODY>UBND tỉnh</BODY> <PERSON>Mai Sơn Lâm</PERSON>, <ROLE>Phó Trưởng ban Thường trực</ROLE> <BODY>Ban Chỉ đạo phòng, chống dịch COVID-19 tỉnh</BODY> ký <DATE>đêm qua</DATE>. <BODY>Báo Bắc Giang</BODY> đăng nguyên văn những điểm chính:

"<DOCUMENT>QUYẾT ĐỊNH số 871/QĐ-UBND</DOCUMENT>

Căn cứ <DOCUMENT>Luật Tổ chức chính quyền địa phương</DOCUMENT> <DATE>ngày 19/6/2015</DATE>; <DOCUMENT>Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương</DOCUMENT> <DATE>ngày 22/11/2019</DATE>;
Căn cứ <DOCUMENT>Luật Phòng, chống bệnh truyền nhiễm</DOCUMENT> <DATE>ngày 21/11/2007</DATE>;
Căn cứ <DOCUMENT>Chỉ thị số 16/CT-TTg</DOCUMENT> <DATE>ngày 31/3/2020</DATE> của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY>; <DOCUMENT>Công điện số 597/CĐ-TTg</DOCUMENT>, <DOCUMENT>số 600/CĐ-TTg</DOCUMENT> và <DOCUMENT>số 628/CĐ-TTg</DOCUMENT> <DATE>năm 2021</DATE>;
Theo đề nghị của <ROLE>Giám đốc</ROLE> <BODY>Sở Y tế</BODY> tại <DOCUMENT>Tờ trình số 198/TTr-SYT</DOCUMENT> <DATE>ngày 17/5/2021</DATE>, QUYẾT ĐỊNH:
Điều 1. Thực hiện cách ly xã hội <LOCATION>huyện Việt Yên</LOCATION> từ <DATE>00 giờ ngày 18/5/2021</DATE> cho đến khi có thông báo mới, theo nguyên tắc gia đình cách ly với gia đình, thôn cách ly với thôn, xã cách ly với xã...
Điều 3. <BODY>Công an tỉnh</BODY> chủ trì, <BODY>Bộ Chỉ huy Quân sự tỉnh</BODY> phối hợp lập 21 chốt; <BODY>Sở Công Thương</BODY> bảo đảm 5 mặt hàng thiết yếu; <BODY>Ban Quản lý các Khu công nghiệp tỉnh</BODY> rà soát 140.000 công nhân, trong đó người ngoại tỉnh 60.400..."

Con số và tiếng thở

Từ ca dương tính đầu tiên <DATE>ngày 8/5</DATE> tại <BODY>Công ty TNHH Shin Young Việt Nam</BODY>, đến <DATE>6 giờ sáng nay</DATE> <LOCATION>Bắc Giang</LOCATION> có 486 ca, riêng <BODY>Công ty TNHH Hosiden Việt Nam</BODY> 291 ca. <BODY>Bệnh viện Phổi tỉnh</BODY>, <BODY>Bệnh viện Tâm thần tỉnh</BODY> đã chuyển công năng. <DATE>Hôm 16/5</DATE>, <ROLE>Thứ trưởng</ROLE> <BODY>Bộ Y tế</BODY> <PERSON>Đỗ Xuân Tuyên</PERSON> lập bộ phận thường trực đặc biệt tại <LOCATION>thành phố Bắc Giang</LOCATION>; các đoàn <BODY>Bệnh viện Bạch Mai</BODY>, <BODY>Bệnh viện Chợ Rẫy</BODY>, <BODY>Sở Y tế Quảng Ninh</BODY>, <BODY>Trường Đại học Y Dược Hải Phòng</BODY> đã tới.

Nữ công nhân <PERSON>Giàng Thị Súa</PERSON>, 19 tuổi, quê <LOCATION>Bắc Hà</LOCATION>, <LOCATION>Lào Cai</LOCATION>, ở trọ 9 m2 tại <LOCATION>thôn Núi Hiểu</LOCATION>, <LOCATION>xã Quang Châu</LOCATION>, nói qua điện thoại: "Em còn nửa bao gạo với chai nước mắm. Chủ nhà không lấy tiền <DATE>tháng này</DATE>". Bà chủ nhà <PERSON>Nguyễn Thị Thặng</PERSON> có 32 phòng trọ, nấu cháo đặt ở cửa từng phòng.

Chỉ đạo của <BODY>Tỉnh ủy</BODY>

Cuộc họp <DATE>tối 17/5</DATE> do đồng chí <PERSON>Dương Bình Thái</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>HĐND tỉnh</BODY> chủ trì kéo đến 23 giờ 20. <BODY>Ban Thường vụ Tỉnh ủy</BODY> ra <DOCUMENT>Công văn số 271-CV/TU</DOCUMENT>, phân công mười đồng chí bám mười huyện, thành phố; giao <BODY>Ủy ban Bầu cử tỉnh</BODY> lập phương án cho ngày bầu cử <DATE>23-5</DATE>: hòm phiếu phụ, thùng phiếu nước sát khuẩn, cử tri F1 bỏ phiếu ở khu cách ly theo <DOCUMENT>Công văn số 298/HĐBCQG-VP</DOCUMENT>. <EVENT>Hội nghị lần thứ tư Ban Chấp hành Đảng bộ tỉnh khóa XIX</EVENT> tạm hoãn, <EVENT>Đại hội Thể dục thể thao tỉnh lần thứ IX</EVENT> dừng; công việc chuẩn bị <EVENT>kỳ họp thứ nhất HĐND tỉnh khóa XIX</EVENT>, <DATE>nhiệm kỳ 2021-2026</DATE> chuyển hết sang trực tuyến.

Liên quan trách nhiệm, <BODY>Ủy ban Kiểm tra Huyện ủy Việt Yên</BODY> đang xem xét đồng chí <PERSON>Thân Văn Khoát</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND xã Hồng Thái</BODY>, do để tổ chức đám cưới 40 mâm <DATE>hôm 9/5</DATE>. Hai giám đốc doanh nghiệp bị phạt theo <DOCUMENT>Nghị định 117/2020/NĐ-CP</DOCUMENT>.

Vải sớm <LOCATION>Tân Yên</LOCATION> còn 17 ngày nữa vào vụ. <BODY>Sở Công Thương</BODY> vừa đề nghị <BODY>UBND TP. Hà Nội</BODY>, <BODY>UBND tỉnh Lạng Sơn</BODY> mở "luồng xanh"; <ROLE>Giám đốc Sở</ROLE> <PERSON>Trần Quang Tấn</PERSON> khẳng định từng quả vải ra khỏi tỉnh sẽ có xét nghiệm.

<PERSON>Tuấn Minh</PERSON> - <PERSON>Thu Phong</PERSON>
