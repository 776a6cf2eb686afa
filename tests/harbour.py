"""A small timeline made by hand, for tests of what is shown: three texts about a harbour, every kind of row.

It resembles a real case: two sources that agree, two that do not, people in roles, empty years,
dates of every precision, rows less certain, undated ones, and a text that tries to harm the screen.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from tlx.index import Contents, Timeline, in_memory
from tlx.model import (
    Account,
    Basis,
    Dating,
    Document,
    Edge,
    Event,
    Kind,
    Mention,
    Participant,
    Person,
    Problem,
    Reason,
    Role,
    Span,
    When,
    edtf,
)

GAZETTE = """Harbour wall gives way after a night of storm
The old wall of Port Ellery gave way in the night of Sunday, flooding forty houses on Quay Street.
Nobody was killed. Harbour Master Ruth Calder said on Monday that the wall had been inspected in March.
“We had no sign that it was weak,” she said. “We did what the law asks of us, and more than once.”
The wall was built in 1931 and repaired after the great storm of 1978.
In October, the council put off the repair of the northern quay for want of money.
Twelve floods have been counted in the town since 2003, more than in the fifty years before.
Mayor Tom Okafor will open a public hearing on Thursday in the fish hall.
"""
COURIER = """Calder: no sign of weakness
Harbour Master Ruth Calder was questioned by the council on Tuesday afternoon for three hours.
In October, the council had put off the repair of the northern quay, its papers show.
The last inspection of the wall was in February, according to the log of the harbour office.
Engineer Mei Tanaka warned of cracks in the wall last summer, in a letter of four pages.
Some residents say that water stood in their cellars before the storm began.
Fishermen from 伯明翰 sent a boat with blankets. 🚒 Their captain wrote: \x1b[31m[bold]we help[/]\x1b[0m
The insurer, Albion Mutual, paid nothing in the first year.
"""
REPORT = """Report of the inquiry into the failure of the harbour wall, 14 March 2017
The wall failed in the night of 18 to 19 January 2015 along a length of thirty metres.
Between January and June 2016 the inquiry heard fifty-one witnesses, among them Ms Tanaka and Ms Calder.
The council ought to have acted on the letter of 2014.
A new wall is to be finished by the end of 2018.
"""
TEXTS = {"courier.txt": COURIER, "gazette.txt": GAZETTE, "report.txt": REPORT}

CALDER = Participant("ruth-calder", "Ruth Calder", "Harbour Master")
OKAFOR = Participant("tom-okafor", "Tom Okafor", "Mayor")
TANAKA = Participant("mei-tanaka", "Mei Tanaka", "Engineer")


@dataclass(frozen=True, slots=True)
class Told:
    """One account in short: where, which words, the time words among them, and the rule's clause."""

    doc: str
    quote: str
    words: str = ""
    why: str = "says the date itself"
    date: str | None = None


def account(
    told: Told, kind: Kind, headline: str, when: When | None, basis: Basis, people: tuple[Participant, ...]
) -> Account:
    """An account whose spans are found in the text."""
    text = TEXTS[told.doc]
    start = text.index(told.quote)
    time = start + told.quote.index(told.words) if told.words else None
    meant = edtf.read(told.date) if told.date else when
    reference = edtf.read(DATES[told.doc]) if basis is Basis.RESOLVED else None
    return Account(
        id=sha256(f"{told.doc}{told.quote}".encode()).hexdigest()[:12],
        doc=told.doc,
        span=Span(start, start + len(told.quote)),
        quote=told.quote,
        kind=kind,
        headline=headline,
        trigger=Span(start, start + 3),
        when=meant,
        basis=basis,
        reason=Reason("test", told.words, told.why, meant, reference, ORIGINS[told.doc] if reference else ""),
        confidence=0.9,
        time=None if time is None else Span(time, time + len(told.words)),
        people=people,
    )


DATES = {"gazette.txt": "2015-01-19", "courier.txt": "2015-01-20", "report.txt": "2017-03-14"}
ORIGINS = {"gazette.txt": "given in tlx.toml", "courier.txt": "given in tlx.toml", "report.txt": "found in its line 1"}
SOURCES = {
    "gazette.txt": "The Gazette",
    "courier.txt": "Ellery Courier",
    "report.txt": "Office for Harbour and Coast Inquiries",
}


def event(
    headline: str,
    when: When | None,
    *told: Told,
    kind: Kind = Kind.EVENT,
    basis: Basis = Basis.STATED,
    people: tuple[Participant, ...] = (),
    confidence: float = 0.9,
    agreed: bool = True,
) -> Event:
    """An event with its accounts."""
    accounts = tuple(account(each, kind, headline, when, basis, people) for each in told)
    return Event(accounts[0].id, kind, headline, when, basis, confidence, accounts, people, agreed=agreed)


def day(text: str, part: str = "") -> When:
    return edtf.read(text, part)


SINCE_2003 = edtf.read("2003/2015-01-19", sorts_at=Edge.END)
NIGHT = day("[2015-01-18..2015-01-19]", "night")
BEFORE_MONDAY = "the Monday of the text itself"
EVENTS = (
    event(
        "Harbour wall of Port Ellery built",
        day("1931"),
        Told("gazette.txt", "The wall was built in 1931", "1931"),
        kind=Kind.BACKGROUND,
    ),
    event(
        "Great storm damages the wall",
        day("1978"),
        Told("gazette.txt", "the great storm of 1978", "1978"),
        kind=Kind.BACKGROUND,
    ),
    event(
        "The council ought to have acted",
        day("2014"),
        Told("report.txt", "The council ought to have acted on the letter of 2014", "2014"),
        kind=Kind.STATEMENT,
    ),
    event(
        "Mei Tanaka warns of cracks in the wall",
        day("2014-22"),
        Told(
            "courier.txt",
            "Engineer Mei Tanaka warned of cracks in the wall last summer",
            "last summer",
            "the summer before",
        ),
        basis=Basis.RESOLVED,
        people=(TANAKA,),
    ),
    event(
        "Last inspection of the harbour wall",
        day("2014-03"),
        Told("gazette.txt", "the wall had been inspected in March", "in March", "the March before", "2014-03"),
        Told(
            "courier.txt",
            "The last inspection of the wall was in February",
            "in February",
            "the February before",
            "2014-02",
        ),
        basis=Basis.RESOLVED,
        people=(CALDER,),
        agreed=False,
    ),
    event(
        "Council puts off the repair of the northern quay, for want of money and of time",
        day("2014-10"),
        Told(
            "gazette.txt",
            "In October, the council put off the repair of the northern quay",
            "In October",
            "the October before",
        ),
        Told(
            "courier.txt",
            "In October, the council had put off the repair of the northern quay",
            "In October",
            "the October before",
        ),
        basis=Basis.RESOLVED,
    ),
    event(
        "Harbour wall fails, forty houses flooded",
        NIGHT,
        Told(
            "gazette.txt",
            "The old wall of Port Ellery gave way in the night of Sunday",
            "in the night of Sunday",
            "the night before",
        ),
        Told(
            "report.txt",
            "The wall failed in the night of 18 to 19 January 2015",
            "in the night of 18 to 19 January 2015",
        ),
        basis=Basis.RESOLVED,
    ),
    event(
        "Ruth Calder: “no sign that it was weak”",
        day("2015-01-19"),
        Told("gazette.txt", "We had no sign that it was weak", "", "as its text"),
        kind=Kind.STATEMENT,
        basis=Basis.INFERRED,
        people=(CALDER,),
    ),
    event(
        "Water stood in cellars before the storm",
        day("../2015-01-19"),
        Told(
            "courier.txt",
            "Some residents say that water stood in their cellars before the storm",
            "",
            "not later than its text",
        ),
        basis=Basis.INFERRED,
        confidence=0.3,
    ),
    event(
        "Twelve floods counted in the town",
        SINCE_2003,
        Told("gazette.txt", "Twelve floods have been counted in the town since 2003", "since 2003"),
        kind=Kind.TALLY,
        basis=Basis.RESOLVED,
    ),
    event(
        "Ruth Calder questioned for three hours",
        day("2015-01-20", "afternoon"),
        Told("courier.txt", "questioned by the council on Tuesday afternoon", "on Tuesday afternoon", "that same day"),
        basis=Basis.RESOLVED,
        people=(CALDER,),
    ),
    event(
        "Fishermen from 伯明翰 send a boat 🚒 \x1b[31m[bold]with blankets[/]",
        day("2015-01-20"),
        Told("courier.txt", "Their captain wrote: \x1b[31m[bold]we help[/]\x1b[0m", "", "as its text"),
        basis=Basis.INFERRED,
    ),
    event(
        "Public hearing in the fish hall",
        day("2015-01-22"),
        Told(
            "gazette.txt",
            "Mayor Tom Okafor will open a public hearing on Thursday in the fish hall",
            "on Thursday",
            "the Thursday after",
        ),
        kind=Kind.PLAN,
        basis=Basis.RESOLVED,
        people=(OKAFOR,),
    ),
    event(
        "Inquiry hears fifty-one witnesses",
        day("2016-01/2016-06"),
        Told(
            "report.txt",
            "Between January and June 2016 the inquiry heard fifty-one witnesses",
            "Between January and June 2016",
        ),
        people=(TANAKA, CALDER),
    ),
    event(
        "New harbour wall to be finished",
        day("2018"),
        Told("report.txt", "A new wall is to be finished by the end of 2018", "2018"),
        kind=Kind.PLAN,
    ),
    event(
        "Albion Mutual pays nothing",
        None,
        Told("courier.txt", "paid nothing in the first year", "", "the text does not say when"),
    ),
    event(
        "Fifty years with fewer floods",
        None,
        Told("gazette.txt", "more than in the fifty years before", "", "the text does not say when"),
        confidence=0.2,
    ),
)


def _order(each: Event) -> tuple[bool, object]:
    return (each.when is None, each.when.sort_key if each.when else ())


def _person(who: Participant, *docs: str) -> Person:
    surname = who.name.split()[-1]
    places = [(doc, Span(TEXTS[doc].index(surname), TEXTS[doc].index(surname) + len(surname))) for doc in docs]
    roles = tuple(Role(doc, who.role, span) for doc, span in places[:1])
    return Person(who.id, who.name, roles=roles, mentions=tuple(Mention(doc, span, surname) for doc, span in places))


def contents() -> Contents:
    """Everything the timeline holds."""
    documents = tuple(
        Document(path, text, sha256(text.encode()).hexdigest(), text.partition("\n")[0], SOURCES[path])
        for path, text in TEXTS.items()
    )
    people = (
        _person(CALDER, "gazette.txt", "courier.txt"),
        _person(TANAKA, "courier.txt"),
        _person(OKAFOR, "gazette.txt"),
    )
    datings = {path: Dating(day(date), Basis.GIVEN, ORIGINS[path], 1.0) for path, date in DATES.items()}
    ordered = tuple(sorted(EVENTS, key=_order))
    problems = (Problem("scan.pdf", "not read yet: PDF"),)
    return Contents("harbour", documents, datings, ordered, people, problems)


def timeline() -> Timeline:
    """The timeline in memory."""
    return in_memory(contents())
