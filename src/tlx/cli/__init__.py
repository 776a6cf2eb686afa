"""The command line: a thin skin over the library. Stdout is data, stderr is narration."""

from tlx.cli.main import main, run

__all__ = ["main", "run"]
