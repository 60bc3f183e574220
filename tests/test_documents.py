"""Documents in running text: what is marked, with which borders, and which parts are read out of it.

The rows are sentences with the expected spans in ⟦ ⟧. An oddity of spelling gets a row, not a special case in the code.
"""

from __future__ import annotations

import re
import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.article import Mention
from pipeline.grammar.document_tables import document_types, from_roman, issuers, to_roman, type_codes
from pipeline.grammar.documents import DocumentParts, find_documents
from pipeline.segment.fold import Folded


def marked(text: str) -> tuple[str, list[str]]:
    """`theo ⟦Luật Giá⟧` → (`theo Luật Giá`, [`Luật Giá`])."""
    return re.sub("[⟦⟧]", "", text), re.findall("⟦(.*?)⟧", text, re.DOTALL)


def spans(text: str) -> list[str]:
    return [text[mention.start : mention.end] for mention in find_documents(Folded(text))]


def parts(text: str) -> DocumentParts:
    (mention,) = find_documents(Folded(text))
    return mention.data  # type: ignore[no-any-return]


PARTY = """
Quán triệt ⟦Nghị quyết số 28-NQ/TW⟧ của Ban Chấp hành Trung ương.
Ban Tổ chức phát hành ⟦Hướng dẫn 02-HD/BTCTU⟧ gửi các chi bộ.
Khối đã học xong ⟦Nghị quyết 08-NQ/ĐUK⟧ trong quý.
Tỉnh thông qua ⟦Chương trình hành động số 18⟧ để thực hiện.
Theo ⟦Kết luận 127⟧, việc sắp xếp xong trước tháng 7.
Theo ⟦kết luận 127⟧ của Bộ Chính trị, việc sắp xếp xong trước tháng 7.
Bài học từ ⟦quy định 08⟧ vẫn còn nguyên giá trị.
Tập thể vi phạm ⟦qui định số 41⟧ của Đảng ủy.
⟦Quy định số 114 - QĐ/TW⟧ có sáu chương.
⟦Quy định số 114 – QĐ/TW⟧ có sáu chương.
⟦Quy định số 114-QĐi/TW⟧ có sáu chương.
⟦Kết luận 62 KL/TW⟧ ra đời đã mười năm.
Căn cứ ⟦Thông báo số 77-TB/VPTU⟧ ngày 3/4.
Căn cứ ⟦Thông báo kết luận số 77-TB/VPTU⟧ ngày 3/4.
Xin ý kiến bằng ⟦Tờ trình số 12-TTr/HU⟧.
Xin ý kiến bằng ⟦Công văn số 345-CV/VPTU⟧ ngày 8-8.
Ban hành ⟦Kế hoạch số 9-KH/QU⟧ về phòng, chống lãng phí.
Ban hành ⟦Chương trình hành động số 05-CTr/TU⟧ và giao các ban thực hiện.
Kèm ⟦Báo cáo số 210-BC/BTGDVTU⟧ ngày 1/6.
Theo ⟦Quy chế số 03-QC/ĐU⟧, mỗi quý họp một lần.
Rà soát ⟦Đề án số 04-ĐA/TU⟧ trước khi trình.
⟦Chỉ thị số: 05-CT/TW⟧ được học trong cả năm.
⟦Chỉ thị Số 05-CT/TW⟧ được học trong cả năm.
⟦chỉ thị số 05-ct/tw⟧ được học trong cả năm.
⟦CHỈ THỊ SỐ 05-CT/TW⟧ ĐƯỢC HỌC TRONG CẢ NĂM
Cần đọc lại ⟦36-CT/TW⟧ trước cuộc họp.
Ban đã tiếp thu ⟦số 19-NQ/TW⟧ từ sớm.
⟦Kết luận kiểm tra số 31-KL/UBKTTU⟧ nêu ba khuyết điểm.
⟦Nghị quyết chuyên đề số 06-NQ/HU⟧ về cây dược liệu.
⟦Hướng dẫn số 15-HD/UBKTTW⟧ thay bản cũ.
⟦Biên bản số 02-BB/CB⟧ được thông qua.
⟦Quyết định số 58-QĐ/TW⟧ hết hiệu lực.
Tinh thần ⟦Nghị quyết 57⟧ đã lan tới từng xã.
Tinh thần ⟦nghị quyết 57⟧ đã lan tới từng xã.
⟦NQ 57⟧ đã lan tới từng xã? Không: ⟦NQ 57⟧ mới tới huyện.
⟦NQ số 57-NQ/TW⟧ đã lan tới từng xã.
Thường trực ký ⟦Quyết định 36⟧ hôm thứ Hai.
Ban hành ⟦Quyết định số 88-QĐns/TW⟧ về nhân sự.
Ban hành ⟦Nghị quyết số 05-NQ/Th.U⟧ về nhân sự.
Ban hành ⟦Kế hoạch số 12 KH/TU⟧ về nhân sự.
""".strip().splitlines()

