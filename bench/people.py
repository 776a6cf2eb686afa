"""How well people are found: exact spans and lists of persons against corpora with gold, and how fast.

    python bench/people.py /path/to/data/people        (or TLX_PEOPLE_DATA)

The folder holds one folder a corpus, each with ``docs.jsonl`` (``{"doc", "text"}``) and ``gold.jsonl``
(``{"doc", "start", "end", "name", "entity_id", "type"}``). Without one nothing is measured. Beside tlx
stands a floor in the same run: a given name and the capitalised words after it. People wrongly put together
are printed by name. ``--show N`` prints the names most often missed and wrongly given too, and more of those;
``--predictions FOLDER`` writes what was found.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any, Final

from tlx.model import Document, Mention, Person, Sort
from tlx.people import SHOWN, find, is_by_role, link
from tlx.people.lists import lists
from tlx.text import Reading, fold, read

LABELS: Final = {"PERSON": Sort.PERSON, "ORG": Sort.ORGANISATION, "LOC": Sort.PLACE}
FLOOR: Final = re.compile(r"\b[A-Z][a-z]+(?: [A-Z][a-z]+)+")

MERGES: Final = 6
"""People wrongly put together who are named without being asked for."""

Place = tuple[str, int, int]


Readings = Sequence[tuple[Document, Reading]]
Seconds = tuple[float, float]


@dataclass(frozen=True)
class Corpus:
    """Texts, and for each sort of name the places where the gold has one, with its person."""

    name: str
    texts: tuple[tuple[str, str], ...]
    gold: dict[Sort, dict[Place, str]]

    @property
    def megabytes(self) -> float:
        """Million characters."""
        return sum(len(text) for _, text in self.texts) / 1e6


@dataclass(frozen=True)
class Found:
    """What tlx found in a corpus, and the seconds of CPU it took with the tokens given.

    ``seconds`` are of a first pass, in which every spelling is new, and of a second: for finding, and for linking.
    """

    mentions: tuple[Mention, ...]
    bearers: dict[Place, str]
    seconds: tuple[Seconds, Seconds]


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def load(folder: Path) -> Corpus:
    """Read one corpus."""
    gold: dict[Sort, dict[Place, str]] = defaultdict(dict)
    for row in _rows(folder / "gold.jsonl"):
        if sort := LABELS.get(row.get("type", "PERSON")):
            gold[sort][row["doc"], row["start"], row["end"]] = str(row["entity_id"])
    return Corpus(folder.name, tuple((row["doc"], row["text"]) for row in _rows(folder / "docs.jsonl")), gold)


def run(corpus: Corpus) -> Found:
    """Find and link the names of a corpus, each document by itself."""
    readings = [(Document(doc, text, ""), read(text)) for doc, text in corpus.texts]
    first, again = _pass(readings), _pass(readings)
    found, people = again[:2]
    mentions = tuple(m for each in found for m in each if m.score >= SHOWN and not is_by_role(m))
    bearers = {_place(m): person.id for each in people for person in each for m in person.mentions}
    return Found(mentions, bearers, (first[2], again[2]))


def _pass(readings: Readings) -> tuple[list[tuple[Mention, ...]], list[tuple[Person, ...]], Seconds]:
    """The names and the people of each document by itself, and the seconds that finding and linking took."""
    started = time.process_time()
    found = [find(document, reading) for document, reading in readings]
    midst = time.process_time()
    people = [link(mentions) for mentions in found]
    return found, people, (midst - started, time.process_time() - midst)


def _place(mention: Mention) -> Place:
    return mention.doc, mention.span.start, mention.span.end


# -- figures ---------------------------------------------------------------------------------------


def scores(right: int, given: int, wanted: int) -> tuple[float, float, float]:
    """Precision, recall and F1."""
    precision, recall = right / max(given, 1), right / max(wanted, 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def span_scores(corpus: Corpus, found: Found, sort: Sort) -> tuple[float, float, float]:
    """Exact spans of one sort."""
    gold = corpus.gold[sort]
    given = {_place(mention) for mention in found.mentions if mention.sort is sort}
    return scores(len(given & gold.keys()), len(given), len(gold))


def touching_scores(corpus: Corpus, found: Found, sort: Sort) -> tuple[float, float, float]:
    """Names of one sort that share a character with one of the gold, and the other way round.

    GUM has for "New York City" the name "York City" and for "University of Basel" two: exact places say little there.
    """
    gold, given = _by_document(corpus.gold[sort]), _by_document(_place(m) for m in found.mentions if m.sort is sort)
    right, wanted = (sum(map(len, each.values())) for each in (given, gold))
    hits = [
        sum(_touch(place, other.get(doc, ())) for doc, each in one.items() for place in each)
        for one, other in ((given, gold), (gold, given))
    ]
    precision, recall = hits[0] / max(right, 1), hits[1] / max(wanted, 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def _by_document(places: Iterable[Place]) -> dict[str, list[tuple[int, int]]]:
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for doc, start, end in places:
        found[doc].append((start, end))
    return found


def _touch(place: tuple[int, int], others: Iterable[tuple[int, int]]) -> bool:
    return any(start < place[1] and place[0] < end for start, end in others)


def pair_scores(corpus: Corpus, found: Found) -> tuple[float, float, float]:
    """Pairs of mentions of one document put together, among the mentions that are right."""
    gold = corpus.gold[Sort.PERSON]
    by_doc: dict[str, list[Place]] = defaultdict(list)
    for mention in found.mentions:
        if mention.sort is Sort.PERSON and gold.get(_place(mention)):
            by_doc[mention.doc].append(_place(mention))
    pairs = [pair for places in by_doc.values() for pair in combinations(places, 2)]
    same_gold = {pair for pair in pairs if gold[pair[0]] == gold[pair[1]]}
    same = {pair for pair in pairs if found.bearers[pair[0]] == found.bearers[pair[1]]}
    return scores(len(same & same_gold), len(same), len(same_gold))


def floor_scores(corpus: Corpus) -> tuple[float, float, float]:
    """What a given name with the capitals after it reaches."""
    given = {
        (doc, match.start(), match.end())
        for doc, text in corpus.texts
        for match in FLOOR.finditer(text)
        if fold(match.group().split()[0]) in lists()["given"]
    }
    gold = corpus.gold[Sort.PERSON]
    return scores(len(given & gold.keys()), len(given), len(gold))


def wrong(corpus: Corpus, found: Found, show: int) -> Iterator[str]:
    """The names most often missed, and those most often given though they are none."""
    text = dict(corpus.texts)
    gold = corpus.gold[Sort.PERSON]
    given = {_place(mention) for mention in found.mentions if mention.sort is Sort.PERSON}
    for title, places in (("missed", gold.keys() - given), ("extra", given - gold.keys())):
        names = Counter(text[doc][start:end] for doc, start, end in places if doc in text)
        yield f"  {title}: " + "; ".join(f"{name} {count}" for name, count in names.most_common(show))


def merged_wrongly(corpus: Corpus, found: Found, most: int) -> str:
    """How many people of tlx are several in the gold, and their names; of one name written alike the gold may err."""
    every = [sorted(names) for names in false_merges(corpus, found)]
    unlike = [names for names in every if len(names) > 1]
    named = "; ".join(" = ".join(names) for names in unlike[:most])
    return f"  wrongly put together: {len(every)} people, {len(every) - len(unlike)} of one name: {named}"


def false_merges(corpus: Corpus, found: Found) -> Iterator[set[str]]:
    """The names of people whom tlx takes for one and the gold does not, of each its first."""
    gold, text = corpus.gold[Sort.PERSON], dict(corpus.texts)
    merged: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for place in sorted(found.bearers.keys() & gold.keys()):
        if gold[place]:
            merged[place[0], found.bearers[place]][gold[place]] = text[place[0]][place[1] : place[2]]
    yield from (set(names.values()) for names in merged.values() if len(names) > 1)


def _percent(figures: Iterable[float]) -> str:
    return "  ".join(f"{100 * figure:5.1f}" for figure in figures)


def speeds(megabytes: float, seconds: Iterable[Seconds]) -> Iterator[str]:
    """A line for each pass."""
    for which, (finding, linking) in zip(("first pass", "second"), seconds, strict=True):
        yield f"  {which:13} {megabytes / finding:.2f} MB/s, with linking {megabytes / (finding + linking):.2f} MB/s"


def report(corpus: Corpus, found: Found, show: int) -> Iterator[str]:
    """The lines of one corpus."""
    yield f"{corpus.name}: {len(corpus.texts)} documents, {corpus.megabytes:.2f} MB"
    yield from speeds(corpus.megabytes, found.seconds)
    for sort in LABELS.values():
        touching = _percent(touching_scores(corpus, found, sort))
        yield f"  {sort:13} P R F1   {_percent(span_scores(corpus, found, sort))}   touching {touching}"
    yield f"  person pairs  P R F1   {_percent(pair_scores(corpus, found))}"
    yield f"  floor: given name list {_percent(floor_scores(corpus))}"
    yield merged_wrongly(corpus, found, show or MERGES)
    if show:
        yield from wrong(corpus, found, show)


def write_predictions(folder: Path, corpus: Corpus, found: Found) -> None:
    """What was found, as the shared evaluator reads it."""
    folder.mkdir(parents=True, exist_ok=True)
    labels = {sort: label for label, sort in LABELS.items()}
    with (folder / f"{corpus.name}.jsonl").open("w", encoding="utf-8") as out:
        for m in found.mentions:
            row = {"doc": m.doc, "start": m.span.start, "end": m.span.end, "name": m.name}
            print(json.dumps({**row, "type": labels[m.sort], "entity_id": found.bearers[_place(m)]}), file=out)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure every corpus of a folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="?", type=Path, default=os.environ.get("TLX_PEOPLE_DATA"))
    parser.add_argument("--show", type=int, default=0, metavar="N")
    parser.add_argument("--predictions", type=Path, metavar="FOLDER")
    options = parser.parse_args(arguments)
    if options.data is None or not Path(options.data).is_dir():
        print("people: no corpora (give their folder, or set TLX_PEOPLE_DATA); nothing measured", file=sys.stderr)
        return
    lists()
    gc.disable()  # as a build does
    megabytes, spent = 0.0, []
    for folder in sorted(path.parent for path in Path(options.data).glob("*/gold.jsonl")):
        corpus = load(folder)
        found = run(corpus)
        megabytes += corpus.megabytes
        spent.append(found.seconds)
        print("\n".join(report(corpus, found, options.show)))
        if options.predictions:
            write_predictions(options.predictions, corpus, found)
    print(f"all of them, one after the other: {megabytes:.2f} MB")
    both = [(sum(one for one, _ in each), sum(two for _, two in each)) for each in zip(*spent, strict=True)]
    print("\n".join(speeds(megabytes, both)))


if __name__ == "__main__":
    main()
