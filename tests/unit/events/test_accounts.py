"""What one text says happened: each mechanism by itself, in a text of Friday 16 January 2015."""

import pytest
from pipeline import Folder, Mined, Row, mine

from tlx import build
from tlx.case import Case
from tlx.model import SHOWN_CONFIDENCE, Document, When, edtf

DATED = When.at(2015, 1, 16)


def mined(words: str, dated: When | None = DATED) -> Mined:
    return mine(Folder({"a.txt": words}, {"a.txt": dated} if dated else {}))


def rows(words: str, least: float = SHOWN_CONFIDENCE) -> list[Row]:
    return mined(words).rows(least)


@pytest.mark.parametrize(
    ("words", "date", "trigger", "headline", "note"),
    [
        ("He spoke of the attack in Leeds in 1996.", "1996", "attack", "Attack in Leeds", "its date behind"),
        ("He thanked the crew after the floods of May 2014.", "2014-05", "floods", "Floods", "not of the thanks"),
        ("He recalled a 1996 failed plot to rob a bank.", "1996", "plot", "Failed plot to rob a bank", "a date inside"),
        ("Last night's fire in Leeds was put out.", "[2015-01-15..2015-01-16]", "put",
         "Fire in Leeds put out", "the subject's date is the clause's"),
        ("It came after last year's wave of terror attacks.", "2014", "attacks", "Wave of terror attacks", "a wave"),
        ("We have seen attacks in Leeds in May 2014, and in York last night.", "[2015-01-15..2015-01-16]",
         "attacks", "Attacks in York", "an ellipsis takes the noun before"),
        ("There were 61 fires in Leeds in 2014.", "2014", "fires", "61 fires in Leeds", "what there was"),
        ("The level was raised to severe last week.", "[2015-01-05..2015-01-11]", "raised",
         "Level raised to severe", "“was raised” becomes “raised”"),
        ("The bell was stolen on Monday.\nThe arrest was made on Tuesday, the force said.", "2015-01-13", "arrest",
         "Arrest made", "a light verb leaves it to its subject"),
        ("We also held a fair in November 2014.", "2014-11", "held", "Fair", "the object of an occasion"),
        ("On Monday police raided a house and arrested two men.", "2015-01-12", "arrested",
         "Police arrested two men", "“and” shares the date in front"),
        ("Ruth Calder made an appearance in Leeds on Monday.", "2015-01-12", "appearance",
         "Ruth Calder made an appearance in Leeds", "a light verb leaves it to its object, too"),
        ("Ruth Calder stepped down on Monday.", "2015-01-12", "stepped down", "Ruth Calder stepped down",
         "a verb of two words"),
        ("Shares closed up 2% on Monday.", "2015-01-12", "closed", "Shares closed up 2%", "no verb of two words"),
        ("The firm began selling ships on Monday.", "2015-01-12", "selling", "Firm began selling ships",
         "what began is what happened"),
        ("A fair is planned for Monday.", "2015-01-19", "planned", "Fair is planned", "what is planned is to come"),
        ("Ruth Calder was born in Leeds in 1969.", "1969", "born", "Ruth Calder born in Leeds", "irregular"),
        ("Tom Okafor (born 3 May 1955) is a nurse.", "1955-05-03", "born", "Tom Okafor born", "one in brackets"),
        ("The storm struck Leeds on Monday.", "2015-01-12", "struck", "Storm struck Leeds", "past or participle"),
        ("Tom Okafor was named chairman on Monday.", "2015-01-12", "named", "Tom Okafor named chairman", "an act"),
        ("The board named Tom Okafor chairman in 2014.", "2014", "named", "Board named Tom Okafor chairman",
         "in any year"),
        ("Police called a doctor in 2014.", "2014", "called", "Police called a doctor", "no state of things"),
        ("The firm improved its offer in 2014.", "2014", "improved", "Firm improved its offer", "nor this"),
        ("The council bought and restored at least 40 mills in 2009.", "2009", "bought",
         "Council bought and restored at least 40 mills", "two verbs with one object are one act"),
        ("In June 2012 the bank, which was founded in Leeds, failed.", "2012-06", "failed", "Bank failed",
         "a date in front is not that of the relative clause"),
        ("He is believed to have crossed the border in May 2014.", "2014-05", "crossed",
         "He is believed to have crossed the border", "what is believed, with the belief"),
        ("No nurse came until July 2014.", "2014-07", "came", "No nurse came until July 2014", "somebody did then"),
        ("On Monday a sign, from which the paint had gone, was stolen.", "2015-01-12", "stolen", "Sign stolen",
         "the verb behind the relative clause"),
        ("On Monday she told her that the shop was empty.", "2015-01-12", "told",
         "She told her that the shop was empty", "with what was told"),
        ("The bridge has been closed since 7 January.", "2015-01-07", "closed", "Bridge closed",
         "what has been done since a day was done on it"),
        ("The shop burnt down on Monday. Deliveries have been suspended since the fire.", "2015-01-12", "suspended",
         "Deliveries suspended since the fire", "or since an event"),
        ("A shop burnt down on Monday. Police came within the hour.", "2015-01-12", "came", "Police came",
         "hours after what was told"),
        ("The bank hired Ann in 2009, promoted her in 2010 and dismissed her in 2012.", "2010", "promoted",
         "Bank promoted her", "each of three verbs has its own"),
        ("The man was held on 3 May 2014, charged the next day and freed on 9 May 2014.", "2014-05-04", "charged",
         "Man charged", "so of three passives"),
        ("The mill, sold in 2009, burnt down in 2010.", "2010", "burnt", "Mill burnt down", "behind a participle"),
        ("The mill, closed since 3 May 2014, reopened in July.", "2014-05-03", "closed", "Mill closed",
         "which has its own"),
        ("On Monday the council met and, after a long debate, approved the plan.", "2015-01-12", "approved",
         "Council approved the plan", "behind an aside"),
        ("She taught until cuts cost her her job in 2008, joined the army the next year and died in 2012.", "2009",
         "joined", "She joined the army", "the main clause goes on behind an until-clause"),
        ("Heavy rain since mid-May 2014 caused the Tamar to burst its banks on 3 June 2014.", "2014-06-03", "caused",
         "Heavy rain since mid-May 2014 caused the Tamar to burst its banks", "“since” before a date joins no clause"),
        ("At 9am on 3 May 2014 the crew re-entered the mine.", "2014-05-03", "entered", "Crew re-entered the mine",
         "“re” is no “are”"),
        ("Three days of mourning begin on Monday.", "2015-01-19", "begin", "Three days of mourning begin",
         "a plan in the plain present"),
        ("Two    3 May 2014    Letter from the council to Ann Lee", "2014-05-03", "Letter",
         "Letter from the council to Ann Lee", "a line of a table"),
        ("A vigil is planned for 7 p.m. Monday.", "2015-01-19", "planned", "Vigil is planned", "to come"),
        ("Ann Lee will be in York on Monday.", "2015-01-19", "will", "Ann Lee will be in York", "a place to be"),
        ("The helmet was found in 1911 and given to the town in 1938.", "1938", "given", "Helmet given to the town",
         "“was” is shared"),
        ("Six boats sank and a guard, Tom Hall, was drowned on 3 May 2014.", "2014-05-03", "drowned",
         "Guard, Tom Hall, drowned", "a name beside a subject behind “and”"),
        ("She left in 1985 and in 1990 closed the school.", "1990", "closed", "She closed the school",
         "a time between “and” and its verb"),
        ("The firm had been told of a leak on 3 May 2014.", "2014-05-03", "told", "Firm told of a leak",
         "told as past already: the day it was told"),
        ("The weavers marched on 4 June 2014. Two men were tried that August.", "2014-08", "tried", "Two men tried",
         "a month of the year told last"),
        ("The council, having met on 3 May 2014, rejected the plan on 6 May 2014.", "2014-05-06", "rejected",
         "Council rejected the plan", "behind what it had done before"),
        ("The council, having met on 3 May 2014, rejected the plan on 6 May 2014.", "2014-05-03", "met",
         "Council met", "which has its own"),
        ("The king died on 3 May 2014, as a result of which the duke fled on 6 May 2014.", "2014-05-06", "fled",
         "Duke fled", "“as a result of which” tells on"),
        ("The mill is known to have been closed on 3 May 2014.", "2014-05-03", "closed",
         "Mill is known to have been closed", "its words stay whole"),
        ("It was on 3 May 2014 that the wall fell.", "2014-05-03", "fell", "Wall fell", "a day set before it"),
        ("May resigned in May 2014.", "2014-05", "resigned", "May resigned", "no auxiliary: a name"),
        ("May’s plan failed in May 2014.", "2014-05", "failed", "May’s plan failed", "nor before a possessive"),
        ("1 May 1970: Strike", "1970-05-01", "Strike", "Strike", "a line of a chronology, of one word"),
        ("4 June 1971 Factory fire", "1971-06-04", "fire", "Factory fire", "of two, without a mark"),
        ("- 1 May 1970: Strike", "1970-05-01", "Strike", "Strike", "in a list"),
        ("Launched on 27 March 1943.", "1943-03-27", "Launched", "Launched", "a note without its subject"),
        ("The king has today opened the bridge.", "2015-01-16", "opened", "King has opened the bridge",
         "a time inside the verb"),
        ("Two men were yesterday jailed for arson.", "2015-01-15", "jailed", "Two men jailed for arson", "or a day"),
        ("The board was on Monday fined.", "2015-01-12", "fined", "Board fined", "with its preposition"),
        ("She won bronze at the 2011 Africa Games.", "2011", "won", "She won bronze at the Africa Games",
         "a year in the name of what she took part in"),
        ("Police found a van stolen in June 2014.", "2014-06", "stolen", "Van stolen", "a participle of its own"),
        ("A bomb exploded in the market, officials said on Monday.", "2015-01-12", "exploded",
         "Bomb exploded in the market", "what was said on that day, told before it"),
    ],
)  # fmt: skip
def test_a_date_belongs_to_what_it_stands_with(words: str, date: str, trigger: str, headline: str, note: str) -> None:
    assert (date, trigger, headline) in [(row.date, row.trigger, row.headline) for row in rows(words)], note


