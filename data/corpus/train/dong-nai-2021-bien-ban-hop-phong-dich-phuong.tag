GHI NHANH MỘT CUỘC HỌP LÚC NỬA ĐÊM

(<LOCATION>Phường Trảng Dài</LOCATION>, <LOCATION>TP. Biên Hòa</LOCATION>, <DATE>22 giờ ngày 13-8-2021</DATE>; ghi theo sổ tay của phóng viên)

Thành phần: đ/c <PERSON>Lê Thị Ngọc Loan</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Đảng ủy phường</BODY>, chủ trì; đ/c <PERSON>Vũ Quốc Thái</PERSON> - <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND TP</BODY>, <ROLE>Phó trưởng</ROLE> <BODY>Ban chỉ đạo phòng, chống dịch COVID-19 thành phố</BODY>; đ/c <PERSON>Nguyễn Văn Nải</PERSON> - <ROLE>Chủ tịch</ROLE> <BODY>UBND phường</BODY>; trung tá <PERSON>Đinh Quang Vũ</PERSON> - <ROLE>Trưởng</ROLE> <BODY>Công an phường</BODY>; BS <PERSON>Tạ Quang Trí</PERSON> - <ROLE>Trạm trưởng</ROLE> <BODY>Trạm Y tế phường</BODY>; linh mục <PERSON>Giuse Trần Phú Sơn</PERSON>, <ROLE>chánh xứ</ROLE> <LOCATION>Hà Nội</LOCATION>; đại diện <BODY>Trung đoàn 935</BODY>. Vắng: đ/c <ROLE>Chỉ huy trưởng</ROLE> <BODY>Ban CHQS phường</BODY> (F0).

1. Số liệu đến 18 giờ

Tổng F0: 1.147; trong ngày thêm 63. Khu phong tỏa: 29. Khu phố nóng nhất: <LOCATION>KP 3</LOCATION>, <LOCATION>KP 4A</LOCATION>, <LOCATION>KP5</LOCATION>. Bình oxy còn 8. <BODY>Bệnh viện dã chiến số 6</BODY> từ chối nhận thêm bệnh nhân sau 20 giờ.

2. Ý kiến

Đ/c <PERSON>Nải</PERSON>: Phường làm theo <DOCUMENT>Chỉ thị 16/CT-TTg</DOCUMENT> từ <DATE>0 giờ ngày 9-7</DATE> đã 36 ngày. <DATE>Hôm 2-8</DATE>, <BODY>UBND tỉnh</BODY> ra <DOCUMENT>Văn bản số 9159/UBND-KGVX</DOCUMENT>, đến <DATE>ngày 11-8</DATE> lại có <DOCUMENT>Văn bản số 9480/UBND-KGVX</DOCUMENT>, hai văn bản qui định khác nhau về shipper. Đề ngị nói rõ theo cái nào.

Đ/c <PERSON>Thái</PERSON>: Theo văn bản sau. Cứ có cái sau thì bỏ cái trước, <DOCUMENT>Luật Ban hành văn bản quy phạm pháp luật</DOCUMENT> dạy vậy. (Có tiếng cười)

BS <PERSON>Trí</PERSON>: Tôi xin 2 điều dưỡng. Em <PERSON>Hạnh</PERSON> với em <PERSON>Út</PERSON> kiêt sức rồi. <DATE>Chiều qua</DATE> cụ <PERSON>Nông Văn Sìn</PERSON> ở <LOCATION>hẻm 12 đường Nguyễn Khuyến</LOCATION> mất tại nhà, chờ xe 5 tiếng. Cụ người Nùng, con cháu mắc ở <LOCATION>Bình Phước</LOCATION> không về được.

Cả phòng im lặng. Linh mục <PERSON>Sơn</PERSON> xin phép đọc một kinh ngắn.

Trung tá <PERSON>Vũ</PERSON>: Chốt <LOCATION>ngã ba Đồng Khởi</LOCATION> bắt 2 xe lạnh chở 31 người từ <LOCATION>Thuận An</LOCATION> trốn qua <LOCATION>cầu Hóa An</LOCATION>. Đã lập biên bản theo <DOCUMENT>Nghị định 117/2020/NĐ-CP</DOCUMENT>, mỗi người 15 triệu đồng. Nhưng lập xong thì đưa họ đi đâu? Khu cách ly <LOCATION>Trường Tiểu học Trần Quốc Toản</LOCATION> đầy.

Đ/c <PERSON>Loan</PERSON>: Dân đói thì chốt mấy cũng không giữ. Đề nghị <BODY>Hội LHPN phường</BODY>, <BODY>Hội Chữ thập đỏ</BODY> mở lại bếp <LOCATION>nhà thờ Hà Nội</LOCATION>, <LOCATION>chùa Quan Âm Trảng Dài</LOCATION>, <DATE>ngày mai</DATE> 2.400 suất. <DOCUMENT>Nghị quyết 68/NQ-CP</DOCUMENT> chi hỗ trợ đợt 1 được 4.012/11.300 người, chậm ở khâu xác nhận thường trú.

Đ/c <PERSON>Bá Thị Thiên Hương</PERSON> (<ROLE>Phó Chủ tịch</ROLE> <BODY>HĐND phường</BODY>, người Chăm): Xin cho dùng 600 triệu tiết kiệm chi <DATE>6 tháng đầu năm 2021</DATE>. <BODY>Thường trực HĐND phường</BODY> chịu trách nhiệm, <EVENT>kỳ họp thứ 2</EVENT> sẽ hợp thức.

3. Kết luận (đ/c <PERSON>Thái</PERSON>)

- Giữ nguyên 29 chốt. Hai khu phố lập 1 tổ oxy theo <DOCUMENT>Kế hoạch số 166/KH-BCĐ</DOCUMENT> của <BODY>Ban Chỉ đạo thành phố</BODY>.
- Vaccine: <DATE>ngày 15</DATE> và <DATE>16-8</DATE> tiêm 3.000 liều Vero Cell tại <LOCATION>Nhà thi đấu Trường Đại học Đồng Nai</LOCATION>; ai từ chối ghi biên bản, không ép.
- Đảng viên tại chỗ (thực hiện <DOCUMENT>Quy định 213-QĐ/TW</DOCUMENT>) nhận mỗi người 15 hộ.
- Chi trả xong gói 68 trước <DATE>20-8</DATE>.
- Nội dung chưa thống nhất (chỗ cách ly của 31 người) xin ý kiến <EVENT>Hội nghị Ban Chấp hành Đảng bộ thành phố lần thứ 7</EVENT>, họp trực tuyến <DATE>sáng 16-8</DATE>.
- Báo cáo miệng cho đ/c <ROLE>Bí thư</ROLE> <BODY>Thành ủy Biên Hòa</BODY> lúc 6 giờ sáng.

Tan họp 0 giờ 35. Ngoài cổng, hai chiến sĩ <BODY>Trung đoàn 935</BODY> vẫn vác gạo. Một người hỏi: mai thứ mấy rồi anh?

P.V

Tin sau giờ chót: <DOCUMENT>Công văn hỏa tốc số 9611/UBND-KGVX</DOCUMENT> (<DATE>23h50 ngày 13-8</DATE>) cho phép shipper chạy liên phường.
