<LOCATION>SƠN ĐỘNG</LOCATION>
Lấy lại 412 ha rừng bằng cách nào?

                              Kỳ cuối: Người giữ sổ

Hai kỳ trước, chúng tôi đã kể chuyện rừng tự nhiên ở <LOCATION>xã An Lạc</LOCATION>, <LOCATION>xã Thạch Sơn</LOCATION>, <LOCATION>huyện Sơn Động</LOCATION>, <LOCATION>tỉnh Bắc Giang</LOCATION> bị phát trụi để trồng keo từ <DATE>năm 2012</DATE> đến <DATE>2015</DATE>. Kỳ này xin nói về việc trả lại.

Chuyện bắt đầu từ một cuộc họp <DATE>tối ngày 4 tháng 3 năm 2016</DATE> ở <LOCATION>thôn Đồng Bây</LOCATION>. <PERSON>Trạc Văn Sềnh</PERSON>, <ROLE>Trưởng thôn</ROLE>, người Dao, đứng lên nói: "Tôi phát 1,7 ha. Tôi trả trước". Cả thôn cúi mặt. Trong thôn có 61 hộ thì 48 hộ phát rừng, người ít hai sào, người nhiều gần bốn héc-ta. Trong số 48 hộ ấy có 11 đảng viên, gồm cả em trai ông <PERSON>Vi Hồng Tính</PERSON> - <ROLE>Bí thư</ROLE> <BODY>Đảng ủy xã</BODY>.

Trước đó một tháng, <DOCUMENT>Kết luận thanh tra số 07/KL-TTr</DOCUMENT> của <BODY>Thanh tra tỉnh Bắc Giang</BODY> gọi đích danh: <BODY>Công ty TNHH hai thành viên Lâm nghiệp Sơn Động</BODY> buông lỏng quản lý 1.146 ha; <BODY>Hạt Kiểm lâm Sơn Động</BODY> lập hồ sơ 29 vụ nhưng xử lý 6; <BODY>UBND xã An Lạc</BODY> xác nhận sai nguồn gốc đất 83 trường hợp. <BODY>Ban Thường vụ Tỉnh ủy</BODY> ra <DOCUMENT>Thông báo số 206-TB/TU</DOCUMENT>, yêu cầu thu hồi toàn bộ diện tích lấn chiếm trong <DATE>năm 2016</DATE>. <BODY>Cơ quan CSĐT</BODY> - <BODY>Công an tỉnh</BODY> khởi tố 3 vụ, 7 bị can, theo Điều 189 <DOCUMENT>Bộ luật Hình sự (sửa đổi, bổ sung năm 2009)</DOCUMENT>; trong số này có <PERSON>Hoàng Thế Vinh</PERSON>, <ROLE>cựu Đội trưởng</ROLE> <BODY>Đội Bảo vệ rừng Nà Ó</BODY>.

Nói cho công bằng, ở <EVENT>Đại hội đại biểu Đảng bộ huyện Sơn Động</EVENT> <DATE>tháng 7/2015</DATE>, hai <ROLE>đại biểu</ROLE> là <PERSON>Nịnh Văn Trắng</PERSON> và <PERSON>Hoàng Ngọc Vành</PERSON> đã nêu chuyện rừng; phải đến <EVENT>Hội nghị lần thứ năm Ban Chấp hành Đảng bộ huyện khóa XXIII</EVENT> thì mới có kết luận.

<BODY>Ban Dân vận Huyện ủy</BODY> cho rằng cưỡng chế ngay thì dân bỏ vào rừng. <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Huyện ủy Sơn Động</BODY> <PERSON>Giáp Thị Nhàn</PERSON> đề xuất lối đi thứ hai, được cụ thể trong <DOCUMENT>Đề án số 03-ĐA/HU</DOCUMENT>: cây keo đã trồng thì để dân khai thác, thu tiền xong phải trả đất và tự tay trồng lại lim, dẻ; hộ nghèo được nhận khoán theo <DOCUMENT>Nghị định 75/2015/NĐ-CP</DOCUMENT> <DATE>ngày 9/9/2015</DATE>, 400.000 đồng/ha/năm; hộ không chịu trả mới dùng đến <DOCUMENT>Luật Xử lý vi phạm hành chính</DOCUMENT>.

Người giữ quyển sổ "trả đất" là chị <PERSON>Lã Thị Sìn</PERSON>, <ROLE>Chi hội trưởng</ROLE> <BODY>Chi hội Phụ nữ thôn Đồng Bây</BODY>. Sổ kẻ tay, năm cột. Cột cuối đề: "Có khóc không". Chị giải thích, nhà nào khóc thì hôm sau tổ vận động phải quay lại. Đến <DATE>30-9</DATE>, sổ ghi 48/48 hộ, 19 hộ khóc.

Cùng thời gian, đợt tuyên truyền của <BODY>Đoàn Kinh tế - Quốc phòng 338</BODY> (<BODY>Quân khu 1</BODY>), <BODY>Trường PTDTBT THCS An Lạc</BODY>, và nhất là của mấy cụ thầy cúng - cụ <PERSON>Đặng Tiến Phấu</PERSON> 88 tuổi hát bài cúng rừng bằng tiếng Dao trên loa xã - có tác dụng hơn cả loa huyện.

412,6 ha đã về lại <LOCATION>khu bảo tồn thiên nhiên Tây Yên Tử</LOCATION>. Con số ấy nhỏ so với 1.146 ha. Phần còn lại vướng ở những người không sống ở thôn: cán bộ huyện, chủ xưởng ván bóc dưới <LOCATION>thị trấn An Châu</LOCATION>, có cả một <ROLE>đại biểu</ROLE> <BODY>HĐND huyện</BODY>. <BODY>Ủy ban Kiểm tra Tỉnh ủy</BODY> đã có danh sách 23 người; <BODY>Thường trực Huyện ủy</BODY> hứa công khai trước <EVENT>kỳ họp thứ 3, HĐND huyện khóa XX</EVENT>...

Chỉ còn nói thêm: <DATE>ngày 20/6/2016</DATE>, tại <LOCATION>Buôn Ma Thuột</LOCATION>, Thủ tướng tuyên bố đóng cửa rừng tự nhiên <LOCATION>Tây Nguyên</LOCATION>, và <BODY>Văn phòng Chính phủ</BODY> ra <DOCUMENT>Thông báo 191/TB-VPCP</DOCUMENT> <DATE>ngày 22/7</DATE>. Ở <LOCATION>Đồng Bây</LOCATION>, cách <LOCATION>Tây Nguyên</LOCATION> hơn nghìn cây số, ông <PERSON>Sềnh</PERSON> nghe đài rồi bảo vợ: "Mình đóng trước".

Ông lên <LOCATION>rừng Khe Rỗ</LOCATION>, nhổ cây keo tái sinh cuối cùng trong thửa 1,7 ha cũ của mình. Hôm ấy, theo quyển sổ của chị <PERSON>Sìn</PERSON>, là <DATE>mùng 2 tháng 9</DATE>.

Nhóm PV <BODY>Phòng Xây dựng Đảng - Nội chính</BODY>
