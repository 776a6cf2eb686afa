"""The table of commands: it gives keys, footer, help and palette, so its laws are theirs."""

from collections import Counter

import harbour
import pytest

from tlx.explore.commands import BY_NAME, COMMANDS, KEYS, TYPING, Mode, command_for, in_palette, mode_of, pasted
from tlx.explore.editing import ask_date
from tlx.explore.effects import Interrupt, Quit
from tlx.explore.forms import show_export, show_help, show_palette
from tlx.explore.jumps import show_go_to
from tlx.explore.keys import FOOTERS, KEPT, KEYMAP, NO_HIT
from tlx.explore.searching import search
from tlx.explore.view import opened
from tlx.explore.within import begin

TIMELINE = harbour.timeline()
HARD_TO_TYPE = set("[]{}~@\\")
"""Keys that many keyboards have only with AltGr, if at all."""


def test_a_name_is_given_once() -> None:
    assert len(BY_NAME) == len(COMMANDS)


@pytest.mark.parametrize("mode", Mode)
def test_a_key_does_one_thing_in_a_mode(mode: Mode) -> None:
    keys = Counter(key for command in COMMANDS if mode in command.modes for key in command.keys)
    assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize("mode", Mode)
def test_escape_leads_on_from_everywhere_and_quits_nowhere(mode: Mode) -> None:
    command = KEYS[mode]["escape"]
    assert not isinstance(command.run(opened(TIMELINE), TIMELINE, ""), Quit | Interrupt)


def test_no_command_is_only_on_a_key_that_keyboards_lack() -> None:
    assert [command.name for command in COMMANDS if command.keys and HARD_TO_TYPE.issuperset(command.keys)] == []


@pytest.mark.parametrize("mode", sorted(TYPING))
def test_where_letters_are_typed_no_letter_is_a_command(mode: Mode) -> None:
    views = {
        Mode.SEARCH: search(opened(TIMELINE), TIMELINE, ""),
        Mode.WITHIN: begin(opened(TIMELINE), TIMELINE, ""),
        Mode.HELP: show_help(opened(TIMELINE), TIMELINE, ""),
        Mode.PALETTE: show_palette(opened(TIMELINE), TIMELINE, ""),
        Mode.DATE: show_go_to(opened(TIMELINE), TIMELINE, ""),
        Mode.EXPORT: show_export(opened(TIMELINE), TIMELINE, ""),
        Mode.EDIT: ask_date(opened(TIMELINE), TIMELINE, ""),
    }
    assert mode_of(views[mode]) == mode
    for letter in "aqj/?! ñ伯":
        found = command_for(views[mode], "space" if letter == " " else letter)
        assert found is not None
        assert (found[0].name.startswith("type"), found[1]) == (True, letter)


def test_a_paste_is_text_and_begins_a_search_where_none_is_typed() -> None:
    listed = opened(TIMELINE)
    typed = search(listed, TIMELINE, "")
    assert [(command.name, text) for command, text in (pasted(listed, "/zyx\nq\n"), pasted(typed, "q\x1b"))] == [
        ("search", "zyx q"),
        ("type", "q\x1b"),
    ]


def test_footers_name_commands_of_their_mode_that_have_a_key() -> None:
    footers = [*FOOTERS.items(), (Mode.LIST, KEPT), (Mode.SEARCH, NO_HIT)]
    for mode, items in footers:
        named = [name for names, _ in items for name in names.split()]
        assert [name for name in named if mode not in BY_NAME[name].modes] == []
        assert all(key.strip() for key, _ in KEYMAP.footer(items, mode))


def test_keys_are_written_as_people_write_them() -> None:
    assert [KEYMAP.sign(key) for key in ("enter", "ctrl+p", "alt+left", "?", "+", "ctrl+down")] == [
        "↵",
        "^p",
        "alt+←",
        "?",
        "+",
        "ctrl+↓",
    ]


def test_the_help_has_room_for_every_command() -> None:
    assert [
        command.name for commands in KEYMAP.groups().values() for command in commands if not 0 < len(command.help) <= 29
    ] == []


def test_the_palette_finds_a_command_by_any_of_its_words() -> None:
    assert [command.name for command in in_palette("month")] == ["next-month", "previous-month"]
    assert [command.name for command in in_palette("certain rows")] == ["everything"]
