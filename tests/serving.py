"""A running ``tlx serve`` for tests, and a client that is no browser."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp

PATIENCE = 30.0


@dataclass
class Served:
    """A server, the address it printed, and what it had to say when it had ended."""

    process: subprocess.Popen[str]
    url: str
    said: str = field(default="")

    def end(self, how: signal.Signals = signal.SIGINT) -> int:
        """End it with a signal; its exit code."""
        self.process.send_signal(how)
        self.said = self.process.communicate(timeout=PATIENCE)[1]
        return self.process.returncode

    def apps(self) -> list[int]:
        """The processes of the app behind its pages (Linux)."""
        ident = self.process.pid
        return [int(word) for word in Path(f"/proc/{ident}/task/{ident}/children").read_text(encoding="ascii").split()]


@contextmanager
def served(*words: str | Path, cache: Path, where: Path | None = None) -> Iterator[Served]:
    """``tlx serve`` with a cache and settings of its own, ended at the end."""
    own = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "DISPLAY", "TMUX")}
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "tlx", "serve", *map(str, words)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=where,
        env={**own, "XDG_CACHE_HOME": str(cache), "XDG_CONFIG_HOME": str(cache)},
        start_new_session=True,
    )
    assert process.stdout
    try:
        yield Served(process, process.stdout.readline().strip())
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


def wait(holds: Callable[[], bool]) -> bool:
    """Wait until something holds; whether it came to that."""
    end = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.05)
    return True


def are_gone(idents: Sequence[int]) -> bool:
    """Whether there are no such processes any more (Linux); one that only waits to be asked about is gone."""
    return not any(map(_is_running, idents))


def _is_running(ident: int) -> bool:
    try:
        return Path(f"/proc/{ident}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


async def read_until(socket: aiohttp.ClientWebSocketResponse, words: str) -> str:
    """All that a page is sent up to some words."""
    drawn = b""
    with suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE):
            async for message in socket:
                drawn += message.data if message.type == aiohttp.WSMsgType.BINARY else b""
                if words.encode() in drawn:
                    return drawn.decode(errors="replace")
    raise AssertionError(f"{words} never came among {len(drawn):,} bytes")
