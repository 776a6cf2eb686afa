"""Events × the user's decisions → events: what each decision does, and what becomes of one that finds nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import mill
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlx.case import About, Edit, Target
from tlx.case.edits import Value, told_by
from tlx.events import Decided, decided
from tlx.events.merging.merge import place
from tlx.model import Account, Basis, Event, When, edtf

CONTENTS = mill.contents()
ORDER = [document.path for document in CONTENTS.documents]
RANKS = {path: number for number, path in enumerate(ORDER)}
EVENTS = tuple(sorted(CONTENTS.events, key=lambda event: place(event, RANKS)))
SEVERAL = next(event for event in EVENTS if len(event.accounts) > 1)
SINGLE = next(event for event in EVENTS if len(event.accounts) == 1 and event.when)
OTHER = next(event for event in reversed(EVENTS) if len(event.accounts) == 1 and event.when)


def about(event: Event) -> Target:
    shown = event.accounts[0]
    ids = tuple(account.id for account in event.accounts)
    return Target(About.EVENT, event.id, ids, *told_by(shown))


def edit(kind: str, event: Event, value: Value, number: int = 0) -> Edit:
    return Edit(kind, about(event), value, None, f"n{number}", f"2026-11-20T10:00:{number:02}Z", "ann")


def off(*accounts: Account) -> tuple[Target, ...]:
    return tuple(Target(About.ACCOUNT, it.id, (), *told_by(it)) for it in accounts)


def decide(*edits: Edit, events: Sequence[Event] = EVENTS) -> Decided:
    return decided(events, edits, ORDER)


def now(found: Decided, event: Event) -> Event:
    """The event that now has the account the event was shown by."""
    return next(it for it in found.events if event.accounts[0] in it.accounts)


def test_without_decisions_nothing_changes() -> None:
    assert decide() == Decided(EVENTS)
    assert (
        decide(Edit("alias", Target(About.PERSON, "Anna"), "x", None, "n", "2026-11-20T10:00:00Z", "ann")).events
        == EVENTS
    )


@pytest.mark.parametrize(
    ("kind", "value", "field", "expected"),
    [
        ("star", True, "starred", True),
        ("star", False, "starred", False),
        ("tag", "arson", "tags", ("arson",)),
        ("note", "two\nlines", "note", "two\nlines"),
    ],
)
def test_stars_tags_and_notes_stand_beside_the_event(kind: str, value: Value, field: str, expected: object) -> None:
    found = now(decide(edit(kind, SINGLE, value)), SINGLE)

    assert getattr(found.word, field) == expected
    assert found.word.is_edited is (kind != "star")
    assert replace(found, word=SINGLE.word) == SINGLE


def test_a_tag_that_is_taken_away_is_gone_and_the_others_stay() -> None:
    found = decide(edit("tag", SINGLE, "a"), edit("tag", SINGLE, "b", 1), edit("untag", SINGLE, "a", 2))

    assert now(found, SINGLE).word.tags == ("b",)


def test_a_headline_is_the_users_and_can_be_given_back() -> None:
    assert now(decide(edit("headline", SINGLE, "Mill burns")), SINGLE).headline == "Mill burns"
    assert now(decide(edit("headline", SINGLE, None)), SINGLE) == SINGLE


def test_a_given_date_says_who_gave_it_and_keeps_what_tlx_had_found() -> None:
    found = now(decide(edit("date", SEVERAL, "1999-05")), SEVERAL)

    assert (found.when, found.basis, found.confidence) == (When.at(1999, 5), Basis.GIVEN, 1.0)
    assert found.reason.why == "ann on Fri 20 Nov 2026 said so: May 1999"
    assert [other.when for other in found.word.found] == list(dict.fromkeys(it.when for it in SEVERAL.accounts))
    assert found.accounts == SEVERAL.accounts, "what the documents say is not touched"


def test_with_another_date_it_stands_elsewhere() -> None:
    found = decide(edit("date", OTHER, "0900"))

    assert found.events[0].id == OTHER.id
    assert [it for it in found.events if it.id != OTHER.id] == [it for it in EVENTS if it.id != OTHER.id]


def test_what_is_hidden_is_no_row_and_is_listed_with_who_hid_it() -> None:
    found = decide(edit("hide", SEVERAL, value=True))

    assert SEVERAL.id not in {event.id for event in found.events}
    assert [(it.doc, it.span) for it in found.hidden] == [(it.doc, it.span) for it in SEVERAL.accounts]
    assert found.hidden[0].why == f"hidden by ann on Fri 20 Nov 2026 (edit n0): {SEVERAL.headline}"
    assert decide(edit("hide", SEVERAL, value=True), edit("hide", SEVERAL, value=False, number=1)).events == EVENTS


def test_joined_events_keep_every_account_and_are_shown_as_the_first() -> None:
    found = decide(edit("merge", SINGLE, (about(SEVERAL), about(OTHER))))
    whole = now(found, SINGLE)

    assert len(found.events) == len(EVENTS) - 2
    assert set(whole.accounts) == {*SINGLE.accounts, *SEVERAL.accounts, *OTHER.accounts}
    assert (whole.headline, whole.when) == (SINGLE.headline, SINGLE.when)
    assert whole.id == min(account.id for account in whole.accounts)
    assert whole.joined.endswith("joined by ann on Fri 20 Nov 2026")
    assert whole.agreed is False, "their dates cannot all be true"


def test_what_was_said_of_either_holds_for_both() -> None:
    found = decide(edit("tag", SINGLE, "a"), edit("tag", OTHER, "b", 1), edit("star", OTHER, value=True, number=2),
                   edit("merge", SINGLE, (about(OTHER),), 3), edit("note", OTHER, "said later", 4))  # fmt: skip
    word = now(found, SINGLE).word

    assert (word.tags, word.starred, word.note) == (("a", "b"), True, "said later")


def test_a_date_and_a_headline_the_user_gave_hold_for_the_whole_unless_the_first_has_its_own() -> None:
    theirs = edit("date", OTHER, "1999"), edit("headline", OTHER, "Theirs", 1)
    merged = edit("merge", SINGLE, (about(OTHER),), 4)
    taken = now(decide(*theirs, merged), SINGLE)
    kept = now(decide(*theirs, edit("date", SINGLE, "1998", 2), edit("headline", SINGLE, "Ours", 3), merged), SINGLE)

    assert [(it.headline, it.when) for it in (taken, kept)] == [("Theirs", When.at(1999)), ("Ours", When.at(1998))]


def test_an_account_that_is_split_off_is_an_event_of_its_own() -> None:
    shown, other = SEVERAL.accounts[:2]
    found = decide(edit("headline", SEVERAL, "Kept"), edit("split", SEVERAL, off(other), 1))
    ours, theirs = now(found, SEVERAL), next(it for it in found.events if other in it.accounts)

    assert len(found.events) == len(EVENTS) + 1
    assert (ours.headline, theirs.headline) == ("Kept", other.headline)
    assert (theirs.when, theirs.basis, theirs.word.changed) == (other.when, other.basis, ("split",))
    assert shown in ours.accounts
    assert other not in ours.accounts


def test_what_was_joined_can_be_split_again() -> None:
    found = decide(edit("merge", SINGLE, (about(OTHER),)), edit("split", SINGLE, off(*OTHER.accounts), 1))

    assert {it.id for it in found.events} == {it.id for it in EVENTS}


def test_what_is_an_event_of_its_own_already_needs_no_split() -> None:
    assert decide(edit("split", SINGLE, off(SINGLE.accounts[0]))) == Decided(EVENTS)


@pytest.mark.parametrize(
    ("kind", "value"), [("star", False), ("headline", None), ("note", ""), ("untag", "x"), ("hide", False)]
)
def test_what_takes_something_away_from_an_event_that_is_gone_has_nothing_to_do(kind: str, value: Value) -> None:
    assert decide(edit(kind, SINGLE, value), events=[OTHER]) == Decided((OTHER,))


# -- events that are no longer what they were ------------------------------------------------------


def test_an_event_is_found_by_any_of_its_accounts() -> None:
    rest = replace(SEVERAL, id=SEVERAL.accounts[1].id, accounts=SEVERAL.accounts[1:])
    found = decide(edit("star", SEVERAL, value=True), events=[rest])

    assert (found.events[0].word.starred, found.lost) == (True, ())


def test_an_event_of_which_no_id_is_left_is_found_by_its_words() -> None:
    again = tuple(replace(account, id=f"new-{account.id}") for account in SINGLE.accounts)
    found = decide(edit("star", SINGLE, value=True), events=[replace(SINGLE, id="new", accounts=again)])

    assert (found.events[0].word.starred, found.lost) == (True, ())


def test_an_account_of_another_id_is_split_off_by_its_words() -> None:
    again = tuple(replace(account, id=f"new-{account.id}") for account in SEVERAL.accounts)
    found = decide(edit("split", SEVERAL, off(SEVERAL.accounts[1])), events=[replace(SEVERAL, accounts=again)])

    assert [len(it.accounts) for it in found.events] == [len(again) - 1, 1]


def test_words_that_tell_two_events_find_neither() -> None:
    again = [replace(SINGLE, id=new, accounts=(replace(SINGLE.accounts[0], id=new),)) for new in ("x", "y")]
    decision = edit("star", SINGLE, value=True)
    found = decide(decision, events=again)

    assert (list(found.events), found.lost) == (again, ((decision, "no event has these words any more"),))


@pytest.mark.parametrize("kind", ["star", "date", "headline", "note", "tag", "hide", "merge", "split"])
def test_a_decision_whose_event_is_gone_is_given_back(kind: str) -> None:
    values: dict[str, Value] = {
        "star": True,
        "hide": True,
        "merge": (about(OTHER),),
        "split": off(SINGLE.accounts[0]),
        "date": "2014",
    }
    decision = edit(kind, SINGLE, values.get(kind, "x"))
    found = decide(decision, events=[OTHER])

    assert found.events == (OTHER,)
    assert [lost for lost, _ in found.lost] == [decision]


# -- laws ------------------------------------------------------------------------------------------

DATED = st.sampled_from(EVENTS)
DECISIONS = st.lists(
    st.one_of(
        st.builds(lambda it, n: edit("merge", it, (about(n),)), DATED, DATED),
        st.builds(lambda it: edit("split", it, off(it.accounts[-1])), DATED),
        st.builds(lambda it, on: edit("hide", it, value=on), DATED, st.booleans()),
        st.builds(lambda it: edit("date", it, "1999"), DATED),
    ),
    max_size=8,
)


@given(DECISIONS)
def test_no_account_is_ever_lost_or_told_twice(decisions: list[Edit]) -> None:
    found = decide(*decisions)
    told = [account.id for event in found.events for account in event.accounts]
    hidden = [(it.doc, it.span) for it in found.hidden]
    before = [account for event in EVENTS for account in event.accounts]

    assert len(told) == len(set(told))
    assert len(told) + len(hidden) == len(before)
    assert set(told) | {it.id for it in before if (it.doc, it.span) in hidden} == {it.id for it in before}


@given(DECISIONS)
def test_events_stand_in_timeline_order_the_undated_last(decisions: list[Edit]) -> None:
    whens = [event.when for event in decide(*decisions).events]
    dated = [when.sort_key for when in whens if when]

    assert dated == sorted(dated)
    assert None not in whens[: len(dated)]


def test_edtf_of_any_shape_can_be_given() -> None:
    for written in ("../2014", "2014/..", "[2014-10..2015-02]", "2014-22", "201X", "2014-12-09T14:30"):
        assert now(decide(edit("date", SINGLE, written)), SINGLE).when == edtf.read(written)
