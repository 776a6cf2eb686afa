"""Who takes part in what a sentence tells: subject and object, not whoever is named nearby."""

import pytest
from pipeline import Folder, mine

from tlx.model import When


def taking_part(words: str) -> set[str]:
    """The people of the rows of a text, whatever they are told to have done."""
    folder = Folder({"a.txt": words}, {"a.txt": When.at(2015, 1, 16)})
    return {name for row in mine(folder).rows(0.0) for name in row.people}


@pytest.mark.parametrize(
    ("words", "people", "note"),
    [
        ("John Hart met Sarah Lee on Monday.", {"John Hart", "Sarah Lee"}, "subject and object"),
        ("John Hart and Sarah Lee met on Monday.", {"John Hart", "Sarah Lee"}, "both of a subject"),
        ("The clerk was dismissed by Sarah Lee on Monday.", {"Sarah Lee"}, "an agent"),
        ("The town honoured the mayor, Sarah Lee, on Monday.", {"Sarah Lee"}, "an apposition"),
        ("Five men, including John Hart, were fined on Monday.", {"John Hart"}, "one of several"),
        ("The man was named on Monday as John Hart.", {"John Hart"}, "as"),
        ("The claim came before Judge Sarah Lee on Monday.", {"Sarah Lee"}, "before a judge"),
        ("One crewman, named locally as John Hart, 34, was hurt on Monday.", {"John Hart"}, "set apart"),
        ("In a speech on Monday night, Sarah Lee left. In a note last week she praised the mayor.", {"Sarah Lee"},
         "a pronoun right before its verb"),
        ("John Hart left. On Monday he, Peter Obi and Sarah Lee met.", {"John Hart", "Peter Obi", "Sarah Lee"},
         "all of a list"),
        ("John Hart emailed the mayor on Monday to say that it was late.", {"John Hart"}, "“to say” tells nothing"),
        ("John Hart, you pleaded guilty on Monday. You were released last week.", {"John Hart"}, "who is spoken to"),
        ("R v John Hart\n\nYou were released on Monday.", {"John Hart"}, "whose case it is"),
        ("R v John Hart\n\nYou and Sarah Lee left on Monday.", {"John Hart", "Sarah Lee"}, "and somebody else"),
        ("Mr Hart, please stand. On Monday you pleaded guilty.", {"Hart"}, "who is asked to stand"),
        ("1. John Hart, you pleaded guilty. Sarah Lee lent you £5 on Monday.", {"John Hart", "Sarah Lee"},
         "“you” as an object, and behind the number of a paragraph"),
        ("The trial of John Hart began on Monday.", {"John Hart"}, "whose trial"),
        ("Mother-of-two Sarah Lee, 41, was hurt on Monday.", {"Sarah Lee"}, "an “of” inside a word"),
        ("John Hart’s trial began on Monday.", {"John Hart"}, "the same"),
        ("The body of John Hart was found on Monday.", {"John Hart"}, "whose body"),
        ("Secretary of State Sarah Lee resigned on Monday.", {"Sarah Lee"}, "the “of” of an office"),
        ("The head of the board, Sarah Lee, resigned on Monday.", {"Sarah Lee"}, "an “of” before a comma"),
        ("In a letter dated 9 May the mayor, Sarah Lee, wrote: “I left the mill on Monday.”", {"Sarah Lee"},
         "whoever writes “I”"),
        ("An attack on Sarah Lee failed on Monday.", {"Sarah Lee"}, "behind an event noun"),
        ("John Hart thanked Sarah Lee on Monday.", {"John Hart", "Sarah Lee"}, "whom somebody thanks"),
        ("John Hart told Sarah Lee on Monday that it was late.", {"John Hart", "Sarah Lee"}, "whom somebody tells"),
        ("John Hart told Sarah Lee that trade was poor and asked for time on Monday.", {"John Hart", "Sarah Lee"},
         "who told asks, trade does not"),
        ("John Hart accused the town on Monday of failing to question Sarah Lee.", {"John Hart"}, "what was not done"),
    ],
)  # fmt: skip
def test_subject_object_and_agent_take_part(words: str, people: set[str], note: str) -> None:
    assert taking_part(words) == people, note


@pytest.mark.parametrize(
    ("words", "people", "note"),
    [
        ("A friend of Sarah Lee was fined on Monday.", set(), "whose friend"),
        ("Sarah Lee’s friend was fined on Monday.", set(), "the same"),
        ("Police surrounded Hart’s garage on Monday. John Hart is ill.", set(), "whose garage"),
        ("John Hart married Sarah Lee’s niece on Monday.", {"John Hart"}, "whose niece"),
        ("Wood Mackenzie analyst Sarah Lee resigned on Monday.", {"Sarah Lee"}, "whose analyst"),
        ("A working party under Mayor Sarah Lee was formed on Monday.", set(), "under whom"),
        ("John Hart was making engines for Sarah Lee on Monday.", {"John Hart"}, "for whom"),
        ("John Hart resigned on Monday after talks on the future of the mill with friends of Sarah Lee.",
         {"John Hart"}, "far behind the verb"),
    ],
)  # fmt: skip
def test_whoever_is_only_named_nearby_does_not(words: str, people: set[str], note: str) -> None:
    assert taking_part(words) == people, note


def described(words: str) -> set[str]:
    """The people without a name of the rows of a text."""
    folder = Folder({"a.txt": words}, {"a.txt": When.at(2015, 1, 16)})
    return {each for event in mine(folder).events for each in event.described}


@pytest.mark.parametrize(
    ("words", "people", "note"),
    [
        ("Police arrested a 31-year-old man and two women on Monday.", {"a 31-year-old man", "two women"}, "as told"),
        ("Five men were charged by an officer on Monday.", {"Five men", "an officer"}, "subject and agent"),
        ("The driver, Mr Tom Hall, was hurt on Monday.", set(), "one who is named"),
        ("The engine driver’s wife left on Monday.", set(), "an owner"),
        ("A driver education course ended on Monday.", set(), "a noun that only describes"),
    ],
)
def test_people_without_a_name_are_kept_as_the_text_describes_them_and_are_nobody(
    words: str, people: set[str], note: str
) -> None:
    assert described(words) == people, note
    assert taking_part(words) <= {"Tom Hall"}, note
