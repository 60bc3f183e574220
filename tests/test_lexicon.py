"""The lexicon engine: what it marks, with which borders, and what it leaves alone.

Rows are sentences of our own with the spans of PERSON, ROLE, BODY, LOCATION and EVENT tagged in them, and no others:
documents and dates are the grammar stage's. Each table is a rule of the annotation guidelines 1.1; an oddity of
spelling gets a row here and not a special case in the code. Lines of an article stand in one row, joined by ` / `.
"""

# ruff: noqa: E501 (a row is one line)

from __future__ import annotations

import gc
import re
import time
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc

from pipeline import inline
from pipeline.article import Mention
from pipeline.segment.fold import Folded
from pipeline.tagger.lexicon import LexiconEngine

ENGINE = LexiconEngine()
STAGES = ("layout", "sentences", "grammar")


def read(nlp, text: str) -> Doc:
    """A Doc as the tagger gets it."""
    doc = nlp.tokenizer(text)
    for name in STAGES:
        doc = nlp.get_pipe(name)(doc)
    return doc


def tag(nlp, text: str) -> list[Mention]:
    (mentions,) = ENGINE.tag([read(nlp, text)])
    return mentions


def shown(nlp, text: str) -> str:
    """The text with what was found in inline tags, so that a failure reads like the row."""
    return inline.render(text, [(m.start, m.end, m.label) for m in tag(nlp, text)])


def check(nlp, row: str) -> None:
    text, _ = inline.parse(row)
    assert shown(nlp, text) == row


def rows(table: str) -> list[str]:
    return [line for line in table.strip().splitlines() if line]


# --------------------------------------------------------------------------------------------------------------------
# Roles

#: A role is directly followed by the body or the place that it is held at, and stops where that begins.
ROLES_BEFORE_BODIES = """
Dự họp có <ROLE>Bí thư</ROLE> <BODY>Tỉnh ủy</BODY> và lãnh đạo các sở.
<ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh Yên Bái</BODY> kết luận buổi làm việc.
<ROLE>Phó Chủ tịch Thường trực</ROLE> <BODY>HĐND thành phố</BODY> chủ trì phiên chất vấn.
Đồng chí là <ROLE>Ủy viên</ROLE> <BODY>Ban Thường vụ Thành ủy</BODY>, phụ trách khối đảng.
<ROLE>Phó Bí thư Thường trực</ROLE> <BODY>Huyện ủy Tam Nông</BODY> giao việc cho từng chi bộ.
<ROLE>Bộ trưởng</ROLE> <BODY>Bộ Y tế</BODY> trả lời chất vấn.
<ROLE>Thứ trưởng Thường trực</ROLE> <BODY>Bộ Công Thương</BODY> nghe báo cáo.
<ROLE>Giám đốc</ROLE> <BODY>Sở Tài chính</BODY> giải trình thêm.
Theo <ROLE>Phó Giám đốc</ROLE> <BODY>Sở Nông nghiệp và Phát triển nông thôn tỉnh Hà Giang</BODY>, đê đã vững.
<ROLE>Chủ nhiệm</ROLE> <BODY>Ủy ban Kiểm tra Tỉnh ủy</BODY> công bố kết luận.
<ROLE>Cục trưởng</ROLE> <BODY>Cục Hải quan</BODY> bác thông tin trên.
<ROLE>Vụ trưởng</ROLE> <BODY>Vụ Pháp chế</BODY> giải thích điểm mới.
<ROLE>Viện trưởng</ROLE> <BODY>VKSND tỉnh Lào Cai</BODY> ký cáo trạng.
<ROLE>Chánh án</ROLE> <BODY>TAND thành phố Huế</BODY> trả hồ sơ.
<ROLE>Hiệu trưởng</ROLE> <BODY>Trường THPT Lê Hồng Phong</BODY> trao học bổng.
<ROLE>Tổng biên tập</ROLE> <BODY>Báo Hải Dương</BODY> nhận cờ thi đua.
<ROLE>Tư lệnh</ROLE> <BODY>Quân khu 4</BODY> kiểm tra thao trường.
<ROLE>Chính ủy</ROLE> <BODY>Sư đoàn 324</BODY> dặn dò tân binh.
<ROLE>Chỉ huy trưởng</ROLE> <BODY>Bộ Chỉ huy quân sự tỉnh</BODY> trao cờ.
<ROLE>Trưởng</ROLE> <BODY>Phòng Nội vụ huyện</BODY> nhận khuyết điểm.
<ROLE>Tổng Giám đốc</ROLE> <BODY>Tập đoàn Điện lực Việt Nam</BODY> cam kết đủ điện.
<ROLE>Chủ tịch</ROLE> <BODY>Hội Nông dân xã Tân Phong</BODY> mượn loa của thôn.
<ROLE>Bí thư</ROLE> <BODY>Đảng ủy xã Mường Lai</BODY> đi bộ vào bản.
<ROLE>Bí thư</ROLE> <LOCATION>huyện Ứng Hòa</LOCATION> và cán bộ phòng giáo dục cùng đi.
<ROLE>Chủ tịch</ROLE> <LOCATION>xã Đông Sơn</LOCATION> nhận đơn của bà con.
<ROLE>Đại sứ</ROLE> <LOCATION>Nhật Bản</LOCATION> cắt băng.
<ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> phê duyệt đề án.
Các <ROLE>ủy viên</ROLE> <BODY>Trung ương</BODY> bỏ phiếu.
<ROLE>Chủ tịch</ROLE> <BODY>Quốc hội</BODY> điều hành phiên họp.
Cử tri gặp <ROLE>đại biểu</ROLE> <BODY>Quốc hội</BODY> ở nhà văn hóa.
Nhiều <ROLE>đại biểu</ROLE> <BODY>HĐND tỉnh</BODY> đề nghị làm rõ.
"""

#: Two offices joined by a comma or `kiêm` are two roles; a body that two roles share stands once.
SEVERAL_ROLES = """
<ROLE>Bí thư</ROLE>, <ROLE>Phó Bí thư</ROLE> <BODY>Tỉnh ủy</BODY> cùng ký cam kết.
<PERSON>Lê Thị Hòa</PERSON>, <ROLE>Phó Bí thư</ROLE> <BODY>Thành ủy</BODY>, <ROLE>Chủ tịch</ROLE> <BODY>UBND TP</BODY>.
Ông <PERSON>Trần Sáu</PERSON>, <ROLE>Chủ tịch</ROLE> kiêm <ROLE>Giám đốc</ROLE> <BODY>Công ty Hàng hải Phú Yên</BODY>.
<PERSON>Lê Tiến</PERSON>, <ROLE>Bí thư</ROLE> <BODY>Quân ủy</BODY>, <ROLE>Thường trực</ROLE> <BODY>Ban Bí thư</BODY>.
<ROLE>Bí thư</ROLE> <BODY>Đảng ủy</BODY>, <ROLE>Giám đốc</ROLE> <BODY>Công an tỉnh</BODY> dự lễ.
"""

#: Fused titles (ruling 1): the word that the title shares with the body goes to the body.
FUSED = """
<ROLE>Tổng</ROLE> <BODY>Thanh tra Chính phủ</BODY> báo cáo trước <BODY>Quốc hội</BODY>.
<ROLE>Phó Tổng</ROLE> <BODY>Thanh tra Chính phủ</BODY> ký kết luận.
<ROLE>Phó Tổng</ROLE> <BODY>Kiểm toán Nhà nước</BODY> nêu ba kiến nghị.
<ROLE>Chánh</ROLE> <BODY>Thanh tra tỉnh</BODY> công bố quyết định.
<ROLE>Phó Chánh</ROLE> <BODY>Thanh tra Sở Xây dựng</BODY> lập biên bản.
<ROLE>Bộ trưởng</ROLE> <BODY>Giao thông</BODY> hứa sửa đường.
<ROLE>Thứ trưởng</ROLE> <BODY>Nội vụ</BODY> trao quyết định.
<ROLE>Bộ trưởng</ROLE> <BODY>Quốc phòng</BODY> tiếp đoàn.
<ROLE>Bộ trưởng</ROLE> <BODY>Giáo dục và Đào tạo</BODY> <PERSON>Nguyễn Kim Sơn</PERSON> nói về sách giáo khoa.
Tân <ROLE>Phó trưởng</ROLE> <BODY>ban Tổ chức Tỉnh ủy</BODY> nhận việc.
Ông <PERSON>Đỗ Văn Quý</PERSON>, <ROLE>Phó Tổng Thanh tra Thường trực</ROLE> <BODY>Thanh tra Chính phủ</BODY>, chủ trì.
"""

#: Leaning roles: the last word of the title may be the first of the body.
LEANING = """
<ROLE>Chánh</ROLE> <BODY>Văn phòng Thành ủy</BODY> trình dự thảo.
<ROLE>Chánh</ROLE> <BODY>văn phòng Tỉnh ủy</BODY> trình dự thảo.
<ROLE>Phó Chánh</ROLE> <BODY>Văn phòng Huyện ủy Bắc Hà</BODY> ghi biên bản.
<ROLE>Phó trưởng</ROLE> <BODY>Ban Tổ chức Thành ủy</BODY> rà soát hồ sơ.
<ROLE>Trưởng</ROLE> <BODY>ban Dân vận Tỉnh ủy</BODY> xuống cơ sở.
<ROLE>Phó trưởng ban Thường trực</ROLE> <BODY>Ban Tuyên giáo Thành ủy</BODY> định hướng tuyên truyền.
<ROLE>Trưởng</ROLE> <BODY>Ban Quản lý Khu kinh tế Nghi Sơn</BODY> cấp phép.
<ROLE>Trưởng</ROLE> <BODY>phòng Giáo dục và Đào tạo huyện Ba Chẽ</BODY> dự giờ.
<ROLE>Trưởng phòng</ROLE> <BODY>Phòng Tài chính - Kế hoạch huyện</BODY> cân đối nguồn.
Bà <PERSON>Lò Thị Mai</PERSON>, <ROLE>Phó Trưởng phòng</ROLE> <BODY>Phòng Dân tộc huyện Mường Tè</BODY>, lên bản.
<ROLE>Trưởng</ROLE> <BODY>đoàn Đại biểu Quốc hội tỉnh</BODY> tiếp thu ý kiến.
<ROLE>Phó Trưởng</ROLE> <BODY>Đoàn đại biểu Quốc hội tỉnh Đắk Lắk</BODY> phát biểu.
<ROLE>Phó Trưởng</ROLE> <BODY>Công an huyện Kỳ Sơn</BODY> họp báo.
<ROLE>Trưởng</ROLE> <BODY>Công an phường 4</BODY> phát tờ rơi.
Ông <PERSON>Vàng Seo Lù</PERSON>, <ROLE>Trưởng ban</ROLE>, đọc báo cáo.
Đồng chí <PERSON>Hà Quang Vinh</PERSON> được bổ nhiệm <ROLE>Chánh Văn phòng</ROLE>.
<ROLE>Trưởng phòng</ROLE> <PERSON>Ngô Đức Lợi</PERSON> vắng mặt có lý do.
<ROLE>Vụ trưởng</ROLE> <BODY>vụ Tổ chức cán bộ</BODY> đọc danh sách.
<ROLE>Trưởng</ROLE> <BODY>phòng khảo thí và kiểm định chất lượng Sở GD-ĐT</BODY> bị đình chỉ.
<ROLE>Trưởng</ROLE> <BODY>ban tuyên giáo huyện ủy</BODY> nói chuyện thời sự.
"""

