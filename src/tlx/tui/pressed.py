"""Keys as the table of commands calls them."""

from __future__ import annotations

from textual.events import Key


def keys_of(event: Key) -> tuple[str, ...]:
    """A key by its name: a printable one by its character.

    Escape and a letter close together reach a terminal program as one key with alt. No letter with
    alt is a command here, so it is taken for the two keys that it most often was.
    """
    letter = event.character if event.is_printable and event.character else ""
    if letter and event.key.startswith("alt+"):
        return "escape", letter
    if letter and not event.key.startswith("ctrl+"):
        return ("space" if letter == " " else letter,)
    return (event.key,)
