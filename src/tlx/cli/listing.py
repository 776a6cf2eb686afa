"""Commands that give rows: ``list``, ``show`` and ``export``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from tlx import export
from tlx.cli import options, plain
from tlx.cli.exits import Exit
from tlx.cli.narrate import say
from tlx.cli.opening import Selection, select, timeline
from tlx.index import Timeline


@click.command("list")
@options.of_timeline
def list_events(paths: tuple[Path, ...], query: str, *, everything: bool, no_cache: bool) -> int:
    """Print the timeline, a line for each event."""
    return print_list(select(paths, query, everything=everything, no_cache=no_cache))


def print_list(selection: Selection) -> int:
    """The rows as a table on a terminal, as plain lines in a pipe."""
    if sys.stdout.isatty():
        from tlx.cli.rich_table import print_table

        print_table(selection.timeline, selection.ordinals)
    else:
        for line in plain.rows(selection.timeline, selection.ordinals):
            click.echo(line)
    if not selection.ordinals:
        say("no event matches" if selection.query else "no event was found")
    return selection.ending


@click.command()
@options.of_timeline
@click.option("--text", "document", metavar="DOC", help="Print the text of one document: all offsets count in it.")
def show(paths: tuple[Path, ...], query: str, document: str | None, *, everything: bool, no_cache: bool) -> int:
    """Print events in full: the words, the reason for the date, the people, every source."""
    if document is not None:
        return _print_text(timeline(paths, no_cache=no_cache), document)
    selection = select(paths, query, everything=everything, no_cache=no_cache)
    click.echo("\n\n".join(plain.event(selection.timeline, number) for number in selection.ordinals))
    return selection.ending


def _print_text(opened: Timeline, document: str) -> int:
    """The very text that offsets count in, byte for byte: nothing is made harmless in data."""
    if document not in {each.path for each in opened.documents}:
        raise click.UsageError(f"no document {document!r}; tlx check lists them")
    click.echo(opened.text(document), nl=False)
    return Exit.OK


@click.command("export")
@options.of_timeline
@click.option(
    "-f", "--format", "name", type=click.Choice(sorted(export.FORMATS)), default="markdown", show_default=True
)
@options.OUTPUT
def export_view(
    paths: tuple[Path, ...], query: str, name: str, output: Path | None, *, everything: bool, no_cache: bool
) -> int:
    """Write the rows with their sources and reasons as Markdown, CSV or JSON."""
    selection = select(paths, query, everything=everything, no_cache=no_cache)
    written = export.FORMATS[name].write(selection.timeline, selection.ordinals, query)
    if output is None:
        sys.stdout.buffer.write(written.encode())
    else:
        output.write_bytes(written.encode())
        say(f"{len(selection.ordinals)} events written to {output}")
    return selection.ending
