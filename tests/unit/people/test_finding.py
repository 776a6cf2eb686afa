"""One name in one sentence: what is found, as what, and which cues say so."""

from __future__ import annotations

import pytest

from tlx.model import Document, Mention, Sort
from tlx.people import POSSIBLE, SHOWN, find
from tlx.text import read


def mentions(text: str) -> tuple[Mention, ...]:
    return find(Document("a.txt", text, sha256=""), read(text))


def names(text: str, sort: Sort = Sort.PERSON) -> list[str]:
    return [mention.name for mention in mentions(text) if mention.sort is sort and mention.score >= SHOWN]


@pytest.mark.parametrize(
    ("text", "expected", "note"),
    [
        ("We met Anna Kowalska there.", ["Anna Kowalska"], "a given name and a surname"),
        ("It was Mr Brown.", ["Brown"], "a word of courtesy is not part of the name"),
        ("It was written by Thomas Green.", ["Thomas Green"], "a surname that is a place's word"),
        ("It was written by Stephen King.", ["Stephen King"], "a surname that is a rank"),
        ("Dean Smith left.", ["Dean Smith"], "a given name that is a rank"),
        ("Theresa May said 40 plots were foiled.", ["Theresa May"], "a surname that is a month"),
        ("They asked May Whitty.", ["May Whitty"], "a given name that is a month"),
        ("President Park Geun-hye spoke.", ["Park Geun-hye"], "the surname stands first"),
        ("They thanked George H. W. Bush.", ["George H. W. Bush"], "initials"),
        ("They thanked J.R.R. Tolkien.", ["J.R.R. Tolkien"], "initials that touch"),
        ("They thanked Jean-Luc Bailey-Ross.", ["Jean-Luc Bailey-Ross"], "hyphens"),
        ("They thanked Sinéad O’Connor.", ["Sinéad O’Connor"], "a curly apostrophe"),
        ("They thanked Ludwig van Beethoven.", ["Ludwig van Beethoven"], "a particle"),
        ("It was signed by Bashar al-Assad.", ["Bashar al-Assad"], "a particle with a hyphen"),
        ('They met William "Bill" Clinton.', ['William "Bill" Clinton'], "a nickname in quotes"),
        ("They met Edward (Ted) Kennedy.", ["Edward (Ted) Kennedy"], "a nickname in brackets"),
        ("They met Robert Downey Jr. yesterday.", ["Robert Downey Jr."], "a suffix"),
        ("Britain's David Lammy agreed.", ["David Lammy"], "a possessive is not part of the name"),
        ("British Prime Minister Keir Starmer spoke.", ["Keir Starmer"], "a nationality and a rank are not"),
        ("Foreign Affairs Ali Bagheri Kani spoke.", ["Ali Bagheri Kani"], "words of an office run into the name"),
        ("Xi Jinping met Queen Elizabeth II.", ["Xi Jinping", "Elizabeth II"], "a numeral, a city's name"),
        ("Ms Nowak and Mr Bell left.", ["Nowak", "Bell"], "two names"),
        ("The Koizumi administration fell.", ["Koizumi"], "what is called after people"),
        ("Igor Wieczorkowski, 43, was fined.", ["Igor Wieczorkowski"], "an age follows"),
        (
            "THOMAS EARL RIDLEY and CARLA JEAN MOSS met. Later MOSS paid RIDLEY.",
            ["THOMAS EARL RIDLEY", "CARLA JEAN MOSS", "MOSS", "RIDLEY"],
            "in capitals, as courts write",
        ),
        ("Her husband, Mark, a paramedic, left.", ["Mark"], "a word of kin before a name that is also a word"),
        ("In May John Hart left. Last March Jan Hu came.", ["John Hart", "Jan Hu"], "a month before a name"),
        ("The Queen v Pike. HHJ Lowe spoke.", ["Pike", "Lowe"], "a case and its judge"),
        ("Later Kilimnik emailed him.", ["Kilimnik"], "what only people do, by a name in no list"),
        ("They met President-elect Pence.", ["Pence"], "who is not yet in office"),
        ("(Devlin, 2016; Munafo et al., 2017)", ["Devlin", "Munafo"], "citations"),
        ("The garage of Tom Hall burned.", ["Tom Hall"], "a place's word behind a name that everybody knows"),
        ("President Bush spoke. Bush sent troops. It is up to Bush.", ["Bush"] * 3, "a word, once it has a title"),
        ("Ms Park left. The board heard that Park was ill.", ["Park"] * 2, "a place's word, too"),
        (
            "The minister, Janet Reno, wept. Reno was seen to weep.",
            ["Janet Reno", "Reno"],
            "a place nobody is in",
        ),
        ("Janet Reno is in Reno. Reno agreed.", ["Janet Reno", "Reno"], "a place that does what people do"),
        (
            "Ismael Zambada Niebla fled. Zambada Niebla is ill.",
            ["Ismael Zambada Niebla", "Zambada Niebla"],
            "the end of a full name",
        ),
    ],
)
def test_a_person_is_found(text: str, expected: list[str], note: str) -> None:
    assert names(text) == expected, note


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("In May and on Monday it rained.", "a month, a weekday"),
        ("May said 40 would come.", "a month and a verb"),
        ("It happened near Shepherd's Bush and at King's Cross.", "places with a possessive"),
        ("They went to New York, Sri Lanka and San Marino.", "places of several words"),
        ("They met at the Sultan Mehmed Mosque.", "a mosque called after somebody"),
        ("They met at Lancaster Gate and Victoria Station.", "stations"),
        ("They met in St James Park and on Nelson Street.", "a park, a street"),
        ("The Daily Telegraph and the Evening Standard Times wrote.", "newspapers"),
        ("Manchester United beat Real Madrid.", "clubs"),
        ("Johnson & Nowak and Ernst & Bell grew.", "firms called after partners"),
        ("Hurricane Katrina came.", "a storm"),
        ("It was heard in the High Court of Justice.", "a court whose name has a rank in it"),
        ("Goldman Sachs and Lockheed Martin grew.", "firms made of surnames"),
        ("Scotland Yard and Downing Street agreed.", "offices called after places"),
        ("The Chief Constable and the Prime Minister met.", "an office alone"),
        ("The Chief Executive resigned.", "an office of two words alone"),
        ("Chief Constables and Officers met Canadians.", "many people are nobody"),
        ("West Midlands Police said so.", "an organisation that speaks"),
        ("General Motors and Marshall University agreed.", "a rank that is a firm's name"),
        ("Senior officers left. Firearms were found.", "a capital that only opens a sentence"),
        ("They signed the Ryan White Act and the Dayton Agreement.", "laws and treaties"),
        ("OFFICERS TO WEAR PLAIN CLOTHES", "a line in capitals"),
        ("BETWEEN OAK AND SONS LTD (Claimant) v THE TOWN (Defendant)", "a party that is a firm"),
        ("", "an empty text"),
    ],
)
def test_nobody_is_found(text: str, note: str) -> None:
    assert names(text) == [], note


