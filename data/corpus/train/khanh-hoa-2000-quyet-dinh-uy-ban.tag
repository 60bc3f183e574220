TOÀN VĂN

Quy chế tạm thời về phối hợp tìm kiếm cứu nạn trên <LOCATION>vịnh Nha Trang</LOCATION>

Tòa soạn: Sau vụ chìm ca-nô <DATE>ngày 3/7/2000</DATE> ở gần <LOCATION>Hòn Một</LOCATION> làm 4 người chết, <BODY>UBND tỉnh Khánh Hòa</BODY> đã ban hành <DOCUMENT>Quyết định số 3146/2000/QĐ-UB</DOCUMENT>. <BODY>Báo Khánh Hòa</BODY> đăng toàn văn để bạn đọc, nhất là các chủ tàu, tiện theo dõi.

<BODY>ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA</BODY>

- Căn cứ <DOCUMENT>Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân</DOCUMENT> <DATE>ngày 21/6/1994</DATE>;
- Căn cứ <DOCUMENT>Bộ luật Hàng hải Việt Nam</DOCUMENT> <DATE>ngày 30/6/1990</DATE>;
- Căn cứ <DOCUMENT>Quyết định số 780/TTg</DOCUMENT> <DATE>ngày 23/10/1996</DATE> của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> về việc thành lập <BODY>Ủy ban Quốc gia Tìm kiếm - Cứu nạn</BODY>;
- Căn cứ <DOCUMENT>Nghị định số 40/CP</DOCUMENT> <DATE>ngày 5/7/1996</DATE> của <BODY>Chính phủ</BODY> về bảo đảm trật tự, an toàn giao thông đường thủy nội địa;
- Xét đề nghị của <ROLE>Giám đốc</ROLE> <BODY>Cảng vụ Nha Trang</BODY> tại <DOCUMENT>Tờ trình số 88/TTr-CV</DOCUMENT> <DATE>ngày 12/7/2000</DATE> và của <ROLE>Giám đốc</ROLE> <BODY>Sở Giao thông vận tải</BODY> tại <DOCUMENT>Công văn số 611/GTVT</DOCUMENT>,

QUYẾT ĐỊNH:

Điều 1. Nay ban hành kèm theo Quyết định này bản Quy chế tạm thời gồm 5 chương, 17 điều.

Điều 2. <ROLE>Chánh</ROLE> <BODY>Văn phòng UBND tỉnh</BODY>, <ROLE>Giám đốc</ROLE> các <BODY>sở Giao thông vận tải</BODY>, <BODY>Du lịch</BODY>, <BODY>Thủy sản</BODY>, <ROLE>Chỉ huy trưởng</ROLE> <BODY>Bộ Chỉ huy Bộ đội Biên phòng tỉnh</BODY>, <ROLE>Giám đốc</ROLE> <BODY>Công an tỉnh</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>UBND thành phố Nha Trang</BODY> và thủ trưởng các đơn vị liên quan chịu trách nhiệm thi hành. Quyết định có hiệu lực từ <DATE>ngày 15/8/2000</DATE>.

Kt. <ROLE>CHỦ TỊCH</ROLE> <BODY>UBND TỈNH KHÁNH HÒA</BODY>
<ROLE>Phó Chủ tịch</ROLE>
<PERSON>Mai Trúc Bình Ba</PERSON> (đã ký)

TRÍCH QUY CHẾ

Điều 3. Trực ban. <BODY>Cảng vụ Nha Trang</BODY> là cơ quan trực ban chính, tần số 7903 kHz, 24/24 giờ. <BODY>Đài Thông tin Duyên hải Nha Trang</BODY> trực dự bị.

Điều 6. Vùng. Chia vịnh làm ba vùng: A, từ <LOCATION>Cầu Đá</LOCATION> đến <LOCATION>Hòn Miễu</LOCATION>; B, quanh <LOCATION>Hòn Mun</LOCATION>, <LOCATION>Hòn Một</LOCATION>, <LOCATION>Hòn Tằm</LOCATION>; C, từ <LOCATION>Hòn Nội</LOCATION> trở ra. Vùng C chỉ tàu của <BODY>Hải đội 2</BODY> và <BODY>Vùng 4 Hải quân</BODY> được làm chủ công.

Điều 9. Cấm. Nghiêm cấm chở quá số người ghi trong giấy đăng kiểm; cấm ca-nô cao tốc chạy trong phạm vi 200 mét tính từ mép nước <LOCATION>bãi tắm Trần Phú</LOCATION>; cấm xuất bến khi <BODY>Đài Khí tượng Thủy văn khu vực Nam Trung Bộ</BODY> báo gió cấp 6 trở lên.

Điều 12. Kinh phí. Trích 2% phí tham quan <LOCATION>Viện Hải dương học</LOCATION>, <LOCATION>Hòn Chồng</LOCATION>, <LOCATION>Tháp Bà</LOCATION> lập quỹ; <BODY>Sở Tài chính - Vật giá</BODY> hướng dẫn.

Điều 15. Khen thưởng, kỷ luật. Người cứu được người thì được thưởng theo <DOCUMENT>Nghị định 56/1998/NĐ-CP</DOCUMENT>. Người trông thấy tai nạn mà bỏ đi, tùy mức độ bị xử lý theo Điều 102 <DOCUMENT>Bộ luật Hình sự năm 1999</DOCUMENT>, có hiệu lực từ <DATE>1/7/2000</DATE>.

LỜI BÀN CỦA NGƯỜI ĐI BIỂN

Ông <PERSON>Nguyễn Thọ</PERSON>, <LOCATION>hòn Trí Nguyên</LOCATION>, 30 năm lái đò: “Điều 9 hay, nhưng 200 mét thì lấy dây đâu mà đo. Xin thả phao cho dễ ngó”. Ông <PERSON>Trịnh Kế Thành</PERSON>, <ROLE>Giám đốc</ROLE> <BODY>Công ty Du lịch Hòn Tằm</BODY>, thì kêu Điều 12. Kỹ sư <PERSON>Boris Shilin</PERSON> (<BODY>Trung tâm Nhiệt đới Việt - Nga</BODY>) góp một câu hỏi: còn thợ lặn thì sao? Quả thật, cả 17 điều không có chữ “lặn” nào. <BODY>Sở Giao thông vận tải</BODY> hứa bổ sung trước <DATE>mùa biển năm 2001</DATE>.

<PERSON>V.D.H</PERSON>
