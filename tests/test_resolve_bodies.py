"""Bodies, events, places: what the names of an article come to, and how they hang together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.resolve.body_names import body_key, take_apart
from pipeline.resolve.gazetteer import find_kind, find_unit
from pipeline.resolve.things import location_key, ordinal, owner_words, value
from tests.resolving import links, resolved

if TYPE_CHECKING:
    from spacy.language import Language

# -- One body: its canonical name, kind, level, place ------------------------------------------------------------------

#: text → (canonical, kind, level, place) of its first body
ONE = [
    # central organs
    ("{B Bộ Chính trị} họp.", ("Bộ Chính trị", "party_organ", "central", None)),
    ("{B BCT} họp.", ("Bộ Chính trị", "party_organ", "central", None)),
    ("{B Trung ương} họp.", ("Ban Chấp hành Trung ương Đảng", "party_organ", "central", None)),
    ("{B T.Ư Đảng} họp.", ("Ban Chấp hành Trung ương Đảng", "party_organ", "central", None)),
    ("{B BCH Trung ương Đảng} họp.", ("Ban Chấp hành Trung ương Đảng", "party_organ", "central", None)),
    ("{B Ban Tổ chức Trung ương} họp.", ("Ban Tổ chức Trung ương", "party_organ", "central", None)),
    ("{B Ban Tổ chức T.Ư} họp.", ("Ban Tổ chức Trung ương", "party_organ", "central", None)),
    ("{B UBKT TƯ} họp.", ("Ủy ban Kiểm tra Trung ương", "party_organ", "central", None)),
    ("{B Văn phòng Trung ương Đảng} họp.", ("Văn phòng Trung ương Đảng", "office", "central", None)),
    ("{B Quốc hội} họp.", ("Quốc hội", "national_assembly", "central", None)),
    ("{B Chính phủ} họp.", ("Chính phủ", "government", "central", None)),
    ("{B bộ Công an} họp.", ("Bộ Công an", "ministry", "central", None)),
    ("{B Bộ GD-ĐT} họp.", ("Bộ Giáo dục và Đào tạo", "ministry", "central", None)),
    ("{B Bộ Kế hoạch - Đầu tư} họp.", ("Bộ Kế hoạch và Đầu tư", "ministry", "central", None)),
    ("{R Bộ trưởng} {B Tư pháp} {P Lò Văn Muôn}.", ("Bộ Tư pháp", "ministry", "central", None)),
    ("{R Thứ trưởng} {B Công an} {P Lò Văn Muôn}.", ("Bộ Công an", "ministry", "central", None)),
    (
        "{B Ủy ban Trung ương MTTQ Việt Nam} họp.",
        ("Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "mass_organisation", "central", None),
    ),
    (
        "{B Viện Hàn lâm Khoa học xã hội Việt Nam}.",
        ("Viện Hàn lâm Khoa học xã hội Việt Nam", "institute", "central", None),
    ),
    # a province and its organs
    ("{B Tỉnh ủy Sơn La} họp.", ("Tỉnh ủy Sơn La", "party_committee", "province", "Sơn La")),
    ("{B tỉnh uỷ Sơn La} họp.", ("Tỉnh ủy Sơn La", "party_committee", "province", "Sơn La")),
    ("{B UBND tỉnh Sơn La} họp.", ("Ủy ban nhân dân tỉnh Sơn La", "people_committee", "province", "Sơn La")),
    ("{B HĐND Sơn La} họp.", ("Hội đồng nhân dân tỉnh Sơn La", "people_council", "province", "Sơn La")),
    ("{B BTV Tỉnh ủy Sơn La} họp.", ("Ban Thường vụ Tỉnh ủy Sơn La", "party_committee", "province", "Sơn La")),
    ("{B Thường vụ Tỉnh ủy Sơn La}.", ("Ban Thường vụ Tỉnh ủy Sơn La", "party_committee", "province", "Sơn La")),
    ("{B Sở TN-MT Sơn La}.", ("Sở Tài nguyên và Môi trường tỉnh Sơn La", "department", "province", "Sơn La")),
    ("{B Công an tỉnh Sơn La}.", ("Công an tỉnh Sơn La", "police", "province", "Sơn La")),
    (
        "{B Sở Nông nghiệp và PTNT Sơn La}.",
        ("Sở Nông nghiệp và Phát triển nông thôn tỉnh Sơn La", "department", "province", "Sơn La"),
    ),
    (
        "{B Văn phòng UBND tỉnh Sơn La}.",
        ("Văn phòng Ủy ban nhân dân tỉnh Sơn La", "office", "province", "Sơn La"),
    ),
    (
        "{B UBND tỉnh BR-VT} họp.",
        ("Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu", "people_committee", "province", "Bà Rịa - Vũng Tàu"),
    ),
    ("{B Báo Sơn La} viết.", ("Báo Sơn La", "newspaper", "province", "Sơn La")),
    (
        "{B Ban Kinh tế - Ngân sách HĐND tỉnh Sơn La}.",
        ("Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh Sơn La", "board", "province", "Sơn La"),
    ),
    # a city of the level of a province, and one of a district's
    ("{B Thành ủy Đà Nẵng} họp.", ("Thành ủy Đà Nẵng", "party_committee", "province", "Đà Nẵng")),
    ("{B UBND TP. Đà Nẵng}.", ("Ủy ban nhân dân thành phố Đà Nẵng", "people_committee", "province", "Đà Nẵng")),
    ("{B UBND TP.HCM}.", ("Ủy ban nhân dân Thành phố Hồ Chí Minh", "people_committee", "province", "Hồ Chí Minh")),
    ("{B Thành ủy TP HCM}.", ("Thành ủy Thành phố Hồ Chí Minh", "party_committee", "province", "Hồ Chí Minh")),
    ("{B UBND TP. Hà Tĩnh}.", ("Ủy ban nhân dân thành phố Hà Tĩnh", "people_committee", "district", "Hà Tĩnh")),
    ("{B Thành ủy Thủ Dầu Một}.", ("Thành ủy Thủ Dầu Một", "party_committee", "district", "Thủ Dầu Một")),
    ("{B Thành ủy TP Thủ Dầu Một}.", ("Thành ủy Thủ Dầu Một", "party_committee", "district", "Thủ Dầu Một")),
    # districts, communes
    ("{B Huyện ủy Văn Chấn} họp.", ("Huyện ủy Văn Chấn", "party_committee", "district", "Văn Chấn")),
    ("{B UBND thị xã Dĩ An}.", ("Ủy ban nhân dân thị xã Dĩ An", "people_committee", "district", "Dĩ An")),
    ("{B UBND quận 1}.", ("Ủy ban nhân dân quận 1", "people_committee", "district", "quận 1")),
    ("{B Quận ủy quận 1}.", ("Quận ủy quận 1", "party_committee", "district", "quận 1")),
    ("{B UBND xã Nậm Lành}.", ("Ủy ban nhân dân xã Nậm Lành", "people_committee", "commune", "Nậm Lành")),
    ("{B UBND P.Bãi Cháy}.", ("Ủy ban nhân dân phường Bãi Cháy", "people_committee", "commune", "Bãi Cháy")),
    ("{B Phòng kinh tế huyện Ứng Hòa}.", ("Phòng Kinh tế huyện Ứng Hòa", "office", "district", "Ứng Hòa")),
    # what is nobody's organ keeps its own name
    ("{B Công ty Quốc Cường Gia Lai}.", ("Công ty Quốc Cường Gia Lai", "company", None, None)),
    ("{B Công ty CP Sữa Tây Bắc}.", ("Công ty cổ phần Sữa Tây Bắc", "company", None, None)),
    ("{B Quân khu 9}.", ("Quân khu 9", "army", "province", None)),
    ("{B Tuổi Trẻ}.", ("Tuổi Trẻ", "newspaper", None, None)),
    # abroad
    ("{B Quốc hội Campuchia}.", ("Quốc hội Campuchia", "national_assembly", "foreign", "Campuchia")),
    ("{B Bộ Quốc phòng Australia}.", ("Bộ Quốc phòng Australia", "ministry", "foreign", "Australia")),
    ("{B Đảng Cộng sản Trung Quốc}.", ("Đảng Cộng sản Trung Quốc", "party", "foreign", "Trung Quốc")),
    ("{B Đảng Cộng sản Việt Nam}.", ("Đảng Cộng sản Việt Nam", "party", "central", None)),
    ("{B Liên hợp quốc}.", ("Liên hợp quốc", "international", "international", None)),
]


@pytest.mark.parametrize(("text", "expected"), ONE, ids=[text[:50] for text, _ in ONE])
def test_one_body(nlp: Language, text: str, expected: tuple[str, str | None, str | None, str | None]) -> None:
    body = links(resolved(nlp, text)).bodies[0]
    assert (body.canonical, body.kind, body.level, body.place) == expected


# -- Several: bare names, one body by several names --------------------------------------------------------------------

#: text → canonical names of its bodies in text order, each once
SEVERAL = [
    # bare names are the article's own
    (
        "{L Đà Nẵng} đổi mới\n{B Thành ủy} và {B UBND thành phố} họp.",
        ["Thành ủy Đà Nẵng", "Ủy ban nhân dân thành phố Đà Nẵng"],
    ),
    ("{L Sơn La} đổi mới\n{B Tỉnh ủy} họp với {B UBND tỉnh}.", ["Tỉnh ủy Sơn La", "Ủy ban nhân dân tỉnh Sơn La"]),
    ("{B UBND huyện Văn Chấn} họp. {B Huyện ủy} nhắc.", ["Ủy ban nhân dân huyện Văn Chấn", "Huyện ủy Văn Chấn"]),
    ("{L Sơn La} đổi mới\n{B Sở Y tế} báo cáo.", ["Sở Y tế tỉnh Sơn La"]),
    ("{L Huyện Văn Chấn} mưa. {L Huyện Mù Cang Chải} nắng. {B UBND huyện} họp.", ["Ủy ban nhân dân huyện Văn Chấn"]),
    (
        "{L Sơn La} họp\n{B Tỉnh ủy} mời {B Tỉnh ủy Yên Bái}; {B UBND tỉnh Yên Bái} cử {B Sở Y tế tỉnh} sang.",
        ["Tỉnh ủy Yên Bái", "Ủy ban nhân dân tỉnh Yên Bái", "Sở Y tế tỉnh Yên Bái"],
    ),
    # two cities of the article, each with its own
    (
        "Ông dự {B HĐND TP. Hà Tĩnh}. {B UBND thành phố} họp.",
        [
            "Hội đồng nhân dân thành phố Hà Tĩnh",
            "Ủy ban nhân dân thành phố Hà Tĩnh",
        ],
    ),
    # the place of the last of a row is the place of all
    (
        "{B HĐND}, {B UBND tỉnh Sơn La} họp.",
        ["Hội đồng nhân dân tỉnh Sơn La", "Ủy ban nhân dân tỉnh Sơn La"],
    ),
    (
        "{B Huyện ủy}, {B HĐND} và {B UBND huyện Văn Chấn} họp.",
        ["Huyện ủy Văn Chấn", "Hội đồng nhân dân huyện Văn Chấn", "Ủy ban nhân dân huyện Văn Chấn"],
    ),
    (
        "{B Ủy ban An toàn giao thông Quốc gia}, {B Đại học Quốc gia Hà Nội}.",
        [
            "Ủy ban An toàn giao thông Quốc gia",
            "Đại học Quốc gia Hà Nội",
        ],
    ),
    # one body by several names
    ("{B UBND tỉnh Sơn La}, sau đó {B UBND} và {B Ủy ban nhân dân tỉnh}.", ["Ủy ban nhân dân tỉnh Sơn La"]),
    ("{B Ban Tổ chức Tỉnh ủy Sơn La} nói. {B Ban Tổ chức} sẽ làm.", ["Ban Tổ chức Tỉnh ủy Sơn La"]),
    ("{B Sở Kế hoạch và Đầu tư} và {B Sở KH-ĐT} của {L Sơn La}.", ["Sở Kế hoạch và Đầu tư tỉnh Sơn La"]),
    ("{B Tập đoàn Hóa chất Việt Nam} ({B Vinachem}). {B Vinachem} lỗ.", ["Tập đoàn Hóa chất Việt Nam"]),
    ("{B Ủy ban Kiểm tra Tỉnh ủy Sơn La} ({B UBKT}) họp. {B UBKT} ra kết luận.", ["Ủy ban Kiểm tra Tỉnh ủy Sơn La"]),
    (
        "{B Ủy ban Kiểm tra} ({B UBKT}) {B Tỉnh ủy Sơn La} họp.",
        ["Ủy ban Kiểm tra Tỉnh ủy Sơn La", "Tỉnh ủy Sơn La"],
    ),
    ("{B Cục Công tác phía Nam} ({B Bộ Nội vụ}) họp.", ["Cục Công tác phía Nam", "Bộ Nội vụ"]),
    # heads that a list leaves out
    ("Các {B sở Tài chính}, {B Nội vụ} {L Sơn La}.", ["Sở Tài chính tỉnh Sơn La", "Sở Nội vụ tỉnh Sơn La"]),
    ("Các {B Đảng bộ Lào Cai}, {B Phú Yên}.", ["Đảng bộ tỉnh Lào Cai", "Đảng bộ tỉnh Phú Yên"]),
    # two that share a name
    ("{B Đảng ủy xã Nậm Lành} và {B Đảng ủy}.", ["Đảng ủy xã Nậm Lành", "Đảng ủy"]),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL, ids=[text[:60] for text, _ in SEVERAL])
def test_several_bodies(nlp: Language, text: str, expected: list[str]) -> None:
    assert [body.canonical for body in links(resolved(nlp, text)).bodies] == expected


#: text → (part, whole) of its bodies
PARENTS = [
    (
        "{B Ban Thường vụ Tỉnh ủy Sơn La} và {B Tỉnh ủy}.",
        [("Ban Thường vụ Tỉnh ủy Sơn La", "Tỉnh ủy Sơn La")],
    ),
    ("{B Ban Tổ chức Tỉnh ủy Sơn La}.", []),  # the record has no Tỉnh ủy
    (
        "{B Văn phòng UBND tỉnh Sơn La}, {B UBND tỉnh Sơn La}.",
        [
            ("Văn phòng Ủy ban nhân dân tỉnh Sơn La", "Ủy ban nhân dân tỉnh Sơn La"),
        ],
    ),
    ("{B Cục Cảnh sát hình sự} - {B Bộ Công an}.", [("Cục Cảnh sát hình sự", "Bộ Công an")]),
    ("{B Cục Công tác phía Nam} ({B Bộ Nội vụ}).", [("Cục Công tác phía Nam", "Bộ Nội vụ")]),
    ("{B Viện Chiến lược} thuộc {B Bộ Y tế}.", [("Viện Chiến lược", "Bộ Y tế")]),
    ("{B Bộ Y tế} - {B Bộ Nội vụ} ký với {B Chính phủ}.", [("Bộ Y tế", "Chính phủ"), ("Bộ Nội vụ", "Chính phủ")]),
    ("{B Sở Y tế Sơn La} gửi {B UBND tỉnh}.", [("Sở Y tế tỉnh Sơn La", "Ủy ban nhân dân tỉnh Sơn La")]),
    ("{B Bộ Chính trị} và {B Trung ương}.", [("Bộ Chính trị", "Ban Chấp hành Trung ương Đảng")]),
    ("{B Ủy ban Thường vụ Quốc hội}, {B Quốc hội}.", [("Ủy ban Thường vụ Quốc hội", "Quốc hội")]),
]


@pytest.mark.parametrize(("text", "expected"), PARENTS, ids=[text[:60] for text, _ in PARENTS])
def test_parents(nlp: Language, text: str, expected: list[tuple[str, str]]) -> None:
    found = links(resolved(nlp, text))
    bodies = found.bodies
    assert [(b.canonical, bodies[b.parent].canonical) for b in bodies if b.parent is not None] == expected
    assert [r.head[1] for r in found.relations if r.type == "part_of"] == [
        number for number, body in enumerate(bodies) if body.parent is not None
    ]


def test_name_is_the_fullest_form(nlp: Language) -> None:
    (body,) = links(resolved(nlp, "{L Sơn La}\n{B Tỉnh ủy} họp. {B Tỉnh ủy  Sơn La} kết luận.")).bodies
    assert body.name == "Tỉnh ủy Sơn La"
    assert len(body.mentions) == 2


# -- Names taken apart -------------------------------------------------------------------------------------------------


def test_parts_of_a_name() -> None:
    name = take_apart("BTV Đảng ủy Khối các cơ quan tỉnh Sơn La")
    assert name.head is not None
    assert name.head.canonical == "Ban Thường vụ"
    assert name.owner is not None
    assert (name.leaf.rest, name.leaf.kind, name.leaf.place) == ("các cơ quan", "tỉnh", "Sơn La")


@given(st.text(max_size=60))
def test_any_name_comes_apart(text: str) -> None:
    name = take_apart(text)
    assert name.head is not None or name.rest == text


KEYS = [
    ("Sở Kế hoạch và Đầu tư", "sở kế hoạch - đầu tư"),
    ("Uỷ ban Kiểm tra", "Ủy ban kiểm tra"),
    ("Văn hóa, Thể thao và Du lịch", "Văn hoá Thể thao Du lịch"),
]


@pytest.mark.parametrize(("one", "other"), KEYS)
def test_body_key(one: str, other: str) -> None:
    assert body_key(one) == body_key(other)


KINDS = [
    ("UBND TP. Vinh", ("UBND ", "thành phố", "Vinh")),
    ("UBND tỉnh", ("UBND ", "tỉnh", "")),
    ("UBND P.Bãi Cháy", ("UBND ", "phường", "Bãi Cháy")),
    ("Đảng ủy xã Ô Lâm", ("Đảng ủy ", "xã", "Ô Lâm")),
    ("phường 3", ("", "phường", "3")),
    ("Thủ đô Hà Nội", ("", "thành phố", "Hà Nội")),
    ("Viện Khoa học xã hội", None),
    ("cấp huyện ủy", None),
]


@pytest.mark.parametrize(("text", "expected"), KINDS)
def test_kind_words(text: str, expected: tuple[str, str, str] | None) -> None:
    assert find_kind(text) == expected


def test_a_district_of_the_province_that_the_article_is_about() -> None:
    unit = find_unit("huyện", "Châu Thành", "Tiền Giang")
    assert unit is not None
    assert (unit.level, unit.province) == ("district", "Tiền Giang")


# -- Events ------------------------------------------------------------------------------------------------------------

ORDINALS = [
    ("Đại hội đại biểu Đảng bộ thành phố lần thứ XVII", "XVII", 17),
    ("Đại hội XIV của Đảng", "XIV", 14),
    ("kỳ họp thứ 7, Quốc hội khóa XIV", "7", 7),
    ("Kỳ họp thứ nhất", "nhất", 1),
    ("Hội nghị lần thứ mười một Ban Chấp hành Trung ương", "mười một", 11),
    ("Hội nghị Trung ương 6 (khóa XII)", "6", 6),
    ("SEA Games 31", "31", 31),
    ("Festival Huế", None, None),
]


@pytest.mark.parametrize(("text", "written", "number"), ORDINALS)
def test_ordinals(text: str, written: str | None, number: int | None) -> None:
    assert (ordinal(text), value(ordinal(text))) == (written, number)


OWNERS = [
    ("Đại hội Đảng bộ tỉnh Quảng Trị lần thứ I", "Đảng bộ tỉnh Quảng Trị"),
    ("Đại hội XIV của Đảng", "Đảng Cộng sản Việt Nam"),
    ("Đại hội XIII", "Đảng Cộng sản Việt Nam"),
    ("kỳ họp thứ 7, Quốc hội khóa XIV", "Quốc hội"),
    ("Kỳ họp thứ 22", ""),
]


@pytest.mark.parametrize(("text", "owner"), OWNERS)
def test_whose_an_event_is(text: str, owner: str) -> None:
    assert owner_words(text) == owner


#: text → (name, ordinal, term, canonical name of the body) of its events
EVENTS = [
    (
        "{E Đại hội XIV của Đảng}, tức {E Đại hội đại biểu toàn quốc lần thứ XIV của Đảng}.",
        [("Đại hội đại biểu toàn quốc lần thứ XIV của Đảng", "XIV", None, None)],
    ),
    (
        "{E Đại hội XIV của Đảng} và {E Đại hội Đảng bộ tỉnh lần thứ XIV}.",
        [("Đại hội XIV của Đảng", "XIV", None, None), ("Đại hội Đảng bộ tỉnh lần thứ XIV", "XIV", None, None)],
    ),
    (
        "{B Quốc hội} khai mạc {E kỳ họp thứ 7}. Tại {E kỳ họp thứ 7, Quốc hội khóa XIV} có ba việc.",
        [("kỳ họp thứ 7, Quốc hội khóa XIV", "7", "XIV", "Quốc hội")],
    ),
    (
        "{E Hội nghị Trung ương 6 khóa XI} và {E Hội nghị Trung ương 6 khóa XII} của {B Trung ương}.",
        [
            ("Hội nghị Trung ương 6 khóa XI", "6", "XI", "Ban Chấp hành Trung ương Đảng"),
            ("Hội nghị Trung ương 6 khóa XII", "6", "XII", "Ban Chấp hành Trung ương Đảng"),
        ],
    ),
    (
        "{E Hội nghị Trung ương 6} rồi {E Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng}.",
        [("Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng", "6", None, None)],
    ),
    (
        "{B Đảng bộ tỉnh Sơn La} mở {E Đại hội Đảng bộ tỉnh lần thứ XV}.",
        [("Đại hội Đảng bộ tỉnh lần thứ XV", "XV", None, "Đảng bộ tỉnh Sơn La")],
    ),
    (
        "{E Festival Huế} và {E Lễ hội Đền Hùng}.",
        [("Festival Huế", None, None, None), ("Lễ hội Đền Hùng", None, None, None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), EVENTS, ids=[text[:60] for text, _ in EVENTS])
def test_events(nlp: Language, text: str, expected: list[tuple[str, str | None, str | None, str | None]]) -> None:
    found = links(resolved(nlp, text))
    assert [
        (event.name, event.ordinal, event.term, None if event.body is None else found.bodies[event.body].canonical)
        for event in found.events
    ] == expected
    held = [(r.head[1], r.tail[1]) for r in found.relations if r.type == "held_by"]
    assert held == [(number, event.body) for number, event in enumerate(found.events) if event.body is not None]


# -- Places ------------------------------------------------------------------------------------------------------------

PLACES = [
    ("tỉnh Quảng Nam", "Quảng Nam", True),
    ("TP.HCM", "thành phố Hồ Chí Minh", True),
    ("TP. HCM", "TP Hồ Chí Minh", True),
    ("BR-VT", "tỉnh Bà Rịa - Vũng Tàu", True),
    ("nước Lào", "Lào", True),
    ("huyện Sơn Tây", "thị xã Sơn Tây", False),
    ("TP. Hà Tĩnh", "Hà Tĩnh", False),
    ("xã Ba Vì", "huyện Ba Vì", False),
]


@pytest.mark.parametrize(("one", "other", "same"), PLACES)
def test_one_place_or_two(one: str, other: str, same: bool) -> None:
    assert (location_key(one) == location_key(other)) is same


def test_places_and_where_bodies_lie(nlp: Language) -> None:
    text = "{B UBND tỉnh Quảng Nam} họp tại {L Quảng Nam}, gần {L huyện Tây Giang}. {L Tỉnh Quảng Nam} mưa."
    found = links(resolved(nlp, text))
    assert [(place.name, len(place.mentions)) for place in found.places] == [
        ("Tỉnh Quảng Nam", 2),
        ("huyện Tây Giang", 1),
    ]
    assert [(r.head, r.tail, r.evidence) for r in found.relations if r.type == "located_in"] == [
        (("bodies", 0), ("places", 0), (0, 1))
    ]


# -- Relations of documents --------------------------------------------------------------------------------------------


def test_issued_by_and_on(nlp: Language) -> None:
    text = "Theo {N Nghị quyết số 08-NQ/TU} {D ngày 30-7-2021} của {B Thành ủy Đà Nẵng}."
    found = links(resolved(nlp, text))
    assert [(r.type, r.head, r.tail, r.evidence) for r in found.relations if r.head[0] == "documents"] == [
        ("issued_by", ("documents", 0), ("bodies", 0), (0, 2)),
        ("issued_on", ("documents", 0), ("mentions", 1), (0, 1)),
    ]


def test_issuer_by_the_code_of_a_symbol(nlp: Language) -> None:
    found = links(
        resolved(nlp, "{B Trung ương} họp. {N Chỉ thị 36-CT/TW} nêu rõ. {B Thành ủy Đà Nẵng} ra {N Kế hoạch 5-KH/TU}.")
    )
    issuers = [found.bodies[item.issuer].canonical for item in found.documents if item.issuer is not None]
    assert issuers[0] == "Ban Chấp hành Trung ương Đảng"


def test_implements(nlp: Language) -> None:
    text = "{N Kế hoạch số 12-KH/TU} thực hiện {N Nghị quyết số 18-NQ/TW} của {B Trung ương}."
    found = links(resolved(nlp, text))
    assert [(r.head, r.tail) for r in found.relations if r.type == "implements"] == [
        (("documents", 0), ("documents", 1))
    ]
