BIÊN BẢN (đánh máy lại)
Họp mở rộng BBT & <BODY>Đảng uỷ báo Công Nông</BODY>
Bắt đầu <DATE>14g15, thứ tư 24-3-1999</DATE>. Phòng 302, số 12 <LOCATION>Lý Thái Tổ</LOCATION>.

Có mặt: đ/c <PERSON>Đoàn Khắc Vịnh</PERSON> (<ROLE>TBT</ROLE>, <ROLE>BT</ROLE> <BODY>Đảng uỷ</BODY>), đ/c <PERSON>Cung Kim Anh</PERSON> (<ROLE>Phó TBT</ROLE>), đ/c <PERSON>H. Phú</PERSON> (<ROLE>Trưởng</ROLE> <BODY>ban Bạn đọc</BODY>), đ/c <PERSON>Lương Ích Cẩn</PERSON> (<ROLE>Trưởng</ROLE> <BODY>VPĐD phía Nam</BODY>, nghe qua máy điện thoại), đ/c <PERSON>Lê Phú</PERSON> (<BODY>ban XD Đảng</BODY>), 11 CB. Vắng: <PERSON>Tr. Sơn</PERSON> (đi <LOCATION>Trường Sơn</LOCATION> viết bài thật), <PERSON>Mùi</PERSON> (ốm).
Thư kí: <PERSON>Ng. Thuỷ</PERSON>.

1/ Đ/c <PERSON>Vịnh</PERSON> đi dự báo cáo về <EVENT>HN TƯ 6 (lần 2)</EVENT>, nay phổ biến <DOCUMENT>NQ TƯ 6 (lần 2) khoá VIII</DOCUMENT>, ra <DATE>2-2-99</DATE>: “Một số vấn đề cơ bản và cấp bách trong công tác xây dựng Đảng hiện nay”. Cuộc vận động XD, chỉnh đốn Đảng làm từ <DATE>19-5-1999</DATE> tới <DATE>19-5-2001</DATE>. <BODY>Ban TT-VH TƯ</BODY> giao báo mở chuyên mục. Đề nghị <BODY>ban XD Đảng</BODY> nộp đề cương trước <DATE>thứ hai</DATE>.

2/ Đ/c <PERSON>Lê Phú</PERSON>: đã có 4 bài. Bài của GS <PERSON>Trần Nhâm Thân</PERSON> chưa xin phép, để lại. Bài “Chuyện ở <LOCATION>xã Quỳnh Hội</LOCATION>” (<LOCATION>Quỳnh Phụ</LOCATION>, <LOCATION>Thái Bình</LOCATION>) dẫn <DOCUMENT>Chỉ thị 30-CT/TW</DOCUMENT> <DATE>18-2-98</DATE> và <DOCUMENT>NĐ 29/1998/NĐ-CP</DOCUMENT> thì tốt, nhưng lẫn “qui chế dân chủ” với “dân chủ trực tiếp”. Sửa.
<PERSON>H. Phú</PERSON> (không phải <PERSON>Lê Phú</PERSON>) không đồng ý: thư bạn đọc <DATE>quý 1</DATE> 1.872 lá, quá nửa là đất. Đề nghị in thư, bớt nghị luận.

3/ <PERSON>Kim Anh</PERSON>: Báo Tết lỗ 41 triệu. Giấy <LOCATION>Bãi Bằng</LOCATION> lên giá từ <DATE>1/3</DATE>. <BODY>Cty PHBC TƯ</BODY> nợ từ <DATE>11/98</DATE>. Nếu không thu thì <DATE>tháng tư</DATE> không có nhuận bút. <BODY>Bộ VH-TT</BODY> vừa có <DOCUMENT>CV 512/BC</DOCUMENT> nhắc lưu chiểu. Luật mới chưa thông qua, cứ theo <DOCUMENT>Luật Báo chí 1989</DOCUMENT> mà làm.
Anh <PERSON>Cẩn</PERSON> (nói qua máy, tiếng lẫn tiếng rao bún): <LOCATION>TP.HCM</LOCATION> mình bán 900 tờ. Xin 2 CTV người <LOCATION>Cần Thơ</LOCATION>: <PERSON>Sơn Ngọc Nam</PERSON> và một người ghi tắt <PERSON>Ú.T.Ô</PERSON>, không ai luận ra.

4/ Kỉ luật: PV <PERSON>Q</PERSON> nhận phong bì ở <BODY>XN Gạch Đông Anh</BODY>. <BODY>Chi bộ Kinh tế</BODY> họp 2 lần, đề nghị cảnh cáo. <DOCUMENT>Điều lệ Đảng</DOCUMENT> đ.35. Biểu quyết: 9 thuận, 2 phiếu trắng, <PERSON>Mùi</PERSON> vắng. <PERSON>Q</PERSON> được phát biểu, nói 1 câu: “Em xin nộp lại”. Báo cáo <BODY>Đảng uỷ khối cơ quan TƯ</BODY> về công tác tư tưởng, trước <DATE>31.3</DATE>.

5/ Nhân sự. <BODY>Ban TCTƯ</BODY> hỏi ý kiến bổ nhiệm thêm 1 Phó TBT. Giới thiệu: <PERSON>Cẩn</PERSON> 7 phiếu, <PERSON>H. Phú</PERSON> 3, <PERSON>Lê Phú</PERSON> 1 (ai bỏ? – cười).

6/ Việc khác:
. Đoàn <BODY>báo Pa-xa-xôn</BODY> (<LOCATION>Lào</LOCATION>) sang <DATE>12/4</DATE>, đ/c <PERSON>Vi-lay-von</PERSON> dẫn đầu. <PERSON>Thuỷ</PERSON> đón ở <LOCATION>Nội Bài</LOCATION>.
. <EVENT>Đại hội chi bộ Phóng viên lần IV</EVENT>: lùi tới sau <DATE>30-4</DATE>.
. <EVENT>Hội báo Xuân Kỷ Mão</EVENT>: gian của ta giải B, thưởng 300.000đ đã ăn hết.
. Cái quạt phòng ảnh hỏng từ <DATE>năm ngoái</DATE>.
. Giải báo chí toàn quốc lần thứ VIII: nộp bài trước <DATE>10/5</DATE> cho <BODY>Hội NBVN</BODY>.

Kết luận của đ/c <PERSON>Vịnh</PERSON>: in thư của dân lên trang 1 mỗi <DATE>thứ năm</DATE>, bắt đầu từ <DATE>1-4</DATE>, “đừng ai tưởng đùa”.

Xong 17g05.
Người ghi: <PERSON>N.T.T</PERSON>
Chủ toạ (đã kí) <PERSON>Đ.K. Vịnh</PERSON>
