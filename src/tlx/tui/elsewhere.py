"""How often a searched word stands in the texts outside the quotes: nothing is lost, only not made into an event."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from rich.cells import cell_len

from tlx.explore.asking import lit
from tlx.explore.safe import safe
from tlx.model import Span, say
from tlx.tui.lines import Line, line
from tlx.tui.scene import Scene

if TYPE_CHECKING:
    from tlx.explore.query_nodes import Lights

MOST_CHARACTERS: Final = 100_000
MOST_DOCUMENTS: Final = 16
MOST_HITS: Final = 60
MOST_ACCOUNTS: Final = 200
"""Above these it is not counted: it must cost no more than a key has."""


def elsewhere_line(scene: Scene, cells: int) -> Line:
    """One line under the hits of a word, or an empty one where it is nowhere else or too much to count."""
    count = _count(scene)
    if not count:
        return ()
    times = "once more" if count == 1 else f"{count:,} more times"
    text = f"{safe(scene.view.answered.strip())}… stands {times} in the texts"
    indent = " " * (say.SHORT_WIDTH + 7) if cells >= 90 else "  "
    ways = (f"{indent}{text}, outside the words quoted here", f"{indent}{text}")
    return line((next((way for way in ways if cell_len(way) < cells), ""), "faint"))


def _count(scene: Scene) -> int:
    hits = scene.view.hits
    one_word = len(scene.sought) == 1 and len(hits) <= MOST_HITS and not scene.view.context
    if not one_word or scene.timeline.document_count > MOST_DOCUMENTS or _accounts(scene) > MOST_ACCOUNTS:
        return 0
    texts = {document.path: scene.timeline.text(document.path) for document in scene.timeline.documents}
    if sum(map(len, texts.values())) > MOST_CHARACTERS:
        return 0
    quoted = _quoted(scene)
    found = ((path, span) for path, text in texts.items() for span in _found(text, scene.sought))
    return sum(not any(quote.overlaps(span) for quote in quoted.get(path, ())) for path, span in found)


def _accounts(scene: Scene) -> int:
    return sum(row.accounts for row in scene.timeline.rows(scene.view.hits))


@lru_cache(maxsize=64)
def _found(text: str, words: tuple[Lights, ...]) -> tuple[Span, ...]:
    return tuple(lit(text, words))


def _quoted(scene: Scene) -> dict[str, list[Span]]:
    """The quotes of the hits, by document."""
    quoted: dict[str, list[Span]] = {}
    for ordinal in scene.view.hits:
        for account in scene.timeline.event(ordinal).accounts:
            quoted.setdefault(account.doc, []).append(account.span)
    return quoted
