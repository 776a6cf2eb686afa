"""``tlx pack``: a case as one file that opens anywhere, without its documents."""

from __future__ import annotations

from pathlib import Path

import click

from tlx import index
from tlx.cli import options
from tlx.cli.exits import Exit
from tlx.cli.listing import refuse
from tlx.cli.narrate import say
from tlx.cli.opening import timeline, unread


@click.command()
@options.PATHS
@options.NO_CACHE
@click.option(
    "-o", "--output", type=click.Path(path_type=Path, dir_okay=False), required=True, help="The file: case.tlx."
)
@click.option("--force", is_flag=True, help="Write over a file that is there; never over a document.")
def pack(paths: tuple[Path, ...], output: Path, *, no_cache: bool, force: bool) -> int:
    """Write the timeline with the texts of its documents to one file: tlx FILE opens it anywhere."""
    if output.suffix != index.ENDING:
        raise click.UsageError(f"{output}: a packed case is called something{index.ENDING}, and known by that")
    refuse(output, paths, force=force)
    opened = timeline(paths, no_cache=no_cache)
    index.pack(opened, output)
    size = output.stat().st_size / 1_000_000
    say(f"{opened.count:,} events and {len(opened.documents):,} documents written to {output} ({size:,.1f} MB)")
    return Exit.UNREAD if unread(opened) else Exit.OK
