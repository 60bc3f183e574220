date <DATE>2025-11-23</DATE> Đời sống <LOCATION>Xã D'Ran</LOCATION> sau đêm nước về: Cột đèn pin, máy cày và 400 suất xôi <BODY>LĐ</BODY> - Nước ở <LOCATION>hồ Đa Nhim</LOCATION> chạm cao trình 1.042,8 m lúc <DATE>21 giờ 40 ngày 19/11</DATE>; bốn giờ sau <LOCATION>phố D'Ran</LOCATION> thành sông. Trên mái nhà số 118 <LOCATION>đường 2 Tháng 4</LOCATION>, cô giáo mầm non <PERSON>Ma Nhạy</PERSON> ôm hai học trò, một tay quơ chiếc đèn pin. Người nhìn thấy ánh đèn ấy là ông <PERSON>Trần Quảng Ngãi</PERSON>, tài xế máy cày.

Trong ảnh: Lực lượng <BODY>Trung đoàn 994</BODY>, <BODY>Bộ CHQS tỉnh Lâm Đồng</BODY> đưa dân <LOCATION>Lạc Xuân</LOCATION> khỏi vùng ngập. Ảnh: <PERSON>KHÁNH PHÚC</PERSON>
Trong ảnh: lực lượng <BODY>Trung đoàn 994</BODY> đưa dân khỏi vùng ngập, <DATE>rạng sáng 20/11/2025</DATE>. Ảnh: <PERSON>KHÁNH PHÚC</PERSON>

Hai chỉ thị, một quyết định khó

Theo nhật ký trực của <BODY>Ban Chỉ huy PCTT-TKCN xã</BODY>, <DATE>16 giờ ngày 19/11</DATE> có <DOCUMENT>Công điện số 24/CĐ-UBND</DOCUMENT> của <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>, yêu cầu xả điều tiết tối đa 500 m3/s; đến 23 giờ nhận tiếp <DOCUMENT>Công điện số 226/CĐ-TTg</DOCUMENT> của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> gửi các <LOCATION>tỉnh Khánh Hòa</LOCATION>, <LOCATION>Đắk Lắk</LOCATION>, <LOCATION>Gia Lai</LOCATION>, <LOCATION>Lâm Đồng</LOCATION>. <ROLE>Phó Giám đốc</ROLE> <BODY>Công ty CP Thủy điện Đa Nhim - Hàm Thuận - Đa Mi</BODY> <PERSON>Đỗ Minh Lộc Phát</PERSON> gọi cho <ROLE>Bí thư</ROLE> <BODY>Đảng ủy xã</BODY> <PERSON>Dương Đức Đại Ninh</PERSON>: “Tụi em phải lên 900”. Ông <PERSON>Đại Ninh</PERSON> (tên trùng với một cái hồ cũng đang đầy) hỏi lại đúng một câu: còn bao nhiêu phút? Bốn mươi lăm.

Chừng đó đủ cho 11 chiếc máy cày, 2 xuồng của <BODY>Công an xã</BODY>, 1 xe lội nước của <BODY>Lữ đoàn 25</BODY>. 2.034 người dân <LOCATION>thôn Hamasin</LOCATION>, <LOCATION>thôn Lạc Bình</LOCATION>, <LOCATION>tổ dân phố 3</LOCATION> lên <LOCATION>nhà thờ D'Ran</LOCATION>, <LOCATION>chùa Giác Nguyên</LOCATION>. Một người không kịp: cụ <PERSON>Touprong K'Sơn</PERSON>, 91 tuổi, không chịu rời đàn trâu.

Xôi của người Churu

<DATE>Sáng 20/11</DATE>, gạo nếp của các bà ở <LOCATION>thôn Diom A</LOCATION> nấu 400 nắm. Không ai nhờ. Bà <PERSON>Ma Biên Ha Hương</PERSON>, <ROLE>Chi hội trưởng</ROLE> phụ nữ, bảo ngày xưa khởi nghĩa cũng nấu vậy. Linh mục <PERSON>Phaolô K'Brel</PERSON> phát xôi cho nhà chùa, sư cô <PERSON>Diệu Thanh</PERSON> phát áo cho nhà thờ.

Thiệt hại tính tới <DATE>chiều 22/11</DATE>: chết 3 người, mất tích 1, nhà ngập 3.400 căn, rau hoa mất trắng 1.126 ha, <LOCATION>quốc lộ 27</LOCATION> đứt 4 điểm, <LOCATION>đèo Ngoạn Mục</LOCATION> tắc, <LOCATION>đèo Mimosa</LOCATION> và <LOCATION>đèo Prenn</LOCATION> cùng sạt <DATE>tuần này</DATE>, làm <LOCATION>Đà Lạt</LOCATION> gần như bị cô lập.

Chính sách đi theo bùn

<DATE>Trưa 21/11</DATE>, <ROLE>Phó Thủ tướng</ROLE> <PERSON>Hồ Quốc Dũng</PERSON> kiểm tra hiện trường. Ngay sau đó, <BODY>HĐND tỉnh</BODY> triệu tập <EVENT>Kỳ họp thứ 6</EVENT> (chuyên đề), thông qua <DOCUMENT>Nghị quyết số 47/2025/NQ-HĐND</DOCUMENT> hỗ trợ 30 triệu đồng mỗi nhà sập, <DOCUMENT>Nghị quyết 48/2025/NQ-HĐND</DOCUMENT> cho mượn giống; dựa trên <DOCUMENT>Nghị định số 9/2025/NĐ-CP</DOCUMENT>, thay cho <DOCUMENT>Nghị định 02/2017/NĐ-CP</DOCUMENT>.

<EVENT>Lễ hội Hoa dã quỳ xã D'Ran lần thứ nhất</EVENT> lẽ ra mở <DATE>ngày 29/11</DATE>, nay hủy; tiền chuyển hết cho quỹ cứu trợ.

Câu hỏi về quy trình xả lũ, theo <DOCUMENT>Quyết định 1895/QĐ-TTg</DOCUMENT> <DATE>năm 2019</DATE> về vận hành liên hồ chứa lưu vực <LOCATION>sông Đồng Nai</LOCATION>, vẫn treo. <ROLE>Giám đốc</ROLE> <BODY>Sở Nông nghiệp và Môi trường</BODY> <PERSON>Nguyễn Hoàng Phúc Trình</PERSON> hứa công bố <DOCUMENT>Báo cáo “Mười giờ xả lũ Đa Nhim”</DOCUMENT> trước <DATE>ngày 15/12</DATE>. <BODY>Đoàn ĐBQH tỉnh</BODY> sẽ nêu trong phiên thảo luận <DATE>ngày 24/11</DATE> tại <EVENT>kỳ họp thứ 10, Quốc hội khóa XV</EVENT>.

Ông <PERSON>Ngãi</PERSON> đem máy cày ra rửa ở <LOCATION>suối Đa Nhim</LOCATION>. Cô <PERSON>Nhạy</PERSON> tới cảm ơn, ông xua tay: “Cô mà không có đèn thì tôi chạy lố rồi”. <PERSON>MINH ĐẠO</PERSON> - <PERSON>ND.VƯƠNG</PERSON>
