<BODY>Thanh tra Chính phủ</BODY> công bố kết luận về quản lý xăng dầu và đất công tại hai tập đoàn
<DATE>10:11 21/06/2024</DATE>

(<BODY>ĐTCK</BODY>) <BODY>Thanh tra Chính phủ</BODY> (<BODY>TTCP</BODY>) vừa ban hành <DOCUMENT>Thông báo số 1122/TB-TTCP</DOCUMENT> <DATE>ngày 19/6/2024</DATE> về <DOCUMENT>Kết luận thanh tra số 214/KL-TTCP</DOCUMENT> tại <BODY>Tập đoàn Hóa chất Sông Lam</BODY> và <BODY>Tổng công ty Thương mại Hải Âu</BODY>, niên độ từ <DATE>1/1/2017</DATE> đến <DATE>31/12/2022</DATE>.

Kết luận do <ROLE>Phó Tổng</ROLE> <BODY>Thanh tra Chính phủ</BODY> <PERSON>Đặng Công Huẩn</PERSON> ký, thừa ủy quyền của <ROLE>Tổng</ROLE> <BODY>Thanh tra Chính phủ</BODY> <PERSON>Đoàn Hồng Phong</PERSON>. Đoàn thanh tra do ông <PERSON>Lâm Tường Kiệt</PERSON>, <ROLE>Cục trưởng</ROLE> <BODY>Cục III</BODY>, làm <ROLE>Trưởng đoàn</ROLE> theo <DOCUMENT>Quyết định số 167/QĐ-TTCP</DOCUMENT> <DATE>ngày 15/5/2023</DATE>; thời hạn 60 ngày, gia hạn 30.

Phát hiện chủ yếu:
• <BODY>Tập đoàn Hóa chất Sông Lam</BODY> cho thuê lại 14/19 cơ sở nhà đất khi chưa có phương án sắp xếp theo <DOCUMENT>Nghị định 167/2017/NĐ-CP</DOCUMENT> <DATE>ngày 31/12/2017</DATE> (sửa đổi bởi <DOCUMENT>Nghị định số 67/2021/NĐ-CP</DOCUMENT>). Khu 5.200 m2 trên <LOCATION>phố Minh Khai</LOCATION>, <LOCATION>quận Hai Bà Trưng</LOCATION> bị dùng làm bãi xe, sân pickleball.
• <BODY>Tổng công ty Thương mại Hải Âu</BODY> trích lập quỹ bình ổn sai 12,4 tỷ đồng, không duy trì dự trữ tối thiểu 20 ngày trong <DATE>tháng 10</DATE> và <DATE>11/2022</DATE>. Trách nhiệm thuộc <BODY>Hội đồng thành viên</BODY>, <ROLE>Tổng Giám đốc</ROLE> <PERSON>Trương Cẩm Phả</PERSON> và <ROLE>Kế toán trưởng</ROLE> <PERSON>Vi Kim Oanh</PERSON>.
• <BODY>Bộ Công Thương</BODY> giai đoạn trên chậm sửa <DOCUMENT>Thông tư 17/2021/TT-BCT</DOCUMENT>; <BODY>Sở Công Thương tỉnh Thái Bình</BODY> cấp 3 giấy phép thiếu hồ sơ phòng cháy.
• Một công ty con, <BODY>Công ty Cổ phần Dầu nhờn Phù Đổng</BODY>, có tên trong báo cáo của <BODY>Kiểm toán nhà nước khu vực XI</BODY>, nhưng 2 năm không khắc phục.

Kiến nghị

<ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> đã có ý kiến đồng ý tại <DOCUMENT>Văn bản 4147/VPCP-V.I</DOCUMENT> <DATE>ngày 12/6/2024</DATE> của <BODY>Văn phòng Chính phủ</BODY>. Theo đó:
1. Thu hồi 37,8 tỷ đồng về tài khoản tạm giữ của <BODY>TTCP</BODY>.
2. <BODY>Bộ Tài chính</BODY> sửa <DOCUMENT>Thông tư liên tịch số 39/2014/TTLT-BCT-BTC</DOCUMENT>.
3. Chuyển <BODY>Cơ quan An ninh điều tra</BODY> (<BODY>Bộ Công an</BODY>) 2 vụ việc có dấu hiệu hình sự, theo <DOCUMENT>Luật Thanh tra năm 2022</DOCUMENT>.
4. <BODY>Ủy ban Kiểm tra Đảng ủy Khối Doanh nghiệp Trung ương</BODY> xem xét tổ chức, đảng viên, căn cứ <DOCUMENT>Quy định số 69-QĐ/TW</DOCUMENT> <DATE>ngày 6/7/2022</DATE>; báo cáo trước <EVENT>kỳ họp thứ 45 của Ủy ban Kiểm tra Trung ương</EVENT>.

Một số doanh nghiệp xin giải trình. <BODY>Hải Âu</BODY> cho rằng số 12,4 tỷ là do hai cách hiểu về <DOCUMENT>Nghị định 80/2023/NĐ-CP</DOCUMENT>. Tại <EVENT>kỳ họp thứ 7, Quốc hội khóa XV</EVENT>, <ROLE>đại biểu</ROLE> <PERSON>Siu Hương Ly</PERSON> từng chất vấn nội dung này <DATE>sáng 4/6</DATE>, lúc ấy câu trả lời là “đang thanh tra”.

Như vậy từ <DATE>đầu năm 2024</DATE>, <BODY>TTCP</BODY> đã công khai 9 kết luận. <EVENT>Hội nghị Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực lần thứ 26</EVENT> dự kiến nghe riêng chuyên đề xăng dầu, trong đó 5/9 vụ thuộc diện theo dõi.
.
.
