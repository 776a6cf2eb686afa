"""Finding: rules over the class string, tried by the first class they can begin with; the longest wins."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Final

from tlx.dates.classes import Alphabet, alphabet
from tlx.dates.pattern import One, nodes, regex, slots, starts
from tlx.dates.rule import Finds, Rule, Stage
from tlx.dates.sense import NO_CUE, Cue
from tlx.dates.slots import SLOTS
from tlx.model import Span
from tlx.text import Reading

FOUND: Final = {kind: chr(1 + number) for number, kind in enumerate(Finds)}
"""The class character of what an earlier stage has found."""
SLOT_OF_FOUND: Final = {
    "found_date": FOUND[Finds.DATE] + FOUND[Finds.FEAST],
    "found_feast": FOUND[Finds.FEAST],
    "found_duration": FOUND[Finds.DURATION],
    "found_time": FOUND[Finds.TIME],
}


@dataclass(frozen=True, slots=True)
class Found:
    """Words that name a time, the rule that saw them, and what its slots hold. Not a date yet.

    ``first`` and ``stop`` are the tokens it stands on, ``cue`` the tense of the words beside it.
    ``inner`` are the dates inside a rule made of dates, ``said`` how a reason writes the slots;
    ``otherwise`` is what the words are read as should the rule find no date in them.
    """

    span: Span
    words: str
    rule: Rule
    first: int
    stop: int
    values: Mapping[str, Any]
    said: Mapping[str, str]
    cue: Cue = NO_CUE
    inner: tuple[Found, ...] = ()
    otherwise: tuple[Found, ...] = ()


@dataclass(frozen=True)
class Grammar:
    """The rules of one stage, compiled as they are first needed."""

    rules: tuple[Rule, ...]
    alphabet: Alphabet

    def characters(self, one: One) -> str:
        """The class characters of a token in a pattern; dates found before are characters too."""
        return SLOT_OF_FOUND.get(one.atom) or self.alphabet.of(one)

    @cached_property
    def by_start(self) -> Mapping[str, tuple[Rule, ...]]:
        """For each class character, the rules that can begin with it."""
        table: dict[str, list[Rule]] = {}
        for rule in self.rules:
            for char in starts(rule.pattern, self.characters)[0]:
                table.setdefault(char, []).append(rule)
        return {char: tuple(rules) for char, rules in table.items()}

    @cached_property
    def net(self) -> re.Pattern[str]:
        """Every place where some rule can begin."""
        return re.compile(f"[{re.escape(''.join(self.by_start))}]")

    @cached_property
    def gates(self) -> dict[str, Callable[[str, int, int], re.Match[str] | None]]:
        """One alternation a class character: whether any rule matches at all."""
        return {}

    @cached_property
    def compiled(self) -> dict[str, re.Pattern[str]]:
        """A pattern with named groups for each rule that has matched somewhere."""
        return {}

    def opens(self, classes: str, at: int) -> bool:
        """True when some rule matches at a token."""
        char = classes[at]
        gate = self.gates.get(char)
        if gate is None:
            patterns = [regex(rule.pattern, self.characters, named=False) for rule in self.by_start[char]]
            gate = self.gates[char] = re.compile("|".join(patterns)).match
        return gate(classes, at, len(classes)) is not None

    def matches(self, classes: str, at: int, stop: int) -> list[tuple[Rule, re.Match[str]]]:
        """Every rule that matches at a token, longest first, of equals the one written first."""
        found = [
            (rule, match)
            for rule in self.by_start[classes[at]]
            if (match := self._pattern(rule).match(classes, at, stop)) and match.end() > at
        ]
        return sorted(found, key=lambda pair: -pair[1].end())

    def _pattern(self, rule: Rule) -> re.Pattern[str]:
        key = f"{rule.name} {rule.written}"
        if key not in self.compiled:
            self.compiled[key] = re.compile(regex(rule.pattern, self.characters))
        return self.compiled[key]


def grammars(rules: Sequence[Rule], more_words: frozenset[str]) -> tuple[Grammar, ...]:
    """A grammar for each stage, over one alphabet; ``more_words`` are told apart though no rule names them."""
    words = {one.atom for rule in rules for one in nodes(rule.pattern) if isinstance(one, One) and one.literal}
    letters = alphabet(words | more_words)
    return tuple(Grammar(tuple(rule for rule in rules if rule.stage is stage), letters) for stage in Stage)


@dataclass(frozen=True, slots=True)
class Board:
    """A text at one stage: a class character for each token, or for each date found so far.

    ``places`` are the first tokens of the characters, with one more for the end; ``dates`` what stands
    at a character that is a date.
    """

    classes: str
    places: Sequence[int]
    dates: Mapping[int, Found]

    def holding(self, found: Sequence[Found]) -> Board:
        """The board for the next stage: each find becomes one character."""
        classes: list[str] = []
        places: list[int] = []
        dates: dict[int, Found] = {}
        at = 0
        for one in found:
            first, stop = bisect_left(self.places, one.first), bisect_left(self.places, one.stop)
            classes.append(self.classes[at:first])
            places += self.places[at:first]
            dates[len(places)] = one
            classes.append(FOUND[one.rule.finds])
            places.append(one.first)
            at = stop
        return Board("".join((*classes, self.classes[at:])), [*places, *self.places[at:]], dates)


def scan(grammar: Grammar, board: Board, reading: Reading) -> Iterator[Found]:
    """What a stage's rules find, from left to right, never over the end of a sentence."""
    classes, done = board.classes, 0
    for place in grammar.net.finditer(classes):
        at = place.start()
        if at < done or not grammar.opens(classes, at):
            continue
        found = _longest(grammar, board, reading, at)
        if found is not None:
            done = bisect_left(board.places, found.stop)
            yield found


def _longest(grammar: Grammar, board: Board, reading: Reading, at: int) -> Found | None:
    tokens = reading.tokens
    first = board.places[at]
    sentence_end = reading.sentence_at(tokens.start(first)).end
    stop = bisect_left(board.places, bisect_left(tokens.ends, sentence_end) + 1)
    readings = [
        reading_of_it
        for rule, match in grammar.matches(board.classes, at, stop)
        if (reading_of_it := _found(rule, match, board, reading))
    ]
    if len(readings) < 2:
        return readings[0] if readings else None
    return replace(readings[0], otherwise=tuple(readings[1:]))


def _found(rule: Rule, match: re.Match[str], board: Board, reading: Reading) -> Found | None:
    values, said = _values(rule, match, board, reading)
    if None in values.values():
        return None
    first, stop = board.places[match.start()], board.places[match.end()]
    span = reading.tokens.span(first, stop)
    inner = tuple(value for value in values.values() if isinstance(value, Found))
    return Found(span, span.of(reading.text), rule, first, stop, values, said, inner=inner)


def _values(rule: Rule, match: re.Match[str], board: Board, reading: Reading) -> tuple[dict[str, Any], dict[str, str]]:
    """What the slots hold, and how a reason says it; a value of ``None`` means none after all."""
    values: dict[str, Any] = {}
    said: dict[str, str] = {}
    for slot in slots(rule.pattern):
        first, stop = match.span(slot.group)
        if first < 0 or first == stop:
            continue
        if slot.kind in FOUND:
            values[slot.name] = board.dates[first]
            continue
        kind = SLOTS[slot.kind]
        tokens = range(board.places[first], board.places[stop])
        words = [reading.tokens.word(token).lower().replace("’", "'") for token in tokens]
        values[slot.name] = value = kind.value(words)
        said[slot.name] = kind.say(value) if kind.say and value is not None else " ".join(words)
    return values, said
