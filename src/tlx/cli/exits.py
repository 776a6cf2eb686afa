"""Exit codes: part of the contract, other programs rely on them."""

from __future__ import annotations

import os
import sys
from enum import IntEnum


class Exit(IntEnum):
    """How a command ended."""

    OK = 0
    """also when the reader of a pipe leaves"""
    NOTHING = 1
    """nothing matched, or a check failed"""
    USAGE = 2
    """wrong usage, or no such path"""
    UNREAD = 3
    """a document of a format tlx knows could not be read; the rest was"""
    NO_INDEX = 4
    """no index could be made or read"""
    FAULT = 70
    """a fault in tlx"""
    INTERRUPTED = 130
    """ctrl+c"""


def silence() -> None:
    """Let what is still to be flushed go nowhere: its reader has gone."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
