<LOCATION>Trà Sư</LOCATION> mùa nước: 48 giờ, 1,3 triệu đồng và một bầy dơi

Tôi đến <LOCATION>Châu Đốc</LOCATION> bằng xe khách giường nằm, <DATE>23 giờ 30 thứ Sáu, 4/10/2024</DATE>, ghế nằm 210.000 đồng. 5 giờ hơn, xe bỏ khách ở <LOCATION>vòng xoay Bánh Xèo</LOCATION>. Sáng hôm ấy, mặt trời lên đúng 5 giờ 42, từ đỉnh <LOCATION>núi Cấm</LOCATION>.

Ngày đầu
7 giờ 00: bún cá <LOCATION>chợ Tịnh Biên</LOCATION>, 30.000 đồng, ông <PERSON>Salay</PERSON>, người Chăm, ngồi chung bàn, chỉ tôi lấy rau điên điển bỏ trước nước.
9 giờ 15: mua vé <LOCATION>rừng tràm Trà Sư</LOCATION>. Combo vé cổng, tắc ráng, thuyền chèo: 200.000 đồng. Người chèo tên <PERSON>Néang Sa Mon</PERSON>, 57 tuổi. Bà bảo rừng này 845 héc-ta, 140 loài thực vật, có con điêng điểng (tức cổ rắn) lặn được ba phút.
12 giờ: lên đài quan sát 30 mét. Nhiệt độ 31, ẩm 78%.
16 giờ 40: chuyện chính. 300 ngàn con dơi quạ đổi cành cùng lúc. Nhiếp ảnh gia <PERSON>Étienne Cardonnel</PERSON> người <LOCATION>Pháp</LOCATION> ngồi cạnh tôi bấm 612 tấm; khi tôi hỏi được mấy tấm xài, ông giơ bốn ngón.

Ngày hai
Đổi kế hoạch. Thay vì đi <LOCATION>miếu Bà Chúa Xứ núi Sam</LOCATION> (đông, vì là <DATE>Chủ nhật</DATE>), tôi thuê xe máy 120.000 đồng chạy <LOCATION>đường tỉnh 955A</LOCATION> về <LOCATION>hồ Tà Pạ</LOCATION>, <LOCATION>Tri Tôn</LOCATION>. Dọc đường ghé <LOCATION>chùa Koh Kas</LOCATION>, ăn thốt nốt 10.000/bịch. Thầy tiếp khách tên <PERSON>Chau Sốc Khonl</PERSON> kể đua bò sẽ diễn ra <DATE>cuối tuần sau</DATE>, <EVENT>Hội đua bò Bảy Núi tranh cúp Truyền hình An Giang lần thứ 29</EVENT>; vé không bán, xem đứng.

Chi phí 2 ngày (đồng)
Xe hai chiều 420.000
Ngủ <LOCATION>homestay Văn Giáo</LOCATION>... 250.000
Vé tham quan 295.000
Ăn uống 318.000
Tổng 1.283.000

Lời dặn
• Mùa nước: từ <DATE>tháng 9</DATE> đến <DATE>tháng 11</DATE>. <DATE>Tháng 10</DATE> đẹp nhứt.
• Mang thuốc muỗi, dép quai hậu, tiền lẻ 10 ngàn.
• Đừng thả bèo. <BODY>Công ty Cổ phần Du lịch An Giang</BODY> để bảng phạt 500 ngàn.
• Quên drone đi: phải có giấy của <BODY>Cục Tác chiến</BODY>.

Tôi còn nợ <LOCATION>Búng Bình Thiên</LOCATION>. Nghe nói <DATE>rằm tháng Mười âm lịch</DATE> nước trong như lọc. Bạn nào đi, nhắn giùm bà <PERSON>Sa Mon</PERSON> là tôi tìm lại được cái nón.
