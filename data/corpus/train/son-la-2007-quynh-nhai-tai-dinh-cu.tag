Hỏi và đáp
<LOCATION>QUỲNH NHAI</LOCATION> TRƯỚC NGÀY NƯỚC VỀ

<DATE>Cuối năm 2010</DATE>, toàn bộ <LOCATION>thị trấn Phiêng Lanh</LOCATION> cũ, <LOCATION>chợ Pá Uôn</LOCATION>, cây gạo đầu <LOCATION>bản Bo</LOCATION> sẽ chìm dưới lòng hồ <LOCATION>thủy điện Sơn La</LOCATION>. Hơn 8.400 hộ của huyện phải dời đi. Bạn đọc gửi về tòa soạn hơn 70 câu hỏi. Chúng tôi chọn mấy câu được hỏi nhiều nhất, mang lên gặp ông <PERSON>Điêu Chính Phương</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>UBND huyện Quỳnh Nhai</BODY>, <ROLE>Trưởng</ROLE> <BODY>Ban Quản lý dự án di dân, tái định cư huyện</BODY>.

1. Bà <PERSON>Lò Thị Ọi</PERSON>, <LOCATION>bản Pá Uôn</LOCATION>, <LOCATION>xã Chiềng Ơn</LOCATION>: Nhà tôi ba thế hệ, mười một khẩu, chung một nhà sàn. Khi đền bù tính là một hộ hay ba hộ?

- Một sổ hộ khẩu tính một hộ. Nhưng <DOCUMENT>Quyết định số 02/2007/QĐ-TTg</DOCUMENT> <DATE>ngày 09/01/2007</DATE> cho phép các cặp vợ chồng đã ra ở riêng trước <DATE>ngày 31 tháng 12 năm 2006</DATE> mà chưa tách sổ được <BODY>UBND xã</BODY> xác nhận. Bác về gặp <ROLE>Trưởng bản</ROLE> <PERSON>Lò Văn Hặc</PERSON> lấy mẫu đơn số 4. <BODY>Công an huyện</BODY> sẽ cử hai tổ xuống bản, không phải ra huyện.

2. Ông <PERSON>Hoàng Văn Sương</PERSON>, <LOCATION>Phiêng Lanh</LOCATION>: Hai trăm bốn mươi gốc nhãn trồng <DATE>năm 1996</DATE> bồi thường bao nhiêu?

- Theo đơn giá của <BODY>UBND tỉnh Sơn La</BODY> kèm theo <DOCUMENT>Quyết định số 28/2006/QĐ-UBND</DOCUMENT>, nhãn đang cho quả, đường kính tán trên 4 m được 420.000 đồng một gốc. Tôi biết bác chưa bằng lòng. <DATE>Tháng trước</DATE>, <BODY>Hội đồng bồi thường, hỗ trợ và tái định cư huyện</BODY> đã có <DOCUMENT>tờ trình số 61/TTr-HĐBT</DOCUMENT> xin nâng mức, <BODY>Sở Tài chính</BODY> đang thẩm định.

3. Nhiều người cùng hỏi: Vì sao bản này đi <LOCATION>Mai Sơn</LOCATION>, bản kia đi <LOCATION>Thuận Châu</LOCATION>? Sao không ở lại quanh hồ?

- Quanh hồ chỉ đủ đất cho khoảng một nửa số hộ. <DOCUMENT>Quyết định 196/2004/QĐ-TTg</DOCUMENT> <DATE>ngày 29/11/2004</DATE> của <ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> phê duyệt quy hoạch tổng thể: <LOCATION>tỉnh Sơn La</LOCATION> bố trí 218 điểm, trong đó <LOCATION>khu tái định cư Mường Giàng</LOCATION> là huyện lỵ mới. Bản nào đi đâu do chính bản ấy họp. <DATE>Ngày 14-3</DATE> vừa rồi <LOCATION>bản Bo</LOCATION> họp đến gà gáy, 62 trên 66 hộ chọn <LOCATION>xã Tân Lập</LOCATION>, <LOCATION>huyện Mộc Châu</LOCATION>; bốn hộ chọn ở với con gái tại <LOCATION>Mường La</LOCATION>. Chúng tôi ghi biên bản đúng như thế.

