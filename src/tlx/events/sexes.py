"""Men and women: what a title, a given name or a noun surely says of somebody's sex.

The tables hold only what cannot be mistaken in English; a name or a noun that is in none of them says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from tlx.events.sentence import Sentence
from tlx.model import Named, Participant, Sort
from tlx.text import fold


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PRONOUNS: Final = {"he": _words("she her hers herself"), "she": _words("he him his himself")}
"""The pronouns of one person, each with those of somebody of the other sex."""

OTHER: Final = {"he": "she", "she": "he"}

TITLES: Final = {
    "he": _words("mr sir lord king prince duke baron earl count father brother monsieur herr senor fr"),
    "she": _words("mrs ms miss lady dame madam madame queen princess duchess baroness countess mme mlle frau senora"),
}
NOUNS: Final = {
    "he": _words(
        "man boy gentleman lad husband father dad brother son uncle nephew grandfather grandson boyfriend widower"
        " stepfather stepson stepbrother godfather godson groom bridegroom fiance businessman policeman gunman"
        " fireman spokesman chairman congressman countryman salesman actor waiter priest monk king prince duke"
    ),
    "she": _words(
        "woman girl lady wife mother mum mom sister daughter aunt niece grandmother granddaughter girlfriend widow"
        " stepmother stepdaughter stepsister godmother goddaughter bride fiancee businesswoman policewoman"
        " spokeswoman chairwoman congresswoman actress waitress nun midwife queen princess duchess"
    ),
}
ROLES: Final = {
    "he": frozenset(noun for noun in NOUNS["he"] if noun == "man" or not noun.endswith("man")),
    "she": NOUNS["she"],
}
"""Nouns that say it of somebody named too: a chairman can be a woman."""
GIVEN: Final = {
    "he": _words(
        "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony"
        " donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey gary"
        " nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank patrick raymond jack"
        " dennis jerry peter henry arthur harry alan simon graham nigel keith colin neil ian stuart malcolm derek"
        " roger philip martin tony mohammed muhammad ahmed ali omar hassan ibrahim carlos jose juan pedro luis hans"
        " klaus jean-pierre pierre giovanni vladimir sergei dmitri hugh oliver oscar leonard walter rick ricky mike"
        " dave steve jim jimmy bob bobby tom tommy ben dan danny tim greg jeff ken bill billy fred freddie ted chuck"
        " hank jake luke mark marcus simeon duncan gerald alasdair angus callum hamish fergus liam declan seamus"
        " ciaran barry gareth rhys dylan ivor geoffrey harold albert alfred arnold bernard clifford cyril desmond"
        " douglas edgar edmund edwin ernest eugene francis frederick gilbert gordon herbert horace howard hubert hugo"
        " julian lionel louis matteo maurice norman percy ralph reginald roland rupert russell sidney stanley theodore"
        " timur trevor victor vincent wilfred adam aaron abraham alexander alfonso alvaro andre andrei antonio arturo"
        " boris bruce bruno calvin cesar claude curtis dean denis derrick diego dominic earl eduardo elias enrique"
        " ernesto felipe fernando filippo florian francois franz friedrich gabriel georg giorgio giuseppe glenn"
        " gunther guy gustav heinrich helmut hector igor isaac ivan jacob jacques javier joel johann jorge juergen"
        " karl kurt kyle lars lorenzo luca luigi manuel marc marcel marco mario mateo maxim miguel mikhail milan"
        " mohamed mohammad mustafa nathan neville nikolai nolan olaf otto pablo paolo pavel philippe rafael raj rajesh"
        " ramon raul ricardo roberto rodrigo rolf roman salvatore samir santiago sebastian stefan sven tariq tomas"
        " umberto viktor wayne wilhelm wolfgang xavier yusuf zachary darren craig shaun shane wesley gavin leon lewis"
        " rashid hamza bilal"
    ),
    "she": _words(
        "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra"
        " ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia"
        " kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine rachel janet"
        " catherine maria heather diane ruth julie joyce victoria kelly christina joan evelyn judith megan andrea"
        " cheryl hannah jacqueline martha gloria teresa ann anne sara janice julia jane alice sophie lucy charlotte"
        " olivia claire fiona gillian hilary theresa wendy susanna fatima aisha khadija maryam elena olga natasha"
        " ingrid ursula francesca isabella priti priya irene maureen hazel audrey beatrice beryl bridget carmen carole"
        " carolyn cecilia clara constance daphne debbie denise dolores doris dorothy eileen elaine eleanor ella elsie"
        " erica esther ethel eva felicity florence freda gail geraldine gertrude gina glenda grace greta gwen harriet"
        " heidi hilda ida imogen ines irina iris isabel ivy jacqui jeanne jeanette jenny jill joanna joanne jodie"
        " josephine juliet june katie kathryn kathy kirsty lauren leah lena lesley lillian lily liz lorna lorraine"
        " louise lucia lydia lynn lynne mabel madeleine magdalena maggie marcia marianne marie marilyn marina marjorie"
        " marta martina maud mavis maxine meera mercedes mildred miriam molly monica muriel myra nadia naomi natalie"
        " nina nora norma paula pauline pearl penelope penny phyllis polly rita roberta rosa rosemary rosie roxanne"
        " ruby sabrina sally sarita sheila silvia sofia sonia stella sue suzanne svetlana sybil sylvia tamara tanya"
        " tara tatiana tina tracey tracy trudy valerie vanessa vera veronica viola violet vivian winifred yasmin"
        " yvette yvonne zara zoe anita amara ayesha deepa farah gita indira jasmine kavita lakshmi leila mariam nadine"
        " parvati rania rekha samira shazia sunita zainab"
    ),
}
"""Given names in use for one sex only, among the commonest of census lists."""


def is_against(sentence: Sentence, cast: Sequence[Named], one: Participant, pronoun: str) -> bool:
    """True for "she" of a Mr Smith or a John Smith."""
    return _is_a(OTHER[pronoun], sentence, cast, one) and not _is_a(pronoun, sentence, cast, one)


def is_surely(sentence: Sentence, cast: Sequence[Named], one: Participant, pronoun: str) -> bool:
    """True for "he" of a Mr Smith or a John Smith."""
    return _is_a(pronoun, sentence, cast, one) and not _is_a(OTHER[pronoun], sentence, cast, one)


def _is_a(pronoun: str, sentence: Sentence, cast: Sequence[Named], one: Participant) -> bool:
    """What the words before a name say; where they say nothing, the given name."""
    titles = {*_titles(sentence, cast, one), *_role(one)}
    if titles & (TITLES["he"] | TITLES["she"] | ROLES["he"] | ROLES["she"]):
        return not titles.isdisjoint(TITLES[pronoun] | ROLES[pronoun])
    return fold(one.name).split()[0] in GIVEN[pronoun]


def _role(one: Participant) -> Iterator[str]:
    """The last word of a role, when it says what somebody is and not which office they hold."""
    last = fold(one.role).rsplit(maxsplit=1)[-1:]
    yield from (each for each in last if each in ROLES["he"] | ROLES["she"])


def _titles(sentence: Sentence, cast: Sequence[Named], one: Participant) -> Iterator[str]:
    """The words before a person's names in a sentence, and the first word of the names."""
    for named in cast:
        if named.who == one and named.sort is Sort.PERSON:
            place = sentence.stretch_of(named.span)
            for index in (place.first - 2, place.first - 1, place.first):
                yield sentence.folded(index)


def pronoun(sentence: Sentence, named: Named) -> str:
    """What the title right before a name, the role or the given name says of its bearer; "" when they say nothing."""
    first = sentence.stretch_of(named.span).first
    title = sentence.folded(first - 2 if sentence.classes[first - 1 : first] == "." else first - 1)
    given = fold(named.who.name).split()[0]
    for table, words in ((TITLES, {title, sentence.folded(first)}), (ROLES, set(_role(named.who))), (GIVEN, {given})):
        said = [it for it in PRONOUNS if not words.isdisjoint(table[it])]
        if len(said) == 1:
            return said[0]
    return ""
