"""Which signs may be written: all, or where that was asked for or nothing else can be shown, ASCII alone."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable


def only_ascii(*, asked: bool) -> bool:
    """True when it was asked for, or stdout has another encoding than UTF-8."""
    return asked or not (sys.stdout.encoding or "").lower().replace("-", "").startswith("utf")


def writer(*, asked: bool) -> Callable[[str], str]:
    """What text goes through on its way to stdout. A letter that its encoding lacks becomes a question mark there."""
    if not only_ascii(asked=asked):
        return str
    from tlx.explore.in_ascii import in_ascii

    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    return in_ascii
