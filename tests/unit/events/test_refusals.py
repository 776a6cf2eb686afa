"""Dates that are no date of an event, in a text of Friday 16 January 2015, and those beside them that are."""

import pytest
from pipeline import Folder, Mined, mine

from tlx.model import When

COMPARED = "something is only compared with it"
NAMED = "it is part of a name or a saying"
WHICH = "it says which one is meant, not when"
SUPPOSED = "its sentence only supposes"
CALLED_OFF = "what was planned for it was called off"
WISHED = "its clause tells what was wished or meant, not what happened"
A_CLASS = "its clause says who is meant, not what happened"
TO_BE = "its clause tells how things will be, not what will happen"
CITED = "the reader is only sent to it"
ASKED = "its sentence only asks"
IF = "its clause only supposes"
HABIT = "its clause tells how things usually are"
DENIED = "its clause says what did not happen"
IN_SUBJECT = "it belongs to words inside the subject of its clause"
LABELLED = "it stands behind a label, and nothing with it"
ONLY_ASKED = "its clause only asks"
CITED_PAPER = "it is the date of a paper that is cited"
FURNITURE = "it stands in page furniture, not in the text"


def mined(words: str) -> Mined:
    return mine(Folder({"a.txt": words}, {"a.txt": When.at(2015, 1, 16)}))


@pytest.mark.parametrize(
    ("words", "why", "note"),
    [
        ("Sales fell to 8 mln from 9 mln in 2013.", COMPARED, "from a number"),
        ("Sales were 8 mln compared to 9 mln in 2013.", COMPARED, "a number between"),
        ("Profit rose 5 percent from a year earlier.", COMPARED, "the date itself opens with “from”"),
        ("It paid a 28 percent premium to its price on Wednesday.", COMPARED, "a premium"),
        ("Sales rose to 30 mln dlrs from the 26 mln dlrs reported for 2013.", COMPARED, "a sum with its verb"),
        ("Sales were 8 mln compared with 9 mln forecast and the 7 mln exported in 2013.", COMPARED, "one more of them"),
        ("The board banned the novel 1984.", NAMED, "a year that is a title"),
        ("She read “The Winter of 1947” to the class.", NAMED, "a title in quotation marks"),
        ("It was the story of the year.", NAMED, "a saying"),
        ("Report on the fire of 3 May 2009", NAMED, "what the text itself is called"),
        ("She drove a 1998 Ford to the house.", WHICH, "a model"),
        ("The Christmas card was returned.", WHICH, "a feast that says what sort of card"),
        ("Had it been done in January, nobody would have died.", SUPPOSED, "“had” turned round"),
        ("She cancelled a visit planned for Saturday.", CALLED_OFF, "behind the verb"),
        ("The match, planned for Saturday, was postponed.", CALLED_OFF, "before it"),
        ("The board wanted to build it by 2012.", WISHED, "a wish"),
        ("He was supposed to arrive on Monday.", WISHED, "an expectation"),
        ("Homeowners who were insured in 2014 need not apply.", A_CLASS, "a condition"),
        ("Photographs will be available from Monday.", TO_BE, "a state to come"),
        ("The figure was above that for March 2010.", COMPARED, "a figure that is pointed at"),
        ("It closed at 23, against Tuesday's 22.", COMPARED, "a number before “against”"),
        ("They danced as if it were 1999.", COMPARED, "a likeness"),
        ("They met at the Monday Club.", WHICH, "a name with a day in it"),
        ("The parade was due to take place on Sunday but was postponed.", CALLED_OFF, "in the next clause"),
        ("The vote was to have been held on 4 May.", IF, "what should have been"),
        ("The law would take effect on 1 July if passed.", IF, "a condition behind"),
        ("He never went to Rome in 2003.", DENIED, "never"),
        ("There was no meeting on Wednesday.", DENIED, "nothing there"),
        ("It is untrue that she signed in 2011.", "it stands in what may not be so", "nor this"),
        ("No evidence shows that she signed in 2011.", DENIED, "nothing shows it"),
        ("Reports that the king died on Friday were false.", "it stands in what may not be so", "not true"),
        ("The talks due on Thursday did not take place.", CALLED_OFF, "or not held"),
        ("The board cited resolution 1441 of 2002.", NAMED, "a number and its year"),
        ("The Times of 3 May 1988 carried the story.", NAMED, "a paper"),
        ("The fair was usually held in June.", HABIT, "again and again"),
        ("See the order of 12 May 2004.", CITED, "a note"),
        ("Output was 3 mln in 2014 compared with 4 mln tonnes in 2013.", COMPARED, "a lone “compared”"),
        ("Net rose to $525 mln from $504 mln, or $4.41 a share, last year.", COMPARED, "two sums after “from”"),
        ("Easter trade was good, the grocers said.", WHICH, "a feast before what it is the trade of"),
        ("The fair was held every year in June.", HABIT, "every year"),
        ("A letter dated 5 May 2012 was found.", CITED_PAPER, "what a paper is called by"),
        ("The minutes of 10 December were agreed.", IN_SUBJECT, "so the minutes of a day"),
        ("The vote scheduled for Thursday has been put off.", CALLED_OFF, "put off"),
        ("The concert, which was to take place on Sunday, has been called off.", CALLED_OFF, "what was to take place"),
        ("The opening, originally set for 1 January, slipped.", CALLED_OFF, "let slip"),
        ("He read Ruth Calder's 1984 on the train.", NAMED, "whose title"),
        ("She read the memoir “Leeds, 1962”.", NAMED, "a title with a comma"),
        ("The shop is open Monday to Saturday.", HABIT, "when it is open"),
        ("Tickets are on sale until 20 January.", HABIT, "or something to be had"),
        ("The bell was rung each New Year's Eve.", HABIT, "each feast"),
        ("He asked what the clerk had been doing on 4 May 2012.", ONLY_ASKED, "a question that is told"),
        ("It is not known whether he was in Leeds on Sunday.", IF, "or left open"),
        ("There is no evidence that the van was used on 12 January.", DENIED, "no evidence"),
        ("I wish we had moved in 2005.", IF, "a wish"),
        ("The club had no plans to meet before March.", DENIED, "no plans"),
        ("The law does not apply to houses built before 1980.", A_CLASS, "which houses"),
        ("Many drowned in rivers, the most since records began in 1910.", COMPARED, "as far back as records go"),
        ("He falsely stated that he had been seen at Christmas 2013.", DENIED, "not so"),
        ("Date issued: 2 September 2014", LABELLED, "a label"),
        ("Minutes of the 42nd meeting held in Leeds on 4 January 2015", NAMED, "what minutes are called"),
        ("Who will win in 2016?", ASKED, "a question"),
        ("This article was amended on 4 January 2015.", FURNITURE, "a paper on its own text"),
        ("Editor's note: this story was first published on 3 January 2015.", FURNITURE, "so with its label"),
        ("See also: Flood of 2009", FURNITURE, "a link"),
        ("MORE: How the 2009 flood came", FURNITURE, "another"),
        ("Subscribers: our office is closed on Monday.", FURNITURE, "a word to the reader"),
        ("Date of report: July 16, 2013", FURNITURE, "a label"),
        ("Last updated: 14 January 2015 at 10:30.", FURNITURE, "a stamp"),
    ],
)  # fmt: skip
def test_a_date_that_dates_nothing_makes_no_row(words: str, why: str, note: str) -> None:
    found = mined(words)

    assert why in [unused.why for unused in found.unused], note
    assert not [row for row in found.rows() if row.basis != "inferred"], note


