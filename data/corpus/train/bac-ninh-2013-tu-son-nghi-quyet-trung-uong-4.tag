Soi, sửa ở xứ gỗ

Một năm thực hiện <DOCUMENT>Nghị quyết Trung ương 4 (khóa XI)</DOCUMENT> tại <BODY>Đảng bộ thị xã Từ Sơn</BODY>

(<BODY>BNO</BODY>)- Người <LOCATION>Đồng Kỵ</LOCATION> có câu “gỗ cong thì uốn, người cong thì sửa”. Uốn gỗ cần hơi nước và thời gian. Sửa người, theo cách <BODY>Thị uỷ Từ Sơn</BODY> làm suốt từ <DATE>tháng 7-2012</DATE> đến <DATE>tháng 2-2013</DATE>, cần thêm một thứ nữa: chịu được lời nói thẳng.

Tám mươi bảy ý kiến

Trước khi kiểm điểm, <BODY>Ban Thường vụ Thị uỷ</BODY> gửi phiếu xin ý kiến 54 tổ chức, từ <BODY>Mặt trận Tổ quốc</BODY>, <BODY>Hội Cựu chiến binh thị xã</BODY> đến <BODY>Hiệp hội Gỗ mỹ nghệ Đồng Kỵ</BODY>. Nhận về 87 ý kiến, chia bốn nhóm: đất đai, môi trường làng nghề, cán bộ, lề lối. Gay gắt nhất là về 1,7ha đất dịch vụ ở <LOCATION>phường Đình Bảng</LOCATION> mà tám năm chưa giao cho dân.

Đồng chí <PERSON>Ngô Đức Trịnh</PERSON>, <ROLE>Tỉnh uỷ viên</ROLE>, <ROLE>Bí thư</ROLE> <BODY>Thị uỷ Từ Sơn</BODY> nhớ lại: “Có đêm tôi đọc hết tập phiếu, gần sáng mới ngủ. Đọc xong, thấy các bản tự kiểm điểm viết trước đó phải viết lại”. Và đúng là <BODY>Ban Thường vụ</BODY> đã viết lại ba lần, theo gợi ý của <BODY>Ban Thường vụ Tỉnh uỷ Bắc Ninh</BODY> tại <DOCUMENT>Công văn 517-CV/TU</DOCUMENT> <DATE>ngày 3-9-2012</DATE>.

Sáu ngày kiểm điểm

Đúng <DOCUMENT>Chỉ thị số 15-CT/TW</DOCUMENT> <DATE>ngày 24-2-2012</DATE> của <BODY>Bộ Chính trị</BODY> và <DOCUMENT>Hướng dẫn số 11-HD/BTCTW</DOCUMENT> <DATE>ngày 14-3-2012</DATE> của <BODY>Ban Tổ chức Trung ương</BODY>, tập thể làm trước, cá nhân làm sau; cấp trên làm trước, cấp dưới làm sau. Riêng <LOCATION>Từ Sơn</LOCATION> thêm một qui định: mỗi người phải nêu một việc mình hối tiếc. <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Thị uỷ</BODY> <PERSON>Nguyễn Thị Quýnh</PERSON> hối tiếc đã ký giới thiệu một cán bộ mà bà chưa hiểu. <ROLE>Chủ tịch</ROLE> <BODY>UBND thị xã</BODY> <PERSON>Trương Quốc Hoán</PERSON> hối tiếc vì không xuống <LOCATION>Phù Khê</LOCATION> sớm hơn khi lò hơi nổ <DATE>tháng 1-2011</DATE>. Một uỷ viên thường vụ - xin không nêu tên - mãi đến ngày cuối mới nói được điều của mình.

