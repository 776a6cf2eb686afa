"""An export is exactly the view, can be checked again, and does nobody harm. The files lie in tests/golden."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from importlib import resources
from pathlib import Path
from typing import Any

import anything
import jsonschema
import mill
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tlx.export import FORMATS, WITH_UNUSED
from tlx.export.as_csv import FORMULA
from tlx.export.escaping import block, plain
from tlx.index import Contents, Timeline, in_memory
from tlx.model import Document, Likeness, Span, Suggestion, Unused
from tlx.model.marks import EXPORT_MARK, MARK_WINDOW

GOLDEN = Path(__file__).parents[2] / "golden"
TIMELINE = in_memory(mill.contents())


def as_json(timeline: Timeline, ordinals: Any, query: str = "") -> Any:
    return json.loads(FORMATS["json"].write(timeline, ordinals, query))


def as_csv(timeline: Timeline, ordinals: Any) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(FORMATS["csv"].write(timeline, ordinals, ""))))


@pytest.mark.parametrize("name", FORMATS)
def test_the_file_is_what_it_always_was(name: str) -> None:
    golden = GOLDEN / f"mill.{FORMATS[name].ending}"
    assert FORMATS[name].write(TIMELINE, TIMELINE.shown, "-is:odd").encode() == golden.read_bytes()


def test_json_names_the_people_who_may_be_the_same_and_what_speaks_for_it() -> None:
    people = mill.contents().people
    first = replace(people[0], similar=(Likeness("a-lee", "one letter apart"),))
    timeline = in_memory(replace(mill.contents(), people=(first, *people[1:])))
    exported = as_json(timeline, timeline.everything)

    assert {person["id"]: person["similar"] for person in exported["people"] if "similar" in person} == {
        first.id: [{"person": "a-lee", "reason": "one letter apart"}]
    }
    jsonschema.validate(exported, SCHEMA)


def test_json_lists_what_made_no_event_when_asked() -> None:
    left = Unused(mill.ARREST.accounts[0].doc, Span(3, 8), "today", "it is only said")
    timeline = in_memory(replace(mill.contents(), unused=(left,)))
    exported = json.loads(WITH_UNUSED.write(timeline, timeline.shown))

    assert exported["unused"] == [
        {"doc": left.doc, "start": 3, "end": 8, "words": "today", "reason": "it is only said"}
    ]
    jsonschema.validate(exported, SCHEMA)
    assert "unused" not in as_json(timeline, timeline.shown)


def test_json_names_the_events_that_may_be_the_same_and_what_speaks_for_it() -> None:
    arrest = replace(mill.ARREST, similar=(Suggestion("0f1re", "same day; both: mill, fire"),))
    timeline = in_memory(replace(mill.contents(), events=(mill.FIRE, arrest)))
    exported = as_json(timeline, timeline.everything)

    assert [event.get("similar", []) for event in exported["events"]] == [
        [],
        [{"event": "0f1re", "reason": "same day; both: mill, fire"}],
    ]
    jsonschema.validate(exported, SCHEMA)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("ordinals", [[], [4], range(13)])
def test_tlx_knows_its_own_files(name: str, ordinals: list[int]) -> None:
    assert EXPORT_MARK in FORMATS[name].write(TIMELINE, ordinals, "x" * 500 if name == "markdown" else "")[:MARK_WINDOW]


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_acts_on_a_terminal(name: str) -> None:
    written = FORMATS[name].write(TIMELINE, TIMELINE.everything, "")
    assert not {"\x1b", "\u202e", "\x00"} & set(written)


def test_rows_keep_the_order_of_the_view() -> None:
    rows = [row["id"] for row in as_csv(TIMELINE, [4, 0, 9])]
    assert list(dict.fromkeys(rows)) == [TIMELINE.event(ordinal).id for ordinal in (4, 0, 9)]
    assert [each["id"] for each in as_json(TIMELINE, [9, 4])["events"]] == ["10cked", "0f1re"]


# -- JSON --------------------------------------------------------------------------------------------

SCHEMA = json.loads(resources.files("tlx.export").joinpath("tlx-timeline-1.schema.json").read_text(encoding="utf-8"))


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@anything.law
@given(anything.contents())
def test_every_export_is_valid(contents: Contents) -> None:
    timeline = in_memory(contents)
    jsonschema.validate(as_json(timeline, timeline.everything), SCHEMA)


def test_every_quote_is_the_slice_it_names() -> None:
    for event in as_json(TIMELINE, TIMELINE.everything)["events"]:
        for told in event["accounts"]:
            assert mill.TEXTS[told["doc"]][told["start"] : told["end"]] == told["quote"]


def test_a_whole_view_names_everybody_and_a_narrow_one_only_its_own() -> None:
    whole, narrow = as_json(TIMELINE, TIMELINE.shown), as_json(TIMELINE, [10], "reopen")
    assert [each["name"] for each in whole["people"]] == ["Anna Łukasik", "John Cole", "John Cole"]
    assert [each["doc"] for each in whole["documents"]] == list(mill.TEXTS)
    assert (narrow["people"], [each["doc"] for each in narrow["documents"]]) == ([], ["report.md"])


def test_a_file_name_that_is_no_text_can_still_be_written() -> None:
    timeline = in_memory(Contents(documents=(Document("caf\udce9.txt", "", ""),)))
    written = FORMATS["json"].write(timeline, [], "")
    assert json.loads(written.encode())["documents"][0]["doc"] == "caf\udce9.txt"


# -- CSV ---------------------------------------------------------------------------------------------


@anything.law
@given(anything.contents())
def test_no_cell_is_a_formula_or_breaks_a_line(contents: Contents) -> None:
    timeline = in_memory(contents)
    written = FORMATS["csv"].write(timeline, timeline.everything, "")
    assert written.count("\n") == sum(len(event.accounts) for event in contents.events) + 1
    assert not [cell for row in csv.reader(io.StringIO(written)) for cell in row if cell.startswith(FORMULA)]


def test_a_row_can_be_checked_again() -> None:
    for row in as_csv(TIMELINE, [4]):
        text = mill.TEXTS[row["file"]]
        assert text[int(row["start"]) : int(row["end"])] == row["quote"]
        assert row["quote"] in text.splitlines()[int(row["line"]) - 1]
        assert row["sha256"] in {each.sha256 for each in TIMELINE.documents if each.path == row["file"]}


def test_every_account_of_an_event_has_a_row_with_its_own_words() -> None:
    told = [(row["id"], row["account"], row["source"], row["quote"]) for row in as_csv(TIMELINE, [4, 10])]
    assert told == [
        ("0f1re", "1 of 2", "The Ashby Herald", "On Monday night a fire broke out in the dye house of Hollin Mill"),
        ("0f1re", "2 of 2", "Fire Inquiry", "The fire at Hollin Mill broke out on 2 March 2015"),
        ("7cd82ebe", "1 of 1", "Fire Inquiry", "The mill is to reopen in autumn 2016"),
    ]


def test_very_many_sources_stand_in_full_once() -> None:
    documents = tuple(Document(f"{at:02}.txt", "Fire", "", source=f"Paper {at}") for at in range(25))
    first = TIMELINE.event(10)
    told = tuple(replace(first.accounts[0], doc=each.path, span=Span(0, 4), quote="Fire") for each in documents)
    rows = as_csv(in_memory(Contents(documents=documents, events=(replace(first, accounts=told),))), [0])
    assert [len(row["sources"].split("; ")) for row in rows] == [25, *[21] * 24]
    assert rows[1]["sources"].endswith("; Paper 19; and 5 more")


def test_accounts_that_disagree_keep_their_own_dates() -> None:
    disputed = TIMELINE.facet("is", "disputed")
    dates = {row["account_date"] for row in as_csv(TIMELINE, disputed)}
    assert len(dates) > len(disputed)


# -- Markdown ----------------------------------------------------------------------------------------

LIVE = set("html_inline html_block link_open image heading_open bullet_list_open ordered_list_open hr fence".split())
SIGNS = "* _ ` [ ] ( ) < > # ! | ~ & \\ - + = 1. @ : / $ a www.x.com bbc.co.uk http:// <b> &amp; ```".split()
MARKUP = st.lists(st.sampled_from((*SIGNS, " ", "\n", "\t"))).map("".join)


def kinds(markdown: str) -> set[str]:
    tokens = MarkdownIt("gfm-like").parse(markdown)
    return {each.type for token in tokens for each in (token, *(token.children or ()))}


@given(MARKUP)
def test_words_of_a_document_are_never_markup(text: str) -> None:
    assert not kinds(f"> {block(text)} (source)") & LIVE
    assert not kinds(f"a **b** {plain(text)}") & LIVE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a *b* _c_", r"a \*b\* \_c\_"),
        ("<script>&amp; & co", r"\<script>\&amp; & co"),
        ("see http://x.org/a_b now", "see `http://x.org/a_b` now"),
        ("(given in tlx.toml), ~ May", "(given in `tlx.toml`), ~ May"),
        ("write to a@b.org", "write to `a@b.org`"),
        ("by bbc.co.uk, 3.5m at 9 a.m.", "by `bbc.co.uk`, 3.5m at 9 a.m."),
        ("# no heading!", r"\# no heading!"),
        ("- 5 degrees", r"\- 5 degrees"),
        ("1. first", r"1\. first"),
        ("two\n\n# lines", "two # lines"),
        ("a ``b`` @c`", r"a \`\`b\`\` `` @c` ``"),
    ],
)
def test_markup_is_written_so_that_it_shows(text: str, expected: str) -> None:
    assert block(text) == expected
