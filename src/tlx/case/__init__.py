"""The user's word: ``tlx.toml`` and the log of edits. It survives every rebuild, and wins over whatever tlx finds."""

from tlx.case.applied import review
from tlx.case.case import Case, join, load
from tlx.case.edits import About, Edit, Target
from tlx.case.given import Given
from tlx.case.log import Log, append
from tlx.case.replay import standing

__all__ = ["About", "Case", "Edit", "Given", "Log", "Target", "append", "join", "load", "review", "standing"]
