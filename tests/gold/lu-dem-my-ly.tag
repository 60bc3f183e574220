<DATE>Thứ tư, 23/7/2025</DATE> 20:47
Đêm trắng ở <LOCATION>Mỹ Lý</LOCATION>
Mưa lớn sau bão số 3 làm <LOCATION>sông Nậm Nơn</LOCATION> dâng nhanh chưa từng thấy. Đến <DATE>17 giờ ngày 23/7</DATE>, sáu bản của <LOCATION>xã Mỹ Lý</LOCATION> (<LOCATION>Nghệ An</LOCATION>) vẫn bị chia cắt, một người còn mất tích.

Nước ngập quá mái nhà dân <LOCATION>bản Xiềng Tắm</LOCATION>, <DATE>sáng 23/7</DATE>. Ảnh: <PERSON>Xồng Bá Lầu</PERSON>
Nước ngập quá mái nhà dân <LOCATION>bản Xiềng Tắm</LOCATION>, <DATE>sáng 23/7</DATE>. (Ảnh: <PERSON>Xồng Bá Lầu</PERSON>)

<DATE>1h30 ngày 23/7</DATE>, anh <PERSON>Lô Văn Thoong</PERSON>, <ROLE>Trưởng</ROLE> <LOCATION>bản Xiềng Tắm</LOCATION>, gõ kẻng báo động. "Nước lên mỗi giờ hai mét, tôi chỉ kịp gọi: bỏ hết, cõng người già lên đồi", anh <PERSON>Thoong</PERSON> kể.
Cùng lúc, bà <PERSON>Vi Thị Oanh</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đảng ủy xã</BODY>, chia cán bộ thành năm mũi. Điện mất lúc 2h, sóng điện thoại mất lúc 3h15. Mũi của Thiếu tá <PERSON>Vừ Bá Xồng</PERSON>, <ROLE>Đồn trưởng</ROLE> <BODY>Đồn Biên phòng Mỹ Lý</BODY>, tới <LOCATION>bản Hòa Lý</LOCATION> khi trời vừa sáng thì 47 ngôi nhà đã trôi.

Tại <LOCATION>thủy điện Bản Vẽ</LOCATION>, lúc <DATE>2 giờ ngày 23-7</DATE> lưu lượng đo được là 9.543 m3/s, quá mức lũ kiểm tra. <BODY>Ban Chỉ huy Phòng thủ dân sự tỉnh</BODY> phát lệnh di dời ở <LOCATION>Tương Dương</LOCATION>, <LOCATION>Con Cuông</LOCATION> và <LOCATION>Nhôn Mai</LOCATION>. <LOCATION>Quốc lộ 7A</LOCATION> sạt ở Km 168+400 và Km 171, <LOCATION>quốc lộ 16</LOCATION> mất hẳn hai đoạn nền.

Công điện trong đêm

<ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> có <DOCUMENT>Công điện số 117/CĐ-TTg</DOCUMENT> <DATE>ngày 21/7/2025</DATE> gửi các tỉnh từ <LOCATION>Quảng Ninh</LOCATION> đến <LOCATION>Nghệ An</LOCATION>. <DATE>Đêm 22/7</DATE>, <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh Nghệ An</BODY> <PERSON>Lê Cảnh Hòe</PERSON> ký <DOCUMENT>Công điện số 23/CĐ-UBND</DOCUMENT>, lệnh cho <BODY>Bộ CHQS tỉnh</BODY>, <BODY>Công an tỉnh</BODY> và <BODY>Sư đoàn 324</BODY> đưa xuồng lên. <DATE>Chiều nay</DATE>, trực thăng của <BODY>Binh đoàn 18</BODY> thả được 1,2 tấn lương khô, nước uống xuống ba điểm.

Chị <PERSON>Lầu Y Pay</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>Hội LHPN xã</BODY>, cùng chị em nấu cơm ở <LOCATION>bản Xốp Dương</LOCATION>: mỗi bữa 420 suất. <BODY>Đoàn Thanh niên xã</BODY> gùi gạo vượt 9 km đường rừng. Ông <PERSON>Moong Văn Lợi</PERSON>, người Khơ Mú, mất cả nhà lẫn trâu, chỉ giữ được tấm Huân chương Kháng chiến của cha.

Bà <PERSON>Nguyễn Thị Kiều Trang</PERSON>, <ROLE>Giám đốc</ROLE> <BODY>Sở Nông nghiệp và Môi trường</BODY>, ước thiệt hại ban đầu hơn 630 tỷ đồng. Theo <DOCUMENT>Nghị định 9/2025/NĐ-CP</DOCUMENT>, mỗi ha lúa mất trắng được hỗ trợ 10 triệu đồng. "<DATE>Ngày mai</DATE> phải tiếp cận được bản cuối cùng", <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY> yêu cầu. Đợt lũ <DATE>năm 1988</DATE> và trận lũ quét <DATE>tháng 10/2022</DATE> ở <LOCATION>Kỳ Sơn</LOCATION> cũ cũng không lớn bằng.

<PERSON>Cảnh Toàn</PERSON> - <PERSON>Hờ Bá Dìa</PERSON>
