Thanh niên <LOCATION>Thuận An</LOCATION> chọn việc khó
<BODY>Cổng thông tin điện tử Tỉnh đoàn Bình Dương</BODY> :: Tin hoạt động :: <DATE>27/11/2020</DATE>

(<BODY>BDO</BODY>) Ồn ào như một giải bóng đá phong trào, <EVENT>Đại hội Thi đua yêu nước “Thanh niên tiên tiến làm theo lời Bác” tỉnh Bình Dương lần VI</EVENT> <DATE>năm 2020</DATE> diễn ra <DATE>ngày 26/11</DATE> tại thành phố trẻ vừa lên "thành phố" được mười tháng theo <DOCUMENT>Nghị quyết số 857/NQ-UBTVQH14</DOCUMENT>.

Chương trình có sự tham dự của: anh <PERSON>Nguyễn Minh Triết Luân</PERSON> - <ROLE>Bí thư</ROLE> <BODY>Trung ương Đoàn TNCS Hồ Chí Minh</BODY>; đồng chí <PERSON>Nguyễn Hoàng Thao Trường</PERSON> - <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>; đồng chí <PERSON>Trương Thị Bích Hồng Hạnh</PERSON> - <ROLE>Ủy viên</ROLE> <BODY>BTV Tỉnh ủy</BODY>, <ROLE>Trưởng</ROLE> <BODY>Ban Dân vận</BODY>; chị <PERSON>Trần Thị Diễm Trinh Nữ</PERSON> - <ROLE>Tỉnh ủy viên</ROLE>, <ROLE>Bí thư</ROLE> <BODY>Tỉnh đoàn</BODY>;anh <PERSON>Nguyễn Phi Nhơn Hậu</PERSON> - <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh đoàn</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>Hội LHTN Việt Nam tỉnh</BODY>; chị <PERSON>Nguyễn Hoàng Bảo Trân Châu</PERSON> - <ROLE>Bí thư</ROLE> <BODY>Thành ủy Thuận An</BODY>; các đồng chí <ROLE>Ủy viên</ROLE> <BODY>Ban Chấp hành Tỉnh đoàn</BODY>, 9 thành đoàn, thị đoàn, huyện đoàn, <BODY>Đoàn Khối Doanh nghiệp</BODY>, <BODY>Đoàn Thanh niên Công ty TNHH MTV Cao su Phước Hòa</BODY> và 180 điển hình.

Đại biểu tham quan <LOCATION>nhà truyền thống Thuận An Hòa</LOCATION>
Anh <PERSON>Phi Nhơn Hậu</PERSON> khai mạc chương trình

Hai câu chuyện được kể lại trên sân khấu.

Chuyện thứ nhất của anh <PERSON>Sơn Thái Bình</PERSON>, công nhân Khmer,<BODY>Công ty Esquel</BODY>. <DATE>Giữa tháng 4/2020</DATE>, xưởng nghỉ dịch, anh cùng 5 bạn trong dãy trọ bà <PERSON>Bảy Nghiêm</PERSON> may 21.000 khẩu trang, phát hết không giữ cái nào, cuối tháng thiếu tiền nhà. Bà <PERSON>Bảy</PERSON> xé giấy nợ. <DATE>Ngày 2/9</DATE>, anh được kết nạp Đảng tại <BODY>Chi bộ 2</BODY>, <BODY>Đảng bộ Công ty</BODY>,<DOCUMENT>quyết định số 88-QĐ/ĐU</DOCUMENT>.

Chuyện thứ hai không có ai để mời lên. Đó là <PERSON>Nguyễn Trọng Nghĩa Tín</PERSON>, sinh viên <BODY>Trường Đại học Thủ Dầu Một</BODY>, mất <DATE>ngày 6/8</DATE> khi cứu hai đứa nhỏ ở <LOCATION>rạch Búng</LOCATION>. Ba của <PERSON>Tín</PERSON> nhận Huy hiệu “Tuổi trẻ dũng cảm” (<DOCUMENT>Quyết định 510-QĐKT/TWĐTN-BTG</DOCUMENT>), bước xuống rất chậm.

Nhìn lại 5 năm (<DATE>2015 - 2020</DATE>), thực hiện <DOCUMENT>Chỉ thị số 42-CT/TW</DOCUMENT> <DATE>ngày 24/3/2015</DATE> của <BODY>Ban Bí thư</BODY> và <DOCUMENT>Kế hoạch 78-KH/TĐTN</DOCUMENT>, Đoàn các cấp xây 112 nhà nhân ái, làm 4.100 công trình; riêng mục tiêu 70% thanh niên công nhân vào Đoàn chỉ đạt 31,8%. Anh <PERSON>Triết Luân</PERSON> nói thẳng: con số 31,8 ấy đẹp hơn 100% trong báo cáo của nhiều nơi, "vì nó thật".

Gợi ý của đại biểu Trung ương: dự thảo văn kiện <EVENT>Đại hội XIII của Đảng</EVENT> dành hẳn một mục cho thanh niên; góp ý xin gửi trước <DATE>10/12</DATE>. <DOCUMENT>Luật Thanh niên năm 2020</DOCUMENT> có hiệu lực <DATE>01/01/2021</DATE>, đừng để tới đó mới đọc.

Chia sẻ với phóng viên, chị <PERSON>Lâm Y Thi</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đoàn phường An Phú</BODY>, gốc Hoa <LOCATION>Chợ Lớn</LOCATION>, có sáng kiến đổi pin cũ lấy cây xanh: "Việc dễ người khác làm cả rồi". Còn em <PERSON>Đặng Trường An</PERSON>,tên trùng tên ngôi trường đang học, cười: "Em chỉ nhặt rác <LOCATION>rạch Lái Thiêu</LOCATION> chiều thứ bảy. Bữa đầu có em,bữa sau có 40 bạn".

Phong trào thi đua mới do chị <PERSON>Diễm Trinh Nữ</PERSON> phát động hướng đến <EVENT>Đại hội Đoàn TNCS Hồ Chí Minh tỉnh lần thứ XI</EVENT> (<DATE>2022</DATE>).

Tin: <PERSON>Kim Hà</PERSON> | Hình: <PERSON>T.Linh</PERSON>, <PERSON>Ban Mai</PERSON>
