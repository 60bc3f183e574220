date <DATE>2016-06-02</DATE> Kinh tế Bỏ 3.000 điều kiện kinh doanh trước giờ G: <BODY>Chính phủ</BODY> chạy đua với <DATE>ngày 1/7</DATE> <BODY>VnBiz</BODY> – Trời <LOCATION>Hà Nội</LOCATION> <DATE>hôm nay</DATE> 38 độ, nhưng phòng họp số 1 của trụ sở <BODY>Chính phủ</BODY> còn nóng hơn. Chưa đầy một tháng nữa, <DOCUMENT>Luật Đầu tư</DOCUMENT> và <DOCUMENT>Luật Doanh nghiệp</DOCUMENT> (<DATE>2014</DATE>) bước vào mốc cuối cùng: mọi điều kiện kinh doanh nằm trong thông tư sẽ hết hiệu lực.

“50 nghị định, 30 ngày, không lùi”, <ROLE>Thủ tướng</ROLE> <PERSON>Nguyễn Xuân Phúc</PERSON> nói ngay đầu phiên họp thường kỳ <DATE>tháng 5</DATE>. Ông yêu cầu <ROLE>Bộ trưởng</ROLE>, <ROLE>Chủ nhiệm</ROLE> <BODY>Văn phòng Chính phủ</BODY> <PERSON>Mai Tiến Dũng</PERSON> sáng nào cũng báo số.

Hai nghị quyết, một đồng hồ

<DOCUMENT>Nghị quyết số 35/NQ-CP</DOCUMENT> <DATE>ngày 16/5/2016</DATE> về hỗ trợ và phát triển doanh nghiệp đến <DATE>năm 2020</DATE> mới ra được 17 ngày. <DOCUMENT>Nghị quyết số 19-2016/NQ-CP</DOCUMENT> ký <DATE>hôm 28/4</DATE> thì đặt hàng cụ thể: nộp thuế không quá 168 giờ/năm, thông quan hàng xuất khẩu dưới 10 ngày. Cả hai đều dựa vào <DOCUMENT>Nghị quyết Đại hội XII của Đảng</DOCUMENT>, theo lời <ROLE>Thứ trưởng</ROLE> <BODY>Bộ Kế hoạch và Đầu tư</BODY> <PERSON>Đàm Quang Vỹ</PERSON>.

Ông <PERSON>Vỹ</PERSON> trình bày bằng một tấm bảng viết tay (máy chiếu hỏng):

• <BODY>Bộ Giao thông vận tải</BODY>: còn 9 nghị định, trong đó có bản thay <DOCUMENT>Nghị định 86/2014/NĐ-CP</DOCUMENT>;
• <BODY>Bộ Tài nguyên và Môi trường</BODY>: 4, chưa bản nào qua thẩm định;
• <BODY>Bộ Nông nghiệp và Phát triển nông thôn</BODY>: gộp 23 thông tư vào <DOCUMENT>Nghị định 66/2016/NĐ-CP</DOCUMENT>, dự kiến ký đúng <DATE>ngày 1-7</DATE>;
• <BODY>Bộ Thông tin và Truyền thông</BODY>, <BODY>Khoa học và Công nghệ</BODY>, <BODY>Văn hóa, Thể thao và Du lịch</BODY>: xong.

<ROLE>Bộ trưởng</ROLE> <BODY>Tài chính</BODY> <PERSON>Đinh Tiến Dũng</PERSON> xin thêm hai tuần cho lĩnh vực chứng khoán. “Cho đồng chí hai ngày”, người chủ trì đáp. <ROLE>Phó Thủ tướng</ROLE> <PERSON>Vương Đình Huệ</PERSON> thêm: <DOCUMENT>Quyết định 2502/QĐ-TTg</DOCUMENT> về hóa đơn mà làm dở, nộp thuế 168 giờ chỉ là khẩu hiệu.

Cá chết và hạn mặn

Nửa sau phiên họp nói chuyện khác. <BODY>Viện Hàn lâm Khoa học và Công nghệ Việt Nam</BODY> báo cáo tiến độ tìm nguyên nhân cá chết dọc biển từ <LOCATION>Hà Tĩnh</LOCATION> đến <LOCATION>Thừa Thiên Huế</LOCATION>; bản tiếng Anh đã gửi phản biện ở <LOCATION>Đức</LOCATION>, <LOCATION>Israel</LOCATION>. Theo <DOCUMENT>Quyết định số 772/QĐ-TTg</DOCUMENT> <DATE>ngày 9/5</DATE>, ngư dân được 15 kg gạo mỗi người mỗi tháng. Ở <LOCATION>Tây Nguyên</LOCATION>, <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND tỉnh Kon Tum</BODY> <PERSON>A Brươch</PERSON> nói qua cầu truyền hình: 4.200 ha cà phê cháy khô; tỉnh đã công bố thiên tai bằng <DOCUMENT>Quyết định 219/QĐ-UBND</DOCUMENT>.

Về bầu cử, <BODY>Hội đồng bầu cử quốc gia</BODY> cho hay tỷ lệ cử tri đi bỏ phiếu <EVENT>bầu cử đại biểu Quốc hội khóa XIV</EVENT> (<DATE>22/5</DATE>) là 98,77%, cao nhất tại <LOCATION>Lào Cai</LOCATION>, <LOCATION>Hậu Giang</LOCATION>.

Nhân sự khóa mới phải chờ <EVENT>Hội nghị Trung ương 3 khóa XII</EVENT> và <EVENT>kỳ họp thứ nhất, Quốc hội khóa XIV</EVENT> (<DATE>20/7</DATE>). Từ <EVENT>Đại hội XII</EVENT> đến nay mới bốn tháng. Kết thúc phiên họp, <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> phân công <ROLE>Phó Thủ tướng</ROLE> <PERSON>Trương Hòa Bình</PERSON> đôn đốc từng nghị định, báo cáo tại phiên họp <DATE>tháng 6</DATE>. <DOCUMENT>Nghị quyết số 60/NQ-CP</DOCUMENT> tổng hợp toàn bộ nội dung trên sẽ phát hành <DATE>đầu tháng 7</DATE>. <PERSON>ĐỨC KHẢI</PERSON>
