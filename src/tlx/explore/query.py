"""What is typed to narrow a timeline, read once and never refused.

Words are beginnings of words and all must be there; ``"a phrase"``, ``-not``, ``OR``, parentheses;
filters as ``name:value`` (:mod:`tlx.explore.filters`); ``2014-10..2015``; a year or a date among the words
finds what may lie then and what has it in its text; ``/an expression/`` (:mod:`tlx.explore.regex`). A word
that begins with a capital is found only where it is written so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, NamedTuple

from tlx.explore import query_dates
from tlx.explore.automaton import TooMuchWork
from tlx.explore.filters import FILTERS, Asked
from tlx.explore.query_nodes import All, Between, Dated, Either, Filtered, Lights, Node, Not, Phrase, Word
from tlx.explore.query_regex import MOST, regex_node
from tlx.index import Ordinals, Timeline
from tlx.text import fold, terms

NAME: Final = re.compile("[A-Za-z][A-Za-z-]*:")
LONGEST: Final = 2_000
"""Characters of a query; what is longer was pasted by mistake."""
DEEPEST: Final = 20
"""Parentheses inside one another."""

TOKEN: Final = re.compile(
    r"""(?P<open>\() | (?P<close>\)) | (?P<minus>-(?=[^\s)])) | (?P<or>OR(?=[\s()]|$)) | AND(?=[\s()]|$)
      | /(?P<regex>(?:[^/\\]|\\.)*\\?) (?P<stroke>/?)
      | (?: (?P<name>[A-Za-z][A-Za-z-]*) : )?
        (?: ["“”] (?P<quoted>[^"“”]*) (?P<end>["“”]?) | (?P<plain>[^\s()"“”]+) )""",
    re.VERBOSE | re.DOTALL,
)


GO_ON: Final = frozenset("with without naming told not of from up before matching".split())
"""Words that go on from "events"; anything else stands after a dot."""
TOO_MUCH: Final = "too many events are left for /…/ to look through: narrow them first, with a word or a date"


class Answer(NamedTuple):
    """What a query finds, and a sentence on why that is not what was asked, "" when it is."""

    ordinals: Ordinals
    problem: str


@dataclass(frozen=True, slots=True)
class Query:
    """A query that was read.

    ``problem`` is a sentence on what could not be understood, "" when all was; the rest of it counts.
    """

    text: str = ""
    node: Node = field(default_factory=All)
    problem: str = ""

    def answer(self, timeline: Timeline) -> Answer:
        """The events it finds, sure or not, and what could not be understood or looked for."""
        try:
            return Answer(self.node.ordinals(timeline), self.problem)
        except TooMuchWork:
            return Answer(Ordinals(), self.problem or TOO_MUCH)

    def ordinals(self, timeline: Timeline) -> Ordinals:
        """The events it finds, sure or not; none where that would take too long."""
        return self.answer(timeline).ordinals

    @property
    def words(self) -> tuple[Lights, ...]:
        """The words it looks for, to be lit up: :func:`tlx.explore.query_light.lit`."""
        return tuple(dict.fromkeys(self.node.sought()))

    def said(self, timeline: Timeline | None = None) -> str:
        """The query in words: "events · with Mark Rowley · 2014 to 2015 · “threat…”"."""
        said = self.node.said(timeline)
        goes_on = " · " not in said and said.partition(" ")[0] in GO_ON
        return f"events {'' if goes_on else '· '}{said}" if said else "events"


@lru_cache(maxsize=64)
def parse(text: str) -> Query:
    """What a typed text means. Never raises: what means nothing is left out, and said."""
    problems: list[str] = [f"only the first {LONGEST:,} characters count"] if len(text) > LONGEST else []
    node = _Reader(problems).read(text[:LONGEST])
    return Query(text, node, problems[0] if problems else "")


@dataclass(slots=True)
class _Group:
    """What stands between two parentheses so far: alternatives, each of parts that must all hold."""

    is_negated: bool
    alternatives: list[list[Node]] = field(default_factory=lambda: [[]])


class _Reader:
    """Reads tokens in one pass; open parentheses wait on a stack, so nothing typed can go too deep."""

    def __init__(self, problems: list[str]) -> None:
        self._problems = problems
        self._groups = [_Group(is_negated=False)]
        self._is_negated = False
        self._expressions = 0

    def read(self, text: str) -> Node:
        """All of it as one node."""
        for token in TOKEN.finditer(text):
            self._take(token)
        if len(self._groups) > 1:
            self._problems.append("a parenthesis is still open")
        while len(self._groups) > 1:
            self._close()
        return self._node(self._groups[0])

    def _take(self, token: re.Match[str]) -> None:
        if token["open"]:
            self._open()
        elif token["close"]:
            self._close()
        elif token["minus"]:
            self._is_negated = not self._is_negated
        elif token["or"]:
            self._groups[-1].alternatives.append([])
        elif not self._is_one_too_many(token):
            for node in _node(token, self._problems.append):
                self._add(node, is_negated=self._is_negated)
            self._is_negated = False

    def _is_one_too_many(self, token: re.Match[str]) -> bool:
        """True for an expression beyond those of which each may do its work."""
        self._expressions += token["regex"] is not None
        if token["regex"] is None or self._expressions <= MOST:
            return False
        self._problems.append(f"more than {MOST} regular expressions")
        return True

    def _open(self) -> None:
        if len(self._groups) > DEEPEST:
            self._problems.append(f"more than {DEEPEST} parentheses inside one another")
            return
        self._groups.append(_Group(self._is_negated))
        self._is_negated = False

    def _close(self) -> None:
        if len(self._groups) == 1:
            self._problems.append("a parenthesis closes that was never opened")
            return
        group = self._groups.pop()
        if any(group.alternatives):
            self._add(self._node(group), is_negated=group.is_negated)

    def _add(self, node: Node, *, is_negated: bool) -> None:
        self._groups[-1].alternatives[-1].append(Not(node) if is_negated else node)

    def _node(self, group: _Group) -> Node:
        if len(group.alternatives) > 1 and not all(group.alternatives):
            self._problems.append("OR stands between two things")
        parts = [_joined(parts) for parts in group.alternatives if parts]
        return Either(tuple(parts)) if len(parts) > 1 else next(iter(parts), All())


def _joined(parts: list[Node]) -> Node:
    return parts[0] if len(parts) == 1 else All(tuple(parts))


def _node(token: re.Match[str], tell: Callable[[str], None]) -> Iterator[Node]:
    """What a word, a phrase or a filter means; nothing where it means nothing."""
    name, quoted, plain = _parts(token)
    if fold(name) in FILTERS:
        yield from _filtered(fold(name), Asked(plain or quoted or "", quoted is not None), tell)
    elif token["regex"] is not None:
        yield from _regex(token, tell)
    else:
        if name and (plain or quoted):
            tell(f"no filter is called {name}: there are {': '.join(FILTERS)}:")
        yield from _word(name, tell)
        yield from _word(plain, tell) if quoted is None else _phrase(quoted, is_closed=bool(token["end"]))


def _parts(token: re.Match[str]) -> tuple[str, str | None, str]:
    """What stands before the colon, in quotes, and without quotes; the colon may be the last thing typed."""
    name, quoted, plain = token["name"] or "", token["quoted"], token["plain"] or ""
    return (plain[:-1], None, "") if NAME.fullmatch(plain) and not name else (name, quoted, plain)


def _regex(token: re.Match[str], tell: Callable[[str], None]) -> Iterator[Node]:
    """Nothing while it is still open."""
    try:
        node = regex_node(token["regex"])
    except ValueError as error:
        tell(str(error))
        return
    if token["stroke"]:
        yield node
    else:
        tell("a regular expression ends with /, as in /arrest(s|ed)/")


def _filtered(name: str, asked: Asked, tell: Callable[[str], None]) -> Iterator[Node]:
    problem = FILTERS[name].problem(asked) if asked.text else _needs_value(name)
    if problem:
        tell(problem)
    else:
        yield Filtered(FILTERS[name], asked)


def _needs_value(name: str) -> str:
    return f"{name}: needs something after the colon, as in {FILTERS[name].example}"


def _word(text: str, tell: Callable[[str], None]) -> Iterator[Node]:
    """A word, a date or a range of dates; nothing where there is neither letter nor digit."""
    if query_dates.RANGE.fullmatch(text):
        yield from _range(text, tell)
    elif query_dates.DATE.fullmatch(text):
        yield from _date(text)
    else:
        yield from _plain(text)


def _plain(text: str) -> Iterator[Node]:
    found = tuple(terms(text))
    if found:
        yield Word(text, found)


def _phrase(text: str, *, is_closed: bool) -> Iterator[Node]:
    found = tuple(terms(text))
    if found:
        yield Phrase(text, found, is_closed)


def _range(text: str, tell: Callable[[str], None]) -> Iterator[Node]:
    try:
        yield Between(query_dates.read(text))
    except ValueError as error:
        tell(str(error))


def _date(text: str) -> Iterator[Node]:
    """A date among words; "2014-13" is only words."""
    try:
        yield Dated(Phrase(text, tuple(terms(text)), is_closed=True), query_dates.read(text))
    except ValueError:
        yield from _plain(text)
