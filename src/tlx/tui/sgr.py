"""Styles as a terminal is told of them (SGR), and the shortest way from one to another."""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

OFF: Final = {"1": "22", "2": "22", "3": "23", "4": "24", "5": "25", "7": "27", "8": "28", "9": "29", "21": "24"}
"""What ends each attribute. Bold and dim have one end."""
SEEN: Final = frozenset({"4", "7", "9", "21"})
"""Attributes that can be seen on a blank: underlined, reversed, struck through."""
KINDS: Final = {"2": 5, "5": 3}
"""How many numbers a colour has, by its second: red, green and blue, or one of 256."""


class Sgr(NamedTuple):
    """Attributes that are on, and the numbers of the colours, "" for those of the terminal."""

    on: frozenset[str] = frozenset()
    front: str = ""
    back: str = ""


PLAIN: Final = Sgr()


@cache
def read(codes: str) -> Sgr | None:
    """The style that numbers between semicolons lead to from a plain one; none where one of them is not known."""
    on, colours = set(), {"3": "", "4": ""}
    numbers = codes.split(";")
    while numbers:
        size = KINDS.get(numbers[1] if len(numbers) > 1 else "", 0) if numbers[0] in ("38", "48") else 1
        taken, numbers = numbers[: max(1, size)], numbers[size or 1 :]
        if size > 1:
            colours[taken[0][0]] = ";".join(taken)
        elif side := _side(taken[0]):
            colours[side] = taken[0]
        elif taken[0] in OFF:
            on.add(taken[0])
        else:
            return None
    return Sgr(frozenset(on), colours["3"], colours["4"])


def _side(number: str) -> str:
    """Of one of the sixteen colours: "3" for that of text, "4" for that behind it; else nothing."""
    value = int(number) if number.isascii() and number.isdigit() and len(number) <= 3 else 0
    bright = 90 <= value <= 97 or 100 <= value <= 107
    return "" if not (bright or 30 <= value <= 37 or 40 <= value <= 47) else "3" if value // 10 in (3, 9) else "4"


@cache
def of_blank(style: Sgr) -> Sgr:
    """The plainest style in which a blank looks as in this one."""
    return style if style.on & SEEN else Sgr(back=style.back)


@cache
def change(before: Sgr, after: Sgr) -> str:
    """What leads from one style to another, in as few bytes as can be."""
    if before == after:
        return ""
    anew = ["0", *sorted(after.on), *filter(None, (after.front, after.back))]
    return min((f"\x1b[{';'.join(numbers)}m" for numbers in (anew, _steps(before, after))), key=len)


def _steps(before: Sgr, after: Sgr) -> list[str]:
    ended = {OFF[number] for number in before.on - after.on}
    begun = {number for number in after.on if number not in before.on or OFF[number] in ended}
    colours = [
        new or default
        for old, new, default in ((before.front, after.front, "39"), (before.back, after.back, "49"))
        if old != new
    ]
    return [*sorted(ended), *sorted(begun), *colours]
