"""From accounts to events: which accounts tell one event, how it is shown, and in which order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from tlx.events.merging.clusters import clusters
from tlx.events.merging.outline import Outline, as_written, outline
from tlx.events.merging.profile import Profile, profile
from tlx.events.merging.repeats import repeats
from tlx.events.merging.stories import joined
from tlx.events.merging.vetoes import numbers_apart
from tlx.events.merging.weighing import Weights, weights
from tlx.events.sentences.terms import SMALL
from tlx.events.who.participants import once
from tlx.model import Account, Basis, Event, Precision, Suggestion
from tlx.model.when import RANK
from tlx.text import fold

SAID: Final = 4
"""Shared words that the reason names."""
SUGGESTED: Final = 3
"""Events that may be the same, named for one event."""
FOREVER: Final = (1 << 40, 0, 0, "")


def merge(accounts: Sequence[Account], outlines: Iterable[Outline] | None = None) -> tuple[Event, ...]:
    """What happened, each event with every account of it, in timeline order, the undated last.

    The same words are one account told again: they are joined first, and count once in what follows.
    ``outlines`` are those of the accounts in their order, where they have been made already.
    """
    order = {doc: number for number, doc in enumerate(dict.fromkeys(account.doc for account in accounts))}
    outlined = zip(accounts, outlines or map(outline, accounts), strict=True)
    told = repeats([profile(*each) for each in sorted(outlined, key=lambda each: _surest(each[0]))])
    firsts = [group[0] for group in told]
    weight = weights(firsts)
    found = joined(clusters(firsts, weight), told, weight)
    events = [_event([told[n] for n in cluster], weight) for cluster in found.clusters]
    of = {number: event for event, cluster in zip(events, found.clusters, strict=True) for number in cluster}
    similar: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for one, two in found.doubts:
        why = _why([firsts[one], firsts[two]], weight)
        similar[of[one].id].setdefault(of[two].id, why)
        similar[of[two].id].setdefault(of[one].id, why)
    suggested = (_suggesting(event, similar[event.id]) if event.id in similar else event for event in events)
    return tuple(sorted(suggested, key=lambda event: place(event, order)))


def _suggesting(event: Event, similar: Mapping[str, str]) -> Event:
    suggestions = (Suggestion(ident, why) for ident, why in list(similar.items())[:SUGGESTED])
    return replace(event, similar=tuple(suggestions))


def place(event: Event, order: Mapping[str, int]) -> tuple[tuple[int, int, int, str], int, int]:
    """Where an event stands among others; ``order`` are the numbers of the documents."""
    first = event.accounts[0]
    return (event.when.sort_key if event.when else FOREVER, order[first.doc], first.span.start)


def _surest(account: Account) -> tuple[bool, int, int, float, str, int]:
    """Dated before inferred, fine before coarse, early before late: the first of a cluster is what it is shown by."""
    when = account.when
    fineness, first = (RANK[when.precision], when.lo) if when else (0, 0)
    inferred = account.basis is Basis.INFERRED
    return (inferred, -fineness, first, -account.confidence, account.doc, account.span.start)


# -- what an event shows ----------------------------------------------------------------------------


def _event(told: Sequence[Sequence[Profile]], weight: Weights) -> Event:
    """The event of accounts that are one, those in the same words together."""
    cluster = [group[0] for group in told]
    accounts = tuple(each.account for group in told for each in group)
    shown = accounts[0]
    return Event(
        id=min(account.id for account in accounts),
        kind=shown.kind,
        headline=headline_of(accounts),
        when=shown.when,
        basis=shown.basis,
        confidence=max(account.confidence for account in accounts),
        accounts=accounts,
        people=once(person for account in accounts for person in account.people),
        organisations=tuple(dict.fromkeys(name for account in accounts for name in account.organisations)),
        places=tuple(dict.fromkeys(name for account in accounts for name in account.places)),
        agreed=_agree(cluster),
        joined=_why([each for group in told for each in group], weight) if len(accounts) > 1 else "",
    )


POINTING: Final = frozenset("its his her their he she they it this that these those".split())
SOMEBODY: Final = frozenset(
    "man men woman women boy girl teenager suspect suspects victim victims pair couple trio group gang force company"
    " firm officer officers attack arrest incident event charge blaze crash".split()
)


def _points(headline: str) -> int:
    """How often a headline leans on what was told before: "its unit", "the man"."""
    words = [fold(word) for word in headline.replace("’", " ").split()]
    the_known = sum(one == "the" and two in SOMEBODY for one, two in pairwise(words))
    return the_known + sum(word in POINTING for word in words)


def headline_of(accounts: Sequence[Account]) -> str:
    """The headline of the account shown, unless it points elsewhere ("the man") and another says who."""
    points = len(accounts) > 1 and _points(accounts[0].headline)
    return max(accounts, key=_fullness).headline if points else accounts[0].headline


def _fullness(account: Account) -> int:
    """How much a headline says by itself: words with a meaning, less those that point elsewhere."""
    words = fold(account.headline).split()
    return sum(word not in SMALL for word in words) - 2 * _points(account.headline)


def _agree(cluster: Sequence[Profile]) -> bool:
    """Whether all dates can be true. The same words do not disagree: a copy has another "today"."""
    said = {each.said: each for each in reversed(cluster)}
    days = [each.days for each in said.values() if each.days is not None]
    return max((first for first, _ in days), default=0) <= min((last for _, last in days), default=0)


def _why(cluster: Sequence[Profile], weight: Weights) -> str:
    """Why accounts were taken for one event, in one line: their dates, what they share, and what they differ in."""
    both = "both" if len(cluster) == 2 else f"all {len(cluster)}"
    same = _same_time(cluster)
    if len({each.said for each in cluster}) == 1:
        return f"{same}; the same words in {both}"
    shared = frozenset.intersection(*(each.words for each in cluster))
    in_order = [word for word in cluster[0].stems if word in shared]
    rarest = set(sorted(in_order, key=lambda word: -weight.rare[word])[:SAID])
    written = as_written(cluster[0].account)
    named = ", ".join(written[word] for word in in_order if word in rarest)
    numbers = _numbers([each for each in cluster if each.numbers])
    return "; ".join(filter(None, [same, f"{both}: {named}" if named else "", numbers]))


def _numbers(cluster: Sequence[Profile]) -> str:
    """The numbers in which accounts differ."""
    apart = next((found for each in cluster[1:] if (found := numbers_apart(cluster[0], each))), None)
    return f"one says {apart[0]}, another {apart[1]}" if apart else ""


UNITS: Final = {Precision.PART: "day", Precision.MINUTE: "day", Precision.RANGE: "days"}


def _same_time(cluster: Sequence[Profile]) -> str:
    whens = [each.account.when for each in cluster]
    first = whens[0]
    if first is None:
        return "no date"
    if None in whens:
        return "one has a date"
    if all(when and (when.lo, when.hi) == (first.lo, first.hi) for when in whens):
        return f"same {UNITS.get(first.precision, first.precision)}"
    return "dates that can both be true" if _agree(cluster) else "dates a day or two apart"
