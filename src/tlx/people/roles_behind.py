"""The words behind a name that say what somebody is, between commas or dashes: "Ann Lee, 34, a nurse from Hull,"."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from tlx.model import Span
from tlx.people.role_words import (
    CONNECTIVES,
    NOW,
    OPENERS,
    PEERS,
    VERBS,
    at,
    begins_line,
    is_capital,
    is_glued,
    is_point_within,
    is_role_word,
    is_work,
)
from tlx.people.words import Word
from tlx.text import Tokens

LONGEST: Final = 16
MOST_DIGITS: Final = 3
ENDS: Final = frozenset({",", ".", ";", "(", ")", ":", "–", "—", "", "said", "told", "adds", "says", '"', "“", "”"})
SOFT_ENDS: Final = frozenset(
    "who whom whose which that where when while because since as before after until during and but".split()
)
"""Words that go on about something else: a role stops before them."""
PREPOSITIONS: Final = frozenset("of for at in on to from with under by near and".split())
"""What stands between a head and what is said of it: "chief of staff", "a plumber from Hull"."""
CLOSED_BY: Final = {",": ENDS | SOFT_ENDS, "–": frozenset("–"), "—": frozenset("—"), "(": frozenset(")")}
"""What opens an apposition, and what closes it."""
DANGLING: Final = CONNECTIVES - {"s"} | {"<", "from", "with", "'"}
"""What a role does not end with."""
ARTICLES: Final = OPENERS - {"s"}
ONCE: Final = frozenset({"then", "formerly", "previously", "once"})
"""What says of a role that it is over: it is part of it."""
OF_SOMEBODY: Final = frozenset("of to for with under".split())
STATES: Final = frozenset("based born living working serving stationed specialising specializing employed".split())
"""Participles of a state, which are no deed: "an editor based in Leeds"."""
IN_COURT: Final = frozenset({"prosecuting", "defending"})
SIDES: Final = frozenset("prosecution defence defense crown claimant defendant appellant respondent applicant".split())

IsCalled = Callable[[Word], bool]
"""Whether a word says what somebody is."""


def behind(tokens: Tokens, stop: int, taken: frozenset[int]) -> Span | None:
    """The role behind a name that is somebody's, told in any of these ways."""
    return _apposed(tokens, stop, taken, is_work) or _appearing(tokens, stop)


def role_after(tokens: Tokens, stop: int, taken: frozenset[int]) -> Span | None:
    """A role between the comma after a name and the next one: ", a spokesman for the police,"."""
    return _apposed(tokens, stop, taken, is_role_word)


# -- between commas --------------------------------------------------------------------------------


def _apposed(tokens: Tokens, stop: int, taken: frozenset[int], called: IsCalled) -> Span | None:
    first = _behind_age(tokens, stop)
    closers = CLOSED_BY.get(tokens.word(first))
    if closers is None or tokens.word(first) == "(":
        return None
    return phrase(tokens, first + 1, taken, closers, called)


def _behind_age(tokens: Tokens, stop: int) -> int:
    """Where a name with an age ends: "Ann Lee, 61, a retired teacher", "Ann Lee (61), a teacher"."""
    number = tokens.word(stop + 1)
    if not number.isdecimal() or len(number) >= MOST_DIGITS:
        return stop
    if tokens.word(stop) == "(" and tokens.word(stop + 2) == ")":
        return stop + 3
    return stop + 2 if tokens.word(stop) == "," else stop


def phrase(tokens: Tokens, first: int, taken: frozenset[int], closers: frozenset[str], called: IsCalled) -> Span | None:
    """The role that begins here: its noun with what stands before it, and what is said of it."""
    inner = _behind_articles(tokens, first)
    head = _head_end(tokens, inner, taken, called)
    if head is None or begins_line(tokens, first):
        return None
    start = first if at(tokens, first).folded in ONCE else inner
    ends = (end_of(tokens, head, closers, without) for without in (frozenset({"and"}), frozenset[str]()))
    end = next((end for end in ends if _tail_is_said_of_it(tokens, head, end, taken, called)), None)
    return _without_ending(tokens, start, _end_of_list(tokens, end, taken, closers)) if end else None


def _end_of_list(tokens: Tokens, end: int, taken: frozenset[int], closers: frozenset[str]) -> int:
    """Where the roles end that go on behind a comma up to an "and": "director, editor and owner of the Gazette"."""
    stop = end
    while tokens.word(stop) == "," and stop - end < LONGEST:
        item = _head_end(tokens, stop + 1, taken, is_role_word)
        if item is None:
            return end
        if tokens.word(item) == "and":
            last = _head_end(tokens, item + 1, taken, is_role_word)
            return end_of(tokens, last, closers, frozenset()) if last else end
        stop = item
    return end


def _behind_articles(tokens: Tokens, first: int) -> int:
    """The first word of a noun phrase, behind articles, courtesy and "currently"."""
    while _opens(at(tokens, first), at(tokens, first + 1)):
        first += 1
    return first


def _opens(one: Word, behind: Word) -> bool:
    """True for an article, "now" and "Mr", not for the "Lord" of "Lord Mayor"."""
    is_peer = one.folded in PEERS and is_role_word(behind)
    return one.folded in ARTICLES | NOW | ONCE or ("honorific" in one.kinds and not is_peer)


