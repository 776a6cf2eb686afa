"""Titles in hairlines, and labels that hang beside their text."""

from __future__ import annotations

from tlx.tui.lines import Line, Piece, fit, line, width, wrap


def title(name: str, cells: int, *, in_focus: bool = False, tail: Line = (), right: Line = ()) -> Line:
    """A pane's title in a hairline, heavy and amber when the pane has the keys."""
    bar = "━" if in_focus else "─"
    left = (*_bars(bar * 2 + " ", in_focus=in_focus), Piece(name, "title" if in_focus else "quiet"), *tail, Piece(" "))
    end = line(" ", *right, " ") if right else ()
    room = cells - width(left) - width(end)
    if room < 1:
        return fit((*left, *end), cells)
    return (*left, *_bars(bar * room, in_focus=in_focus), *end)


def _bars(text: str, *, in_focus: bool) -> Line:
    return (Piece(text, "cursor" if in_focus else "rule"),)


def hanging(label: str, body: Line, cells: int, indent: int = 8) -> list[Line]:
    """A quiet label and its text beside it, over as many lines as it needs."""
    labels = [f" {label}".ljust(indent)]
    lines = wrap(body, max(1, cells - indent - 2))
    return [line((labels.pop() if labels else " " * indent, "quiet"), *pieces) for pieces in lines]
