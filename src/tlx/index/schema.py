"""The shape of an index file.

An event is a chronological ordinal: its rank in the timeline, counted from 0, the undated last. For
every term the file holds the bitmap of the ordinals that have it, so a count is a cardinality, a
screenful a select and a density strip a rank at each month's edge: nothing looks at each event.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from tlx.model import Sort
from tlx.text import FOLD_VERSION, fold

APPLICATION_ID: Final = 0x746C7831
""""tlx1": by this a file says that it is an index of tlx."""
SCHEMA_VERSION: Final = 5
VERSIONS: Final = {"schema": str(SCHEMA_VERSION), "fold": str(FOLD_VERSION)}
"""What must be equal for a file to be read: words folded differently would not be found."""

TABLES: Final = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE document(number INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, info TEXT NOT NULL, dating TEXT NOT NULL,
    text BLOB NOT NULL);
CREATE TABLE event(ordinal INTEGER PRIMARY KEY, id TEXT NOT NULL, day INTEGER, row TEXT NOT NULL);
CREATE TABLE telling(ordinal INTEGER PRIMARY KEY, event TEXT NOT NULL);
CREATE TABLE person(number INTEGER PRIMARY KEY, id TEXT NOT NULL, info TEXT NOT NULL, person TEXT NOT NULL);
CREATE TABLE note(number INTEGER PRIMARY KEY, sort TEXT NOT NULL, value TEXT NOT NULL);
CREATE TABLE month(month INTEGER PRIMARY KEY, first INTEGER NOT NULL);
CREATE TABLE term(term TEXT PRIMARY KEY, count INTEGER NOT NULL, code TEXT NOT NULL, ordinals BLOB NOT NULL)
    WITHOUT ROWID;
CREATE TABLE words(ordinal INTEGER PRIMARY KEY, codes BLOB NOT NULL);
CREATE TABLE pair(codes TEXT PRIMARY KEY, ordinals BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE prefix(prefix TEXT PRIMARY KEY, ordinals BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE slice(bound TEXT NOT NULL, digit INTEGER NOT NULL, ordinals BLOB NOT NULL, PRIMARY KEY(bound, digit))
    WITHOUT ROWID;
CREATE TABLE value(facet TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY(facet, key)) WITHOUT ROWID;
CREATE TABLE value_word(facet TEXT NOT NULL, word TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY(facet, word, key))
    WITHOUT ROWID;
"""
INDEXES: Final = """
CREATE INDEX event_id ON event(id);
CREATE INDEX person_id ON person(id);
CREATE INDEX value_count ON value(facet, count DESC);
"""

MARK: Final = "\x01"
"""Begins the terms that are no words: no word holds this character, so none begins like them."""
TOP: Final = "\U0010ffff"
"""After every character a term can begin with: ``term >= x AND term < x + TOP`` are those that begin with x."""

CASE: Final = "case"
"""Where words that begin with a capital stand as they are written, like the words of a facet."""

NAMED_BY: Final = {Sort.PERSON: "person", Sort.ORGANISATION: "org", Sort.PLACE: "place"}
"""The facet that names of this sort are values of."""


def key(text: str) -> str:
    """A text as SQLite can hold it: what is no text (a file name may hold any bytes) is written out."""
    return text.encode("utf-8", "backslashreplace").decode()


def facet_key(value: str) -> str:
    """A value as it is compared: folded."""
    return key(fold(value))


@lru_cache(maxsize=65_536)
def facet_term(facet: str, value: str) -> str:
    """The term of a whole value."""
    return f"{MARK}{facet}={facet_key(value)}"


def facet_word(facet: str, word: str) -> str:
    """The term of one (folded) word of a value."""
    return f"{MARK}{facet}:{word}"


def named_term(sort: Sort, ident: str, name: str) -> str:
    """The term of the events somebody takes part in: a person by id, since two may share a name."""
    return facet_term("who", ident) if sort is Sort.PERSON else facet_term(NAMED_BY[sort], name)
