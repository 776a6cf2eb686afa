"""Whatever a text holds, its accounts can be checked, and giant lines take no more than their share."""

from hypothesis import given, settings
from hypothesis import strategies as st
from pipeline import Folder, Mined, mine

from tlx.model import When

WORDS = st.sampled_from(
    "the a police Ann Lee said told that who which and but , . : ; “ ” \" ' ’s ( ) – was were has been had will not"
    " arrested raised attack attacks plot of in on at to kidnap since after as while with 25 three men he she they I we"
    " Monday yesterday 2014 May June last week 7/7 reportedly including by for there level [ ] \n \n\n".split(" ")
)
TEXTS = st.lists(WORDS, max_size=60).map(" ".join)


def mined(words: str) -> Mined:
    return mine(Folder({"a.txt": words}, {"a.txt": When.at(2015, 1, 16)}))


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_every_account_of_any_text_can_be_checked(words: str) -> None:
    for event in mined(words).events:
        for account in event.accounts:
            assert account.span.of(words) == account.quote
            assert account.span.holds(account.trigger)
            assert 0 < len(account.headline) <= 90


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_the_same_text_gives_the_same_ids_and_no_two_alike(words: str) -> None:
    ids = [account.id for event in mined(words).events for account in event.accounts]

    assert ids == [account.id for event in mined(words).events for account in event.accounts]
    assert len(set(ids)) == len(ids)


def test_a_giant_line_is_no_sentence() -> None:
    words = "the attack of the plot of the raid in " * 20_000 + "May 2014."

    assert [unused.why for unused in mined(words).unused] == ["it stands in page furniture, not in the text"]