@pytest.mark.parametrize(
    ("words", "date", "trigger", "note"),
    [
        ("The king on Thursday condemned two attacks in Kenya on Tuesday.", "2015-01-13", "attacks",
         "the clause has a day of its own"),
        ("The king on Thursday condemned two attacks in Kenya on Tuesday.", "2015-01-15", "condemned", "and keeps it"),
        ("More than 60 people were killed and 40 others wounded in the blasts on Tuesday.", "2015-01-13", "killed",
         "the second says only its verb"),
        ("She founded and chaired the first meeting in 1930.", "1930", "founded", "both have one object"),
        ("Mr Lee, who on Monday bought the mill, closed it.", "2015-01-12", "bought", "behind “who”"),
        ("Mr Lee, who on Monday bought the mill, closed it.", "2015-01-16", "closed", "and no other"),
        ("The clerks had a meeting in Leeds last Friday.", "2015-01-09", "meeting", "what one had"),
        ("Two men were arrested in Leeds and a third gave himself up on Monday.", "2015-01-16", "arrested",
         "what has an object of its own shares no day backwards"),
        ("The firm decided last May to drop the Sunday sailing.", "2014-05", "decided", "a day that names a thing"),
        ("He denied claims that it was late: it was sent on 3 January.", "2015-01-03", "sent", "no claim of his"),
        ("Protesters planned a march in Leeds on Saturday.", "2015-01-17", "planned", "a day still to come"),
        ("He subpoenaed the clerk to testify on Feb. 10.", "2015-02-10", "subpoenaed", "so behind “to”"),
        ("The ministers agreed to meet on Sunday.", "2015-01-18", "agreed", "or what was agreed"),
        ("The ministers agreed on Sunday to meet.", "2015-01-11", "agreed", "but not when"),
        ("Sailings were cut on Monday and should resume on Wednesday.", "2015-01-21", "resume", "what is foreseen"),
        ("The applicant has until November 2015 to appeal.", "../2015-11", "has", "till when something may be done"),
        ("A vigil is planned for 7 p.m. today.", "2015-01-16", "planned", "what is planned for the day of the text"),
        ("He asked in 2013; none came until last June.", "2014-06", "came", "nobody until then"),
        ("The king declared a feast on 5 January and requested royal guards the next day.", "2015-01-06", "requested",
         "a date ends what is told first"),
        ("In a decision sent out on 4 July 1996, the board fined him.", "1996-07-04", "fined", "what a paper does"),
        ("At a meeting held in Leeds on 3 May 2012 the board fined him.", "2012-05-03", "fined", "or a meeting"),
        ("He appealed against a decision of the board dated 25 May 2009.", "2009-05-25", "decision", "“dated”"),
        ("It is not disputed that on 24 June 1999 the clerk was suspended.", "1999-06-24", "suspended",
         "twice denied"),
    ],
)  # fmt: skip
def test_of_two_words_a_day_may_be_of_either(words: str, date: str, trigger: str, note: str) -> None:
    assert (date, trigger) in [(row.date, row.trigger) for row in rows(words)], note


