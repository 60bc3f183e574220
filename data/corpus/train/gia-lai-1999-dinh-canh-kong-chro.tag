<LOCATION>XÃ ĐẮK PLING</LOCATION>: MƯỜI BA LÀNG XUỐNG NÚI

Đồng hồ trên chiếc U-oát của <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND huyện Kông Chro</BODY> <PERSON>Đinh Sưk</PERSON> chết ở số 12 giờ 10, hỏi thì ông cười: "Ở đây khỏi cần giờ". <DATE>Mùa khô năm 1999</DATE>, tôi theo ông vào <LOCATION>Đắk Pling</LOCATION>, xã mới tách từ <LOCATION>Chư Krêi</LOCATION> theo <DOCUMENT>Nghị định 37/1998/NĐ-CP</DOCUMENT>. Đi từ <LOCATION>An Khê</LOCATION> mất một ngày. Làng cuối cùng, <LOCATION>làng Brưl</LOCATION>, còn phải lội hai con nước.

Ba năm trước, theo <DOCUMENT>Chỉ thị 393/TTg</DOCUMENT> <DATE>ngày 10-6-1996</DATE> của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> về dân cư, 13 làng Ba Na với 2.117 khẩu được vận động xuống ven <LOCATION>sông Ba</LOCATION>. Người vận động là đội công tác 8 người của <BODY>Ban Định canh định cư tỉnh</BODY> cùng bộ đội <BODY>Trung đoàn 95</BODY>. Có làng chuyển được cả nhà rông, khiêng bộ chân bằng 60 trai trán. Có làng, như <LOCATION>làng Hrăk</LOCATION>, đi rồi lại về.

- Tại sao về? - tôi hỏi già <PERSON>Bok Alíp</PERSON>, ngồi ở <LOCATION>suối Pơ Ho</LOCATION>.

- Vì ông bà không biết đường xuống!

Người già ra đi nhưng mồ mả ở lại. Cán bộ hồi đó qui hoạch khu dân cư mà chưa qui hoạch nghiã địa. Bài học ấy bây giờ ghi thành văn: <DOCUMENT>Nghị quyết 04-NQ/HU</DOCUMENT> của <BODY>Huyện uỷ Kông Chro</BODY> <DATE>tháng 3-1998</DATE> có mục "phải hỏi người già trước", mục này được <BODY>Ban Dân vận Tỉnh uỷ</BODY> chép lại để in cho các <LOCATION>huyện Kbang</LOCATION>, <LOCATION>Mang Yang</LOCATION>, <LOCATION>Krông Pa</LOCATION>.

Một chuyện khác. <DATE>Đầu năm 1997</DATE>, có dự án cho mỗi hộ hai con bò. Xã nhận 214 con. <BODY>Xí nghiệp Bò giống Hà Tam</BODY> giao bò cái tơ, dân tưởng bò nhà nước phải nhốt riêng, làm hẳn chuồng có vách, còn nhà mình thì trống. Cuối năm chết 71 con vì nhốt. Anh <PERSON>Nguyễn Văn Sáng Dạ</PERSON>, cán bộ khuyến nông, phải ngủ ngoài đồng với bò cho bà con thấy bò không sợ ma.

Rồi cũng có cái mừng. <DATE>Ngày 19-5-1998</DATE>, <BODY>Trạm xá xã</BODY> có y sĩ đầu tiên là <PERSON>Đinh Thị H'Rông</PERSON>, học sinh cử tuyển. <BODY>Đồn Công an Kông Chro</BODY> cho mượn máy nổ. <BODY>Trường PTCS Đắk Pling</BODY> mở 9 lớp, cô giáo người <LOCATION>Bình Định</LOCATION>, <LOCATION>Thái Bình</LOCATION>, <LOCATION>Nghệ Tĩnh</LOCATION>. Học tới lớp ba, em <PERSON>Đinh Blưng</PERSON> đọc được <DOCUMENT>Luật Bảo vệ, chăm sóc và giáo dục trẻ em</DOCUMENT> in trong sách bổ túc, đọc cho cha nghe. Cha em - ông <PERSON>Đinh Phiên</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Chi bộ làng Brưl</BODY>, cả làng có đúng hai đảng viên - nghe xong bảo: "Luật nói đúng". Ông có dự lớp học tập văn kiện <EVENT>Hội nghị Trung ương 5 (khoá VIII)</EVENT> về văn hoá, nhớ được một ý: cồng chiêng không phải mê tín.

<ROLE>Bí thư</ROLE> <BODY>Huyện uỷ</BODY> <PERSON>Đinh Văn Trung Thành</PERSON> tính chuyện dài hơn. Theo <DOCUMENT>Quyết định 135/1998/QĐ-TTg</DOCUMENT> <DATE>ngày 31-7-1998</DATE>, <LOCATION>Đắk Pling</LOCATION> nằm trong 1.000 xã đầu, từ <DATE>năm nay</DATE> có 400 triệu đồng. Xã họp <DATE>ngày 2-2</DATE>, thảo luận có hai phe: phe cầu treo và phe giếng khoan. Biểu quyết: cầu treo thắng, 41 - 29. Nhưng <BODY>HĐND xã</BODY> khoá III họp <EVENT>kỳ thứ nhất</EVENT> hôm sau lại bầu cho giếng! Bí thư phải vô làm trọng tài. Tôi rời xã chưa rõ ai thắng.

<BODY>Tỉnh uỷ Gia Lai</BODY> từng đề ra tại <EVENT>Đại hội Đảng bộ tỉnh lần thứ XI</EVENT> (<DATE>tháng 4-1996</DATE>): đến <DATE>năm 2000</DATE> cơ bản xong định canh định cư. <DATE>Năm 2000</DATE> chỉ còn mười tháng. Trên đường trở ra, ông <PERSON>Sưk</PERSON> chỉ tay qua <LOCATION>dãy Kông Klang</LOCATION>, chiều ráng vàng: "Ở bên đó còn bốn làng chưa xuống. Họ nhìn thấy đèn của mình. Chừng nào đèn còn sáng, họ xuống". Chiếc U-oát tắt máy, hai chúng tôi xuống đẩy.

<PERSON>Văn Công Hùng Dũng</PERSON>
(<LOCATION>Pleiku</LOCATION>, <DATE>tháng 2.1999</DATE>)
