Tắt máy giám sát sáu giờ, phạt ba trăm triệu
<DOCUMENT>Nghị định 38</DOCUMENT> ra biển <LOCATION>Phú Quốc</LOCATION>

<BODY>KGO</BODY> - Tàu KG-91762-TS của ông <PERSON>Trần Quốc Sơn</PERSON> nằm bờ <LOCATION>cảng cá An Thới</LOCATION> đã ba tuần. Trên nóc ca-bin, hộp giám sát hành trình còn nguyên kẹp chì, chỉ mỗi dây nguồn đứt.Đứt vì chuột hay vì người, đó là câu hỏi trị giá 300 triệu đồng.

“Chuột cắn thật mà”, ông <PERSON>Sơn</PERSON> nói với tổ công tác của <BODY>Chi cục Thủy sản Kiên Giang</BODY> <DATE>sáng 22/5/2024</DATE>.

Trước ngày <DOCUMENT>Nghị định số 38/2024/NĐ-CP</DOCUMENT> có hiệu lực (<DATE>20-5-2024</DATE>), hành vi không duy trì thiết bị giám sát hành trình bị phạt theo <DOCUMENT>Nghị định số 42/2019/NĐ-CP</DOCUMENT> <DATE>ngày 16/5/2019</DATE>, mức cao nhất 200 triệu cho tàu từ 24 mét trở lên khi tái phạm. Nay, theo văn bản mới, tàu vượt ranh giới vùng biển cho phép khai thác có thể bị phạt tới một tỷ đồng đối với cá nhân. Trích vài đoạn đáng đọc kỹ (phóng viên lược thuật):

“Hành vi tháo, gỡ, gửi thiết bị giám sát sang tàu khác: phạt tiền từ ba trăm đến năm trăm triệu đồng; tước quyền sử dụng giấy phép khai thác; tước chứng chỉ thuyền trưởng”.

“Thẩm quyền: <ROLE>Chủ tịch</ROLE> <BODY>Ủy ban nhân dân cấp tỉnh</BODY>, <ROLE>Tư lệnh</ROLE> <BODY>Cảnh sát biển Việt Nam</BODY>, <ROLE>Cục trưởng</ROLE> <BODY>Cục Kiểm ngư</BODY>, <ROLE>Chỉ huy trưởng</ROLE> <BODY>Bộ đội Biên phòng cấp tỉnh</BODY>… trong phạm vi nhiệm vụ”.

Không chỉ phạt tiền. <DOCUMENT>Nghị quyết số 04/2024/NQ-HĐTP</DOCUMENT> <DATE>ngày 12-6-2024</DATE> của <BODY>Hội đồng Thẩm phán Tòa án nhân dân tối cao</BODY> hướng dẫn xử lý hình sự một số hành vi liên quan đến khai thác thủy sản trái phép, hiệu lực từ <DATE>01/8/2024</DATE>: môi giới đưa tàu sang vùng biển nước ngoài có thể bị truy cứu theo Điều 348 <DOCUMENT>Bộ luật Hình sự</DOCUMENT>.

Vì sao gắt như vậy? <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND thành phố Phú Quốc</BODY> <PERSON>Đoàn Văn Tiến Dũng</PERSON> tính: từ <DATE>ngày 23-10-2017</DATE>, ngày <BODY>Ủy ban châu Âu</BODY> (<BODY>EC</BODY>) rút “thẻ vàng” với thủy sản <LOCATION>Việt Nam</LOCATION>, hàng đi <LOCATION>châu Âu</LOCATION> phải chờ kiểm tra nguồn gốc 100%. <DOCUMENT>Chỉ thị số 32-CT/TW</DOCUMENT> <DATE>ngày 10-4-2024</DATE> của <BODY>Ban Bí thư</BODY> coi chống khai thác bất hợp pháp (IUU) là nhiệm vụ chính trị. <BODY>Tỉnh ủy Kiên Giang</BODY> ban hành <DOCUMENT>Kế hoạch số 203-KH/TU</DOCUMENT>; <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY> ký <DOCUMENT>Công điện số 06/CĐ-UBND</DOCUMENT>; đến <DATE>31-5</DATE>, toàn tỉnh còn 91 tàu mất kết nối trên 10 ngày, <LOCATION>Phú Quốc</LOCATION> chiếm 14.

Một chuyến kiểm tra của <BODY>Đồn Biên phòng An Thới</BODY> trên <LOCATION>vùng biển quần đảo Nam Du</LOCATION>. Ảnh: <PERSON>LÊ TRUNG HIẾU CHƯƠNG</PERSON>

Trung tá <PERSON>Cao Trường Sơn</PERSON>, <ROLE>Đồn trưởng</ROLE> <BODY>Đồn Biên phòng An Thới</BODY>, gọi ông <PERSON>Sơn</PERSON> tàu 91762 là “chú <PERSON>Sơn</PERSON> cùng tên”. Đồn lấy mẫu dây, gửi <BODY>Phòng Kỹ thuật hình sự Công an tỉnh</BODY>.Kết quả <DATE>hôm 3/6</DATE>: dây bị răng gặm nhấm cắn. Ông <PERSON>Sơn</PERSON> thoát án phạt nặng, chỉ bị nhắc vì chậm báo vị trí mỗi 6 giờ.Nhưng cũng trong đợt ấy, tàu KG-94011-TS do <PERSON>Ngô Minh Chiến</PERSON> làm chủ bị lập biên bản: máy giám sát nằm trên một xuồng câu neo ở <LOCATION>Hòn Thơm</LOCATION>, còn tàu thì kéo lưới cách <LOCATION>đảo Wai</LOCATION> (<LOCATION>Campuchia</LOCATION>) 11 hải lý. <DATE>Ngày 17 tháng 6 năm 2024</DATE>, <DOCUMENT>Quyết định xử phạt số 1188/QĐ-XPHC</DOCUMENT> được ký, 480 triệu đồng.

Hỏi: dân lấy đâu ra tiền? <ROLE>Chủ tịch</ROLE> <BODY>Hội Nông dân thành phố Phú Quốc</BODY>, bà <PERSON>Nguyễn Thị Kim Liễu</PERSON>, đề nghị chuyển nghề theo <DOCUMENT>Quyết định số 208/QĐ-TTg</DOCUMENT> <DATE>ngày 10/3/2023</DATE> và vay vốn theo <DOCUMENT>Nghị định 55/2015/NĐ-CP</DOCUMENT>. Bà nói <DATE>năm ngoái</DATE> 36 hộ ở <LOCATION>xã Hòn Thơm</LOCATION> bán ghe cào để nuôi cá bớp, 29 hộ có lời.

Đợt thanh tra lần thứ 5 của <BODY>EC</BODY> dự kiến <DATE>tháng 10/2024</DATE>. <LOCATION>Cảng An Thới</LOCATION> đang lắp ca-mê-ra đếm tàu.

Bài, ảnh: <PERSON>MẠNH HỒ TIÊU</PERSON>
