"""Layouts of newspapers' exports: text on the left, what must be read out of it on the right."""

from __future__ import annotations

import time
import unicodedata
from typing import Any

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from pipeline.article import ZONES, Article, Layout
from pipeline.layout import Limits, find_layout
from pipeline.layout.bylines import is_office, read_byline, trailing_byline, write_name
from pipeline.layout.captions import is_scene, read_credit
from pipeline.layout.datelines import read_dateline
from pipeline.layout.sections import read_section
from pipeline.layout.stamps import find_stamps, read_published
from pipeline.segment.fold import Folded, fold

# Paragraphs of a report, to stand under the tops and above the ends that are tested.
P1 = (
    "Trong buổi sáng làm việc, đoàn kiểm tra đã nghe báo cáo kết quả sáu tháng đầu năm của các phường, xã và trao đổi "
    "về những việc còn chậm tiến độ."
)
P2 = (
    "Theo báo cáo, đến nay toàn tỉnh đã hoàn thành 15 trên 17 chỉ tiêu, nhiều công trình trọng điểm được khởi công "
    "đúng hẹn và được nhân dân đồng tình."
)
P3 = (
    "Kết luận buổi làm việc, trưởng đoàn đề nghị các địa phương rà soát từng đầu việc, phân công rõ người, rõ thời hạn."
)
TITLE = "Đại hội Đảng bộ xã Thanh Bình thành công tốt đẹp"
KICKER = "Tiến tới đại hội đảng bộ các cấp"


def layout(text: str, **meta: str) -> Layout:
    return find_layout(Folded(text), meta)


def zones(text: str, found: Layout) -> list[tuple[str, str]]:
    return [(zone.kind, text[zone.start : zone.end]) for zone in found.zones]


def fields(found: Layout) -> dict[str, Any]:
    """What was found, apart from zones, lead and captions, without the empty ones."""
    names = ("title", "kicker", "section", "published", "authors", "author_position", "dateline")
    return {name: value for name in names if (value := getattr(found, name))}


