"""What goes to stderr: narration. Stdout is data and nothing else."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from tlx.explore.safe import safe
from tlx.model import Problem, Severity

if TYPE_CHECKING:
    from tlx.build import Tell  # the pipeline is loaded by the command that needs it

MOST_NOTES: Final = 10


def say(line: str) -> None:
    """One line of narration."""
    print(f"tlx: {line}", file=sys.stderr)  # noqa: T201 — this is where narration is printed


def problems(found: Sequence[Problem]) -> None:
    """A line for each file that could not be read; mere notes only while they are few."""
    errors = [problem for problem in found if problem.severity is Severity.ERROR]
    notes = [problem for problem in found if problem.severity is Severity.NOTE]
    told = notes if len(notes) <= MOST_NOTES else []
    for problem in (*errors, *told):
        say(safe(f"{problem.path}: {problem.message}"))
    if len(told) < len(notes):
        say(f"{len(notes)} files deserve a word: tlx check lists them")


@contextmanager
def progress() -> Iterator[Tell]:
    """A progress bar on a terminal, silence elsewhere; gone when the work is done."""
    if not sys.stderr.isatty():
        yield lambda *_: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[amount]}"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", amount="")

        def tell(what: str, done: int, total: int) -> None:
            speed = bar.tasks[0].speed or 0
            amount = f"{done:,} of {total:,} documents, {speed:,.0f} a second" if total else ""
            bar.update(task, description=what, completed=done, total=total or None, amount=amount)

        yield tell
