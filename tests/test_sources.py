"""What is read from files, folders, patterns and streams, and what is said of what cannot be read."""

from __future__ import annotations

import bz2
import csv
import gzip
import io
import json
import lzma
import os
import tracemalloc
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from pipeline.article import Article
from pipeline.errors import UsageError
from pipeline.sources import ArticleFailure, discover, read
from pipeline.sources.count import count

TEXT = "Sáng 8-8, Thường trực Huyện ủy Hòa Tân họp.\nĐồng chí Lê Văn Bình chủ trì."
OTHER = "Chiều cùng ngày, HĐND xã An Phú họp bàn việc thu, chi ngân sách."

ROWS: list[dict[str, Any]] = [
    {"id": "a-1", "text": TEXT, "title": "Huyện ủy họp", "published": "2025-08-08", "author": "LÊ AN"},
    {"id": "a-2", "text": OTHER, "url": "https://bao.example/2", "section": "Chính trị"},
]


def jsonl(rows: list[dict[str, Any]]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def table(rows: list[dict[str, Any]], delimiter: str = ",") -> bytes:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, ["id", "title", "text", "url", "published", "section", "author"], delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def parquet(rows: list[dict[str, Any]]) -> bytes:
    out = io.BytesIO()
    columns = {
        column: [row.get(column) for row in rows] for column in dict.fromkeys(key for row in rows for key in row)
    }
    pyarrow.parquet.write_table(pyarrow.table(columns), out)
    return out.getvalue()


def archive(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for name, data in files.items():
            file.writestr(name, data)
    return out.getvalue()


def zst(data: bytes) -> bytes:
    return zstandard.ZstdCompressor().compress(data)


COMPRESS: dict[str, Callable[[bytes], bytes]] = {
    "gz": gzip.compress,
    "zst": zst,
    "bz2": bz2.compress,
    "xz": lzma.compress,
}


@pytest.fixture
def at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that is the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(files: dict[str, bytes | str]) -> None:
    for name, data in files.items():
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.encode() if isinstance(data, str) else data)


def articles(*sources: str, **options: Any) -> list[Article]:
    found = list(read(sources, **options))
    assert all(isinstance(item, Article) for item in found), found
    return [item for item in found if isinstance(item, Article)]


def failures(*sources: str, **options: Any) -> list[ArticleFailure]:
    return [item for item in read(sources, **options) if isinstance(item, ArticleFailure)]


def paths(*sources: str, **options: Any) -> list[str]:
    return [found.path or "" for found in discover(sources, **options)]


# --- plain text ---


@pytest.mark.parametrize(
    "text", [TEXT, "\ufeff" + TEXT, TEXT.replace("\n", "\r\n"), TEXT + "\n\n\n", "\t" + TEXT + "\u2028\x0c"]
)
def test_text_is_as_in_the_file(at: Path, text: str) -> None:
    put({"news/a.txt": text})
    (article,) = articles("news/a.txt")
    assert article.text == text
    assert (article.source.path, article.source.line, article.source.format) == ("news/a.txt", None, "txt")
    assert (article.source.encoding, article.id, article.meta) == ("utf-8", None, {})


def test_encodings(at: Path) -> None:
    put({"a.txt": TEXT.encode("utf-16"), "b.txt": b"\xa7\xb6ng b\xe9 x\xb7 T\xa9n An"})
    assert [(article.source.encoding, article.text) for article in articles(".")] == [
        ("utf-16-le", TEXT),
        ("tcvn3", "Đảng bộ xã Tân An"),
    ]


# --- rows ---


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.jsonl", jsonl(ROWS)),
        ("a.ndjson", jsonl(ROWS).replace(b"\n", b"\r\n")),
        ("a.jsonl", b"\xef\xbb\xbf" + jsonl(ROWS)),
        ("a.jsonl", jsonl(ROWS).rstrip(b"\n")),
        ("a.jsonl", jsonl(ROWS).decode().encode("utf-16")),
        ("a.csv", table(ROWS)),
        ("a.csv", b"\xef\xbb\xbf" + table(ROWS, ";")),
        ("a.tsv", table(ROWS, "\t")),
        ("a.csv", table(ROWS, "\t").decode().encode("utf-16")),
        ("a.parquet", parquet(ROWS)),
        ("a.json", json.dumps(ROWS, ensure_ascii=False, indent=2).encode()),
    ],
)
@pytest.mark.parametrize("compression", [None, *COMPRESS])
def test_rows(at: Path, name: str, data: bytes, compression: str | None) -> None:
    if compression:
        name, data = f"{name}.{compression}", COMPRESS[compression](data)
    put({name: data})
    first, second = articles(name)
    assert (first.id, first.text, first.source.url) == ("a-1", TEXT, None)
    assert first.meta == {"title": "Huyện ủy họp", "published": "2025-08-08", "author": "LÊ AN"}
    assert (second.id, second.text, second.source.url) == ("a-2", OTHER, "https://bao.example/2")
    assert second.meta == {"section": "Chính trị"}
    assert first.source.path == second.source.path == name


