"""The whole pipeline on one screen: paths → documents → dates and people → accounts → events → an index."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import tlx
from tlx import case, index, read
from tlx.case import About, Case
from tlx.index import Contents, Decisions, IndexProblem, Timeline
from tlx.model import Dating, Document, Person, Problem, Severity
from tlx.model.marks import CASE_FILE, EDITS_FILE
from tlx.read import Manifest, Survey

if TYPE_CHECKING:
    from tlx.index.gathering import Spread
    from tlx.mining import Bench, Crew, Shelf
    from tlx.mining.many import Leaves

Tell = Callable[[str, int, int], None]
"""Told while building: what is being done, how many are done, of how many."""

ENGINE_ROOMS: Final = frozenset(
    {"model", "text", "read", "dates", "people", "dating", "events", "case", "mining", "build.py"}
)


def timeline(
    paths: Sequence[Path],
    cache: Path | None = None,
    tell: Tell = lambda *_: None,
    crew: Callable[[], Crew | None] = lambda: None,
    finder: str = "",
    *,
    logs: Mapping[Path, Path] = MappingProxyType({}),
    memory: Shelf | None = None,
) -> Timeline:
    """The timeline of folders or files: the last index when nothing has changed, a new one otherwise.

    ``cache`` is the folder that keeps the index of these paths; without it the index stays in
    memory, as it does when the folder cannot be written. ``crew`` says who else works on it: :func:`processes`, or
    any executor. ``finder`` is the spaCy pipeline that finds the names, if it is not to be tlx. ``logs`` are folders of
    which the edits do not lie beside the documents, and where they do. ``memory`` keeps what each document gives where
    no ``cache`` does. Raises :class:`FileNotFoundError` for a path that does not exist and
    :class:`~tlx.index.IndexProblem` when no index could be made.
    """
    found, word, last = read.survey(paths), _word(paths, finder, logs), newest(cache)
    known = Manifest.from_json(last.state) if last else Manifest()
    if last is not None and _holds(known, found, word):
        return last
    from tlx import mining  # an index that still holds opens without what makes one

    with mining.undisturbed(), mining.shelf(_prepared(cache), memory) as shelf, mining.staying(crew()) as hands:
        bench = mining.Bench(word, tell, hands, shelf, _engine())
        again = _undecided(last) if last is not None and _holds(known, found, word, of_events=False) else None
        leaves, manifest = ({}, replace(known, case=word.key)) if again else _leaves(found, bench)
        if last is not None and manifest.same_content(known):
            return last
        contents = again or replace(_contents(leaves, bench, found.problems), name=_name(paths))
        whole = replace(_decided(contents, word), state=manifest.to_json())
        spread: Spread = mining.spread(bench.crew, len(whole.events), partial(tell, "writing the index", 0, 0))
        return index.in_memory(whole, spread) if cache is None else _kept(cache, whole, spread)


def _leaves(found: Survey, bench: Bench) -> tuple[Leaves, Manifest]:
    """What each document gives alone, and what it was made of."""
    from tlx import mining

    leaves = mining.read(found.files, bench)
    hashes = {path: leaf.document.sha256 for path, leaf in leaves.items() if leaf.document}
    return leaves, Manifest.of(found, bench.engine, bench.word.key, hashes)


def _holds(known: Manifest, found: Survey, word: Case, *, of_events: bool = True) -> bool:
    """True when nothing has changed, or nothing but the decisions of_events; what gave no document is tried again."""
    key = word.key if of_events or not word.holds_ground(known.case) else known.case
    same = known.holds_for(Manifest.of(found, _engine(), key))
    return same and not any(read.load(file)[0] for file in found.files if known.gave_nothing(file))


def newest(cache: Path | None) -> Timeline | None:
    """The last index in a folder, if there is a whole one, whether or not it still holds."""
    file = index.current(cache) if cache else None
    try:
        return index.open_file(file) if file else None
    except IndexProblem:
        return None


def processes() -> Crew | None:
    """A process for each core, which are started where there is enough to do."""
    from tlx import mining

    return mining.processes()


def memory() -> Shelf:
    """What keeps what each document gives while the program runs, and leaves no trace."""
    from tlx import mining

    return mining.in_memory()


def mine(documents: Sequence[Document], word: Case | None = None) -> Contents:
    """Everything a timeline holds, from documents and the user's word about them."""
    from tlx import mining

    bench = mining.Bench(word or Case())
    return _decided(_contents(mining.leaves_of(documents, bench), bench), bench.word)


