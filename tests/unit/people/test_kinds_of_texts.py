"""Names in tables, wires, letters and statements, which no rule can be sure to have seen before."""

from __future__ import annotations

import pytest

from tlx.model import Document, Sort
from tlx.people import SHOWN, find
from tlx.text import read


def names(text: str) -> list[str]:
    """The people shown in a text, each as it stands there."""
    found = find(Document("a.txt", text, sha256=""), read(text))
    return [mention.name for mention in found if mention.sort is Sort.PERSON and mention.score >= SHOWN]


@pytest.mark.parametrize(
    ("text", "expected", "note"),
    [
        ("V. Marlowe c Oduya b Thursfield 12\n", ["V. Marlowe", "Oduya", "Thursfield"], "caught and bowled"),
        ("Did not bat: D. Pilling, G. Parsons.\n", ["D. Pilling", "G. Parsons"], "a common word behind an initial"),
        ("Bowling: Oduya 22-4-71-2, Marsh 14-2-49-1.\n", ["Oduya", "Marsh"], "figures of bowling"),
        ("Sparta 1 (Konterman 52nd) Volendam 0\n", ["Konterman"], "the minute of a goal"),
        ("Volendam 1 (van Gastel 87th penalty)\n", ["van Gastel"], "a particle behind a bracket"),
        ("They beat Seattle, Mussina (17-8) allowing four hits.\n", ["Mussina"], "a pitcher's games"),
        ("Sparta - Suker (13th, 52nd), Mijat (66th)\n", ["Suker", "Mijat"], "the minutes of goals in brackets"),
        ("Pole: Damon Hart (Britain) Marlow 1:38.9\n", ["Damon Hart"], "a country in brackets is no nickname"),
        ("Winger Will Rose will miss the match. Rose fell.\n", ["Will Rose", "Rose"], "a role that opens a sentence"),
        ("Scorers: Leeds - Tries: Tallis, Marsh. Penalty: Grayling 3.\n", ["Tallis", "Grayling"], "what a list is of"),
        ("68 Corey Hart 67 71, Ian Marlow 70 69\n", ["Corey Hart", "Ian Marlow"], "rounds of golf"),
        ("Petković scored and left.\n", ["Petković"], "a family name by the way it ends"),
    ],
)
def test_players_are_found_in_reports_and_tables(text: str, expected: list[str], note: str) -> None:
    assert names(text) == expected, note


SOMEBODY = {"Christina Warren", "Corey Hart", "Tim Hart"}
"""People beside the things, whom every rule must find."""


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("Fortuna Sittard 1 Vitesse Arnhem 2\nPetra Drnovice 0 Gil Vicente 3\n", "results of matches"),
        ("Clyde 1 Falkirk 2\nChester 0 Hamilton 0\n", "teams called after places that are names, too"),
        ("Jardine Matheson shed 10 cents to 22.40.\n", "a share and its price"),
        ("He joined Dillon, Carey and Co last year.\n", "a firm of partners"),
        ("He is analyst of Panmure Lehman now.\n", "what an analyst is of"),
        ("68 Corey Hart (Mapei) 70\n", "what stands in brackets behind a name"),
        ("He left Marlow Gullin's Tim Hart behind.\n", "a firm that somebody is of"),
        ("Marlow Brothers Inc said it would sell.\n", "a firm of brothers"),
        ("Ontario Hydro spokeswoman Christina Warren left.\n", "a firm before its spokeswoman"),
        ("The news agency Tanjug said so. Tanjug said more.\n", "a business said before its name"),
        ("Shares of Gencorp fell. Gencorp said nothing.\n", "a firm by the way its name ends"),
        ("Brasil SA said it would pay.\n", "a legal form"),
        ("It flew from Birmingham, Ala., to Leominster, Mass.\n", "states for short"),
        ("The ferry Lady Oriel met the storm Desmond.\n", "a ship and a storm"),
        ("HMS Richard Ludlow and USS John S. Ledger sailed.\n", "ships of a navy"),
        ("Storm Ciara hit the coast.\n", "a storm with a capital"),
        ("It was told after the Battle of Hannibal.\n", "what a battle is of"),
        ("She plays with the band Gigi. Gigi has six albums.\n", "a band"),
        ("The town of Bridgton built it. Trains went to Bridgton.\n", "a town"),
        ("The Murphy's law of wires: the Halley's comet of cables.\n", "what is called after somebody"),
        ("It lies between the Drina and Sava rivers.\n", "rivers"),
        ("Ansar al-Islam and Jaysh al-Nasr fought on.\n", "militias"),
        ("They were held at Camp Speicher near Tal Rifat.\n", "camps and hills"),
        ("They took Al Tanf.\n", "a place with an article of Arabic"),
        ("The Miss Namibia pageant began.\n", "a pageant"),
        ("They wrote of Islam and of Venus.\n", "a faith and a star"),
        ("It was read in Conservatoire Marcel and Avenida Bolivar.\n", "places in other languages"),
        ("The Austro-Hungarian leaders met Aztec priests.\n", "peoples"),
        ("Boston Bruins beat Montreal Canadiens.\n", "teams"),
        ("The January-September figure rose.\n", "months"),
    ],
)
def test_nobody_is_found_where_only_things_are(text: str, note: str) -> None:
    assert [name for name in names(text) if name not in SOMEBODY] == [], note