def test_a_line_with_a_colon_says_of_what_day_its_list_is() -> None:
    listed = "Two men were held on 14 January.\n\nIn 13 January operations:\n\n-- Police found a gun in Leeds."

    assert [(row.date, row.headline) for row in rows(listed)] == [
        ("2015-01-13", "Police found a gun in Leeds"),
        ("2015-01-14", "Two men held"),
    ]


@pytest.mark.parametrize(
    ("words", "headline", "note"),
    [
        ("On Monday the firm closed a number of shops, including Leeds and York.", "Firm closed Leeds and York",
         "told by their names"),
        ("On Monday the firm closed a range of small shops, including Leeds.", "Firm closed Leeds", "so with a range"),
        ("On Monday the firm closed a number of shops, outside Leeds.", "Firm closed a number of shops",
         "no names of them"),
    ],
)  # fmt: skip
def test_a_headline_names_what_a_number_includes(words: str, headline: str, note: str) -> None:
    assert [row.headline for row in rows(words)] == [headline], note


@pytest.mark.parametrize("words", ["The club was relegated in 2009/10.", "The club was relegated in 2009–10."])
def test_a_headline_keeps_no_mark_that_stood_between_two_dates(words: str) -> None:
    assert [row.headline for row in rows(words)] == ["Club relegated"]