def _head_end(tokens: Tokens, start: int, taken: frozenset[int], called: IsCalled) -> int | None:
    """Where the noun phrase of a role stops; ``None`` when there is no role word in it, or a verb."""
    stop = start
    while stop - start < LONGEST and stop not in taken and _is_of_noun(tokens, stop, start):
        stop += 1
    words = [at(tokens, index) for index in range(start, stop)]
    last = next((index for index in reversed(range(len(words))) if called(words[index])), None)
    if last is None or _is_participle(tokens, start) or any(map(_is_deed, words[last + 1 :])):
        return None
    return stop


def _is_of_noun(tokens: Tokens, index: int, start: int) -> bool:
    """A word that may stand in a noun phrase, not the preposition behind it."""
    one = at(tokens, index)
    if is_point_within(tokens, index) or is_glued(tokens, index) or is_glued(tokens, index - 1):
        return True
    if one.text in {"'", "’", "&", "/"} or (one.folded == "s" and index > start):
        return True
    grammar = one.folded in VERBS or one.folded in PREPOSITIONS or one.folded in SOFT_ENDS
    if grammar or not (one.text.isalnum() or one.text in {"<", ">"}) or (begins_line(tokens, index) and index > start):
        return False
    return is_capital(one) or "function" not in one.kinds or bool(one.kinds & {"modifier", "role"})


def _is_participle(tokens: Tokens, start: int) -> bool:
    """True for "speaking" and for "appointed" without an article, which open no noun phrase."""
    one = at(tokens, start)
    if one.kinds & {"role", "modifier"} or is_capital(one):
        return False
    return one.folded.endswith("ing") or (one.folded.endswith("ed") and at(tokens, start - 1).folded not in OPENERS)


def _is_deed(one: Word) -> bool:
    """A verb behind a role word: "a judge ruled", which is a clause."""
    if one.kinds & {"role", "modifier"} or is_capital(one) or one.folded in STATES:
        return False
    return bool(one.kinds & {"speech", "act"}) or one.folded.endswith("ed") or one.folded in VERBS | {"known"}


def end_of(tokens: Tokens, head: int, closers: frozenset[str], without: frozenset[str]) -> int:
    """Where what is said of a role stops."""
    stop = head
    while stop < len(tokens) and stop - head < LONGEST:
        if begins_line(tokens, stop) or _closes(tokens, stop, closers - without):
            break
        stop += 1
    return stop


def _closes(tokens: Tokens, index: int, closers: frozenset[str]) -> bool:
    """True for what closes an apposition, and for the sign of a share: "chairman of Acme Inc <ACM>"."""
    if tokens.word(index) == "<":
        return at(tokens, index - 1).folded not in PREPOSITIONS
    return tokens.word(index) in closers and not is_point_within(tokens, index)


def _tail_is_said_of_it(tokens: Tokens, head: int, end: int, taken: frozenset[int], called: IsCalled) -> bool:
    """True when nothing is left behind the noun but what is said of it: no verb, nobody else."""
    if end == head:
        return _ends_here(tokens, head)
    words = [at(tokens, index) for index in range(head, end)]
    if words[0].folded not in PREPOSITIONS | STATES or any(map(_is_a_clause, words)):
        return False
    listed = all(_names_a_role(tokens, index + 1, called) for index in range(head, end) if _joins(tokens, index))
    return listed and all(_is_owner(tokens, index, head) for index in range(head, end) if index in taken)


def _ends_here(tokens: Tokens, head: int) -> bool:
    """False before a verb of saying: "Ann Lee, the judge said" is a clause."""
    return tokens.word(head) not in {"said", "told", "says", "adds"}


def _is_a_clause(one: Word) -> bool:
    return one.folded in VERBS or "speech" in one.kinds


def _joins(tokens: Tokens, index: int) -> bool:
    """The "and" between two roles; that of "trade and industry" has a small word or a capital on both sides."""
    return tokens.word(index) == "and" and at(tokens, index + 1).folded in OPENERS


def _names_a_role(tokens: Tokens, index: int, called: IsCalled) -> bool:
    return _head_end(tokens, _behind_articles(tokens, index), frozenset(), called) is not None


def _is_owner(tokens: Tokens, index: int, head: int) -> bool:
    """True for somebody whom a preposition ties to the role: "wife of Jan Bell", "aide to Senator Jan Bell"."""
    while index > head and at(tokens, index).folded not in PREPOSITIONS:
        if at(tokens, index).text in {",", ";"}:
            return False
        index -= 1
    return at(tokens, index).folded in OF_SOMEBODY


def _without_ending(tokens: Tokens, start: int, end: int) -> Span | None:
    """A role without the words of grammar that it does not end with."""
    while end > start and (at(tokens, end - 1).folded in DANGLING):
        end -= 1
    return tokens.span(start, end) if end > start else None


def _appearing(tokens: Tokens, stop: int) -> Span | None:
    """“Ann Lee, prosecuting,” and ", for the Crown,": the part of a lawyer."""
    if tokens.word(stop) != ",":
        return None
    if at(tokens, stop + 1).folded in IN_COURT and tokens.word(stop + 2) in ENDS:
        return tokens.span(stop + 1, stop + 2)
    for_a_side = [at(tokens, stop + step).folded for step in (1, 2)] == ["for", "the"]
    return tokens.span(stop + 1, stop + 4) if for_a_side and at(tokens, stop + 3).folded in SIDES else None
