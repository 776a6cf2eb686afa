"""The user's own keys: what was written for them, checked against the table of commands, and what of it cannot be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from tlx.explore.commands import BY_NAME, COMMANDS, TYPING, Command, by_key
from tlx.explore.keys import Keymap

NAMED: Final = frozenset(
    "enter escape tab space backspace delete insert up down left right home end pageup pagedown".split()
) | {f"f{number}" for number in range(1, 13)}
"""Keys that have a name; every other is its character."""
HELD: Final = re.compile(r"(?:(?:ctrl|alt|shift)\+)*(?=.)")
NEVER: Final = re.compile(r"(?:\w+\+)*(?:alt|shift)\+.")
"""What a terminal does not tell from other keys."""
FIXED: Final = "interrupt"
"""What keeps its key, so that there is always a way to stop."""


def keymap(wanted: Mapping[str, object], *, is_ascii: bool = False) -> tuple[Keymap, tuple[str, ...]]:
    """The keys of the table with those wanted for some commands, and a sentence for each that cannot be.

    What is wanted replaces all keys of a command; a key it takes is lost to the commands that had it, which is
    said where they have no other. Of two that want one key in one place the first has it.
    """
    read = [_wanted(name, value) for name, value in wanted.items()]
    asked = {name: keys for name, keys, _ in read if keys}
    problems = [problem for *_, problem in read if problem]
    given, clashes = _without_clashes(asked)
    others = tuple(command for command in COMMANDS if command.name not in given)
    keys = by_key((*others, *given.values()))
    whole = Keymap({command.name: given.get(command.name, command) for command in COMMANDS}, keys, is_ascii)
    return whole, (*problems, *clashes, *_taken(whole, given), *_without_key(whole))


def _wanted(name: str, value: object) -> tuple[str, tuple[str, ...], str]:
    """The name of a command, its keys as tlx calls them, and what is wrong with them."""
    if name not in BY_NAME or not BY_NAME[name].keys:
        return name, (), f"no command is called {name}: tlx keys lists them"
    if name == FIXED:
        return name, (), f"{FIXED} keeps its key: there is always a way to stop"
    several = [value] if isinstance(value, str) else value
    if not isinstance(several, list) or not several or not all(isinstance(key, str) for key in several):
        return name, (), f'{name} needs a key or a list of keys, as in {name} = ["{BY_NAME[name].keys[0]}"]'
    never = [key for key in several if NEVER.fullmatch(key)]
    if never:
        return name, (), f"{never[0]} never comes: a letter is its own key, and with alt the same as escape before it"
    wrong = [key for key in several if not is_key(key)]
    if wrong:
        return name, (), f"no key is called {wrong[0]!r}, which {name} is to have"
    return name, tuple("space" if key == " " else key for key in several), ""


def is_key(key: str) -> bool:
    """True for a character, or the name of a key, with those that are held down before it: "ctrl+f", "alt+down"."""
    held = HELD.match(key)
    own = key[held.end() :] if held else key
    return own in NAMED or (len(own) == 1 and own.isprintable())


def _without_clashes(asked: Mapping[str, tuple[str, ...]]) -> tuple[dict[str, Command], list[str]]:
    given: dict[str, Command] = {}
    clashes: list[str] = []
    for name, keys in asked.items():
        command = replace(BY_NAME[name], keys=keys)
        holders = {key: _holder(key, command, (*given.values(), BY_NAME[FIXED])) for key in keys}
        clashes += [
            f"{key} is {holder} already: {name} cannot have it too" for key, holder in holders.items() if holder
        ]
        free = tuple(key for key, holder in holders.items() if not holder)
        if free:
            given[name] = replace(command, keys=free)
    return given, clashes


def _holder(key: str, command: Command, others: Iterable[Command]) -> str:
    """The name of a command that has the key where this one would need it."""
    return next((other.name for other in others if key in other.keys and other.modes & command.modes), "")


def _taken(whole: Keymap, given: Mapping[str, Command]) -> Iterator[str]:
    """The keys by which a command can no longer be reached somewhere: one that has another key there is not missed."""
    for other in (command for command in whole.commands.values() if command.name not in given):
        lost = [mode for mode in other.modes if not whole.keys_of(other.name, mode)]
        for key in other.keys if lost else ():
            taker = _holder(key, other, given.values())
            if taker:
                yield f"{key} is now {taker}, and no longer {other.name}"


def _without_key(whole: Keymap) -> Iterator[str]:
    """What can be reached only by name, or where letters are typed only by a letter."""
    for command in whole.commands.values():
        reachable = [
            mode
            for mode in command.modes
            if any(not (mode in TYPING and len(key) == 1) for key in whole.keys_of(command.name, mode))
        ]
        if command.keys and not reachable:
            yield f"{command.name} has no key left" + (": the palette does it by name" if command.group else "")
