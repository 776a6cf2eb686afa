"""How fast texts become events on one core, room by room, and dates layer by layer; and that no text is too much.

    python bench/speed.py [TEXT…]

TEXT are files or folders of ``.txt``, ``.md`` or ``.jsonl`` (lines with a ``text``, and its date as ``dct`` if it has
one); without them a megabyte of news made up here, dense with dates, and the bundled documents repeated to a megabyte.

The whole pipeline is what a build does with texts that have been read from their files, people and merging included;
the index is not. dateparser stands beside the dates, on the first 40 KB, if it is installed (see :mod:`date_peers`).

All times are processor time: other work on the machine does not count. Every text is read once, since what was read
before is read faster: a seventh of the texts warms up, six more are measured, and the figures are the median of these.
The yardstick is a loop in plain Python: seconds for a megabyte in seconds for the loop stay the same when the machine
is slow.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial
from itertools import chain
from pathlib import Path
from statistics import median
from typing import NamedTuple, TypeVar

import date_peers

from tlx import dating, events, people
from tlx.dates import Found, find, resolve
from tlx.dates.finding import engine
from tlx.model import Basis, Dating, Document, Mode, When, edtf
from tlx.read import bundled
from tlx.text import Reading, lex, read, sentences

PARTS = 7
MEGABYTE = 1_000_000
PEER_SHARE = 40_000
"""Bytes: dateparser reads about a tenth of a megabyte a second."""
ON = datetime(2015, 1, 16)  # noqa: DTZ001 — texts have no zone
DATED = Dating(When.at(2015, 1, 16), Basis.GIVEN)

SENTENCES = (
    "The council said on {weekday} that the old bridge would stay shut for repairs, and shops beside it complained.",
    "Sales rose {number}% in the {nth} quarter, more than the company had expected {ago}, but costs rose as well.",
    "The worst flood since {month} {year}, said the harbour master, who has kept its table for {number} years.",
    "The hearing opened on {day} {month} {year} and may last until {month}; eleven witnesses have been named so far.",
    "Nobody who was in the hall that evening could tell who had opened the side door or why the lights had gone out.",
    "A spokeswoman declined to comment {ago}, and calls to the office of the firm were not returned in time.",
    "He was first elected in {year} and has said that he will not stand again, which his friends hardly believe.",
    "The price of a tonne has fallen to {number},{year}, a level at which few of the older mines can pay their way.",
)
"""What the news of the bench are made of."""
WORDS = {
    "weekday": ("Monday", "Tuesday", "Thursday", "Friday", "Sunday"),
    "nth": ("first", "second", "third", "fourth"),
    "ago": ("yesterday", "last week", "a year ago", "two months earlier", "last month", "this year"),
    "month": ("January", "March", "May", "June", "September", "October", "Dec."),
}

HARD: dict[str, Callable[[int], str]] = {
    "one line of words": lambda size: "the man in the town was told of it " * (size // 35),
    "dates and nothing else": lambda size: "9 December 2014, " * (size // 17),
    "digits and nothing else": lambda size: "1" * size,
    "numbers": lambda size: "1 " * (size // 2),
    "the day before the day before": lambda size: "the day before " * (size // 15),
    "since since since": lambda size: "since " * (size // 6),
    "spaces": lambda size: " " * size,
    "blank lines": lambda size: "\n" * size,
    "slashes": lambda size: "9/12/" * (size // 5),
}
"""Texts that a careless pattern takes quadratic time for."""
LARGE = 1_000_000


Result = TypeVar("Result")


class Text(NamedTuple):
    """A text, and its date as EDTF."""

    words: str
    on: str = "2015-01-16"

    @property
    def dating(self) -> Dating:
        """Its date as ``resolve`` takes it."""
        return Dating(edtf.read(self.on), Basis.GIVEN)


def timed(work: Callable[[], Result]) -> tuple[float, Result]:
    """Seconds of processor time, and what came of it."""
    begin = time.process_time()
    result = work()
    return time.process_time() - begin, result


def spent(work: Callable[[], object]) -> float:
    """Seconds of processor time."""
    return timed(work)[0]


def yardstick() -> None:
    """A fixed amount of work in plain Python: words into a table and out of it."""
    counts: dict[str, int] = {}
    for number in range(600_000):
        word = str(number % 1000)
        counts[word] = counts.get(word, 0) + len(word)


def texts(paths: Sequence[Path]) -> Iterator[Text]:
    """The texts of files and folders."""
    for path in paths:
        if path.is_dir():
            yield from texts(sorted(each for each in path.iterdir() if each.suffix in (".txt", ".md", ".jsonl")))
        elif path.suffix == ".jsonl":
            lines = map(json.loads, path.read_text(encoding="utf-8").splitlines())
            yield from (Text(line["text"], *([line["dct"]] if "dct" in line else [])) for line in lines)
        else:
            yield Text(path.read_text(encoding="utf-8"))


def news(size: int) -> Iterator[Text]:
    """Made-up reports of a dozen sentences, the same at every run and no two alike, of so many characters."""
    chance = random.Random(7)  # noqa: S311 — no secret
    while size > 0:
        day, year = chance.randint(1, 28), chance.randint(1985, 2024)
        report = " ".join(sentence(chance, year) for _ in range(12))
        yield Text(report, f"{year}-{chance.randint(1, 12):02d}-{day:02d}")
        size -= len(report)


def sentence(chance: random.Random, year: int) -> str:
    """One sentence of a report of that year."""
    words = {name: chance.choice(several) for name, several in WORDS.items()}
    numbers = {"number": chance.randint(2, 90), "day": chance.randint(1, 28), "year": year - chance.randint(0, 30)}
    return chance.choice(SENTENCES).format(**words, **numbers)


def repeated(given: Sequence[Text], size: int) -> list[Text]:
    """The same texts again and again, until they have so many characters."""
    return [*given] * max(1, size // max(1, sum(len(text.words) for text in given)))


def ask(finder: date_peers.Finder, whole: Sequence[str]) -> None:
    """Have a peer read texts."""
    for text in whole:
        date_peers.answers(finder, text, ON)


def both(text: str) -> None:
    """All of it for one text."""
    reading = read(text)
    resolve(find(reading), reading, DATED, Mode.NEWS)


def megabytes(whole: Sequence[str]) -> float:
    """The size of texts."""
    return sum(len(text.encode()) for text in whole) / MEGABYTE


class Layers(NamedTuple):
    """Seconds that a megabyte takes in each layer; the last is how many expressions it has."""

    tokens: float
    sentences: float
    classes: float
    rules: float
    meanings: float
    expressions: float

    @property
    def dates(self) -> float:
        """Finding and resolving."""
        return self.classes + self.rules + self.meanings

    @property
    def all(self) -> float:
        """That, and cutting before it."""
        return self.tokens + self.sentences + self.dates


def layers(part: Sequence[Text]) -> Layers:
    """How long some texts take."""
    words = [text.words for text in part]
    readings = [read(text) for text in words]
    characters = engine()[0].alphabet.memo.string
    finding, found = timed(lambda: [find(reading) for reading in readings])
    pairs = zip(found, readings, part, strict=True)
    meanings, expressions = timed(lambda: [resolve(some, reading, text.dating) for some, reading, text in pairs])
    classes = spent(lambda: [characters(reading.tokens) for reading in readings])
    figures = (
        spent(lambda: [lex(text) for text in words]),
        spent(lambda: [sentences(text) for text in words]),
        classes,
        finding - classes,
        meanings,
        sum(map(len, expressions)),
    )
    return Layers(*(figure / megabytes(words) for figure in figures))


def speeds(name: str, whole: Sequence[Text]) -> Iterator[str]:
    """Megabytes a second for cutting into tokens and sentences, and for the dates, and the share of each layer."""
    _warm, *measured = [layers(part) for number in range(PARTS) if (part := whole[number::PARTS])]
    one = Layers(*map(median, zip(*measured, strict=True)))
    yield f"{name:<34}{megabytes([text.words for text in whole]):>9.2f} MB"
    yield f"{'expressions':<34}{one.expressions / 1000:>9.1f} in a KB"
    yield f"{'tokens and sentences':<34}{1 / (one.tokens + one.sentences):>9.2f} MB/s"
    yield f"{'dates: find and resolve':<34}{1 / one.dates:>9.2f} MB/s"
    yield f"{'both':<34}{1 / one.all:>9.2f} MB/s"
    yield f"{'both, in yardsticks a megabyte':<34}{one.all / median(spent(yardstick) for _ in range(5)):>9.2f}"
    yield from (f"  {layer:<32}{getattr(one, layer) / one.all:>9.0%}" for layer in Layers._fields[:-1])
    yield from beside([text.words for text in whole], 1 / one.all)


ROOMS = (
    "text: tokens and sentences",
    "dates: find",
    "people: find",
    "dating",
    "people: link",
    "dates: resolve",
    "events: accounts",
    "events: merge",
)
"""The steps of the pipeline in their order."""


def rooms(part: Sequence[Text]) -> list[float]:
    """Seconds that a megabyte takes in each of :data:`ROOMS`."""
    documents = [Document(f"{number}.txt", text.words, "") for number, text in enumerate(part)]
    took: list[float] = []

    def step(work: Callable[[], Result]) -> Result:
        seconds, result = timed(work)
        took.append(seconds)
        return result

    readings = step(lambda: [read(one.text) for one in documents])
    found = step(lambda: list(map(find, readings)))
    named = step(lambda: list(map(people.find, documents, readings)))
    dated = step(lambda: dated_as_told(part, documents, list(zip(readings, found, strict=True))))
    casts = step(lambda: people.casts(people.link(chain.from_iterable(named))))
    whens = step(lambda: list(map(resolve, found, readings, dated)))
    cast = [casts.get(one.path, ()) for one in documents]
    told = step(lambda: list(map(events.accounts, documents, readings, whens, dated, cast)))
    step(lambda: events.merge([account for accounts, _ in told for account in accounts]))
    return [seconds / megabytes([text.words for text in part]) for seconds in took]


def dated_as_told(
    part: Sequence[Text], documents: Sequence[Document], words: Sequence[tuple[Reading, tuple[Found, ...]]]
) -> list[Dating]:
    """The date of each document, the one given with its text being the user's word."""
    alone = {
        one.path: dating.alone(one, reading, found, text.dating.when)
        for one, (reading, found), text in zip(documents, words, part, strict=True)
    }
    dated = dating.together(documents, alone)
    return [dated[one.path] for one in documents]


