"""The values everything is made of: frozen, so that one can be shared, hashed and tested."""

from typing import TYPE_CHECKING

from tlx.model.document import Dating, Document, Mode, Problem, Severity, Span
from tlx.model.reason import Alternative, Basis, Reason, TimeExpression
from tlx.model.when import OPEN_HI, OPEN_LO, Edge, NoSuchDayError, Point, Precision, Shape, When

if TYPE_CHECKING:
    from tlx.model.event import SHOWN_CONFIDENCE, Account, Event, Kind, Suggestion, Unused, Word
    from tlx.model.person import Likeness, Mention, Named, Participant, Person, Role, Sort

__all__ = [
    "OPEN_HI",
    "OPEN_LO",
    "SHOWN_CONFIDENCE",
    "Account",
    "Alternative",
    "Basis",
    "Dating",
    "Document",
    "Edge",
    "Event",
    "Kind",
    "Likeness",
    "Mention",
    "Mode",
    "Named",
    "NoSuchDayError",
    "Participant",
    "Person",
    "Point",
    "Precision",
    "Problem",
    "Reason",
    "Role",
    "Severity",
    "Shape",
    "Sort",
    "Span",
    "Suggestion",
    "TimeExpression",
    "Unused",
    "When",
    "Word",
]

ON_FIRST_USE = {
    **dict.fromkeys(
        ("SHOWN_CONFIDENCE", "Account", "Event", "Kind", "Suggestion", "Unused", "Word"), "tlx.model.event"
    ),
    **dict.fromkeys(("Likeness", "Mention", "Named", "Participant", "Person", "Role", "Sort"), "tlx.model.person"),
}
"""What dates do without: defining these takes a tenth of the time ``import tlx.dates`` has."""


def __getattr__(name: str) -> object:
    """Import a value on first use."""
    if name not in ON_FIRST_USE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(ON_FIRST_USE[name]), name)
    globals()[name] = value
    return value
