"""From what the user named to the files to read, one after another, in an order that does not depend on the machine.

A source is a file, a folder (all that is below it), a pattern (`news/*.txt`, `news/**/*.jsonl.gz`), a .zip archive
(read like a folder), `-` for standard input, or an address that fsspec understands (`s3://bucket/news/`,
`memory://a.txt`, `zip://*.txt::news.zip`, `https://…`). Within a folder, names are in code point order; hidden files,
files of unknown kinds and .json files are passed over and counted. Only the listings of the folders on the way down are
in memory at any time.
"""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

from pipeline.article import Source
from pipeline.errors import ArticleError, UsageError
from pipeline.sources.base import STDIN, ArticleFailure, Input, reason_of
from pipeline.sources.formats import FORMATS, KNOWN, ONLY_IF_NAMED, kind_of
from pipeline.sources.patterns import Pattern, is_pattern
from pipeline.sources.streams import is_remote

Found = Input | ArticleFailure
#: Device and inode of each folder on the way down.
_Above = tuple[tuple[int, int], ...]


def discover(sources: Sequence[str], *, format: str | None = None) -> Inputs:
    """The inputs that `sources` stand for; see the module for what a source may be.

    `format` (a key of `formats.FORMATS`) is the kind of what is named or matched by a pattern, whatever its suffix, and
    of standard input. Raises UsageError for a source that does not exist, a pattern that matches nothing, a folder with
    nothing in it to read.
    """
    if format is not None and format not in FORMATS:
        raise UsageError("E021", format=format, known=", ".join(FORMATS))
    inputs = Inputs(sources, format)
    inputs.check()
    return inputs


