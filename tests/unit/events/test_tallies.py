"""Numbers counted over a span: whatever is counted, in a text of Friday 16 January 2015."""

import pytest
from pipeline import Folder, Row, mine

from tlx.model import When


def rows(words: str) -> list[Row]:
    return mine(Folder({"a.txt": words}, {"a.txt": When.at(2015, 1, 16)})).rows()


@pytest.mark.parametrize(
    ("words", "date", "note"),
    [
        ("The virus has killed 40 people since May.", "2014-05/2015-01-16", "since a month"),
        ("The board received more than 300 complaints between 2010 and 2013.", "2010/2013", "“than” before a number"),
        ("The region has seen more than 100 earthquakes since Monday.", "2015-01-12/2015-01-16", "so with “seen”"),
        ("The clinic has had no fewer than 40 break-ins since 2011.", "2011/2015-01-16", "what there has been"),
        ("In the past 24 hours the hospital has admitted 31 patients.", "2015-01-15~/2015-01-16", "no speech"),
        ("She wrote to the minister on four occasions between June and August.", "2014-06/2014-08", "how often"),
        ("Half of the staff have left since October.", "2014-10/2015-01-16", "half of them"),
        ("The fund has lost a third of its value since June.", "2014-06/2015-01-16", "a third"),
        ("Prices have doubled since 2010.", "2010/2015-01-16", "a verb that says how much"),
        ("Unemployment rose by 3,000 in the last quarter.", "2014-10~/2015-01-16", "a trend with its amount"),
        ("Profits fell 12 percent in 2014.", "2014", "so in a year"),
        ("Exports grew 4.2 percent in the third quarter.", "2014-35", "or a quarter"),
        ("There were 41 arrests in November.", "2014-11", "what there was"),
        ("The line has taken 900 calls in two days.", "2015-01-14~/2015-01-16", "a length that looks back"),
        ("The bridge has been hit 14 times in five years.", "2010-01~/2015-01-16", "how often in it"),
        ("All but three of the 40 pits have closed since 1985.", "1985/2015-01-16", "some of so many"),
        ("118,000 people are now displaced.", "2015-01-16", "a count as it stands"),
        ("There are now 41 cases in Leeds.", "2015-01-16", "so with “there are”"),
        ("Since the drive began on 3 January, 112 men have been held.", "2015-01-03/2015-01-16", "“since” in front"),
        ("The attack was the second in a month.", "2014-12~/2015-01-16", "one more in so long"),
        ("Some 4,000 people had worked on it between 1852 and 1855.", "1852/1855", "no state over a span"),
        ("There had been three fires since the December meeting.", "2014-12/2015-01-16", "since what a month names"),
        ("In the first nine months of 2014 the port handled 900 ships.", "2014/2014-09", "a part of a year"),
        ("In the six weeks before Christmas the line took 9,000 calls.", "2014-11-13/2014-12-24", "before a day"),
        ("In the whole of last year there were two.", "2014", "so many of what was named before"),
        ("Since 1 January a further four have been stopped.", "2015-01-01/2015-01-16", "“a further four”"),
        ("It is the fourth robbery on the quay since July.", "2014-07/2015-01-16", "one more, in the present"),
        ("It was the third attack this year.", "2015", "one more of a kind"),
        ("The murder was the city's tenth this month.", "2015-01", "so without its noun"),
        ("Thirty-one miners have died in the pit since it opened in 1962.", "1962/2015-01-16", "since an event"),
        ("He said it had lost 18 men since the truce ended on 3 January.", "2015-01-03/2015-01-16", "so reported"),
    ],
)  # fmt: skip
def test_what_is_counted_over_a_span_is_a_tally_of_all_of_it(words: str, date: str, note: str) -> None:
    assert (date, "tally") in [(row.date, row.kind) for row in rows(words)], note


@pytest.mark.parametrize(
    ("words", "headline", "note"),
    [
        ("Last year alone 41 people drowned.", "41 people drowned", "“alone” goes with its time"),
        ("Burglaries were down 8 percent last year.", "Burglaries were down 8 percent", "a trend told with “were”"),
        ("The strikes cost the firm £40m last year.", "Strikes cost the firm £40m", "a unit that is no verb cut short"),
        ("The force faces cuts of £4m next year.", "Force faces cuts of £4m", "so in a plan"),
    ],
)
def test_a_sum_makes_a_row(words: str, headline: str, note: str) -> None:
    assert [row.headline for row in rows(words)] == [headline], note


@pytest.mark.parametrize(
    ("words", "date", "note"),
    [
        ("The council has issued 97 fines since the rules came in last April.", "2014-04", "the rules"),
        ("The army lost 18 men after the truce ended on 3 January.", "2015-01-03", "the truce"),
    ],
)
def test_what_a_tally_counts_from_keeps_its_day(words: str, date: str, note: str) -> None:
    assert date in [row.date for row in rows(words) if row.kind == "event"], note
