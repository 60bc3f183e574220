<BODY>BÁO LONG AN</BODY> - CHUYÊN MỤC PHÁP LUẬT VÀ BẠN ĐỌC
<DATE>Thứ Sáu, 20/9/2024</DATE>

GIẢI ĐÁP THẮC MẮC VỀ <DOCUMENT>LUẬT ĐẤT ĐAI NĂM 2024</DOCUMENT>

Từ <DATE>01-8-2024</DATE>, <DOCUMENT>Luật Đất đai số 31/2024/QH15</DOCUMENT> có hiệu lực, tòa soạn nhận 137 thư hỏi. Trong số này, luật sư <PERSON>Hồ Ngọc Điệp Anh</PERSON> (<BODY>Đoàn Luật sư tỉnh Long An</BODY>) và ông <PERSON>Phạm Văn Khởi</PERSON>, <ROLE>Phó Giám đốc</ROLE> <BODY>Văn phòng Đăng ký đất đai tỉnh</BODY>, chọn trả lời sáu thư.

Hỏi 1. (Ông <PERSON>Nguyễn Văn Đ</PERSON>, <LOCATION>ấp Voi Lá</LOCATION>, <LOCATION>xã Long Hiệp</LOCATION>, <LOCATION>huyện Bến Lức</LOCATION>): Nhà tôi ở trên đất không có giấy tờ từ <DATE>năm 1991</DATE>, có được cấp sổ không?

Trả lời. Theo Điều 138 <DOCUMENT>Luật Đất đai năm 2024</DOCUMENT>, đất sử dụng ổn định trước <DATE>ngày 18-12-1980</DATE>, từ <DATE>18/12/1980</DATE> đến trước <DATE>15/10/1993</DATE>, từ <DATE>15/10/1993</DATE> đến trước <DATE>01/7/2014</DATE> được xem xét cấp giấy chứng nhận nếu không vi phạm pháp luật đất đai, không tranh chấp. Trường hợp ông <PERSON>Đ</PERSON> thuộc mốc thứ hai. Diện tích công nhận căn cứ hạn mức tại <DOCUMENT>Quyết định số 42/2024/QĐ-UBND</DOCUMENT> <DATE>ngày 26 tháng 8 năm 2024</DATE> của <BODY>UBND tỉnh Long An</BODY>. Trình tự, hồ sơ: xem <DOCUMENT>Nghị định số 101/2024/NĐ-CP</DOCUMENT> <DATE>ngày 29-7-2024</DATE> của <BODY>Chính phủ</BODY>.

Hỏi 2. (Bà <PERSON>T.T.K.N</PERSON>, <LOCATION>phường Khánh Hậu</LOCATION>, <LOCATION>TP. Tân An</LOCATION>): Bảng giá đất cũ còn áp dụng tới bao giờ?

Trả lời. Đến hết <DATE>ngày 31-12-2025</DATE>, theo khoản 1 Điều 257. Từ <DATE>ngày 01-01-2026</DATE> áp dụng bảng giá mới. Trong thời gian này, <BODY>UBND tỉnh</BODY> có quyền điều chỉnh <DOCUMENT>Quyết định 74/2019/QĐ-UBND</DOCUMENT> và các quyết định sửa đổi <DOCUMENT>27/2020/QĐ-UBND</DOCUMENT>, <DOCUMENT>35/2021/QĐ-UBND</DOCUMENT>. <BODY>Sở Tài nguyên và Môi trường</BODY> đã trình phương án, lấy ý kiến <BODY>Mặt trận Tổ quốc</BODY> trước <DATE>15-10</DATE>.

Hỏi 3. (Anh <PERSON>Lê Thành L</PERSON>, kỹ sư, làm việc tại <LOCATION>Khu công nghiệp Đức Hòa III</LOCATION>): Không phải nông dân, tôi muốn mua 5 công lúa ở <LOCATION>Thạnh Hóa</LOCATION> được không?