def test_lines(at: Path) -> None:
    """`line` is where the row begins in the file; for .parquet and .json arrays, which entry it is."""
    three = [{"text": TEXT}, {"text": TEXT + "\n\n" + OTHER}, {"text": OTHER}]
    put({"a.jsonl": jsonl(three[:1]) + b"\n\n" + jsonl(three[1:])})
    put({"a.csv": table(three), "a.parquet": parquet(three), "a.json": json.dumps(three)})
    assert {
        name: [article.source.line for article in articles(name)]
        for name in ("a.jsonl", "a.csv", "a.parquet", "a.json")
    } == {
        "a.jsonl": [1, 4, 5],
        "a.csv": [2, 4, 8],
        "a.parquet": [1, 2, 3],
        "a.json": [1, 2, 3],
    }


def test_one_object(at: Path) -> None:
    put({"a.json": json.dumps(ROWS[0], indent=1)})
    (article,) = articles("a.json")
    assert (article.id, article.text, article.source.line) == ("a-1", TEXT, None)


@pytest.mark.parametrize(
    ("row", "article_id", "meta"),
    [
        ({"id": 17, "title": " Họp \n"}, "17", {"title": "Họp"}),
        ({"id": None, "author": ["Lê An", "Vũ Hà"]}, None, {"author": "Lê An, Vũ Hà"}),
        ({"id": "", "title": "", "section": {"a": 1}, "author": True}, None, {}),
    ],
)
def test_values(at: Path, row: dict[str, Any], article_id: str | None, meta: dict[str, str]) -> None:
    put({"a.jsonl": jsonl([{"text": TEXT, **row}])})
    (article,) = articles("a.jsonl")
    assert (article.id, article.meta) == (article_id, meta)


def test_parquet_values(at: Path) -> None:
    put({"a.parquet": parquet([{"text": TEXT.encode(), "published": date(2025, 8, 8), "id": float("nan")}])})
    (article,) = articles("a.parquet")
    assert (article.text, article.id, article.meta) == (TEXT, None, {"published": "2025-08-08"})


def test_text_field(at: Path) -> None:
    put(
        {
            "a.jsonl": jsonl([{"noi_dung": TEXT}]),
            "a.csv": f'so;noi_dung\n1;"{TEXT}"\n',
            "a.parquet": parquet([{"noi_dung": TEXT}]),
        }
    )
    assert [article.text for article in articles(".", text_field="noi_dung")] == [TEXT] * 3


def test_rows_in_old_encodings(at: Path) -> None:
    """A row is judged by its text, and its short fields go with it; one row's encoding is not the next one's."""
    tcvn3 = b'{"title": "B\xdd th\xad", "text": "\xa7\xb6ng b\xe9 x\xb7 T\xa9n An h\xe4p"}\n'
    mojibake = '{"title": "Bí thö", "text": "Ñaûng boä xaõ Taân An hoïp"}\n'.encode()
    put({"a.jsonl": tcvn3 + mojibake + jsonl(ROWS[:1])})
    put({"a.csv": b"title,text\nB\xdd th\xad,\xa7\xb6ng b\xe9 x\xb7 T\xa9n An h\xe4p\n"})
    put({"a.json": b"[" + tcvn3.strip() + b"]"})
    old = ("Bí thư", "Đảng bộ xã Tân An họp")
    for name, expected in {
        "a.jsonl": [("tcvn3", *old), ("vni", *old), ("utf-8", "Huyện ủy họp", TEXT)],
        "a.csv": [("tcvn3", *old)],
        "a.json": [("tcvn3", *old)],
    }.items():
        assert [(one.source.encoding, one.meta["title"], one.text) for one in articles(name)] == expected