#: name → (text, fields)
LAYOUTS: dict[str, tuple[str, dict[str, Any]]] = {
    # The header in one line
    "header, section, title and lead in one line": (
        f" date 2024-11-02 Chính trị Thành ủy Huế sơ kết công tác quý III ĐNO - Chiều 2/11, Thành ủy họp.\n\n{P1}",
        {
            "title": "Thành ủy Huế sơ kết công tác quý III",
            "section": "Chính trị",
            "published": "2024-11-02",
            "dateline": "ĐNO",
        },
    ),
    "one line without a dateline: the day begins the lead": (
        f"date 2024-11-02 Xã hội Hội Chữ thập đỏ trao nhà cho hộ nghèo Sáng 2/11, Hội trao năm căn nhà.\n{P1}",
        {"title": "Hội Chữ thập đỏ trao nhà cho hộ nghèo", "section": "Xã hội", "published": "2024-11-02"},
    ),
    "one line: a day in the headline does not begin the lead": (
        f"date 2024-07-26 Xã hội Xã Tân Hòa kỷ niệm Ngày 27/7 tại nghĩa trang Ngày 26/7, xã dâng hương. {P1}",
        {"title": "Xã Tân Hòa kỷ niệm Ngày 27/7 tại nghĩa trang", "section": "Xã hội", "published": "2024-07-26"},
    ),
    "one line with the title only": (
        f"date 2024-11-02 Xây dựng Đảng Đảng ủy xã Bình Minh sơ kết 9 tháng\n\nBTO - {P1}\n\n{P2}",
        {
            "title": "Đảng ủy xã Bình Minh sơ kết 9 tháng",
            "section": "Xây dựng Đảng",
            "published": "2024-11-02",
            "dateline": "BTO",
        },
    ),
    "one line: a dash in the title is no dateline": (
        f"date 2024-11-02 Kinh tế Hơn 500 tỷ đồng xây cầu TP.HCM - Long An (BĐ) - {P1}",
        {
            "title": "Hơn 500 tỷ đồng xây cầu TP.HCM - Long An",
            "section": "Kinh tế",
            "published": "2024-11-02",
            "dateline": "BĐ",
        },
    ),
    "one line: bodies before a dash are no dateline": (
        f"date 2024-11-02 Giáo dục HĐND - UBND xã khen thưởng học sinh giỏi ĐNO - UBND xã vừa khen 25 em. {P1}",
        {
            "title": "HĐND - UBND xã khen thưởng học sinh giỏi",
            "section": "Giáo dục",
            "published": "2024-11-02",
            "dateline": "ĐNO",
        },
    ),
    "one line: two sections, the narrower counts": (
        f"2024-11-02 Chính trị Xây dựng Đảng Chi bộ thôn 3 kết nạp đảng viên mới QNO - {P1}",
        {
            "title": "Chi bộ thôn 3 kết nạp đảng viên mới",
            "section": "Xây dựng Đảng",
            "published": "2024-11-02",
            "dateline": "QNO",
        },
    ),
    "one line: a section's name may begin the headline": (
        f"date 2024-11-02 Kinh tế Du lịch Đà Nẵng đón khách thứ hai triệu ĐNO - {P1}",
        {
            "title": "Du lịch Đà Nẵng đón khách thứ hai triệu",
            "section": "Kinh tế",
            "published": "2024-11-02",
            "dateline": "ĐNO",
        },
    ),
    "site, title, desk, time and report in one line": (
        f"Cổng thông tin điện tử tỉnh Lai Châu Hội nghị toàn tỉnh về chuyển đổi số BBT | 08:05 02/06/2024 {P1} {P2}",
        {"title": "Hội nghị toàn tỉnh về chuyển đổi số", "published": "2024-06-02T08:05:00+07:00"},
    ),
    "the page saved once more below the article": (
        f"{TITLE}\n{P1}\n{P2}\nCổng thông tin điện tử tỉnh Lai Châu {TITLE} BBT | 08:05 02/06/2024 {P1} {P2}",
        {"title": TITLE, "published": "2024-06-02T08:05:00+07:00"},
    ),
    "one line: brackets of the time and of the dateline": (
        f"Thứ Ba, 05/11/2024, 07:05 (GMT+7) | Xã hội | [Ảnh] Xã trồng cây (BĐ) - {P1}",
        {
            "title": "[Ảnh] Xã trồng cây",
            "section": "Xã hội",
            "published": "2024-11-05T07:05:00+07:00",
            "dateline": "BĐ",
        },
    ),
    # Stamps on lines of their own
    "kicker, title, time of update": (
        f"{KICKER}\n{TITLE}\nCập nhật lúc07:05, Thứ Ba, 05/11/2024 (GMT+7)\n\n{P1}\n\n \n\n{P2}",
        {"title": TITLE, "kicker": KICKER, "published": "2024-11-05T07:05:00+07:00"},
    ),
    "time first, then title": (
        f"Thứ sáu, 18/4/2025 | 09:30\n{TITLE}\n\n{P1}\n\n{P2}",
        {"title": TITLE, "published": "2025-04-18T09:30:00+07:00"},
    ),
    "time first, then kicker and title": (
        f"Chủ nhật, 05.03.2023, 07:15\n{KICKER}\n{TITLE}\n{P1}\n{P2}",
        {"title": TITLE, "kicker": KICKER, "published": "2023-03-05T07:15:00+07:00"},
    ),
    "section, time, title": (
        f"Chính trị\nXây dựng Đảng\n18/04/2025 14:05 GMT+7\n{TITLE}\n{P1}\n{P2}",
        {"title": TITLE, "section": "Xây dựng Đảng", "published": "2025-04-18T14:05:00+07:00"},
    ),
    "section and time on one line": (
        f"Thời sự | Thứ Sáu, 18/04/2025 14:05\n{TITLE}\n{P1}\n{P2}",
        {"title": TITLE, "section": "Thời sự", "published": "2025-04-18T14:05:00+07:00"},
    ),
    "breadcrumb": (
        f"Trang chủ > Chính trị > Quốc phòng – An ninh\n{TITLE}\n(Cập nhật: 05/03/2023 07:15)\n\n{P1}\n{P2}",
        {"title": TITLE, "section": "Quốc phòng – An ninh", "published": "2023-03-05T07:15:00+07:00"},
    ),
    "section in capitals": (f"CHÍNH TRỊ\n{TITLE}\n{P1}\n{P2}", {"title": TITLE, "section": "CHÍNH TRỊ"}),
    "date of posting and readers": (
        f"Ngày đăng: 18/04/2025 | Lượt xem: 125\n{TITLE}\n{P1}\n{P2}",
        {"title": TITLE, "published": "2025-04-18"},
    ),
    "bare date": (f"18/4/2025\n{TITLE}\n{P1}\n{P2}", {"title": TITLE, "published": "2025-04-18"}),
    "date of posting at the end": (
        f"{TITLE}\n\n{P1}\n\n{P2}\n\nĐăng ngày: 18/04/2025",
        {"title": TITLE, "published": "2025-04-18"},
    ),
    "time under the lead": (
        f"{TITLE}\n{P1}\nThứ Hai, 20/02/2023, 22:13 [GMT+7]\n{P2}",
        {"title": TITLE, "published": "2023-02-20T22:13:00+07:00"},
    ),
    "author and time on one line": (
        f"{TITLE}\nLê Na - 18/04/2025 14:05\n{P1}\n{P2}",
        {"title": TITLE, "published": "2025-04-18T14:05:00+07:00", "authors": ("Lê Na",)},
    ),
    "labelled author and time on one line": (
        f"{TITLE}\nTác giả: Lê Na | Ngày 18/04/2025 14:05\n{P1}\n{P2}",
        {"title": TITLE, "published": "2025-04-18T14:05:00+07:00", "authors": ("Lê Na",)},
    ),
    "poster's account is no author": (
        f"{TITLE}\nĐăng bởi: Admin - Ngày 18/04/2025\n{P1}\n{P2}",
        {"title": TITLE, "published": "2025-04-18"},
    ),
    "buttons between time and lead": (
        f"Xã hội\n{TITLE}\n\nThứ sáu, ngày 18/04/2025 - 14:05\n\nChia sẻ\nA- A A+\n\n{P1}\n{P2}",
        {"title": TITLE, "section": "Xã hội", "published": "2025-04-18T14:05:00+07:00"},
    ),
    "a date in the headline is no stamp": (
        f"Ngày 18/4/2025, xã Thanh Bình ra quân\n{P1}\n{P2}",
        {"title": "Ngày 18/4/2025, xã Thanh Bình ra quân"},
    ),
    "a report that opens with hour and day is no header": (f"8h00 ngày 18/4/2025, tại nhà văn hóa xã. {P1}\n{P2}", {}),
    # Headlines
    "kicker, empty line, title": (f"{KICKER}\n\n{TITLE}\n\n.\n\n{P1}\n\n{P2}", {"title": TITLE, "kicker": KICKER}),
    "title said twice": (f"{TITLE}\n{TITLE}\n{P1}\n{P2}", {"title": TITLE}),
    "page's title, then the headline": (f"{TITLE} - Báo Lai Châu điện tử\n{TITLE}\n{P1}\n{P2}", {"title": TITLE}),
    "title with a full stop": (f"{TITLE}.\n{P1}\n{P2}", {"title": f"{TITLE}."}),
    "title that trails off": (f"Khi cán bộ về với dân...\n{P1}\n{P2}", {"title": "Khi cán bộ về với dân..."}),
    "title in quotation marks": (f"“Dân vận phải khéo”\n{P1}\n{P2}", {"title": "“Dân vận phải khéo”"}),
    "question as a title": (f"Ai chịu trách nhiệm?\n{P1}\n{P2}", {"title": "Ai chịu trách nhiệm?"}),
    "heading below the title": (f"{TITLE}\n\nNhiều điểm mới\n\n{P1}\n\n{P2}", {"title": TITLE}),
    "long second line without a full stop is the lead": (f"{TITLE}\n{P1[:-1]} và {P2[:-1]}\n{P3}", {"title": TITLE}),
    "no headline": (f"{P1}\n{P2}", {}),
    "no headline, dateline": (f"(BĐ) - {P1}\n\nQuang cảnh buổi lễ\n{P2}", {"dateline": "BĐ"}),
    "bodies that open a paragraph are no dateline": (f"HĐND - UBND xã vừa họp bàn việc thu ngân sách. {P1}\n{P2}", {}),
    "place before the agency": (f"{TITLE}\nHà Nội (TTXVN 18/4) - {P1}\n{P2}", {"title": TITLE, "dateline": "TTXVN"}),
    "dateline with a domain": (f"{TITLE}\nVOV.VN - {P1}\n{P2}", {"title": TITLE, "dateline": "VOV.VN"}),
    "only a headline": (TITLE, {"title": TITLE}),
    "only a paragraph": (P1, {}),
    "short items": (
        "".join(f"Xã {name} họp bàn kế hoạch năm mới\n{P1}\n\n" for name in ("An", "Bình", "Cát", "Dương", "Giang")),
        {"title": "Xã An họp bàn kế hoạch năm mới"},
    ),
    # Authors at the end
    "capitals, office below": (
        f"{TITLE}\n\n{P1}\n\n{P2}\n\nLÊ THỊ THU HẰNG\nTỉnh ủy viên, Chánh Văn phòng Tỉnh ủy\n\n;\n;\n.\n.",
        {"title": TITLE, "authors": ("Lê Thị Thu Hằng",), "author_position": "Tỉnh ủy viên, Chánh Văn phòng Tỉnh ủy"},
    ),
    "office below after an empty line": (
        f"{TITLE}\n\n{P1}\n\n{P2}\n\nLÊ THỊ THU HẰNG\n\nPhó Bí thư Đảng ủy xã",
        {"title": TITLE, "authors": ("Lê Thị Thu Hằng",), "author_position": "Phó Bí thư Đảng ủy xã"},
    ),
    "office in brackets below": (
        f"{TITLE}\n{P1}\n{P2}\nTS. LÊ VĂN BA\n(Trường Chính trị tỉnh)",
        {"title": TITLE, "authors": ("Lê Văn Ba",), "author_position": "Trường Chính trị tỉnh"},
    ),
    "office on the author's line": (
        f"{TITLE}\n{P1}\n{P2}\nThS. LÊ VĂN BA, Phó Giám đốc Sở Nội vụ",
        {"title": TITLE, "authors": ("Lê Văn Ba",), "author_position": "Phó Giám đốc Sở Nội vụ"},
    ),
    "office in brackets on the author's line": (
        f"{TITLE}\n{P1}\n{P2}\nLê Văn Ba (Chánh Văn phòng Huyện ủy)",
        {"title": TITLE, "authors": ("Lê Văn Ba",), "author_position": "Chánh Văn phòng Huyện ủy"},
    ),
    "many stray signs below the author": (
        f"{TITLE}\n{P1}\n{P2}\nThu Hà\n" + ".\n;\n" * 100,
        {"title": TITLE, "authors": ("Thu Hà",)},
    ),
    "initials": (f"{TITLE}\n{P1}\n{P2}\nN.P - T.H", {"title": TITLE, "authors": ("N.P", "T.H")}),
    "label, several authors": (
        f"{TITLE}\n{P1}\n{P2}\nBài và ảnh: HOÀNG MINH – LÊ NA",
        {"title": TITLE, "authors": ("Hoàng Minh", "Lê Na")},
    ),
    "label in brackets": (f"{TITLE}\n{P1}\n{P2}\n(Tin, ảnh: Thu Hà)", {"title": TITLE, "authors": ("Thu Hà",)}),
    "label without a colon": (f"{TITLE}\n{P1}\n{P2}\nBài, ảnh THU HÀ", {"title": TITLE, "authors": ("Thu Hà",)}),
    "writer and photographer apart": (
        f"{TITLE}\n{P1}\n{P2}\nBài: Thu Hà\nẢnh: Lê Na",
        {"title": TITLE, "authors": ("Thu Hà",)},
    ),
    "compiled": (f"{TITLE}\n{P1}\n{P2}\nH.Y (tổng hợp)", {"title": TITLE, "authors": ("H.Y",)}),
    "author of an agency": (f"{TITLE}\n{P1}\n{P2}\nPhạm Hà/TTXVN", {"title": TITLE, "authors": ("Phạm Hà",)}),
    "agency": (f"{TITLE}\n{P1}\n{P2}\nTheo TTXVN", {"title": TITLE}),
    "source": (f"{TITLE}\n{P1}\n{P2}\n(Nguồn: baolaichau.vn)", {"title": TITLE}),
    "desk": (f"{TITLE}\n{P1}\n{P2}\nTin, ảnh: PV", {"title": TITLE}),
    "name after the last full stop": (f"{TITLE}\n{P1}\n{P2} ./. N.T.H", {"title": TITLE, "authors": ("N.T.H",)}),
    "name after spaces": (f"{TITLE}\n{P1}\n{P2}        HOÀNG YẾN", {"title": TITLE, "authors": ("Hoàng Yến",)}),
    "captions below the author": (
        f"{TITLE}\n\n{P1}\n\n{P2}\n{P3}\nVõ Hà - Lan Chi\n\nTrụ sở xã Thanh Bình.\nÔng Lê Văn Ba (giữa).",
        {"title": TITLE, "authors": ("Võ Hà", "Lan Chi")},
    ),
    "a person under a picture is no author": (f"{TITLE}\n\n{P1}\n{P2}\n{P3}\n\nBà Lê Thị Thu Hằng.", {"title": TITLE}),
    "a list is not signed": (f"{TITLE}\n{P1}\nDanh sách trúng cử:\nLê Văn Ba\nVõ Thị Tư", {"title": TITLE}),
    "a long list is not signed": (
        f"{TITLE}\n{P1}\n{P2}\nLê Văn Ba\nVõ Thị Tư\nTrần Văn Năm\nĐỗ Thị Sáu",
        {"title": TITLE},
    ),
    "links to other articles": (
        f"{TITLE}\n{P1}\n{P2}\nThu Hà\nTags: đại hội, đảng bộ\nTin liên quan\nXã Phú Lâm trồng cây\nXã Tân Hòa đón Tết",
        {"title": TITLE, "authors": ("Thu Hà",)},
    ),
    # Authors at the beginning
    "author and office under the title": (
        f"{TITLE}\nTRẦN VĂN AN\nBí thư Huyện ủy\n{P1}\n{P2}",
        {"title": TITLE, "authors": ("Trần Văn An",), "author_position": "Bí thư Huyện ủy"},
    ),
    # Odd characters
    "byte-order mark, CRLF, no-break spaces, tabs": (
        f"\ufeff{TITLE}\r\n\r\n\t(BĐ)\u00a0–\u00a0{P1}\r\n\r\n;\r\n{P2}\r\n\r\nThu\u00a0 Hà\t\r\n",
        {"title": TITLE, "authors": ("Thu Hà",), "dateline": "BĐ"},
    ),
    "zero-width space in the headline": (f"Đại hội\u200b Đảng bộ xã\n{P1}\n{P2}", {"title": "Đại hội Đảng bộ xã"}),
    "nothing": ("", {}),
    "white space and signs": ("\ufeff \r\n;\r\n.\u00a0\r\n\u200b\n", {}),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_fields(name: str) -> None:
    text, expected = LAYOUTS[name]
    assert fields(layout(text)) == expected


def test_zones_of_a_header_line() -> None:
    text = (
        " date 2024-11-02 Chính trị Thành ủy Huế sơ kết quý III ĐNO - Chiều 2/11, Thành ủy họp.\n\n"
        "Bí thư Thành ủy kết luận. Ảnh: ĐỨC AN\n\n;"
    )
    found = layout(text)
    assert zones(text, found) == [
        ("header", "date 2024-11-02 Chính trị"),
        ("title", "Thành ủy Huế sơ kết quý III"),
        ("lead", "ĐNO - Chiều 2/11, Thành ủy họp."),
        ("caption", "Bí thư Thành ủy kết luận. Ảnh: ĐỨC AN"),
        ("junk", ";"),
    ]
    assert found.lead == "Chiều 2/11, Thành ủy họp."


def test_zones_of_an_article() -> None:
    text = "\r\n".join(
        [
            "Chính trị",
            KICKER,
            TITLE,
            "Cập nhật lúc07:05, Thứ Ba, 05/11/2024 (GMT+7)",
            "Chia sẻ",
            "",
            f"(BĐ) - {P1}",
            "",
            "Quang cảnh đại hội",
            P2,
            "Nhiều điểm mới",
            f"{P3}",
            "",
            "Các đại biểu biểu quyết.          Ảnh: Lê Na",
            "",
            "Các đại biểu biểu quyết.",
            "Ảnh: Lê Na",
            "",
            "THU HÀ",
            "Chánh Văn phòng Tỉnh ủy",
            ".",
            "Tin liên quan",
            "Xã Phú Lâm trồng cây",
        ]
    )
    found = layout(text)
    assert [kind for kind, _ in zones(text, found)] == [
        *("header", "kicker", "title", "header", "furniture", "lead", "caption", "body", "crosshead", "body"),
        *("caption", "caption", "caption", "byline", "byline_position", "junk", "furniture", "furniture"),
    ]
    assert [(caption.text, caption.credit) for caption in found.captions] == [
        ("Quang cảnh đại hội", None),
        ("Các đại biểu biểu quyết.", "Lê Na"),
    ]
    assert text[found.captions[1].start : found.captions[1].end] == "Các đại biểu biểu quyết.          Ảnh: Lê Na"


def test_zones_of_a_name_after_the_last_paragraph() -> None:
    text = f"{TITLE}\n{P1}   THU HÀ"
    assert zones(text, layout(text)) == [("title", TITLE), ("lead", P1), ("byline", "THU HÀ")]


def test_headings_of_short_items() -> None:
    text = "".join(f"Xã {name} họp bàn kế hoạch\n{P1}\n\n" for name in ("An", "Bình", "Cát", "Dương"))
    assert [kind for kind, _ in zones(text, layout(text))] == ["title", "lead", *("crosshead", "body") * 3]


CAPTIONS = [
    # text, captions (text, credit)
    ("Bí thư xã trao quà. Ảnh: ĐỨC AN", [("Bí thư xã trao quà.", "ĐỨC AN")]),
    ("Bí thư xã trao quà (Ảnh: Hà Na/TTXVN)", [("Bí thư xã trao quà", "Hà Na/TTXVN")]),
    ("Bí thư xã trao quà - Ảnh: T.B. DŨNG.", [("Bí thư xã trao quà", "T.B. DŨNG")]),
    ("“Cây cầu thanh niên”. (Ảnh: PV)", [("“Cây cầu thanh niên”.", "PV")]),
    ("Cây cầu mới - Ảnh tư liệu", [("Cây cầu mới", None)]),
    ("Cây cầu mới (nguồn ảnh: laichau.vn)", [("Cây cầu mới", "laichau.vn")]),
    ("Cây cầu mới.\nẢnh: ĐỨC AN", [("Cây cầu mới.", "ĐỨC AN")]),
    ("Cây cầu mới của xã.\n\n;\n\nẢnh Đức An", [("Cây cầu mới của xã.", "Đức An")]),
    ("Xã có cầu mới. TRONG ẢNH: Cây cầu. Ảnh: PV", [("Xã có cầu mới. TRONG ẢNH: Cây cầu.", "PV")]),
    (
        "Xã có cầu mới. Trong ảnh: Cây cầu. Ảnh: PV\nXã có cầu mới. TRONG ẢNH: Cây cầu. Ảnh: PV",
        [("Xã có cầu mới. Trong ảnh: Cây cầu.", "PV")],
    ),
    ("Xã có cầu mới.\n- Trong ảnh: Cây cầu. Ảnh: AN", [("Xã có cầu mới. - Trong ảnh: Cây cầu.", "AN")]),
    ("Cây cầu mới của xã - Ảnh: AN\nCây cầu mới của xã", [("Cây cầu mới của xã", "AN")]),
    ("Cây cầu mới của xã\nCây cầu mới của xã. Ảnh: AN", [("Cây cầu mới của xã", "AN")]),
    ("Chủ tịch xã phát biểu tại lễ khởi công", [("Chủ tịch xã phát biểu tại lễ khởi công", None)]),
    ("Chủ tịch xã phát biểu tại lễ khởi công.", [("Chủ tịch xã phát biểu tại lễ khởi công.", None)]),
    ("Toàn cảnh lễ khởi công.", [("Toàn cảnh lễ khởi công.", None)]),
    ("Anh Lê Văn Ba (thứ hai từ trái sang) nhận quà", [("Anh Lê Văn Ba (thứ hai từ trái sang) nhận quà", None)]),
    # Not captions
    ("Chủ tịch xã đã phát biểu tại lễ khởi công.", []),
    ("Phát biểu tại lễ khởi công, Chủ tịch xã nêu ba việc cần làm ngay.", []),
    ("Nhiều hộ dân giữ lại những tấm ảnh", []),
    ("Tin, ảnh: ĐỨC AN", []),
    ("Tổ chức lại các hình thức sinh hoạt", []),
]


@pytest.mark.parametrize(("lines", "expected"), CAPTIONS)
def test_captions(lines: str, expected: list[tuple[str, str | None]]) -> None:
    found = layout(f"{TITLE}\n{P1}\n\n{lines}\n\n{P2}")
    assert [(caption.text, caption.credit) for caption in found.captions] == expected


STAMPS = [
    # text, ISO or None
    ("date 2025-08-08 Chính trị", "2025-08-08"),
    ("2025/8/8", "2025-08-08"),
    ("Cập nhật lúc10:20, Thứ Hai, 10/07/2017 (GMT+7)", "2017-07-10T10:20:00+07:00"),
    ("Cập nhật, 14:05, Thứ Sáu, 18/04/2025 (GMT+7)", "2025-04-18T14:05:00+07:00"),
    ("18-04-2025 - 14:05", "2025-04-18T14:05:00+07:00"),
    ("10:20 | 10/07/2017", "2017-07-10T10:20:00+07:00"),
    ("Thứ 6, ngày 18 tháng 4 năm 2025, 14 giờ 05 phút", "2025-04-18T14:05:00+07:00"),
    ("18 Tháng Tư, 2025", "2025-04-18"),
    ("Tháng Mười Hai 18, 2025", "2025-12-18"),
    ("14h05 18/04/2025", "2025-04-18T14:05:00+07:00"),
    ("05/03/2023 7:15:30 CH", "2023-03-05T19:15:30+07:00"),
    ("05/03/2023 12:15 SA", "2023-03-05T00:15:00+07:00"),
    ("4/18/2025 9:30 AM", "2025-04-18T09:30:00+07:00"),
    ("2025-08-08T14:05:00+07:00", "2025-08-08T14:05:00+07:00"),
    # Another day in Vietnam already
    ("2025-08-07T22:05:00Z", "2025-08-08T05:05:00+07:00"),
    ("2025-08-07T22:05:00.123456-02:00", "2025-08-08T07:05:00+07:00"),
    ("08 / 08 / 2025", "2025-08-08"),
    # No dates
    ("31/2/2025", None),
    ("Nghị quyết số 18/2025/NQ-CP", None),
    ("15/17 chỉ tiêu", None),
    ("18/4", None),
    ("Điện thoại 0905.12.2025", None),
]


@pytest.mark.parametrize(("text", "iso"), STAMPS)
def test_stamps(text: str, iso: str | None) -> None:
    assert read_published(fold(text)) == iso


def test_stamps_have_their_span() -> None:
    text = "BBT | 18:43 15/04/2025 Lễ hội từ ngày 1/5/2025"
    assert [text[stamp.start : stamp.end] for stamp in find_stamps(text)] == ["18:43 15/04/2025", "ngày 1/5/2025"]


BYLINES = [
    # line, authors as written, office; None: no byline
    ("LÊ THỊ THU HẰNG", ["LÊ THỊ THU HẰNG"], None),
    ("Hoàng Yên", ["Hoàng Yên"], None),
    ("N.P", ["N.P"], None),
    ("T.B. DŨNG", ["T.B. DŨNG"], None),
    ("H'Hen Niê - Y Thanh", ["H'Hen Niê", "Y Thanh"], None),
    ("Thu Hà, Lê Na và Minh Đức", ["Thu Hà", "Lê Na", "Minh Đức"], None),
    ("Tác giả: Hòa", ["Hòa"], None),
    ("Đại tá, TS NGUYỄN VĂN BA", ["NGUYỄN VĂN BA"], None),
    ("Nhóm PV", [], None),
    ("PV/VOV", [], None),
    ("Báo Tiền Phong", [], None),
    ("Theo Chinhphu.vn", [], None),
    ("Bài: Ban Tuyên giáo Tỉnh ủy", [], None),
    ("LÊ VĂN BA, Bí thư Tỉnh ủy", ["LÊ VĂN BA"], "Bí thư Tỉnh ủy"),
]
NO_BYLINES = [
    "PHÚ",
    "UBND TP",
    "Bà Phan Thị Mai",
    "Nhiều điểm mới",
    "Theo ông Ba, xã đã làm xong",
    "Đồng chí Lê Văn Ba phát biểu",
    "Lê Văn Ba, Bí thư Tỉnh ủy",
    "Đường Hồ Chí Minh:",
]


@pytest.mark.parametrize(("line", "authors", "office"), BYLINES)
def test_bylines(line: str, authors: list[str], office: str | None) -> None:
    byline = read_byline(line)
    assert byline is not None
    assert [line[start:end] for start, end in byline.authors] == authors
    assert (byline.position and line[slice(*byline.position)]) == office


@pytest.mark.parametrize("line", NO_BYLINES)
def test_no_bylines(line: str) -> None:
    assert read_byline(line) is None


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("NGUYỄN VĂN HÙNG", "Nguyễn Văn Hùng"),
        ("N.P", "N.P"),
        ("M.HOA", "M.Hoa"),
        ("T.B. DŨNG", "T.B. Dũng"),
        ("H'HEN NIÊ", "H'Hen Niê"),
        ("Hoàng Yên", "Hoàng Yên"),
    ],
)
def test_names_are_written_as_a_person_writes_them(written: str, name: str) -> None:
    assert write_name(written) == name


