"""Which accounts tell one event, and what the event then shows."""

from collections import Counter
from itertools import product
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlx.events import merge
from tlx.events.merging import clusters, same
from tlx.events.merging.profile import Profile
from tlx.events.merging.same import LEAST, Measure, Verdict, verdict
from tlx.events.merging.weighing import Weights
from tlx.events.sentences.acts import act
from tlx.events.sentences.terms import stem
from tlx.model import Account, Basis, Event, Kind, Participant, Reason, Span, When


def account(
    headline: str,
    when: When | None,
    *,
    doc: str = "a.txt",
    trigger: str = "",
    at: int = 0,
    kind: Kind = Kind.EVENT,
    basis: Basis = Basis.RESOLVED,
    people: tuple[str, ...] = (),
    organisations: tuple[str, ...] = (),
    places: tuple[str, ...] = (),
) -> Account:
    """An account whose quote is its headline, in lower case, ``at`` some place in its document."""
    quote = headline[:1].lower() + headline[1:]
    start = at + quote.index(trigger or quote.split()[0])
    return Account(
        id=f"{doc}{at}",
        doc=doc,
        span=Span(at, at + len(quote)),
        quote=quote,
        kind=kind,
        headline=headline,
        trigger=Span(start, start + len(trigger or quote.split()[0])),
        when=when,
        basis=basis,
        reason=Reason("document" if basis is Basis.INFERRED else "weekday", "", ""),
        confidence=0.8,
        people=tuple(Participant(name, name) for name in people),
        organisations=organisations,
        places=places,
    )


OCTOBER, NINTH, EIGHTH = When.at(2014, 10), When.at(2014, 12, 9), When.at(2014, 12, 8)
THREAT = "Threat level to police officers raised to substantial"


def events(*accounts: Account) -> tuple[Event, ...]:
    return merge(accounts)


def test_two_documents_that_tell_the_same_act_in_the_same_words_tell_one_event() -> None:
    (event,) = events(
        account(THREAT, OCTOBER, trigger="raised"),
        account(
            "Threat level to officers across Britain raised to substantial", OCTOBER, doc="b.txt", trigger="raised"
        ),
    )

    assert [each.doc for each in event.accounts] == ["a.txt", "b.txt"]
    assert event.joined == "same month; both: Threat, level, officers, raised"
    assert event.agreed


ARREST = "Officers arrested the man in Leeds"


@pytest.mark.parametrize(
    ("one", "two", "note"),
    [
        (account(ARREST, NINTH, trigger="arrested"),
         account(ARREST, OCTOBER, doc="b.txt", trigger="arrested"), "other days"),
        (account(ARREST, NINTH, trigger="arrested"),
         account("Officers arrested another man in Leeds", NINTH, doc="b.txt", trigger="arrested"), "another man"),
        (account("Blast kills 12 people", NINTH, trigger="kills"),
         account("Blast kills 257 people", NINTH, doc="b.txt", trigger="kills"), "other numbers"),
        (account(ARREST, NINTH, trigger="arrested", people=("lee",)),
         account(ARREST, NINTH, doc="b.txt", trigger="arrested", people=("okafor",)), "other people"),
        (account("Attack on a mosque", NINTH, places=("Leeds",)),
         account("Attack on a mosque", NINTH, doc="b.txt", places=("York",)), "other places"),
        (account("Bombings in Leeds", NINTH),
         account("Lee: the bombings in Leeds were cowardly", NINTH, doc="b.txt", kind=Kind.STATEMENT,
                 trigger="were"), "an act and the comment on it"),
        (account("Bank of Leeds opened a branch in York", When.at(2014), trigger="opened"),
         account("Bank of Leeds opened a branch in York", NINTH, doc="b.txt", trigger="opened"), "a year and a day"),
        (account(ARREST, None, trigger="arrested"),
         account(ARREST, None, doc="b.txt", trigger="arrested"), "no dates"),
    ],
)  # fmt: skip
def test_what_forbids_it(one: Account, two: Account, note: str) -> None:
    assert len(events(one, two)) == 2, note


