"""What somebody may be called later in a text: by the nouns of a role, a title, an age, a part in a case.

“Prime Minister Ann Lee” is "the prime minister", "Sen. Lee" is "the senator", "Tom Reid, 6," is "the boy", and Tom
Reid who was charged is "the defendant".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from tlx.model import Named
from tlx.people.everyday import MEN, WOMEN
from tlx.people.words import word
from tlx.text import Tokens, fold

QUALIFIED: Final = frozenset(
    "vice deputy assistant former ex acting shadow junior under sub associate late prime chief then outgoing incoming"
    " interim designate elect".split()
)
"""A deputy chairman is not the chairman."""
PART_OF_IT: Final = frozenset({"prime", "vice", "chief"})
"""“Prime minister” and "chief executive" are roles of two words."""
WHOLE_ONLY: Final = frozenset({"general", "secretary", "executive"})
"""A role of several words that ends in one of these is not called by it: "attorney general"."""
TOO_COMMON: Final = frozenset(
    "man woman boy girl teenager official officer agent member friend colleague star player expert veteran aide"
    " activist soldier student pupil resident witness neighbour neighbor victim suspect child worker nurse".split()
)
"""What too many people are: the next man of a text is another."""
POINTING: Final = frozenset({"the", "this", "his", "her", "their", "its", "our", "my", "a", "an"})
BEHIND_NOUN: Final = re.compile(r"\s(?:of|for|from|to|at|in|on|with)\s|,")
"""Where the words behind the noun of a role begin: "president of the union"."""
AND: Final = re.compile(r"\sand\s")
IN_FULL: Final = {
    "sen": "senator",
    "rep": "congressman",
    "gov": "governor",
    "gen": "general",
    "col": "colonel",
    "capt": "captain",
    "lt": "lieutenant",
    "sgt": "sergeant",
    "det": "detective",
    "insp": "inspector",
    "supt": "superintendent",
    "dr": "doctor",
    "prof": "professor",
    "rev": "reverend",
    "cllr": "councillor",
    "judge": "judge",
    "bishop": "bishop",
    "princess": "princess",
}
"""Titles before a name and what their bearer is called by."""
TWO_DIGITS: Final = 2
IN_COURT: Final = frozenset(
    "arrested charged convicted sentenced jailed indicted acquitted arraigned remanded pleaded prosecuted".split()
)
"""What is done to, or by, who stands before a court."""
CASES: Final = frozenset("trial case charges charge prosecution conviction sentencing".split())
OF_CASES: Final = frozenset({"of", "against"})
VERSUS: Final = frozenset({"v", "vs"})
PARTIES: Final = frozenset("claimant defendant respondent appellant applicant plaintiff petitioner".split())
"""Courts write of these without an article, and may go on in the present: "claimant begins work"."""
ACCUSED: Final = ("defendant", "accused")
KILLED: Final = frozenset("murdered killed stabbed strangled raped kidnapped abducted drowned".split())
KILLINGS: Final = frozenset(
    "murder killing manslaughter death rape shooting stabbing kidnapping abduction disappearance slaying".split()
)
VICTIM: Final = ("victim", "deceased")
BEFORE_PARTICIPLE: Final = frozenset("was were is has had been have also later later both".split())
YOUNG: Final = ((3, ("toddler",)), (15, ("boy", "girl", "child", "youngster")), (19, ("teenager",)))
"""What somebody up to an age is called."""
OLD: Final = 65
NUMBERS: Final = {
    name: number
    for number, name in enumerate("one two three four five six seven eight nine ten eleven twelve thirteen".split(), 1)
}
YEARS_OLD: Final = ("-", "year", "-", "old")


def first_token(tokens: Tokens, one: Named) -> int:
    """The first token of a name."""
    return bisect_left(tokens.ends, one.span.start + 1)


def behind_token(tokens: Tokens, one: Named) -> int:
    """The first token behind a name."""
    return bisect_left(tokens.ends, one.span.end) + 1


def callings(tokens: Tokens, one: Named) -> tuple[str, ...]:
    """What somebody may be called behind a place where they are named, in lower case."""
    first, behind = first_token(tokens, one), behind_token(tokens, one)
    return tuple(dict.fromkeys(_callings(tokens, one, first, behind)))


def _callings(tokens: Tokens, one: Named, first: int, behind: int) -> Iterator[str]:
    yield from _of_role(one.who.role)
    yield from _of_role(_before(tokens, first, behind))
    yield from _of_title(tokens, first)
    years = _years(tokens, first, behind)
    if years is not None:
        yield f"{years}-year-old"
        yield from _of_age(years, fold(one.who.name).split()[0])
    yield from _of_case(tokens, first, behind)
    yield from _of_party(tokens, behind)


# -- by what they do -------------------------------------------------------------------------------


def _of_role(role: str) -> Iterator[str]:
    """The words a role is taken up with: "governor" of "Governor of Ohio", and both of "chairman and owner"."""
    for part in AND.split(fold(BEHIND_NOUN.split(role, maxsplit=1)[0]).replace("-", " ")):
        words = part.split()
        if words and word(words[-1]).kinds & {"role", "rank"}:
            yield from _of_words(words)


def _of_words(words: list[str]) -> Iterator[str]:
    """The noun of a role, and the noun with the word before it."""
    *before, noun = words
    if noun in TOO_COMMON:
        return
    if QUALIFIED.isdisjoint(before) and not (before and noun in WHOLE_ONLY):
        yield noun
    if before and QUALIFIED.isdisjoint(before[:-1]) and _is_part(before[-1]):
        yield f"{before[-1]} {noun}"


def _is_part(before: str) -> bool:
    """True for the "prime" of a prime minister and the "police" of a police chief, not for "his" and "deputy"."""
    plain = before.isalpha() and len(before) > 1 and word(before).kinds.isdisjoint({"function", "article"})
    return before in PART_OF_IT or (plain and before not in QUALIFIED and before not in POINTING)


def _before(tokens: Tokens, first: int, stop: int) -> str:
    """What somebody is called right here: "defendant" of "the defendant, Mr Lee, left" and "the defendant Lee"."""
    while _is_courtesy(tokens, first - 1):
        first -= 1
    apart = tokens.word(first - 1) == "," and tokens.word(stop) in {",", ".", ";"}
    last = first - 2 if apart else first - 1
    words = (tokens.word(last - 1), tokens.word(last))
    return " ".join(filter(str.isalpha, words)) if words[1].islower() else ""


def _is_courtesy(tokens: Tokens, index: int) -> bool:
    at = index - 1 if tokens.word(index) == "." else index
    return "honorific" in word(tokens.word(at)).kinds


def _of_title(tokens: Tokens, first: int) -> Iterator[str]:
    at = first - 2 if tokens.word(first - 1) == "." else first - 1
    title = IN_FULL.get(fold(tokens.word(at)).replace(".", ""))
    if title and tokens.word(at)[:1].isupper():
        yield title


# -- by their age ----------------------------------------------------------------------------------


def _years(tokens: Tokens, first: int, behind: int) -> int | None:
    """The age beside a name: ", 31," or "(31)" behind it, "31-year-old" before it."""
    number = tokens.word(behind + 1)
    marks = tokens.word(behind), tokens.word(behind + 2)
    if number.isdecimal() and len(number) <= TWO_DIGITS and marks in {(",", ","), (",", "."), ("(", ")")}:
        return int(number)
    at = first - 1 - len(YEARS_OLD)
    told = tokens.word(at).lower()
    if at < 0 or not is_years_old(tokens, at + 1):
        return None
    return int(told) if told.isdecimal() and len(told) <= TWO_DIGITS else NUMBERS.get(told)


def is_years_old(tokens: Tokens, first: int) -> bool:
    """True where "-year-old" stands."""
    return tuple(tokens.word(first + at).lower() for at in range(len(YEARS_OLD))) == YEARS_OLD


def _of_age(years: int, given: str) -> Iterator[str]:
    """“The boy” and "the teenager"; a name that everybody knows to be a man's makes no girl."""
    for most, nouns in YOUNG:
        if years <= most:
            yield from (noun for noun in nouns if not _is_wrong(noun, given))
    if years >= OLD:
        yield "pensioner"


