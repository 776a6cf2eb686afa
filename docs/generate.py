"""The generated pages of docs/: made from the tables of the program, so that they cannot go stale.

``python docs/generate.py`` writes them; with ``--check`` it says which are stale, and fails.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Final

from tlx.dates import RULES, Rule
from tlx.explore.commands import COMMANDS

HERE: Final = Path(__file__).resolve().parent


def dates() -> str:
    """Every date rule with its reason and its examples."""
    return "\n".join(
        (
            "# Every date rule",
            "",
            "Generated from the rules (`python docs/generate.py`), whose tests the examples are.",
            "They are read in a text of Friday 16 January 2015.",
            *(line for file, rules in groupby(RULES, key=_file) for line in _section(file, list(rules))),
            "",
        )
    )


def _file(rule: Rule) -> str:
    return rule.answer.__module__.rpartition(".")[2]


def _section(file: str, rules: list[Rule]) -> Iterator[str]:
    yield from ("", f"## {file}", "", "| pattern | examples | reason | never |", "|---|---|---|---|")
    yield from map(_row, rules)


def _row(rule: Rule) -> str:
    examples = "<br>".join(f"{words} → `{answer}`" for words, answer in rule.yes.items())
    return f"| `{_cell(rule.written)}` | {_cell(examples)} | {_cell(rule.why)} | {_cell('<br>'.join(rule.no))} |"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def keys() -> str:
    """Every command of the screen with its keys."""
    return "\n".join(
        (
            "# Every key",
            "",
            "Generated from the table of commands (`python docs/generate.py`); the app shows the same under `?`.",
            *(line for name in _groups() for line in _group(name)),
            "",
        )
    )


def _groups() -> tuple[str, ...]:
    """The groups in the order of the table; what belongs to a pane or a dialog stands last."""
    return (*dict.fromkeys(command.group for command in COMMANDS if command.group), "")


def _group(name: str) -> Iterator[str]:
    yield from ("", f"## {name or 'In a pane or a dialog'}", "", "| keys | what it does | command |", "|---|---|---|")
    for command in COMMANDS:
        if command.group == name:
            yield f"| {_cell(' '.join(f'`{key}`' for key in command.keys))} | {command.help} | `{command.name}` |"


PAGES: Final[Mapping[str, Callable[[], str]]] = {"dates.md": dates, "keys.md": keys}


def main(arguments: list[str]) -> int:
    """Write the pages, or with ``--check`` fail when one is stale."""
    stale = [name for name, page in PAGES.items() if _written(name) != page()]
    if "--check" in arguments:
        for name in stale:
            print(f"docs/{name} is stale: run python docs/generate.py", file=sys.stderr)
        return 1 if stale else 0
    for name in stale:
        (HERE / name).write_text(PAGES[name](), encoding="utf-8")
    return 0


def _written(name: str) -> str:
    file = HERE / name
    return file.read_text(encoding="utf-8") if file.exists() else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
