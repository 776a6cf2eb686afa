"""The commands by name, and where each is found: nothing is imported before it is asked for."""

from typing import Final

OPEN: Final = "open (a path)"
"""The unnamed command; no one can type its name by chance."""

COMMANDS: Final = {
    OPEN: "tlx.cli.opening:open_timeline",
    "list": "tlx.cli.listing:list_events",
    "show": "tlx.cli.listing:show",
    "export": "tlx.cli.listing:export_view",
    "serve": "tlx.cli.serving:serve",
    "build": "tlx.cli.building:build",
    "pack": "tlx.cli.packing:pack",
    "check": "tlx.cli.checking:check",
    "dates": "tlx.cli.tools:find_dates",
    "people": "tlx.cli.tools:find_people",
    "explain": "tlx.cli.tools:explain",
    "verify": "tlx.cli.verifying:verify",
    "edit": "tlx.cli.editing:edit",
    "log": "tlx.cli.edit_log:edit_log",
    "undo": "tlx.cli.edit_log:undo",
    "keys": "tlx.cli.configuring:keys",
    "config": "tlx.cli.configuring:config",
}