def test_inside_a_text_a_lead_and_its_dated_sentence_are_one_shown_by_the_date_and_the_fuller_words() -> None:
    lead = account("31-year-old man arrested over threats", NINTH, trigger="arrested", basis=Basis.INFERRED)
    body = account("Officers from its unit arrested the man", EIGHTH, trigger="arrested", at=100)

    (event,) = events(lead, body)

    assert (event.when, event.basis, event.headline) == (
        EIGHTH,
        Basis.RESOLVED,
        "31-year-old man arrested over threats",
    )


def test_the_incident_points_back_to_what_was_told() -> None:
    (event,) = events(
        account("Attack near a mosque", NINTH),
        account("The incident was a cowardly attack", NINTH, trigger="attack", at=100),
    )

    assert len(event.accounts) == 2


def test_chains_do_not_glue_unlike_events_together() -> None:
    one = account("Man arrested over the theft of the bell", NINTH, trigger="arrested", people=("lee",))
    link = account("Man arrested over the theft of the bell", NINTH, doc="b.txt", trigger="arrested")
    two = account("Man arrested over the theft of the bell", NINTH, doc="c.txt", trigger="arrested", people=("hall",))

    assert sorted(len(event.accounts) for event in events(one, link, two)) == [1, 2]


def test_statements_join_only_those_of_the_same_person() -> None:
    words = "We must be vigilant and calm in these dark days"
    same = [account(f"Lee: {words}", NINTH, doc=doc, kind=Kind.STATEMENT, people=("lee",)) for doc in ("a", "b")]
    other = account(f"Hall: {words}", NINTH, doc="c", kind=Kind.STATEMENT, people=("hall",))

    assert [len(event.accounts) for event in events(*same, other)] == [2, 1]


@pytest.mark.parametrize("count", [2, 50, 200])
def test_the_same_words_are_one_event_in_however_many_files_they_stand(count: int) -> None:
    (event,) = events(*(account(ARREST, NINTH, trigger="arrested", doc=f"{n}.txt") for n in range(count)))

    assert {each.doc for each in event.accounts} == {f"{n}.txt" for n in range(count)}
    assert event.joined == f"same day; the same words in {'both' if count == 2 else f'all {count}'}"


def test_one_act_told_in_many_files_in_words_of_their_own_is_one_event() -> None:
    added = ("".join(letters) for letters in product("abcdef", repeat=3))
    told = [account(f"{ARREST} by {word}", NINTH, trigger="arrested", doc=word) for word in added]

    assert [len(event.accounts) for event in events(*told)] == [len(told)]


def test_two_texts_that_say_no_more_than_he_tell_of_two_people() -> None:
    words = "He was born in a house by the harbour"

    assert len(events(account(words, NINTH), account(words, NINTH, doc="b.txt"))) == 2


def test_two_texts_that_say_no_more_than_the_company_tell_of_two_companies() -> None:
    one, two = (account("The company cut its dividend", NINTH, doc=doc, organisations=(doc,)) for doc in ("a", "b"))

    assert len(events(one, two)) == 2


def copy(doc: str) -> list[Account]:
    """All that a text tells, in the file ``doc``."""
    return [
        account("He was born in a house by the harbour", NINTH, doc=doc),
        account("The bell rang twice that night", None, doc=doc, at=100),
        account("The bell rang twice that night", None, doc=doc, at=200),
        account(ARREST, NINTH, doc=doc, at=300, trigger="arrested"),
    ]


def test_a_copy_of_a_text_adds_accounts_and_no_event() -> None:
    found = events(*copy("a.txt"), *copy("b.txt"))

    assert [[each.doc for each in event.accounts] for event in found] == 4 * [["a.txt", "b.txt"]]


def test_events_stand_in_timeline_order_with_the_undated_last() -> None:
    dated = [account("Vote", NINTH, at=0), account("Fire", When.at(2014), at=50), account("Raid", None, at=90)]

    assert [event.headline for event in events(*dated)] == ["Fire", "Vote", "Raid"]


def test_an_event_has_the_least_id_of_its_accounts() -> None:
    (event,) = events(account(THREAT, OCTOBER, trigger="raised", doc="b"), account(THREAT, OCTOBER, trigger="raised"))

    assert event.id == "a.txt0"


