"""Values that are made by the hundred thousand: frozen to whoever writes the program, not at run time.

A frozen dataclass sets each of its fields by a call: two take 250 ns and seven 630, where plain ones take 80 and 120.
That was an eighth of the time in which accounts are made. So the rooms declare what never leaves them as :func:`value`:
mypy, which must be clean, refuses to change it as it does for any frozen dataclass, and the program does not ask again.
The model's own values, which every face and every user of :mod:`tlx.api` is given, stay frozen in earnest.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

Class = TypeVar("Class")

if TYPE_CHECKING:
    from dataclasses import dataclass as value
else:
    from dataclasses import dataclass

    def value(*, frozen: bool, slots: bool, eq: bool = True, order: bool = False) -> Callable[[Class], Class]:
        """A dataclass as ``dataclass`` makes it, hashed by its fields, and ``frozen`` only to mypy."""
        return dataclass(slots=slots, eq=eq, order=order, unsafe_hash=frozen and eq)


__all__ = ["value"]
