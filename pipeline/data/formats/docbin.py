"""spaCy's DocBin (`.spacy`), what `spacy train` reads: one Doc an article, its spans as `doc.ents`.

Words are our tokenizer's, cut where a span begins or ends inside one. Name, split and record's gold
(as JSON) are in `doc.user_data`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from pipeline.data.corpus import GoldArticle
from pipeline.errors import TrichyeuError, UsageError
from pipeline.inline import Span
from pipeline.light import light_imports

with light_imports():
    from spacy.tokens import Doc, DocBin
    from spacy.vocab import Vocab

    from pipeline.segment.words import WordTokenizer, split_at


def write(articles: Iterable[GoldArticle], path: Path) -> None:
    """Raises TrichyeuError (E634) for a span that begins or ends inside white space."""
    tokenizer = WordTokenizer(Vocab())
    store = DocBin(attrs=["ORTH", "SPACY", "ENT_IOB", "ENT_TYPE"], store_user_data=True)
    for article in articles:
        store.add(_doc(article, tokenizer))
    path.parent.mkdir(parents=True, exist_ok=True)
    store.to_disk(path)


def _doc(article: GoldArticle, tokenizer: WordTokenizer) -> Doc:
    cut = split_at(tokenizer(article.text), (offset for span in article.spans for offset in span[:2]))
    # A Doc of its own: what our tokenizer keeps beside the words (`doc._`) cannot be stored.
    doc = Doc(cut.vocab, words=[token.text for token in cut], spaces=[bool(token.whitespace_) for token in cut])
    entities = []
    for span in article.spans:
        entity = doc.char_span(span.start, span.end, label=span.label)
        if entity is None:
            reason = f"{span.label} {article.words(span)!r} begins or ends inside white space"
            raise TrichyeuError("E634", name=article.name, format="docbin", reason=reason)
        entities.append(entity)
    doc.set_ents(entities)
    # As JSON: msgpack gives tuples back for lists.
    record = None if article.record is None else json.dumps(article.record, ensure_ascii=False)
    doc.user_data = {"name": article.name, "split": article.split, "record": record}
    return doc


def read(path: Path) -> Iterator[GoldArticle]:
    """Raises UsageError (E633) where the file is no DocBin."""
    try:
        docs = list(DocBin().from_disk(path).get_docs(Vocab()))
    except Exception as error:  # zlib's, msgpack's and spaCy's own, as the file has it
        raise UsageError("E633", path=path, where="", format="docbin", reason=error) from error
    for number, doc in enumerate(docs, start=1):
        spans = tuple(Span(entity.start_char, entity.end_char, entity.label_) for entity in doc.ents)
        said, record = doc.user_data, doc.user_data.get("record")
        yield GoldArticle(
            said.get("name", str(number)),
            doc.text,
            spans,
            said.get("split", ""),
            None if record is None else json.loads(record),
        )
