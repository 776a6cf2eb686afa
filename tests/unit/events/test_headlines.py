"""Headlines: who did what, in the words of the text, whole sentences of them; a text of Friday 16 January 2015."""

import pytest
from pipeline import Folder, mine

from tlx.events.headlines.cuts import LIMIT
from tlx.model import SHOWN_CONFIDENCE, When


def headlines(words: str) -> list[str]:
    mined = mine(Folder({"a.txt": words}, {"a.txt": When.at(2015, 1, 16)}))
    return [row.headline for row in mined.rows(SHOWN_CONFIDENCE)]


@pytest.mark.parametrize(
    ("words", "headline", "note"),
    [
        ("12 The wall fell on Monday.", "Wall fell", "without the number of its paragraph"),
        ("12 At noon on Monday the wall fell.", "Wall fell", "the same before a time"),
        ("12 soldiers fled on Monday.", "12 soldiers fled", "but with how many there were"),
        ("On Monday the council asked the officials of the harbour and the wardens of the lower town to mend the wall.",
         "Council asked the officials of the harbour and the wardens of the lower town to mend…",
         "who is asked stands with what is asked"),
        ("On Monday Tom Okafor asked Ruth Calder if she knew anything of the sale of the old mill in Leeds.",
         "Tom Okafor asked Ruth Calder if she knew anything of the sale of the old mill in Leeds", "or whether"),
        ("On Monday the spokesman confirmed that Calder, who spoke to a group of reporters in the town, resigned.",
         "Spokesman confirmed that Calder, who spoke to a group of reporters in the town",
         "no end in a clause that has no verb yet"),
        ("On Monday the port of Leeds closed when a Greek oil tanker, Sea Pride, with 41 men on board ran aground.",
         "Port of Leeds closed when a Greek oil tanker, Sea Pride, with 41 men on board ran aground",
         "nor in one that another verb was taken for the end of"),
        ("On Monday the board rejected an offer of 28 mln dlrs of new bonds by the bank of the town of Leeds in court.",
         "Board rejected an offer of 28 mln dlrs of new bonds",
         "a number goes on with “of”"),
        ("On Monday sales of the mill's best cloth rose 55 pct compared with the same month of the year before.",
         "Sales of the mill's best cloth rose 55 pct", "“compared” waits for “with”"),
        ("On Monday another man was caught as he tried to bring in cigarettes and silver worth 2,6 million crowns.",
         "Another man caught as he tried to bring in cigarettes and silver worth 2,6 million crowns",
         "a comma inside a figure"),
        ("On Monday Lee received cash from a lot of customers in amounts ranging up to 70,000 dlrs at a time.",
         "Lee received cash from a lot of customers", "“up” belongs to “ranging”"),
        ("On Monday Northern investment firms <Mill Group Ltd> and <Harbour Holdings Ltd> sold the wall.",
         "Northern investment firms Mill Group Ltd and Harbour Holdings Ltd sold the wall",
         "firms that wire copy names in brackets"),
        ("On Monday Harbour Trust <HBR.L> sold the wall.", "Harbour Trust sold the wall", "a ticker is no name"),
        ("On Monday interest rates on deposits in Kuwait held firm in scattered trading despite a new decision.",
         "Interest rates on deposits in Kuwait held firm",
         "an adjective does not end it"),
        ("On Monday Lee denied having any personal, financial, or business connection to the owners of the mill.",
         "Lee denied having any personal, financial, or business connection to the owners",
         "a series goes on to its last"),
        ("On Monday the crew of the ferry put out a fire in the engine room, helped by the men of a tug.",
         "Crew of the ferry put out a fire in the engine room", "what only explains is left out"),
    ],
)  # fmt: skip
def test_a_headline_is_cut_before_what_only_adds_and_never_inside_what_it_needs(
    words: str, headline: str, note: str
) -> None:
    found = headlines(words)

    assert headline in found, note
    assert all(len(each) <= LIMIT for each in found)


@pytest.mark.parametrize(
    ("words", "headline", "note"),
    [
        ("On Monday Leeds Mill raised its estimate of 2014 flour exports.",
         "Leeds Mill raised its estimate of 2014 flour exports", "another date stays"),
        ("Buyers spoke of other taxes, and in January 2015 the council cut the one from the 2014 flood.",
         "Council cut the one from the flood", "it says which flood"),
        ("The mill predicted a sharp rise in fourth quarter net to 300 mln dlrs.",
         "Mill predicted a sharp rise in net to 300 mln dlrs", "a period before a noun leaves its preposition"),
        ("Gold reserves fell from December's 284.8 mln crowns.", "Gold reserves fell from 284.8 mln crowns",
         "so does one that owns something"),
        ("The clerk became aware on 12 January 2015, of the leak.", "Clerk became aware of the leak",
         "the comma that closed the time goes with it"),
        ("The index for cloth, base 1980, fell to 103 in May 2014.", "Index for cloth, base 1980, fell to 103",
         "what an index is based on stays"),
        ("In January 2015 the mill bought 16 tons of 2014-crop peanuts from Leeds.",
         "Mill bought 16 tons of 2014-crop peanuts from Leeds", "what is joined to a time stays with it"),
        ("Lee and Hall worked in January and February 2014 on a plan.",
         "Lee and Hall worked in January and February 2014 on a plan",
         "of two times joined both stay"),
    ],
)  # fmt: skip
def test_a_time_shown_beside_a_headline_leaves_no_gap_in_it(words: str, headline: str, note: str) -> None:
    assert headline in headlines(words), note


