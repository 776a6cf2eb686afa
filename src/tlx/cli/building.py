"""``tlx build``: read the documents and keep their index, here or with a cluster's help."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from tlx import index
from tlx.cli import options, settings
from tlx.cli.exits import Exit
from tlx.cli.narrate import say
from tlx.cli.opening import timeline, unread
from tlx.cli.places import index_folder, or_bundled
from tlx.index import IndexProblem, Timeline

if TYPE_CHECKING:
    from tlx.mining import Crew

IN_MEMORY: Final = "index"
"""What an index says it is the trouble of that could not be kept: this line stands beside the documents'."""


@click.command()
@options.PATHS
@click.option("--cluster", "address", metavar="ADDRESS", help="Also by a dask.distributed cluster: tcp://HOST:PORT.")
@click.option(
    "--forget", "is_forgotten", is_flag=True, help="Remove what tlx keeps of it, and where you were, instead."
)
def build(paths: tuple[Path, ...], address: str | None, *, is_forgotten: bool) -> int:
    """Read what has changed and keep the index, so that tlx opens at once; say what it holds."""
    if index.is_packed(paths):
        raise click.UsageError("a packed case is built already: build the folder it was made of")
    if is_forgotten and address:
        raise click.UsageError("--forget reads nothing, with a cluster or without")
    return _forget(paths) if is_forgotten else _build(paths, address)


def _forget(paths: tuple[Path, ...]) -> int:
    """Remove the index of a case, also of one whose documents are gone. The documents and the user's word stay."""
    folder = index_folder(paths or or_bundled(paths))
    try:
        size = index.forget(folder)
    except OSError as error:
        raise IndexProblem(f"{folder} cannot be removed: {error}") from error
    click.echo(f"{folder} ({size / 1_000_000:,.1f} MB) is gone" if size else f"nothing is kept in {folder}")
    return Exit.OK if size else Exit.NOTHING


def _build(paths: tuple[Path, ...], address: str | None) -> int:
    opened = _by_a_cluster(paths, address) if address else timeline(paths, no_cache=False)
    click.echo(_counts(opened))
    file = index.current(index_folder(or_bundled(paths)))
    if file is None or any(problem.path == IN_MEMORY for problem in opened.problems):
        return Exit.NO_INDEX
    click.echo(f"{file} ({file.stat().st_size / 1_000_000:,.1f} MB)")
    return Exit.UNREAD if unread(opened) else Exit.OK


def _by_a_cluster(paths: tuple[Path, ...], address: str) -> Timeline:
    """The timeline with a cluster's help. It is asked only where there is something to read."""
    from tlx.mining.cluster import ClusterError, cluster

    with ExitStack() as until_built:

        def crew() -> Crew:
            return until_built.enter_context(cluster(address, say, settings.load(settings.path()).spacy))

        try:
            return timeline(paths, no_cache=False, crew=crew)
        except ClusterError as error:
            raise IndexProblem(str(error)) from error


def _counts(opened: Timeline) -> str:
    events = f"{opened.count:,} events: {len(opened.shown):,} in the first view"
    return f"{len(opened.documents):,} documents, {events}, {opened.count - opened.dated:,} undated"
