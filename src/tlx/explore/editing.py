"""Keys that decide: each makes a decision of what is under the cursor, and the view that follows when it is kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from tlx.case.edits import LONGEST_LINE, Edit
from tlx.explore import deciding, edit_words
from tlx.explore.dialogs import Editing
from tlx.explore.effects import Decide, TakeBack
from tlx.explore.moves import down
from tlx.explore.panes import event_of
from tlx.explore.people import people
from tlx.explore.view import View, told
from tlx.index import Timeline
from tlx.model import Event, When, say

# -- at once ---------------------------------------------------------------------------------------


def star(view: View, timeline: Timeline, _: str) -> View | Decide:
    """Star the event, or take its star away, and go on to the next."""
    event = _event(view, timeline)
    if event is None:
        return view
    is_starred = event.id not in view.starred
    edit = replace(deciding.star(event, on=is_starred), was=not is_starred)
    there = down(replace(view, starred=view.starred ^ {event.id}), timeline, "")
    return Decide((edit,), replace(there, message=edit_words.changed(edit)))


def hide(view: View, timeline: Timeline, _: str) -> View | Decide:
    """Take the event out of the timeline."""
    event = _event(view, timeline)
    return view if event is None else _decided(view, deciding.hide(event))


def mark(view: View, timeline: Timeline, _: str) -> View:
    """Mark the event, or take its mark away, and go on to the next."""
    event = _event(view, timeline)
    return view if event is None else down(replace(view, marked=view.marked ^ {event.id}), timeline, "")


def unmark(view: View, _: Timeline, __: str) -> View:
    """No event is marked."""
    return told(replace(view, marked=frozenset()), "nothing is marked")


def merge(view: View, timeline: Timeline, _: str) -> View | Decide:
    """The marked events are one with this one, which shows them."""
    event = _event(view, timeline)
    if event is None:
        return view
    ordinals = [timeline.ordinal(ident) for ident in sorted(view.marked - {event.id})]
    others = [timeline.event(ordinal) for ordinal in ordinals if ordinal is not None]
    if not others:
        return told(view, "mark the events that are one with this one first")
    merged = replace(view, marked=frozenset())
    return replace(
        _decided(merged, deciding.merge(event, others)), then=told(merged, f"{len(others) + 1} are one event")
    )


def split(view: View, timeline: Timeline, _: str) -> View | Decide:
    """The account in the source pane is an event of its own."""
    event = _event(view, timeline)
    if event is None:
        return view
    if len(event.accounts) < 2:
        return told(view, "a single account tells this event: there is nothing to split off")
    off = event.accounts[min(view.account, len(event.accounts) - 1)]
    return _decided(view, deciding.split(event, [off]))


def undo(_: View, __: Timeline, ___: str) -> TakeBack:
    """Take back the last decision."""
    return TakeBack()


def redo(_: View, __: Timeline, ___: str) -> TakeBack:
    """Decide again what was taken back last."""
    return TakeBack(is_redo=True)


def _event(view: View, timeline: Timeline) -> Event | None:
    return event_of(view, timeline) if view.rows else None


def _decided(view: View, *edits: Edit) -> Decide:
    return Decide(edits, told(view, edit_words.changed(edits[-1])))


# -- typed -----------------------------------------------------------------------------------------


def _asking(kind: str, begun: Callable[[Event], str]) -> Callable[[View, Timeline, str], View]:
    def ask(view: View, timeline: Timeline, _: str) -> View:
        event = _event(view, timeline)
        return view if event is None else replace(view, dialog=Editing(kind, event.id, begun(event)), message="")

    return ask


ask_date: Final = _asking("date", lambda _: "")
ask_headline: Final = _asking("headline", lambda event: event.headline)
ask_note: Final = _asking("note", lambda event: event.word.note)
ask_tags: Final = _asking("tag", lambda event: ", ".join(event.word.tags))


def ask_document_date(view: View, timeline: Timeline, _: str) -> View:
    """Another date of the document that is read."""
    event = _event(view, timeline)
    if event is None:
        return view
    doc = event.accounts[min(view.account, len(event.accounts) - 1)].doc
    return replace(view, dialog=Editing("document-date", doc), message="")


def ask_alias(view: View, timeline: Timeline, _: str) -> View:
    """Another name of who is under the cursor of the people pane."""
    named = people(timeline, view.cursor, view.named)
    if view.person >= len(named):
        return told(view, "nobody is named here")
    name = named[view.person].person.name
    if deciding.namesake(timeline, name):
        return told(view, f"several are called {name}: one alone gets no other name")
    return replace(view, dialog=Editing("alias", name), message="")


def title(dialog: Editing) -> str:
    """What the dialog is called."""
    return TITLES[dialog.kind]


def was(timeline: Timeline, dialog: Editing) -> str:
    """What is to be changed, as it is now."""
    if dialog.kind == "alias":
        return dialog.about
    if dialog.kind == "document-date":
        known = timeline.info(dialog.about)
        return f"{dialog.about}: {say.origin(known.dating.when, known.dating.origin)}" if known else dialog.about
    event = _of(timeline, dialog)
    if event is None:
        return ""
    return f"{say.long(event.when)}  {event.headline}" if dialog.kind == "date" else event.headline


def meaning(timeline: Timeline, dialog: Editing) -> str:
    """How what is typed is understood; "" where it is kept as it is."""
    if dialog.kind not in DATED or not dialog.typed.strip():
        return EMPTY[dialog.kind] if not dialog.typed.strip() else ""
    found = deciding.meant(dialog.typed, _near(timeline, dialog))
    return f"{say.long(found[1])}   {found[0]}" if found else ""


def _near(timeline: Timeline, dialog: Editing) -> When | None:
    """The date there is: what is typed without a year is of its year."""
    if dialog.kind == "document-date":
        known = timeline.info(dialog.about)
        return known.dating.when if known else None
    event = _of(timeline, dialog)
    return event.when if event else None


def _of(timeline: Timeline, dialog: Editing) -> Event | None:
    ordinal = timeline.ordinal(dialog.about)
    return None if ordinal is None else timeline.event(ordinal)


def typed(dialog: Editing, words: str) -> Editing:
    """The dialog with other words in it, no more than can be kept."""
    return replace(dialog, typed=words if dialog.kind == "note" else words[:LONGEST_LINE], note="")


def decide(view: View, timeline: Timeline, _: str) -> View | Decide:
    """What was typed is decided; where it means nothing, that is said and it can be mended."""
    dialog = view.dialog
    if not isinstance(dialog, Editing):
        return view
    try:
        edits = MADE[dialog.kind](timeline, dialog)
    except ValueError as error:
        return replace(view, dialog=replace(dialog, note=str(error)))
    event = _of(timeline, dialog)
    changing = [edit for edit in edits if deciding.changes(edit, event)]
    return _decided(view, *changing) if changing else told(view, "nothing is changed")


def _date(timeline: Timeline, dialog: Editing) -> str:
    """EDTF of what is typed. Raises :class:`ValueError` with a sentence."""
    if not dialog.typed.strip():
        return deciding.NO_DATE
    found = deciding.meant(dialog.typed, _near(timeline, dialog))
    if found is None:
        raise ValueError("this is no date yet: try 2014, 2014-10, 2014-10/2015-02, 9 dec 2014")
    return found[0]


def _dated(timeline: Timeline, dialog: Editing) -> list[Edit]:
    return [deciding.date(_there(timeline, dialog), _date(timeline, dialog))]


def _there(timeline: Timeline, dialog: Editing) -> Event:
    event = _of(timeline, dialog)
    if event is None:
        raise ValueError("this event is there no longer")
    return event


def _tagged(timeline: Timeline, dialog: Editing) -> list[Edit]:
    return deciding.tags(_there(timeline, dialog), dialog.typed.split(","))


def _named(_: Timeline, dialog: Editing) -> list[Edit]:
    return [deciding.alias(dialog.about, dialog.typed)] if dialog.typed.strip() else []


MADE: Final[Mapping[str, Callable[[Timeline, Editing], list[Edit]]]] = {
    "date": _dated,
    "headline": lambda timeline, dialog: [deciding.headline(_there(timeline, dialog), dialog.typed)],
    "note": lambda timeline, dialog: [deciding.note(_there(timeline, dialog), dialog.typed)],
    "tag": _tagged,
    "document-date": lambda timeline, dialog: [deciding.document_date(timeline, dialog.about, _date(timeline, dialog))],
    "alias": _named,
}
"""What each dialog decides. Each may raise :class:`ValueError` with a sentence."""
DATED: Final = frozenset({"date", "document-date"})
TITLES: Final = {
    "date": "Its date",
    "headline": "Its headline",
    "note": "Your note on it",
    "tag": "Its tags",
    "document-date": "The date of the document",
    "alias": "Also called",
}
HINTS: Final = {
    "date": "2014, 2014-10, 2014-10/2015-02, 9 dec 2014",
    "headline": "in your words",
    "note": "for whoever reads on",
    "tag": "with commas between them",
    "document-date": "2014-12-09, dec 2014",
    "alias": "another name in these documents",
}
EMPTY: Final = {
    "date": "empty: the date tlx found",
    "headline": "empty: the headline tlx wrote",
    "note": "empty: no note",
    "tag": "empty: no tag",
    "document-date": "empty: the date tlx finds",
    "alias": "",
}