@pytest.mark.parametrize(
    ("text", "sort", "expected"),
    [
        ("The Home Office spoke.", Sort.ORGANISATION, ["Home Office"]),
        ("NATO and the BBC agreed.", Sort.ORGANISATION, ["NATO", "BBC"]),
        ("The Ministry of Health and Welfare met.", Sort.ORGANISATION, ["Ministry of Health and Welfare"]),
        ("The University of Leeds and Oxford met.", Sort.ORGANISATION, ["University of Leeds"]),
        ("The Tyne Railway Users (TRU) met.", Sort.ORGANISATION, ["Tyne Railway Users", "TRU"]),
        ("Kevin Nowak (KN) met Rotary International.", Sort.ORGANISATION, ["KN", "Rotary International"]),
        ("It cost ZAR30 on the BEL20.", Sort.ORGANISATION, []),
        (
            "The University of Leeds and the Bank of England met.",
            Sort.ORGANISATION,
            ["University of Leeds", "Bank of England"],
        ),
        ("The Ministry of Health Inspector Anna Nowak spoke.", Sort.ORGANISATION, ["Ministry of Health"]),
        ("The US and the U.S. agreed.", Sort.PLACE, ["US", "U.S."]),
        ("They measured CO2, DNA and GDP on TV.", Sort.ORGANISATION, []),
        ("MI5 knew.", Sort.ORGANISATION, ["MI5"]),
        ("The Labour Party lost.", Sort.ORGANISATION, ["Labour Party"]),
        ("They live in Leeds, Yorkshire.", Sort.PLACE, ["Leeds", "Yorkshire"]),
        ("It burnt in Finsbury Park.", Sort.PLACE, ["Finsbury Park"]),
        ("They sailed to Port Stanley and San Fermo.", Sort.PLACE, ["Port Stanley", "San Fermo"]),
        ("Microsoft CEO Satya Nadella spoke.", Sort.ORGANISATION, ["Microsoft"]),
        (
            "On Monday Lehman Brothers and Morgan Stanley said so.",
            Sort.ORGANISATION,
            ["Lehman Brothers", "Morgan Stanley"],
        ),
        ("The carmaker Norvane left. Norvane said so.", Sort.ORGANISATION, ["Norvane", "Norvane"]),
        ("The carmaker Ann Lee left.", Sort.ORGANISATION, []),
        ("Halden Bank left. Halden said so.", Sort.ORGANISATION, ["Halden Bank", "Halden"]),
    ],
)
def test_organisations_and_places_are_found_too(text: str, sort: Sort, expected: list[str]) -> None:
    assert names(text, sort) == expected


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("It was Mr Brown.", "honorific"),
        ("Inspector Nowak left.", "rank"),
        ("Anna Kowalska left.", "given name"),
        ("They met J. Kowalska.", "initial"),
        ("They thanked Ludwig van Beethoven.", "particle"),
        ("It was the striker Kowalska.", "role before"),
        ("Kowalska said so.", "speech after"),
        ("Igor Wieczorkowski, 43, was fined.", "age"),
        ("Anna Kowalska left. Then Kowalska returned.", "surname of somebody here"),
        ("It was signed by Sanjay Green, a spokesman for the bank, and others.", "role after"),
        ("ANNA KOWALSKA WINS AGAIN\nAnna Kowalska won.", "named here, in capitals"),
        ("ANNA KOWALSKA (Claimant) v THE TOWN (Defendant)", "a party, in capitals"),
    ],
)
def test_a_mention_says_which_cues_held(text: str, cue: str) -> None:
    assert any(cue in mention.cues for mention in mentions(text) if mention.sort is Sort.PERSON)


