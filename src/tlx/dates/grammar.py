"""Finding: rules over the class string, tried by the first class they can begin with; the longest wins."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any, Final, NamedTuple

from tlx.dates.classes import BARRIER, Alphabet, alphabet
from tlx.dates.pattern import Beginnings, One, Starts, behind, either, nodes, regex, rest
from tlx.dates.rule import Finds, Rule, Stage
from tlx.dates.sense import NO_CUE, Cue
from tlx.dates.slots import understood
from tlx.dates.tense import Clause
from tlx.model import Span
from tlx.text import Reading

FOUND: Final = {kind: chr(1 + number) for number, kind in enumerate(Finds)}
"""The class character of what an earlier stage has found."""
NEAR_A_DATE: Final = f"(?:(?<=[{''.join(FOUND.values())}])|(?=[^{BARRIER}]{{0,7}}[{''.join(FOUND.values())}]))"
"""At a date found before, or up to seven tokens ahead of one."""
COMMON_WORDS: Final = ("Unheard", "the", "a", "an", "in", "on", "at", "that", "'", "$")
"""Six in seven places where some rule can begin are a capitalised word or one of these, and no rule is one alone:
their second token is asked for before anything else."""
SLOT_OF_FOUND: Final = {
    "found_date": FOUND[Finds.DATE] + FOUND[Finds.FEAST],
    "found_feast": FOUND[Finds.FEAST],
    "found_duration": FOUND[Finds.DURATION],
    "found_time": FOUND[Finds.TIME],
}


DATES: Final = (Finds.DATE, Finds.FEAST)
"""What leans by itself; a length or a clock time in a date does not."""


class Found(NamedTuple):
    """Words that name a time, the rule that saw them, and what its slots hold. Not a date yet.

    ``first`` and ``stop`` are the tokens it stands on, ``clause`` what stands around it.
    ``inner`` are the dates inside a rule made of dates, ``said`` how a reason writes the slots;
    ``others`` gives what the words are read as should the rule find no date in them.
    """

    span: Span
    words: str
    rule: Rule
    first: int
    stop: int
    values: Mapping[str, Any]
    said: Mapping[str, str]
    clause: Clause | None = None
    inner: tuple[Found, ...] = ()
    others: Callable[[], tuple[Found, ...]] = tuple

    def beside(self, clause: Clause) -> Found:
        """The same with what stands around it: ``_replace`` takes twice as long."""
        head = self.span, self.words, self.rule, self.first, self.stop, self.values, self.said
        return Found(*head, clause, self.inner, self.others)

    @property
    def otherwise(self) -> tuple[Found, ...]:
        """What else the words may be read as, longest first: hardly ever asked for."""
        return self.others()

    @property
    def cue(self) -> Cue:
        """The tense of the words beside it."""
        return self.clause.cue if self.clause else NO_CUE

    @property
    def leans(self) -> bool:
        """True when it, or a date in it, leans on something outside the words."""
        return self.rule.relative or any(one.leans for one in self.inner if one.rule.finds in DATES)


Matcher = Callable[[str, int, int], re.Match[str] | None]
Matchers = tuple[tuple["Rule", "Matcher"], ...]


class Fitting(dict[str, Matchers]):
    """A memo: each class character with those beside it is looked into once."""

    def __init__(self, look: Callable[[str], Matchers]) -> None:
        """``look`` gives the rules for some characters, with their compiled patterns."""
        super().__init__()
        self._look = look

    def __missing__(self, characters: str) -> Matchers:
        """Look into new ones."""
        found = self[characters] = self._look(characters)
        return found


@dataclass(frozen=True)
class Grammar:
    """The rules of one stage, compiled as they are first needed."""

    rules: tuple[Rule, ...]
    alphabet: Alphabet

    def characters(self, one: One) -> str:
        """The class characters of a token in a pattern; dates found before are characters too."""
        return SLOT_OF_FOUND.get(one.atom) or self.alphabet.of(one)

    @cached_property
    def _beginnings(self) -> Beginnings:
        return Beginnings(self.characters)

    @cached_property
    def by_start(self) -> Mapping[str, tuple[int, ...]]:
        """For each class character, the numbers of the rules that can begin with it."""
        table: dict[str, list[int]] = {}
        for number, rule in enumerate(self.rules):
            for char in self._beginnings[rule.pattern][0]:
                table.setdefault(char, []).append(number)
        return {char: tuple(numbers) for char, numbers in table.items()}

    @cached_property
    def net(self) -> re.Pattern[str]:
        """Every place where some rule can begin; a rule made of dates begins at one or shortly before."""
        made_of_dates = [rule.stage is not Stage.DATE and rule.needs_date for rule in self.rules]
        alone = {char for char, numbers in self.by_start.items() if not all(made_of_dates[n] for n in numbers)}
        others = self.by_start.keys() - alone
        common = {char for word in COMMON_WORDS if (char := self.alphabet.memo[word]) in alone}
        nets = [f"{re.escape(char)}(?={_any_of(self._seconds(char))})" for char in common]
        nets += [_any_of(alone - common)] * bool(alone - common)
        nets += [_any_of(others) + NEAR_A_DATE] * bool(others)
        return re.compile("|".join(nets) or "(?!)")

    def _seconds(self, char: str) -> frozenset[str]:
        """What may come after a character that no rule ends with."""
        return frozenset().union(*(seconds for seconds, _ in self._after(char)))

    @cached_property
    def _matchers(self) -> dict[int, Matcher]:
        return {}

    @cached_property
    def _looked_into(self) -> dict[str, tuple[Starts, ...]]:
        return {}

    @cached_property
    def by_two(self) -> Fitting:
        """For two class characters, the rules that can begin with them (or be the first alone)."""
        return Fitting(self._fitting_two)

    def _fitting_two(self, two: str) -> Matchers:
        rules = zip(self.by_start[two[0]], self._after(two[0]), strict=True)
        numbers = [number for number, (seconds, may_end) in rules if may_end or two[1:] in seconds]
        return tuple((self.rules[number], self._matchers.get(number) or self._matcher(number)) for number in numbers)

    @cached_property
    def by_three(self) -> Fitting:
        """The same with one character before them: these are many, so what can be said of two is asked of two."""
        return Fitting(self._fitting_three)

    def _fitting_three(self, three: str) -> Matchers:
        rules, before = self.by_two[three[1:]], self._before
        return tuple([pair for pair in rules if (asked := before.get(pair[0].name)) is None or three[0] in asked])

    @cached_property
    def _before(self) -> Mapping[str, frozenset[str]]:
        """What must stand before a rule, by its name, of those that ask for something."""
        asked = {rule.name: behind(rule.pattern, self._beginnings) for rule in self.rules}
        return {name: before for name, before in asked.items() if before is not None}

    def _after(self, char: str) -> tuple[Starts, ...]:
        """For each rule that can begin with a character: what may come second, and whether it may end there."""
        if char not in self._looked_into:
            known = self._beginnings
            after = [rest(self.rules[number].pattern, char, known) for number in self.by_start[char]]
            self._looked_into[char] = tuple(either([known[one] for one in several]) for several in after)
        return self._looked_into[char]

    def _matcher(self, number: int) -> Matcher:
        """The rule's pattern, compiled when a text first needs it."""
        self._matchers[number] = re.compile(regex(self.rules[number].pattern, self.characters)).match
        return self._matchers[number]


