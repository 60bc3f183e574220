<BODY>ĐẢNG BỘ THAN QUẢNG NINH</BODY>: GỌN BỘ MÁY TRƯỚC, GỌN VIỆC SAU

<DATE>08:20 07/11/2018</DATE> | <BODY>Báo Quảng Ninh</BODY>
Hơn 31 nghìn thợ mỏ, 12 nghìn đảng viên, 46 tổ chức cơ sở đảng. Ở một đảng bộ to như thế, sáp nhập hai phòng còn khó hơn mở một lò chợ.

<DOCUMENT>Nghị quyết số 18-NQ/TW</DOCUMENT> về bộ máy được <BODY>Trung ương</BODY> ban hành <DATE>ngày 25/10/2017</DATE>; ba tháng rưỡi sau, <BODY>Ban Chấp hành Đảng bộ Than Quảng Ninh</BODY> có <DOCUMENT>Nghị quyết số 11-NQ/ĐUTQN</DOCUMENT> (<DATE>9/2/2018</DATE>). Nhanh, vì thợ lò vốn không thích bàn lâu. Và cũng vì tỉnh đã đi trước từ hồi có <DOCUMENT>Đề án “Đổi mới phương thức, nâng cao năng lực lãnh đạo, sức chiến đấu của Đảng; thực hiện tinh giản bộ máy, biên chế”</DOCUMENT>, quen gọi là <DOCUMENT>Đề án 25</DOCUMENT>, mà <BODY>Tỉnh ủy</BODY> ra <DOCUMENT>Nghị quyết số 19-NQ/TU</DOCUMENT> <DATE>ngày 3/3/2015</DATE> để thực hiện.

“Một cửa ra, một cửa vào”

<ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Đảng ủy Than Quảng Ninh</BODY> <PERSON>Phạm Thục Mai</PERSON> ví bộ máy cũ như khai trường nhiều cửa lò: cửa nào cũng có người gác, gió lại chẳng thông. Tại <BODY>Công ty Than Uông Bí</BODY>, cùng một báo cáo đảng viên được ba nơi yêu cầu: <BODY>Đảng ủy Than</BODY>, <BODY>Thành ủy Uông Bí</BODY> và <BODY>Ban Tuyên giáo - Truyền thông</BODY> của <BODY>Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam</BODY> (<BODY>TKV</BODY>). Từ <DATE>quý II/2018</DATE>, chỉ còn một mẫu, gửi một nơi.

Về con người, <BODY>Công ty cổ phần Than Vàng Danh</BODY> nhập <BODY>Văn phòng Đảng ủy</BODY> với <BODY>Phòng Tổ chức lao động</BODY>, bớt 14 người; <BODY>Công ty cổ phần Than Núi Béo</BODY> để một đồng chí vừa làm <ROLE>Phó Bí thư</ROLE> <BODY>Đảng ủy</BODY>, vừa làm <ROLE>Chủ tịch</ROLE> <BODY>Công đoàn</BODY>; <BODY>Công ty Tuyển than Cửa Ông</BODY> giải thể bốn chi bộ phòng ban có dưới năm đảng viên. Cả đảng bộ giảm 3 tổ chức cơ sở, 61 chi bộ trực thuộc.

Nhưng cũng có nơi làm hình thức. <BODY>Uỷ ban Kiểm tra Đảng ủy Than Quảng Ninh</BODY> phát hiện ở một đơn vị (khi làm việc, <ROLE>Chủ nhiệm</ROLE> <BODY>Uỷ ban Kiểm tra</BODY> <PERSON>Tô Văn Tứ</PERSON> đề nghị chúng tôi chưa nêu tên) hai phòng nhập xong vẫn hai con dấu, hai máy pha cà phê, trưởng phòng cũ thành phó phòng hưởng nguyên hệ số. Đơn vị này phải làm lại trong <DATE>tháng 10</DATE>.

Thợ lò <BODY>Công ty cổ phần Than Hà Lầm</BODY> trước giờ vào ca. Ảnh: <PERSON>Hoàng Giang</PERSON> (CTV)

Chi bộ ở mức -300

