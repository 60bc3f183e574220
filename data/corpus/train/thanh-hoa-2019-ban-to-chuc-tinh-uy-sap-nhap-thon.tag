PHỎNG VẤN

“Sáp nhập thôn mà dân không thuận thì coi như chưa sáp nhập”

Sau hơn một năm thực hiện <DOCUMENT>Nghị quyết số 07-NQ/TU</DOCUMENT> <DATE>ngày 30/11/2017</DATE> của <BODY>Ban Chấp hành Đảng bộ tỉnh</BODY>, <LOCATION>Thanh Hóa</LOCATION> giảm 1.571 thôn, bản, tổ dân phố. Phóng viên trò chuyện với đồng chí <PERSON>Lò Văn Tếnh</PERSON> - <ROLE>Tỉnh ủy viên</ROLE>, <ROLE>Phó Trưởng ban Thường trực</ROLE> <BODY>Ban Tổ chức Tỉnh ủy</BODY> - về những điều chưa kể trong báo cáo.

* Thưa đồng chí, khó nhất của việc này là gì?

- Là cái tên. Ở <LOCATION>xã Xuân Thọ</LOCATION> (<LOCATION>Triệu Sơn</LOCATION>), ba thôn họp bảy lần vẫn không xong vì thôn nào cũng muốn giữ tên mình. Cuối cùng bà con gắp thăm trước bàn thờ Thành hoàng. Ở <LOCATION>Quan Hóa</LOCATION>, <LOCATION>Mường Lát</LOCATION> thì khó nhất lại là đường đất: từ <LOCATION>bản Ón</LOCATION> đi họp ở <LOCATION>bản Tài Chánh</LOCATION> mất gần nửa buổi. Cho nên chúng tôi tham mưu <BODY>Ban Thường vụ Tỉnh ủy</BODY> không làm bằng được ở những nơi quá đặc thù. <DOCUMENT>Kết luận số 288-KL/TU</DOCUMENT> <DATE>ngày 18/5/2018</DATE> ghi rõ điều đó.

* Còn cán bộ thôn dôi dư?

- 4.206 người. Số này được hưởng hỗ trợ theo <DOCUMENT>Nghị quyết số 103/2018/NQ-HĐND</DOCUMENT> do <BODY>HĐND tỉnh</BODY> thông qua tại <EVENT>kỳ họp thứ 6</EVENT>. Mức không cao, nhưng tỉnh nghèo mà. Tôi nhớ ông <PERSON>Hà Công Bốn</PERSON>, <ROLE>nguyên Trưởng</ROLE> <LOCATION>bản Sủi</LOCATION>, nhận quyết định xong nói: “Tôi làm 19 năm, nay giao con dấu, cũng nhẹ người”. Câu ấy tôi ghi vào sổ.

* Nhất thể hóa bí thư chi bộ kiêm trưởng thôn có chạy theo số lượng?

- Câu này <BODY>Ủy ban Kiểm tra Tỉnh ủy</BODY> cũng đã hỏi chúng tôi. <DOCUMENT>Hướng dẫn số 09-HD/BTCTU</DOCUMENT> đặt mục tiêu đến <DATE>2020</DATE> đạt từ 50% trở lên; tính đến <DATE>ngày 31/12/2018</DATE> là 61,4%. Có huyện như <LOCATION>Yên Định</LOCATION>, <LOCATION>Thọ Xuân</LOCATION> gần 80%, có huyện mới 22%. Chúng tôi không xếp hạng. Chi bộ nào chưa có người thì để người giỏi nhất làm, không ghép cho đẹp bảng. <BODY>Huyện ủy Như Xuân</BODY> từng xin nhất thể hóa toàn bộ, <BODY>Ban Tổ chức Tỉnh ủy</BODY> đã trả lời bằng <DOCUMENT>Công văn số 1473-CV/BTCTU</DOCUMENT>, yêu cầu rà lại 14 chi bộ.

