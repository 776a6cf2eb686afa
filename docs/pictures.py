"""The pictures of the README, made from the real app: ``make pictures``.

Needs ``rsvg-convert`` (librsvg) and the font Fira Code. The app is driven as by hand; nothing is drawn for the
picture's sake.
"""

from __future__ import annotations

import asyncio
import html
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from rich.cells import cell_len

from tlx import build
from tlx.read import bundled
from tlx.tui.app import TlxApp
from tlx.tui.setting import Setting
from tlx.tui.theme import LOOKS

FOLDER: Final = Path(__file__).resolve().parent / "pictures"
Size = tuple[int, int]

PICTURES: Final[Mapping[str, tuple[str, Size, Sequence[str]]]] = {
    "main": ("ink", (160, 48), ["down"] * 7),
    "search": ("ink", (160, 48), ["slash", *"attack", "down", "down", "down", "down", "down"]),
    "lanes": ("ink", (160, 48), ["down"] * 7 + ["L"]),
    "read": ("paper", (100, 30), ["down"] * 6 + ["enter"]),
    "small": ("ink", (80, 24), ["down"] * 7),
}
"""Name of the file: look, columns and lines, keys."""


async def svg(look: str, size: Size, keys: Sequence[str]) -> str:
    """The screen after some keys, as the app itself exports it."""
    app = TlxApp(build.timeline([bundled()]), Setting(LOOKS[look]))
    async with app.run_test(size=size) as pilot:
        await pilot.press(*keys)
        await pilot.pause()
        return app.export_screenshot()


TEXT: Final = re.compile(
    r'<text (class="[^"]+") x="([\d.]+)" (y="[\d.]+") textLength="([\d.]+)" ([^>]*)>([^<]+)</text>'
)
BLANK: Final = "\u00a0"
WORD: Final = re.compile(f"[^{BLANK} ]+")


def in_columns(drawing: str) -> str:
    """Each word at its own column: the letters of a font are not exactly as wide as a cell, and a line would drift."""

    def words(found: re.Match[str]) -> str:
        tone, x, y, length, rest, text = found.groups()
        said = html.unescape(text)
        cell = float(length) / max(1, cell_len(said))
        return "".join(
            f'<text {tone} x="{float(x) + cell * cell_len(said[: word.start()]):.1f}" {y} '
            f'textLength="{cell * cell_len(word.group()):.1f}" {rest}>{html.escape(word.group())}</text>'
            for word in WORD.finditer(said)
        )

    return TEXT.sub(words, drawing)


def write(name: str, drawing: str) -> None:
    """Turn a drawing into a PNG."""
    with tempfile.NamedTemporaryFile("w", suffix=".svg", encoding="utf-8") as file:
        file.write(in_columns(drawing))
        file.flush()
        subprocess.run(["rsvg-convert", "-z", "0.75", file.name, "-o", str(FOLDER / f"{name}.png")], check=True)  # noqa: S607


def main() -> int:
    """Make every picture."""
    FOLDER.mkdir(exist_ok=True)
    for name, (look, size, keys) in PICTURES.items():
        write(name, asyncio.run(svg(look, size, keys)))
        print(f"docs/pictures/{name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
