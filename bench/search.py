"""Time per key of search-as-you-type, beside SQLite FTS5 and a scan of a list, in one run.

    python bench/search.py [EVENTS] [SEED]

Each key is answered with the count, the first fifty rows and the density by month, as the screen asks them.
CPU time of this process, so that other work on the computer does not count. The three are asked the
same queries, which are typed letter by letter and taken back.
"""

from __future__ import annotations

import gc
import random
import sqlite3
import statistics
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from os import getloadavg
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from time import perf_counter, process_time

from tlx import mining
from tlx.explore.completing import completions
from tlx.explore.density import density
from tlx.explore.query import parse
from tlx.index import Contents, Timeline, open_file, write
from tlx.index.gathering import Spread
from tlx.model import Account, Basis, Document, Edge, Event, Kind, Participant, Point, Reason, Span, When
from tlx.model.calendar import civil
from tlx.text import terms

ROWS = 50
PER_DOCUMENT = 20
FIRST_DAY, LAST_DAY = 726_468, 737_424  # 1990-01-01 to 2020-01-01
SYLLABLES = "ba ce di fo gu ha le mi no pu ra se ti vo wa ko na ru pe lo".split()


# -- a million events out of a number -----------------------------------------------------------------


def made_word(number: int) -> str:
    """A word that can be spoken, a different one for each number."""
    letters = ""
    while True:
        number, syllable = divmod(number, len(SYLLABLES))
        letters += SYLLABLES[syllable]
        if not number:
            return letters


@dataclass(frozen=True, slots=True)
class Language:
    """Words and names, each with how often it is drawn: the n-th half as often as the one at half its rank."""

    words: list[str]
    weights: list[float]
    names: list[str]
    name_weights: list[float]


def language(count: int) -> Language:
    """At least 200,000 words where there are events enough to use them."""
    words = [made_word(number) for number in range(max(20_000, min(400_000, count)))]
    names = [f"{made_word(7 * n + 3).title()} {made_word(13 * n + 1).title()}" for n in range(2_000)]
    weights, name_weights = ([1 / (rank + 10) for rank in range(len(each))] for each in (words, names))
    return Language(words, list(accumulate(weights)), names, list(accumulate(name_weights)))


def made_when(dice: random.Random) -> When:
    """42 % coarser than a day, 5 % spans that look back, as in news."""
    day = Point.of_day(dice.randint(FIRST_DAY, LAST_DAY))
    sort = dice.random()
    if sort < 0.05:
        return When.lasting(Point(day.year - dice.randint(1, 9)), day, Edge.END)
    if sort < 0.25:
        return When.on(Point(day.year, day.month))
    if sort < 0.37:
        return When.on(Point(day.year))
    if sort < 0.42:
        return When.of_week(day.lo)
    return When.on(day)


