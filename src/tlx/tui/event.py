"""What is known of the event under the cursor: its date in full, how it is known, and why."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice
from typing import Final

from tlx.explore.counts import differing
from tlx.explore.marks import DISAGREE
from tlx.explore.safe import safe
from tlx.explore.telling import documents_of, one_each_date
from tlx.model import Account, Basis, Event, Precision, Shape, When, say
from tlx.tui.lines import Line, Piece, cut, line, wrap
from tlx.tui.scene import Scene, dated, lit_pieces
from tlx.tui.theme import Tone
from tlx.tui.titles import hanging, title

BASIS: Final = {
    Basis.STATED: "stated",
    Basis.RESOLVED: "worked out",
    Basis.INFERRED: "inferred",
    Basis.GIVEN: "given by you",
}
EXACTNESS: Final = {
    Precision.CENTURY: "to the century",
    Precision.DECADE: "to the decade",
    Precision.YEAR: "to the year",
    Precision.HALF: "to the half-year",
    Precision.SEASON: "to the season",
    Precision.QUARTER: "to the quarter",
    Precision.MONTH: "to the month",
    Precision.WEEK: "to the week",
    Precision.RANGE: "within these days",
    Precision.DAY: "to the day",
    Precision.PART: "to the part of the day",
    Precision.MINUTE: "to the minute",
}
NUMBERS: Final = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
PARTS: Final[dict[str, Tone]] = {"time": "time", "text": "text", "answer": "title"}
LONGEST: Final = 600
"""Characters of a headline or a quote that are shown here: a hostile one may be a whole book."""
TOLD_AGAIN: Final = 4
"""Lines of one account told again; the whole of it is a key away."""
SIDE_BY_SIDE: Final = 6
"""Accounts that disagree shown side by side; of more, one for each date."""


def event_lines(scene: Scene, cells: int) -> list[Line]:
    """Headline, date, how it is known, why, and what it is not."""
    if scene.event is None or scene.account is None:
        return []
    headline = wrap(lit_pieces(scene.event.headline[:LONGEST], "title", scene.sought, "hitnow"), cells - 2)
    full = wrap(line((say.full(scene.event.when), "time")), cells - 3)
    known = wrap(_known(scene.event, documents_of(scene.timeline, scene.view.cursor)), cells - 3)
    return [
        *(line(" ", *pieces) for pieces in (*headline, *full, *known)),
        *_disputed(scene, cells),
        *_miscounted(scene, cells),
        *_word(scene.event, cells),
        (),
        *why_lines(scene, cells),
    ]


def _word(event: Event, cells: int) -> list[Line]:
    """The user's tags and note."""
    said = [f"tags: {', '.join(event.word.tags)}"] if event.word.tags else []
    notes = [*said, *event.word.note[:LONGEST].splitlines()]
    return [line(" ", *pieces) for each in notes for pieces in wrap(line((safe(each), "text")), cells - 3)]


def why_lines(scene: Scene, cells: int, indent: int = 8) -> list[Line]:
    """The words, the rule and the date it leans on; then the other reading, if there is one."""
    if scene.account is None or scene.event is None:
        return []
    given, told = scene.event.word.reason, scene.account
    parts = say.reason_parts(given or told.reason)
    lines = hanging("why", line(*((safe(part.text), PARTS[part.role]) for part in parts)), cells, indent)
    others = scene.event.word.found if given else told.alternatives
    for other in others[:1] if indent == 8 else ():
        lines += hanging("not", line((f"{say.long(other.when)}: {safe(other.why)}", "quiet")), cells, indent)
    return lines


def _known(event: Event, count: int) -> Line:
    """How its date is known, and whether the documents that tell it, so many, agree."""
    basis = f"{BASIS[event.basis]} {_exactness(event.when)}".strip() if event.when else "undated"
    number = NUMBERS[count] if count < len(NUMBERS) else f"{count:,}"
    if problem := _differ(event):
        return line((f"{basis} · ", "quiet"), (f"{number if count > 1 else 'its'} sources {problem}", "trouble"))
    told = "one source" if count < 2 else f"{number} sources agree"
    return line((f"{basis} · {told}", "quiet"))


def _differ(event: Event) -> str:
    """In what the accounts of an event cannot all be right."""
    if not event.agreed:
        return "disagree"
    return "count differently" if differing(event.accounts) else ""


def _exactness(when: When | None) -> str:
    if when is None:
        return ""
    if when.approx:
        return "roughly"
    if when.shape in (Shape.BEFORE, Shape.AFTER):
        return "to one end only"
    if when.shape is Shape.EXTENT:
        return "as a span"
    return "to the night" if when.part == "night" else EXACTNESS[when.precision]