def test_what_is_said_of_a_day_that_no_calendar_has_gets_no_other_date() -> None:
    told = rows("In March 2014 the works was sold. Ruth Calder was hired on 31 April 2014.", least=0)
    assert [(row.date, row.headline) for row in told if "Calder" in row.headline] == [
        ("", "Ruth Calder hired on 31 April 2014")
    ]


@pytest.mark.parametrize(
    ("words", "dates", "note"),
    [
        ("In a Wednesday meeting the firm closed the mill.", {"2015-01-14"}, "what was done at an event is of its day"),
        ("At a fair on Monday Ruth Calder sold a ship.", {"2015-01-12"}, "the date behind it"),
        ("The firm closed the mill in March 2014 and June 2014.", {"2014-03", "2014-06"}, "two dates are two rows"),
        ("The firm closed the mill in March 2014 and again in June 2014.", {"2014-03", "2014-06"}, "once more"),
        ("The firm closed 20 mills in March 2014 and June 2014.", {"2014-03"}, "a sum over both is not told twice"),
        ("The firm closed the mill this week.", {"[2015-01-12..2015-01-18]"}, "a week"),
    ],
)  # fmt: skip
def test_each_date_of_a_clause_makes_its_rows(words: str, dates: set[str], note: str) -> None:
    assert {row.date for row in rows(words, 0.0) if row.trigger in ("closed", "sold")} == dates, note


def test_neither_of_two_dates_stands_in_the_headline_of_the_second() -> None:
    told = rows("The firm closed the mill in March 2014 and in June 2014.", 0.0)

    assert told[-1].headline == "Firm closed the mill"


@pytest.mark.parametrize(
    ("words", "date", "note"),
    [
        ("The firm closed the mill this week.", "[2015-03-30..2015-03-31]", "of two months, the one it had come to"),
        ("The firm will close the mill this week.", "[2015-03-30..2015-04-05]", "still to come"),
    ],
)
def test_a_week_told_as_past_does_not_run_into_the_month_after_its_text(words: str, date: str, note: str) -> None:
    assert [row.date for row in mined(words, When.at(2015, 3, 31)).rows()] == [date], note


