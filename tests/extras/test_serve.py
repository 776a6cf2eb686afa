"""``tlx serve`` with textual-serve and without a browser: who gets in, what is served, and how it ends."""

from __future__ import annotations

import json
import re
import signal
import sys
from collections.abc import AsyncIterator, Iterator
from functools import partial
from pathlib import Path
from urllib.parse import urljoin

import pytest

pytest.importorskip("textual_serve")

import aiohttp
from serving import Served, are_gone, read_until, served, wait

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
SIZE = "ws?width=100&height=30"
STORY = "A man was arrested in Leeds on 8 December 2014, police said.\n"
COMMENTS = {"https://github.com/chjj/term.js", "http://bellard.org/jslinux/"}
"""Addresses in comments on who wrote the terminal."""


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="module")
def running(cache: Path) -> Iterator[Served]:
    """A server for tests that ask it for something and do not end it."""
    with served("--fresh", cache=cache) as server:
        yield server


@pytest.fixture
async def client() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.mark.parametrize(
    ("path", "headers", "status", "note"),
    [
        ("", {}, 200, "the address that was printed"),
        ("", {"Host": "localhost:9000"}, 200, "through ssh"),
        ("../", {}, 404, "without its long word"),
        ("../wrong/", {}, 404, "with another"),
        ("../wrong/ws", {}, 404, "nor is it driven so"),
        ("../textual.js", {}, 404, "nothing lies outside"),
        ("static/", {}, 404, "no list of files"),
        ("..%2f..%2fserver.py", {}, 404, "no way up"),
        ("", {"Host": "example.org"}, 403, "another name for this machine"),
        (SIZE, {"Host": "example.org", "Origin": "http://example.org"}, 403, "and its page"),
        (SIZE, {"Origin": "https://example.org"}, 403, "another page"),
        (SIZE, {"Origin": "null"}, 403, "a page that hides where it is from"),
    ],
)
async def test_only_its_own_page_gets_in(
    path: str, headers: dict[str, str], status: int, note: str, running: Served, client: aiohttp.ClientSession
) -> None:
    upgrade = {"Connection": "Upgrade", "Upgrade": "websocket"} if path.endswith(SIZE) else {}
    where = running.url + path if not path.startswith("../") else urljoin(running.url, path)
    async with client.get(where, headers={**upgrade, **headers}) as answer:
        assert answer.status == status, note
        assert not running.apps()
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


async def test_nothing_that_is_served_names_another_place(running: Served, client: aiohttp.ClientSession) -> None:
    async with client.get(running.url) as answer:
        page = await answer.text()
    loaded = re.findall(r'(?:src|href)="([^"]+)"', page)
    files = {name: await _text(client, running.url + name) for name in loaded if not name.startswith("data:")}

    assert set(files) == {"xterm.css", "page.css", "textual.js", "page.js"}
    assert re.findall(r"\w+://[^\"]+", page) == [f"{running.url.replace('http', 'ws')}ws"]
    for name, text in files.items():
        assert set(re.findall(r"https?://[^\s\"'`)]+", text)) <= COMMENTS, name
        assert not re.search(r"@import|url\(|//fonts\.|importScripts|sendBeacon|XMLHttpRequest", text), name


async def _text(client: aiohttp.ClientSession, where: str) -> str:
    async with client.get(where) as answer:
        assert answer.status == 200
        return str(await answer.text())


@pytest.mark.parametrize("name", ["a $(touch x) 'b' \"c\"; touch x &", "--debug", "list"])
async def test_a_folder_is_opened_whatever_it_is_called(
    name: str, tmp_path: Path, client: aiohttp.ClientSession
) -> None:
    case = tmp_path / "here" / name
    case.mkdir(parents=True)
    (case / "story.txt").write_text(STORY)
    (case.parent / "random.py").write_text("raise SystemExit('run from the folder one is in')")

    with served("--no-cache", f"./{name}", cache=tmp_path, where=case.parent) as server:
        async with client.ws_connect(server.url + SIZE) as socket:
            assert "arrested" in await read_until(socket, "arrested")
        assert sorted(each.name for each in case.parent.iterdir()) == sorted([name, "random.py"])


async def test_what_is_asked_for_is_what_is_shown(cache: Path, client: aiohttp.ClientSession) -> None:
    with served("--fresh", "-q", "person:rowley", "--ascii", cache=cache) as server:
        async with client.ws_connect(server.url + SIZE) as socket:
            assert "●" not in await read_until(socket, "Rowley")


async def test_ctrl_c_ends_it_with_every_app_and_no_word_too_many(cache: Path, client: aiohttp.ClientSession) -> None:
    with served("--fresh", cache=cache) as server:
        async with client.ws_connect(server.url + SIZE) as one, client.ws_connect(server.url + SIZE) as other:
            await read_until(one, "7/7 bombings")
            await read_until(other, "7/7 bombings")
            apps = server.apps()
            assert len(apps) == 2

            assert server.end() == 130
            assert are_gone(apps)
            assert server.said.strip() == "tlx: open this address in a browser of this machine; ctrl+c ends it"


async def test_a_closed_window_ends_its_app_which_keeps_where_one_was(
    tmp_path: Path, client: aiohttp.ClientSession
) -> None:
    with served(cache=tmp_path) as server:
        async with client.ws_connect(server.url + SIZE) as socket:
            await read_until(socket, "7/7 bombings")
            await socket.send_str(json.dumps(["stdin", "\x1b[B"]))
            await read_until(socket, "2 of ")
            apps = server.apps()
        assert wait(lambda: not server.apps())
        assert are_gone(apps)
        async with client.ws_connect(server.url + SIZE) as socket:
            assert await read_until(socket, "as you left it")


async def test_nothing_is_left_of_it_however_it_is_ended(cache: Path, client: aiohttp.ClientSession) -> None:
    for how, code in ((signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGKILL, -9)):
        with served("--fresh", cache=cache) as server:
            async with client.ws_connect(server.url + SIZE) as socket:
                await read_until(socket, "7/7 bombings")
                apps = server.apps()
                assert server.end(how) == code
                assert apps
                assert wait(partial(are_gone, apps)), how


async def test_an_app_that_cannot_start_says_why_and_the_page_is_told(
    tmp_path: Path, client: aiohttp.ClientSession
) -> None:
    case = tmp_path / "case"
    case.mkdir()
    (case / "story.txt").write_text(STORY)
    with served(case, cache=tmp_path) as server:
        (case / "story.txt").unlink()
        case.rmdir()
        async with client.ws_connect(server.url + SIZE) as socket:
            assert [message async for message in socket if message.type == aiohttp.WSMsgType.BINARY] == []
        server.end()
        assert "no such file or folder" in server.said


NONSENSE = (
    "",
    "null",
    "{}",
    "[]",
    "[[]]",
    '["stdin"]',
    '["resize", {"width": -1}]',
    '["stdin", "\\ud800"]',
    "\x00",
    "9" * 5000,
)


async def test_what_makes_no_sense_is_passed_over(cache: Path, client: aiohttp.ClientSession) -> None:
    with served("--fresh", cache=cache) as server:
        async with client.ws_connect(f"{server.url}ws?width=x&height=99999999999") as socket:
            for nonsense in NONSENSE:
                await socket.send_str(nonsense)
            await socket.send_str('["resize", {"width": 100, "height": 30}]')
            await socket.send_str('["stdin", "/zzq"]')
            assert await read_until(socket, "zzq")
        assert server.end() == 130
        assert "Traceback" not in server.said
