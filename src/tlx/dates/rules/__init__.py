"""Every rule, in files by meaning. To add one, write one function in one of them: nothing else."""

from tlx.dates.rules import (
    anaphora,
    carried,
    counted,
    deictic,
    edges,
    explicit,
    figures,
    lookalikes,
    months,
    named,
    parts,
    periods,
    ranges,
    rough,
    running,
    sets,
    spans,
    vague,
)

FILES = (
    explicit, figures, rough, ranges, periods, named, deictic, months, anaphora, carried, running, spans, edges, parts,
    counted, sets, vague, lookalikes,
)  # fmt: skip
RULES = tuple(rule for file in FILES for rule in file.RULES)
"""In the order of precedence among matches of equal length."""
