Tôm hùm bông <LOCATION>Vạn Ninh</LOCATION>: từ 1,9 triệu xuống 730.000 đồng/kg

<DATE>11/10/2023</DATE>, 06:12 | Thị trường

“Bán hay ôm?” - câu hỏi ấy lặp đi lặp lại ở <LOCATION>bến Xuân Tự</LOCATION> mấy hôm nay. Ông <PERSON>Võ Bình Định</PERSON>, chủ 46 lồng ở <LOCATION>Đầm Môn</LOCATION>, ôm được ba tuần rồi chịu hết nổi: thức ăn mỗi ngày 5,4 triệu đồng, cá chết tấp bờ, bão thì chưa tới mà tin đồn đã tới.

Giá mua tại bè <DATE>sáng 10/10</DATE> (nghìn đồng/kg):

Loại | <DATE>1/9</DATE> | <DATE>20/9</DATE> | <DATE>10/10</DATE>
Tôm hùm bông loại 1 (≥1kg) | 1.900 | 1.250 | 730
Tôm hùm bông loại 2 | 1.650 | 1.000 | 610
Tôm hùm xanh loại 1 (3 con/kg) | 780 | 760 | 790
Tôm hùm xanh loại 2 | 690 | 700 | 720
Cá mú lai | 165 | 160 | 158

Vì sao bông rớt còn xanh đứng? Thương lái <PERSON>A Lìn</PERSON> (ông không cho biết họ), chuyên gom hàng đi <LOCATION>Quảng Đông</LOCATION>, giải thích bằng hai câu: phía <LOCATION>Trung Quốc</LOCATION> coi bông là loài hoang dã, đòi giấy chứng minh nuôi từ trứng; xanh thì không. Bà <PERSON>Lê Thị Hằng Nga</PERSON>, <ROLE>Giám đốc Truyền thông</ROLE> <BODY>VASEP</BODY>, dẫn số liệu hải quan cho biết 8 tháng, xuất sang <LOCATION>Trung Quốc</LOCATION> 109 triệu USD, sang <LOCATION>Hồng Kông</LOCATION> 1,2 triệu, <LOCATION>Đài Loan</LOCATION> 0,8 triệu; riêng <DATE>tháng 9</DATE> giảm 41% so với <DATE>tháng 8</DATE>.

Ở <LOCATION>Cam Ranh</LOCATION>, anh <PERSON>Trần Cam</PERSON> chuyển hẳn qua xanh từ <DATE>tháng 5</DATE>. Lời 120 triệu trên 20 lồng. Ở <LOCATION>Sông Cầu</LOCATION> (<LOCATION>Phú Yên</LOCATION>), theo <BODY>Hiệp hội Tôm hùm Sông Cầu</BODY>, còn tồn khoảng 850 tấn bông, tương đương 620 tỉ đồng nếu tính theo giá <DATE>hôm qua</DATE>.

Cứu bằng cái lẩu

Một chuỗi nhà hàng ở <LOCATION>TP.HCM</LOCATION> có 17 cửa hàng nhập 2 tấn, bán “combo lẩu nửa con” 399.000 đồng; chuỗi <BODY>Hải sản Ông Ba Ninh</BODY> thì nướng phô mai 259.000/nửa con, hết veo trong hai <DATE>ngày 7</DATE> và <DATE>8/10</DATE>. Tiếc thay, sức ăn trong nước mỗi ngày chừng 6 - 7 tấn.

Ngư dân <LOCATION>Úc</LOCATION> cũng từng rơi vào cảnh này <DATE>cuối năm 2020</DATE>. Ông <PERSON>Andrew Ferguson</PERSON> ở <LOCATION>Fremantle</LOCATION> bán tôm hùm đá ngay tại bến, 25 AUD/con; <LOCATION>tiểu bang Tây Úc</LOCATION> cho phép mỗi tàu bán trực tiếp 100 con/tuần. Cách ấy giữ được 60% số tàu.

Còn ông <PERSON>Định</PERSON>? <DATE>Chiều 10/10</DATE>, ông bán 11 lồng, thu 486 triệu, lỗ 300 triệu. Ông giữ lại đúng 4 con to nhất: con 2,3kg, con 2,1kg, hai con xấp xỉ 1,8kg. Không phải để nhân giống. <DATE>Cuối tháng này</DATE> con gái ông, <PERSON>Võ Thị Vân Phong</PERSON>, lấy chồng.

<PERSON>Kh. H</PERSON>
