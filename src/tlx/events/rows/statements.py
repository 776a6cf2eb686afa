"""Statements: one row for each person a document quotes, in the words that carry most."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from tlx.events.headlines import headline
from tlx.events.rows.draft import Dated, account
from tlx.events.sentences import words as w
from tlx.events.sentences.clauses import Clause
from tlx.events.sentences.scene import Scene
from tlx.events.sentences.sentence import Stretch
from tlx.events.sentences.speech import who
from tlx.events.sentences.subjects import subject_people
from tlx.events.sentences.verbs import Tense
from tlx.events.who import participants
from tlx.model import Account, Basis, Dating, Kind, Participant, Reason, When
from tlx.model.values import value


@value(frozen=True, slots=True)
class Utterance:
    """Words of somebody: what they said, in ``scene``, ``head`` being the verb that names the act.

    A ``speaker`` without an id is nobody's name: a spokesperson, as a headline calls them.
    """

    scene: Scene
    speaker: Participant
    words: Stretch
    head: int


QUOTED: Final = 0.6
REPORTED: Final = 0.55
COMMENT: Final = 0.4
UNNAMED: Final = 0.45
FURTHER: Final = 0.3
"""How sure a row is of words quoted, words reported, an analysis under a name, words that somebody without a name
is only reported to have said, and more words of one speaker."""

TOO_SHORT: Final = 8
APOSTROPHES: Final = frozenset("'’")
NEAR: Final = 6
"""Tokens: how far behind "said" the one who said it is named."""
NAMED_OBJECT: Final = re.compile(r"d?[nc]*[cCN^]")
"""“reassured the public”: who was told, or what, which is enough where nobody is known to have said it."""
LEAD_IN: Final = re.compile(r"[\"',.:;T&a\-]*")
QUOTED_BEFORE: Final = re.compile(r".*(?:[,.][\"']|[\"'],)")
"""Up to where a quotation closes before "said": with a comma, a question or an exclamation mark."""
QUOTED_BEHIND: Final = re.compile(r"(?<=[,:])[\"'](?=[^,.])")
"""Where it is opened again."""
TAIL: Final = re.compile(r"[\"',.:;\-]*$")
BYLINE: Final = re.compile(r"\W*(?:analysis|comment|opinion|view|commentary|column)\s+(?:by|from)\b", re.IGNORECASE)


Told = Mapping[tuple[int, int], Account]
"""The rows that clauses have of their own, by sentence and verb."""
Occasions = Mapping[Participant, tuple[tuple[int, When], ...]]
"""The days soon before a text, or of it, on which it tells what somebody did, and where: there they spoke, too."""
NOWHERE: Final[Occasions] = {}
SOON: Final = 3
"""Days."""


def occasions(made: Sequence[Account], own: When | None) -> Occasions:
    """For who took part in something told of one day soon before a text, that day; and the days told of after it."""
    if own is None or own.last is None:
        return {}
    found: dict[Participant, tuple[tuple[int, When], ...]] = {}
    for each in made:
        if each.when is None or each.basis is Basis.INFERRED or not _is_soon(each.when, own):
            continue
        for person in each.people:
            found[person] = (*found.get(person, ()), (each.span.start, replace(each.when, part="")))
    return {person: days for person, days in found.items() if any(when != own for _, when in days)}


def _is_soon(when: When, own: When) -> bool:
    return when.lo == when.hi and 0 <= own.lo - when.lo <= SOON


def _day(utterance: Utterance, occasions: Occasions) -> When | None:
    """The day last told of who speaks, or told of first where nothing was before."""
    days = occasions.get(utterance.speaker, ())
    start = utterance.scene.sentence.span.start
    return next((when for at, when in reversed(days) if at <= start), days[0][1] if days else None)


def statements(scenes: Sequence[Scene], told: Told, occasions: Occasions = NOWHERE) -> Iterator[Account]:
    """A row for each speaker whose words do not all tell other events; what else they said is kept below the line.

    Where somebody tells what others did, that it was said is kept too.
    """
    by_speaker: dict[Participant, list[Utterance]] = {}
    beside: list[Utterance] = []
    for scene in scenes:
        for utterance in _utterances(scene):
            if utterance.words and not _tells_another(utterance, told):
                by_speaker.setdefault(utterance.speaker, []).append(utterance)
            elif utterance.words and _tells_of_others(utterance, told):
                beside.append(utterance)
    for utterances in by_speaker.values():
        chosen = max(utterances, key=_weight)
        rows = ((each, _row(each, _day(each, occasions))) for each in utterances)
        yield from (row if each is chosen else further(row) for each, row in rows)
    yield from (further(_row(each, _day(each, occasions))) for each in beside)
    yield from _comments(scenes)


def further(account: Account) -> Account:
    """One more thing somebody said, kept for who asks for all rows."""
    return replace(account, confidence=FURTHER) if account.confidence > FURTHER else account


def _utterances(scene: Scene) -> Iterator[Utterance]:
    voice = scene.voice
    said = voice.said
    speaker = voice.speaker or (Participant("", voice.source.called) if voice.source else None)
    if speaker is None or scene.furniture or not (said or voice.quoted):
        return
    if said is None:
        yield Utterance(scene, speaker, _trimmed(scene, scene.sentence.whole), _act(scene))
        return
    yield Utterance(scene, speaker, _trimmed(scene, _said(scene, said)), said.verb.head)


def _said(scene: Scene, said: Clause) -> Stretch:
    """What was said: the quotation or the clause before the verb of saying, else what follows the verb.

    Of a quotation broken by the verb, "We agree," he said, "but …", it is the longer part.
    """
    classes = scene.sentence.classes
    behind = Stretch(_stop_of_saying(scene, said), len(classes))
    quoted = scene.voice.quoted or classes[:1] == "'"
    closed = QUOTED_BEFORE.match(classes[: said.verb.first]) if quoted else None
    if closed:
        opened = QUOTED_BEHIND.search(classes, said.verb.stop)
        return max(
            Stretch(0, closed.end()), Stretch(opened.start(), len(classes)) if opened else Stretch(0, 0), key=len
        )
    if _is_turned(scene, said):
        return Stretch(0, said.verb.first)
    before = Stretch(0, said.stretch.first)
    return before if _is_behind(scene, before) else behind


def _stop_of_saying(scene: Scene, said: Clause) -> int:
    """Where the words begin, behind the day on which they were said: "said on Tuesday she was …", "said Tuesday …".

    The day of "said Tuesday's vote was …" is that of the vote.
    """
    begin = said.verb.stop + (scene.sentence.folded(said.verb.stop) == "on")
    stops = (time.stretch.stop for time in scene.times if time.stretch.first == begin)
    return next((stop for stop in stops if scene.sentence.folded(stop) not in APOSTROPHES), said.verb.stop)


def _is_turned(scene: Scene, said: Clause) -> bool:
    """True for "…, said Ann Smith": the speaker stands right behind the verb and not before it."""
    at, unnamed = said.verb.stop, scene.voice.source
    if unnamed is not None:
        return unnamed.place.first >= at
    named = who(scene.sentence, Stretch(at, min(at + NEAR, len(scene.sentence.classes))), scene.cast)
    before = who(scene.sentence, Stretch(0, said.verb.first), scene.cast)
    return scene.sentence.classes[said.verb.first - 1] == "," and bool(named) and scene.voice.speaker not in before


def _act(scene: Scene) -> int:
    """The word of a quotation that names the act: "welcome" in "I welcome", else its first verb."""
    spoken = [scene.sentence.folded(index) for index in range(len(scene.sentence.classes))]
    acts = (at + 1 for at, pair in enumerate(pairwise(spoken)) if pair[0] in w.FIRST_PERSON and pair[1] in w.STANCE)
    return next(acts, scene.clauses[0].verb.head if scene.clauses else 0)


def _is_behind(scene: Scene, before: Stretch) -> bool:
    """True when the attribution follows the words: "…", he said."""
    return len(before) > 4 and any(clause.stretch.within(before) for clause in scene.clauses)


def _tells_another(utterance: Utterance, told: Told) -> bool:
    """True when the first thing said has a row of its own."""
    inside = [clause for clause in utterance.scene.clauses if clause.verb.first in utterance.words]
    return bool(inside) and (utterance.scene.sentence.number, inside[0].verb.head) in told


def _tells_of_others(utterance: Utterance, told: Told) -> bool:
    """“Ann Smith said the mill was sold”: that row is not hers, and that she said so has none."""
    scene, said = utterance.scene, utterance.scene.voice.said
    first = next((each for each in scene.clauses if each.verb.first in utterance.words), None)
    if said is None or first is None or (scene.sentence.number, said.verb.head) in told:
        return False
    content = told.get((scene.sentence.number, first.verb.head))
    return content is not None and utterance.speaker not in content.people


def _weight(utterance: Utterance) -> int:
    """What carries a statement: acts of speech, then the speaker's deeds, then the words that bring the speaker in.

    Pleasantries and dates come last.
    """
    scene, words = utterance.scene, utterance.words
    spoken = [scene.sentence.folded(index) for index in range(words.first, words.stop)]
    acts = any(first in w.FIRST_PERSON and second in w.STANCE for first, second in pairwise(spoken))
    dull = (
        _first_part_dated(utterance),
        not w.PLEASANTRIES.isdisjoint(spoken),
        scene.words.endswith("?"),
    )
    deeds = 2 * max(_own_deed(utterance), _is_act_of_speech(scene)) or _promises(utterance)
    return 3 * acts + deeds + _is_attributed(scene) - (len(spoken) < TOO_SHORT) - 4 * sum(dull)


def _is_act_of_speech(scene: Scene) -> bool:
    """“Ann Smith denied that …”: an act whatever is said."""
    return scene.voice.said is not None and scene.voice.said.head in w.SPEECH_ACTS


def _is_attributed(scene: Scene) -> bool:
    """The words that stand with who said them are those a text brings the speaker in with."""
    return scene.voice.said is not None


def _own_deed(utterance: Utterance) -> bool:
    """True for "We have taken …": what the speaker did."""
    return _first_verb_of_speaker(utterance) is Tense.PERFECT


def _promises(utterance: Utterance) -> bool:
    """True for "I will not …"."""
    return _first_verb_of_speaker(utterance) is Tense.FUTURE


def _first_verb_of_speaker(utterance: Utterance) -> Tense | None:
    """The tense of the first verb, where the speaker is its subject."""
    inside = [clause for clause in utterance.scene.clauses if clause.verb.first in utterance.words]
    kinds = utterance.scene.sentence.kinds(utterance.words).lstrip("\"',:;T")
    return inside[0].verb.tense if inside and kinds.startswith("i") else None


def _first_part_dated(utterance: Utterance) -> bool:
    """True when what a headline would show has a date, and so a row, of its own."""
    inside = [clause for clause in utterance.scene.clauses if clause.verb.first in utterance.words]
    stop = inside[0].stretch.stop if inside else utterance.words.stop
    return any(utterance.words.first <= time.stretch.first < stop for time in utterance.scene.times)


def _row(utterance: Utterance, day: When | None = None) -> Account:
    scene, words = utterance.scene, utterance.words
    said = _told(utterance) or headline.spoken(utterance.speaker.name, scene.sentence, words, words.first)
    quote = scene.sentence.whole if utterance.head not in words else words
    sure = _sure(scene, words)
    made = account(
        scene,
        quote,
        utterance.head,
        said,
        _beside(utterance, sure) or _on(day, scene.dating, sure),
        kind=Kind.STATEMENT,
        people=_speakers(utterance),
    )
    unnamed = scene.voice.source
    if unnamed is None:
        return made
    bodies = tuple(dict.fromkeys((*unnamed.organisations, *made.organisations)))
    return replace(made, organisations=bodies, described=(unnamed.words,))


def _speakers(utterance: Utterance) -> tuple[Participant, ...]:
    """Whoever says it, all of "the president and the minister said", and then to whom or of whom it is said."""
    scene, said = utterance.scene, utterance.scene.voice.said
    if not utterance.speaker.id:
        return ()
    if said is None:
        return (utterance.speaker,)
    together = subject_people(scene.sentence, said, scene.cast)
    own = together if utterance.speaker in together else (utterance.speaker,)
    return participants.once((*own, *participants.spoken_to(scene, said)))


def _sure(scene: Scene, words: Stretch) -> float:
    """How sure a row is; of somebody without a name only what stands whole in quotation marks is in the first view."""
    direct = scene.voice.quoted or '"' in scene.sentence.classes
    if scene.voice.source is None:
        return QUOTED if direct else REPORTED
    whole = scene.voice.quoted or scene.sentence.classes[words.first - 1] == '"'
    return QUOTED if whole else UNNAMED


def _told(utterance: Utterance) -> str:
    """The headline of an act of speech, which must not lose its verb: "Ann Smith denied that …"."""
    scene, said = utterance.scene, utterance.scene.voice.said
    if said is None or said.verb.head != utterance.head or said.head in w.PLAIN_SAYING:
        return ""
    if scene.voice.source is not None and NAMED_OBJECT.match(scene.sentence.classes, said.verb.stop):
        return headline.of_clause(scene.sentence, said, (), utterance.speaker.name)
    whole = said.until(max(said.stretch.stop, utterance.words.stop))
    return headline.of_clause(scene.sentence, whole, (), utterance.speaker.name)


def _beside(utterance: Utterance, confidence: float) -> Dated | None:
    """The day that the words around what was said give it: "At a 16 July hearing, she said that …"."""
    scene, words, said = utterance.scene, utterance.words, utterance.scene.voice.said
    if said is None or scene.own_date is None:
        return None
    plain = [time for time in scene.times if not time.frame and not time.inner]
    outside = [time for time in plain if time.stretch.first not in words]
    days = [time for time in outside if (when := time.expression.when) and when.lo == when.hi <= scene.own_date.hi]
    if len(days) != 1:
        return None
    expression = days[0].expression
    return Dated(expression.when, expression.basis, expression.reason, confidence, days[0])


def _on(day: When | None, dating: Dating, confidence: float) -> Dated:
    """The day on which the speaker was seen to act, else that of the document."""
    if day is None:
        return of_document(dating, confidence)
    why = "no time words; said by one who is told of on that day, {reference}"
    return Dated(day, Basis.INFERRED, Reason("occasion", "", why, day, day), confidence)


DOCUMENTS_DATE: Final = "no time words; the date is that of the text, {reference}"


def of_document(dating: Dating, confidence: float) -> Dated:
    """The date of the document for what has no time words of its own; one only known from below says nothing."""
    when = dating.when if dating.when is not None and dating.when.last is not None else None
    why = DOCUMENTS_DATE if when else "no time words, and the text has no date"
    return Dated(when, Basis.INFERRED, Reason("document", "", why, when, when, dating.origin), confidence)


def _trimmed(scene: Scene, words: Stretch) -> Stretch:
    """Without the marks and small words before what was said, and the marks behind it."""
    kinds = scene.sentence.classes
    leading, tail = LEAD_IN.match(kinds, words.first, words.stop), TAIL.search(kinds, words.first, words.stop)
    return Stretch(leading.end() if leading else words.first, tail.start() if tail else words.stop)


def _comments(scenes: Sequence[Scene]) -> Iterator[Account]:
    """“Analysis by Ann Smith” speaks in the sentence below it."""
    for line, below in pairwise(scenes):
        named = who(line.sentence, line.sentence.whole, line.cast) if line.cast and BYLINE.match(line.words) else ()
        if named and below.clauses:
            utterance = Utterance(below, named[0], _trimmed(below, below.sentence.whole), below.clauses[0].verb.head)
            yield replace(_row(utterance), confidence=COMMENT)
