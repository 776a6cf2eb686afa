"""The app in a real browser: it appears, keys and mouse reach it, and the page asks for nothing from elsewhere."""

from __future__ import annotations

import asyncio
import re
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest

pytest.importorskip("textual_serve")

from browser import PROGRAM, Browser, browser
from serving import Served, served

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="Chromium is not installed")
ALT, CTRL = 1, 2
CURSOR = "▌"
PNG = b"\x89PNG"
EVENTS = re.compile(r"(\d+) events")


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@asynccontextmanager
async def shown(
    folder: Path, cache: Path, *flags: str, before: str = "", query: str = ""
) -> AsyncIterator[tuple[Browser, Served]]:
    """The bundled documents in a browser, as far as the first screen; ``before`` is run ahead of the page's scripts."""
    exports = folder / "exports"
    exports.mkdir()
    with served("--fresh", cache=cache, where=exports) as server:
        async with browser(folder / "profile", (1280, 800), *flags) as page:
            if before:
                await page.call("Page.addScriptToEvaluateOnNewDocument", source=before)
            await page.call("Page.navigate", url=server.url + query)
            await page.until(lambda text: "7/7 bombings" in text and EVENTS.search(text) is not None)
            yield page, server


def under_cursor(text: str) -> str:
    """The line of the list that the cursor stands on."""
    return next(line for line in text.splitlines() if line.startswith(CURSOR))


def number_of_events(text: str) -> str:
    """How many there are, as the first line says it."""
    found = EVENTS.search(text)
    assert found
    return found[1]


async def test_the_list_appears_and_every_key_reaches_it(tmp_path: Path, cache: Path) -> None:
    async with shown(tmp_path, cache) as (page, _):
        total = number_of_events(page.text())
        assert "7/7 bombings" in under_cursor(page.text())

        await page.press("ArrowDown", "ArrowDown")
        await page.until(lambda text: f"3 of {total}" in text and "7/7" not in under_cursor(text))
        await page.press("ArrowUp")
        await page.until(lambda text: f"2 of {total}" in text)
        await page.press("End")
        await page.until(lambda text: f"{total} of {total}" in text)

        await page.press("/", *"mumbai", "Enter")
        found = await page.until(lambda text: f"1 of {total} events" in text)
        assert "Attack in Mumbai" in under_cursor(found)
        await page.press("Escape")
        await page.until(lambda text: f"{total} events" in text)
        assert page.complaints == []


async def test_keys_that_a_browser_would_take_reach_it_too(tmp_path: Path, cache: Path) -> None:
    """Print, reload, find, bookmark and go back are commands of tlx here."""
    taken = "window.left = []; addEventListener('keydown', (e) => e.defaultPrevented || window.left.push(e.key));"
    async with shown(tmp_path, cache) as (page, _):
        await page.run(taken)
        for key in ("p", "r", "f", "d", "u"):
            await page.call(
                "Input.dispatchKeyEvent",
                type="rawKeyDown",
                key=key,
                windowsVirtualKeyCode=ord(key.upper()),
                modifiers=CTRL,
            )
            await page.press("Escape")
        await page.call(
            "Input.dispatchKeyEvent", type="rawKeyDown", key="ArrowLeft", windowsVirtualKeyCode=37, modifiers=ALT
        )
        assert await page.run("window.left") == []


async def test_the_mouse_selects_and_scrolls(tmp_path: Path, cache: Path) -> None:
    async with shown(tmp_path, cache) as (page, _):
        line = next(at for at, text in enumerate(page.lines()) if "Attack in Mumbai" in text)
        await page.click(30, line)
        await page.until(lambda text: "Attack in Mumbai" in under_cursor(text))

        await page.mouse("mouseWheel", 30, line, deltaX=0, deltaY=400)
        await page.until(lambda text: "Attack in Mumbai" not in under_cursor(text))
        await page.mouse("mouseWheel", 30, line, deltaX=0, deltaY=-400)
        await page.until(lambda text: "Attack in Mumbai" in under_cursor(text))


