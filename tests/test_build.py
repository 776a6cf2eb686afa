"""The pipeline as a whole: the user's word reaches every room, and one document never costs another."""

from __future__ import annotations

from pathlib import Path

import pytest

from tlx import build, text
from tlx.index import Timeline
from tlx.model import Problem, Sort, edtf

NEWS = "A man was arrested in Leeds on Monday, police said.\n"
HISTORY = (
    "The regiment left Lisbon on 3 May 1811. It was attacked on Monday. The siege of Almeida began in June.\n"
    "The town surrendered in August, and the army rested. The war ended on 30 May 1814.\n"
)


def opened(folder: Path, toml: str = "", **texts: str) -> Timeline:
    """The timeline of texts and the user's word about them."""
    for name, words in texts.items():
        (folder / f"{name}.txt").write_text(words, encoding="utf-8")
    (folder / "tlx.toml").write_text(toml, encoding="utf-8")
    return build.timeline([folder])


def dates(timeline: Timeline) -> list[str]:
    rows = timeline.rows(timeline.everything)
    return [edtf.write(row.when) if row.when else "" for row in rows]


def test_a_given_date_is_what_relative_dates_lean_on(tmp_path: Path) -> None:
    assert dates(opened(tmp_path, story=NEWS)) == [""]
    assert dates(opened(tmp_path, '[documents."story.txt"]\ndate = "2014-12-09"', story=NEWS)) == ["2014-12-08"]


def test_a_given_mode_decides_what_a_weekday_leans_on(tmp_path: Path) -> None:
    toml = '[documents."war.txt"]\ndate = "1815-01-20"\nmode = "{mode}"'
    news = dates(opened(tmp_path, toml.format(mode="news"), war=HISTORY))
    narrative = dates(opened(tmp_path, toml.format(mode="narrative"), war=HISTORY))

    assert "1815-01-16" in news
    assert "1811-05-06" in narrative


def test_a_given_order_of_day_and_month_is_kept(tmp_path: Path) -> None:
    words = "The claim was filed on 9/12/2014."
    toml = '[documents."claim.txt"]\nday_first = {order}'

    assert dates(opened(tmp_path, toml.format(order="true"), claim=words)) == ["2014-12-09"]
    assert dates(opened(tmp_path, toml.format(order="false"), claim=words)) == ["2014-09-12"]


def test_a_given_event_has_its_date_in_every_document(tmp_path: Path) -> None:
    words = "Two men were charged after the Harrow Road fire."

    timeline = opened(tmp_path, '[events]\n"the Harrow Road fire" = "2011-02-14"', story=words)

    assert "2011-02-14" in dates(timeline)


def test_given_names_of_a_person_are_one_person(tmp_path: Path) -> None:
    words = "Anna Brown was elected on 3 May 2014. Annie Brownlee resigned on 4 May 2014."

    timeline = opened(tmp_path, '[people]\n"Anna Brown" = ["Annie Brownlee"]', story=words)

    assert [person.name for person in timeline.people if person.sort is Sort.PERSON] == ["Anna Brown"]


def test_letters_that_another_document_explains_are_called_by_their_name(tmp_path: Path) -> None:
    timeline = opened(
        tmp_path,
        first="The Tyne Railway Users (TRU) met on 3 May 2014.",
        second="The TRU sued the mill on 4 May 2014.",
    )

    (users,) = [one for one in timeline.people if one.sort is Sort.ORGANISATION]
    assert (users.name, users.aliases, users.events) == ("Tyne Railway Users", ("TRU",), 2)


def test_a_document_that_breaks_a_rule_costs_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = text.read

    def breaks(words: str) -> text.Reading:
        if "broken" in words:
            raise ZeroDivisionError("one too many")
        return whole(words)

    monkeypatch.setattr(text, "read", breaks)

    timeline = opened(tmp_path, one="The broken text.", two="A bridge fell on 9 May 2014.")

    assert dates(timeline) == ["2014-05-09"]
    assert timeline.problems == (
        Problem("one.txt", "a fault in tlx (ZeroDivisionError: one too many), so it is not mined"),
    )


def test_a_damaged_index_is_made_again(tmp_path: Path) -> None:
    case, cache = tmp_path / "case", tmp_path / "cache"
    case.mkdir()
    (case / "story.txt").write_text("A bridge fell on 9 May 2014.", encoding="utf-8")
    build.timeline([case], cache).close()
    index = next(cache.glob("*.tlx"))
    index.write_bytes(index.read_bytes()[:-4096])

    assert dates(build.timeline([case], cache)) == ["2014-05-09"]
