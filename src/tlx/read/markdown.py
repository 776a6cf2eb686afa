"""Markdown: header fields between two lines of dashes, and the first heading as the title.

The text itself is kept as it stands: a citation must lead back to the file's own characters.
"""

import re
from typing import Final

FRONT_MATTER: Final = re.compile(r"---[ \t]*\n(?P<fields>(?:(?!---[ \t]*\n).*\n)*?)---[ \t]*(?:\n|\Z)")
FIELD: Final = re.compile(r"(?P<key>[A-Za-z][\w-]*)[ \t]*:[ \t]*(?P<value>.*)")
HEADING: Final = re.compile(r"^#{1,6}[ \t]+(?P<title>[^\n]*)", re.MULTILINE)
HEAD: Final = 20_000
"""How many characters a header or first heading is looked for in."""


def front_matter(text: str) -> dict[str, str]:
    """The header fields of a text, keys in lower case; empty when it has none."""
    block = FRONT_MATTER.match(text, 0, HEAD)
    fields = block["fields"].splitlines() if block else []
    found = (FIELD.fullmatch(line.strip()) for line in fields)
    return {field["key"].lower(): field["value"].strip().strip("\"'") for field in found if field}


def heading(text: str) -> str:
    """The first heading, without its number signs; "" when there is none."""
    match = HEADING.search(text, 0, HEAD)
    return match["title"].strip().rstrip("#").strip() if match else ""