class Inputs:
    """The inputs of a run. Iterate it as often as is needed; each time it lists the files anew.

    `skipped` counts what the last iteration passed over in folders, by suffix (`.tag`, `.json`; an empty string for a
    name without one).
    """

    def __init__(self, sources: Sequence[str], format: str | None = None) -> None:
        self._sources = tuple(sources)
        self._format = format
        self.skipped: Counter[str] = Counter()

    def __iter__(self) -> Iterator[Found]:
        self.skipped.clear()
        for source in self._sources:
            try:
                yield from self._expand(source)
            except UsageError as error:
                # It was there when the run began (`check`): one input that has gone does not end the run.
                yield ArticleFailure(Source(path=_printable(source)), error.code, str(error))

    def check(self) -> None:
        """Raise UsageError for a source that is not there, or has nothing that can be read. No file is opened for
        it."""
        for source in self._sources:
            self.skipped.clear()
            if next(self._expand(source), None) is None:
                if is_pattern(source):
                    raise UsageError("E002", path=_printable(source))
                raise UsageError("E003", path=_printable(source), skipped=self._passed_over(), known=KNOWN)
        self.skipped.clear()

    def _passed_over(self) -> str:
        common = ", ".join(f"{count} {suffix or 'without suffix'}" for suffix, count in self.skipped.most_common(5))
        return f" (passed over: {common})" if common else ""

    def _expand(self, source: str) -> Iterator[Found]:
        if source == STDIN:
            return iter((Input(STDIN, STDIN, self._format),))
        if is_remote(source):
            return self._remote(source)
        path = source.replace(os.sep, "/")
        try:
            mode = os.stat(source).st_mode
        except (FileNotFoundError, NotADirectoryError, ValueError):  # ValueError: a NUL in the name
            if is_pattern(source):
                return self._matches(Pattern(path), by=path)
            raise UsageError("E001", path=_printable(source)) from None
        except OSError:
            # A folder on the way forbids to look: opening it will say so.
            return iter((self._named(path, source),))
        if stat.S_ISDIR(mode):
            return self._folder(path.rstrip("/") or "/", source)
        if path.lower().endswith(".zip"):
            return self._archive(path, source)
        return iter((self._named(path, source),))

    def _named(self, path: str, location: str) -> Input:
        """A file that the user named himself: of whatever kind he says it is."""
        format, compression = kind_of(path)
        return Input(_printable(path), location, self._format or format, compression)

    def _met(self, path: str, location: str, by: str = "") -> Iterator[Input]:
        """A file in a folder, or one that matches the pattern `by`: taken where its kind is known, counted
        otherwise."""
        format, compression = kind_of(path)
        # `gold/*.json` names its kind; `gold/*` does not.
        if format in ONLY_IF_NAMED and kind_of(by)[0] != format:
            format = None
        if by and self._format:
            format = self._format
        if format is not None:
            yield Input(_printable(path), location, format, compression)
        else:
            stem, suffix = os.path.splitext(path.rsplit("/", 1)[-1].lower())
            self.skipped[suffix if stem else ""] += 1

    # --- local folders and patterns ---

    def _folder(self, path: str, location: str, above: _Above = ()) -> Iterator[Found]:
        """All files below a folder. `above` holds the folders around it: a link back to one of them ends there."""
        try:
            here = os.stat(location)
            names = sorted(os.listdir(location))
        except OSError as error:
            yield _failure(path, error)
            return
        identity = (here.st_dev, here.st_ino)
        if identity in above:
            return
        for name in names:
            if not name.startswith("."):
                below = f"{path.rstrip('/')}/{name}"
                yield from self._entry(below, os.path.join(location, name), (*above, identity))

    def _entry(self, path: str, location: str, above: _Above = (), by: str = "") -> Iterator[Found]:
        if os.path.isdir(location):
            yield from self._folder(path, location, above)
        elif path.lower().endswith(".zip"):
            yield from self._archive(path, location)
        elif os.path.isfile(location) or os.path.islink(location):
            # A link to nowhere fails when it is opened, and says so.
            yield from self._met(path, location, by)

    def _matches(self, pattern: Pattern, by: str) -> Iterator[Found]:
        return self._walk(pattern.base, pattern.base or ".", pattern, pattern.start, by)

    def _walk(self, path: str, location: str, pattern: Pattern, at: frozenset[int], by: str) -> Iterator[Found]:
        try:
            names = sorted(os.listdir(location))
        except OSError as error:
            # No such folder is no match; a folder that may not be read is a failure.
            if os.path.isdir(location):
                yield _failure(path, error)
            return
        for name in names:
            here, after = os.path.join(location, name), pattern.step(at, name)
            if pattern.is_match(after):
                yield from self._entry(path + name, here, by=by)
            elif after and os.path.isdir(here):
                yield from self._walk(f"{path}{name}/", here, pattern, after, by)

    # --- what fsspec opens ---

    def _remote(self, source: str) -> Iterator[Found]:
        import fsspec

        try:
            system, root = fsspec.url_to_fs(source)
            if source.startswith(("http://", "https://")):
                # Whether a page is there is known when it is asked for.
                return iter((_page(self._named(source, source)),))
            pattern = source.split("::", 1)[0]
            if is_pattern(pattern):
                found = sorted(system.glob(root, detail=True).items())
                return chain.from_iterable(self._below(system, path, info, source, by=pattern) for path, info in found)
            if not system.exists(root):
                raise UsageError("E001", path=source)
            if (info := system.info(root))["type"] == "directory":
                return self._below(system, root, info, source)
        except UsageError:
            raise
        except Exception as error:  # each file system has exceptions of its own
            raise UsageError("E017", path=source, reason=reason_of(error)) from error
        return iter((self._named(source, source),))

    def _archive(self, path: str, location: str) -> Iterator[Found]:
        """The files in a .zip, as if it were a folder."""
        import fsspec

        address = f"zip://::{location}"
        try:
            # Another archive may have come in its place since it was last opened.
            system, root = fsspec.url_to_fs(address, skip_instance_cache=True)
            yield from self._below(system, root, {"type": "directory"}, address, shown=path)
        except Exception as error:
            damaged = ArticleError("E016", path=path, what="archive", reason=reason_of(error))
            yield ArticleFailure.of(damaged, Source(path=path))

    def _below(
        self, system: Any, path: str, info: dict[str, Any], source: str, by: str = "", shown: str = ""
    ) -> Iterator[Found]:
        """The files below `path`, or itself, in a file system of fsspec.

        `source` is the address it was reached by, `shown` what messages call the file system where that is an archive.
        """
        if info["type"] != "directory":
            address = _address(path, source)
            yield from self._met(f"{shown}/{path.lstrip('/')}" if shown else address, address, by)
            return
        entries = {entry["name"].rstrip("/"): entry for entry in system.ls(path, detail=True)}
        for entry_path, entry in sorted(entries.items()):
            if not entry_path.rsplit("/", 1)[-1].startswith((".", "__MACOSX")) and entry_path != path.rstrip("/"):
                yield from self._below(system, entry_path, entry, source, shown=shown)


def _page(page: Input) -> Input:
    # An article's address seldom ends in .html.
    return page if page.format else Input(page.path, page.location, "html", page.compression)


def _address(path: str, source: str) -> str:
    """The full address of a path that a file system listed, in the form that the user's own address had."""
    first, chained, rest = source.partition("::")
    protocol = first.split("://", 1)[0]
    path = path if protocol in ("file", "local") else path.lstrip("/")
    return f"{protocol}://{path}{chained}{rest}"


def _printable(path: str) -> str:
    """A file's name as a record can hold it: bytes that are not UTF-8 are written out (`\\xff`)."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _failure(path: str, error: OSError) -> ArticleFailure:
    path = _printable(path)
    code, reason = ("E004", "") if isinstance(error, PermissionError) else ("E005", reason_of(error))
    return ArticleFailure.of(ArticleError(code, path=path, reason=reason), Source(path=path))
