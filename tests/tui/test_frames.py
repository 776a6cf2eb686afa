"""What the terminal is told is the least, and it shows the same as if it were told everything."""

from __future__ import annotations

import re
from typing import Final

import harbour
import monkey
import pyte
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from screens import press
from terminal import UNKNOWN, Screen
from textual import events
from textual.drivers import headless_driver
from textual.pilot import Pilot

from tlx.tui.app import TlxApp
from tlx.tui.frames import Frames, Frugal, spans
from tlx.tui.setting import Setting
from tlx.tui.sgr import PLAIN, change, read
from tlx.tui.theme import LOOKS

RED: Final = "\x1b[1;38;2;200;0;0;48;2;20;20;20m"
GREY: Final = "\x1b[38;2;90;90;90;48;2;20;20;20m"
MOVED: Final = re.compile(r"\x1b\[\d+;\d+r")
ROUNDS: Final = 60 if monkey.IS_LONG else 8


class Twin:
    """Two terminals: one is told all that Textual writes, the other the least."""

    def __init__(self, columns: int, lines: int) -> None:
        self.screens = [Screen(columns, lines) for _ in range(2)]
        self.streams = [pyte.ByteStream(screen) for screen in self.screens]
        self.told = [0, 0]
        self.is_settled = True

    def tell(self, *written: str) -> None:
        for number, data in enumerate(written):
            shown = data.encode()
            self.told[number] += len(shown)
            self.streams[number].feed(UNKNOWN.sub(b"", shown))
        if self.is_settled:
            assert self.differing() == []

    def differing(self) -> list[tuple[str, str]]:
        """Of the lines that either was told of, those that are not the same."""
        told = self.screens[0].dirty | self.screens[1].dirty
        for screen in self.screens:
            screen.dirty.clear()
        both = ([seen(screen, y) for screen in self.screens] for y in sorted(told))
        return [(shown(one), shown(other)) for one, other in both if one != other]

    async def resize(self, pilot: Pilot[int], columns: int, lines: int) -> None:
        """A terminal changes its size first, and says so afterwards: what is drawn between is for the old one."""
        self.is_settled = False
        for screen in self.screens:
            screen.resize(lines, columns)
        await pilot.resize_terminal(columns, lines)
        await pilot.pause()
        self.is_settled = True
        self.tell("", "")


def seen(screen: Screen, y: int) -> list[tuple[object, ...]]:
    """What can be seen in each cell of a line: of a blank its ground, and what is drawn through it."""
    line = screen.buffer[y]
    return [_cell(line[x]) for x in range(screen.columns)]


def shown(line: list[tuple[object, ...]]) -> str:
    return "".join(str(cell[0]) for cell in line)


def _cell(cell: pyte.screens.Char) -> tuple[object, ...]:
    lines = (cell.underscore, cell.strikethrough, cell.reverse)
    if cell.data == " " and not any(lines):
        return cell.data, cell.bg
    return cell.data, cell.fg, cell.bg, cell.bold, *lines


@pytest.fixture
def twin(monkeypatch: pytest.MonkeyPatch) -> Twin:
    """Each frame of the app goes to two terminals, and they are compared after it."""
    monkeypatch.setenv("COLORTERM", "truecolor")
    made = Twin(160, 48)

    class Driver(Frugal, headless_driver.HeadlessDriver):
        is_headless = False

        def write(self, data: str) -> None:
            made.tell(data, self.frames.least(data))

    monkeypatch.setattr(headless_driver, "HeadlessDriver", Driver)
    return made


@pytest.mark.parametrize("look", ["ink", "paper", "ansi", "mono"])
async def test_a_session_looks_the_same_when_the_least_is_told(twin: Twin, look: str) -> None:
    app, keys = TlxApp(harbour.timeline(), Setting(LOOKS[look])), monkey.keys(len(look))
    choose = monkey.choices(len(look))
    async with app.run_test(size=(160, 48)) as pilot:
        for _ in range(ROUNDS):
            await press(app, pilot, *(next(keys) for _ in range(8)))
            app.post_message(events.Paste(choose.choice(monkey.TEXTS)))
            await pilot.pause()
            await twin.resize(pilot, *choose.choice([(160, 48), (100, 30), (80, 24), (40, 10)]))

    assert twin.told[1] < 0.7 * twin.told[0]


# -- frames by themselves ------------------------------------------------------------------------

STYLES: Final = [
    "",
    "1",
    "2",
    "4",
    "7",
    "1;7",
    "31",
    "48;5;20",
    "38;2;200;0;0",
    "1;4;38;2;200;0;0;48;2;20;20;20",
    "2;44",
]
TEXTS: Final = st.text(alphabet="ab │─●é漢🚒\u0301א", min_size=1, max_size=12)


@st.composite
def frames(draw: st.DrawFn) -> str:
    """Some lines of a screen of 30x9 in the way Textual writes them."""
    made = ""
    for y in draw(st.lists(st.integers(1, 9), min_size=1, max_size=9, unique=True)):
        made += f"\x1b[{y};{draw(st.integers(1, 12))}H"
        made += "a"
        for style, text in draw(st.lists(st.tuples(st.sampled_from(STYLES), TEXTS), min_size=1, max_size=2)):
            made += f"\x1b[{style}m{text[:9]}\x1b[0m" if style else text[:9]
    return made + "\x1b[1;1H"


