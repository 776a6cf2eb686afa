"""The user's decisions about events, applied after merging: an edit costs no mining."""

from tlx.events.deciding.decided import Decided, decided, undecided

__all__ = ["Decided", "decided", "undecided"]