def _is_wrong(noun: str, given: str) -> bool:
    return (noun == "girl" and given in MEN) or (noun == "boy" and given in WOMEN)


# -- by their part in a case -----------------------------------------------------------------------


def _of_case(tokens: Tokens, first: int, behind: int) -> Iterator[str]:
    done = _done_to(tokens, behind)
    before = [fold(tokens.word(first - back)) for back in (1, 2)]
    before = [fold(tokens.word(first - back)) for back in (2, 3)] if before[0] == "." else before
    if done in IN_COURT or before[0] in VERSUS | IN_COURT or (before[1] in CASES and before[0] in OF_CASES):
        yield from ACCUSED
    if done in KILLED or (before[1] in KILLINGS and before[0] == "of"):
        yield from VICTIM


def _of_party(tokens: Tokens, behind: int) -> Iterator[str]:
    """“Tom Hall (Claimant)” and "Ann Lee, respondent," as a case names its parties."""
    party, closes = tokens.word(behind + 1).lower(), tokens.word(behind + 2)
    if party in PARTIES and (tokens.word(behind), closes) in {("(", ")"), (",", ","), (",", ".")}:
        yield party


def _done_to(tokens: Tokens, behind: int) -> str:
    """The verb right behind a name, an age and "was", "has been": "Tom Reid, 31, was also charged"."""
    at = behind + 3 if tokens.word(behind) == "," and tokens.word(behind + 1).isdecimal() else behind
    stop = at + 3
    while at < stop and tokens.word(at) in BEFORE_PARTICIPLE:
        at += 1
    return tokens.word(at)
