"""What the resolvers of one article share: its mentions, their folded texts, what stands between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from pipeline.article import Layout, Mention
from pipeline.segment.fold import Folded

_SPACES = re.compile(r"\s+")


def tidy(text: str) -> str:
    """White space collapsed: as an entry's name is shown."""
    return _SPACES.sub(" ", text).strip()


class Article:
    """An article's merged mentions with the folded text between them. All indexes are into `mentions`."""

    def __init__(
        self, folded: Folded, mentions: Sequence[Mention], layout: Layout | None, sentences: Sequence[int]
    ) -> None:
        self.folded = folded
        self.mentions = mentions
        self.layout = layout or Layout()
        #: for each mention the index of its sentence
        self.sentence = sentences
        self.begins = [folded.at(mention.start) for mention in mentions]
        self.ends = [folded.at(mention.end) for mention in mentions]
        #: folded text of each mention, white space collapsed
        self.texts = [tidy(folded.text[begin:end]) for begin, end in zip(self.begins, self.ends, strict=True)]

    def raw(self, index: int) -> str:
        """The mention as the article writes it, white space collapsed."""
        mention = self.mentions[index]
        return tidy(self.folded.raw[mention.start : mention.end])

    def gap(self, index: int) -> str:
        """Folded text between mention `index` and the next one."""
        return self.folded.text[self.ends[index] : self.begins[index + 1]]

    def between(self, first: int, second: int) -> str:
        """Folded text from the end of mention `first` to the start of mention `second`."""
        return self.folded.text[self.ends[first] : self.begins[second]]

    def same_line(self, first: int, second: int) -> bool:
        return "\n" not in self.between(first, second)

    def same_sentence(self, first: int, second: int) -> bool:
        return self.sentence[first] == self.sentence[second]

    @cached_property
    def of(self) -> dict[str, list[int]]:
        """Label → indexes of its mentions."""
        found: dict[str, list[int]] = {}
        for index, mention in enumerate(self.mentions):
            found.setdefault(mention.label, []).append(index)
        return found