async def test_nothing_is_asked_for_from_elsewhere_even_by_who_sends_a_link(tmp_path: Path, cache: Path) -> None:
    """The script of textual-serve would fetch any address that a link to the page names as ``ping``."""
    with socket.create_server(("127.0.0.1", 0)) as stranger:
        stranger.setblocking(False)
        link = f"?ping=http://127.0.0.1:{stranger.getsockname()[1]}/"
        async with shown(tmp_path, cache, query=link):
            with pytest.raises(BlockingIOError):
                stranger.accept()


async def test_every_request_goes_to_the_address_that_was_printed(tmp_path: Path, cache: Path) -> None:
    async with shown(tmp_path, cache) as (page, server):
        await page.press("?")
        await asyncio.sleep(0.5)
        places = {(urlsplit(each).netloc, urlsplit(each).path.rpartition("/")[0]) for each in page.requests}
        own = urlsplit(server.url)
        assert {place for place in places if place != ("", "")} == {(own.netloc, own.path.rstrip("/"))}
        assert {urlsplit(each).scheme for each in page.requests} <= {"http", "ws", "data"}


async def test_the_screen_follows_the_window_and_has_its_margin(tmp_path: Path, cache: Path) -> None:
    async with shown(tmp_path, cache) as (page, _):
        for width, height in ((1600, 900), (700, 420), (1280, 800)):
            await page.call(
                "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False
            )
            columns, lines = await page.resized()
            left, top, cell_width, cell_height = await page.cell()
            assert width - 2 * left - cell_width < columns * cell_width <= width - 2 * left
            assert height - 2 * top - cell_height < lines * cell_height <= height - 2 * top
            await page.until(lambda text: "7/7 bombings" in text)
        assert (await page.picture()).startswith(PNG)


async def test_without_webgl_the_letters_are_in_the_page_itself(tmp_path: Path, cache: Path) -> None:
    async with shown(tmp_path, cache, "--disable-gpu", "--disable-3d-apis") as (page, _):
        rows = await page.run("document.querySelector('.xterm-rows').innerText")

        assert "7/7 bombings" in rows.replace("\xa0", " ")


async def test_a_copy_reaches_the_clipboard_of_the_browser(tmp_path: Path, cache: Path) -> None:
    kept = "window.kept = []; navigator.clipboard.writeText = async (text) => { window.kept.push(text); };"
    async with shown(tmp_path, cache, before=kept) as (page, _):
        await page.press("y")
        await page.until(lambda text: "sent the event to the browser's clipboard" in text)

        (text,) = await page.run("window.kept")
        assert "7/7 bombings" in text
        assert "“" in text


async def test_what_a_page_cannot_do_is_said_and_an_export_is_written_where_it_is_served(
    tmp_path: Path, cache: Path
) -> None:
    async with shown(tmp_path, cache) as (page, _):
        await page.press("o")
        said = await page.until(lambda text: "no other program can be opened in a browser" in text)
        assert "000_3554f2ea63f2ab61.txt" in said

        await page.press("e")
        await page.until(lambda text: "Export" in text)
        await page.press("Enter")
        await page.until(lambda text: re.search(r"wrote \d+ events to", text) is not None)
        (written,) = (tmp_path / "exports").iterdir()
        assert "7/7 bombings" in written.read_text(encoding="utf-8")


async def test_when_one_leaves_the_page_says_so_and_opens_again(tmp_path: Path, cache: Path) -> None:
    ended = "getComputedStyle(document.getElementById('ended')).display"
    async with shown(tmp_path, cache) as (page, _):
        assert await page.run(ended) == "none"
        await page.press("q")
        for _ in range(100):
            if await page.run(ended) == "flex":
                break
            await asyncio.sleep(0.05)
        assert await page.run(ended) == "flex"
        page.forget()
        await page.press("Enter")
        await page.until(lambda text: "7/7 bombings" in text)
