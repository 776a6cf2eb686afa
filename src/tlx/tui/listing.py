"""The lines of the list that are in view: only these rows are asked for."""

from __future__ import annotations

from functools import lru_cache

from tlx.explore.counts import MOST_ACCOUNTS, differ
from tlx.explore.layout import EventLine, Group, Item, Layout
from tlx.explore.orders import WITHOUT_YEARS, places
from tlx.explore.scrolling import window
from tlx.index import Row, Timeline
from tlx.tui.lines import Drawn
from tlx.tui.rows import Standing, gap_line, heading, row_line, undated_line
from tlx.tui.scene import Scene
from tlx.tui.theme import Ground


@lru_cache(maxsize=4096)
def row_of(timeline: Timeline, ordinal: int) -> Row:
    """A row, remembered: each key shows nearly the same ones."""
    return timeline.rows([ordinal])[0]


def list_lines(scene: Scene, layout: Layout, top: int, cells: int, lines: int) -> list[Drawn]:
    """The window of the list from a line on."""
    return [_drawn(scene, layout, item, cells) for item in window(layout, top, lines)]


def in_view(layout: Layout, top: int, lines: int) -> tuple[int, int] | None:
    """The first and last event in view; none when all of them are, or they stand in another order."""
    if layout.height <= lines or layout.at_place is not None:
        return None
    shown = [item.ordinal for item in window(layout, top, lines) if isinstance(item, EventLine)]
    return (shown[0], shown[-1]) if shown else None


def _drawn(scene: Scene, layout: Layout, item: Item, cells: int) -> Drawn:
    if isinstance(item, EventLine):
        return _event(scene, item, cells)
    if isinstance(item, Group):
        return _heading(scene, layout, item, cells)
    return Drawn(gap_line(item or 0, cells))


def _event(scene: Scene, item: EventLine, cells: int) -> Drawn:
    view, row = scene.view, row_of(scene.timeline, item.ordinal)
    is_cursor = item.ordinal == view.cursor
    is_among = view.context and bool(view.answered)
    above = None if item.above is None else row_of(scene.timeline, item.above)
    standing = Standing(
        is_cursor=is_cursor,
        is_dim=(is_among and item.ordinal not in view.hits) or item.ordinal not in scene.timeline.shown,
        is_hit=is_among and item.ordinal in view.hits,
        is_starred=row.id in view.starred,
        is_edited=row.is_edited,
        is_marked=row.id in view.marked,
        has_year=scene.view.order in WITHOUT_YEARS,
        is_disputed=not row.agreed or (1 < row.accounts <= MOST_ACCOUNTS and differ(scene.timeline, item.ordinal)),
        is_again=above is not None and row.when is not None and above.when == row.when,
    )
    return Drawn(row_line(row, standing, scene.sought, cells), "row" if is_cursor else "ground")


def _heading(scene: Scene, layout: Layout, group: Group, cells: int) -> Drawn:
    view = scene.view
    is_cursor = group.is_folded and group is layout.group_of(view.cursor)
    ground: Ground = "row" if is_cursor else "ground"
    if group.name is None and group.is_folded and not view.everything:
        less = scene.timeline.count - len(scene.timeline.shown)
        return Drawn(undated_line(group.count, less, cells, is_cursor=is_cursor), ground)
    hits = _hits(scene, layout, group)
    count = f"{hits:,} of {group.count:,}" if view.context and view.answered else f"{group.count:,}"
    return Drawn(heading(group, count, cells, is_cursor=is_cursor), ground)


def _hits(scene: Scene, layout: Layout, group: Group) -> int:
    """How many of the rows under a heading are hits."""
    first, last = layout.rows[group.first], layout.rows[group.first + group.count - 1]
    return places(scene.timeline, scene.view.order, scene.view.hits).range_cardinality(first, last + 1)
