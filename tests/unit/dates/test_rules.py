"""Every rule's examples are its tests: each is read with all other rules present."""

from __future__ import annotations

import pytest

from tlx.dates import RULES, Rule, find, resolve
from tlx.model import Basis, Dating, Mode, TimeExpression, When, edtf
from tlx.text import read

REFERENCE = Dating(When.at(2015, 1, 16), Basis.GIVEN, "given")
"""Friday 16 January 2015: the day every example is read against."""

YES = [pytest.param(rule, words, rule.yes[words], id=f"{rule.name}: {words}") for rule in RULES for words in rule.yes]
NO = [pytest.param(rule, words, id=f"{rule.name}: not {words}") for rule in RULES for words in rule.no]


def expressions(words: str) -> tuple[TimeExpression, ...]:
    reading = read(words)
    return resolve(find(reading), reading, REFERENCE, Mode.NEWS)


def said(expression: TimeExpression) -> str:
    """EDTF and part of day, or the TIMEX3 value of what has no place on a calendar."""
    when = expression.when
    return f"{edtf.write(when)} {when.part}".strip() if when else expression.value


@pytest.mark.parametrize(("rule", "words", "expected"), YES)
def test_a_rule_means_what_its_examples_say(rule: Rule, words: str, expected: str) -> None:
    assert (rule.name, expected) in [(one.reason.rule, said(one)) for one in expressions(words)]


@pytest.mark.parametrize(("rule", "words"), NO)
def test_a_rule_leaves_look_alikes_alone(rule: Rule, words: str) -> None:
    assert rule.name not in [one.reason.rule for one in expressions(words)]


def test_no_two_rules_share_a_name() -> None:
    names = [rule.name for rule in RULES]
    assert sorted(set(names)) == sorted(names)
