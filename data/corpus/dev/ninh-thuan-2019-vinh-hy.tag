Ba ngày lang thang <LOCATION>Vĩnh Hy</LOCATION> hết bao nhiêu tiền?

<LOCATION>Vĩnh Hy</LOCATION> là vịnh nhỏ thuộc <LOCATION>xã Vĩnh Hải</LOCATION>, <LOCATION>huyện Ninh Hải</LOCATION>, <LOCATION>tỉnh Ninh Thuận</LOCATION>, cách <LOCATION>Phan Rang</LOCATION> chừng 42 km theo <LOCATION>đường ven biển 702</LOCATION>. Nhóm ba đứa chúng mình (<PERSON>Bông</PERSON>, <PERSON>Khánh Vy</PERSON> và tôi) đi <DATE>cuối tháng 4/2019</DATE>, tránh đúng dịp lễ để khỏi chen.

Ngày một: tàu SE7 từ <LOCATION>ga Sài Gòn</LOCATION> ra <LOCATION>ga Tháp Chàm</LOCATION> mất 6 tiếng 20 phút, vé ngồi mềm 268.000 đồng/người. Thuê xe máy ở <LOCATION>đường Ngô Gia Tự</LOCATION> 120.000 đồng/ngày, chủ tiệm tên <PERSON>Quỳnh Châu</PERSON> dễ thương, còn vẽ giùm bản đồ. Trưa tấp vào <LOCATION>thôn Thái An</LOCATION> ăn nho tại vườn, 25.000 đồng một ký nho đỏ, 45.000 đồng nho xanh. Đừng mua mật nho pha sẵn ở ngã ba, ngọt gắt.

Khách hỏi nhau nhiều nhất: có nên ngủ ở <LOCATION>Vườn quốc gia Núi Chúa</LOCATION> không? Theo anh <PERSON>Chamaléa Hiệp</PERSON>, người Raglai dẫn đường, mùa khô từ <DATE>tháng 1</DATE> đến <DATE>tháng 8</DATE> rất hợp cắm trại, nhưng phải xin phép <BODY>Ban Quản lý Vườn quốc gia Núi Chúa</BODY> trước hai ngày. Phí vào cổng 20.000 đồng; porter 350.000 đồng/ngày gùi không quá 15 kg. <LOCATION>Đỉnh Cô Tuy</LOCATION> cao 1.039 m, nhóm chỉ leo tới 600 m vì <PERSON>Bông</PERSON> trật chân.

Ngày hai lặn ngắm san hô. Tàu đáy kính 60.000 đồng/khách, ghép đủ 15 người mới chạy; cano cao tốc 900.000 đồng. Nước lúc 8 giờ sáng trong nhất, nhiệt độ 26 độ C. Ở <LOCATION>Hang Rái</LOCATION>, tụi mình gặp hai nhiếp ảnh gia <LOCATION>Ba Lan</LOCATION> là <PERSON>Marek Zieliński</PERSON> và <PERSON>Ola</PERSON> dựng chân máy từ 4 giờ 30 để chờ sóng tràn qua bờ đá. <PERSON>Marek</PERSON> cho biết từng chụp <LOCATION>Iceland</LOCATION>, <LOCATION>Bali</LOCATION>, <LOCATION>Sapa</LOCATION>, song “ánh sáng ở đây khô và sạch như <LOCATION>Địa Trung Hải</LOCATION>”.

Món ngon: gỏi cá mai (80.000), cơm gà <LOCATION>Phan Rang</LOCATION> (50.000), bánh canh chả cá 25.000, dông nướng 450.000 đồng/kg. Nghĩ kỹ hãy gọi tôm hùm: giá bè <DATE>hôm 27/4</DATE> là 1,65 triệu đồng/kg, ba con hết 2,2 triệu, cả nhóm xót ruột tới khuya.

Ngày ba ghé <LOCATION>tháp Po Klong Garai</LOCATION>, xây <DATE>cuối thế kỷ XIII</DATE>, vé 20.000 đồng. Ông <PERSON>Thuận Văn Liêm</PERSON>, giữ tháp, kể mỗi <DATE>tháng 7</DATE> lịch Chăm bà con về mở <EVENT>lễ hội Katê</EVENT>, đông nhất là <DATE>năm 2017</DATE>, khách <LOCATION>Mã Lai</LOCATION>, <LOCATION>Pháp</LOCATION> ngồi kín <LOCATION>đồi Trầu</LOCATION>. Sau đó qua <LOCATION>làng gốm Bàu Trúc</LOCATION> học nặn bình với bà <PERSON>Đàng Thị Phan</PERSON>: bàn xoay đứng yên, người thợ đi vòng quanh, học phí 50.000 đồng/giờ, vỡ bình không đền.

Tổng cộng: 3.180.000 đồng/người, chưa kể nho khô mang về. Kinh nghiệm cuối: mang kem chống nắng SPF 50, uống 2 lít nước mỗi ngày, và đừng hỏi đường bằng chữ “gần” – <LOCATION>Bình Tiên</LOCATION> gần đây tức là còn 17 cây số đèo.

Bài và ảnh: <PERSON>Trâm Anh</PERSON>
