"""Stops a program that a test started, also one that does not listen any more."""

from __future__ import annotations

import subprocess

GRACE_S = 10.0
"""So long a server may take to end by itself."""


def stopped(program: subprocess.Popen[bytes] | subprocess.Popen[str]) -> None:
    """It has ended: asked to, and killed where it does not."""
    program.terminate()
    try:
        program.wait(GRACE_S)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait()
