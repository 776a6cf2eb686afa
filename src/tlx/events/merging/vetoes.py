"""What no likeness outweighs: two accounts of which one of these is true tell two events."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from tlx.events.merging.profile import Profile
from tlx.events.sentences.acts import OPPOSITES
from tlx.model import Kind

WIDER: Final = 12
MARGIN: Final = 9
"""A date may be this many times as wide as another, and so many days, and still speak of the same event."""
NO_COMMENT: Final = frozenset({"comment", "unwilling"})
NEWS: Final = "document"
APART: Final = 2
"""Days by which two sources may differ over the date of one event."""
NEARLY: Final = 2
"""Times: a toll of 9 and one of 12 may be one toll, counted twice; 12 and 257 may not."""


def is_forbidden(one: Profile, two: Profile) -> bool:
    """True when something speaks against one event that no likeness outweighs."""
    for forbids in VETOES:  # noqa: SIM110 — asked of a dozen pairs an account, and a generator costs as much again
        if forbids(one, two):
            return True
    return False


def days_apart(one: Profile, two: Profile) -> int:
    """The days between what two accounts may speak of, 0 where they meet or one has no date."""
    if one.days is None or two.days is None:
        return 0
    return max(0, max(one.days[0], two.days[0]) - min(one.days[1], two.days[1]))


def numbers_apart(one: Profile, two: Profile) -> tuple[str, str] | None:
    """Two numbers of the same thing that differ, when no number is the same."""
    if not one.numbers or not two.numbers or not one.numbers.keys().isdisjoint(two.numbers):
        return None
    things = {thing: number for number, thing in two.numbers.items() if thing}
    return next(((number, things[thing]) for number, thing in one.numbers.items() if thing in things), ("", ""))


def _other_kind(one: Profile, two: Profile) -> bool:
    return one.family is not two.family


def _other_day(one: Profile, two: Profile) -> bool:
    first, second = one.days, two.days
    return first is not None and second is not None and (first[0] - second[1] > APART or second[0] - first[1] > APART)


def _told_apart(one: Profile, two: Profile) -> bool:
    """One text gives them two dates: only its news, dated by the text itself, may be older than that."""
    if one.account.doc != two.account.doc:
        return False
    when, other = one.account.when, two.account.when
    if when is None or other is None:
        return False
    return not when.compatible(other) and NEWS not in (one.account.reason.rule, two.account.reason.rule)


def _other_width(one: Profile, two: Profile) -> bool:
    """One date is so wide that it says nothing about the other, and its words do not point back either."""
    narrow, wide = (one, two) if one.width <= two.width else (two, one)
    if wide.width <= WIDER * narrow.width + MARGIN:
        return False
    points_back = wide.definite and not narrow.definite and one.account.doc == two.account.doc
    return not (points_back and one.act == two.act)


def _other_people(one: Profile, two: Profile) -> bool:
    """Nobody in one is anybody in the other: a surname may be one of the whole name."""
    if not one.people or not two.people:
        return one.family is Kind.STATEMENT and one.people != two.people
    return not any(this <= that or that <= this for this in one.people for that in two.people)


def _other_places(one: Profile, two: Profile) -> bool:
    return bool(one.places and two.places) and one.places.isdisjoint(two.places)


def _other_numbers(one: Profile, two: Profile) -> bool:
    """Another number of dead, unless one may be a later count: alike in words, not in what happened."""
    apart = numbers_apart(one, two)
    return apart is not None and not _is_nearly(*apart)


def _is_nearly(one: str, two: str) -> bool:
    """Whole numbers only: prices and rates are no counts."""
    if not (one.isdecimal() and two.isdecimal()):
        return False
    less, more = sorted((int(one), int(two)))
    return more <= NEARLY * less


def _other_content(one: Profile, two: Profile) -> bool:
    """“Agreed to buy”, "agreed to sell": the act is alike, and what it is about is not."""
    return bool(one.content and two.content) and one.content != two.content


def _contrary(one: Profile, two: Profile) -> bool:
    """What one tells undoes what the other tells, which has no word of it."""
    return _undone(one, two) or _undone(two, one)


def _undone(one: Profile, two: Profile) -> bool:
    return OPPOSITES.get(one.act) in two.words and one.act not in two.words


def _silence(one: Profile, two: Profile) -> bool:
    """Whoever is asked declines to comment: to each text it was somebody else."""
    return one.act in NO_COMMENT and two.act in NO_COMMENT and one.account.doc != two.account.doc


def _another(one: Profile, two: Profile) -> bool:
    return one.another != two.another


def _also(one: Profile, two: Profile) -> bool:
    """“It also asked …”: what one text adds to what it told is something else."""
    return one.account.doc == two.account.doc and max(one, two, key=lambda each: each.account.span.start).also


def _two_unknown(one: Profile, two: Profile) -> bool:
    """He of one text is not he of another."""
    return one.nameless and two.nameless and one.account.doc != two.account.doc


def _other_bodies(one: Profile, two: Profile) -> bool:
    """“The company” of one text is not a company of another that has another name."""
    mine, theirs = one.account.organisations, two.account.organisations
    if not mine or not theirs or one.account.doc == two.account.doc or not set(mine).isdisjoint(theirs):
        return False
    return not (_is_named(one) and _is_named(two))


def _is_named(one: Profile) -> bool:
    """True where its words have the name of the body that takes part."""
    return any(name in one.account.quote for name in one.account.organisations)


def _same_words(one: Profile, two: Profile) -> bool:
    return one.account.doc == two.account.doc and one.account.span.overlaps(two.account.span)


VETOES: Final[tuple[Callable[[Profile, Profile], bool], ...]] = (
    _other_kind,
    _other_day,
    _other_people,
    _other_places,
    _other_numbers,
    _other_content,
    _contrary,
    _silence,
    _another,
    _also,
    _two_unknown,
    _other_bodies,
    _other_width,
    _same_words,
    _told_apart,
)
"""The cheapest and most frequent first."""
