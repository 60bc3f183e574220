Khoa học & môi trường

Nghe tiếng kêu mà đếm được voọc

Một thuật toán chạy trên 38 máy ghi âm, gắn suốt 19 tuần trong <LOCATION>Vườn quốc gia Cát Tiên</LOCATION> và <LOCATION>Vườn quốc gia Bù Gia Mập</LOCATION>, vừa cho ra con số 1.174 cá thể chà vá chân đen (Pygathrix nigripes), sai số cộng trừ 96. Kết quả đăng trên <BODY>tạp chí Biological Conservation</BODY> <DATE>ngày 14-9-2021</DATE>.

Loài này hay nhai lá lúc 6 giờ sáng, mà không hú như vượn. Chúng "khịt". Tiếng khịt dài 0,3 giây, tần số 2,1 - 3,4 kHz, lẫn với tiếng cành gãy. Tiến sĩ <PERSON>Hoàng Minh Đức Phổ</PERSON> (<BODY>Viện Sinh thái học Miền Nam</BODY>) cùng giáo sư <PERSON>Kathrin Müller-Lang</PERSON> ở <BODY>Trung tâm Linh trưởng Đức</BODY> (<LOCATION>Göttingen</LOCATION>) mất 4 năm huấn luyện máy trên 61.000 mẫu khịt. Độ chính xác từ 54% lên 92,7%.

"Mấy đứa nhỏ khịt khác", anh <PERSON>K'Yoih</PERSON>, người Mạ ở <LOCATION>Tà Lài</LOCATION>, phụ việc thực địa, là người đầu tiên chỉ ra. Nhờ anh, nhóm tách được 203 con non. Tên anh đứng thứ tư trong bảy tác giả, sau <PERSON>Nguyễn Thị Ái Vân</PERSON> (<BODY>Trường Đại học Khoa học Tự nhiên</BODY> - <BODY>ĐHQG TP.HCM</BODY>), trước <PERSON>Jonathan R. O'Neill</PERSON> (<BODY>Đại học Quốc gia Úc</BODY>).

Vì sao phải đếm?

<BODY>IUCN</BODY> xếp chà vá chân đen vào bậc cực kỳ nguy cấp <DATE>tháng 11-2020</DATE>. Trước đó chỉ có hai con số vênh nhau: 620 (<DATE>năm 2003</DATE>, đi tuyến) và 2.700 (<DATE>năm 2016</DATE>, suy ra từ ảnh). <LOCATION>Núi Chứa Chan</LOCATION>, <LOCATION>Tà Kóu</LOCATION>, <LOCATION>Hòn Bà</LOCATION> còn những đàn lẻ dưới 30 con; tính về di truyền thì quần thể dưới 50 coi như sống mòn. ADN trong 212 cục phân cho hay đàn <LOCATION>Chứa Chan</LOCATION> tách khỏi <LOCATION>Cát Tiên</LOCATION> chừng 8.000 - 11.000 năm.

Máy cũng nghe thấy cái khác. 417 tiếng súng. 96% nổ từ thứ sáu tới chủ nhật. 31% gần <LOCATION>quốc lộ 20</LOCATION>. Ở <LOCATION>Bù Gia Mập</LOCATION>, tiếng súng giảm hẳn sau <DATE>ngày 9-7</DATE>, khi vùng giãn cách vì dịch; tiếng cưa máy thì không.

Cách làm, tóm tắt

- Máy AudioMoth v1.2, giá 89 USD, pin AA 3 viên, 48 kHz
- Lưới 2 km, treo 12 m trên cây bằng lăng, gõ mật, tung
- 11,4 terabyte âm thanh, học sâu ResNet-34 trên 4 GPU
- Đối chiếu bằng flycam nhiệt <DATE>tháng 3</DATE> và <DATE>tháng 4</DATE>

Bình luận độc lập, bà <PERSON>Lois Lippold</PERSON> 84 tuổi, người nghiên cứu chà vá từ <DATE>năm 1969</DATE>, viết thư điện tử từ <LOCATION>San Diego</LOCATION>: sai số 96 là trung thực, "hồi tôi làm, sai số là cả khu rừng". Ông <PERSON>Bùi Hữu Mạnh Trí</PERSON>, <BODY>GreenViet</BODY>, dè dặt hơn: mưa nhiều máy điếc, cần lặp lại trong <DATE>năm 2022</DATE>.

Nhóm tác giả cho tải miễn phí mô hình; riêng tọa độ đàn thì giấu.

Hỏi anh <PERSON>K'Yoih</PERSON> khi nghe lại đoạn băng có nhận ra con nào không, anh gật: "Con số 17. Nó khịt hoài. Chắc nó cũng nghe thấy mình".

<PERSON>GIA MINH KHUÊ</PERSON>
