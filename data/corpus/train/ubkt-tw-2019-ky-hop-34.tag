<BODY>Ủy ban Kiểm tra Trung ương</BODY>: Ba đời lãnh đạo một tổng công ty cảng phải chịu trách nhiệm về gói thầu nạo vét
<DATE>Thứ Sáu, 29/03/2019</DATE>, 18:20 (GMT+7)

Họp tại <LOCATION>Hà Nội</LOCATION> trong ba ngày, từ <DATE>27</DATE> đến <DATE>29/3</DATE>, <EVENT>kỳ họp thứ 34 của Ủy ban Kiểm tra Trung ương</EVENT> do đồng chí <PERSON>Trần Cẩm Tú</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Trung ương Đảng</BODY>, <ROLE>Chủ nhiệm</ROLE> <BODY>Ủy ban Kiểm tra Trung ương</BODY> điều hành đã đi tới kết luận đối với bảy vụ việc, trong đó nặng nhất là vụ <BODY>Tổng công ty Cảng và Luồng lạch Nam Hải</BODY>.

I- Xem xét kết quả kiểm tra khi có dấu hiệu vi phạm

1. Qua thẩm tra 214 đầu tài liệu và làm việc với 37 người, <BODY>UBKT Trung ương</BODY> nhận thấy <BODY>Ban Thường vụ Đảng ủy Tổng công ty Cảng và Luồng lạch Nam Hải</BODY> các <DATE>nhiệm kỳ 2010-2015</DATE> và <DATE>2015-2020</DATE> đã buông lỏng lãnh đạo, để xảy ra tình trạng chia nhỏ gói thầu, nghiệm thu khống khối lượng nạo vét tại <LOCATION>luồng Cái Tráp</LOCATION> và <LOCATION>cửa Nam Triệu</LOCATION>; vi phạm <DOCUMENT>Luật Đấu thầu năm 2013</DOCUMENT>, <DOCUMENT>Luật Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp</DOCUMENT> và Điều 12 <DOCUMENT>Nghị định số 91/2015/NĐ-CP</DOCUMENT>.

Trách nhiệm trước hết thuộc về các đồng chí:

- <PERSON>Đặng Quốc Hưng</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đảng ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>Hội đồng thành viên Tổng công ty</BODY>, với cương vị người đứng đầu;
- <PERSON>Lưu Bá Thụ</PERSON>, <ROLE>nguyên Bí thư</ROLE> <BODY>Đảng ủy</BODY>, <ROLE>nguyên Tổng Giám đốc</ROLE>, người trực tiếp ký <DOCUMENT>Quyết định số 417/QĐ-NHC</DOCUMENT> <DATE>ngày 11-6-2014</DATE> chỉ định đơn vị tư vấn không đủ năng lực;
- <PERSON>Phùng Thị Kim Liên</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Đảng ủy</BODY>, <ROLE>Chủ nhiệm</ROLE> <BODY>Ủy ban Kiểm tra Đảng ủy Tổng công ty</BODY>, nhận được đơn tố cáo từ <DATE>tháng 8/2016</DATE> nhưng không xử lý.

Đồng chí <PERSON>Thụ</PERSON> còn vi phạm <DOCUMENT>Quy định số 47-QĐ/TW</DOCUMENT> <DATE>ngày 01-11-2011</DATE> của <BODY>Ban Chấp hành Trung ương</BODY> về những điều đảng viên không được làm. Những vi phạm nêu trên là rất nghiêm trọng, đến mức phải thi hành kỷ luật.

Căn cứ <DOCUMENT>Quy định số 102-QĐ/TW</DOCUMENT> <DATE>ngày 15-11-2017</DATE> của <BODY>Bộ Chính trị</BODY>, <BODY>UBKT Trung ương</BODY> quyết định cảnh cáo <BODY>Ban Thường vụ Đảng ủy</BODY> <DATE>nhiệm kỳ 2010-2015</DATE>; cách hết chức vụ trong Đảng đối với đồng chí <PERSON>Đặng Quốc Hưng</PERSON>; khiển trách đồng chí <PERSON>Phùng Thị Kim Liên</PERSON>; đề nghị <BODY>Ban Bí thư</BODY> xem xét, khai trừ đồng chí <PERSON>Lưu Bá Thụ</PERSON> ra khỏi Đảng.

