"""The people pane says of the person under its cursor who else they may be."""

from __future__ import annotations

from pathlib import Path

import pytest
from screens import driven, press, text

from tlx import build

LETTERS = {
    "a.txt": "On 3 May 2014 Ann Rosenberg opened the new bridge.",
    "b.txt": "On 9 May 2014 Ann Rosenburg closed the old bridge.",
}


@pytest.mark.parametrize("size", [(120, 30), (100, 30)])
async def test_who_else_somebody_may_be_stands_below_them(tmp_path: Path, size: tuple[int, int]) -> None:
    for name, words in LETTERS.items():
        (tmp_path / name).write_text(words, encoding="utf-8")

    async with driven(size, timeline=build.timeline([tmp_path])) as (app, pilot):
        assert "perhaps" not in text(app)
        await press(app, pilot, "3")
        assert "perhaps Ann Rosenburg:" in text(app)
        assert "one letter apart" in text(app)
        await press(app, pilot, "j")
        assert "perhaps Ann Rosenberg:" in text(app)
