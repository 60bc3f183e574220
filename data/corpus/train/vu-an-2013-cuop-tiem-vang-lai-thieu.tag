97 giây ở <LOCATION>tiệm vàng Kim Hưng Phát</LOCATION>

Camera số 2 ghi <DATE>18 giờ 41 phút 12 giây ngày 11-6</DATE>. Một chiếc Exciter đỏ biển 61H1 leo lề <LOCATION>đường Cách Mạng Tháng Tám</LOCATION>, <LOCATION>phường Lái Thiêu</LOCATION>, <LOCATION>TX Thuận An</LOCATION>, <LOCATION>Bình Dương</LOCATION>. 18:42:49, nó quay đầu. Giữa hai mốc ấy, 148 lượng vàng và hai dây chuyền bạch kim đi khỏi tủ kính; ông chủ <PERSON>Lâm Chấn Phát</PERSON>, người Hoa, 62 tuổi, trúng đạn hoa cải vào vai.

Ai bấm giờ?

Đại úy <PERSON>Trần Quốc Dân</PERSON>, <BODY>Đội Cảnh sát hình sự Công an thị xã</BODY>, cho tua đoạn băng 60 lần. Chi tiết giúp phá án nhỏ xíu: kẻ cầm súng tháo bao tay trái để bấm ổ khóa kính, ngón út cong ra ngoài. Hồi đầu năm, trinh sát từng thấy ngón út ấy ở <LOCATION>trường gà Búng</LOCATION>.

<DATE>Rạng sáng 13-6</DATE>, <PERSON>Nguyễn Hoàng Út Mười</PERSON> (tự <PERSON>Út Cong</PERSON>, SN <DATE>1986</DATE>, quê <LOCATION>Vĩnh Long</LOCATION>) bị bắt tại phòng trọ ở <LOCATION>ấp Trung</LOCATION>, <LOCATION>xã Vĩnh Tân</LOCATION>, <LOCATION>huyện Tân Uyên</LOCATION>. Y khai đồng bọn: <PERSON>Đặng Văn Sến</PERSON> (SN <DATE>1990</DATE>, <LOCATION>Cà Mau</LOCATION>) lái xe; <PERSON>Trương Quế Lâm H</PERSON> (SN <DATE>1979</DATE>, <LOCATION>quận 8</LOCATION>, <LOCATION>TP.HCM</LOCATION>) cầm dao canh cửa, còn gã chủ mưu chỉ biết gọi là <PERSON>Anh Hai Biên Hòa</PERSON>. 3 ngày sau, gã này - tên thật <PERSON>Phạm Đồng Nai</PERSON>, trùng hợp thay - bị <BODY>PC45 Công an tỉnh</BODY> còng lại ở <LOCATION>bến phà Cát Lái</LOCATION> khi đang hút thuốc.

Vàng ở đâu

Vàng nấu chảy. 148 lượng còn 141 lượng 6 chỉ, đúc thành bánh như bánh tét, giấu trong ống nước nhà vợ bé <PERSON>Sến</PERSON>. Giá vàng hôm đó: SJC 39,92 - 40,12 triệu đồng/lượng, thế giới 1.377 USD/ounce. Tính ra 5,7 tỷ đồng. Tiền bán hai lượng đầu, 78 triệu, <PERSON>Út Cong</PERSON> đem trả nợ đá gà 70 triệu, mua cho con cái xe đạp 1,4 triệu và 6,6 triệu thua xóc đĩa trong một đêm.

Súng bắn hoa cải mua hồi <DATE>tháng 3</DATE> ở biên giới, 9 triệu. Đạn 6 viên, bắn 1, lép 1. Viên lép là viên thứ nhì, chĩa vào ngực bà <PERSON>Tiêu Muội</PERSON>, vợ ông <PERSON>Phát</PERSON>. Bà vẫn giữ đầu đạn giám định xong, đòi xin về. <BODY>Công an tỉnh Bình Dương</BODY> chưa cho.

Người thứ năm

Không ai để ý đứa bé. Nó ngồi trên bậc thềm ăn chuối chiên khi bọn cướp vô, em <PERSON>Thạch Hậu</PERSON>, 9 tuổi, con chị bán vé số. Nó nhặt được cái bao tay, giấu, ba hôm sau đưa cho <BODY>công an phường</BODY> vì "sợ mẹ rầy". ADN trong bao tay khớp <PERSON>Út Cong</PERSON> 99,9998%.

<DATE>Ngày 24-6</DATE>, <BODY>VKSND tỉnh</BODY> phê chuẩn tạm giam bốn tháng cả bốn người về tội cướp tài sản, Điều 133 <DOCUMENT>Bộ luật Hình sự</DOCUMENT>, khung tới chung thân. Ông <PERSON>Phát</PERSON> nằm <LOCATION>Bệnh viện Quốc tế Columbia Asia</LOCATION> 12 ngày, mổ 2 lần, gắp 31 viên chì. Tiệm mở lại <DATE>1-7</DATE>, lắp kính 19 ly, camera số 2 dời vô 40 cm. Em <PERSON>Hậu</PERSON> được tặng một chỉ vàng; mẹ em đem gửi <BODY>Agribank</BODY>, sổ ghi tên con.

<PERSON>NGUYÊN THỦY</PERSON> - <PERSON>B.SƠN</PERSON>