STATE = """
Người vi phạm bị phạt theo ⟦Nghị định 100/2019/NĐ-CP⟧.
Người vi phạm bị phạt theo ⟦nghị định số 100/2019/NĐ - CP⟧.
Người vi phạm bị phạt theo ⟦nghị định 100/2019/nđ-cp⟧.
Người vi phạm bị phạt theo ⟦Nghị định 100/2019⟧ của Chính phủ.
Người vi phạm bị phạt theo ⟦Nghị định 100⟧.
Theo điều 24 ⟦Nghị định 96/2014/NĐ-CP⟧, tiệm vàng bị phạt.
⟦Chỉ thị số 1624/CT-TTg⟧ ngày 3/4/2012 giao các bộ rà soát.
Quốc hội thông qua ⟦Nghị quyết số 30/2026/QH16⟧.
Quốc hội thông qua ⟦Nghị quyết 205/2025/QH15⟧ về khởi kiện.
⟦Nghị quyết 237/NQ-UBTVQH16⟧ có hiệu lực ngay.
⟦Nghị quyết số 749/NQ-UBTVQH 14⟧ có hiệu lực ngay.
⟦Quyết định 1037/QĐ-UBND⟧ được niêm yết tại xã.
⟦Quyết định số 1037/QĐ-UBND-TNMT⟧ được niêm yết tại xã.
⟦Quyết định số 13.672/QĐ-UBND⟧ được niêm yết tại xã.
⟦Thông tư 01/2020/TT-BTP⟧ hướng dẫn chứng thực.
⟦Thông tư 29/2012/TT-BGD&ĐT⟧ hướng dẫn tài trợ.
⟦Thông tư liên tịch số 05/2016/TTLT-BNV-BTC⟧ đã hết hiệu lực.
⟦Thông tư 152/2025/TT-BTС⟧ gõ nhầm một chữ Nga.
⟦Công điện số 57⟧ yêu cầu trực 24/24 giờ.
⟦Công điện số 43/CĐ-BGTVT⟧ yêu cầu trực.
⟦Công văn 688/TTg-TCCB⟧ đồng ý chủ trương.
⟦Công văn số 7379/VPCP-V.I⟧ đồng ý chủ trương.
⟦văn bản số 129/CV-HoREA⟧ cảnh báo người mua.
⟦kết luận thanh tra số 2405/KL-UBND⟧ chưa công khai.
⟦biên bản họp HĐQT số 14/BB-HĐQT⟧ có hai chữ ký.
⟦quyết định xử phạt số 12/QĐ-XPHC⟧ đã giao cho hộ dân.
⟦Lệnh số 05/2023/L-CTN⟧ công bố luật.
⟦Sắc lệnh số 17-SL⟧ lập Nha Bình dân học vụ.
Hội đồng xét xử giữ nguyên ⟦Bản án số 60/2023/HS-ST⟧.
Vận dụng ⟦Án lệ số 02/2016/AL⟧ khi xét xử.
⟦Nghị quyết 98/2025/ NQ-HĐND⟧ có hiệu lực từ tháng 8.
⟦Nghị quyết 66.13/2026/NQ-CP⟧ gỡ vướng cho hàng nhập.
Thương nhân chờ ⟦nghị quyết 66.13⟧ từ lâu.
⟦QĐ số 36/QĐ-UBND⟧ cấp cho dự án thứ nhất.
⟦NĐ 178⟧ được nhắc nhiều nhất.
⟦Thông tư 12-2011⟧ của Bộ cấm thu thêm.
⟦Luật số 118/2025/QH15⟧ sửa mười luật.
⟦Văn bản hợp nhất số 12/VBHN-VPQH⟧ dễ tra cứu hơn.
⟦Quyết định số 7/2012/QĐ-TTg⟧ ngày 8/2/2012.
Ông bị kỷ luật theo ⟦Quyết định số 940-QĐ/UBKTTW⟧ ngày 20/11/2018.
⟦Nghị quyết số 71/2018/QH14⟧-của Quốc hội nêu rõ lộ trình.
⟦Kế hoạch 35/KH-UBND⟧ triển khai từ tháng 3.
Sở gửi ⟦tờ trình số 1187⟧ xin ý kiến.
⟦Chương trình 135⟧ của Chính phủ đã khép lại.
⟦Đề án 06⟧ về dữ liệu dân cư tiếp tục mở rộng.
Việc giao đất theo ⟦quyết định 45⟧ (tỉnh cũ) và ⟦quyết định 23⟧ vẫn có giá trị.
Tài khoản của ⟦Nghị quyết 68-NQ/TW⟧ - TP.HCM đi trước một bước.
Vì sao ⟦Nghị quyết 68⟧ - Bước ngoặt cho hộ kinh doanh?
Sau ⟦Nghị định 178⟧, 12 người nộp đơn.
Giám đốc sở ra ⟦quyết định⟧ (⟦1408⟧, ngày 7.2) giao mỏ cát.
Sau khi xem xét ⟦báo cáo⟧ (⟦số 08-BC/BCĐ⟧, ngày 20-6), tổ đã thống nhất.
""".strip().splitlines()

