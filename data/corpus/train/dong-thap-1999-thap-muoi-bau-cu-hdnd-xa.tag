Kính gởi Toà soạn,

Tôi là <PERSON>Nguyễn Văn Tròn</PERSON>, 61 tuổi, hội viên <BODY>Hội Cựu chiến binh xã Mỹ Hoà</BODY>, <LOCATION>huyện Tháp Mười</LOCATION>, <LOCATION>tỉnh Đồng Tháp</LOCATION>. <DATE>Ngày 14-11-1999</DATE> vừa rồi tôi được mời làm trong tổ bầu cử ở <LOCATION>ấp 3</LOCATION>, xin kể lại cuộc <EVENT>bầu cử đại biểu HĐND ba cấp</EVENT> <DATE>nhiệm kỳ 1999-2004</DATE> ở xứ Đồng này, tốt nói tốt, dở nói dở.

Nước <DATE>năm nay</DATE> rút trễ. <DATE>Ngày 20 tháng 10</DATE> nước còn ngang ngực ngoài <LOCATION>kinh Nguyễn Văn Tiếp</LOCATION>, tới <DATE>bữa 14</DATE> thì còn ngập lộ chừng hai gang. Ông <PERSON>Hai Thiện</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>UBND xã</BODY>, bơi xuồng ra từng nhà coi ai kẹt. Bà con bỏ phiếu đông, 98,7 phần trăm, hồi kỳ <EVENT>bầu cử Quốc hội khoá X</EVENT> <DATE>năm 1997</DATE> cũng chỉ được 97. Cái này tôi phục.

Theo <DOCUMENT>Luật Bầu cử đại biểu HĐND (sửa đổi) năm 1994</DOCUMENT> và <DOCUMENT>Nghị định số 81/1999/NĐ-CP</DOCUMENT>… tôi nhớ không chắc số, nhờ Toà soạn tra lại, thì mỗi khu vực phải niêm yết danh sách cử tri trước 30 ngày. Ấp tôi niêm yết có 22 ngày, mà dán ở nhà trưởng ấp, ngay chỗ chuồng bò. Tôi có nói với <ROLE>Trưởng ấp</ROLE> <PERSON>Lê Văn Chà</PERSON>, ổng nói: “Chú <PERSON>Tròn</PERSON> khéo bươi móc”. Tôi không bươi. Luật sao tôi nói vậy.

Chuyện nữa là cơ cấu. Có người đưa ra cho “đủ quân xanh”, như con <PERSON>Lành</PERSON> y tá, hỏi gì cũng lắc. <BODY>Mặt trận xã</BODY> hiệp thương ba vòng, vòng hai (<DATE>3-10</DATE>) tôi có dự. Đồng chí <PERSON>Đặng Ngọc Lợi</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Đảng uỷ xã</BODY>, giải thích tỉ lệ nữ phải 20% theo <DOCUMENT>Chỉ thị 46-CT/TW</DOCUMENT>. Tôi đồng ý chớ, nhưng phải tập cho con nhỏ nói trước đã.

Mừng là anh <PERSON>Phạm Văn Sánh</PERSON>, người đắp bờ bao chống lũ hồi <DATE>năm 1996</DATE>, trúng cao phiếu nhứt: 812 phiếu. Anh không phải đảng viên. Hồi trước giải phóng, cha ảnh, ông <PERSON>Phạm Văn Chiêu</PERSON>, nuôi giấu cán bộ <BODY>Huyện uỷ Mỹ An</BODY> dưới hầm ở <LOCATION>Gò Tháp</LOCATION>. Vậy thì lá phiếu của dân coi bộ còn chính xác hơn cái cân tiểu ly.

<DATE>Hôm 25-11</DATE>, <EVENT>kỳ họp thứ nhất HĐND xã khoá VIII</EVENT> bầu ông <PERSON>Hai Thiện</PERSON> tái cử; bầu ông <PERSON>Đặng Ngọc Lợi</PERSON> làm <ROLE>Chủ tịch</ROLE> <BODY>HĐND</BODY>. Người dân được mời dự thính, có loa. Tôi nghe được câu này của đồng chí <PERSON>Bảy Chánh</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Huyện uỷ Tháp Mười</BODY>, thấy thấm: “Bầu xong rồi, dân chưa hết việc, dân còn việc coi mình làm”. Phải chi <DATE>tháng 12 này</DATE>, họp <BODY>HĐND xã</BODY> bàn tiền lộ, cũng cho dân ngồi nghe.

Tôi đề nghị hai điều. Một, trên huyện nên cho in tiểu sử người ứng cử chữ lớn, người già đọc không thấy. Hai, thực hiện <DOCUMENT>Nghị định 29/1998/NĐ-CP</DOCUMENT> về qui chế dân chủ ở xã, mùa thu quỹ <DATE>năm 2000</DATE> tới đây phải bàn trước với dân. <DOCUMENT>Chỉ thị số 30-CT/TW</DOCUMENT> <DATE>ngày 18-2-1998</DATE> của <BODY>Bộ Chính trị</BODY> tôi thuộc nằm lòng, “dân biết, dân bàn, dân làm, dân kiểm tra”, cán bộ ấp tôi mới thuộc hai cái đầu.

Thơ đã dài. Kính chúc Toà soạn <BODY>Báo Đồng Tháp</BODY> và Chuyên mục Ý kiến bạn đọc mạnh giỏi.

<LOCATION>Tháp Mười</LOCATION>, <DATE>28/11/1999</DATE>
<PERSON>Nguyễn Văn Tròn</PERSON>

Toà soạn: Cám ơn bác <PERSON>Tròn</PERSON>. Nghị định hướng dẫn bầu cử đã được chuyển cho <BODY>Ban Tổ chức Chính quyền tỉnh</BODY> trả lời; <BODY>Đảng uỷ xã Mỹ Hoà</BODY> cho biết sẽ họp kiểm điểm việc niêm yết trước <DATE>15-12</DATE>.