def made_contents(count: int, seed: int) -> Contents:
    """A case of so many events, always the same for the same numbers."""
    dice, tongue = random.Random(seed), language(count)  # noqa: S311 — numbers for a measure, not for a secret
    whens = sorted((made_when(dice) for _ in range(count)), key=lambda when: when.sort_key)
    documents, events = [], []
    for first in range(0, count, PER_DOCUMENT):
        document, told = made_document(dice, tongue, first // PER_DOCUMENT, whens[first : first + PER_DOCUMENT])
        documents.append(document)
        events += told
    return Contents("bench", tuple(documents), {}, tuple(events))


def made_document(
    dice: random.Random, tongue: Language, number: int, whens: list[When]
) -> tuple[Document, list[Event]]:
    """A text with an event a line."""
    path, lines, events, at = f"{number:06d}.txt", [], [], 0
    for when in whens:
        words = dice.choices(tongue.words, cum_weights=tongue.weights, k=28)
        people = tuple(
            Participant(name, name)
            for name in dict.fromkeys(dice.choices(tongue.names, cum_weights=tongue.name_weights, k=dice.randint(0, 2)))
        )
        line = " ".join([*words, *(person.name for person in people)])
        span, headline = Span(at, at + len(line)), " ".join(words[:8])
        reason = Reason("made", words[0], "made up", when)
        shared = Kind.EVENT, headline
        told = Account(
            f"{number:06d}{at:06d}", path, span, line, *shared, span, when, Basis.STATED, reason, 0.9, people=people
        )
        events.append(Event(told.id, *shared, when, Basis.STATED, 0.9, (told,), people))
        lines.append(line)
        at += len(line) + 1
    return Document(path, "\n".join(lines), path, source=f"Source {number % 40}"), events


def keystrokes(contents: Contents, seed: int) -> list[str]:
    """Queries typed letter by letter and taken back: frequent words, rare ones, two words, a word nobody wrote."""
    dice = random.Random(seed + 1)  # noqa: S311 — numbers for a measure
    counts = Counter(
        word
        for event in dice.sample(contents.events, min(2_000, len(contents.events)))
        for word in terms(event.headline)
    )
    ranked = [word for word, _ in counts.most_common()]
    common, rare = ranked[:40], ranked[-40:]
    queries = [*dice.sample(common, 12), *dice.sample(rare, 12), "zyxwood"]
    queries += [f"{dice.choice(common)} {dice.choice(ranked)}" for _ in range(12)]
    return [
        typed for query in queries for typed in [*(query[:n] for n in range(1, len(query) + 1)), query[:-1]] if typed
    ]


def phrases(contents: Contents, seed: int) -> list[str]:
    """Two and three words in quotes: frequent ones, which are in most events, and any."""
    dice = random.Random(seed + 2)  # noqa: S311 — numbers for a measure
    counts = Counter(
        word
        for event in dice.sample(contents.events, min(2_000, len(contents.events)))
        for word in terms(event.headline)
    )
    ranked = [word for word, _ in counts.most_common()]
    return [
        f'"{" ".join(dice.choices(ranked[:most], k=size))}"'
        for most in (60, 1_000)
        for size in (2, 3)
        for _ in range(50)
    ]


# -- the three that are asked --------------------------------------------------------------------------

Answer = Callable[[str], int]


def ask_tlx(timeline: Timeline) -> Answer:
    """The index, as the screen asks it."""

    def answer(typed: str) -> int:
        found = parse(typed).ordinals(timeline) & timeline.shown
        timeline.rows(found[:ROWS])
        density(timeline, found)
        return len(found)

    return answer


def offer(timeline: Timeline) -> Answer:
    """The names and values that are offered for what is typed."""
    return lambda typed: len(completions(typed, len(typed), timeline, timeline.shown))


OFFERS = [
    f"{name}{typed}"
    for name in ("", "person:", "source:", "doc:", "is:", "date:")
    for typed in ("", "b", "ba", "sou", "20")
]


def texts(contents: Contents) -> Iterator[tuple[str, int]]:
    """What is sought in each event, folded, and its month."""
    for event in contents.events:
        assert event.when is not None  # noqa: S101 — made so above
        year, month, _ = civil(event.when.sort_key[0])
        yield " ".join(terms(f"{event.headline} {event.accounts[0].quote}")), year * 12 + month


def ask_fts5(path: Path, contents: Contents) -> Answer:
    """FTS5 with prefix indexes; its answers are ids, so months are counted from an array."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA synchronous=OFF")
    connection.execute("CREATE VIRTUAL TABLE sought USING fts5(text, prefix='1 2 3')")
    months: list[int] = []
    for number, (text, month) in enumerate(texts(contents)):
        connection.execute("INSERT INTO sought(rowid, text) VALUES (?, ?)", (number, text))
        months.append(month)
    connection.commit()

    def answer(typed: str) -> int:
        match = " ".join(f'"{term}"*' for term in terms(typed))
        ids = [
            row[0]
            for row in connection.execute("SELECT rowid FROM sought WHERE sought MATCH ? ORDER BY rowid", (match,))
        ]
        for number in ids[:ROWS]:
            connection.execute("SELECT text FROM sought WHERE rowid = ?", (number,)).fetchone()
        Counter(map(months.__getitem__, ids))
        return len(ids)

    return answer


def ask_list(contents: Contents) -> Answer:
    """All texts in memory, each looked at for every key."""
    held = [(f" {text}", month) for text, month in texts(contents)]

    def answer(typed: str) -> int:
        sought = [f" {term}" for term in terms(typed)]
        found = [month for text, month in held if all(term in text for term in sought)]
        Counter(found)
        return len(found)

    return answer


# -- measuring -----------------------------------------------------------------------------------------


def timed(answer: Answer, keys: list[str], budget: float) -> tuple[list[float], list[int]]:
    """CPU milliseconds and count for each key, until the budget of seconds is spent."""
    spent, counts, began = [], [], perf_counter()
    for typed in keys:
        before = process_time()
        counts.append(answer(typed))
        spent.append((process_time() - before) * 1000)
        if perf_counter() - began > budget:
            break
    return spent, counts


def building(path: Path, contents: Contents, cores: int) -> str:
    """What it costs to write the index by so many processes: CPU of this one and of its helpers, and on the wall."""
    spread: Spread = mining.spread(mining.processes(cores), len(contents.events), lambda: None)
    own, wall, before = process_time(), perf_counter(), getrusage(RUSAGE_CHILDREN)
    write(path, contents, spread)
    helpers = getrusage(RUSAGE_CHILDREN)
    spent = helpers.ru_utime + helpers.ru_stime - before.ru_utime - before.ru_stime
    took = f"{process_time() - own:.1f} s CPU, of its helpers {spent:.1f}, {perf_counter() - wall:.1f} s on the wall"
    return f"index written by {cores}: {took}, load {getloadavg()[0]:.1f}"


def report(name: str, spent: list[float]) -> None:
    """A line of the table."""
    hundredths = statistics.quantiles(spent, n=100, method="inclusive")
    print(f"{name:<28} {len(spent):>5} {hundredths[49]:>9.2f} {hundredths[98]:>9.2f} {max(spent):>9.2f}")


def main() -> None:
    """Build, ask, print."""
    gc.disable()  # as the command line does
    count, seed = (int(given) for given in (sys.argv[1:] + ["100000", "1"][len(sys.argv) - 1 :])[:2])
    contents = made_contents(count, seed)
    keys = keystrokes(contents, seed)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "bench.tlx")
        for cores in (1, 2):
            print(building(path, contents, cores))
        opening = process_time()
        timeline = open_file(path)
        first = ask_tlx(timeline)(keys[0]), process_time() - opening
        print(f"{count:,} events in {path.stat().st_size / 2**20:.0f} MiB;", end=" ")
        print(f"opened and first key answered in {first[1] * 1000:.1f} ms CPU\n")
        print(f"{'CPU ms for a key':<28} {'keys':>5} {'p50':>9} {'p99':>9} {'most':>9}")
        spent, counts = timed(ask_tlx(timeline), keys, 300)
        report("tlx", spent)
        report("tlx, phrases", timed(ask_tlx(timeline), phrases(contents, seed), 300)[0])
        report("tlx, completion", timed(offer(timeline), OFFERS, 300)[0])
        for name, ask in (
            ("SQLite FTS5, prefix='1 2 3'", ask_fts5(Path(folder, "fts5.db"), contents)),
            ("a list, each text scanned", ask_list(contents)),
        ):
            others, found = timed(ask, keys, 60)
            report(name, others)
            differ = sum(mine != theirs for mine, theirs in zip(counts, found, strict=False))
            print(f"{'':<28} {'counts differ: ' + str(differ) if differ else 'the same counts'}")


if __name__ == "__main__":
    main()
