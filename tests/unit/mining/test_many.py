"""Many documents: what has not changed is never mined again, and the rows are those of a build from nothing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import town

from tlx import build, events
from tlx.case import Case
from tlx.index import Timeline
from tlx.mining import crew, many, one
from tlx.mining.leaf import Leaf
from tlx.model import Document
from tlx.read import File

NAMES = '[people]\n"Anna Brown" = ["Annie Brownlee"]\n'


@pytest.fixture
def case(tmp_path: Path) -> Path:
    return town.write(tmp_path / "case", 6)


@pytest.fixture
def mined(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the files that were read and mined, and, with a star, of the documents told again."""
    seen: list[str] = []

    def leaf_of_file(file: File, word: Case) -> Leaf:
        seen.append(file.path)
        return one.leaf_of_file(file, word)

    def leaf_again(leaf: Leaf, *rest: object) -> Leaf:
        seen.append(f"{leaf.path}*")
        return one.leaf_again(leaf, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(build, "_engine", lambda: "the same program")  # also while somebody works on it
    monkeypatch.setattr(many, "leaf_of_file", leaf_of_file)
    monkeypatch.setattr(many, "leaf_again", leaf_again)
    return seen


def opened(case: Path) -> Timeline:
    return build.timeline([case], case.parent / "cache")


def same_as_from_nothing(timeline: Timeline, case: Path) -> bool:
    other = build.timeline([case])
    told, anew = ([each.event(at) for at in each.everything] for each in (timeline, other))
    return told == anew and timeline.problems == other.problems


def rewritten(case: Path) -> list[str]:
    (case / "paper-002.txt").write_text(town.paper(77), encoding="utf-8")
    return ["paper-002.txt"]


def touched(case: Path) -> list[str]:
    os.utime(case / "paper-002.txt")
    return []


def removed(case: Path) -> list[str]:
    (case / "paper-002.txt").unlink()
    return []


def added(case: Path) -> list[str]:
    (case / "new.txt").write_text(town.paper(50), encoding="utf-8")
    return ["new.txt"]


def dated(case: Path) -> list[str]:
    (case / "tlx.toml").write_text('[documents."paper-003.txt"]\ndate = "2012-01-05"\n', encoding="utf-8")
    return ["paper-003.txt"]


def aliased(case: Path) -> list[str]:
    (case / "tlx.toml").write_text(NAMES, encoding="utf-8")
    return sorted(path.name for path in case.glob("*.txt"))


def in_latin_1(case: Path) -> list[str]:
    (case / "paper-001.txt").write_bytes("The café in Ashby was closed on 9 May 2014.".encode("latin-1"))
    return ["paper-001.txt"]


def in_french(case: Path) -> list[str]:
    words = "Le maire de la ville a été arrêté dans la nuit et il est en prison avec les autres. " * 5
    (case / "paper-001.txt").write_text(words, encoding="utf-8")
    return ["paper-001.txt"]


@pytest.mark.parametrize("change", [rewritten, touched, removed, added, dated, aliased, in_latin_1, in_french])
def test_only_what_changed_is_mined_again(change: object, case: Path, mined: list[str]) -> None:
    opened(case)
    mined.clear()
    assert callable(change)
    expected = change(case)

    timeline = opened(case)

    assert sorted(path for path in mined if not path.endswith("*")) == expected
    assert same_as_from_nothing(timeline, case)
    mined.clear()
    opened(case)
    assert mined == []


def test_a_stopped_build_goes_on_where_it_was(case: Path, mined: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    class EnoughError(Exception):
        pass

    def stop(what: str, done: int, total: int) -> None:
        if done >= 3:
            raise EnoughError(f"{what} {done} of {total}")

    monkeypatch.setattr(crew, "CHUNK", 2_000)
    town.write(case, 12)
    with pytest.raises(EnoughError):
        build.timeline([case], case.parent / "cache", stop)
    before = set(mined)
    mined.clear()

    timeline = opened(case)

    assert 0 < len(before) < 12
    assert len(before & set(mined)) <= 2, "those that were in work"
    assert same_as_from_nothing(timeline, case)


def test_a_file_that_could_not_be_read_is_tried_again(case: Path, mined: list[str]) -> None:
    (case / "empty.txt").write_bytes(b"")
    opened(case)
    mined.clear()
    (case / "paper-001.txt").unlink()

    opened(case)

    assert mined == ["empty.txt"]


def test_who_is_known_from_another_document_is_called_so_in_each(tmp_path: Path, mined: list[str]) -> None:
    """A fuller name elsewhere changes whom a document speaks of: that document alone is told again."""
    case = town.write(tmp_path / "case", 2)
    opened(case)
    mined.clear()
    (case / "z.txt").write_text("Anna J. Brown was arrested in Leeds on 4 May 2013.", encoding="utf-8")

    timeline = opened(case)

    assert {"z.txt", "paper-000.txt*"} <= set(mined)
    assert "Anna J. Brown" in {name for row in timeline.rows(timeline.everything) for name in row.people}
    assert "Anna Brown" not in {name for row in timeline.rows(timeline.everything) for name in row.people}
    assert same_as_from_nothing(timeline, case)


def test_a_place_is_called_as_all_documents_call_it(tmp_path: Path) -> None:
    for name, words in (
        ("a", "LONDON, 3 May 2014: A bridge fell in LONDON."),
        ("b", "A man died in London on 4 May 2014."),
    ):
        (tmp_path / f"{name}.txt").write_text(words, encoding="utf-8")

    timeline = build.timeline([tmp_path])

    assert {place for at in timeline.everything for place in timeline.event(at).places} == {"London"}


def test_a_document_that_breaks_when_told_again_costs_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    leaf = one.leaf_of_document(Document("a.txt", "A bridge fell on 9 May 2014.", ""), Case())
    assert leaf.mined is not None
    monkeypatch.setattr(events, "accounts", lambda *_: 1 / 0)

    broken = one.leaf_again(leaf, leaf.mined.ground, Case())

    assert (broken.mined, len(broken.problems)) == (None, 1)
