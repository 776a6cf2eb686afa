"""Textual's driver for terminals, which writes no more than the terminal needs."""

from __future__ import annotations

from textual.drivers.linux_driver import LinuxDriver

from tlx.tui.frames import Frugal


class TerminalDriver(Frugal, LinuxDriver):
    """Draws into a terminal."""

    def write(self, data: str) -> None:
        """Send what is drawn."""
        super().write(self.frames.least(data))
