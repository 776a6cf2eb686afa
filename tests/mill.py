"""A small case made by hand, for tests of index, query and export: three texts about a mill, a dozen events.

Among them are dates of many precisions, two sources that agree and two that do not, two people of one
name, organisations and places, and words that would harm a spreadsheet, a page or a terminal.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256

from tlx.index import Contents
from tlx.model import (
    Account,
    Alternative,
    Basis,
    Dating,
    Document,
    Edge,
    Event,
    Kind,
    Mention,
    Participant,
    Person,
    Point,
    Problem,
    Reason,
    Role,
    Sort,
    Span,
    Unused,
    When,
    edtf,
)

HERALD = """Fire at Hollin Mill
On Monday night a fire broke out in the dye house of Hollin Mill in Ashby.
Chief Officer Anna Łukasik said the doors had been locked since 2011.
Police arrested a man of 41 on Tuesday.
"""
LETTER = """Dear Anna,
the mill was built in the 1890s and sold to Brandt & Söhne in 1923.
Police arrested two men on Tuesday, whatever the Herald says.
=HYPERLINK("http://evil.example","pay") <script>alert(1)</script> ![x](http://evil.example/x.png) was read out on 3 May.
"""
REPORT = """# Report of the inquiry
The fire at Hollin Mill broke out on 2 March 2015 and burned for three days.
Between 2 and 8 March 2015 the North Ashby road was closed.
The mill is to reopen in autumn 2016. Nobody can say when the lock was changed.
"""
TEXTS = {"herald.txt": HERALD, "letters/an old one.txt": LETTER, "report.md": REPORT}
SOURCES = {"herald.txt": "The Ashby Herald", "report.md": "Fire Inquiry"}
LETTERS = "letters/an old one.txt"

ANNA = Participant("anna-lukasik", "Anna Łukasik", "Chief Officer")
COLE = Participant("cole-1", "John Cole", "Constable")
OTHER_COLE = Participant("cole-2", "John Cole")


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a document, and the time words among them."""

    doc: str
    quote: str
    time: str = ""

    @property
    def span(self) -> Span:
        """Where they stand."""
        start = TEXTS[self.doc].index(self.quote)
        return Span(start, start + len(self.quote))

    @property
    def time_span(self) -> Span | None:
        """Where the time words stand."""
        start = self.span.start + self.quote.index(self.time)
        return Span(start, start + len(self.time)) if self.time else None


def account(words: Words, when: When | None, headline: str, sort: tuple[Kind, Basis], *people: Participant) -> Account:
    """What a document says."""
    kind, basis = sort
    leaning = edtf.read("2015-03-04") if basis is Basis.RESOLVED else None
    reason = Reason("by-hand", words.time, "says so", when, leaning, "given in tlx.toml" if leaning else "")
    ident = sha256(f"{words.doc} {words.quote}".encode()).hexdigest()[:8]
    span, trigger = words.span, Span(words.span.start, words.span.start + 3)
    return Account(
        ident,
        words.doc,
        span,
        words.quote,
        kind,
        headline,
        trigger,
        when,
        basis,
        reason,
        0.9,
        words.time_span,
        (),
        people,
    )


def event(headline: str, when: When | None, *accounts: Account, confidence: float = 0.9, agreed: bool = True) -> Event:
    """An event, named by its first account."""
    first = accounts[0]
    names = tuple(dict.fromkeys(person for told in accounts for person in told.people))
    ident = min(told.id for told in accounts)
    return Event(ident, first.kind, headline, when, first.basis, confidence, accounts, names, agreed=agreed)


def told(headline: str, date: str | None, words: Words, sort: tuple[Kind, Basis], *people: Participant) -> Event:
    """An event with one account; the date is EDTF."""
    when = None if date is None else edtf.read(date)
    return event(headline, when, account(words, when, headline, sort, *people))


STATED, RESOLVED, INFERRED = ((Kind.EVENT, basis) for basis in (Basis.STATED, Basis.RESOLVED, Basis.INFERRED))
NIGHT = When(Point(2015, 3, 2), Point(2015, 3, 3), part="night")
SINCE_2011 = When.lasting(Point(2011), Point(2015, 3, 4), Edge.END)
HARM = (
    '=HYPERLINK("http://evil.example","pay") <script>alert(1)</script>'
    " ![x](http://evil.example/x.png) was read out on 3 May"
)

FIRE = replace(
    event(
        "Fire in the dye house of Hollin Mill",
        NIGHT,
        account(
            Words("herald.txt", "On Monday night a fire broke out in the dye house of Hollin Mill", "On Monday night"),
            NIGHT,
            "Fire in the dye house of Hollin Mill",
            RESOLVED,
            ANNA,
        ),
        account(
            Words("report.md", "The fire at Hollin Mill broke out on 2 March 2015", "2 March 2015"),
            When.at(2015, 3, 2),
            "Fire at Hollin Mill",
            STATED,
        ),
    ),
    id="0f1re",
    confidence=0.95,
    organisations=("Hollin Mill",),
    places=("Ashby",),
    joined="the same fire on overlapping days",
)
ARREST = event(
    "Arrest after the fire",
    When.at(2015, 3, 3),
    account(
        Words("herald.txt", "Police arrested a man of 41 on Tuesday", "on Tuesday"),
        When.at(2015, 3, 3),
        "Police arrest a man of 41",
        RESOLVED,
        COLE,
    ),
    account(
        Words(LETTERS, "Police arrested two men on Tuesday", "on Tuesday"),
        When.at(2015, 3, 10),
        "Police arrest two men",
        RESOLVED,
        OTHER_COLE,
    ),
    agreed=False,
)
SINCE = account(
    Words("herald.txt", "the doors had been locked since 2011", "since 2011"),
    SINCE_2011,
    "Doors locked",
    (Kind.STATEMENT, Basis.RESOLVED),
    ANNA,
)
LOCKED = replace(
    event(
        "Anna Łukasik: the doors were locked",
        SINCE_2011,
        replace(SINCE, alternatives=(Alternative(When.at(2011), "“since” spans"),)),
    ),
    id="10cked",
    places=("Ashby",),
)
CLOSED = Words("report.md", "the North Ashby road was closed")
REOPENS = Words("report.md", "The mill is to reopen in autumn 2016", "in autumn 2016")
BACKGROUND, PLAN = (Kind.BACKGROUND, Basis.STATED), (Kind.PLAN, Basis.STATED)
STATEMENT = (Kind.STATEMENT, Basis.INFERRED)

EVENTS = (
    told("Hollin Mill built", "189X", Words(LETTERS, "the mill was built in the 1890s", "in the 1890s"), BACKGROUND),
    told("Mill sold to Brandt & Söhne", "1923", Words(LETTERS, "sold to Brandt & Söhne in 1923", "1923"), BACKGROUND),
    told("=HYPERLINK read out", "2014-05-03", Words(LETTERS, HARM, "on 3 May"), RESOLVED),
    told("Report on fires\u202e\x1b[31m", "2015-03", Words("report.md", "Report of the inquiry"), STATEMENT),
    told("North Ashby road closed", "2015-03-02/2015-03-08", CLOSED, STATED),
    told("Fire burned for three days", "2015-03-02/..", Words("report.md", "burned for three days"), STATED),
    FIRE,
    ARREST,
    LOCKED,
    told("Lock changed before the fire", "../2015-03-03", Words("report.md", "the lock was changed"), INFERRED),
    told("Mill to reopen", "2016-23", REOPENS, PLAN),
    told("Nobody can say when", None, Words("report.md", "Nobody can say when"), STATEMENT),
    event("Dear Anna", None, account(Words(LETTERS, "Dear Anna"), None, "Dear", INFERRED, ANNA), confidence=0.2),
)


def _order(it: Event) -> tuple[bool, tuple[int, int, int, str]]:
    return it.when is None, it.when.sort_key if it.when else (0, 0, 0, "")


def _person(who: Participant, *aliases: str) -> Person:
    role = (Role("herald.txt", who.role, Span(0, 4)),) if who.role else ()
    mentions = (
        Mention("herald.txt", Span(0, 4), who.name, score=0.7, cues=("title",), role=role[0] if role else None),
    )
    return Person(who.id, who.name, aliases=aliases, roles=role, mentions=mentions, joined=("same surname",))


def documents() -> tuple[Document, ...]:
    """The three texts; the letter's publisher is not known."""
    return tuple(
        Document(path, text, sha256(text.encode()).hexdigest(), text.partition("\n")[0], SOURCES.get(path, ""))
        for path, text in TEXTS.items()
    )


def contents() -> Contents:
    """The whole case."""
    places = (Person("ashby", "Ashby", Sort.PLACE), Person("mill", "Hollin Mill", Sort.ORGANISATION, ("the mill",)))
    return Contents(
        name="mill_fire",
        documents=documents(),
        datings={
            "herald.txt": Dating(edtf.read("2015-03-04"), Basis.GIVEN, "given in tlx.toml", 1.0, ("a Wednesday",))
        },
        events=tuple(sorted(EVENTS, key=_order)),
        people=(_person(ANNA, "Officer Łukasik"), _person(COLE), _person(OTHER_COLE, "Young Cole"), *places),
        problems=(Problem("scan.pdf", "not read yet: PDF"),),
        unused=(Unused("report.md", Span(0, 8), "# Report", "a heading"),),
        state='{"made": "by hand"}',
    )
