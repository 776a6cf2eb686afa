"""The cues of people: what stands around a name."""

from __future__ import annotations

import re
from typing import Final

from tlx.people.candidates import Candidate, is_expanded
from tlx.people.cues import Cue, after, before, in_headline, joined, title
from tlx.people.vocabulary import PUT_OUT

PLURAL_VERBS: Final = frozenset({"are", "were"})
CLAUSES: Final = frozenset({"that", "because", "but", "while", "when", "if", "although", "though", "since"})
ONE: Final = frozenset({"a", "an"})
BEING: Final = frozenset({"is", "was"})
WHO: Final = frozenset({"who", "whose"})
OFFICES: Final = frozenset(
    "director chairman chairwoman chair executive head founder co-founder owner manager president minister secretary"
    " editor professor spokesman spokeswoman spokesperson treasurer mayor bishop archbishop governor"
    " analyst economist trader partner strategist".split()
)
KIN: Final = frozenset(
    "husband wife widow widower son daughter brother sister mother father partner fiance fiancee girlfriend boyfriend"
    " uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother twin stepson stepdaughter".split()
)
CROWNS: Final = frozenset({"r", "regina", "rex", "queen", "king", "crown", "state", "people", "republic"})
ITSELF: Final = frozenset({"it", "its"})
SPEAKS: Final = "speech after"
PLACED: Final = "place before"
ACTS: Final = "act after"
DEEDS: Final = frozenset({SPEAKS, ACTS})
SHIP: Final = "ship"
MANY: Final = "plural after"
COUNTED: Final = "one of many"
SOMEWHERE: Final = frozenset({"town before", "moved to", "placed thing after"})
"""The cues of places."""
PARTNERS: Final = "partners"
NOT_ONE: Final = frozenset({MANY, COUNTED})
"""The cues of what there are many of: Macs, a Mac."""
TITLES: Final = ("honorific", "rank", "role")
SHIPS: Final = frozenset(
    "band hurricane typhoon cyclone storm racehorse colt filly mare stallion gelding horse ship ferry vessel trawler "
    "boat yacht tanker liner steamer tug lifeboat freighter frigate destroyer submarine cruiser warship schooner "
    "barge dredger aboard".split()
)
APOSTROPHES: Final = frozenset({"'", "’"})
QUOTES: Final = frozenset({'"', "“", "‘", "'"})
DISMISSALS: Final = frozenset({"b", "c", "lbw", "st"})
"""What a scorecard of cricket has before the bowler and the fielder."""
ROW: Final = frozenset({":", ",", ";", "(", "and", "&", "by", "c", "b"})
LABELS: Final = frozenset(
    "tries try goals goal scorers scorer penalty penalties conversion conversions drop-goal umpires booked dismissed"
    " bowling wickets batting substitutes".split()
)
"""What a report has before the players who did so."""
CALLED: Final = frozenset("aka alias nee née surnamed nicknamed".split())
"""What stands before another name of somebody."""
SHIP_PREFIXES: Final = frozenset({"HMS", "USS", "SS", "MV", "RMS", "HMAS", "HMCS", "USNS"})
"""What stands before the names of ships and of nobody."""
NAMED_AFTER: Final = frozenset(
    "disease syndrome law laws theorem comet paradox principle equation constant conjecture razor palsy sarcoma "
    "magazine algorithm effect".split()
)
"""What is called after somebody who is not spoken of: "Murphy's law"."""
BELONGINGS: Final = KIN | frozenset(
    "lawyer lawyers attorney attorneys killer killers death body widow wife funeral birthday resignation testimony "
    "career murder arrest childhood parents children family mind face voice eyes head heart hand hands friend friends "
    "boss colleague colleagues teammate teammates teammate opponents mentor biographer biography memoir supporters "
    "aides aide bodyguard bodyguards home remarks arm leg shoulder knee predecessor successor".split()
)
"""What only somebody has: "Ridley's wife"."""
COMPANY: Final = frozenset("co company sons bros associates partners".split())
TOWNS: Final = frozenset(
    "town village city suburb municipality district county province port island islands river region governorate "
    "township parish borough commune capital outskirts port hamlet lake kingdom isle cities towns villages".split()
)
"""What "of" and the name of a place follow."""
MOVES: Final = frozenset(
    "flew flies fly travelled traveled travel travels went go goes going returned return moved move trip trips visit "
    "flight route way road drove sailed fled close near next north south east west".split()
)
"""What "to" and the name of a place follow."""
PLACED_THINGS: Final = frozenset(
    "unit units subsidiary shares stock bonds division factory crude river rivers mountains valley peninsula province "
    "district region county village township stadium bridge airport hospital hotel prison newspaper magazine tribe "
    "tribes tribesmen telescope orphanage street avenue railway station square island islands junction brand dialect "
    "language languages railroad guitar guitars plant refinery oilfield mine mosque church cathedral dam lake beach "
    "neighbourhood neighborhood suburb".split()
)
"""Things of which the name right before is that of a place or a make."""
DIGITS_OF_A_YEAR: Final = 4
CITING: Final = frozenset({"(", ";", "&"})
"""What stands before the authors that are cited."""
LONGEST_SCORE: Final = 3
"""Digits of a score."""
PRICED: Final = frozenset("rose fell shed advanced slipped eased climbed firmed tumbled".split())
"""What shares do, before a number."""
STATES: Final = frozenset(
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ont ore pa "
    "penn tenn tex va vt wash wis wyo que alta".split()
)
"""Short forms of states, which stand behind their towns."""
ORDINAL: Final = re.compile(r"\d{1,3}(?:st|nd|rd|th)")


