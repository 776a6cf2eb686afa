"""What goes to stderr: narration. Stdout is data and nothing else."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from tlx.build import Tell
from tlx.explore.safe import safe
from tlx.model import Problem


def say(line: str) -> None:
    """One line of narration."""
    print(f"tlx: {line}", file=sys.stderr)  # noqa: T201 — this is where narration is printed


def problems(found: Iterable[Problem]) -> None:
    """A line for each file that could not be read, or deserves a word."""
    for problem in found:
        say(safe(f"{problem.path}: {problem.message}"))


@contextmanager
def progress() -> Iterator[Tell]:
    """A progress bar on a terminal, silence elsewhere; gone when the work is done."""
    if not sys.stderr.isatty():
        yield lambda *_: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("")
        yield lambda what, done, total: bar.update(task, description=what, completed=done, total=total)
