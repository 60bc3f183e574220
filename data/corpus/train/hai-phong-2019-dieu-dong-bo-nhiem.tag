<BODY>Thành uỷ Hải Phòng</BODY> công bố 14 quyết định cán bộ trong một buổi chiều

<DATE>10/05/2019</DATE>|<PERSON>Ngọc Oanh</PERSON>

<DATE>Chiều 9-5</DATE>, tại phòng họp số 1, <LOCATION>phố Đinh Tiên Hoàng</LOCATION>, đồng chí <PERSON>Lưu Tấn Kiệm</PERSON>, <ROLE>Uỷ viên</ROLE> <BODY>Trung ương Đảng</BODY>, <ROLE>Bí thư</ROLE> <BODY>Thành uỷ</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>HĐND thành phố</BODY>, chủ trì hội nghị công bố các quyết định của <BODY>Ban Bí thư</BODY>, <BODY>Ban Thường vụ Thành uỷ</BODY> và <BODY>UBND thành phố</BODY>. Mỗi người lên nhận mất chưa tới một phút, trừ trường hợp cuối.

▪ <DOCUMENT>Quyết định số 1243-QĐNS/TW</DOCUMENT> <DATE>ngày 29-4-2019</DATE>: <BODY>Ban Bí thư</BODY> chuẩn y đồng chí <PERSON>Đồng Quang Thiệp</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Ban Tổ chức Thành uỷ</BODY>, tham gia <BODY>Ban Chấp hành Đảng bộ thành phố</BODY>, <BODY>Ban Thường vụ Thành uỷ</BODY> khoá XV, <DATE>nhiệm kỳ 2015-2020</DATE>.
▪ <DOCUMENT>Quyết định 1871-QĐ/TU</DOCUMENT>: phân công đồng chí <PERSON>Cao Thị Lệ Thi</PERSON>, <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Thành uỷ</BODY>, phụ trách <BODY>Trường Chính trị Tô Hiệu</BODY>.
▪ <DOCUMENT>Quyết định 1872-QĐ/TU</DOCUMENT>: điều động, chỉ định đồng chí <PERSON>Phạm Văn Giốc</PERSON>, <ROLE>Thành uỷ viên</ROLE>, <ROLE>Bí thư</ROLE> <BODY>Quận uỷ Đồ Sơn</BODY>, làm <ROLE>Bí thư</ROLE> <BODY>Quận uỷ Hải An</BODY>.
▪ <DOCUMENT>Quyết định 1873</DOCUMENT>, <DOCUMENT>1874</DOCUMENT>, <DOCUMENT>1875-QĐ/TU</DOCUMENT>: các đồng chí <PERSON>Vũ Quốc Thái Bình</PERSON> (<ROLE>Bí thư</ROLE> <BODY>Quận uỷ Đồ Sơn</BODY>), <PERSON>Dương Đình Ổn</PERSON> (<ROLE>Bí thư</ROLE> <BODY>Huyện uỷ Cát Hải</BODY>), <PERSON>Ngô Thị Tuyết Băng</PERSON> (<ROLE>Bí thư</ROLE> <BODY>Huyện uỷ An Lão</BODY>); cả ba thôi giữ chức vụ cũ.
▪ <DOCUMENT>Quyết định số 1880-QĐ/TU</DOCUMENT>: đồng chí <PERSON>Bùi Trung Nghĩa</PERSON>, <ROLE>Phó Trưởng</ROLE> <BODY>Ban Quản lý khu kinh tế Hải Phòng</BODY>, luân chuyển giữ chức <ROLE>Phó Bí thư</ROLE> <BODY>Huyện uỷ Thuỷ Nguyên</BODY>, để <BODY>HĐND huyện</BODY> bầu <ROLE>Chủ tịch</ROLE> <BODY>UBND huyện</BODY>.