def _is_in_brackets_with_a_minute(candidate: Candidate) -> bool:
    """“(Lee 52nd, 60th, Marsh 71st)”: who scored and when."""
    return ORDINAL.fullmatch(candidate.after.text) is not None


def _is_called(candidate: Candidate) -> bool:
    return candidate.before.folded in CALLED or candidate.before2.folded in CALLED


def _is_in_a_row(candidate: Candidate) -> bool:
    first = candidate.name.first
    return candidate.name.size > 1 and first.initial and "." in first.text


def _is_alone_in_a_letter(candidate: Candidate) -> bool:
    """“Mark,” and nothing else in its line, as letters begin."""
    is_alone = candidate.opens and candidate.name.size == 1 and not candidate.before.text
    return is_alone and not candidate.after2.text and "given" in candidate.name.known


def _is_in_a_result(candidate: Candidate) -> bool:
    """True where a score stands behind, and before it or after it the other team."""
    if len(candidate.after.text) > LONGEST_SCORE or candidate.title.kinds:
        return False
    is_second = candidate.before.text.isdigit() and candidate.before2.text[:1].isupper()
    return is_second or candidate.after2.text[:1].isupper()


def _has_somebody(candidate: Candidate) -> bool:
    """Two words, the first no given name, of which somebody is: nobody says so of a person."""
    after, name = candidate.after2, candidate.name
    is_somebody = after.text[:1].isupper() and "given" in after.kinds and after.kinds.isdisjoint({"word", "place"})
    return is_somebody and name.size > 1 and "given" not in name.first.kinds and _is_untitled(candidate)


def _is_plain_word(candidate: Candidate) -> bool:
    return candidate.name.size == 1 and not candidate.title.kinds


def _is_untitled(candidate: Candidate) -> bool:
    return not candidate.title.kinds


def _has_an_age(candidate: Candidate) -> bool:
    return candidate.after2.text.isdigit() and len(candidate.after2.text) < 3


def _gives_its_name(candidate: Candidate) -> bool:
    """A surname or an unknown word in "the Koizumi administration"."""
    kinds = candidate.name.last.kinds
    return "article" in candidate.before.kinds and ("surname" in kinds or kinds <= {"given", "one name"})


def _is_cited(candidate: Candidate) -> bool:
    is_year = candidate.after2.text.isdigit() and len(candidate.after2.text) == 4
    return is_year and candidate.before.text in CITING


def _does_something(candidate: Candidate) -> bool:
    return candidate.after.folded in WHO or candidate.after2.folded in WHO


def _is_a_ship(candidate: Candidate) -> bool:
    """True for "the ferry Lady Maren", and for "the Lady Maren", as nobody is called."""
    before = candidate.before2 if candidate.title.kinds else candidate.before
    is_lady = candidate.title.folded == "lady" and "article" in before.kinds
    is_short = candidate.name.size == 1 or bool(candidate.title.kinds)
    return is_lady or (is_short and before.folded in SHIPS) or before.text in SHIP_PREFIXES


def _takes_a_plural(candidate: Candidate) -> bool:
    """“Macs are …”: one word at the head of a sentence or a clause; not "Ann and Lee are"."""
    if candidate.after.text not in PLURAL_VERBS or candidate.title.kinds:
        return False
    return candidate.name.size == 1 and (candidate.opens or candidate.before.text in CLAUSES)