Nếu chỉ nhìn phòng ban thì chưa thấy hết. Linh hồn của đảng bộ ngành than nằm ở các chi bộ phân xưởng. Mức -300 <LOCATION>mỏ Hà Lầm</LOCATION>, <DATE>4 giờ ngày 31/10</DATE>: <PERSON>Vừ A Dế</PERSON>, 26 tuổi, quê <LOCATION>xã Tà Mung</LOCATION>, <LOCATION>huyện Than Uyên</LOCATION>, <LOCATION>tỉnh Lai Châu</LOCATION>, vừa xong ca ba thì vào họp <BODY>Chi bộ Phân xưởng Khai thác 5</BODY>. Cuộc họp kéo 35 phút, nội dung duy nhất là ba vụ mất an toàn trong <DATE>tháng 9</DATE>. Không ai đọc báo cáo. Người gây ra vụ thứ hai tự kể, người chứng kiến bổ sung, rồi giơ tay biểu quyết việc sửa quy trình.

Cách sinh hoạt ấy làm theo <DOCUMENT>Hướng dẫn số 12-HD/BTCTW</DOCUMENT> <DATE>ngày 6/7/2018</DATE> của <BODY>Ban Tổ chức Trung ương</BODY> về một số vấn đề về nâng cao chất lượng sinh hoạt chi bộ, cộng thêm mười gợi ý của <BODY>Ban Xây dựng Đảng</BODY> - <BODY>Đảng ủy Than Quảng Ninh</BODY>. <ROLE>Bí thư Chi bộ</ROLE> <PERSON>Đặng Đình Cường</PERSON> cho biết thợ là người Mông, Dao, Thái đã quá nửa phân xưởng; gợi ý nào viết dài quá hai dòng anh phải dịch ra lời nói.

Hỏi <PERSON>Dế</PERSON> về nghị quyết, anh ngẫm nghĩ: “<DOCUMENT>Nghị quyết 18</DOCUMENT> thì em chưa thuộc. Nhưng em biết bớt được hai cái sổ”.

Cờ đỏ ở mỏ

Công tác thi đua cũng gọn theo. <EVENT>Hội thi Bí thư chi bộ giỏi ngành Than lần thứ III</EVENT> hồi <DATE>tháng 8</DATE> bỏ phần hùng biện, thay bằng xử lý tình huống ngay tại lò. <BODY>Khối thi đua các công ty than hầm lò</BODY> và <BODY>Khối thi đua các đơn vị sàng tuyển, kho vận</BODY> chấm chung một thang điểm, trong đó an toàn chiếm 40. Mất an toàn chết người thì trượt, dù sản lượng cao. Nhân <EVENT>Hội nghị biểu dương thợ mỏ tiêu biểu lần thứ VI</EVENT>, <DATE>sáng 11/11</DATE> tới, trước thềm 82 năm Ngày truyền thống công nhân Vùng mỏ (<DATE>12/11/1936 - 12/11/2018</DATE>), <BODY>TKV</BODY> sẽ trao cờ cho 9 tập thể. <ROLE>Tổng Giám đốc</ROLE> <BODY>TKV</BODY> <PERSON>Giáp Minh Triều</PERSON> từng than phiền rằng hồ sơ khen thưởng nặng hơn cả than, nay quy định tối đa hai trang.

<DATE>Cuối năm nay</DATE>, đảng bộ sẽ sơ kết <DOCUMENT>Chỉ thị số 05-CT/TW</DOCUMENT> <DATE>ngày 15/5/2016</DATE> của <BODY>Bộ Chính trị</BODY> và giữa nhiệm kỳ thực hiện <DOCUMENT>Nghị quyết Đại hội Đảng bộ tỉnh Quảng Ninh lần thứ XIV</DOCUMENT>; chuẩn bị các bước cho <EVENT>Đại hội đại biểu Đảng bộ Than Quảng Ninh lần thứ IV</EVENT> (<DATE>2020-2025</DATE>). Dự kiến tới <DATE>2020</DATE>, số đầu mối còn 38. Có bớt được thêm nữa không? Đồng chí <PERSON>Mai</PERSON> bảo còn tùy vào vỉa.

<PERSON>Lã Dịu</PERSON> (<BODY>Trung tâm Truyền thông TKV</BODY>)
