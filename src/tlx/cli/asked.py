"""What was asked for on the command line when a timeline is opened."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Asked:
    """The options of the unnamed command; "" and ``False`` where one was not given."""

    query: str = ""
    everything: bool = False
    no_cache: bool = False
    theme: str = ""
    is_ascii: bool = False
    no_mouse: bool = False
    fresh: bool = False
