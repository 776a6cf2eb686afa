"""The user has the last word: decisions in the log reach the timeline, and stand while the documents do."""

from __future__ import annotations

import csv
import io
import itertools
import json
import random
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from importlib import resources
from pathlib import Path

import jsonschema
import pytest
import town

from tlx import build, case
from tlx.case import About, Case, Edit, Target
from tlx.case.log import load
from tlx.case.replay import to_undo, undoing
from tlx.explore import deciding
from tlx.explore.orders import ordered
from tlx.explore.query import parse
from tlx.export import FORMATS
from tlx.index import Timeline
from tlx.mining import many, one
from tlx.mining.leaf import Leaf
from tlx.model import Basis, Event, Problem, edtf
from tlx.read import File

NUMBERS = itertools.count()
NEWS = """A man was arrested in Leeds on Monday, police said.

The mill in Ashby closed on 3 May 2011.
"""
OTHER = "The mill in Ashby was closed on 3 May 2011, the owners said.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "news.txt").write_text(NEWS, encoding="utf-8")
    (tmp_path / "other.txt").write_text(OTHER, encoding="utf-8")
    return tmp_path


def opened(folder: Path) -> Timeline:
    return build.timeline([folder])


def decide(folder: Path, *edits: Edit) -> Timeline:
    """The timeline after decisions."""
    signed = [replace(it, id=f"n{next(NUMBERS)}", at="2026-11-20T10:00:00Z", who="ann") for it in edits]
    case.append(folder / "tlx-edits.jsonl", signed)
    return opened(folder)


def undo_all(folder: Path) -> Timeline:
    while (last := to_undo(load(folder / "tlx-edits.jsonl").edits)) is not None:
        timeline = decide(folder, undoing(last))
    return timeline


def events(timeline: Timeline) -> list[Event]:
    return [timeline.event(ordinal) for ordinal in timeline.everything]


def event(timeline: Timeline, words: str) -> Event:
    return next(it for it in events(timeline) if words in it.accounts[0].quote)


def found(timeline: Timeline, query: str) -> list[str]:
    return [row.headline for row in timeline.rows(parse(query).ordinals(timeline))]


def reviews(timeline: Timeline) -> list[str]:
    return [problem.message for problem in timeline.problems if problem.path == "tlx-edits.jsonl"]


def everything_said(it: Event, other: Event) -> Iterable[Edit]:
    yield deciding.date(it, "2012-07")
    yield deciding.headline(it, "Somebody is taken away")
    yield deciding.note(it, "ask the Grampian archive")
    yield deciding.star(it, on=True)
    yield from deciding.tags(it, ["court papers", "leeds"])
    yield deciding.merge(other, [it])
    yield Edit("document-date", Target(About.DOCUMENT, "news.txt"), "2014-12-09")


def test_the_date_of_a_document_moves_what_leans_on_it(folder: Path) -> None:
    before = event(opened(folder), "Monday")
    dated = Edit("document-date", Target(About.DOCUMENT, "news.txt"), "2014-12-09")
    timeline = decide(folder, dated)
    arrest = event(timeline, "Monday")

    assert (before.when, arrest.when) == (None, edtf.read("2014-12-08"))
    assert arrest.reason.origin == "given by ann on Fri 20 Nov 2026"
    assert event(undo_all(folder), "Monday").when is None


def test_a_date_in_the_log_holds_over_that_in_tlx_toml_and_says_so(folder: Path) -> None:
    (folder / "tlx.toml").write_text('[documents."news.txt"]\ndate = "2013-01-01"', encoding="utf-8")
    timeline = decide(folder, Edit("document-date", Target(About.DOCUMENT, "news.txt"), "2014-12-09"))

    assert event(timeline, "Monday").when == edtf.read("2014-12-08")
    assert [it.message for it in timeline.problems if it.path == "news.txt"] == [
        "tlx.toml says 2013-01-01, and ann later 2014-12-09, which holds (tlx log, tlx undo)"
    ]


def test_what_was_said_of_an_event_can_be_asked_for(folder: Path) -> None:
    arrest = event(opened(folder), "Monday")
    timeline = decide(folder, *everything_said(arrest, event(opened(folder), "3 May")))

    assert found(timeline, 'tag:"court papers"') == found(timeline, "tag:leed") == found(timeline, "is:starred")
    assert len(found(timeline, "is:edited")) == 1
    assert found(timeline, "grampian") == found(timeline, '"grampian archive"') == found(timeline, "is:edited")
    assert found(timeline, "is:starred -is:edited") == []
    assert timeline.facet_values("tag", "") == [("court papers", 1), ("leeds", 1)]


def test_what_was_decided_last_stands_first_in_that_order(folder: Path) -> None:
    arrest = event(opened(folder), "Monday")
    timeline = decide(folder, deciding.star(arrest, on=True))

    first, *_ = ordered(timeline, "edited", timeline.everything)
    assert timeline.event(first).id == arrest.id