@pytest.mark.parametrize(
    ("text", "expected", "note"),
    [
        (
            "OKONKWO WARNS CABINET OVER TAX\n\nMinister Emeka Okonkwo spoke. Okonkwo left.\n",
            ["OKONKWO", "Emeka Okonkwo", "Okonkwo"],
            "the headline of a story about somebody",
        ),
        (
            "FIRES BUSH COULD NOT STOP\n\nPresident Bush spoke of the fires in the bush.\n",
            ["Bush"],
            "a word that the story also writes as one",
        ),
        (
            "STOCKS LOWER IN HONG KONG\n\nMr Kong bought more. Kong said so.\n",
            ["Kong", "Kong"],
            "half the name of a place",
        ),
        (
            "LUCKY STORES RAISES PRICES AGAIN\n\nLucky Stores Inc said it would. Lucky Stores said no more.\n",
            [],
            "a firm named below",
        ),
    ],
)
def test_a_headline_in_capitals_names_whom_the_text_names(text: str, expected: list[str], note: str) -> None:
    assert names(text) == expected, note


@pytest.mark.parametrize(
    ("text", "expected", "note"),
    [
        ("They saw U Thein Tun and Daw Khin Yee.\n", ["Thein Tun", "Khin Yee"], "titles of Burma"),
        ("Ma Thida said so.\n", ["Thida"], "a title of Burma that is a name elsewhere"),
        ("Ma Ying-jeou said so.\n", ["Ma Ying-jeou"], "the same as a name"),
        ("Md Mahbub Hossain spoke.\n", ["Mahbub Hossain"], "a title of Bengal"),
        ("Governor Alhaji Garba Yola spoke.\n", ["Garba Yola"], "an honour behind an office"),
        ("They met Ali Shah Rahmani.\n", ["Ali Shah Rahmani"], "a title within a name"),
        ("His Highness Sheikh Nasser bin Rashid came.\n", ["Nasser bin Rashid"], "a title before a title"),
        ("It is Minnesotan Scott Ledger.\n", ["Scott Ledger"], "where somebody is from"),
        ("They will name Shad U.S. envoy. Mr Shad left.\n", ["Shad", "Shad"], "a country in letters behind a name"),
        ("They met King Carlos I there.\n", ["Carlos I"], "the number of a king"),
        ('They met Ronald "Bato" dela Rosa.\n', ['Ronald "Bato" dela Rosa'], "a particle behind a nickname"),
        ("They met Najib Tun Razak.\n", ["Najib Tun Razak"], "a title of Malaysia within a name"),
        ("They met Wang Qishan.\n", ["Wang Qishan"], "a given name that some city has, too"),
        ("It is Umm Sajaf, wife of Abu Issar.\n", ["Umm Sajaf", "Abu Issar"], "kunyas"),
        ("The Assad regime fell.\n", ["Assad"], "what is called after a ruler"),
        ("Ann Lee and I left.\n", ["Ann Lee"], "an I that is none"),
        ("They met Zhang Jun in Paris.\n", ["Zhang Jun"], "a month for short that is a name"),
        ("Call Jeanne before noon.\n", ["Jeanne"], "an order before a name"),
    ],
)
def test_titles_and_other_words_are_cut_off(text: str, expected: list[str], note: str) -> None:
    assert names(text) == expected, note


@pytest.mark.parametrize(
    ("text", "expected", "note"),
    [
        (
            "They sought Osama Sarmadi bin Larin. Bin Larin fled.\n",
            ["Osama Sarmadi bin Larin", "Bin Larin"],
            "a particle at the head of a sentence",
        ),
        ("The cleric Muqtada al - Sarir spoke.\n", ["Muqtada al - Sarir"], "blanks around a hyphen"),
        ("They saw Irakli (``Ike'') Kavel there.\n", ["Irakli (``Ike'') Kavel"], "quotation marks of a news wire"),
        ("He hid as Chinedu Eze aka Scorpion.\n", ["Chinedu Eze", "Scorpion"], "another name"),
        ("Angela Carder (née Stone) died.\n", ["Angela Carder", "Stone"], "a maiden name"),
        ("They saw Slepjan's wife leave.\n", ["Slepjan"], "what only somebody has"),
        ('Harold J. "Skip" Brannig left.\n', ['Harold J. "Skip" Brannig'], "a nickname behind an initial"),
        ('They met Ferdinand " Bongbong " Marcos.\n', ['Ferdinand " Bongbong " Marcos'], "blanks in quotation marks"),
        ("Victim Rosa M. testified.\n", ["Rosa M."], "a surname that is kept back"),
        ("They met Roh Tae-woo.\n", ["Roh Tae-woo"], "a syllable that is a word, too"),
        ("From: Gulbrant, Mark\nTo: Ann Lee\n", ["Gulbrant, Mark", "Ann Lee"], "the head of a letter"),
        ("S.P. Singh met SP Ravi Kumar.\n", ["S.P. Singh", "Ravi Kumar"], "initials, and an officer of police"),
        ("Mansour Bin Zayed came.\n", ["Mansour Bin Zayed"], "a large particle"),
        ("Mark,\nCan you call me?\n", ["Mark"], "how a letter begins"),
        ("It was Frank's idea to ask Harry and Nick.\n", ["Harry", "Nick"], "given names that are words"),
        ("They spoke of Napoleon and of Shakespeare.\n", ["Napoleon", "Shakespeare"], "whom one word names"),
        ("Ann\nB. Lee left.\n", ["Ann", "B. Lee"], "a line that was not wrapped"),
    ],
)
def test_a_name_is_found_in_another_dress(text: str, expected: list[str], note: str) -> None:
    assert names(text) == expected, note
