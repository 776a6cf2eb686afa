"""``tlx explain EVENT``: everything there is to know of one event, and all that was decided about it."""

from __future__ import annotations

from pathlib import Path

import click

from tlx.case.edits import told_by
from tlx.cli import plain
from tlx.cli.desk import desk
from tlx.cli.edit_log import as_text
from tlx.cli.editing import event
from tlx.cli.exits import Exit
from tlx.cli.opening import timeline
from tlx.cli.places import or_bundled
from tlx.index import is_packed
from tlx.model import Event


def explain_event(ident: str, paths: tuple[Path, ...], *, no_cache: bool) -> int:
    """Print an event in full, then the decisions about it; one that was undone says so."""
    opened = timeline(paths, no_cache=no_cache)
    found = event(opened, ident)
    click.echo(plain.event(opened, opened.ordinal(found.id) or 0))
    for line in () if is_packed(paths) else _decided(found, paths):
        click.echo(f"  {line}")
    return Exit.OK


def _decided(found: Event, paths: tuple[Path, ...]) -> list[str]:
    ids = {found.id, *(account.id for account in found.accounts)}
    told = {told_by(account) for account in found.accounts}
    return [
        line
        for log in desk(or_bundled(paths)).logs().values()
        for edit, line in as_text(log.edits)
        if not ids.isdisjoint((edit.target.id, *edit.target.accounts))
        or (edit.target.doc, edit.target.words, edit.target.trigger) in told
    ]