#: `Thường trực Ban Bí thư` is an office of a person, `Thường trực Tỉnh ủy` one organ (ruling 4).
STANDING = """
<PERSON>Trần Cẩm Tú</PERSON>, <ROLE>Thường trực</ROLE> <BODY>Ban Bí thư</BODY>, kết luận hội nghị.
<ROLE>Thường trực</ROLE> <BODY>Ban Bí thư</BODY> <PERSON>Trần Cẩm Tú</PERSON> tiếp đoàn.
<BODY>Thường trực Tỉnh ủy</BODY> họp giao ban đầu tuần.
<BODY>Thường trực Ủy ban MTTQ Việt Nam tỉnh</BODY> thống nhất kế hoạch.
Tờ trình gửi <BODY>Thường trực HĐND huyện</BODY> trước ngày 5.
Có mặt <ROLE>Chủ tịch</ROLE> <BODY>Quốc hội</BODY>, <ROLE>Thường trực</ROLE> <BODY>Ban Bí thư</BODY>.
<ROLE>Thường trực</ROLE> <BODY>Ban Bí thư</BODY>: Đừng để dân chờ lâu.
<ROLE>Thường trực</ROLE> <BODY>Ban Bí thư</BODY> thăm làng chài.
"""

#: Roles that count for the named person at their side, and only then (condition b, ruling 2).
ATTACHED = """
<ROLE>Tổng Bí thư</ROLE> <PERSON>Tô Lâm</PERSON> dự đại hội.
<ROLE>Tổng Bí thư</ROLE>, <ROLE>Chủ tịch nước</ROLE> <LOCATION>Lào</LOCATION> <PERSON>Thoong-lun Xi-xu-lít</PERSON> tới thăm.
<ROLE>Chủ tịch nước</ROLE> <PERSON>Lương Cường</PERSON> trao quyết định.
<ROLE>Phó Thủ tướng</ROLE> <PERSON>Trần Hồng Hà</PERSON> kiểm tra hồ chứa.
<ROLE>phó chủ tịch tỉnh</ROLE> <PERSON>Đinh Văn Khải</PERSON> đối thoại với dân.
<ROLE>Chủ tịch xã</ROLE> <PERSON>Giàng A Páo</PERSON> dắt chúng tôi qua suối.
<ROLE>Tổ trưởng Tổ công tác</ROLE> <PERSON>Bùi Văn Thắng</PERSON> báo cáo nhanh.
<ROLE>Trưởng thôn</ROLE> <PERSON>Nguyễn Văn Lực</PERSON> gõ kẻng.
<ROLE>Giám đốc Sở</ROLE> <PERSON>Phan Thị Nga</PERSON> thừa nhận chậm trễ.
Ông <PERSON>Nguyễn Hữu Tín</PERSON>, <ROLE>nguyên Phó Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY>, kể lại.
Bà <PERSON>Đoàn Thị Hảo</PERSON>, <ROLE>quyền Giám đốc</ROLE> <BODY>Sở Y tế</BODY>, ký công văn.
<ROLE>Cựu Chủ tịch</ROLE> <BODY>UBND huyện</BODY> <PERSON>Mai Thanh Phong</PERSON> hầu tòa.
Tân <ROLE>Bí thư</ROLE> <BODY>Huyện ủy</BODY> <PERSON>Lê Quốc Anh</PERSON> nhận nhiệm vụ.
Cố <ROLE>Tổng Bí thư</ROLE> <PERSON>Lê Duẩn</PERSON> quê ở <LOCATION>Quảng Trị</LOCATION>.
Ông <PERSON>Hoàng Văn Thái</PERSON> được bầu giữ chức <ROLE>Chủ tịch</ROLE>.
<ROLE>Ủy viên Thường vụ</ROLE> <PERSON>Trần Thị Bích</PERSON> kiểm phiếu.
<PERSON>Đặng Quốc Khánh</PERSON> (<ROLE>Phó Giám đốc</ROLE>) trực đêm qua.
<ROLE>Tỉnh ủy viên</ROLE> <PERSON>Nông Thị Lan</PERSON> phụ trách địa bàn.
Kiểm sát viên hỏi, <ROLE>Thẩm phán</ROLE> <PERSON>Vũ Đình Long</PERSON> ngắt lời.
Bà <PERSON>Lê Thị Hiền</PERSON> tái đắc cử <ROLE>Chủ tịch</ROLE>.
Ông <PERSON>Hà Văn Khánh</PERSON> trở thành <ROLE>Chủ tịch tỉnh</ROLE> trẻ nhất.
Ông <PERSON>Trần Duy Tùng</PERSON> cũng là <ROLE>thành viên</ROLE> <BODY>HĐQT</BODY>.
Ông <PERSON>Trần Duy Tùng</PERSON> bàn với các giám đốc.
"""

# --------------------------------------------------------------------------------------------------------------------
# Bodies

PARTY_BODIES = """
<BODY>Bộ Chính trị</BODY> và <BODY>Ban Bí thư</BODY> cho ý kiến.
Nghị quyết của <BODY>Trung ương</BODY> được quán triệt.
<BODY>Ban Chấp hành Trung ương Đảng</BODY> họp kín.
<BODY>Đảng Cộng sản Việt Nam</BODY> ra đời năm 1930.
<BODY>Văn phòng Thành ủy Đà Nẵng</BODY> chuyển hồ sơ.
<BODY>Đảng ủy khối Các cơ quan thành phố</BODY> sơ kết quý.
<BODY>Ban Thường vụ Đảng ủy Cảnh sát biển Việt Nam</BODY> ra nghị quyết.
<BODY>Ban Tuyên giáo Trung ương</BODY> hướng dẫn sinh hoạt.
<BODY>Ban Nội chính Tỉnh ủy Cà Mau</BODY> theo dõi vụ án.
<BODY>Ban Xây dựng Đảng xã Phú Thịnh</BODY> còn thiếu hai người.
<BODY>Ban Tuyên giáo và Dân vận Tỉnh ủy</BODY> vừa ra mắt.
<BODY>Ủy ban Kiểm tra Trung ương</BODY> vào cuộc.
<BODY>UBKT Huyện ủy Lộc Hà</BODY> đã đình chỉ hai người.
<BODY>Thành ủy</BODY>, <BODY>HĐND</BODY>, <BODY>UBND thành phố</BODY> cùng vào cuộc.
<BODY>Đảng bộ tỉnh Sóc Trăng</BODY> có thêm hai nghìn đảng viên.
<BODY>Đảng bộ thành phố</BODY> kiểm điểm giữa nhiệm kỳ.
<BODY>Quân ủy Trung ương</BODY> cho chủ trương.
<BODY>Học viện Chính trị quốc gia Hồ Chí Minh</BODY> mở lớp.
<BODY>Hội đồng Lý luận Trung ương</BODY> tổ chức hội thảo.
<BODY>Ban cán sự đảng Bộ Nội vụ</BODY> nhận trách nhiệm.
<BODY>Đảng đoàn Quốc hội</BODY> trình <BODY>Bộ Chính trị</BODY>.
<BODY>Đảng ủy Quân khu 3</BODY> kiểm tra <BODY>Đảng bộ Quân sự tỉnh</BODY>.
<BODY>Chi bộ Văn phòng Tỉnh ủy</BODY> kết nạp hai quần chúng.
<BODY>Đảng ủy UBND tỉnh</BODY> bàn giao hồ sơ.
<BODY>Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương</BODY> ra nghị quyết.
<BODY>Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào</BODY> gửi điện.
<BODY>Đoàn Thanh niên các cơ quan Đảng T.Ư</BODY> ra mắt.
<BODY>Hội Cựu chiến binh cơ quan T.Ư Đoàn</BODY> về nguồn.
<BODY>Tổ công tác số 2 của Bộ Chính trị</BODY> vào làm việc.
"""