Kết quả thì báo cáo đã ghi. <BODY>Uỷ ban Kiểm tra Thị uỷ</BODY> xử lý 19 đảng viên, trong đó khiển trách 12, cảnh cáo 6, cách chức 1: đó là <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND phường Tân Hồng</BODY> <PERSON>Vũ Gia Khiết</PERSON>, vì để 38 hộ xây nhà trên đất nông nghiệp. <BODY>Chi bộ khu phố Trang Liệt</BODY> nhận lỗi trước dân. Ba <BODY>đảng uỷ các xã Tam Sơn</BODY>, <BODY>Tương Giang</BODY> và <BODY>Phù Chẩn</BODY> phải kiểm điểm lại vì “bản kiểm điểm giống hệt nhau đến từng dấu phẩy”.

<DATE>Ngày 22-12-2012</DATE>, khu đất dịch vụ <LOCATION>Đình Bảng</LOCATION> bắt đầu chia lô. Hôm ấy, cụ <PERSON>Nguyễn Tiến Lưu</PERSON>, 81 tuổi, mang đến trụ sở phường một cây đào thế.

Những phép thử chưa xong

Hỏi còn gì chưa ổn, <ROLE>Trưởng</ROLE> <BODY>Ban Tổ chức Thị uỷ</BODY> <PERSON>Nghiêm Đình Thước</PERSON> chỉ vào bảng theo dõi dán trên tường. Trong 41 việc phải khắc phục theo <DOCUMENT>Kế hoạch số 31-KH/TU</DOCUMENT> của <BODY>Thị uỷ</BODY>, mới xong 29. Hai việc quá hạn: di dời các xưởng thép ở <LOCATION>cụm công nghiệp Châu Khê</LOCATION> ra xa khu dân cư, và xử lý <LOCATION>kênh Ngũ Huyện Khê</LOCATION>. Cả hai vượt tầm thị xã, phải chờ <BODY>Sở Tài nguyên và Môi trường</BODY>, <BODY>Sở Công thương</BODY>. Song ông <PERSON>Thước</PERSON> không coi đó là cớ: “Chờ thì cũng phải nói cho dân biết mình chờ ai, chờ đến bao giờ”.

Một phép thử nữa sắp tới. <EVENT>Hội nghị Trung ương 7 khoá XI</EVENT> vừa bế mạc <DATE>trung tuần tháng 5</DATE> đã ra <DOCUMENT>Kết luận số 64-KL/TW</DOCUMENT> về đổi mới hệ thống chính trị từ trung ương đến cơ sở. <DATE>Tháng 7-2013</DATE>, ở <EVENT>kỳ họp thứ 8</EVENT>, <BODY>HĐND thị xã</BODY> lần đầu lấy phiếu tín nhiệm theo <DOCUMENT>Nghị quyết 35/2012/QH13</DOCUMENT> của <BODY>Quốc hội</BODY>. <DOCUMENT>Quy định số 165-QĐ/TW</DOCUMENT> <DATE>ngày 18-2-2013</DATE> của <BODY>Bộ Chính trị</BODY> cũng đặt ra việc lấy phiếu trong Đảng hằng năm. Những người vừa nói lời hối tiếc sẽ được nghe câu trả lời bằng lá phiếu.

Ở <LOCATION>Bắc Ninh</LOCATION>, <BODY>Thị uỷ Từ Sơn</BODY> được <BODY>Tỉnh uỷ</BODY> chọn báo cáo điển hình tại <EVENT>Hội nghị lần thứ 12 Ban Chấp hành Đảng bộ tỉnh khóa XVIII</EVENT>. Bản báo cáo bốn trang kết thúc bằng một dòng viết tay: “Mới là nắn, chưa phải đã thẳng”. <DOCUMENT>Nghị quyết Đại hội Đảng bộ thị xã lần thứ XVI</DOCUMENT>, <DATE>nhiệm kỳ 2010-2015</DATE>, còn hai năm nữa để trả lời nốt.

<PERSON>Hoài Anh</PERSON> - <PERSON>Đức Quây</PERSON>
(Còn nữa)
