<DOCUMENT>Nghị định số 05/2011/NĐ-CP</DOCUMENT>: lần đầu “công tác dân tộc” có định nghĩa

Ký <DATE>ngày 14-1-2011</DATE>, văn bản 27 điều của <BODY>Chính phủ</BODY> được <BODY>Uỷ ban Dân tộc</BODY> soạn trong bảy năm, mười bốn lần lấy ý kiến.

Chúng tôi trích những qui định cốt lõi, xen lời giải thích của bà <PERSON>Lô Thị Thu Xuân</PERSON>, <ROLE>Phó Vụ trưởng</ROLE> <BODY>Vụ Pháp chế</BODY> - <BODY>Uỷ ban Dân tộc</BODY>.

“Căn cứ <DOCUMENT>Luật Tổ chức Chính phủ</DOCUMENT> <DATE>ngày 25 tháng 12 năm 2001</DATE>;
Xét đề nghị của <ROLE>Bộ trưởng</ROLE>, <ROLE>Chủ nhiệm</ROLE> <BODY>Ủy ban Dân tộc</BODY>,
NGHỊ ĐỊNH:
Điều 1. Phạm vi điều chỉnh
Nghị định này quy định các hoạt động công tác dân tộc nhằm bảo đảm và thúc đẩy sự bình đẳng, đoàn kết, tôn trọng, giúp nhau cùng phát triển, tôn trọng và giữ gìn bản sắc văn hóa của các dân tộc cùng chung sống trên lãnh thổ <LOCATION>nước Cộng hòa xã hội chủ nghĩa Việt Nam</LOCATION>.”

“Cả nước 53 dân tộc thiểu số, 12,3 triệu người theo tổng điều tra <DATE>năm 2009</DATE>”, bà <PERSON>Xuân</PERSON> nói. “Trước đây người ta mượn lời <DOCUMENT>Nghị quyết số 24-NQ/TW</DOCUMENT> <DATE>ngày 12-3-2003</DATE> của <EVENT>Hội nghị Trung ương 7 (khoá IX)</EVENT>, nhưng nghị quyết của Đảng không phải để kiện ra toà.”

“Điều 7. Các hành vi bị nghiêm cấm
1. Mọi hành vi kỳ thị, phân biệt đối xử, chia rẽ, phá hoại đoàn kết các dân tộc.
2. Lợi dụng các vấn đề về dân tộc để tuyên truyền xuyên tạc, chống lại đường lối, chính sách của Đảng và Nhà nước…”

Ai làm? Điều 21 giao <BODY>Uỷ ban Dân tộc</BODY>; ở tỉnh là <BODY>Ban Dân tộc</BODY>, ở huyện là <BODY>Phòng Dân tộc</BODY>. Trước đó <DOCUMENT>Nghị định 53/2004/NĐ-CP</DOCUMENT> <DATE>ngày 18-2-2004</DATE> lập hệ thống này mà huyện không có người: <LOCATION>Bình Liêu</LOCATION> chín người Dao học xong không nơi nhận, <LOCATION>Mường Lát</LOCATION> một cán bộ lo 9 xã. Nay thêm <DOCUMENT>Thông tư liên tịch 04/2010/TTLT-UBDT-BNV</DOCUMENT> <DATE>ngày 17-9-2010</DATE> ấn định khung từ bốn người trở lên.

“Điều 10. Chính sách phát triển giáo dục và đào tạo
... 4. Nghiên cứu hình thức giáo dục đa ngữ…”

Câu chữ này làm <BODY>Trường Phổ thông Dân tộc nội trú N’Trang Lơng</BODY> mừng. Ông <PERSON>Y Nguê Byă</PERSON>, <ROLE>Hiệu trưởng</ROLE>, gọi điện ra <LOCATION>Hà Nội</LOCATION> hỏi "đa ngữ có tính tiếng Bih không". Có.

Tiền đâu? Nghị định không ghi con số. <ROLE>Bộ trưởng</ROLE>, <ROLE>Chủ nhiệm</ROLE> <BODY>Uỷ ban Dân tộc</BODY> <PERSON>Giàng Seo Phử</PERSON> trả lời báo chí <DATE>hôm 20-1</DATE>, ngay sau bế mạc <EVENT>Đại hội đại biểu toàn quốc lần thứ XI của Đảng</EVENT>: lồng ghép Chương trình 135 giai đoạn III, <DOCUMENT>Quyết định 1592/QĐ-TTg</DOCUMENT> <DATE>ngày 12-10-2009</DATE>, <DOCUMENT>Quyết định số 102/2009/QĐ-TTg</DOCUMENT>. Ông hẹn <DATE>tháng 7</DATE> báo cáo <BODY>Hội đồng Dân tộc của Quốc hội</BODY>, và xa hơn là <EVENT>Đại hội đại biểu toàn quốc các dân tộc thiểu số Việt Nam</EVENT>, nơi <DATE>năm ngoái</DATE> 1.702 đại biểu đã nêu 38 kiến nghị.

Nghị định có hiệu lực từ <DATE>ngày 1-3-2011</DATE>, thay thế... không văn bản nào. Trước nó là khoảng trống.

<PERSON>Đặng Tiến Huy</PERSON> - <PERSON>Nguyệt Tú</PERSON> lược ghi
