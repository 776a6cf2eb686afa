"""Which date each document itself has, how that is known, and how sure it is."""

from tlx.dating.cascade import Alone, alone, date, together
from tlx.dating.yearless import Dateline

__all__ = ["Alone", "Dateline", "alone", "date", "together"]
