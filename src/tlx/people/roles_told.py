"""What is said of somebody in brackets, in a clause of its own, or by the house they are of."""

from __future__ import annotations

from typing import Final

from tlx.model import Span
from tlx.people.role_words import at, is_capital, is_glued, is_role_word, is_work
from tlx.people.roles_behind import ENDS, PREPOSITIONS, SOFT_ENDS, end_of, phrase
from tlx.people.words import Word, word
from tlx.text import Tokens

LONGEST_BRACKETED: Final = 8
LONGEST_SEAT: Final = 10
LONGEST_HOUSE: Final = 5
DUTIES: Final = frozenset("chairs heads leads runs edits represents manages directs coaches captains".split())
"""“Ann Lee, who chairs the board”: verbs for what somebody is."""
PARTIES: Final = frozenset(
    """labour lab conservative con tory democrat democratic dem republican rep liberal lib ld snp ukip dup sdlp
    green plaid sinn independent ind reform crossbench""".split()
)
LETTERS: Final = frozenset({"D", "R", "I"})
BEFORE_BRACKETED: Final = frozenset({"the", "“", '"', "‘", "'"})
BEHIND_BRACKETED: Final = frozenset({")", "”", '"', "’", "'"})


def told_behind(tokens: Tokens, stop: int, taken: frozenset[int]) -> Span | None:
    """What is said of somebody in brackets, in a clause of its own, or by the paper they are of."""
    match tokens.word(stop):
        case "(":
            return _bracketed(tokens, stop) or _seated(tokens, stop)
        case ",":
            return _in_a_clause(tokens, stop, taken) or _of_a_house(tokens, stop + 1)
        case "of":
            return _of_a_house(tokens, stop)
    return None


def _bracketed(tokens: Tokens, stop: int) -> Span | None:
    """“Ann Lee (the Claimant)”: how a court paper calls somebody."""
    first = stop + 1
    while tokens.word(first) in BEFORE_BRACKETED:
        first += 1
    end = first
    while end < first + LONGEST_BRACKETED and (at(tokens, end).text.isalpha() or is_glued(tokens, end)):
        end += 1
    if tokens.word(end) not in BEHIND_BRACKETED or end == first:
        return None
    return tokens.span(first, end) if _is_a_calling([at(tokens, index) for index in range(first, end)]) else None


def _is_a_calling(words: list[Word]) -> bool:
    head = next((index for index, one in enumerate(words) if one.folded in PREPOSITIONS), len(words))
    return head > 0 and is_role_word(words[head - 1])


def _seated(tokens: Tokens, stop: int) -> Span | None:
    """“Ann Lee (Labour, Leeds West)” and "Ann Lee (D-Ohio)": the party and the seat of a member."""
    party = at(tokens, stop + 1)
    lettered = party.text in LETTERS and tokens.word(stop + 2) in {"-", "–", ",", ")"}
    if not (lettered or (party.folded in PARTIES and is_capital(party))):
        return None
    end = next((index for index in range(stop + 2, stop + LONGEST_SEAT) if tokens.word(index) == ")"), None)
    return tokens.span(stop + 1, end) if end else None


def _in_a_clause(tokens: Tokens, stop: int, taken: frozenset[int]) -> Span | None:
    """“Ann Lee, who chairs the board,” · ", who is head of research," · ", who was then mayor of Leeds,"."""
    if tokens.word(stop + 1) != "who":
        return None
    verb, first = at(tokens, stop + 2).folded, stop + 3
    if verb in DUTIES:
        end = end_of(tokens, first, ENDS | SOFT_ENDS, frozenset({"and"}))
        return tokens.span(stop + 2, end) if taken.isdisjoint(range(first, end)) and end - first > 1 else None
    if verb == "is" or (verb == "was" and at(tokens, first).folded == "then"):
        return phrase(tokens, first, taken, ENDS | SOFT_ENDS, is_work)
    return None


def _of_a_house(tokens: Tokens, first: int) -> Span | None:
    """“Ann Lee of the Daily Mirror”, "Ann Lee, of Leeds University": a known organisation or one by its ending."""
    if tokens.word(first) != "of":
        return None
    name = first + 1 + (tokens.word(first + 1) == "the")
    end = name
    while end < name + LONGEST_HOUSE and is_capital(at(tokens, end)):
        end += 1
    return tokens.span(first, end) if _is_house(tokens, name, end) else None


def _is_house(tokens: Tokens, first: int, end: int) -> bool:
    whole = " ".join(at(tokens, index).folded for index in range(first, end))
    if "organisation" in word(whole).kinds:
        return True
    return end - first > 1 and "ending" in at(tokens, end - 1).kinds
