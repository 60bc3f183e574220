Dân vận ở nơi con suối đổi dòng

<DATE>Cuối mùa mưa năm 2016</DATE>, <LOCATION>suối Đồng Dài</LOCATION> chuyển dòng, liếm vào sát 43 nóc nhà của <LOCATION>làng Kà Te</LOCATION> (<LOCATION>xã Canh Thuận</LOCATION>, <LOCATION>huyệnVân Canh</LOCATION>). Dời làng là việc phải làm. Ai đi trước, ai đi sau, ai được chân ruộng tốt thì không văn bản nào viết sẵn.

<BODY>Ban Dân vận Tỉnh ủy Bình Định</BODY> cử người lên <DATE>ngày 6.2.2017</DATE>, tức mới ra Giêng. Trong đoàn có chị <PERSON>Siu H'Nhới</PERSON>, chuyên viên <BODY>Phòng Dân tộc - Tôn giáo</BODY>, người biết nói tiếng Ba Na và tiếng Chăm H'roi. Chị kể, ba ngày đầu không họp gì hết, chỉ theo bà con đi chặt mì. Ngày thứ tư, già <PERSON>Đoàn Văn Chon</PERSON> bảo: “Cán bộ chịu mỏi vai rồi, giờ nói đi”.

Cái được nói ra là <DOCUMENT>Quyết định số 1776/QĐ-TTg</DOCUMENT> <DATE>năm 2012</DATE> về bố trí dân cư vùng thiên tai: hổ trợ mỗi hộ 20 triệu đồng, thêm tiền tỉnh. Cái không được nói ra, mà ai cũng biết, là bãi bồi ngoài suối vốn đất của hai dòng họ lớn nhất vùng.

<BODY>Huyện ủy Vân Canh</BODY> lập tổ vận động 9 người. <BODY>Ủy ban MTTQ Việt Nam huyện</BODY> phụ trách người lớn tuổi, <BODY>Hội LHPN huyện</BODY> lo chị em, <BODY>Huyện đoàn</BODY> dựng nhà, <BODY>Ban CHQS huyện</BODY> cùng <BODY>Trung đoàn 739</BODY> cho mượn xe. <DATE>Đầu tháng 4</DATE>, 31 hộ ký. <DATE>Giữa tháng 4</DATE>, còn 5 hộ. <DATE>Ngày 30.4</DATE>, còn một: ông <PERSON>Lơ O Nghép</PERSON>. Ông không chịu đi vì ngôi mộ con gái.

Người thuyết phục được ông không phải tổ vận động. Là thằng cháu nội 11 tuổi, học <BODY>Trường PTDT bán trú Canh Thuận</BODY>. Nó bảo: nội ơi, bữa nước lên, con cõng nội không nổi.

Cái nhìn từ văn bản

<ROLE>Phó Trưởng ban Thường trực</ROLE> <BODY>Ban Dân vận Tỉnh ủy</BODY> <PERSON>Huỳnh Cao Thiện Nhơn</PERSON> rút ra từ chuyện <LOCATION>Kà Te</LOCATION> một nhận xét, sau này thành mục 2 trong <DOCUMENT>Hướng dẫn 07-HD/BDVTU</DOCUMENT> ban hành <DATE>tháng 7.2017</DATE>: đừng đếm số hội nghị. Cũng theo hướng dẫn này, mô hình “Dân vận khéo” đăng ký <DATE>năm 2018</DATE> phải nêu tên người dân xác nhận, không chấp nhận mô hình chung chung kiểu “khéo trong tuyên truyền”.

Rà lại toàn tỉnh thì có 1.120 mô hình đăng ký, qua thẩm định còn 664. <LOCATION>Hoài Nhơn</LOCATION> rớt nhiều nhất; <LOCATION>An Lão</LOCATION>, <LOCATION>Vĩnh Thạnh</LOCATION> ít mà chắc. Ba mô hình được <BODY>Ban Dân vận Trung ương</BODY> đưa vào sách là: hiến đất mở <LOCATION>đường Gò Găng - Cát Tiến</LOCATION>; <LOCATION>họ đạo Sông Cạn</LOCATION> không rác; và “<LOCATION>làng mới Kà Te</LOCATION>”.

Trả lời câu hỏi vì sao gần đây vẫn còn khiếu nại ở dự án ven <LOCATION>đầm Thị Nại</LOCATION>, ông <PERSON>Nhơn</PERSON> thừa nhận: “Chúng tôi vào cuộc sau khi giá đất đã công bố. Muộn. <DOCUMENT>Quyết định 290-QĐ/TW</DOCUMENT> <DATE>ngày 25.2.2010</DATE> của <BODY>Bộ Chính trị</BODY> về quy chế công tác dân vận đã dặn phải đi từ lúc lập dự án”.

Hiện tại, <BODY>Ban Dân vận Tỉnh ủy</BODY> đang cùng <BODY>Văn phòng Tỉnh ủy</BODY>, <BODY>Ban Tổ chức Tỉnh ủy</BODY> và <BODY>Ban cán sự đảng UBND tỉnh</BODY> rà soát việc thực hiện <DOCUMENT>Nghị quyết số 25-NQ/TW</DOCUMENT> <DATE>ngày 3.6.2013</DATE>, <DOCUMENT>Quyết định số 217-QĐ/TW</DOCUMENT>, <DOCUMENT>218-QĐ/TW</DOCUMENT> của <BODY>Bộ Chính trị</BODY>; đưa nội dung dân vận chính quyền vào <DOCUMENT>Chương trình hành động số 08-CTr/TU</DOCUMENT> thực hiện <DOCUMENT>Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX</DOCUMENT>; chuẩn bị <EVENT>Hội thi Cán bộ dân vận khéo tỉnh Bình Định lần thứ III</EVENT>, <EVENT>Hội nghị biểu dương già làng, trưởng bản tiêu biểu lần thứ V</EVENT>, dự kiến diễn ra vào <DATE>quý IV.2017</DATE> tại <LOCATION>Quy Nhơn</LOCATION>.

<BODY>Tỉnh ủy</BODY> dự kiến bàn việc này tại <EVENT>hội nghị lần thứ 12 Ban Chấp hành Đảng bộ tỉnh khóa XIX</EVENT>, <DATE>cuối năm nay</DATE>.

Còn ở <LOCATION>làng Kà Te</LOCATION> mới, <DATE>sáng 2.9</DATE>, 43 lá cờ treo trên 43 mái tôn đỏ. Mái thứ 43 có hai lá. Một của ông <PERSON>Nghép</PERSON>; lá còn lại cắm trên gò cao, chỗ ông dời mộ con lên.

<PERSON>Y Phương Mai</PERSON> (<BODY>Báo BĐ</BODY>)
