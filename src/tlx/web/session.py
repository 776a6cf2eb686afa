"""One process of the app, and the wire to the page that shows it."""

from __future__ import annotations

import asyncio
import json
from asyncio.subprocess import PIPE, Process
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import Any, Final

from aiohttp import web
from textual_serve.app_service import AppService
from textual_serve.download_manager import DownloadManager

PATIENCE: Final = 5.0
"""Seconds an app has for leaving before it is ended."""
MOST_CELLS: Final = 2_000
"""Columns or lines of the largest window."""


class Session(AppService):
    """The app as a process of its own, its screen sent to a websocket. It ends when the websocket does."""

    def __init__(self, words: Sequence[str], environment: Mapping[str, str], socket: web.WebSocketResponse) -> None:
        """Start nothing yet. ``words`` are the command and its arguments, ``environment`` what is set besides."""
        super().__init__(
            "",
            write_bytes=socket.send_bytes,
            write_str=socket.send_str,
            close=partial(_close, socket),
            download_manager=DownloadManager(),
        )
        self._words, self._environment = words, environment
        self._app: Process | None = None

    async def _open_app_process(self, width: int = 80, height: int = 24) -> Process:
        """Words instead of a line for a shell; in a session of its own, so that ctrl+c here does not reach it first."""
        process = await asyncio.create_subprocess_exec(
            *self._words,
            stdin=PIPE,
            stdout=PIPE,
            stderr=PIPE,
            env={**self._build_environment(width, height), **self._environment},
            start_new_session=True,
        )
        self._process = self._app = process
        self._stdin = process.stdin
        return process

    async def run(self) -> None:
        """Pass on what the app draws. When that ends, however it does, the page is told."""
        await super().run()
        await self.remote_close()
        if self._app and self._app.stdout:
            await self._app.stdout.read()  # so that nothing holds it up while it leaves

    async def stop(self) -> None:
        """Ask the app to leave, so that it keeps where the user was; end it when it does not."""
        try:
            await asyncio.wait_for(super().stop(), PATIENCE)
        except TimeoutError:
            with suppress(ProcessLookupError):
                if self._app:
                    self._app.kill()
        if self._app:
            await self._app.wait()


async def _close(socket: web.WebSocketResponse) -> None:
    await socket.close()


def cells(text: str, otherwise: int) -> int:
    """A number of columns or lines that a page says it has."""
    return min(int(text), MOST_CELLS) if text.isascii() and text.isdigit() else otherwise


async def take(session: Session, text: str) -> None:
    """Pass on what a page says: keys and mouse, its size, whether it has the focus. What makes no sense is nothing."""
    with suppress(ValueError, KeyError, TypeError, IndexError, AttributeError):
        kind, *rest = json.loads(text)
        await MESSAGES[kind](session, *rest)


async def _ping(session: Session, number: str) -> None:
    await session.remote_write_str(json.dumps(["pong", number]))


MESSAGES: Final[Mapping[str, Callable[..., Awaitable[Any]]]] = {
    "stdin": lambda session, data: session.send_bytes(data.encode()),
    "resize": lambda session, size: session.set_terminal_size(
        cells(str(size["width"]), 80), cells(str(size["height"]), 24)
    ),
    "focus": lambda session: session.focus(),
    "blur": lambda session: session.blur(),
    "ping": _ping,
}
"""What the script of textual-serve sends."""
