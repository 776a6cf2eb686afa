"""What every pane draws from: the view, its timeline, and what stands under the cursor, looked up once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tlx.explore.asking import lit, sought
from tlx.explore.keys import KEYMAP, Keymap
from tlx.explore.panes import event_of
from tlx.explore.safe import safe
from tlx.explore.view import View
from tlx.index import DocumentInfo, Timeline
from tlx.model import Account, Event, say
from tlx.tui.lines import Line, Piece
from tlx.tui.theme import Tone

if TYPE_CHECKING:
    from tlx.explore.query_nodes import Lights


@dataclass(frozen=True, slots=True)
class Scene:
    """A view with its event, the account of it that is shown, the words to be lit, and the keys to be told."""

    view: View
    timeline: Timeline
    event: Event | None
    account: Account | None
    sought: tuple[Lights, ...]
    keymap: Keymap = KEYMAP

    @property
    def document(self) -> DocumentInfo | None:
        """The document of the account."""
        return self.timeline.info(self.account.doc) if self.account else None


def scene(view: View, timeline: Timeline, keymap: Keymap = KEYMAP) -> Scene:
    """The scene of a view."""
    event = event_of(view, timeline)
    account = event.accounts[min(view.account, len(event.accounts) - 1)] if event else None
    return Scene(view, timeline, event, account, sought(view.answered), keymap)


def dated(document: DocumentInfo) -> str:
    """A document's own date, as a sentence says it."""
    return say.long(document.dating.when)


def lit_pieces(text: str, tone: Tone, words: tuple[Lights, ...], hit: Tone = "hit") -> Line:
    """A document's text made harmless, the words that were searched lit in it."""
    pieces: list[Piece] = []
    at = 0
    for span in lit(text, words):
        pieces += [Piece(safe(text[at : span.start]), tone), Piece(safe(span.of(text)), hit)]
        at = span.end
    pieces.append(Piece(safe(text[at:]), tone))
    return tuple(piece for piece in pieces if piece.text)
