<BODY>Thanh tra Chính phủ</BODY>: Tám mỏ, 1.900 tỷ và những chữ ký lúc giáp Tết

<BODY>PL&CS</BODY> - Bản kết luận dày 87 trang được <ROLE>Phó Tổng</ROLE> <BODY>Thanh tra Chính phủ</BODY> <PERSON>Ngô Quang Hạo</PERSON> công bố tại <LOCATION>Hà Nội</LOCATION> <DATE>chiều 17-7-2013</DATE>.Đó là <DOCUMENT>Kết luận thanh tra số 1664/KL-TTCP</DOCUMENT> về quản lý vốn, tài sản và khai thác khoáng sản ở <BODY>Tổng công ty Khoáng sản Hồng Lĩnh</BODY> (<BODY>HLMC</BODY>) <DATE>thời kỳ 2007 - 2011</DATE>.

Đoàn thanh tra lập theo <DOCUMENT>Quyết định 2208/QĐ-TTCP</DOCUMENT> <DATE>ngày 12/9/2012</DATE>, do bà <PERSON>Đào Thị Hồng Hà</PERSON>, <ROLE>Phó Vụ trưởng</ROLE> <BODY>Vụ Thanh tra khối kinh tế ngành</BODY> (<BODY>Vụ I</BODY>), làm <ROLE>Trưởng đoàn</ROLE>.Trong 70 ngày, đoàn xác minh tại <LOCATION>Cao Bằng</LOCATION>, <LOCATION>Nghệ An</LOCATION>, <LOCATION>Lâm Đồng</LOCATION> và <LOCATION>CHDCND Lào</LOCATION>.

THẤY GÌ?

- Chín ngày trước <DATE>tết Canh Dần</DATE>, từ <DATE>4</DATE> đến <DATE>5/2/2010</DATE>, <ROLE>nguyên Tổng giám đốc</ROLE> <PERSON>Cù Xuân Lệ</PERSON> ký liền 14 hợp đồng bán quặng wolfram cho <BODY>Công ty TNHH Đại Cát Lợi</BODY>, thấp hơn giá sàn 18%.
- Tám giấy phép ở <LOCATION>huyện Quỳ Hợp</LOCATION> do <BODY>UBND tỉnh</BODY> cấp chồng lên khu vực dự trữ quốc gia, trái <DOCUMENT>Luật Khoáng sản (sửa đổi năm 2005)</DOCUMENT> và <DOCUMENT>Chỉ thị số 26/2008/CT-TTg</DOCUMENT>.
- Góp 212 tỷ đồng lập <BODY>Ngân hàng TMCP Thiên Cầm</BODY> vượt trần ở <DOCUMENT>Nghị định số 09/2009/NĐ-CP</DOCUMENT> <DATE>ngày 5/2/2009</DATE>.
- <LOCATION>Mỏ sắt Mường Khăm</LOCATION>, <LOCATION>tỉnh Xiêng Khoảng</LOCATION>: <BODY>Bộ Kế hoạch và Đầu tư</BODY> cấp giấy chứng nhận đầu tư ra nước ngoài khi hồ sơ thiếu ý kiến <BODY>Ngân hàng Nhà nước</BODY>.
- Quỹ khen thưởng chi tiền mừng tuổi trẻ em, chị <PERSON>Thanh Hoa</PERSON> (<BODY>Phòng Kế toán</BODY>) ký thay cả <ROLE>kế toán trưởng</ROLE> <PERSON>Hà Văn Thành</PERSON>.

Tổng số tiền kiến nghị xử lý về kinh tế: 1.902,7 tỷ đồng.Trong đó thu hồi ngay 96 tỷ.

AI CHỊU?

<BODY>Thanh tra Chính phủ</BODY> kiến nghị <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY>: giao <BODY>Bộ Tài chính</BODY>, <BODY>Bộ Tài nguyên và Môi trường</BODY> kiểm điểm trách nhiệm quản lý; giao <BODY>UBND tỉnh Nghệ An</BODY> thu hồi sáu giấy phép; chuyển hồ sơ 14 hợp đồng sang <BODY>Cơ quan Cảnh sát điều tra</BODY> - <BODY>Bộ Công an</BODY> (<BODY>C46</BODY>).

<DOCUMENT>Văn bản số 5871/VPCP-KNTN</DOCUMENT> ra <DATE>hôm kia</DATE> của <BODY>Văn phòng Chính phủ</BODY> truyền đạt ý kiến đồng ý của <ROLE>Phó Thủ tướng</ROLE> <PERSON>Nguyễn Xuân Phúc</PERSON>.Về mặt Đảng, <BODY>Ủy ban Kiểm tra Đảng ủy Khối Doanh nghiệp Trung ương</BODY> đang xem xét theo <DOCUMENT>Quy định số 181-QĐ/TW</DOCUMENT> <DATE>ngày 30/3/2013</DATE>.Ông <PERSON>Lệ</PERSON> từng được bầu vào cấp ủy ở <EVENT>Đại hội Đảng bộ Tổng công ty lần thứ II</EVENT>.<BODY>Đảng ủy Tổng công ty</BODY> họp hai lần trong <DATE>tháng 6</DATE> chưa đủ phiếu.

PHẢN HỒI

Qua điện thoại lúc 20 giờ, ông <PERSON>Lệ</PERSON>, hiện là <ROLE>Phó Chủ tịch</ROLE> <BODY>Hiệp hội Khoáng sản</BODY>, nói: “Tôi ký đúng thẩm quyền theo điều lệ tổ chức và hoạt động của <BODY>HLMC</BODY>”.Luật sư <PERSON>Vừ Bá Chông</PERSON> (<BODY>Văn phòng luật sư Cửa Lò</BODY>) cho rằng cần trưng cầu giám định giá, dẫn Điều 165 <DOCUMENT>Bộ luật Hình sự 1999</DOCUMENT>.

<ROLE>Chủ tịch</ROLE> <BODY>UBND xã Châu Hồng</BODY> <PERSON>Vi Văn Mão</PERSON> thì hỏi một câu không ai trả lời được: “<LOCATION>Suối Nậm Tôn</LOCATION> đỏ bảy năm, tính vào mục nào?”.

Kết luận này nằm trong 11 vụ mà <EVENT>Hội nghị Trung ương 7 khóa XI</EVENT> yêu cầu công khai.

<PERSON>Hoàng Thúy</PERSON> – <PERSON>T. An</PERSON>
