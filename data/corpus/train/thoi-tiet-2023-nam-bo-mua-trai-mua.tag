Bản tin thời tiết và đời sống <LOCATION>Nam Bộ</LOCATION> - phát lúc <DATE>16 giờ ngày 18/01/2023</DATE>

Mưa gì ngay <DATE>27 Tết</DATE>? Câu hỏi ấy của anh <PERSON>Võ Hoài Bảo</PERSON>, bán mai ở <LOCATION>công viên Phú Lâm</LOCATION> (<LOCATION>quận 6</LOCATION>, <LOCATION>TP.HCM</LOCATION>), được chúng tôi chuyển tới bà <PERSON>Lê Thị Xuân Lan Chi</PERSON>, nguyên dự báo viên.

- Nhiễu động gió đông trên cao 1.500 - 5.000 mét, kết hợp không khí lạnh tràn sâu, bà đáp. Năm nào cũng có, gọi là mưa trái mùa, mưa rửa lá. <DATE>Tháng 1/2017</DATE> từng mưa 63 mm, <DATE>đầu tháng 1/2022</DATE> 41 mm.

LƯỢNG MƯA (mm, từ <DATE>7 giờ 17/01</DATE> đến <DATE>7 giờ 18/01</DATE>)
<LOCATION>Tân Sơn Hòa</LOCATION> 18,4 | <LOCATION>Nhà Bè</LOCATION> 27,1 | <LOCATION>Cần Giờ</LOCATION> 33,0 | <LOCATION>Biên Hòa</LOCATION> 9,6 | <LOCATION>Trị An</LOCATION> 4,2 | <LOCATION>Vũng Tàu</LOCATION> 21,8 | <LOCATION>Côn Đảo</LOCATION> 56,5 | <LOCATION>Phước Long</LOCATION> 1,1 | <LOCATION>Tây Ninh</LOCATION> 0,0 | <LOCATION>Mộc Hóa</LOCATION> 0,3

Ảnh mây vệ tinh Himawari-9 lúc 15h40 cho thấy một vùng áp thấp mờ ở 6,5 - 7,5 độ Vĩ Bắc; 111,0 - 112,0 độ Kinh Đông, cách <LOCATION>Trường Sa</LOCATION> khoảng 240 km về phía Nam. <BODY>Cơ quan Khí tượng Nhật Bản</BODY> và <BODY>Trung tâm Dự báo Thời tiết hạn vừa châu Âu</BODY> (<BODY>ECMWF</BODY>) đều loại trừ khả năng mạnh lên.

Hải văn: vùng biển từ <LOCATION>Ninh Thuận</LOCATION> đến <LOCATION>Cà Mau</LOCATION> gió Đông Bắc cấp 6, giật 8, sóng 3 - 5 m. Tàu <LOCATION>Vũng Tàu</LOCATION> - <LOCATION>Côn Đảo</LOCATION> tạm nghỉ <DATE>ngày 19</DATE> và <DATE>20/01</DATE>. Tàu Superdong ở <LOCATION>Rạch Giá</LOCATION> vẫn chạy. Triều cường đỉnh 1,58 m (<LOCATION>trạm Phú An</LOCATION>, <LOCATION>sông Sài Gòn</LOCATION>) rơi vào <DATE>5 giờ sáng 23/01</DATE>, tức <DATE>mùng 2</DATE>.

Nhiệt độ: <LOCATION>TP.HCM</LOCATION> 22 - 30; <LOCATION>Đà Lạt</LOCATION> 11 - 21; <LOCATION>Pleiku</LOCATION> 13 - 24; <LOCATION>Mẫu Sơn</LOCATION> 2 độ, có thể có băng. Chỉ số tia cực tím <LOCATION>Cần Thơ</LOCATION> 9,1, mức rất cao. AQI <LOCATION>Thủ Dầu Một</LOCATION> 112.

NHÀ NÔNG NÓI GÌ

* Bà <PERSON>Thạch Thị Chanh Đa</PERSON>, rẫy dưa <LOCATION>Gò Dầu</LOCATION>: mưa 3 giờ sáng, 5 giờ tôi xịt nước rửa mưa. Mất 400 ngàn tiền công.

* Ông <PERSON>Phạm Lúa Mới</PERSON>, <LOCATION>Đức Hòa</LOCATION>, <LOCATION>Long An</LOCATION>: lúa đông xuân ngậm đòng, khỏi bơm một cữ nước, lời 1,2 triệu.

* Anh <PERSON>Chế Quang Thông</PERSON>, nho <LOCATION>Ninh Phước</LOCATION>: nứt trái 20%, giá còn 25.000 đồng/kg so với 40.000 <DATE>tuần trước</DATE>.

Tới đây thì sao? Từ <DATE>đêm 20/01</DATE> (<DATE>29 Tết</DATE>) gió yếu dần, trời hửng. Giao thừa ở <LOCATION>Sài Gòn</LOCATION> 24 độ, khô, xem pháo hoa tốt. <DATE>Mùng 3</DATE> lại có không khí lạnh tăng cường từ <LOCATION>Siberi</LOCATION>, <LOCATION>miền Bắc</LOCATION> xuống dưới 8 độ. Theo kịch bản của <BODY>NOAA</BODY>, La Nina tắt trong <DATE>tháng 3</DATE>, nhường chỗ cho trung tính; El Nino có 57% khả năng trở lại <DATE>cuối năm 2023</DATE>.

<BODY>Đài Khí tượng Thủy văn khu vực Nam Bộ</BODY> nhắc: nghe tin nhắn "bão Tết cấp 12" trên Zalo thì xóa giùm. Người tung tin, tài khoản "<PERSON>Bảy Thời Tiết</PERSON>", đã bị <BODY>Thanh tra Sở Thông tin và Truyền thông</BODY> mời làm việc.

<PERSON>BẢO NGUYÊN</PERSON> tổng hợp
