"""Which lines of the list are in view: nothing jumps, and the year of the first line is always said."""

from __future__ import annotations

from tlx.explore.layout import Group, Item, Layout


def window(layout: Layout, top: int, height: int) -> list[Item]:
    """What the lines in view show. The first says its year, unless it or the next one is a heading already."""
    items = [layout.at(line) for line in range(top, min(top + height, layout.height))]
    if is_pinned(layout, top):
        items[0] = layout.group_at(top)
    return items


def is_pinned(layout: Layout, top: int) -> bool:
    """True when the first line in view gives its place to the heading of its year."""
    return top > 0 and not any(isinstance(layout.at(line), Group) for line in (top, top + 1))


def at_same_line(layout: Layout, cursor: int, screen_line: int, height: int) -> int:
    """The top at which the event under the cursor stands on this line of the screen, as nearly as can be."""
    top = layout.line_of(cursor) - min(max(0, screen_line), height - 1)
    return in_view(layout, cursor, top, height)


def first_top(layout: Layout, cursor: int, height: int) -> int:
    """The top of a list that is first shown: its beginning, or where the event is not there, with as much around it."""
    is_far = layout.line_of(cursor) >= height
    return at_same_line(layout, cursor, height // 2 if is_far else height, height)


def in_view(layout: Layout, cursor: int, top: int, height: int) -> int:
    """The top nearest to this one at which the event under the cursor is seen, and no line is wasted."""
    top = min(max(0, top), max(0, layout.height - height))
    line = layout.line_of(cursor) if layout.rows else 0
    if line >= top + height:
        top = line - height + 1
    elif line < top + is_pinned(layout, top) or _heading_hides(layout, line, top):
        top = max(0, line - 1)
    return top


def _heading_hides(layout: Layout, line: int, top: int) -> bool:
    """True when going up has put the first event of a year under the edge while its heading is just above."""
    return line == top and line > 0 and isinstance(layout.at(line - 1), Group)
