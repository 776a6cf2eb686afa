"""Whom "the pair", "both" and "the two men" mean: only where there are just as many as they say."""

import pytest
from pipeline import Folder, mine

from tlx.model import When


def people(words: str, trigger: str) -> set[str]:
    """Who takes part in the row that a word names."""
    rows = mine(Folder({"a.txt": words}, {"a.txt": When.at(2015, 1, 16)})).rows(0.0)
    return {name for row in rows if row.trigger == trigger for name in row.people}


BOTH = {"John Hart", "Alan Brown"}


@pytest.mark.parametrize(
    ("words", "trigger", "who", "note"),
    [
        ("John Hart and Alan Brown left in May. The pair were fined in June.", "fined", BOTH, "the pair"),
        ("John Hart and Alan Brown left in May. Both were fined in June.", "fined", BOTH, "both"),
        ("John Hart wrote to Alan Brown in May. The two men met in June.", "met", BOTH, "of the sentence before"),
        ("John Hart and Alan Brown left in May. Hart is ill. The two men met in June.", "met", BOTH,
         "those who acted together last"),
        ("John Hart and Alan Brown left in May. Mary Lee met the two men in June.", "met", {*BOTH, "Mary Lee"},
         "as an object"),
        ("John Hart and Alan Brown left in May. The trial of the two men began in June.", "trial", BOTH, "whose trial"),
        ("John Hart, Mary Lee and Alan Brown met in May. The two men were fined in June.", "fined", BOTH,
         "men: not the woman"),
        ("John Hart, Mary Lee and Alan Brown met in May. The three were fined in June.", "fined", {*BOTH, "Mary Lee"},
         "three"),
        ("John Hart and his wife, Mary Lee, left in May. The couple moved in June.", "moved", {"John Hart", "Mary Lee"},
         "a couple"),
        ("Mary Lee fell. Lee is ill. Lee is 90. Her husband, John Hart, left in May. The couple moved in June.",
         "moved", {"Mary Lee", "John Hart"}, "her husband, and whom the text is about"),
        ("John Hart and Alan Brown sent their letters in May. They were fined in June.", "fined", BOTH,
         "they, behind a noun of many things"),
    ],
)  # fmt: skip
def test_a_group_means_as_many_as_it_says(words: str, trigger: str, who: set[str], note: str) -> None:
    assert people(words, trigger) == who, note


@pytest.mark.parametrize(
    ("words", "trigger", "note"),
    [
        ("John Hart left in May. Both were fined in June.", "fined", "nobody beside him"),
        ("John Hart, Peter Obi and Alan Brown left in May. The two men were fined in June.", "fined", "two of three"),
        ("John Hart and Alan Brown left in May. Both sides met in June.", "met", "sides"),
        ("John Hart and Alan Brown left in May. The two countries agreed in June.", "agreed", "countries"),
        ("John Hart and Alan Brown met workers in May. They were fined in June.", "fined", "they may be the workers"),
    ],
)
def test_nobody_is_meant_where_the_number_or_the_noun_does_not_fit(words: str, trigger: str, note: str) -> None:
    assert people(words, trigger) == set(), note


@pytest.mark.parametrize(
    ("words", "trigger", "who", "note"),
    [
        ("John Hart left in May. “He won in June,” Mary Lee said.", "won", {"John Hart"}, "whom the text is about"),
        ("Mary Lee said: “I thank John Hart. He won in June.”", "won", {"John Hart"}, "whom she has just named"),
        ("Mary Lee left in May. “She won in June,” Mary Lee said.", "won", set(), "nobody calls herself so"),
    ],
)
def test_whom_somebody_quoted_speaks_of(words: str, trigger: str, who: set[str], note: str) -> None:
    assert people(words, trigger) == who, note
