Ý KIẾN BẠN ĐỌC

Con đường 800 mét và bốn lần khởi công

Từ <DATE>năm 1996</DATE>, <LOCATION>lộ Bưng Sa</LOCATION> qua <LOCATION>xã Lịch Hội Thượng</LOCATION>, <LOCATION>huyện Long Phú</LOCATION>, được khởi công bốn lần: <DATE>tháng 3-1996</DATE>, <DATE>20-11-1997</DATE>, <DATE>Tết Mậu Dần</DATE>, và mới đây <DATE>hôm 8-2</DATE>. Lần nào cũng có băng rôn, lần nào cũng có bà <PERSON>Lâm Thị Muối</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND xã</BODY>, cắt băng. Đường thì vẫn y nguyên. Bà con Hoa ở <LOCATION>phố Giồng Giữa</LOCATION> đặt tên là “lộ cắt băng”. Xin hỏi: <DOCUMENT>Quyết định số 318/QĐ-UBH</DOCUMENT> duyệt 240 triệu đồng, tiền hiện ở đâu?

<PERSON>Lý Vĩnh Xương</PERSON>
(số 11, <LOCATION>chợ Lịch Hội Thượng</LOCATION>)

Trả lời của <BODY>UBND huyện Long Phú</BODY>: <DATE>Ngày 2-3-2000</DATE> chúng tôi đã cử <ROLE>Trưởng</ROLE> <BODY>Phòng Tài chính - Kế hoạch</BODY> <PERSON>Mã Xuân Thới</PERSON> xuống xác minh. 96 triệu đồng dùng mua đá, đá nằm ở <LOCATION>bến đò Cái Oanh</LOCATION>. 144 triệu đồng còn lại xã mượn trả nợ điện. Đã yêu cầu hoàn trả trước <DATE>15-4</DATE>. Bà <PERSON>Muối</PERSON> nhận khuyết điểm trước <BODY>Đảng uỷ xã</BODY>; đề nghị xử lý theo <DOCUMENT>Pháp lệnh Cán bộ, công chức năm 1998</DOCUMENT> đã gởi <BODY>Ban Tổ chức Chính quyền tỉnh</BODY>.

*

Con tôi sao không được khai sinh

Tôi tên <PERSON>Sơn Sà Rine</PERSON>, chồng tôi <PERSON>Thạch Minh Đức</PERSON> mất <DATE>ngày 9 tháng Giêng năm ngoái</DATE> trong vụ chìm đò <LOCATION>Đại Ân</LOCATION>. Chồng mất rồi tôi mới sanh thằng út. Ra xã làm giấy thì cán bộ tư pháp đòi giấy đăng ký kết hôn; tôi với anh <PERSON>Đức</PERSON> cưới theo lễ chùa <DATE>năm 1986</DATE>, đâu có giấy gì. Một chị ở <BODY>Hội Phụ nữ xã Trung Bình</BODY> bảo tôi viết cho báo. Nhờ quý toà soạn chỉ giùm.

Luật gia <PERSON>Tăng Thanh Bạch</PERSON>: Chị khai sinh cho cháu theo <DOCUMENT>Nghị định số 83/1998/NĐ-CP</DOCUMENT> <DATE>ngày 10-10-1998</DATE> về đăng ký hộ tịch. Vợ chồng chung sống trước <DATE>ngày 3-1-1987</DATE> là hôn nhân thực tế, được công nhận; <DOCUMENT>Luật Hôn nhân và Gia đình</DOCUMENT> mà <BODY>Quốc hội</BODY> khoá X đang thảo luận tại <EVENT>kỳ họp thứ bảy</EVENT> cũng theo hướng ấy. Xã phải làm trong 5 ngày. Chúng tôi đã điện cho <ROLE>Trưởng</ROLE> <BODY>Ban Tư pháp xã</BODY>, anh <PERSON>Trần Quế Đường</PERSON>: thằng nhỏ tên <PERSON>Thạch Minh Phúc</PERSON> đã có giấy khai sinh <DATE>chiều 10-3</DATE>.

*

Cám ơn ông đại biểu

<DATE>Hôm 23-2</DATE>, tôi dự tiếp xúc cử tri ở <LOCATION>đình Phú Đa</LOCATION>, nói chuyện <LOCATION>bờ đê Mỏ Ó</LOCATION> lở. Bữa đó ông <PERSON>Danh Xuân Hữu</PERSON>, <ROLE>đại biểu</ROLE> <BODY>HĐND tỉnh</BODY>, chỉ ghi, không hứa. Ba tuần sau <BODY>Sở Thuỷ lợi</BODY> cho xà lan chở đá. Hoá ra ông đọc ý kiến tôi tại <EVENT>Kỳ họp bất thường lần thứ nhất, HĐND tỉnh khoá VI</EVENT>. Cả đời tôi chưa từng thấy lời mình nói trong giấy của <LOCATION>tỉnh Sóc Trăng</LOCATION>: tờ <DOCUMENT>Thông báo số 27/TB-HĐND</DOCUMENT> ghi “ý kiến cử tri <PERSON>Ngô Bá Lộc</PERSON>, <LOCATION>ấp Mỏ Ó</LOCATION>”. Tôi đem đóng khung.

Chỉ có điều tên tôi là <PERSON>Ngô Bá Lục</PERSON>.

<PERSON>Ngô Bá Lục</PERSON>, 74 tuổi, cựu tù <LOCATION>Côn Đảo</LOCATION>

(Toà soạn: Chúng tôi đã chuyển lời đính chính tới <BODY>Văn phòng HĐND và UBND tỉnh</BODY>.)