FILLER = [
    account(f"{subject} {verb} {thing}", NINTH, doc=f"{subject}.txt", trigger=verb, at=at)
    for at, (subject, verb, thing) in enumerate(
        product(("Bakers", "Farmers", "Miners"), ("sold", "moved", "met", "left"), ("bread", "hay", "coal")), start=500
    )
]
"""Other acts of the folder: among them a word is rare or common."""

BOAT, HULL = "Two men drowned when a fishing boat sank off Hull", "Fishing boat sinks off Hull, drowning two"


@pytest.mark.parametrize(
    ("one", "two", "verdict", "why"),
    [
        (account("Police arrested Ivor Brand at Hull station", NINTH, trigger="arrested"),
         account("Ivor Brand detained by police at Hull station", NINTH, doc="b.txt", trigger="detained"),
         "one", "same day; both: Police, arrested, Ivor, Brand"),
        (account("Ivor Brand stepped down from the Hull harbour board", NINTH, trigger="stepped"),
         account("Ivor Brand resigned from the Hull harbour board", NINTH, doc="b.txt", trigger="resigned"),
         "one", "same day; both: Ivor, Brand, Hull, harbour"),
        (account("Storm sank nine boats in the harbour of Hull", NINTH, trigger="sank"),
         account("Storm sank twelve boats in the harbour of Hull", NINTH, doc="b.txt", trigger="sank"),
         "one", "same day; both: Storm, sank, boats, harbour; one says 9, another 12"),
        (account("Body of Ivor Brand found in Cray Woods", EIGHTH, trigger="found"),
         account("Ivor Brand was found dead in Cray Woods", NINTH, doc="b.txt", trigger="found"),
         "one, dates differ", "dates a day or two apart; both: Ivor, Brand, found, Cray"),
        (account("Storm sank nine boats in the harbour of Hull", NINTH, trigger="sank"),
         account("A storm sank nine boats in the harbour of Hull", None, doc="b.txt", trigger="sank",
                 basis=Basis.INFERRED),
         "one", "one has a date; both: Storm, sank, nine, boats"),
        (account("Harbour board agreed to buy the Hull ferry", NINTH, trigger="agreed"),
         account("Harbour board agreed to sell the pier", NINTH, doc="b.txt", trigger="agreed"),
         "two", ""),
        (account("Ivor Brand bought the Hull ferry", NINTH, trigger="bought"),
         account("Ivor Brand rejected an offer for the Hull ferry", NINTH, doc="b.txt", trigger="rejected"),
         "two", ""),
        (account("Harbour board of Hull closed the old pier to walkers and carts", NINTH, trigger="closed"),
         account("Ferry office in Hull closed by its board for want of coal and men", NINTH, doc="b.txt",
                 trigger="closed"), "maybe", "same day; both: board, Hull, closed"),
        (account("The search for the Hull ferry began", NINTH, trigger="search"),
         account("The search for the Hull ferry ended", NINTH, doc="b.txt", trigger="search"), "two", ""),
        (account("Ivor Brand asked for the papers of the Hull board", NINTH, trigger="asked"),
         account("Ivor Brand also asked for the letters of the Hull board", NINTH, at=100, trigger="asked"),
         "two", ""),
        (account("Ivor Brand declined to comment on the Hull ferry", NINTH, trigger="declined"),
         account("Officials declined to comment on the Hull ferry", NINTH, doc="b.txt", trigger="declined"),
         "two", ""),
        (account("Shares of Hull Ferries rose to 42.5", NINTH, trigger="rose"),
         account("Shares of Hull Ferries rose to 44.7", NINTH, doc="b.txt", trigger="rose"), "two", ""),
    ],
)  # fmt: skip
def test_two_accounts_are_one_event_or_may_be_or_are_two(one: Account, two: Account, verdict: str, why: str) -> None:
    (event, *others) = [each for each in events(one, two, *FILLER) if {one, two} & set(each.accounts)]

    if verdict.startswith("one"):
        assert (others, event.joined, event.agreed) == ([], why, verdict == "one")
    else:
        assert [[other.why for other in each.similar] for each in (event, *others)] == 2 * [[why] if why else []]


