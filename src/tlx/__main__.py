"""``python -m tlx``."""

from tlx.cli import main

main()
