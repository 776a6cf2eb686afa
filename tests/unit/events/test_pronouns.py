"""Whom a pronoun means: a name takes its place only where one person alone can be meant."""

import pytest
from pipeline import Folder, Row, mine

from tlx.model import When


def last_row(words: str) -> Row:
    """The row that stands last in the text, whose subject is the pronoun."""
    folder = Folder({"a.txt": words}, {"a.txt": When.at(2015, 1, 16)})
    return max((row for row in mine(folder).rows(0.0) if row.kind != "statement"), key=lambda row: row.date)


LONG = (
    "John Hart left on Sunday. He was fined on Monday by a court in Leeds after a long hearing in which a clerk"
    " read out all of the papers of the case, one after another, and John Hart wept."
)


@pytest.mark.parametrize(
    ("words", "headline", "note"),
    [
        ("John Hart left on Monday. He was arrested on Tuesday.", "John Hart was arrested", "the sentence before"),
        ("John Hart said he was arrested on Monday.", "John Hart was arrested", "the same sentence"),
        ("John Hart, 31, a nurse, left on Monday. He was fined on Tuesday.", "John Hart was fined", "what he is"),
        ("Prime Minister John Hart left on Monday. He was fined on Tuesday.", "John Hart was fined", "his office"),
        ("The board made Ann Lee its chief engineer on Monday. John Hart left. He was fined on Tuesday.",
         "John Hart was fined", "only the sentence before counts"),
        ("Ms Lee left on Monday. She was fined on Tuesday.", "Lee was fined", "a title that fits"),
        ("Ann Lee met John Hart on Monday. She was fined on Tuesday.", "Ann Lee was fined", "the other is a man"),
        ("John Hart left on Monday. The bell rang. He was fined on Tuesday.", "John Hart was fined",
         "over a sentence that speaks of nobody"),
        ("John Hart left on Sunday. He met Sarah Lee on Monday. He was fined on Tuesday.", "John Hart was fined",
         "through a pronoun understood"),
        (LONG, "John Hart was fined by a court in Leeds", "far behind he may be named again"),
        ("He paid Kim Lee on Monday. She was fined on Tuesday.", "Kim Lee was fined", "he of “he paid” is another"),
        ("The shop's owner, Sir John Hart, left on Monday. He was fined on Tuesday.", "John Hart was fined",
         "the owner is no other"),
        ("The man was named on Monday as John Hart, a clerk. He was fined on Tuesday.", "John Hart was fined",
         "nor is the man who is named"),
        ("John Hart was appointed engineer on Sunday. He was fined on Tuesday.", "John Hart was fined", "his post"),
        ("John Hart wrote to his brother on Monday. He was fined on Tuesday.", "John Hart was fined",
         "one he only wrote to is less likely"),
        ("John Hart, a clerk, was born at Wether Mills on Monday. He was fined on Tuesday.", "John Hart was fined",
         "a place nobody knows"),
    ],
)  # fmt: skip
def test_a_name_stands_for_a_pronoun_that_can_mean_nobody_else(words: str, headline: str, note: str) -> None:
    assert last_row(words).headline == headline, note


@pytest.mark.parametrize(
    ("words", "headline", "note"),
    [
        ("Called Janet on Friday. Spoke to Khan this morning, he will send the files tomorrow.",
         "He will send the files", "a name nobody is sure of"),
        ("John Hart spoke to Peter Obi, and he will send the money tomorrow.", "He will send the money", "two men"),
        ("Ann Lee left on Sunday. They met. Alan Brown met David Green on Monday; he was shot on Tuesday.",
         "He was shot", "two others since"),
        ("Alan Brown said that David Green was ill and he left the party on Tuesday.", "He left the party",
         "somebody called like a place"),
        ("Police arrested Mary Lee on Sunday. He was shot on Tuesday.", "He was shot", "a woman's name"),
        ("John Hart told Kim Lee he was shot on Tuesday.", "He was shot", "who was told, or who told it"),
        ("Mr Lee left on Monday. She was shot on Tuesday.", "She was shot", "a man's title"),
        ("Kim Lee spoke to her husband on Monday. He was shot on Tuesday.", "He was shot", "her husband"),
        ("A man attacked John Hart on Monday. He was arrested on Tuesday.", "He was arrested", "a man without a name"),
        ("John Hart's brother left on Monday. He was arrested on Tuesday.", "He was arrested", "his brother"),
        ("The driver hit John Hart on Monday. He was arrested on Tuesday.", "He was arrested", "the driver"),
        ("John Hart called him on Monday. He was arrested on Tuesday.", "He was arrested", "him"),
        ("Kim Lee left on Monday. He said she was shot on Tuesday.", "She was shot", "he is not she"),
        ("Peter Obi resigned on Monday. He paid John Hart on Tuesday. He was shot on Wednesday.", "He was shot",
         "whom he paid"),
        ("Peter Obi resigned on Sunday. “He was shot on Tuesday,” said John Hart.", "He was shot",
         "in somebody's own words"),
        ("Kim Lee left on Sunday. On Monday he met Pat Obi’s uncle, Alan Brown. He was fined on Tuesday.",
         "He was fined", "not past somebody else who may be meant"),
        ("John Hart was hit by a driver on Monday. He was arrested on Tuesday.", "He was arrested", "who did it"),
        ("Kim Lee met Pat Obi on Monday. She was fined on Tuesday.", "She was fined", "either may be a woman"),
        ("John Hart left on Monday.\n\nAnother day\n\nHe was fined on Tuesday.", "He was fined", "over a heading"),
        ("Kim Lee left on Sunday. He paid Kim Lee on Tuesday.", "He paid Kim Lee", "nobody pays himself by name"),
    ],
)  # fmt: skip
def test_in_doubt_the_pronoun_stays_and_nobody_is_filed_under_it(words: str, headline: str, note: str) -> None:
    row = last_row(words)

    assert row.headline == headline, note
    assert not set(row.people) - {name for name in row.people if name in headline}, note