def _any_of(characters: Iterable[str]) -> str:
    return f"[{re.escape(''.join(characters))}]"


def grammars(rules: Sequence[Rule], more_words: frozenset[str]) -> tuple[Grammar, ...]:
    """A grammar for each stage, over one alphabet; ``more_words`` are told apart though no rule names them."""
    words = {one.atom for rule in rules for one in nodes(rule.pattern) if isinstance(one, One) and one.literal}
    letters = alphabet(words | more_words)
    return tuple(Grammar(tuple(rule for rule in rules if rule.stage is stage), letters) for stage in Stage)


@dataclass(frozen=True, slots=True)
class Board:
    """A text at one stage: a class character for each token, or for each date found so far.

    ``dates`` are these in order, ``firsts`` their first tokens and ``places`` where they stand on the board.
    """

    classes: str
    dates: Sequence[Found] = ()
    firsts: Sequence[int] = ()
    places: Sequence[int] = ()

    def token(self, place: int) -> int:
        """The first token of what stands at a place."""
        before = bisect_left(self.places, place) - 1
        return place if before < 0 else self.dates[before].stop + place - self.places[before] - 1

    def place(self, token: int) -> int:
        """Where a token stands, or what stands behind it when it is inside a date."""
        before = bisect_left(self.firsts, token) - 1
        return token if before < 0 else self.places[before] + 1 + max(0, token - self.dates[before].stop)

    def date(self, place: int) -> Found:
        """The date at a place."""
        return self.dates[bisect_left(self.places, place)]


