"""Headings over rows in time: a dense year has one for each of its months, and 2014 is never January."""

from __future__ import annotations

from tlx.explore.headings import DENSE, by_time
from tlx.explore.layout import EventLine, Group, arrange
from tlx.explore.session import replay
from tlx.explore.view import moved, opened
from tlx.index import Contents, Ordinals, Timeline, in_memory
from tlx.model import Account, Basis, Document, Event, Kind, Reason, Span, When, edtf
from tlx.model.calendar import day_number


def timeline(*dates: When) -> Timeline:
    reason = Reason("test", "met", "says so", None)
    document = Document("a.txt", "They met.\n", "")

    def event(number: int, when: When) -> Event:
        told = Account(
            f"a{number}", "a.txt", Span(0, 9), "They met.", Kind.EVENT, "Meeting", Span(5, 8), when, Basis.STATED,
            reason, 0.9,
        )  # fmt: skip
        return Event(f"e{number}", Kind.EVENT, "Meeting", when, Basis.STATED, 0.9, (told,))

    ordered = sorted(dates, key=lambda when: when.sort_key)
    return in_memory(Contents("a", (document,), events=tuple(event(*pair) for pair in enumerate(ordered))))


DAYS = [When.of_day(day_number(2014) + 7 * week) for week in range(DENSE + 1)]
YEAR = edtf.read("2014")
MADE = timeline(edtf.read("2013"), YEAR, *DAYS, edtf.read("2015-03"))


def test_a_dense_year_has_a_heading_for_each_month_and_what_is_known_to_the_year_stands_before_them() -> None:
    names = [name for name, _ in by_time(MADE, MADE.everything)]
    assert names == [2013, 2014, *((2014, month) for month in range(1, 11)), 2015, None]


def test_a_search_that_leaves_few_rows_makes_it_one_year_again() -> None:
    assert [name for name, _ in by_time(MADE, Ordinals([1, 2, 3]))] == [2013, 2014, 2015, None]


def test_without_anything_known_to_the_year_the_months_stand_alone() -> None:
    dense = timeline(*DAYS)
    assert by_time(dense, dense.everything)[0] == ((2014, 1), 0)


def test_every_row_stands_under_one_heading() -> None:
    lines = arrange(MADE.everything, by_time(MADE, MADE.everything), {(2014, 3)}, with_gaps=True)
    items = [lines.at(line) for line in range(lines.height)]
    shown = [item.ordinal for item in items if isinstance(item, EventLine)]
    folded = [item.count for item in items if isinstance(item, Group) and item.is_folded]
    assert shown == sorted(shown)
    assert len(shown) + sum(folded) == MADE.count


def folds(*keys: str) -> list[tuple[int, str]]:
    """How many headings are folded after each key from the fourth month on, and what is said."""
    start = moved(opened(MADE), 14)
    return [(len(view.folded - {None}), view.message) for _, view, _ in replay(start, MADE, list(keys))]


def test_a_dense_year_folds_month_by_month_then_as_a_whole_then_with_all_others() -> None:
    assert folds("fold", "fold", "fold", "unfold", "unfold", "unfold") == [
        (1, ""),
        (11, "folded 11 headings of 2014"),
        (13, "folded 13 headings"),
        (12, ""),
        (2, "unfolded 11 headings of 2014"),
        (0, "unfolded 13 headings"),
    ]


def test_what_has_no_date_is_folded_and_unfolded_by_itself() -> None:
    assert None in moved(opened(MADE), 14).folded
    assert all(None in view.folded for _, view, _ in replay(opened(MADE), MADE, ["unfold", "unfold"]))
