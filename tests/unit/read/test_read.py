"""A folder → documents, and a clear line about everything that could not be read."""

import os
from pathlib import Path

import pytest

from tlx import read
from tlx.model import Document, Problem, Severity
from tlx.model.marks import EXPORT_MARK


def read_all(*paths: Path) -> tuple[list[Document], list[Problem]]:
    """Survey and load, as a build does."""
    survey = read.survey(paths)
    loaded = [read.load(file) for file in survey.files]
    documents = [document for document, _ in loaded if document]
    return documents, [*survey.problems, *(problem for _, problems in loaded for problem in problems)]


@pytest.mark.parametrize(
    ("name", "data", "line", "severity"),
    [
        ("letter.pdf", b"%PDF-1.7", "not read yet: .pdf", Severity.NOTE),
        ("Makefile", b"all:", "not read yet: no ending", Severity.NOTE),
        ("empty.txt", b" \n\n", "empty: nothing to read", Severity.NOTE),
        ("photo.txt", bytes(range(256)) * 20, "binary data, not text", Severity.ERROR),
        ("old.txt", "café".encode("latin-1"), "not UTF-8: read as Windows-1252", Severity.NOTE),
        ("view.md", f"<!-- {EXPORT_MARK} -->".encode(), "written by tlx itself: not a document", Severity.NOTE),
    ],
)
def test_each_unreadable_file_gets_a_clear_line(
    tmp_path: Path, name: str, data: bytes, line: str, severity: Severity
) -> None:
    (tmp_path / "good.txt").write_text("Good news.")
    (tmp_path / name).write_bytes(data)

    documents, problems = read_all(tmp_path)

    assert problems == [Problem(name, line, severity)]
    assert "good.txt" in [document.path for document in documents]


@pytest.mark.parametrize(
    ("data", "text", "note"),
    [
        (b"\xef\xbb\xbfone\r\ntwo\rthree", "one\ntwo\nthree", "a byte order mark is dropped, line ends are \\n"),
        ("naïve".encode("utf-16"), "naïve", "UTF-16 says so itself"),
        ("café".encode("latin-1"), "café", "what is not UTF-8 is most likely Windows-1252"),
        (
            b"one\x00two, and more words",
            "one\x00two, and more words",
            "a stray NUL is kept: offsets lead back to the file",
        ),
    ],
)
def test_bytes_become_text(tmp_path: Path, data: bytes, text: str, note: str) -> None:
    (tmp_path / "a.txt").write_bytes(data)

    documents, _ = read_all(tmp_path)

    assert documents[0].text == text, note