4. Anh <PERSON>Là Văn Phong</PERSON> (giáo viên): Trường dời trước hay dân dời trước?

- Trường trước. <BODY>Trường THPT Quỳnh Nhai</BODY> khai giảng <DATE>năm học 2007-2008</DATE> ở nơi mới, dù mới có 8 phòng. <BODY>Trung tâm Y tế huyện</BODY> và <BODY>Bưu điện huyện</BODY> dời <DATE>quý IV/2007</DATE>. Trụ sở <BODY>Huyện ủy</BODY> đi sau cùng.

5. Còn mồ mả thì sao?

(Ông <PERSON>Phương</PERSON> im một lúc.)

- Người <LOCATION>Quỳnh Nhai</LOCATION> chúng tôi, cả tôi nữa, kiêng động mả. <BODY>Ban Thường vụ Huyện ủy</BODY> ra <DOCUMENT>Nghị quyết số 05-NQ/HU</DOCUMENT> <DATE>ngày 22-9-2006</DATE> nói rõ: không cưỡng ép, ai muốn đưa theo thì hỗ trợ 2 triệu đồng một ngôi, ai muốn để lại thì nhà máy góp tiền dựng một bia chung trên <LOCATION>đồi Pú Nghịu</LOCATION>. <BODY>Ủy ban MTTQ Việt Nam huyện</BODY> mời các thầy mo bàn cách làm lễ.

6. Bạn đọc ký tên <PERSON>T.V.L</PERSON>, <LOCATION>Mường Sại</LOCATION>: Nghe nói có cán bộ ăn chặn gạo hỗ trợ?

- Đúng là có. Ông <PERSON>Cà Văn Yêu</PERSON>, kế toán <BODY>UBND xã Mường Sại</BODY>, khai khống 41 khẩu, chiếm 2,9 tấn gạo. <BODY>Ủy ban Kiểm tra Huyện ủy</BODY> đã khai trừ khỏi Đảng; <BODY>Cơ quan Cảnh sát điều tra Công an huyện</BODY> khởi tố <DATE>hôm 2/4</DATE> về tội tham ô theo <DOCUMENT>Bộ luật Hình sự</DOCUMENT>. Chúng tôi không giấu.

7. Sắp tới <EVENT>bầu cử đại biểu Quốc hội khóa XII</EVENT> (<DATE>20/5/2007</DATE>), hộ đang trên đường dời thì bỏ phiếu ở đâu?

- Ở nơi đến. <BODY>Ủy ban bầu cử huyện</BODY> chuyển thẻ theo xe. Còn đất sản xuất cấp thiếu hay đủ sẽ giải trình ở <EVENT>kỳ họp thứ 9 HĐND huyện khóa XVIII</EVENT>, đúng tinh thần <EVENT>Đại hội Đảng bộ huyện lần thứ XVII</EVENT>: hứa thì ghi ngày.

Chia tay, ông <PERSON>Phương</PERSON> chỉ ra sông: "Nhà báo viết hộ: người ở đây chưa ai đòi ở lại. Chỉ xin đừng quên."

 <LOCATION>Quỳnh Nhai</LOCATION>, <DATE>tháng 4-2007</DATE>
<PERSON>MINH ĐỨC</PERSON> - <PERSON>CẦM VUI</PERSON> thực hiện

Trong ảnh: Bà con <LOCATION>xã Chiềng Ơn</LOCATION> dỡ nhà sàn đưa lên xe tải của <BODY>Binh đoàn 12</BODY>. Ảnh: <PERSON>C.V</PERSON>