ROWS = """
Thực hiện ⟦Nghị quyết số 18-NQ/TW⟧, ⟦số 19-NQ/TW⟧ của Trung ương.
Thực hiện ⟦Nghị quyết số 18-NQ/TW⟧ và ⟦số 19-NQ/TW⟧ của Trung ương.
Thực hiện ⟦Nghị quyết số 18-NQ/TW⟧, ⟦19-NQ/TW⟧.
Triển khai các ⟦Nghị quyết số 18⟧, ⟦19⟧ của Trung ương.
Bốn ⟦Nghị quyết 57⟧, ⟦59⟧, ⟦66⟧ và ⟦68⟧ là trụ cột.
Theo ⟦kế hoạch 41⟧ và ⟦43⟧ của Ban Thường vụ.
Bị xử theo ⟦quy định số 61⟧ và ⟦quy định số 217⟧ của Ban Bí thư.
Hai ⟦quyết định số 36⟧ và ⟦42⟧ về nhân lực.
⟦Nghị quyết 57⟧ và 3 giải pháp lớn.
⟦Nghị định 178⟧, 67 cán bộ đã nghỉ việc.
⟦Nghị quyết 57⟧, 2025 là năm khởi đầu.
⟦Nghị quyết số 18-NQ/TW⟧; ⟦Kết luận số 50-KL/TW⟧; ⟦Luật Viên chức⟧.
⟦Chỉ thị số 05-CT/TW⟧, ⟦Kết luận số 01-KL/TW⟧ và ⟦Quy định số 37⟧.
Ngân hàng có ⟦công văn số 3823/NHNN-TTGSNH⟧ và ⟦3824/NHNN-TTGSNH⟧ về việc này.
⟦Nghị quyết Trung ương 4⟧, ⟦5⟧ và ⟦6 (khóa XII)⟧ nói rõ điều đó.
⟦Nghị quyết Trung ương 4 khóa XI⟧, ⟦khóa XII⟧ về xây dựng Đảng.
""".strip().splitlines()