def board(classes: str, found: Sequence[Found]) -> Board:
    """The board for a text's class string where each find became one character."""
    pieces: list[str] = []
    places: list[int] = []
    at = length = 0
    for one in found:
        pieces += (classes[at : one.first], FOUND[one.rule.finds])
        places.append(length + len(pieces[-2]))
        at, length = one.stop, places[-1] + 1
    return Board("".join((*pieces, classes[at:])), found, [one.first for one in found], places)


def scan(grammar: Grammar, board: Board, reading: Reading) -> Iterator[Found]:
    """What a stage's rules find, from left to right, never over the end of a sentence."""
    classes, done, stop = board.classes, 0, 0
    fitting, with_one_before = grammar.by_three, BARRIER + classes
    for place in grammar.net.finditer(classes):
        at = place.start()
        if at < done or not (rules := fitting[with_one_before[at : at + 3]]):
            continue
        if at >= stop:
            stop = board.place(reading.around(board.token(at))[1])
        found = _longest(matches(rules, classes, at, stop), board, reading)
        if found is not None:
            done = board.place(found.stop)
            yield found


Matched = tuple[Rule, re.Match[str]]


def matches(rules: Matchers, classes: str, at: int, stop: int) -> list[Matched]:
    """Every one of some rules that matches at a token, longest first, of equals the one written first."""
    found = [(rule, match) for rule, matcher in rules if (match := matcher(classes, at, stop)) and match.end() > at]
    return sorted(found, key=lambda pair: -pair[1].end()) if len(found) > 1 else found


def _longest(matched: Sequence[Matched], board: Board, reading: Reading) -> Found | None:
    for number, (rule, match) in enumerate(matched, 1):
        if found := _found(rule, match, board, reading):
            rest = matched[number:]
            return found._replace(others=partial(_all_of, rest, board, reading)) if rest else found
    return None


def _all_of(matched: Sequence[Matched], board: Board, reading: Reading) -> tuple[Found, ...]:
    return tuple(found for rule, match in matched if (found := _found(rule, match, board, reading)))


def _found(rule: Rule, match: re.Match[str], board: Board, reading: Reading) -> Found | None:
    first, stop = board.token(match.start()), board.token(match.end())
    values, said = _values(rule, match, board, reading)
    if None in values.values():
        return None
    span = reading.tokens.span(first, stop)
    of_words = rule.stage is Stage.DATE
    inner = () if of_words else tuple(value for value in values.values() if isinstance(value, Found))
    return Found(span, span.of(reading.text), rule, first, stop, values, said, None, inner)


def _values(rule: Rule, match: re.Match[str], board: Board, reading: Reading) -> tuple[dict[str, Any], dict[str, str]]:
    """What the slots hold, and how a reason says it; a value of ``None`` means none after all."""
    values: dict[str, Any] = {}
    said: dict[str, str] = {}
    for slot in rule.slots:
        first, stop = match.span(slot.group)
        if first < 0 or first == stop:
            continue
        if slot.kind in FOUND:
            values[slot.name] = board.date(first)
            continue
        raw = reading.tokens.raw[board.token(first) : board.token(stop)]
        values[slot.name], said[slot.name] = understood(slot.kind, raw)
    return values, said
