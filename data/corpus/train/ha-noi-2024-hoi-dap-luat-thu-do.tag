HỎI - ĐÁP PHÁP LUẬT
<DOCUMENT>Luật Thủ đô số 39/2024/QH15</DOCUMENT>: tám câu hỏi từ một buổi trà nước ở <LOCATION>Dịch Vọng</LOCATION>

Ghi theo buổi tuyên truyền <DATE>tối 15/11/2024</DATE> ở nhà sinh hoạt cộng đồng <LOCATION>tổ dân phố 21</LOCATION>, <LOCATION>phường Dịch Vọng</LOCATION>, <LOCATION>quận Cầu Giấy</LOCATION>. Người trả lời: luật gia <PERSON>Phan Thị Vân Huyền</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>Hội Luật gia quận</BODY>, và ông <PERSON>Lê Ngọc Tú An</PERSON>, <ROLE>Trưởng</ROLE> <BODY>phòng Tư pháp quận</BODY>.

1. Luật này có từ bao giờ, bao giờ áp dụng? (ông <PERSON>Tạ Hữu Yên</PERSON>, <LOCATION>tổ 20</LOCATION>)
- <DOCUMENT>Luật Thủ đô năm 2024</DOCUMENT> được <BODY>Quốc hội</BODY> khóa XV thông qua tại <EVENT>kỳ họp thứ 7</EVENT> <DATE>ngày 28/6/2024</DATE>, gồm 7 chương, 54 điều, có hiệu lực <DATE>1/1/2025</DATE>; năm điều khoản có hiệu lực chậm hơn, từ <DATE>ngày 1/7/2025</DATE>. Kể từ ngày luật mới có hiệu lực, <DOCUMENT>Luật Thủ đô số 25/2012/QH13</DOCUMENT> hết hiệu lực. Pháp lệnh có trước đó, <DOCUMENT>Pháp lệnh Thủ đô Hà Nội năm 2000</DOCUMENT>, đã hết hiệu lực từ <DATE>năm 2013</DATE>.

2. Nhà tôi trong ngõ, phường cắt điện vì xây sai phép thì đúng luật nào?
- Điều 33 <DOCUMENT>Luật Thủ đô</DOCUMENT> cho phép <ROLE>Chủ tịch</ROLE> <BODY>UBND</BODY> các cấp yêu cầu ngừng cung cấp dịch vụ điện, nước với một số vi phạm, nhưng <BODY>HĐND thành phố</BODY> phải quy định chi tiết trước. Nghị quyết chi tiết dự kiến trình ở <EVENT>kỳ họp thứ 20 HĐND thành phố khóa XVI</EVENT>, <DATE>tháng 12/2024</DATE>. Chưa có nghị quyết thì chưa cắt được. Có ai bị cắt rồi, mời sang gặp tôi. (Cười)

3. Thi đỗ viên chức ở <LOCATION>Hà Nội</LOCATION> có được thêm tiền?
- Điều 35 cho thành phố chi thu nhập tăng thêm không quá 0,8 lần quỹ lương cơ bản, theo hiệu quả công việc. Đừng nhầm với <DOCUMENT>Nghị quyết số 27-NQ/TW</DOCUMENT> <DATE>ngày 21/5/2018</DATE> về cải cách tiền lương, cũng đừng nhầm với <DOCUMENT>Nghị định 73/2024/NĐ-CP</DOCUMENT> nâng lương cơ sở lên 2,34 triệu đồng.

4. Xe máy có bị cấm không? (nhiều người cùng hỏi)
- Trong luật không có chữ nào “cấm xe máy”. Điều 28 nói về vùng phát thải thấp; căn cứ điều ấy và <DOCUMENT>Luật Bảo vệ môi trường năm 2020</DOCUMENT>, <BODY>HĐND thành phố</BODY> sẽ ra nghị quyết. Cũng chưa bãi bỏ <DOCUMENT>Nghị quyết số 04/2017/NQ-HĐND</DOCUMENT> <DATE>ngày 4/7/2017</DATE> với mốc dừng xe máy ở các quận vào <DATE>năm 2030</DATE>.

5. Tôi nghe <LOCATION>Thành phố Hà Nội</LOCATION> được thành lập thành phố trong thành phố?
- <LOCATION>Hà Nội</LOCATION> có thể có thành phố trực thuộc; định hướng hai nơi là phía bắc (<LOCATION>Đông Anh</LOCATION>, <LOCATION>Mê Linh</LOCATION>, <LOCATION>Sóc Sơn</LOCATION>) và phía tây (<LOCATION>Hòa Lạc</LOCATION>, <LOCATION>Xuân Mai</LOCATION>), theo <DOCUMENT>Nghị quyết số 15-NQ/TW</DOCUMENT> <DATE>ngày 5/5/2022</DATE> của <BODY>Bộ Chính trị</BODY> và <DOCUMENT>Kết luận 80-KL/TW</DOCUMENT> <DATE>ngày 24/5/2024</DATE>. Còn chuyện tách <LOCATION>quận Cầu Giấy</LOCATION> thì không có trong bất kỳ văn bản nào cả.

6. Con tôi học <BODY>Trường Tiểu học Dịch Vọng B</BODY>, nghe nói “trường chất lượng cao công lập” được thu học phí cao?
- Có, luật cho phép, song mức thu do <BODY>HĐND thành phố</BODY> quyết định. Hiện vẫn áp dụng <DOCUMENT>Nghị quyết 03/2023/NQ-HĐND</DOCUMENT>. Mời xem <DOCUMENT>Thông tư số 17/2024/TT-BGDĐT</DOCUMENT> nữa nếu chị quan tâm dạy thêm... (chị hỏi ngắt lời: không, tôi quan tâm tiền ạ).

7. <LOCATION>Khu tập thể A7 Nghĩa Tân</LOCATION> nghiêng, bao nhiêu người đồng ý thì được cải tạo?
- <DOCUMENT>Luật Nhà ở năm 2023</DOCUMENT>, <DOCUMENT>Nghị định số 98/2024/NĐ-CP</DOCUMENT> <DATE>ngày 25/7/2024</DATE> quy định; <DOCUMENT>Luật Thủ đô</DOCUMENT> thêm điều kiện riêng: 75% chủ sở hữu. <DOCUMENT>Quyết định 5289/QĐ-UBND</DOCUMENT> <DATE>năm 2021</DATE> của <BODY>UBND thành phố</BODY> về cải tạo chung cư cũ vẫn còn chạy.

8. Hỏi ở đâu tiếp? 
- <BODY>Trung tâm Trợ giúp pháp lý nhà nước số 2</BODY>, <LOCATION>phố Trần Quốc Hoàn</LOCATION>; hoặc <BODY>Báo Pháp luật và Xã hội</BODY>, mục Nhịp cầu bạn đọc; hay <PERSON>T.Q. Hoàn</PERSON>, <ROLE>Chi hội trưởng</ROLE> <BODY>Chi hội Luật gia phường</BODY> - không phải phố, là cháu tôi.

(<PERSON>Hồng Thu</PERSON> ghi)
