Con chip 4 mm² và cái tủ lạnh cũ

Tại phòng thí nghiệm tầng 5 <BODY>Trường Đại học Bách khoa</BODY> - <BODY>Đại học Đà Nẵng</BODY>, TS <PERSON>Phan Trần Đăng Khoa Nguyên</PERSON> đặt lên kính hiển vi một mẫu silicon nhỏ hơn hạt mè. Nó đo được nồng độ amoni trong nước nuôi tôm xuống tới 0,02 mg/l, sai số ±4%, pin cúc áo dùng 14 tháng.

Kết quả công bố <DATE>ngày 21/02/2024</DATE> trên <BODY>tạp chí IEEE Sensors Journal</BODY> (tập 24, số 4, trang 4.511 - 4.523). Đồng tác giả: <PERSON>Hiroshi Tanabe</PERSON> (<BODY>Đại học Tohoku</BODY>), <PERSON>Sarah O'Connell-Nguyễn</PERSON> (<BODY>Tyndall National Institute</BODY>, <LOCATION>Cork</LOCATION>, <LOCATION>Ireland</LOCATION>), <PERSON>K'Thanh Bình</PERSON> - nghiên cứu sinh người K'Ho, và <PERSON>Lê Quang</PERSON> đang làm ở <BODY>Synopsys Việt Nam</BODY>.

Từ cát đến con số

Nguyên lý không mới. <DATE>Năm 1970</DATE>, kỹ sư <LOCATION>Hà Lan</LOCATION> <PERSON>Piet Bergveld</PERSON> nghĩ ra transistor nhạy ion. Cái mới là lớp màng: hỗn hợp nonactin với sợi nano làm từ… vỏ ghẹ <LOCATION>Thuận Phước</LOCATION>. Tỉ lệ 3:17, ủ 37 độ C trong 26 giờ. Nhóm thử 212 công thức, ghi trong một cuốn vở học sinh 96 trang; công thức 163 bị đổ cà phê, nhờ thế phát hiện tanin làm màng bám tốt hơn 2,3 lần.

Tủ ủ mẫu là một tủ lạnh Sanyo đời <DATE>1994</DATE>, giá 400.000 đồng ở <LOCATION>chợ trời Hòa Khánh</LOCATION>. GS <PERSON>Tanabe</PERSON> sang thăm <DATE>tháng 11/2022</DATE>, đứng trước tủ lạnh cúi chào.

Chip đặt làm ở đâu?

Thiết kế tại <LOCATION>Đà Nẵng</LOCATION>; chế tạo ở nhà máy 180 nm của <BODY>TSMC</BODY>, <LOCATION>Tân Trúc</LOCATION>, theo suất dùng chung, hết 11.200 USD cho 40 mẫu. 40 mẫu về đến <LOCATION>sân bay Đà Nẵng</LOCATION> <DATE>hôm 9/6/2023</DATE>; 3 mẫu hỏng do tĩnh điện khi nhân viên soi chiếu mở hộp. Nhóm không bắt đền.

Tiền đâu ra: 680 triệu đồng của <BODY>Quỹ Phát triển khoa học và công nghệ Quốc gia</BODY> (<BODY>NAFOSTED</BODY>), 30.000 EUR Erasmus+, còn lại 52 triệu là… tiền dạy kèm.

Đem ra đầm tôm

Từ <DATE>tháng 3</DATE> đến <DATE>tháng 8/2023</DATE>, 12 phao gắn chip thả ở <LOCATION>Tam Kỳ</LOCATION>, <LOCATION>Núi Thành</LOCATION> và <LOCATION>Phú Lộc</LOCATION>. Ông <PERSON>Hồ Ngọc Tấn Tài</PERSON>, chủ 1,4 ha ở <LOCATION>xã Tam Hải</LOCATION>, kể: <DATE>3 giờ sáng 17/7</DATE>, điện thoại kêu. Amoni 1,9 mg/l. Ông chạy quạt, cứu được 4,2 tấn tôm, trị giá chừng 460 triệu đồng. Một phao khác ở <LOCATION>Phú Lộc</LOCATION> bị rái cá tha mất; định vị cho thấy nó đi 7 km.

Nhược điểm? TS <PERSON>Nguyên</PERSON> liệt kê không giấu: trôi tín hiệu 0,6%/tuần; muối trên 32‰ là loạn; giá 1,1 triệu đồng/phao, nông dân muốn 500.000. PGS <PERSON>Mai Đức Thịnh</PERSON> (<BODY>Viện Nghiên cứu nuôi trồng thủy sản III</BODY>), người phản biện, còn thêm: “Chưa thử qua một mùa lụt thì chưa gọi là sản phẩm <LOCATION>miền Trung</LOCATION>”.

<DATE>Đầu tháng 4</DATE> tới, nhóm mang phiên bản 2 sang <LOCATION>Eindhoven</LOCATION>, dự <EVENT>hội nghị IEEE ISCAS</EVENT>. Hành lý ký gửi có một chiếc phao. Hải quan hỏi gì, họ đã học thuộc câu trả lời bằng tiếng Hà Lan.

<PERSON>Q.ANH</PERSON>
Đồ họa: <PERSON>Thiên Bình</PERSON>
