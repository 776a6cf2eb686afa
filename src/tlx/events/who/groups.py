"""Whom "the pair", "both" and "the two men" mean: as many as were told of just before, or acted together last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from tlx.events.sentences import sexes
from tlx.events.sentences.belonging import BODIES
from tlx.events.sentences.persons import is_somebody
from tlx.events.sentences.scene import Scene
from tlx.events.sentences.sentence import Sentence, Stretch
from tlx.events.sentences.speech import who
from tlx.events.sentences.vocabulary import singular
from tlx.events.who.pronouns import Known, is_in_a_quotation
from tlx.model import Participant
from tlx.people.words import word
from tlx.text import fold

NUMBERS: Final = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
WHOLE: Final = {"pair": 2, "couple": 2, "duo": 2, "twins": 2, "trio": 3, "quartet": 4}
"""“the pair”."""
COUPLE: Final = "couple"
SPOUSES: Final = {"husband": "she", "wife": "he", "widower": "she", "widow": "he"}
"""And who has one."""
POINTING: Final = frozenset({"the", "these", "those", "all"})
BOTH: Final = "both"
MEN: Final = frozenset("men brothers sons boys husbands fathers businessmen gunmen policemen".split())
WOMEN: Final = frozenset("women sisters daughters girls wives mothers businesswomen policewomen".split())
PLURALS: Final = MEN | WOMEN | {"people", "siblings", "friends", "cousins", "partners", "colleagues"}
NOUN: Final = "cCN"


def group(scene: Scene, phrases: Sequence[Stretch], known: Known) -> tuple[Participant, ...]:
    """The people whom one of some phrases means together, where there are just as many as it says."""
    for whole in phrases:
        phrase = _without_their_act(scene.sentence, whole)
        how_many = _how_many(scene.sentence, phrase)
        if how_many and not is_in_a_quotation(scene, phrase.first):
            fitting = (_fitting(scene, people, phrase) for people in _in_reach(scene, phrase, known))
            return next((people for people in fitting if len(people) == how_many), ())
    return ()


def _without_their_act(sentence: Sentence, phrase: Stretch) -> Stretch:
    """“the two men” of "the trial of the two men" and "the bodies of the two men"."""
    held = sentence.classes.find("o", phrase.first, phrase.stop)
    of_them = held > phrase.first and (sentence.classes[held - 1] == "N" or sentence.folded(held - 1) in BODIES)
    return Stretch(held + 1, phrase.stop) if of_them else phrase


def _in_reach(scene: Scene, phrase: Stretch, known: Known) -> Iterator[tuple[Participant, ...]]:
    """Those named before it in its sentence, those of the sentence before, and those who acted together last."""
    yield who(scene.sentence, Stretch(0, phrase.first), scene.cast)
    yield from (told.people for told in known.told[:1])
    if scene.sentence.folded(phrase.stop - 1) == COUPLE:
        yield from (_married(told.people, known) for told in known.told[:1])
    yield known.together


def _married(people: Sequence[Participant], known: Known) -> tuple[Participant, ...]:
    """“Her husband, Tom Hall, said so. The couple …” are he and whom all of the text is about."""
    spouses = [one for one in people if fold(one.role).rpartition(" ")[2] in SPOUSES]
    if len(spouses) != 1:
        return ()
    other = known.facts.heroes.get(SPOUSES[fold(spouses[0].role).rpartition(" ")[2]])
    return (other, *spouses) if other is not None and other not in spouses else ()


def _how_many(sentence: Sentence, phrase: Stretch) -> int:
    """How many people a phrase speaks of that names none: 2 for "both", "the pair" and "the two men"."""
    first, second = sentence.folded(phrase.first), sentence.folded(phrase.first + 1)
    if first == BOTH:
        return 2 if _ends_or_is_of_people(sentence, phrase, phrase.first + 1) else 0
    if first not in POINTING:
        return 0
    if second in WHOLE:
        return WHOLE[second] if len(phrase) == len((first, second)) else 0
    ends = _ends_or_is_of_people(sentence, phrase, phrase.first + 2)
    return NUMBERS.get(second, 0) if ends else 0


def _ends_or_is_of_people(sentence: Sentence, phrase: Stretch, at: int) -> bool:
    """True where a phrase has no noun, or one of people: "both", "both men", "the two defendants"."""
    nouns = [sentence.folded(index) for index in range(at, phrase.stop) if sentence.classes[index] in NOUN]
    return not nouns or nouns[-1] in PLURALS or is_somebody(word(singular(nouns[-1])))


def _fitting(scene: Scene, people: Sequence[Participant], phrase: Stretch) -> tuple[Participant, ...]:
    """Those who can be meant: nobody known as a woman by "the two men"."""
    noun = scene.sentence.folded(phrase.stop - 1)
    against = "she" if noun in MEN else "he" if noun in WOMEN else ""
    return tuple(one for one in people if not against or sexes.of_given(_given(one)) != against)


def _given(one: Participant) -> str:
    return one.name.split()[0].lower()
