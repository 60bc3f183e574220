"""Dates: where they stand, what they come to, and what is none.

Rows are sentences of our own. `⟦…⟧` marks what must be found, exactly so and nothing else; beside it stands the EDTF of
each. Unless a row says otherwise the article is of Friday, 8 August 2025.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.article import Mention
from pipeline.grammar import Grammar
from pipeline.grammar.dates import find_dates, parse_date
from pipeline.grammar.edtf import ResolvedDate, resolve_dates
from pipeline.segment.fold import Folded

PUBLISHED = "2025-08-08"

# EDTF, of levels 0 to 2 what we write: a year, decade or century, a month, a day, with X where a figure is unknown, and
# an interval of two of them.
_POINT = r"(?:\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
EDTF = re.compile(rf"{_POINT}(?:/{_POINT})?")


def read(marked: str, published: str | None) -> tuple[str, list[str], list[str], list[ResolvedDate]]:
    """The plain text of a marked one, the spans that are marked, those that are found, and what these come to."""
    wanted = re.findall(r"⟦(.*?)⟧", marked)
    text = re.sub(r"[⟦⟧]", "", marked)
    mentions = find_dates(Folded(text))
    return text, wanted, [text[m.start : m.end] for m in mentions], resolve_dates(mentions, published, text)


def check(marked: str, edtf: str, published: str | None) -> None:
    _, wanted, found, resolved = read(marked, published)
    assert found == wanted
    assert [date.edtf or "-" for date in resolved] == edtf.split()


# --------------------------------------------------------------------------------------------------------------------
# Days

DAYS = [
    ("⟦Ngày 30-7-2021⟧, Thành ủy ra nghị quyết", "2021-07-30"),
    ("ban hành ⟦ngày 27/10/2023⟧ của Ban Thường vụ", "2023-10-27"),
    ("quy định có hiệu lực từ ⟦ngày 1.1.2026⟧.", "2026-01-01"),
    ("⟦ngày 05/06/2024⟧", "2024-06-05"),
    ("⟦ngày 31 tháng 3 năm 1975⟧ là ngày giải phóng", "1975-03-31"),
    ("sinh ⟦ngày 2 tháng 9, năm 1969⟧", "1969-09-02"),
    ("⟦ngày 12 tháng 5⟧ tới", "2026-05-12"),
    ("⟦Chiều 8/8⟧, Văn phòng họp", "2025-08-08"),
    ("⟦Sáng ngày 19/7/2025⟧ tại hội trường", "2025-07-19"),
    ("⟦tối 1-7⟧, mưa lớn", "2025-07-01"),
    ("⟦Rạng sáng 9.7⟧, đoàn lên đường", "2025-07-09"),
    ("⟦Chiều tối 21-7⟧, lễ viếng bắt đầu", "2025-07-21"),
    ("⟦Cuối chiều 20/7⟧, cơ quan này thông báo", "2025-07-20"),
    ("⟦trưa 6/7⟧", "2025-07-06"),
    ("⟦buổi sáng ngày 23/02⟧ có mưa", "2025-02-23"),
    ("⟦đêm 30/4⟧ bắn pháo hoa", "2025-04-30"),
    ("⟦Đầu giờ chiều 5/8⟧, bão đổ bộ", "2025-08-05"),
    ("lúc ⟦5h30 ngày 23-7⟧ sẽ di quan", "2025-07-23"),
    ("⟦6h15 ngày 9/7⟧, tàu rời bến", "2025-07-09"),
    ("đến ⟦20 giờ ngày 31 tháng 3 năm 1975⟧, lá cờ tung bay", "1975-03-31"),
    ("khai mạc lúc ⟦20h00 ngày 01/5/2025⟧ ở quảng trường", "2025-05-01"),
    ("⟦19 giờ 30 phút ngày 2/9/2024⟧", "2024-09-02"),
    ("qua đời lúc ⟦14h40 chiều 20-7⟧ tại nhà", "2025-07-20"),
    ("cấm đường từ ⟦8h - 10h ngày 5/8⟧", "2025-08-05"),
    ("mưa từ 21h đến ⟦21h15 ngày 2/8⟧", "2025-08-02"),
    ("Cập nhật lúc⟦10:20, Thứ Hai, 10/07/2017⟧ (GMT+7)", "2017-07-10"),
    ("Cập nhật lúc ⟦10:20, Thứ Hai, 10/07/2017⟧", "2017-07-10"),
    ("BBT | ⟦18:43 15/04/2025⟧ Lễ hội năm thứ hai", "2025-04-15"),
    ("date ⟦2025-08-08⟧ Chính trị", "2025-08-08"),
    ("bản cập nhật ⟦2024/12/31⟧", "2024-12-31"),
    ("⟦Thứ Sáu, 08/08/2025⟧", "2025-08-08"),
    ("⟦sáng thứ Hai, ngày 4/8⟧, chợ mở lại", "2025-08-04"),
    ("diễn ra ⟦hôm chủ nhật, 3-8⟧ ở bờ hồ", "2025-08-03"),
    ("Mới đây, ⟦hôm 17/5⟧, tượng đài khánh thành", "2025-05-17"),
    ("⟦Hôm 3/8⟧ ông trở về", "2025-08-03"),
    ("⟦mùng 2/9⟧ cả nước vui lễ", "2025-09-02"),
    ("lấy ⟦ngày mùng 7.4⟧ làm ngày hội", "2025-04-07"),
    ("nghỉ hưu từ ⟦1/5⟧.", "2025-05-01"),
    ("hoàn thành trước ⟦31/12⟧.", "2025-12-31"),
    ("áp dụng từ ⟦1.3.2027⟧, chủ tịch xã được ký", "2027-03-01"),
    ("quy hoạch được duyệt ⟦31/3/1975⟧.", "1975-03-31"),
    ("kỷ niệm ⟦2-9⟧ và chào mừng đại hội", "2025-09-02"),
    ("Cách mạng tháng Tám và Quốc khánh ⟦2.9⟧", "2025-09-02"),
    ("khán đài diễu binh ⟦2-9⟧ đông người", "2025-09-02"),
    ("ngày Nhà giáo Việt Nam ⟦20.11⟧", "2025-11-20"),
    ("lễ ⟦30/4 năm nay⟧ không bắn pháo hoa", "2025-04-30"),
    ("được thôi việc từ ⟦ngày 1/6 năm nay⟧", "2025-06-01"),
    ("trao huy hiệu Đảng đợt ⟦7-11⟧", "2025-11-07"),
    ("tại phiên họp trù bị (⟦chiều 31/7⟧), đại biểu", "2025-07-31"),
    ("bà nộp đơn (⟦ngày 28/7⟧) rồi nghỉ", "2025-07-28"),
    ("họp với cử tri (⟦12/6⟧) ở phường", "2025-06-12"),
    ("⟦ngày 8 - 7⟧, hội đồng họp", "2025-07-08"),
    ("⟦ngày  8/7⟧ hai khoảng trắng", "2025-07-08"),
    ("⟦NGÀY 8/7⟧, HỘI ĐỒNG HỌP", "2025-07-08"),
    ("vừa diễn ra ⟦ngày 24.7⟧).", "2025-07-24"),
    ("theo Nghị quyết 57/2013/QH13- ⟦ngày 12/12/2013⟧, đoàn giám sát", "2013-12-12"),
    ("căn cứ Nghị định 15/2024/NĐ-CP ⟦ngày 6.2.2024⟧ về thuế", "2024-02-06"),
    ("sinh ⟦ngày 5/9/72⟧ ở quê ngoại", "1972-09-05"),
    ("trận lũ ⟦ngày 1/8⟧ của năm ấy", "2025-08-01"),
    ("lúc 20h07 theo giờ địa phương (⟦7h07 ngày 11/4⟧ giờ Hà Nội)", "2025-04-11"),
    ("⟦ngày 29/2⟧ chỉ có ở năm nhuận", "2024-02-29"),
    ("văn bản ký ⟦ngày 31/2⟧ là bịa", "-"),
    ("hóa đơn ghi ⟦ngày 31/2/2024⟧", "-"),
    ("ghi nhầm ⟦ngày 15/13/2024⟧", "-"),
    ("giải ngân đến ⟦ngày 30/6/017⟧ còn chậm", "-"),
    ("⟦Ngày 18-10⟧ hằng năm là ngày truyền thống", "XXXX-10-18"),
    ("giỗ tổ ⟦ngày 10/3⟧ âm lịch", "-"),
    ("⟦ngày 15⟧ hằng tháng", "2025-08-15"),
]

RANGES = [
    ("thăm Ấn Độ từ ⟦ngày 5 - 7.9⟧ tới", "2025-09-05/2025-09-07"),
    ("diễn ra ⟦ngày 13-15/10⟧ ở thành phố", "2025-10-13/2025-10-15"),
    ("họp từ ⟦9 - 11.10⟧ ở thủ đô", "2025-10-09/2025-10-11"),
    ("⟦Ngày 6-7/3⟧, ủy ban họp", "2025-03-06/2025-03-07"),
    ("phạt nguội từ ⟦ngày 22.9 - 26.9.2025⟧", "2025-09-22/2025-09-26"),
    ("kỳ họp (⟦1 - 5/12⟧) bàn ngân sách", "2025-12-01/2025-12-05"),
    ("nghỉ lễ ⟦30/4 - 1/5⟧", "2025-04-30/2025-05-01"),
    ("lễ hội từ ⟦28/12/2024 - 2/1/2025⟧", "2024-12-28/2025-01-02"),
    ("cấm biển ⟦ngày 30/12 - 3/1/2019⟧", "2018-12-30/2019-01-03"),
    ("(⟦18-10-1930 - 18-10-2021⟧)", "1930-10-18/2021-10-18"),
    ("(⟦21-3-1957-21-3-2017⟧). Trong dịp này", "1957-03-21/2017-03-21"),
    ("(⟦30.4.1975 - 30.4.2025⟧); hướng tới", "1975-04-30/2025-04-30"),
    ("kỷ niệm (⟦31/3/1975–31/3/2025⟧)", "1975-03-31/2025-03-31"),
    ("hội thi từ ⟦ngày 10 - 12 tháng 6 năm 2024⟧", "2024-06-10/2024-06-12"),
    ("⟦12h ngày 1/5/2019 - 16/8/2019⟧ cấm đánh cá", "2019-05-01/2019-08-16"),
]

ROWS = [
    ("từ ⟦ngày 1/7⟧ đến ⟦ngày 15/7⟧", "2025-07-01 2025-07-15"),
    ("từ ⟦ngày 9⟧ đến ⟦11/7⟧", "2025-07-09 2025-07-11"),
    ("từ ⟦27⟧ đến ⟦30/6⟧, ủy ban họp", "2025-06-27 2025-06-30"),
    ("từ ⟦ngày 16⟧ đến ⟦18-7⟧.", "2025-07-16 2025-07-18"),
    ("từ ⟦ngày 28⟧ đến ⟦3/8⟧", "2025-07-28 2025-08-03"),
    ("trong hai ⟦ngày 26⟧ và ⟦27.7⟧, hội đồng họp", "2025-07-26 2025-07-27"),
    ("trong các ⟦ngày 3⟧, ⟦4⟧ và ⟦6/5/2018⟧", "2018-05-03 2018-05-04 2018-05-06"),
    ("phân luồng ⟦ngày 30⟧, ⟦31-7⟧ để diễn tập", "2025-07-30 2025-07-31"),
    ("nghỉ phép từ ⟦ngày 17/12⟧ đến ⟦ngày 3/1/2019⟧", "2018-12-17 2019-01-03"),
    ("đổi ngày sinh từ ⟦30/6/1955⟧ thành ⟦28/5/1958⟧", "1955-06-30 1958-05-28"),
    ("hai phiên ⟦ngày 6/2/2018⟧ và ⟦5/2⟧", "2018-02-06 2019-02-05"),
    ("(từ ⟦31/3⟧ đến hết ⟦12/4⟧)", "2025-03-31 2025-04-12"),
    ("từ ⟦năm 1988⟧ đến ⟦2003⟧", "1988 2003"),
    ("các ⟦năm 2019⟧, ⟦2020⟧ và ⟦2021⟧", "2019 2020 2021"),
    ("trong hai ⟦năm 2017⟧ và ⟦2018⟧", "2017 2018"),
    ("từ ⟦1969⟧ đến ⟦1971⟧, ông giữ chức", "1969 1971"),
    ("từ ⟦tháng 8/1999⟧ đến ⟦4/2001⟧", "1999-08 2001-04"),
    ("từ ⟦tháng 3⟧, ⟦4-2017⟧, địa phương chọn đất", "2017-03 2017-04"),
    ("nộp trong ⟦tháng 7⟧ và ⟦8⟧.", "2025-07 2025-08"),
    ("số liệu ⟦quý III⟧ và ⟦IV/2024⟧", "2024-07/2024-09 2024-10/2024-12"),
    ("các ⟦nhiệm kỳ 2010-2015⟧ và ⟦2015-2020⟧", "2010/2015 2015/2020"),
]

MONTHS = [
    ("⟦Tháng 1/2016⟧, ông được chỉ định", "2016-01"),
    ("vào ⟦tháng7/1931⟧, chi bộ ra đời", "1931-07"),
    ("⟦tháng 12-2025⟧ khởi công", "2025-12"),
    ("đến ⟦tháng 01.2026⟧", "2026-01"),
    ("⟦đầu tháng 5/2025⟧, ngân hàng họp", "2025-05"),
    ("⟦giữa tháng 6/2018⟧", "2018-06"),
    ("⟦cuối tháng 12/2018⟧", "2018-12"),
    ("hồi ⟦cuối tháng Bảy⟧ đã chỉ đạo", "2025-07"),
    ("Sau ⟦tháng Tám 1945⟧, ông làm bí thư", "1945-08"),
    ("⟦tháng IV/2023⟧", "2023-04"),
    ("⟦tháng 6 năm 2024⟧", "2024-06"),
    ("phiên họp ⟦tháng 7⟧ của Chính phủ", "2025-07"),
    ("hồi ⟦tháng 9⟧, giá tăng", "2024-09"),
    ("sẽ họp vào ⟦tháng 10⟧", "2025-10"),
    ("⟦tháng 7 này⟧", "2025-07"),
    ("⟦tháng 3 năm nay⟧", "2025-03"),
    ("⟦tháng 12 năm ngoái⟧ ông từ chức", "2024-12"),
    ("nửa tháng, ⟦nửa đầu tháng 8⟧", "2025-08"),
    ("thời gian ⟦11/1994 - 5/1997⟧", "1994-11/1997-05"),
    ("(⟦6/1991 - 12/1997⟧)", "1991-06/1997-12"),
    ("(⟦tháng 1/2004 - 5/2010⟧)", "2004-01/2010-05"),
    ("lương ⟦tháng 3-4/2017⟧", "2017-03/2017-04"),
    ("thu tiền ⟦tháng 2-3⟧ cùng lúc", "2025-02/2025-03"),
    ("Hội nghị (⟦10/2017⟧), bầu bổ sung", "2017-10"),
    ("⟦10 ngày đầu tháng 5/2025⟧", "2025-05"),
    ("⟦những ngày đầu tháng 3⟧", "2025-03"),
    ("một ngày ⟦giữa tháng 6.2025⟧ ở nhà máy", "2025-06"),
    ("thẻ hết hạn ⟦tháng 5/24⟧", "2024-05"),
]

STRETCHES = [
    ("⟦quý I/2024⟧", "2024-01/2024-03"),
    ("⟦Quý IV/2015⟧", "2015-10/2015-12"),
    ("⟦quý 4-2025⟧", "2025-10/2025-12"),
    ("⟦quý 2 năm 2023⟧", "2023-04/2023-06"),
    ("⟦cuối quý III/2022⟧", "2022-07/2022-09"),
    ("kết quả ⟦quý 1⟧ và nhiệm vụ ⟦quý 2⟧", "2025-01/2025-03 2025-04/2025-06"),
    ("⟦quý I - II/2024⟧", "2024-01/2024-06"),
    ("⟦quý I năm nay⟧", "2025-01/2025-03"),
    ("⟦6 tháng đầu năm 2017⟧", "2017-01/2017-06"),
    ("⟦6 tháng cuối năm 2019⟧", "2019-07/2019-12"),
    ("⟦sáu tháng đầu năm nay⟧", "2025-01/2025-06"),
    ("⟦9 tháng năm 2024⟧", "2024-01/2024-09"),
    ("⟦9 tháng đầu năm 2018⟧", "2018-01/2018-09"),
    ("⟦8 tháng đầu 2025⟧", "2025-01/2025-08"),
    ("⟦những tháng đầu năm 2019⟧", "2019"),
    ("⟦quý cuối năm 2025⟧", "2025-10/2025-12"),
    ("⟦nửa đầu năm 2017⟧", "2017"),
    ("⟦nửa đầu năm nay⟧", "2025-01/2025-06"),
]

YEARS = [
    ("⟦Năm 2021⟧, thành phố", "2021"),
    ("⟦đầu năm 2023⟧", "2023"),
    ("từ ⟦giữa năm 2025⟧ đến nay", "2025"),
    ("⟦cuối 2009⟧, sơ đồ được duyệt", "2009"),
    ("⟦năm 1930 - 1931⟧", "1930/1931"),
    ("từ ⟦năm 2008-2012⟧ làm bí thư", "2008/2012"),
    ("⟦năm 938⟧, Ngô Quyền đánh tan quân Nam Hán", "0938"),
    ("(SN ⟦1988⟧, trú tại quận 1)", "1988"),
    ("bà sinh ⟦1970⟧", "1970"),
    ("kỳ thi tốt nghiệp ⟦2018⟧ có sai phạm", "2018"),
    ("Lễ hội lần II - ⟦2025⟧", "2025"),
    ("“Năm kỷ cương hành chính ⟦2017⟧”", "2017"),
    ("đến ⟦2030⟧ làm xong", "2030"),
    ("tết Dương lịch ⟦2026⟧ lần đầu có hội hoa", "2026"),
    ("⟦2019⟧ là năm bản lề", "2019"),
    ("⟦giai đoạn 2020 - 2025⟧", "2020/2025"),
    ("⟦Giai đoạn 2021–2030⟧", "2021/2030"),
    ("⟦nhiệm kỳ 2025-2030⟧", "2025/2030"),
    ("⟦nhiệm kỳ 2015 -2020⟧", "2015/2020"),
    ("⟦nhiệm kỳ mới 2016-2021⟧", "2016/2021"),
    ("⟦nhiệm kỳ 5 năm 2017-2022⟧", "2017/2022"),
    ("⟦nhiệm kỳ 2016-202⟧", "-"),
    ("khóa ⟦2016-2021⟧", "2016/2021"),
    ("HĐND khóa IX (⟦2016 - 2021⟧)", "2016/2021"),
    ("kế hoạch 5 năm ⟦2016-2020⟧", "2016/2020"),
    ("trong 02 ⟦năm 2017 - 2018⟧", "2017/2018"),
    ("(⟦1969 – 2019⟧)", "1969/2019"),
    ("⟦năm học 2024-2025⟧", "2024/2025"),
    ("⟦đầu năm học 2018-2019⟧", "2018/2019"),
    ("⟦năm học mới 2026-2027⟧", "2026/2027"),
    ("⟦niên khóa 2018-19⟧", "2018/2019"),
    ("⟦thời kỳ 1945-1954⟧", "1945/1954"),
    ("⟦thế kỷ XX⟧", "19XX"),
    ("từ ⟦thế kỷ XVIII⟧", "17XX"),
    ("⟦đầu thế kỷ 21⟧", "20XX"),
    ("⟦thế kỷ thứ X⟧", "09XX"),
    ("⟦thế kỷ VIII - IX⟧", "07XX/08XX"),
    ("⟦cuối thế kỷ trước⟧", "19XX"),
    ("⟦thập niên 1990⟧", "199X"),
    ("⟦thập kỷ 60⟧", "196X"),
    ("⟦thập niên 90 của thế kỷ XX⟧", "199X"),
    ("những ⟦năm 1980⟧", "198X"),
    ("những ⟦năm 1970-1980⟧", "197X/198X"),
    ("những ⟦năm 60⟧", "196X"),
    ("những ⟦năm 90 của thế kỷ trước⟧", "199X"),
    ("những ⟦năm thập niên 30-40 thế kỷ trước⟧", "193X/194X"),
    ("⟦mùa Xuân năm 1975⟧", "1975"),
    ("chiến thắng ⟦Xuân - Hè 1972⟧", "1972"),
    ("vụ ⟦đông xuân 2024-2025⟧", "2024/2025"),
    ("⟦mùa thu 2025⟧", "2025"),
    ("⟦năm mới Kỷ Hợi⟧ sắp đến", "2019"),
    ("⟦đầu xuân Bính Ngọ 2026⟧", "2026"),
    ("chúc tết ⟦Bính Ngọ 2026⟧", "2026"),
]

POINTERS = [
    ("⟦Hôm nay⟧, Quốc hội khai mạc", "2025-08-08"),
    ("⟦ngày hôm nay⟧", "2025-08-08"),
    ("⟦Sáng nay⟧ mưa lớn", "2025-08-08"),
    ("⟦chiều nay⟧", "2025-08-08"),
    ("⟦Hôm qua⟧ ông về", "2025-08-07"),
    ("⟦tối qua⟧, cháy lớn", "2025-08-07"),
    ("⟦sáng hôm qua⟧", "2025-08-07"),
    ("⟦Ngày mai⟧, kết quả được công bố", "2025-08-09"),
    ("⟦chiều mai⟧ bầu lại", "2025-08-09"),
    ("⟦8h sáng nay⟧", "2025-08-08"),
    ("hơn ⟦9h hôm qua⟧", "2025-08-07"),
    ("⟦cuối ngày hôm nay⟧", "2025-08-08"),
    ("⟦Sáng nay 8-8⟧, đại hội bế mạc", "2025-08-08"),
    ("từ ⟦ngày mai 9.8⟧", "2025-08-09"),
    ("Đúng ⟦16h15 chiều nay 8-8⟧", "2025-08-08"),
    ("⟦Chiều nay⟧ (⟦8/8⟧), họp báo", "2025-08-08 2025-08-08"),
    ("⟦Hôm qua⟧ (⟦7.8⟧), kỳ họp bế mạc", "2025-08-07 2025-08-07"),
    ("⟦sáng nay⟧, ⟦8/8⟧ tại Hà Nội", "2025-08-08 2025-08-08"),
    ("⟦Tuần này⟧ Quốc hội họp", "2025-08-04/2025-08-10"),
    ("⟦tuần trước⟧", "2025-07-28/2025-08-03"),
    ("⟦đầu tuần tới⟧", "2025-08-11/2025-08-17"),
    ("⟦thứ Hai tuần tới⟧", "2025-08-11"),
    ("⟦hôm thứ Tư⟧", "2025-08-06"),
    ("⟦Tháng này⟧", "2025-08"),
    ("⟦tháng trước⟧", "2025-07"),
    ("vào ⟦đầu tháng tới⟧", "2025-09"),
    ("⟦quý này⟧", "2025-07/2025-09"),
    ("⟦Năm nay⟧ ông 50 tuổi", "2025"),
    ("so với cùng kỳ ⟦năm ngoái⟧", "2024"),
    ("⟦cuối năm ngoái⟧", "2024"),
    ("tăng so với ⟦năm trước⟧", "2024"),
    ("thông qua vào ⟦năm sau⟧", "2026"),
    ("⟦cuối năm nay⟧", "2025"),
    ("⟦sang năm⟧ có thể xong", "2026"),
    ("⟦thế kỷ này⟧", "20XX"),
]

LUNAR = [
    ("(⟦23 tháng Chạp⟧)", "-"),
    ("tức ⟦ngày 21 tháng Chạp⟧", "-"),
    ("(⟦mùng 1 tháng giêng⟧)", "-"),
    ("⟦Chiều 29 Tết⟧", "-"),
    ("⟦mùng 3 Tết⟧ khai hội", "-"),
    ("⟦rằm tháng Giêng⟧", "-"),
    ("⟦mùng 1 tháng 7 âm lịch⟧", "-"),
]


@pytest.mark.parametrize(("marked", "edtf"), DAYS + RANGES + ROWS + MONTHS + STRETCHES + YEARS + POINTERS + LUNAR)
def test_dates_are_found_whole_and_resolved(marked: str, edtf: str) -> None:
    check(marked, edtf, PUBLISHED)


# --------------------------------------------------------------------------------------------------------------------
# The year from the context, where no day of publication is known

WITHOUT_PUBLICATION = [
    # A jubilee tells the time of the article.
    ("⟦Sáng 18/4⟧, huyện dự lễ kỷ niệm 53 năm (⟦19/4/1972 - 19/4/2025⟧).", "2025-04-18 1972-04-19/2025-04-19"),
    # … and any full date that is about it.
    ("⟦Ngày 7-9⟧, thanh tra vào cuộc. ⟦Ngày 30-6-2017⟧, huyện cấp đất.", "2017-09-07 2017-06-30"),
    ("⟦Sáng 5/7⟧, hội sơ kết ⟦6 tháng đầu năm 2019⟧.", "2019-07-05 2019-01/2019-06"),
    ("⟦Sáng 1/7⟧ họp. Dự án sẽ khởi công ⟦tháng 10/2025⟧.", "2025-07-01 2025-10"),
    # A year alone or a month that has passed does not, nor a birthday or a document's date.
    ("⟦Chiều 19-10⟧, tỉnh họp. ⟦Tháng 9/2017⟧ ông nhận chức.", "XXXX-10-19 2017-09"),
    ("⟦Sáng 1/10⟧, tỉnh bầu chủ tịch ⟦nhiệm kỳ 2016-2021⟧.", "XXXX-10-01 2016/2021"),
    ("⟦Ngày 3/4⟧ bầu lại. Ông sinh ⟦ngày 1/9/1975⟧.", "XXXX-04-03 1975-09-01"),
    ("⟦Chiều 24/4⟧ họp theo Quyết định số 12/QĐ-TTg ⟦ngày 8/2/2012⟧.", "XXXX-04-24 2012-02-08"),
    # If a later year is spoken of as past, the full date is old.
    ("⟦Tối 1-7⟧ công bố. Quy định ra ⟦ngày 7-6-2012⟧. Sai phạm ⟦năm 2014⟧.", "XXXX-07-01 2012-06-07 2014"),
    # A holiday comes back each year.
    (
        "⟦Tối 8/9⟧, lễ kỷ niệm (⟦12/9/1930 - 12/9/2019⟧), Quốc khánh ⟦2/9⟧.",
        "2019-09-08 1930-09-12/2019-09-12 XXXX-09-02",
    ),
    ("Những ngày ⟦tháng 3⟧ ấy, đến ⟦ngày 31 tháng 3 năm 1975⟧ thì xong.", "1975-03 1975-03-31"),
    ("(⟦1 - 5/12⟧)", "XXXX-12-01/XXXX-12-05"),
    ("⟦ngày 27⟧ họp tiếp", "XXXX-XX-27"),
    ("⟦tháng 7⟧ mưa nhiều", "XXXX-07"),
    ("⟦quý I⟧ tăng trưởng tốt", "XXXX-01/XXXX-03"),
    ("⟦Hôm nay⟧ khai mạc", "-"),
    ("⟦năm nay⟧ ông 42 tuổi", "-"),
    ("vào ⟦đầu tháng tới⟧", "-"),
    ("⟦Chiều nay⟧ (⟦12/6⟧) họp báo", "XXXX-06-12 XXXX-06-12"),
    ("⟦Năm nay⟧ (⟦2025⟧) được mùa", "2025 2025"),
    ("⟦30/4 năm nay⟧", "XXXX-04-30"),
]


@pytest.mark.parametrize(("marked", "edtf"), WITHOUT_PUBLICATION)
def test_the_year_comes_from_the_article_or_stays_open(marked: str, edtf: str) -> None:
    check(marked, edtf, None)


NEAREST_YEAR = [
    ("2025-01-10", "⟦Ngày 15/12⟧, đoàn về tới nơi", "2024-12-15"),
    ("2025-01-10", "sẽ khởi công ⟦ngày 15/12⟧", "2025-12-15"),
    ("2025-12-20", "Từ ⟦1/1⟧, lương tăng", "2026-01-01"),
    ("2025-12-20", "hồi ⟦tháng 2⟧, giá còn thấp", "2025-02"),
    ("2017-07-10T10:20:00+07:00", "Trước đó, ⟦ngày 10-3⟧, báo mở giải", "2017-03-10"),
    ("2025-03-02", "⟦ngày 27⟧ vừa qua", "2025-02-27"),
    ("2024-02-10", "⟦Xuân Giáp Thìn 2024⟧", "2024"),
    ("2019-01-20", "⟦năm Kỷ Hợi⟧", "2019"),
    ("2025-08-08", "dự lễ ⟦ngày 4-12⟧ tới", "2025-12-04"),
    ("not a date", "⟦Ngày 15/12⟧", "XXXX-12-15"),
]


@pytest.mark.parametrize(("published", "marked", "edtf"), NEAREST_YEAR)
def test_the_year_is_the_nearest_that_makes_sense(published: str, marked: str, edtf: str) -> None:
    check(marked, edtf, published)


INFERRED = [
    ("Ngày 30-7-2021", False),
    ("Chiều 8/8", True),
    ("năm 2025", False),
    ("năm nay", True),
    ("ngày 22.9 - 26.9.2025", False),
    ("ngày 31/2", False),
    ("mùng 1 Tết", False),
    ("Ngày 18-10 hằng năm", False),
]


@pytest.mark.parametrize(("text", "inferred"), INFERRED)
def test_inferred_says_what_the_words_did_not(text: str, inferred: bool) -> None:
    (resolved,) = resolve_dates(find_dates(Folded(text)), PUBLISHED, text)
    assert resolved.inferred is inferred


GRAINS = [
    ("20 giờ ngày 31/3/1975", "time"),
    ("ngày 31/3/1975", "day"),
    ("tuần này", "week"),
    ("cuối tháng 5/2025", "month"),
    ("quý I/2024", "quarter"),
    ("mùa xuân 1975", "season"),
    ("6 tháng đầu năm 2017", "half"),
    ("năm ngoái", "year"),
    ("thập niên 1990", "decade"),
    ("thế kỷ XX", "century"),
    ("giai đoạn 2020-2025", "period"),
    ("9 tháng đầu năm 2024", "period"),
]


@pytest.mark.parametrize(("text", "grain"), GRAINS)
def test_grain(text: str, grain: str) -> None:
    (resolved,) = resolve_dates(find_dates(Folded(text)), PUBLISHED, text)
    assert resolved.grain == grain


# --------------------------------------------------------------------------------------------------------------------
# What is no date

NOT_DATES = [
    # Shares and scores
    "hoàn thành 9/9 chỉ tiêu",
    "đã xong 130/130 đầu việc",
    "đề ra 5/11 công trình trọng điểm",
    "có 8/10 phường đạt chuẩn",
    "được 12/12 đại biểu tán thành",
    "ít nhất 1/2 thời gian",
    "hơn 2/3 số phiếu",
    "đạt 3/4 chặng đường",
    "chiếm 1/3 dân số",
    "giảm còn 1/10 so với trước",
    "với 7/7 phiếu thuận",
    "đội nhà thắng 3-1",
    "tỷ số 2-0 nghiêng về khách",
    "hai đội hòa 1-1 ở vòng 5",
    "thua ngược 2-3",
    "vào vòng 1/8 giải đấu",
    "cao gấp 4-5 lần",
    "(5 3/5 3 phiếu)",
    # Amounts, prices, ranges of numbers
    "tăng 7 - 7,2%/năm",
    "chi 2.9 triệu đồng",
    "phạt 5-6 triệu đồng",
    "từ 2.5 đến 3.5 triệu đồng",
    "mỗi ngày 2-3 lần",
    "chờ 3-5 ngày nữa",
    "tổ công tác 3-5 người",
    "gió cấp 9-10, giật cấp 12",
    "lãnh 4-5 năm tù",
    "cách đây 5-10 km",
    "nhiệt độ 25-27 độ",
    "khoảng 2000 học sinh",
    "hơn 1900 đảng viên",
    "có 2000 hộ dân",
    "1.500 - 2.000 MW",
    "giá 1.990 đồng",
    # Symbols and numbers
    "Nghị định 100/2019/NĐ-CP",
    "Luật số 30/2026/QH16",
    "Nghị quyết số 08-NQ/TU",
    "Chỉ thị 1685/CT-TTg",
    "Nghị định 08/2016 của Chính phủ",
    "kế hoạch số 12/2014 của huyện",
    "Thông tư 01/2020/TT-BTP",
    "Nghị quyết 18",
    "công văn số 1901 về cơ chế",
    "điện thoại 0236.3822.145",
    "gọi 024.3943.5025",
    "máy chủ 192.168.1.1",
    "biển số 43A-123.45",
    "xe 29-B1 12345",
    "phiên bản 2.4.1",
    "iOS 8.5 ra mắt",
    "Covid-19 quay lại",
    "SEA Games 31",
    "Quốc lộ 14B",
    "phục vụ 24/7",
    "trực 24/24",
    "căn hộ 16-05A",
    # Names of places and bodies
    "đường 3-2",
    "đường 30/4, quận 1",
    "đường 30 tháng 4",
    "Công viên 23/9",
    "Khu công nghiệp 30/4",
    "số nhà 12/5 phố Huế",
    "hẻm 7/8",
    "Nông trường 30/4",
    "phường 3, quận 5",
    # Durations and ages
    "trong 5 năm qua",
    "60 năm xây dựng",
    "2 ngày làm việc",
    "3 ngày 2 đêm",
    "những năm qua",
    "nhiều năm nay",
    "mấy năm trước",
    "hai tháng qua",
    "một năm sau, ông về",
    "10 năm trước",
    "tù 9 tháng 6 ngày",
    "nửa thế kỷ qua",
    "hơn một thế kỷ",
    "mỗi tháng 2 lần",
    "mỗi năm 2000 con",
    "một ngày 8 tiếng",
    "năm tháng đầu năm",
    "6 tháng đầu năm",
    "năm sau cao hơn năm trước",
    "ông năm mươi tuổi",
    # Words without a day
    "hiện nay",
    "từ nay về sau",
    "thời gian qua",
    "cùng ngày",
    "cùng năm",
    "hằng năm",
    "đầu năm",
    "cuối năm",
    "giữa tháng",
    "đầu tuần",
    "lúc 8h30",
    "từ 7 giờ đến 9 giờ",
    "khóa XIII",
    "lần thứ XXII",
    "giai đoạn 2",
    "nhiệm kỳ thứ hai",
    "kỳ họp thứ 7",
    "phiên họp thứ bảy",
    "Ngày làm việc thứ hai",
    "cả ngày thứ bảy",
    "ngày tháng năm sinh",
    "Cách mạng tháng Tám",
    "ánh sáng qua khe cửa",
    "ông mất khi trời tối, qua đời",
    "chị Chiều Mai",
    "thế hệ trẻ hôm nay",
    "bước sang năm mới",
    "sang năm thứ ba",
    "mùa xuân về",
    "thu 2000 tỷ đồng",
    "Tết Nguyên đán",
    "31/6 không có trong lịch",
    "mục 2.4 và mục 3.5",
]


@pytest.mark.parametrize("text", NOT_DATES)
def test_what_is_no_date(text: str) -> None:
    assert [text[mention.start : mention.end] for mention in find_dates(Folded(text))] == []


#: Of these a part is a date, and the rest none.
PARTLY = [
    ("sau phiên họp thứ bảy ⟦ngày 15/7⟧", "2025-07-15"),
    ("tại đại hội lần thứ 17 ⟦tháng 10-2007⟧", "2007-10"),
    ("tại kỳ họp thứ 7, ⟦ngày 12/5⟧", "2025-05-12"),
    ("đạt 9/9 chỉ tiêu, ⟦ngày 5/8⟧ tổng kết", "2025-08-05"),
    ("phường 3 họp ⟦ngày 4/8⟧", "2025-08-04"),
    ("cách đây 70 năm, ⟦ngày 11-6-1948⟧", "1948-06-11"),
    ("4 tháng sau, ⟦ngày 2/8⟧, án được tuyên", "2025-08-02"),
]


@pytest.mark.parametrize(("marked", "edtf"), PARTLY)
def test_the_neighbours_of_a_date(marked: str, edtf: str) -> None:
    check(marked, edtf, PUBLISHED)


# --------------------------------------------------------------------------------------------------------------------
# Spelling, offsets, other stages' mentions


@pytest.mark.parametrize(
    "text",
    [
        "Chiều 8/8, hội nghị khai mạc",
        "Chiều\u00a08/8, hội nghị khai mạc",
        "Chi\u200bều 8/8, hội nghị khai mạc",
        "CHIỀU 8/8, HỘI NGHỊ KHAI MẠC",
        unicodedata.normalize("NFD", "Chiều 8/8, hội nghị khai mạc"),
        "\ufeffChiều 8/8, hội nghị\r\nkhai mạc",
    ],
)
def test_spellings(text: str) -> None:
    (mention,) = find_dates(Folded(text))
    assert mention.label == "DATE"
    assert mention.by == "grammar"
    span = unicodedata.normalize("NFC", text[mention.start : mention.end]).replace("\u200b", "").replace("\u00a0", " ")
    assert span.lower() == "chiều 8/8"


@pytest.mark.parametrize("dash", "-\u2010\u2011\u2012\u2013\u2014\u2212")
def test_dashes(dash: str) -> None:
    text = f"giai đoạn 2020 {dash} 2025"
    (mention,) = find_dates(Folded(text))
    assert text[mention.start : mention.end] == text


def test_a_date_does_not_cross_a_line() -> None:
    text = "họp ngày\n8/8/2025"
    (mention,) = find_dates(Folded(text))
    assert text[mention.start : mention.end] == "8/8/2025"


def test_a_mention_of_another_stage_is_parsed_from_its_text() -> None:
    text = "Chiều 8/8 và giai đoạn 2020 – 2025"
    mentions = [Mention(0, 9, "DATE", by="checkpoint"), Mention(13, len(text), "DATE", by="checkpoint")]
    assert [date.edtf for date in resolve_dates(mentions, PUBLISHED, text)] == ["2025-08-08", "2020/2025"]


@pytest.mark.parametrize(
    ("text", "grain"),
    [("10-3", "day"), (" năm 2025 ", "year"), ("từ ngày 5/6", "day"), ("8", "day"), ("Thành ủy", None)],
)
def test_parse_date(text: str, grain: str | None) -> None:
    parts = parse_date(text)
    assert (parts.grain if parts else None) == grain


def test_words_that_are_no_date_have_no_grain() -> None:
    text = "Thành ủy"
    assert resolve_dates([Mention(0, 8, "DATE")], PUBLISHED, text) == [ResolvedDate(None, None, False)]


@pytest.mark.parametrize(
    ("config", "labels"),
    [({}, ["DOCUMENT", "DATE"]), ({"dates": False}, ["DOCUMENT"]), ({"documents": False}, ["DATE"])],
)
def test_the_component_writes_both_grammars_in_text_order(config: dict[str, bool], labels: list[str]) -> None:
    nlp = spacy.blank("xx")
    grammar = nlp.add_pipe("trichyeu_grammar", config=config)
    assert isinstance(grammar, Grammar)
    doc = nlp.make_doc("theo Nghị quyết số 08-NQ/TU ngày 30-7-2021 của Thành ủy")
    doc._.folded = Folded(doc.text)
    assert [mention.label for mention in grammar(doc)._.grammar] == labels


# --------------------------------------------------------------------------------------------------------------------
# Properties

DAY = st.dates(date(1900, 1, 1), date(2069, 12, 31))
#: How a date with its year may be written.
STYLES = [
    "ngày {d}/{m}/{y}",
    "ngày {d:02}/{m:02}/{y}",
    "Ngày {d}-{m}-{y}",
    "ngày {d}.{m}.{y}",
    "ngày {d} tháng {m} năm {y}",
    "Sáng {d}/{m}/{y}",
    "chiều ngày {d}/{m}/{y}",
    "6h15 ngày {d}/{m}/{y}",
    "20 giờ 30 phút ngày {d} tháng {m} năm {y}",
    "10:20, Thứ Hai, {d:02}/{m:02}/{y}",
    "hôm {d}-{m}-{y}",
    "{d}/{m}/{y}",
    "{d}-{m}-{y}",
    "{d}.{m}.{y}",
    "{y}-{m:02}-{d:02}",
]
#: … and without it.
SHORT_STYLES = [
    "ngày {d}/{m}",
    "Chiều {d}.{m}",
    "tối {d}-{m}",
    "ngày {d} tháng {m}",
    "hôm {d:02}/{m:02}",
    "5h30 ngày {d}/{m}",
]
PLACES = ["{}", "Họp {}, đại biểu vỗ tay.", "(từ {})", "Quyết định số 12/QĐ-UBND {} của UBND", "đến {}.\nTrời mưa."]


@given(DAY, st.sampled_from(STYLES), st.sampled_from(PLACES))
def test_a_full_date_is_found_whole_in_every_style(day: date, style: str, place: str) -> None:
    words = style.format(d=day.day, m=day.month, y=day.year)
    text = place.format(words)
    mentions = find_dates(Folded(text))
    assert [text[mention.start : mention.end] for mention in mentions] == [words]
    (resolved,) = resolve_dates(mentions, None, text)
    assert resolved.edtf == day.isoformat()
    assert not resolved.inferred


@given(DAY, st.integers(-100, 60), st.sampled_from(SHORT_STYLES), st.sampled_from(PLACES))
def test_a_short_date_takes_the_nearest_year(day: date, away: int, style: str, place: str) -> None:
    words = style.format(d=day.day, m=day.month)
    text = place.format(words)
    mentions = find_dates(Folded(text))
    assert [text[mention.start : mention.end] for mention in mentions] == [words]
    (resolved,) = resolve_dates(mentions, (day - timedelta(days=away)).isoformat(), text)
    assert resolved.edtf == day.isoformat()
    assert resolved.inferred


@given(st.integers(1800, 2050), st.integers(1, 30), st.sampled_from(["giai đoạn", "nhiệm kỳ", "năm học", ""]))
def test_a_period_is_an_interval(year: int, length: int, head: str) -> None:
    text = f"{head} {year} - {year + length}".strip()
    (mention,) = find_dates(Folded(text))
    assert text[mention.start : mention.end] == text
    assert resolve_dates([mention], None, text)[0].edtf == f"{year}/{year + length}"


WORDS = (
    "ngày tháng năm quý sáng nay mai qua đầu cuối thế kỷ XX hôm thứ hai từ đến và tuần tới 6 30/4 2025 31/2 10:20 "
    "1.5 - ( ) , . \n 9/9 nhiệm kỳ 2020-2025 mùng Tết những"
)
SOUP = st.lists(st.sampled_from(WORDS.split(" ")), max_size=25).map(" ".join)


@given(st.one_of(SOUP, SOUP.map(lambda text: unicodedata.normalize("NFD", text)), st.text(max_size=60)))
@settings(max_examples=300)
def test_mentions_are_in_order_apart_and_inside_the_text(text: str) -> None:
    folded = Folded(text)
    mentions = find_dates(folded)
    at = 0
    for mention in mentions:
        assert at <= mention.start < mention.end <= len(text)
        span = text[mention.start : mention.end]
        assert span == span.strip()
        assert "\n" not in span
        at = mention.end
    for published in (None, PUBLISHED):
        resolved = resolve_dates(mentions, published, text)
        assert len(resolved) == len(mentions)
        assert all(one.edtf is None or EDTF.fullmatch(one.edtf) for one in resolved)


@pytest.mark.parametrize(
    "unit", ["1, ", "ngày ", "ngày 1, ", "từ 1 đến ", "tháng 3, 4, ", "1 - ", "8h ", "đầu năm ", " ", "9" * 50, "2025-"]
)
def test_long_texts_take_linear_time(unit: str) -> None:
    """A second or so each; a scan that is quadratic in the length of a row or of the text takes minutes here."""
    text = unit * (60_000 // len(unit))
    resolve_dates(find_dates(Folded(text)), None, text)
