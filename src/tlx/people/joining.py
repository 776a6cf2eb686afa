"""What holds the name of a thing together: "Ministry of Health and Welfare", "Gulf of Aden", "Smith & Wesson"."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from tlx.people.shapes import LONGEST_RUN, Run, plain_runs
from tlx.people.thing_vocabulary import OWNERS_OF_BODIES, PLACE_HEADS
from tlx.people.words import Word, kinds_of, word
from tlx.text import Tokens

NAMES: Final = frozenset({"given", "surname", "place", "nationality"})
NO_FIELD: Final = frozenset({"head", "rank", "role", "function", "calendar", "plural"})
"""A word that is one of these is not what a ministry is for."""

MOST_FIELDS: Final = 4
"""Words of one field: "Early Childhood Development"."""

PARTNERS: Final = frozenset({"co", "sons", "bros", "brothers", "partners", "associates", "company"})
"""What stands behind the "&" of a firm in the place of a partner."""


WHOLE_BODIES: Final = frozenset(
    "police army navy government cabinet parliament congress senate treasury court council party union bank ministry"
    " university church committee commission agency authority service department office association company".split()
)
"""Bodies by themselves, which "and" joins to no other."""
APOSTROPHES: Final = frozenset({"'", "’"})
NEVER_FOR: Final = frozenset("league house bank church court parliament party congress college".split())
"""Heads whose names have no "for": somebody plays in a league for a club."""

ABOUT: Final = frozenset("committee subcommittee commission conference panel office centre center institute".split())
"""Heads whose names have an "on"."""

LONGEST_LINK: Final = 2
"""Tokens: "of the"."""

BEFORE_AUTHORS: Final = frozenset({"(", ";", ","})
BEHIND_AUTHORS: Final = frozenset({"(", ",", ")"})


FORMS: Final = frozenset({"inc", "ltd", "llc", "plc", "corp", "limited", "incorporated", "gmbh"})
"""What a firm is by law, behind a comma: "Albion Metals, Inc"."""


def runs(tokens: Tokens) -> Iterator[Run]:
    """The runs of a text in order; the head of a thing's name takes what follows its "of" along."""
    held: Run | None = None
    for run in plain_runs(tokens):
        joined = _joined(tokens, held, run) if held and run.firsts[0] - held.stops[-1] <= LONGEST_LINK else None
        if held and not joined:
            yield held
        held = joined or run
    if held:
        yield held


def _joined(tokens: Tokens, head: Run, run: Run) -> Run | None:
    """Two runs as one, where only what holds the name of a thing together stands between."""
    at = head.stops[-1]
    may_go_on = BETWEEN.get(tuple(tokens.raw[at : run.firsts[0]]))
    if may_go_on is None or len(head.words) > LONGEST_RUN or not may_go_on(head, run):
        return None
    if tokens.raw[at] == " &" and _is_cited(tokens, head, run):
        return None
    if tokens.word(at) in APOSTROPHES:
        return _with_possessive(tokens, head, run)
    words = (*head.words, word(tokens.raw[at]), *run.words)
    return Run(words, (*head.firsts, at, *run.firsts), (*head.stops, run.firsts[0], *run.stops), head.lead)


def _with_possessive(tokens: Tokens, head: Run, run: Run) -> Run:
    """Two runs as one, the "'s" between them with the word before."""
    at = head.stops[-1]
    last = word(head.words[-1].text + "".join(tokens.raw[at : run.firsts[0]]))
    words = (*head.words[:-1], last, *run.words)
    return Run(words, head.firsts + run.firsts, (*head.stops[:-1], run.firsts[0], *run.stops), head.lead)


def _goes_on_with_of(head: Run, run: Run) -> bool:
    """True behind the head of a body, a place, or what a body is of, in a common word."""
    kinds = head.words[-1].kinds
    if _is_one_place("of", head, run) or _is_of_fame(head, run):
        return True
    return "head" in kinds or (head.words[-1].folded in PLACE_HEADS and _is_called(run)) or _is_field(head)


def _is_of_fame(head: Run, run: Run) -> bool:
    return head.words[-1].folded == "hall" and run.words[0].folded in {"fame", "honor", "honour"}


def _goes_on_with_for(head: Run, run: Run) -> bool:
    last = head.words[-1]
    return ("head" in last.kinds and last.folded not in NEVER_FOR) or (_is_field(head) and _are_fields(run))


def _is_one_place(link: str, head: Run, run: Run) -> bool:
    """True for "Dar es Salaam" and "Newcastle upon Tyne"."""
    return "place" in kinds_of(_together(head, link, run))


def _goes_on_with_on(head: Run, run: Run) -> bool:
    """True for "Commission on Human Rights"; somebody is no Committee on a day."""
    if _is_one_place("on", head, run):
        return True
    return head.words[-1].folded in ABOUT and run.words[0].kinds.isdisjoint({"calendar", "function"})


