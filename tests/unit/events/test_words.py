"""The tables of verbs against the irregular verbs of English as a school grammar lists them."""

import pytest

from tlx.events.sentences.vocabulary import classify

LIKE_NO_PARTICIPLE = """
    arose ate awoke became began bit blew broke came chose drank drew drove fell flew forbade foresaw forgave forgot
    froze gave got grew hid knew lay oversaw overtook overthrew ran rang retook rewrote rode rose sang sank saw shook
    shrank spoke sprang stole strode swam swore threw took tore trod underwent undid withdrew woke wore wove
"""
PARTICIPLE_ONLY = """
    arisen awoken beaten been begun bitten blown born borne broken chosen drawn driven drunk eaten fallen flown
    forbidden forgiven forgotten foreseen forsaken frozen given gone grown hidden known laden lain mown overrun
    overtaken proven retaken rewritten ridden risen rung sawn seen sewn shaken shown shrunk slain sown spoken
    sprung stolen stricken stridden sung sunk swollen sworn swum taken thrown torn trodden undone woken worn woven
    written
"""
ALIKE = """
    beat beset bent bled bound bought bred brought built burnt burst cast caught clung cost crept cut dealt dug dwelt
    fed felt fled flung forecast fought found ground heard held hit hung hurt kept knelt laid leant leapt learnt led
    left lent let lit lost made meant met overheard paid put quit rebuilt repaid reset sat sent shone shot shut
    slept slid slit slung sold sought spat sped spent spilt split spoilt spread spun stood struck stuck stung swept
    swung taught thought thrust understood upheld upset wept withheld withstood won wound wrung
"""


@pytest.mark.parametrize(
    ("words", "character", "note"),
    [
        (LIKE_NO_PARTICIPLE, "V", "a past and nothing else"),
        (PARTICIPLE_ONLY, "uE", "a participle and nothing else"),
        (ALIKE, "v", "either"),
    ],
)
def test_irregular_verbs_are_known(words: str, character: str, note: str) -> None:
    assert {word: classify(word) for word in words.split() if classify(word) not in character} == {}, note