<BODY>UBND thành phố</BODY>:
▪ <DOCUMENT>Quyết định số 987/QĐ-UBND</DOCUMENT> <DATE>ngày 3-5</DATE>: ông <PERSON>Lương Thọ Vực</PERSON>, <ROLE>Phó Giám đốc</ROLE> <BODY>Sở Tài chính</BODY>, làm <ROLE>Giám đốc</ROLE> <BODY>Sở Kế hoạch và Đầu tư</BODY> từ <DATE>10-5</DATE>. 
▪ <DOCUMENT>Quyết định 991/QĐ-UBND</DOCUMENT>: bà <PERSON>Nguyễn Thị Bích Trà Mi</PERSON>, <ROLE>quyền Giám đốc</ROLE> <BODY>Bệnh viện Phụ sản Hải Phòng</BODY>, chính thức làm <ROLE>Giám đốc</ROLE>.
▪ <DOCUMENT>Quyết định 1002/QĐ-UBND</DOCUMENT>: ông <PERSON>Mai Hương Giang</PERSON> (vâng, nam giới) làm <ROLE>Hiệu trưởng</ROLE> <BODY>Trường THPT chuyên Trần Phú</BODY>, thay bà <PERSON>Đồng Thị Thuận</PERSON> nghỉ hưu.
▪ <DOCUMENT>Quyết định 1004/QĐ-UBND</DOCUMENT>: ông <PERSON>Đồng Xuân Thuận</PERSON> (em bà <PERSON>Thuận</PERSON>) thôi chức <ROLE>Phó Hiệu trưởng</ROLE> cùng trường theo nguyện vọng.

Ở khối lực lượng vũ trang, <ROLE>Chính uỷ</ROLE> <BODY>Bộ Chỉ huy Quân sự thành phố</BODY>, Đại tá <PERSON>Nguyễn Huy Khoáng</PERSON>, công bố <DOCUMENT>Quyết định 655/QĐ-BTL</DOCUMENT> của <ROLE>Tư lệnh</ROLE> <BODY>Quân khu 3</BODY> bổ nhiệm Thượng tá <PERSON>Bùi Xuân Thắng</PERSON> làm <ROLE>Chỉ huy trưởng</ROLE> <BODY>Ban CHQS quận Dương Kinh</BODY>. Với <BODY>Công an thành phố</BODY>, <ROLE>Bộ trưởng</ROLE> <BODY>Bộ Công an</BODY> có quyết định cho thiếu tướng <PERSON>Tô Khắc Nhượng</PERSON> nghỉ chờ hưu từ <DATE>1-7-2019</DATE>.

Nói với người nhận nhiệm vụ mới, đồng chí <ROLE>Bí thư</ROLE> <BODY>Thành uỷ</BODY> nhắc ba văn bản để ở ngăn kéo trên cùng: <DOCUMENT>Quy định số 08-QĐi/TW</DOCUMENT> <DATE>ngày 25-10-2018</DATE> của <BODY>Ban Chấp hành Trung ương</BODY> về trách nhiệm nêu gương, <DOCUMENT>Quy định 98-QĐ/TW</DOCUMENT> <DATE>ngày 7-10-2017</DATE> của <BODY>Bộ Chính trị</BODY> về luân chuyển cán bộ, và <DOCUMENT>Nghị quyết 26-NQ/TW</DOCUMENT> <DATE>ngày 19-5-2018</DATE> của <EVENT>Hội nghị Trung ương 7 khoá XII</EVENT>. Đồng thời, <DATE>năm tới</DATE> là <EVENT>Đại hội Đảng bộ thành phố lần thứ XVI</EVENT>; ai nhận nhiệm vụ <DATE>hôm nay</DATE> sẽ chỉ có mười bảy tháng để trả lời trước đại hội.

Có người nhận quyết định xong đi thẳng ra <LOCATION>Quảng trường Nhà hát lớn</LOCATION>, vì <EVENT>Lễ hội Hoa Phượng đỏ</EVENT> <DATE>tối thứ Bảy</DATE> khai mạc mà sân khấu chưa lợp.

Trường hợp cuối mà bài báo nhắc ở đầu: <DOCUMENT>Quyết định 1891-QĐ/TU</DOCUMENT> để đồng chí <PERSON>Hoàng Mai Phương</PERSON>, <ROLE>Chánh</ROLE> <BODY>Văn phòng Quận uỷ Ngô Quyền</BODY>, được thôi việc theo đơn, về dạy trẻ tự kỷ. Cả phòng đứng dậy vỗ tay, hơn một phút rưỡi.
