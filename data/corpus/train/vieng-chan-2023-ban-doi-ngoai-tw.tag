<LOCATION>Việt Nam</LOCATION> - <LOCATION>Lào</LOCATION>
Một tuần, ba tỉnh, năm bản ký

Tin tổng hợp của nhóm phóng viên thường trú tại <LOCATION>Viêng Chăn</LOCATION>

<LOCATION>Cầu Xê Băng Phai</LOCATION> nắng gắt. Chiếc xe 16 chỗ chở đoàn công tác <BODY>Ban Đối ngoại Trung ương</BODY> dừng ở <LOCATION>chợ Nong Bốc</LOCATION> để <ROLE>Phó Trưởng Ban</ROLE> <PERSON>Ngô Lê Văn Hùng</PERSON> mua gói xôi nếp; người bán, mẹ <PERSON>Buôn-mi</PERSON>, nhận ra giọng <LOCATION>Nghệ An</LOCATION>: “<DATE>Năm 71</DATE> bộ đội ở nhà mẹ”.

Đoàn sang <LOCATION>Lào</LOCATION> từ <DATE>13</DATE> đến <DATE>20/3/2023</DATE> theo lời mời của <BODY>Ban Đối ngoại Trung ương Đảng Nhân dân Cách mạng Lào</BODY>, triển khai thỏa thuận hợp tác <DATE>giai đoạn 2021-2025</DATE> giữa hai ban, nhân kết thúc Năm Đoàn kết hữu nghị <LOCATION>Việt Nam</LOCATION> - <LOCATION>Lào</LOCATION> <DATE>2022</DATE>.

<DATE>Thứ Hai, 13/3</DATE>. <ROLE>Trưởng Ban</ROLE> <PERSON>Thông-xa-văn Phôm-vi-hản</PERSON> tiếp ở <LOCATION>đại lộ Lan Xang</LOCATION>. Ông kể cha mình, <ROLE>Chủ tịch</ROLE> <PERSON>Cay-xỏn Phôm-vi-hản</PERSON>, dạy con câu tiếng Việt đầu tiên là “đồng bào”. Hai ban ký: (1) bản ghi nhớ về đào tạo phiên dịch, 30 người/năm; (2) kế hoạch <DATE>2023-2024</DATE>.

<DATE>Thứ Tư</DATE>. <LOCATION>Xa-vẳn-na-khệt</LOCATION>. <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY>, <ROLE>Tỉnh trưởng</ROLE> <PERSON>Xẳn-ty-pháp Phôm-vi-hản</PERSON> gặp đoàn cùng <ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh Quảng Trị</BODY> <PERSON>Hồ Văn Cừu</PERSON> (người Vân Kiều) vừa qua <LOCATION>cửa khẩu Lao Bảo</LOCATION>. Bản ký thứ ba: <LOCATION>khu thương mại chung Lao Bảo - Đen-xa-vẳn</LOCATION>, căn cứ <DOCUMENT>Kết luận số 17-KL/TW</DOCUMENT> và <DOCUMENT>Quyết định 1481/QĐ-TTg</DOCUMENT>, phía <LOCATION>Lào</LOCATION> là <DOCUMENT>Nghị quyết số 27/BCT</DOCUMENT>. Ông <PERSON>Cừu</PERSON> và <ROLE>Tổng Lãnh sự</ROLE> <LOCATION>Việt Nam</LOCATION> <PERSON>Đặng Thị Hải Tâm</PERSON> ăn trưa bằng bún <LOCATION>Cam Lộ</LOCATION> mang theo.

<DATE>Thứ Sáu</DATE>. <LOCATION>Chăm-pa-xắc</LOCATION>. Tặng <BODY>Trường Hữu nghị Lào - Việt Nam</BODY> hai phòng máy. <ROLE>Chủ tịch</ROLE> <BODY>Hội người Việt Nam tỉnh Chăm-pa-xắc</BODY> <PERSON>Phạm Văn Khăm</PERSON> xin 50 bộ sách tiếng Việt lớp 1. <ROLE>Tùy viên Giáo dục</ROLE> <PERSON>Hoàng Trường Giang Sơn</PERSON> hứa trước hè.

Điều bạn hỏi, điều ta hỏi

Bạn muốn nghe về kiểm soát quyền lực sau <EVENT>Đại hội XIII</EVENT> của ta. Ông <PERSON>Văn Hùng</PERSON> trả lời bằng ba văn bản: <DOCUMENT>Quy định 205-QĐ/TW</DOCUMENT> <DATE>năm 2019</DATE>; <DOCUMENT>Quy định 22-QĐ/TW</DOCUMENT> <DATE>năm 2021</DATE>; <DOCUMENT>Quy định số 96-QĐ/TW</DOCUMENT> <DATE>ngày 2/2/2023</DATE> về lấy phiếu tín nhiệm. Ta muốn nghe bạn chữa lạm phát 40% ra sao, <ROLE>Phó Trưởng</ROLE> <BODY>Ban Nghiên cứu lý luận</BODY> <PERSON>Xi-xu-văn Xu-ly-nha</PERSON> cười: “Bằng chịu khó”.

<ROLE>Tổng Bí thư</ROLE>, <ROLE>Chủ tịch nước</ROLE> <LOCATION>Lào</LOCATION> <PERSON>Thoong-lun Xi-xu-lít</PERSON> tiếp đoàn <DATE>sáng 20/3</DATE>, nhắc chuyến thăm <LOCATION>Lào</LOCATION> sắp tới của <ROLE>Chủ tịch nước</ROLE> <PERSON>Võ Văn Thưởng</PERSON>, người vừa được <BODY>Quốc hội</BODY> bầu <DATE>ngày 2-3</DATE>. Bản ký thứ tư, thứ năm dành cho <BODY>Nhà xuất bản Chính trị quốc gia Sự thật</BODY> và <BODY>Báo Pa-xa-xôn</BODY>: dịch văn kiện <EVENT>Đại hội XI</EVENT> của bạn, dịch sách của <ROLE>Tổng Bí thư</ROLE> <PERSON>Nguyễn Phú Trọng</PERSON>.

Mẹ <PERSON>Buôn-mi</PERSON> gửi theo đoàn một ghè rượu. <BODY>Hải quan Cầu Treo</BODY> cho qua, không lập biên lai.

<PERSON>Bá Thành</PERSON> – <PERSON>Xuân Tú</PERSON> – <PERSON>Kham-phút</PERSON>