@pytest.mark.parametrize(
    ("text", "byline"),
    [
        ("Xã đã làm xong. HOÀNG YẾN", "HOÀNG YẾN"),
        ("Xã đã làm xong./. N.P", "N.P"),
        (f"{P1} Hoàng Yến", "Hoàng Yến"),
        ("Xã đã làm xong. Hoàng Yến", None),
        ("Có mặt GS.TS. Lê Minh Tâm", None),
        ("Xã đã làm xong. Sau đó", None),
    ],
)
def test_trailing_bylines(text: str, byline: str | None) -> None:
    found = trailing_byline(text)
    assert (text[found[0] :] if found else None) == byline


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Thành ủy viên, Chánh Văn phòng Thành ủy", True),
        ("(Trường Chính trị tỉnh)", True),
        ("nguyên Phó Chủ tịch UBND huyện", True),
        ("Ban hành ngày 5/3", False),
        ("Chủ tịch xã phát biểu tại hội nghị", False),
        ("Bí thư Tỉnh ủy kết luận.", False),
    ],
)
def test_offices(text: str, is_one: bool) -> None:
    assert is_office(text) is is_one


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ĐNO - Chiều 8/8, Thành ủy họp.", "ĐNO"),
        ("BTO-Chiều 8/8, Thành ủy họp.", "BTO"),
        ("(SGGPO).- Thành ủy họp.", "SGGPO"),
        ("(Dân trí) Thành ủy họp.", "Dân trí"),
        ("QĐND Online - Thành ủy họp.", "QĐND Online"),
        ("(laichau.gov.vn) - Thành ủy họp.", "laichau.gov.vn"),
        ("Đà Nẵng (TTXVN) - Thành ủy họp.", "TTXVN"),
        ("XYZO - 25 hộ dân nhận nhà.", "XYZO"),
        ("HĐND - UBND xã họp.", None),
        ("TP.HCM - Long An có cầu mới", None),
        ("TP - Sáng 8/8, Thành ủy họp.", "TP"),
        ("(VnMedia)- Thành ủy họp.", "VnMedia"),
        ("(PV) - Thành ủy họp.", None),
        ("(Tiếp theo) - Thành ủy họp.", None),
        ("Đảng ủy - cơ quan lãnh đạo", None),
        ("ASEAN - Trung Quốc hợp tác", None),
    ],
)
def test_datelines(text: str, name: str | None) -> None:
    found = read_dateline(text)
    assert (text[slice(*found[0])] if found else None) == name


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("Chính trị", "Chính trị"),
        ("Trang chủ > Chính trị > Xây dựng Đảng", "Xây dựng Đảng"),
        ("Thời sự | Quốc phòng - An ninh", "Quốc phòng - An ninh"),
        ("» Pháp luật", "Pháp luật"),
        ("Trang chủ", ""),
        ("Kinh tế tăng trưởng khá", None),
        ("", None),
    ],
)
def test_sections(text: str, section: str | None) -> None:
    found = read_section(text)
    assert (text[slice(*found)] if found else None) == section


