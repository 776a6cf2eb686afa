"""The machinery around the rules: what is refused at import, names the user dates, the two orders of 9/12."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tlx.dates import Tense, explain, find, resolve, timex3
from tlx.dates.grammar import board
from tlx.dates.pattern import Beginnings, One, PatternError, behind, parse
from tlx.dates.rule import Rule, rule
from tlx.dates.sense import NO_CUE, Cue
from tlx.dates.tense import Clause
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
        ("After the siege he left.", "2014-12-16/..", "after all of it"),
        ("He left before the siege.", "../2014-12-15", "before any of it, and not in its last weeks as before a feast"),
        ("Two days after the siege he left.", "2014-12-18", "counted from its end"),
        ("Two days before the siege he left.", "2014-12-13", "counted from its beginning"),
        ("on the morning of the Cup\nFinal", "2014-05-17", "a name over the end of a line, with a part of its day"),
        ("St. Mary’s flood", "1953-01-31", "whatever its quotation marks"),
        ("since 7/7", "2012-07-07/2015-01-16", "the user's own word goes before what tlx knows"),
        ("the besieged town", "", "no part of a word"),
    ],
)
def test_the_users_names_are_dates_like_others(words: str, expected: str, note: str) -> None:
    known = {"the siege": "2014-12-15/2014-12-16", "Cup Final": "2014-05-17", "7/7": "2012-07-07"}
    known["St. Mary's flood"] = "1953-01-31"
    reading = read(words)
    found = find(reading, known={name: edtf.read(date) for name, date in known.items()})
    when = next((one.when for one in resolve(found, reading, ON, Mode.NEWS)), None)
    assert (edtf.write(when) if when else "") == expected, note


@pytest.mark.parametrize(
    ("words", "expected", "note"),
    [
        ("on 9/12/2008 and 31/12/2008", "2008-12-09", "31 can only be a day"),
        ("on 9/12/2008 and 12/31/2008", "2008-09-12", "31 can only be a day"),
        ("On March 3, 2007 and 9/12/2008", "2008-09-12", "the text writes months first"),
        ("On 3 March 2007 and 9/12/2008", "2008-12-09", "the text writes days first"),
        ("on 9/12/2008", "2008-12-09?", "days come first where nothing tells, and that is not sure"),
        ("on 9/12/2008, 31/12/2008 and 12/31/2008", "2008-12-09?", "nor where a text has both orders"),
        ("on 9/12/2008 and 31/31/2008", "2008-12-09?", "what is no date in either order says nothing"),
    ],
)
def test_which_number_is_the_day_is_decided_by_the_whole_text(words: str, expected: str, note: str) -> None:
    assert expected in meanings(words), note


def test_the_order_can_be_given_and_the_other_reading_is_kept() -> None:
    reading = read("on 9/12/2008")
    (one,) = resolve(find(reading), reading, ON, day_first=False)
    assert [edtf.write(one.when or When.at(1))] == ["2008-09-12"]
    assert [edtf.write(other.when) for other in one.alternatives] == ["2008-12-09"]


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("on 9/12/2008", "nothing in the text says whether day or month stands first"),
        ("on 9/12/2008 and 31/12/2008", "the text's other dates are not written in that order"),
        ("on Tuesday 9/12/2008", "the weekday is not that of the text"),
    ],
)
def test_the_other_order_is_kept_with_a_true_reason(words: str, why: str) -> None:
    reading = read(words)
    (other,) = resolve(find(reading), reading, ON)[0].alternatives
    assert (edtf.write(other.when), other.why) == ("2008-09-12", why)


@pytest.mark.parametrize(
    ("year", "words", "expected", "other"),
    [
        (2015, "3 May '14", "2014-05-03", []),
        (2015, "3 May '19", "2019-05-03", ["1919-05-03"]),
        (2015, "3 May '40", "1940-05-03", []),
        (1863, "3 May '62", "1862-05-03", []),
        (1995, "29 Feb '00", "2000-02-29", []),
        (None, "3 May '29", "2029-05-03", []),
        (None, "3 May '30", "1930-05-03", []),
    ],
)
def test_two_figures_are_the_year_nearest_to_the_text(
    year: int | None, words: str, expected: str, other: list[str]
) -> None:
    one = explain(words, When.at(year) if year else None)
    assert one is not None
    assert edtf.write(one.when or When.at(1)) == expected
    assert [edtf.write(alternative.when) for alternative in one.alternatives] == other


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Filed on 5-May-14 and, in Sept. '98, again", ["2014-05-05", "1998-09"]),
        ("from '39 to '45, nobody", ["1939/1945", "1939", "1945"]),
        ("On 8 May 12 people saw it", ["2014-05-08"]),
        ("It stood so in 2013.'47 and later.'91", ["2013"]),
    ],
)
def test_two_figures_are_a_year_where_nothing_is_counted_and_no_note_is_numbered(
    words: str, expected: list[str]
) -> None:
    assert meanings(words) == expected


FAR = " and so on" * 60


@pytest.mark.parametrize(
    ("words", "expected", "note"),
    [
        ("It rang at 1850 GMT and again at 1905.", ["18:50 GMT", "19:05"], "one in a zone makes the other sure"),
        (
            "At 0915 it rang. By 1530 it was over, after 2150 dark.",
            ["09:15", "15:30", "21:50"],
            "a zero makes them sure",
        ),
        ("From 1500 to 1830 hrs it was shut, in 1999 it was not.", ["15:00", "18:30", "1999"], "hours, and a year"),
        ("At 0915 it rang. It has stood since 1850.", ["09:15", "1850"], "since a year"),
        (f"At 0915 it rang{FAR}. He lived until 1945.", ["09:15", "1945"], "a likely year, far from any time"),
        (f"At 0915 it rang{FAR}. He lived until 2145.", ["09:15", "21:45"], "no likely year"),
        ("He lived until 1530.", ["1530"], "no text that writes times so"),
        ("It closed at 2152. By 2210 it was dark.", [], "not sure enough for a time, nor for a year"),
        ("William took it by 1066, at 0930.", ["1066", "09:30"], "66 minutes"),
    ],
)
def test_four_figures_are_a_time_of_day_where_a_text_writes_them_so(words: str, expected: list[str], note: str) -> None:
    reading = read(words)
    leaves = timex3(resolve(find(reading), reading, ON, Mode.NEWS))
    assert [one.when.part or edtf.write(one.when) for one in leaves if one.when] == expected, note


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("2005 Hill 11/16/17 301\n2006 Flynn 11/17/17 302", ["2017-11-16", "2017-11-17"]),
        ("2005 Hill 11/16/17 301\n\n2009 Flynn 11/17/17 302", ["2005", "2017-11-16", "2009", "2017-11-17"]),
        ("2005 War, 13/4/2005\n2006 Peace, 13/5/2006", ["2005", "2005-04-13", "2006", "2006-05-13"]),
        ("2005 War\n2006 Peace", ["2005", "2006"]),
    ],
)
def test_numbers_that_count_the_lines_of_notes_are_no_years(words: str, expected: list[str]) -> None:
    assert meanings(words) == expected


@pytest.mark.parametrize(
    ("pattern", "first", "follows", "before", "note"),
    [
        ("a b", "a", False, None, "one word after another"),
        ("a? b", "ab", False, None, "the first may be missing"),
        ("a?", "a", True, None, "all of it may be missing"),
        ("(?=(a|b)) _", "ab", False, None, "what must stand ahead decides"),
        ("(?!a) a?", "a", True, None, "what must not stand there decides nothing"),
        ("(?<=(c d|d e?)) a", "a", False, "de", "one of the last words of what must stand before"),
        ("(?<=c) a | b", "ab", False, None, "one of two rows asks nothing"),
        ("(?<=c) a | (?<=d) b", "ab", False, "cd", "both ask something"),
        ("(?<!c) a", "a", False, None, "what must not stand before asks nothing"),
    ],
)
def test_a_pattern_knows_what_it_begins_with_and_what_stands_before_it(
    pattern: str, first: str, follows: bool, before: str | None, note: str
) -> None:
    def characters(one: One) -> str:
        return one.atom if one.literal else "abcde"

    node, beginnings = parse(pattern, {}), Beginnings(characters)

    assert beginnings[node] == (frozenset(first), follows), note
    assert behind(node, beginnings) == (None if before is None else frozenset(before)), note


def test_on_a_board_each_date_takes_one_place() -> None:
    reading = read("In May 2011 and June 2012 it fell")
    on = board("~" * len(reading.tokens), find(reading))

    assert [on.token(place) for place in range(len(on.classes) + 1)] == [0, 1, 3, 4, 6, 7, 8]
    assert [on.place(token) for token in range(len(reading.tokens) + 1)] == [0, 1, 2, 2, 3, 4, 4, 5, 6]
    assert [on.date(place).words for place in (1, 3)] == ["May 2011", "June 2012"]


def test_words_that_stand_again_mean_the_same_with_other_white_space_between() -> None:
    assert meanings("On 9 December 2014 and on 9  December\t2014") == ["2014-12-09", "2014-12-09"]


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


def test_the_tense_is_looked_for_only_where_a_date_hangs_on_it(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def cue(clause: Clause) -> Cue:
        asked.append(clause.first)
        return NO_CUE

    monkeypatch.setattr(Clause, "cue", property(cue))

    assert meanings("They will meet on 9 December 2014, last week and on Monday") != []
    assert set(asked) == {4, 12}


def test_a_composed_date_feels_the_tense_too() -> None:
    assert meanings("They will meet on Monday night") == ["2015-01-19"]


def test_without_a_date_of_the_text_relative_words_stay_open_and_others_do_not() -> None:
    assert meanings("On Monday, in 2012 and last week", NOBODY_KNOWS) == ["", "2012", ""]


@pytest.mark.parametrize(
    ("date", "words", "expected"),
    [
        ("2015-01-16?", "on Monday", ["2015-01-12?"]),
        ("2015~", "last year", ["2014~"]),
        ("2015-01-16?", "since March 2013", ["2013-03/2015-01-16?", "2013-03"]),
        ("2015-01-16?", "on 3 May 2014", ["2014-05-03"]),
    ],
)
def test_what_leans_on_a_rough_or_doubted_date_is_so_too(date: str, words: str, expected: list[str]) -> None:
    assert meanings(words, Dating(edtf.read(date))) == expected


def test_a_text_full_of_old_years_tells_a_story() -> None:
    story = "In 1861 it began. In 1862 and 1863 it spread. In 1864 it turned. In 1865, in April, it ended."
    assert meanings(story, ON, None)[-1] == "1865-04"


def test_timex3_counts_the_dates_in_a_frame_and_not_the_frame() -> None:
    reading = read("since March 2012")
    assert [one.words for one in timex3(resolve(find(reading), reading, ON))] == ["March 2012"]
