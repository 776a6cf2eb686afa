"""Cutting a run of capitals: the name after its last title, and what else is left of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from tlx.model.values import value
from tlx.people.everyday import TITLES_OF_RULERS
from tlx.people.thing_vocabulary import STATE_LETTERS
from tlx.people.vocabulary import BURMESE, MAY_BE_A_NAME, NAMES_IN_THE_CALENDAR, PARTICLES, ROLES
from tlx.people.words import NOTHING, Word, kinds_of


@value(frozen=True, slots=True)
class Cut:
    """A stretch of a run: its words from ``first`` up to ``stop``, and the title before them."""

    first: int
    stop: int
    title: Word = NOTHING


LINKS: Final = frozenset({"of", "for", "on", "and", "&"})
"""What holds the name of an organisation together: "University of …"."""


BURMESE_TITLES: Final = frozenset({"U", "Ko", "Ma", "Daw"})
SHORT_TITLES: Final = BURMESE_TITLES | {"Md", "Eng", "Arch", "Oba", "Baba"}
"""Titles that are initials, names or other words where no name follows."""
TITLES_WITHIN: Final = frozenset({"shah", "sheikh", "shaikh", "sheik", "sultan", "haji", "tun"})
"""Titles that are part of a name behind a given name: "Ali Shah Rahmani"."""
ORIGINS: Final = ("an", "lander", "yorker", "ite", "ist", "famer")
"""How words end that say where somebody is from or what they believe."""
SHORTEST_ORIGIN: Final = 6
PAIR: Final = 2
ADMINISTRATION: Final = "administration"
"""What is called after a ruler, with a capital or not."""
PARTNERS: Final = frozenset({"brothers", "sisters"})
HONORIFIC: Final = frozenset({"honorific"})

COUNTRIES_IN_LETTERS: Final = frozenset({"U.S.", "U.K.", "U.N.", "E.U.", "E.C.", "U.S", "U.K"})
"""Countries and unions that look like initials."""
POSSESSIVES: Final = ("'s", "’s", "'", "’")
"""How the first part of "Prosecutor's Office" ends."""
WHOLE: Final = frozenset({"place", "organisation"})
"""What is known by all its words, a title or not among them: "Lehman Brothers"."""


def cuts(words: tuple[Word, ...], *, opens: bool) -> tuple[Cut, ...]:
    """The readings of a run: the name after its last title, the whole of it, and what stands before the title."""
    stop = _without_last(words)
    first = _without_function_words(words, stop)
    if first >= stop or (stop - first == 1 and _is_only_a_title(words[first])):
        return ()
    if stop - first == 1 or kinds_of(" ".join([each.folded for each in words[first:stop]])) & WHOLE:
        return (Cut(first, stop),)
    titles = [at for at in range(first, stop) if _is_title(words, at, first, stop)]
    if _are_members(words, titles, first, stop) or any(
        each.text.endswith(POSSESSIVES) for each in words[first : stop - 1]
    ):
        return (Cut(first, stop),)
    if not titles and opens and _is_a_role(words[first:stop]):
        titles = [first]
    if titles:
        return tuple(_around_title(words, first, stop, titles))
    if any(each.folded in LINKS for each in words[first:stop]):
        return (Cut(first, stop),)
    begin = _without_prefix(words, first, stop, opens=opens)
    end = _without_acronym(words, begin, stop)
    return (Cut(begin, end), Cut(first, stop)) if (begin, end) != (first, stop) else (Cut(first, stop),)


def _are_members(words: tuple[Word, ...], titles: list[int], first: int, stop: int) -> bool:
    """True for the "Accountants" of "Institute of Chartered Accountants"."""
    is_last = titles == [stop - 1] and "plural" in words[stop - 1].kinds
    return is_last and any("head" in one.kinds for one in words[first : stop - 2])


def _without_last(words: tuple[Word, ...]) -> int:
    stop = len(words)
    while stop and any(is_none(words, stop - 1) for is_none in (_is_the_speaker, _is_in_the_calendar, _is_a_code)):
        stop -= 1
    return stop - 1 if stop == PAIR and words[-1].folded == ADMINISTRATION else stop


def _is_a_code(words: tuple[Word, ...], at: int) -> bool:
    """True for the "E17" of "London E17"."""
    return at > 0 and "place" in words[at - 1].kinds and any(map(str.isdigit, words[at].text))


def _is_the_speaker(words: tuple[Word, ...], at: int) -> bool:
    """True for an "I" that is no ruler's number."""
    return words[at].text == "I" and not any(each.folded in TITLES_OF_RULERS for each in words[:at])


