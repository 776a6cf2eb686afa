"""Words that a scanner ran together: "Novakovasaid" is a name and a verb where the text has the name by itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from tlx.text.tokens import Memo, Tokens

ENDINGS: Final = frozenset(
    "to that and in of had was did told said also who for has the with by from first later which were would could"
    " recalled stated met asked wrote replied testified".split()
)
"""Words that follow names; not those that names end in, as "Williamson" does."""
LONGEST: Final = max(map(len, ENDINGS))
SHORTEST_NAME: Final = 5
TIMES: Final = 3
"""How often the name must stand by itself."""


def unglued(tokens: Tokens) -> Tokens:
    """The tokens of a text with such words in two; together they are still the text, to the character."""
    cuts = _cuts(tokens.raw)
    if not cuts:
        return tokens
    raw = tuple(part for token in tokens.raw for part in cuts.get(token, (token,)))
    return Tokens(tokens.text, raw, tuple(accumulate(map(len, raw))))


def _cuts(raw: Sequence[str]) -> dict[str, tuple[str, str]]:
    """For each token that is two words its parts."""
    words = Counter(filter(None, map(NAME_LIKE.__getitem__, raw)))
    names = frozenset([word for word, count in words.items() if count >= TIMES])
    if not names:
        return {}
    cuts = {word: stop for word in words if (stop := _name_in(word, names))}
    stripped = ((token, token.lstrip()) for token in set(raw)) if cuts else ()
    return {token: _parts(token, len(word) - cuts[word]) for token, word in stripped if word in cuts}


def _name_like(raw: str) -> str:
    """A token that is written like a name, without its white space, else ""."""
    word = raw.lstrip()
    return word if len(word) >= SHORTEST_NAME and word[0].isupper() and word[1:].islower() else ""


NAME_LIKE: Final = Memo(_name_like)
"""Each spelling is looked at once in the life of the program."""


def _name_in(word: str, names: frozenset[str]) -> int:
    """How long the name is that a word begins with and only a small word follows; 0 for none."""
    stops = range(max(SHORTEST_NAME, len(word) - LONGEST), len(word) - 1)
    return next((stop for stop in stops if word[stop:] in ENDINGS and word[:stop] in names), 0)


def _parts(token: str, length: int) -> tuple[str, str]:
    return token[:-length], token[-length:]
