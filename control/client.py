"""Client: asks the Scrim that runs."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from control.instance import process_number
from control.transports.messages import request, understood
from control.transports.place import ControlError, folder
from system.remedy import command

ANSWERED_WITHIN_S = 15.0


class NotRunningError(ControlError):
    """No Scrim of this user runs."""


def ask(words: Sequence[str], timeout_s: float = ANSWERED_WITHIN_S) -> dict[str, Any]:
    """What the running Scrim said, and how it stands.

    Raises:
        NotRunningError: none runs.
        ControlError: it does not answer.
        UsageError, ScrimError: it says no, in that line.
    """
    place = folder()
    if os.name == "nt":
        from control.transports.pipe import ask as send
    else:
        from control.transports.local import ask as send
    answer = send(place, request(words), timeout_s)
    if answer is None:
        raise NotRunningError(f"Scrim does not run; expected it to. Start it: {command('run')}")
    return understood(answer)


def running() -> int | None:
    """The process number of the Scrim that runs, as it has left it."""
    return process_number(folder())
