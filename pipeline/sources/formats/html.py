"""Web pages: the main text by trafilatura, one paragraph a line, and what the page's head says of it.

`Article.text` is the extracted text: headline, lead, paragraphs, section headings and captions, each on its line.
Title, date, author and section go to `Article.meta`, the page's address to `Source.url`.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, BinaryIO

from pipeline.article import Article, Source
from pipeline.errors import ArticleError
from pipeline.sources.base import Item, Options, check_text, name
from pipeline.sources.encoding import as_windows_1252, convert, kind_of_binary, repair, unicode_text
from pipeline.sources.streams import read_whole

#: Bytes of markup, scripts and inline pictures for each character that an article may have.
_MARKUP = 8

#: Where a page gives its time of publication to the minute and with its zone. Where it does not, trafilatura still
#: finds the day.
_TIMES = (
    "//meta[@property='article:published_time']/@content",
    "//meta[@itemprop='datePublished']/@content",
    "//meta[@name='pubdate']/@content",
    "//time[@itemprop='datePublished']/@datetime",
)
_TIME_IN_JSON = re.compile(r'"datePublished"\s*:\s*"([^"]+)"')
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)")
#: A table of a picture and its caption is that short; longer ones hold the article, as pages of the 2000s do.
_CAPTION = 600


def read(stream: BinaryIO, source: Source, options: Options) -> Iterator[Item]:
    limit = options.max_chars * _MARKUP
    data = read_whole(stream, limit)
    if data is None:
        raise ArticleError("E019", path=name(source), limit=limit)
    markup, encoding = _markup(data, name(source))
    if not markup.strip():
        raise ArticleError("E006", path=name(source))
    tree = _parse(markup)
    # Before the extraction, whose time grows faster than the page.
    if tree is not None and _text_size(tree) > options.max_chars:
        raise ArticleError("E007", path=name(source), limit=options.max_chars)
    page = None if tree is None else _extract(tree, source.url)
    if page is None:
        raise ArticleError("E011", path=name(source))
    decoded = repair(page.text)
    if decoded.encoding != "utf-8":
        encoding = decoded.encoding
    source = replace(source, url=source.url or page.url, encoding=encoding)
    check_text(decoded.text, source, options)
    yield Article(decoded.text, source, meta=_meta(page, encoding))


def _markup(data: bytes, path: str) -> tuple[str, str]:
    decoded = unicode_text(data)
    if decoded is not None:
        return decoded.text.removeprefix("\ufeff"), decoded.encoding
    if kind := kind_of_binary(data):
        raise ArticleError("E008", path=path, what=kind)
    # Whatever a page in an old encoding declares (x-user-defined, iso-8859-1), only its text can tell which it is.
    return as_windows_1252(data), "windows-1252"


def _parse(markup: str) -> Any:
    """The page's tree (lxml), or None where there is nothing that could be one."""
    import trafilatura

    # It logs what it cannot parse; here that is a failure with a message of its own.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    # An encoding that the text itself declares is wrong by now.
    markup = re.sub(r"^\s*<\?xml[^>]*\?>", "", markup)
    if re.search(r"<(?:html|body)\b", markup, re.IGNORECASE) is None:
        markup = f"<html><body><div>{markup}</div></body></html>"
    return trafilatura.load_html(markup)


def _text_size(tree: Any) -> int:
    return sum(len(text.strip()) for text in tree.xpath("//text()[not(parent::script or parent::style)]"))


def _extract(tree: Any, url: str | None) -> Any:
    """What trafilatura makes of a page (its `Document`), or None where it finds no text."""
    import trafilatura

    time = _published(tree)
    _keep_captions(tree)
    page: Any = trafilatura.bare_extraction(
        tree,
        url=url,
        with_metadata=True,
        include_comments=False,
        # Only where the page says so: a day found in its text or its footer is a guess.
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if page is None or not page.text:
        return None
    page.date = time or page.date
    return page


def _published(tree: Any) -> str | None:
    times = [time for path in _TIMES for time in tree.xpath(path)]
    for data in tree.xpath("//script[@type='application/ld+json']/text()"):
        times += _TIME_IN_JSON.findall(data)
    return next((time.strip() for time in times if _TIME.fullmatch(time.strip())), None)


def _keep_captions(tree: Any) -> None:
    """Make paragraphs of captions, which trafilatura would drop with their pictures.

    Three habits: `<figure><img><figcaption>`; an element of a class named so (`PhotoCMS_Caption`); a table with the
    picture in one row and the caption in the next.
    """
    for table in [*tree.iter("table")]:
        caption = " ".join(table.text_content().split())
        if table.find(".//img") is not None and len(caption) <= _CAPTION and table.find(".//table") is None:
            tail = table.tail
            table.clear()
            table.tag, table.text, table.tail = "p", caption, tail
    for element in [*tree.iter("figure", "figcaption")]:
        has_paragraphs = element.tag == "figure" or element.find(".//p") is not None
        element.attrib.clear()
        element.tag = "div" if has_paragraphs else "p"
    for element in tree.xpath("//body//*[contains(concat(@class, ' ', @id), 'aption')]"):
        element.attrib.pop("class", None)
        element.attrib.pop("id", None)


def _meta(page: Any, encoding: str) -> dict[str, str]:
    section = page.categories[0] if page.categories else None
    found = {"title": page.title, "published": page.date, "section": section, "author": page.author}
    return {key: convert(value, encoding) for key, value in found.items() if value}
