"""What lies over the view: boxes with a title, their keys in the lower edge."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from tlx.explore import editing, jumps, labels, marks
from tlx.explore.commands import Command, Mode, in_palette, mode_of
from tlx.explore.dialogs import FIELDS, FORMATS, Dialog, Editing, ExportForm, GoTo, Help, Palette, Problems
from tlx.explore.filters import FILTERS, FORMS
from tlx.explore.forms import starred
from tlx.explore.keys import FOOTERS, Keymap
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
    head = [_typed("/", dialog.typed, "type to filter this list"), ()]
    left, right, below = list(_commands(dialog.typed, keymap)), list(_marks(dialog.typed)), list(_queries(dialog.typed))
    if cells < 80:
        return [*head, *left, *right, *below]
    half = cells // 2 + 1
    rows = max(len(left), len(right))
    pairs = zip(_filled(left, rows), _filled(right, rows), strict=True)
    return [*head, *((*fit(one, half), *other) for one, other in pairs), *below]


def _filled(lines: list[Line], count: int) -> list[Line]:
    return [*lines, *[()] * (count - len(lines))]


def _has(typed: str, *texts: str) -> bool:
    return all(word in " ".join(texts).lower() for word in typed.lower().split())


def _commands(typed: str, keymap: Keymap) -> Iterable[Line]:
    for name, commands in keymap.groups().items():
        chosen = [command for command in commands if _has(typed, name, command.help, *keymap.keys_of(command.name))]
        yield from _section(name, [(_keys(command, keymap), command.help) for command in chosen])


def _keys(command: Command, keymap: Keymap) -> str:
    return "  ".join(map(keymap.sign, keymap.keys_of(command.name)[:2]))


def _section(name: str, rows: Sequence[tuple[str, str]]) -> Iterable[Line]:
    if rows:
        yield line((f"  {name.upper()}", "quiet"))
        yield from (line((f"  {pad(key, KEY_COLUMN)}", "key"), what) for key, what in rows)
        yield ()


def _marks(typed: str) -> Iterable[Line]:
    for name, signs in marks.MEANINGS:
        chosen = [mark for mark in signs if _has(typed, name, mark.meaning, mark.sign)]
        if chosen:
            yield line((f"  {name.upper()}", "quiet"))
            yield from (line((f"   {pad(mark.sign, 3)}", "time"), mark.meaning) for mark in chosen)
            yield ()


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
        *(_choice(command, keymap, cells, is_chosen=at == chosen) for at, command in enumerate(found[first:], first)),
    ]


def _choice(command: Command, keymap: Keymap, cells: int, *, is_chosen: bool) -> Line:
    name = f"{command.help[:1].upper()}{command.help[1:]}"
    left = line(("▌" if is_chosen else " ", "cursor"), (f" {name}", "title" if is_chosen else "text"))
    return spread(left, line((_keys(command, keymap), "key"), "  "), cells)


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
