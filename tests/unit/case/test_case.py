"""The user's word: what ``tlx.toml`` may say, and what is said back when it is wrong."""

from pathlib import Path

import pytest

from tlx import case
from tlx.model import Document, Mode, When, edtf

WHOLE = """
[documents."minutes.txt"]
title = "Minutes of the board"
source = "The Board"
date = "2014-03~"
note = "The month is on the cover."
mode = "narrative"
day_first = false

[documents."letter.txt"]
date = 2014-03-04

[people]
"Sajid Javid" = ["the Saj", "S. Javid"]

[events]
"the Finsbury Park attack" = "2017-06-19"
"""


def load(folder: Path, text: str, prefix: str = "") -> case.Case:
    (folder / "tlx.toml").write_text(text, encoding="utf-8")
    return case.load(folder, prefix)


def test_everything_a_user_may_say(tmp_path: Path) -> None:
    found = load(tmp_path, WHOLE)

    assert found.problems == ()
    assert found.documents["minutes.txt"] == case.Given(
        "Minutes of the board",
        "The Board",
        edtf.read("2014-03~"),
        "The month is on the cover.",
        Mode.NARRATIVE,
        day_first=False,
    )
    assert found.day_first == {"minutes.txt": False}
    assert found.dates == {"minutes.txt": edtf.read("2014-03~"), "letter.txt": When.at(2014, 3, 4)}
    assert found.aliases == {"Sajid Javid": ("the Saj", "S. Javid")}
    assert found.known == {"the Finsbury Park attack": When.at(2017, 6, 19)}


def test_who_is_never_the_same_is_a_list_of_names_or_several(tmp_path: Path) -> None:
    one = load(tmp_path, '[people]\n"never the same" = ["Ann Lee", "Anna Lee"]')
    several = load(
        tmp_path, '[people]\n"never the same" = [["Ann Lee", "Anna Lee"], ["Bo Chen", "Bo Cheng", "Mr Chen"]]'
    )

    assert (one.apart, one.problems) == ((("Ann Lee", "Anna Lee"),), ())
    assert several.apart == (("Ann Lee", "Anna Lee"), ("Bo Chen", "Bo Cheng", "Mr Chen"))
    assert several.aliases == {}


def test_a_name_may_hold_for_one_document_of_its_folder(tmp_path: Path) -> None:
    text = (
        '[people]\n"Ann Lee" = ["Lee in 001.txt", "Lee in Leeds"]\n"never the same" = ["Ann Lee", "Ann Lee in 002.txt"]'
    )

    found = load(tmp_path, text, "letters/")

    assert found.aliases == {"Ann Lee": ("Lee in letters/001.txt", "Lee in Leeds")}
    assert found.apart == (("Ann Lee", "Ann Lee in letters/002.txt"),)


def test_a_document_is_described_by_its_user(tmp_path: Path) -> None:
    document = Document("minutes.txt", "Text.", "0", title="A title of its own")

    described = load(tmp_path, WHOLE).describe(document)

    assert (described.title, described.source, described.mode) == ("Minutes of the board", "The Board", Mode.NARRATIVE)
    assert described.text == document.text


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (
            '[documents."a.txt"]\nday_first = "yes"',
            "documents.\"a.txt\".day_first: expected true or false, found 'yes'",
        ),
        (
            '[documents."a.txt"]\ndate = "last Monday"',
            "documents.\"a.txt\".date: not a date tlx can read: 'last Monday'",
        ),
        ('[documents."a.txt"]\ndaet = "2014"', 'documents."a.txt".daet: not a key tlx knows'),
        ('[documents."a.txt"]\nsource = 7', 'documents."a.txt".source: expected words in quotes, found 7'),
        ('[documents."a.txt"]\nmode = "diary"', "mode: expected one of news, narrative, found 'diary'"),
        ('documents = "a.txt"', "documents: expected a table"),
        ("[poeple]\n", "[poeple] is not used by tlx"),
        (
            '[people]\n"never the same" = ["Ann Lee"]',
            'people."never the same": expected lists of two names or more, like [["Ann Lee", "Anna Lee"]]',
        ),
        (
            '[people]\n"never the same" = [["Ann Lee", 7]]',
            'people."never the same": expected words in quotes, found 7',
        ),
        ('[events]\n"" = "2014"', 'events."": a name needs a letter or a figure'),
        ('[people]\n"???" = ["Ann Smith"]', 'people."???": a name needs a letter or a figure'),
        ("date = = 2014", "not understood, so nothing of it is used"),
    ],
)
def test_a_wrong_word_is_named_and_the_rest_is_used(tmp_path: Path, text: str, complaint: str) -> None:
    found = load(tmp_path, text)

    assert [problem.path for problem in found.problems] == ["tlx.toml"]
    assert complaint in found.problems[0].message


def test_a_folder_without_a_case_file_has_an_empty_case(tmp_path: Path) -> None:
    assert case.load(tmp_path) == case.Case()


def test_folders_opened_together_keep_their_own_word(tmp_path: Path) -> None:
    cases = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        cases.append(load(tmp_path / name, f'[documents."a.txt"]\nsource = "{name}"', f"{name}/"))

    joined = case.join(cases)

    assert {path: given.source for path, given in joined.documents.items()} == {"one/a.txt": "one", "two/a.txt": "two"}


def test_documents_that_are_not_there_are_strangers(tmp_path: Path) -> None:
    found = load(tmp_path, WHOLE)

    assert found.strangers([Document("letter.txt", "Text.", "0")]) == ("minutes.txt",)


def test_a_file_that_is_not_understood_still_has_a_digest(tmp_path: Path) -> None:
    """Without one an index made before would go on serving what the file used to say."""
    wrong, other = load(tmp_path, "date = = 2014"), load(tmp_path, "date = = 2015")

    assert wrong.digest
    assert wrong.digest != other.digest