def test_documents_come_in_the_order_of_their_names_and_folders_nest(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "deep/er/c.txt", ".hidden.txt", ".git/d.txt", "tlx.toml", "tlx-edits.jsonl"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("Words.")

    documents, problems = read_all(tmp_path)

    assert [document.path for document in documents] == ["a.md", "b.txt", "deep/er/c.txt"]
    assert problems == []


def test_several_folders_are_told_apart_by_their_names(tmp_path: Path) -> None:
    for name in ("one/a.txt", "two/a.txt"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text("Words.")

    documents, _ = read_all(tmp_path / "one", tmp_path / "two")

    assert [document.path for document in documents] == ["one/a.txt", "two/a.txt"]


def test_a_link_back_into_the_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Words.")
    (tmp_path / "loop").symlink_to(tmp_path)

    documents, problems = read_all(tmp_path)

    assert [document.path for document in documents] == ["a.txt"]
    assert [problem.message for problem in problems] == ["a link to a folder that is read already: not followed"]


def test_a_folder_that_many_links_lead_to_is_read_once(tmp_path: Path) -> None:
    """Seven folders that all link to each other have 13,699 ways through them."""
    for name in "abcdefg":
        (tmp_path / name).mkdir()
        (tmp_path / name / "text.txt").write_text("Words.")
        for other in "abcdefg":
            (tmp_path / name / f"to-{other}").symlink_to(tmp_path / other)

    documents, _ = read_all(tmp_path)

    assert len(documents) == 7


def test_a_link_to_itself_and_a_thousand_folders_in_one_another_are_survived(tmp_path: Path) -> None:
    (tmp_path / "self").symlink_to(tmp_path / "self")
    deep = tmp_path
    for _ in range(1_000):
        deep = deep / "d"
        deep.mkdir()
    (tmp_path / "a.txt").write_text("Words.")

    documents, problems = read_all(tmp_path)
    (tmp_path / "a.txt").rename(tmp_path / "kept.txt")
    os.removedirs(deep)  # what clears up after the tests goes down by recursion

    assert [document.path for document in documents] == ["a.txt"]
    assert problems[0] == Problem("self", "not read yet: no ending", Severity.NOTE)


def test_a_broken_link_and_a_pipe_are_named_and_not_opened(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "pipe.txt")

    documents, problems = read_all(tmp_path)

    assert documents == []
    assert {problem.path: problem.message for problem in problems} == {
        "gone.txt": "cannot be opened: no such file or directory",
        "pipe.txt": "neither a file nor a folder: not read",
    }


def test_folders_and_files_of_one_name_are_told_apart(tmp_path: Path) -> None:
    for place in ("one/docs", "two/docs"):
        (tmp_path / place).mkdir(parents=True)
        (tmp_path / place / "a.txt").write_text("Words.")

    folders, _ = read_all(tmp_path / "one/docs", tmp_path / "two/docs")
    files, _ = read_all(tmp_path / "one/docs/a.txt", tmp_path / "two/docs/a.txt")
    twice, _ = read_all(tmp_path / "one/docs", tmp_path / "one/docs/a.txt")

    assert [document.path for document in folders] == ["docs/a.txt", "docs-2/a.txt"]
    assert [document.path for document in files] == ["docs/a.txt", "docs-2/a.txt"]
    assert [document.path for document in twice] == ["docs/a.txt"]


def test_a_path_that_is_not_there_is_an_error_of_the_caller(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no such file or folder"):
        read.survey([tmp_path / "nowhere"])


@pytest.mark.parametrize(
    ("name", "text", "title"),
    [
        ("a.txt", "Man arrested over threats to police\nBirmingham officers …", "Man arrested over threats to police"),
        ("a.txt", "The first sentence ends with a stop.\nSo it is no title.", ""),
        ("a.txt", "16 Jan 2015\nA date line is no title either.", ""),
        ("a.txt", "\nA line after an empty one may be a caption\nText.", ""),
        ("a.md", "---\ntitle: 'Minutes of March'\ndate: 2014-03-04\n---\n# Other\nText.", "Minutes of March"),
        ("a.md", "Intro.\n\n## What the board decided ##\n", "What the board decided"),
    ],
)
def test_a_title_is_taken_only_where_it_looks_like_one(tmp_path: Path, name: str, text: str, title: str) -> None:
    (tmp_path / name).write_text(text)

    documents, _ = read_all(tmp_path)

    assert documents[0].title == title


def test_front_matter_is_kept_as_metadata_and_the_text_stays_whole(tmp_path: Path) -> None:
    text = "---\nDate: 2014-03-04\nSource: The Board\n---\nThe board met."
    (tmp_path / "minutes.md").write_text(text)

    documents, _ = read_all(tmp_path)

    assert documents[0].metadata == {"date": "2014-03-04", "source": "The Board"}
    assert documents[0].source == "The Board"
    assert documents[0].text == text


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("The board met on Monday. " * 20 + "It was said that they had not been told of this by the chair.", True),
        ("Le conseil s'est réuni lundi. Les membres ont décidé que la séance aurait lieu plus tard. " * 5, False),
        ("Der Rat trat am Montag zusammen und beschloss, die Sitzung auf den Abend zu verlegen. " * 5, False),
        ("Kurz.", True),
    ],
)
def test_a_long_text_that_is_not_english_is_recognised(text: str, english: bool) -> None:
    assert read.is_english(text) is english


def test_the_bundled_documents_are_found() -> None:
    names = sorted(path.name for path in read.bundled().glob("*.txt"))

    assert len(names) == 5
