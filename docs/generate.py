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
from tlx.explore.filters import FILTERS, FORMS, STATES, Filter
from tlx.explore.query import parse
from tlx.model import Basis, Kind, Precision

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


def query() -> str:
    """Everything that can be typed to narrow a timeline, from the table of filters."""
    return "\n".join(
        (
            "# What can be typed into a search",
            "",
            "Generated from the table of filters (`python docs/generate.py`); the app shows the same under `?`.",
            "It is the same in the app after `/`, with `-q` on the command line, and in `timeline.search` of Python.",
            "",
            "| you type | it finds |",
            "|---|---|",
            *(f"| {_code(form)} | {_cell(meaning)} |" for form, meaning in FORMS),
            "",
            "## Filters",
            "",
            "| filter | for example | it finds | said back as |",
            "|---|---|---|---|",
            *map(_filter, FILTERS.values()),
            *QUERY_NOTES.splitlines(),
            "",
        )
    )


def _filter(row: Filter) -> str:
    said = parse(row.example).said().removeprefix("events").strip(" ·")
    return f"| `{row.name}:` | {_code(row.example)} | {_cell(row.help)} | {_cell(said)} |"


def _code(text: str) -> str:
    return f"`{_cell(text)}`"


QUERY_NOTES: Final = f"""
`is:` knows {", ".join(f"`{state}`" for state in STATES)}; `kind:` {", ".join(f"`{kind}`" for kind in Kind)}; `basis:`
{", ".join(f"`{basis}`" for basis in Basis)}; `precision:` {", ".join(f"`{precision}`" for precision in Precision)}.
The beginning of a value is enough. In `person:`, `org:`, `place:`, `source:` and `doc:` the words of a value
may be begun too, and a value in quotes is meant as a whole: `person:"Mark Rowley"`.

## Words

Words are compared folded: without case, diacritics and ligatures, Arabic letters without their written variants,
Chinese, Japanese and Korean by pairs of characters. What is lit up is the text as it is written.

A word typed in small letters is found however it is written. One typed with a capital is found only with that
capital: `May` is no `may`. A heading all in capitals counts as written either way.

When nothing is found, the nearest word in use is offered, with the number of events it would find: tab takes it.

## Dates

`date:`, `after:` and `before:` take any date tlx can hold, written in EDTF: `2014`, `2014-10`, `2014-10-09`,
`201X`, `2014-21` (spring), `2014-10/2015-02`, `[2014..2016]`. They ask what *may* lie then: `date:2014-10` finds an
event known only to the year 2014 too. A bare year or date among the words also finds what has it in its text;
`date:2014` asks for the first alone, `"2014"` for the second.

## Regular expressions

Between two strokes: alternatives, groups, `* + ? {{2,5}}`, sets, `. \\d \\w \\s \\b` and their opposites, `^ $`. A
blank is any white space. They look at headline, quotes and names, in any case unless a capital is asked for.

There is no look-around and no back-reference, because what is left runs in time that grows with the text alone: an
expression is turned into states that are all followed at once, each character is looked at once, and nothing is
tried again. Besides, the work of a query is counted: where the rest of the query leaves more than some 10,000
events, it asks to be narrowed first. No expression can make tlx hang.

## While typing

Every letter narrows. What cannot be read is said in a line, and the rows stay those of the last query that could
be. Names of filters, their values, people, organisations and places are offered in a small list, the most frequent
first: `tab` takes the first, `tab` again the next, `shift+tab` the one before.
"""

PAGES: Final[Mapping[str, Callable[[], str]]] = {"dates.md": dates, "keys.md": keys, "query.md": query}


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
