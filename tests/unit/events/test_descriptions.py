"""Who "the governor" and "the 31-year-old" are: a description means somebody only where no other can be meant."""

import pytest

from tlx import text
from tlx.events.who.descriptions import with_descriptions
from tlx.model import Document
from tlx.people import casts, find, link


def described(words: str) -> list[tuple[str, str]]:
    """The descriptions in a text that mean somebody named, with the name."""
    document, reading = Document("a.txt", words, ""), text.read(words)
    cast = casts(link(find(document, reading)))["a.txt"]
    found = with_descriptions(reading, cast)
    return [(one.span.of(words), one.who.name) for one in found if one not in cast]


@pytest.mark.parametrize(
    ("words", "description", "note"),
    [
        ("Oaxaca Governor Ann Lee spoke. The governor left.", "governor", "the noun of a role"),
        ("Ann Lee, president of the union, spoke. The president left.", "president", "the noun before “of”"),
        ("His former teacher, Ann Lee, 31, spoke. The 31-year-old left.", "31-year-old", "an age"),
        ("Claimant: Ann Lee\n9 May 2014: Claimant begins work.", "Claimant", "a party to a case, without an article"),
        ("Mr Tom Hall met the tired driver, Ann Lee, in May. The driver left.", "driver", "the word before a name"),
        ("Oaxaca Governor Ann Lee spoke. A driver fled. The governor, who saw it, left.", "governor", "somebody else"),
        ("Two governors met. Oaxaca Governor Ann Lee spoke. The governor left.", "governor", "others came before"),
        ("Danish Prime Minister Ann Lee spoke. The prime minister left.", "prime minister", "a role of two words"),
        (
            "Ann Lee, chairman and chief executive of Acme, left. The chief executive is ill.",
            "chief executive",
            "the second of two roles",
        ),
        ("Ann Lee, chairman and owner of Acme, left. The Acme chairman is ill.", "chairman", "with whose they are"),
        ("Sen. Ann Lee spoke. The senator left.", "senator", "a title cut short"),
        ("Ann Lee, 31, spoke. The 31-year-old Leeds woman left.", "31-year-old Leeds woman", "with more words"),
        ("Ann Lee, 6, fell. The girl died.", "girl", "a child"),
        ("Six-year-old Ann Lee fell. The girl died.", "girl", "the age before the name"),
        ("R v Lee\n\nAnn Lee came. The defendant left.", "defendant", "whose case it is"),
        ("Ann Lee, 31, was also charged with fraud. The accused left.", "accused", "what was done to her"),
        ("The trial of Ann Lee began. The defendant left.", "defendant", "whose trial it is"),
        ("Ann Lee, appellant, came. He told the appellant that it was late.", "appellant", "a party, between commas"),
        ("Ann Lee was murdered. The victim was 31.", "victim", "who was murdered"),
        ("Tom Reid denied the murder of Ann Lee. The victim was 31.", "victim", "the same"),
    ],
)
def test_a_description_means_the_only_one_it_fits(words: str, description: str, note: str) -> None:
    assert described(words) == [(description, "Ann Lee")], note


@pytest.mark.parametrize(
    ("words", "note"),
    [
        ("The governor left. Oaxaca Governor Ann Lee spoke.", "before the name"),
        ("Oaxaca Governor Ann Lee met Tabasco Governor Tom Hall. The governor left.", "two have the role"),
        ("Oaxaca Governor Ann Lee met a governor. The governor left.", "another since"),
        ("Oaxaca Governor Ann Lee spoke. The governor of Tabasco left.", "“of” says which one"),
        ("Oaxaca Governor Ann Lee spoke. The governor election is near.", "a noun behind"),
        ("Oaxaca Governor Ann Lee spoke. A governor left.", "any governor"),
        ("Acme vice president Ann Lee spoke. The president left.", "a vice president is none"),
        ("The man, Tom Hall, spoke. The man left.", "what too many are"),
        ("Ann Lee, 31, met Tom Hall, 31. The 31-year-old left.", "two of one age"),
        ("Ann Lee, 31, met a 31-year-old. The 31-year-old left.", "another of that age"),
        ("Ann Lee, 6, fell. The boy died.", "a boy is no Ann"),
        ("Ann Lee, 6, and Tom Reid, 7, fell. The child died.", "two children"),
        ("Danish Deputy Prime Minister Ann Lee spoke. The prime minister left.", "a deputy"),
        ("Ann Lee, chairman of Acme, spoke. The Bolt chairman left.", "of something else"),
        ("Ann Lee was charged. Tom Reid was jailed. The defendant left.", "two accused"),
    ],
)
def test_in_doubt_it_means_nobody(words: str, note: str) -> None:
    assert described(words) == [], note


@pytest.mark.parametrize(
    ("words", "found", "note"),
    [
        (
            "A lorry driver was jailed on Monday.\n\nTom Reid, 42, of Leeds, admitted theft.",
            [("lorry driver", "Tom Reid")],
            "who is named next",
        ),
        (
            "Driver jailed\n\n9 May 2014\n\nA driver who stole a van was jailed.\n\nTom Reid, 42, admitted it.",
            [("driver", "Tom Reid")],
            "below a heading and a date",
        ),
        ("A cyclist died on Monday.\n\nAnn Lee, 31, was killed by a bus.", [("cyclist", "Ann Lee")], "a death"),
        ("A cyclist died on Monday.\n\nTom Reid, 42, was charged with theft.", [], "not who is charged with it"),
        ("A lorry driver was jailed on Monday.\n\nTom Reid of Leeds admitted theft.", [], "nobody's age"),
        ("A driver jailed by Judge Pat Obi left on Monday.\n\nTom Reid, 42, admitted theft.", [], "with a name"),
    ],
)
def test_a_lead_speaks_of_who_is_named_right_behind_it(words: str, found: list[tuple[str, str]], note: str) -> None:
    assert described(words) == found, note