ASSEMBLIES = """
Sơ kết ⟦Nghị quyết Trung ương 4 (khóa XII)⟧ về xây dựng Đảng.
Sơ kết ⟦Nghị quyết Trung ương 4 (khoá 12)⟧ về xây dựng Đảng.
Sơ kết ⟦Nghị quyết Trung ương 4 khóa XII⟧.
Sơ kết ⟦Nghị quyết Trung ương 4, khóa XII⟧.
Sơ kết ⟦Nghị quyết Trung ương 4 (khóa XI, XII)⟧.
Sơ kết ⟦nghị quyết trung ương 4 khoá X⟧.
Sơ kết ⟦Nghị quyết TW5⟧ về kinh tế tập thể.
Sơ kết ⟦Nghị quyết T.Ư 7 khóa X⟧ về tam nông.
Sơ kết ⟦Nghị quyết Trung ương 7⟧ về tam nông.
Sơ kết ⟦Nghị quyết Trung ương 6 khoá 12 của Đảng⟧.
Sơ kết ⟦Nghị quyết Hội nghị Trung ương 6 khóa XIII⟧ về nhà nước pháp quyền.
Sơ kết ⟦Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII⟧.
Sơ kết ⟦Nghị quyết Hội nghị lần thứ 7 Ban Chấp hành Trung ương khóa X⟧.
Theo ⟦kết luận Hội nghị Trung ương 2⟧ về tăng trưởng.
Theo ⟦Kết luận Hội nghị Trung ương 4 khóa XIII⟧.
Đưa ⟦Nghị quyết Đại hội XIII của Đảng⟧ vào cuộc sống.
Đưa ⟦Nghị quyết Đại hội XIV⟧ vào cuộc sống.
Đưa ⟦nghị quyết Đại hội 14 của Đảng⟧ vào cuộc sống.
Đưa ⟦Nghị quyết Đại hội Đảng XIV⟧ vào cuộc sống.
Đưa ⟦Nghị quyết Đại hội lần thứ XIII của Đảng⟧ vào cuộc sống.
Đưa ⟦Nghị quyết Đại hội đại biểu toàn quốc lần thứ IX của Đảng⟧ vào cuộc sống.
Đưa ⟦Nghị quyết Đại hội Đảng toàn quốc lần XII⟧ vào cuộc sống.
Đưa ⟦Nghị quyết tại ĐH 12 của Đảng⟧ vào cuộc sống.
Đưa ⟦Nghị quyết Đại hội đại biểu Đảng bộ huyện lần thứ XXVII⟧ vào cuộc sống.
Đưa ⟦Nghị quyết Đại hội lần thứ XXII Đảng bộ thành phố⟧, nhiệm kỳ 2020-2025 vào cuộc sống.
Đưa ⟦Nghị quyết Đại hội XXII Đảng bộ thành phố⟧ đến từng tổ dân phố.
Đưa ⟦Nghị quyết Đại hội XIII của Đảng⟧ đến từng chi bộ.
Đưa ⟦Nghị quyết Đại hội Đảng bộ tỉnh Hưng Yên lần thứ XIX⟧ vào cuộc sống.
Đưa ⟦Nghị quyết Đại hội Đảng bộ TP.Cần Thơ lần thứ XIV⟧, ông yêu cầu quyết tâm.
Đưa ⟦Nghị quyết Đại hội đại biểu lần thứ II Đảng bộ xã Tam Dân⟧ vào cuộc sống.
Đưa ⟦nghị quyết Đại hội Đảng bộ phường lần thứ nhất⟧, nhiệm kỳ 2025 - 2030 vào cuộc sống.
Đưa ⟦Nghị quyết Đại hội Đoàn toàn quốc lần thứ 11⟧ vào cuộc sống.
Đưa ⟦Nghị quyết Đại hội Công đoàn Việt Nam lần thứ XIII⟧ vào cuộc sống.
Đưa ⟦Nghị quyết Đại hội đại biểu Hội Nông dân tỉnh lần thứ IX⟧ vào cuộc sống.
Sơ kết ⟦Nghị quyết Trung ương 6 (lần 2) khóa VIII⟧ về xây dựng Đảng.
""".strip().splitlines()

