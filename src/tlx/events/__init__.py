"""From one document to what it says happened, and from many to what happened."""

from tlx.events.accounts import accounts
from tlx.events.hung import told_from
from tlx.events.merge import merge
from tlx.events.outline import Outline, outline

__all__ = ["Outline", "accounts", "merge", "outline", "told_from"]
