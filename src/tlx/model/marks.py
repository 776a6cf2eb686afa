"""The marks by which tlx knows its own files, so that what it wrote is never read as a document."""

from typing import Final

EXPORT_MARK: Final = "tlx-timeline/1"
"""Stands within the first :data:`MARK_WINDOW` characters of every export."""

MARK_WINDOW: Final = 400

CASE_FILE: Final = "tlx.toml"
EDITS_FILE: Final = "tlx-edits.jsonl"
