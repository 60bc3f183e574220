Ở mức 5 sigma, <BODY>CERN</BODY> nói: “Chúng tôi có nó”

<DATE>4/7/2012</DATE>, 10 giờ sáng tại <LOCATION>Geneva</LOCATION>. <PERSON>Rolf-Dieter Heuer</PERSON>, <ROLE>Tổng Giám đốc</ROLE> <BODY>Tổ chức Nghiên cứu Hạt nhân châu Âu</BODY> (<BODY>CERN</BODY>), hỏi khán phòng bằng câu không giống ngôn ngữ khoa học: “Tôi nghĩ chúng ta có nó rồi, các bạn đồng ý chứ?”. Cụ <PERSON>Peter Higgs</PERSON>, 83 tuổi, lấy khăn chấm mắt.

Hai thí nghiệm ATLAS (phát ngôn: <PERSON>Fabiola Gianotti</PERSON>) và CMS (<PERSON>Joe Incandela</PERSON>) độc lập thấy một boson khối lượng 125 - 126 GeV, gấp 133 lần proton. Xác suất nhiễu thống kê: 1 trên 3,5 triệu. Máy gia tốc LHC dài 27 km, chôn sâu 50 - 175 m dưới biên giới <LOCATION>Pháp</LOCATION> - <LOCATION>Thụy Sĩ</LOCATION>, lạnh -271,3 độ C, đã cho proton va nhau hơn 1.100 nghìn tỉ lần kể từ <DATE>năm 2010</DATE>.

Boson Higgs để làm gì? Thử hình dung một phòng tiệc tuyết: hạt ánh sáng lướt ván, electron đi giày, top quark lội chân trần. “Tuyết” ấy là trường Higgs, được <PERSON>Higgs</PERSON>, <PERSON>François Englert</PERSON>, <PERSON>Robert Brout</PERSON> đề ra riêng rẽ <DATE>mùa hè 1964</DATE>. <PERSON>Leon Lederman</PERSON> từng gọi nó bằng cái tên mà <BODY>nhà xuất bản Dell</BODY> sửa thành “hạt của Chúa”.

Người <LOCATION>Việt</LOCATION> ở đó: GS <PERSON>Đàm Thanh Sơn</PERSON> (<BODY>Đại học Washington</BODY>) theo dõi trực tuyến từ <LOCATION>Seattle</LOCATION>; tiến sĩ <PERSON>Võ Văn Thuận</PERSON>, <BODY>Viện Khoa học và Kỹ thuật Hạt nhân</BODY> ở <LOCATION>Hà Nội</LOCATION>, tính tiền điện cho phép tính tương tự trên máy trạm của mình: 1,9 tỉ đồng mỗi tháng. <PERSON>Lê Kim Phượng Chi</PERSON>, nghiên cứu sinh <LOCATION>Bạc Liêu</LOCATION>, <BODY>Đại học Lyon 1</BODY>, ngủ xếp hàng từ <DATE>đêm 3/7</DATE> để có ghế số 211, mang theo hai ổ bánh mì.

Sự kiện có 500.000 lượt xem trực tuyến. Tại <LOCATION>Melbourne</LOCATION>, <EVENT>Hội nghị quốc tế về Vật lý năng lượng cao lần thứ 36</EVENT> (<EVENT>ICHEP</EVENT> <DATE>2012</DATE>) khai mạc cùng lúc và nhận tin qua màn hình, lệch 8 tiếng. Giá cược của <PERSON>Stephen Hawking</PERSON> với <PERSON>Gordon Kane</PERSON> (<BODY>Đại học Michigan</BODY>): 100 USD. <PERSON>Hawking</PERSON> trả ngay.

Kế tiếp? LHC chạy 8 TeV đến <DATE>tháng 2/2013</DATE> rồi nghỉ 20 tháng nâng lên 13 TeV. Nếu spin bằng 0 và cực chẵn, đó đúng là Higgs của Mô hình Chuẩn; lệch 5% là có siêu đối xứng. Đường còn dài: vật chất thường chỉ chiếm 4,6% vũ trụ, 23% là tối, 72% không ai biết gì.

<PERSON>Ngọc Thạch</PERSON> (theo <BODY>Nature</BODY>, <BODY>The Guardian</BODY>)
