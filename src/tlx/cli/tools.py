"""Commands that show the machinery at work: ``dates``, ``people`` and ``explain``."""

from __future__ import annotations

import json
import re
import sys
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import click

from tlx import dates, people, text
from tlx.cli import options
from tlx.cli.exits import Exit
from tlx.cli.narrate import say
from tlx.cli.opening import timeline
from tlx.explore.safe import safe
from tlx.index import Timeline
from tlx.model import Basis, Dating, Document, Mention, Mode, Sort, TimeExpression, When, edtf
from tlx.model import say as words

EVENT_ID: Final = re.compile("[0-9a-f]{4,12}")
GIVEN: Final = "given on the command line"


def _edtf(_: click.Context, __: click.Parameter, value: str | None) -> When | None:
    """The meaning of a date a user types: 2014, 2014-10, 2014-10-09, 2014-10/2015-02."""
    try:
        return edtf.read(value) if value else None
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


ON: Final = click.option("--on", callback=_edtf, metavar="DATE", help="The date of the text (EDTF).")
JSONL: Final = click.option("--jsonl", is_flag=True, help="Read JSON lines on stdin, write JSON lines.")


@click.command("dates")
@click.argument("file", type=click.File(encoding="utf-8"), default="-")
@ON
@JSONL
@click.option("--rules", is_flag=True, help="List every rule with its reason and examples.")
def find_dates(file: Iterable[str], on: When | None, *, jsonl: bool, rules: bool) -> int:
    """Find the time expressions of a text and say what each means, and why."""
    if rules:
        click.echo("\n\n".join(_rule(rule) for rule in dates.RULES))
        return Exit.OK
    if jsonl:
        return _each_line(file, _dates_of_line)
    whole = "".join(file)
    found = _expressions(whole, on, None)
    lines = [0, *(at.end() for at in re.finditer("\n", whole))]
    for expression in found:
        click.echo(_line_of(expression, lines))
    waiting = sum(expression.when is None and not expression.value for expression in found)
    if waiting and on is None:
        say(f"{waiting} of {len(found)} lean on the date of the text, which is not known: give it with --on")
    return Exit.OK if found else Exit.NOTHING


def _rule(rule: Any) -> str:  # noqa: ANN401 — a Rule of tlx.dates
    examples = "\n".join(f"    {said!r} → {meant}" for said, meant in rule.yes.items())
    return f"{rule.name}\n    {rule.why}\n{examples}"


def _expressions(whole: str, on: When | None, mode: Mode | None) -> tuple[TimeExpression, ...]:
    reading = text.read(whole)
    own = Dating(on, Basis.GIVEN, GIVEN, 1.0) if on else Dating()
    return dates.resolve(dates.find(reading), reading, own, mode)


def _line_of(expression: TimeExpression, lines: Sequence[int]) -> str:
    """Line and column, the words, what they mean, and why; ``lines`` are the offsets where lines begin."""
    line = bisect_right(lines, expression.span.start)
    column = expression.span.start - lines[line - 1] + 1
    return f"{line}:{column}\t{safe(expression.words)}\t{_meaning(expression)}\t{safe(words.reason(expression.reason))}"


def _meaning(expression: TimeExpression) -> str:
    """EDTF and the part of day; for what has no place on a calendar, TIMEX3."""
    if expression.when is None:
        return f"{expression.type} {expression.value or '?'}"
    return f"{edtf.write(expression.when)} {expression.when.part}".rstrip()


def _dates_of_line(line: dict[str, Any]) -> Iterator[dict[str, Any]]:
    on = edtf.read(line["dct"]) if line.get("dct") else None
    mode = Mode(line["mode"]) if line.get("mode") else None
    for found in dates.timex3(_expressions(line["text"], on, mode)):
        yield {
            "doc": line["doc"],
            "start": found.span.start,
            "end": found.span.end,
            "type": found.type,
            "value": found.value,
            "edtf": edtf.write(found.when) if found.when else None,
            "lo": words.iso_day(found.when.lo) if found.when else None,
            "hi": words.iso_day(found.when.hi) if found.when else None,
            "basis": found.basis,
            "reason": words.reason(found.reason),
        }


