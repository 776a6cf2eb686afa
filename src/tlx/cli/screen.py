"""The timeline on the screen, or as text where there is none."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from tlx import build
from tlx.cli import narrate, session, settings
from tlx.cli.asked import Asked
from tlx.cli.desk import desk
from tlx.cli.places import file_of, index_folder, logs, or_bundled
from tlx.index import Timeline, is_packed, open_file

if TYPE_CHECKING:
    from tlx.explore.keys import Keymap
    from tlx.explore.view import View
    from tlx.tui.background import Load
    from tlx.tui.setting import Setting
    from tlx.tui.theme import Look


def show(paths: tuple[Path, ...], asked: Asked = Asked()) -> int:  # noqa: B008 — a frozen value
    """Open the timeline of the paths until the user leaves; give the exit code."""
    _refuse_to_watch(paths, asked)
    if not _has_screen():
        return _check(paths, asked, asked.replay) if asked.replay else _print(paths, asked)
    from tlx import tui

    places = or_bundled(paths)
    if is_packed(places):
        return tui.run(open_file(places[0]), _setting(asked, places, None))
    cache = None if asked.no_cache else index_folder(places)

    memory = lru_cache(build.memory)

    def make(tell: build.Tell) -> Timeline:
        finder = settings.load(settings.path()).spacy
        kept = memory() if cache is None else None
        return build.timeline(places, cache, tell, build.processes, finder, logs=logs(), memory=kept)

    # With an index the events are there as soon as a frame, and it is looked afterwards whether the documents have
    # changed; without, the frame comes first and tells how far it is.
    last = build.newest(cache)
    setting = replace(_setting(asked, places, cache), make=make, desk=None if asked.is_trial else desk(places))
    run = partial(tui.run, setting=setting)
    if asked.watch:
        return _watch(run, make, last, places)
    name = " + ".join(place.resolve().name for place in places)
    return run(make, name=name) if last is None else run(last, renew=make)


def _refuse_to_watch(paths: tuple[Path, ...], asked: Asked) -> None:
    """Where nothing can be shown anew, or nothing can change, watching is a mistake."""
    if not asked.watch:
        return
    import click

    refuse_to_watch_packed(paths)
    if not _has_screen():
        raise click.UsageError("--watch needs a screen: here the timeline is printed once")


def refuse_to_watch_packed(paths: tuple[Path, ...]) -> None:
    """A packed case is a mistake there. Raises :class:`click.UsageError`."""
    import click

    if is_packed(paths):
        raise click.UsageError("--watch has nothing to watch: a packed case does not change")


def _watch(run: Callable[..., int], make: Load, last: Timeline | None, places: tuple[Path, ...]) -> int:
    """With the last index at once; without one, when the documents have been read."""
    from tlx.cli.watching import Watch, looking_at

    watch = Watch(make, looking_at(places))
    if last is None:
        with narrate.progress() as tell:
            last = watch(tell)
    return run(last, renew=watch, watch=watch)


def _has_screen() -> bool:
    """Both ends are a terminal that can do more than print lines, or Textual has been told of another screen."""
    if os.environ.get("TEXTUAL_DRIVER"):  # a page in a browser: tlx serve, or textual serve
        return True
    return sys.stdout.isatty() and sys.stdin.isatty() and os.environ.get("TERM", "") not in ("", "dumb")


def _print(paths: tuple[Path, ...], asked: Asked) -> int:
    from tlx.cli.listing import print_list
    from tlx.cli.opening import select

    rows = select(paths, asked.query, everything=asked.everything, no_cache=asked.no_cache)
    return print_list(rows, is_ascii=asked.is_ascii)


def _check(paths: tuple[Path, ...], asked: Asked, file: Path) -> int:
    from tlx.cli import opening, recording
    from tlx.explore.view import opened

    timeline = opening.timeline(paths, no_cache=asked.no_cache)
    view = opened(timeline, asked.query, everything=asked.everything)
    return recording.check(timeline, view, recording.lines_of(file))


def _setting(asked: Asked, places: tuple[Path, ...], cache: Path | None) -> Setting:
    """What the command line, the user's settings and the terminal say, in this order."""
    from tlx.cli.signs import only_ascii
    from tlx.explore.commands import Mode
    from tlx.tui.setting import Setting

    own = settings.load(settings.path())
    look, no_colours = _look(own, asked.theme or own.theme)
    keymap, no_keys = _keymap(own)
    problems = (*own.problems, *no_keys, *no_colours)
    for problem in problems:
        narrate.say(f"{settings.path().name}: {problem}")
    return Setting(
        look=replace(look, is_ascii=only_ascii(asked=asked.is_ascii or own.is_ascii)),
        keymap=keymap,
        begin=partial(_begin, asked, problems, cache, keymap.first("start-afresh", Mode.LIST)),
        place_of=partial(file_of, places),
        environment=os.environ,
        record=_recorder(asked.record),
        keep=partial(_keep, None if asked.is_trial else cache),
        current=Path.cwd(),
        folders=places,
        has_mouse=own.has_mouse and not asked.no_mouse,
    )


def _look(own: settings.Settings, theme: str) -> tuple[Look, tuple[str, ...]]:
    from tlx.tui.theme import chosen, recoloured

    return recoloured(chosen(theme, os.environ), own.colours)


def _keymap(own: settings.Settings) -> tuple[Keymap, tuple[str, ...]]:
    if not own.keys:
        from tlx.explore.keys import KEYMAP

        return KEYMAP, ()
    from tlx.explore.keymap import keymap

    return keymap(own.keys)


def _begin(asked: Asked, problems: tuple[str, ...], cache: Path | None, key: str, timeline: Timeline) -> View:
    """The first view as it was left, unless another was asked for, with a word on what could not be read."""
    from tlx.explore.view import opened

    if asked.replay:
        return _replayed(asked, asked.replay, timeline)
    kept, note = (None, "") if cache is None or asked.fresh or asked.is_trial else session.load(cache)
    view = opened(timeline, asked.query, everything=asked.everything)
    if kept is not None:
        from tlx.explore import keeping

        view = view if asked.query or asked.everything else keeping.restored(kept, timeline, key)
    notes = [*([_first(problems)] if problems else []), note, view.message]
    return replace(view, message=" · ".join(filter(None, notes)))


def _replayed(asked: Asked, file: Path, timeline: Timeline) -> View:
    from tlx.cli import recording
    from tlx.explore.view import opened

    view = opened(timeline, asked.query, everything=asked.everything)
    return recording.after(timeline, view, recording.lines_of(file))


def _recorder(file: Path | None) -> Callable[[str], None] | None:
    if file is None:
        return None
    from tlx.cli import recording

    return recording.recorder(file)


def _keep(cache: Path | None, view: View, timeline: Timeline) -> None:
    """Where the user was, for the next time; nothing of a case that is to leave no trace."""
    if cache is not None:
        from tlx.explore import keeping

        session.save(cache, keeping.kept(view, timeline))


def _first(problems: tuple[str, ...]) -> str:
    more = f" (and {len(problems) - 1} more: tlx config lists them)" if len(problems) > 1 else ""
    return f"{settings.path().name}: {problems[0]}{more}"
