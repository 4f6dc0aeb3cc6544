"""Single instance: whether other programs reach this run, and what a second start does."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from start.command_line.command import Command
from start.command_line.terminal import say
from system.remedy import command as program
from video.errors import ScrimError, UsageError


@dataclass(frozen=True)
class Place:
    """Where this run can be reached: a folder, or nowhere beside another run."""

    folder: Path | None


@contextmanager
def place(command: Command) -> Iterator[Place | None]:
    """Within the block this run has its place; None where a Scrim with the same devices runs.

    One whose input or output was named has its own: it runs beside the first, which stays the one
    that is reached.
    """
    from control.instance import open_instance
    from control.transports.place import ControlError, folder

    try:
        where = folder()
        instance = open_instance(where)
    except ControlError as error:
        say(f"other programs cannot reach this Scrim: {error}")
        yield Place(None)
        return
    if instance is None:
        yield Place(None) if command.chosen_ends else None
        return
    try:
        yield Place(where)
    finally:
        instance.close()


def bring_up(*, hidden: bool = False) -> int:
    """0 once the window of the Scrim that runs is up; `hidden`: it stays as it is.

    Raises:
        ScrimError: it has none, or does not answer; two would fight for the camera.
    """
    from control.client import ask, running

    which = f"Scrim runs already (pid {running() or 'unknown'})"
    if hidden:
        say(which)
        return 0
    try:
        ask(["show", *filter(None, [os.environ.get("XDG_ACTIVATION_TOKEN")])])
    except UsageError:
        raise ScrimError(
            f"{which}, without a window; expected one Scrim for the camera. "
            f"End it: {program('quit')}, or name another --input and --output"
        ) from None
    except ScrimError as error:
        raise ScrimError(f"{which}, and its window cannot be brought up: {error}") from None
    say(f"{which}: its window is up. To change what it does: {program('set', '--help')}")
    return 0
