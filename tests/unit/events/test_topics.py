"""Whom a text goes on about: who takes part is known where a reader knows, also where a headline keeps its pronoun."""

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
        ("John Hart was born in Leeds in 1950. He left in 1960. The mill closed. He returned in 1970.", "returned",
         {"John Hart"}, "through sentences that speak of things"),
        ("John Hart left Leeds in 1950. He met Alan Brown in 1951. He settled in York in 1952.", "settled",
         {"John Hart"}, "past somebody met on the way, once the text is about one"),
        ("John Hart left Leeds in 1950. He worked in York in 1951. On the advice of Alan Brown he returned in 1952.",
         "returned", {"John Hart"}, "not who is named in a phrase before"),
        ("Mary Lee sued John Hart in May. She moved in June.", "moved", {"Mary Lee"}, "the woman"),
        ("Mary Lee was asleep in May. John Hart woke her. She left in June.", "left", {"Mary Lee"},
         "whom it was done to, when the other is a man"),
        ("When John Hart left in May, Alan Brown won. He resigned in June.", "resigned", {"Alan Brown"},
         "the main clause, not the one that hangs on it"),
        ("John Hart left in May. His lawyer Alan Brown said he moved in June.", "moved", {"John Hart"},
         "a lawyer speaks of his client"),
        ("The mayor, John Hart, left in May. Mr Hart, in tears, said he moved in June.", "moved", {"John Hart"},
         "who says it of himself"),
        ("John Hart was a painter. He won in 1950.\n\nHis life\n\nHe married in 1960. Hart is ill. Hart is old.",
         "married", {"John Hart"}, "over a heading, when all of the text is about him"),
        ("John Hart was a painter. Hart met Alan Brown in 1950. He married in 1960. Mr Hart is ill.", "married",
         {"John Hart"}, "past somebody met, for the same reason"),
        ("Mary Lee left in May. She learned English in June. She wept in July.", "wept", {"Mary Lee"},
         "past a language"),
        ("Pat Obi left in May. Ms Obi moved in June. She was fined in July.", "fined", {"Pat Obi"},
         "a title anywhere in the text"),
        ("Mary Lee was a nurse. She was ill. She met Ann Bell. Her son died. She left in May. She won. She is 9.",
         "left", {"Mary Lee"}, "in a text that says “she” far oftener than it names any other woman"),
        ("Mary Lee left in May. The storm hit the town where she worked in June.", "worked", {"Mary Lee"},
         "in a clause of “where”"),
        ("Mary Lee was ill. She married John Hart in May. They moved in June.", "moved", {"Mary Lee", "John Hart"},
         "they, one of whom is only meant"),
        ("Vesna Tomin left in May. Oleg Darin left in June. She won in July.", "won", {"Vesna Tomin"},
         "the woman, by a given name of another country"),
        ("Mary Lee sent the jury home in May after a juror fell. She left in June.", "left", {"Mary Lee"},
         "not somebody without a name in a clause that hangs on hers"),
    ],
)  # fmt: skip
def test_a_pronoun_means_whom_the_text_is_about(words: str, trigger: str, who: set[str], note: str) -> None:
    assert people(words, trigger) == who, note


@pytest.mark.parametrize(
    ("words", "trigger", "who", "note"),
    [
        ("John Hart left in May. The jury convicted him in June.", "convicted", {"John Hart"}, "him"),
        ("John Hart left in May. Mary Lee hired him in June.", "hired", {"John Hart", "Mary Lee"}, "him beside her"),
        ("Mary Lee left in May. The mayor wrote to her in June.", "wrote", {"Mary Lee"}, "behind a preposition"),
        ("Mary Lee left in May. The mayor hired her sister in June.", "hired", set(), "“her” that owns"),
        ("John Hart left in May. Hart met him in June.", "met", {"John Hart"}, "not whoever does it"),
        ("John Hart met Alan Brown in May. The jury convicted him in June.", "convicted", set(), "either of two"),
        ("John Hart was ill. The mayor, Mary Lee, who met him in June, won in July.", "met", {"John Hart", "Mary Lee"},
         "in a clause of “who”"),
        ("John Hart was ill. The bridge was named for him in June.", "named", set(), "he need not have been there"),
    ],
)  # fmt: skip
def test_an_object_means_whom_the_text_is_about(words: str, trigger: str, who: set[str], note: str) -> None:
    assert people(words, trigger) == who, note


@pytest.mark.parametrize(
    ("words", "trigger", "note"),
    [
        ("John Hart met Alan Brown in May. He moved in June.", "moved", "either of two"),
        ("John Hart left in May and Alan Brown won in June. He moved in July.", "moved", "two subjects"),
        ("John Hart left in May. A man shot the guard in June. He was fined in July.", "fined", "an unnamed man"),
        ("John Hart left in May. He worked in York. He hit Alan Brown in June. He was fined in July.", "fined",
         "whom it was done to"),
        ("Pat Obi left in May. The girl's body was found in June. She drowned in July.", "drowned",
         "a girl, where nobody knows whether Pat is a woman"),
        ("John Hart is a painter. Hart left in May. Hart is ill. A man shot the guard in June. He was fined in July.",
         "fined", "an unnamed man, whoever the text is about"),
        ("Alan Brown said John Hart left in May. He moved in June.", "moved", "who says it, or of whom"),
    ],
)  # fmt: skip
def test_of_two_who_are_as_likely_it_means_neither(words: str, trigger: str, note: str) -> None:
    assert people(words, trigger) == set(), note


@pytest.mark.parametrize(
    ("words", "trigger", "who", "note"),
    [
        ("John Hart is a builder. His trial opened on Monday.", "opened", {"John Hart"}, "an act of his"),
        ("John Hart is a builder. His violent death on Monday was a shock.", "death", {"John Hart"}, "with more words"),
        ("John Hart is a builder. His house fell on Monday.", "fell", set(), "his house is not he"),
    ],
)  # fmt: skip
def test_an_act_of_his_is_of_whom_the_text_is_about(words: str, trigger: str, who: set[str], note: str) -> None:
    assert people(words, trigger) == who, note


@pytest.mark.parametrize(
    ("words", "trigger", "who", "note"),
    [
        ("John Hart and Ann Lee met in May. They married in June.", "married", {"John Hart", "Ann Lee"}, "two of one"),
        ("John Hart sent Ann Lee a note in May. They married in June.", "married", {"John Hart", "Ann Lee"},
         "who did it, and to whom"),
        ("In May John Hart met Ann Lee, a clerk; they married in June.", "married", {"John Hart", "Ann Lee"},
         "in one sentence"),
        ("John Hart told workers in May of Ann Lee. They left in June.", "left", set(), "or the workers"),
        ("John Hart won in May. They left in June.", "left", set(), "one is not they"),
    ],
)  # fmt: skip
def test_they_are_those_who_acted_together_before(words: str, trigger: str, who: set[str], note: str) -> None:
    assert people(words, trigger) == who, note
