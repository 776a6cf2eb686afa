"""Other programs on a document: the user's pager or editor, at the line. Nothing goes through a shell."""

from __future__ import annotations

import shlex
import shutil
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

NAMED_BY: Final = {"pager": ("PAGER",), "editor": ("VISUAL", "EDITOR")}
"""Where the user names each."""
OTHERWISE: Final = {"pager": ("less", "more"), "editor": ()}
"""What is taken where none is named: a pager changes nothing, an editor is the user's to choose."""

PLUS: Final = ("+{line}", "{path}")
COLON: Final = ("{path}:{line}",)
AT_LINE: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(("less", "more", "most", "vi", "vim", "nvim", "view", "nano", "emacs", "emacsclient"), PLUS),
    **dict.fromkeys(("micro", "kak", "joe", "jed", "ne", "mcedit", "gvim", "gedit", "kate"), PLUS),
    **dict.fromkeys(("hx", "helix", "subl", "zed"), COLON),
    **dict.fromkeys(("code", "codium", "code-insiders"), ("--wait", "--goto", "{path}:{line}")),
    "bat": ("--paging=always", "--highlight-line={line}", "{path}"),
}
"""How each is told a line; one that is not here is given the file alone."""


def command(kind: str, environment: Mapping[str, str]) -> list[str]:
    """The words of the user's pager or editor; none where there is none. Raises :class:`ValueError` for bad quoting."""
    named = next((environment[name] for name in NAMED_BY[kind] if environment.get(name, "").strip()), "")
    if named:
        return shlex.split(named)
    return [name for name in OTHERWISE[kind] if shutil.which(name)][:1]


def arguments(words: Sequence[str], path: Path, line: int) -> list[str]:
    """The whole command. The path is absolute, so that no name of a file is an option."""
    after = AT_LINE.get(Path(words[0]).name, ("{path}",))
    whole = str(path.absolute())
    return [*words, *(part.replace("{line}", str(line)).replace("{path}", whole) for part in after)]


def run(whole: Sequence[str]) -> str:
    """Let a program have the terminal until it ends; what went wrong, "" for nothing.

    Ctrl+C is meant for it: tlx passes it over meanwhile.
    """
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        done = subprocess.run(whole, check=False)  # noqa: S603 — the user's own words and a path, no shell
    except (OSError, ValueError) as error:
        return (error.strerror if isinstance(error, OSError) else None) or str(error)
    finally:
        signal.signal(signal.SIGINT, before)
    return f"it ended with {done.returncode}" if done.returncode else ""
