"""A sentence as the rules see it: its words are at hand as written and folded."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tlx.events.sentence import sentences
from tlx.text import fold, read


@given(st.text(alphabet="aÉł İ’'.-\n\t1", max_size=60))
def test_the_words_of_a_sentence_are_those_of_the_text_and_folded_once(text: str) -> None:
    reading = read(text)

    for sentence in sentences(reading, [], []):
        asked = range(-2, len(sentence.classes) + 2)
        inside = [0 <= index < len(sentence.classes) for index in asked]
        written = [
            reading.tokens.word(sentence.offset + index) if held else ""
            for index, held in zip(asked, inside, strict=True)
        ]

        assert [sentence.word(index) for index in asked] == written
        assert [sentence.folded(index) for index in asked] == [fold(word) for word in written]