@click.command("people")
@options.PATHS
@options.NO_CACHE
@JSONL
@click.option(
    "--why", is_flag=True, help="Say below each why it is somebody, why names were joined, and who else they may be."
)
def find_people(paths: tuple[Path, ...], *, no_cache: bool, jsonl: bool, why: bool) -> int:
    """List the people of a timeline with their roles, or find them in JSON lines."""
    if jsonl:
        if paths or why:
            raise click.UsageError("--jsonl reads stdin: neither a PATH nor --why goes with it")
        return _each_line(sys.stdin, _people_of_line)
    opened = timeline(paths, no_cache=no_cache)
    found = [person for person in opened.people if person.sort is Sort.PERSON]
    for person in found:
        roles = "; ".join(dict.fromkeys(role.text for role in person.roles)) or "—"
        counts = ", ".join((_count(person.mentions, "mention"), _count(person.events, "event")))
        click.echo(f"{safe(person.shown)}\t{counts}\t{safe(roles)}")
        for line in _whys(opened, person.id) if why else ():
            click.echo(f"    {safe(line)}")
    return Exit.OK if found else Exit.NOTHING


def _count(number: int, of: str) -> str:
    return f"{number} {of}" if number == 1 else f"{number} {of}s"


def _whys(opened: Timeline, ident: str) -> Iterator[str]:
    """Why somebody is taken for one, why their names are one person's, and whose they may be besides."""
    person = opened.person(ident)
    if person is None:
        return
    surest = max(person.mentions, key=_tells_most)
    yield f"“{surest.name}” is taken for a person: {'; '.join(people.reasons(surest)) or 'by what stands around it'}"
    yield from person.joined
    for other in person.similar:
        named = opened.person(other.person)
        yield f"perhaps {named.label or named.name if named else other.person}: {other.why}"


def _tells_most(mention: Mention) -> tuple[bool, bool, float]:
    """A name rather than a role, in full rather than short, and the surest of these."""
    return not people.is_by_role(mention), " " in mention.name, mention.score


def _people_of_line(line: dict[str, Any]) -> Iterator[dict[str, Any]]:
    document = Document(line["doc"], line["text"], "")
    mentions = people.find(document, text.read(line["text"]))
    known = [person for person in people.link(mentions) if person.sort is Sort.PERSON]
    shown = [(mention, person) for person in known for mention in person.mentions if mention.score >= people.SHOWN]
    found = [(mention, person) for mention, person in shown if not people.is_by_role(mention)]
    for mention, person in sorted(found, key=lambda pair: pair[0].span):
        yield {
            "doc": line["doc"],
            "start": mention.span.start,
            "end": mention.span.end,
            "name": mention.span.of(line["text"]),
            "entity_id": person.id,
            "role": person.role_in(line["doc"]),
            "score": round(mention.score, 2),
        }


def _each_line(lines: Iterable[str], answer: Any) -> int:  # noqa: ANN401 — a function from a line to rows
    """Answer each JSON line; one that is not understood is said and passed over."""
    ending = Exit.OK
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            rows = list(answer(json.loads(line)))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            say(f"line {number}: {_wrong(error)}")
            ending = Exit.UNREAD
            continue
        for row in rows:
            click.echo(json.dumps(row, ensure_ascii=False))
    return ending


def _wrong(error: Exception) -> str:
    """What is wrong with a line, for whoever wrote it."""
    if isinstance(error, json.JSONDecodeError):
        return f"no JSON: {error}"
    if isinstance(error, KeyError):
        return f"it has no {error}"
    return str(error) if isinstance(error, ValueError) else 'it is no {"doc": words, "text": words}'


@click.command("explain")
@click.argument("words_of_a_date", metavar="WORDS|EVENT")
@options.PATHS
@ON
@options.NO_CACHE
def explain(words_of_a_date: str, paths: tuple[Path, ...], on: When | None, *, no_cache: bool) -> int:
    """Say what words like "last summer" mean in a text of a given date; or why an event is as it is.

    EVENT is the id of one, or its beginning (tlx show prints it), with the PATH of its documents.
    """
    found = _expressions(words_of_a_date, on, None)
    if paths or (not found and EVENT_ID.fullmatch(words_of_a_date)):
        from tlx.cli.explaining import explain_event

        return explain_event(words_of_a_date, paths, no_cache=no_cache)
    for expression in found:
        click.echo(f"{edtf.write(expression.when) if expression.when else '—'}\t{words.reason(expression.reason)}")
        for other in expression.alternatives:
            click.echo(f"not {edtf.write(other.when)}\t{other.why}")
    if not found:
        say(f"no words of time in {words_of_a_date!r}")
    return Exit.OK if found else Exit.NOTHING
