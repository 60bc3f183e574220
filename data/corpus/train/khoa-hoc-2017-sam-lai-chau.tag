Một cây sâm, hai cái tên và 28 mẫu lá

Tranh cãi tám năm của giới phân loại thực vật về cây sâm mọc trên <LOCATION>núi Pu Si Lung</LOCATION> vừa có lời đáp, bằng 714 cặp bazơ.

(<BODY>Tia Sáng</BODY>) <DATE>05.10.2017</DATE>. Trên độ cao 1.870 m, <DATE>cuối tháng 8-2013</DATE>, TS <PERSON>Phan Kế Long Vân</PERSON> và người dẫn đường <PERSON>Chu Cà Xá</PERSON> (dân tộc Hà Nhì, <LOCATION>Thu Lũm</LOCATION>, <LOCATION>Mường Tè</LOCATION>) đào lên một thân rễ dài 14 cm, đốt xoắn như con tằm. Người Hà Nhì gọi là tam thất đen; thương lái <LOCATION>Kim Bình</LOCATION> trả 3 triệu đồng/kg tươi; <BODY>Phòng Tiêu bản Thực vật</BODY> thì chưa gọi là gì.

Câu hỏi đặt ra: đó là sâm <LOCATION>Ngọc Linh</LOCATION> đi lạc 1.100 km về phía bắc, hay một thứ khác? Sâm <LOCATION>Ngọc Linh</LOCATION> được <PERSON>Hà Thị Dụng</PERSON> và <PERSON>Grushvitzky</PERSON> công bố <DATE>năm 1985</DATE> từ mẫu thu ở <LOCATION>Kon Tum</LOCATION>. Thứ fuscidiscus thì do <PERSON>Komatsu</PERSON>, <PERSON>Zhu</PERSON> và <PERSON>Cai</PERSON> mô tả <DATE>năm 2003</DATE> tại <LOCATION>huyện Kim Bình</LOCATION>, <LOCATION>Vân Nam</LOCATION>.

Nhóm của <BODY>Viện Sinh thái học Miền Nam</BODY>, <BODY>Bảo tàng Thiên nhiên Việt Nam</BODY> và <BODY>Đại học Liège</BODY> (<LOCATION>Bỉ</LOCATION>) lấy 28 mẫu từ 9 điểm ở <LOCATION>Lai Châu</LOCATION>: <LOCATION>Pa Vệ Sử</LOCATION> 6 mẫu, <LOCATION>Tá Tổng</LOCATION> 5, <LOCATION>Sìn Hồ</LOCATION> 4, còn lại <LOCATION>Phong Thổ</LOCATION>; đối chứng 12 mẫu <LOCATION>Nam Trà My</LOCATION>. Họ đọc hai đoạn: ITS-rDNA (714 bp) và matK của lục lạp (1.512 bp). Kết quả: sai khác trung bình 0,42%, giá trị bootstrap 98%. Cây <LOCATION>Lai Châu</LOCATION> nhóm với mẫu <LOCATION>Kim Bình</LOCATION>, không nhóm với <LOCATION>Ngọc Linh</LOCATION>. Hàm lượng MR2 đạt 5,1 - 7,8% trọng lượng khô, so với 5,3% ở <LOCATION>Ngọc Linh</LOCATION> và gần bằng không ở sâm <LOCATION>Hàn Quốc</LOCATION>.

"Tức nó là chị em chứ không phải con", GS <PERSON>Pierre Lambotte</PERSON> giải thích. Bài báo đăng trên <BODY>Phytotaxa</BODY>, tập 318, số 2, trang 145-158, <DATE>ngày 22/8/2017</DATE>; mẫu chuẩn ký hiệu PKL-0813, lưu ở <LOCATION>Bảo tàng Thiên nhiên Việt Nam</LOCATION>. Kinh phí 1,14 tỷ đồng do <BODY>Quỹ NAFOSTED</BODY> cấp, mã số 106.11-2013.46.

Có ai phản đối? Có. TS <PERSON>Nguyễn Đăng Tập</PERSON> lưu ý cỡ mẫu nhỏ; <PERSON>Wen Jiayi</PERSON> (<BODY>Viện Smithsonian</BODY>, <LOCATION>Hoa Kỳ</LOCATION>) muốn giải trình tự cả bộ gen lục lạp, 156.000 cặp bazơ. Cuộc tranh luận sẽ tiếp tục ở <EVENT>Hội nghị Quốc tế về Chi Nhân sâm lần thứ 12</EVENT> (<LOCATION>Phủ Tùng</LOCATION>, <LOCATION>Cát Lâm</LOCATION>, <DATE>tháng 9/2018</DATE>).

Chuyện thị trường thì chạy nhanh hơn. <DATE>Đầu năm 2014</DATE>, một ký củ tươi trên 10 năm tuổi là 8 triệu đồng; <DATE>tháng 9</DATE> vừa rồi, 60 triệu. Ông <PERSON>Xá</PERSON> kể ngày trước cả bản gùi đi đổi muối. Giờ muốn thấy một cây hoang, phải đi hai ngày. Trong danh lục <BODY>IUCN</BODY> loài xếp mức CR; theo ước tính của nhóm, còn khoảng 1.500 cá thể trưởng thành.

Hạt nảy mầm sau 20 - 22 tháng, tỷ lệ 31%. Vườn ươm của kỹ sư <PERSON>Lò Văn Bình</PERSON> ở <LOCATION>xã Giang Ma</LOCATION>, <LOCATION>Tam Đường</LOCATION>, 400 m2 dưới tán tống quá sủ, đạt 54% nhờ ủ cát ẩm 15°C. Bí quyết? "Tôi để radio bật bài hát Lự suốt đêm. Cô <PERSON>Vân</PERSON> bảo không có cơ sở khoa học. Nhưng cô ấy cũng hát".

<PERSON>Thu Quỳnh</PERSON> lược thuật
