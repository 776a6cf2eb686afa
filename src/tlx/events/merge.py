"""From accounts to events: which accounts tell one event, how it is shown, and in which order."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from tlx.events.participants import once
from tlx.events.repeats import repeats
from tlx.events.same import Profile, is_forbidden, is_same, profile
from tlx.events.terms import SMALL, rarity, words
from tlx.model import Account, Basis, Event, Precision, When
from tlx.model.when import RANK
from tlx.text import fold

RARE: Final = 60
"""Acts of a day: a word told of more of them than this leads to no comparisons."""
WINDOW: Final = 40
"""Accounts with the same rare word that are compared, nearest in time first."""
SHARED: Final = 2
"""Rare words in common, the day of a document counting as one, from which two accounts are compared."""
CHECKED: Final = 20
"""Accounts of a cluster, the surest first, that a new one must not contradict."""
SAID: Final = 4
"""Shared words that the reason names."""
FOREVER: Final = (1 << 40, 0, 0, "")


def merge(accounts: Sequence[Account]) -> tuple[Event, ...]:
    """What happened, each event with every account of it, in timeline order, the undated last.

    The same words are one account told again: they are joined first, and count once in what follows.
    """
    order = {doc: number for number, doc in enumerate(dict.fromkeys(account.doc for account in accounts))}
    told = repeats([profile(account) for account in sorted(accounts, key=_surest)])
    acts = _acts([group[0] for group in told])
    weight, common = rarity(acts), Counter(word for each in acts for word in each)
    clusters = _clusters([group[0] for group in told], weight, common)
    events = [_event([each for n in cluster for each in told[n]], weight) for cluster in clusters]
    return tuple(sorted(events, key=lambda event: _place(event, order)))


def _place(event: Event, order: Mapping[str, int]) -> tuple[tuple[int, int, int, str], int, int]:
    first = event.accounts[0]
    return (event.when.sort_key if event.when else FOREVER, order[first.doc], first.span.start)


# -- which accounts are one -------------------------------------------------------------------------


def _acts(firsts: Sequence[Profile]) -> list[set[str]]:
    """The words told of each act of each day, together: what all the world tells of one event is not common."""
    told: defaultdict[str, set[str]] = defaultdict(set)
    for number, one in enumerate(firsts):
        told[_act_of_day(one) if one.days else str(number)].update(one.stems)
    return list(told.values())


def _clusters(firsts: Sequence[Profile], weight: Mapping[str, float], common: Mapping[str, int]) -> list[list[int]]:
    """Each account joins a cluster whose first account is the same and whose others do not forbid it: no chains.

    Accounts are given the surest first and come back as their numbers. ``common`` says of how many acts a word is.
    """
    cluster_of: dict[int, list[int]] = {}
    clusters: list[list[int]] = []
    seen: defaultdict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(firsts):
        keys = [*_days(one), *(word for word in one.stems if common[word] <= RARE)]
        homes = (cluster_of[n] for n in _near(one, keys, seen, firsts))
        home = next((each for each in homes if _belongs(one, [firsts[n] for n in each[:CHECKED]], weight)), None)
        if home is None:
            clusters.append(home := [])
        home.append(number)
        cluster_of[number] = home
        for word in (*keys, _act_of_day(one)):
            seen[word].append(number)
    return clusters


def _near(
    one: Profile, keys: Sequence[str], seen: Mapping[str, Sequence[int]], firsts: Sequence[Profile]
) -> Iterator[int]:
    """The accounts worth comparing: two rare words in common, or the act, the day and any two words."""
    shared = Counter(other for word in keys for other in seen.get(word, ())[-WINDOW:])
    yield from (n for n, count in shared.items() if count >= SHARED or one.generic or firsts[n].generic)
    for n in seen.get(_act_of_day(one), ())[-WINDOW:]:
        if n not in shared and len(one.stems.keys() & firsts[n].stems.keys()) >= SHARED:
            yield n


def _act_of_day(one: Profile) -> str:
    return f"{one.days} {one.act}"


def _days(one: Profile) -> tuple[str, str]:
    """What a repeat inside a document shares: the date, and the act on that date."""
    day = f"{one.account.doc} {one.days}"
    return day, f"{day} {one.act}"


def _belongs(one: Profile, cluster: Sequence[Profile], weight: Mapping[str, float]) -> bool:
    return is_same(one, cluster[0], weight) and not any(is_forbidden(one, other) for other in cluster[1:])


def _surest(account: Account) -> tuple[bool, int, float, str, int]:
    """Dated before inferred, fine before coarse: the first of a cluster is the one it is shown by."""
    fineness = RANK[account.when.precision] if account.when else 0
    return (account.basis is Basis.INFERRED, -fineness, -account.confidence, account.doc, account.span.start)


# -- what an event shows ----------------------------------------------------------------------------


def _event(cluster: Sequence[Profile], weight: Mapping[str, float]) -> Event:
    accounts = tuple(each.account for each in cluster)
    shown = accounts[0]
    return Event(
        id=min(account.id for account in accounts),
        kind=shown.kind,
        headline=_headline(accounts),
        when=shown.when,
        basis=shown.basis,
        confidence=max(account.confidence for account in accounts),
        accounts=accounts,
        people=once(person for account in accounts for person in account.people),
        organisations=tuple(dict.fromkeys(name for account in accounts for name in account.organisations)),
        places=tuple(dict.fromkeys(name for account in accounts for name in account.places)),
        agreed=_agree(cluster),
        joined=_joined(cluster, weight),
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


def _headline(accounts: Sequence[Account]) -> str:
    """The headline of the account shown, unless it points elsewhere ("the man") and another says who."""
    return max(accounts, key=_fullness).headline if _points(accounts[0].headline) else accounts[0].headline


def _fullness(account: Account) -> int:
    """How much a headline says by itself: words with a meaning, less those that point elsewhere."""
    words = fold(account.headline).split()
    return sum(word not in SMALL for word in words) - 2 * _points(account.headline)


def _agree(cluster: Sequence[Profile]) -> bool:
    days = [each.days for each in cluster if each.days is not None]
    return max((first for first, _ in days), default=0) <= min((last for _, last in days), default=0)


def _joined(cluster: Sequence[Profile], weight: Mapping[str, float]) -> str:
    """Why accounts were taken for one event, in one line."""
    if len(cluster) < 2:
        return ""
    same = _same_time([each.account.when for each in cluster])
    both = "both" if len(cluster) == 2 else f"all {len(cluster)}"
    if len({words(each.account.quote) for each in cluster}) == 1:
        return f"{same}; the same words in {both}"
    shared = set.intersection(*(set(each.stems) for each in cluster))
    in_order = [word for word in cluster[0].stems if word in shared]
    rarest = set(sorted(in_order, key=lambda word: -weight[word])[:SAID])
    named = ", ".join(cluster[0].stems[word] for word in in_order if word in rarest)
    return f"{same}; {both}: {named}" if named else same


UNITS: Final = {Precision.PART: "day", Precision.MINUTE: "day", Precision.RANGE: "days"}


def _same_time(whens: Sequence[When | None]) -> str:
    first = whens[0]
    if first is None or any(when is None or (when.lo, when.hi) != (first.lo, first.hi) for when in whens):
        return "dates that can both be true"
    return f"same {UNITS.get(first.precision, first.precision)}"
