"""From one document to what it says happened, and from many to what happened."""

from tlx.events.accounts import accounts
from tlx.events.deciding import Decided, decided, undecided
from tlx.events.merging.merge import merge
from tlx.events.merging.outline import Outline, outline
from tlx.events.times.hung import told_from

__all__ = ["Decided", "Outline", "accounts", "decided", "merge", "outline", "told_from", "undecided"]
