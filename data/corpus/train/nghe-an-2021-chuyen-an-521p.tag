Đêm ở <LOCATION>Huồi Khói</LOCATION>

Ba đối tượng, một khẩu AK, 118.600 viên ma túy, và một con chó không sủa

<BODY>Biên Phòng</BODY> - <DATE>2 giờ sáng 14/5/2021</DATE>. Sương mù <LOCATION>đỉnh Pu Lôm</LOCATION> dày tới mức người đi sau phải cầm dây dù buộc vào thắt lưng người đi trước. Sáu trinh sát của <BODY>Phòng Phòng chống ma túy và tội phạm</BODY> (<BODY>BĐBP Nghệ An</BODY>), bốn của <BODY>Đồn Biên phòng Keng Đu</BODY> và năm của <BODY>Công an huyện Kỳ Sơn</BODY> nằm phục từ <DATE>tối 12</DATE>.

Mục tiêu là <PERSON>Xồng Bá Rê</PERSON> (SN <DATE>1986</DATE>), tự <PERSON>Rê “cụt”</PERSON>, trú <LOCATION>bản Huồi Cáng</LOCATION>, người bị truy nã từ <DATE>ngày 2/3/2018</DATE>. <PERSON>Rê</PERSON> đi cùng <PERSON>Và Nỏ Sùa</PERSON> (SN <DATE>1993</DATE>) và một người <LOCATION>Lào</LOCATION>, <PERSON>Bounmy Vongxay</PERSON>, quê <LOCATION>cụm bản Noọng Ó</LOCATION>, <LOCATION>huyện Noọng Hét</LOCATION>, <LOCATION>tỉnh Xiêng Khoảng</LOCATION>.

3 giờ 40. Con chó đi trước. Nó đứng lại ngay mũi giày Thiếu tá <PERSON>Lầu Bá Chò</PERSON>. Nó ngửi. Nó không sủa. Sau này anh <PERSON>Chò</PERSON> kể: lúc nhỏ anh chăn dê, quen giữ hơi thở. Con chó bỏ đi.

3 giờ 52, ánh đèn pin. Hiệu lệnh. <PERSON>Rê</PERSON> nổ 4 phát. Trung úy <PERSON>Ngân Văn Quýnh</PERSON> bị đạn sượt vai. 3 giờ 55: xong.

Tang vật: 20 bánh hồng phiến, tổng trọng lượng 11,7 kg; 2 bánh heroin 0,7 kg; 1 súng AK, 27 viên đạn; 8.200 USD; 312 triệu kíp; hai chiếc Nokia 1280.

Đường dây, theo lời khai ban đầu, bắt nguồn từ một kho ở <LOCATION>Luông Pha Băng</LOCATION>, đi bộ 5 đêm qua <LOCATION>Phà Đánh</LOCATION>, giao ở km 12, <LOCATION>Quốc lộ 7</LOCATION>, rồi gửi xe khách về <LOCATION>Đô Lương</LOCATION> - <LOCATION>Hải Phòng</LOCATION>. Giá mua 17.000 đồng/viên; bán sỉ tại <LOCATION>Vinh</LOCATION> 32.000 đồng; lẻ ở <LOCATION>Hải Phòng</LOCATION> 70.000 - 80.000 đồng. Người cầm tiền tên gọi “Chị <PERSON>Sáu</PERSON>”, chưa rõ lai lịch.

<DATE>Sáng 15/5</DATE>, Đại tá <PERSON>Dương Hồng Hải Châu</PERSON>, <ROLE>Phó Chỉ huy trưởng</ROLE> <BODY>BĐBP tỉnh</BODY>, tới <LOCATION>Keng Đu</LOCATION> thưởng nóng 30 triệu đồng. <BODY>Cơ quan điều tra</BODY> ra quyết định khởi tố vụ án “Mua bán trái phép chất ma túy” theo Điều 251 <DOCUMENT>Bộ luật Hình sự năm 2015</DOCUMENT>; riêng hành vi chống người thi hành công vụ tách xử lý sau. Người <LOCATION>Lào</LOCATION> được thông báo cho <BODY>Tổng Lãnh sự quán Lào tại Đà Nẵng</BODY>.

Nhà <PERSON>Rê</PERSON> ở cuối bản. Cửa khép, bếp lạnh. Vợ hắn, chị <PERSON>Mùa Y Pà</PERSON>, đang gùi ngô, nói với <ROLE>Trưởng</ROLE> <LOCATION>bản Huồi Cáng</LOCATION> <PERSON>Cụt Phò Mằn</PERSON>: ba năm rồi chị tưởng chồng chết. Trên vách nứa còn tấm giấy khen “Học sinh nghèo vượt khó <DATE>năm học 1998-1999</DATE>” mang tên <PERSON>Xồng Bá Rê</PERSON>, lớp 5A, <BODY>Trường Tiểu học Keng Đu 1</BODY>.

Con chó thì theo <PERSON>Chò</PERSON> về đồn. Lính đặt tên nó là Im.

<PERSON>Hải Thượng</PERSON> - <PERSON>Lê Thạch</PERSON>
