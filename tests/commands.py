"""The type of the fixture that runs a command."""

from __future__ import annotations

from collections.abc import Callable

Tlx = Callable[..., tuple[int, str]]