@pytest.mark.parametrize(
    ("words", "headline", "note"),
    [
        ("LEEDS, Jan 16 - The mill will not change its decision despite protests, its owner Tom Okafor said.",
         "Tom Okafor: the mill will not change its decision despite protests", "a dateline is nobody's word"),
        ("Tom Okafor told the council that there should be a new wall round the town.",
         "Tom Okafor: there should be a new wall round the town", "nor who was told"),
        ("Tom Okafor told his town's weekly paper on Thursday night that there has been some progress.",
         "Tom Okafor told his town's weekly paper that there has been some progress", "told on a day, whom stays"),
        ("Tom Okafor told his town's weekly paper in Leeds that there has been some progress.",
         "Tom Okafor: there has been some progress", "however many words tell whom"),
        ("Tom Okafor told Reuters the new rule would ruin the mill.", "Tom Okafor: the new rule would ruin the mill",
         "with “that” or without"),
        ("Tom Okafor said in his speech to the workers that the town must clamp down on all of them.",
         "Tom Okafor: the town must clamp down on all of them", "nor is where it was said"),
        ("“For example, the council has done nothing at all for us,” Tom Okafor said.",
         "Tom Okafor: the council has done nothing at all for us", "what only leads from one sentence to the next"),
        ("“In the wake of the great flood, we are building new walls and new houses on high ground,” Tom Okafor said.",
         "Tom Okafor: we are building new walls and new houses", "when or where, when all would be too long"),
        ("“Without a new wall of stone, we will lose the whole of the lower town,” Tom Okafor said.",
         "Tom Okafor: without a new wall of stone, we will lose the whole of the lower town",
         "never what it would not be true without"),
        ("“Using the work of other people without naming them is theft,” Tom Okafor said.",
         "Tom Okafor: Using the work of other people without naming them is theft", "nothing is said before the verb"),
    ],
)  # fmt: skip
def test_a_statement_begins_with_what_was_said_and_holds_its_verb(words: str, headline: str, note: str) -> None:
    assert headline in headlines(words), note


@pytest.mark.parametrize(
    ("words", "headline", "note"),
    [
        ("On Monday the union's vice president for the north of England, Ann Lee, gave the keys of the mill to a man.",
         "Ann Lee gave the keys of the mill to a man", "the name of somebody"),
        ("On Monday Leeds' most closely watched measure of trade, sales of cloth in the market hall, fell by two pct.",
         "Leeds' most closely watched measure of trade fell by two pct", "no aside"),
        ("On Monday the latter resigned.", "The latter resigned", "“latter” needs its article"),
        ("On Monday the police collected and burned all papers of the mill.",
         "Police collected and burned all papers of the mill", "two verbs share an object"),
        ("Taxes show a decline in use by the town, said Ann Lee in 2014.", "Taxes show a decline in use by the town",
         "who stands behind “said” is no part of it"),
        ("The decision, Tom Okafor said, will be sent to the banks on Monday.", "Decision will be sent to the banks",
         "nor who said it in the midst of it"),
        ("The inquiry, police said, found nothing in May 2014.", "Inquiry found nothing", "so before a past"),
        ("Tom, whose home will be sold by the mill, sat near the wall in May 2014.", "Tom sat near the wall",
         "behind “whose …” it goes on about whom that meant"),
        ("Tom Okafor told the council his brother had billed it in May 2014.", "His brother had billed it",
         "who was told is no part of it"),
        ("The lawyer tried to have the clerk removed in June 2014.", "Lawyer tried to have the clerk removed",
         "what was only wanted was not done"),
        ("The institute said in a study published in May 2014 that trade would fall.", "Study published",
         "a preposition is no beginning"),
        ("Unit One, which has been in operation since 1983, meets all rules.", "Unit One has been in operation",
         "what it is in says nothing without what is in it"),
        ("When the council declared its independence from York in 1821, trouble began.",
         "Council declared its independence from York", "nor what is owned without its owner"),
        ("Leeds Mill Co said its board has decided to close the harbour.",
         "Leeds Mill Co's board has decided to close the harbour", "the owner by name, where only one can be meant"),
        ("LEEDS, Jan 16 - Leeds Mill Ltd <LML.L> said it has agreed with Harbour Trust to close the quay.",
         "Leeds Mill Ltd has agreed with Harbour Trust to close the quay", "so “it” in the first sentence"),
        ("MILL SETS SPLIT\n\nLEEDS, Jan 16 - <Leeds Mill Ltd> said it has agreed to close the quay.",
         "Leeds Mill Ltd has agreed to close the quay", "below a heading"),
        ("The mill expects a fall in output in 2014, he said.", "Mill expects a fall in output",
         "what was said, not that it was"),
        ("A spokesman said it had closed the mill in May 2014.", "It had closed the mill",
         "who speaks for it is not it"),
        ("Leeds Mill Corp said it emerged in May 2014 that the clerk had left.", "It emerged",
         "“it” that means nobody stays"),
        ("He spoke of black violence that has claimed 40 lives since May.", "Black violence has claimed 40 lives",
         "what “that” stands for"),
    ],
)  # fmt: skip
def test_a_headline_begins_with_who_or_what_did_it(words: str, headline: str, note: str) -> None:
    assert headline in headlines(words), note
