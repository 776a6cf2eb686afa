"""Sentences without a date, in a text of 16 January 2015: what they lean on, and whether the first view shows them."""

import pytest
from pipeline import Folder, Mined, Row, mine

from tlx.events.leaning.evidence import EVIDENCE
from tlx.model import SHOWN_CONFIDENCE, When

LEAD = "The wall fell in Leeds on Monday."
"""Told of 12 January."""
STORY = "2015-01-12"
TODAY = "2015-01-16"
DATED = When.at(2015, 1, 16)


def mined(words: str, dated: When | None) -> Mined:
    return mine(Folder({"a.txt": words}, {"a.txt": dated} if dated else {}))


def inferred(words: str, least: float = SHOWN_CONFIDENCE, dated: When | None = DATED) -> list[Row]:
    return [row for row in mined(words, dated).rows(least) if row.basis == "inferred"]


@pytest.mark.parametrize(
    ("words", "date", "note"),
    [
        (f"{LEAD} A crane was brought from York.", STORY, "the next sentence goes on"),
        (f"{LEAD} A crane came from York. Men cleared the road.", STORY, "and so does what follows it"),
        (f"{LEAD}\n\nA crane was brought from York.", STORY, "the story runs through paragraphs"),
        (f"{LEAD}\n\nIt was built in May 1890.\n\nPolice closed the road.", STORY, "back from what was long ago"),
        (f"{LEAD} In May 1990 an arch fell. The mayor blamed the army.", STORY, "an answer is to the news"),
        (f"{LEAD} In May 1990 an arch fell. Two men were hurt.", "1990-05", "what goes on there is not"),
        (f"{LEAD} The fair opens on Saturday. Two men were hurt.", STORY, "nothing past goes on from a plan"),
        (f"{LEAD} Two men have been charged.", TODAY, "the present perfect is news"),
        (f"{LEAD} The council had approved the works.", f"../{TODAY}", "told as past already"),
        ("Ann Lee has resigned.\n\nThe mayor thanked her.", TODAY, "news without any date"),
        ("The wall fell on Monday; two men were hurt.", STORY, "what stands in one sentence"),
        (f"{LEAD} Sales jumped by 5%.", STORY, "by how much, not by whom"),
        (f"{LEAD} Ann Lee showed the council a letter.", STORY, "what somebody shows is done"),
        ("The mayor condemns the attack on the fort yesterday morning. Two men were hurt.", "2015-01-15",
         "the day of what a lead reacts to"),
        ("On 3 May 2009 the fort fell. At 07:44 a cart came. There was fog. It was cold.\n\nThe guard fled.",
         "2009-05-03", "what is told by the clock goes on for a while"),
        (f"{LEAD} The firm showed off a ship.", STORY, "“showed” lasts, “showed off” is done"),
        (f"{LEAD} The mayor left, saying: “Come if you can.”", STORY, "a condition inside what somebody said"),
        ("Ann Lee, who bought the mill in 2000, said men were hurt.", TODAY, "of no relative clause"),
        ("When the mill closed in 1999, 200 men lost their jobs.", "1999", "what a clause with “when” dates"),
        (f"{LEAD} Some 200 men lost their jobs when the mill closed in 1999.", "1999", "so behind it"),
        (f"{LEAD} The firm has since sold the land.", f"[{STORY}..{TODAY}]", "between that and the text"),
        ("They found six men on Monday, two of whom died on the way.", STORY, "some of those told of"),
        ("A child drowned there in 1999, after which a fence was built.", "1999", "what followed it"),
        ("A child had drowned there in 1999, after which a fence was built.", "1999", "told as past already"),
        ("When Ann Lee died in 1999 the mill passed to six men.", "1999", "without a comma too"),
        ("When the war ended in 1999 he moved to Leeds and six men opened a shop.", "1999", "so what goes on there"),
        ("The mill shut in 1999 and 200 men lost their jobs.", "1999", "one sentence, one year"),
        (f"{LEAD} The committee resolved by five votes to one to rebuild it.", STORY, "by votes, not by whom"),
        (f"{LEAD} On Tuesday men forced a door in Mill Lane, where a woman was held.", "2015-01-13", "“…, where”"),
    ],
)  # fmt: skip
def test_an_act_leans_on_the_story_or_on_the_text(words: str, date: str, note: str) -> None:
    assert date in [row.date for row in inferred(words)], note