@pytest.mark.parametrize(
    ("words", "headline", "note"),
    [
        ("Acme Ltd said it will close the mill in May.", "Acme Ltd will close the mill", "a body says it of itself"),
        ("Police said they arrested a man on Monday.", "Police arrested a man", "so do several"),
        ("Acme Ltd opened a bridge on Monday. It sold the bridge on Tuesday.", "Acme Ltd sold the bridge",
         "only a body sells"),
        ("Acme Ltd opened a bridge on Monday. It collapsed on Tuesday.", "It collapsed", "a bridge does too"),
        ("Acme Ltd sued Bolt Inc on Sunday. It sold the mill on Tuesday.", "It sold the mill", "one of two bodies"),
        ("Acme Ltd sued Bolt Inc on Sunday. Acme Ltd said it will close the mill in May.",
         "Acme Ltd will close the mill", "who says it is meant, whoever else is named"),
        ("Acme Ltd and Bolt Inc said it will close the mill in May.", "It will close the mill", "two said it"),
        ("Acme Ltd, with mills in Hull, said it will close one in May.", "Acme Ltd will close one",
         "what else is told of who says it"),
        ("Bolt Inc met a group of buyers on Sunday. The group said it will close the mill in May.",
         "The group will close the mill",
         "a body called by what it is"),
        ("Acme Mills Corp grew. Acme said as part of the deal, it will close a mill in May.",
         "Acme will close a mill",
         "a firm called for short, with a word on why"),
        ("Hull's mayor met Bolt Inc on Sunday. The mayor said it will close the mill in May.",
         "It will close the mill", "a person is not it"),
        ("John Hart said they left on Monday.", "They left", "one person is not they"),
        ("The man said it was stolen on Monday.", "It was stolen", "somebody is not it"),
        ("Two men were seen on Sunday. Police said they attacked a guard on Monday.", "They attacked a guard",
         "others may be they"),
    ],
)  # fmt: skip
def test_it_and_they_are_a_body_only_where_no_other_can_be(words: str, headline: str, note: str) -> None:
    assert last_row(words).headline == headline, note


FIRST_WORDS = 0.35
"""Above what is kept of more words of one speaker."""


def speakers(words: str) -> list[tuple[str, ...]]:
    """Who speaks in each statement row."""
    folder = Folder({"a.txt": words}, {"a.txt": When.at(2015, 1, 16)})
    return [row.people for row in mine(folder).rows(FIRST_WORDS) if row.kind == "statement"]


@pytest.mark.parametrize(
    ("words", "people", "note"),
    [
        ("Mayor Kim Lee said it was late. “We will win this case,” she added.", [("Kim Lee",)], "who spoke before"),
        ("Kim Lee resigned on Monday. “We will win this case,” he said.", [("Kim Lee",)], "the only one named before"),
        ("Mayor Kim Lee said no. The hall was cold. “We will win this case,” she added.", [("Kim Lee",)],
         "one sentence between"),
        ("Alan Brown met Kim Lee on Monday. “We will win this case,” he said.", [], "two people"),
        ("The driver hit Kim Lee on Monday. “We will win this case,” he said.", [], "the driver"),
        ("Mary Lee resigned on Monday. “We will win this case,” he said.", [], "a woman's name"),
        ("“We will win this case,” a neighbour said.", [], "nobody named"),
        ("Mrs Mary Hall, mother of Kim Lee and president of a club, explains: “We are many. We will win this case.”",
         [("Mary Hall",)], "not whose mother"),
        ("An aide to Kim Lee said it was late and that they would win this case.", [], "whose aide"),
        ("“They said that it was over,” said Kim Lee, the mayor.", [("Kim Lee",)], "outside the quotation"),
        ("“She knew it was bad,” her father, retired clerk Kim Lee, said in tears.", [("Kim Lee",)],
         "a long apposition between the quotation and “said”"),
        ("“We will win this case,” Kim Lee, the mayor of Leeds, told reporters.", [("Kim Lee",)], "the same behind"),
        ("“We will win this case,” added Kim Lee’s wife, the singer Ann Hall.", [("Ann Hall",)], "whose wife"),
        ("An official, who was tired, said Kim Lee would win this case.", [], "of whom it is said"),
        ("“We will win this case,” Kim Lee and Ann Hall said in a joint note.", [("Kim Lee", "Ann Hall")], "both"),
    ],
)  # fmt: skip
def test_words_are_given_only_to_somebody_who_surely_said_them(
    words: str, people: list[tuple[str, ...]], note: str
) -> None:
    assert speakers(words) == people, note


@pytest.mark.parametrize(
    "other",
    ["“I fear him,” a neighbour said.", "“I fear him,” said a friend of Tom Lee.", "“I fear him,” he said."],
)
def test_a_quotation_of_somebody_else_is_not_the_last_speakers(other: str) -> None:
    words = f"Mayor Ruth Calder said the mill was sold. {other}"

    assert ("Ruth Calder",) not in speakers(words)
