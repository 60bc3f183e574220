"""What the resolvers of one article share: its mentions, their folded texts, its sentences, what stands between."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import groupby
from typing import NamedTuple

from pipeline.article import Layout, Mention
from pipeline.segment.fold import Folded

_SPACES = re.compile(r"\s+")


def tidy(text: str) -> str:
    """White space collapsed: as an entry's name is shown."""
    return _SPACES.sub(" ", text).strip()


class Sentence(NamedTuple):
    """A sentence, or the part of it that lies on one line: `begin` and `end` in the folded text, mentions by index."""

    begin: int
    end: int
    mentions: range


class Article:
    """An article's merged mentions with the folded text between them. All indexes are into `mentions`.

    `sentence_starts` are raw offsets, ascending.
    """

    def __init__(
        self,
        folded: Folded,
        mentions: Sequence[Mention],
        layout: Layout | None = None,
        sentence_starts: Sequence[int] = (),
    ) -> None:
        self.folded = folded
        self.mentions = mentions
        self.layout = layout or Layout()
        self.begins = [folded.at(mention.start) for mention in mentions]
        self.ends = [folded.at(mention.end) for mention in mentions]
        #: folded text of each mention, white space collapsed
        self.texts = [tidy(folded.text[begin:end]) for begin, end in zip(self.begins, self.ends, strict=True)]
        self._starts = [folded.at(start) for start in sentence_starts] or [0]

    def raw(self, index: int) -> str:
        """The mention as the article writes it, white space collapsed."""
        mention = self.mentions[index]
        return tidy(self.folded.raw[mention.start : mention.end])

    def gap(self, index: int) -> str:
        """Folded text between mention `index` and the next one."""
        return self.folded.text[self.ends[index] : self.begins[index + 1]]

    def before(self, index: int, width: int) -> str:
        """Folded text before mention `index` on its line, `width` characters at most."""
        begin = self.begins[index]
        return self.folded.text[max(0, begin - width) : begin].rpartition("\n")[2]

    @cached_property
    def of(self) -> dict[str, list[int]]:
        """Label → indexes of its mentions."""
        found: dict[str, list[int]] = {}
        for index, mention in enumerate(self.mentions):
            found.setdefault(mention.label, []).append(index)
        return found

    def sentences(self) -> Iterator[Sentence]:
        """The sentences that hold mentions, cut at line breaks."""
        text, starts = self.folded.text, [*self._starts, len(self.folded.text)]
        for number, members in groupby(range(len(self.mentions)), self.sentence_of):
            begin, end = starts[number], starts[number + 1]
            for line in self._lines(list(members)):
                left = text.rfind("\n", begin, self.begins[line[0]]) + 1
                right = text.find("\n", self.ends[line[-1]], end)
                yield Sentence(max(left, begin), end if right < 0 else right, range(line[0], line[-1] + 1))

    def sentence_of(self, index: int) -> int:
        """The number of the sentence that a mention begins in."""
        return max(bisect_right(self._starts, self.begins[index]) - 1, 0)

    def _lines(self, members: Sequence[int]) -> Iterator[list[int]]:
        line = [members[0]]
        for index in members[1:]:
            if "\n" in self.gap(index - 1):
                yield line
                line = []
            line.append(index)
        yield line
