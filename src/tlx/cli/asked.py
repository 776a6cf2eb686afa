"""What was asked for on the command line when a timeline is opened."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


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
    watch: bool = False
    record: Path | None = None
    replay: Path | None = None

    @property
    def is_trial(self) -> bool:
        """True for a session that begins as for the first time, and is not where one goes on next time."""
        return self.record is not None or self.replay is not None
