"""Verb groups and clauses, over text alone."""

from itertools import pairwise

import pytest

from tlx import text
from tlx.events.sentences.clauses import Clause, clauses
from tlx.events.sentences.sentence import Sentence, sentences
from tlx.events.sentences.verbs import Tense
from tlx.model import Span


def sentence(words: str) -> Sentence:
    """A sentence; what stands in square brackets is a time expression."""
    plain = words.replace("[", "").replace("]", "")
    times = [Span(words.index("["), words.index("]") - 1)] if "[" in words else []
    (only,) = sentences(text.read(plain), times, ())
    return only


def told(words: str) -> list[tuple[str, str, str]]:
    """Each clause as subject, tense and the word that names the act."""
    whole = sentence(words)
    return [(whole.text(c.subject), str(c.verb.tense), whole.word(c.verb.head)) for c in clauses(whole)]


@pytest.mark.parametrize(
    ("words", "tense", "head"),
    [
        ("Police arrested a man.", "past", "arrested"),
        ("A man was arrested.", "past", "arrested"),
        ("A man has been arrested.", "perfect", "arrested"),
        ("The council had already voted.", "pluperfect", "voted"),
        ("The court will hear the case.", "future", "hear"),
        ("The hearing is due to open.", "future", "open"),
        ("She is looking forward to attending a fair.", "future", "attending"),
        ("The bank could have failed.", "modal", "failed"),
        ("They did not agree.", "past", "agree"),
        ("Troops are leaving the city.", "present", "leaving"),
        ("The king took the town.", "past", "took"),
        ("The king was slain.", "past", "slain"),
        ("Leeds beat York.", "past", "beat"),
        ("The court set a date.", "past", "set"),
        ("The firm also plans to build a mill.", "future", "build"),
        ("The court is set to meet.", "future", "meet"),
    ],
)
def test_a_verb_group_has_a_tense_and_a_word_that_names_the_act(words: str, tense: str, head: str) -> None:
    ((_, found, named),) = told(words)

    assert (found, named) == (tense, head)


@pytest.mark.parametrize(
    ("words", "heads", "note"),
    [
        ("A planned attack failed.", ["failed"], "before a noun it is an adjective"),
        ("Islamist-linked plots were foiled.", ["foiled"], "so it is behind a hyphen"),
        ("Officers trained in Leeds were sent abroad.", ["sent"], "with a later verb it is a participle"),
        ("Police found a van stolen in June.", ["found"], "with an earlier one too"),
        ("The accused was set free.", ["set"], "behind its article alone it is a noun"),
        ("A slew of new laws passed.", ["passed"], "so it is before “of”"),
        ("He was told to be prepared.", ["told"], "an infinitive asserts nothing"),
        ("Guards are trained and equipped to respond.", ["trained"], "what is joined to a present is no past"),
        ("He left and called the police.", ["left", "called"], "what is joined to a past is one"),
        ("It is a maker of ships and launched the first.", ["is", "launched"], "with an object it is one anyway"),
        ("The Nikkei 225 lost 4.2%.", ["lost"], "between two numbers it is no adjective"),
        ("He tried to answer reports by the board.", ["tried"], "a noun of saying has its author behind it"),
        ("About 300 men stopped work.", ["stopped"], "a number with “about” is no phrase"),
        ("For readers still dissatisfied with it, he left.", ["left"], "a phrase asserts nothing"),
        ("He left Leeds and sued Ann.", ["left", "sued"], "with a name behind it too"),
        ("She left on [5 May] and requested foreign aid.", ["left", "requested"], "no adjective is joined to a date"),
        ("He is thought to have left.", ["left"], "what is only thought is told"),
        ("The firm has since sold the mill.", ["sold"], "“since” between “has” and its verb joins no clause"),
        ("Flight 417 left Port Vere at noon.", ["left"], "the number of a name is no number of things"),
        ("They counted 417 injured sheep.", ["counted"], "a number of things is"),
    ],
)
def test_a_word_in_ed_is_a_past_only_where_it_asserts(words: str, heads: list[str], note: str) -> None:
    assert [head for _, tense, head in told(words) if tense != Tense.PARTICIPLE] == heads, note


