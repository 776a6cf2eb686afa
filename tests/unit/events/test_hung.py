"""Where a text leans on an event it tells, and when that was: the text is then read once more with that."""

import pytest

from tlx import dates, events, text
from tlx.model import Basis, Dating, Document, When, edtf

STORY = "On 12 June 2013 a train struck a tree. {} On 3 July 2013 Hall was arrested in Leeds."


def leaned_on(words: str) -> dict[str, str]:
    """The words that lean on an event, and its date."""
    reading = text.read(words)
    dating = Dating(When.at(2015, 3, 4), Basis.GIVEN)
    expressions = dates.resolve(dates.find(reading), reading, dating)
    accounts, _ = events.accounts(Document("a.txt", words, ""), reading, expressions, dating, ())
    return {span.of(words): edtf.write(when) for span, when in events.told_from(words, accounts).items()}


@pytest.mark.parametrize(
    ("words", "found", "note"),
    [
        ("Two days after the accident it rained.", {"the accident": "2013-06-12"}, "the calamity told"),
        ("On the evening of the accident it rained.", {"the accident": "2013-06-12"}, "a part of its day"),
        ("A week before his arrest Hall left.", {"his arrest": "2013-07-03"}, "an act by its noun, told later on"),
        ("Half an hour before the crash it rained.", {"the crash": "2013-06-12"}, "by another name of a calamity"),
        ("On the eve of the crash it rained.", {"the crash": "2013-06-12"}, "the day before it"),
        ("It rained in the spring before the crash.", {"the crash": "2013-06-12"}, "the season before it"),
        ("It has been shut since the crash.", {"the crash": "2013-06-12"}, "the time since"),
        ("A wall was built for the tenth anniversary.", {"the tenth anniversary": "2023-06-12"}, "of what it is about"),
        ("A wall was built for the tenth anniversary of the crash.", {"the crash": "2013-06-12"}, "of what it names"),
        ("The accident was heard of in Leeds.", {}, "only named, and no time counted from it"),
        ("Two days after the battle of Leeds it rained.", {}, "an event known by its name"),
        ("Two years of the war had passed.", {}, "no day to count from"),
        ("Two days after the wedding it rained.", {}, "told nowhere"),
        ("Two days after the accident tomorrow.", {"the accident": "2013-06-12"}, "whatever follows"),
    ],
)
def test_what_is_counted_from_an_event_leans_on_its_date(words: str, found: dict[str, str], note: str) -> None:
    assert leaned_on(STORY.format(words)) == found, note


def test_a_text_is_read_with_the_dates_of_its_events() -> None:
    words = "Three days after the accident it was opened."
    reading = text.read(words)
    place = reading.tokens.span(3, 5)

    found = dates.find(reading, told={place: When.at(2013, 6, 12)})
    expression = dates.resolve(found, reading, Dating(When.at(2015, 3, 4), Basis.GIVEN))[0]

    assert expression.words == "Three days after the accident"
    assert expression.basis is Basis.RESOLVED
    assert expression.when == When.at(2013, 6, 15)
