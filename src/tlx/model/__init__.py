"""The values everything is made of: frozen, so that one can be shared, hashed and tested."""

from tlx.model.document import Dating, Document, Mode, Problem, Severity, Span
from tlx.model.event import SHOWN_CONFIDENCE, Account, Event, Kind, Unused
from tlx.model.person import Mention, Named, Participant, Person, Role, Sort
from tlx.model.reason import Alternative, Basis, Reason, TimeExpression
from tlx.model.when import OPEN_HI, OPEN_LO, Edge, Point, Precision, Shape, When

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
    "Mention",
    "Mode",
    "Named",
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
    "TimeExpression",
    "Unused",
    "When",
]
