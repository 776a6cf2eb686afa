"""What is looked for ahead of a pattern leaves out nothing that the pattern would find: it only saves the time."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from tlx.events.sentences.joints import FINITE_CUTS, PARTICIPLE_CUTS, SAYING_CUTS
from tlx.events.sentences.nouns import PHRASE
from tlx.events.sentences.verbs import GROUP
from tlx.events.times import comparisons, titles
from tlx.text import fold, lex

CLASSES = st.text("#.,;:-_()\"'qdpixWTPotk&@bBeEHhwmzDIsyVvugNnajCc^", max_size=24)
WORDS = st.lists(
    st.sampled_from(
        "compared with to in comparison up down from than for as against versus above below over under on that those"
        " the level of rate price prices 9 mln about like if though it were was style manner premium discount rose fell"
        " 5 % The Times issue Issue Post novel film , year Year years class spirit Hotel".split()
    ),
    max_size=7,
)


def ungated(pattern: re.Pattern[str]) -> re.Pattern[str]:
    """A pattern without the look ahead that it begins with."""
    return re.compile(re.sub(r"^\s*\(\?=[^)]*\)", "", pattern.pattern), pattern.flags)


@given(CLASSES)
def test_verbs_and_event_nouns_begin_with_what_is_looked_for(classes: str) -> None:
    for pattern in (GROUP, PHRASE):
        found = [match.span() for match in pattern.finditer(classes)]

        assert found == [match.span() for match in ungated(pattern).finditer(classes)]


@given(CLASSES)
def test_a_gap_that_is_cut_has_the_class_that_the_cut_needs(gap: str) -> None:
    cuts = (*FINITE_CUTS, *SAYING_CUTS, *PARTICIPLE_CUTS)

    assert [cut.needs for cut in cuts if cut.pattern.search(gap) and cut.needs not in gap] == []


@given(WORDS)
def test_what_is_compared_stands_behind_a_word_that_measures(words: list[str]) -> None:
    before = " ".join(words) + " "

    if comparisons.COMPARED.search(before):
        assert not comparisons.MEASURING.isdisjoint(map(fold, words))


@given(WORDS)
def test_a_title_ends_in_a_word_that_leads_to_its_date(words: list[str]) -> None:
    before = " ".join(words) + " "
    named = any(pattern.search(before) for pattern in (titles.TITLE, titles.ISSUE, titles.WORKS))

    if named or titles.OF_THE_YEAR.search(f"{before}2012"):
        assert fold(lex(before.strip()).word(len(lex(before.strip())) - 1)) in titles.LEADING
