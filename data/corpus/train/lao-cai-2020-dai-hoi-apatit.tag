<BODY>Đảng bộ Công ty TNHH một thành viên Apatit Việt Nam</BODY>: Giữ mỏ, giữ người, giữ nước <LOCATION>suối Ngòi Bo</LOCATION>

<DATE>15:20 | 12/06/2020</DATE>

(<BODY>TN&MT</BODY>) - Hai <DATE>ngày 11</DATE>, <DATE>12/6</DATE>, <EVENT>Đại hội đại biểu Đảng bộ Công ty TNHH MTV Apatit Việt Nam lần thứ XXIV</EVENT>, <DATE>nhiệm kỳ 2020 - 2025</DATE> diễn ra tại <LOCATION>phường Pom Hán</LOCATION>, <LOCATION>TP. Lào Cai</LOCATION>, với khẩu hiệu "Đoàn kết - An toàn - Đổi mới - Hiệu quả".

Tham dự có các đồng chí: 
- <PERSON>Hà Đức Minh Tuấn</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh ủy Lào Cai</BODY>; 
- <PERSON>Nguyễn Thu Phương</PERSON>, <ROLE>Ủy viên</ROLE> <BODY>Ban Thường vụ Đảng ủy Tập đoàn Hóa chất Việt Nam</BODY>, <ROLE>Phó Tổng Giám đốc</ROLE> <BODY>VINACHEM</BODY>; 
- <PERSON>Lục Bình Nguyên</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đảng ủy Khối Doanh nghiệp tỉnh</BODY>; 
- <PERSON>Vàng Chin Phà</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>Liên đoàn Lao động tỉnh</BODY>; 
- đại diện <BODY>Thành ủy Lào Cai</BODY>, <BODY>Huyện ủy Bảo Thắng</BODY>, các doanh nghiệp trong <LOCATION>Khu công nghiệp Tằng Loỏng</LOCATION> 
và 178 đảng viên tiêu biểu.

Một nhiệm kỳ khó

<DATE>Nhiệm kỳ 2015 - 2020</DATE>, công ty sản xuất 12,4 triệu tấn quặng các loại, doanh thu bình quân 2.680 tỷ đồng/năm, nộp ngân sách 3.150 tỷ đồng, giữ việc làm cho 2.730 lao động. Nhưng quặng loại I cạn nhanh, <LOCATION>Khai trường 10</LOCATION> và <LOCATION>Khai trường 19B</LOCATION> bóc đất gấp đôi dự kiến; <DATE>năm 2016</DATE>, có tới bốn tháng lương chỉ bằng 70%. <DOCUMENT>Kết luận thanh tra số 1459/KL-TTCP</DOCUMENT> chỉ ra sai sót trong khai thác ngoài ranh, 3 đảng viên bị kỷ luật, trong đó có <ROLE>nguyên Phó Giám đốc</ROLE> <PERSON>Bùi Hải Âu</PERSON>. Báo cáo chính trị không né chuyện này: dành hẳn hai trang.

<ROLE>Bí thư</ROLE> <BODY>Đảng ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>Hội đồng thành viên</BODY> <PERSON>Phạm Hùng Cường</PERSON> nói: "Chúng ta đã sai một lần ở đường ranh giới. Nhiệm kỳ này mọi máy xúc gắn định vị, đường ranh nằm trong máy chứ không nằm trong trí nhớ".

Tiếng nói từ các phân xưởng

<PERSON>Thền Xuân Lợi</PERSON> (<BODY>Đảng bộ Chi nhánh Nhà máy tuyển Bắc Nhạc Sơn</BODY>): Quặng loại III nghèo, đề nghị đầu tư thuốc tuyển mới do <BODY>Viện Hóa học Công nghiệp Việt Nam</BODY> nghiên cứu. 

<PERSON>Đặng Tuyết Mai Lan</PERSON> (<BODY>Chi bộ Xí nghiệp Khai thác 2</BODY>): Nữ lái xe HD 46 chỉ còn 6 người. Xin bố trí nhà tắm nóng trên khai trường.

<PERSON>Triệu A Sếnh</PERSON> (<ROLE>Đội trưởng</ROLE> <BODY>Đội Bảo vệ số 4</BODY>): Dân <LOCATION>thôn Bản Cam</LOCATION> vẫn mót quặng đêm. Bắt thì dễ, vận động khó. Chúng tôi ký quy chế với <BODY>Công an xã Gia Phú</BODY>, giảm được 70% số vụ.

Môi trường chiếm thời lượng dài nhất. Sau sự cố rò rỉ hồ thải <DATE>tháng 9/2018</DATE> tại <LOCATION>Tằng Loỏng</LOCATION> của một doanh nghiệp khác, <BODY>UBND tỉnh Lào Cai</BODY> ban hành <DOCUMENT>Chỉ thị số 08/CT-UBND</DOCUMENT>; công ty gia cố hồ thải số 2, lắp 5 trạm quan trắc truyền số liệu về <BODY>Sở Tài nguyên và Môi trường</BODY>. <DOCUMENT>Giấy phép khai thác khoáng sản số 1327/GP-BTNMT</DOCUMENT> cũng buộc hoàn thổ 214 ha trước <DATE>năm 2023</DATE>.

Cổ phần hóa tới đâu?

Trả lời đại biểu, đồng chí <PERSON>Nguyễn Thu Phương</PERSON> cho hay phương án theo <DOCUMENT>Quyết định 58/2016/QĐ-TTg</DOCUMENT> phải lùi vì vướng xác định giá trị quyền khai thác. <DOCUMENT>Nghị quyết Trung ương 5 (khóa XII)</DOCUMENT> về doanh nghiệp nhà nước vẫn là kim chỉ nam; <BODY>Ủy ban Quản lý vốn nhà nước tại doanh nghiệp</BODY> sẽ cho ý kiến trong <DATE>quý IV/2020</DATE>.

Ý kiến này sẽ theo đoàn ra <LOCATION>Hà Nội</LOCATION> dự <EVENT>Đại hội Đảng bộ Tập đoàn Hóa chất Việt Nam lần thứ III</EVENT>.

<BODY>Ban Chấp hành Đảng bộ Công ty</BODY> khóa XXIV có 19 đồng chí. Ông <PERSON>Phạm Hùng Cường</PERSON> tái đắc cử <ROLE>Bí thư</ROLE> với 100% phiếu. Ông <PERSON>Cường</PERSON> sinh <DATE>năm 1968</DATE>, quê <LOCATION>Nam Định</LOCATION>. Đoàn dự <EVENT>Đại hội Đảng bộ Khối Doanh nghiệp tỉnh lần thứ VI</EVENT> gồm 14 đồng chí, do đồng chí <PERSON>Vũ Lê Ngọc Hân</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đoàn Thanh niên Công ty</BODY>, dẫn đầu nhóm đại biểu trẻ.

Dịp này, <BODY>Công đoàn Công ty</BODY> tặng 15 suất "Mái ấm" cho thợ mỏ ở <LOCATION>xã Đồng Tuyển</LOCATION>, <LOCATION>xã Cam Đường</LOCATION>, <LOCATION>xã Sơn Hải</LOCATION>.

Bốc quặng tại <LOCATION>Khai trường 19B</LOCATION>. Ảnh: <PERSON>Trọng Bảo</PERSON>

<PERSON>Thùy Linh</PERSON> – <PERSON>Trọng Bảo</PERSON>