def _contents(leaves: Leaves, bench: Bench, problems: Sequence[Problem] = ()) -> Contents:
    """What is known of each document alone → what is known of all of them, as yet without decisions about events."""
    from tlx import dating, events, mining, people

    mined = {path: leaf.mined for path, leaf in leaves.items() if leaf.mined}
    documents = [leaf.document for leaf in leaves.values() if leaf.document]
    dated = dating.together([one for one in documents if one.path in mined], {it: mined[it].alone for it in mined})
    mentions = chain.from_iterable(each.mentions for each in mined.values())
    who = bench.word.aliases, bench.word.apart, people.years(dated)
    named = people.with_suggestions(filter(people.is_shown, people.link(mentions, *who)), *who)
    casts = people.casts(named)
    grounds = {path: mining.Ground(dated[path], mining.persons_of(casts.get(path, ()))) for path in mined}
    settled = mining.settle(leaves, grounds, bench).values()
    told = [leaf.mined for leaf in settled if leaf.mined]
    names = people.names_by_id(named)
    accounts = [account for each in told for account in mining.own_accounts(each, names)]
    outlines = [outline for each in told for outline in each.outlines]
    bench.tell("putting accounts together", 0, 0)
    slips = (
        *_strangers(bench.word, documents),
        *_unmet(bench.word, named, documents),
        *_contradictions(bench.word, documents),
    )
    own = (problem for problem in bench.word.problems if not _is_of_log(problem))
    said = (*problems, *own, *(problem for leaf in settled for problem in leaf.problems), *slips)
    return Contents(
        documents=tuple(documents),
        datings={document.path: dated.get(document.path, Dating()) for document in documents},
        events=events.merge(accounts, outlines),
        people=people.labelled(named),
        problems=tuple(dict.fromkeys(said)),
        unused=tuple(unused for each in told for unused in each.unused),
    )


def _decided(contents: Contents, word: Case) -> Contents:
    """The contents with the decisions about events: a function of both, and nothing is read for it."""
    from tlx import events

    found = events.decided(contents.events, word.edits, [one.path for one in contents.documents])
    lost = (case.review(edit, why) for edit, why in found.lost)
    said = (*filter(_is_of_log, word.problems), *lost)
    return replace(contents, events=found.events, decisions=Decisions(found.raw, found.hidden, said))


def _undecided(last: Timeline) -> Contents | None:
    """What the last index was made of, as it was before the decisions about events; None of one that is torn."""
    from tlx import events

    try:
        contents = index.unfolded(last)
    except IndexProblem:
        return None
    found = events.undecided(contents.events, contents.decisions.raw)
    return replace(contents, events=found, decisions=Decisions())


def _is_of_log(problem: Problem) -> bool:
    return problem.path.endswith(EDITS_FILE)


def _prepared(cache: Path | None) -> Path | None:
    """The folder, if it can be made: where it cannot, the index says so when it is to be kept."""
    try:
        return index.prepare(cache) if cache else None
    except IndexProblem:
        return None


def _kept(cache: Path, contents: Contents, spread: Spread) -> Timeline:
    """The index kept in its folder, or in memory when that cannot be written: then it says so."""
    try:
        return index.open_file(index.publish(cache, contents, spread))
    except IndexProblem as problem:
        note = Problem("index", f"stays in memory: {problem}", Severity.NOTE)
        return index.in_memory(replace(contents, problems=(*contents.problems, note)), spread)


def _word(paths: Sequence[Path], finder: str, logs: Mapping[Path, Path]) -> Case:
    """The user's word in each folder; that of its folder for a single file."""
    folders = {path.parent if path.is_file() else path: prefix for path, prefix in read.prefixes(paths).items()}
    word = case.join([case.load(it, prefix, logs.get(it.resolve())) for it, prefix in folders.items()])
    return _found_by(finder, word) if finder else word


def _found_by(finder: str, word: Case) -> Case:
    """The user's word with a spaCy pipeline as the finder; where there is none tlx finds the names, and says so."""
    from tlx import people

    try:
        people.finder(finder)
    except people.NoPipelineError as error:
        problem = Problem("spacy", f"{error}; the names are found by tlx", Severity.NOTE)
        return replace(word, problems=(*word.problems, problem))
    return word.found_by(finder)


def _name(paths: Sequence[Path]) -> str:
    return " + ".join(path.resolve().name for path in paths)


def _strangers(word: Case, documents: Sequence[Document]) -> tuple[Problem, ...]:
    line = "named in tlx.toml, but there is no such document"
    edits = {edit.target.id: edit for edit in word.edits if edit.target.about == About.DOCUMENT}
    return tuple(
        case.review(edits[path], "there is no such document") if path in edits else Problem(path, line, Severity.NOTE)
        for path in word.strangers(documents)
    )


def _contradictions(word: Case, documents: Sequence[Document]) -> tuple[Problem, ...]:
    from tlx import people

    said = people.contradictions(word.aliases, word.apart, {document.path for document in documents})
    return tuple(Problem(CASE_FILE, f"[people]: {each}", Severity.NOTE) for each in said)


def _unmet(word: Case, named: Sequence[Person], documents: Sequence[Document]) -> tuple[Problem, ...]:
    from tlx import people

    met = (form for one in named for form in (one.name, *one.aliases))
    forms = people.unmet(word.aliases, word.apart, met, {document.path for document in documents})
    edits = {
        name: edit
        for edit in word.edits
        if edit.target.about == About.PERSON
        for name in (edit.target.id, str(edit.value))
    }
    return tuple(
        case.review(edits[form], f"no document calls anybody “{form}”")
        if form in edits
        else Problem(CASE_FILE, f"“{form}”: in [people], but no document calls anybody so", Severity.NOTE)
        for form in forms
    )


def _engine() -> str:
    """What tells one state of the program from another, as far as events depend on it."""
    package = Path(__file__).parent
    names = sorted(str(file.relative_to(package)) for file in package.rglob("*") if file.suffix != ".pyc")
    ours = [name for name in names if Path(name).parts[0] in ENGINE_ROOMS and (package / name).is_file()]
    stamps = [(name, (package / name).stat().st_size, (package / name).stat().st_mtime_ns) for name in ours]
    return hashlib.sha256(repr((tlx.__version__, stamps)).encode()).hexdigest()[:16]