def pipeline(whole: Sequence[Text]) -> Iterator[str]:
    """Megabytes a second for all of it, and the share of each room."""
    _warm, *measured = [rooms(part) for number in range(PARTS) if (part := whole[number::PARTS])]
    each = list(map(median, zip(*measured, strict=True)))
    yield f"{'whole pipeline with people':<34}{1 / sum(each):>9.2f} MB/s"
    yield f"{'the same, in yardsticks a megabyte':<34}{sum(each) / median(spent(yardstick) for _ in range(5)):>9.2f}"
    for room, seconds in zip(ROOMS, each, strict=True):
        yield f"  {room:<32}{seconds / sum(each):>9.0%}{1 / seconds:>9.2f} MB/s"


def beside(whole: Sequence[str], ours: float) -> Iterator[str]:
    """Dateparser on a share of the same texts."""
    names = [name for name in date_peers.installed() if name.startswith("dateparser")]
    share = ["\n\n".join(whole)[:PEER_SHARE]]
    for name in names:
        finder = date_peers.installed()[name]
        ask(finder, ["on 9 December 2014"])
        theirs = megabytes(share) / spent(partial(ask, finder, share))
        yield f"{name:<34}{theirs:>9.3f} MB/s: tlx is {ours / theirs:.0f} times as fast"
    if not names:
        yield "dateparser is not installed here: no ratio"