def _is_one_of_many(candidate: Candidate) -> bool:
    """“bought a Mac and …”; not "an Obama official"."""
    after = candidate.after
    alone = not after.text.isalpha() or ("function" in after.kinds and after.folded not in WHO)
    is_single = candidate.name.size == 1 and not candidate.title.kinds
    return is_single and alone and after.text not in {"-", "'", "’"}


def _is_put_out(candidate: Candidate) -> bool:
    return candidate.after.text in BEING and candidate.after2.folded in PUT_OUT and not candidate.title.kinds


CONTEXT: Final[tuple[Cue[Candidate], ...]] = (
    Cue("honorific", 6.0, "a word of courtesy stands before it", needs=title("honorific")),
    Cue(SHIP, -8.0, "a ship stands before it, or an article before “Lady”", _is_a_ship,
        before(words=SHIPS | set(map(str.lower, SHIP_PREFIXES))) + title(*TITLES)),
    Cue("rank", 3.5, "an office or a rank stands before it", needs=title("rank", "role")),
    Cue("pageant", -7.0, "“Miss” stands before a place, as in a pageant",
        lambda c: "place" in c.name.last.kinds and "given" not in c.name.first.kinds, title(words={"miss"})),
    Cue("particle", 0.6, "a particle stands in it, or a nickname", needs=joined),
    Cue("role before", 2.5, "what somebody is or does stands before it",
        lambda c: c.before.text.islower(), before("role")),
    Cue("agent before", 0.5, "a word in -er, -ist or -man stands before it", needs=before("agent")),
    Cue("speech before", 0.4, "a verb of saying stands before it",
        lambda c: c.before.text.islower(), before("speech")),
    Cue("case", 3.5, "“R v” or the like stands before it",
        lambda c: c.before2.folded in CROWNS, before(words={"v"})),
    Cue("by", 0.7, "“by” stands before it", needs=before(words={"by"})),
    Cue("role and comma before", 2.0, "what somebody is stands before it and a comma or a colon",
        lambda c: "role" in c.before2.kinds, before(words={",", ":"})),
    Cue("kin before", 1.5, "a word of kin and a comma stand before it, and a comma after: “her husband, Mark,”",
        lambda c: c.name.size == 1 and c.before2.folded in KIN and c.after.text == ",", before(words={","})),
    Cue("firm of partners", -1.0, "“&” stands beside it, as in the name of a firm",
        lambda c: c.name.size == 1, before(words={"&"}) + after(words={"&"})),
    Cue("article before", -3.0, "an article stands before it", _is_untitled, before("article")),
    Cue("office before", -2.5, "“director of” or the like stands before it, as before a body",
        lambda c: c.before2.folded in OFFICES and _is_untitled(c), before(words={"of"})),
    Cue("acronym behind", -5.0, "its acronym stands behind it in brackets, as behind bodies",
        is_expanded, after(words={"("})),
    Cue(PLACED, -1.8, "“in”, “at”, “from” or “near” stands before it", _is_untitled, before("preposition")),
    Cue(SPEAKS, 2.6, "a verb of saying stands after it", lambda c: c.after.text.islower(), after("speech")),
    Cue("said of itself", -3.0, "“said it” stands after it, as after the name of a firm",
        lambda c: c.name.size == 1 and _is_untitled(c) and c.after2.folded in ITSELF, after("speech")),
    Cue(ACTS, 1.0, "what people do stands after it, but things do it too",
        lambda c: c.after.text.islower(), after("act")),
    Cue("administration", 6.0, "what is called after people stands after it", _gives_its_name, after("administration")),
    Cue("cited", 3.0, "“et al.” stands after it", lambda c: c.after2.folded == "al", after(words={"et"})),
    Cue("cited before a year", 2.3, "a year stands right after it, as in a citation",
        lambda c: len(c.after.text) == DIGITS_OF_A_YEAR and c.before.text in CITING and _is_untitled(c),
        after("number")),
    Cue("author before a year", 0.5, "a year stands in brackets after one word that no list has, or a family name",
        lambda c: len(c.after2.text) == DIGITS_OF_A_YEAR and c.after2.text.isdigit() and _is_plain_word(c)
        and c.name.first.kinds <= {"surname"}, after(words={"("})),
    Cue("cited with a year", 2.3, "a year stands after it, as in a citation", _is_cited, after(words={","})),
    Cue("place and particle", -2.5, "a place stands before a particle: “Santiago de Cuba”",
        lambda c: "place" in c.name.first.kinds, joined),
    Cue("age", 3.0, "an age stands after it", _has_an_age, after(words={","})),
    Cue("who", 2.0, "“who” stands after it", _does_something, after(words={",", *WHO})),
    Cue(MANY, -2.0, "“are” or “were” stands after it, as after many", _takes_a_plural, after(words=PLURAL_VERBS)),
    Cue(COUNTED, -2.0, "“a” stands before it and no noun after it, as before one of many",
        _is_one_of_many, before(words=ONE)),
    Cue("put out", -5.0, "it was launched or aired, as only things are", _is_put_out, after(words=BEING)),
    Cue("number in brackets", 0.8, "a number in brackets stands after it",
        lambda c: c.after2.text.isdigit(), after(words={"("})),
    Cue("scorecard", 2.6, "“b” or “c” stands before it, as in a scorecard",
        lambda c: c.before.text.islower() and not c.before2.text.isdigit(), before(words=DISMISSALS)),
    Cue("initial in a row", 0.8, "a mark stands before it, as in a row of names with initials",
        _is_in_a_row, before(words=ROW)),
    Cue("minute", 3.0, "the minute of a goal stands after it in brackets",
        _is_in_brackets_with_a_minute, before(words={"(", ",", ";"})),
    Cue("minute in brackets", 2.0, "the minute of a goal stands in brackets after it",
        lambda c: ORDINAL.fullmatch(c.after2.text) is not None, after(words={"("})),
    Cue("minute after bracket", 2.4, "a bracket stands before it and a number after it, as the minute of a goal",
        lambda c: _is_plain_word(c) and c.after.text.isdigit(), before(words={"("})),
    Cue("label before", 2.0, "“Tries:” or the like stands before it",
        lambda c: c.before2.folded in LABELS, before(words={":", "-"})),
    Cue("called", 4.0, "“aka”, “née” or the like stands before it", _is_called, before(words=CALLED | QUOTES)),
    Cue("named after", -6.0, "a law, a disease or the like is called after it",
        lambda c: c.after2.folded in NAMED_AFTER and _is_untitled(c), after(words=APOSTROPHES)),
    Cue("belongings", 1.5, "what only somebody has stands after it",
        lambda c: c.after2.folded in BELONGINGS, after(words=APOSTROPHES)),
    Cue("somebody of it", -2.0, "a given name stands after its “'s”, as after a firm: “Marlow Gull's Tim Hart”",
        _has_somebody, after(words=APOSTROPHES)),
    Cue("in brackets behind a name", -1.2, "it stands in brackets behind a name, as a country or a team does",
        lambda c: c.after.text == ")" and c.before2.text[:1].isupper() and _is_plain_word(c), before(words={"("})),
    Cue("written to", 2.5, "a letter begins with it", _is_alone_in_a_letter, after(words={","})),
    Cue(PARTNERS, -5.0, "“and Co” or the like stands after it",
        lambda c: c.after2.folded in COMPANY, after(words={"and", "&"})),
    Cue("town before", -5.0, "“town of” or the like stands before it",
        lambda c: c.before2.folded in TOWNS and _is_untitled(c), before(words={"of"})),
    Cue("of a body", -2.0, "“of” stands before it, and a name before that: “Marlow of Hannibal”, “Battle of Lens”",
        lambda c: c.before2.text[:1].isupper() and _is_plain_word(c), before(words={"of"})),
    Cue("moved to", -1.8, "“flew to” or the like stands before it",
        lambda c: c.before2.folded in MOVES and _is_plain_word(c), before(words={"to"})),
    Cue("state", -5.0, "a state for short, behind its town", lambda c: c.name.phrase in STATES, before(words={","})),
    Cue("spokesman after", -2.0, "what somebody is stands right after two words, as after a firm",
        lambda c: c.name.size > 1 and c.after.text.islower(), after("role")),
    Cue("placed thing after", -2.5, "a river, a newspaper or the like stands after it",
        lambda c: c.after.text.islower() and _is_untitled(c), after(words=PLACED_THINGS)),
    Cue("score", -1.2, "a number stands after one word, as behind a team",
        lambda c: _is_plain_word(c) and c.before.text not in DISMISSALS | {"("}, after("number")),
    Cue("result", -4.0, "it stands in the result of a match: “Marlow Town 1 Alba Leith 0”",
        _is_in_a_result, after("number")),
    Cue("price", -4.0, "its price rises or falls after it", lambda c: c.after2.text[:1].isdigit(), after(words=PRICED)),
    Cue("headline", -0.7, "it stands in a headline, where all words have capitals", needs=in_headline),
)  # fmt: skip
