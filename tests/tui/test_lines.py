"""Lines of toned text and long texts in lines: cut and wrapped by cells, with nothing lost and no row broken."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tlx.index import Row
from tlx.model import Basis, Kind, edtf
from tlx.tui.lines import Piece, clip, cut, cut_at_word, fit, line, spread, width, wrap
from tlx.tui.painting import SHOWING, without_own_blanks
from tlx.tui.rows import Standing, row_line
from tlx.tui.theme import Tone
from tlx.tui.wrapping import Wrapped, wrapped

CUT = [
    ("Attack in Mumbai", 16, "Attack in Mumbai", "what fits stays"),
    ("Attack in Mumbai", 12, "Attack in M…", "what does not ends in an ellipsis"),
    ("Attack, in Mumbai", 8, "Attack…", "no comma before it"),
    ("伯明翰的警察", 6, "伯明…", "never half of a wide letter"),
    ("e\u0301" * 40, 5, "e\u0301" * 4 + "…", "a letter and its accent are one cell"),
    ("anything", 0, "", "no room"),
]


@pytest.mark.parametrize(("text", "cells", "expected", "note"), CUT, ids=[note for *_, note in CUT])
def test_a_text_is_cut(text: str, cells: int, expected: str, note: str) -> None:
    assert cut(text, cells) == expected, note


@pytest.mark.parametrize(
    ("cells", "expected", "note"),
    [
        (40, "Threat level to police officers", "what fits stays"),
        (24, "Threat level to police…", "up to a whole word"),
        (21, "Threat level to…", "and never half of one"),
        (5, "Thre…", "of one long word its beginning"),
    ],
)
def test_a_headline_is_cut_at_a_word(cells: int, expected: str, note: str) -> None:
    assert cut_at_word("Threat level to police officers", cells) == expected, note


HARD = "שלום مرحبا e\u0301\u0301\u0301 \u0915\u094d\u0937 👩\u200d👩\u200d👧 伯明翰 \u202e ﷽"


@given(st.text(max_size=80) | st.just(HARD), st.text(max_size=20) | st.just(HARD), st.integers(24, 160))
def test_a_row_fills_its_width_whatever_it_says(headline: str, name: str, cells: int) -> None:
    when = edtf.read("2014-12-08")
    row = Row(0, "e", when, 2014, Basis.RESOLVED, Kind.EVENT, headline, 0.9, (name,), 2, (name, "Li"), agreed=False)
    for how in (Standing(), Standing(is_cursor=True, is_hit=True), Standing(is_dim=True, is_starred=True)):
        drawn = row_line(row, how, (), cells)
        assert width(drawn) == cells
        assert "8 Dec" in "".join(piece.text for piece in drawn)


@pytest.mark.parametrize(
    ("headline", "expected", "note"),
    [
        ("Mark Rowley: we go on", "", "whom the headline names is not named again"),
        ("Attack in Mumbai", "Rowley", "else by the last name"),
    ],
)
def test_nobody_is_named_twice_in_a_row(headline: str, expected: str, note: str) -> None:
    people = ("Mark Rowley",)
    row = Row(0, "e", edtf.read("2014"), 2014, Basis.STATED, Kind.EVENT, headline, 0.9, (), 1, people, agreed=True)
    assert "".join(piece.text for piece in row_line(row, Standing(), (), 100))[-9:].strip() == expected, note


def test_a_date_is_never_broken_over_two_lines() -> None:
    lines = wrap(line("the Monday before: ", ("Mon 8 Dec 2014", "title")), 24)
    assert ["".join(piece.text for piece in pieces) for pieces in lines] == ["the Monday before:", "Mon 8 Dec 2014"]


def test_two_ends_share_a_line_or_the_left_one_stands_alone() -> None:
    left, right = line("left"), line("right")
    assert ["".join(piece.text for piece in spread(left, right, cells)) for cells in (12, 10, 9)] == [
        "left   right",
        "left right",
        "left     ",
    ]


texts = st.text(st.sampled_from("ab é伯🚒\u0301\u200d-. "), max_size=120)


@given(texts, st.integers(0, 40))
def test_no_line_is_wider_than_its_room(text: str, cells: int) -> None:
    assert cell_len(clip(text, cells)) <= cells
    assert width(fit((Piece(text),), cells)) == cells
    assert all(width(pieces) <= max(1, cells) for pieces in wrap((Piece(text),), max(1, cells)))


@given(texts, st.integers(2, 40))
def test_a_paragraph_loses_nothing_but_the_spaces_at_line_ends(text: str, cells: int) -> None:
    slices = wrapped(text, cells)
    assert "".join(text[start:end] for start, end in slices).replace(" ", "") == text.replace(" ", "")
    assert all(cell_len(text[start:end]) <= cells or end - start == 1 for start, end in slices)


@given(st.lists(texts, max_size=6).map("\n".join), st.integers(4, 30), st.data())
def test_every_character_is_found_on_its_line(text: str, cells: int, data: st.DataObject) -> None:
    shown = Wrapped(text, cells)
    assert [shown[at].number for at in range(shown.height)] == sorted(shown[at].number for at in range(shown.height))
    offset = data.draw(st.integers(0, max(0, len(text) - 1)))
    if text[offset : offset + 1].strip():
        found = shown[shown.line_of(offset)]
        assert found.start <= offset < found.end
        assert found.number == text.count("\n", 0, offset) + 1


def test_a_line_of_a_megabyte_is_only_a_long_paragraph() -> None:
    shown = Wrapped("x" * 500_000 + " " + "word " * 100_000, 60)
    assert (shown.height, shown.line_of(999_000) > shown.line_of(400_000)) == (16_667, True)


tones = st.sampled_from(("text", "quiet", "time", "hit", "quotetime", "here", "rule"))


@given(st.lists(st.tuples(st.sampled_from((" ", "   ", "ab", "a b ", "─")), tones)))
def test_blanks_cost_no_change_of_style_and_what_is_seen_stays(found: list[tuple[str, Tone]]) -> None:
    def seen(pieces: Iterable[Piece]) -> list[tuple[str, str]]:
        return [(sign, tone) for text, tone in pieces for sign in text if sign != " " or tone in SHOWING]

    pieces = [Piece(*each) for each in found]
    drawn = list(without_own_blanks(pieces))
    assert "".join(piece.text for piece in drawn) == "".join(piece.text for piece in pieces)
    assert seen(drawn) == seen(pieces)
