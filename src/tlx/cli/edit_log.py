"""``tlx log`` and ``tlx undo``: what has been decided, and the way back."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import click

from tlx.case import Edit, standing
from tlx.case.edits import About
from tlx.case.log import to_line
from tlx.case.replay import alive
from tlx.cli import options
from tlx.cli.desk import Desk, desk
from tlx.cli.editing import refuse_packed
from tlx.cli.exits import Exit
from tlx.cli.narrate import problems, say
from tlx.cli.places import or_bundled
from tlx.explore import edit_words
from tlx.explore.safe import safe


@click.command("log")
@options.PATHS
@click.option("--jsonl", is_flag=True, help="JSON lines, as they are kept, each with whether it stands.")
def edit_log(paths: tuple[Path, ...], *, jsonl: bool) -> int:
    """List every decision: who, when, what, and from what to what."""
    refuse_packed(paths)
    count = 0
    for prefix, log in desk(or_bundled(paths)).logs().items():
        problems(log.problems)
        for line in _as_json(log.edits, prefix) if jsonl else (line for _, line in as_text(log.edits)):
            click.echo(line)
            count += 1
    if not count:
        say("nothing has been edited")
    return Exit.OK if count else Exit.NOTHING


def _as_json(edits: Sequence[Edit], prefix: str) -> Iterator[str]:
    holds = {edit.id for edit in standing(edits)}
    for edit in edits:
        yield json.dumps({**json.loads(to_line(edit, prefix)), "stands": edit.id in holds}, ensure_ascii=False)


def as_text(edits: Sequence[Edit]) -> Iterator[tuple[Edit, str]]:
    """A line for each decision, with the one it is about in the end; what was taken back stays, and says so."""
    by_id, living = {edit.id: edit for edit in edits}, {edit.id for edit in alive(edits)}
    for edit in edits:
        gone = "" if edit.id in living else "  (undone)"
        where = _decided(edit, by_id)
        said = f"{edit_words.undone(edit, by_id)}  {edit_words.about(where)}{gone}"
        yield where, safe(f"{edit.at[:10]} {edit.at[11:16]}  {edit.who}  {edit.id}  {said}")


def _decided(edit: Edit, by_id: Mapping[str, Edit]) -> Edit:
    """The decision that an undo, or the undo of one, is about in the end."""
    while edit.target.about == About.EDIT and edit.target.id in by_id:
        edit = by_id[edit.target.id]
    return edit


@click.command()
@options.PATHS
@click.option("--redo", is_flag=True, help="Decide again what was undone last.")
@click.option("--edit", "ident", metavar="EDIT", help="Undo this one: the beginning of its id, as tlx log prints it.")
def undo(paths: tuple[Path, ...], ident: str | None, *, redo: bool) -> int:
    """Take back the last decision. That is a line of the log too, so it can be taken back itself."""
    refuse_packed(paths)
    our = desk(or_bundled(paths))
    done = _undo_one(our, ident) if ident is not None else our.redo() if redo else our.undo()
    if done is None:
        say("there is nothing to " + ("redo" if redo else "undo"))
        return Exit.NOTHING
    by_id = {edit.id: edit for log in our.logs().values() for edit in log.edits}
    click.echo(safe(edit_words.undone(done[0], by_id)))
    return Exit.OK


def _undo_one(our: Desk, ident: str) -> tuple[Edit, Edit]:
    each = [
        (prefix, edit) for prefix, log in our.logs().items() for edit in alive(log.edits) if edit.id.startswith(ident)
    ]
    if len(each) != 1:
        raise click.UsageError(
            f"{len(each) or 'no'} decisions that stand have an id that begins with {ident!r}: tlx log"
        )
    prefix, edit = each[0]
    return our.take_back(prefix, edit), edit
