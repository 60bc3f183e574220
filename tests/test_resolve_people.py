"""Persons and their offices: sentences with their mentions, and beside them who holds, held or stands in for what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.article import Zone
from pipeline.resolve.offices import find_offices
from pipeline.resolve.skeleton import skeletons
from pipeline.resolve.titles import honorific, split_titles
from tests.resolving import links, positions, resolved

if TYPE_CHECKING:
    from spacy.language import Language

A, B, C = "Lò Văn Muôn", "Hà Thị Nhàn", "Vi Đức Thắng"


# -- An office before a name -------------------------------------------------------------------------------------------

BEFORE = [
    ("{R Chủ tịch} {B UBND tỉnh} {P Lò Văn Muôn} dự lễ.", [(A, "Chủ tịch UBND tỉnh", "current")]),
    ("Đồng chí {R Bí thư} {B Tỉnh ủy} {P Lò Văn Muôn} kết luận.", [(A, "Bí thư Tỉnh ủy", "current")]),
    ("{R Giám đốc} {B Công an tỉnh}, Đại tá {P Lò Văn Muôn}, báo cáo.", [(A, "Giám đốc Công an tỉnh", "current")]),
    ("{R Giám đốc} {B Sở Y tế} PGS.TS {P Lò Văn Muôn} cho hay.", [(A, "Giám đốc Sở Y tế", "current")]),
    (
        "{R Phó Bí thư} {B Tỉnh ủy}, {R Chủ tịch} {B HĐND tỉnh} {P Lò Văn Muôn} phát biểu.",
        [(A, "Phó Bí thư Tỉnh ủy", "current"), (A, "Chủ tịch HĐND tỉnh", "current")],
    ),
    (
        "{R Bí thư} {B Huyện ủy} kiêm {R Chủ tịch} {B HĐND huyện} {P Lò Văn Muôn} chủ trì.",
        [(A, "Bí thư Huyện ủy", "current"), (A, "Chủ tịch HĐND huyện", "current")],
    ),
    ("{R Trưởng ban} {P Lò Văn Muôn} ký giấy mời.", [(A, "Trưởng ban", "current")]),
    ("{R Bí thư} {L xã Nậm Lành} {P Lò Văn Muôn} lội suối vào bản.", [(A, "Bí thư xã Nậm Lành", "current")]),
    (
        "{R Chủ tịch} {B UBND xã Nậm Lành}, {L huyện Văn Chấn} {P Lò Văn Muôn} lội suối vào bản.",
        [(A, "Chủ tịch UBND xã Nậm Lành", "current")],
    ),
    (
        "{R Chủ tịch} {B UBND tỉnh} {D nhiệm kỳ 2021-2026} {P Lò Văn Muôn} nhận nhiệm vụ.",
        [(A, "Chủ tịch UBND tỉnh", "current")],
    ),
    ("{R Bí thư} {B Tỉnh ủy} (khóa XV) {P Lò Văn Muôn} gặp mặt.", [(A, "Bí thư Tỉnh ủy", "current")]),
    ("{R Giám đốc} {B Sở Y tế} ({B SYT}) {P Lò Văn Muôn} gặp mặt.", [(A, "Giám đốc Sở Y tế", "current")]),
    (
        "{R Chủ nhiệm} {B Ủy ban Kiểm tra} ({B UBKT}) {B Tỉnh ủy} {P Lò Văn Muôn} ký.",
        [(A, "Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy", "current")],
    ),
    ("{R Đại sứ} {L Việt Nam} tại {L Lào} {P Lò Văn Muôn} tiếp.", [(A, "Đại sứ Việt Nam tại Lào", "current")]),
    ("{R Chủ tịch} {P Hồ Chí Minh} từng về thăm bản.", [("Hồ Chí Minh", "Chủ tịch", "current")]),
    ("{R Chủ tịch} đương nhiệm {P Lò Văn Muôn} tái cử.", [(A, "Chủ tịch", "current")]),
    ("{R Tổng Biên tập} {B Báo Yên Bái}: {P Lò Văn Muôn}", [(A, "Tổng Biên tập Báo Yên Bái", "current")]),
    ("{R Hiệu trưởng} - {P Lò Văn Muôn}", [(A, "Hiệu trưởng", "current")]),
    ("Tân {R Chủ tịch} {B UBND tỉnh} ({P Lò Văn Muôn}) ra mắt.", [(A, "Chủ tịch UBND tỉnh", "current")]),
    (
        "Các {R Phó Chủ tịch} {B UBND tỉnh} {P Lò Văn Muôn}, {P Hà Thị Nhàn} và {P Vi Đức Thắng} cùng đi.",
        [(name, "Phó Chủ tịch UBND tỉnh", "current") for name in (A, B, C)],
    ),
    (
        "Có hai {R Phó Bí thư} là ông {P Lò Văn Muôn} và bà {P Hà Thị Nhàn}.",
        [(A, "Phó Bí thư", "current"), (B, "Phó Bí thư", "current")],
    ),
    (
        "Ba {R Phó Giám đốc} gồm các ông {P Lò Văn Muôn}, {P Vi Đức Thắng} và bà {P Hà Thị Nhàn}.",
        [(name, "Phó Giám đốc", "current") for name in (A, C, B)],
    ),
    (
        "Dự có {R Bí thư} {B Tỉnh ủy} {P Lò Văn Muôn}, {R Chủ tịch} {B UBND tỉnh} {P Vi Đức Thắng}.",
        [(A, "Bí thư Tỉnh ủy", "current"), (C, "Chủ tịch UBND tỉnh", "current")],
    ),
    (
        "{R Trưởng phòng} {B Dự báo}, {B Đài Khí tượng Thủy văn tỉnh} {P Lò Văn Muôn} cảnh báo.",
        [(A, "Trưởng phòng Dự báo", "current")],
    ),
]

# -- An office after a name --------------------------------------------------------------------------------------------

AFTER = [
    ("Ông {P Lò Văn Muôn}, {R Chủ tịch} {B UBND tỉnh}, dự lễ.", [(A, "Chủ tịch UBND tỉnh", "current")]),
    ("Ông {P Lò Văn Muôn} - {R Chủ tịch} {B UBND tỉnh} - dự lễ.", [(A, "Chủ tịch UBND tỉnh", "current")]),
    ("Ông {P Lò Văn Muôn} ({R Chủ tịch} {B UBND tỉnh}) dự lễ.", [(A, "Chủ tịch UBND tỉnh", "current")]),
    ("Ông {P Lò Văn Muôn} {R Chủ tịch} {B UBND tỉnh} dự lễ.", [(A, "Chủ tịch UBND tỉnh", "current")]),
    ("Ông {P Lò Văn Muôn} (57 tuổi), {R Chủ tịch} {B UBND tỉnh}.", [(A, "Chủ tịch UBND tỉnh", "current")]),
    ("Ông {P Lò Văn Muôn}, 57 tuổi, {R Chủ tịch} {B UBND tỉnh}.", [(A, "Chủ tịch UBND tỉnh", "current")]),
    ("Bà {P Hà Thị Nhàn}, dân tộc Thái, {R Trưởng} {B Ban Pháp chế}.", [(B, "Trưởng Ban Pháp chế", "current")]),
    ("Ông {P Lò Văn Muôn}, quê {L Sơn La}, {R Chánh} {B Văn phòng}.", [(A, "Chánh Văn phòng", "current")]),
    (
        "Bị cáo {P Lò Văn Muôn} (SN {D 1970}, nguyên cán bộ xã, {R Chủ tịch} {B HĐQT}).",
        [(A, "Chủ tịch HĐQT", "current")],
    ),
    (
        "Ông {P Lò Văn Muôn} (sinh {D năm 1970}), hiện là {R Phó Giám đốc} {B Sở Nội vụ}.",
        [(A, "Phó Giám đốc Sở Nội vụ", "current")],
    ),
    (
        "Dự có các đồng chí: {P Lò Văn Muôn}, {R Bí thư} {B Tỉnh ủy}; {P Hà Thị Nhàn}, {R Chủ tịch} {B HĐND tỉnh}; "
        "{P Vi Đức Thắng}, {R Phó Bí thư} {B Tỉnh ủy}, {R Chủ tịch} {B UBND tỉnh}.",
        [
            (A, "Bí thư Tỉnh ủy", "current"),
            (B, "Chủ tịch HĐND tỉnh", "current"),
            (C, "Phó Bí thư Tỉnh ủy", "current"),
            (C, "Chủ tịch UBND tỉnh", "current"),
        ],
    ),
    (
        "Ông {P Lò Văn Muôn}, {R Ủy viên} {B Trung ương Đảng}, {B Thường vụ Tỉnh ủy}, {R Trưởng} {B Ban Dân vận}.",
        [(A, "Ủy viên Trung ương Đảng", "current"), (A, "Trưởng Ban Dân vận", "current")],
    ),
    (
        "Ông {P Lò Văn Muôn}, {R Bí thư}, {R Phó Bí thư} {B Tỉnh ủy} các thời kỳ.",
        [(A, "Bí thư Tỉnh ủy", "current"), (A, "Phó Bí thư Tỉnh ủy", "current")],
    ),
    (
        "Ông {P Lò Văn Muôn}, {R Bí thư} {B Đảng ủy}, đồng thời là {R Hiệu trưởng} {B Trường Chính trị tỉnh}.",
        [(A, "Bí thư Đảng ủy", "current"), (A, "Hiệu trưởng Trường Chính trị tỉnh", "current")],
    ),
    (
        "Ông {P Lò Văn Muôn}, {R Bí thư} {B Huyện ủy} và {R Chủ tịch} {B UBND huyện} {P Vi Đức Thắng} cùng về.",
        [(A, "Bí thư Huyện ủy", "current"), (C, "Chủ tịch UBND huyện", "current")],
    ),
    (
        "Các đồng chí {P Lò Văn Muôn}, {P Vi Đức Thắng} - {R Phó Chủ tịch} {B UBND tỉnh} cùng dự.",
        [(A, "Phó Chủ tịch UBND tỉnh", "current"), (C, "Phó Chủ tịch UBND tỉnh", "current")],
    ),
    (
        "- Bà {P Hà Thị Nhàn}: {R Phó Chủ tịch} {B HĐND huyện}, 31/33 phiếu.",
        [(B, "Phó Chủ tịch HĐND huyện", "current")],
    ),
    ("2\t{P Hà Thị Nhàn}\t{R Phó Chủ tịch} {B HĐND xã}\t{D 1979}", [(B, "Phó Chủ tịch HĐND xã", "current")]),
    (
        "Bà {P Hà Thị Nhàn}, {R Chủ nhiệm} {B Hợp tác xã Sơn Thịnh} (nay đã nghỉ), kể lại.",
        [(B, "Chủ nhiệm Hợp tác xã Sơn Thịnh", "former")],
    ),
    (
        "Ông {P Lò Văn Muôn}, {R Bí thư} {B Huyện ủy}, {R Phó Chủ tịch} {B UBND tỉnh Hà Tây} cũ, viết thư.",
        [(A, "Phó Chủ tịch UBND tỉnh Hà Tây", "former"), (A, "Bí thư Huyện ủy", "current")],
    ),
    ("Ông {P Lò Văn Muôn}, vợ là bà {P Hà Thị Nhàn}, {R Hiệu trưởng} một trường.", [(B, "Hiệu trưởng", "current")]),
]

# -- A verb between ----------------------------------------------------------------------------------------------------

VERBS = [
    ("Ông {P Lò Văn Muôn} là {R Chủ tịch} {B UBND tỉnh}.", [(A, "Chủ tịch UBND tỉnh", "current")]),
    ("Ông {P Lò Văn Muôn} hiện là {R Chủ tịch} {B UBND tỉnh}.", [(A, "Chủ tịch UBND tỉnh", "current")]),
    ("Ông {P Lò Văn Muôn} làm {R Bí thư} {B Huyện ủy}.", [(A, "Bí thư Huyện ủy", "current")]),
    (
        "{B HĐND tỉnh} bầu ông {P Lò Văn Muôn} giữ chức {R Chủ tịch} {B UBND tỉnh} {D nhiệm kỳ 2021-2026}.",
        [(A, "Chủ tịch UBND tỉnh", "current")],
    ),
    (
        "Ông {P Lò Văn Muôn} được {B HĐND tỉnh} bầu vào chức danh {R Chủ tịch} {B UBND tỉnh}.",
        [(A, "Chủ tịch UBND tỉnh", "current")],
    ),
    (
        "Bà {P Hà Thị Nhàn} được {B Bộ Chính trị} điều động, phân công giữ chức vụ {R Bí thư} {B Tỉnh ủy}.",
        [(B, "Bí thư Tỉnh ủy", "current")],
    ),
    ("Ông {P Lò Văn Muôn} tái đắc cử {R Chủ tịch} {B HĐND tỉnh}.", [(A, "Chủ tịch HĐND tỉnh", "current")]),
    ("Ông {P Lò Văn Muôn} trúng cử {R đại biểu} {B Quốc hội}.", [(A, "đại biểu Quốc hội", "current")]),
    ("Ông {P Lò Văn Muôn} trở thành nữ {R Giám đốc} đầu tiên.", [(A, "Giám đốc", "current")]),
    (
        "Ông {P Lò Văn Muôn}, {R Phó Giám đốc} {B Sở Y tế}, được bổ nhiệm {R Giám đốc} {B Sở Y tế}.",
        [(A, "Phó Giám đốc Sở Y tế", "current"), (A, "Giám đốc Sở Y tế", "current")],
    ),
    (
        "Ban Chỉ đạo do ông {P Lò Văn Muôn}, {R Phó Chủ tịch} {B UBND tỉnh}, làm {R Trưởng ban}.",
        [(A, "Phó Chủ tịch UBND tỉnh", "current"), (A, "Trưởng ban", "current")],
    ),
    (
        "Các đồng chí {P Lò Văn Muôn}, {P Hà Thị Nhàn} được bầu làm {R Phó Bí thư}.",
        [(A, "Phó Bí thư", "current"), (B, "Phó Bí thư", "current")],
    ),
    (
        "Ông {P Lò Văn Muôn} và bà {P Hà Thị Nhàn} cùng giữ chức {R Phó Chủ tịch} {B UBND tỉnh}.",
        [(A, "Phó Chủ tịch UBND tỉnh", "current"), (B, "Phó Chủ tịch UBND tỉnh", "current")],
    ),
    (
        "Ông {P Lò Văn Muôn} và bà {P Hà Thị Nhàn} được bầu giữ chức {R Chủ tịch} {B HĐND xã} và "
        "{R Chủ tịch} {B UBND xã}.",
        [(A, "Chủ tịch HĐND xã", "current"), (B, "Chủ tịch UBND xã", "current")],
    ),
    ("Với tư cách {R Trưởng đoàn}, ông {P Lò Văn Muôn} cảm ơn.", [(A, "Trưởng đoàn", "current")]),
    ("Bà {P Hà Thị Nhàn} trên cương vị {R Bí thư} {B Huyện ủy} đã xin lỗi.", [(B, "Bí thư Huyện ủy", "current")]),
    ("{R Bí thư} là ông {P Lò Văn Muôn}.", [(A, "Bí thư", "current")]),
    (
        "Hai {R Ủy viên} {B Bộ Chính trị} là {R Tổng Bí thư} {P Tô Lâm} và {R Bí thư} {B Thành ủy} {P Lò Văn Muôn}.",
        [
            ("Tô Lâm", "Ủy viên Bộ Chính trị", "current"),
            ("Tô Lâm", "Tổng Bí thư", "current"),
            (A, "Ủy viên Bộ Chính trị", "current"),
            (A, "Bí thư Thành ủy", "current"),
        ],
    ),
    ("{R Chủ tịch} {B UBND xã} do bà {P Hà Thị Nhàn} đảm nhiệm.", [(B, "Chủ tịch UBND xã", "current")]),
    (
        "{B HĐND} bầu bổ sung {R Ủy viên} {B UBND tỉnh} đối với {R Giám đốc} {B Sở Y tế} {P Lò Văn Muôn}.",
        [(A, "Ủy viên UBND tỉnh", "current"), (A, "Giám đốc Sở Y tế", "current")],
    ),
    (
        "Ông {P Lò Văn Muôn} tái cử, đồng thời giữ chức {R Trưởng} {B Ban Dân vận}.",
        [(A, "Trưởng Ban Dân vận", "current")],
    ),
    ("Tái đắc cử chức {R Thủ tướng} {L Lào}, ông {P Lò Văn Muôn} cảm ơn cử tri.", [(A, "Thủ tướng Lào", "current")]),
]

# -- Held before, held for the time being ------------------------------------------------------------------------------

FORMER = [
    ("{R nguyên Bí thư} {B Tỉnh ủy} {P Lò Văn Muôn} dự.", [(A, "Bí thư Tỉnh ủy", "former")]),
    ("Ông {P Lò Văn Muôn}, {R nguyên Chủ tịch} {B UBND tỉnh}.", [(A, "Chủ tịch UBND tỉnh", "former")]),
    ("Ông {P Lò Văn Muôn} ({R cựu Giám đốc} {B Sở Y tế}) khai.", [(A, "Giám đốc Sở Y tế", "former")]),
    ("Bà {P Hà Thị Nhàn}, {R quyền Giám đốc} {B Sở Y tế}.", [(B, "Giám đốc Sở Y tế", "acting")]),
    ("Bà {P Hà Thị Nhàn} được giao quyền {R Giám đốc} {B Sở Y tế}.", [(B, "Giám đốc Sở Y tế", "acting")]),
    ("Ông {P Lò Văn Muôn} từng giữ chức {R Chánh} {B Văn phòng Tỉnh ủy}.", [(A, "Chánh Văn phòng Tỉnh ủy", "former")]),
    (
        "Ông {P Lò Văn Muôn} lần lượt giữ các chức vụ: {R Bí thư} {B Huyện đoàn}, {R Phó Bí thư} {B Huyện ủy}.",
        [(A, "Bí thư Huyện đoàn", "former"), (A, "Phó Bí thư Huyện ủy", "former")],
    ),
    (
        "Ông {P Lò Văn Muôn} từng là {R Bí thư} {B Tỉnh đoàn}; {R Bí thư} {B Huyện ủy Văn Chấn}.",
        [(A, "Bí thư Tỉnh đoàn", "former"), (A, "Bí thư Huyện ủy Văn Chấn", "former")],
    ),
    ("Ông {P Lò Văn Muôn} thôi giữ chức {R Giám đốc} {B Sở Y tế}.", [(A, "Giám đốc Sở Y tế", "former")]),
    ("Ông {P Lò Văn Muôn} xin thôi giữ chức {R Giám đốc} {B Sở Y tế}.", [(A, "Giám đốc Sở Y tế", "current")]),
    (
        "{B HĐND tỉnh} miễn nhiệm chức {R Chủ tịch} {B UBND tỉnh} {D nhiệm kỳ 2016-2021} đối với ông {P Lò Văn Muôn}.",
        [(A, "Chủ tịch UBND tỉnh", "former")],
    ),
    (
        "{B HĐND tỉnh} miễn nhiệm chức {R Chủ tịch} {B UBND tỉnh} đối với ông {P Lò Văn Muôn}, {R Bí thư} {B Tỉnh ủy}.",
        [(A, "Chủ tịch UBND tỉnh", "former"), (A, "Bí thư Tỉnh ủy", "current")],
    ),
    (
        "{B Ban Bí thư} cách hết chức vụ trong Đảng đối với ông {P Lò Văn Muôn} - {R Bí thư} {B Tỉnh ủy}.",
        [(A, "Bí thư Tỉnh ủy", "former")],
    ),
    (
        "{B Ban Bí thư} cách chức {R Bí thư} {B Tỉnh ủy} và {R Bí thư} {B Ban cán sự đảng} của ông {P Lò Văn Muôn}.",
        [(A, "Bí thư Tỉnh ủy", "former"), (A, "Bí thư Ban cán sự đảng", "former")],
    ),
    (
        "Đề nghị cách chức {R Giám đốc} {B Sở Y tế} đối với ông {P Lò Văn Muôn}.",
        [(A, "Giám đốc Sở Y tế", "current")],
    ),
    (
        "Bổ nhiệm bà {P Hà Thị Nhàn} làm {R Giám đốc} {B Sở Y tế}, thay ông {P Lò Văn Muôn}.",
        [(A, "Giám đốc Sở Y tế", "former"), (B, "Giám đốc Sở Y tế", "current")],
    ),
    (
        "Bà {P Hà Thị Nhàn} thay ông {P Lò Văn Muôn} làm {R Giám đốc} {B Sở Y tế}.",
        [(A, "Giám đốc Sở Y tế", "former"), (B, "Giám đốc Sở Y tế", "current")],
    ),
    ("Bầu người thay {R Chủ tịch} {B UBND tỉnh} {P Lò Văn Muôn}.", [(A, "Chủ tịch UBND tỉnh", "former")]),
    ("Khi còn là {R Chủ tịch} {B UBND xã}, ông {P Lò Văn Muôn} ký.", [(A, "Chủ tịch UBND xã", "former")]),
    ("Khi ông {P Lò Văn Muôn} còn là {R Chủ tịch} {B UBND xã}, suối sâu.", [(A, "Chủ tịch UBND xã", "former")]),
    (
        "Trước khi giữ chức {R Chủ tịch} {B UBND tỉnh}, ông {P Lò Văn Muôn} từng là {R Giám đốc} {B Sở Y tế}.",
        [(A, "Chủ tịch UBND tỉnh", "current"), (A, "Giám đốc Sở Y tế", "former")],
    ),
    (
        "Trong thời gian giữ chức {R Giám đốc} {B Sở Y tế}, ông {P Lò Văn Muôn} mua thuốc.",
        [(A, "Giám đốc Sở Y tế", "former")],
    ),
    (
        "Ông {P Lò Văn Muôn} được điều động từ {R Giám đốc} {B Sở Y tế} về giữ chức {R Bí thư} {B Thị ủy}.",
        [(A, "Giám đốc Sở Y tế", "former"), (A, "Bí thư Thị ủy", "current")],
    ),
    (
        "{R Phó Chủ tịch} {P Lò Văn Muôn} (nay là {R Giám đốc} {B Sở Y tế}) vắng mặt.",
        [(A, "Phó Chủ tịch", "former"), (A, "Giám đốc Sở Y tế", "current")],
    ),
    ("Cố {R Bí thư} {B Tỉnh ủy} {P Lò Văn Muôn} sinh ở bản.", [(A, "Bí thư Tỉnh ủy", "former")]),
    (
        "{D Tháng 3/2015}, ông {P Lò Văn Muôn} làm {R Phó Giám đốc} {B Sở Y tế}; đến {D tháng 9/2018} được bổ nhiệm "
        "giữ chức {R Giám đốc} {B Sở Y tế}.",
        [(A, "Phó Giám đốc Sở Y tế", "former"), (A, "Giám đốc Sở Y tế", "current")],
    ),
    (
        "Từ {D năm 2010} đến {D năm 2014}, bà {P Hà Thị Nhàn} giữ chức {R Bí thư} {B Huyện đoàn}.",
        [(B, "Bí thư Huyện đoàn", "former")],
    ),
    (
        "{D Năm 2015}, bà {P Hà Thị Nhàn} được bầu làm {R Ủy viên} {B Ban Chấp hành}. {D Năm 2019}, bà giữ chức "
        "{R Bí thư} {B Huyện ủy}.",
        [(B, "Ủy viên Ban Chấp hành", "current"), (B, "Bí thư Huyện ủy", "current")],
    ),
    (
        "Ông {P Lò Văn Muôn}, {R Chủ tịch} {B UBND thị trấn} {D nhiệm kỳ 2004-2009}, khai.",
        [(A, "Chủ tịch UBND thị trấn", "former")],
    ),
]

# -- Not held ----------------------------------------------------------------------------------------------------------

NOT_HELD = [
    "{B Thành ủy} giới thiệu ông {P Lò Văn Muôn} để bầu làm {R Chủ tịch} {B UBND thành phố}.",
    "Ông {P Lò Văn Muôn} được giới thiệu bầu giữ chức {R Chủ tịch} {B UBND tỉnh}.",
    "Ông {P Lò Văn Muôn} ứng cử {R đại biểu} {B Quốc hội}.",
    "Ông {P Lò Văn Muôn} không trúng cử {R đại biểu} {B HĐND tỉnh}.",
    "Ứng cử viên {R đại biểu} {B HĐND xã} {P Lò Văn Muôn} gặp cử tri.",
    "Ông {P Lò Văn Muôn} làm việc với {R Bí thư} {B Tỉnh ủy}.",
    "Ông {P Lò Văn Muôn} ký quyết định bổ nhiệm {R Giám đốc} {B Sở Y tế}.",
    "Ông {P Lò Văn Muôn} chúc mừng tân {R Chủ tịch} {B UBND tỉnh}.",
    "Ông {P Lò Văn Muôn} nói về nhân sự giữ chức {R Giám đốc} {B Sở Y tế}.",
    "Ông {P Lò Văn Muôn}: {R Chủ tịch} {B UBND tỉnh} đã hứa với dân.",
    "Tiếp {R Bí thư} {B Tỉnh ủy}, ông {P Lò Văn Muôn} rất vui.",
    "Con trai ông {P Lò Văn Muôn} là {R Giám đốc} {B Sở Y tế}.",
    "{R Bí thư} {B Tỉnh ủy} yêu cầu làm rõ. Ông {P Lò Văn Muôn} im lặng.",
]

# -- Pronouns, lives, mentions of one office ---------------------------------------------------------------------------

ACROSS = [
    (
        "Ông {P Lò Văn Muôn} quê ở {L Mù Cang Chải}. Ông từng giữ chức {R Chánh} {B Văn phòng Tỉnh ủy}.",
        [(A, "Chánh Văn phòng Tỉnh ủy", "former")],
    ),
    (
        "Ông {P Lò Văn Muôn} gặp bà {P Hà Thị Nhàn}. Ông là {R Chủ tịch} {B UBND xã}.",
        [(A, "Chủ tịch UBND xã", "current")],
    ),
    (
        "Bà {P Hà Thị Nhàn} nói vậy {D năm 1998}, khi bà là {R Bí thư} {B Huyện ủy}.",
        [(B, "Bí thư Huyện ủy", "former")],
    ),
    (
        "Ảnh: {P Vi Đức Thắng}\nÔng {P Lò Văn Muôn} sinh {D năm 1965}. Trước đó, ông từng là {R Bí thư} {B Tỉnh đoàn}.",
        [(A, "Bí thư Tỉnh đoàn", "former")],
    ),
    (
        "Ông {P Lò Văn Muôn}\n- {D 1990 - 1995}: {R Bí thư} {B Huyện đoàn}.\n"
        "- Từ {D năm 1996} đến nay: {R Chủ tịch} {B UBND xã}.",
        [(A, "Bí thư Huyện đoàn", "former"), (A, "Chủ tịch UBND xã", "current")],
    ),
    (
        "TIN BUỒN\nĐồng chí {P LÒ VĂN MUÔN}\nSinh {D ngày 3-9-1924}; {R đại biểu} {B Quốc hội} khóa II; "
        "{R nguyên Bí thư} {B Tỉnh ủy}; đã từ trần.",
        [(A, "đại biểu Quốc hội", "former"), (A, "Bí thư Tỉnh ủy", "former")],
    ),
    (
        "{R Chủ tịch} {B UBND tỉnh Sơn La} {P Lò Văn Muôn} đến. {R Chủ tịch tỉnh} {P Lò Văn Muôn} nói.",
        [(A, "Chủ tịch UBND tỉnh Sơn La", "current")],
    ),
    (
        "{R Phó Bí thư} {B Tỉnh ủy} {P Lò Văn Muôn} đến. Ông {P Muôn}, {R Phó Bí thư Thường trực} {B Tỉnh ủy}, nói.",
        [(A, "Phó Bí thư Thường trực Tỉnh ủy", "current")],
    ),
    (
        "{R Chủ tịch} {B UBND tỉnh} {P Lò Văn Muôn} đến. Sáng nay {B HĐND} miễn nhiệm {R Chủ tịch} {B UBND tỉnh} với "
        "ông {P Muôn}.",
        [(A, "Chủ tịch UBND tỉnh", "former")],
    ),
    (
        "Ông {P Lò Văn Muôn} là {R Bí thư} {B Huyện ủy Mường La} và {R Bí thư} {B Đảng ủy Quân sự}.",
        [(A, "Bí thư Huyện ủy Mường La", "current"), (A, "Bí thư Đảng ủy Quân sự", "current")],
    ),
]

ALL = [*BEFORE, *AFTER, *VERBS, *FORMER, *ACROSS, *((text, []) for text in NOT_HELD)]


@pytest.mark.parametrize(("text", "expected"), ALL, ids=[text[:70] for text, _ in ALL])
def test_positions(nlp: Language, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert sorted(positions(resolved(nlp, text, published="2024-06-01"))) == sorted(expected)


def test_there_are_enough_rows() -> None:
    assert len(ALL) >= 100


# -- Persons -----------------------------------------------------------------------------------------------------------

#: text → names of its persons, with the number of their mentions and their word of address
PERSONS = [
    ("Ông {P Lò Văn Muôn} nói. Ông {P Muôn} cười.", [(A, 2, "ông")]),
    ("Ông {P Muôn} nói. Sau đó {P Lò Văn Muôn} cười.", [(A, 2, "ông")]),
    ("{P LÒ VĂN MUÔN} viết. {P Lò Văn Muôn} ký.", [(A, 2, None)]),
    ("Ảnh: {P N.P}. Bài: {P Lò Văn Muôn}", [("N.P", 1, None), (A, 1, None)]),
    ("Bà {P Hà Thị Nhàn} và ông {P Vi Văn Nhàn}. Bà {P Nhàn} nói.", [(B, 2, "bà"), ("Vi Văn Nhàn", 1, "ông")]),
    ("Ông {P Lò Văn Muôn}, rồi ông {P Vì Văn Muôn}. Ông {P Muôn} nói.", [(A, 1, "ông"), ("Vì Văn Muôn", 2, "ông")]),
    ("{P Nguyễn Tấn Dũng} đến. {P Tấn Dũng} đi.", [("Nguyễn Tấn Dũng", 2, None)]),
    ("Đồng chí Đại tá {P Lò Văn Muôn} báo cáo.", [(A, 1, "đồng chí")]),
    ("Đ/c {P Lò Văn Muôn} báo cáo.", [(A, 1, "đồng chí")]),
    ("PGS.TS {P Lò Văn Muôn} báo cáo.", [(A, 1, None)]),
    ("Các ông {P Lò Văn Muôn}, {P Vi Đức Thắng} và bà {P Hà Thị Nhàn}.", [(A, 1, "ông"), (C, 1, "ông"), (B, 1, "bà")]),
    ("Ông {P Lò Văn Muôn}, {P Vi Đức Thắng} cùng đi.", [(A, 1, "ông"), (C, 1, None)]),
    ("Ông {P Y Bhiông Mlô} đến. Ông {P Y Bhiông} nói.", [("Y Bhiông Mlô", 2, "ông")]),
    ("Ông {P John Bass} đến. Ông {P Bass} nói, ông {P John} cười.", [("John Bass", 3, "ông")]),
    ("Đồng chí {P Nguyễn Văn Linh} ({P Mười Cúc}) về. {P Mười Cúc} nói.", [("Nguyễn Văn Linh", 3, "đồng chí")]),
    ("{P Y Ngông Kbuôr} (tức {P Ama H'Tiêu}) mất.", [("Y Ngông Kbuôr", 2, None)]),
    ("Tượng {P Hồ Chí Minh}. Thăm nhà Bác {P Hồ}.", [("Hồ Chí Minh", 2, "bác")]),
    ("Ông {P Trần Văn Hòa} ở xã. Ông {P Trần Văn Hoà} ở xã.", [("Trần Văn Hòa", 2, "ông")]),
]


@pytest.mark.parametrize(("text", "expected"), PERSONS, ids=[text[:60] for text, _ in PERSONS])
def test_persons(nlp: Language, text: str, expected: list[tuple[str, int, str | None]]) -> None:
    officials = links(resolved(nlp, text)).officials
    assert [(official.name, len(official.mentions), official.honorific) for official in officials] == expected


def test_byline_with_the_office_on_the_next_line(nlp: Language) -> None:
    text = "Một bài dài.\n{P LÒ VĂN MUÔN}\n{R Thành ủy viên}, {R Chánh} {B Văn phòng Thành ủy}"
    plain = "Một bài dài.\nLÒ VĂN MUÔN\nThành ủy viên, Chánh Văn phòng Thành ủy"
    zone = Zone("byline_position", plain.index("Thành ủy viên"), len(plain))
    found = positions(resolved(nlp, text, zones=(zone,)))
    assert found == [(A, "Thành ủy viên", "current"), (A, "Chánh Văn phòng Thành ủy", "current")]


def test_a_role_tells_its_body(nlp: Language) -> None:
    """`Tỉnh ủy viên` is held at the Tỉnh ủy that the article names."""
    doc = resolved(nlp, "{B Tỉnh ủy Sơn La} họp. Ông {P Lò Văn Muôn}, {R Tỉnh ủy viên}, dự.")
    (position,) = links(doc).officials[0].positions
    assert links(doc).bodies[position.body or 0].canonical == "Tỉnh ủy Sơn La"


def test_evidence_is_the_role_its_body_and_the_person(nlp: Language) -> None:
    doc = resolved(
        nlp, "Ông {P Lò Văn Muôn}, {R Bí thư} {B Tỉnh ủy}, nói. {R Bí thư} {B Tỉnh ủy} {P Lò Văn Muôn} cười."
    )
    (position,) = links(doc).officials[0].positions
    assert position.evidence == [0, 1, 2, 3, 4, 5]
    assert [(r.type, r.head, r.tail, r.evidence) for r in links(doc).relations if r.type == "holds"] == [
        ("holds", ("officials", 0), ("bodies", 0), (0, 1, 2, 3, 4, 5))
    ]


def test_a_place_that_an_office_is_held_at(nlp: Language) -> None:
    (position,) = links(resolved(nlp, "{R Bí thư} {L huyện Mường La} {P Lò Văn Muôn}.")).officials[0].positions
    assert (position.place, position.body) == ("huyện Mường La", None)


# -- Titles, skeletons -------------------------------------------------------------------------------------------------

TITLES = [
    ("dự có đồng chí ", "dự có ", ["đồng chí"]),
    ("dự có đồng chí đại tá, tiến sĩ ", "dự có ", ["đồng chí", "đại tá", "tiến sĩ"]),
    ("gs. ts ", "", ["gs", "ts"]),
    ("(ông ", "(", ["ông"]),
    ("con trai ông ", "con trai ", ["ông"]),
    ("mênh mông ", "mênh mông ", []),
    ("", "", []),
]


@pytest.mark.parametrize(("text", "before", "titles"), TITLES)
def test_titles_before_a_name(text: str, before: str, titles: list[str]) -> None:
    assert split_titles(text) == (before, titles)


def test_honorific_is_the_first_word_of_address() -> None:
    assert honorific("do đồng chí đại tá ") == "đồng chí"
    assert honorific("do đại tá ") is None


@given(st.text(max_size=80))
def test_titles_only_shorten(text: str) -> None:
    before, titles = split_titles(text)
    assert text.startswith(before)
    assert bool(titles) == (before != text)


SKELETONS = [
    ("Dự có đồng chí {P Lò Văn Muôn}, {R Bí thư} {B Tỉnh ủy Sơn La} (khóa XIV).", ["dự có P, O (khóa xiv)."]),
    ("“{R Bí thư}” {P Muôn} (sinh {D năm 1965}) tại {L Sơn La}.", ["O P (sinh D) tại L."]),
    ("{R Chủ tịch} {B UBND} {D nhiệm kỳ 2021-2026}, {D sáng 5/3}", ["O T, D"]),
    ("1\t{P Muôn}\t{R Bí thư}\t{D 1970}", ["1 P | O | D"]),
    ("{P Muôn} nói.\n{R Bí thư} {B Tỉnh ủy} nghe.", ["O nghe."]),
]


@pytest.mark.parametrize(("text", "expected"), SKELETONS)
def test_skeletons(nlp: Language, text: str, expected: list[str]) -> None:
    from pipeline.doc import sentence_starts
    from pipeline.resolve.context import Article

    doc = resolved(nlp, text)
    article = Article(doc._.folded, doc._.mentions, doc._.layout, sentence_starts(doc))
    assert [skeleton.text for skeleton in skeletons(article, find_offices(article))] == expected
