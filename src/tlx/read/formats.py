"""The formats tlx reads, one file each: how a file's text becomes a document's text, title and metadata."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from tlx.read import markdown, plain


@dataclass(frozen=True, slots=True)
class Page:
    """What a format gives of a file: its title, "" when it has none, and its own header fields."""

    title: str = ""
    metadata: Mapping[str, str] = field(default_factory=dict)


def _plain(text: str) -> Page:
    return Page(plain.title(text))


def _markdown(text: str) -> Page:
    metadata = markdown.front_matter(text)
    return Page(metadata.get("title") or markdown.heading(text), metadata)


FORMATS: Final[Mapping[str, Callable[[str], Page]]] = {
    ".txt": _plain,
    ".md": _markdown,
}
