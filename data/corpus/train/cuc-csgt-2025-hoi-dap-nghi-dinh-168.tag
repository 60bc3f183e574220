Vượt đèn đỏ 20 triệu, rẽ phải khi đèn đỏ có bị phạt?

<BODY>Cục Cảnh sát giao thông</BODY> (<BODY>C08</BODY>) giải đáp <DOCUMENT>Nghị định 168/2024/NĐ-CP</DOCUMENT> sau hai tuần áp dụng

<DATE>15/01/2025</DATE> 11:04 GMT+7

<DOCUMENT>Nghị định số 168/2024/NĐ-CP</DOCUMENT> <DATE>ngày 26/12/2024</DATE> của <BODY>Chính phủ</BODY> quy định xử phạt vi phạm hành chính về trật tự, an toàn giao thông trong lĩnh vực giao thông đường bộ; trừ điểm, phục hồi điểm giấy phép lái xe, có hiệu lực từ <DATE>1/1/2025</DATE> cùng <DOCUMENT>Luật Trật tự, an toàn giao thông đường bộ</DOCUMENT> và <DOCUMENT>Luật Đường bộ</DOCUMENT>. Trực tuyến với bạn đọc <DATE>sáng nay</DATE> (<DATE>15/1</DATE>) là Đại tá <PERSON>Trần Hùng Vương</PERSON>, <ROLE>Phó Cục trưởng</ROLE> <BODY>Cục Cảnh sát giao thông</BODY> - <BODY>Bộ Công an</BODY> và Thượng tá <PERSON>Lô Thị Vi Hạnh</PERSON>, <ROLE>Trưởng phòng</ROLE> <BODY>Phòng Hướng dẫn tuyên truyền, điều tra, giải quyết tai nạn giao thông</BODY>.

❓ <PERSON>Quách Tĩnh</PERSON> (<LOCATION>Hoà Bình</LOCATION>): Mức phạt gấp 30 lần, lấy căn cứ ở đâu?

Đại tá <PERSON>Trần Hùng Vương</PERSON>: Mức trần do <DOCUMENT>Luật Xử lý vi phạm hành chính</DOCUMENT> khống chế, cá nhân tối đa 75 triệu đồng trong lĩnh vực này. Với ô tô không chấp hành đèn tín hiệu, <DOCUMENT>Nghị định 100/2019/NĐ-CP</DOCUMENT> phạt 4-6 triệu, <DOCUMENT>Nghị định 123/2021/NĐ-CP</DOCUMENT> giữ nguyên, nay 18-20 triệu. Đây là nhóm hành vi cố ý gây chết người nhiều. <DATE>Năm 2024</DATE>, theo thống kê của <BODY>Ủy ban An toàn giao thông Quốc gia</BODY>, cả nước có 23.484 vụ, 10.944 người chết.

❓ <PERSON>N.T.M</PERSON> (<LOCATION>quận 7</LOCATION>, <LOCATION>TP.HCM</LOCATION>): Ở <LOCATION>ngã tư Hàng Xanh</LOCATION> không có đèn phụ, tôi có được rẽ phải?

Thượng tá <PERSON>Lô Thị Vi Hạnh</PERSON>: Không có đèn mũi tên xanh hoặc biển cho phép thì không. <DOCUMENT>Quy chuẩn 41:2024/BGTVT</DOCUMENT> nêu rõ. Trong tuần đầu, <BODY>UBND TP.HCM</BODY>, <BODY>Sở Giao thông công chánh TP.HCM</BODY> đã lắp thêm đèn ở 50 giao lộ; <BODY>Công an TP. Hà Nội</BODY> phối hợp <BODY>Sở GTVT</BODY> rà 139 nút. Chị yên tâm hơn, nhưng đừng đoán.

❓ <PERSON>Y Tin Bkrông</PERSON> (<LOCATION>Buôn Hồ</LOCATION>): Bằng lái còn 2 điểm thì sao?

- Đại tá <PERSON>Vương</PERSON>: Còn 2 điểm vẫn lái bình thường. Hết sạch 12 điểm mới không được lái; sau 6 tháng, dự kiểm tra theo <DOCUMENT>Thông tư 65/2024/TT-BCA</DOCUMENT> <DATE>ngày 12/11/2024</DATE>. Không bị trừ trong 12 tháng thì điểm đầy lại.

❓ Một bạn đọc giấu tên: Tố cáo vi phạm được thưởng 5 triệu?

- Có. <DOCUMENT>Nghị định 176/2024/NĐ-CP</DOCUMENT> <DATE>ngày 30/12/2024</DATE>: không quá 10% số tiền xử phạt, tối đa 5 triệu đồng/vụ. Gửi ảnh qua VNeTraffic hoặc Zalo của <BODY>Phòng CSGT</BODY> địa phương. Đừng cắt ghép; <BODY>Công an quận Ba Đình</BODY> vừa mời một người lên vì ảnh ghép.

❓ <PERSON>Hà Thanh Xuân</PERSON> (<LOCATION>Phú Thọ</LOCATION>): <DATE>Đêm 6/1</DATE>, xe cứu thương hú còi sau lưng, tôi vượt đèn nhường đường, có bị “phạt nguội”?

- Thượng tá <PERSON>Hạnh</PERSON>: Không. Điều 11 <DOCUMENT>Luật Xử lý vi phạm hành chính 2012</DOCUMENT>: tình thế cấp thiết. <BODY>Trung tâm Chỉ huy giao thông</BODY> sẽ lọc hình. Nếu nhận nhầm thông báo, anh đề nghị <BODY>Đội CSGT đường bộ số 1</BODY> xem lại, hạn 7 ngày làm việc.

❓ <PERSON>Kpă Thuyên</PERSON> (<LOCATION>Gia Lai</LOCATION>) hỏi về xe máy kéo trên <LOCATION>Quốc lộ 14</LOCATION>.

- Chưa được kéo rơ-moóc ra quốc lộ. Cục đang cùng <BODY>Cục Đăng kiểm Việt Nam</BODY> soạn hướng dẫn, có thể xong trong <DATE>quý I</DATE>. Ở <LOCATION>đường Hồ Chí Minh</LOCATION> đoạn qua <LOCATION>đèo Lò Xo</LOCATION>, lực lượng tuần tra nhắc nhở là chính đến hết <DATE>Tết Ất Tỵ</DATE>.

Cả hai luật đường bộ được bấm nút ở <EVENT>Kỳ họp thứ 7, Quốc hội khóa XV</EVENT> nên không thể nói là bất ngờ. Theo <BODY>C08</BODY>, từ <DATE>1</DATE> đến <DATE>14/1</DATE>, toàn quốc xử lý 149.660 trường hợp, giảm 64.822 so cùng kỳ; riêng nồng độ cồn 36.118. Thiếu tướng <PERSON>Đoàn Thanh Hoan</PERSON>, <ROLE>Cục trưởng</ROLE> <BODY>C08</BODY>, nhấn mạnh “không có chỉ tiêu phạt”.

<PERSON>T.Bình</PERSON> - <PERSON>Đ.Huy</PERSON>
