"""A leaf as bytes: how it travels between processes and how it is kept.

Pickle, because it is 3 times as fast as JSON for these values. Bytes that were kept may have been changed, so
nothing but tlx's own values is ever made of them: no other class is looked up.
"""

from __future__ import annotations

import io
import pickle
from typing import Final

from tlx.mining.leaf import Leaf

OURS: Final = ("tlx.model.", "tlx.mining.leaf")
ALONE: Final = ("tlx.dating.cascade", "Alone")
PROTOCOL: Final = 5


class _Unpacker(pickle.Unpickler):
    """Knows the values of tlx and nothing else."""

    def find_class(self, module: str, name: str) -> object:
        """A class of the values; anything else is no leaf."""
        if (module.startswith(OURS) and name.isidentifier()) or (module, name) == ALONE:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is no value of tlx")


def pack(leaf: Leaf) -> bytes:
    """A leaf as bytes."""
    return pickle.dumps(leaf, PROTOCOL)


def unpack(data: bytes) -> Leaf | None:
    """The leaf in these bytes, ``None`` when there is none."""
    try:
        leaf = _Unpacker(io.BytesIO(data)).load()
    except Exception:  # noqa: BLE001 — damaged bytes can raise anything
        return None
    return leaf if isinstance(leaf, Leaf) else None
