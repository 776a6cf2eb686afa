"""Mining: what each document gives by itself, by many processes, and kept so that it need never be done again."""

from tlx.mining.crew import Crew, processes, staying, undisturbed
from tlx.mining.leaf import Ground, Leaf, Mined
from tlx.mining.many import Bench, leaves_of, read, settle
from tlx.mining.one import own_accounts, persons_of
from tlx.mining.shelf import Shelf, in_memory, shelf
from tlx.mining.spreading import spread

__all__ = [
    "Bench",
    "Crew",
    "Ground",
    "Leaf",
    "Mined",
    "Shelf",
    "in_memory",
    "leaves_of",
    "own_accounts",
    "persons_of",
    "processes",
    "read",
    "settle",
    "shelf",
    "spread",
    "staying",
    "undisturbed",
]
