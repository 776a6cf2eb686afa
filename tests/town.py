"""A town's papers: as many small documents as a test asks for, with people who come back and dates that lean."""

from __future__ import annotations

from pathlib import Path

PEOPLE = ("Anna Brown", "John Carter", "Mary Fielding", "Peter Holt", "Susan Webb")
DEEDS = ("was arrested", "resigned", "was elected", "was charged with fraud", "opened a bridge")
MONTHS = ("January", "March", "May", "July", "October")


def paper(number: int, paragraphs: int = 4) -> str:
    """One paper: a date line, then what happened to whom."""
    lines = [f"Town Herald, {number % 28 + 1} {MONTHS[number % 5]} 2014", ""]
    for at in range(paragraphs):
        who, deed = PEOPLE[(number + at) % 5], DEEDS[(number * 3 + at) % 5]
        lines += [f"{who} {deed} in Ashby on Monday. Police said a man of {20 + at} was hurt on 3 May 2011.", ""]
        lines += [f"Mayor {PEOPLE[number % 5]} said the mill number {number} had closed last year.", ""]
    return "\n".join(lines)


def write(folder: Path, count: int, paragraphs: int = 4) -> Path:
    """So many papers in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        (folder / f"paper-{number:03}.txt").write_text(paper(number, paragraphs), encoding="utf-8")
    return folder
