"""How fast dates are found and resolved on one core, beside dateparser in the same run, and that no text is too much.

    python bench/speed.py [TEXT…]

TEXT are files or folders of ``.txt``, ``.md`` or ``.jsonl`` (lines with a ``text``); without them the bundled
documents, repeated to a megabyte. All times are processor time: other work on the machine does not count.
dateparser is measured on the first 40 KB, if it is installed (see :mod:`date_peers`).
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

import date_peers

from tlx.dates import find, resolve
from tlx.model import Basis, Dating, Mode, When
from tlx.read import bundled
from tlx.text import Reading, read

RUNS = 5
MEGABYTE = 1_000_000
PEER_SHARE = 40_000
"""Bytes: dateparser reads about a tenth of a megabyte a second."""
ON = datetime(2015, 1, 16)  # noqa: DTZ001 — texts have no zone
DATED = Dating(When.at(2015, 1, 16), Basis.GIVEN)

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


def spent(work: Callable[[], None]) -> float:
    """Seconds of processor time."""
    begin = time.process_time()
    work()
    return time.process_time() - begin


def texts(paths: list[Path]) -> Iterator[str]:
    """The texts of files and folders."""
    for path in paths:
        if path.is_dir():
            yield from texts(sorted(each for each in path.iterdir() if each.suffix in (".txt", ".md", ".jsonl")))
        elif path.suffix == ".jsonl":
            lines = path.read_text(encoding="utf-8").splitlines()
            yield from (json.loads(line)["text"] for line in lines)
        else:
            yield path.read_text(encoding="utf-8")


def cut(whole: Sequence[str]) -> None:
    """Cut texts into tokens and sentences."""
    for text in whole:
        read(text)


def understand(readings: Sequence[Reading]) -> None:
    """Find and resolve the dates of texts that have been cut."""
    for reading in readings:
        resolve(find(reading), reading, DATED, Mode.NEWS)


def ask(finder: date_peers.Finder, whole: Sequence[str]) -> None:
    """Have a peer read texts."""
    for text in whole:
        date_peers.answers(finder, text, ON)


def both(text: str) -> None:
    """All of it for one text."""
    understand([read(text)])


def megabytes(whole: Sequence[str]) -> float:
    """The size of texts."""
    return sum(len(text.encode()) for text in whole) / MEGABYTE


def speeds(whole: list[str]) -> Iterator[str]:
    """Megabytes a second for cutting into tokens and sentences, and for the dates."""
    size, readings = megabytes(whole), [read(text) for text in whole]
    dates = min(spent(partial(understand, readings)) for _ in range(RUNS))
    cutting = min(spent(partial(cut, whole)) for _ in range(RUNS))
    yield f"{'texts':<34}{size:>9.2f} MB"
    yield f"{'tokens and sentences':<34}{size / cutting:>9.2f} MB/s"
    yield f"{'dates: find and resolve':<34}{size / dates:>9.2f} MB/s"
    yield f"{'both':<34}{size / (dates + cutting):>9.2f} MB/s"
    yield from beside(whole, size / (dates + cutting))


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


def main() -> None:
    """Print the speeds, then the hard texts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", nargs="*", type=Path)
    given = list(texts(parser.parse_args().texts or [bundled()]))
    size = sum(map(len, given))
    whole = given * max(1, MEGABYTE // max(size, 1))
    for row in (*speeds(whole), "", *hard_texts()):
        print(row, flush=True)


if __name__ == "__main__":
    main()