@pytest.mark.parametrize(
    ("words", "kind", "note"),
    [
        ("The bridge will open in May 2016.", "plan", "still to come"),
        ("The next hearing is on 20 February 2015.", "plan", "a state on a day to come"),
        ("Nine plots have been foiled since 2010.", "tally", "a count over a span"),
        ("The bridge was opened in 1932.", "background", "long ago"),
        ("The bridge was closed on Monday.", "event", "the story itself"),
        ("Mayor Ruth Calder warned on Monday that the bridge was weak.", "statement", "an act of speech"),
    ],
)
def test_the_kind_is_what_the_words_make_of_it(words: str, kind: str, note: str) -> None:
    assert kind in [row.kind for row in rows(words)], note


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Sales rose compared to the previous year.", "something is only compared with it"),
        ("The play runs every Friday.", "it says how often, not when"),
        ("The council did not meet on Monday.", "its clause says what did not happen"),
        ("The council might meet in May 2016.", "its clause only supposes"),
        ("The town is quiet in January 2015.", "its clause tells how things are, not what happened"),
        ("Published 9 December 2014", "it stands in page furniture, not in the text"),
        ("The inn was named Hotel of the Year 2012.", "it is part of a name or a saying"),
        ("It was Aug. 23, 1939, in Moscow.", "its clause only says what day it was"),
        ("9 December 2014: Tom Okafor", "no verb and no event noun stands with it"),
        ("9 December 2014 Press release", "no verb and no event noun stands with it"),
        ("Last updated on 5 January 2015.", "it stands in page furniture, not in the text"),
        ("Video: The wall fell on Monday.", "it stands in page furniture, not in the text"),
        ("Subscribe today and read what fell on Monday.", "it stands in page furniture, not in the text"),
        ("For help call 0800 123 4567 by Monday.", "it stands in page furniture, not in the text"),
        ("LEEDS, Jan 16 - A wall fell.", "it is the date of the text itself"),
    ],
)
def test_a_date_that_makes_no_row_has_a_reason(words: str, why: str) -> None:
    found = mined(words)

    assert why in [unused.why for unused in found.unused]
    assert not [row for row in found.rows() if row.basis != "inferred"]


@pytest.mark.parametrize(
    ("words", "headline", "note"),
    [
        ("Share prices fell on Monday.", "Share prices fell", "a label by its first word"),
        ("Video emerged on Tuesday.", "Video emerged", "and nothing but a verb behind it"),
        ("A man left a bookmark in the book on Monday.", "Man left a bookmark in the book", "a word of invitations"),
        ("Two men were held on Monday, and the force can be called on 0800 123 4567.", "Two men held",
         "a telephone number"),
        ("Tom Okafor joined the firm on Monday (www.example.org).", "Tom Okafor joined the firm", "an address"),
    ],
)  # fmt: skip
def test_a_sentence_that_tells_a_past_with_a_date_is_no_furniture(words: str, headline: str, note: str) -> None:
    assert headline in [row.headline for row in rows(words)], note


def test_a_relative_date_waits_for_the_date_of_its_text() -> None:
    assert [left.why for left in mined("The wall fell last night.", None).unused] == [
        "it waits for the date of its text"
    ]


@pytest.mark.parametrize(
    ("words", "date", "shown", "note"),
    [
        ("A man has been arrested in Leeds.", "2015-01-16", True, "the lead is the news"),
        ("The town will share its records.", "2015-01-16", True, "so is a plan"),
        ("A man has reportedly been arrested in Leeds.", "2015-01-16", False, "not when the source does not vouch"),
        ("The wall fell on Monday. Two boats sank.", "2015-01-12", True, "what follows goes on with the story"),
        ("It rained. The dean said it was late, as she unveiled a new plan.", "../2015-01-16", True,
         "a public act beside a statement"),
    ],
)  # fmt: skip
def test_sentences_without_a_date_lean_on_the_text_or_its_story(words: str, date: str, shown: bool, note: str) -> None:
    found = mined(words)
    inferred = [event for event in found.events if event.basis == "inferred" and event.kind != "statement"]

    assert date in [row.date for row in found.rows(0.0) if row.basis == "inferred"], note
    assert any(event.confidence >= SHOWN_CONFIDENCE for event in inferred) == shown, note