@given(st.lists(frames(), min_size=1, max_size=5))
@example(["\x1b[6;1H\x1b[1ma\x1b[0m\u0301\x1b[1;1H", "\x1b[6;1H\x1b[1ma\x1b[0m\x1b[1;1H"])
def test_after_any_frames_the_screen_is_the_same(written: list[str]) -> None:
    twin, known = Twin(60, 9), Frames()

    for frame in written:
        twin.tell(frame, known.least(frame))


@given(st.sampled_from(STYLES), st.sampled_from(STYLES))
def test_a_style_changes_into_any_other(before: str, after: str) -> None:
    first, second = read(before) if before else PLAIN, read(after) if after else PLAIN
    assert first
    assert second
    twin = Twin(9, 1)

    twin.tell(f"\x1b[0;{after}mx".replace(";m", "m"), f"{change(PLAIN, first)}{change(first, second)}x")

    assert len(change(first, second)) <= len(f"\x1b[0;{after}m")


def a_list(first: int, *, cursor: int) -> str:
    """Twenty rows from one on, one of them lit."""
    rows = (
        f"\x1b[{y + 2};1H{RED if first + y == cursor else GREY}  {chr(ord('a') + first + y) * 16} \x1b[0m"
        for y in range(20)
    )
    return "".join(rows)


def test_a_list_that_scrolls_is_moved_by_the_terminal_and_not_written_again() -> None:
    twin, known = Twin(30, 24), Frames()
    beside = "".join(f"\x1b[{y};20H{GREY}beside {y:02}\x1b[0m" for y in range(1, 24))
    told = []
    for frame in (a_list(0, cursor=19) + beside, a_list(1, cursor=20), a_list(0, cursor=0), a_list(5, cursor=20)):
        told.append(known.least(frame))
        twin.tell(frame, told[-1])

    assert [bool(MOVED.search(each)) for each in told] == [False, True, True, True]
    assert len(told[1]) < len(a_list(1, cursor=20)) / 3


def test_lines_move_only_where_all_that_stands_in_them_is_known() -> None:
    twin, known = Twin(30, 24), Frames()
    beside = "".join(f"\x1b[{y};20H{GREY}{'x' * (y % 5)}\x1b[0m" for y in range(1, 24))
    for frame in (a_list(0, cursor=19) + beside, a_list(1, cursor=20), a_list(0, cursor=0)):
        told = known.least(frame)
        twin.tell(frame, told)

        assert not MOVED.search(told)


def test_nothing_is_written_where_nothing_changed() -> None:
    known, frame = Frames(), f"\x1b[1;1H{RED}abc\x1b[0m\x1b[1;1H"
    known.least(frame)

    assert known.least(frame) == "\x1b[1;1H"


def test_blanks_need_no_style_where_the_ground_is_the_same() -> None:
    known = Frames()

    assert known.least(f"\x1b[1;1H{RED}ab\x1b[0m{GREY}   \x1b[0m\x1b[1;1H").count("m") == 2


@pytest.mark.parametrize(
    "other",
    ["\x1b[?1049h", "\x1b[2J", "abc", "\x1b[1;1H\x1b[31mabc", "\x1b[1;1H\x1b[5Cabc", "\x1b[1;1H\x1b]8;;x\x1b\\abc"],
)
def test_what_is_not_understood_is_passed_on_and_nothing_is_known_after_it(other: str) -> None:
    known, frame = Frames(), "\x1b[1;1Habc\x1b[1;1H"
    known.least(frame)

    assert known.least(other) == other
    assert known.least(frame) == frame


@pytest.mark.parametrize(
    "silent", ["\x1b[?2026h", "\x1b]0;tlx\x07", "\x07", "\x1b[?1000h\x1b[?1003h", "\x1b]52;c;YQ==\x07"]
)
def test_what_changes_nothing_on_the_screen_is_passed_on(silent: str) -> None:
    known, frame = Frames(), "\x1b[1;1Habc\x1b[1;1H"
    known.least(frame)

    assert known.least(silent) == silent
    assert known.least(frame) == "\x1b[1;1H"


def test_text_of_unsure_width_is_written_from_end_to_end() -> None:
    known, frame = Frames(), "\x1b[1;1Hfire 🚒 engine\x1b[1;1H"
    known.least(frame)

    assert known.least(frame) == frame


def test_what_stands_beyond_such_a_text_is_written_after_it_which_may_be_wider_than_it_seems() -> None:
    known = Frames()
    known.least("\x1b[1;1H     \x1b[1;6Hpane\x1b[1;1H")

    assert known.least("\x1b[1;1H☀️ ab\x1b[1;1H") == "\x1b[1;1H☀️ ab\x1b[1;6Hpane\x1b[1;1H"


@pytest.mark.parametrize("frame", ["\x1b[1;1Hab\ncd", "\x1b[1;1H\x1b[31mab", "\x1b[9;31mab\x1b[0m"])
def test_such_is_no_frame_of_textual(frame: str) -> None:
    assert spans(frame) is None
