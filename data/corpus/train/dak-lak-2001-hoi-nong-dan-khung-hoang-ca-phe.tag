Giá cà phê và lá phiếu của người trồng

Ai đi ngang <LOCATION>Ea Kao</LOCATION> dạo <DATE>tháng 9 này</DATE> cũng thấy một cảnh lạ: người ta chặt cà phê làm củi. Nhân xô 4.300 đồng một ký, không đủ tiền dầu tưới. Trong hòan cảnh như vậy, <BODY>Hội Nông dân tỉnh Đăk Lăk</BODY> vẫn mở <EVENT>hội nghị Ban chấp hành lần thứ 7 (khoá VI)</EVENT>, trong hai <DATE>ngày 19</DATE> và <DATE>20-9-2001</DATE>.

Ông <PERSON>Nguyễn Tất Bình</PERSON>, <ROLE>Chủ tịch Hội</ROLE>, không đọc báo cáo viết sẵn. Ông bốc một nắm cà phê đen, vỡ, mốc đặt lên bàn.

- Bà con xem, 16 vạn héc-ta hồi <DATE>năm 1995</DATE>, nay 26 vạn. Ai cho phép?

Không ai trả lời. Qui hoạch nằm trong <DOCUMENT>Quyết định 17/QĐ-UB</DOCUMENT> đặt trần 13 vạn, <DOCUMENT>Nghị quyết 06-NQ/TU</DOCUMENT> <DATE>năm 1998</DATE> của <BODY>Tỉnh uỷ</BODY> cũng lập lại. Vậy nhưng <BODY>Ngân hàng Nông nghiệp</BODY>, <BODY>Ngân hàng Công thương</BODY> vẫn cho vay, nông trường vẫn khóan.

Ông <PERSON>Ama Pui</PERSON>, già làng <LOCATION>buôn Kotam</LOCATION>, <LOCATION>TP Buôn Ma Thuột</LOCATION>, được mời phát biểu trước cả cán bộ tỉnh. Ông đếm trên ngón tay: <DATE>năm 1994</DATE> một tạ nhân mua được một chiếc Honda; <DATE>năm 1999</DATE>, một xe đạp; <DATE>năm nay</DATE>, "một cái lốp xe đạp". Dân mình nợ, dân mình tủi, kẻ xấu xúi hồi <DATE>tháng 2</DATE> đi biểu tình. Trả đất rẫy cho các buôn, cho vay mua giống bắp, đó mới là chính sách. Cả hội trường lặng đi. Năm tháng trước, <EVENT>Đại hội IX của Đảng</EVENT> bàn chuyện công nghiệp hoá nông thôn; hai tháng trước nữa, <EVENT>Đại hội Đảng bộ tỉnh lần thứ XIII</EVENT> ghi chỉ tiêu xuất khẩu 300 triệu đô-la. Chưa ai ghi chỉ tiêu lốp xe.

Đồng chí <PERSON>Y Ngoan Niê Brít</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>, ghi chép từ đầu chí cuối. Ông xin phát biểu lúc gần trưa. Ông nói <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> mới có <DOCUMENT>Quyết định số 1127/QĐ-TTg</DOCUMENT> về mua tạm trữ, <DOCUMENT>Công văn 485/CP-NN</DOCUMENT> khoanh nợ tới hết <DATE>năm 2003</DATE>; <BODY>Bộ Chính trị</BODY> đương bàn một nghị quyết lớn cho <LOCATION>Tây Nguyên</LOCATION>. "Nghị quyết ấy ra đời sẽ có mồ hôi của <PERSON>Ama Pui</PERSON>".

Buổi chiều, hội nghị bàn cụ thể. Bỏ 40.000 ha ở vùng đất dốc, thiếu nước <LOCATION>Krông Năng</LOCATION>, <LOCATION>Ea H'Leo</LOCATION>, <LOCATION>M'Drak</LOCATION> sang ca cao, điều, bông vải. Mỗi chi hội lập một tổ liên gia vay vốn có chữ ký của buôn trưởng theo <DOCUMENT>Nghị quyết liên tịch 2308/NQLT</DOCUMENT> (<DATE>ngày 9-10-1999</DATE>) giữa <BODY>Hội Nông dân Việt Nam</BODY> với <BODY>Ngân hàng Nông nghiệp và Phát triển nông thôn</BODY>. Anh <PERSON>Bế Văn Sình</PERSON>, người Tày ở <LOCATION>xã Cư Né</LOCATION>, kể kinh nghiêm xen sầu riêng giống Mông Thon, loại <LOCATION>Thái Lan</LOCATION> gọi là "gối vàng".

Cũng có ý kiến trái. Kỹ sư <PERSON>Đoàn Tiến Nhạn</PERSON>, <BODY>Hiệp hội Cà phê - Ca cao Việt Nam</BODY> (<BODY>VICOFA</BODY>), can đừng chặt: theo chu kỳ <LOCATION>London</LOCATION>, giá rồi sẽ lên khoảng <DATE>năm 2005</DATE>. Người ta vỗ tay cho phải phép. Sau này đúng như vậy hay không, <PERSON>Nhạn</PERSON> ơi, chờ coi!

<ROLE>Phó Chủ tịch</ROLE> <BODY>Hội Nông dân tỉnh</BODY>, bà <PERSON>H'Loan Mlô</PERSON>, gút lại ba kiến nghị gửi <EVENT>Đại hội Hội Nông dân Việt Nam lần thứ IV</EVENT> <DATE>năm 2003</DATE> và một kiến nghị gửi thẳng <BODY>Uỷ ban Thường vụ Quốc hội</BODY>.

Tan họp, người ta để nắm cà phê mốc lại trên bàn. Cô phục vụ không dám quét.

<LOCATION>Buôn Ma Thuột</LOCATION>, <DATE>22-9-2001</DATE>
<PERSON>NAM TRÂN</PERSON>, gửi <BODY>báo Nông thôn ngày nay</BODY>