NAMED = """
Người dân góp ý ⟦Luật Đất đai năm 2013⟧.
Người dân góp ý ⟦Luật Đất đai 2024⟧.
Người dân góp ý ⟦luật Đất đai⟧.
Người dân góp ý ⟦Luật đất đai⟧.
Người dân góp ý dự thảo ⟦Luật Đất đai (sửa đổi)⟧.
Người dân góp ý dự thảo ⟦Luật Thủ đô (sửa đổi) năm 2024⟧.
Người dân góp ý dự ⟦Luật Đất đai sửa đổi⟧.
Tại dự ⟦Luật Phòng, chống ma túy⟧ sửa đổi bổ sung các biện pháp cai nghiện.
Ông bị truy tố theo điều 356 ⟦Bộ luật Hình sự⟧.
Ông bị truy tố theo điều 356 ⟦Bộ luật Hình sự năm 1999 sửa đổi, bổ sung năm 2009⟧.
Ông bị truy tố theo điều 356 ⟦bộ luật Hình sự 2015⟧.
Vi phạm ⟦luật Công chức⟧ thì bị xử lý.
Vi phạm ⟦Luật Cán bộ, công chức⟧ và ⟦Luật Viên chức⟧.
Vi phạm ⟦Luật Cán bộ công chức⟧ thì bị xử lý.
Vi phạm ⟦Luật phòng chống tham nhũng⟧ thì bị xử lý.
Vi phạm ⟦Luật Phòng, chống tác hại của rượu, bia⟧ thì bị xử lý.
Vi phạm Điều 8 ⟦Luật Hôn nhân và gia đình⟧, ông bị cảnh cáo.
Vi phạm ⟦Luật BHXH⟧ thì bị xử lý.
Hồ sơ theo ⟦Luật Giáo dục ĐH⟧ hiện hành.
⟦Luật Giá⟧ quy định rõ điều này.
⟦Luật dược (sửa đổi)⟧; ⟦Luật báo chí (sửa đổi)⟧.
⟦Luật Thuế giá trị gia tăng số 48/2024/QH15⟧ vừa có hiệu lực.
⟦Luật Cảnh sát biển Việt Nam⟧ có tám chương.
Bộ trình ⟦luật sửa đổi, bổ sung một số điều của Luật Hải quan⟧; ⟦Luật Thống kê⟧ và ⟦Luật Giá⟧.
Bộ trình ⟦Luật sửa đổi, bổ sung một số điều của Luật Kế toán và Luật Chứng khoán⟧.
Bộ trình ⟦Luật Sửa đổi, bổ sung một số điều của các Luật Thú y, Chăn nuôi, Trồng trọt⟧.
Bộ trình ⟦luật sửa đổi, bổ sung các luật có nội dung liên quan đến hộ tịch⟧; sau đó biểu quyết.
Bộ trình ⟦luật sửa đổi 10 luật có liên quan đến an ninh, trật tự⟧.
Nên sửa cả ba ⟦luật Khiếu nại⟧, ⟦Tố cáo⟧ và ⟦Tiếp công dân⟧ cho khớp.
Quốc hội thông qua 4 luật gồm: ⟦Quản lý thuế (sửa đổi)⟧, ⟦Kiến trúc⟧, ⟦Thư viện⟧ và ⟦Dân quân tự vệ⟧.
Bổ sung ⟦Pháp lệnh Ưu đãi người có công với cách mạng⟧.
Cơ quan soạn thảo ⟦Pháp lệnh Cảnh vệ 2005⟧.
Trung thành với ⟦Hiến pháp⟧ và pháp luật.
Trung thành với ⟦hiến pháp⟧ và pháp luật.
⟦Hiến pháp năm 2013⟧ quy định quyền này.
⟦Hiến pháp 1992 (sửa đổi, bổ sung năm 2001)⟧ quy định quyền này.
Thi hành ⟦Điều lệ Đảng⟧ trong toàn tỉnh.
Thi hành ⟦Điều lệ Công đoàn Việt Nam⟧ trong toàn ngành.
⟦Điều lệ Liên đoàn Luật sư Việt Nam⟧ cho phép điều đó.
⟦Quy hoạch điện VIII⟧ được điều chỉnh.
Dự án chờ ⟦điều chỉnh Quy hoạch điện 8⟧ đã lâu.
Góp ý dự án ⟦Luật Thúc đẩy kinh tế xanh⟧ được trình lần đầu.
Mỹ viện dẫn ⟦Đạo luật Chống nổi loạn⟧ để điều quân.
Phê duyệt ⟦Đề án “Thành phố 4 an”⟧ giai đoạn hai.
Phê duyệt ⟦đề án 'Đưa bơi lội vào trường học'⟧ giai đoạn hai.
Thông qua ⟦Nghị quyết “Về xây dựng người Quảng”⟧ với đa số phiếu.
Tập huấn ⟦Chỉ thị "Về siết kỷ cương công vụ"⟧ tại hội trường.
""".strip().splitlines()

