"""Textual's driver for a page in a browser, for a program that ends with the one that serves it."""

from __future__ import annotations

from contextlib import suppress

from textual.drivers.web_driver import WebDriver
from textual.messages import ExitApp

from tlx.tui.frames import Frugal


class BrowserDriver(Frugal, WebDriver):
    """Draws into a pipe. When the pipe has no other end the app leaves in order, and keeps where the user was."""

    def run_input_thread(self) -> None:
        """Take what comes until nothing can any more; Textual alone would let the app go on for ever."""
        super().run_input_thread()
        if not self.exit_event.is_set():
            self.send_message(ExitApp())

    def _enable_mouse_support(self) -> None:
        """Ask for the mouse, unless the user wants to mark text with it."""
        if self._mouse:
            super()._enable_mouse_support()

    def write(self, data: str) -> None:
        """Send what is drawn."""
        with suppress(BrokenPipeError):
            super().write(self.frames.least(data))

    def write_meta(self, data: dict[str, object]) -> None:
        """Send what is said besides."""
        with suppress(BrokenPipeError):
            super().write_meta(data)