def test_a_name_between_the_thresholds_is_possible_and_not_shown() -> None:
    (possible,) = mentions("Three men, namely Jamshed (23), drowned.")

    assert POSSIBLE <= possible.score < SHOWN


def test_a_mention_knows_its_document_and_its_place() -> None:
    (mention,) = mentions("Yesterday Mr Kowalski left.")

    assert (mention.doc, mention.span.start, mention.span.end, mention.name) == ("a.txt", 13, 21, "Kowalski")


@pytest.mark.parametrize(
    ("text", "expected", "note"),
    [
        ("Mac OS X Lion sold well.", [], "words of products"),
        ("Sources told AppleInsider so.", [], "a capital inside"),
        ("They bought a MacBook Wi-Fi.", [], "a particle and a common word"),
        ("Angus MacDonald met Leonardo DiCaprio.", ["Angus MacDonald", "Leonardo DiCaprio"], "a particle and a name"),
        ("Macs are fast. They say Macs cost more.", [], "many, here and elsewhere in the document"),
        ("She bought a Mac. They say Mac sells well.", [], "one of many"),
        ("London-based Anna Kowalska spoke of Intel-based Mac.", ["Anna Kowalska"], "what says where and what of"),
        ("Perhaps an Erasmus who writes. So Erasmus said.", ["Erasmus", "Erasmus"], "somebody in one of his ways"),
        ("Anna and Tom are here.", ["Anna", "Tom"], "two are many"),
        ("Anna Lisa was launched in 2014.", [], "what is launched is a thing"),
        ("The YouTuber Julien Kowalski spoke.", ["Julien Kowalski"], "what somebody is, before the name"),
        ("She is chief executive of Orion.", [], "what somebody directs is a body"),
        ("Ann told George.", ["Ann", "George"], "given names that some city has, too"),
    ],
)
def test_products_firms_and_shows_are_nobody(text: str, expected: list[str], note: str) -> None:
    assert names(text) == expected, note


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Present:\nNowak, Anna\nKOWALSKI, Jan B.\nAbsent: none", ["Nowak, Anna", "KOWALSKI, Jan B."]),
        ('"Nowak, Anna" <anna@example.org> wrote.', ["Nowak, Anna"]),
        ("London, England\nLeeds, Anna said.", ["Anna"]),
        ("Nowak, Anna and Tom came.", ["Anna", "Tom"]),
    ],
)
def test_a_surname_stands_first_before_a_comma_where_nothing_else_stands(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("Anna Kowalska spoke for an hour. Nobody answered Kowalska.", "Kowalska"),
        ("Anna Kowalska spoke for an hour. Nobody answered Anna.", "Anna"),
        ("Xi Jinping spoke. On Monday Xi left.", "Xi"),
        ("Mr Xylander spoke. Nobody answered Xylander.", "Xylander"),
    ],
)
def test_who_is_named_in_full_may_stand_alone(text: str, alone: str) -> None:
    assert names(text)[1:] == [alone]


