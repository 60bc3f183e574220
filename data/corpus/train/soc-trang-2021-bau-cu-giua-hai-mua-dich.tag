Lá phiếu qua <LOCATION>sông Hậu</LOCATION>

<DATE>5 giờ sáng 23-5</DATE>, mõ ở <LOCATION>chùa Bưng Kok</LOCATION> gõ ba hồi. Lục cụ <PERSON>Thạch Sà Đum</PERSON> mặc y vàng, đeo khẩu trang xanh, là người thứ nhì bước vào khu vực bỏ phiếu số 4, <LOCATION>xã Viên An</LOCATION>, <LOCATION>huyện Trần Đề</LOCATION>. Người thứ nhất là bà <PERSON>Lý Thị Sa Quên</PERSON>, 91 tuổi, con trai cõng.

Ngày này, 960.412 cử tri <LOCATION>Sóc Trăng</LOCATION> tham gia <EVENT>bầu cử đại biểu Quốc hội khóa XV và đại biểu HĐND các cấp</EVENT> <DATE>nhiệm kỳ 2021 - 2026</DATE>. Ông <PERSON>Vương Quốc Thanh</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>Ủy ban bầu cử tỉnh</BODY>, chạy xe máy từ <LOCATION>TP. Sóc Trăng</LOCATION> xuống <LOCATION>Trần Đề</LOCATION>, vì ô tô của đoàn đã nhường cho ngành y tế chở mẫu xét nghiệm.

<ROLE>Chủ tịch</ROLE> <BODY>Ủy ban bầu cử tỉnh</BODY> <PERSON>Hồ Thị Cẩm Tú</PERSON> bỏ phiếu tại <LOCATION>phường 6</LOCATION>, <LOCATION>TP. Sóc Trăng</LOCATION>. (Ảnh: <PERSON>Chanh Đa</PERSON>/<BODY>TTXVN</BODY>)

<ROLE>Chủ tịch</ROLE> <BODY>Ủy ban bầu cử tỉnh</BODY> <PERSON>Hồ Thị Cẩm Tú</PERSON> bỏ phiếu tại <LOCATION>phường 6</LOCATION>, <LOCATION>TP. Sóc Trăng</LOCATION>.

7 giờ. Lễ khai mạc ngắn nhất từ trước tới nay: 11 phút. Tổ bầu cử đọc nội quy bằng hai thứ tiếng. <DOCUMENT>Công văn số 304/HĐBCQG-CTĐB</DOCUMENT> của <BODY>Hội đồng Bầu cử quốc gia</BODY> và <DOCUMENT>Công văn số 1228/MTTW-BTT</DOCUMENT> của <BODY>Ủy ban Trung ương MTTQ Việt Nam</BODY> về bầu cử trong điều kiện dịch được dán cạnh bình rửa tay.

Ở <LOCATION>cù lao Dung</LOCATION>, <LOCATION>sông Hậu</LOCATION> đang rằm, nước lớn. Hai hòm phiếu phụ do Thiếu tá <PERSON>Lâm Nhựt Trường</PERSON>, <ROLE>Đồn phó</ROLE> <BODY>Đồn Biên phòng An Thạnh 3</BODY>, hộ tống bằng vỏ lãi, ghé 14 chòi đáy hàng khơi. Trên chòi thứ chín, anh <PERSON>Trần Văn Cọp</PERSON> hỏi: “Bầu xong có được coi danh sách ai trúng không?”. Được, theo <DOCUMENT>Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân năm 2015</DOCUMENT>, nhưng phải đợi. Anh gãi đầu: ngoài này đợi quen rồi.

9 giờ 30. <LOCATION>Bệnh viện Quân dân y tỉnh</LOCATION> có 26 người cách ly. Bác sĩ <PERSON>Đặng Thị Thu Ba</PERSON> mặc đồ bảo hộ bưng hòm phiếu vào từng phòng. Ca bệnh từ <LOCATION>Campuchia</LOCATION> về qua <LOCATION>cửa khẩu Dinh Bà</LOCATION> hôm trước cũng đã có thẻ cử tri tạm. “Người ta bệnh chớ người ta đâu có mất quyền”, chị nói.

