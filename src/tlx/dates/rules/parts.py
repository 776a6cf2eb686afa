"""Parts of a day and clock times beside a date."""

from __future__ import annotations

from dataclasses import replace

from tlx.dates.rule import collect, rule
from tlx.model import Precision, When


@rule(
    "{date} {part}",
    yes={"on Monday night": "2015-01-12 night", "on Tuesday afternoon": "2015-01-13 afternoon"},
)
def day_and_part(date: When, part: str) -> When | None:
    """{date}, in the {part}"""
    return replace(date, part=part) if date.precision is Precision.DAY else None


RULES = collect(globals())