Trả lời. Được, nhưng mua quá hạn mức ba héc-ta thì phải lập tổ chức kinh tế và có phương án sử dụng đất trồng lúa được <BODY>UBND cấp huyện</BODY> chấp thuận. Trước đây, <DOCUMENT>Luật Đất đai năm 2013</DOCUMENT> (Điều 191) cấm hẳn. Quy định về đất lúa xem thêm <DOCUMENT>Nghị định 112/2024/NĐ-CP</DOCUMENT> <DATE>ngày 11/9/2024</DATE>, thay thế <DOCUMENT>Nghị định số 35/2015/NĐ-CP</DOCUMENT>.

Hỏi 4. (Nhiều hộ dân trong dự án <LOCATION>đường tỉnh 827E</LOCATION>, đoạn qua <LOCATION>huyện Cần Đước</LOCATION>): Chưa có tái định cư, huyện mời nhận tiền, chúng tôi có quyền từ chối không?

Trả lời.
• Khoản 6 Điều 91 buộc hoàn thành bố trí tái định cư trước khi thu hồi đất.
• <DOCUMENT>Nghị định số 88/2024/NĐ-CP</DOCUMENT> quy định chi tiết về bồi thường, hỗ trợ, tái định cư; suất tái định cư tối thiểu do tỉnh quy định.
• Nếu không đồng ý, bà con khiếu nại theo <DOCUMENT>Luật Khiếu nại năm 2011</DOCUMENT> tới <BODY>UBND huyện Cần Đước</BODY>, hoặc khởi kiện tại <BODY>Tòa án nhân dân tỉnh</BODY> theo <DOCUMENT>Luật Tố tụng hành chính</DOCUMENT>.
Ông <PERSON>Phạm Văn Khởi</PERSON> cho biết thêm <LOCATION>khu tái định cư xã Long Sơn</LOCATION> giao nền đợt một <DATE>quý IV/2024</DATE>.

Hỏi 5. (Cô giáo <PERSON>Đinh Thị Mộng Cầm</PERSON>, <BODY>Trường Mẫu giáo Vĩnh Trị</BODY>, <LOCATION>huyện Vĩnh Hưng</LOCATION>): Hộ gia đình tôi có bốn người, sổ ghi “hộ ông <PERSON>Đinh Văn Rớt</PERSON>”, ba tôi mất <DATE>năm 2022</DATE>. Chia sao?

Trả lời. Luật mới bỏ khái niệm hộ gia đình sử dụng đất đối với giao đất mới. Giấy cũ vẫn giá trị. Ai là thành viên tại thời điểm cấp (<DATE>năm 2003</DATE>) thì có phần. Phần của cụ <PERSON>Rớt</PERSON> chia thừa kế theo <DOCUMENT>Bộ luật Dân sự năm 2015</DOCUMENT>. Có thể hòa giải tại <BODY>UBND xã Vĩnh Trị</BODY> hoặc công chứng theo <DOCUMENT>Luật Công chứng</DOCUMENT>.

Hỏi 6. (Ông <PERSON>Trần K.H</PERSON>, Việt kiều <LOCATION>Úc</LOCATION>): Tôi còn quốc tịch <LOCATION>Việt Nam</LOCATION>, có đứng tên được đất vườn không?

Trả lời. Được, như công dân trong nước, điểm này thay đổi lớn so với <DOCUMENT>Luật Nhà ở năm 2014</DOCUMENT>. Kèm theo hộ chiếu còn hạn hoặc giấy xác nhận quốc tịch của <BODY>Bộ Tư pháp</BODY>.

Thư hỏi tiếp theo xin gởi về số 37, <LOCATION>đường Nguyễn Thị Bảy</LOCATION>, <LOCATION>phường 6</LOCATION>, <LOCATION>TP. Tân An</LOCATION>, điện thoại 0272.3826.000. Chuyên trang kỳ sau (<DATE>ngày 27-9</DATE>) trả lời về tách thửa theo <DOCUMENT>Quyết định số 49/2024/QĐ-UBND</DOCUMENT>./.

Thực hiện: <PERSON>KIM KHÁNH</PERSON>
