"""The machinery around the rules: what is refused at import, names the user dates, the two orders of 9/12."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tlx.dates import Tense, explain, find, resolve, timex3
from tlx.dates.pattern import PatternError
from tlx.dates.rule import Rule, rule
from tlx.model import Basis, Dating, Mode, When, edtf
from tlx.text import read

ON = Dating(When.at(2015, 1, 16), Basis.GIVEN, "given in tlx.toml")
NOBODY_KNOWS = Dating()


def meanings(words: str, dating: Dating = ON, mode: Mode | None = Mode.NEWS) -> list[str]:
    reading = read(words)
    return [edtf.write(one.when) if one.when else "" for one in resolve(find(reading), reading, dating, mode)]


def without_docstring(year: int) -> When:
    return When.at(year)


def takes_another_slot(month: int) -> When:
    """says itself"""
    return When.at(2014, month)


def blank_that_nothing_fills(year: int) -> When:
    """the {month} itself"""
    return When.at(year)


@pytest.mark.parametrize(
    ("pattern", "function", "yes", "complaint"),
    [
        ("{year}", without_docstring, {"2014": "2014"}, "needs a docstring"),
        ("{year}", takes_another_slot, {"2014": "2014"}, r"the pattern has \['year'\], the function takes \['month'\]"),
        ("{year}", blank_that_nothing_fills, {"2014": "2014"}, "blanks that nothing fills"),
        ("{annum}", takes_another_slot, {"2014": "2014"}, "no slot is called 'annum'"),
        ("({month}", takes_another_slot, {"May": "2014-05"}, "a bracket is never closed"),
        ("{month})", takes_another_slot, {"May": "2014-05"}, "a bracket too many"),
        ("{month}", takes_another_slot, {}, "an example"),
    ],
)
def test_what_does_not_fit_is_refused_when_it_is_imported(
    pattern: str, function: Callable[..., When], yes: dict[str, str], complaint: str
) -> None:
    with pytest.raises(PatternError, match=complaint):
        rule(pattern, yes=yes)(function)


def test_a_rule_is_a_value_with_its_reason_and_examples() -> None:
    @rule("{year}", yes={"2014": "2014"})
    def a_year(year: int) -> When:
        """says the year"""
        return When.at(year)

    assert isinstance(a_year, Rule)
    assert (a_year.name, a_year.why, a_year.relative) == ("a_year", "says the year", False)


def test_the_users_names_of_events_are_dates() -> None:
    reading = read("Ten were killed since the Northfield fire.")
    found = find(reading, known={"Northfield Fire": When.at(2012, 5, 3)})
    since, fire = resolve(found, reading, ON)
    assert (since.words, edtf.write(since.when or When.at(1))) == ("since the Northfield fire", "2012-05-03/2015-01-16")
    assert (fire.words, fire.reason.why) == ("Northfield fire", "the date given for that name")


@pytest.mark.parametrize(
    ("words", "expected", "note"),
    [
        ("on 9/12/2008 and 31/12/2008", "2008-12-09", "31 can only be a day"),
        ("on 9/12/2008 and 12/31/2008", "2008-09-12", "31 can only be a day"),
        ("On March 3, 2007 and 9/12/2008", "2008-09-12", "the text writes months first"),
        ("On 3 March 2007 and 9/12/2008", "2008-12-09", "the text writes days first"),
        ("on 9/12/2008", "2008-12-09", "days come first where nothing tells"),
    ],
)
def test_which_number_is_the_day_is_decided_by_the_whole_text(words: str, expected: str, note: str) -> None:
    assert expected in meanings(words), note


def test_the_order_can_be_given_and_the_other_reading_is_kept() -> None:
    reading = read("on 9/12/2008")
    (one,) = resolve(find(reading), reading, ON, day_first=False)
    assert [edtf.write(one.when or When.at(1))] == ["2008-09-12"]
    assert [edtf.write(other.when) for other in one.alternatives] == ["2008-12-09"]


def test_the_reading_not_taken_is_kept_with_the_reason() -> None:
    one = explain("In October the level was raised", When.at(2014, 12, 9))
    assert one is not None
    assert [(edtf.write(other.when), other.why) for other in one.alternatives] == [
        ("2015-10", "ruled out: “was raised” is past")
    ]


@pytest.mark.parametrize(
    ("words", "tense"),
    [("He was told on Monday", Tense.PAST), ("They will meet on Monday", Tense.FUTURE), ("Monday", Tense.UNKNOWN)],
)
def test_an_expression_knows_the_tense_beside_it(words: str, tense: Tense) -> None:
    (found,) = find(read(words))
    assert found.cue.tense is tense


def test_a_composed_date_feels_the_tense_too() -> None:
    assert meanings("They will meet on Monday night") == ["2015-01-19"]


def test_without_a_date_of_the_text_relative_words_stay_open_and_others_do_not() -> None:
    assert meanings("On Monday, in 2012 and last week", NOBODY_KNOWS) == ["", "2012", ""]


def test_a_text_full_of_old_years_tells_a_story() -> None:
    story = "In 1861 it began. In 1862 and 1863 it spread. In 1864 it turned. In 1865, in April, it ended."
    assert meanings(story, ON, None)[-1] == "1865-04"


def test_timex3_counts_the_dates_in_a_frame_and_not_the_frame() -> None:
    reading = read("since March 2012")
    assert [one.words for one in timex3(resolve(find(reading), reading, ON))] == ["March 2012"]
