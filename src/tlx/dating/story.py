"""The same story in a dated document: news of one day is told by several papers.

The measure is the cosine of TF-IDF vectors. Two papers on one story reach .19 where unlike texts stay below
.08; .12, and 2.5 times the next best, is asked for, with a weekday and a rare name or number in common.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from tlx.dating.source import Source
from tlx.model import Basis, Dating, Shape
from tlx.text import terms

ENOUGH: Final = 0.12
CLEARLY: Final = 2.5
COMMON: Final = 0.5
"""Share of the documents: a word in more of them says nothing about a story."""
LOOK: Final = 20_000
"""Characters: a story shows in its beginning."""
HEAVIEST: Final = 60
"""Words by which a story is looked up among the dated ones."""
CONFIDENCE: Final = 0.6

CAPITALISED: Final = re.compile(r"(?<![.!?]\s)(?<!^)\b[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)+|\b\d[\d,.]*\d\b")
WEEKDAY: Final = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")

Vector = Mapping[str, float]


def from_stories(sources: Sequence[Source], known: Mapping[str, Dating]) -> dict[str, Dating]:
    """For documents without a date, that of the dated document that tells the same story."""
    undated = [each for each in sources if each.document.path not in known]
    dated = [each for each in sources if _is_day(known.get(each.document.path))]
    if not undated or not dated:
        return {}
    vectors = _vectors(sources)
    index = _index(dated, vectors)
    found = ((each, _same_story(each, vectors, index)) for each in undated)
    sourced = {each.document.path: each for each in dated}
    return {
        each.document.path: _borrowed(known[path], path)
        for each, path in found
        if path is not None and _share_details(each, sourced[path])
    }


def _is_day(dating: Dating | None) -> bool:
    """True for a date that is known to the day or nearly: a whole year is no story's date."""
    when = dating.when if dating else None
    return when is not None and when.shape is Shape.INSTANT and when.hi - when.lo <= 31


def _borrowed(dating: Dating, path: str) -> Dating:
    return Dating(dating.when, Basis.INFERRED, f"the date of {path}, which tells the same story", CONFIDENCE)


def _vectors(sources: Sequence[Source]) -> dict[str, Vector]:
    """A unit vector for each document: words weighted by how often they stand in it and in how few others."""
    counts = {each.document.path: Counter(terms(each.document.text[:LOOK])) for each in sources}
    among = Counter(word for count in counts.values() for word in count)
    rarity = {word: math.log((len(sources) + 1) / (number + 0.5)) for word, number in among.items()}
    return {
        path: _unit({word: (1 + math.log(n)) * rarity[word] for word, n in count.items()})
        for path, count in counts.items()
    }


def _unit(vector: Vector) -> Vector:
    size = math.sqrt(sum(weight * weight for weight in vector.values()))
    return {word: weight / size for word, weight in vector.items()} if size else {}


def _index(dated: Iterable[Source], vectors: Mapping[str, Vector]) -> Mapping[str, Mapping[str, float]]:
    """The dated documents by their words."""
    index: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for each in dated:
        for word, weight in vectors[each.document.path].items():
            index[word][each.document.path] = weight
    return index


def _same_story(source: Source, vectors: Mapping[str, Vector], index: Mapping[str, Mapping[str, float]]) -> str | None:
    """The dated document nearest to this one, when it is near enough and clearly nearer than the next."""
    scores: Counter[str] = Counter()
    for word, weight in vectors[source.document.path].items():
        for path, other in index.get(word, {}).items():
            scores[path] += weight * other  # type: ignore[assignment]  # a Counter adds floats just as well
    (best, score), (_, next_best) = (*scores.most_common(2), ("", 0.0), ("", 0.0))[:2]
    return best if score >= ENOUGH and score >= CLEARLY * next_best else None


def _share_details(one: Source, two: Source) -> bool:
    """The same weekday, and a name of two words or a number in common."""
    texts = one.document.text[:LOOK], two.document.text[:LOOK]
    days, details = (tuple(set(pattern.findall(text)) for text in texts) for pattern in (WEEKDAY, CAPITALISED))
    return bool(days[0] & days[1]) and bool(details[0] & details[1])
