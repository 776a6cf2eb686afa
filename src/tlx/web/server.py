"""The page, what it loads, and a session for each that opens it; nothing else is served."""

from __future__ import annotations

import asyncio
import signal
import socket
from collections.abc import Awaitable, Callable, Mapping
from contextlib import redirect_stdout, suppress
from html import escape
from pathlib import Path
from string import Template
from typing import TextIO

import textual_serve
from aiohttp import WSMsgType, web

from tlx.web.doors import HEADERS, is_own
from tlx.web.service import Service
from tlx.web.session import PATIENCE, Session, cells, take

PAGE = Path(__file__).parent / "page"
THEIRS = Path(textual_serve.__file__ or "").parent / "static"
FILES: Mapping[str, Path] = {
    "page.css": PAGE / "page.css",
    "page.js": PAGE / "page.js",
    "xterm.css": THEIRS / "css" / "xterm.css",
    "textual.js": THEIRS / "js" / "textual.js",
}
"""All that the page loads. Theirs is the terminal; their own page is not used, since it loads a font from elsewhere."""
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def serve(service: Service, listening: socket.socket, tell: Callable[[str], None], errors: TextIO) -> int:
    """Serve until told to end; ``tell`` is given the address. The signal's number, with 128 added as shells do.

    What a process of the app has to say goes to ``errors``. Raises :class:`KeyboardInterrupt` at ctrl+c.
    """
    with redirect_stdout(errors):  # textual-serve prints there what an app has written to its stderr
        return asyncio.run(_serve(service, listening, tell))


async def _serve(service: Service, listening: socket.socket, tell: Callable[[str], None]) -> int:
    runner = web.AppRunner(application(service), access_log=None, shutdown_timeout=2 * PATIENCE)
    await runner.setup()
    try:
        await web.SockSite(runner, listening).start()
        tell(f"http://{address(listening)}/{service.token}/")
        return await _told_to_end()
    finally:
        await runner.cleanup()


def address(listening: socket.socket) -> str:
    """Where a socket listens, as it stands in a URL."""
    host, port, *_ = listening.getsockname()
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


async def _told_to_end() -> int:
    """Wait for a signal that ends a program, other than ctrl+c."""
    ended: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    with suppress(NotImplementedError):  # the event loop of Windows knows no signals
        for each in (signal.SIGTERM, signal.SIGHUP):
            asyncio.get_running_loop().add_signal_handler(each, _end, ended, 128 + each)
    return await ended


def _end(ended: asyncio.Future[int], code: int) -> None:
    if not ended.done():
        ended.set_result(code)


def application(service: Service) -> web.Application:
    """The page under its token, and nobody else let in."""
    sockets: set[web.WebSocketResponse] = set()

    async def drive(request: web.Request) -> web.StreamResponse:
        return await _drive(request, service, sockets)

    async def show(request: web.Request) -> web.StreamResponse:
        if request.query_string:  # a link could have the script of textual-serve fetch any address: ?ping=…
            raise web.HTTPFound(base)
        return web.Response(text=page(service, request.host), content_type="text/html")

    async def close(_: web.Application) -> None:
        await asyncio.gather(*(each.close(code=1001) for each in set(sockets)))

    base = f"/{service.token}/"
    made = web.Application(middlewares=[web.middleware(_guard)])
    made.on_response_prepare.append(_harden)
    made.on_shutdown.append(close)
    made.add_routes([web.get(base, show), web.get(f"{base}ws", drive)])
    made.add_routes([web.get(base + name, _sender(file)) for name, file in FILES.items()])
    return made


def page(service: Service, host: str) -> str:
    """The page as a browser is given it that calls this machine ``host``."""
    text = (PAGE / "index.html").read_text(encoding="utf-8")
    where = f"ws://{host}/{service.token}/ws"
    return Template(text).substitute(socket=escape(where), **service.colours._asdict())


def _sender(file: Path) -> Handler:
    async def send(_: web.Request) -> web.StreamResponse:
        return web.FileResponse(file)

    return send


async def _guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Let in what may have come from a page served here."""
    if not is_own(request.headers.get("Host", ""), request.headers.get("Origin", "")):
        raise web.HTTPForbidden(text="This is open to its own page on its own machine only.")
    return await handler(request)


async def _harden(_: web.Request, response: web.StreamResponse) -> None:
    response.headers.update(HEADERS)


async def _drive(request: web.Request, service: Service, sockets: set[web.WebSocketResponse]) -> web.WebSocketResponse:
    """A process of the app for as long as a page is open."""
    opened = web.WebSocketResponse(heartbeat=15, timeout=1)
    await opened.prepare(request)
    sockets.add(opened)
    session = Session(service.words, service.environment, opened)
    try:
        await session.start(cells(request.query.get("width", ""), 80), cells(request.query.get("height", ""), 24))
        async for message in opened:
            if message.type == WSMsgType.TEXT:
                await take(session, message.data)
    finally:
        sockets.discard(opened)
        await session.stop()
    return opened
