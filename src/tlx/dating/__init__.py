"""Which date each document itself has, how that is known, and how sure it is."""

from tlx.dating.cascade import date

__all__ = ["date"]