STATE_BODIES = """
<BODY>UBND</BODY> các xã, phường nộp báo cáo trước ngày 20.
<BODY>Sở Giao thông vận tải Nghệ An</BODY> cấm cầu.
<BODY>Sở NN&PTNT</BODY> kiểm kê rừng.
<BODY>Sở TN-MT TP.HCM</BODY> cấp sổ.
<BODY>Chi cục Kiểm lâm tỉnh Kon Tum</BODY> giữ gỗ.
<BODY>Cục Thuế tỉnh Bình Định</BODY> truy thu.
<BODY>Bộ Lao động - Thương binh và Xã hội</BODY> đề xuất.
<BODY>Tổng cục Thống kê</BODY> công bố số liệu.
<BODY>Ủy ban Thường vụ Quốc hội</BODY> cho ý kiến.
<BODY>Ủy ban Kinh tế của Quốc hội</BODY> thẩm tra.
<BODY>Đoàn đại biểu Quốc hội tỉnh Long An</BODY> họp tổ.
<BODY>Văn phòng Chính phủ</BODY> truyền đạt ý kiến.
<BODY>Văn phòng HĐND và UBND huyện</BODY> tiếp dân.
<BODY>Thanh tra Chính phủ</BODY> kết luận.
<BODY>Kiểm toán Nhà nước khu vực IV</BODY> xuất toán.
<BODY>Ngân hàng Nhà nước</BODY> giảm lãi suất.
<BODY>Ban Kinh tế - Ngân sách HĐND tỉnh</BODY> khảo sát.
<BODY>Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực</BODY> họp phiên cuối năm.
<BODY>Ban Quản lý các khu công nghiệp tỉnh Hà Nam</BODY> thu hồi đất.
<BODY>Ban Quản lý dự án Thăng Long</BODY> chọn nhà thầu.
<BODY>Cục Quản lý đê điều và Phòng, chống thiên tai</BODY> ra công điện.
<BODY>Cục Chuyển đổi số</BODY> đặt ở tầng hai.
<BODY>Trung tâm Dự báo khí tượng thủy văn quốc gia</BODY> phát tin.
<BODY>Trung tâm Kiểm soát bệnh tật tỉnh</BODY> phun thuốc.
<BODY>Trung tâm Phục vụ hành chính công xã</BODY> mở cửa sớm.
<BODY>Hội đồng Bầu cử quốc gia</BODY> công bố danh sách.
<ROLE>Trưởng</ROLE> <BODY>Ban chỉ đạo thi tỉnh Sơn La</BODY> và <BODY>Hội đồng thi</BODY> họp.
<BODY>Bảo hiểm xã hội tỉnh Hòa Bình</BODY> chi trả.
<BODY>Kho bạc Nhà nước Thái Bình</BODY> chuyển tiền.
<BODY>Phòng Kinh tế, Hạ tầng và Đô thị phường Bỉm Sơn</BODY> đo lại đất.
<BODY>Hạt Kiểm lâm huyện Quan Sơn</BODY> cắm biển.
<BODY>Ủy ban Dân tộc</BODY> phát động.
<BODY>Cơ quan Ủy ban Kiểm tra Trung ương</BODY> tuyển người.
<BODY>Ban Chỉ đạo 35</BODY> giao ban tháng.
<BODY>Ban Chỉ đạo Trung ương phòng, chống lụt, bão</BODY> phát công điện.
<ROLE>Trưởng</ROLE> <BODY>Ban Chỉ đạo Phòng, chống lụt, bão Trung ương</BODY> <PERSON>Cao Đức Phát</PERSON> đi thị sát.
<BODY>Vụ Pháp chế và Quản lý khoa học</BODY> thẩm định.
<BODY>Ủy ban liên Chính phủ Việt Nam - Lào</BODY> họp thường niên.
<BODY>Hội Hữu nghị Việt Nam - Campuchia</BODY> tặng sách.
<BODY>Trung tâm Phục vụ hành chính công xã Tân An</BODY> mở cửa sớm.
<BODY>Cảnh sát giao thông Công an tỉnh</BODY> chốt ở ngã ba.
<ROLE>Giám đốc</ROLE> <BODY>Vườn quốc gia Cát Tiên</BODY> cho hay voi đã về.
<BODY>Lâm trường Sông Hinh</BODY> trả đất.
<ROLE>Đại biểu</ROLE> <BODY>Quốc hội</BODY> <LOCATION>Lâm Đồng</LOCATION> tiếp xúc cử tri.
<ROLE>Thứ trưởng</ROLE> <BODY>Bộ Ngoại giao</BODY> tiếp đoàn doanh nghiệp.
"""

MASS_ORGANISATIONS = """
<BODY>Mặt trận Tổ quốc</BODY> và các đoàn thể vận động.
<BODY>Ủy ban MTTQ Việt Nam tỉnh Trà Vinh</BODY> trao nhà.
<BODY>Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam</BODY> hiệp thương.
<BODY>Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh</BODY> phát động.
<BODY>Tỉnh đoàn</BODY> ra quân mùa hè.
<BODY>Đoàn Thanh niên</BODY> dọn rác.
<BODY>Đoàn xã Bình Thuận</BODY> thắp hương.
<BODY>Hội Liên hiệp Phụ nữ Việt Nam</BODY> tặng quà.
<BODY>Hội Cựu chiến binh huyện</BODY> trồng cây.
<BODY>Hội Doanh nhân trẻ Việt Nam</BODY> góp vốn.
<BODY>Liên đoàn Lao động tỉnh Hưng Yên</BODY> hòa giải.
<BODY>Công đoàn Giáo dục Việt Nam</BODY> lên tiếng.
<BODY>Liên minh Hợp tác xã tỉnh</BODY> tập huấn.
<BODY>Hiệp hội Chế biến và Xuất khẩu thủy sản Việt Nam</BODY> kêu khó.
<BODY>Quỹ “Vì người nghèo” tỉnh</BODY> nhận thêm một tỷ đồng.
<BODY>Giáo hội Phật giáo Việt Nam</BODY> gửi thư.
<BODY>Liên hiệp các tổ chức hữu nghị tỉnh</BODY> tiếp khách.
<BODY>Hội Người Việt Nam tại Ba Lan</BODY> gửi áo ấm.
"""

#: Elided heads (ruling 6): each item of the list has the head's label.
LISTS = """
Các <BODY>sở Tài chính</BODY>, <BODY>Nội vụ</BODY> và <BODY>Tư pháp</BODY> góp ý.
Các <BODY>Đảng bộ Lào Cai</BODY>, <BODY>Phú Yên</BODY> đã xong đại hội.
Các <BODY>ban Tổ chức</BODY>, <BODY>Tuyên giáo</BODY>, <BODY>Dân vận</BODY> và <BODY>Văn phòng Tỉnh ủy</BODY> bình xét.
Các <BODY>bộ Nội vụ</BODY>, <BODY>Tài chính</BODY>, <BODY>Tư pháp</BODY> phối hợp.
Các <LOCATION>xã Chư Á</LOCATION>, <LOCATION>Trà Đa</LOCATION> và <LOCATION>Diên Phú</LOCATION> mất điện.
Các <LOCATION>tỉnh Nghệ An</LOCATION>, <LOCATION>Hà Tĩnh</LOCATION> và <LOCATION>Quảng Bình</LOCATION> có mưa.
Hai huyện <LOCATION>Bát Xát</LOCATION> và <LOCATION>Sa Pa</LOCATION> có tuyết.
Qua các <LOCATION>đường Lê Lợi</LOCATION>, <LOCATION>Nguyễn Huệ</LOCATION> đều kẹt.
Dân <LOCATION>xã Ô Lâm</LOCATION>, <LOCATION>Lương Phi</LOCATION>, <LOCATION>Ba Chúc</LOCATION> về dự.
<BODY>UBND tỉnh Gia Lai</BODY> và <BODY>tỉnh Sơn La</BODY> ký kết.
<BODY>HĐND</BODY>, <BODY>UBND huyện</BODY> thống nhất.
<BODY>UBND các huyện Hoa Lư</BODY>, <BODY>Gia Viễn</BODY> và <BODY>thị xã Tam Điệp</BODY> trực đê.
<BODY>Tỉnh ủy Hà Nam</BODY>, <BODY>Nam Định</BODY> và <BODY>Ninh Bình</BODY> cùng bàn.
Quà của <BODY>Công an huyện Trà Cú</BODY>, <BODY>Châu Thành</BODY> đã tới.
Xe của <BODY>Công an huyện Trà Cú</BODY>, <LOCATION>Trà Vinh</LOCATION>, đã tới.
Lời nhắn từ <BODY>Trường Tiểu học Uy Nỗ</BODY>, <LOCATION>Đông Anh</LOCATION>.
"""

#: An abbreviation in brackets is a span of its own, and splits a name that goes on after it (ruling 15).
BRACKETS = """
<BODY>Ủy ban Kiểm tra</BODY> (<BODY>UBKT</BODY>) <BODY>Tỉnh ủy</BODY> họp bàn việc cuối năm.
<BODY>Mặt trận Tổ quốc</BODY> (<BODY>MTTQ</BODY>) <BODY>Việt Nam</BODY> giám sát.
<BODY>Hội đồng nhân dân</BODY> (<BODY>HĐND</BODY>) <BODY>tỉnh Sơn La</BODY> thông qua.
<BODY>Ngân hàng Nhà nước</BODY> (<BODY>NHNN</BODY>) bơm tiền.
<BODY>Tập đoàn Dầu khí Việt Nam</BODY> (<BODY>PVN</BODY>) lãi lớn.
<BODY>Bộ Tài nguyên và Môi trường</BODY> (<BODY>TN&MT</BODY>) trả lời.
<BODY>Hiệp hội Bất động sản TP.HCM</BODY> (<BODY>HoREA</BODY>) kiến nghị.
<BODY>Trung tâm Hành động bom mìn quốc gia</BODY> (<BODY>VNMAC</BODY>) rà phá.
"""

#: An abbreviation that the article gives for a body, and a company's proper name, count in the rest of the article.
ACRONYMS = """
<BODY>Tổ chức Viện trợ Nhân dân Na Uy</BODY> (<BODY>NPA</BODY>) góp xe. / Hôm qua, <BODY>NPA</BODY> rà thêm mười ha.
<BODY>Công ty Quản lý tài sản các tổ chức tín dụng</BODY> (<BODY>VAMC</BODY>) ra đời. / Theo <BODY>VAMC</BODY>, nợ giảm.
<BODY>Tổng công ty Lắp máy Việt Nam</BODY> (<BODY>LILAMA</BODY>) trúng thầu. / Theo <BODY>LILAMA</BODY>, việc xong sớm.
<BODY>Cục Cảnh sát giao thông</BODY> (<BODY>C08</BODY>) giải đáp. / Theo <BODY>C08</BODY>, tai nạn giảm.
<BODY>Hội Luật gia Việt Nam</BODY> (<BODY>HLG</BODY>) họp. / <BODY>HLG tỉnh Hòa Bình</BODY> báo cáo <BODY>HLG</BODY>.
Dự án có tổng mức đầu tư (TMĐT) lớn. / TMĐT đã tăng hai lần.
<BODY>Công ty CP Quốc Cường Gia Lai</BODY> mua đất. / Theo <BODY>Quốc Cường Gia Lai</BODY>, giá đã chốt.
<BODY>Công ty Cảng Tân Thuận Đông</BODY> xếp hàng. / Theo <BODY>Cảng Tân Thuận Đông</BODY>, tàu đã rời.
<BODY>Công ty Thủy điện Nậm Mức</BODY> xả lũ. / Dân ở <LOCATION>Nậm Mức</LOCATION> đã sơ tán.
"""

#: A given name alone counts where the article has the full name, or calls a person so elsewhere.
NAMES_AGAIN = """
<ROLE>Thứ trưởng</ROLE> <PERSON>Lê Hải</PERSON> đến. / Theo <ROLE>Thứ trưởng</ROLE> <PERSON>Hải</PERSON>, tin ấy sai.
Bị cáo <PERSON>Lê Văn Tạo</PERSON> cúi đầu. / Luật sư bào chữa cho <PERSON>Tạo</PERSON> xin giảm án.
Cả bản gọi anh <PERSON>Páo</PERSON> là thầy. / <PERSON>Páo</PERSON> kể chuyện cũ.
Ông <PERSON>Trần Văn Hoa</PERSON> về bản. / Đồng bào người Hoa đón ông.
"""

