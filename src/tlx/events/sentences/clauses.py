"""Clauses: each verb with the words that belong to it, because a date belongs to the clause it stands in.

A sentence is cut in the gaps between its verbs, at the connective that joins them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import field, replace
from itertools import pairwise
from typing import Final

from tlx.events.sentences import words as w
from tlx.events.sentences.joints import RELATIVE, SAYING, front, joints
from tlx.events.sentences.persons import is_somebody
from tlx.events.sentences.sentence import Sentence, Stretch
from tlx.events.sentences.verbs import Tense, Verb
from tlx.model.values import value
from tlx.people.words import word


@value(frozen=True, slots=True)
class Clause:
    """A verb with all its words, and its subject: a stretch, perhaps taken from the clause before.

    ``link`` is the word that joins it to the clause before, in lower case, "" for none. What stands below it follows
    from these and the sentence: rules ask for it a hundred times as often as clauses are made.
    """

    stretch: Stretch
    verb: Verb = field(hash=False)
    subject: Stretch = field(hash=False)
    link: str = field(hash=False)
    before: Clause | None = field(compare=False, repr=False)
    """the last that ends ahead of it"""
    rest: Stretch = field(compare=False, repr=False)
    """what follows the verb"""
    head: str = field(compare=False, repr=False)
    """its verb, folded"""
    tense: Tense = field(compare=False, repr=False)
    """its tense by itself: "said it had bought" tells what "it has bought" does"""
    says: bool = field(compare=False, repr=False)
    """whether its verb is one of saying that asserts and is not done to its subject: “police said”"""
    exists: bool = field(compare=False, repr=False)
    """whether it is "there was" or "there were": what there was follows"""
    is_state: bool = field(compare=False, repr=False)
    """whether it tells how things are or go on: "is", "has been", "remains", "has been working" …"""
    asserts: bool = field(compare=False, repr=False)
    """whether it tells a past event of its own"""

    def until(self, stop: int) -> Clause:
        """The same with its words up to another token."""
        rest = Stretch(self.verb.stop, max(self.verb.stop, stop))
        return replace(self, stretch=Stretch(self.stretch.first, stop), rest=rest)


def clause(
    sentence: Sentence, stretch: Stretch, verb: Verb, subject: Stretch, *, link: str = "", before: Clause | None = None
) -> Clause:
    """A clause with what follows from its words."""
    head, kind = sentence.folds[verb.head], sentence.classes[verb.head]
    tense = _tense(sentence, verb, link, before)
    stays = head in w.STATES and sentence.folded(verb.stop) not in w.COMPLETING and not _shows(sentence, verb, subject)
    state = verb.bare or stays or (kind == "g" and verb.tense in PASTS)
    return Clause(
        stretch,
        verb,
        subject,
        link,
        before,
        rest=Stretch(verb.stop, max(verb.stop, stretch.stop)),
        head=head,
        tense=tense,
        says=kind in SAYING and verb.finite and not verb.passive,
        exists=verb.bare and sentence.classes[subject.first : subject.stop] == "x",
        is_state=state,
        asserts=not state and not verb.negated and tense in PASTS,
    )


def _shows(sentence: Sentence, verb: Verb, subject: Stretch) -> bool:
    """True for "she showed the letter"; "the figures showed a rise" and "it showed that" are how things are."""
    if sentence.folds[verb.head] != "showed" or not subject:
        return False
    named = not sentence.classes[subject.first : subject.stop].strip("^")
    somebody = len(subject) == 1 and sentence.folds[subject.first] in ("he", "she", "they")
    return (named or somebody) and SHOWN.match(sentence.classes, verb.stop) is not None


SHOWN: Final = re.compile(r"[dcCN^np]")


def _tense(sentence: Sentence, verb: Verb, link: str, before: Clause | None) -> Tense:
    if verb.tense is not Tense.PLUPERFECT or link not in ("", "that") or before is None:
        return verb.tense
    return Tense.PERFECT if sentence.classes[before.verb.head] in SAYING else verb.tense


PASTS: Final = frozenset({Tense.PAST, Tense.PERFECT})


OF_WHOM: Final = re.compile(r"[,\"]*(?P<part>[dan]*[dncaN])oW[aj,]*$")
"""“two of whom”, “all of which”."""
WHOLE: Final = frozenset({"all", "both", "each"})
SHARED: Final = re.compile(r"[,\"]*(?:[&kg]|&W|&,[^,;.:\"]{1,40},|&a?P?d?@+,?)?[aj,\"']*$")
PARTING: Final = re.compile(r"[,;:\-]")
LEADING: Final = re.compile(
    r"(?:kd?coW)?(?:n(?:[.)]|(?=[dpxk]|P@|C?\.?\^)))?[,\".:;T&\-()]*(?:(?:P(?=W))?[ak&W]*(?:C?a(?=@))?(?:[Pk]?[dnac]*@+(?:[&t]@+)?['q]?)?[,a]*)?(?:P[dn]*[c_N]+(?=[dpi^]))?"
)
ANTECEDENT: Final = re.compile(r"[dn]?[dncCN^_'qvogua\"]*[cCN^n\"'qv@][,(]?$")
NOUN: Final = frozenset("cCN^n")
"""“an attack that | killed five”: behind a noun, "that" stands for it."""
HELD: Final = re.compile(r"(?:n\.)?[&a\"]?Pd?[cCN^_]{1,6}[vu][^,;:]*@,?(?=[dC^pi])")
"""“At a meeting held in Leeds on 3 May”, before the subject."""
ARTICLE: Final = re.compile(r"(?<!o)d(?:[^d]|(?<=o)d)*$")
"""Where a noun phrase begins: at its last article that does not stand behind "of"."""
AGED: Final = re.compile(r"(?P<name>[\^C]+),n,?$")
"""“the death of Ann Lee, 19, who …”: who has an age is who is meant."""
TOLD: Final = re.compile(r"[cCN^][pi]$")
TOLD_THAT: Final = re.compile(r"[dcCN^_]{0,6}[cCN^]T(?=.)")
SUBJECT: Final = re.compile(r"[cCN^npixg@dWT]")
LISTED: Final = re.compile(r"(?:p|(?<![^,])[\^C][\^C_]*)(?:,[\^C][\^C_]*)+,?&[\^C][\^C_]*$")
"""“he, Kushner and Lee”: all of them are the subject."""
SUBJECTS: Final = frozenset("he she it they i we".split())
"""Not “himself”."""
APART: Final = frozenset("Pk@g&a.:;-")


def clauses(sentence: Sentence) -> tuple[Clause, ...]:
    """The clauses of a sentence in order; a sentence without a verb has none."""
    kept, between = joints(sentence.classes)
    if not kept:
        return ()
    edges = [(0, front(sentence.classes, kept[0])), *between, (len(sentence.classes), 0)]
    return tuple(_build(sentence, kept, edges))


REDUCED: Final = re.compile(r"(?<=[cCN^,q(])(?P<verb>[vu]|D(?=[Pt]))[PtodncCN^_aq@'\"]*$")


def reduced(sentence: Sentence, held: Clause, time: Stretch) -> Clause | None:
    """The clause of a participle that stands between the verb of ``held`` and a date, or before that verb."""
    found = REDUCED.search(sentence.classes[held.stretch.first : time.first])
    if not found:
        return None
    index = held.stretch.first + found.start("verb")
    planned = sentence.classes[index] == "D"
    if index in range(held.verb.first, held.verb.stop) or (not planned and sentence.word(index).lower() in w.COMPARING):
        return None
    verb = Verb(index, index + 1, Tense.FUTURE if planned else Tense.PARTICIPLE, index, passive=True)
    floor = held.verb.stop if index >= held.verb.stop else held.stretch.first
    behind = BEFORE_A_TIME.search(sentence.classes, floor, index)
    subject = _antecedent(sentence.classes, floor, behind.start() if behind else index)
    if _is_only_wanted(sentence.classes, subject):
        return None
    before = held if held.stretch.stop <= index else held.before
    return clause(sentence, Stretch(index, time.stop), verb, subject, before=before)


BEFORE_A_TIME: Final = re.compile(r"(?:P?d?@+,)+$")
"""“a mill built in 1950, | sold in 2009”: what stands before the time."""


def _is_only_wanted(classes: str, subject: Stretch) -> bool:
    """“tried to have the clerk removed”: nobody has been yet."""
    return bool(subject) and WANTED.search(classes, 0, subject.first) is not None


WANTED: Final = re.compile(r"[twm][aj]*H[aj]*$")


def scheduled(sentence: Sentence, time: Stretch) -> Clause | None:
    """The clause of a plain present that tells a plan, where no other verb does: "Applications open Monday"."""
    for found in PRESENT.finditer(sentence.classes, 0, time.first):
        if sentence.word(found.start()).lower() in w.SCHEDULED:
            at = found.start()
            verb = Verb(at, at + 1, Tense.FUTURE, at)
            return clause(sentence, sentence.whole, verb, _own(sentence.classes, Stretch(0, at)))
    return None


PRESENT: Final = re.compile(r"(?:(?<=[cCN^ng)])|(?<=\^,))c")


def _build(sentence: Sentence, kept: list[Verb], edges: list[tuple[int, int]]) -> Iterator[Clause]:
    previous: Clause | None = None
    for verb, ((ended, start), (stop, _)) in zip(kept, pairwise(edges), strict=True):
        subject = _subject(sentence, Stretch(start, verb.first), previous, ended)
        if previous and sentence.classes[previous.verb.head] in SAYING:
            subject = _behind_who_was_told(sentence, subject)
        if previous and subject == previous.subject and _goes_on_saying(sentence, previous, verb):
            subject = previous.before.subject if previous.before else subject
        link = _link(sentence, min(ended, start) if previous else start, verb.first)
        previous = clause(sentence, Stretch(start, stop), verb, subject, link=link, before=previous)
        yield previous


SAID_ON: Final = w.REACTIONS | frozenset("persuaded convinced invited encouraged begged threatened advised".split())


def _goes_on_saying(sentence: Sentence, previous: Clause, verb: Verb) -> bool:
    """True for "told her that trade was poor | and asked for time": a thing asks nothing, so who told her does."""
    told, subject = previous.before, previous.subject
    if told is None or not told.says or previous.link != "that" or sentence.folds[verb.head] not in SAID_ON:
        return False
    nouns = sentence.classes[subject.first : subject.stop]
    return nouns.strip("dcN") == "" and not is_somebody(word(sentence.word(subject.stop - 1)))


def _subject(sentence: Sentence, before: Stretch, previous: Clause | None, ended: int) -> Stretch:
    """The subject of a verb, given the words before it: one that it shares or stands for, else its own."""
    set_apart = _before_what_is_set_in(sentence, before, previous) if previous else None
    shared = set_apart or _part(sentence, before) or _borrowed(sentence.classes, before, previous, ended)
    return shared or _pronoun(sentence, before) or _own(sentence.classes, before)


def _before_what_is_set_in(sentence: Sentence, before: Stretch, previous: Clause) -> Stretch | None:
    """The subject of a verb that goes on behind an inserted clause: "the plan, Ann Lee said, | will be sent"."""
    classes, first = sentence.classes, previous.subject.first
    if classes[before.first : before.stop].strip("aj,") or classes[before.stop - 1] not in ",aj":
        return None
    if _stands_for_another(classes, previous):
        return _antecedent(classes, 0, previous.stretch.first) or None
    inserted = classes[previous.verb.head] in "sy" and classes[max(0, first - 1) : first] == ","
    if not inserted or classes[previous.verb.stop : before.stop].strip("aj,") or not previous.stretch.first < first - 1:
        return None
    return _own(classes, Stretch(previous.stretch.first, first - 1)) or None


def _stands_for_another(classes: str, clause: Clause) -> bool:
    """True for a relative clause that has a subject of its own: "…, whose wife left", "…, some of whom fled"."""
    at = classes.find("W", clause.stretch.first, clause.verb.first)
    if at < 0 or clause.link == "and":
        return False
    return clause.subject.first > at or classes[clause.stretch.first : at].endswith("o")


def _behind_who_was_told(sentence: Sentence, subject: Stretch) -> Stretch:
    """“told Ann Lee he …”, “told the council (that) his department …”: who was told is no part of the subject."""
    that = TOLD_THAT.match(sentence.classes, subject.first, subject.stop)
    if that:
        return Stretch(that.end(), subject.stop)
    if TOLD.search(sentence.kinds(subject)):
        return Stretch(subject.stop - 1, subject.stop)
    owned = range(subject.first + 1, subject.stop)
    owner = (at for at in owned if sentence.classes[at - 1] in "cCN^" and sentence.word(at).lower() in w.POSSESSIVES)
    return Stretch(next(owner, subject.first), subject.stop)


def _link(sentence: Sentence, start: int, stop: int) -> str:
    """The connective that opens a clause: its first word, or one behind a comma; "after which" is "and then"."""
    while start < stop and sentence.classes[start] in ',"P':
        start += 1
    if SHORTENED.match(sentence.classes, start, stop):
        return ""
    if sentence.classes.startswith("kW", start) and sentence.word(start).lower() == "after":
        return "and"
    if AS_A_RESULT.match(sentence.classes, start):
        return "and"
    return sentence.word(start).lower() if sentence.classes[start] in "kWT&;:-" else ""


AS_A_RESULT: Final = re.compile(r"kd?coW")
"""“…, as a result of which the king fled”: and so he did."""
SHORTENED: Final = re.compile(r"k[aj]*g[^k]*,")
"""“While leaving the yard, the engine …”: the connective joins the participle, not the clause behind the comma."""


def _borrowed(classes: str, before: Stretch, previous: Clause | None, ended: int) -> Stretch | None:
    """The subject of a relative is the noun before it, that of a bare "and" the one of the clause before."""
    relative = classes.find("W", before.first, before.stop) >= 0
    if relative and RELATIVE.fullmatch(classes, before.first, before.stop):
        return _antecedent(classes, previous.verb.stop if previous else 0, min(ended, before.first) or before.first)
    if previous and not before and classes[before.first - 1] == "T" and classes[before.first - 2] in NOUN:
        named = _antecedent(classes, previous.verb.stop, before.first - 1)
        article = ARTICLE.search(classes, named.first, named.stop)
        return Stretch(article.start(), named.stop) if article else _behind_of(classes, named)
    if (
        previous
        and not previous.verb.finite
        and not classes[before.first : before.stop].strip(",")
        and HELD.match(classes, previous.stretch.first, ended)
    ):
        return _own(classes, Stretch(previous.stretch.first, before.first))
    if previous is None or not SHARED.fullmatch(classes, before.first, before.stop):
        return None
    goes_on = not before and classes[before.first - 1] == "," and previous.link in w.SUBORDINATORS
    return previous.before.subject if goes_on and previous.before else previous.subject


def _behind_of(classes: str, words: Stretch) -> Stretch:
    """“spoke of violence that …”: the violence, not what it is spoken of."""
    return Stretch(words.first + 1, words.stop) if classes[words.first] == "o" else words


def _part(sentence: Sentence, before: Stretch) -> Stretch | None:
    """The “two” of "two of whom died": they are the subject; "all of which" is the noun it stands for."""
    if sentence.classes.find("oW", before.first, before.stop) < 0:
        return None
    found = OF_WHOM.fullmatch(sentence.classes, before.first, before.stop)
    if found is None or sentence.word(found.start("part")).lower() in WHOLE:
        return None
    return Stretch(*found.span("part"))


def _pronoun(sentence: Sentence, before: Stretch) -> Stretch | None:
    """The pronoun right before a verb is its subject, whatever leads in: “In an address last night she …”."""
    words = sentence.classes[before.first : before.stop].rstrip("aj")
    if not words.endswith(("p", "i")) or words.endswith("&", 0, -1):
        return None
    at = before.first + len(words) - 1
    return Stretch(at, at + 1) if sentence.words[at].lower() in SUBJECTS else None


def _own(classes: str, before: Stretch) -> Stretch:
    """The words before the verb, without what leads in; “there” stands alone: "in all of last year there were"."""
    there = classes.find("x", before.first, before.stop)
    if there >= 0 and not classes[there + 1 : before.stop].strip("aj"):
        return Stretch(there, there + 1)
    held = HELD.match(classes, before.first, before.stop)
    if held:
        before = Stretch(held.end(), before.stop)
    leading = LEADING.match(classes, before.first, before.stop)
    return _core(classes, Stretch(leading.end() if leading else before.first, before.stop))


def _antecedent(classes: str, floor: int, stop: int) -> Stretch:
    """The noun phrase a "who" or "which" stands for: the one right before it."""
    aged = AGED.search(classes, floor, stop)
    if aged:
        return Stretch(*aged.span("name"))
    found = ANTECEDENT.search(classes[floor:stop])
    if not found:
        return Stretch(stop, stop)
    return _trimmed(classes, Stretch(floor + found.start(), stop))


def _core(classes: str, words: Stretch) -> Stretch:
    """Of words parted by commas the last that can be a subject; an apposition keeps what it stands beside."""
    if PARTING.search(classes, words.first, words.stop) is None:
        return _trimmed(classes, words)
    listed = LISTED.search(classes, words.first, words.stop)
    if listed:
        return _trimmed(classes, Stretch(*listed.span()))
    parts = list(_parts(classes, words))
    said = Stretch(words.first, words.first + len(classes[words.first : words.stop].rstrip("@aj")))
    if len(parts) > 1 and classes[said.stop - 1 : said.stop] == "," and said:
        named = [part for part in parts if classes[part.first] not in APART]
        return Stretch(named[0].first, said.stop - 1) if named else _trimmed(classes, words)
    usable = [part for part in parts if SUBJECT.search(classes[part.first : part.stop])]
    return _trimmed(classes, usable[-1] if usable else words)


def _parts(classes: str, words: Stretch) -> Iterator[Stretch]:
    start = words.first
    for index in range(words.first, words.stop):
        if classes[index] in ",;:-":
            yield Stretch(start, index)
            start = index + 1
    if start < words.stop:
        yield Stretch(start, words.stop)


def _trimmed(classes: str, words: Stretch) -> Stretch:
    kinds = classes[words.first : words.stop].lstrip(LEADS_IN)
    first = words.stop - len(kinds)
    return Stretch(first, first + len(kinds.rstrip(TRAILS)))


LEADS_IN: Final = 'ak&,".:;-Tj'
TRAILS: Final = 'aj,".:;-('
