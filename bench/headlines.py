"""What a machine can count of headlines: too long, begun by a pronoun, ended in mid-phrase, without a verb …

    python bench/headlines.py FOLDER [--all] [--list FAULT]

Reads any folder as tlx does, in memory, and counts faults over the rows of the first view, or of all with ``--all``.
``--list`` prints the headlines that have a fault beside what they were taken from. What is true and what is
grammatical only a reader can say: these counts show where to read.
"""

from __future__ import annotations

import argparse
import re
import statistics
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tlx import build
from tlx.events.headlines.cuts import LIMIT
from tlx.events.sentences import words as w
from tlx.events.sentences.vocabulary import classify
from tlx.model import Event
from tlx.text import lex

PRONOUNS: Final = frozenset("he she it they him her them this these those its his their".split())
ENDS: Final = (
    w.PREPOSITIONS - w.PARTICLES
    | w.CONJUNCTIONS
    | frozenset(
        "the a an of to that which who whose whom what its his her their than is are was were has have will would as if"
        " when while because although whether including between".split()
    )
)
PAIRS: Final = ("()", "[]", "“”")
VERBS: Final = re.compile(r"[bBHhwmzsyVvuNgeED]")
DATELINE: Final = re.compile(r"[A-Z]{3}.{0,30}(?:\d|\))\s+[-–—]\s")


def _words(headline: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:['’][^\W_]+)?", headline.lower())


def _classes(headline: str) -> str:
    return "".join(classify(raw) for raw in lex(headline).raw)


def _speaks(headline: str) -> tuple[str, str]:
    """Who speaks, and what: both empty but for “Ann Smith: the risk is small”."""
    name, colon, said = headline.partition(": ")
    return (name, said) if colon and len(name.split()) <= SPEAKER else ("", headline)


SPEAKER: Final = 6
"""Words of the longest name."""


def _is_unbalanced(headline: str) -> bool:
    return headline.count('"') % 2 == 1 or any(headline.count(a) != headline.count(b) for a, b in PAIRS)


def _repeats_its_speaker(headline: str) -> bool:
    name, said = _speaks(headline)
    return bool(name) and name.lower() in said.lower()


FAULTS: Final[dict[str, Callable[[str], bool]]] = {
    "longer than 90": lambda said: len(said) > LIMIT,
    "broken off": lambda said: said.endswith("…"),
    "begins with a pronoun": lambda said: said.split()[0].lower() in PRONOUNS,
    "begins small or with a mark": lambda said: not (said[0].isupper() or said[0].isdigit() or said[0] in "$£€'<¥"),
    "begins with a preposition": lambda said: said.split()[0].lower() in w.PREPOSITIONS | {"of", "to"},
    "ends in a small word": lambda said: (_words(said) or [""])[-1] in ENDS,
    "has no verb and no event": lambda said: not VERBS.search(_classes(said)),
    "marks that do not pair": _is_unbalanced,
    "speaker said twice": _repeats_its_speaker,
    "a dateline in it": lambda said: DATELINE.search(said) is not None,
    "one word": lambda said: len(_words(said)) < TWO,
}
TWO: Final = 2


def main() -> None:
    """Print a line for each fault with its count, and the median of the lengths."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--all", action="store_true", help="all rows, not those of the first view")
    parser.add_argument("--list", choices=FAULTS, metavar="FAULT", help="print the headlines that have this fault")
    arguments = parser.parse_args()
    timeline = build.timeline([arguments.folder])
    rows = timeline.everything if arguments.all else timeline.shown
    events: list[Event] = [timeline.event(ordinal) for ordinal in rows]
    heads = [event.headline for event in events]
    print(f"{len(heads):>6} rows, median {statistics.median(map(len, heads)):.0f} characters")
    for name, has in FAULTS.items():
        print(f"{sum(map(has, heads)):>6} {name}")
    for event in events:
        if arguments.list and FAULTS[arguments.list](event.headline):
            print(f"  {event.headline}\n      {' '.join(event.accounts[0].quote.split())[:240]}")


if __name__ == "__main__":
    main()