def _goes_on_with_and(head: Run, run: Run) -> bool:
    """True for one more field of a body, and for one before the body: "Oil and Gas Corporation"."""
    if _is_field(head):
        return _are_fields(run)
    if _is_one_place("and", head, run):
        return True
    if run.words[0].folded in PARTNERS and all(one.folded in PARTNERS | FORMS for one in run.words):
        return head.words[-1].kinds.isdisjoint({"rank", "honorific", "plural", "role"})
    before = len(head.words) <= MOST_FIELDS and _may_be_a_field(head.words[-1]) and _is_no_name(head)
    return before and not _is_a_body(head.words[-1]) and _ends_a_body(run)


def _is_a_body(last: Word) -> bool:
    """True for "Parliament", not for the "Securities" of "Securities and Exchange Commission"."""
    return last.upper or last.folded in WHOLE_BODIES or "word" not in last.kinds


def _is_no_name(head: Run) -> bool:
    """True unless it begins with what only people are called."""
    kinds = head.words[0].kinds
    return (kinds.isdisjoint(NO_FIELD) or head.words[0].text.isupper()) and ("given" not in kinds or "word" in kinds)


def _goes_on_with_ampersand(head: Run, run: Run) -> bool:
    """True for two partners of one name each, and for what is a body's as with "and"."""
    if head.words[-1].kinds & {"rank", "honorific", "plural"}:
        return False
    partners = len(head.words) == len(run.words) == 1 or run.words[-1].folded in PARTNERS
    return partners or _ends_a_body(run)


def _goes_on_with_possessive(head: Run, run: Run) -> bool:
    """True for "Prosecutor's Office" and "King's Cross", not for "Nowak's Office"."""
    if "place" in kinds_of(f"{head.words[-1].folded}'s {' '.join(one.folded for one in run.words)}"):
        return True
    return head.words[-1].folded in OWNERS_OF_BODIES and bool(run.words[-1].kinds & {"ending", "head"})


def _is_its_form(_: Run, run: Run) -> bool:
    return len(run.words) == 1 and run.words[0].folded in FORMS


def _is_cited(tokens: Tokens, head: Run, run: Run) -> bool:
    """True for authors: "(Hall & Lee 2012)", "Hall & Lee (2012)"."""
    behind = tokens.word(run.stops[-1])
    return tokens.word(head.firsts[0] - 1) in BEFORE_AUTHORS or behind in BEHIND_AUTHORS or behind[:1].isdigit()


def _is_one_token(head: Run, run: Run) -> bool:
    """True for "AT&T"."""
    return head.words[-1].text.isupper() and run.words[0].text.isupper()


BETWEEN: Final[dict[tuple[str, ...], Callable[[Run, Run], bool]]] = {
    (" of",): _goes_on_with_of,
    (" of", " the"): _goes_on_with_of,
    (" for",): _goes_on_with_for,
    (" for", " the"): _goes_on_with_for,
    (" on",): _goes_on_with_on,
    (" on", " the"): _goes_on_with_on,
    (" and",): _goes_on_with_and,
    (" &",): _goes_on_with_ampersand,
    ("&",): _is_one_token,
    (",",): _is_its_form,
    ("'", "s"): _goes_on_with_possessive,
    ("’", "s"): _goes_on_with_possessive,
    ("'",): _goes_on_with_possessive,
    ("’",): _goes_on_with_possessive,
    **{(f" {link}",): partial(_is_one_place, link) for link in ("es", "upon", "under", "sur", "en", "am", "do", "le")},
}
"""What may stand between the parts of one name, with its white space, and where it holds them together."""


def _together(head: Run, link: str, run: Run) -> str:
    """Two runs in folded words, as lists have them."""
    return " ".join([*(one.folded for one in head.words), link, *(one.folded for one in run.words)])


def _is_called(run: Run) -> bool:
    """True for a name: "Republic of Chile", not "State of Emergency"."""
    first = run.words[0]
    return "place" in first.kinds or first.kinds.isdisjoint({"word", "function", "organisation", "honorific"})


def _is_field(held: Run) -> bool:
    """True when a run ends in what a body is for: the "Health" of "Ministry of Health"."""
    linked = any(each.folded in {"of", "for"} for each in held.words[1:-1])
    return linked and _may_be_a_field(held.words[-1])


def _are_fields(run: Run) -> bool:
    return len(run.words) <= MOST_FIELDS and all(map(_may_be_a_field, run.words))


def _may_be_a_field(only: Word) -> bool:
    """True for a common word, and for one that no list has: "Wellness"."""
    return only.kinds.isdisjoint(NO_FIELD) and ("word" in only.kinds or only.kinds.isdisjoint(NAMES))


def _ends_a_body(run: Run) -> bool:
    return len(run.words) > 1 and "ending" in run.words[-1].kinds and _may_be_a_field(run.words[0])
