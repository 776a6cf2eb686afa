"""Commands that give rows: ``list``, ``show`` and ``export``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from tlx import export
from tlx.cli import options, plain, signs
from tlx.cli.exits import Exit
from tlx.cli.narrate import say
from tlx.cli.opening import Selection, select, timeline
from tlx.cli.places import or_bundled
from tlx.explore.mending import mended
from tlx.explore.safe import safe
from tlx.index import Timeline
from tlx.read import survey
from tlx.read.survey import OWN_FILES


@click.command("list")
@options.of_timeline
@options.ASCII
@options.ORDER
def list_events(
    paths: tuple[Path, ...], query: str, order: str, *, everything: bool, no_cache: bool, is_ascii: bool
) -> int:
    """Print the timeline, a line for each event."""
    selection = select(paths, query, everything=everything, no_cache=no_cache, order=order)
    return print_list(selection, is_ascii=is_ascii)


def print_list(selection: Selection, *, is_ascii: bool = False) -> int:
    """The rows as a table on a terminal, as plain lines in a pipe."""
    said = signs.writer(asked=is_ascii)
    if sys.stdout.isatty():
        from tlx.cli.rich_table import print_table

        print_table(selection, said)
    else:
        for line in plain.rows(selection.timeline, selection.rows):
            click.echo(said(line))
    _say_if_none(selection)
    return selection.ending


def _say_if_none(selection: Selection) -> None:
    """That nothing was found; and where one word is to blame, the nearest that would find something."""
    if selection.ordinals:
        return
    if not selection.query:
        say("no event was found")
        return
    near = mended(selection.query, selection.timeline, selection.timeline.shown)
    say(f"no {near.typed!r}; {near.count:,} for {near.word}" if near else "no event matches")


@click.command()
@options.of_timeline
@options.ASCII
@options.ORDER
@click.option("--text", "document", metavar="DOC", help="Print the text of one document: all offsets count in it.")
def show(
    paths: tuple[Path, ...],
    query: str,
    document: str | None,
    order: str,
    *,
    everything: bool,
    no_cache: bool,
    is_ascii: bool,
) -> int:
    """Print events in full: the words, the reason for the date, the people, every source."""
    if document is not None:
        return _print_text(timeline(paths, no_cache=no_cache), document)
    selection = select(paths, query, everything=everything, no_cache=no_cache, order=order)
    if selection.ordinals:
        said = signs.writer(asked=is_ascii)
        click.echo("\n\n".join(said(plain.event(selection.timeline, number)) for number in selection.rows))
    _say_if_none(selection)
    return selection.ending


def _print_text(opened: Timeline, document: str) -> int:
    """The very text that offsets count in; only on a terminal, where it could act, is it made harmless."""
    if document not in {each.path for each in opened.documents}:
        raise click.UsageError(f"no document {document!r}; tlx check lists them")
    text = opened.text(document)
    if sys.stdout.isatty():
        click.echo("\n".join(map(safe, text.split("\n"))), nl=False)
    else:
        sys.stdout.buffer.write(text.encode("utf-8", "surrogatepass"))
    return Exit.OK


@click.command("export")
@options.of_timeline
@click.option(
    "-f",
    "--format",
    "name",
    type=click.Choice(sorted(export.FORMATS)),
    help="By default as the file is named, else markdown.",
)
@options.OUTPUT
@options.ORDER
@click.option("--force", is_flag=True, help="Write over a file that is there; never over a document.")
@click.option("--unused", is_flag=True, help="With json: also the time words that made no event, with the reason.")
def export_view(
    paths: tuple[Path, ...],
    query: str,
    name: str | None,
    output: Path | None,
    order: str,
    *,
    force: bool,
    unused: bool,
    everything: bool,
    no_cache: bool,
) -> int:
    """Write the rows with their sources and reasons as Markdown, CSV or JSON."""
    refuse(output, paths, force=force)
    chosen = _format(name or _named_by(output), unused=unused)
    selection = select(paths, query, everything=everything, no_cache=no_cache, order=order)
    written = chosen.write(selection.timeline, selection.rows, query).encode()
    if output is None:
        sys.stdout.buffer.write(written)
    else:
        _write(output, written, force=force)
        say(f"{len(selection.ordinals)} events written to {output}")
    return selection.ending


def _format(name: str, *, unused: bool) -> export.Format:
    if not unused:
        return export.FORMATS[name]
    if name != export.WITH_UNUSED.name:
        raise click.UsageError("--unused goes with json: tlx export --unused -f json")
    return export.WITH_UNUSED


def _named_by(output: Path | None) -> str:
    """The format whose ending a file has, else Markdown."""
    ending = output.suffix.lstrip(".").lower() if output else ""
    return next((each.name for each in export.FORMATS.values() if each.ending == ending), "markdown")


def refuse(output: Path | None, paths: tuple[Path, ...], *, force: bool) -> None:
    """A document is never written over, any other file only when asked to."""
    if output is None or not output.exists():
        return
    documents = [*paths, *(file.place for file in survey(or_bundled(paths)).files)]
    if any(map(output.samefile, documents)) or output.name in OWN_FILES:
        raise click.UsageError(f"{output} is a document of this timeline: tlx never writes over one")
    if not force:
        raise click.UsageError(f"{output} is there already (--force writes over it)")


def _write(output: Path, written: bytes, *, force: bool) -> None:
    try:
        with output.open("wb" if force else "xb") as file:
            file.write(written)
    except OSError as error:
        raise click.UsageError(f"{output} cannot be written: {(error.strerror or str(error)).lower()}") from error
