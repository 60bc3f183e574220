"""Takes a newspaper's export apart into zones: the one public function is `find_layout`.

The order matters. What is sure comes first (stray signs, the page's own words, captions with a credit), then the top,
then the author at the end, then what is told by its place between the others.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pipeline.article import Caption, Layout, Zone
from pipeline.layout.bylines import read_byline, write_name
from pipeline.layout.captions import Found, caption_key, is_scene, mark_captions, mark_repeats
from pipeline.layout.datelines import read_dateline
from pipeline.layout.foot import Foot, read_foot
from pipeline.layout.head import read_head
from pipeline.layout.header import Head, Span, read_header
from pipeline.layout.page import mark_page, read_digest
from pipeline.layout.shapes import Limits, Line, is_headline, last_mark, own_words, split_lines, squeeze
from pipeline.layout.stamps import read_published
from pipeline.segment.fold import Folded, fold

_DEFAULT = Limits()
#: How many lines at the end may hold the time of publication.
_LAST_LINES = 4


def find_layout(folded: Folded, meta: Mapping[str, str] = MappingProxyType({}), limits: Limits = _DEFAULT) -> Layout:
    """The zones of a text and what its header, headline and byline say.

    `meta` holds what the source gives beside the text (`title`, `published`, `section`, `author`); it fills in what the
    text itself does not say. Linear in the length of the text; never raises.
    """
    lines = split_lines(folded.text)
    mark_page(lines)
    captions: list[Found] = []
    foot = Foot()
    if title := read_digest(lines, limits):
        head = Head(title=title)
    else:
        captions = mark_captions(lines, limits)
        head = read_head(lines, squeeze(fold(meta.get("title", ""))), limits)
        foot = read_foot(lines)
        _read_late_stamp(lines, head, limits)
        captions += [Found([line], (line.start, line.end)) for line in foot.captions]
    lead = _mark_lead(lines, head, limits)
    if title is None:
        mark_repeats(lines, captions, limits)
        _mark_middle(lines, captions, limits)
    return _Report(folded, meta, lines, head, foot, captions, lead).layout()


def _read_late_stamp(lines: list[Line], head: Head, limits: Limits) -> None:
    """The time of publication at the end, `Ngày đăng: 10/07/2017`, or in a line that says the headline again first."""
    if head.published is not None:
        return
    live = [line for line in lines if line.kind is None]
    for line in live[-_LAST_LINES:]:
        if read_header(line, head, set(), limits, whole=True):
            return
    title = next((squeeze(line.text) for line in lines if line.kind == "title"), None)
    if title is None:
        return
    for line in live:
        if line.start > limits.stamp:
            return
        if len(line.text) <= limits.headline or title not in squeeze(line.text[: 2 * limits.headline]):
            continue
        if read_header(line, head, {title}, limits):
            return


def _mark_lead(lines: list[Line], head: Head, limits: Limits) -> Span | None:
    """Mark the first paragraph under the headline. Without a headline it is a lead where it opens with a dateline or
    where more follows; a text of one paragraph has none."""
    if head.lead is not None:
        return head.lead
    plain = [line for line in lines if line.kind is None]
    first = 0
    while head.title is not None and first + 1 < len(plain):
        text = plain[first].text
        if not is_scene(text, limits) and not _is_crosshead(plain[first], plain[first + 1], limits):
            break
        first += 1
    if first == len(plain):
        return None
    lead = plain[first]
    if head.title is None and len(plain) == 1 and read_dateline(lead.text) is None:
        return None
    if lead.pieces:
        # The author's name ends the same line.
        _kind, start, end = lead.pieces[0]
        lead.pieces[0] = ("lead", start, end)
        return start, end
    lead.kind = "lead"
    return lead.start, lead.end


def _mark_middle(lines: list[Line], captions: list[Found], limits: Limits) -> None:
    """Mark captions without credit and section headings among the paragraphs."""
    live = [line for line in lines if line.kind not in ("junk", "furniture", "caption")]
    in_text = False
    for index, line in enumerate(live):
        if line.kind in ("title", "lead") or line.pieces:
            in_text = True
        if line.kind is not None or line.pieces:
            continue
        if is_scene(line.text, limits):
            line.kind = "caption"
            captions.append(Found([line], (line.start, line.end)))
        elif in_text and _is_crosshead(line, live[index + 1] if index + 1 < len(live) else None, limits):
            line.kind = "crosshead"
        in_text = True


def _is_crosshead(line: Line, following: Line | None, limits: Limits) -> bool:
    """A short line without a full stop and a paragraph under it. Not a question to the one who is interviewed, not an
    item of a list, not the end of a line that was cut."""
    text = line.text
    return (
        len(text) <= limits.crosshead
        and following is not None
        and following.kind is None
        and _is_paragraph(following.text, len(text), limits)
        and (text[0].isupper() or text[0].isdigit() or text[0] in "\"'")
        and text[-1] not in "?!:,;-"
        and is_headline(text, limits)
    )


def _is_paragraph(text: str, longer_than: int, limits: Limits) -> bool:
    return len(text) > limits.crosshead or (len(text) > longer_than and last_mark(text) in ".:;?!…")


class _Report:
    """Turns spans in the folded text into the article's own offsets and words."""

    def __init__(
        self,
        folded: Folded,
        meta: Mapping[str, str],
        lines: list[Line],
        head: Head,
        foot: Foot,
        captions: list[Found],
        lead: Span | None,
    ) -> None:
        self.folded = folded
        self.meta = meta
        self.lines = lines
        self.head = head
        self.foot = foot
        self.captions = captions
        self.lead = lead

    def layout(self) -> Layout:
        head, meta = self.head, self.meta
        dateline, lead = self._dateline()
        return Layout(
            zones=tuple(self._zones()),
            title=self._words(head.title) or own_words(meta.get("title", "")) or None,
            kicker=self._words(head.kicker),
            section=self._words(head.section) or own_words(meta.get("section", "")) or None,
            lead=self._words(lead),
            published=head.published or read_published(fold(meta.get("published", ""))),
            authors=self._authors() or _given_authors(meta.get("author", "")),
            author_position=self._words(head.position or self.foot.position),
            dateline=self._words(dateline),
            captions=tuple(self._captions()),
        )

    def _words(self, span: Span | None) -> str | None:
        if span is None:
            return None
        start, end = self.folded.span(*span)
        return own_words(self.folded.raw[start:end])

    def _zones(self) -> list[Zone]:
        pieces = (
            piece for line in self.lines for piece in line.pieces or [(line.kind or "body", line.start, line.end)]
        )
        return [Zone(kind, *self.folded.span(start, end)) for kind, start, end in pieces if start < end]

    def _dateline(self) -> tuple[Span | None, Span | None]:
        """The span of the newspaper's signature, and the lead without it."""
        if self.lead is None:
            return None, None
        start, end = self.lead
        found = read_dateline(self.folded.text[start : min(end, start + 200)])
        if found is None:
            return None, self.lead
        (name_start, name_end), rest = found
        return (start + name_start, start + name_end), (start + rest, end)

    def _authors(self) -> tuple[str, ...]:
        names = (write_name(self._words(span) or "") for span in [*self.head.authors, *self.foot.authors])
        return tuple(dict.fromkeys(names))

    def _captions(self) -> list[Caption]:
        """Each caption once, with the credit from whichever print has one."""
        captions: dict[str, Caption] = {}
        for found in sorted(self.captions, key=lambda found: found.text[0]):
            text = self._words(found.text) or ""
            credit = self._words(found.credit)
            start, end = self.folded.span(found.lines[0].start, found.lines[-1].end)
            key = caption_key(fold(text))
            first = captions.get(key)
            if first is None:
                captions[key] = Caption(text, credit, start, end)
            elif first.credit is None and credit is not None:
                captions[key] = Caption(first.text, credit, first.start, first.end)
        return list(captions.values())


def _given_authors(author: str) -> tuple[str, ...]:
    """The persons in the source's own `author` field; `admin` and a newspaper's name are none."""
    folded = Folded(f"Tác giả: {author}")
    byline = read_byline(folded.text.strip())
    spans = byline.authors if byline else ()
    return tuple(dict.fromkeys(write_name(own_words(folded.raw[slice(*folded.span(*span))])) for span in spans))
