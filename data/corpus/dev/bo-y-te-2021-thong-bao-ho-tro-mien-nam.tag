<BODY>BỘ Y TẾ</BODY>: 3.000 NHÂN VIÊN Y TẾ SẼ VÀO <LOCATION>MIỀN NAM</LOCATION> TRƯỚC <DATE>20/8</DATE>

<BODY>SKĐS</BODY> -  Theo <DOCUMENT>Công điện số 1168/CĐ-BYT</DOCUMENT> <DATE>ngày 7/8/2021</DATE>, <BODY>Bộ Y tế</BODY> huy động tối đa nhân lực của 27 bệnh viện tuyến trung ương cho <LOCATION>TP.HCM</LOCATION>, <LOCATION>Bình Dương</LOCATION>, <LOCATION>Đồng Nai</LOCATION>, <LOCATION>Long An</LOCATION>.

<DATE>Chiều 10/8</DATE>, <ROLE>Thứ trưởng</ROLE> <BODY>Bộ Y tế</BODY> <PERSON>Nguyễn Trường Sơn</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Bộ phận thường trực đặc biệt hỗ trợ công tác phòng chống dịch COVID-19 tại TP.HCM</BODY>, có buổi làm việc trực tuyến với <BODY>Sở Y tế TP.HCM</BODY> và lãnh đạo các <BODY>bệnh viện Bạch Mai</BODY>, <BODY>Trung ương Huế</BODY>, <BODY>Việt Đức</BODY>.

Trích nội dung trả lời của Thứ trưởng:

⁃ Về tháp ba tầng: <DOCUMENT>Quyết định số 3416/QĐ-BYT</DOCUMENT> <DATE>ngày 14/7/2021</DATE> về hướng dẫn chẩn đoán, điều trị đã được bổ sung; trung tâm hồi sức 500 giường của <BODY>Bệnh viện Bạch Mai</BODY> đặt ở <LOCATION>quận 7</LOCATION> nhận bệnh nhân từ <DATE>10/8</DATE>.
⁃ Về giãn cách: các tỉnh tiếp tục thực hiện <DOCUMENT>Chỉ thị số 16/CT-TTg</DOCUMENT> <DATE>ngày 31/3/2020</DATE>, <DOCUMENT>Công điện 1063/CĐ-TTg</DOCUMENT> và <DOCUMENT>Nghị quyết 86/NQ-CP</DOCUMENT> <DATE>ngày 6/8/2021</DATE> của <BODY>Chính phủ</BODY>; nơi đang áp dụng <DOCUMENT>Chỉ thị 15</DOCUMENT>, <DOCUMENT>19</DOCUMENT> phải xét nghiệm theo nguy cơ.
⁃ Về vaccine:  tính đến <DATE>hôm qua</DATE> cả nước tiêm hơn 10,3 triệu liều; lô 1,5 triệu liều AstraZeneca qua cơ chế COVAX và lô Moderna do <LOCATION>Mỹ</LOCATION> tặng sẽ về <LOCATION>sân bay Tân Sơn Nhất</LOCATION> <DATE>cuối tuần này</DATE>.
⁃ Về chế độ:  áp dụng <DOCUMENT>Nghị quyết 16/NQ-CP</DOCUMENT> <DATE>ngày 8/2/2021</DATE>, phụ cấp 300.000 đồng/người/ngày.

Bác sĩ <PERSON>Đỗ Thuý Hà</PERSON>, <BODY>Bệnh viện Đa khoa tỉnh Hoà Bình</BODY>, một trong 41 tình nguyện viên lên đường <DATE>đêm mai</DATE>, cho biết chị gửi hai con cho bà ngoại ở <LOCATION>Kỳ Sơn</LOCATION>. Điều dưỡng <PERSON>Xa Văn Tiến</PERSON> thì đăng ký đi lần thứ ba, sau <LOCATION>Bắc Giang</LOCATION> (<DATE>tháng 5</DATE>) và <LOCATION>Đồng Tháp</LOCATION> (<DATE>tháng 7</DATE>).

Trước đó, tại <EVENT>Kỳ họp thứ nhất, Quốc hội khóa XV</EVENT>, <BODY>Quốc hội</BODY> thông qua <DOCUMENT>Nghị quyết số 30/2021/QH15</DOCUMENT> cho phép <BODY>Chính phủ</BODY>, <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> áp dụng biện pháp khác với quy định của luật. <ROLE>Thủ tướng</ROLE> <PERSON>Phạm Minh Chính</PERSON>, <ROLE>Trưởng</ROLE> <BODY>Ban Chỉ đạo Quốc gia phòng, chống dịch COVID-19</BODY>, nhiều lần nhắc: xã, phường là pháo đài, người dân là chiến sĩ.

Liên hệ:  đường dây nóng 1900 9095; <BODY>Vụ Truyền thông và Thi đua, khen thưởng</BODY>, 138A <LOCATION>Giảng Võ</LOCATION>, <LOCATION>Ba Đình</LOCATION>, <LOCATION>Hà Nội</LOCATION>.