PRESS = """
<BODY>Báo Nhân Dân</BODY> đăng bài.
Phóng viên <BODY>báo Tiền Phong</BODY> có mặt.
Theo <BODY>TTXVN</BODY>, bão đã vào bờ.
<BODY>VnExpress</BODY> dẫn lời ông <PERSON>Lê Văn Nam</PERSON>.
<BODY>Báo điện tử Dân trí</BODY> mở diễn đàn.
<BODY>Tạp chí Cộng sản</BODY> tổ chức tọa đàm.
<BODY>Đài Truyền hình Việt Nam</BODY> truyền trực tiếp.
<BODY>Đài Phát thanh và Truyền hình tỉnh Hà Tĩnh</BODY> đưa tin.
<BODY>Báo và Phát thanh, Truyền hình Tây Ninh</BODY> ra số mới.
<BODY>báo Người đưa tin</BODY> hỏi lại.
<BODY>báo Bảo vệ pháp luật</BODY> nêu vụ việc.
Cảm ơn các báo bạn: <BODY>Hà Nội mới</BODY>, <BODY>Đà Nẵng</BODY>, <BODY>Cần Thơ</BODY>.
<BODY>Cổng Thông tin điện tử Chính phủ</BODY> lấy ý kiến.
Xem thêm tại <BODY>baochinhphu.vn</BODY> nhé.
<BODY>tờ New York Times</BODY> viết về <LOCATION>Việt Nam</LOCATION>.
"""

COMPANIES = """
<BODY>Công ty cổ phần xây dựng và thương mại Hoàng Long</BODY> bỏ thầu.
<BODY>Công ty TNHH một thành viên Cấp nước Cà Mau</BODY> tăng giá.
<BODY>Tập đoàn Dầu khí Việt Nam</BODY> khoan thêm giếng.
<BODY>Ngân hàng TMCP Sài Gòn</BODY> bị kiểm soát đặc biệt.
<BODY>Vietcombank</BODY> và <BODY>Agribank</BODY> giảm lãi.
<BODY>Hợp tác xã nông nghiệp Mỹ Lương</BODY> gom bưởi.
<BODY>Nhà máy lọc dầu Dung Quất</BODY> bảo dưỡng.
<BODY>Công ty Thủy điện Sơn La</BODY> xả lũ.
<BODY>Công ty CP Nước sạch Sông Đà</BODY> xin lỗi.
<BODY>HĐQT Công ty Gang thép Thái Nguyên</BODY> họp bất thường.
<BODY>Xí nghiệp Gạch Đông Anh</BODY> ngừng lò.
<BODY>Công ty Lương thực Thừa Thiên Huế</BODY> mở kho.
<BODY>Công ty TNHH Samsung Display Việt Nam</BODY> tuyển thợ.
<BODY>Samsung Display Việt Nam</BODY> tuyển thợ.
<BODY>VNPT Tuyên Quang</BODY> sửa cáp.
<BODY>Agribank Điện Biên</BODY> giãn nợ.
<BODY>Agribank chi nhánh Cẩm Phả</BODY> giãn nợ.
<BODY>Điện lực Lệ Thủy</BODY> cắt điện.
Thầu phụ của <BODY>Tổng công ty Sông Đà</BODY> và vụ <BODY>Tổng công ty Lắp máy</BODY> chưa xong.
Ông <PERSON>Lương Văn Tá</PERSON>, <ROLE>Phó TGĐ</ROLE> <BODY>Công ty CP Sông Lam</BODY>, ký biên bản.
<ROLE>TGĐ</ROLE> <BODY>Tổng công ty Bình Minh</BODY> vắng mặt.
<ROLE>Giám đốc tài chính</ROLE> <BODY>Công ty CP Sông Lam</BODY> bị triệu tập.
<ROLE>Chủ tịch tạm quyền</ROLE> <BODY>Liên đoàn Bóng đá Malaysia</BODY> xin lỗi.
Nhân sự <ROLE>Tổng giám đốc</ROLE> <BODY>Vinalines</BODY> còn bỏ ngỏ.
<BODY>FPT Software</BODY> tuyển kỹ sư ở <LOCATION>Huế</LOCATION>.
<ROLE>Giám đốc</ROLE> <BODY>Samsung Display Việt Nam</BODY> vắng mặt.
"""

SCHOOLS_AND_HOSPITALS = """
<BODY>Trường Đại học Kinh tế quốc dân</BODY> xét tuyển sớm.
<BODY>Trường ĐH Kinh tế - Luật</BODY> công bố điểm.
<BODY>Đại học Quốc gia Hà Nội</BODY> mở ngành.
<BODY>Trường THPT chuyên Lê Quý Đôn</BODY> đứng đầu.
<BODY>Trường Tiểu học Kim Đồng</BODY> khai giảng.
<BODY>Trường Phổ thông Dân tộc nội trú tỉnh</BODY> nấu cơm.
<BODY>Trường Chính trị tỉnh Bến Tre</BODY> bế giảng.
<BODY>Bệnh viện Đa khoa tỉnh Gia Lai</BODY> quá tải.
<BODY>Bệnh viện Bạch Mai</BODY> tiếp nhận ba ca.
<BODY>Bệnh viện Chợ Rẫy</BODY> chi viện.
<BODY>Trạm Y tế xã Nậm Cắn</BODY> hết thuốc.
<BODY>Viện Hàn lâm Khoa học xã hội Việt Nam</BODY> nghiệm thu.
<BODY>Học viện An ninh nhân dân</BODY> tuyển sinh.
<BODY>Viện Huyết học - Truyền máu Trung ương</BODY> kêu gọi.
"""

POLICE_AND_COURTS = """
<BODY>Công an tỉnh</BODY> khởi tố vụ án.
<BODY>Công an TP. Bạc Liêu</BODY> bắt hai đối tượng.
<BODY>Công an xã Tân Bình</BODY> lập biên bản.
<BODY>Cơ quan CSĐT Công an tỉnh Đắk Nông</BODY> khám xét.
<BODY>Cơ quan Cảnh sát điều tra</BODY> - <BODY>Bộ Công an</BODY> tống đạt.
<BODY>Cục Cảnh sát hình sự</BODY> - <BODY>Bộ Công an</BODY> phối hợp.
<BODY>Phòng Cảnh sát giao thông Công an tỉnh Lạng Sơn</BODY> phân luồng.
Hồ sơ chuyển <BODY>Viện kiểm sát</BODY> truy tố.
<BODY>Viện KSND tối cao</BODY> kháng nghị.
<BODY>TAND cấp cao tại Đà Nẵng</BODY> bác đơn.
<BODY>Tòa án nhân dân tối cao</BODY> tổng kết.
<BODY>TAND quận Hải Châu</BODY> tuyên án.
<BODY>cơ quan điều tra</BODY> làm việc với bị can.
<BODY>Viện kiểm sát quân sự Quân khu 3</BODY> thụ lý.
<BODY>Đội CSGT Hàng Xanh</BODY> chốt chặn.
<BODY>Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao Công an tỉnh</BODY> gỡ tin.
"""

ARMY = """
<BODY>Quân khu IV</BODY> diễn tập.
<BODY>Sư đoàn 968</BODY> hành quân.
<BODY>Bộ Tư lệnh Thủ đô Hà Nội</BODY> ra quân.
<BODY>Bộ đội Biên phòng tỉnh Quảng Trị</BODY> tuần tra.
<BODY>Đồn Biên phòng Cửa khẩu Lao Bảo</BODY> bắt ma túy.
<BODY>Vùng 4 Hải quân</BODY> đón đoàn.
<BODY>Lữ đoàn 164</BODY> bắn đạn thật.
<BODY>Quân chủng Phòng không - Không quân</BODY> trực chiến.
<BODY>Ban CHQS huyện Tương Dương</BODY> giao quân.
<BODY>Bộ Tổng Tham mưu</BODY> ra chỉ lệnh.
<BODY>Đại đội 2</BODY> giữ chốt.
<BODY>Hải đoàn 129</BODY> cứu ngư dân.
<BODY>Quân đội nhân dân Việt Nam</BODY> trưởng thành.
<BODY>Trạm Cảnh sát biển Phan Thiết</BODY> kéo tàu.
"""

