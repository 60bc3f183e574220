<LOCATION>Xã mới Mường Thín</LOCATION>: con dấu tới trước cái bàn
Sáng đầu tiên vận hành chính quyền hai cấp (<DATE>1-7</DATE>), <ROLE>Chủ tịch</ROLE> <BODY>UBND xã Mường Thín</BODY> (<LOCATION>tỉnh Điện Biên</LOCATION>) <PERSON>Lò Văn Chựa</PERSON> phải kê dấu lên cốp xe máy để ký giấy khai sinh số 01 cho một bé gái người Khơ Mú.

<BODY>Bộ Chính trị</BODY> lập 19 đoàn kiểm tra việc thực hiện <DOCUMENT>Nghị quyết 57</DOCUMENT>, <DOCUMENT>59</DOCUMENT>, <DOCUMENT>66</DOCUMENT>, <DOCUMENT>68</DOCUMENT>
Theo <DOCUMENT>Quyết định số 1917-QĐNS/TW</DOCUMENT>, các đoàn bắt đầu làm việc từ <DATE>đầu tháng 8</DATE>; <ROLE>Thường trực</ROLE> <BODY>Ban Bí thư</BODY> <PERSON>Trần Cẩm Tú</PERSON> phụ trách đoàn số 1.

Bỏ cấp huyện, bảo hiểm thất nghiệp tính ra sao?
<DOCUMENT>Luật Việc làm số 74</DOCUMENT> do <BODY>Quốc hội</BODY> thông qua <DATE>hôm 16-6</DATE> tại <EVENT>kỳ họp thứ 9, Quốc hội khóa XV</EVENT> cho cán bộ không chuyên trách nghỉ trước <DATE>1-8</DATE> được hưởng hai chế độ.

<LOCATION>TP.HCM</LOCATION> mới có 168 phường, xã, đặc khu; ai ngồi ở <LOCATION>Côn Đảo</LOCATION>?
Ông <PERSON>Lê Anh Tú Bình</PERSON>, 46 tuổi, <ROLE>nguyên Phó trưởng</ROLE> <BODY>ban Quản lý Khu kinh tế Bà Rịa - Vũng Tàu</BODY>, được <BODY>Ban Thường vụ Thành ủy TP.HCM</BODY> chỉ định làm <ROLE>Bí thư</ROLE> <BODY>Đảng ủy đặc khu Côn Đảo</BODY>, <DATE>nhiệm kỳ 2020-2025</DATE>.

<BODY>Viện Kiểm sát nhân dân tối cao</BODY>: 355 viện khu vực, 0 viện cấp huyện
<ROLE>Viện trưởng</ROLE> <PERSON>Nguyễn Huy Tiến</PERSON> trao quyết định ngay sau <EVENT>Đại hội Đảng bộ Viện kiểm sát nhân dân tối cao</EVENT>, <DATE>nhiệm kỳ 2025-2030</DATE>, cho 34 <ROLE>viện trưởng</ROLE> <BODY>VKSND cấp tỉnh</BODY>. Bà <PERSON>H'Juaih Mlô</PERSON> trẻ nhất, sinh <DATE>năm 1983</DATE>.

Tàu SE8 chậm 9 tiếng vì sạt đá ở <LOCATION>đèo Khe Nét</LOCATION>
<DATE>Tối 3-7</DATE>, hơn 400 khách phải chuyển ô tô từ <LOCATION>ga Đồng Chuối</LOCATION> về <LOCATION>ga Vinh</LOCATION>. <BODY>Tổng công ty Đường sắt Việt Nam</BODY> trả lại 50% tiền vé.

<ROLE>Phó thủ tướng</ROLE> <PERSON>Mai Văn Chính</PERSON> đốc thúc <DOCUMENT>Kế hoạch 447/KH-CP</DOCUMENT>
Kế hoạch của <BODY>Chính phủ</BODY> hướng dẫn <DOCUMENT>Nghị định 154/2025/NĐ-CP</DOCUMENT> về tinh giản biên chế, riêng <LOCATION>Bắc Ninh</LOCATION>, <LOCATION>Cà Mau</LOCATION> còn 2.000 hồ sơ tồn.

'<BODY>EVN</BODY> không được để <LOCATION>miền Bắc</LOCATION> cắt điện phút nào'
Lời nhắc gửi <ROLE>Chủ tịch</ROLE> <BODY>HĐTV Tập đoàn Điện lực Việt Nam</BODY> <PERSON>Đặng Hoàng An</PERSON> tại cuộc họp giao ban <DATE>tuần này</DATE> khi <LOCATION>Sơn La</LOCATION> nóng 39,6 độ.

Bắt <ROLE>cựu Phó giám đốc</ROLE> <BODY>Sở Tài nguyên và Môi trường</BODY> một tỉnh phía Nam
<BODY>Cục Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu</BODY> (<BODY>C03</BODY>) khởi tố <PERSON>Thái Quang Khuê</PERSON> về tội nhận hối lộ 6,2 tỉ đồng liên quan 11 mỏ cát trên <LOCATION>sông Tiền</LOCATION>.

<LOCATION>Khánh Hòa</LOCATION> tiếp nhận hài cốt 14 liệt sĩ từ <LOCATION>quần đảo Trường Sa</LOCATION>
Lễ truy điệu do <BODY>Vùng 4 Hải quân</BODY> và <BODY>Tỉnh ủy Khánh Hòa</BODY> đồng tổ chức trong <DATE>ngày 10.7</DATE> ở <LOCATION>Cam Ranh</LOCATION>. Một liệt sĩ cùng tên với đảo: <PERSON>Nguyễn Trường Sa</PERSON>.

Giá vé buýt <LOCATION>Huế</LOCATION> bằng một ổ bánh mì
Từ <DATE>15/7</DATE>, học sinh đi buýt trả 7.000 đồng; <BODY>HĐND thành phố Huế</BODY> quyết định mức này ở <EVENT>kỳ họp thứ 10</EVENT> bằng <DOCUMENT>Nghị quyết 31/2025/NQ-HĐND</DOCUMENT>.

Chị <PERSON>Sùng Thị Mảy</PERSON> chạy 21 km đưa đề thi
Điểm thi <BODY>THPT Si Ma Cai</BODY> bị lở đường <DATE>rạng sáng 27.6</DATE>. Cán bộ đoàn <PERSON>Mảy</PERSON> được <ROLE>Bí thư thứ nhất</ROLE> <BODY>Trung ương Đoàn</BODY> <PERSON>Bùi Quang Huy</PERSON> tặng Huy hiệu Tuổi trẻ dũng cảm.

<EVENT>Festival Biển Nha Trang</EVENT> dời sang <DATE>2026</DATE>
Lý do: <LOCATION>Khánh Hòa</LOCATION> ưu tiên <EVENT>Đại hội đại biểu Đảng bộ tỉnh lần thứ I</EVENT> và nhập hai sở văn hóa.

<BODY>VTV8</BODY>, <BODY>VTV9</BODY> sẽ về đâu?
<BODY>Đài Truyền hình Việt Nam</BODY> cho biết đang chờ nghị định mới về cơ cấu; <ROLE>Tổng Giám đốc</ROLE> <PERSON>Nguyễn Thanh Lâm</PERSON> khẳng định không cắt giờ phát tiếng dân tộc.