@pytest.mark.parametrize(
    ("words", "note"),
    [
        (f"{LEAD} Officers were told to stay away.", "told to somebody"),
        (f"{LEAD} Two of the dead were nurses, the hospital confirmed.", "who said what stands before it"),
        ("The wall fell on Monday and was later rebuilt.", "on some other day"),
        (f"{LEAD} The council has called on people to stay away.", "an appeal"),
        (f"{LEAD} The council clearly made a mess of it.", "an opinion"),
        (f"{LEAD} The collapse began at the gate.", "the same told again"),
        (f"{LEAD} Residents watched from their windows.", "only seen"),
        (f"{LEAD} He was pleased.", "a state"),
        (f"{LEAD} The figures showed a rise.", "how things are"),
        (f"{LEAD} The bridge has become a sight.", "how things come to stand"),
        (f"{LEAD} The council pointed to the rain.", "words that only hand on"),
        (f"{LEAD} Most people have left the town.", "so many that it is nobody"),
        (f"{LEAD} Beyond lies the gate proposed in the plan of works.", "no verb but a participle"),
        (f"{LEAD} I walked home.", "told by the writer of himself"),
        (f"{LEAD} A crane allegedly came from York.", "not vouched for"),
        (f"{LEAD} It faced charges that it sold bad bricks.", "the content of a noun"),
        (f"{LEAD} “Safety came first,” it says.", "in quotation marks"),
        (f"{LEAD} The mayor said: “We closed the road.”", "in quotation marks behind a colon"),
        (f"{LEAD} If it rained, the road closed.", "supposed"),
        (f"{LEAD} The council will repair it.", "a plan without a day"),
    ],
)
def test_what_a_chronologist_leaves_out_is_below_the_line(words: str, note: str) -> None:
    assert [row.headline for row in inferred(words) if row.kind != "statement"] == [], note


def test_minutes_tell_what_was_done_at_their_meeting() -> None:
    words = "MINUTES of the parish council\n\nThe bill was paid on 2 January.\n\nIt was resolved to buy a gate."

    assert [(row.date, row.trigger) for row in inferred(words)] == [(TODAY, "resolved")]


def test_a_participle_before_by_is_no_act_of_its_own() -> None:
    assert [row.trigger for row in inferred(f"{LEAD} Deposits made by a customer were lost.")] == ["lost"]


def test_lines_that_are_only_dates_are_headings_where_there_are_several() -> None:
    diary = "3 May 2014\n\nMen cleared the roof.\n\n4 May 2014\n\nTwo boats sank."

    assert [row.date for row in inferred(diary)] == ["2014-05-03", "2014-05-04"]
    assert [row.date for row in inferred("3 May 2014\n\nMen cleared the roof.")] != ["2014-05-03"]


def test_a_report_that_tells_only_older_dates_lends_its_own_to_nothing() -> None:
    report = f"The mill burnt down on 3 May 2013.\n\nIt was insured.\n\n{'It was old. ' * 2}\n\nMen cleared the roof."

    assert [row.date for row in inferred(report, 0.0) if row.trigger == "cleared"] == [""]


def test_one_sentence_about_one_actor_is_one_row() -> None:
    told = inferred(f"{LEAD} The mayor toured the site with engineers and met residents at the school.")

    assert [row.trigger for row in told] == ["toured"]


@pytest.mark.parametrize(
    ("words", "shown", "note"),
    [
        ("Ann Lee has resigned. In 1820 her house fell. Men rebuilt the roof.", False, "in a paragraph about the past"),
        ("Ann Lee has resigned. In 1820 her house fell.\n\nMen rebuilt the roof.", False, "and soon behind it"),
        (
            "Ann Lee has resigned. In 1820 her house fell. It has been sold. Men cleared the roof.",
            True,
            "but not behind news",
        ),
        (
            "Ann Lee resigned on Monday. In 1820 her house fell.\n\nMen cleared the roof.",
            True,
            "nor where a day is told",
        ),
    ],
)
def test_a_text_that_looks_far_back_comes_back_with_a_new_paragraph_or_with_news(
    words: str, shown: bool, note: str
) -> None:
    assert any(row.trigger in ("rebuilt", "cleared") for row in inferred(words)) == shown, note


def test_a_text_without_a_date_lends_none() -> None:
    assert [row.date for row in inferred("Two men have been charged.", 0.0, None)] == [""]


def test_a_text_of_a_whole_month_lends_its_date_with_less_confidence() -> None:
    words = "The plan is known.\n\nThe mill has been backed by the mayor."

    assert inferred(words, dated=When.at(2015, 1)) == []
    assert [row.date for row in inferred(words)] == [TODAY]


def test_every_truth_of_the_table_has_a_weight_that_can_move_a_row_over_the_line() -> None:
    assert all(0.02 <= abs(each.weight) <= 0.3 for each in EVIDENCE)
    assert len({each.says for each in EVIDENCE}) == len(EVIDENCE)


def test_who_is_at_the_event_again_is_in_the_story_whatever_was_told_in_between() -> None:
    told = inferred("The mayor met the council on Monday. In May 2014 an arch fell. At the meeting, Ann Lee left.", 0.0)

    assert [row.date for row in told if row.trigger == "left"] == [STORY]
