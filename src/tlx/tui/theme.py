"""Themes: a tone names what a piece of text is, never how it looks; a theme is a table of what each role looks like.

Colours are opaque, since alpha is dropped where styles are drawn line by line. Text has a contrast of at least
4.5:1 with its ground, what may be overlooked at least 3:1; in the theme of high contrast 7:1 and 4.5:1.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import cache
from typing import Final, Literal

from rich.style import Style

Tone = Literal[
    "text", "bright", "quiet", "faint", "dimmed", "rule", "time", "people", "trouble", "title", "year", "key",
    "cursor", "bar", "barnow", "timeword", "quote", "quotetime", "near", "hit", "hitnow", "here",
]  # fmt: skip
Ground = Literal["ground", "row", "dialog"]

MANY_COLOURS: Final = frozenset({"truecolor", "24bit", "256color", "direct", "kitty"})
"""What COLORTERM says, or TERM after its last hyphen, where there are more colours than sixteen."""
FADE: Final = 0.62
"""How far everything under a dialog goes towards the ground."""


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by what they mean: #rrggbb, or in a theme of the terminal's own colours their names."""

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


CONTRAST: Final = Palette(
    ground="#000000", row="#00306b", dialog="#101010", bright="#ffffff", text="#ffffff", quiet="#d8d8d8",
    faint="#b4b4b4", dimmed="#b4b4b4", rule="#8c8c8c", time="#ffd75f", people="#87ffff", trouble="#ffafaf",
    quote="#3a3000", hit="#ffff00", hit_text="#000000", hit_now="#ffffff", hit_now_text="#000000",
)  # fmt: skip
ANSI: Final = Palette(
    ground="default", row="default", dialog="default", bright="default", text="default", quiet="default",
    faint="default", dimmed="default", rule="default", time="yellow", people="cyan", trouble="red",
    quote="default", hit="yellow", hit_text="black", hit_now="bright_yellow", hit_now_text="black",
)  # fmt: skip
"""The terminal's own colours: what recedes is dim, the row under the cursor reversed, whatever the ground is."""


@dataclass(frozen=True, slots=True)
class Look:
    """A palette, or none: then weight, underline and reverse say what colour would.

    ``is_native`` when the colours are the terminal's own; weight and reverse then help too. ``is_ascii`` when
    every sign is drawn as a character that each keyboard has.
    """

    name: str
    palette: Palette | None
    is_native: bool = False
    is_ascii: bool = False

    @property
    def ground(self) -> str:
        """What lies under everything, as Textual calls it."""
        return "ansi_default" if self.palette is None or self.is_native else self.palette.ground


LOOKS: Final = {
    "ink": Look("ink", INK),
    "paper": Look("paper", PAPER),
    "contrast": Look("contrast", CONTRAST),
    "ansi": Look("ansi", ANSI, is_native=True),
    "mono": Look("mono", None, is_native=True),
}
OTHER_NAMES: Final = {"dark": "ink", "light": "paper"}
THEMES: Final = (*LOOKS, *OTHER_NAMES)
"""What a theme can be called; by itself one is chosen by what the terminal can do."""
ROLES: Final = frozenset(field.name for field in fields(Palette))


def chosen(name: str, environment: Mapping[str, str]) -> Look:
    """The look of a theme, or for no name that which suits the terminal. NO_COLOR goes before any name."""
    if environment.get("NO_COLOR"):
        return LOOKS["mono"]
    return LOOKS[OTHER_NAMES.get(name, name) or ("ink" if _has_many_colours(environment) else "ansi")]


def _has_many_colours(environment: Mapping[str, str]) -> bool:
    """True where a palette can be told from sixteen colours; Windows says nothing, and can."""
    depth = environment.get("TERM", "").lower().rpartition("-")[2]
    return (
        environment.get("COLORTERM", "").lower() in MANY_COLOURS or depth in MANY_COLOURS or "TERM" not in environment
    )


def recoloured(look: Look, colours: Mapping[str, str]) -> tuple[Look, tuple[str, ...]]:
    """A look with other colours for some roles, and a sentence for each that could not be taken."""
    if not colours:
        return look, ()
    if look.palette is None or look.is_native:
        return look, (f"the theme {look.name} has no colours of its own to change",)
    wrong = [*(f"no role of a theme is called {role}" for role in colours if role not in ROLES)]
    wrong += [
        f"{role} = {colours[role]!r} is no colour: write #rrggbb" for role in colours if not _is_hex(colours[role])
    ]
    taken = {role: colour.lower() for role, colour in colours.items() if role in ROLES and _is_hex(colour)}
    return replace(look, palette=replace(look.palette, **taken)), tuple(wrong)


def _is_hex(colour: object) -> bool:
    return isinstance(colour, str) and re.fullmatch("#[0-9a-fA-F]{6}", colour) is not None


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
    "here": "bright",
}
"""The colour of a tone that has not its own name."""
BACK: Final[dict[Tone, str]] = {
    "quote": "quote",
    "quotetime": "quote",
    "hit": "hit",
    "hitnow": "hit_now",
    "here": "row",
}
BOLD: Final[frozenset[Tone]] = frozenset({"title", "year", "cursor", "timeword", "quotetime", "hit", "hitnow", "here"})
UNDERLINED: Final[frozenset[Tone]] = frozenset({"timeword", "quotetime"})
LIT: Final[frozenset[Tone]] = frozenset({"hit", "hitnow"})

MONO_BOLD: Final[frozenset[Tone]] = BOLD | {"key", "trouble", "barnow"}
MONO_DIM: Final[frozenset[Tone]] = frozenset({"quiet", "faint", "dimmed", "rule", "bar", "near"})


@cache
def style(look: Look, tone: Tone, ground: Ground = "ground", *, faded: bool = False) -> Style:
    """How a tone looks on a ground; ``faded`` under a dialog."""
    if look.palette is None or look.is_native:
        return Style(dim=True, bold=False) if faded else _plain(look, tone, ground)
    return _coloured(look.palette, tone, ground, faded=faded)


def _plain(look: Look, tone: Tone, ground: Ground) -> Style:
    """Without colour, or with the few that the terminal has; a reversed row keeps to weight alone."""
    if look.palette is None or ground == "row":
        return _mono(tone, ground)
    colour = getattr(look.palette, COLOUR.get(tone, tone))
    if tone in LIT:
        return Style(color=colour, bgcolor=getattr(look.palette, BACK[tone]), bold=True)
    return _mono(tone, ground) + Style(color=None if colour == "default" else colour)


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
        reverse=on_row or lit or tone == "here",
    )
