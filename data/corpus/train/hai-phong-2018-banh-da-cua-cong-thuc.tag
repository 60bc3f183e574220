Bánh đa cua đồng đúng vị <LOCATION>An Biên</LOCATION>

Ai cũng nói bánh đa cua ngon nhất ở quán đầu <LOCATION>ngõ Cầu Đất</LOCATION>. Người <LOCATION>Hải Phòng</LOCATION> nói khác: ngon nhất là nồi của mẹ.

Phần này cho 4 người ăn. Thời gian: 75 phút, chưa tính giã cua.

Nguyên liệu
– 600g cua đồng (mua trước 6 giờ sáng, <LOCATION>chợ Cố Đạo</LOCATION>, giá <DATE>hôm qua</DATE> 160.000 đồng/kg)
– 400g bánh đa đỏ <LOCATION>Dư Hàng Kênh</LOCATION>, sợi 1,2cm
– 200g chả lá lốt, 150g chả cá <LOCATION>Đồ Sơn</LOCATION>
– 8 con tôm sắt, 2 muỗng cà phê mỡ hành phi
– rau muống cọng, rau rút, hành hoa, 1 quả chanh cốm
– mắm tôm <LOCATION>Cát Hải</LOCATION>, không có thì mắm tôm <LOCATION>Ba Làng</LOCATION> (loại 32 độ đạm)

Làm
Bước 1. Cua cạy mai, giã với 1/2 muỗng muối, lọc 1,6 lít nước. Đừng xay. Cụ <PERSON>Nguyễn Thị Lân</PERSON>, 84 tuổi, <LOCATION>phố Chợ Con</LOCATION>, bảo xay nghe cũng “ra cua” mà ăn “ra bột”.
Bước 2. Đun lửa nhỏ 12-14 phút. Khi riêu nổi thì tắt, nghiêng 15 độ, vớt.
Bước 3. Gạch cua phi với hành tím 3 củ, 40ml dầu, 1 thìa màu điều. Lửa 140 độ, quá thì đắng.
Bước 4. Chần bánh 8 giây, rau 20 giây.
Bước 5. Bày: bánh, rau, chả, tôm, riêu, gạch, nước. Không bỏ đường. Nhắc lại: không bỏ đường.

Vài biến tấu
Phở cua <LOCATION>Móng Cái</LOCATION> thêm cù kỳ. Bún cua thối <LOCATION>Gia Lai</LOCATION> để nước cua lên men 1 ngày. Trong sách <BODY>NXB Phụ nữ</BODY> <DATE>năm 1994</DATE>, bà <PERSON>Vân Đài</PERSON> ghi bánh đa trắng, mà <LOCATION>Hải Dương</LOCATION> cũng ăn trắng. đầu bếp <PERSON>Gordon Ramsay</PERSON> từng ăn hủ tiếu ở <LOCATION>Cái Răng</LOCATION>, chưa ra tới đây, tiếc.

Kỷ lục vui: <DATE>ngày 12/5/2018</DATE>, tại <EVENT>Lễ hội Hoa phượng đỏ</EVENT>, 20 đầu bếp nấu nồi bánh đa cua 300 lít, đường kính 1,8m, phát 1.500 bát trong 43 phút; <BODY>Tổ chức Kỷ lục Việt Nam</BODY> ghi nhận. <PERSON>Kim Ye-rin</PERSON>, du học sinh <LOCATION>Busan</LOCATION>, ăn ba bát, viết trên blog: “cua ở <LOCATION>Hàn</LOCATION> ăn được vỏ, cua ở đây ăn được hồn”.

Kcal: 520/bát. Đạm 31g, béo 14g, bột 66g.

Mách nhỏ: nước dùng còn thừa đừng đổ. Sáng hôm sau nấu lại với khoai sọ, thêm rau rút, một gia đình bốn người đỡ được 60.000 đồng tiền chợ.

<PERSON>BÙI CẨM LOAN</PERSON>
