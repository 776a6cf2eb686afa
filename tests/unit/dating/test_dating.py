"""The date a document has itself: each way of knowing it, in the order of the cascade."""

from collections.abc import Mapping
from typing import SupportsIndex

import pytest

from tlx import dates, dating, text
from tlx.dating import story
from tlx.model import Basis, Dating, Document, Shape, When, edtf


def dated(words: str, path: str = "a.txt", metadata: Mapping[str, str] | None = None) -> Dating:
    return all_dated({path: words}, metadata=metadata)[path]


def all_dated(
    texts: Mapping[str, str], given: Mapping[str, When] | None = None, metadata: Mapping[str, str] | None = None
) -> dict[str, Dating]:
    documents = [Document(path, words, "", metadata=metadata or {}) for path, words in texts.items()]
    readings = [text.read(document.text) for document in documents]
    return dating.date(
        [(document, reading, dates.find(reading)) for document, reading in zip(documents, readings, strict=True)],
        given or {},
    )


def date_of(found: Dating) -> str | None:
    return edtf.write(found.when) if found.when else None


def test_the_user_has_the_last_word() -> None:
    found = all_dated({"2011-05-04.txt": "16 Jan 2015\nA text."}, given={"2011-05-04.txt": When.at(2018, 6)})

    assert found["2011-05-04.txt"] == Dating(When.at(2018, 6), Basis.GIVEN, "given in tlx.toml", 1.0)


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ("2014-12-09", "2014-12-09"),
        ("2014-12-09T10:15:00Z", "2014-12-09"),
        ("Tue, 9 Dec 2014 10:15:00 +0000", "2014-12-09"),
        ("December 2014", "2014-12"),
        ("unknown", None),
    ],
)
def test_metadata_is_read_in_the_ways_it_is_written(value: str, date: str | None) -> None:
    assert date_of(dated("A text.", metadata={"date": value})) == date


@pytest.mark.parametrize(
    ("words", "date", "note"),
    [
        ("16 Jan 2015\nIn light of the storm we have met.", "2015-01-16", "a line of its own"),
        ("Storm hits coast\n\nPublished 9 December 2014\n\nIt rained.", "2014-12-09", "with a label"),
        ("Storm hits coast\nTuesday 9 December 2014, 10:30 GMT\nIt rained.", "2014-12-09", "with weekday and time"),
        ("STORM HITS COAST\n9-DEC-2014 16:22:10.34\nLONDON, Dec 9 - It rained.", "2014-12-09", "an agency’s stamp"),
        ("Storm hits coast\nBy Ann Lee, 9 December 2014\nIt rained.", "2014-12-09", "behind a name"),
        ("LONDON, 9 December 2014 (Agency) - It rained on Monday.", "2014-12-09", "a dateline"),
        ("LEEDS, England (Dec. 9, 2014) – It rained on Monday.", "2014-12-09", "with its date in brackets"),
        ("Dec. 9, 2014 - Officers held two men on Monday.", "2014-12-09", "without its place"),
        ("Dec. 9, 2014 - It rained.\nDec. 10, 2014 - It rained again.", "2014-12-10/..", "two are a list"),
        ("Storm hits coast\nThe press release issued by the Met Office on 9 December 2014.\nIt rained.", "2014-12-09",
         "a release says when"),
        ("The storm of 9 December 2014 took the roof.", "2014-12-09/..", "in a sentence it is only a bound"),
        ("9 May 2014 - Claim filed.\n12 June 2014 - Reply.\n3 July 2014 - Hearing.", "2014-07-03/..",
         "a list of dates has none of its own"),
    ],
)  # fmt: skip
def test_a_date_at_the_head_is_the_document_s_own_where_it_stands_apart(words: str, date: str, note: str) -> None:
    assert date_of(dated(words)) == date, note


