Sai phạm đất đai ở <LOCATION>cụm công nghiệp Đông La</LOCATION>: <BODY>Thanh tra tỉnh Thái Bình</BODY> kiến nghị thu hồi 4,7 tỷ đồng

<DATE>26/11/2014</DATE> 10:05

(<BODY>Thanh tra</BODY>) - <ROLE>Chánh</ROLE> <BODY>Thanh tra tỉnh Thái Bình</BODY> <PERSON>Tô Xuân Hiền Hậu</PERSON> vừa ký <DOCUMENT>Kết luận thanh tra số 31/KL-TTT</DOCUMENT> <DATE>ngày 19/11/2014</DATE> về việc chấp hành pháp luật trong quản lý, sử dụng đất tại <LOCATION>cụm công nghiệp Đông La</LOCATION>, <LOCATION>huyện Đông Hưng</LOCATION>, <DATE>giai đoạn 2008 - 2013</DATE>.

Theo kết luận, <BODY>UBND huyện Đông Hưng</BODY> cho 9/17 doanh nghiệp thuê đất khi chưa hoàn tất thu hồi của 212 hộ ở <LOCATION>thôn Cổ Dũng</LOCATION>; <BODY>Phòng Tài nguyên và Môi trường</BODY> xác nhận diện tích bằng giấy can, không đo đạc. Đáng chú ý, <BODY>Công ty TNHH Dệt Nhuộm Tân Sông Trà</BODY> xây nhà xưởng vượt 3.104 m2, lấn <LOCATION>mương Tiên Hưng</LOCATION>. Ban Quản lý (thuộc huyện) thu 4,72 tỷ đồng “phí hạ tầng” ngoài sổ sách, dùng 1,16 tỷ tiếp khách, 640 triệu đi tham quan <LOCATION>Nha Trang</LOCATION>, <LOCATION>Đà Lạt</LOCATION>.

Đoàn thanh tra được thành lập theo <DOCUMENT>Quyết định số 58/QĐ-TTT</DOCUMENT> <DATE>ngày 14/5/2014</DATE>, do ông <PERSON>Hà Trọng Đoan</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Phòng Nghiệp vụ 2</BODY>, làm <ROLE>Trưởng đoàn</ROLE>. Trong 45 ngày, đoàn đối chiếu 117 hồ sơ, áp dụng <DOCUMENT>Luật Đất đai năm 2003</DOCUMENT>, <DOCUMENT>Nghị định 181/2004/NĐ-CP</DOCUMENT>, <DOCUMENT>Nghị định số 84/2007/NĐ-CP</DOCUMENT> <DATE>ngày 25/5/2007</DATE> và <DOCUMENT>Quyết định 07/2010/QĐ-UBND</DOCUMENT> của <BODY>UBND tỉnh</BODY>. Có hồ sơ đề <DATE>ngày 30/02/2009</DATE>, một ngày không có trong lịch.

Về trách nhiệm, kết luận nêu rõ: thuộc <ROLE>Chủ tịch</ROLE> <BODY>UBND huyện</BODY> <DATE>nhiệm kỳ 2004 - 2011</DATE>, ông <PERSON>Lại Hợp Quán</PERSON> (nay nghỉ hưu); <ROLE>Phó Chủ tịch</ROLE> <PERSON>Bùi Thanh Phác</PERSON> (nay là <ROLE>Phó Giám đốc</ROLE> <BODY>Sở Giao thông vận tải</BODY>); <ROLE>Trưởng</ROLE> <BODY>Ban Quản lý Cụm công nghiệp</BODY> <PERSON>Đồng Phúc Hữu</PERSON>. Riêng ông <PERSON>Hữu</PERSON> ký khống 18 phiếu chi, <BODY>Thanh tra tỉnh</BODY> chuyển hồ sơ sang <BODY>Cơ quan Cảnh sát điều tra</BODY> (<BODY>PC46</BODY>) <BODY>Công an tỉnh</BODY> theo <DOCUMENT>Thông tư liên tịch số 03/2006/TTLT-VKSTC-TTCP-BCA-BQP</DOCUMENT>.

<BODY>Thanh tra tỉnh</BODY> kiến nghị: thu hồi nộp ngân sách 4,72 tỷ; <BODY>Sở TN-MT</BODY> đo lại toàn cụm, xong trước <DATE>31/3/2015</DATE>; đề nghị <BODY>Uỷ ban Kiểm tra Huyện uỷ Đông Hưng</BODY> xem xét kỷ luật đảng theo <DOCUMENT>Quy định 181-QĐ/TW</DOCUMENT> <DATE>ngày 30/3/2013</DATE>. <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY> <PERSON>Phan Vĩnh Thái</PERSON> có <DOCUMENT>Công văn 3977/UBND-NC</DOCUMENT> <DATE>ngày 24/11</DATE> đồng ý toàn bộ.

Khi chúng tôi liên hệ, ông <PERSON>Lại Hợp Quán</PERSON> nói đã ký theo tham mưu; còn ông <PERSON>Phác</PERSON> tắt máy. Chị <PERSON>Vũ Thị Tần</PERSON>, <LOCATION>thôn Cổ Dũng 2</LOCATION>, mất 2 sào ruộng từ <DATE>vụ xuân 2009</DATE>, chưa nhận đủ đền bù, chỉ hỏi một câu: “Tiền đi <LOCATION>Đà Lạt</LOCATION> ấy có trả được tôi không?”.

Vụ việc sẽ được báo cáo tại <EVENT>kỳ họp thứ chín, HĐND tỉnh khoá XV</EVENT>, khai mạc <DATE>ngày 8/12</DATE> tới và là nội dung giám sát của <BODY>Đoàn ĐBQH tỉnh</BODY> sau <EVENT>Kỳ họp thứ 8, Quốc hội khóa XIII</EVENT>.

Theo <PERSON>Trần Kiên Trung</PERSON> (<BODY>thanhtra.com.vn</BODY>)