* Tinh giản ở ngay trong ban của đồng chí thì sao?

- Ban giảm từ 8 phòng còn 6. Hai đồng chí trưởng phòng xuống làm phó, tự nguyện. Một là anh <PERSON>Trịnh Bá Lượng</PERSON>, nay là <ROLE>Phó Trưởng phòng</ROLE> <BODY>Phòng Tổ chức cơ sở đảng, đảng viên</BODY>; một là chị <PERSON>Mai Thị Yên</PERSON>, mới được <BODY>Ban Thường vụ Tỉnh ủy</BODY> điều động về giữ chức <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Thị ủy Bỉm Sơn</BODY> từ <DATE>đầu tháng 02/2019</DATE>. Đừng nghĩ “xuống” là hết đường.

* Nghe nói <BODY>Ban Thường vụ Tỉnh ủy</BODY> đã họp riêng về việc này?

- Hai lần. Lần thứ nhất trước <EVENT>Hội nghị lần thứ 16 Ban Chấp hành Đảng bộ tỉnh khóa XVIII</EVENT>; lần thứ hai sau khi <BODY>Ban Tổ chức Trung ương</BODY> có <DOCUMENT>Công văn số 6612-CV/BTCTW</DOCUMENT>. Chúng tôi kiến nghị <BODY>Đảng đoàn HĐND tỉnh</BODY>, <BODY>Ban cán sự đảng UBND tỉnh</BODY> trình chính sách tại <EVENT>kỳ họp thứ 9, HĐND tỉnh khóa XVII</EVENT>, gắn với <DOCUMENT>Nghị quyết số 39-NQ/TW</DOCUMENT> <DATE>ngày 17/4/2015</DATE> của <BODY>Bộ Chính trị</BODY>; đồng thời đề nghị <BODY>Trường Chính trị tỉnh</BODY> mở bốn lớp cho bí thư chi bộ kiêm trưởng thôn, giảng viên do <BODY>Ban Tuyên giáo Tỉnh ủy</BODY>, <BODY>Ban Dân vận Tỉnh ủy</BODY>, <BODY>Sở Nội vụ</BODY> cử. Nội dung các lớp này bám <DOCUMENT>Nghị quyết Trung ương 7 (khóa XII)</DOCUMENT>, không dạy lý thuyết suông.

* Năm cuối trước đại hội, ban ưu tiên việc nào?

- Ba việc. Việc thứ nhất là quy hoạch cấp ủy <DATE>nhiệm kỳ 2020-2025</DATE> theo <DOCUMENT>Hướng dẫn số 15-HD/BTCTW</DOCUMENT> <DATE>ngày 05/11/2012</DATE> của <BODY>Ban Tổ chức Trung ương</BODY>. Việc thứ hai: sắp xếp xã theo <DOCUMENT>Nghị quyết số 37-NQ/TW</DOCUMENT> và <DOCUMENT>Nghị quyết 653/2019/UBTVQH14</DOCUMENT> - dự kiến toàn tỉnh giảm 76 xã. Việc nữa là chuẩn bị <EVENT>Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX</EVENT>; tiểu ban nhân sự do đồng chí <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY> làm trưởng. Tôi chỉ mong một điều, người làm tổ chức phải đi bộ được. Ngồi phòng lạnh mà đọc lý lịch thì ai cũng tốt cả.

* Xin cảm ơn đồng chí!

<PERSON>Lê Hợp</PERSON> (thực hiện)

Đồng chí <PERSON>Lò Văn Tếnh</PERSON> (bên phải) trao đổi với <ROLE>Bí thư</ROLE> <BODY>chi bộ bản Ón</BODY>, <LOCATION>xã Tam Chung</LOCATION>, <LOCATION>huyện Mường Lát</LOCATION>, <DATE>tháng 01/2019</DATE>. Ảnh: <PERSON>L.H</PERSON>