@pytest.mark.parametrize(
    ("words", "date", "note"),
    [
        ("COURT OF APPEAL\nA v. B\nHearing dates: 8 and 9 July 2014\nJudgment handed down: Tuesday 30 September 2014",
         "2014-09-30", "a judgment"),
        ("No. 09-11\nA v. B\nArgued March 3, 2010\nDecided June 4, 2010\nThe facts are short.", "2010-06-04",
         "of two labels the one that is its own"),
        ("MEMORANDUM\nTO: Ann Lee\nFROM: Tom Hall\nCC: the board\nRE: the quay\nDATE: March 4, 2014\nIt fell.",
         "2014-03-04", "a memorandum"),
        ("HARBOUR OFFICE\nPress desk\nNo. 7\nFor Immediate Release\nMarch 4, 2014\nQuay fell", "2014-03-04",
         "below a letterhead"),
        ("Case 1:09-cv-0123 Document 45 Filed 12/23/09 Page 1 of 20\nThe facts are short.", "2009-12-23", "a docket"),
        ("EMBARGOED UNTIL 00:01 Tuesday 4 March 2014\nThe quay fell.", "2014-03-04", "an embargo"),
        ("Minutes of the meeting of the board\nheld in the hall on Tuesday, 4 March 2014 at 7 pm\n\nIt rained.",
         "2014-03-04", "minutes, over two lines"),
        ("Remarks delivered at the opening of the quay on 4 March 2014\n\nThank you.", "2014-03-04", "a speech"),
        ("Minutes of the meeting held on 4 March 2014 were approved.", "2014-03-04/..", "but not of older minutes"),
        ("Report on the fire in the ferry Mary, Port Ellery, 14 March\n2009\n\nReport No 7\nMay 2010\n\nIt burnt.",
         "2010-05", "a report of a month"),
        ("June 2010\nThe wall fell.\nJuly 2010\nIt was raised.\nAugust 2010\nIt fell.", None,
         "months are no date of a list of months"),
        ("HARBOUR WATCH\nWeekly report, 9-15 August 1999\n\nThe week was calm.", "1999-08-15", "the end of a period"),
        ("SITREP 3\nPeriod covered: 28 July to 3 August 1999\n\nThe week was calm.", "1999-08-03", "the same"),
        ("Report on the storm of 9-15 August 1999 and after\n\nIt rained.", "1999-08-15/..",
         "not what a report is about"),
        ("On 3 May 2014 the wall fell.\nIt rained.\nIt froze.\nAll left.\nDated: 9 May 2014\nAnn Lee", "2014-05-09",
         "a signature"),
        ("The wall fell.\nIt rained.\nIt froze.\nAll left.\nDone at Port Ellery, this 9th day of May 2014.",
         "2014-05-09", "the end of a deed"),
    ],
)  # fmt: skip
def test_a_text_may_say_in_its_title_label_or_signature_when_it_was_given(words: str, date: str, note: str) -> None:
    assert date_of(dated(words)) == date, note


def test_the_origin_says_where_it_was_found() -> None:
    assert dated("Storm hits coast\n16 Jan 2015\nIt rained.").origin == "found in its line 2"


@pytest.mark.parametrize(
    ("path", "date"),
    [
        ("2014-12-09.txt", "2014-12-09"),
        ("news/2014/12/09/storm.txt", "2014-12-09"),
        ("20141209_minutes.md", "2014-12-09"),
        ("minutes-2014-12.md", "2014-12"),
        ("minutes_9-Dec-2014.md", "2014-12-09"),
        ("9th December 2014.txt", "2014-12-09"),
        ("statement-december-9-2014.txt", "2014-12-09"),
        ("news/2014-Dec-09/storm.txt", "2014-12-09"),
        ("report-dec-2014.txt", "2014-12"),
        ("marching-2014.txt", None),
        ("mayor-9-2014.txt", None),
        ("003_20141209ab77.txt", None),
        ("201412.txt", None),
        ("2014-13-41.txt", None),
    ],
)
def test_a_file_name_may_hold_a_date(path: str, date: str | None) -> None:
    assert date_of(dated("It rained.", path)) == date


DATELINE = "Quay falls\nPORT ELLERY, Feb 26 (Wire) - The quay fell on Tuesday.\nIt was built in 1931.\n{}"


@pytest.mark.parametrize(
    ("path", "foot", "date", "note"),
    [
        ("1987/quay.txt", "", "1987-02-26", "the year in a folder"),
        ("wire_1987_014.txt", "", "1987-02-26", "the year in the name"),
        ("quay.txt", "(c) 1987 Harbour Wire", "1987-02-26", "the year of the copyright"),
        ("1988/quay.txt", "Copyright 1987, Harbour Wire", "1987/..", "two years say nothing"),
        ("quay.txt", "", "1931/..", "a year that the text speaks of is only a bound"),
    ],
)
def test_a_dateline_without_its_year_is_read_in_the_one_year_the_file_or_copyright_names(
    path: str, foot: str, date: str, note: str
) -> None:
    assert date_of(dated(DATELINE.format(foot), path)) == date, note


STORY = "{}\nIt rained on the harbour for hours.\nNobody was hurt in the town.\nThe mayor came.\nA wall fell.\n"