def test_half_characters(at: Path) -> None:
    """Halves of a surrogate pair cannot be written as UTF-8; a byte that is not UTF-8 costs one character."""
    put(
        {
            "a.jsonl": b'{"text": "\\ud83d H\xe1\xbb\x8dp \\udcff", "title": "\\ud83d"}\n',
            "b.jsonl": jsonl(ROWS[:1] * 9).replace(b"8-8", b"8-\xff"),
        }
    )
    (article,) = articles("a.jsonl")
    assert (article.text, article.meta["title"]) == ("\ufffd Họp \ufffd", "\ufffd")
    assert {one.code for one in failures("b.jsonl")} == {"E009"}


@given(
    st.lists(
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1).filter(str.strip),
        min_size=1,
        max_size=4,
    )
)
def test_any_text_comes_through(texts: list[str]) -> None:
    rows = [{"id": str(number), "text": "Đảng bộ " + text} for number, text in enumerate(texts)]
    for format, data in {"jsonl": jsonl(rows), "csv": table(rows), "parquet": parquet(rows)}.items():
        assert [article.text for article in articles("-", format=format, stdin=io.BytesIO(data))] == [
            row["text"] for row in rows
        ]


# --- web pages ---

PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Xã An Phú họp - Báo Xã</title>
<meta property="og:title" content="Xã An Phú họp bàn việc làm đường">
<meta property="og:url" content="https://bao.example/xa/an-phu.html">
<meta property="article:published_time" content="2025-08-08T10:20:00+07:00">
<meta property="article:section" content="Nông thôn"><meta name="author" content="LÊ AN"></head>
<body><nav><a href="/">Trang chủ</a><a href="/a">Chính trị</a></nav>
<article><h1>Xã An Phú họp bàn việc làm đường</h1>
<p>Sáng 8-8, Đảng ủy xã An Phú họp bàn việc làm đường liên thôn trong sáu tháng cuối năm.</p>
<figure class="picture"><img src="a.jpg">
<figcaption class="PhotoCMS_Caption">Quang cảnh buổi họp. Ảnh: LÊ AN</figcaption></figure>
<p>Đồng chí Trần Thị Nga, Bí thư Đảng ủy xã, nói rằng đường xấu thì lúa rẻ, nên phải xong trước mùa gặt.</p>
<table class="tplCaption"><tr><td><img src="b.jpg"></td></tr><tr><td>Con đường cũ. Ảnh: LÊ AN</td></tr></table>
<h2>Góp công, góp đất</h2>
<p>Đến nay đã có 40 hộ hiến đất và góp công, nhiều nhất là ở thôn Đông, nơi đường hẹp nhất trong xã.</p>
</article><footer>Giấy phép số 1/GP</footer></body></html>"""


def test_page(at: Path) -> None:
    put({"a.html": PAGE})
    (article,) = articles("a.html")
    assert article.text.split("\n") == [
        "Xã An Phú họp bàn việc làm đường",
        "Sáng 8-8, Đảng ủy xã An Phú họp bàn việc làm đường liên thôn trong sáu tháng cuối năm.",
        "Quang cảnh buổi họp. Ảnh: LÊ AN",
        "Đồng chí Trần Thị Nga, Bí thư Đảng ủy xã, nói rằng đường xấu thì lúa rẻ, nên phải xong trước mùa gặt.",
        "Con đường cũ. Ảnh: LÊ AN",
        "Góp công, góp đất",
        "Đến nay đã có 40 hộ hiến đất và góp công, nhiều nhất là ở thôn Đông, nơi đường hẹp nhất trong xã.",
    ]
    assert article.meta == {
        "title": "Xã An Phú họp bàn việc làm đường",
        "published": "2025-08-08T10:20:00+07:00",
        "section": "Nông thôn",
        "author": "LÊ AN",
    }
    assert (article.source.path, article.source.url) == ("a.html", "https://bao.example/xa/an-phu.html")
    assert (article.source.format, article.source.encoding) == ("html", "utf-8")


@pytest.mark.parametrize(
    ("page", "text", "encoding"),
    [
        ("<p>Đảng ủy xã họp.</p><p>Bí thư chủ trì.</p>".encode(), "Đảng ủy xã họp.\nBí thư chủ trì.", "utf-8"),
        (
            '<?xml version="1.0" encoding="iso-8859-1"?><html><body><p>Đảng ủy họp.</p></body></html>'.encode(),
            "Đảng ủy họp.",
            "utf-8",
        ),
        ("<html><body><p>Đảng ủy họp.</p></body></html>".encode("utf-16"), "Đảng ủy họp.", "utf-16-le"),
        (b"<html><body><p>\xa7\xb6ng b\xe9 x\xb7 T\xa9n An</p></body></html>", "Đảng bộ xã Tân An", "tcvn3"),
        (b"<html><body><p>&#167;&#182;ng b&#233; x&#183; T&copy;n An</p></body></html>", "Đảng bộ xã Tân An", "tcvn3"),
    ],
)
def test_pages(at: Path, page: bytes, text: str, encoding: str) -> None:
    put({"a.htm": page})
    (article,) = articles("a.htm")
    assert (article.text, article.source.encoding) == (text, encoding)


# --- folders, patterns, archives ---

TREE: dict[str, bytes | str] = dict.fromkeys(
    [
        "news/b.txt",
        "news/a.txt",
        "news/a.tag",
        "news/a.json",
        "news/README",
        "news/.hidden.txt",
        "news/.git/x.txt",
        "news/2025/c.txt",
        "news/2025/08/d.txt",
        "news/Z.TXT",
        "news/[x].txt",
    ],
    TEXT,
)


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("news", ["news/2025/08/d.txt", "news/2025/c.txt", "news/Z.TXT", "news/[x].txt", "news/a.txt", "news/b.txt"]),
        ("news/2025/", ["news/2025/08/d.txt", "news/2025/c.txt"]),
        ("./news/2025", ["./news/2025/08/d.txt", "./news/2025/c.txt"]),
        ("news/*.txt", ["news/[x].txt", "news/a.txt", "news/b.txt"]),
        ("news/?.txt", ["news/a.txt", "news/b.txt"]),
        ("news/[ab].txt", ["news/a.txt", "news/b.txt"]),
        ("news/**/*.txt", ["news/2025/08/d.txt", "news/2025/c.txt", "news/[x].txt", "news/a.txt", "news/b.txt"]),
        ("**/0*/*", ["news/2025/08/d.txt"]),
        ("news/2*", ["news/2025/08/d.txt", "news/2025/c.txt"]),
        ("news/.h*", ["news/.hidden.txt"]),
        ("*/a.*", ["news/a.txt"]),
        ("*/*.json", ["news/a.json"]),
        # A file that is named is read, whatever it looks like.
        ("news/[x].txt", ["news/[x].txt"]),
        ("news/a.json", ["news/a.json"]),
        ("news/a.tag", ["news/a.tag"]),
        ("news/.hidden.txt", ["news/.hidden.txt"]),
    ],
)
def test_discover(at: Path, source: str, found: list[str]) -> None:
    put(TREE)
    assert paths(source) == found


def test_order_of_sources_is_the_users(at: Path) -> None:
    put(TREE)
    assert paths("news/b.txt", "news/a.txt") == ["news/b.txt", "news/a.txt"]


def test_absolute(at: Path) -> None:
    put(TREE)
    assert paths(str(at / "news" / "2025")) == [
        f"{at.as_posix()}/news/2025/08/d.txt",
        f"{at.as_posix()}/news/2025/c.txt",
    ]
    assert paths(str(at / "n*" / "a.*")) == [f"{at.as_posix()}/news/a.txt"]


def test_skipped(at: Path) -> None:
    put(TREE)
    inputs = discover(["news", "news/*"])
    assert sum(1 for _ in inputs) == sum(1 for _ in inputs) == 12
    assert inputs.skipped == {".tag": 2, ".json": 2, "": 2}


def test_links(at: Path) -> None:
    """Links are followed, but not in a circle; one to nowhere is a failure."""
    put({"news/a.txt": TEXT, "far/b.txt": TEXT})
    os.symlink("../far", "news/far")
    os.symlink("..", "news/up")
    os.symlink("nowhere.txt", "news/z.txt")
    found = list(read(["news"]))
    assert [item.source.path for item in found] == ["news/a.txt", "news/far/b.txt", "news/up/far/b.txt", "news/z.txt"]
    assert isinstance(found[-1], ArticleFailure)


def test_archive(at: Path) -> None:
    put(
        {
            "news/a.zip": archive(
                {"b/x.jsonl": jsonl(ROWS), "a.txt": TEXT.encode(), "__MACOSX/a.txt": b"x", "b.tag": b"x"}
            )
        }
    )
    for source in ("news", "news/a.zip", "news/*.zip"):
        found = articles(source)
        assert [(article.source.path, article.source.line) for article in found] == [
            ("news/a.zip/a.txt", None),
            ("news/a.zip/b/x.jsonl", 1),
            ("news/a.zip/b/x.jsonl", 2),
        ]


def test_fsspec(at: Path) -> None:
    import fsspec

    put({"a.zip": archive({"b/x.txt": TEXT.encode(), "b/y.txt": OTHER.encode()})})
    memory = fsspec.filesystem("memory")
    memory.pipe({"/news/b.txt": TEXT.encode(), "/news/a.jsonl.gz": gzip.compress(jsonl(ROWS)), "/news/a.tag": b"x"})
    try:
        assert paths("memory://news") == ["memory://news/a.jsonl.gz", "memory://news/b.txt"]
        assert [article.text for article in articles("memory://news/")] == [TEXT, OTHER, TEXT]
        assert [article.source.path for article in articles("memory://news/*.txt")] == ["memory://news/b.txt"]
        assert articles("memory://news/b.txt")[0].text == TEXT
        with pytest.raises(UsageError, match=r"memory://news/c\.txt"):
            discover(["memory://news/c.txt"])
    finally:
        memory.rm("/news", recursive=True)
    assert [article.text for article in articles("zip://b/*.txt::a.zip")] == [TEXT, OTHER]
    assert paths("zip://b/y.txt::a.zip") == ["zip://b/y.txt::a.zip"]


# --- standard input ---


@pytest.mark.parametrize(
    ("data", "format", "found"),
    [
        (TEXT.encode(), None, [("txt", TEXT)]),
        (jsonl(ROWS), None, [("jsonl", TEXT), ("jsonl", OTHER)]),
        (b"\n \n" + jsonl(ROWS), None, [("jsonl", TEXT), ("jsonl", OTHER)]),
        (b"\xef\xbb\xbf" + jsonl(ROWS), None, [("jsonl", TEXT), ("jsonl", OTHER)]),
        (json.dumps(ROWS[0]).encode(), None, [("jsonl", TEXT)]),
        (json.dumps(ROWS[0], indent=2).encode(), None, [("json", TEXT)]),
        ("{Ảnh: LÊ AN} Sáng 8-8".encode(), None, [("txt", "{Ảnh: LÊ AN} Sáng 8-8")]),
        (jsonl(ROWS), "jsonl", [("jsonl", TEXT), ("jsonl", OTHER)]),
        (jsonl(ROWS), "txt", [("txt", jsonl(ROWS).decode())]),
        (table(ROWS), "csv", [("csv", TEXT), ("csv", OTHER)]),
        (parquet(ROWS), "parquet", [("parquet", TEXT), ("parquet", OTHER)]),
    ],
)
def test_standard_input(data: bytes, format: str | None, found: list[tuple[str, str]]) -> None:
    result = articles("-", format=format, stdin=io.BytesIO(data))
    assert [(article.source.format, article.text) for article in result] == found
    assert {article.source.path for article in result} == {"-"}


def test_half_a_row_is_no_plain_text() -> None:
    found = list(read(["-"], stdin=io.BytesIO(b'{"text": "Huy\n' + jsonl(ROWS))))
    assert [type(item) for item in found] == [ArticleFailure, Article, Article]


def test_format_of_what_is_named(at: Path) -> None:
    """`format` holds for files that are named or matched, not for what else lies in a folder."""
    put({"bai": TEXT, "so.dat": jsonl(ROWS), "news/a.dat": TEXT, "news/b.txt": TEXT})
    assert [article.text for article in articles("bai")] == [TEXT]
    assert len(articles("so.dat", format="jsonl")) == 2
    assert paths("news", format="txt") == ["news/b.txt"]
    assert paths("news/*.dat", format="txt") == ["news/a.dat"]


def test_a_pipe_is_read_as_it_comes(at: Path) -> None:
    """The first article is there before the pipe is closed."""
    out, into = os.pipe()
    with os.fdopen(out, "rb") as stdin, os.fdopen(into, "wb", buffering=0) as pipe:
        pipe.write(jsonl(ROWS[:1]))
        items = read(["-"], stdin=stdin)
        first = next(items)
        assert isinstance(first, Article)
        assert first.text == TEXT
        pipe.write(jsonl(ROWS[1:]))
        second = next(items)
        assert isinstance(second, Article)


# --- failures ---

BIG = "Đảng bộ " * 300  # 2,400 characters


@pytest.mark.parametrize(
    ("name", "data", "code", "says"),
    [
        ("a.txt", "", "E006", "a.txt: is empty"),
        ("a.txt", "\ufeff \r\n\t\u00a0\n", "E006", "a.txt: is empty"),
        ("a.txt.gz", gzip.compress(b""), "E006", "a.txt.gz: is empty"),
        ("a.txt", BIG, "E007", "a.txt: longer than 1,000 characters"),
        ("a.txt", "a" * 5000, "E007", "a.txt: longer than 1,000 characters"),
        ("a.txt", b"%PDF-1.4 \xff", "E008", "a.txt: holds a PDF document"),
        ("a.txt", gzip.compress(TEXT.encode()), "E008", "a.txt: holds gzip data"),
        ("a.txt", "Правительство".encode("cp1251"), "E009", "a.txt: in no encoding"),
        ("a.tag", TEXT, "E010", "a.tag: of no known kind"),
        ("a.txt.gz", gzip.compress(TEXT.encode())[:-20], "E016", "a.txt.gz: damaged .gz data"),
        ("a.txt.zst", zst(TEXT.encode())[:-5], "E016", "a.txt.zst: damaged .zst data"),
        ("a.txt.zst", TEXT, "E016", "a.txt.zst: damaged .zst data"),
        ("a.txt.xz", TEXT, "E016", "a.txt.xz: damaged .xz data"),
        ("a.html", "", "E006", "a.html: is empty"),
        ("a.html", "<html><body><script>x</script></body></html>", "E011", "a.html: no article text"),
        ("a.html", "<p></p>", "E011", "a.html: no article text"),
        ("a.html", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "E008", "a.html: holds a PNG picture"),
        ("a.html", f"<p>{'a' * 9000}</p>", "E019", "a.html: more than 8,000 bytes"),
        ("a.jsonl", "", "E006", "a.jsonl: is empty"),
        ("a.jsonl", "\n\n", "E006", "a.jsonl: is empty"),
        ("a.jsonl", '{"text": "Huy', "E012", "a.jsonl, line 1: not valid JSON"),
        ("a.jsonl", "[" * 50_000, "E012", "a.jsonl, line 1: not valid JSON"),
        ("a.jsonl", '{"text": ' + "1" * 5000 + "}", "E012", "a.jsonl, line 1: not valid JSON"),
        ("a.jsonl", '["a"]', "E013", "a.jsonl, line 1: not a JSON object but a list"),
        ("a.jsonl", '{"txt": "Họp", "id": 1}', "E014", "a.jsonl, line 1: no field 'text' (there is: 'txt', 'id')"),
        ("a.jsonl", '{"text": null}', "E015", "a.jsonl, line 1: the field 'text' holds nothing (null)"),
        ("a.jsonl", '{"text": ["Họp"]}', "E015", "a.jsonl, line 1: the field 'text' holds a list"),
        ("a.jsonl", '{"text": " "}', "E006", "a.jsonl, line 1: is empty"),
        ("a.jsonl", jsonl([{"text": BIG}]), "E007", "a.jsonl, line 1: longer than 1,000"),
        ("a.jsonl", jsonl([{"text": "a" * 80_000}]), "E007", "a.jsonl, line 1: longer than 1,000"),
        ("a.jsonl", parquet(ROWS), "E008", "a.jsonl: holds a Parquet table"),
        ("a.csv", "", "E006", "a.csv: is empty"),
        ("a.csv", "id,body\n1,Họp\n", "E014", "a.csv: no field 'text' (there is: 'id', 'body')"),
        ("a.csv", "id,text\n1\n", "E014", "a.csv, line 2: no field 'text'"),
        ("a.csv", "id,text\n1,\n", "E006", "a.csv, line 2: is empty"),
        ("a.csv", "id,text\n1,Họp bàn, rồi về\n", "E020", "a.csv, line 2: 3 fields under a header of 2"),
        ("a.csv", 'id,text\n1,"Họp\n2,Bàn\n', "E018", "a.csv, line 2: a quotation mark"),
        ("a.csv", table([{"text": BIG * 30}]), "E007", "a.csv, line 2: longer than 1,000"),
        ("a.parquet", b"PAR1 no", "E016", "a.parquet: damaged Parquet table"),
        ("a.parquet", parquet(ROWS)[:-30], "E016", "a.parquet: damaged Parquet table"),
        ("a.parquet", b"", "E006", "a.parquet: is empty"),
        ("a.parquet", parquet([{"body": "Họp"}]), "E014", "a.parquet: no field 'text' (there is: 'body')"),
        ("a.parquet", parquet([{"text": 1}]), "E015", "a.parquet, line 1: the field 'text' holds a number"),
        ("a.json", "", "E006", "a.json: is empty"),
        ("a.json", "[", "E012", "a.json: not valid JSON"),
        ("a.json", "3", "E013", "a.json: not a JSON object but a bare value"),
        ("a.json", '{"published": "2025"}', "E014", "a.json: no field 'text'"),
        ("a.json", "[" + " " * 40_000 + "]", "E019", "a.json: more than 32,000 bytes"),
        ("a.zip", b"PK no archive", "E016", "a.zip: damaged archive"),
    ],
)
def test_failure(at: Path, name: str, data: bytes | str, code: str, says: str) -> None:
    """It is said what is wrong and where, and what comes after is read."""
    put({name: data, "z.txt": TEXT})
    failure, article = read([name, "z.txt"], max_chars=1000)
    assert isinstance(failure, ArticleFailure)
    assert failure.code == code
    assert failure.message.startswith(says)
    assert failure.path == name
    assert isinstance(article, Article)
    assert article.text == TEXT


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.jsonl", jsonl(ROWS[:1]) + b'{"text": "Hu\n' + jsonl(ROWS[1:])),
        ("a.jsonl", jsonl([ROWS[0], {"text": "a" * 200_000}, ROWS[1]])),
        ("a.csv", table([ROWS[0], {"id": "", "text": ""}, ROWS[1]])),
        # The too large row has everything in it that could be taken for its end.
        ("a.csv", table([ROWS[0], {"text": 'Họp, "bàn"\n\n,"", rồi về;\r\n' * 9000, "author": "a"}, ROWS[1]])),
        ("a.csv", table([ROWS[0], {"text": "Họp " * 50_000, "author": '"'}, ROWS[1]])),
        ("a.parquet", parquet([ROWS[0], {"text": None}, ROWS[1]])),
        ("a.json", json.dumps([ROWS[0], 7, ROWS[1]])),
    ],
)
def test_one_bad_row(at: Path, name: str, data: bytes | str) -> None:
    put({name: data})
    first, failure, second = read([name], max_chars=1000)
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert isinstance(failure, ArticleFailure)
    assert (first.text, second.text) == (TEXT, OTHER)
    assert failure.line is not None
    assert f"{name}, line {failure.line}: " in failure.message


def test_damage_further_on(at: Path) -> None:
    """Rows before the damage are read."""
    put({"a.jsonl.gz": gzip.compress(os.urandom(8).hex().encode().join([jsonl(ROWS)] * 1000))[:-100]})
    items = list(read(["a.jsonl.gz"]))
    assert len(items) > 100
    assert isinstance(items[0], Article)
    assert isinstance(items[-1], ArticleFailure)
    assert items[-1].code == "E016"


def test_frames(at: Path) -> None:
    """Files that were compressed piece by piece are read to their end."""
    put(
        {
            f"a.jsonl.{name}": compress(jsonl(ROWS[:1])) + compress(jsonl(ROWS[1:]))
            for name, compress in COMPRESS.items()
        }
    )
    assert [article.text for article in articles(".")] == [TEXT, OTHER] * len(COMPRESS)


def test_nothing_to_read_in_a_table(at: Path) -> None:
    put({"a.csv": "id,text\n", "b.parquet": parquet(ROWS)})
    assert [article.source.path for article in articles(".")] == ["./b.parquet", "./b.parquet"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_no_permission(at: Path) -> None:
    put({"news/a.txt": TEXT, "news/b.txt": TEXT, "news/c/d.txt": TEXT})
    os.chmod("news/a.txt", 0)
    os.chmod("news/c", 0)
    try:
        assert [(item.path, item.code) for item in failures("news")] == [("news/a.txt", "E004"), ("news/c", "E004")]
    finally:
        os.chmod("news/c", 0o700)


def test_permission_error(at: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: Any, **kwargs: Any) -> Iterator[Any]:
        raise PermissionError(13, "Permission denied")

    put({"a.txt": TEXT})
    monkeypatch.setattr("pipeline.sources.opened", refuse)
    (failure,) = failures("a.txt")
    assert failure.code == "E004"
    assert "a.txt: no permission" in failure.message


def test_a_name_that_is_no_utf8(at: Path) -> None:
    try:
        Path(os.fsdecode(b"b\xffi.txt")).write_text(TEXT)
    except OSError:
        pytest.skip("this file system has no such names")
    assert [article.source.path for article in articles(".")] == ["./b\\xffi.txt"]


def test_what_goes_while_reading(at: Path) -> None:
    put({"a.txt": TEXT, "b.txt": TEXT, "c.txt": TEXT})
    items = read(["a.txt", "b.txt", "c.txt"])
    os.remove("b.txt")
    assert [type(item) for item in items] == [Article, ArticleFailure, Article]


@pytest.mark.parametrize(
    ("source", "code", "says"),
    [
        ("nowhere", "E001", "nowhere: no such file"),
        ("news/a.txt/b.txt", "E001", "news/a.txt/b.txt: no such file"),
        ("nowhere/*.txt", "E002", "nowhere/*.txt: the pattern matches no article"),
        ("news/*.md", "E002", "news/*.md: the pattern"),
        ("news/*.tag", "E002", "news/*.tag: the pattern"),
        ("news/tags", "E003", "news/tags: holds no article (passed over: 2 .tag)"),
        ("nosuch://bucket/a.txt", "E017", "nosuch://bucket/a.txt: cannot be opened"),
        ("", "E001", ": no such file"),
        ("a\0b", "E001", "a\0b: no such file"),
    ],
)
def test_wrong_use(at: Path, source: str, code: str, says: str) -> None:
    """Said before anything is read, however many good sources come first."""
    put({"news/a.txt": TEXT, "news/a.tag": TEXT, "news/tags/a.tag": "x", "news/tags/b.tag": "x"})
    with pytest.raises(UsageError) as caught:
        read(["news/a.txt", source])
    assert caught.value.code == code
    assert str(caught.value).startswith(says)


def test_no_such_format() -> None:
    with pytest.raises(UsageError, match=r"docx: no such format\. Known formats: txt, html"):
        read(["-"], format="docx")


# --- size ---


def test_memory_does_not_grow(at: Path) -> None:
    """A thousand articles take no more than ten."""
    body = TEXT * 60

    def peak(articles_in_file: int) -> int:
        put(
            {"a.jsonl": jsonl([{"text": body}] * articles_in_file), "a.csv": table([{"text": body}] * articles_in_file)}
        )
        tracemalloc.start()
        try:
            assert sum(1 for _ in read(["a.jsonl", "a.csv"])) == 2 * articles_in_file
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(1)
    assert peak(1000) < peak(10) + 200_000


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.jsonl", "a.csv", "a.json", "a.txt.gz"])
def test_huge(at: Path, name: str) -> None:
    """50 MB that are no article are refused without being read several times over."""
    huge = b"a, b " * 10_000_000
    put({name: {"jsonl": b'{"text": "', "csv": b'text\n"', "json": b'{"text": "'}.get(name.split(".")[1], b"") + huge})
    if name.endswith(".gz"):
        put({name: gzip.compress(huge, 1)})
    tracemalloc.start()
    try:
        (failure,) = failures(name)
        assert tracemalloc.get_traced_memory()[1] < 60_000_000
    finally:
        tracemalloc.stop()
    assert failure.code in ("E007", "E018", "E019")


# --- how many ---


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"a.txt": TEXT, "b.html": PAGE}, 2),
        ({"a.jsonl": jsonl(ROWS), "b.jsonl": jsonl(ROWS).rstrip(), "c.parquet": parquet(ROWS), "d.txt": ""}, 7),
        ({"a.txt": TEXT, "b.csv": table(ROWS)}, None),
        ({"a.jsonl.gz": gzip.compress(jsonl(ROWS))}, None),
        ({"a.parquet": b"no table", "b.txt": TEXT}, 2),
    ],
)
def test_count(at: Path, files: dict[str, bytes | str], expected: int | None) -> None:
    put(files)
    assert count(discover(["."])) == expected
