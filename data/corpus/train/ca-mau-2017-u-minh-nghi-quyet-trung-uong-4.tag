<BODY>Huyện uỷ U Minh</BODY>
Nói đi đôi với làm, bắt đầu từ chỗ ngồi của mình
Cập nhật lúc<DATE>07:15, Thứ Ba, 12/09/2017</DATE> (GMT+7)

Gần một năm làm theo <DOCUMENT>Nghị quyết Trung ương 4 (khoá XII)</DOCUMENT>, <BODY>Đảng bộ huyện U Minh</BODY> không đếm có bao nhiêu bản cam kết đã ký. Huyện đếm số việc tồn đọng được giải quyết.

 

<ROLE>Bí thư</ROLE> <BODY>Huyện ủy U Minh</BODY> <PERSON>Phạm Ngọc Diễn</PERSON> (<ROLE>Tỉnh uỷ viên</ROLE>) kiểm tra lộ đất đen ở <LOCATION>xã Khánh Thuận</LOCATION>.   Ảnh: <PERSON>T.N.M</PERSON>

<ROLE>Bí thư</ROLE> <BODY>Huyện ủy U Minh</BODY> <PERSON>Phạm Ngọc Diễn</PERSON> (<ROLE>Tỉnh uỷ viên</ROLE>) kiểm tra lộ đất đen ở <LOCATION>xã Khánh Thuận</LOCATION>.

Ảnh: <PERSON>T.N.M</PERSON>

 

Từ một cuộc họp không có báo cáo

 

<DATE>Chiều 4-3-2017</DATE>, cuộc họp của <BODY>Ban Thường vụ Huyện uỷ</BODY> kéo dài tới tối. Không ai được đọc báo cáo soạn sẵn. Mỗi người, từ <ROLE>Chủ tịch</ROLE> <BODY>UBND huyện</BODY> <PERSON>Lê Hoàng Phước</PERSON> tới <ROLE>Chủ nhiệm</ROLE> <BODY>Uỷ ban Kiểm tra Huyện ủy</BODY> <PERSON>Sử Thị Mỹ Lệ</PERSON>, phải nói ba điều mình làm chưa xong và hẹn ngày xong. Biên bản cuộc họp dày 31 trang, được gửi cho <BODY>Ban Tổ chức Tỉnh uỷ Cà Mau</BODY> và dán ở bảng tin của <BODY>Huyện uỷ</BODY>.

Đồng chí <PERSON>Phạm Ngọc Diễn</PERSON> giải thích: <DOCUMENT>Nghị quyết số 04-NQ/TW</DOCUMENT> <DATE>ngày 30-10-2016</DATE> nêu 27 biểu hiện suy thoái. Nhiều cấp uỷ đem 27 biểu hiện ấy kẻ thành bảng, đánh dấu “không” từ trên xuống dưới. “Ký xong, cất vô tủ. Dân ngoài <LOCATION>kinh 29</LOCATION> đâu có thấy gì khác”, đồng chí nói.

Vì vậy, <DOCUMENT>Kế hoạch số 32-KH/HU</DOCUMENT> của <BODY>Huyện ủy U Minh</BODY> chỉ có bốn đầu việc: đất lâm phần cấp chồng lấn; lộ nông thôn hư mà nghiệm thu đủ; trễ hạn hồ sơ ở bộ phận một cửa; và đảng viên nợ  tiền vay xoá nghèo.

 

Việc thứ nhất: Trả lại 118 ha đất

 

Ở <LOCATION>ấp 14</LOCATION>, <LOCATION>xã Nguyễn Phích</LOCATION>, ông <PERSON>Trần Văn Mười Ba</PERSON> giữ bốn tờ giấy mời hoà giải từ <DATE>năm 2009</DATE> đến <DATE>2015</DATE>. Đất ông nhận khoán của <BODY>Lâm ngư trường U Minh III</BODY> trước kia bị đo chồng lên đất một cán bộ <BODY>Hạt Kiểm lâm rừng tràm</BODY>. Đoàn công tác do <ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Huyện uỷ</BODY> <PERSON>Ngô Chí Linh</PERSON> phụ trách làm việc 5 buổi tại thực địa, đối chiếu với <DOCUMENT>Quyết định 24/QĐ-UB</DOCUMENT> <DATE>ngày 9/6/1998</DATE> của <BODY>UBND tỉnh Cà Mau</BODY> và bản đồ của <BODY>Công ty TNHH MTV Lâm nghiệp U Minh Hạ</BODY>. <DATE>Ngày 20 tháng 7</DATE>, ông <PERSON>Mười Ba</PERSON> nhận quyết định giao lại 1,9 ha. Cùng đợt, 61 hộ ở các <LOCATION>xã Nguyễn Phích</LOCATION>, <LOCATION>Khánh Lâm</LOCATION>, <LOCATION>Khánh An</LOCATION> được điều chỉnh tổng cộng 118 ha.