def test_a_place_is_no_surname_of_somebody_named_here() -> None:
    assert names("Ann Washington spoke. She came from Washington.") == ["Ann Washington"]


@pytest.mark.parametrize(
    "text",
    [
        "The Lady Maren sank. Lady Maren was built in 1978.",
        "It hit the ferry Princess Anna at night.",
        "The yacht Susan sank.",
    ],
)
def test_a_ship_is_nobody(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "shown", "note"),
    [
        ("Xylander Corp fell on Monday. Later Xylander said the mill was sold.", [], "a firm of that name"),
        ("Xylander said it was still for sale.", [], "what speaks of itself as “it”"),
        ("The U.S. Markets were open.", [], "“U.S.” is no initial"),
        ("Mr Xylander runs Xylander Corp. Xylander said yes.", ["Xylander"], "a title outweighs the firm"),
    ],
)
def test_a_firm_called_for_short_is_nobody(text: str, shown: list[str], note: str) -> None:
    assert names(text)[:1] == shown, note


@pytest.mark.parametrize(
    ("text", "expected", "note"),
    [
        ("Xylander Corp fell on Monday. Later Xylander rose.", ["Xylander Corp", "Xylander"], "without its ending"),
        ("Later Xylander rose. Xylander Mills Inc fell on Monday.", ["Xylander", "Xylander Mills Inc"], "before it"),
        (
            "Advanced Mills Inc fell. Advanced said it was over.",
            ["Advanced Mills Inc", "Advanced"],
            "a word that speaks",
        ),
        ("Advanced Mills Inc fell. Advanced skills are few.", ["Advanced Mills Inc"], "only the word"),
        ("Texas Mills Inc fell. They live in Texas.", ["Texas Mills Inc"], "only the place"),
        ("Later Xylander rose.", [], "named in full nowhere"),
    ],
)
def test_a_firm_called_for_short_is_the_firm(text: str, expected: list[str], note: str) -> None:
    assert names(text, Sort.ORGANISATION) == expected, note


WRAPPED = """The talks about the harbour began on a rainy day in May with Anna
Kowalska, who had asked for them in a letter to the board the year
before, and with the economist Jan
Nowak, who had not; they went on through all of the night and then
ended in the morning when the secretary of the board, whose name is
not known, went home, and nobody has said what they were about, or
what was agreed.
"""


def test_a_name_goes_on_over_the_line_end_of_a_wrapped_paragraph_and_over_no_other() -> None:
    assert names(WRAPPED) == ["Anna Kowalska", "Nowak"]


def test_norman_is_a_given_name_before_it_is_a_people() -> None:
    assert names("Mr Norman Bell spoke.") == ["Norman Bell"]
