"""Commands about the program itself: ``config`` and ``keys``."""

from __future__ import annotations

from collections.abc import Iterator

import click

from tlx.cli import settings, signs
from tlx.cli.exits import Exit
from tlx.cli.narrate import say
from tlx.explore.commands import Command
from tlx.explore.keymap import keymap
from tlx.explore.keys import Keymap


@click.command("config")
@click.option("--path", "only_path", is_flag=True, help="Print only where the file is looked for.")
def config(*, only_path: bool) -> int:
    """Say where the settings are looked for, what they are, and what of them means nothing."""
    file = settings.path()
    if only_path:
        click.echo(file)
        return Exit.OK
    if not file.is_file():
        click.echo(f"# {file} is not there. It could say:\n\n{settings.EXAMPLE}", nl=False)
        return Exit.OK
    own = settings.load(file)
    problems = (*own.problems, *keymap(own.keys)[1], *_wrong_colours(own))
    click.echo("\n".join((f"# {file}", *_lines(own))))
    for problem in problems:
        say(problem)
    return Exit.NOTHING if problems else Exit.OK


def _lines(own: settings.Settings) -> Iterator[str]:
    yield f'theme = "{own.theme}"' if own.theme else "# theme: what suits the terminal"
    yield f"ascii = {str(own.is_ascii).lower()}"
    yield f"mouse = {str(own.has_mouse).lower()}"
    for name, values in (("keys", own.keys), ("colours", own.colours)):
        yield from (f"{name}.{key} = {value!r}" for key, value in values.items())


def _wrong_colours(own: settings.Settings) -> tuple[str, ...]:
    if not own.colours:
        return ()
    from tlx.tui.theme import chosen, recoloured

    return recoloured(chosen(own.theme, {}), own.colours)[1]


@click.command("keys")
@click.argument("words", nargs=-1)
def keys(words: tuple[str, ...]) -> int:
    """List every command of the screen with its keys, or those that have all the WORDS."""
    own, problems = keymap(settings.load(settings.path()).keys, is_ascii=signs.only_ascii(asked=False))
    rows = [_row(command, own) for command in own.commands.values() if own.keys_of(command.name)]
    found = [row for row in rows if all(word.lower() in row.lower() for word in words)]
    for row in found:
        click.echo(row)
    for problem in problems:
        say(problem)
    return Exit.OK if found else Exit.NOTHING


def _row(command: Command, own: Keymap) -> str:
    """Keys, what they do, the name, and where: what is in every list of keys, for ``grep``."""
    where = ", ".join(sorted(command.modes))
    return f"{'  '.join(map(own.sign, own.keys_of(command.name))):24}  {command.help:42}  {command.name}  ({where})"
