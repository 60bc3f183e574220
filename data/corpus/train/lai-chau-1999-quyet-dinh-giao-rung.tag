<BODY>UỶ BAN NHÂN DÂN TỈNH LAI CHÂU</BODY>
<DOCUMENT>Số: 73/1999/QĐ-UB</DOCUMENT>
<LOCATION>Thị xã Điện Biên Phủ</LOCATION>, <DATE>ngày 02 tháng 6 năm 1999</DATE>

TOÀN VĂN QUI ĐỊNH VỀ ĐÓNG CỬA RỪNG TỰ NHIÊN ÐẦU NGUỒN <LOCATION>SÔNG ÐÀ</LOCATION>

(Đăng theo yêu cầu của bạn đọc các <LOCATION>huyện Mường Tè</LOCATION>, <LOCATION>Sìn Hồ</LOCATION>, <LOCATION>Phong Thổ</LOCATION>)

Căn cứ <DOCUMENT>Luật Tổ chức HĐND và UBND (sửa đổi)</DOCUMENT> <DATE>ngày 21 tháng 6 năm 1994</DATE>;
Căn cứ <DOCUMENT>Luật Bảo vệ và Phát triển rừng</DOCUMENT> <DATE>ngày 19 tháng 8 năm 1991</DATE>;
Căn cứ <DOCUMENT>Nghị định số 02/CP</DOCUMENT> <DATE>ngày 15 tháng 01 năm 1994</DATE> của <BODY>Chính phủ</BODY>; <DOCUMENT>Quyết định số 661/QĐ-TTg</DOCUMENT> <DATE>ngày 29/7/1998</DATE> của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> về mục tiêu, nhiệm vụ, chính sách và tổ chức thực hiện dự án trồng mới 5 triệu ha rừng;
Thi hành <DOCUMENT>Nghị quyết số 14-NQ/TU</DOCUMENT> của <BODY>Ban Thường vụ Tỉnh uỷ</BODY> khoá IX;
Theo đề nghị của <ROLE>Chi cục trưởng</ROLE> <BODY>Chi cục Kiểm lâm</BODY> và <ROLE>Giám đốc</ROLE> <BODY>Sở Nông nghiệp & PTNT</BODY> tại <DOCUMENT>tờ trình số 204/TT-LN</DOCUMENT> <DATE>ngày 17-5-1999</DATE>,

<BODY>UBND tỉnh</BODY> QUYẾT ÐỊNH:

Ðiều 1.  Kể từ <DATE>ngày 01/7/1999</DATE> đình chỉ khai thác gỗ rừng tự nhiên đầu nguồn <LOCATION>sông Ðà</LOCATION>, <LOCATION>sông Nậm Na</LOCATION>, <LOCATION>sông Nậm Mu</LOCATION> thuộc địa phận 4 huyện <LOCATION>Mường Tè</LOCATION>, <LOCATION>Sìn Hồ</LOCATION>, <LOCATION>Phong Thổ</LOCATION>, <LOCATION>Mường Lay</LOCATION> và <LOCATION>thị xã Lai Châu</LOCATION>. <BODY>Lâm trường Mường Tè</BODY>, <BODY>Lâm trường Sìn Hồ</BODY> chuyển nhiệm vụ từ khai thác sang khoanh nuôi, bảo vệ.

Ðiều 2.  Giao khoán 41.250 ha rừng phòng hộ cho 3.128 hộ, 96 cộng đồng bản, 11 đồn của <BODY>Bộ chỉ huy Bộ đội Biên phòng tỉnh</BODY>. Mức khoán 50.000 đồng/ha/năm, trả hai kỳ. Rừng đã giao theo <DOCUMENT>Chỉ thị 202/CT</DOCUMENT> (<DATE>ngày 02-5-1991</DATE>) thì qui đổi, không giao lại. Nghiêm cấm cán bộ nhận khoán hộ người khác.

Ðiều 3.  Gia đình làm nhà mới được xét gỗ gia dụng không quá 5 m3.Thủ tục: trưởng bản nhận đơn, <BODY>UBND xã</BODY> xác nhận, <BODY>Hạt Kiểm lâm</BODY> cấp phép trong 10 ngày. Với người La Hủ, người Mảng, người Cống, <BODY>Ban Dân tộc và Miền núi tỉnh</BODY> có hướng dẫn riêng.

Ðiều 4.  Người vi phạm bị xử phạt theo <DOCUMENT>Nghị định 77/CP</DOCUMENT> <DATE>ngày 29-11-1996</DATE>; gây hậu quả nghiêm trọng thì <BODY>Viện Kiểm sát nhân dân tỉnh</BODY> truy tố.

Ðiều 5.  Các ông <ROLE>Chánh</ROLE> <BODY>Văn phòng HĐND và UBND tỉnh</BODY>, <ROLE>Giám đốc</ROLE> các <BODY>Sở Tài chính - Vật giá</BODY>, <BODY>Nông nghiệp & PTNT</BODY>, <BODY>Công an tỉnh</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>UBND</BODY> các huyện, thị xã chịu trách nhiệm thi hành quyết định này. <DOCUMENT>Quyết định số 40/QĐ-UB</DOCUMENT> <DATE>năm 1993</DATE> hết hiệu lực.

T/M <BODY>UBND TỈNH LAI CHÂU</BODY>
K/T <ROLE>CHỦ TỊCH</ROLE>
<ROLE>PHÓ CHỦ TỊCH</ROLE>
(Ðã ký)
<PERSON>LÝ SEO PHÌN</PERSON>

*
*  *
Lời toà soạn:  Văn bản trên được thảo luận từ <EVENT>kỳ họp thứ 10 HĐND tỉnh khoá X</EVENT> (<DATE>tháng 1-1999</DATE>). Trong phiên ấy <ROLE>đại biểu</ROLE> <PERSON>Phùng Giá Xè</PERSON> (Hà Nhì, <LOCATION>Ka Lăng</LOCATION>) có nói một câu mà tổ thư ký ghi nguyên: "Ðóng cửa rừng thì được, nhưng phải mở cửa cho cái bụng".Ý kiến của <ROLE>đại biểu</ROLE> <PERSON>Xè</PERSON> dẫn tới Ðiều 3. Ông <PERSON>Chẻo Lai Sinh</PERSON>, <ROLE>Phó trưởng</ROLE> <BODY>Ban Kinh tế và Ngân sách HĐND tỉnh</BODY>, trả lời chất vấn rằng gạo hỗ trợ sẽ lấy từ Chương trình 327 chuyển sang. <BODY>Ban biên tập báo Lai Châu</BODY> mong nhận được thư phản ảnh của đồng bào, gửi về số nhà 7, <LOCATION>phường Mường Thanh</LOCATION>, <LOCATION>thị xã Ðiện Biên Phủ</LOCATION>, để tập hợp trình <EVENT>kỳ họp thứ 11</EVENT> và chuẩn bị <EVENT>Đại hội đại biểu Đảng bộ tỉnh lần thứ X</EVENT>; ngoài bì ghi rõ "Góp ý về rừng".