NEGATIVE = """
Hội nghị bàn nghị quyết về chuyển đổi số.
Ban hành các kế hoạch, chương trình hành động.
Nghị quyết của Đảng đi vào cuộc sống.
Xử lý theo luật.
Dự luật còn nhiều ý kiến khác nhau.
Kết luận của Bộ Chính trị là căn cứ.
Quyết định 3 việc cần làm ngay.
Chủ tịch tỉnh quyết định 12 dự án được miễn.
Kế hoạch 5 năm đã hoàn thành.
Kế hoạch 2026 đã hoàn thành.
Thông báo 5 trường hợp trúng tuyển.
Sở thông báo 115 người trúng tuyển.
Cơ quan kết luận 9 nội dung tố cáo sai.
Sở hướng dẫn 24 quận huyện làm thủ tục.
Báo cáo 15 vụ việc trong tháng.
Nghị quyết 5 năm một lần được sơ kết.
Đạt 9/9 chỉ tiêu, 130/130 đầu việc.
Hoàn thành 18/22 chỉ tiêu của nghị quyết Đại hội.
Đội chủ nhà thắng 3-2, tỷ số hiệp một 1-0.
Giá 25.000 đồng/kg, giảm 5-10% so với tháng trước.
Gọi 0905-123-456 hoặc 1900 1234 để báo cáo.
Kẹt xe trên Quốc lộ 14B và đường 3-2.
Trực 24/7, 24/24 giờ.
Xe biển số 43A-123.45 bị giữ.
Xe 51F-987.65 và 29LD-012.34 đi cùng chiều.
Máy chủ 192.168.1.254 bị tấn công.
Chuyến bay VN-123 hoãn 2 giờ.
Máy bay F-16 và tàu hộ vệ Đề án 11661 rời cảng.
Mẫu SL 43 và CT 125 được bán lại.
Phòng CT/12 tầng 3.
Điều 8, khoản 2 quy định rõ việc này.
Cuộc vận động “Toàn dân đoàn kết xây dựng đời sống văn hóa” sôi nổi.
Phong trào “Dân vận khéo” lan rộng.
Chương trình “Dân vận khéo” lan rộng.
Dự án “treo” mười năm.
Thủ tướng gửi công điện 5 bộ liên quan.
Đề án 100 ngày đêm làm sạch dữ liệu.
Ký hiệp định EVFTA và Công ước Hà Nội.
Theo Công ước Luật Biển 1982, vùng này mở.
Quy định những điều đảng viên không được làm vẫn còn hiệu lực.
Luật sư Nguyễn Văn Bình bào chữa cho bị cáo.
Đoàn Luật sư tỉnh lên tiếng.
Hội Luật gia Việt Nam lên tiếng.
Ông là cử nhân Luật, thạc sĩ Luật Kinh tế.
Trường Đại học Luật Hà Nội tuyển sinh.
Công ty Luật Minh Đăng khai trương.
Ủy ban Kiểm tra thi hành kỷ luật 5 cán bộ.
Kỷ luật Đảng phải nghiêm.
Pháp luật Việt Nam nghiêm minh.
Ủy ban Pháp luật họp phiên thứ 3.
Vi phạm luật giao thông thì bị phạt.
Dự án luật xây dựng các quy định về ưu đãi.
Các dự án luật Quốc hội đang thảo luận rất khó.
Chơi đúng luật trong 90 phút.
Luật này có hiệu lực từ tháng 7.
Người dân quanh cầu Luật Lễ sơ tán.
Theo luật Hồi giáo, việc này bị cấm.
Tòa án Hiến pháp Hàn Quốc ra phán quyết.
Ngân hàng tăng vốn điều lệ lên 30.000 tỷ đồng.
Điều lệ trường tiểu học mới được sửa.
Tuyên ngôn và di chúc là bảo vật quốc gia.
Chương trình 24h phát sóng lúc 19h.
Nghị quyết Đại hội Đảng các cấp được quán triệt.
Nghị quyết đại hội đảng bộ cơ sở được quán triệt.
Hội nghị Trung ương 6 khóa XII khai mạc.
Đại hội XIII của Đảng thành công.
Trung tâm Hành chính công số 1 mở cửa.
Bộ Tư lệnh 86 diễn tập.
Dự thảo văn kiện Đại hội Đảng lần thứ XIV lấy ý kiến nhân dân.
Tháng 3/2024 và quý I/2024 đều tăng.
Thông tin trên báo số 45 ra ngày 3/4.
Điều luật 12 chữ ấy ai cũng thuộc.
Năm 2019 - 2020, doanh thu tăng 15-20%.
Quyết định chuyển nhượng 88 triệu cổ phiếu.
Bàn thắng quyết định ở phút 58.
""".strip().splitlines()

POSITIVE = [*PARTY, *STATE, *ROWS, *ASSEMBLIES, *NAMED]


def test_tables_of_rows_are_long_enough() -> None:
    assert len(POSITIVE) >= 150
    assert len(NEGATIVE) >= 60


@pytest.mark.parametrize("row", POSITIVE)
def test_documents_are_marked_with_their_borders(row: str) -> None:
    text, expected = marked(row)
    assert spans(text) == expected


@pytest.mark.parametrize("text", NEGATIVE)
def test_nothing_is_marked(text: str) -> None:
    assert spans(text) == []


@pytest.mark.parametrize("row", POSITIVE)
def test_marks_do_not_depend_on_the_unicode_form(row: str) -> None:
    decomposed = unicodedata.normalize("NFD", row)
    text, expected = marked(decomposed)
    assert spans(text) == expected