def _disputed(scene: Scene, cells: int) -> list[Line]:
    """Sources that disagree stand side by side, and none is the winner."""
    if scene.event is None or scene.event.agreed:
        return []
    told = scene.event.accounts
    shown = told if len(told) <= SIDE_BY_SIDE else one_each_date(scene.timeline, scene.view.cursor)[:SIDE_BY_SIDE]
    lines = [
        line(" ", (cut(f"{_source(scene, account)}: ", cells // 2), "quiet"), (say.long(account.when), "time"))
        for account in shown
    ]
    return [*lines, line((f" and {len(told) - len(shown):,} more", "quiet"))] if len(shown) < len(told) else lines


def _miscounted(scene: Scene, cells: int) -> list[Line]:
    """Counts of one thing that differ, each in the words of its source."""
    return [
        line(" ", (cut(f"{_source(scene, each.account)}: ", cells // 2), "quiet"), (f"“{safe(each.words)}”", "text"))
        for each in (differing(scene.event.accounts) if scene.event else ())
    ]


def disputed_lines(scene: Scene, cells: int) -> list[Line]:
    """The same in a line or two, where there is no room for a line each."""
    if scene.event is None:
        return []
    if scene.event.agreed:
        counts = _miscounted(scene, cells)
        told_so = line((f"{DISAGREE.sign} counts differ:", "trouble"), *chain.from_iterable(counts))
        return [line(" ", *pieces) for pieces in wrap(told_so, cells - 2)[:2]] if counts else []
    told = one_each_date(scene.timeline, scene.view.cursor)[:SIDE_BY_SIDE]
    each = (
        (Piece(f" · {cut(_source(scene, account), 24)}: ", "quiet"), Piece(say.long(account.when), "time"))
        for account in told
    )
    said = (Piece(DISAGREE.sign, "trouble"), Piece(" sources disagree", "trouble"), *chain.from_iterable(each))
    return [line(" ", *pieces) for pieces in wrap(said, cells - 2)[:2]]


def _source(scene: Scene, account: Account) -> str:
    document = scene.timeline.info(account.doc)
    return safe(document.label if document else account.doc)


def told_again(scene: Scene, cells: int, room: int) -> list[Line]:
    """The other accounts of the event from the next one on, as many as there is room for."""
    if scene.event is None or len(scene.event.accounts) < 2:
        return []
    room = max(2, room)
    shown = [_told(scene, account, cells) for account in islice(_others(scene.event, scene.view.account), room)]
    lines = list(chain.from_iterable(shown))
    others = len(scene.event.accounts) - 1
    count = line((f"  {others:,} others", "faint")) if len(lines) > room or others > len(shown) else ()
    name = "Also told by" if documents_of(scene.timeline, scene.view.cursor) > 1 else "Again in this text"
    right = line((scene.keymap.sign("right"), "key"), (" read it there", "quiet"))
    return [title(name, cells, tail=count, right=right), *lines[:room], ()]


def _others(event: Event, account: int) -> Iterator[Account]:
    """The accounts after the one shown, then those before it: one key leads from each to the next."""
    told = event.accounts
    at = min(account, len(told) - 1)
    return (told[number] for number in chain(range(at + 1, len(told)), range(at)))


def _told(scene: Scene, account: Account, cells: int) -> list[Line]:
    document = scene.timeline.info(account.doc)
    number = f"line {scene.timeline.line_of(account.doc, account.span.start)}"
    is_same = scene.account is not None and account.doc == scene.account.doc
    own_date = f" · {dated(document)} · {number}" if document else ""
    head = (
        line((f" {number}", "text")) if is_same else line((f" {_source(scene, account)}", "text"), (own_date, "quiet"))
    )
    return [head, *(line("  ", *pieces) for pieces in wrap(_quoted(account), cells - 4)[:TOLD_AGAIN])]


def _quoted(account: Account) -> list[Piece]:
    """The quote with its time words marked."""
    time, quote = account.time, account.quote[:LONGEST]
    if time is None or not account.span.holds(time):
        return [Piece(f"“{safe(quote)}”", "quiet")]
    start, end = time.start - account.span.start, time.end - account.span.start
    before, words, after = quote[:start], quote[start:end], quote[end:]
    return [Piece(f"“{safe(before)}", "quiet"), Piece(safe(words), "timeword"), Piece(f"{safe(after)}”", "quiet")]
