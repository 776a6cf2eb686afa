"""The timeline on the screen, or as text where there is none."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path

from tlx import build
from tlx.cli.places import index_folder, or_bundled
from tlx.index import Timeline


def show(
    paths: tuple[Path, ...],
    *,
    words: str = "",
    everything: bool = False,
    no_cache: bool = False,
    theme: str = "",
    is_ascii: bool = False,
) -> int:
    """Open the timeline of the paths until the user leaves; give the exit code. ``words`` is a query to begin with."""
    if not _has_screen():
        from tlx.cli.listing import print_list
        from tlx.cli.opening import select

        return print_list(select(paths, words, everything=everything, no_cache=no_cache), is_ascii=is_ascii)
    from tlx import tui
    from tlx.cli.signs import only_ascii

    places = or_bundled(paths)
    cache = None if no_cache else index_folder(places)

    def make(tell: build.Tell) -> Timeline:
        return build.timeline(places, cache, tell, build.processes)

    # With an index the events are there as soon as a frame, and it is looked afterwards whether the documents have
    # changed; without, the frame comes first and tells how far it is.
    last = build.newest(cache)
    run = partial(
        tui.run, query=words, everything=everything, theme=theme, is_ascii=only_ascii(asked=is_ascii), folders=places
    )
    name = " + ".join(place.resolve().name for place in places)
    return run(make, name=name) if last is None else run(last, renew=make)


def _has_screen() -> bool:
    """Both ends are a terminal that can do more than print lines."""
    return sys.stdout.isatty() and sys.stdin.isatty() and os.environ.get("TERM", "") not in ("", "dumb")
