"""One file → one document: bytes, encoding, line ends, title."""

from __future__ import annotations

import codecs
import hashlib
from typing import Final

from tlx.model import Document, Problem, Severity
from tlx.model.marks import EXPORT_MARK, MARK_WINDOW
from tlx.read.formats import FORMATS
from tlx.read.survey import File

LARGEST: Final = 64 * 1024 * 1024
"""Bytes. A longer text is no document: a court bundle of 20,000 pages has 40 MB."""

BYTE_ORDER_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
CONTROL: Final = bytes(set(range(32)) - set(b"\t\n\r\f\x1b"))
MOST_CONTROL: Final = 0.05
"""Share of control bytes in the first 8 KB above which a file is no text."""


def load(file: File) -> tuple[Document | None, tuple[Problem, ...]]:
    """Read a file: the document, ``None`` when it gives none, and what there is to say about it."""
    try:
        data = file.content() if file.size <= LARGEST else None
    except OSError as error:
        return None, (Problem(file.path, f"cannot be read: {(error.strerror or str(error)).lower()}"),)
    if data is None:
        return None, (Problem(file.path, f"too large: {file.size / 1e6:.0f} MB, tlx reads up to {LARGEST / 1e6:.0f}"),)
    if not data.strip():
        return None, (Problem(file.path, "empty: nothing to read", Severity.NOTE),)
    if _is_binary(data):
        return None, (Problem(file.path, "binary data, not text"),)
    text, note = _decode(data)
    if EXPORT_MARK in text[:MARK_WINDOW]:
        return None, (Problem(file.path, "written by tlx itself: not a document", Severity.NOTE),)
    problems = (Problem(file.path, note, Severity.NOTE),) if note else ()
    return _document(file, text, hashlib.sha256(data).hexdigest()), problems


def _document(file: File, text: str, digest: str) -> Document:
    page = FORMATS[file.place.suffix.lower()](text)
    source = page.metadata.get("source") or page.metadata.get("publisher") or ""
    return Document(file.path, text, digest, page.title, source, metadata=page.metadata)


def _is_binary(data: bytes) -> bool:
    head = data[:8192]
    if any(head.startswith(mark) for mark, _ in BYTE_ORDER_MARKS):
        return False
    return len(head) - len(head.translate(None, CONTROL)) > MOST_CONTROL * len(head)


def _decode(data: bytes) -> tuple[str, str]:
    """The text with plain line ends, and a note when it was not UTF-8."""
    encoding = next((name for mark, name in BYTE_ORDER_MARKS if data.startswith(mark)), "utf-8")
    try:
        text, note = data.decode(encoding), ""
    except UnicodeDecodeError:
        text, note = data.decode("cp1252", errors="replace"), "not UTF-8: read as Windows-1252"
    return text.replace("\r\n", "\n").replace("\r", "\n"), note
