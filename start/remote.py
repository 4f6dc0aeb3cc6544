"""The commands that a Scrim which runs carries out: sent to it, its answer printed."""

from __future__ import annotations

import json
import os
from typing import Any

from start.command_line.command import Command

FIRST_SAID = ("state", "why", "hint", "window")
"""What `status` says before the rest."""


def tell(command: Command) -> int:
    """Prints what the running Scrim answers; 0.

    Raises:
        UsageError, ScrimError: it says no, or none runs.
    """
    from control.client import ask
    from control.requests.values import absolute

    words = [command.name, *map(absolute, command.words)]
    if command.name == "snapshot":
        words[1:] = [os.path.abspath(os.path.expanduser(word)) for word in command.words]
    if command.name == "show":
        words += filter(None, [os.environ.get("XDG_ACTIVATION_TOKEN")])
    answer = ask(words)
    if command.json:
        print(json.dumps(answer["status"], indent=2))
    elif command.name == "status":
        _print_status(answer["status"])
    elif answer["said"]:
        print(answer["said"])
    return 0


def _print_status(status: dict[str, Any]) -> None:
    why = f" ({status['why']})" if status["why"] else ""
    print(f"{status['state']}{why}")
    if status["hint"]:
        print(f"  {status['hint']}")
    for name, value in status.items():
        if name not in FIRST_SAID or name == "window":
            shown = ("on" if value else "off") if isinstance(value, bool) else value
            print(f"  {name}: {shown}")