def test_undoing_everything_gives_the_timeline_without_edits(folder: Path) -> None:
    before = opened(folder)
    arrest, closing = event(before, "Monday"), event(before, "3 May")
    changed = decide(folder, *everything_said(arrest, closing), deciding.hide(closing))
    after = undo_all(folder)

    assert events(changed) != events(before)
    assert (events(after), after.unused, after.problems) == (events(before), before.unused, before.problems)


def test_an_event_that_is_gone_leaves_its_decision_for_review(folder: Path) -> None:
    arrest = event(opened(folder), "Monday")
    decide(folder, deciding.star(arrest, on=True))
    (folder / "news.txt").write_text("The mill in Ashby closed on 3 May 2011.\n", encoding="utf-8")
    lost = opened(folder)
    (folder / "news.txt").write_text(NEWS, encoding="utf-8")

    (why,) = reviews(lost)
    assert why.startswith("needs review: no event has these words any more: star of “A man was arrested in Leeds")
    assert (reviews(opened(folder)), found(opened(folder), "is:starred")) == ([], [arrest.headline])


def test_a_document_and_a_person_that_are_gone_are_for_review_too(folder: Path) -> None:
    dated = Edit("document-date", Target(About.DOCUMENT, "gone.txt"), "2014")
    timeline = decide(folder, dated, deciding.alias("Ann Lee", "the chair"))

    assert {it.split(": ")[1] for it in reviews(timeline)} == {
        "there is no such document",
        "no document calls anybody “the chair”",
    }


def test_an_event_told_twice_is_found_when_one_document_is_gone(folder: Path) -> None:
    both = event(opened(folder), "3 May")
    assert len(both.accounts) == 2
    decide(folder, deciding.headline(both, "Ashby loses its mill"))
    (folder / both.accounts[0].doc).unlink()

    assert "Ashby loses its mill" in found(opened(folder), "mill")
    assert reviews(opened(folder)) == []


def test_names_go_where_those_of_tlx_toml_go(folder: Path) -> None:
    (folder / "who.txt").write_text("Annie Brownlee resigned on 3 May 2011. Anna Brown was elected.", encoding="utf-8")
    timeline = decide(folder, deciding.alias("Anna Brown", "Annie Brownlee"))

    (person,) = [it for it in timeline.people if it.name == "Anna Brown"]
    assert "Annie Brownlee" in person.aliases


def test_a_broken_log_is_said_and_the_rest_of_it_holds(folder: Path) -> None:
    arrest = event(opened(folder), "Monday")
    decide(folder, deciding.star(arrest, on=True))
    with (folder / "tlx-edits.jsonl").open("ab") as log:
        log.write(b'{"id": "cut')
    timeline = opened(folder)

    assert found(timeline, "is:starred") == [arrest.headline]
    assert timeline.problems == (
        Problem("tlx-edits.jsonl", "line 2 is no decision, the rest is read: it is cut off, or no JSON"),
    )


def test_edits_hold_when_the_folder_is_opened_beside_another(folder: Path, tmp_path: Path) -> None:
    arrest = event(opened(folder), "Monday")
    decide(folder, deciding.star(arrest, on=True), deciding.document_date(opened(folder), "news.txt", "2014-12-09"))
    other = town.write(tmp_path.parent / f"{tmp_path.name}-town", 1)
    both = build.timeline([folder, other])

    assert found(both, "is:starred") == [event(both, "in Leeds").headline]
    assert event(both, "in Leeds").when == edtf.read("2014-12-08")
    assert reviews(both) == []


def test_what_the_user_said_is_exported_with_the_date_tlx_had_found(folder: Path) -> None:
    arrest, closing = event(opened(folder), "Monday"), event(opened(folder), "3 May")
    timeline = decide(folder, *everything_said(arrest, closing))
    schema = json.loads(
        resources.files("tlx.export").joinpath("tlx-timeline-1.schema.json").read_text(encoding="utf-8")
    )
    whole = json.loads(FORMATS["json"].write(timeline, timeline.everything))
    jsonschema.validate(whole, schema)
    (said,) = [it["edited"] for it in whole["events"] if "edited" in it]
    rows = csv.DictReader(io.StringIO(FORMATS["csv"].write(timeline, timeline.everything)))

    assert (said["starred"], said["tags"], said["changed"]) == (
        True,
        ["court papers", "leeds"],
        ["date", "headline", "merge"],
    )
    assert {(row["tags"], row["starred"]) for row in rows} >= {("court papers; leeds", "yes")}
    assert "tags: court papers, leeds" in FORMATS["markdown"].write(timeline, timeline.everything)

    given = decide(folder, deciding.date(event(timeline, "3 May"), "2012-07"))
    (said,) = [
        it["edited"] for it in json.loads(FORMATS["json"].write(given, given.everything))["events"] if "edited" in it
    ]
    assert said["reason"] == "ann on Fri 20 Nov 2026 said so: Jul 2012"
    assert "2011-05-03" in [it["date"] for it in said["found"]]


