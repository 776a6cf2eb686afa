"""From one document to what it says happened, and from many to what happened."""

from tlx.events.accounts import accounts
from tlx.events.merge import merge

__all__ = ["accounts", "merge"]
