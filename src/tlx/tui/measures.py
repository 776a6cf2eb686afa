"""What stands where at each size of the terminal: one function from cells to rectangles."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

LEAST: Final = (24, 6)
"""Below this many columns and lines one line says so."""
WIDE: Final = 140
TWO_PANES: Final = 90
ONE_PANE: Final = 72
TALL: Final = 30
MIDDLING: Final = 20
STRIP_FROM: Final = 16


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in cells."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Frame:
    """Where each pane stands; a pane without a box is not shown.

    ``detail`` is the whole column of reading; ``source`` and ``people`` are the panes under the list.
    """

    width: int
    height: int
    header: Box
    footer: Box
    list: Box
    strip: Box | None = None
    rule: Box | None = None
    detail: Box | None = None
    source: Box | None = None
    people: Box | None = None

    @property
    def has_panes(self) -> bool:
        """False when the list has the screen to itself, and a pane in focus takes its place."""
        return self.detail is not None or self.source is not None

    @property
    def is_tall(self) -> bool:
        """True when the header says in words what is shown, and gaps have lines of their own."""
        return self.height >= TALL


def frame(width: int, height: int) -> Frame:
    """The frame for a terminal of this size."""
    head = 2 if height >= TALL else 1
    strip = _strip_lines(width, height)
    # One blank line between strip and list where there is room for it.
    top = head + strip + (1 if width >= WIDE and height >= TALL else 0)
    header, footer = Box(0, 0, width, head), Box(0, height - 1, width, 1)
    strip_box = Box(0, head, width, strip) if strip else None
    body = Box(0, top, width, max(0, height - 1 - top))
    return _with_panes(Frame(width, height, header, footer, body, strip_box), body)


def _strip_lines(width: int, height: int) -> int:
    if height < STRIP_FROM:
        return 0
    if height < TALL:
        return 1
    return 3 if width >= WIDE else 2


def _with_panes(frame: Frame, body: Box) -> Frame:
    if frame.width >= WIDE and frame.height >= MIDDLING:
        return _beside(frame, body)
    if frame.width >= TWO_PANES and frame.height >= MIDDLING:
        return _two_under(frame, body, 11 if frame.height >= TALL else 8)
    if frame.width >= ONE_PANE and frame.height >= MIDDLING:
        return _one_under(frame, body, 8)
    return frame


def _beside(frame: Frame, body: Box) -> Frame:
    """The reading column takes 31 of 80 parts, beside the list."""
    list_width = frame.width * 49 // 80
    return replace(
        frame,
        list=Box(0, body.y, list_width, body.height),
        rule=Box(list_width, body.y, 1, body.height),
        detail=Box(list_width + 2, body.y, frame.width - list_width - 2, body.height),
    )


def _two_under(frame: Frame, body: Box, lines: int) -> Frame:
    people = 34
    y = body.y + body.height - lines
    return replace(
        frame,
        list=replace(body, height=body.height - lines),
        source=Box(0, y, frame.width - people - 1, lines),
        people=Box(frame.width - people, y, people, lines),
    )


def _one_under(frame: Frame, body: Box, lines: int) -> Frame:
    y = body.y + body.height - lines
    return replace(frame, list=replace(body, height=body.height - lines), source=Box(0, y, frame.width, lines))


def for_lanes(frame: Frame) -> Frame:
    """The same with lanes in place of the list: over the whole width, their own axis for a strip, the source below."""
    head = frame.header.height
    body = Box(0, head, frame.width, max(0, frame.height - 1 - head))
    bare = replace(frame, list=body, strip=None, rule=None, detail=None, source=None, people=None)
    has_source = frame.width >= ONE_PANE and frame.height >= MIDDLING
    return _one_under(bare, body, 10 if frame.is_tall else 8) if has_source else bare
