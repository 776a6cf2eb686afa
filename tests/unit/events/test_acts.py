"""What a trigger says was done, with the words around it."""

import pytest

from tlx.events.sentences.acts import act


@pytest.mark.parametrize(
    ("one", "two", "note"),
    [
        (("arrested",), ("detained",), "words of one act"),
        (("sacked",), ("fired",), "dismissed; shots are fired at somebody"),
        (("opened", " fire on the crowd"), ("shot",), "a verb and what makes it another"),
        (("stepped", " down as chairman"), ("resignation",), "verb and particle, and a noun"),
        (("taken", " into custody"), ("arrested",), "a phrase"),
        (("broke", " out in the mill", "a fire "), ("fire",), "what began is what happened"),
        (("began", " an inquiry"), ("opened", " an investigation"), "a verb that leaves it to its object"),
        (("search", " ended at noon"), ("called", " off at noon", "the search was "), "the end of it"),
        (("called", " off at noon", "the search was "), ("search", " was called off"), "the end of it, by its noun"),
    ],
)
def test_different_words_tell_one_act(one: tuple[str, ...], two: tuple[str, ...], note: str) -> None:
    assert act(*one) == act(*two), note


@pytest.mark.parametrize(
    ("one", "two", "note"),
    [
        (("search", " began at noon"), ("search", " ended at noon"), "a beginning is not an end"),
        (("opened", " a shop"), ("opened", " fire"), "what is opened"),
        (("declined", " to comment"), ("declined", " by a tenth"), "refused, and fell"),
        (("opened", " after the fire"), ("fire",), "what stands behind “after” is something else"),
    ],
)
def test_alike_words_tell_two_acts(one: tuple[str, ...], two: tuple[str, ...], note: str) -> None:
    assert act(*one) != act(*two), note
