"""Whether a text is English: a text in another language is listed, and not mined with English rules.

A text is held for foreign only when something says so: most of its letters are not Latin ones, or the commonest
words of another language stand in it and clearly outnumber the English ones. A table, a list of dates or of
names has few such words of any language and is mined.
"""

import re
from collections.abc import Mapping
from typing import Final

WORD: Final = re.compile(r"[^\W\d_]+")
SAMPLE: Final = 4_000
"""Characters looked at, at the head of a text."""

ENGLISH: Final = frozenset(
    "the of and to in a is that for it was on with as be by at this from are or an have not were which had has"
    " his he but they their she her its will would been who when there all said more one after also".split()
)

OTHERS: Final[Mapping[str, frozenset[str]]] = {
    language: frozenset(words.split())
    for language, words in (
        ("French", "le la les de des du un une et est que qui dans pour sur pas par au aux il elle ce se ne avec sont"),
        ("German", "der die das und den dem des ein eine einen ist nicht mit von zu im auf für sich auch wurde nach bei"),
        ("Spanish", "el la los las de del un una y que en se por con para es al lo su no más como fue pero"),
        ("Italian", "il lo la i gli le di del della dei un una e che non per con si è da nel alla sono anche più"),
        ("Portuguese", "o os as de do da dos das um uma e que em no na não com para por se ao foi mais são à"),
        ("Dutch", "de het een en van dat die niet te op zijn met voor aan er ook door maar bij naar werd worden"),
        ("Swedish", "och att det som en på är av för med den till inte om ett har de han var från vid hade jag"),
        ("Danish or Norwegian", "og at det som en på er af av for med den til ikke om et har de han var fra ved jeg i"),
        ("Finnish", "ja on ei se että oli hän ovat mutta kun joka myös sen ole mukaan sekä kuin niin vuonna tai"),
        ("Polish", "i w z na się do nie że jest to o po od przez jak za dla był było są przed tym jego oraz"),
        ("Czech", "a v se na je že s z do o k i ve pro za po od jako by ale byl jsou také tak podle"),
        ("Hungarian", "a az és hogy nem is egy volt van meg csak ez de el már még vagy mint azt ki"),
        ("Romanian", "și în de la a cu pe din că nu o un este care să au pentru mai fost prin după sunt"),
        ("Turkish", "ve bir bu da de için ile olarak olan çok daha gibi en ne kadar sonra göre oldu ama her"),
        ("Indonesian", "dan yang di dengan untuk dari pada ini itu tidak dalam akan ke oleh telah adalah juga karena"),
    )
}
"""The commonest words of other languages that write in Latin letters."""

FEWEST: Final = 5
LEAST_SHARE: Final = 0.1
"""Of the words of prose in another language 15 to 45 % are among these; of English texts with many foreign names a few."""
CLEARLY: Final = 2
"""How many times the English words they outnumber."""
LAST_LATIN: Final = "\u024f"
LATIN_TOO: Final = ("\u1e00", "\u1eff")
"""Latin letters with more than one mark: Vietnamese has many."""


def is_english(text: str) -> bool:
    """True unless the text shows that it is written in another language."""
    sample = text[:SAMPLE]
    return not _is_in_other_letters(sample) and not _is_in_other_words(WORD.findall(sample.lower()))


def _is_in_other_letters(sample: str) -> bool:
    letters = [char for char in sample if char.isalpha()]
    return 2 * sum(not _is_latin(char) for char in letters) > len(letters)


def _is_latin(letter: str) -> bool:
    return letter <= LAST_LATIN or LATIN_TOO[0] <= letter <= LATIN_TOO[1]


def _is_in_other_words(words: list[str]) -> bool:
    others = max(sum(word in common for word in words) for common in OTHERS.values())
    english = sum(word in ENGLISH for word in words)
    return others >= max(FEWEST, LEAST_SHARE * len(words)) and others > CLEARLY * english
