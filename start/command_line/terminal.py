"""Terminal: what the user reads on the terminal, a line at a time."""

from __future__ import annotations

import sys


def say(line: str) -> None:
    """Print it where errors go, with the name of the program."""
    print(f"scrim: {line}", file=sys.stderr, flush=True)