def _is_in_the_calendar(words: tuple[Word, ...], at: int) -> bool:
    return "calendar" in words[at].kinds and words[at].folded not in NAMES_IN_THE_CALENDAR


def _without_function_words(words: tuple[Word, ...], stop: int) -> int:
    first = 0
    while first < stop and words[first].kinds & {"function", "calendar"} and not _is_in_capitals(words[first]):
        if first + 1 < stop and _may_begin_a_name(words[first], words[first + 1]):
            break
        first += 1
    return first


def _is_in_capitals(first: Word) -> bool:
    """True for "US" and "U.S.", which are no "us"."""
    return len(first.text) > 1 and first.text.isupper()


def _may_begin_a_name(first: Word, second: Word) -> bool:
    if first.folded in MAY_BE_A_NAME or first.folded in NAMES_IN_THE_CALENDAR:
        return not second.kinds & {"function", "calendar", "nationality"}
    return "place" in kinds_of(f"{first.folded} {second.folded}")


def _is_given(name: Word) -> bool:
    return "given" in name.kinds


def _is_only_a_title(name: Word) -> bool:
    is_place = "place" in name.kinds or (name.folded in STATE_LETTERS and "." in name.text[:-1])
    return bool(name.kinds & {"rank", "honorific", "plural"}) and not _is_given(name) and not is_place


def _is_title(words: tuple[Word, ...], at: int, first: int, stop: int) -> bool:
    """A title, unless it is a surname at the end ("Stephen King") or a given name in front ("Dean Smith")."""
    kinds = words[at].kinds
    if _is_short_title(words[at:stop]) and (at == first or "rank" in words[at - 1].kinds):
        return True
    if not kinds & {"rank", "honorific", "plural"} or _is_linked(words, at) or _is_in_a_firm(words[at:stop]):
        return False
    if words[at].text[1:2] == ".":
        return False  # "S.P. Lee" has initials, "SP Lee" is a superintendent
    if at > first and _is_part_of_a_name(words, at, stop):
        return False
    if at == first:
        return not (_is_given(words[at]) and "word" not in words[at].kinds) or words[at].text.endswith(".")
    ends = all("suffix" in each.kinds for each in words[at + 1 : stop])
    return not (ends and "surname" in kinds and _may_be_given(words[at - 1]))


def _is_part_of_a_name(words: tuple[Word, ...], at: int, stop: int) -> bool:
    """True for a "Shah" behind a given name, and for a word of courtesy at the end: "Thein Tun"."""
    if words[at].folded in TITLES_WITHIN and _may_be_given(words[at - 1]):
        return True
    return at + 1 == stop and "honorific" in words[at].kinds and "rank" not in words[at].kinds


def _is_a_role(words: tuple[Word, ...]) -> bool:
    """True for the "Winger" of "Winger Tom Lee scored", which has its capital of the sentence."""
    opening = words[0].kinds
    may_be_a_name = "given" in opening or ("surname" in opening and len(words) == PAIR)
    is_role = "role" in opening and not words[0].initial
    return is_role and not may_be_a_name and opening.isdisjoint({"modifier", "institution"})


def _is_short_title(words: tuple[Word, ...]) -> bool:
    """True for the "U" of "U Than Tun" and the "Md" of "Md Ali Khan", which are no titles before other words."""
    if len(words) == 1 or words[0].text not in SHORT_TITLES:
        return False
    if words[0].text in BURMESE_TITLES:
        return words[1].folded in BURMESE
    return "given" in words[1].kinds or len(words) > 2


def _is_in_a_firm(words: tuple[Word, ...]) -> bool:
    """True for the "Brothers" of "Marlow Brothers Inc"."""
    return words[0].folded in PARTNERS and any("ending" in each.kinds for each in words[1:])


def _may_be_given(name: Word) -> bool:
    """A given name, or a word that no list has."""
    return not name.kinds or (_is_given(name) and not name.kinds & {"nationality", "rank", "honorific"})


def _around_title(words: tuple[Word, ...], first: int, stop: int, titles: list[int]) -> Iterator[Cut]:
    last = titles[-1]
    if last + 1 < stop and ("plural" not in words[last].kinds or _are_named(words[last], words[last + 1 : stop])):
        name = last + 1 + _said_of_the_bearer(words[last + 1 : stop - 1])
        yield Cut(name, _without_acronym(words, name, stop), _as_title(words[last]))
        yield Cut(first, stop)
    before = titles[0]
    while before > first and words[before - 1].kinds & {"modifier", "role"} and not _is_linked(words, before - 1):
        before -= 1
    if before > first:
        yield Cut(first, _without_acronym(words, first, before))


