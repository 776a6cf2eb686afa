"""The ordered events, opened from an index: what every face reads.

A query never looks at each event. It combines bitmaps of ordinals (an event's rank in the timeline,
from 0), and asks for the few rows that are shown.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache, partial
from sqlite3 import Connection
from typing import Final

from tlx.index import codec, lines, phrases, slices, values
from tlx.index.codec import Json
from tlx.index.contents import Decisions
from tlx.index.file import File, Ordinals, guarded
from tlx.index.nearest import nearest
from tlx.index.rows import DocumentInfo, PersonInfo, Row, to_document_info, to_person_info, to_row
from tlx.index.schema import CASE, MARK, TOP, facet_term, facet_word, key, named_term
from tlx.model import OPEN_HI, Document, Event, Person, Problem, Unused
from tlx.text import terms

MEMO: Final = 64
"""Bitmaps kept from query to query: every key of a search and every backspace asks for nearly the same."""
TEXTS: Final = 16
"""Texts of documents kept in memory: neighbours in a list often stand in the same document."""
INFOS: Final = 1024
"""Documents without their texts kept in memory: every account that is shown asks for its own."""
EVENTS: Final = 64
"""Events kept in memory: every key asks for the one under the cursor, and one may have 30,000 accounts."""

MOST: Final = 1 << 32
"""No bitmap holds more ordinals."""


class Timeline:
    """The ordered events of a case, read-only: :func:`tlx.index.open_file`, :func:`tlx.index.in_memory`.

    Sets of events are :class:`Ordinals`: their length is the count, ``ordinals[first:last]`` a
    screenful, ``ordinals.rank(x)`` how many stand at or before ``x``; ``&``, ``|`` and ``-`` combine
    them. It may be handed from thread to thread but serves one at a time. Everything here raises
    :class:`IndexProblem` when the file turns out torn.
    """

    def __init__(self, file: File) -> None:
        """Take over an open file whose head has been checked."""
        self._file = file
        meta = dict(file.all("SELECT key, value FROM meta"))
        with guarded(file.name):
            self.name: str = codec.load(meta["name"])
            self.state: str = codec.load(meta["state"])
            self.count, self.dated = int(meta["count"]), int(meta["dated"])
            self._base, self._top = int(meta["base"]), int(meta["top"])
            if not 0 <= self.dated <= self.count <= MOST:
                raise ValueError(f"{self.dated} dated of {self.count} events")
        self._text = lru_cache(TEXTS)(self._read_text)
        self._line_ends = lru_cache(TEXTS)(self._read_line_ends)
        self._info = lru_cache(INFOS)(self._read_info)
        self._event = lru_cache(EVENTS)(self._read_event)
        self._prefix = lru_cache(MEMO)(self._read_prefix)
        self._values = lru_cache(MEMO)(partial(values.offered, file))
        self._phrase = lru_cache(MEMO)(self._read_phrase)

    def copy_into(self, connection: Connection) -> None:
        """Copy everything into an empty database."""
        self._file.copy_into(connection)

    def close(self) -> None:
        """Let the file go."""
        self._file.close()

    # -- sets of events ------------------------------------------------------------------------

    @cached_property
    def everything(self) -> Ordinals:
        """All events; those from :attr:`dated` on have no date."""
        return Ordinals(range(self.count))

    @cached_property
    def shown(self) -> Ordinals:
        """Those of the first view: what a careful chronologist would write down."""
        return self.facet("is", "shown") & self.everything

    @cached_property
    def narrow(self) -> Ordinals:
        """Those known to about a month or better, which a density strip may draw as a bar."""
        return self.facet("is", "narrow")

    def word(self, term: str) -> Ordinals:
        """The events with this very word (folded) in headline, quote or the name of a person."""
        return self._file.ordinals("SELECT ordinals FROM term WHERE term = ?", term)

    def prefix(self, term: str) -> Ordinals:
        """The events with a word that begins like this (folded) in headline, quote or the name of a person."""
        return self._prefix(term) if term else self.everything

    def _read_prefix(self, term: str) -> Ordinals:
        stored = self._file.ordinals("SELECT ordinals FROM prefix WHERE prefix = ?", term)
        return stored or self._file.ordinals("SELECT ordinals FROM term WHERE term >= ? AND term < ?", term, term + TOP)

    def phrase(self, words: Sequence[str], candidates: Ordinals) -> Ordinals:
        """Those of the candidates where these words (folded) follow one another in one text."""
        return self._phrase(tuple(phrases.chain(words)), candidates) if words else candidates

    def _read_phrase(self, words: tuple[str, ...], candidates: Ordinals) -> Ordinals:
        some = candidates.intersection(*map(self.word, words))
        if len(words) < 2:
            return some
        codes = [self._file.one("SELECT code FROM term WHERE term = ?", word) for word in words] if some else []
        pairs = phrases.paired([code for (code,) in codes])
        some = some.intersection(
            *(self._file.ordinals("SELECT ordinals FROM pair WHERE codes = ?", it) for it in pairs)
        )
        return some if pairs and len(words) == 2 else self._following("".join(code for (code,) in codes), some)

    def _following(self, codes: str, some: Ordinals) -> Ordinals:
        """Those with these codes in their stream."""
        question = "SELECT ordinal FROM words WHERE ordinal IN (SELECT value FROM json_each(?)) AND instr(codes, ?)"
        found = self._file.all(question, f"[{','.join(map(str, some))}]", codes.encode())
        return Ordinals([ordinal for (ordinal,) in found])

    def capitalised(self, word: str) -> Ordinals:
        """The events with a word that begins like this one, its capitals included (:func:`tlx.text.capitalised`)."""
        return self._prefix(facet_word(CASE, word))

    def overlapping(self, lo: int, hi: int) -> Ordinals:
        """The events that may lie on some day from ``lo`` to ``hi`` (day numbers), as ``When.overlaps``.

        Those known to the day are a range of ordinals; the wide ones are asked for both their ends.
        """
        if lo > hi:
            return Ordinals()
        exact = Ordinals(range(self.first_at(lo), self.first_at(hi + 1)))
        wide, (los, his) = self._wide, self._slices
        begun = slices.at_most(los, wide, max(hi, self._base) - self._base)
        return (exact - wide) | (begun & slices.at_least(his, wide, min(lo, self._top) - self._base))

    @cached_property
    def _wide(self) -> Ordinals:
        return self.facet("is", "wide")

    @cached_property
    def _slices(self) -> tuple[list[Ordinals], ...]:
        digit = "SELECT ordinals FROM slice WHERE bound = ? AND digit = ?"
        digits = range((self._top - self._base).bit_length())
        return tuple([self._file.ordinals(digit, bound, at) for at in digits] for bound in ("lo", "hi"))

    # -- facets --------------------------------------------------------------------------------

    def facet(self, name: str, value: str) -> Ordinals:
        """The events with exactly this value (folded) of a facet: ``facet("person", "Mark Rowley")``.

        Facets are person, org, place, source, doc, kind, basis, precision, tag, who (a person's id), and
        is (undated, disputed, merged, single-source, starred, edited, shown, narrow, wide).
        """
        return self.word(facet_term(name, value))

    def facet_like(self, name: str, typed: str) -> Ordinals:
        """The events with a value whose words begin as typed: "rowley", "mark row"; "" is any value."""
        words = terms(typed)
        if len(words) < 2:
            return self._prefix(facet_word(name, "".join(words)))
        return Ordinals().union(*(self.word(f"{MARK}{name}={value}") for value in values.keys(self._file, name, words)))

    def facet_values(self, name: str, typed: str = "", limit: int = 100) -> list[tuple[str, int]]:
        """Values whose words begin as typed, with their number of events, most frequent first."""
        return list(self._values(name, tuple(terms(typed)), limit))

    def nearest(self, term: str) -> list[tuple[str, int]]:
        """The words in use nearest to one nobody wrote, with their number of events; the first letter stands."""
        if not term:
            return []
        question = "SELECT term, count FROM term WHERE term >= ? AND term < ? ORDER BY term"
        return nearest(term, self._file.all(question, term[0], term[0] + TOP))

    # -- places in time ------------------------------------------------------------------------

    def first_at(self, day: int) -> int:
        """The first ordinal sorted at this day or later; :attr:`dated` when there is none."""
        low, high = 0, self.dated
        while low < high:
            middle = (low + high) // 2
            if self._file.one("SELECT day FROM event WHERE ordinal = ?", middle)[0] < day:
                low = middle + 1
            else:
                high = middle
        return low

    @cached_property
    def months(self) -> tuple[tuple[int, int, int], ...]:
        """Each month that has events: year, month and its first ordinal."""
        found = self._file.all("SELECT month, first FROM month ORDER BY month")
        return tuple((month // 12, month % 12 + 1, first) for month, first in found)

    @cached_property
    def years(self) -> tuple[tuple[int, int], ...]:
        """Each year that has events, and its first ordinal."""
        return tuple({year: (year, first) for year, _, first in reversed(self.months)}.values())[::-1]

    @cached_property
    def last_days(self) -> Sequence[int]:
        """The last possible day of each dated event, by its ordinal; :data:`~tlx.model.OPEN_HI` where it is open."""
        days = array(
            "q", (day for (day,) in self._file.all("SELECT day FROM event ORDER BY ordinal") if day is not None)
        )
        ends = dict.fromkeys(self._wide, self._base)
        for digit, ordinals in enumerate(self._slices[1]):
            for ordinal in ordinals:
                ends[ordinal] += 1 << digit
        for ordinal, day in ends.items():
            days[ordinal] = OPEN_HI if day == self._top else day
        return days

    # -- events --------------------------------------------------------------------------------

    def rows(self, ordinals: Iterable[int]) -> list[Row]:
        """These events as a list shows them, in the order asked. Raises :class:`IndexError` beyond the last."""
        return [self._row(ordinal) for ordinal in ordinals]

    def _row(self, ordinal: int) -> Row:
        found = self._file.one("SELECT id, day, row FROM event WHERE ordinal = ?", self._checked(ordinal))
        with guarded(self._file.name):
            return to_row(ordinal, *found)

    def event(self, ordinal: int) -> Event:
        """The whole of an event, with every account. Raises :class:`IndexError` beyond the last."""
        return self._event(self._checked(ordinal))

    def _read_event(self, ordinal: int) -> Event:
        stored = self._stored(ordinal)
        with guarded(self._file.name):
            return codec.to_event(stored, self.text)

    def _stored(self, ordinal: int) -> Json:
        found = self._file.one("SELECT event FROM telling WHERE ordinal = ?", ordinal)
        with guarded(self._file.name):
            return codec.load(found[0])

    def texts(self, ordinal: int) -> list[str]:
        """What a search looks into: headline, quotes and the names of persons."""
        stored = self._stored(self._checked(ordinal))
        with guarded(self._file.name):
            return list(phrases.stored_texts(stored, self.text))

    def _checked(self, ordinal: int) -> int:
        if not 0 <= ordinal < self.count:
            raise IndexError(f"no event {ordinal}: there are {self.count}")
        return ordinal

    def ordinal(self, event_id: str) -> int | None:
        """Where an event stands, ``None`` when it is not here."""
        found = self._file.one("SELECT min(ordinal) FROM event WHERE id = ?", key(event_id))
        return None if found is None else found[0]

    def ids(self, beginning: str, limit: int) -> list[str]:
        """The ids of events that begin so, at most so many."""
        asked = "SELECT DISTINCT id FROM event WHERE id >= ? AND id < ? ORDER BY id LIMIT ?"
        return [ident for (ident,) in self._file.all(asked, key(beginning), key(beginning) + TOP, limit)]

    # -- documents, people, and what was left out ------------------------------------------------

    @cached_property
    def documents(self) -> tuple[DocumentInfo, ...]:
        """The documents without their texts, in the order of the folder."""
        found = self._file.all("SELECT info, dating FROM document ORDER BY number")
        with guarded(self._file.name):
            return tuple(to_document_info(codec.load(info), codec.load(dating)) for info, dating in found)

    @cached_property
    def document_count(self) -> int:
        """How many documents there are: a case of 50,000 is not read to count them."""
        return int(self._file.one("SELECT count(*) FROM document")[0])

    def info(self, path: str) -> DocumentInfo | None:
        """A document without its text, ``None`` when it is not here."""
        return self._info(path)

    def _read_info(self, path: str) -> DocumentInfo | None:
        found = self._file.one("SELECT info, dating FROM document WHERE path = ?", key(path))
        with guarded(self._file.name):
            return found and to_document_info(codec.load(found[0]), codec.load(found[1]))

    def document(self, path: str) -> Document | None:
        """A whole document, ``None`` when it is not here."""
        found = self._file.one("SELECT info, text FROM document WHERE path = ?", key(path))
        with guarded(self._file.name):
            return found and codec.to_document(codec.load(found[0]), codec.to_text(found[1]))

    def text(self, path: str) -> str:
        """The text of a document, "" when it is not here."""
        return self._text(path)

    def _read_text(self, path: str) -> str:
        found = self._file.one("SELECT text FROM document WHERE path = ?", key(path))
        with guarded(self._file.name):
            return codec.to_text(found[0]) if found else ""

    def line_of(self, path: str, offset: int) -> int:
        """The number of the line that holds a character of a document, from 1: as citations give it."""
        return lines.line_of(self.text(path), self._line_ends(path), offset)

    def _read_line_ends(self, path: str) -> list[int]:
        return lines.line_ends(self.text(path))

    @cached_property
    def people(self) -> tuple[PersonInfo, ...]:
        """Persons, organisations and places, those with the most events first."""
        found = self._file.all("SELECT info FROM person ORDER BY number")
        with guarded(self._file.name):
            return tuple(to_person_info(codec.load(info)) for (info,) in found)

    def person(self, person_id: str) -> Person | None:
        """The whole of a person with every mention, ``None`` when there is none."""
        found = self._file.one("SELECT person FROM person WHERE id = ?", key(person_id))
        with guarded(self._file.name):
            return found and codec.to_person(codec.load(found[0]))

    def events_of(self, person: PersonInfo) -> Ordinals:
        """The events a person, organisation or place takes part in."""
        return self.word(named_term(person.sort, person.id, person.name))

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be read, or deserves a word; what is to be said of the user's decisions stands last."""
        return (*self.found_problems, *self.edit_problems)

    @cached_property
    def found_problems(self) -> tuple[Problem, ...]:
        """The same without the decisions."""
        return codec.each(codec.to_problem, self._notes("problem"))

    @cached_property
    def unused(self) -> tuple[Unused, ...]:
        """What was not made into an event, and why; what the user hid stands first."""
        return (*self.hidden, *self.found_unused)

    @cached_property
    def found_unused(self) -> tuple[Unused, ...]:
        """The same without what the user hid."""
        return codec.each(codec.to_unused, self._notes("unused"))

    @cached_property
    def decisions(self) -> Decisions:
        """What the user's decisions did to the events."""
        with guarded(self._file.name):
            raw = tuple((before, codec.to_event(event, self.text)) for before, event in self._notes("raw"))
        return Decisions(raw, self.hidden, self.edit_problems)

    @cached_property
    def edit_problems(self) -> tuple[Problem, ...]:
        """What is to be said of the user's decisions: lines that mean nothing, and those that wait for a review."""
        return codec.each(codec.to_problem, self._notes("edit"))

    @cached_property
    def hidden(self) -> tuple[Unused, ...]:
        """What the user hid, account by account."""
        return codec.each(codec.to_unused, self._notes("hidden"))

    def _notes(self, sort: str) -> list[Json]:
        found = self._file.all("SELECT value FROM note WHERE sort = ? ORDER BY number", sort)
        with guarded(self._file.name):
            return [codec.load(value) for (value,) in found]
