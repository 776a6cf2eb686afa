"""Every rule, in files by meaning. To add one, write one function in one of them: nothing else."""

from tlx.dates.rules import counted, deictic, explicit, lookalikes, named, parts, spans

RULES = (
    *explicit.RULES,
    *deictic.RULES,
    *counted.RULES,
    *spans.RULES,
    *named.RULES,
    *parts.RULES,
    *lookalikes.RULES,
)
"""In the order of precedence among matches of equal length."""