def test_credits_and_scenes_need_their_words() -> None:
    assert read_credit("Xã giữ nhiều tấm ảnh quý") is None
    assert not is_scene("Tăng cường kiểm tra, giám sát", Limits())
    assert is_scene("Một góc xã Thanh Bình", Limits())


def test_what_the_source_gives_fills_the_gaps() -> None:
    meta = {"title": "Tên khác", "published": "05/03/2023 07:15", "section": " Thời  sự", "author": "LÊ NA, PV"}
    untold = layout(f"{P1}\n{P2}", **meta)
    assert fields(untold) == {
        "title": "Tên khác",
        "published": "2023-03-05T07:15:00+07:00",
        "section": "Thời sự",
        "authors": ("Lê Na",),
    }
    told = layout(f"Chính trị\n18/4/2025\n{TITLE}\n{P1}\n{P2}\nThu Hà", **meta)
    assert fields(told) == {"title": TITLE, "published": "2025-04-18", "section": "Chính trị", "authors": ("Thu Hà",)}


def test_the_sources_title_tells_headline_from_kicker() -> None:
    long_kicker = f"{KICKER} và chào mừng các ngày lễ lớn của đất nước"
    text = f"{long_kicker}\n{TITLE}\n{P1}\n{P2}"
    assert fields(layout(text)) == {"title": long_kicker}
    assert fields(layout(text, title=f"{TITLE} | Báo Lai Châu")) == {"title": TITLE, "kicker": long_kicker}


