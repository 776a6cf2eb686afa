"""What lies over the view: boxes with a title, their keys in the lower edge."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, chain, zip_longest
from typing import Final

from rich.cells import cell_len

from tlx.explore import editing, jumps, labels, marks
from tlx.explore.commands import Command, Mode, in_palette, mode_of
from tlx.explore.dialogs import FIELDS, FORMATS, Dialog, Editing, ExportForm, GoTo, Help, Palette, Problems
from tlx.explore.filters import FILTERS, FORMS
from tlx.explore.forms import starred
from tlx.explore.keys import FOOTERS, Keymap
from tlx.explore.marks import Mark
from tlx.explore.safe import safe
from tlx.model import Severity, Unused, say
from tlx.tui import edit_box
from tlx.tui.exporting import Prospect
from tlx.tui.lines import Line, Piece, cut, fit, line, pad, spread, width, wrap
from tlx.tui.scene import Scene
from tlx.tui.theme import Tone

SIZES: Final[dict[type[Dialog], tuple[int, int]]] = {
    Help: (92, 44),
    Palette: (66, 16),
    Problems: (84, 18),
    ExportForm: (84, 25),
    GoTo: (70, 6),
    Editing: (84, 8),
}
MOST_UNUSED: Final = 500
"""Time words without an event that are listed: more would not be read."""
KEY_COLUMN: Final = 15
PAIRS: Final = {
    "down": ("up", "one event on, one back"),
    "first": ("last", "the first event, the last"),
    "page-down": ("page-up", "a screen on, a screen back"),
    "next-month": ("previous-month", "a month with events on, back"),
    "next-year": ("previous-year", "a year with events on, back"),
    "fold": ("unfold", "fold, unfold; again: more"),
    "scroll-on": ("scroll-back", "scroll the source on, back"),
    "next-gap": ("previous-gap", "over the next gap, back"),
    "next-lane": ("previous-lane", "a lane on, a lane back"),
    "next-here": ("previous-here", "an event of the lane on, back"),
    "zoom-in": ("zoom-out", "half the time, twice the time"),
    "next-hit": ("previous-hit", "the next hit, the one before"),
    "back": ("forward", "the view before, and forward"),
    "copy": ("copy-view", "copy the event, copy all"),
    "open": ("edit-file", "the file in pager or editor"),
}
"""Commands of the help that share a line with another, and what is said of both."""
MARK_TONES: Final[dict[Mark, Tone]] = {
    **dict.fromkeys((marks.DAY, marks.MONTH, marks.PART, marks.YEAR, marks.STAR), "time"),
    **dict.fromkeys((marks.RESOLVED, marks.INFERRED, marks.GIVEN, marks.ROUGHLY), "quiet"),
    marks.DISAGREE: "trouble",
    marks.HIT: "key",
}
"""The tones that signs have in the list."""


def size(dialog: Dialog, columns: int, lines: int) -> tuple[int, int]:
    """Cells and lines of a dialog on a screen of this size."""
    wanted, tall = SIZES[type(dialog)]
    return min(wanted, columns - 2), min(tall, lines - 2)


def settled(scene: Scene, columns: int, lines: int) -> Dialog | None:
    """The dialog of a view, scrolled and chosen no further than there is something."""
    dialog = scene.view.dialog
    if isinstance(dialog, Help):
        return replace(dialog, top=_top(_help(dialog, scene.keymap, columns - 2), dialog.top, lines - 2))
    if isinstance(dialog, Problems):
        return replace(dialog, top=_top(_problems(scene, columns - 4), dialog.top, lines - 2))
    if isinstance(dialog, Palette):
        return replace(dialog, chosen=min(dialog.chosen, max(0, len(in_palette(dialog.typed)) - 1)))
    return dialog


def box(scene: Scene, columns: int, lines: int, prospect: Prospect | None = None) -> list[Line]:
    """The dialog of a view, drawn. ``prospect`` is what an export would write, and where."""
    if scene.view.dialog is None:
        return []
    name, body = _body(scene, prospect or Prospect(), columns - 2, lines - 2)
    return _boxed(name, body, scene, columns, lines)


def _body(scene: Scene, prospect: Prospect, cells: int, lines: int) -> tuple[str, list[Line]]:
    """The title of a dialog, and what is in it."""
    shown: tuple[str, list[Line]] = ("", [])
    match scene.view.dialog:
        case Help() as dialog:
            shown = "Help", _help(dialog, scene.keymap, cells)[dialog.top :]
        case Palette() as dialog:
            shown = "Commands", _palette(dialog, scene.keymap, cells, lines)
        case Problems() as dialog:
            shown = "What was left out", _problems(scene, cells - 2)[dialog.top :]
        case ExportForm() as dialog:
            shown = "Export what is in view", _export(scene, dialog, prospect, cells, lines)
        case GoTo() as dialog:
            shown = "To a date", _go_to(scene, dialog, cells)
        case Editing() as dialog:
            shown = editing.title(dialog), edit_box.body(scene, dialog, cells)
    return shown


def _boxed(name: str, body: Sequence[Line], scene: Scene, columns: int, lines: int) -> list[Line]:
    mode = mode_of(scene.view)
    top = line(("╭─ ", "faint"), (name, "title"), " ")
    top = (*top, Piece("─" * max(0, columns - width(top) - 1), "faint"), Piece("╮", "faint"))
    filled = [*body, *[()] * lines][: lines - 2]
    sides = [line(("│", "faint"), *fit(pieces, columns - 2), ("│", "faint")) for pieces in filled]
    return [fit(top, columns), *sides, fit(_lower_edge(scene.keymap, mode, columns), columns)]


def _lower_edge(keymap: Keymap, mode: Mode, columns: int) -> Line:
    edge = line(("╰─", "faint"))
    for key, label in keymap.footer(FOOTERS[mode], mode):
        item = line((f" {key}", "key"), (f" {label} ", "quiet"))
        edge = (*edge, *item) if width(edge) + width(item) < columns - 2 else edge
    return (*edge, Piece("─" * max(0, columns - width(edge) - 1), "faint"), Piece("╯", "faint"))


def _top(body: list[Line], top: int, lines: int) -> int:
    return min(top, max(0, len(body) - lines))


def _typed(mark: str, typed: str, hint: str) -> Line:
    shown = line((f" {mark} ", "cursor"), (safe(typed), "title"), ("▏", "cursor"))
    return shown if typed else (*shown, Piece(hint, "quiet"))


# -- help ----------------------------------------------------------------------------------------


def _help(dialog: Help, keymap: Keymap, cells: int) -> list[Line]:
    """All keys and signs; in two columns where there is room."""
    head = [_typed("/", dialog.typed, "type to filter this list"), ()]
    parts = [*_commands(dialog.typed, keymap), *_marks(dialog.typed)]
    below = [*_queries(dialog.typed)]
    if cells < 80:
        return [*head, *chain.from_iterable(parts), *below]
    half = cells // 2 + 1
    left, right = _halves(parts)
    return [*head, *((*fit(one, half), *other) for one, other in zip_longest(left, right, fillvalue=())), *below]


def _halves(parts: Sequence[list[Line]]) -> tuple[list[Line], list[Line]]:
    """Parts in two columns, as equally long as can be."""
    lengths = [*accumulate(map(len, parts), initial=0)]
    at = min(range(len(lengths)), key=lambda at: max(lengths[at], lengths[-1] - lengths[at]))
    return [*chain.from_iterable(parts[:at])], [*chain.from_iterable(parts[at:])]


def _has(typed: str, *texts: str) -> bool:
    return all(word in " ".join(texts).lower() for word in typed.lower().split())


def _commands(typed: str, keymap: Keymap) -> Iterator[list[Line]]:
    """A part for each heading. Two commands that belong together are one line, unless one of them is looked for."""
    for name, commands in keymap.groups().items():
        chosen = [command for command in commands if _has(typed, name, command.help, *keymap.keys_of(command.name))]
        rows = [(_keys(command, keymap), command.help) for command in chosen] if typed else _together(chosen, keymap)
        if rows:
            keys = (line((f"  {pad(key, KEY_COLUMN)}", "key"), what) for key, what in rows)
            yield [line((f"  {name.upper()}", "quiet")), *keys, ()]


def _together(commands: Sequence[Command], keymap: Keymap) -> list[tuple[str, str]]:
    seconds = {second for second, _ in PAIRS.values()}
    rows = []
    for command in commands:
        second, what = PAIRS.get(command.name, ("", command.help))
        if command.name not in seconds:
            rows.append((_both(command.name, second, keymap) if second else _keys(command, keymap), what))
    return rows


def _both(name: str, second: str, keymap: Keymap) -> str:
    """The keys of two commands in pairs, as many as fit."""
    keys = zip_longest(keymap.keys_of(name)[:2], keymap.keys_of(second)[:2])
    pairs = [" ".join(map(keymap.sign, filter(None, both))) for both in keys]
    both = "  ".join(pairs)
    return both if cell_len(both) < KEY_COLUMN else pairs[0]


def _keys(command: Command, keymap: Keymap) -> str:
    return "  ".join(map(keymap.sign, keymap.keys_of(command.name)[:2]))


def _marks(typed: str) -> Iterator[list[Line]]:
    """A part for each heading: the sign as it is in the list, what it means, and the same in ASCII."""
    for name, signs in marks.MEANINGS:
        chosen = [mark for mark in signs if _has(typed, name, mark.meaning, mark.sign)]
        if chosen:
            yield [line((f"  {name.upper()}", "quiet")), *map(_mark, chosen), ()]


def _mark(mark: Mark) -> Line:
    meaning = pad(mark.meaning, 33)
    return line((f"   {pad(mark.sign, 3)}", MARK_TONES.get(mark, "text")), f"{meaning} ", (mark.ascii, "faint"))


def _queries(typed: str) -> Iterable[Line]:
    rows = [*FORMS, *((each.example, each.help) for each in FILTERS.values())]
    chosen = [row for row in rows if _has(typed, "what you can type", *row)]
    if chosen:
        yield line(("  WHAT YOU CAN TYPE", "quiet"))
        yield from (line((f"  {pad(example, 20)}", "key"), what) for example, what in chosen)


# -- palette and problems ------------------------------------------------------------------------


def _palette(dialog: Palette, keymap: Keymap, cells: int, lines: int) -> list[Line]:
    found = in_palette(dialog.typed)
    chosen = min(dialog.chosen, len(found) - 1)
    room = lines - 2
    first = max(0, chosen - room + 1)
    head = [_typed("›", dialog.typed, "type a few letters of what you want"), line(("─" * cells, "rule"))]
    return [
        *head,
        *(
            _choice(command, dialog.typed, keymap, cells, is_chosen=at == chosen)
            for at, command in enumerate(found[first:], first)
        ),
    ]


def _choice(command: Command, typed: str, keymap: Keymap, cells: int, *, is_chosen: bool) -> Line:
    name = f"{command.help[:1].upper()}{command.help[1:]}"
    tone: Tone = "title" if is_chosen else "text"
    left = line(("▌" if is_chosen else " ", "cursor"), " ", *_lit(name, typed, tone))
    return spread(left, line((_keys(command, keymap), "key"), "  "), cells)


def _lit(name: str, typed: str, tone: Tone) -> Line:
    """A name with what is typed of it lit."""
    if not typed.split():
        return line((name, tone))
    parts = re.split(f"({'|'.join(map(re.escape, typed.split()))})", name, flags=re.IGNORECASE)
    return line(*((part, "hit" if at % 2 else tone) for at, part in enumerate(parts)))


def _problems(scene: Scene, cells: int) -> list[Line]:
    body: list[Line] = [()]
    for problem in scene.timeline.problems:
        tone: Tone = "trouble" if problem.severity is Severity.ERROR else "text"
        text = wrap(line((safe(problem.path), tone), (f": {safe(problem.message)}", "text")), cells - 2)
        body += [line("  ", *pieces) for pieces in text]
    unused = scene.timeline.unused
    head = [(), line(("  TIME WORDS THAT WERE NOT MADE INTO AN EVENT, AND WHY", "quiet"))] if unused else []
    return [*body, *head, *(_unused(scene, each, cells) for each in unused[:MOST_UNUSED]), *_more(len(unused))]


def _unused(scene: Scene, unused: Unused, cells: int) -> Line:
    """The words, why they are no event, and where they stand."""
    place = f"{labels.source(safe(unused.doc), 12)}:{scene.timeline.line_of(unused.doc, unused.span.start)}"
    why = line("  ", (f"“{cut(safe(unused.words), 20)}” ", "time"), (safe(unused.why), "text"))
    return fit(spread(fit(why, cells - len(place) - 2), line((place, "quiet")), cells), cells)


def _more(count: int) -> list[Line]:
    return (
        [line((f"  and {count - MOST_UNUSED:,} more: tlx check counts them", "quiet"))] if count > MOST_UNUSED else []
    )


def _go_to(scene: Scene, dialog: GoTo, cells: int) -> list[Line]:
    """What is typed, what it means, and the row that is there."""
    head = [_typed("›", dialog.typed, "2014, 2014-10, oct 2014, 9 dec"), line(("─" * cells, "rule"))]
    if not dialog.typed.strip():
        return head
    when = jumps.meant(scene.timeline, dialog)
    if when is None or scene.event is None:
        return [*head, line(("  this is no date yet", "quiet"))]
    there = line(("  ", "text"), (say.long(scene.event.when), "text"), (f"  {safe(scene.event.headline)}", "quiet"))
    return [*head, line(("  ", "text"), (say.long(when), "time")), fit(there, cells - 1)]


# -- export --------------------------------------------------------------------------------------


def _export(scene: Scene, form: ExportForm, prospect: Prospect, cells: int, lines: int) -> list[Line]:
    stars = len(starred(scene.view, scene.timeline))
    rows = [f"the {len(scene.view.hits):,} in view", *([f"the {stars:,} starred among them"] if stars else [])]
    formats = [name for _, name, _ in FORMATS]
    body = [
        (),
        _field(form, "format", _options(formats, form.format)),
        _field(form, "rows", _options(rows, int(form.only_starred))),
        _field(form, "file", _file(form, prospect.directory, cells - 11)),
        line(("           " + form.note, "trouble")) if form.note else (),
        line(("  preview  ", "quiet"), ("─" * max(0, cells - 13), "rule")),
    ]
    room = max(0, lines - len(body) - 1)
    return [*body, *(line("  ", cut(safe(text), cells - 4)) for text in prospect.lines[:room])]


def _file(form: ExportForm, directory: str, cells: int) -> Line:
    """The name as it is typed, and the directory it would be written to, or the end of it."""
    name = line((safe(form.name), "title"), ("▏", "cursor"))
    where, room = safe(directory), cells - width(name) - 7
    shown = where if len(where) <= room else f"…{where[1 - room :]}"
    return (*name, Piece(f"   in {shown}", "quiet")) if room > 1 else name


def _field(form: ExportForm, name: str, value: Line) -> Line:
    mark = "▌" if FIELDS[form.field] == name else " "
    return line((mark, "cursor"), (f" {name:<9}", "quiet"), *value)


def _options(names: Sequence[str], chosen: int) -> Line:
    pieces: list[Piece] = []
    for at, name in enumerate(names):
        dot: Line = line(("(•) ", "cursor"), (name, "title")) if at == chosen else line((f"( ) {name}", "quiet"))
        pieces += [*dot, Piece("   ")]
    return tuple(pieces)