@pytest.mark.parametrize("row", POSITIVE[::7])
def test_line_breaks_end_a_document(row: str) -> None:
    text, expected = marked(row)
    assert spans(f"Chính trị\r\n{text}\r\n{text}\n") == expected * 2


PARTS = [
    ("Nghị quyết số 08-NQ/TU", {"type": "Nghị quyết", "type_code": "NQ", "number": "08", "symbol": "08-NQ/TU"}),
    ("Nghị quyết số 08-NQ/TU", {"issuer_code": "TU", "year": None, "elided_head": False}),
    ("nghị quyết số 08 – nq/tu", {"symbol": "08-NQ/TU", "issuer_code": "TU"}),
    ("Quy định số 179 - QÐi/TW", {"type": "Quy định", "type_code": "QĐi", "symbol": "179-QĐi/TW"}),
    ("qui định số 42/QĐ-TW", {"type": "Quy định", "symbol": "42/QĐ-TW", "issuer_code": "TW"}),
    ("Kết luận 62 KL/TW", {"symbol": "62-KL/TW", "number": "62"}),
    ("Chương trình hành động số 01-CTr/TU", {"type": "Chương trình hành động", "type_code": "CTr"}),
    ("Chương trình hành động số 18", {"type_code": "CTrHĐ", "number": "18", "symbol": None}),
    ("Nghị định 100/2019/NĐ-CP", {"number": "100", "year": "2019", "symbol": "100/2019/NĐ-CP", "issuer_code": "CP"}),
    ("Nghị định 36/2009", {"number": "36", "year": "2009", "symbol": None, "type_code": "NĐ"}),
    ("Chỉ thị số 1685/CT-TTg", {"symbol": "1685/CT-TTg", "issuer_code": "TTg"}),
    ("Nghị quyết số 30/2026/QH16", {"symbol": "30/2026/QH16", "issuer_code": "QH", "term": "XVI"}),
    ("Nghị quyết số 749/NQ-UBTVQH 14", {"symbol": "749/NQ-UBTVQH14", "issuer_code": "UBTVQH", "term": "XIV"}),
    ("Thông tư 01/2020/TT-BTP", {"symbol": "01/2020/TT-BTP", "issuer_code": "BTP"}),
    ("Thông tư 152/2025/TT-BTС", {"symbol": "152/2025/TT-BTC", "issuer_code": "BTC"}),
    ("Quyết định số 13672/QĐ-UBND - TNMT", {"symbol": "13672/QĐ-UBND-TNMT", "issuer_code": "UBND"}),
    ("Công văn 688/TTg - TCCB", {"symbol": "688/TTg-TCCB", "type": "Công văn", "type_code": "CV"}),
    ("văn bản số 1058-TB/HU", {"type": "Văn bản", "type_code": "TB", "issuer_code": "HU"}),
    ("36-CT/TW", {"type": "Chỉ thị", "number": "36", "elided_head": False}),
    ("02-HD/BTCTU", {"type": "Hướng dẫn", "type_code": "HD", "issuer_code": "BTCTU"}),
    ("08-NQ/ĐUK", {"type": "Nghị quyết", "issuer_code": "ĐUK"}),
    ("Nghị quyết Trung ương 4 (khóa XII)", {"plenum": "4", "term": "XII", "congress": None}),
    ("Nghị quyết Trung ương 4 (khóa 12)", {"plenum": "4", "term": "XII"}),
    ("Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XI", {"plenum": "4", "term": "XI"}),
    ("Nghị quyết TW5", {"plenum": "5", "term": None}),
    ("Nghị quyết Đại hội XIII của Đảng", {"congress": "XIII", "name": "Đảng"}),
    ("nghị quyết Đại hội 12 của Đảng", {"congress": "XII", "name": "Đảng"}),
    ("Nghị quyết Đại hội lần thứ XXIV Đảng bộ thành phố", {"congress": "XXIV", "name": "Đảng bộ thành phố"}),
    ("nghị quyết Đại hội Đảng bộ tỉnh lần thứ nhất", {"congress": "I", "name": "Đảng bộ tỉnh"}),
    ("Luật Đất đai năm 2013", {"type": "Luật", "name": "Đất đai", "year": "2013"}),
    ("luật phòng chống tham nhũng", {"type": "Luật", "name": "Phòng, chống tham nhũng"}),
    ("Luật BHXH", {"type": "Luật", "name": "Bảo hiểm xã hội"}),
    ("Bộ luật Hình sự 2015", {"type": "Bộ luật", "name": "Hình sự", "year": "2015"}),
    ("Luật Thuế giá trị gia tăng số 48/2024/QH15", {"symbol": "48/2024/QH15", "number": "48", "year": "2024"}),
    ("Luật số 118/2025/QH15", {"type": "Luật", "symbol": "118/2025/QH15", "term": "XV"}),
    ("Hiến pháp 2013", {"type": "Hiến pháp", "year": "2013"}),
    ("Điều lệ Đảng", {"type": "Điều lệ", "name": "Đảng"}),
    ("Đề án “Thành phố 4 an”", {"type": "Đề án", "title": "Thành phố 4 an"}),
    ("Quy hoạch điện 8", {"type": "Quy hoạch", "name": "Quy hoạch điện VIII"}),
]


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_parts(text: str, expected: dict[str, str | None]) -> None:
    found = parts(text)
    assert {name: getattr(found, name) for name in expected} == expected


