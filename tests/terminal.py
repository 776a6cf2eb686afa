"""A real terminal for tests and benches: a program in a pseudo-terminal, its screen kept by pyte.

It answers what a terminal is asked (cursor, device, synchronised output), so that the program behaves as at home.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Mapping, Sequence
from typing import Any, Final, Self

import pyte

KEYS: Final = {
    "enter": "\r",
    "escape": "\x1b",
    "tab": "\t",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "right": "\x1b[C",
    "left": "\x1b[D",
    "home": "\x1b[H",
    "end": "\x1b[F",
    "pageup": "\x1b[5~",
    "pagedown": "\x1b[6~",
    "backspace": "\x7f",
    "ctrl+c": "\x03",
    "ctrl+l": "\x0c",
    "ctrl+p": "\x10",
}

ANSWERS: Final = (
    (re.compile(rb"\x1b\[\??6n"), b"\x1b[1;1R"),
    (re.compile(rb"\x1b\[0?c"), b"\x1b[?62;22c"),
    (re.compile(rb"\x1b\[>0?c"), b"\x1b[>0;276;0c"),
    (re.compile(rb"\x1b\[\?2026\$p"), b"\x1b[?2026;2$y"),
)

UNKNOWN: Final = re.compile(
    rb"\x1b\[[<=>][0-9;:]*[a-zA-Z~]|\x1b\[\??[0-9;]*\$[a-z]|\x1b[P_^][^\x1b]*\x1b\\|\x1b\[\?[0-9;]*[mu]"
    rb"|\x1b\[[0-9;]* q|\x1b\[[0-9;]*t|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)"
)
"""Sequences that pyte would print: keyboard protocols, requests, titles, cursor shapes."""
UNFINISHED: Final = re.compile(rb"\x1b(?:\[[0-9;:<=>? $]*|[P_^\]][^\x07\x1b]*\x1b?|)$")
END_OF_FRAME: Final = b"\x1b[?2026l"
COLOUR: Final = re.compile(rb"\x1b\[(?:[0-9;:]*;)?(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:[;:][0-9;:]*)?m")
"""A style that sets a foreground or background colour."""


class Screen(pyte.Screen):
    """pyte's screen, deaf to styles with private parameters that it does not know."""

    def select_graphic_rendition(self, *attributes: int, **options: Any) -> None:
        options.pop("private", None)
        super().select_graphic_rendition(*attributes, **options)

    def report_device_attributes(self, *_: Any, **__: Any) -> None:
        """Answered by :class:`Terminal`."""

    def report_device_status(self, *_: Any, **__: Any) -> None:
        """Answered by :class:`Terminal`."""


class Terminal:
    """A running program and what it shows. Use it as a context: it never leaves a process behind."""

    def __init__(
        self, command: Sequence[str], size: tuple[int, int] = (100, 30), environment: Mapping[str, str] | None = None
    ) -> None:
        columns, lines = size
        self.screen = Screen(columns, lines)
        self.stream = pyte.ByteStream(self.screen)
        self.output = b""
        self.started = time.perf_counter()
        self._carry = b""
        self.code: int | None = None
        self.pid, self.handle = pty.fork()
        if self.pid == 0:
            self._become(command, size, environment or os.environ)
        self._set_size(size)

    @staticmethod
    def _become(command: Sequence[str], size: tuple[int, int], environment: Mapping[str, str]) -> None:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        try:
            os.execvpe(command[0], list(command), {**environment})  # noqa: S606 — the program under test, no shell
        except OSError:
            os._exit(127)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.code is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self.handle)

    @property
    def text(self) -> str:
        """What the screen shows, a line each, without the blanks at their ends."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    def type(self, keys: str) -> None:
        """Send characters in one burst, as a paste or a slow line does."""
        os.write(self.handle, keys.encode())

    def press(self, *names: str) -> None:
        """Send keys by name, one burst each."""
        for name in names:
            self.type(KEYS.get(name, name))

    def resize(self, columns: int, lines: int) -> None:
        """Change the size of the terminal, as dragging its corner does."""
        self._set_size((columns, lines))
        self.screen.resize(lines, columns)
        os.kill(self.pid, signal.SIGWINCH)

    def wait_for(self, words: str, seconds: float = 20) -> float:
        """Read until the screen shows the words; give the time it took since the start. Fails with the screen."""
        self._read_until(lambda: words in self.text, seconds, f"{words!r} was not shown")
        return time.perf_counter() - self.started

    def wait_until_gone(self, words: str, seconds: float = 20) -> None:
        """Read until the screen no longer shows the words."""
        self._read_until(lambda: words not in self.text, seconds, f"{words!r} stayed on the screen")

    def wait_for_more(self, written: int, seconds: float = 20) -> None:
        """Read until a whole frame has come after so many bytes."""
        self._read_until(lambda: END_OF_FRAME in self.output[written:], seconds, "no more was drawn")

    def wait_for_frame(self, seconds: float = 20) -> float:
        """Read until the first whole frame; give the time it took since the start."""
        self._read_until(lambda: END_OF_FRAME in self.output, seconds, "no frame was drawn")
        return time.perf_counter() - self.started

    def wait_for_end(self, seconds: float = 20) -> int:
        """Read until the program ends; give its exit code."""
        self._read_until(lambda: self.code is not None, seconds, "the program did not end")
        return self.code if self.code is not None else -1

    def _read_until(self, done: Any, seconds: float, complaint: str) -> None:
        limit = time.monotonic() + seconds
        while not done():
            if time.monotonic() > limit or (self.code is not None and not self._read()):
                raise AssertionError(f"{complaint}:\n{self.text}")
            self._read()

    def _read(self) -> bool:
        """Take in what has been written; False when nothing came within a moment or the program has ended."""
        if not select.select([self.handle], [], [], 0.05)[0]:
            self._note_end()
            return False
        try:
            data = os.read(self.handle, 65536)
        except OSError:
            data = b""
        if not data:
            self._note_end(wait=True)
            return False
        self.output += data
        for asked, answer in ANSWERS:
            if asked.search(data):
                os.write(self.handle, answer)
        self._show(data)
        return True

    def _show(self, data: bytes) -> None:
        data = UNKNOWN.sub(b"", self._carry + data)
        cut = UNFINISHED.search(data)
        self._carry, data = (data[cut.start() :], data[: cut.start()]) if cut else (b"", data)
        self.stream.feed(data)

    def _note_end(self, *, wait: bool = False) -> None:
        if self.code is None:
            pid, status = os.waitpid(self.pid, 0 if wait else os.WNOHANG)
            self.code = os.waitstatus_to_exitcode(status) if pid else None

    def _set_size(self, size: tuple[int, int]) -> None:
        fcntl.ioctl(self.handle, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
