"""Where the screen is a page in a browser: what it cannot do is said, and what it does differently."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from screens import driven, press, text

from tlx.explore.effects import Copy, Open
from tlx.tui.app import TlxApp
from tlx.tui.browser_driver import BrowserDriver
from tlx.tui.clipboard import MOST, to_browser
from tlx.tui.opening import in_browser
from tlx.tui.setting import Setting

HARMLESS = "“In October” ␛[31m\n".encode()


@pytest.fixture(autouse=True)
def in_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """The app is told that it is shown in a browser."""
    monkeypatch.setattr(TlxApp, "is_web", property(lambda _: True))


def test_a_copy_goes_to_the_browser_bare_and_no_more_is_claimed_than_is_known() -> None:
    sent: list[str] = []

    said = to_browser(Copy("“In October” \x1b[31m\n", "the event"), sent.append)

    assert said == "sent the event to the browser's clipboard (19 characters); it may have to be allowed there"
    assert sent == [f"\x1b]52;c;{base64.b64encode(HARMLESS).decode()}\x07"]


def test_no_size_is_too_much_for_a_page() -> None:
    sent: list[str] = []

    assert "browser's clipboard (749,940 characters)" in to_browser(Copy("x" * 10 * MOST, "the view"), sent.append)
    assert len(sent) == 1


def test_no_program_is_opened_and_it_is_said_where_the_document_is() -> None:
    setting = Setting(place_of=lambda name: Path("/case") / name if name == "a.txt" else None)

    assert in_browser(Open("a.txt", 14, "pager"), setting) == (
        "no other program can be opened in a browser: /case/a.txt, line 14"
    )
    assert in_browser(Open("b.txt", 1, "editor"), setting) == "no other program can be opened in a browser"


async def test_the_keys_of_the_app_say_so_too() -> None:
    async with driven((100, 30), "y") as (app, pilot):
        assert "browser's clipboard" in app.view.message
        await press(app, pilot, "o")
        assert "no other program can be opened in a browser" in app.view.message


async def test_an_export_says_on_which_machine_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    async with driven((100, 30), "e", "enter") as (app, _):
        assert app.view.message.endswith(f"in {tmp_path}, on the machine that serves this page")


async def test_no_key_is_told_that_the_browser_has_for_itself() -> None:
    async with driven((160, 48), "/", "a") as (app, pilot):
        assert "F2 in context" in text(app)
        assert "^t" not in text(app)
        before = app.view.context
        await press(app, pilot, "f2")
        assert app.view.context is not before


@pytest.mark.parametrize(("has_mouse", "asked"), [(True, True), (False, False)])
def test_the_mouse_marks_text_where_the_user_wants_it_to(
    has_mouse: bool, asked: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[str] = []
    monkeypatch.setattr(BrowserDriver, "write", lambda _, data: written.append(data))
    driver = BrowserDriver.__new__(BrowserDriver)  # a whole one would read from a page
    driver._mouse = has_mouse

    driver._enable_mouse_support()

    assert ("\x1b[?1000h" in written) is asked
