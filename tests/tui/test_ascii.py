"""With --ascii every sign is drawn in characters that each keyboard has, and nothing moves."""

from __future__ import annotations

import string

import pytest
from rich.cells import cell_len
from screens import assert_golden, driven, text

from tlx import build
from tlx.explore import marks
from tlx.explore.in_ascii import in_ascii
from tlx.explore.keys import SIGNS, Keymap
from tlx.index import Timeline
from tlx.read import bundled

SIZES = [(160, 48), (100, 30), (80, 24), (60, 16), (40, 10)]
STATES = {
    "main": ("j", "j", "j", "j"),
    "search": ("/", *"attack", "enter", "t", "j"),
    "no-hit": ("/", *"harbur"),
    "context": ("/", *"calder", "enter", "t", "space"),
    "all-rows": ("a", "G"),
    "folded": ("left", "}", "left"),
    "reading": ("j", "enter"),
    "people": ("3", "j"),
    "organisations": ("3", "l"),
    "lanes": ("L", "j", "l"),
    "lanes-by-source": ("L", "tab", "+"),
    "help": ("?",),
    "palette": (":",),
    "export": ("e",),
    "to-a-date": ("d", *"9 dec"),
}


@pytest.fixture(scope="module")
def timeline() -> Timeline:
    return build.timeline([bundled()])


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("state", STATES)
async def test_no_sign_is_drawn_that_is_not_ascii(state: str, size: tuple[int, int], timeline: Timeline) -> None:
    async with driven(size, *STATES[state], timeline=timeline, is_ascii=True) as (app, _):
        assert {letter for letter in text(app) if not letter.isascii()} == set()
        assert {app.painter.row(y, size[0]).cell_length for y in range(size[1])} == {size[0]}


@pytest.mark.parametrize("state", ["main", "context", "help"])
async def test_whole_screens_in_ascii(state: str) -> None:
    async with driven((100, 30), *STATES[state], is_ascii=True) as (app, _):
        assert_golden(f"{state}-ascii-100x30.txt", text(app))


@pytest.mark.parametrize(
    ("drawn", "plain"),
    [
        ("“In October” → Oct 2014", '"In October" > Oct 2014'),
        ("5–11 Jan", "5-11 Jan"),
        ("the northern quay…", "the northern qua.."),
        ("» ", ">>"),
        ("»", ">"),
        (" › Σ Twelve", " > n Twelve"),
        ("ΣΩΚΡΑΤΗΣ né à 伯明翰", "ΣΩΚΡΑΤΗΣ né à 伯明翰"),
        ("␛[31m\ufffd", "?[31m?"),
    ],
)
def test_a_sign_is_as_wide_in_ascii_and_letters_of_documents_stay(drawn: str, plain: str) -> None:
    assert (in_ascii(drawn), cell_len(in_ascii(drawn))) == (plain, cell_len(drawn))


def test_each_mark_has_a_form_of_its_own_beside_the_others_of_its_place() -> None:
    for _, beside in marks.MEANINGS:
        assert len({mark.ascii for mark in beside}) == len(beside)
        assert all(in_ascii(mark.sign) == mark.ascii for mark in beside)


def test_each_key_can_be_written() -> None:
    assert all(Keymap(is_ascii=True).sign(key).isascii() for key in (*SIGNS, "ctrl+down", *string.printable))
