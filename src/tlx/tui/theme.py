"""Two palettes and one style without colour: a tone names what a piece of text is, never how it looks.

Colours are opaque, since alpha is dropped where styles are drawn line by line. Contrast figures are
those of the palette on its ground; text is at least 4.5:1, what may be overlooked at least 3:1.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from rich.style import Style

Tone = Literal[
    "text", "bright", "quiet", "faint", "dimmed", "rule", "time", "people", "trouble", "title", "year", "key",
    "cursor", "bar", "barnow", "timeword", "quote", "quotetime", "near", "hit", "hitnow",
]  # fmt: skip
Ground = Literal["ground", "row", "dialog"]

FADE: Final = 0.62
"""How far everything under a dialog goes towards the ground."""


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by what they mean, as #rrggbb."""

    ground: str
    row: str
    dialog: str
    bright: str
    text: str
    quiet: str
    faint: str
    dimmed: str
    rule: str
    time: str
    people: str
    trouble: str
    quote: str
    hit: str
    hit_text: str
    hit_now: str
    hit_now_text: str


INK: Final = Palette(
    ground="#15171b", row="#282c33", dialog="#1d2025", bright="#f3eee2", text="#c9c4b7", quiet="#9a968b",
    faint="#707172", dimmed="#6b6961", rule="#383b40", time="#e0a94f", people="#86b8bd", trouble="#e8847a",
    quote="#37301a", hit="#54451d", hit_text="#ffe8a3", hit_now="#f0cf5a", hit_now_text="#15130f",
)  # fmt: skip
PAPER: Final = Palette(
    ground="#f8f4ea", row="#e9e1ce", dialog="#f1ebdc", bright="#15130f", text="#3d3a33", quiet="#696357",
    faint="#857c69", dimmed="#8f8776", rule="#d3cab5", time="#96480a", people="#1d5c73", trouble="#a8231c",
    quote="#fbe7a2", hit="#f7dd8b", hit_text="#15130f", hit_now="#f2bd1d", hit_now_text="#15130f",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Look:
    """A palette, or none: then weight, underline and reverse say what colour would."""

    name: str
    palette: Palette | None


LOOKS: Final = {"ink": Look("ink", INK), "paper": Look("paper", PAPER), "mono": Look("mono", None)}

COLOUR: Final[dict[Tone, str]] = {
    "title": "bright",
    "year": "time",
    "key": "bright",
    "cursor": "time",
    "bar": "quiet",
    "barnow": "time",
    "timeword": "time",
    "near": "text",
    "quote": "bright",
    "quotetime": "time",
    "hit": "hit_text",
    "hitnow": "hit_now_text",
}
"""The colour of a tone that has not its own name."""
BACK: Final[dict[Tone, str]] = {"quote": "quote", "quotetime": "quote", "hit": "hit", "hitnow": "hit_now"}
BOLD: Final[frozenset[Tone]] = frozenset({"title", "year", "cursor", "timeword", "quotetime", "hit", "hitnow"})
UNDERLINED: Final[frozenset[Tone]] = frozenset({"timeword", "quotetime"})
LIT: Final[frozenset[Tone]] = frozenset({"hit", "hitnow"})

MONO_BOLD: Final[frozenset[Tone]] = BOLD | {"key", "trouble", "barnow"}
MONO_DIM: Final[frozenset[Tone]] = frozenset({"quiet", "faint", "dimmed", "rule", "bar", "near"})


@cache
def style(look: Look, tone: Tone, ground: Ground = "ground", *, faded: bool = False) -> Style:
    """How a tone looks on a ground; ``faded`` under a dialog."""
    if look.palette is None:
        return Style(dim=True, bold=False) if faded else _mono(tone, ground)
    return _coloured(look.palette, tone, ground, faded=faded)


def _coloured(palette: Palette, tone: Tone, ground: Ground, *, faded: bool) -> Style:
    shown: Tone = "hitnow" if tone == "hit" and ground == "row" else tone
    colour = getattr(palette, COLOUR.get(shown, shown))
    back = getattr(palette, BACK.get(shown, ground))
    if faded:
        colour, back = _towards(colour, palette.ground), _towards(back, palette.ground)
    return Style(color=colour, bgcolor=back, bold=shown in BOLD and not faded, underline=shown in UNDERLINED)


def _towards(colour: str, ground: str) -> str:
    pairs = ((int(colour[at : at + 2], 16), int(ground[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(own * (1 - FADE) + under * FADE):02x}" for own, under in pairs)


def _mono(tone: Tone, ground: Ground) -> Style:
    """A found word is reversed, and on the reversed row underlined."""
    on_row = ground == "row"
    lit = tone in LIT
    return Style(
        bold=tone in MONO_BOLD,
        dim=tone in MONO_DIM and not on_row,
        underline=tone in UNDERLINED or (lit and on_row),
        reverse=on_row or lit,
    )