@pytest.mark.parametrize("author", ["admin", "PV", "", "Báo Nhân Dân", "nguyen van a"])
def test_accounts_are_no_authors(author: str) -> None:
    assert layout(P1, author=author).authors == ()


# Properties

#: Lines that make a text: parts of layouts, and characters that exports mix in.
_LINES = [line for text, _ in LAYOUTS.values() for line in text.splitlines()]
_PIECES = st.sampled_from(
    [*_LINES, "Ảnh: ", "\u200b", "\u00a0", "Tin, ảnh:", "18/4/2025 10:20", "Trang chủ >", "(", "Ð"]
)
_TEXTS = st.one_of(
    st.lists(_PIECES, max_size=12).map("\n".join),
    st.lists(_PIECES, max_size=8).map(" ".join),
    st.text(alphabet="aAĐÐẢảỦuỷ .,;:-–()[]\"'/|\n\r\t\u00a0\u200b\ufeff\u0301\u0323\x1f\u2028012:", max_size=120),
    st.text(max_size=60),
)


def _check(text: str, found: Layout) -> None:
    at = 0
    for zone in found.zones:
        assert zone.kind in ZONES
        assert at <= zone.start < zone.end <= len(text)
        inside = text[zone.start : zone.end]
        assert inside == inside.strip()
        at = zone.end
    for caption in found.captions:
        assert 0 <= caption.start < caption.end <= len(text)
        assert caption.text
    for value in fields(found).values():
        for word in (value,) if isinstance(value, str) else value:
            assert word == " ".join(word.split())