def test_items_of_a_row_take_the_type_of_its_head() -> None:
    first, second = find_documents(Folded("Nghị quyết số 18-NQ/TW, số 19-NQ/TW"))
    assert (first.data.type, first.data.elided_head) == ("Nghị quyết", False)
    assert (second.data.type, second.data.elided_head, second.data.symbol) == ("Nghị quyết", True, "19-NQ/TW")


def test_mentions_say_where_they_come_from() -> None:
    (mention,) = find_documents(Folded("theo Nghị định 100/2019/NĐ-CP."))
    assert mention == Mention(5, 29, "DOCUMENT", 0.99, "grammar", mention.data)


def test_offsets_are_those_of_the_text_as_read() -> None:
    raw = unicodedata.normalize("NFD", "Ủy ban học ") + "\ufeffNghị\u200b quyết\u00a0số 08\u2011NQ/TU\u200b."
    (mention,) = find_documents(Folded(raw))
    assert raw[mention.start : mention.end] == "Nghị\u200b quyết\u00a0số 08\u2011NQ/TU"


def test_tables_agree_with_each_other() -> None:
    for code, name in type_codes().values():
        assert name.lower() in document_types(), code
    for issuer in issuers().values():
        assert issuer.name
        assert issuer.level in {None, "central", "province", "district", "commune", "army"}
    assert {kind.number for kind in document_types().values()} == {"noun", "verb", "marked"}


@given(st.integers(min_value=1, max_value=39))
def test_roman_numerals_round_trip(value: int) -> None:
    assert from_roman(to_roman(value)) == value


# fmt: off
_PIECES = st.sampled_from((
    "Nghị quyết ", "số ", "18", "-NQ/TW", ", ", " và ", "Luật ", "Đất đai", "2013", "\n", "/", "khóa XII", '"',
    "(", ")", "Đại hội ", "Trung ương ", "4", "của Đảng", " - ", "QĐ", "UBND", "\u0301", "\u200b", "Điều lệ ",
    "Hiến pháp", "sửa đổi", "Ộ", "gồm: ",
))
# fmt: on


@settings(max_examples=300, deadline=None)
@given(st.lists(_PIECES | st.text(max_size=4), max_size=30).map("".join))
def test_mentions_are_in_order_and_slice_back(text: str) -> None:
    mentions = find_documents(Folded(text))
    ends = 0
    for mention in mentions:
        assert ends <= mention.start < mention.end <= len(text)
        words = text[mention.start : mention.end]
        assert words.strip() == words
        assert "\n" not in words
        assert 0 < mention.score <= 1
        ends = mention.end


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết " * 20_000,
        "số 1-" * 40_000,
        "luật sửa đổi, bổ sung một số điều của Luật " * 4_000,
        "Luật Phòng, chống " * 10_000,
        "Đại hội " * 20_000 + "Đảng bộ " * 20_000,
        "nghị quyết Đại hội " + "Đảng bộ Tỉnh " * 20_000,
        '“Đề án "' * 20_000,
        "1" * 200_000,
        " " * 200_000 + "Nghị quyết" + " " * 200_000,
        "các luật Đất đai, " * 10_000,
        "A-" * 100_000,
    ],
    ids=lambda text: text[:20],
)
def test_time_grows_with_the_length_only(text: str) -> None:
    start = time.process_time()
    find_documents(Folded(text))
    assert time.process_time() - start < 5