FOREIGN = """
<BODY>Quốc hội Lào</BODY> thông qua luật.
<BODY>Bộ Ngoại giao Trung Quốc</BODY> phản hồi.
<BODY>Bộ Quốc phòng Australia</BODY> gửi máy bay.
<BODY>Hạ viện Mỹ</BODY> bỏ phiếu.
<BODY>Nhà Trắng</BODY> im lặng.
<BODY>Đại sứ quán Việt Nam</BODY> hỗ trợ.
<BODY>Liên hợp quốc</BODY> và <BODY>WHO</BODY> viện trợ.
<BODY>Ngân hàng Thế giới</BODY> cho vay.
<BODY>Đảng Nhân dân Cách mạng Lào</BODY> gửi điện mừng.
<BODY>Đảng Cộng sản Trung Quốc</BODY> gửi lẵng hoa.
<ROLE>Tổng thống</ROLE> <LOCATION>Mỹ</LOCATION> <PERSON>Joe Biden</PERSON> thăm <LOCATION>Hà Nội</LOCATION>.
<ROLE>Thủ tướng</ROLE> <LOCATION>Nhật Bản</LOCATION> <PERSON>Kishida Fumio</PERSON> hội đàm.
<ROLE>Tổng thống</ROLE> <LOCATION>Pháp</LOCATION> <PERSON>Emmanuel Macron</PERSON> xuống sân bay.
<ROLE>Chủ tịch nước</ROLE> <LOCATION>Lào</LOCATION> <PERSON>Thoong-lun Xi-xu-lít</PERSON> tiếp đoàn.
<ROLE>Bộ trưởng</ROLE> <BODY>Ngoại giao Cuba</BODY> <PERSON>Bruno Rodríguez</PERSON> đến thăm.
<ROLE>Đại sứ</ROLE> <LOCATION>Na Uy</LOCATION> <PERSON>Hilde Solbakken</PERSON> phát biểu.
Ông <PERSON>Cay-xỏn Phôm-vi-hản</PERSON> nói tiếng Việt.
Bà <PERSON>Ingrid Fiskaa</PERSON> dẫn đầu đoàn.
<PERSON>Shinya Yamanaka</PERSON> (<LOCATION>Nhật Bản</LOCATION>) nhận giải.
<BODY>Bộ Quốc phòng Liên bang Nga</BODY> cử chuyên gia.
<ROLE>Thủ tướng</ROLE> <LOCATION>Anh</LOCATION> <PERSON>Clement Attlee</PERSON> dự lễ ký.
Bức thư gửi <ROLE>Thủ tướng</ROLE> <LOCATION>Đức</LOCATION> <PERSON>Helmut Kohl</PERSON> được công bố.
<ROLE>Ngoại trưởng</ROLE> <LOCATION>Áo</LOCATION> <PERSON>Karin Kneissl</PERSON> thăm <LOCATION>Huế</LOCATION>.
<ROLE>Thủ tướng</ROLE> <LOCATION>Úc</LOCATION> <PERSON>Paul Keating</PERSON> trồng cây lưu niệm.
<ROLE>Bộ trưởng</ROLE> <BODY>Chiến tranh Mỹ</BODY> điều trần trước <BODY>Thượng viện</BODY>.
<ROLE>Bộ trưởng</ROLE> <BODY>An ninh Nội địa Mỹ</BODY> <PERSON>Jeh Johnson</PERSON> tới <LOCATION>Hà Nội</LOCATION>.
<ROLE>Bộ trưởng</ROLE> <BODY>An ninh quốc gia Israel</BODY> từ chức.
<ROLE>Bộ trưởng</ROLE> <BODY>Phát triển Xã hội Philippines</BODY> <PERSON>Corazon Soliman</PERSON> xin lỗi.
<ROLE>Bộ trưởng</ROLE> <BODY>Nội vụ Đức</BODY> <PERSON>Otto Schily</PERSON> bác tin đồn.
<ROLE>cố vấn an ninh quốc gia</ROLE> <LOCATION>Mỹ</LOCATION> <PERSON>Susan Rice</PERSON> chia sẻ.
<ROLE>Phó thị trưởng</ROLE> <LOCATION>thành phố Đại Liên</LOCATION> dự lễ.
Tân <ROLE>tổng lãnh sự</ROLE> <LOCATION>Indonesia</LOCATION> tại <LOCATION>TP.HCM</LOCATION> ra mắt.
Tân <ROLE>Tổng lãnh sự</ROLE> <LOCATION>Trung Quốc</LOCATION> chào <ROLE>Chủ tịch</ROLE> <BODY>UBND thành phố</BODY>.
<ROLE>Chủ tịch</ROLE> <BODY>FIFA</BODY> <PERSON>Joao Havelange</PERSON> từng đến đây.
<ROLE>Giám đốc</ROLE> <BODY>Cơ quan Tình báo Trung ương Mỹ</BODY> điều trần.
<ROLE>Phó Chủ tịch</ROLE> <BODY>Quân ủy Trung ương Trung Quốc</BODY> đến thăm.
<BODY>Liên đoàn Bóng đá châu Á</BODY> ra án phạt.
<ROLE>Thủ tướng</ROLE> <LOCATION>Bỉ</LOCATION> <PERSON>De Croo</PERSON> phát biểu.
<ROLE>Thị trưởng</ROLE> <LOCATION>London</LOCATION> <PERSON>Sadiq Khan</PERSON> xin lỗi.
Nhà báo dẫn lời <BODY>Cơ quan Tình báo quốc gia Hàn Quốc</BODY> cho biết.
<ROLE>Tổng thống</ROLE> <PERSON>Reagan</PERSON> bác bỏ tin trên.
Trợ lý của <ROLE>Tổng thống</ROLE> <PERSON>Reagan</PERSON> xin nghỉ.
<ROLE>Bộ trưởng</ROLE> <PERSON>Rumsfeld</PERSON> trong chuyến đi cuối năm đã đến đây.
Ông điện đàm với <ROLE>Tổng Bí thư</ROLE>, <ROLE>Chủ tịch</ROLE> <LOCATION>Trung Quốc</LOCATION> <PERSON>Giang Trạch Dân</PERSON>.
<ROLE>Tổng bí thư</ROLE> - <ROLE>Chủ tịch</ROLE> <LOCATION>Trung Quốc</LOCATION> <PERSON>Hồ Cẩm Đào</PERSON> tiếp đoàn.
<ROLE>Thủ tướng</ROLE> <LOCATION>Đức</LOCATION> bất ngờ lên tiếng.
<ROLE>Thủ tướng</ROLE> <LOCATION>CH Czech</LOCATION> sắp thăm <LOCATION>Hà Nội</LOCATION>.
"""

# --------------------------------------------------------------------------------------------------------------------
# Persons

#: Honorifics, ranks, degrees and callings stay outside.
TITLES = """
đồng chí <PERSON>Phạm Đức Tiến</PERSON> nói ngắn.
Đ/c <PERSON>Lê Mai</PERSON> chủ trì.
Đại tá <PERSON>Lê Văn Hòa</PERSON> ra hiện trường.
PGS.TS <PERSON>Nguyễn Thị Lan Anh</PERSON> nhận xét.
GS.TS <PERSON>Trần Thọ Đạt</PERSON> phản biện.
TS. <PERSON>Vũ Minh Khương</PERSON> gợi ý.
bác sĩ <PERSON>Đỗ Hữu Nghị</PERSON> mổ suốt đêm.
Luật sư <PERSON>Trương Trọng Nghĩa</PERSON> bào chữa.
Nhạc sĩ <PERSON>Trần Hoàn</PERSON> sáng tác.
ca sĩ <PERSON>Tùng Dương</PERSON> hát mở màn.
Anh hùng <PERSON>Núp</PERSON> về thăm buôn.
Mẹ <LOCATION>Việt Nam</LOCATION> anh hùng <PERSON>Nguyễn Thị Thứ</PERSON> có chín con.
Các Mẹ <LOCATION>Việt Nam</LOCATION> Anh hùng, cựu chiến binh dự lễ.
kỹ sư <LOCATION>Hà Lan</LOCATION> <PERSON>Piet Bergveld</PERSON> nghĩ ra máy.
chị <PERSON>Hà Lan Anh</PERSON> mở tiệm.
Vợ chồng ông <PERSON>Sáu Đậm</PERSON> mở quán.
tư tưởng, đạo đức, phong cách <PERSON>Hồ Chí Minh</PERSON>.
<ROLE>Chủ tịch</ROLE> <PERSON>Hồ Chí Minh</PERSON> về thăm trường.
"""

#: A given name alone, an initial.
SHORT_NAMES = """
ông <PERSON>Hòa</PERSON> lắc đầu.
Chị <PERSON>H.</PERSON> khóc.
bà <PERSON>Năm</PERSON> bán trầu.
Ông <PERSON>Nhân</PERSON> cho hay việc đã xong.
Cụ <PERSON>Thân</PERSON> gật.
anh <PERSON>N.V.T</PERSON> bị thương.
Chị <PERSON>Nguyễn Thị H.</PERSON> trình báo.
<ROLE>Bí thư</ROLE> <PERSON>Thăng</PERSON> hỏi lại.
<ROLE>Thứ trưởng</ROLE> <PERSON>Tuấn</PERSON> giải thích.
hai ông <PERSON>Hoài</PERSON> và <PERSON>Lương</PERSON> khai nhận.
em <PERSON>Thạch Rây</PERSON> tuyên thệ.
Bị cáo <PERSON>Vũ "nhôm"</PERSON> cúi đầu.
"""

#: Names of all peoples.
PEOPLES = """
Ông <PERSON>Giàng A Páo</PERSON> trồng thảo quả.
Bà <PERSON>Lò Thị Hom</PERSON> dệt vải.
Chị <PERSON>H'Hen Niê</PERSON> về buôn.
Anh <PERSON>Y Blôn Niê</PERSON> chạy tàu.
Ông <PERSON>Ksor Phước</PERSON> nghỉ hưu.
Bà <PERSON>Neáng Sa Rương</PERSON> bán hàng.
Ông <PERSON>Thạch Chanh Đa</PERSON> đánh trống.
Ông <PERSON>Bríu Pố</PERSON> giữ rừng.
Ông <PERSON>Hồ Kan Lịch</PERSON> kể chuyện.
Bà <PERSON>Sùng Thị Mỷ</PERSON> mở lớp.
Ông <PERSON>A Thủy</PERSON> gùi gạo.
Bà <PERSON>Ka Să Brel</PERSON> dạy toán.
Ông <PERSON>Đàng Năng Thọ</PERSON> nghiên cứu chữ Chăm.
Ông <PERSON>Chamaléa Bốc</PERSON> làm rẫy.
Anh <PERSON>Rơ Châm Thiu</PERSON> đi trước.
<PERSON>Vàng A Lử</PERSON> xuống núi.
<PERSON>K'Sor Y Phương</PERSON> học lớp 11.
<PERSON>N'Trang Lơng</PERSON> dựng cờ đánh giặc.
Tôi hỏi <PERSON>Ama H'Tiêu</PERSON> sợ gì nhất.
- <PERSON>Vàng Chin Phà</PERSON>, <ROLE>Phó Chủ tịch</ROLE> <BODY>Liên đoàn Lao động tỉnh</BODY>;
<ROLE>Chủ tịch</ROLE> <BODY>UBND tỉnh</BODY> <PERSON>Mai Sơn Lâm</PERSON> ký tờ trình.
<ROLE>Bí thư</ROLE> <BODY>Huyện đoàn Lâm Bình</BODY> <PERSON>Ma Công Hiệp</PERSON> nhận lỗi.
"""