def hard_texts() -> Iterator[str]:
    """How much longer four times as much of a hard text takes: four times is linear, sixteen quadratic."""
    yield f"{'hard text':<34}{'1 MB':>9}{'4 x takes':>12}"
    for name, make in HARD.items():
        small, large = (spent(partial(both, make(size))) for size in (LARGE // 4, LARGE))
        yield f"{name:<34}{large:>8.2f}s{large / max(small, 1e-3):>11.1f}x"
    line, dates = HARD["one line of words"](10 * MEGABYTE), "9 December 2014, " * 100_000
    yield f"{'a line of 10 MB':<34}{spent(partial(both, line)):>8.2f}s"
    yield f"{'100,000 dates':<34}{spent(partial(both, dates)):>8.2f}s"


def corpora(paths: Sequence[Path]) -> Iterator[tuple[str, Sequence[Text]]]:
    """What is measured, by name."""
    if paths:
        yield "texts", list(texts(paths))
    else:
        yield "dense news, made up", list(news(MEGABYTE))
        yield "the bundled texts, repeated", repeated(list(texts([bundled()])), MEGABYTE)


def main() -> None:
    """Print the speeds, then the hard texts."""
    gc.disable()  # as the command line does
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", nargs="*", type=Path)
    for name, whole in corpora(parser.parse_args().texts):
        print("\n".join(speeds(name, whole)), flush=True)
        print("\n".join(pipeline(whole)), flush=True, end="\n\n")
    for row in hard_texts():
        print(row, flush=True)


if __name__ == "__main__":
    main()