@pytest.mark.parametrize(
    ("words", "note"),
    [
        ("Period ended February 28.", "where the period of a table ends"),
        ("April 7 - (DLRS PER TON, BULK, IN CAR LOTS)", "its unit, in brackets"),
    ],
)
def test_what_stands_around_a_table_of_figures_makes_no_row(words: str, note: str) -> None:
    assert mined(words).rows(0) == [], note


@pytest.mark.parametrize(
    ("words", "date", "note"),
    [
        ("Refugees from 12 countries came in 2013.", "2013", "a number that nothing is measured against"),
        ("“He was shot on Tuesday,” said Ruth Calder.", "2015-01-13", "a quotation is no title"),
        ("The 2012 election was lost.", "2012", "an event says when"),
        ("Engineers warned in a 2008 report that it was weak.", "2008", "a text is of the day it speaks"),
        ("The board wanted to sell on Monday and sold on Tuesday.", "2015-01-13", "what was done after all"),
        ("Officers who had met on Monday were charged on Tuesday.", "2015-01-13", "no class of people"),
        ("A vote will be held on Monday.", "2015-01-19", "an event to come"),
        ("The funeral will be on Monday.", "2015-01-19", "so with “be”"),
        ("The board denied it and resigned on Monday.", "2015-01-12", "what is denied is not what follows"),
        ("Mayor Lee corrected a report on Monday.", "2015-01-12", "a report that is no page"),
        ("The club cancelled the match on Monday.", "2015-01-12", "the day of the cancelling"),
        ("A vote set for May was put off on Monday.", "2015-01-12", "and of the putting off"),
    ],
)
def test_a_date_that_looks_like_one_keeps_its_row(words: str, date: str, note: str) -> None:
    assert date in [row.date for row in mined(words).rows()], note
