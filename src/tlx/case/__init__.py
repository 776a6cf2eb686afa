"""The user's word: ``tlx.toml``. It survives every rebuild, and wins over whatever tlx finds."""

from tlx.case.case import Case, join, load
from tlx.case.given import Given

__all__ = ["Case", "Given", "join", "load"]
