Nghị quyết thứ ba cho một thành phố

<PERSON>TRẦN NGỌC CHÁNH TÍN</PERSON>
<ROLE>nguyên Viện trưởng</ROLE> <BODY>Viện Kinh tế TP.HCM</BODY>

Trong ba mươi năm, <BODY>Bộ Chính trị</BODY> ba lần ra nghị quyết riêng cho <LOCATION>TP.HCM</LOCATION>: <DOCUMENT>Nghị quyết 01-NQ/TW</DOCUMENT> <DATE>ngày 14-9-1982</DATE>, <DOCUMENT>Nghị quyết 20-NQ/TW</DOCUMENT> <DATE>ngày 18-11-2002</DATE> và bây giờ là <DOCUMENT>Nghị quyết 16-NQ/TW</DOCUMENT> <DATE>ngày 10-8-2012</DATE>. Không mấy đô thị có cái duyên đó. Nhưng có duyên thì cũng dễ có nợ.

Nợ thứ nhất: nợ một cơ chế. <DOCUMENT>Nghị quyết 20</DOCUMENT> viết "thành phố được chủ động hơn". <DOCUMENT>Nghị định 93/2001/NĐ-CP</DOCUMENT> trước đó đã phân cấp bốn lĩnh vực. <DOCUMENT>Nghị định 124/2004/NĐ-CP</DOCUMENT> nới ngân sách. Rồi <DOCUMENT>Luật Ngân sách nhà nước năm 2002</DOCUMENT>, <DOCUMENT>Luật Đất đai 2003</DOCUMENT>, <DOCUMENT>Luật Đầu tư 2005</DOCUMENT>, <DOCUMENT>Luật Xây dựng</DOCUMENT> lần lượt trùm lên, cái riêng chui xuống dưới cái chung. Tôi nhớ hồi còn dự họp ở số 111 <LOCATION>Bà Huyện Thanh Quan</LOCATION>, anh <PERSON>Sáu Dân</PERSON> có lần bảo: "Xé rào thì bị phạt, mà không xé thì rào nó mọc vô nhà". <PERSON>Võ Văn Kiệt</PERSON> nói vậy <DATE>năm 1981</DATE>, khi ông là <ROLE>Bí thư</ROLE> <BODY>Thành ủy</BODY>, và tôi chép vào sổ.

Nợ thứ hai: nợ một kiểu chính quyền. <DOCUMENT>Nghị quyết 26/2008/QH12</DOCUMENT> cho bỏ <BODY>HĐND quận</BODY>, huyện, phường thí điểm; kéo dài bằng <DOCUMENT>Nghị quyết số 56/2011/QH13</DOCUMENT>. Kết quả? <BODY>Thường trực HĐND TP</BODY> gánh chất vấn thay cho 24 quận huyện. <DOCUMENT>Đề án "chính quyền đô thị"</DOCUMENT> <BODY>Thành ủy</BODY> trình <DATE>tháng 6/2012</DATE>, gồm thành phố và bốn đô thị vệ tinh, tới giờ nằm ở <BODY>Bộ Nội vụ</BODY>. <EVENT>Hội nghị Trung ương 5 (khóa XI)</EVENT> đồng ý về hướng, chưa đồng ý về chữ. Ai từng đọc <DOCUMENT>Hiến pháp 1992 (sửa đổi năm 2001)</DOCUMENT> tới Điều 118 sẽ hiểu vướng từ đâu.

Nợ thứ ba: nợ dân. Ở hẻm tôi, <LOCATION>hẻm 47 Lý Chính Thắng</LOCATION>, bà bán bún bò tên <PERSON>Mười Hạ</PERSON> hỏi: "<DOCUMENT>Nghị quyết 16</DOCUMENT> có hết kẹt xe hông chú?". <DOCUMENT>Nghị quyết Đại hội IX Đảng bộ thành phố</DOCUMENT> có sáu chương trình đột phá. Giảm ngập - 58 điểm còn 12, tốt; giảm ùn tắc - 76 điểm xuống 38, tạm; còn "đào tạo nhân lực", "cải cách hành chính" thì khó đếm. Tôi thưa bà: nghị quyết không phải cái còi cảnh sát. Bà nói: nhưng mà nghe nó phải kêu.

Vậy phải làm sao cho nó kêu? Xin góp bốn lời, theo thứ tự ngược.

Bốn: đưa <DOCUMENT>Chương trình hành động 27-CTrHĐ/TU</DOCUMENT> ra từng phường, mỗi phường chọn một việc. Ba: <BODY>HĐND TP</BODY> tại <EVENT>kỳ họp thứ 6, khóa VIII</EVENT> (<DATE>tháng 12 này</DATE>) nên chốt tỷ lệ điều tiết xin giữ 26% thay vì 23%, tính cho <DATE>giai đoạn 2013 - 2016</DATE>. Hai: lập một <BODY>Tổ Thể chế</BODY> trực thuộc <ROLE>Chủ tịch</ROLE> <BODY>UBND TP</BODY>, mời người ngoài, như <BODY>Nhóm Thứ Sáu</BODY> của ông <PERSON>Kiệt</PERSON> từng mời <PERSON>Phan Tường Vân</PERSON>, <PERSON>Huỳnh Bửu Sơn</PERSON>, <PERSON>Lâm Võ Hoàng</PERSON>... những trí thức cũ. Một: xin <BODY>Quốc hội</BODY> một luật, đừng xin thêm nghị định.

Tôi có đọc phát biểu của <ROLE>Bí thư</ROLE> <BODY>Thành ủy</BODY> <PERSON>Lê Thanh Hải</PERSON> <DATE>ngày 21-9</DATE> khi quán triệt, thấy anh nhấn tới chữ "động lực". Còn <ROLE>Phó Chủ tịch Thường trực</ROLE> <BODY>UBND TP</BODY> <PERSON>Hứa Ngọc Thuận Hòa</PERSON> thì hứa <DATE>quý I-2013</DATE> có danh mục 44 đề án. Tôi già rồi, cho tôi xin danh mục 4 thôi.

Ba nghị quyết, mỗi cái cách nhau hơn kém mười năm. Nếu tôi sống tới cái thứ tư (chắc là <DATE>năm 2022</DATE>), tôi mong mở ra thấy câu đầu tiên: "Những điều nêu trong <DOCUMENT>Nghị quyết 16</DOCUMENT> đã thành luật".

<PERSON>T.N.C.T</PERSON>
(<BODY>Tuần báo Sài Gòn - Đời và Luật</BODY>, số 39, <DATE>27-9-2012</DATE>)
