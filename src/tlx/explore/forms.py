"""Keys of what lies over the view: help, palette, problems, and the export being prepared."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from tlx.explore import editing, jumps
from tlx.explore.dialogs import ENDINGS, FIELDS, FORMATS, Editing, ExportForm, GoTo, Help, Palette, Problems
from tlx.explore.effects import Export
from tlx.explore.layout import settle
from tlx.explore.orders import ordered
from tlx.explore.view import View, moved, told
from tlx.index import Ordinals, Timeline
from tlx.text import fold

Change = Callable[[str], str]
NOT_IN_A_NAME: Final = re.compile(r"[^\w.-]+")
NAME_LENGTH: Final = 40


def close(view: View, _: Timeline, __: str) -> View:
    """What lies over the view goes; of a date that was being typed, where it led."""
    under = moved(view, settle(view.rows, view.dialog.began)) if isinstance(view.dialog, GoTo) else view
    return replace(under, dialog=None, message="")


# -- help and problems ---------------------------------------------------------------------------


def show_help(view: View, _: Timeline, __: str) -> View:
    """Keys and marks."""
    return replace(view, dialog=Help(), message="")


def show_problems(view: View, timeline: Timeline, _: str) -> View:
    """What could not be read, and what was read and not made into an event."""
    if not timeline.problems and not timeline.unused:
        return told(view, "everything could be read, and nothing was left out")
    return replace(view, dialog=Problems(), message="")


def scroll_dialog_down(view: View, _: Timeline, argument: str) -> View:
    """So many lines on."""
    return _scrolled(view, int(argument or 1))


def scroll_dialog_up(view: View, _: Timeline, argument: str) -> View:
    """So many lines back."""
    return _scrolled(view, -int(argument or 1))


def _scrolled(view: View, by: int) -> View:
    dialog = view.dialog
    if not isinstance(dialog, Help | Problems):
        return view
    return replace(view, dialog=replace(dialog, top=max(0, dialog.top + by)))


# -- text typed into a dialog --------------------------------------------------------------------


def type_text(view: View, timeline: Timeline, argument: str) -> View:
    """More text at the end."""
    return _typed(view, timeline, lambda text: text + argument)


def erase(view: View, timeline: Timeline, _: str) -> View:
    """Without the last character."""
    return _typed(view, timeline, lambda text: text[:-1])


def erase_all(view: View, timeline: Timeline, _: str) -> View:
    """Nothing typed."""
    return _typed(view, timeline, lambda _: "")


def _typed(view: View, timeline: Timeline, change: Change) -> View:
    match view.dialog:
        case Help(typed=typed):
            return replace(view, dialog=Help(change(typed)))
        case Palette(typed=typed):
            return replace(view, dialog=Palette(change(typed)))
        case ExportForm(name=name) as form:
            return replace(view, dialog=_named(form, change(name)))
        case Editing(typed=typed) as form:
            return replace(view, dialog=editing.typed(form, change(typed)))
        case GoTo(typed=typed) as form:
            return jumps.typed(view, timeline, replace(form, typed=change(typed)))
    return view


def _named(form: ExportForm, name: str) -> ExportForm:
    """The format follows the ending that is typed, where it is one of a format."""
    chosen = ENDINGS.get(name.rpartition(".")[2].strip().lower(), form.format)
    return replace(form, name=name, format=chosen, field=FIELDS.index("file"), note="")


# -- palette -------------------------------------------------------------------------------------


def show_palette(view: View, _: Timeline, __: str) -> View:
    """All commands by name."""
    return replace(view, dialog=Palette(), message="")


def choose_next(view: View, _: Timeline, __: str) -> View:
    """The next command."""
    return _chosen(view, 1)


def choose_previous(view: View, _: Timeline, __: str) -> View:
    """The command before."""
    return _chosen(view, -1)


def _chosen(view: View, by: int) -> View:
    if not isinstance(view.dialog, Palette):
        return view
    return replace(view, dialog=replace(view.dialog, chosen=max(0, view.dialog.chosen + by)))


# -- export --------------------------------------------------------------------------------------


def show_export(view: View, timeline: Timeline, _: str) -> View:
    """An export of what is in view; its name says the query."""
    if not view.hits:
        return told(view, "no row is in view: nothing to export")
    stem = NOT_IN_A_NAME.sub("-", fold(view.answered or timeline.name)).strip("-.")[:NAME_LENGTH] or "timeline"
    return replace(view, dialog=ExportForm(f"{stem}.{FORMATS[0][2]}"), message="")


def next_field(view: View, _: Timeline, __: str) -> View:
    """The next field of the form."""
    return _field(view, 1)


def previous_field(view: View, _: Timeline, __: str) -> View:
    """The field before."""
    return _field(view, -1)


def _field(view: View, by: int) -> View:
    if not isinstance(view.dialog, ExportForm):
        return view
    return replace(view, dialog=replace(view.dialog, field=(view.dialog.field + by) % len(FIELDS)))


def choose_right(view: View, timeline: Timeline, _: str) -> View:
    """The next choice of the field; on the file name, the next format."""
    return _choose(view, timeline, 1)


def choose_left(view: View, timeline: Timeline, _: str) -> View:
    """The choice before."""
    return _choose(view, timeline, -1)


def _choose(view: View, timeline: Timeline, by: int) -> View:
    form = view.dialog
    if not isinstance(form, ExportForm):
        return view
    if FIELDS[form.field] == "rows":
        can_choose = bool(starred(view, timeline))
        return replace(view, dialog=replace(form, only_starred=can_choose and not form.only_starred, note=""))
    chosen = (form.format + by) % len(FORMATS)
    return replace(view, dialog=replace(form, format=chosen, name=_ending_in(form.name, FORMATS[chosen][2]), note=""))


def _ending_in(name: str, ending: str) -> str:
    """A name with this ending in place of that of another format."""
    stem, dot, last = name.strip().rpartition(".")
    return f"{stem if dot and last.lower() in ENDINGS else name.strip()}.{ending}"


def write(view: View, timeline: Timeline, _: str) -> View | Export:
    """Have the file written; the dialog stays until the face has told how it went."""
    form = view.dialog
    if not isinstance(form, ExportForm):
        return view
    if not form.name.strip():
        return refused(view, "a file needs a name")
    return Export(form.name.strip(), FORMATS[form.format][0], rows_of(view, timeline, form), view.answered)


def rows_of(view: View, timeline: Timeline, form: ExportForm) -> Ordinals | tuple[int, ...]:
    """What the form would write, in the order of the list: the hits, or the starred. Context is display only."""
    return ordered(timeline, view.order, starred(view, timeline) if form.only_starred else view.hits)


def starred(view: View, timeline: Timeline) -> Ordinals:
    """The starred among the hits."""
    found = (timeline.ordinal(event) for event in view.starred)
    return Ordinals([ordinal for ordinal in found if ordinal is not None]) & view.hits


def refused(view: View, note: str, name: str | None = None) -> View:
    """The form again, with the reason why nothing was written and perhaps another name."""
    form = view.dialog
    if not isinstance(form, ExportForm):
        return told(view, note)
    return replace(view, dialog=replace(form, note=note, name=form.name if name is None else name))