@pytest.mark.parametrize(
    ("words", "headline", "note"),
    [
        ("Mayor Ruth Calder said: “I welcome the plan.”", "Ruth Calder: I welcome the plan", "an act of speech"),
        ("Mayor Ruth Calder said the town was calm.", "Ruth Calder: the town was calm", "what is reported"),
        ("“The town is calm,” said Mayor Ruth Calder.", "Ruth Calder: the town is calm", "the name behind"),
        ("“We welcome this decision by the board,” said Mayor Ruth Calder, head of the council.",
         "Ruth Calder: we welcome this decision by the board", "a quotation before, though no verb in it is known"),
        ("'We welcome this decision by the board,' Mayor Ruth Calder said.",
         "Ruth Calder: we welcome this decision by the board", "in single quotes"),
        ("“No,” said Mayor Ruth Calder.", "Ruth Calder: no", "of one word"),
        ("“We agree,” said Mayor Ruth Calder, “but we shall not pay for it.”", "Ruth Calder: we shall not pay for it",
         "broken by the verb: its longer part"),
        ("Mayor Ruth Calder, “the heron”, said the town was calm.", "Ruth Calder: the town was calm",
         "a name in quotes is not what was said"),
        ("The mill remains open, said Mayor Ruth Calder.", "Ruth Calder: the mill remains open", "turned, no quotes"),
        ("“Help is near,” said Mayor Ruth Calder. “Families should not have to wait for so long.”",
         "Ruth Calder: Help is near", "the words that stand with the name"),
        ("Mayor Ruth Calder denied that she had known of it.", "Ruth Calder denied that she had known of it",
         "a denial stays one"),
    ],
)  # fmt: skip
def test_a_statement_has_the_name_and_the_words(words: str, headline: str, note: str) -> None:
    assert [row.headline for row in rows(words) if row.kind == "statement"] == [headline], note


def test_one_statement_row_for_each_speaker_of_a_document() -> None:
    words = (
        "Mayor Ruth Calder said: “Our thoughts are with the injured.\n“We have closed the bridge to all traffic.”\n"
        "“It will stay closed for a long time,” she said."
    )

    (row,) = [row for row in rows(words) if row.kind == "statement"]

    assert row.headline == "Ruth Calder: we have closed the bridge to all traffic"


@pytest.mark.parametrize(
    ("words", "people", "note"),
    [
        ("Mayor Ruth Calder opened the bridge on Monday.", ("Ruth Calder",), "the subject"),
        ("The bridge was opened by Mayor Ruth Calder on Monday.", ("Ruth Calder",), "the agent"),
        ("Police arrested Ruth Calder on Monday.", ("Ruth Calder",), "the object"),
        ("Police arrested a friend of the sister of Tom in a shop near the house where Ruth Calder lives on Monday.",
         (), "not whoever is named nearby"),
        ("Mayor Ruth Calder said two men were arrested on Monday.", (), "nor who tells it"),
    ],
)  # fmt: skip
def test_people_are_those_who_take_part(words: str, people: tuple[str, ...], note: str) -> None:
    dated = [row for row in rows(words) if row.date == "2015-01-12" and row.kind == "event"]

    assert [tuple(name for name in row.people if name == "Ruth Calder") for row in dated] == [people], note


def test_a_date_is_read_by_the_tense_of_its_clause() -> None:
    (past,) = [row for row in rows("A man was dismissed in March.") if row.trigger == "dismissed"]
    (ahead,) = [row for row in rows("A man will be dismissed in March.") if row.trigger == "dismissed"]

    assert (past.date, ahead.date) == ("2014-03", "2015-03")


@pytest.mark.parametrize(
    ("words", "rows", "note"),
    [
        ("The photos were taken two days before the storm.", [("2014-05-01", "Photos taken")],
         "the date is that of the photos"),
        ("Two days before the storm", [], "a time phrase is no event"),
        ("The storm closed the bridge.", [("2014-05-03", "Storm")], "a name with a date is one"),
    ],
)  # fmt: skip
def test_a_time_told_from_an_event_is_not_the_time_of_that_event(
    words: str, rows: list[tuple[str, str]], note: str
) -> None:
    contents = build.mine([Document("a.txt", words, "")], Case(known={"the storm": When.at(2014, 5, 3)}))

    assert [(edtf.write(each.when), each.headline) for each in contents.events if each.when] == rows, note


@pytest.mark.parametrize(
    ("words", "headline", "note"),
    [
        ("The plan was made in 2016. They left. A mill was sold.", "Mill sold", "a text from 2016 or later is no date"),
        ("The plan was made in 2016. Mayor Ruth Calder said the town was calm.", "Ruth Calder: the town was calm",
         "nor is it one of what is said"),
        ("They came in March 2016. The mill was sold yesterday.", "Mill sold yesterday", "yesterday is not that March"),
        ("The storm came on 3 May 2014. The mill was sold two days before the flood.",
         "Mill sold two days before the flood", "nor is a day before something the day just told"),
    ],
)  # fmt: skip
def test_what_nobody_can_date_stays_undated(words: str, headline: str, note: str) -> None:
    assert [(row.date, row.headline) for row in mined(words, None).rows(0.0)][-1] == ("", headline), note
