"""What is to be served, as a value."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple


def _token() -> str:
    return secrets.token_urlsafe(24)


class Colours(NamedTuple):
    """Those of the page around the screen, #rrggbb: what lies under everything, text, and what stands out."""

    ground: str = "#000000"
    text: str = "#ffffff"
    accent: str = "#ffffff"


@dataclass(frozen=True, slots=True)
class Service:
    """The app as a command with its arguments, what is set for it besides, and the colours around its screen.

    ``token`` stands in every address, since other users of a machine can reach its loopback too.
    """

    words: Sequence[str]
    environment: Mapping[str, str] = field(default_factory=dict)
    colours: Colours = field(default_factory=Colours)
    token: str = field(default_factory=_token)