def test_texts_that_share_two_events_tell_one_story_in_which_an_act_told_once_in_each_is_one() -> None:
    told = [
        ("Ivor Brand opened the Hull ferry line", "Hull ferry line opened by Ivor Brand", "opened"),
        ("Storm sank the ferry Lady Mary off Spurn Point", "The ferry Lady Mary was sunk by a storm off Spurn Point",
         "s"),
    ]  # fmt: skip
    a = [
        account(one, NINTH, at=at * 100, trigger=by if by == "opened" else "sank")
        for at, (one, _, by) in enumerate(told)
    ]
    b = [
        account(two, NINTH, doc="b.txt", at=at * 100, trigger=by if by == "opened" else "sunk")
        for at, (_, two, by) in enumerate(told)
    ]
    one, two = (
        account("Two crew killed", NINTH, at=900, trigger="killed"),
        account("Two people died", NINTH, doc="b.txt", at=900, trigger="died"),
    )

    assert len(events(one, two, *FILLER)) == 2 + len(events(*FILLER))
    assert len(events(*a, *b, one, two, *FILLER)) == 3 + len(events(*FILLER))


def many(count: int) -> list[Account]:
    """So many acts of a few days each, told in words of which some are rare and some are not."""
    verbs = ("sold", "moved", "met", "left", "struck", "opened", "praised")
    return [
        account(
            f"Town{n % 97} {verbs[n % 7]} Firm{n % 1009} {n % 13} barges at Port{n % 211}",
            When.at(1990 + n // 3360, 1 + n // 280 % 12, 1 + n // 10 % 28),
            doc=f"{n // 8:05}.txt",
            trigger=verbs[n % 7],
            at=n % 8 * 100,
        )
        for n in range(count)
    ]


def test_twice_as_many_accounts_take_twice_as_many_comparisons(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = Counter[int]()
    told = many(4000)

    def counted(one: Profile, two: Profile, weight: Weights) -> Verdict:
        compared[size] += 1
        return verdict(one, two, weight)

    monkeypatch.setattr(clusters, "verdict", counted)
    for size in (2000, 4000):
        merge(told[:size])

    assert 0 < compared[4000] <= 2.5 * compared[2000]
    assert compared[4000] <= 40 * 4000


def test_no_measure_asks_for_less_than_is_asked_first() -> None:
    measures = [each for each in vars(same).values() if isinstance(each, Measure)]

    assert LEAST.overlap == min(each.overlap for each in measures)
    assert LEAST.worth == min(each.worth for each in measures)


A_FEW = st.lists(
    st.builds(
        account,
        st.sampled_from([ARREST, THREAT, BOAT, HULL, "The incident was a cowardly attack", "He was born in Leeds"]),
        st.sampled_from([OCTOBER, EIGHTH, NINTH, When.at(2014), None]),
        doc=st.sampled_from("abc"),
        at=st.integers(0, 40).map(lambda number: number * 100),
        kind=st.sampled_from([Kind.EVENT, Kind.STATEMENT]),
        people=st.sampled_from([(), ("lee",), ("hall",)]),
    ),
    max_size=12,
    unique_by=lambda account: account.id,
)


@given(A_FEW, st.randoms())
def test_merging_loses_no_account_doubles_none_and_hangs_on_no_order(told: list[Account], random: Random) -> None:
    shuffled = random.sample(told, len(told))

    found = merge(told)

    assert sorted(each.id for event in found for each in event.accounts) == sorted(each.id for each in told)
    assert {event.id: event for event in merge(shuffled)} == {event.id: event for event in found}


@given(A_FEW)
def test_what_may_be_the_same_is_another_event_and_says_why(told: list[Account]) -> None:
    found = {event.id: event for event in merge(told)}

    assert all(other.event in found and other.event != event.id for event in found.values() for other in event.similar)
    assert all(other.why for event in found.values() for other in event.similar)


@pytest.mark.parametrize(
    ("word", "base"), [("arrests", "arrest"), ("raised", "rais"), ("raising", "rais"), ("gas", "gas")]
)
def test_stems_drop_endings(word: str, base: str) -> None:
    assert stem(word) == base


def test_different_words_of_one_act_are_alike() -> None:
    assert act("killed") == act("murder") == act("deaths")
