"""Which date each document itself has, how that is known, and how sure it is."""

from tlx.dating.cascade import Alone, alone, date, together

__all__ = ["Alone", "alone", "date", "together"]