@pytest.mark.parametrize(
    ("told", "foot", "date", "note"),
    [
        ("A man was held on Tuesday.", "Published9 December 2014\n\nPublished 23 November 2014", "2014-12-09",
         "the latest, and it was a Tuesday"),
        ("The call came on Monday night. A man was held on Tuesday.", "Published 10 December 2014", "2014-12-10",
         "two different days just before"),
        ("A man was held on Tuesday. The board will meet on Friday.", "Published 9 December 2014", "2014-12-09",
         "what is to come counts nothing"),
        ("A man was held on Tuesday. The first fire was last Thursday.", "Published 9 December 2014", "2014-12-09",
         "a weekday that says which it is need not be recent"),
        ("A man was held on Tuesday.", "Published 11 December 2014", "2014-12-11",
         "alone, and Tuesday is not long ago"),
        ("A man was held on Tuesday.", "Published 10 December 2014\nPublished 1 May 2014", None,
         "one weekday agrees too often by chance with one of several lines"),
        ("A man was held on Tuesday.", "Published 13 December 2014", None, "a Saturday: no news by then"),
        ("A fire broke out on Monday. A man was held on Tuesday. He died on Thursday.", "Published 17 February 2015",
         None, "its Tuesday agrees, but Thursday would be five days back"),
        ("A man was held.", "Published 9 December 2014", "2014-12-09", "alone, and nothing speaks against it"),
        ("A man was held.", "Published 9 December 2014\nPublished 1 May 2014", None, "no weekday bears it out"),
        ("A man was held on Tuesday.", "Related stories\nFire at mill - 2 May 2014\n\nPublished 9 December 2014",
         "2014-12-09", "apart from linked stories that have their own dates"),
        ("A man was held on Tuesday.", "Related stories\n- Published 9 December 2014", None,
         "a date of a linked story"),
        ("A man was held on Tuesday.", "More on this story:\nFire at mill\nPublished 9 December 2014", None,
         "under another such heading, a line above it"),
        ("A man was held on Tuesday.", "Related stories – Published 9 December 2014", None, "the heading in its line"),
        ("A man was held on Tuesday. He was freed on 12 May 2015.", "Published 9 December 2014", None,
         "the text is younger than that"),
    ],
)  # fmt: skip
def test_a_foot_line_is_believed_where_weekdays_allow_it_and_no_other_story_is_named(
    told: str, foot: str, date: str | None, note: str
) -> None:
    when = dated(STORY.format(told) + foot + "\n").when
    exact = edtf.write(when) if when and when.shape is Shape.INSTANT else None

    assert exact == date, note


def test_a_date_from_the_foot_is_inferred_and_says_so() -> None:
    found = dated(STORY.format("A man was held on Tuesday.") + "Published 9 December 2014\n")

    assert found == Dating(When.at(2014, 12, 9), Basis.INFERRED, "found at its foot, line 6", 0.7)


@pytest.mark.parametrize(
    ("foot", "why"),
    [
        ("Published 13 December 2014", "the weekdays in the text do not bear it out"),
        ("Related stories\nPublished 9 December 2014", "it stands below a heading of other stories"),
    ],
)
def test_a_foot_line_that_is_not_believed_is_put_before_the_user(foot: str, why: str) -> None:
    found = dated(STORY.format("A man was held on Tuesday.") + foot + "\n")

    assert found.when is None
    assert found.evidence == (
        "it says “Tuesday”",
        f"“{foot[-16:].strip()}” at its foot may be the date of another text: {why}",
        "no date in its header, its first lines or its file name",
    )


@pytest.mark.parametrize(
    ("before", "note"),
    [
        ("word " * 5_000, "a giant line"),
        (" \n" * 15_000, "blank lines"),
        ("One.\nTwo.\n\nThree.\nFour.\n", "four lines"),
    ],
)
def test_the_head_is_four_lines_with_words_and_never_long(before: str, note: str) -> None:
    assert dated(before + "\n9 December 2014\n").when is None, note


class Counted(str):
    """A text that counts the characters copied out of it."""

    __slots__ = ("copied",)

    def __getitem__(self, place: SupportsIndex | slice) -> str:
        piece = super().__getitem__(place)
        self.copied = getattr(self, "copied", 0) + len(piece)
        return piece


def test_looking_for_the_foot_copies_each_line_a_few_times_and_never_the_whole_head() -> None:
    words = Counted("Mill burns\n" + "It rained. " * 2_000 + "\n" + "Published 9 December 2014\n" * 400)
    reading = text.read(words)

    dating.date([(Document("a.txt", words, ""), reading, dates.find(reading))], {})

    assert words.copied < 10 * len(words)


