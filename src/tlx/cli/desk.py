"""The desk: where decisions about some paths are signed, kept and taken back. It alone knows who decides, and when."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from tlx import case, read
from tlx.case import Edit, Log, Target
from tlx.case.edits import About
from tlx.case.log import load
from tlx.case.replay import to_redo, to_undo, undoing
from tlx.cli.places import logs
from tlx.model.marks import EDITS_FILE

MARK: Final = 5
"""Bytes of chance in the id of a decision: two programs that decide in one second do not meet."""


@dataclass(frozen=True, slots=True)
class Desk:
    """The logs of a case by what stands before the documents of each folder; who decides; and the clock."""

    files: Mapping[str, Path]
    who: Callable[[], str]
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)

    def logs(self) -> dict[str, Log]:
        """What has been decided so far, by folder."""
        return {prefix: load(file, prefix) for prefix, file in self.files.items()}

    def decide(self, edits: Sequence[Edit]) -> tuple[Edit, ...]:
        """Sign decisions and keep them. Raises :class:`OSError` with a sentence where they cannot be kept."""
        signed = tuple(map(self._signed, edits))
        for prefix in self.files:
            own = [edit for edit in signed if self._prefix_of(edit) == prefix]
            if own:
                self._keep(prefix, own)
        return signed

    def undo(self) -> tuple[Edit, Edit] | None:
        """Take back the last decision: what was decided now, and what it took back. None where there is none."""
        return self._back(to_undo)

    def redo(self) -> tuple[Edit, Edit] | None:
        """Decide again what was taken back last."""
        return self._back(to_redo)

    def take_back(self, prefix: str, edit: Edit) -> Edit:
        """Undo one decision of a log."""
        signed = self._signed(undoing(edit))
        self._keep(prefix, [signed])
        return signed

    def _signed(self, edit: Edit) -> Edit:
        import secrets  # loaded where something is decided: nothing that only reads waits for it

        at = self.clock().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        return replace(edit, id=secrets.token_hex(MARK), at=at, who=self.who())

    def _back(self, which: Callable[[Sequence[Edit]], Edit | None]) -> tuple[Edit, Edit] | None:
        """The latest of all logs."""
        each = ((prefix, which(log.edits)) for prefix, log in self.logs().items())
        found = [(edit.at, prefix, edit) for prefix, edit in each if edit]
        if not found:
            return None
        _, prefix, edit = max(found, key=lambda it: it[0])
        return self.take_back(prefix, edit), edit

    def _keep(self, prefix: str, edits: Sequence[Edit]) -> None:
        file = self.files[prefix]
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        case.append(file, edits, prefix)

    def _prefix_of(self, edit: Edit) -> str:
        """The folder a decision is kept in: that of its document, or of the first document of its event."""
        place = _place(edit.target)
        return next((prefix for prefix in self.files if prefix and place.startswith(prefix)), next(iter(self.files)))


def _place(target: Target) -> str:
    return target.id if target.about == About.DOCUMENT else target.doc


def desk(paths: Sequence[Path]) -> Desk:
    """The desk of some paths."""
    elsewhere = logs()
    folders = {prefix: path.parent if path.is_file() else path for path, prefix in read.prefixes(paths).items()}
    files = {prefix: elsewhere.get(it.resolve(), it / EDITS_FILE) for prefix, it in folders.items()}
    return Desk(files, _who)


def _who() -> str:
    """The name the system has for the user."""
    import getpass  # as above

    try:
        return " ".join(getpass.getuser().split()) or "somebody"
    except (OSError, KeyError, ImportError):
        return "somebody"