@given(_TEXTS)
def test_zones_are_slices_in_order(text: str) -> None:
    found = layout(text)
    _check(text, found)
    # No word is left out of the zones.
    covered = "".join(text[zone.start : zone.end] for zone in found.zones)
    assert [char for char in text if char.isalnum()] == [char for char in covered if char.isalnum()]


@given(_TEXTS)
def test_form_of_the_characters_does_not_matter(text: str) -> None:
    composed = unicodedata.normalize("NFC", text).replace("\r", "\n")
    plain = layout(composed)
    for other in (
        unicodedata.normalize("NFD", composed),
        composed.replace("\n", "\r\n"),
        f"\ufeff{composed}",
        composed.replace(" ", "\u00a0"),
    ):
        found = layout(other)
        _check(other, found)
        assert [zone.kind for zone in found.zones] == [zone.kind for zone in plain.zones]
        assert fields(found) == fields(plain)
        assert found.lead == plain.lead


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{P1} " * 2_000, id="one line"),
        pytest.param(f"{P1}\n" * 2_000, id="one paragraph again and again"),
        pytest.param("Lê Văn Ba\n\n" * 20_000, id="names"),
        pytest.param("10:20 18/4/2025 " * 20_000, id="dates"),
        pytest.param("Lê - " * 60_000, id="names in one line"),
        pytest.param(".\n" * 100_000 + "Ảnh: AN", id="signs"),
        pytest.param(f"{TITLE}\n" + "Nhiều điểm mới\n" * 20_000, id="headings"),
        pytest.param("A" * 300_000, id="one word"),
        pytest.param(" " * 300_000 + "a", id="spaces"),
    ],
)
def test_time_is_linear(text: str) -> None:
    start = time.perf_counter()
    layout(text)
    # A tenth of this is usual; a quadratic scan would take minutes.
    assert time.perf_counter() - start < 10


def _through_component(text: str, article: Article | None, **config: int) -> Layout:
    nlp = spacy.blank("xx")
    stage = nlp.add_pipe("trichyeu_layout", config=config)
    doc = nlp.make_doc(text)
    doc._.folded, doc._.article = Folded(text), article
    return stage(doc)._.layout


def test_component() -> None:
    text = f"{TITLE}\n{P1}"
    assert _through_component(text, None) == layout(text)
    assert _through_component(text, Article(text, meta={"section": "Thời sự"})).section == "Thời sự"


def test_component_takes_its_limits_from_the_config() -> None:
    assert _through_component(f"{TITLE}\n{P1}", None, headline=10).title is None
