"""Lines of toned text: cut, padded, joined and wrapped by the cells they fill, never by characters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from rich.cells import cell_len

from tlx.model import say
from tlx.tui.theme import Ground, Tone

NO_BREAK: Final = "\u00a0"
MONTH: Final = "|".join(say.MONTHS)
WEEKDAY: Final = "|".join(say.WEEKDAYS)
INSIDE_DATE: Final = re.compile(
    rf"(?<=\d) (?=(?:{MONTH})\b)|(?<={MONTH}) (?=\d{{4}})"
    rf"|(?<=\b(?:{WEEKDAY})) (?=\d)|(?<=~) (?=\w)|(?<=\bnight) (?=\d)|(?<=\bby) (?=\d)"
)
WORDS: Final = re.compile(r" +|[^ ]+")
CHARACTERS_A_CELL: Final = 4
"""More characters than this are never drawn in one cell, however many marks a letter carries."""


class Piece(NamedTuple):
    """Text and what it is."""

    text: str
    tone: Tone = "text"


Line = tuple[Piece, ...]


class Drawn(NamedTuple):
    """A line and the ground it stands on."""

    line: Line = ()
    ground: Ground = "ground"


def line(*pieces: Piece | tuple[str, Tone] | str) -> Line:
    """A line of pieces; a bare string is plain text, an empty one is left out."""
    made = (Piece(piece) if isinstance(piece, str) else Piece(*piece) for piece in pieces)
    return tuple(piece for piece in made if piece.text)


def width(pieces: Iterable[Piece]) -> int:
    """The cells a line fills."""
    return sum(cell_len(piece.text) for piece in pieces)


def clip(text: str, cells: int) -> str:
    """As many leading characters as fit, without half of a wide one and without a pile of marks."""
    text = text[: max(0, cells) * CHARACTERS_A_CELL]
    if cell_len(text) <= cells:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if cell_len(text[:middle]) <= cells else (low, middle - 1)
    return text[:low]


def cut(text: str, cells: int) -> str:
    """The text, or its beginning and an ellipsis."""
    if len(text) <= cells * CHARACTERS_A_CELL and cell_len(text) <= cells:
        return text
    return clip(text, cells - 1).rstrip(" ,;:–") + "…" if cells > 0 else ""


def cut_at_word(text: str, cells: int) -> str:
    """The text, or its beginning up to a whole word and an ellipsis; of one long word its beginning."""
    shown = cut(text, cells)
    whole = clip(text, cells - 1)
    last = whole.rfind(" ")
    if shown == text or text[len(whole) : len(whole) + 1] == " " or last < len(whole) // 2:
        return shown
    return whole[:last].rstrip(" ,;:–") + "…"


def fit(pieces: Iterable[Piece], cells: int) -> Line:
    """The line at exactly this width: the piece that does not fit is cut, what is short is padded."""
    fitted: list[Piece] = []
    left = cells
    for piece in pieces:
        if left <= 0:
            break
        text = cut(piece.text, left)
        fitted.append(Piece(text, piece.tone))
        left -= cell_len(text)
    return (*fitted, Piece(" " * left)) if left > 0 else tuple(fitted)


def pad(text: str, cells: int) -> str:
    """The text cut or filled with spaces at its right."""
    shown = cut(text, cells)
    return shown + " " * (cells - cell_len(shown))


def spread(left: Line, right: Line, cells: int) -> Line:
    """One line with something at both ends; where both do not fit, the left one stands alone."""
    gap = cells - width(left) - width(right)
    return (*left, Piece(" " * gap), *right) if gap >= 1 else fit(left, cells)


def wrap(pieces: Iterable[Piece], cells: int) -> list[Line]:
    """Words over as many lines as they need; a date is never broken, a longer word than a line is cut."""
    lines: list[list[Piece]] = [[]]
    room = cells
    for word in _words(pieces):
        size = width(word)
        is_space = word[0].text[0] == " "
        if size > room and not is_space:
            _without_end_space(lines[-1])
            lines.append([])
            room = cells
        if is_space and (not lines[-1] or size > room):
            continue
        lines[-1] += fit(word, cells) if size > cells else word
        room -= min(size, cells)
    _without_end_space(lines[-1])
    return [_rid_of_no_breaks(pieces) for pieces in lines]


def _words(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Spaces and words in turn; a word may be of several tones."""
    word: list[Piece] = []
    for piece in pieces:
        for match in WORDS.finditer(INSIDE_DATE.sub(NO_BREAK, piece.text)):
            if match.group()[0] == " ":
                yield from filter(None, (word, [Piece(" ", piece.tone)]))
                word = []
            else:
                word.append(Piece(match.group(), piece.tone))
    yield from filter(None, (word,))


def _without_end_space(pieces: list[Piece]) -> None:
    while pieces and pieces[-1].text == " ":
        pieces.pop()


def _rid_of_no_breaks(pieces: Iterable[Piece]) -> Line:
    """Unbreakable spaces have done their work."""
    return joined(Piece(piece.text.replace(NO_BREAK, " "), piece.tone) for piece in pieces)


def joined(pieces: Iterable[Piece]) -> Line:
    """Neighbours of one tone become one piece: a terminal is told each change of style in some 40 bytes."""
    made: list[Piece] = []
    for text, tone in pieces:
        if made and made[-1].tone == tone:
            made[-1] = Piece(made[-1].text + text, tone)
        elif text:
            made.append(Piece(text, tone))
    return tuple(made)
