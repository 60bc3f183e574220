Giữ yên tuyến đường biên

Thật ra con đường mòn ấy không có tên. Lính <BODY>Ðồn Biên phòng Cửa khẩu Tà Lùng</BODY> gọi nó là "đường gà", vì <DATE>năm 2014-2015</DATE> gà thải loại qua đấy đêm nào cũng có, có đêm 7 tấn.

<DATE>Tối 19/1/2016</DATE>, tức <DATE>mùng 10 tháng Chạp năm Ất Mùi</DATE>, <BODY>Tổ công tác số 2</BODY> của Ðại uý <PERSON>Hứa Văn Phia</PERSON>, dân tộc Nùng, nằm sau ruộng mía <LOCATION>xóm Hưng Long</LOCATION>. Nhiệt độ 4 độ C. Lúc 1 giờ 20 sáng, 11 người gánh lồng qua <LOCATION>mốc 945</LOCATION>. Bắt được bốn, bảy người chạy ngược về bên kia. 1.240 con gà, không giấy tờ. Một trong bốn người là <PERSON>Hứa Văn Phìn</PERSON>, em họ của <PERSON>Phia</PERSON>. "Nó khóc, tôi cũng lập biên bản", anh kể.

Án này về sau được kể trong <EVENT>Hội thi báo cáo viên giỏi Bộ đội Biên phòng toàn quốc lần thứ IV</EVENT>. Chuyện người nhà đi gánh hàng, <LOCATION>Cao Bằng</LOCATION> không hiếm. <LOCATION>Huyện Phục Hoà</LOCATION> có 3.900 người sống bằng bốc vác. Thượng tá <PERSON>Lương Ðức Bảo</PERSON>, <ROLE>Ðồn trưởng</ROLE>, cho hay cả <DATE>năm 2015</DATE>, đơn vị bắt 186 vụ, 203 đối tượng, thu hơn 61 tấn gà, 14 tấn chân trâu bò đông lạnh, 2.700 bao thuốc lá. Tang vật bàn giao <BODY>Ban Chỉ đạo 389 tỉnh</BODY>, <BODY>Chi cục Thú y</BODY> tiêu huỷ. Cơ sở pháp lý là <DOCUMENT>Nghị định 185/2013/NÐ-CP</DOCUMENT>, <DOCUMENT>Nghị định 124/2015/NÐ-CP</DOCUMENT> và <DOCUMENT>Luật Thú y</DOCUMENT> vừa được <BODY>Quốc hội</BODY> khoá XIII thông qua tại <EVENT>kỳ họp thứ chín</EVENT>.

Tuần tra chung

<DATE>Ngày 22/1</DATE>, <BODY>Ðồn Biên phòng Cửa khẩu Tà Lùng</BODY> và <BODY>Trạm Kiểm tra Biên phòng Thuỷ Khẩu</BODY> (<BODY>Chi đội Biên phòng Sùng Tả</BODY>, <LOCATION>Quảng Tây</LOCATION>) tuần tra song phương lần đầu trong năm. Trung tá <PERSON>Lý Trung Hoa</PERSON> (<PERSON>Li Zhonghua</PERSON>), <ROLE>Trưởng trạm</ROLE>, mang theo một bình trà nóng. Hai bên đi 4,7 km, từ <LOCATION>mốc 942</LOCATION> đến <LOCATION>mốc 947</LOCATION>, phát hiện cột phụ bị xe cày va nghiêng, lập biên bản chung bằng hai thứ tiếng, đúng quy trình của Nghị định thư phân giới cắm mốc ký <DATE>ngày 18-11-2009</DATE> tại <LOCATION>Bắc Kinh</LOCATION>.

Nghi thức xong thì đến chuyện cơm áo. <PERSON>Phia</PERSON> hỏi vì sao gà bên ấy thải sang đây nhiều thế. Ông <PERSON>Lý</PERSON> lắc đầu, nói <LOCATION>chợ Long Châu</LOCATION> ép giá. <ROLE>Phó Bí thư</ROLE> <BODY>Ðảng uỷ đồn</BODY>, Thiếu tá <PERSON>Sầm Minh Quân</PERSON> dịch câu ấy, không thêm không bớt.

Sổ tay dân vận

- <BODY>Chi bộ xóm Hưng Long</BODY>: 9 đảng viên; <DATE>tháng 3/2015</DATE> kết nạp <PERSON>Lã Thị Slim</PERSON>, từng 6 năm gánh gà.
- <DOCUMENT>Nghị quyết số 33-NQ/ÐU</DOCUMENT> của <BODY>Ðảng uỷ Bộ đội Biên phòng tỉnh</BODY> (<DATE>2013</DATE>) về đảng viên phụ trách hộ: <BODY>Ðồn Tà Lùng</BODY> nhận 84 hộ.
- <BODY>Hội Phụ nữ Biên phòng tỉnh</BODY> và <BODY>Hội LHPN huyện Thạch An</BODY> góp 22 con bò.
- Chương trình "Nâng bước em tới trường": <PERSON>Hoàng Thị Bươm</PERSON>, lớp 7, <PERSON>Hứa A Nhì</PERSON>, lớp 4.
- <EVENT>Ngày Biên phòng toàn dân lần thứ 27</EVENT> ở <LOCATION>thị trấn Hoà Thuận</LOCATION> chọn <BODY>UBND xã Mỹ Hưng</BODY> làm điểm.

"Mùa này, mía bán được giá thì đường gà vắng", Thượng tá <PERSON>Bảo</PERSON> nói. Mía <DATE>niên vụ 2015-2016</DATE> <BODY>Công ty CP Mía đường Cao Bằng</BODY> mua 900 nghìn/tấn. <DATE>Ðêm 28 Tết</DATE>, đường gà vắng thật. <PERSON>Phia</PERSON> về nhà ăn Tết muộn hơn người em họ một hôm.

<PERSON>ÐÀM THUỶ TIÊN</PERSON>
<BODY>Phòng Chính trị</BODY> - <BODY>Bộ đội Biên phòng tỉnh Cao Bằng</BODY>
