"""All who are the subject of a verb: those in a list before it, in apposition, set apart, and in front of "who"."""

import pytest
from pipeline import Folder, mine

from tlx.model import When


def people(words: str, trigger: str) -> set[str]:
    """Who takes part in the row that a word names."""
    rows = mine(Folder({"a.txt": words}, {"a.txt": When.at(2015, 1, 16)})).rows(0.0)
    return {name for row in rows if row.trigger == trigger for name in row.people}


@pytest.mark.parametrize(
    ("words", "trigger", "who", "note"),
    [
        ("The ministers Jan Kavan of Poland, Ann Lee of France and Pat Obi of Ghana signed it on Monday.", "signed",
         {"Jan Kavan", "Ann Lee", "Pat Obi"}, "each with a country"),
        ("The three men - Tom Reid, Ann Lee and Pat Obi - were jailed on Monday.", "jailed",
         {"Tom Reid", "Ann Lee", "Pat Obi"}, "a list set apart"),
        ("Tom Reid, a clerk, and two other men were arrested on Monday.", "arrested", {"Tom Reid"}, "and others"),
        ("In a letter to Tom Reid, Ann Lee and Pat Obi resigned on Monday.", "resigned", {"Ann Lee", "Pat Obi"},
         "not to whom"),
        ("Tom Reid, a survivor from Leeds agreed to it on Monday.", "agreed", {"Tom Reid"}, "the comma forgotten"),
        ("Tom Reid, facing troops at the border, today sought peace.", "sought", {"Tom Reid"}, "what they were at"),
        ("The film shows Ann Lee, a nurse who was wounded on Monday.", "wounded", {"Ann Lee"}, "a nurse who …"),
        ("It names Tom Reid, once head of sales, field work, who left Acme on Monday.", "left", {"Tom Reid"},
         "a person, not the work"),
        ("He echoed the words of the minister Tom Reid, who met Ann Lee on Monday.", "met", {"Tom Reid", "Ann Lee"},
         "whatever the name hangs on"),
        ("Director of the U.S. Bureau of Works (UBW) Tom Reid flew home on Monday.", "flew", {"Tom Reid"},
         "the head of a body, not somebody of theirs"),
        ("It names Tom Reid, a clerk who stole it in May and left Acme on Monday.", "left", {"Tom Reid"},
         "a clerk who …, and …"),
        ("Six years after she died, a retired clerk, Tom Reid, came on Monday.", "came", {"Tom Reid"},
         "an apposition behind a clause"),
        ("Tom Reid, Group Works Director, who was ill, resigned on Monday.", "resigned", {"Tom Reid"},
         "a title with capitals"),
        ("Ann Lee, a clerk whose maps were used by pilots for years, died on Monday.", "died", {"Ann Lee"},
         "who opens the sentence, behind a relative"),
        ("Ann Lee's campaign manager flew home on Monday.", "flew", set(), "whose manager, not whose campaign"),
        ("A friend of Tom Reid flew home on Monday.", "flew", set(), "a friend"),
        ("Supporters of Acme Mutual and of Tom Reid flew home on Monday.", "flew", set(), "those of two"),
    ],
)  # fmt: skip
def test_everybody_the_sentence_makes_its_subject_takes_part(
    words: str, trigger: str, who: set[str], note: str
) -> None:
    assert people(words, trigger) == who, note


@pytest.mark.parametrize(
    ("words", "trigger", "who", "note"),
    [
        ("Ann Lee met Sen. Pat Obi on Monday.", "met", {"Ann Lee", "Pat Obi"}, "a title cut short"),
        ("Ann Lee came on Monday with the head of the clinic, Dr. Pat Obi.", "came", {"Ann Lee", "Pat Obi"},
         "and behind a comma"),
        ("Ann Lee blamed a group led by Pat Obi on Monday.", "blamed", {"Ann Lee"}, "who led it was not blamed"),
        ("Ann Lee worked for Pat Obi on Monday.", "worked", {"Ann Lee"}, "for whom she worked"),
        ("Ann Lee voted for Pat Obi on Monday.", "voted", {"Ann Lee", "Pat Obi"}, "for whom she voted"),
        ("A warrant was issued for Pat Obi on Monday.", "issued", {"Pat Obi"}, "for whom it was"),
        ("Ann Lee was beaten by Pat Obi on Monday.", "beaten", {"Ann Lee", "Pat Obi"}, "who did it"),
        ("Ann Lee was given the Tom Reid Prize on Monday.", "given", {"Ann Lee"}, "a prize with a name"),
    ],
)  # fmt: skip
def test_those_it_was_done_to_and_by_take_part(words: str, trigger: str, who: set[str], note: str) -> None:
    assert people(words, trigger) == who, note
