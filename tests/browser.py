"""A real browser for tests: headless Chromium told what to do over its debugging protocol, and what it was sent."""

from __future__ import annotations

import asyncio
import base64
import json
import shutil
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path
from typing import Any, Final

import aiohttp
import pyte
from terminal import UNKNOWN, Screen

PROGRAM: Final = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
PATIENCE: Final = 30.0
KEYS: Final = {
    "ArrowDown": ("ArrowDown", 40, ""),
    "ArrowUp": ("ArrowUp", 38, ""),
    "End": ("End", 35, ""),
    "Home": ("Home", 36, ""),
    "Enter": ("Enter", 13, "\r"),
    "Escape": ("Escape", 27, ""),
    "Backspace": ("Backspace", 8, ""),
}
"""Keys that are no letters: code, number, and the text they type."""


class Browser:
    """One page of a browser, the requests it made, and the screen that its websocket drew."""

    def __init__(self, wire: aiohttp.ClientWebSocketResponse) -> None:
        self._wire, self._numbers = wire, count(1)
        self._answers: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self.size = (80, 24)
        self._frames = b""
        self._listening = asyncio.create_task(self._listen())

    async def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """One command of the protocol, and its answer."""
        number = next(self._numbers)
        self._answers[number] = asyncio.get_running_loop().create_future()
        await self._wire.send_json({"id": number, "method": method, "params": parameters})
        return await asyncio.wait_for(self._answers[number], PATIENCE)

    async def _listen(self) -> None:
        async for message in self._wire:
            told = message.json()
            if "id" in told:
                self._answers.pop(told["id"]).set_result(told.get("result") or told.get("error"))
            elif told["method"] in HEARD:
                HEARD[told["method"]](self, told["params"])

    # -- what it shows -----------------------------------------------------------------------------

    async def run(self, expression: str) -> Any:
        """What an expression of JavaScript comes to in the page."""
        answer = await self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        return answer["result"].get("value")

    def lines(self) -> list[str]:
        """The screen as it was drawn, line by line, by an emulator that reads what the page was sent."""
        screen = Screen(*self.size)
        stream = pyte.ByteStream(screen)
        stream.feed(UNKNOWN.sub(b"", self._frames))
        return [line.rstrip() for line in screen.display]

    def text(self) -> str:
        """All lines."""
        return "\n".join(self.lines())

    async def until(self, holds: Callable[[str], bool]) -> str:
        """The text of the screen as soon as something holds of it."""
        end = time.monotonic() + PATIENCE
        while not holds(found := self.text()):
            if time.monotonic() > end:
                raise AssertionError(f"it never came; on the screen is:\n{found}")
            await asyncio.sleep(0.05)
        return found

    async def resized(self) -> tuple[int, int]:
        """Columns and lines as soon as the page has said other ones."""
        before, end = self.size, time.monotonic() + PATIENCE
        while self.size == before:
            assert time.monotonic() < end, "the page keeps its size"
            await asyncio.sleep(0.05)
        await asyncio.sleep(0.2)
        return self.size

    def forget(self) -> None:
        """Begin with an empty screen again."""
        self._frames = b""

    async def picture(self) -> bytes:
        """A picture of the page (PNG)."""
        return base64.b64decode((await self.call("Page.captureScreenshot"))["data"])

    async def cell(self) -> tuple[float, float, float, float]:
        """Where the screen begins in the page, and the size of a cell, in pixels."""
        left, top, width, height = await self.run(
            "(() => { const box = document.querySelector('.xterm-screen').getBoundingClientRect();"
            " return [box.x, box.y, box.width, box.height]; })()"
        )
        return left, top, width / self.size[0], height / self.size[1]

    # -- hands -------------------------------------------------------------------------------------

    async def press(self, *keys: str) -> None:
        """Keys one after the other: letters, or names of :data:`KEYS`."""
        for key in keys:
            code, number, text = KEYS.get(key) or (f"Key{key.upper()}", ord(key.upper()), key)
            same = {"key": key, "code": code, "windowsVirtualKeyCode": number}
            await self.call("Input.dispatchKeyEvent", type="keyDown", text=text, **same)
            await self.call("Input.dispatchKeyEvent", type="keyUp", **same)

    async def mouse(self, kind: str, column: int, line: int, **more: Any) -> None:
        """An event of the mouse over a cell."""
        left, top, width, height = await self.cell()
        x, y = left + (column + 0.5) * width, top + (line + 0.5) * height
        await self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, **more)

    async def click(self, column: int, line: int) -> None:
        """A click on a cell."""
        for kind in ("mousePressed", "mouseReleased"):
            await self.mouse(kind, column, line, button="left", clickCount=1)

    # -- what it hears -----------------------------------------------------------------------------

    def _requested(self, told: dict[str, Any]) -> None:
        self.requests.append(told["request"]["url"] if "request" in told else told["url"])

    def _framed(self, told: dict[str, Any]) -> None:
        if told["response"]["opcode"] == 2:
            self._frames += base64.b64decode(told["response"]["payloadData"])

    def _sent(self, told: dict[str, Any]) -> None:
        """The page says which size it has: what comes after is drawn for that."""
        data = told["response"]["payloadData"]
        if data.startswith('["resize"'):
            size = json.loads(data)[1]
            self.size = size["width"], size["height"]

    def _complained(self, told: dict[str, Any]) -> None:
        entry = told.get("entry") or told.get("exceptionDetails") or {}
        self.complaints.append(f"{entry.get('text')} {entry.get('url', '')} {entry.get('exception', '')}")


HEARD: Final[dict[str, Callable[[Browser, dict[str, Any]], None]]] = {
    "Network.requestWillBeSent": Browser._requested,
    "Network.webSocketCreated": Browser._requested,
    "Network.webSocketFrameReceived": Browser._framed,
    "Network.webSocketFrameSent": Browser._sent,
    "Log.entryAdded": Browser._complained,
    "Runtime.exceptionThrown": Browser._complained,
}


@asynccontextmanager
async def browser(folder: Path, window: tuple[int, int] = (1280, 800), *flags: str) -> AsyncIterator[Browser]:
    """A page with nothing on it yet. ``folder`` is for the browser to write in; it is ended at the end."""
    assert PROGRAM
    process = await asyncio.create_subprocess_exec(
        PROGRAM,
        *("--headless=new", "--no-sandbox", "--no-first-run", "--disable-dev-shm-usage", "--hide-scrollbars"),
        *("--disable-background-networking", "--enable-unsafe-swiftshader", "--remote-debugging-port=0"),
        f"--window-size={window[0]},{window[1]}",
        f"--user-data-dir={folder}",
        *flags,
        "about:blank",
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stderr
    try:
        port = await asyncio.wait_for(_port(process.stderr), PATIENCE)
        rest = asyncio.create_task(process.stderr.read())
        async with aiohttp.ClientSession() as session:
            async with session.get(f"http://127.0.0.1:{port}/json/list") as answer:
                where = next(each["webSocketDebuggerUrl"] for each in await answer.json() if each["type"] == "page")
            async with session.ws_connect(where, max_msg_size=0) as wire:
                page = Browser(wire)
                for domain in ("Page", "Network", "Runtime", "Log"):
                    await page.call(f"{domain}.enable")
                yield page
    finally:
        process.terminate()
        await process.wait()
        await rest


async def _port(told: asyncio.StreamReader) -> str:
    """Where the browser says that it listens."""
    async for line in told:
        if line.startswith(b"DevTools listening on"):
            return line.decode().split("/")[2].rpartition(":")[2]
    raise AssertionError("the browser does not start")