@pytest.mark.parametrize(
    ("words", "subjects", "note"),
    [
        ("The force said officers and staff were told.", ["The force", "officers and staff"], "what was said"),
        ("Talks ended after five men were held.", ["Talks", "five men"], "a subordinate clause"),
        ("In [May], the level was raised.", ["the level"], "what leads in is no subject"),
        ("On [Monday] police were called.", ["police"], "nor a day without a comma"),
        ("They came and took the boat.", ["They", "They"], "“and” shares the subject"),
        ("In a note last night she praised him.", ["she"], "a pronoun before its verb"),
        ("Ann Lee, a nurse, was hurt.", ["Ann Lee, a nurse"], "an apposition stays"),
        ("He met Ann Lee, who was hurt.", ["He", "Ann Lee"], "“who” is the name before it"),
        ("The death of Ann Lee, 19, who was hurt.", ["Ann Lee"], "an age is no noun"),
        ("The wall fell, and Ann Lee, then aged 67, was hurt.", ["The wall", "Ann Lee, then aged 67"],
         "an apposition behind “and”"),
        ("Tom Hall, who met Ann Lee, left.", ["Tom Hall", "Tom Hall"], "and the verb behind it is not hers"),
        ("He told her that the slips were lost.", ["He", "the slips"], "nor is “her”"),
        ("They saw six men, two of whom fled.", ["They", "two"], "of those meant"),
        ("They sent six letters, all of which were lost.", ["They", "six letters"], "all that are meant"),
        ("Six men, some of whom had fled, were found.", ["some", "Six men"], "behind some, all again"),
        ("A sign, from which the paint had gone, was sold.", ["the paint", "A sign"], "behind a relative clause too"),
        ("It shut in [May], after which the council met.", ["It", "the council"], "“after which” tells on"),
        ("He told Ann Lee she was free.", ["He", "she"], "who is told is not who it is told of"),
        ("He told her that trade was poor and persuaded her to sell.", ["He", "trade", "He"], "trade persuades nobody"),
        ("He told Ann Lee that her son was free.", ["He", "her son"], "nor before “that”"),
        ("He wrote to the mayor in [May] to ask why nobody had come.", ["He", "nobody"], "nor is to whom he wrote"),
        ("The arrest was made in Leeds, the force said.", ["The arrest", "the force"], "an attribution behind"),
    ],
)  # fmt: skip
def test_each_clause_has_its_subject(words: str, subjects: list[str], note: str) -> None:
    assert [subject for subject, _, _ in told(words)] == subjects, note


def test_counted_participles_are_clauses_of_their_own() -> None:
    words = "He noted a change, with 25 plots foiled in five years and four more plots stopped since March."

    assert [head for _, _, head in told(words)] == ["noted", "foiled", "stopped"]


def test_clauses_keep_the_order_of_the_text_and_do_not_overlap() -> None:
    whole = sentence("Police said a man was held on Monday, and a woman who had fled was found as night fell.")
    parts: list[Clause] = list(clauses(whole))

    assert all(one.stretch.stop <= two.stretch.first for one, two in pairwise(parts))
    assert [part.link for part in parts] == ["", "", "who", "", "as"]


@pytest.mark.parametrize(
    ("words", "links", "note"),
    [
        ("While leaving the yard, the engine struck a gate.", [""], "a participle is no clause"),
        ("While the engine left, the gate fell.", ["while", ""], "with a subject it is one"),
        ("The engine left, after which the gate fell.", ["", "and"], "“after which” is “and then”"),
        ("Ann Lee, who left, was hurt.", ["who", ""], "a relative clause before any verb is one"),
    ],
)
def test_a_connective_before_a_participle_does_not_join_what_follows(words: str, links: list[str], note: str) -> None:
    assert [part.link for part in clauses(sentence(words))] == links, note


def test_denial_is_seen() -> None:
    whole = sentence("The firm has not paid and the court hasn't ruled.")

    assert [clause.verb.negated for clause in clauses(whole)] == [True, True]