Người ứng cử thì hồi hộp cách khác. Đơn vị số 2 bầu 3 <ROLE>đại biểu</ROLE> <BODY>Quốc hội</BODY> trong 5 người: một Thượng tọa, một sĩ quan, hai cán bộ tỉnh, và <PERSON>Kim Thị Bạch Tuyết</PERSON>, giáo viên <BODY>Trường THPT Hoàng Diệu</BODY>. Cô <PERSON>Tuyết</PERSON> lần đầu ứng cử, do <BODY>Liên đoàn Lao động tỉnh</BODY> giới thiệu qua <EVENT>hội nghị hiệp thương lần thứ nhất</EVENT>, <EVENT>lần thứ hai</EVENT>, <EVENT>lần thứ ba</EVENT>. Chương trình hành động của cô gói trong hai trang, hứa theo đuổi việc dạy tiếng Khmer theo <DOCUMENT>Nghị định số 82/2010/NĐ-CP</DOCUMENT> và gỡ khó cho sinh viên cử tuyển.

13 giờ. Toàn tỉnh 91,2% cử tri đã bỏ phiếu. Thấp nhất là <LOCATION>thị xã Ngã Năm</LOCATION>, vì công nhân về chưa kịp. Trong cuộc giao ban trực tuyến, đồng chí <PERSON>Hồ Thị Cẩm Tú</PERSON> (<ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Tỉnh ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>HĐND tỉnh</BODY>) nhắc không bỏ phiếu thay dưới bất cứ hình thức nào: cuộc <EVENT>bầu cử đại biểu Quốc hội khóa XIV</EVENT> <DATE>năm 2016</DATE>, tỉnh phải bầu lại ở một khu vực thuộc <LOCATION>xã Long Phú</LOCATION> vì chuyện này.

19 giờ, hòm phiếu đóng. Kiểm tới <DATE>2 giờ sáng 24/5</DATE>. Ở khu vực số 4 <LOCATION>Viên An</LOCATION>, cử tri đi bầu 100%, phiếu không hợp lệ 17. Một lá phiếu gạch hết, viết thêm: “Xin làm cái <LOCATION>cầu Giồng Chát</LOCATION>”. Người kiểm phiếu, chị <PERSON>Sơn Thị Mỹ Nương</PERSON>, phải loại lá phiếu, rồi chép câu ấy vào sổ tay, đưa cho <ROLE>Chủ tịch</ROLE> <BODY>UBND xã</BODY> <PERSON>Trần Minh Nhựt Khánh</PERSON>.

<DATE>Ngày 10 tháng 6</DATE>, <BODY>Hội đồng Bầu cử quốc gia</BODY> ban hành <DOCUMENT>Nghị quyết số 569/NQ-HĐBCQG</DOCUMENT> công bố danh sách 499 người trúng cử. <LOCATION>Sóc Trăng</LOCATION> có 7. <DATE>Hôm qua</DATE>, tại <EVENT>kỳ họp thứ nhất, HĐND tỉnh khóa X</EVENT>, bà <PERSON>Hồ Thị Cẩm Tú</PERSON> tái đắc cử <ROLE>Chủ tịch</ROLE> <BODY>HĐND tỉnh</BODY>. Còn <EVENT>Kỳ họp thứ nhất, Quốc hội khóa XV</EVENT> sẽ khai mạc <DATE>20-7</DATE> tại <LOCATION>Hà Nội</LOCATION>; cô <PERSON>Kim Thị Bạch Tuyết</PERSON> đang học cách mặc áo dài mà không vấp.

Và cái <LOCATION>cầu Giồng Chát</LOCATION>? <BODY>HĐND huyện Trần Đề</BODY> ghi vào <DOCUMENT>Nghị quyết số 12/NQ-HĐND</DOCUMENT> <DATE>ngày 2 tháng 7 năm 2021</DATE>, vốn 1,9 tỉ đồng.

<PERSON>HOÀNG LAN</PERSON> - <PERSON>SỰ KIỆN</PERSON>
