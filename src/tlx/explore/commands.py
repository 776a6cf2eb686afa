"""Every command, in one table: it gives the keys, the footer, the help, the palette and the replay of a session.

A command is a function of view, timeline and an argument; it answers with the next view, or with an
effect for the face to carry out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from tlx.explore import editing, forms, jumps, lanes, moves, panes, searching, within
from tlx.explore.dialogs import Editing, ExportForm, GoTo, Help, Palette, Problems
from tlx.explore.effects import Effect, Interrupt, Quit, Redraw
from tlx.explore.view import Focus, View
from tlx.index import Timeline


class Mode(StrEnum):
    """Where keys go: the pane in focus, or what lies over it. A key may mean one thing in each."""

    LIST = "list"
    SOURCE = "source"
    PEOPLE = "people"
    LANES = "lanes"
    READING = "reading"
    SEARCH = "search"
    WITHIN = "within"
    HELP = "help"
    PALETTE = "palette"
    PROBLEMS = "problems"
    EXPORT = "export"
    DATE = "date"
    EDIT = "edit"


Run = Callable[[View, Timeline, str], View | Effect]
Modes = frozenset[Mode]


@dataclass(frozen=True, slots=True)
class Command:
    """One step. ``group`` is its heading in the help, "" for what needs no line there; ``help`` says what it does."""

    name: str
    keys: tuple[str, ...]
    group: str
    help: str
    run: Run
    modes: Modes


def _quit(_: View, __: Timeline, ___: str) -> Effect:
    return Quit()


def _interrupt(_: View, __: Timeline, ___: str) -> Effect:
    return Interrupt()


def _redraw(_: View, __: Timeline, ___: str) -> Effect:
    return Redraw()


LIST: Final = frozenset((Mode.LIST,))
SOURCE: Final = frozenset((Mode.SOURCE,))
PEOPLE: Final = frozenset((Mode.PEOPLE,))
LANES: Final = frozenset((Mode.LANES,))
READING: Final = frozenset((Mode.READING,))
SEARCH: Final = frozenset((Mode.SEARCH,))
WITHIN: Final = frozenset((Mode.WITHIN,))
EXPORT: Final = frozenset((Mode.EXPORT,))
PALETTE: Final = frozenset((Mode.PALETTE,))
PICKING: Final = LIST | PEOPLE | LANES
PANES: Final = LIST | SOURCE | PEOPLE
BROWSING: Final = PANES | LANES
VIEWING: Final = BROWSING | READING
TEXT: Final = SOURCE | READING
NARROW: Final = frozenset((Mode.HELP, Mode.PALETTE, Mode.EXPORT, Mode.DATE, Mode.EDIT))
OVER: Final = NARROW | {Mode.PROBLEMS}
ANYWHERE: Final = frozenset(Mode)
TYPING: Final = SEARCH | WITHIN | NARROW
"""Where a letter is a letter, never a command."""

ROWS: Final[tuple[tuple[str, str, str, str, Run, Iterable[Mode]], ...]] = (
    ("down", "down j ctrl+n", "Move", "the next event", moves.down, LIST | SEARCH),
    ("up", "up k", "Move", "the event before", moves.up, LIST | SEARCH),
    ("first", "g home", "Move", "the first event", moves.first, LIST | SEARCH),
    ("last", "G end", "Move", "the last event", moves.last, LIST | SEARCH),
    ("page-down", "pagedown ctrl+f", "Move", "a screen on", moves.page_down, LIST | SEARCH),
    ("page-up", "pageup ctrl+b", "Move", "a screen back", moves.page_up, LIST | SEARCH),
    ("next-month", "] ctrl+down", "Move", "the next month with events", moves.next_month, LIST),
    ("previous-month", "[ ctrl+up", "Move", "the month before", moves.previous_month, LIST),
    ("next-year", "} alt+down", "Move", "the next year with events", moves.next_year, LIST),
    ("previous-year", "{ alt+up", "Move", "the year before", moves.previous_year, LIST),
    ("go-to-date", "d", "Jump", "to a date: type it", jumps.show_go_to, LIST),
    ("next-gap", ">", "Jump", "over the next gap", jumps.next_gap, LIST),
    ("previous-gap", "<", "Jump", "back over a gap", jumps.previous_gap, LIST),
    ("next-conflict", "c", "Jump", "the next that is disputed", jumps.NEXT["conflict"], LIST),
    ("previous-conflict", "C", "", "the one before that is disputed", jumps.PREVIOUS["conflict"], LIST),
    ("next-single-source", "i", "Jump", "the next told by one source", jumps.NEXT["single-source"], LIST),
    ("previous-single-source", "I", "", "the one before told by one", jumps.PREVIOUS["single-source"], LIST),
    ("next-undated", "w", "Jump", "the next without a date", jumps.NEXT["undated"], LIST),
    ("previous-undated", "W", "", "the one before without a date", jumps.PREVIOUS["undated"], LIST),
    ("to-row", "", "", "an event by its number", moves.to_row, LIST | SEARCH),
    ("fold", "left h", "Move", "fold; again: the year, all", panes.fold, LIST),
    ("unfold", "right l", "Move", "unfold; again: the year, all", panes.unfold, LIST),
    ("lanes", "L", "Lanes", "lanes over time, or the list", lanes.show, BROWSING),
    ("next-lane", "down j ctrl+n", "Lanes", "the next lane", lanes.next_lane, LANES),
    ("previous-lane", "up k", "Lanes", "the lane before", lanes.previous_lane, LANES),
    ("next-here", "right l", "Lanes", "the next event of the lane", lanes.next_here, LANES),
    ("previous-here", "left h", "Lanes", "the event of the lane before", lanes.previous_here, LANES),
    ("first-here", "g home", "", "the first event of the lane", lanes.first_here, LANES),
    ("last-here", "G end", "", "the last event of the lane", lanes.last_here, LANES),
    ("lanes-on", "pagedown ctrl+f", "", "five lanes on", lanes.page_down, LANES),
    ("lanes-back", "pageup ctrl+b", "", "five lanes back", lanes.page_up, LANES),
    ("next-order", "tab", "Lanes", "by person, source or place", lanes.next_order, LANES),
    ("previous-order", "shift+tab", "", "the other way round", lanes.previous_order, LANES),
    ("zoom-in", "+ =", "Lanes", "half the time", lanes.zoom_in, LANES),
    ("zoom-out", "-", "Lanes", "twice the time", lanes.zoom_out, LANES),
    ("next-pane", "tab", "Move", "the next pane", panes.next_pane, PANES),
    ("previous-pane", "shift+tab", "", "the pane before", panes.previous_pane, PANES),
    ("to-list", "1", "", "the list", lambda v, t, _: panes.to_pane(v, t, "1"), BROWSING),
    ("to-source", "2", "", "the source", lambda v, t, _: panes.to_pane(v, t, "2"), BROWSING),
    ("to-people", "3", "", "the people", lambda v, t, _: panes.to_pane(v, t, "3"), BROWSING),
    ("scroll-on", "ctrl+d", "Move", "scroll the source on", panes.page_on, VIEWING),
    ("scroll-back", "ctrl+u", "Move", "scroll the source back", panes.page_back, VIEWING),
    ("line-on", "down j", "", "a line on", panes.scroll_down, TEXT),
    ("line-back", "up k", "", "a line back", panes.scroll_up, TEXT),
    ("page-on", "pagedown ctrl+f", "", "a page on", panes.page_on, TEXT),
    ("page-back", "pageup ctrl+b", "", "a page back", panes.page_back, TEXT),
    ("next-account", "right l", "Move", "as another source tells it", panes.next_account, TEXT),
    ("previous-account", "left h", "", "the account before", panes.previous_account, TEXT),
    ("next-told", "n", "", "the next event told, or find", within.on, TEXT),
    ("previous-told", "N", "", "the one before", within.back, TEXT),
    ("search-within", "/", "Find", "in a text: search inside it", within.begin, TEXT),
    ("type-within", "", "", "type", within.type_text, WITHIN),
    ("erase-within", "backspace", "", "shorten", within.erase, WITHIN),
    ("erase-all-within", "ctrl+u", "", "nothing typed", within.erase_all, WITHIN),
    ("keep-within", "enter", "", "keep", within.keep, WITHIN),
    ("leave-within", "escape", "", "back", within.leave, WITHIN),
    ("next-find", "down ctrl+n", "", "the next find", within.on, WITHIN),
    ("previous-find", "up", "", "the find before", within.back, WITHIN),
    ("next-person", "down j", "", "the next person", panes.next_person, PEOPLE),
    ("previous-person", "up k", "", "the person before", panes.previous_person, PEOPLE),
    ("search", "/", "Find", "search while you type", searching.search, PICKING),
    ("next-hit", "n", "Find", "the next hit", moves.next_hit, PICKING),
    ("previous-hit", "N", "Find", "the hit before", moves.previous_hit, PICKING),
    ("context", "t", "Find", "hits only, or in context", searching.toggle_context, BROWSING),
    ("context-typing", "ctrl+t f2", "", "hits only, or in context", searching.toggle_context, SEARCH),
    ("order", "s", "Find", "by date, end, source, edits", panes.next_order, BROWSING),
    ("everything", "a", "Find", "the less certain rows too", searching.toggle_everything, BROWSING),
    ("read", "enter", "Find", "read the whole document", panes.read, LIST | SOURCE | LANES),
    ("only-person", "enter", "Find", "on a person: only theirs", panes.only_person, PEOPLE),
    ("add-person", "P", "Find", "on a person: theirs too", panes.add_person, PEOPLE),
    ("next-sort", "right l", "Move", "organisations, places, people", panes.next_sort, PEOPLE),
    ("previous-sort", "left h", "", "the other way round", panes.previous_sort, PEOPLE),
    ("back", "backspace alt+left", "Find", "the view before", searching.go_back, BROWSING),
    ("forward", "alt+right", "Find", "forward again", searching.go_forward, BROWSING),
    ("undo-layer", "escape", "Find", "undo one layer; never quits", panes.undo_layer, BROWSING),
    ("type", "", "", "type", searching.type_text, SEARCH),
    ("erase", "backspace", "", "shorten", searching.erase, SEARCH),
    ("erase-word", "ctrl+w", "", "without the last word", searching.erase_word, SEARCH),
    ("erase-all", "ctrl+u", "", "nothing typed", searching.erase_all, SEARCH),
    ("complete", "tab", "", "complete a name, or take the nearest word", searching.complete, SEARCH),
    ("complete-back", "shift+tab", "", "the completion before", searching.complete_back, SEARCH),
    ("keep", "enter", "", "keep", searching.keep, SEARCH),
    ("leave", "escape", "", "back to where you were", searching.leave, SEARCH),
    ("stop-reading", "escape backspace", "", "back", panes.stop_reading, READING),
    ("star", "space", "Decide", "star, and on to the next", editing.star, LIST | LANES),
    ("date", "D", "Decide", "its date, as you type it", editing.ask_date, LIST | LANES),
    ("headline", "H", "Decide", "its headline", editing.ask_headline, LIST | LANES),
    ("note", "m", "Decide", "a note on it", editing.ask_note, VIEWING),
    ("tag", "T", "Decide", "its tags", editing.ask_tags, VIEWING),
    ("hide", "X", "Decide", "hide it", editing.hide, LIST | LANES),
    ("mark", "v", "Decide", "mark it, to be joined", editing.mark, LIST),
    ("unmark", "V", "", "no marks", editing.unmark, LIST),
    ("merge", "M", "Decide", "the marked are one with this", editing.merge, LIST),
    ("split", "S", "Decide", "split off the account shown", editing.split, VIEWING),
    ("document-date", "D", "Decide", "in a text: date of the text", editing.ask_document_date, TEXT),
    ("alias", "A", "Decide", "on a person: also called …", editing.ask_alias, PEOPLE),
    ("undo", "u", "Decide", "undo the last decision", editing.undo, VIEWING),
    ("redo", "ctrl+r U", "Decide", "redo it", editing.redo, VIEWING),
    ("copy", "y", "Keep", "copy with the citation", panes.copy, VIEWING),
    ("copy-view", "Y", "Keep", "copy everything in view", panes.copy_view, VIEWING),
    ("open", "o", "Keep", "the file in your pager", panes.open_in_pager, VIEWING),
    ("edit-file", "O", "Keep", "the file in your editor", panes.open_in_editor, VIEWING),
    ("export", "e ctrl+e ctrl+s", "Keep", "export the view", forms.show_export, BROWSING | SEARCH),
    ("problems", "!", "Keep", "what was left out, and why", forms.show_problems, VIEWING),
    ("palette", "ctrl+p :", "Keep", "all commands", forms.show_palette, VIEWING | SEARCH),
    ("help", "? f1", "Keep", "this help", forms.show_help, VIEWING | SEARCH),
    ("start-afresh", "R", "Keep", "start afresh, or back again", panes.start_afresh, LIST),
    ("quit", "q", "Keep", "quit", _quit, VIEWING | {Mode.PROBLEMS}),
    ("interrupt", "ctrl+c", "", "stop the work under way, else quit", _interrupt, ANYWHERE),
    ("redraw", "ctrl+l", "", "paint the screen again", _redraw, ANYWHERE),
    ("close", "escape", "", "back", forms.close, OVER),
    ("type-here", "", "", "type", forms.type_text, NARROW),
    ("erase-here", "backspace", "", "shorten", forms.erase, NARROW),
    ("erase-all-here", "ctrl+u", "", "nothing typed", forms.erase_all, NARROW),
    ("dialog-down", "down pagedown", "", "a line on", forms.scroll_dialog_down, {Mode.HELP, Mode.PROBLEMS}),
    ("dialog-up", "up pageup", "", "a line back", forms.scroll_dialog_up, {Mode.HELP, Mode.PROBLEMS}),
    ("choose-next", "down", "", "the next command", forms.choose_next, PALETTE),
    ("choose-previous", "up", "", "the command before", forms.choose_previous, PALETTE),
    ("do", "enter", "", "do it", lambda v, t, _: do_chosen(v, t), PALETTE),
    ("go", "enter", "", "go there", jumps.go, {Mode.DATE}),
    ("decide", "enter", "", "keep it", editing.decide, {Mode.EDIT}),
    ("next-field", "tab down", "", "the next field", forms.next_field, EXPORT),
    ("previous-field", "shift+tab up", "", "the field before", forms.previous_field, EXPORT),
    ("choose-right", "right", "", "the next choice", forms.choose_right, EXPORT),
    ("choose-left", "left", "", "the choice before", forms.choose_left, EXPORT),
    ("write", "enter", "", "write it", forms.write, EXPORT),
)
"""Name, keys, heading and line in the help, what it does, and where."""

COMMANDS: Final = tuple(
    Command(name, tuple(keys.split()), group, help_, run, frozenset(modes))
    for name, keys, group, help_, run, modes in ROWS
)
BY_NAME: Final = {command.name: command for command in COMMANDS}
Keys = Mapping[Mode, Mapping[str, Command]]


def by_key(commands: Iterable[Command]) -> Keys:
    """What each key does in each mode; of two commands on one key the later has it."""
    known = tuple(commands)
    return {mode: {key: command for command in known if mode in command.modes for key in command.keys} for mode in Mode}


KEYS: Final = by_key(COMMANDS)
"""What each key does in each mode, unless the user has said otherwise."""
OWN_TYPES: Final = {Mode.SEARCH: "type", Mode.WITHIN: "type-within"}
TYPES: Final = {mode: BY_NAME[OWN_TYPES.get(mode, "type-here")] for mode in TYPING}
"""What takes the letters where letters are typed."""

DIALOGS: Final = {
    Help: Mode.HELP,
    Palette: Mode.PALETTE,
    Problems: Mode.PROBLEMS,
    ExportForm: Mode.EXPORT,
    GoTo: Mode.DATE,
    Editing: Mode.EDIT,
}


def mode_of(view: View) -> Mode:
    """Where keys go."""
    if view.dialog is not None:
        return DIALOGS[type(view.dialog)]
    if view.searching is not None:
        return Mode.SEARCH
    if view.within is not None and view.within.is_typing:
        return Mode.WITHIN
    if view.reading:
        return Mode.READING
    return Mode.LANES if view.lanes and view.focus is Focus.LIST else Mode(view.focus)


def command_for(view: View, key: str, keys: Keys = KEYS) -> tuple[Command, str] | None:
    """What a key does here, with its argument. Where letters are typed, a letter is text and never a command."""
    mode = mode_of(view)
    letter = " " if key == "space" else key
    if mode in TYPING and len(letter) == 1 and letter.isprintable():
        return TYPES[mode], letter
    command = keys[mode].get(key)
    return (command, "") if command else None


def pasted(view: View, text: str) -> tuple[Command, str]:
    """What a paste does: text is text. Where none is typed, a search for it begins."""
    line = " ".join(text.split())
    mode = mode_of(view)
    return (TYPES[mode], line) if mode in TYPING else (BY_NAME["search"], line.removeprefix("/"))


def in_palette(typed: str) -> list[Command]:
    """The commands of which name or help has every word typed."""
    words = typed.lower().split()
    listed = (command for command in COMMANDS if command.group)
    return [command for command in listed if all(word in f"{command.help} {command.name}".lower() for word in words)]


def do_chosen(view: View, timeline: Timeline) -> View | Effect:
    """The command chosen in the palette, done on the view under it."""
    if not isinstance(view.dialog, Palette):
        return view
    found = in_palette(view.dialog.typed)
    under = forms.close(view, timeline, "")
    if not found:
        return view
    return found[min(view.dialog.chosen, len(found) - 1)].run(under, timeline, "")
