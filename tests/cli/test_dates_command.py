"""``tlx dates`` on plain text: a line for every expression, with its place, its meaning and why."""

from __future__ import annotations

import os
import subprocess
import sys

LETTER = "He was arrested on Monday at 9.30pm GMT,\nand in 2012 for three years.\n"


def dates(*words: str, given: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "tlx", "dates", *words]
    return subprocess.run(command, capture_output=True, text=True, input=given, env=environment, check=False)


def test_each_expression_says_where_it_stands_what_it_means_and_why() -> None:
    done = dates("--on", "2014-12-09", given=LETTER)

    assert (done.returncode, done.stderr) == (0, "")
    assert [line.split("\t")[:3] for line in done.stdout.splitlines()] == [
        ["1:20", "Monday at 9.30pm GMT", "2014-12-08 21:30 GMT"],
        ["2:8", "2012", "2012"],
        ["2:17", "three years", "DURATION P3Y"],
    ]
    assert "in a text dated Tue 9 Dec 2014 (given on the command line) → the Monday before" in done.stdout


def test_without_a_date_of_the_text_it_says_what_is_missing() -> None:
    done = dates(given=LETTER)

    assert done.stdout.splitlines()[0].split("\t")[:3] == ["1:20", "Monday at 9.30pm GMT", "DATE ?"]
    assert "1 of 3 lean on the date of the text" in done.stderr


def test_a_text_without_dates_is_no_match() -> None:
    assert dates(given="Nothing happened.\n").returncode == 1
