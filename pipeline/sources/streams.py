"""Bytes out of files: opening, decompressing, reading no more than is wanted, and lines of text."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, BinaryIO, cast

from pipeline.errors import ArticleError
from pipeline.sources.base import STDIN, Input
from pipeline.sources.encoding import is_utf8, kind_of_binary, wide_encoding

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

#: Compressed bytes that are handed to the Zstandard decoder at a time; it may make some thousand times as much of them.
_CHUNK = 16_384


@contextmanager
def opened(file: Input, stdin: BinaryIO | None = None) -> Iterator[BinaryIO]:
    """The content of `file`, decompressed; `stdin` is what `-` stands for, if not standard input.

    Raises OSError, or what a remote file system raises.
    """
    with ExitStack() as stack:
        if file.location == STDIN:
            stream = stdin or sys.stdin.buffer
        elif is_remote(file.location):
            import fsspec

            stream = stack.enter_context(fsspec.open(file.location, "rb"))
        else:
            stream = stack.enter_context(open(file.location, "rb"))
        if file.compression is not None:
            stream = stack.enter_context(_decompressed(stream, file.compression))
        yield stream


def is_remote(location: str) -> bool:
    """Whether fsspec has to open it: `s3://bucket/news.jsonl`, `zip://a.txt::news.zip`."""
    return "://" in location or "::" in location


def _decompressed(stream: BinaryIO, compression: str) -> BinaryIO:
    """`stream` decompressed, to be read forwards only: going back would mean to decompress it again from the start."""
    if compression == "gz":
        import gzip

        return _forward(cast(BinaryIO, gzip.GzipFile(fileobj=stream, mode="rb")))
    if compression == "bz2":
        import bz2

        return _forward(cast(BinaryIO, bz2.BZ2File(stream)))
    if compression == "xz":
        import lzma

        return _forward(cast(BinaryIO, lzma.LZMAFile(stream)))
    return cast(BinaryIO, io.BufferedReader(_Zstandard(stream)))


class _Zstandard(io.RawIOBase):
    """A .zst stream, of one frame or several. The library's own reader ends quietly at the first frame's end, and also
    where the data was cut off; an article file that is half there has to be told from a whole one."""

    def __init__(self, stream: BinaryIO) -> None:
        import zstandard

        self._stream = stream
        self._library = zstandard
        self._frame = zstandard.ZstdDecompressor().decompressobj()
        self._begun = False
        self._ready = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        while not self._ready:
            data = (self._frame.unused_data if self._frame.eof else b"") or self._stream.read(_CHUNK)
            if not data:
                if self._begun and not self._frame.eof:
                    raise EOFError("the data ends before the end of a frame")
                return 0
            if self._frame.eof:
                self._frame = self._library.ZstdDecompressor().decompressobj()
            self._begun = True
            self._ready = memoryview(self._frame.decompress(data))
        target = memoryview(buffer).cast("B")
        size = min(len(target), len(self._ready))
        target[:size] = self._ready[:size]
        self._ready = self._ready[size:]
        return size


def read_whole(stream: BinaryIO, limit: int) -> bytes | None:
    """All of `stream`, or None where it has more than `limit` bytes; no more than that is read."""
    parts = []
    room = limit + 1
    # A pipe gives what it has, so one read may not be all.
    while room > 0 and (part := stream.read(room)):
        parts.append(part)
        room -= len(part)
    return b"".join(parts) if room > 0 else None


def peek(stream: BinaryIO, size: int = 4096) -> tuple[bytes, BinaryIO]:
    """The first `size` bytes of `stream` (fewer where a pipe has no more yet), and the stream with them put back."""
    head = b""
    while len(head) < 4 and (part := _some(stream, size)):
        head += part
    return head, _forward(stream, head)


def _forward(stream: BinaryIO, head: bytes = b"") -> BinaryIO:
    return cast(BinaryIO, io.BufferedReader(_Rewound(head, stream)))


def _some(stream: BinaryIO, size: int) -> bytes:
    # A pipe is not waited for until it has given the whole of `size`.
    read1 = getattr(stream, "read1", None)
    return cast(bytes, read1(size) if read1 else stream.read(size))


class _Rewound(io.RawIOBase):
    """`stream` with `head`, which was read from it, put back. For pipes, which cannot seek."""

    def __init__(self, head: bytes, stream: BinaryIO) -> None:
        self._head = memoryview(head)
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        target = memoryview(buffer).cast("B")
        part: memoryview | bytes = self._head[: len(target)]
        if part:
            self._head = self._head[len(part) :]
        else:
            part = _some(self._stream, len(target))
        target[: len(part)] = part
        return len(part)


def text_lines(stream: BinaryIO, newline: str, path: str) -> tuple[io.TextIOWrapper, str]:
    """`stream` as text for line-based formats, and its encoding: `utf-8`, or UTF-16 as Excel's “Unicode text” is.

    Bytes that are not UTF-8 come as lone surrogates (`surrogateescape`), for each row may still be decoded by itself
    (`rows.py`). `path` is how messages name the file. Raises ArticleError where it is no text at all.
    """
    head, stream = peek(stream)
    wide = wide_encoding(head)
    if wide is None and not is_utf8(head) and (kind := kind_of_binary(head)):
        raise ArticleError("E008", path=path, what=kind)
    encoding, mark = wide or ("utf-8", 3 if head.startswith(b"\xef\xbb\xbf") else 0)
    stream.read(mark)
    errors = "surrogateescape" if encoding == "utf-8" else "replace"
    return io.TextIOWrapper(stream, encoding=encoding, errors=errors, newline=newline), encoding
