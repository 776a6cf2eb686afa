"""What stands in the list when it has no row: what was looked for, the nearest word, and the ways on."""

from __future__ import annotations

from tlx.explore.asking import found, said
from tlx.explore.safe import safe
from tlx.explore.searching import nearest
from tlx.index import Timeline
from tlx.model import say
from tlx.tui.lines import Line, cut, fit, line, wrap
from tlx.tui.scene import Scene

INDENT = 8


def empty_lines(scene: Scene, cells: int, lines: int) -> list[Line]:
    """A few lines in the upper third."""
    if scene.view.answered:
        body = _no_hit(scene)
    elif not scene.timeline.count:
        body = _nothing(scene.timeline)
    else:
        body = _none_sure(scene.timeline)
    indent = INDENT if cells >= 60 else 2
    wrapped = [*wrap(body[0], cells - indent - 1), *body[1:]]
    blank: list[Line] = [()] * min(2, max(0, lines - len(wrapped)))
    return [*blank, *(fit(line(" " * indent, *pieces), cells) for pieces in wrapped)]


def _no_hit(scene: Scene) -> list[Line]:
    back = line(
        ("esc", "key"),
        (f" brings back all {len(scene.view.base):,}, where you were: ", "quiet"),
        (_where(scene), "text"),
    )
    return [
        line("No event ", (cut(safe(said(scene.view.answered, scene.timeline)), 200), "title"), "."),
        (),
        *_near(scene),
        *_less_sure(scene),
        back,
    ]


def _near(scene: Scene) -> list[Line]:
    """The nearest word in use, and the key that takes it."""
    near = nearest(scene.view, scene.timeline)
    if near is None:
        return []
    events = f"  {near.count:,} event{'' if near.count == 1 else 's'}      "
    word = line(("nearest  ", "quiet"), (safe(near.word), "key"), (events, "quiet"))
    return [(*word, *line(("tab", "key"), (" takes it", "quiet"))), ()]


def _less_sure(scene: Scene) -> list[Line]:
    """Hits that the first view leaves out."""
    hidden = len(found(scene.view.answered, scene.timeline) - scene.view.base)
    if not hidden:
        return []
    return [
        line(
            (f"{hidden:,} less certain: ", "quiet"),
            ("a", "key"),
            (" after ", "quiet"),
            ("esc", "key"),
            (" shows them", "quiet"),
        ),
        (),
    ]


def _where(scene: Scene) -> str:
    began = scene.view.searching.began.cursor if scene.view.searching else scene.view.cursor
    return say.long(scene.timeline.event(began).when) if began < scene.timeline.count else ""


def _nothing(timeline: Timeline) -> list[Line]:
    name = safe(timeline.name) or "the folder"
    documents = timeline.document_count
    if documents:
        text = f"{documents:,} document{'' if documents == 1 else 's'} read, and no event found in "
        head = line(text, (name, "title"), ".")
    else:
        head = line("There is nothing to read in ", (name, "title"), ".")
    reads = line(("tlx reads ", "quiet"), ".txt", (" and ", "quiet"), ".md", (".", "quiet"))
    left_out = [line(("!", "key"), ("  what was left out, and why", "quiet"))] if timeline.problems else []
    bundled = line(("tlx", "key"), ("  without a folder opens the bundled documents", "quiet"))
    return [head, (), reads, (), *left_out, bundled, line(("q", "key"), ("  quit", "quiet"))]


def _none_sure(timeline: Timeline) -> list[Line]:
    return [
        line("No event is sure enough for the first view."),
        (),
        line(("a", "key"), (f"  shows the {timeline.count:,} less certain ones", "quiet")),
    ]