2. Tại <LOCATION>tỉnh Bình Thuận</LOCATION>, đoàn kiểm tra kết luận ông <PERSON>K'Văn Thoòng</PERSON>, <ROLE>Tỉnh ủy viên</ROLE>, <ROLE>Bí thư</ROLE> <BODY>Huyện ủy Bắc Bình</BODY>, kê khai thiếu hai thửa đất ở <LOCATION>xã Phan Tiến</LOCATION>, chưa đúng <DOCUMENT>Chỉ thị số 33-CT/TW</DOCUMENT> <DATE>ngày 03-01-2014</DATE>. Mức độ vi phạm chưa phải thi hành kỷ luật; ông <PERSON>Thoòng</PERSON> phải kiểm điểm sâu sắc trước <BODY>Ban Thường vụ Tỉnh ủy</BODY>.

II- Giải quyết tố cáo, khiếu nại

Đơn của bà <PERSON>Tạ Ánh Tuyết</PERSON> (trú <LOCATION>phố Đội Cấn</LOCATION>, <LOCATION>quận Ba Đình</LOCATION>) tố cáo một vụ phó thuộc <BODY>Ban Kinh tế Trung ương</BODY> là tố cáo sai. Với khiếu nại kỷ luật đảng của ông <PERSON>Rmah Blưn</PERSON>, <ROLE>nguyên Phó Chủ tịch Thường trực</ROLE> <BODY>HĐND tỉnh Gia Lai</BODY>, Ủy ban giữ nguyên hình thức cảnh cáo theo <DOCUMENT>Quyết định số 1120-QĐNS/TW</DOCUMENT>.

III- Giám sát, kiểm tra tài chính đảng

Kết thúc giám sát chuyên đề việc lãnh đạo thực hiện <DOCUMENT>Nghị quyết Trung ương 4 (khóa XII)</DOCUMENT> và <DOCUMENT>Quy định số 08-QĐi/TW</DOCUMENT> tại ba nơi: <BODY>Ban cán sự đảng Bộ Kế hoạch và Đầu tư</BODY>, <BODY>Đảng ủy Khối Doanh nghiệp Trung ương</BODY>, <BODY>Tỉnh ủy Yên Bái</BODY>, kỳ họp ghi nhận nhiều cách làm tốt, song cũng yêu cầu sửa ngay việc chậm cụ thể hóa <DOCUMENT>Quy định số 30-QĐ/TW</DOCUMENT> ở cấp cơ sở. Về tài chính đảng, <BODY>Văn phòng Tỉnh ủy Yên Bái</BODY> phải nộp trả ngân sách 386 triệu đồng chi sai chế độ trong <DATE>năm 2017</DATE>, hạn chót <DATE>ngày 30-6</DATE>.

Vụ việc ở doanh nghiệp cảng vốn được nêu lần đầu tại <EVENT>kỳ họp 31</EVENT>, hoãn ở <EVENT>kỳ 33</EVENT> để thẩm tra thêm; chưa rõ có kịp xử lý xong trước <EVENT>Đại hội đại biểu Đảng bộ Tổng công ty Cảng và Luồng lạch Nam Hải lần thứ IV</EVENT> hay không. Ngoài ra, <BODY>UBKT Trung ương</BODY> cho ý kiến về dự thảo hướng dẫn thay thế <DOCUMENT>Hướng dẫn 01-HD/UBKTTW</DOCUMENT> <DATE>năm 2016</DATE> và thống nhất chương trình công tác <DATE>quý II/2019</DATE>.

<PERSON>HẢI TRIỀU</PERSON> (lược thuật)