#: Bylines and photographers' credits.
CREDITS = """
Lễ chào cờ. Ảnh: <PERSON>NGỌC PHÚ</PERSON>
Cán bộ xuống đồng. Ảnh: <PERSON>N.P</PERSON>
Ngày hội. Ảnh: <PERSON>Tr.Vỹ</PERSON>
Quang cảnh hội nghị. Ảnh: PV
Quang cảnh hội nghị. Ảnh: <BODY>TTXVN</BODY>
Đoàn thăm hỏi bà con. Ảnh: <PERSON>Lê Huy</PERSON>/<BODY>TTXVN</BODY>
Trời mưa to cả ngày, đường ngập sâu và xe phải quay đầu. / Mọi người đã về. / <PERSON>NGUYỄN VĂN HÙNG</PERSON>
Mưa cả ngày, đường ngập và xe phải quay đầu. / Mọi người về. / <PERSON>Phước Tuấn</PERSON> - <PERSON>Thu Hà</PERSON>
Trời mưa to cả ngày, đường ngập sâu và xe phải quay đầu. / Mọi người đã về. / <PERSON>H.Y</PERSON>
Bài, ảnh: <PERSON>Hoàng Yên</PERSON>
Đường thông, xe chạy bình thường. (<PERSON>Ngọc Mai</PERSON>)
Mưa cả ngày, đường ngập. / <PERSON>LÊ VĂN HÙNG</PERSON> / <ROLE>Thành ủy viên</ROLE>, <ROLE>Chánh</ROLE> <BODY>Văn phòng Thành ủy</BODY>
Mưa cả ngày, đường ngập. / Thành ủy viên, bí thư dự họp.
Đường thông, xe chạy bình thường. (<BODY>TTXVN</BODY>)
Chuyện chợ quê kể mãi không hết, người nghe ngồi kín cả hiên nhà. / <PERSON>Thu Quỳnh</PERSON> lược thuật
"""

# --------------------------------------------------------------------------------------------------------------------
# Places

PLACES = """
<LOCATION>tỉnh Quảng Nam</LOCATION> và <LOCATION>thành phố Đà Nẵng</LOCATION> họp bàn.
Nhà ở <LOCATION>phường 3</LOCATION>, <LOCATION>TP. Bạc Liêu</LOCATION>.
Xe qua <LOCATION>đường Võ Thị Sáu</LOCATION> rồi rẽ trái.
Miền bão đi qua là <LOCATION>miền Trung</LOCATION>.
Sạt lở trên <LOCATION>Quốc lộ 14B</LOCATION> và <LOCATION>quốc lộ 1A</LOCATION>.
Nước <LOCATION>sông Hồng</LOCATION> lên nhanh.
Tàu neo ở <LOCATION>vịnh Bắc Bộ</LOCATION>.
Máy bay hạ cánh xuống <LOCATION>sân bay Tân Sơn Nhất</LOCATION>.
Đoàn dâng hương tại <LOCATION>Nghĩa trang Liệt sĩ Trường Sơn</LOCATION>.
Lễ viếng tổ chức ở <LOCATION>Nhà tang lễ thành phố</LOCATION>.
Dự án nằm trong <LOCATION>Khu công nghiệp Phan Thiết 1</LOCATION>.
Đất <LOCATION>khu kinh tế Dung Quất</LOCATION> còn trống.
<LOCATION>Quảng Nam - Đà Nẵng</LOCATION> tách tỉnh năm 1997.
Bão vào <LOCATION>Gia Lai - Kon Tum</LOCATION> rồi tan.
Tàu cá ở <LOCATION>quần đảo Hoàng Sa</LOCATION> về bờ.
Dân <LOCATION>thôn Nà Lầu</LOCATION>, <LOCATION>xã Nậm Pung</LOCATION>, <LOCATION>huyện Bát Xát</LOCATION> góp công.
Cầu bắc qua <LOCATION>suối Thia</LOCATION>.
Ngập ở <LOCATION>hầm Kim Liên</LOCATION>.
Tuyến <LOCATION>cao tốc Hà Nội - Hải Phòng</LOCATION> thông xe.
Quê ông ở <LOCATION>làng Sen</LOCATION>.
<LOCATION>đồng bằng sông Cửu Long</LOCATION> khô hạn.
Ngư dân ra <LOCATION>Trường Sa</LOCATION>.
Bà sống ở <LOCATION>tổ dân phố 6</LOCATION>.
Lũ quét ở <LOCATION>bản Khuông</LOCATION> cuốn ba nhà.
Hội chợ mở tại <LOCATION>quảng trường Hồ Chí Minh</LOCATION>.
Biểu diễn tại <LOCATION>Nhà hát Lớn Hà Nội</LOCATION>.
Khách ghé <LOCATION>chợ Bến Thành</LOCATION>.
Tượng đặt ở <LOCATION>tượng đài Bác Hồ</LOCATION>.
Đại hội họp ở <LOCATION>Trung tâm Hội nghị Quốc gia</LOCATION>.
<LOCATION>Tây Nguyên</LOCATION> vào mùa khô.
<LOCATION>vùng Đông Nam Bộ</LOCATION> thiếu cát.
Tàu vào <LOCATION>cảng Cái Mép - Thị Vải</LOCATION> từ sớm.
Ngập <LOCATION>đường 30 Tháng 4</LOCATION> và <LOCATION>đường ĐT 744</LOCATION>.
Con đường 6 mét đã xong, xuống <LOCATION>chợ Sa Pa</LOCATION> 17 km.
Từ điểm cầu <LOCATION>Tam Kỳ</LOCATION>, ông hỏi tiếp.
Các tỉnh <LOCATION>Bắc Trung Bộ</LOCATION> vào mùa bão.
Đất nước <LOCATION>Lào</LOCATION> và <LOCATION>nước Cộng hòa Cuba</LOCATION> gửi quà.
Họp tại <LOCATION>Hội trường Tỉnh ủy</LOCATION>, không phải ở hội trường <BODY>UBND xã</BODY>.
<LOCATION>Xã Đông Xuân</LOCATION> và <LOCATION>xã Đắk R'La</LOCATION> giáp nhau.
Giao tranh nổ ra tại <LOCATION>tỉnh Luhansk</LOCATION> lúc rạng sáng.
Hai nước khai thác đường bay tới <LOCATION>tỉnh Nagano</LOCATION>.
Đoàn rời <LOCATION>thủ đô Tirana</LOCATION> chiều cùng ngày.
Vụ nổ làm rung chuyển <LOCATION>thủ đô Kabul</LOCATION>, không ai bị thương.
Đội mạnh nhất <LOCATION>châu Á</LOCATION> sẽ tới <LOCATION>Vinh</LOCATION>.
Sư tử <LOCATION>châu Phi</LOCATION> được đưa về vườn thú.
Phòng bệnh dịch tả heo <LOCATION>châu Phi</LOCATION> còn lơ là.
Tàu cá vào tránh trú, tình hình <LOCATION>biển Đông</LOCATION> phức tạp.
Xe khách lật trên <LOCATION>đèo Pha Đin</LOCATION> thuộc <LOCATION>QL6</LOCATION>, ba người bị thương.
Bão quét qua <LOCATION>miền nam Philippines</LOCATION> đêm qua.
Nước ngập đoạn giáp ranh giữa <LOCATION>phường Lương Thế Vinh</LOCATION> và chợ cũ.
Xe ùn ứ trên <LOCATION>cao tốc TP.HCM - Long Thành - Dầu Giây</LOCATION>.
<LOCATION>Đường Tôn Thất Thuyết</LOCATION> sẽ rào một phần.
<LOCATION>Đường Nguyễn Thị Định</LOCATION>, đoạn qua chợ, đang sửa.
"""

#: Each step of an address is a span.
ADDRESSES = """
Trụ sở ở số 12 <LOCATION>Tôn Đản</LOCATION>, <LOCATION>quận 4</LOCATION>, <LOCATION>TP.HCM</LOCATION>.
Nhà số 25 <LOCATION>đường Lê Quý Đôn</LOCATION>, <LOCATION>phường 7</LOCATION>.
Ông ở <LOCATION>ấp Giồng Ông Thìn</LOCATION>, <LOCATION>xã Phước Hảo</LOCATION>, <LOCATION>tỉnh Trà Vinh</LOCATION>.
<BODY>UBND xã Tân Bắc</BODY>, <LOCATION>huyện Quang Bình</LOCATION>, mở sổ.
<BODY>Trường THPT Võ Thị Sáu</BODY> (<LOCATION>quận Bình Thạnh</LOCATION>) nghỉ học.
Cháy ở <LOCATION>ngõ 68</LOCATION>, <LOCATION>phố Trần Thái Tông</LOCATION>, <LOCATION>Hà Nội</LOCATION>.
Cấm xe các tuyến đường: <LOCATION>Hàm Nghi</LOCATION>, <LOCATION>Lê Lợi</LOCATION> và <LOCATION>Pasteur</LOCATION>.
Lộ trình: <LOCATION>Hoàng Diệu</LOCATION> - <LOCATION>cầu Khánh Hội</LOCATION> - <LOCATION>Tôn Đức Thắng</LOCATION>.
Hộ ở <LOCATION>nhà 8B Lê Trực</LOCATION> đã dọn đi.
"""

HO_CHI_MINH_CITY = """
<LOCATION>TP.HCM</LOCATION> mưa lớn.
<LOCATION>TP. HCM</LOCATION> mưa lớn.
<LOCATION>TP HCM</LOCATION> mưa lớn.
<LOCATION>TPHCM</LOCATION> mưa lớn.
<LOCATION>Tp.HCM</LOCATION> mưa lớn.
<LOCATION>TP.Hồ Chí Minh</LOCATION> mưa lớn.
<LOCATION>thành phố Hồ Chí Minh</LOCATION> mưa lớn.
<BODY>UBND TP.HCM</BODY> họp.
<BODY>UBND TP. HCM</BODY> họp.
<BODY>Thành ủy TP HCM</BODY> họp.
<BODY>Sở Y tế TP.Hồ Chí Minh</BODY> họp.
<BODY>Công an TPHCM</BODY> họp.
<ROLE>Chủ tịch</ROLE> <LOCATION>TP.HCM</LOCATION> <PERSON>Phan Văn Mãi</PERSON> họp.
Sáng nay, 41 xã <LOCATION>TP.HCM</LOCATION> nhận xe cứu thương.
Cán bộ xã, phường <LOCATION>TP.HCM</LOCATION> học dùng trợ lý số.
Đêm nay mưa to ở nhiều phường, đặc khu <LOCATION>TP.HCM</LOCATION>.
Hậu vệ <PERSON>Bùi Minh Khôi</PERSON> rời <BODY>CLB TP.HCM</BODY> sau hai mùa bóng.
<BODY>Bộ Tư lệnh TP.HCM</BODY> khen thưởng tổ tuần tra.
"""

