"""The user's settings: a TOML file, read and never written. What of it means nothing is said, and passed over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

import platformdirs

THEMES: Final = ("ink", "paper", "contrast", "ansi", "mono", "dark", "light")
"""As :data:`tlx.tui.theme.THEMES`, which is not loaded for a help page."""
EXAMPLE: Final = """\
theme = "paper"          # ink, paper, contrast, ansi, mono
ascii = false
mouse = true
# spacy = "en_core_web_sm"   # an installed pipeline that finds the names instead of tlx (pip install tlx[spacy])

[keys]                   # tlx keys lists the commands
search = ["/", "ctrl+f"]
star = "x"

[colours]                # of the roles of a theme: #rrggbb
time = "#ffb000"
"""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the file says; ``problems`` are sentences about what of it means nothing."""

    theme: str = ""
    is_ascii: bool = False
    has_mouse: bool = True
    spacy: str = ""
    keys: Mapping[str, object] = field(default_factory=dict)
    colours: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[str, ...] = ()


def path() -> Path:
    """Where the file is looked for."""
    return platformdirs.user_config_path("tlx", appauthor=False) / "config.toml"


def load(file: Path) -> Settings:
    """The settings of a file; those of tlx where there is none."""
    if not file.is_file():
        return Settings()
    import tomllib

    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        return Settings(problems=(f"{file}: {error}",))
    return read(table)


def read(table: Mapping[str, object]) -> Settings:
    """The settings a table gives."""
    found = Settings()
    for name, value in table.items():
        if name not in OPTIONS:
            found = _wrong(found, f"{name} is no setting: there is {', '.join(OPTIONS)}")
            continue
        try:
            found = OPTIONS[name](found, value)
        except ValueError as error:
            found = _wrong(found, str(error))
    return found


def _wrong(found: Settings, sentence: str) -> Settings:
    return replace(found, problems=(*found.problems, sentence))


def _theme(found: Settings, value: object) -> Settings:
    if not isinstance(value, str) or value not in THEMES:
        raise ValueError(f"theme = {value!r}: there is {', '.join(THEMES)}")
    return replace(found, theme=value)


def _ascii(found: Settings, value: object) -> Settings:
    return replace(found, is_ascii=_yes_or_no("ascii", value))


def _mouse(found: Settings, value: object) -> Settings:
    return replace(found, has_mouse=_yes_or_no("mouse", value))


def _spacy(found: Settings, value: object) -> Settings:
    if not isinstance(value, str):
        raise ValueError(f"spacy = {value!r}: it is the name of a pipeline")  # noqa: TRY004 — it is the user's word
    return replace(found, spacy=value)


def _yes_or_no(name: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"{name} = {value!r}: it is true or false")  # noqa: TRY004 — it is the user's word, not a fault
    return value


def _keys(found: Settings, value: object) -> Settings:
    return replace(found, keys=_table("keys", value))


def _colours(found: Settings, value: object) -> Settings:
    return replace(found, colours={role: str(colour) for role, colour in _table("colours", value).items()})


def _table(name: str, value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise ValueError(f"{name} needs a table: write [{name}] and a line for each")  # noqa: TRY004 — the same
    return value


OPTIONS: Final[Mapping[str, Callable[[Settings, object], Settings]]] = {
    "theme": _theme,
    "ascii": _ascii,
    "mouse": _mouse,
    "spacy": _spacy,
    "keys": _keys,
    "colours": _colours,
}
"""What can be set, and how it is taken. Each raises :class:`ValueError` with a sentence."""
