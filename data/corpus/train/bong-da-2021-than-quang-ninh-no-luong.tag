<BODY>Than Quảng Ninh</BODY> - <BODY>Hồng Lĩnh Hà Tĩnh</BODY> 2-1: Thắng xong, ngồi đếm lương

Lượt 11 <EVENT>V.League 1</EVENT>, <LOCATION>sân Cẩm Phả</LOCATION>, <DATE>18h00 ngày 23/4/2021</DATE>
Khán giả: 3.200. Trọng tài: <PERSON>Ngô Duy Lân</PERSON>. Thẻ vàng: <PERSON>Hải Huy</PERSON> (34'), <PERSON>Văn Việt</PERSON> (61'), <PERSON>Bruno</PERSON> (77')

Phút 90+4, bóng từ chân <PERSON>Mai Sỹ Hoàng</PERSON> đập xà ngang bật xuống, vượt vạch vôi 20 cm. Cả <LOCATION>sân Cẩm Phả</LOCATION> nổ tung. <PERSON>Sỹ Hoàng</PERSON> chạy về phía khán đài B, giơ bảy ngón tay. Bảy tháng lương.

<DATE>Ngày 20/4</DATE>, các cầu thủ đất mỏ gửi đơn lên <BODY>VFF</BODY>, <BODY>VPF</BODY>, <BODY>Sở Văn hóa và Thể thao Quảng Ninh</BODY>: đội nợ từ <DATE>tháng 9/2020</DATE>, tiền lót tay nợ hai mùa, tổng khoảng 70 tỷ đồng. Ông <PERSON>Đoàn Thế Cẩm</PERSON>, <ROLE>Chủ tịch</ROLE> <BODY>Công ty cổ phần Bóng đá Than Quảng Ninh</BODY>, nhắn tin: "<DATE>Tuần sau</DATE>". Vài hôm nữa, đội đá với <BODY>Viettel</BODY>.

Trận này thì khác. Phút 12, <PERSON>Eydison</PERSON> thoát xuống, dứt điểm góc hẹp, 1-0. Đội khách gỡ bằng quả phạt 25 mét của <PERSON>Trần Phi Sơn</PERSON>, phút 58, thủ thành <PERSON>Huỳnh Tuấn Linh</PERSON> bay hết cỡ nhưng hụt. HLV <PERSON>Hoàng Thọ</PERSON> thay liền ba người; HLV <PERSON>Phạm Minh Đức</PERSON> chỉ thay một. Kiểm soát bóng 52-48, dứt điểm 14-9, phạt góc 7-3.

<PERSON>Nghiêm Tuấn Tú</PERSON>, 33 tuổi, từng cùng đội vô địch <EVENT>Cúp Quốc gia</EVENT> <DATE>2016</DATE> và <EVENT>Siêu cúp Quốc gia</EVENT>, nói trong phòng thay đồ chật: "Em còn nợ tiền sữa con. Nhưng vào sân mà đi bộ thì nợ cả người xem". Trung vệ <PERSON>Ivan Lastović</PERSON>, người <LOCATION>Croatia</LOCATION>, xếp giày vào túi rồi gọi điện về <LOCATION>Split</LOCATION>, kể cho vợ bằng thứ tiếng mà không ai hiểu, chỉ nghe được ba chữ "<BODY>Than Quảng Ninh</BODY>".

Bên ngoài, <BODY>Hội CĐV Đất Mỏ</BODY> mở thùng quyên góp: 41.650.000 đồng. <ROLE>Hội trưởng</ROLE> <PERSON>Vòng A Tắc</PERSON>, thợ điện ở <BODY>Công ty Tuyển than Cửa Ông</BODY>, bỏ vào đó nửa tháng tiền ca ba.

Sau vòng 11: <BODY>HAGL</BODY> 26 điểm, <BODY>Viettel</BODY> 21, <BODY>Than Quảng Ninh</BODY> 19, <BODY>Nam Định</BODY> 18, <BODY>SHB Đà Nẵng</BODY> 17, <BODY>Hà Nội FC</BODY> 16... <BODY>Sài Gòn FC</BODY> chót bảng, 10.
Vòng 12 (<DATE>29/4 - 2/5</DATE>): <BODY>Thanh Hóa</BODY> gặp <BODY>Than Quảng Ninh</BODY>; <BODY>Hà Nội</BODY> gặp <BODY>HAGL</BODY> ở <LOCATION>Hàng Đẫy</LOCATION>, 19h15, trực tiếp <BODY>VTV6</BODY>, <BODY>BĐTV</BODY>.

Chỉ có một điều luật nào giúp được không? Theo quy chế bóng đá chuyên nghiệp <LOCATION>Việt Nam</LOCATION>, nợ lương quá 60 ngày thì bị trừ điểm; <BODY>Ban Kỷ luật VFF</BODY> chưa trừ ai. Nếu cầu thủ kiện, <BODY>FIFA</BODY> sẽ dùng quy định chuyển nhượng, khi đó đội có thể bị cấm mua người đến <DATE>năm 2023</DATE>.

<PERSON>Sỹ Hoàng</PERSON> về khu tập thể bằng xe máy cũ. Trên đường, em gọi mẹ ở <LOCATION>Nghi Lộc</LOCATION>. "Thắng rồi mẹ. Chưa có tiền". 

<PERSON>Lê Giang</PERSON>
