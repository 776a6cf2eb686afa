"""The user's own keys: taken where they can be, and a sentence for each that cannot."""

from __future__ import annotations

import harbour
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlx.explore.commands import BY_NAME, COMMANDS, KEYS, Mode, command_for
from tlx.explore.keymap import is_key, keymap
from tlx.explore.keys import FOOTERS, KEYMAP
from tlx.explore.searching import search
from tlx.explore.view import opened

VIEW = opened(harbour.timeline())


def does(key: str, wanted: dict[str, object]) -> str:
    """The command that a key runs in the list."""
    found = command_for(VIEW, key, keymap(wanted)[0].keys)
    return found[0].name if found else ""


def test_without_wishes_the_keys_are_those_of_the_table() -> None:
    own, problems = keymap({})
    assert (own.keys, problems) == (KEYS, ())


@pytest.mark.parametrize(
    ("wanted", "key", "command"),
    [
        ({"search": "ctrl+f"}, "ctrl+f", "search"),
        ({"search": "ctrl+f"}, "/", ""),
        ({"search": ["/", "f"]}, "f", "search"),
        ({"star": "q"}, "q", "star"),
        ({"star": " "}, "space", "star"),
        ({"star": "q"}, "ctrl+c", "interrupt"),
        ({"quit": "ctrl+c"}, "ctrl+c", "interrupt"),
    ],
)
def test_what_a_key_then_does(wanted: dict[str, object], key: str, command: str) -> None:
    assert does(key, wanted) == command


def test_the_footer_and_the_help_tell_the_users_keys() -> None:
    own, _ = keymap({"search": "ctrl+f", "star": "q"})
    told = {label: keys for keys, label in own.footer(FOOTERS[Mode.LIST], Mode.LIST)}
    assert (told["search"], told["star"]) == ("^f", "q")
    assert "quit" not in told
    assert own.keys_of("quit", Mode.SOURCE) == ("q",)
    assert [command.keys for command in own.groups()["Find"] if command.name == "search"] == [("ctrl+f",)]


@pytest.mark.parametrize(
    ("wanted", "sentence"),
    [
        ({"serach": "x"}, "no command is called serach: tlx keys lists them"),
        ({"search": 3}, 'search needs a key or a list of keys, as in search = ["/"]'),
        ({"search": []}, 'search needs a key or a list of keys, as in search = ["/"]'),
        ({"search": "ctl+f"}, "no key is called 'ctl+f', which search is to have"),
        ({"star": "q"}, "q is now star, and no longer quit"),
        (
            {"star": "alt+x"},
            "alt+x never comes: a letter is its own key, and with alt the same as escape before it",
        ),
        ({"star": "x", "context": "x"}, "x is star already: context cannot have it too"),
        ({"star": "ctrl+c"}, "ctrl+c is interrupt already: star cannot have it too"),
        ({"interrupt": "x"}, "interrupt keeps its key: there is always a way to stop"),
        ({"keep": "x"}, "keep has no key left"),
        ({"star": ["g", "home"]}, "g is now star, and no longer first"),
    ],
)
def test_what_cannot_be_is_said(wanted: dict[str, object], sentence: str) -> None:
    assert sentence in keymap(wanted)[1]


def test_a_key_taken_from_a_command_that_has_another_is_not_missed() -> None:
    assert keymap({"search": "g"})[1] == ()


def test_a_letter_is_still_text_where_text_is_typed() -> None:
    own, _ = keymap({"star": "ctrl+w", "everything": "x"})
    typed = search(VIEW, harbour.timeline(), "")
    found = command_for(typed, "x", own.keys)
    assert found is not None
    assert (found[0].name, found[1]) == ("type", "x")


@pytest.mark.parametrize(
    ("key", "is_one"),
    [("a", True), ("ctrl+f", True), ("alt+down", True), ("+", True), ("ctrl++", True), ("f12", True), (" ", True),
     ("", False), ("ctrl+", False), ("hyper+x", False), ("ab", False), ("\x1b", False)],
)  # fmt: skip
def test_names_of_keys(key: str, is_one: bool) -> None:
    assert is_key(key) == is_one


KEY = st.sampled_from(sorted({key for command in COMMANDS for key in command.keys} | {"x", "ctrl+q", "nonsense"}))
WISHES = st.dictionaries(st.sampled_from(sorted(BY_NAME)), st.one_of(KEY, st.lists(KEY, max_size=3), st.integers()))


@given(WISHES)
def test_whatever_is_wished_there_is_a_way_out_and_no_key_does_two_things(wanted: dict[str, object]) -> None:
    own, _ = keymap(wanted)
    assert set(own.commands) == set(KEYMAP.commands)
    for mode in Mode:
        assert own.keys[mode]["ctrl+c"].name == "interrupt"