COUNTRIES = """
Đoàn từ <LOCATION>Lào</LOCATION> và <LOCATION>Nga</LOCATION> đã tới.
Hàng xuất sang <LOCATION>Mỹ</LOCATION>, <LOCATION>Đức</LOCATION> và <LOCATION>Anh</LOCATION>.
Ông từng học ở <LOCATION>Pháp</LOCATION>.
Quan hệ <LOCATION>Việt Nam</LOCATION> - <LOCATION>Cuba</LOCATION> bền chặt.
người <LOCATION>Việt Nam</LOCATION> ở nước ngoài gửi tiền về.
Thế hệ chống <LOCATION>Mỹ</LOCATION> cứu nước.
Bà con <LOCATION>Campuchia</LOCATION> qua chợ.
<LOCATION>Hoa Kỳ</LOCATION> áp thuế.
Cá tra vào <LOCATION>Nam Phi</LOCATION>.
Tàu tới <LOCATION>Ukraina</LOCATION> và <LOCATION>Jamaica</LOCATION>.
Quan hệ <LOCATION>Việt</LOCATION> - <LOCATION>Trung</LOCATION> nồng ấm hơn.
Biên giới <LOCATION>Trung</LOCATION> - <LOCATION>Ấn</LOCATION> đã lặng tiếng súng.
Giao lưu <LOCATION>Việt</LOCATION> – <LOCATION>Hàn</LOCATION> quy tụ ba trăm bạn trẻ.
Phía <LOCATION>Ukraine</LOCATION> chưa trả lời.
Nước <LOCATION>Anh</LOCATION> xôn xao vì bức thư.
"""

#: Cities below a province count without a kind word.
CITIES = """
Mưa ở <LOCATION>Nha Trang</LOCATION> và <LOCATION>Đà Lạt</LOCATION>.
Từ <LOCATION>Buôn Ma Thuột</LOCATION> xuống <LOCATION>Quy Nhơn</LOCATION> mất năm giờ.
<BODY>Thành ủy Vũng Tàu</BODY> sắp xếp lại.
Chợ đêm <LOCATION>Hội An</LOCATION> đông.
"""

# --------------------------------------------------------------------------------------------------------------------
# Events

EVENTS = """
<EVENT>Đại hội đại biểu Đảng bộ thành phố lần thứ XVII</EVENT> khai mạc.
Chào mừng <EVENT>Đại hội XIV của Đảng</EVENT>.
<EVENT>Đại hội đại biểu toàn quốc lần thứ XIII của Đảng</EVENT> thành công.
<EVENT>Hội nghị Trung ương 7 khóa XII</EVENT> ra ba nghị quyết.
Sau <EVENT>Hội nghị Trung ương 6 (khóa XII)</EVENT>, việc nhanh hơn.
<EVENT>Kỳ họp thứ 22</EVENT> kéo dài hai ngày.
<EVENT>kỳ họp thứ 7, Quốc hội khóa XIV</EVENT> bế mạc.
Tại <EVENT>kỳ họp thứ 11</EVENT>, <BODY>HĐND tỉnh</BODY> đã bầu bổ sung.
Nghị quyết được thông qua tại <EVENT>Kỳ họp thứ 9, HĐND tỉnh khóa XVI</EVENT>.
<EVENT>Kỳ họp thứ 9</EVENT>, <BODY>HĐND tỉnh</BODY> khóa XVI xem xét.
<EVENT>SEA Games 31</EVENT> khai mạc ở <LOCATION>Hà Nội</LOCATION>.
<EVENT>Hội nghị điển hình tiên tiến lần thứ I</EVENT> tôn vinh.
<EVENT>Đại hội Đảng bộ tỉnh Yên Bái</EVENT> bầu cấp ủy.
<EVENT>Phiên họp thứ 10 của Ủy ban Thường vụ Quốc hội</EVENT> bế mạc.
<EVENT>Lễ hội Đền Hùng</EVENT> mở sớm.
<EVENT>Festival Huế</EVENT> lùi lại.
<EVENT>Liên hoan Phim Việt Nam lần thứ XXI</EVENT> trao giải.
<EVENT>Chương trình nghệ thuật “Đất nước trọn niềm vui”</EVENT> phát sóng.
<EVENT>Diễn đàn “Trí thức trẻ 2024”</EVENT> quy tụ.
<EVENT>bầu cử đại biểu Quốc hội khóa XVI</EVENT> diễn ra an toàn.
<EVENT>Đại hội Công đoàn Việt Nam lần thứ XIII</EVENT> họp ba ngày.
<EVENT>Đại hội Đoàn toàn quốc lần thứ XI</EVENT> thảo luận.
<EVENT>hội nghị Trung ương 4</EVENT>, <EVENT>5</EVENT>, <EVENT>6 (khóa XIII)</EVENT> bàn về cán bộ.
<EVENT>Đại hội Thể thao toàn quốc lần thứ IX</EVENT> bế mạc.
<EVENT>Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XIII</EVENT> bế mạc.
<EVENT>Đại hội Đảng bộ xã lần thứ I</EVENT> thông qua nghị quyết.
<EVENT>Đại hội XIII</EVENT> đã chỉ rõ.
Đoàn ta dự <EVENT>IPU-152</EVENT> ở nước bạn.
Bầu tại <EVENT>kỳ họp thứ 9 (chuyên đề) HĐND tỉnh khóa XIII</EVENT>.
Bầu tại <EVENT>kỳ họp thứ 9</EVENT> (chuyên đề) vào sáng thứ sáu.
<EVENT>Ngày hội Toàn dân bảo vệ An ninh Tổ quốc</EVENT> mở ở nhà rông.
<EVENT>Diễn đàn Kinh tế tư nhân Việt Nam</EVENT> họp hai phiên.
Xã vừa tổ chức <EVENT>đại hội đảng bộ lần thứ I</EVENT> xong.
<EVENT>Hội nghị 14 Ban Chấp hành Trung ương khóa XIII</EVENT> bế mạc.
<EVENT>Phiên họp lần thứ hai Ủy ban liên Chính phủ Việt Nam - Lào</EVENT> bế mạc.
<EVENT>Đại hội Đảng bộ MTTQ, các đoàn thể Trung ương</EVENT> bế mạc.
<EVENT>World Cup</EVENT> 2030 có thêm bốn đội.
Đội chủ nhà vào chung kết <EVENT>Champions League</EVENT>.
Trọng tài ấy từng bắt ở <EVENT>V-League</EVENT> và <EVENT>AFC Cup</EVENT>.
Dự <EVENT>Ngày hội Đại đoàn kết toàn dân tộc</EVENT> ở <LOCATION>thôn Bàu</LOCATION> có hai trăm hộ.
"""

# --------------------------------------------------------------------------------------------------------------------
# Spellings

#: Lines in capitals say nothing by their capitals.
CAPITALS = """
<ROLE>CHỦ TỊCH</ROLE> <BODY>UBND TỈNH</BODY> <PERSON>LÊ VĂN HÙNG</PERSON> TIẾP DÂN
<BODY>BAN THƯỜNG VỤ THỊ ỦY VĨNH CHÂU</BODY> THI HÀNH KỶ LUẬT
ĐỒNG CHÍ <PERSON>TRẦN THỊ MAI</PERSON> GIỮ CHỨC <ROLE>BÍ THƯ</ROLE> <BODY>HUYỆN ỦY</BODY>
NHỮNG VIỆC CẦN LÀM NGAY SAU BÃO
KẾT QUẢ BẦU CỬ
TIN BUỒN
"""

SPELLINGS = """
<BODY>Tỉnh uỷ</BODY> và <BODY>Thành uỷ Hoà Bình</BODY> họp.
<BODY>Ðảng uỷ xã Hoà Vang</BODY> họp.
<ROLE>Phó bí thư</ROLE> <BODY>huyện ủy Đắk Glong</BODY> họp.
<BODY>Toà án nhân dân tỉnh</BODY> và <BODY>Uỷ ban nhân dân tỉnh</BODY> họp.
<BODY>Ban Chấp hành T.Ư Đảng</BODY> họp.
<BODY>Ủy  ban  nhân dân tỉnh</BODY> họp.
"""

# --------------------------------------------------------------------------------------------------------------------
# What is not marked

NOT_MARKED = """
Các bí thư cấp ủy và cán bộ chủ chốt dự lớp.
Lãnh đạo cơ quan, đơn vị, địa phương chịu trách nhiệm.
Đảng và Nhà nước luôn quan tâm.
Các cấp ủy đảng và chính quyền vào cuộc.
Các sở, ngành báo cáo trước ngày 15.
Ban đã tham mưu nhiều việc khó.
Văn phòng trình, Khối duyệt.
Công ty xin lui thời hạn nộp phạt.
Sở đã trả lời bằng văn bản.
Bộ sẽ sửa thông tư này.
Báo đã gỡ bài.
Chi bộ họp mỗi tháng một lần.
Người phát ngôn trả lời qua điện thoại.
Phóng viên và biên tập viên trực đêm.
Chủ tịch đi vắng, Phó Chủ tịch ký thay.
Giám đốc hứa sẽ trả lương đúng hạn.
Tổng Bí thư thăm bà con vùng lũ.
Thủ tướng yêu cầu làm rõ.
Chủ tịch nước gửi thư khen.
Các bộ trưởng trả lời chất vấn.
Ba ĐBQH xin rút tên.
Thành phố thông qua quy hoạch.
Tỉnh hỗ trợ mỗi hộ mười triệu đồng.
Cả nước hướng về miền xuôi.
Tổ quốc ghi công các anh.
Hội nghị kéo dài nửa ngày.
Đại hội đảng bộ các cấp đang đến gần.
Lễ kỷ niệm 53 năm ngày thành lập.
Phong trào thi đua yêu nước lan rộng.
Bác luôn căn dặn chúng cháu.
Người về thăm trường năm ấy.
Cơ quan chức năng đang xác minh.
Cơ quan công an đang xác minh.
Cán bộ, công chức làm việc cả thứ bảy.
Hai tờ giấy nằm trên bàn.
Tôi đọc báo thấy nói mưa còn lâu.
Nhà máy báo lỗ ba năm liền.
Bà con báo tin cho trạm.
Không báo trước nội dung kiểm tra.
Trường học đóng cửa vì lũ.
Bệnh viện chật kín người.
Ngân hàng tăng lãi suất huy động.
Các tỉnh ủy, thành ủy trực thuộc phải gửi báo cáo.
Mỗi đảng ủy xã cử hai người.
Một số huyện ủy còn lúng túng.
Quận, huyện nào cũng có dự án treo.
Dân bản góp gạo nấu cơm.
Chúng tôi qua cầu rồi lên đèo.
Con đường này mới trải nhựa.
Hòa giải viên đến tận nhà.
Bình quân mỗi người được hai sào.
Việc này cần bàn thêm.
Đồng thuận là điều quan trọng nhất.
Thái độ phục vụ đã khá hơn.
Cao nguyên lộng gió.
Lý do chậm trễ chưa rõ.
Kim ngạch tăng mười phần trăm.
Mai mốt trời lại nắng.
Dương lịch và âm lịch đều ghi.
Lưu thông hàng hóa thuận lợi.
Trang trại nuôi bò sữa mở rộng.
Tô phở hai mươi nghìn.
Anh em trong tổ giúp nhau.
Đức tính giản dị ấy ai cũng quý.
Mỹ thuật quần chúng khởi sắc.
Áo ấm tặng học trò nghèo.
Tin buồn đến giữa trưa.
Tập thể nhận bằng khen.
Trưởng nam đọc lời cảm tạ.
Ban hành kèm theo quy chế.
Bộ phận một cửa đông người.
Phòng chống bão lũ là việc quanh năm.
Cục diện trận đấu thay đổi.
Vụ việc đang được điều tra.
Viện phí tăng nhẹ.
Hội trường chật kín.
Lắp thêm trạm BTS trên nóc nhà.
Tàu cao tốc rời bến lúc năm giờ.
P.V
Mỗi tờ A4 in hai mặt.
Con đường 6 mét chạy dọc xóm.
Đường 1 muỗng, muối nửa muỗng.
Trận đấu kết thúc 2-1 sau bù giờ.
Buổi diễn với chủ đề “Quê hương” đã xong.
Tiếng Việt, tiếng Anh đều dạy.
Vụ <BODY>UBND xã</BODY> bán đất ven đê: Trả lại tiền cho dân.
Vụ nữ TikToker chê cơm hộp: Đừng cười trên nỗi khổ.
Vụ thanh niên <LOCATION>Nga</LOCATION> trèo cột điện gây xôn xao.
Tin đồn <PERSON>Trịnh Quốc Bảo</PERSON> từ chức là thất thiệt.
Tài xế say bị người dân báo CSGT xử lý.
Bà con nhắn tin báo <ROLE>Trưởng</ROLE> <BODY>Công an xã Phú Hữu</BODY> đến giải quyết.
<ROLE>Thủ tướng</ROLE> <BODY>Chính phủ</BODY> giao <BODY>Bộ Công an</BODY> điều tra, làm rõ trước tháng sau.
Họ dừng xe bên quốc lộ để ăn trưa.
Đường sá hư hại, cả quốc lộ lẫn tỉnh lộ đều lầy lội.
Tàu sân bay USS Nimitz cập cảng sáng qua.
"""