ONE = """9 December 2014
A police officer of the Harbour Watch was threatened by smugglers on Monday, Inspector Ann Lee said.
Ann Lee said the smugglers wanted revenge for the seizure of 4,200 crates of brandy at Port Ellery.
"""
TWO = """Smugglers threaten Harbour Watch
Inspector Ann Lee told reporters on Monday that smugglers had threatened an officer of the Harbour Watch.
They seek revenge for 4,200 crates of brandy seized at Port Ellery, Ann Lee added.
"""
THREE = """16 January 2015
The choir sang in the old chapel and the children ate cake. Nobody expected the snow on Friday.
"""


def test_a_document_borrows_the_date_of_the_same_story() -> None:
    found = all_dated({"one.txt": ONE, "three.txt": THREE, "two.txt": TWO})["two.txt"]

    assert date_of(found) == "2014-12-09"
    assert found.origin == "the date of one.txt, which tells the same story"


@pytest.mark.parametrize(
    ("dateline", "expected", "note"),
    [
        ("PORT ELLERY, Dec 8 (Harbour Wire) - ", "2014-12-08", "its own day in the year of the other"),
        ("PORT ELLERY, 11 December - ", "2014-12-11", "told again two days later"),
        ("PORT ELLERY, Jan 12 (Harbour Wire) - ", None, "a month apart: another story"),
    ],
)
def test_a_dateline_borrows_no_more_than_the_year(dateline: str, expected: str | None, note: str) -> None:
    story_of_the_wire = dateline + TWO.partition("\n")[2]

    found = all_dated({"one.txt": ONE, "three.txt": THREE, "wire.txt": story_of_the_wire})["wire.txt"]

    assert date_of(found) == expected, note


def test_a_dateline_of_the_last_day_of_a_year_is_of_the_year_before_the_paper_of_the_day_after() -> None:
    paper = ONE.replace("9 December 2014", "1 January 2015")
    wire = "PORT ELLERY, Dec 31 (Harbour Wire) - " + TWO.partition("\n")[2]

    found = all_dated({"one.txt": paper, "three.txt": THREE, "wire.txt": wire})["wire.txt"]

    assert date_of(found) == "2014-12-31"
    assert found.origin == "found in its line 1, the year in one.txt, which tells the same story"


def test_another_story_lends_no_date() -> None:
    assert (
        date_of(all_dated({"one.txt": ONE, "three.txt": THREE, "four.txt": "The cat slept on Monday."})["four.txt"])
        is None
    )


NOISE = "{} December 2014\nThe Harbour Watch of Port Ellery met on Monday. The chair of {} spoke of {}.\n"


def test_the_story_is_found_among_many_that_share_its_commoner_words() -> None:
    many = {f"{n:03}.txt": NOISE.format(n % 28 + 1, f"branch{n}", f"matter{n}") for n in range(250)}

    assert date_of(all_dated({**many, "one.txt": ONE, "two.txt": TWO})["two.txt"]) == "2014-12-09"


def test_a_document_is_compared_with_few_others_however_many_share_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = []

    def count(_: Mapping[str, float], other: Mapping[str, float]) -> float:
        compared.append(other)
        return 0.0

    monkeypatch.setattr(story, "_cosine", count)
    many = {f"{n:03}.txt": NOISE.format(n % 28 + 1, f"branch{n % 4}", f"matter{n}") for n in range(250)}

    all_dated({**many, "two.txt": "The chair of branch1 spoke of matter5 on Monday."})

    assert 1 < len(compared) <= story.NEAREST


def test_a_date_is_borrowed_with_no_more_confidence_than_it_has() -> None:
    bounded = Dating(When.at(2014, 12, 9), Basis.INFERRED, "found at its foot", 0.5)
    documents = [Document(path, words, "") for path, words in (("1", ONE), ("2", TWO), ("3", THREE))]

    assert story.from_stories(documents, {"1": bounded, "3": bounded})["2"].confidence == 0.5


@pytest.mark.parametrize(
    ("words", "date", "note"),
    [
        ("Four plots were stopped since March 2017.", "2017-03/..", "what it speaks of came before it"),
        ("It opened in 1998 and closed in 2003.", "2003/..", "the latest counts"),
        ("The bridge will open in May 2031. It was begun in 2014.", "2014/..", "what is to come counts nothing"),
        ("He said he would attend tomorrow.", None, "nothing on the calendar"),
    ],
)
def test_content_gives_bounds(words: str, date: str | None, note: str) -> None:
    assert date_of(dated(words)) == date, note


def test_an_unknown_date_is_asked_for_with_what_waits_on_it() -> None:
    found = dated("The attack was last night. A fair opens tomorrow.")

    assert found.when is None
    assert found.evidence[0] == "it says “last night”, “tomorrow”"
