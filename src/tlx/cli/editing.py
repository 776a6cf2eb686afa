"""``tlx edit``: the user's word from the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import click

from tlx import people
from tlx.case import Edit, standing
from tlx.case.edits import Target, checked
from tlx.cli import options
from tlx.cli.desk import Desk, desk
from tlx.cli.exits import Exit
from tlx.cli.narrate import say
from tlx.cli.opening import timeline
from tlx.cli.places import or_bundled
from tlx.explore import deciding, edit_words
from tlx.explore.safe import safe
from tlx.index import Timeline, is_packed
from tlx.model import Account, Event

AMBIGUOUS: Final = 5
"""Events that are named where what was typed begins the ids of several."""
PLACES: Final = click.argument("words", nargs=-1, metavar="[EVENT] [PATH]...")


@click.command()
@PLACES
@click.option("--date", metavar="DATE", help='Its date: EDTF, or as in "9 dec 2014"; "" for the one tlx found.')
@click.option("--headline", metavar="TEXT", help='Its headline; "" for the one tlx wrote.')
@click.option("--note", metavar="TEXT", help='Your note on it; "" for none.')
@click.option("--tag", multiple=True, metavar="TAG", help="Give it a tag.")
@click.option("--untag", multiple=True, metavar="TAG", help="Take a tag away.")
@click.option("--star/--unstar", default=None, help="Star it, or take its star away.")
@click.option("--hide/--unhide", default=None, help="Take it out of the timeline, or bring it back.")
@click.option("--merge", multiple=True, metavar="EVENT", help="It is one event with this one.")
@click.option("--split", multiple=True, metavar="ACCOUNT", help="This account of it is an event of its own.")
@click.option("--document", metavar="DOC", help="In place of EVENT: the --date is that of a document.")
@click.option("--person", metavar="NAME", help="In place of EVENT: somebody's name.")
@click.option("--alias", multiple=True, metavar="NAME", help="With --person: another name of theirs.")
@click.option("--not-same", multiple=True, metavar="NAME", help="With --person: a name that is never theirs.")
@options.NO_CACHE
def edit(words: tuple[str, ...], document: str | None, person: str | None, *, no_cache: bool, **asked: Any) -> int:  # noqa: ANN401 — click's
    """Decide what an event, a document's date or a name is to be.

    EVENT is its id, or the beginning of one: tlx show prints it. Decisions are kept in tlx-edits.jsonl beside the
    documents, a line each: tlx log lists them, tlx undo takes the last one back.
    """
    given = {name: value for name, value in asked.items() if value not in (None, ())}
    if document is not None and person is not None:
        raise click.UsageError("--document does not go with --person")
    has_event = document is None and person is None
    paths = tuple(map(Path, words[1:] if has_event else words))
    if (has_event and not words) or not given:
        raise click.UsageError("say what to edit, and how: tlx edit EVENT --date 2014-12-09 (tlx edit --help)")
    refuse_packed(paths)
    places = or_bundled(paths)
    opened, our = timeline(paths, no_cache=no_cache), desk(places)
    if document is not None:
        edits = _of_document(opened, document, given)
    elif person is not None:
        edits = _of_person(opened, person, given)
    else:
        edits = _of_event(opened, our, words[0], given)
    if not edits:
        say("that is so already")
        return Exit.OK
    for made in our.decide(_that_can_be_kept(edits)):
        click.echo(safe(f"{edit_words.about(made)}: {edit_words.changed(made)}"))
    return Exit.OK


def _that_can_be_kept(edits: Sequence[Edit]) -> list[Edit]:
    """The decisions as they are kept. Raises :class:`click.UsageError` for words that are too long, or none."""
    try:
        return [checked(made) for made in edits]
    except ValueError as error:
        raise click.UsageError(f"that cannot be kept: {error}") from error


def refuse_packed(paths: Sequence[Path]) -> None:
    """A packed case is a mistake there. Raises :class:`click.UsageError`."""
    if is_packed(paths):
        raise click.UsageError("a packed case cannot be edited: edit the folder it was made of")


# -- what was asked for, as decisions --------------------------------------------------------------


def _of_document(opened: Timeline, path: str, given: Mapping[str, Any]) -> list[Edit]:
    _only(given, "--document", ("date",))
    begun = [known for known in opened.documents if known.path.startswith(path)]
    named = [known for known in begun if known.path == path] or begun
    if len(named) != 1:
        raise click.UsageError(f"{len(named) or 'no'} documents are called {path!r}; tlx check lists them")
    return [deciding.document_date(opened, named[0].path, _date(given["date"], named[0].dating.when))]


def _of_person(opened: Timeline, name: str, given: Mapping[str, Any]) -> list[Edit]:
    _only(given, "--person", ("alias", "not_same"))
    others, strangers = given.get("alias", ()), given.get("not_same", ())
    alike = deciding.namesake(opened, name)
    if alike and not all(other.startswith(f"{name} in ") for other in others):
        both = f'--person "{alike}" --alias "{alike} in a.txt" --alias "{alike} in b.txt"'
        raise click.UsageError(
            f"several people are called {alike}: one alone gets no other name; {both} makes them one"
        )
    for form in people.unmet({name: others}, [(name, *strangers)] if strangers else (), _met(opened), _paths(opened)):
        say(f"no document calls anybody “{form}”: it is kept, and holds when one does")
    return [*(deciding.alias(name, each) for each in others), *(deciding.never_same(name, each) for each in strangers)]


def _met(opened: Timeline) -> Iterator[str]:
    return (form for person in opened.people for form in (person.name, *person.aliases))


def _paths(opened: Timeline) -> set[str]:
    return {document.path for document in opened.documents}


def _only(given: Mapping[str, Any], option: str, allowed: Sequence[str]) -> None:
    wrong = [name for name in given if name not in allowed]
    if wrong:
        raise click.UsageError(f"--{wrong[0].replace('_', '-')} does not go with {option}")


def _of_event(opened: Timeline, our: Desk, ident: str, given: Mapping[str, Any]) -> list[Edit]:
    if given.get("hide") is False:
        _only(given, "--unhide", ("hide",))
        return [Edit("hide", _hidden(our, ident), value=False, was=True)]
    found = event(opened, ident)
    _only(given, "EVENT", tuple(MADE))
    made = (each for name, value in given.items() for each in MADE[name](opened, found, value))
    return [each for each in made if deciding.changes(each, found)]


def event(opened: Timeline, ident: str) -> Event:
    """The event whose id begins so. Raises :class:`click.UsageError` where there is none, or several."""
    found = opened.ids(ident, AMBIGUOUS)
    if not found:
        raise click.UsageError(f"no event has an id that begins with {ident!r}: tlx show prints them")
    if len(found) > 1 and ident not in found:
        raise click.UsageError(f"{ident!r} begins the ids of several events: {', '.join(found)}")
    ordinal = opened.ordinal(ident if ident in found else found[0])
    return opened.event(ordinal or 0)


def _hidden(our: Desk, ident: str) -> Target:
    """A hidden event, which is in the log alone."""
    edits = (edit for log in our.logs().values() for edit in standing(log.edits) if edit.kind == "hide" and edit.value)
    found = next((it.target for it in edits if any(each.startswith(ident) for each in (it.target.id, it.id))), None)
    if found is None:
        raise click.UsageError(f"no event was hidden whose id begins with {ident!r}: tlx log lists them")
    return found


def _date(typed: str, near: Any) -> str:  # noqa: ANN401 — a When or None
    """EDTF of what was typed. Raises :class:`click.UsageError` where it is no date."""
    if not typed.strip():
        return deciding.NO_DATE
    found = deciding.meant(typed, near)
    if found is None:
        raise click.UsageError(f"{typed!r} is no date: try 2014, 2014-10, 2014-10-09, 2014-10/2015-02, 9 dec 2014")
    return found[0]


def _tag(_: Timeline, found: Event, wanted: tuple[str, ...]) -> list[Edit]:
    return deciding.tags(found, (*found.word.tags, *_parted(wanted)))


def _untag(_: Timeline, found: Event, unwanted: tuple[str, ...]) -> list[Edit]:
    return deciding.tags(found, [tag for tag in found.word.tags if tag not in {*unwanted, *_parted(unwanted)}])


def _parted(tags: Iterable[str]) -> list[str]:
    """Tags one by one: the app lists them with commas between them, so none can hold one."""
    return [" ".join(tag.split()) for each in tags for tag in each.split(",")]


def _merge(opened: Timeline, found: Event, others: tuple[str, ...]) -> list[Edit]:
    events = [event(opened, other) for other in others]
    if any(other.id == found.id for other in events):
        raise click.UsageError("an event is one with itself already")
    return [deciding.merge(found, events)]


def _split(_: Timeline, found: Event, wanted: tuple[str, ...]) -> list[Edit]:
    off = [account for account in found.accounts if any(_is_called(account, it) for it in wanted)]
    if not off or len(off) == len(found.accounts):
        names = ", ".join(f"{account.id} ({account.doc})" for account in found.accounts)
        raise click.UsageError(f"some of its accounts are to be split off, not all and not none: {names}")
    return [deciding.split(found, off)]


def _is_called(account: Account, name: str) -> bool:
    return account.id.startswith(name) or account.doc == name


MADE: Final[Mapping[str, Callable[[Timeline, Event, Any], list[Edit]]]] = {
    "date": lambda _, found, value: [deciding.date(found, _date(value, found.when))],
    "headline": lambda _, found, value: [deciding.headline(found, value)],
    "note": lambda _, found, value: [deciding.note(found, value)],
    "tag": _tag,
    "untag": _untag,
    "star": lambda _, found, value: [deciding.star(found, on=value)],
    "hide": lambda _, found, __: [deciding.hide(found)],
    "merge": _merge,
    "split": _split,
}
"""What each option decides of an event."""