TABLES = {
    "roles before bodies": ROLES_BEFORE_BODIES,
    "several roles": SEVERAL_ROLES,
    "fused titles": FUSED,
    "leaning roles": LEANING,
    "standing": STANDING,
    "attached roles": ATTACHED,
    "party bodies": PARTY_BODIES,
    "state bodies": STATE_BODIES,
    "mass organisations": MASS_ORGANISATIONS,
    "lists": LISTS,
    "brackets": BRACKETS,
    "press": PRESS,
    "companies": COMPANIES,
    "schools and hospitals": SCHOOLS_AND_HOSPITALS,
    "police and courts": POLICE_AND_COURTS,
    "army": ARMY,
    "foreign": FOREIGN,
    "titles": TITLES,
    "short names": SHORT_NAMES,
    "peoples": PEOPLES,
    "places": PLACES,
    "addresses": ADDRESSES,
    "Ho Chi Minh City": HO_CHI_MINH_CITY,
    "countries": COUNTRIES,
    "cities": CITIES,
    "events": EVENTS,
    "capitals": CAPITALS,
    "spellings": SPELLINGS,
    "not marked": NOT_MARKED,
}
ROWS = [
    pytest.param(row, id=f"{name} {number}")
    for name, table in TABLES.items()
    for number, row in enumerate(rows(table), 1)
]


@pytest.mark.parametrize("row", ROWS)
def test_sentence(nlp, row):
    check(nlp, row)


@pytest.mark.parametrize("row", [*rows(ACRONYMS), *rows(NAMES_AGAIN), *rows(CREDITS)])
def test_article(nlp, row):
    check(nlp, row.replace(" / ", "\n"))


# --------------------------------------------------------------------------------------------------------------------
# Spellings of one text


def decomposed(text: str) -> str:
    """As macOS and some newspapers' editors write it."""
    return unicodedata.normalize("NFD", text)


#: The tone mark on the second vowel, `hoà`, `uỷ`; `ủy` after `q` is not spelled so, but no row has it.
_LATE_TONES = dict(
    zip(
        "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(),
        "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(),
        strict=True,
    )
)
_LATE = re.compile(rf"({'|'.join(_LATE_TONES)})(?!\w)", re.IGNORECASE)


def with_late_tones(text: str) -> str:
    return _LATE.sub(lambda match: _late(match.group()), text)


def _late(vowels: str) -> str:
    late = _LATE_TONES[vowels.lower()]
    return "".join(b.upper() if a.isupper() else b for a, b in zip(vowels, late, strict=True))


def with_eth(text: str) -> str:
    """The Icelandic letter that old fonts put for Đ."""
    return text.replace("Đ", "Ð")


def with_hard_spaces(text: str) -> str:
    return text.replace(" ", "\u00a0")


@pytest.mark.parametrize("spelling", [decomposed, with_late_tones, with_eth, with_hard_spaces])
@pytest.mark.parametrize("row", [pytest.param("\n".join(rows(table)), id=name) for name, table in TABLES.items()])
def test_spelling_changes_nothing(nlp, spelling, row):
    """A whole table at a time: its rows as an article's paragraphs."""
    text, _ = inline.parse(row)
    spelled = spelling(text)
    expected = [(m.label, spelling(text[m.start : m.end])) for m in tag(nlp, text)]
    assert [(m.label, spelled[m.start : m.end]) for m in tag(nlp, spelled)] == expected


# --------------------------------------------------------------------------------------------------------------------
# What holds for any text

SENTENCES = [inline.parse(row.values[0])[0] for row in ROWS]
#: Pieces that no sentence is made of, but random texts are.
PIECES = [
    "(",
    ")",
    ",",
    ".",
    ":",
    " - ",
    "“",
    '"',
    "\n",
    "\r\n",
    "\u200b",
    "\u00a0",
    "TP.",
    "số ",
    "3/",
    "các ",
    "và ",
    "Ủy ban",
    "Báo",
    "X",
    "🙂",
]
TEXTS = st.text(max_size=60) | st.lists(st.sampled_from([*SENTENCES, *PIECES]) | st.text(max_size=4), max_size=12).map(
    "".join
)


@settings(max_examples=120)
@given(text=TEXTS)
def test_mentions_of_any_text(nlp, text):
    mentions = tag(nlp, text)
    for mention in mentions:
        surface = text[mention.start : mention.end]
        assert surface
        assert surface == surface.strip()
        assert "\n" not in surface
        assert mention.label in ("PERSON", "ROLE", "BODY", "LOCATION", "EVENT")
        assert 0 < mention.score <= 1
        assert mention.by == "lexicon"
    assert all(a.end <= b.start for a, b in pairwise(mentions))


@settings(max_examples=60)
@given(text=TEXTS)
@example(text="DIỄN ĐÀN‘2000‘")
def test_documents_and_dates_stay_the_grammars(nlp, text):
    doc = read(nlp, text)
    taken = [m for m in doc._.grammar if m.label in ("DOCUMENT", "DATE")]
    (mentions,) = ENGINE.tag([doc])
    over = [(m.label, g.label) for m in mentions for g in taken if m.start < g.end and g.start < m.end]
    # but for the title in quotes of an event, which holds the dates in it (`Chương trình nghệ thuật “Xuân 2025”`)
    assert set(over) <= {("EVENT", "DATE")}


@settings(max_examples=30)
@given(order=st.permutations(range(6)), cut=st.integers(0, 6))
def test_neighbours_change_nothing(nlp, order, cut):
    articles = ["\n".join(SENTENCES[i::40]) for i in range(5)] + [""]
    alone = [tag(nlp, article) for article in articles]
    docs = [read(nlp, articles[i]) for i in order]
    assert [*ENGINE.tag(docs[:cut]), *ENGINE.tag(docs[cut:])] == [alone[i] for i in order]


def by_syllable(nlp, text: str) -> Doc:
    """A Doc of one token per syllable: how long the segmenter takes is not asked here."""
    words = text.split(" ")
    doc = Doc(nlp.vocab, words=words, spaces=[True] * (len(words) - 1) + [False])
    doc._.folded = Folded(text)
    return doc


def seconds(doc: Doc) -> float:
    """The better of two, without the garbage that other tests left to be collected."""
    taken = []
    gc.collect()
    gc.disable()
    try:
        for _ in range(2):
            begin = time.process_time()
            ENGINE.tag([doc])
            taken.append(time.process_time() - begin)
    finally:
        gc.enable()
    return min(taken)


#: What a table of finds could be looked through again and again for.
LONG_LINES = [
    pytest.param("Bí thư, Phó Bí thư,", id="offices without a person"),
    pytest.param("Nguyễn Văn An, Trần Thị Bé,", id="persons"),
    pytest.param("các xã Chư Á, Trà Đa,", id="places"),
    pytest.param("Hà Nội - Hải Phòng -", id="route"),
    pytest.param("báo bạn: Lao Động, Hà Nội,", id="press"),
    pytest.param("Cục Quản lý đê điều và", id="small words"),
    pytest.param("Công ty Alpha Beta (ABC) và", id="abbreviations"),
    pytest.param("Đại hội đại biểu", id="events"),
    pytest.param("Festival Alpha", id="capitals"),
    pytest.param("( “ -", id="marks"),
    pytest.param("số 12/", id="numbers"),
    pytest.param("a." * 400, id="dots"),
    pytest.param("A-a-" * 200, id="hyphens"),
    pytest.param("Tập đoàn Alpha Beta Gamma mua", id="companies"),
]


@pytest.mark.parametrize("piece", LONG_LINES)
def test_time_is_linear(nlp, piece):
    """A line of 64 kB takes about eight times what one of 8 kB takes, and not sixty-four times."""
    short, long = (by_syllable(nlp, " ".join([piece] * (size // len(piece) + 1))) for size in (8_000, 64_000))
    assert seconds(long) < 24 * max(seconds(short), 0.01)


def test_a_line_of_300_kilobytes(nlp):
    text = " ".join(" ".join(SENTENCES).split())
    assert seconds(by_syllable(nlp, " ".join([text] * (300_000 // len(text) + 1)))) < 8
