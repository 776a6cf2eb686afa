"""Whether a text is English: a text in another language is listed, and not mined with English rules.

A text is held for foreign only when something says so: most of its letters are not Latin ones, or the commonest
words of another language stand in it and clearly outnumber the English ones. A table, a list of dates or of
names has few such words of any language and is mined: all of 19,043 Reuters stories pass, 1,325 of them with fewer
than 15 in 100 common English words.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

WORD: Final = re.compile(r"[^\W\d_]+")
SAMPLE: Final = 4_000
"""Characters looked at, at the head of a text."""

ENGLISH: Final = frozenset(
    "the of and to in is that for it was on with as be by at this from are or an have not were which had has"
    " his he but they their she her its will would been who when there all said more one after also".split()
)
"""The article "a" is a common word of five other languages too."""

OTHERS: Final[Mapping[str, str]] = {
    "French": "et un une est que qui dans pour sur pas par au aux il elle ce se ne avec sont ont été plus cette",
    "German": "und der den das zu am ein ist nicht mit im auf für sich auch wurde nach bei als aus wird sind hat dass",
    "Spanish": "un una y que en se por con para es al lo su más como fue pero sus este ha sin sobre",
    "Italian": "un una che non con si è da nel alla sono anche più della dei il gli nella come ha stato dal",
    "Portuguese": "um uma que em não na com para por se ao foi mais são à pelo pela como seu sua também os",
    "Dutch": "het een en dat niet te op zijn met voor aan er ook maar bij naar werd worden uit heeft door wordt",
    "Swedish": "och att det som en på är av för med den inte om ett har från vid hade jag var till",
    "Danish or Norwegian": "og det som en på er af av med til ikke om et har fra ved jeg den blev ble var",
    "Finnish": "ja ei se että oli hän ovat mutta kun joka myös sen ole mukaan sekä kuin niin vuonna tai",
    "Polish": "na się nie że jest po od przez jak za dla był było są przed tym jego oraz jako które został",
    "Czech": "se na je že ve za po od jako ale byl jsou také tak podle při který není bylo nebo už",
    "Hungarian": "az és hogy nem egy volt van meg csak ez már még vagy azt ki el ezt lehet szerint után",
    "Romanian": "și în cu pe din că nu un este care să au pentru mai fost prin după sunt ale sau",
    "Turkish": "ve bir bu da için ile olarak olan çok daha gibi kadar sonra göre oldu ama değil ise",
    "Indonesian": "dan yang dengan untuk dari pada ini itu tidak dalam akan oleh telah adalah juga karena",
}
"""Common words of other languages in Latin letters: not single letters, which are initials, and few that stand in names
("de la") or are English words too ("no")."""

COMMON: Final = tuple(frozenset(words.split()) for words in OTHERS.values())

FEWEST: Final = 4
"""Different words: one may be a name, or repeated down a table."""
LEAST_SHARE: Final = 0.06
"""Of the words of prose in another language 15 to 35 % are among these."""
CLEARLY: Final = 2
"""How many times the English words they outnumber."""
LAST_LATIN: Final = "\u024f"
LATIN_TOO: Final = ("\u1e00", "\u1eff")
"""Latin letters with more than one mark: Vietnamese has many."""


def is_english(text: str) -> bool:
    """True unless the text shows that it is written in another language."""
    sample = text[:SAMPLE]
    return (sample.isascii() or not _is_in_other_letters(sample)) and not _is_in_other_words(
        WORD.findall(sample.lower())
    )


def _is_in_other_letters(sample: str) -> bool:
    letters = [char for char in sample if char.isalpha()]
    return 2 * sum(map(_is_latin, letters)) < len(letters)


def _is_latin(letter: str) -> bool:
    return letter <= LAST_LATIN or LATIN_TOO[0] <= letter <= LATIN_TOO[1]


def _is_in_other_words(words: Sequence[str]) -> bool:
    """True where enough words are common ones of another language: none of these is a common one of English."""
    english = sum(map(ENGLISH.__contains__, words))
    least = max(LEAST_SHARE * len(words), CLEARLY * english + 1)
    if least > len(words) - english:
        return False
    counts = Counter(words)
    return any(len(common & counts.keys()) >= FEWEST and _number(counts, common) >= least for common in COMMON)


def _number(words: Counter[str], common: AbstractSet[str]) -> int:
    """How many words of a text are among the common ones."""
    return sum(words[word] for word in common)
