"""Whom "it", "the company" and "the Leeds-based planemaker" mean in a text that goes on about a body."""

import pytest
from pipeline import Folder, mine

from tlx.model import When

BOUGHT = "Boeing bought a mill on Monday."
DATE = When.at(2015, 1, 16)


def bodies(words: str, trigger: str) -> set[str]:
    """The bodies that take part in what a word names."""
    made = mine(Folder({"a.txt": words}, {"a.txt": DATE})).events
    named = [event for event in made if any(each.trigger.of(words) == trigger for each in event.accounts)]
    assert named, f"no row of “{trigger}”"
    return {name for event in named for name in event.organisations}


@pytest.mark.parametrize(
    ("words", "trigger", "expected", "note"),
    [
        (f"{BOUGHT} The company sold a ship on Tuesday.", "sold", {"Boeing"}, "the company"),
        (f"{BOUGHT} The Leeds-based planemaker left the town on Tuesday.", "left", {"Boeing"}, "from where it is"),
        (f"{BOUGHT} The plane maker left the town on Tuesday.", "left", {"Boeing"}, "what it makes"),
        (f"{BOUGHT} Ann Lee left. The firm sold a ship on Tuesday.", "sold", {"Boeing"}, "somebody between"),
        (f"{BOUGHT} The gate fell. The firm sold a ship on Tuesday.", "sold", {"Boeing"}, "something between"),
        (f"{BOUGHT} Police sued the company on Tuesday.", "sued", {"Boeing"}, "an object"),
        (f"{BOUGHT} The firm’s shares fell on Tuesday.", "fell", {"Boeing"}, "whose shares"),
        (f"{BOUGHT} Shares in the firm fell on Tuesday.", "fell", {"Boeing"}, "what it is held in"),
        (f"{BOUGHT} Shares fell. The firm sold a ship on Tuesday.", "sold", {"Boeing"}, "a capital opens a sentence"),
        (f"{BOUGHT} It sold a ship on Tuesday.", "sold", {"Boeing"}, "what only somebody does"),
        ("Boeing left Leeds on Monday. It closed the gate on Tuesday.", "closed", {"Boeing"}, "nothing else it can be"),
        ("Boeing left Leeds on Monday. Its shares fell on Tuesday.", "fell", {"Boeing"}, "its own"),
        ("Boeing have left Leeds. They closed the gate on Tuesday.", "closed", {"Boeing"}, "taken for many"),
        ("Airbus left. Boeing left. The company sold a ship on Tuesday.", "sold", {"Boeing"}, "the last of two"),
        ("The European Commission met. Boeing left. The commission sued on Tuesday.", "sued",
         {"European Commission"}, "the one that is called so"),
    ],
)  # fmt: skip
def test_a_body_takes_part_without_its_name(words: str, trigger: str, expected: set[str], note: str) -> None:
    assert bodies(words, trigger) == expected, note


@pytest.mark.parametrize(
    ("words", "trigger", "note"),
    [
        (f"{BOUGHT} It burned on Tuesday.", "burned", "the mill may be meant"),
        (f"{BOUGHT} It was feared on Tuesday that the gate fell.", "feared", "nobody is meant"),
        (f"{BOUGHT} The parent company sold a ship on Tuesday.", "sold", "another one"),
        (f"{BOUGHT} A company sold a ship on Tuesday.", "sold", "a new one"),
        (f"{BOUGHT} The gate fell. It closed the road on Tuesday.", "closed", "what was told last"),
        (f"{BOUGHT} Brandlow left. It sold a ship on Tuesday.", "sold", "a name that nobody knows"),
        (f"{BOUGHT} They closed the gate on Tuesday.", "closed", "one is not many"),
        ("Airbus left. Boeing left. The ferry company sold a ship on Tuesday.", "sold", "which says more"),
        ("Airbus and Boeing left. The company sold a ship on Tuesday.", "sold", "two at once"),
    ],
)
def test_in_doubt_nobody_takes_part(words: str, trigger: str, note: str) -> None:
    assert bodies(words, trigger) == set(), note