def _are_named(many: Word, name: tuple[Word, ...]) -> bool:
    """True for "Ministers Ann Lee", who is one of several: a title of many and a full name."""
    return many.folded[:-1] in ROLES and len(name) > 1 and _is_given(name[0]) and "surname" in name[-1].kinds


def _as_title(one: Word) -> Word:
    """A title as one: "Ma" is a title only where a name of its country follows."""
    return replace(one, kinds=HONORIFIC, signs=HONORIFIC) if one.text in SHORT_TITLES else one


def _is_linked(words: tuple[Word, ...], at: int) -> bool:
    """True for the "Health" of "Ministry of Health"."""
    return at > 0 and words[at - 1].folded in LINKS


def _said_of_the_bearer(words: tuple[Word, ...]) -> int:
    """How many words go on with a title: a nationality, the "Executive" of "Chief Executive Ann Lee"."""
    return next((at for at, each in enumerate(words) if not _goes_on(each)), len(words))


def _goes_on(each: Word) -> bool:
    return "nationality" in each.kinds or (bool(each.kinds & {"role", "modifier"}) and not _is_given(each))


def _without_prefix(words: tuple[Word, ...], first: int, stop: int, *, opens: bool) -> int:
    """Where a name begins once what is said of its bearer is gone: a nationality, a firm, a sentence's first word."""
    while first + 1 < stop and "nationality" in words[first].kinds:
        first += 1
    if opens and first + 1 < stop and (_is_only_a_word(words[first]) or _is_an_order(words[first:stop])):
        first += 1
    at = first + PAIR if stop - first > PAIR + 1 and _are_known(words[first : first + PAIR]) else first
    while stop - at > 2 and _is_no_given_name(words[at]):
        at += 1
    return at if at > first and (_begins_a_name(words[at]) or _are_unknown(words[at:stop])) else first


def _are_known(pair: tuple[Word, ...]) -> bool:
    """True for the "Hong Kong" of "Hong Kong Ronald Lee"."""
    return not WHOLE.isdisjoint(kinds_of(" ".join(each.folded for each in pair)))


def _is_only_a_word(first: Word) -> bool:
    is_common = "word" in first.kinds and not first.kinds & {"given", "surname", "eastern", "institution"}
    return is_common and first.folded not in PARTICLES


def _is_an_order(words: tuple[Word, ...]) -> bool:
    """True for "Call Jeanne": a word that is no given name before one that is."""
    first, last = words[0].kinds, words[-1].kinds
    return len(words) == 2 and "word" in first and "given" not in first and "given" in last and "word" not in last


def _is_no_given_name(first: Word) -> bool:
    if first.kinds & {"given", "eastern", "place beginning"} or (first.initial and not first.kinds):
        return False
    is_common = "word" in first.kinds or _says_where_from(first)
    is_thing = first.kinds & {"place", "organisation", "ending", "institution", "nationality"}
    return first.upper or first.camel or first.describes or is_common or bool(is_thing)


def _says_where_from(first: Word) -> bool:
    """True for a word that no list has and that ends as "Minnesotan" and "Queenslander" do."""
    return not first.kinds and len(first.folded) > SHORTEST_ORIGIN and first.folded.endswith(ORIGINS)


def _begins_a_name(second: Word) -> bool:
    if "function" in second.kinds and second.folded not in MAY_BE_A_NAME:
        return False
    return bool(second.kinds & {"given", "eastern"}) and not second.kinds & {"institution", "ending"}


def _are_unknown(rest: tuple[Word, ...]) -> bool:
    return len(rest) == 2 and not rest[0].kinds and rest[1].kinds <= {"surname"}


def _without_acronym(words: tuple[Word, ...], first: int, stop: int) -> int:
    """Where a name ends before an acronym: "Jan Novak OSCE", "Novak U.S."; a name all in capitals stays whole."""
    stop = next((at for at in range(first + 1, stop) if words[at].text in COUNTRIES_IN_LETTERS), stop)
    at = next((at for at in range(first + 2, stop) if _is_acronym(words[at])), stop)
    return stop if all(each.upper for each in words[first:stop]) else at


def _is_acronym(one: Word) -> bool:
    return one.upper and not one.initial and "suffix" not in one.kinds