def test_the_log_is_never_read_as_a_document(folder: Path) -> None:
    arrest = event(opened(folder), "Monday")
    timeline = decide(folder, deciding.note(arrest, "A bridge fell on 3 May 1999."))

    assert [it.path for it in timeline.documents] == ["news.txt", "other.txt"]


def test_a_decision_about_an_event_reads_no_document_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, cache = town.write(tmp_path / "case", 4), tmp_path / "cache"
    before = build.timeline([folder], cache)
    first = before.event(0)
    read: list[str] = []
    monkeypatch.setattr(build, "_engine", lambda: "the same program")
    build.timeline([folder], cache)

    def leaf_of_file(file: File, word: Case) -> Leaf:
        read.append(file.path)
        return one.leaf_of_file(file, word)

    monkeypatch.setattr(many, "leaf_of_file", leaf_of_file)
    dated = replace(deciding.date(first, "1999"), id="n", at="2026-11-20T10:00:00Z", who="ann")
    case.append(folder / "tlx-edits.jsonl", [dated])
    after = build.timeline([folder], cache)

    assert read == []
    assert (after.event(0).id, after.event(0).basis) == (first.id, Basis.GIVEN)


def step(timeline: Timeline, choose: random.Random) -> list[Edit]:
    """Some decision about some events."""
    one, other = (timeline.event(choose.randrange(timeline.count)) for _ in range(2))
    likely = [
        [deciding.star(one, on=choose.random() < 0.7)],
        [deciding.hide(one)],
        [deciding.date(one, choose.choice(("1999", "2014-03/2015", "", "../2014")))],
        [deciding.headline(one, choose.choice(("Otherwise", "")))],
        deciding.tags(one, choose.choice((["a", "b"], ["b"], []))),
        [deciding.merge(one, [other])] if one.id != other.id else [],
        [deciding.split(one, one.accounts[-1:])] if len(one.accounts) > 1 else [],
        [deciding.note(one, "a bridge")],
    ]
    return choose.choice(likely)


@pytest.mark.parametrize("seed", range(3))
def test_decisions_taken_one_after_the_other_lead_where_all_at_once_do(tmp_path: Path, seed: int) -> None:
    """With a cache only events are decided anew; without one everything is read: both are the same timeline."""
    choose = random.Random(seed)  # noqa: S311 — the same each time
    folder, cache = town.write(tmp_path / "case", 5), tmp_path / "cache"
    log = folder / "tlx-edits.jsonl"
    for _ in range(8):
        timeline = build.timeline([folder], cache)
        last = to_undo(load(log).edits) if choose.random() < 0.25 else None
        for edit in [undoing(last)] if last else step(timeline, choose):
            case.append(log, [replace(edit, id=f"n{next(NUMBERS)}", at="2026-11-20T10:00:00Z", who="ann")])
    quick, whole = build.timeline([folder], cache), build.timeline([folder])

    assert events(quick) == events(whole)
    assert (quick.problems, quick.unused, quick.people) == (whole.problems, whole.unused, whole.people)
    assert quick.state == whole.state
    assert quick.facet_values("tag") == whole.facet_values("tag")


def test_nothing_is_read_for_a_decision_about_an_event(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path.parent / f"{tmp_path.name}-cache"
    arrest = event(build.timeline([folder], cache), "Monday")
    decide(folder, deciding.star(arrest, on=True))
    monkeypatch.setattr(build, "_contents", lambda *_: pytest.fail("read again"))
    timeline = build.timeline([folder], cache)

    assert found(timeline, "is:starred") == [arrest.headline]


def test_without_a_cache_a_session_reads_each_document_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def leaf_of_file(file: File, word: Case) -> Leaf:
        read.append(file.path)
        return one.leaf_of_file(file, word)

    monkeypatch.setattr(many, "leaf_of_file", leaf_of_file)
    memory = build.memory()
    before = build.timeline([folder], memory=memory)
    decide(folder, deciding.star(event(before, "Monday"), on=True))
    read.clear()
    after = build.timeline([folder], memory=memory)

    assert (read, len(found(after, "is:starred"))) == ([], 1)


def test_where_the_last_index_is_torn_everything_is_made_anew(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path.parent / f"{tmp_path.name}-cache"
    arrest = event(build.timeline([folder], cache), "Monday")
    decide(folder, deciding.star(arrest, on=True))
    (file,) = cache.glob("timeline*.tlx")
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE telling SET event = '[1]'")
        connection.commit()
    timeline = build.timeline([folder], cache)

    assert events(timeline) == events(opened(folder))