Người cán bộ kiểm lâm bị <BODY>Chi bộ Hạt Kiểm lâm</BODY> kỷ luật cảnh cáo. Một <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND xã</BODY> phải kiểm điểm vì ký xác nhận mà không xuống đất.

 

Từ <DATE>đầu năm 2017</DATE> đến nay, <BODY>Uỷ ban Kiểm tra Huyện uỷ</BODY> kiểm tra dấu hiệu vi phạm 7 đảng viên, thi hành kỷ luật 12, trong đó khai trừ 2. Cùng kỳ <DATE>năm 2016</DATE> chỉ có 3. <ROLE>Chủ nhiệm</ROLE> <PERSON>Mỹ Lệ</PERSON> nói thẳng: “Số tăng không phải vì <DATE>năm nay</DATE> đảng viên hư hơn. Vì <DATE>năm nay</DATE> mình chịu nhìn”.

 

“Bí thư ấp không được mắc nợ dân”

 

Câu ấy ghi trên bảng đen trụ sở <BODY>Chi bộ ấp 7</BODY>, <LOCATION>xã Khánh Hoà</LOCATION>. Ấp có 19 đảng viên thì 8 người nợ vốn <BODY>Ngân hàng Chính sách xã hội</BODY> quá hạn, nợ từ thời nuôi cá bống tượng. Không ai bắt trả ngay. Chi bộ họp, chia lịch trả mỗi tháng theo vụ lúa, người khá đứng ra bảo lãnh cho người yếu. Tới <DATE>cuối tháng 8</DATE>, nợ chỉ còn hai hộ, 11 triệu đồng. <ROLE>Bí thư chi bộ</ROLE> <PERSON>Tô Văn Xệ</PERSON>, 67 tuổi, trả xong món cuối cùng <DATE>ngày 2-9</DATE>, “cho nó chẵn ngày Quốc khánh”.

Mô hình này nằm trong phần làm theo của <DOCUMENT>Chỉ thị số 05-CT/TW</DOCUMENT> về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách <PERSON>Hồ Chí Minh</PERSON>. <BODY>Ban Tuyên giáo Huyện uỷ</BODY> biên thành tài liệu 6 trang cho báo cáo viên, có kèm một bài vọng cổ do soạn giả <PERSON>Sáu Đậm</PERSON> viết lời.

 

Còn chỗ chưa xuôi

 

Không phải nơi nào cũng chuyển. Ở <LOCATION>thị trấn U Minh</LOCATION>, 4/11 chi bộ vẫn kiểm điểm theo mẫu in sẵn. <BODY>Đảng uỷ Phòng Giáo dục và Đào tạo</BODY> bị <BODY>Thường trực Huyện uỷ</BODY> trả lại báo cáo hai lần. <ROLE>Bí thư</ROLE> <BODY>Huyện đoàn</BODY> <PERSON>Danh Thị Ngọc Hân</PERSON> nhận xét đảng viên trẻ ngại góp ý người lớn tuổi, góp rồi “sợ bị nói là hỗn”.

Tại <EVENT>hội nghị lần thứ 9 Ban Chấp hành Đảng bộ huyện khoá XI</EVENT>, dự kiến họp trong <DATE>tháng 10 này</DATE>, <BODY>Ban Thường vụ Huyện ủy</BODY> sẽ công khai kết quả từng việc đã hẹn trong biên bản <DATE>hôm 4-3</DATE>. Việc nào trễ, người phụ trách đứng lên nói lý do trước 38 uỷ viên.

<PERSON>T.N.M</PERSON>
.
.
