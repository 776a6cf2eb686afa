"""What was read, so that nothing unchanged need be read again and a change is never missed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import astuple, dataclass, field, replace
from types import MappingProxyType

from tlx.read.survey import File, Survey


@dataclass(frozen=True, slots=True)
class Stamp:
    """What tells whether a file changed: size in bytes, times of change, and the hash of its bytes.

    The hash is "" for a file that gave no document.
    """

    size: int
    mtime_ns: int
    ctime_ns: int
    sha256: str

    @classmethod
    def of(cls, file: File, sha256: str) -> Stamp:
        """The stamp of a file whose bytes have this hash."""
        return cls(file.size, file.mtime_ns, file.ctime_ns, sha256)


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an index was made of: the engine, the user's word, the files, and those passed over."""

    engine: str = ""
    case: str = ""
    stamps: Mapping[str, Stamp] = field(default_factory=dict)
    passed_over: tuple[str, ...] = ()

    @classmethod
    def of(cls, found: Survey, engine: str, case: str, hashes: Mapping[str, str] = MappingProxyType({})) -> Manifest:
        """What a survey found; ``hashes`` are those of the files that gave a document."""
        stamps = {file.path: Stamp.of(file, hashes.get(file.path, "")) for file in found.files}
        return cls(engine, case, stamps, tuple(f"{problem.path}: {problem.message}" for problem in found.problems))

    def holds_for(self, fresh: Manifest) -> bool:
        """True when no file was touched since; ``fresh`` is that of what is there now, and has no hashes."""
        bare = {path: replace(stamp, sha256="") for path, stamp in self.stamps.items()}
        return replace(self, stamps=bare) == fresh

    def gave_nothing(self, file: File) -> bool:
        """True for a file that gave no document: whether it does now, its size and times may not tell."""
        return file.path not in self.stamps or not self.stamps[file.path].sha256

    def same_content(self, other: Manifest) -> bool:
        """True when an index of the one serves for the other: a file that was only touched changes nothing."""
        return self._content == other._content

    @property
    def _content(self) -> tuple[object, ...]:
        marks = {path: stamp.sha256 or astuple(stamp) for path, stamp in self.stamps.items()}
        return self.engine, self.case, marks, self.passed_over

    def to_json(self) -> str:
        """The manifest as one line of JSON."""
        stamps = {path: astuple(stamp) for path, stamp in self.stamps.items()}
        return json.dumps([self.engine, self.case, stamps, self.passed_over])

    @classmethod
    def from_json(cls, line: str) -> Manifest:
        """The manifest of a line; an empty one, which matches nothing, when the line is not one."""
        try:
            engine, case, stamps, passed_over = json.loads(line)
            return cls(engine, case, {path: Stamp(*stamp) for path, stamp in stamps.items()}, tuple(passed_over))
        except (ValueError, TypeError, AttributeError):
            return cls()
