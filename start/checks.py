"""Checks: with which settings a run begins, and what is wrong with it before anything opens."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from background_choice import LOOP_SUFFIXES, PICTURE_SUFFIXES, parse_background, parse_percent
from language.translation import tr
from options import CLEAR_SUFFIXES, RECORDING_SUFFIXES, Options
from profiles.named import Profiles
from settings import Settings
from start.command_line.command import Command
from start.opening.ends import frame_by_frame
from start.opening.outputs import is_file, is_folder, would_lose
from video.errors import ScrimError, UsageError

if TYPE_CHECKING:
    from pipeline import Pipeline

_OTHER_SUFFIXES = (
    LOOP_SUFFIXES
    | PICTURE_SUFFIXES
    | {".svg", ".pdf", ".ts", ".m2ts", ".flv", ".ogv", ".ogg", ".mpeg", ".wav", ".mp3", ".m4a"}
).difference(RECORDING_SUFFIXES)
"""What is called so is meant to be a file: no virtual camera has such a name."""


def first_settings(command: Command, profiles: Profiles) -> tuple[Settings, list[str]]:
    """What was kept, with what the command line says; and lines to say.

    Raises:
        UsageError: the command line names a profile that there is not, and nothing to make it of.
    """
    new = profiles.current is not None and profiles.current not in profiles.names()
    if new and command.background is None:
        known = ", ".join(profiles.names()) or "there is none"
        raise UsageError(
            f"no profile {profiles.current!r}; expected one of: {known}. A --background beside it "
            "makes one; so does Save as in the window"
        )
    kept, damage = profiles.load()
    return _with_command(command, kept, [*filter(None, [profiles.remembered.damage, damage])])


def follow_camera(
    camera: str | None,
    profiles: Profiles,
    settings: Settings,
    swap: Callable[[Settings], None],
    command: Command | None = None,
) -> list[str]:
    """Puts in force what was kept of that camera, with what the command line says; lines to say.

    `settings` are those in force; they stay where nothing was kept or it cannot be used.
    """
    kept, damage = profiles.at_camera(camera, settings)
    spoken = command or Command("run", Options())
    wanted, said = _with_command(spoken, kept, [damage or ""])
    try:
        if wanted != settings:
            swap(wanted)
    except ScrimError as error:
        said.append(str(error))
        wanted = settings
    asked = any((spoken.background, spoken.shortcuts, spoken.language))
    profiles.begin(wanted, asked=asked)
    return [line for line in said if line]


class CameraSettings:
    """What was kept of each camera, put in force in a run whenever its camera is another one.

    `command` has the last word, where there is one: what was said on the command line stays.
    """

    def __init__(
        self, profiles: Profiles, pipeline: Pipeline, command: Command | None = None
    ) -> None:
        self._profiles = profiles
        self._pipeline = pipeline
        self._command = command

    def follow(self, camera: str | None) -> list[str]:
        """Put in force what was kept of it; lines to say. From any thread."""
        now = self._pipeline.settings
        swap = partial(self._pipeline.swap, since=now)
        return follow_camera(camera, self._profiles, now, swap, self._command)


def _with_command(command: Command, saved: Settings, said: list[str]) -> tuple[Settings, list[str]]:
    if command.shortcuts is not None:
        saved = replace(saved, shortcuts=command.shortcuts)
    if command.language is not None:
        saved = replace(saved, language=command.language)
    if command.background is not None:
        return with_background(saved, command.background), said
    if not is_there(saved.background):
        said.append(
            tr(
                "background {path} is gone; expected the file of last time; using blur",
                path=saved.background,
            )
        )
        return replace(saved, background="blur"), said
    return saved, said


def check(options: Options, settings: Settings) -> None:
    """Nothing where options and settings go together.

    Raises:
        UsageError: the output is what is read, or the room would be seen without consent.
    """
    read = {"input": options.input, "background": settings.background, "model": options.model}
    for what, path in read.items():
        expanded = os.path.expanduser(path)
        if any(is_file(output) and would_lose(expanded, output) for output in options.outputs):
            raise UsageError(
                f"--output is the {what} itself, or holds it: {path}; expected another place: "
                "it would be overwritten while it is read"
            )
    several = len(options.outputs) > 1
    if several and frame_by_frame(options):
        raise UsageError(
            f"--output is given {len(options.outputs)} times; expected one for a clip or folder: "
            "each frame of it is waited for. Run it once for each"
        )
    alone = {"default", "none"} & {*options.outputs}
    if several and alone:
        raise UsageError(
            f"--output {alone.pop()} stands beside another; expected it alone: "
            "default is every free output, none is no output"
        )
    if len({*options.outputs}) < len(options.outputs):
        raise UsageError(
            f"--output names one thing twice: {', '.join(options.outputs)}; expected it once"
        )
    for output in options.outputs:
        _check_output(output, settings)
    if parse_background(settings.background).kind == "off" and not options.room_may_be_visible:
        raise UsageError(
            "background is 'off' and would show your room; "
            "expected --i-understand-my-room-is-visible beside it; or use --background blur"
        )


def _check_output(output: str, settings: Settings) -> None:
    """Nothing where the output can hold what it is asked to.

    Raises:
        UsageError: no recording is called so, or it would not keep a transparent background.
    """
    suffix = "" if is_folder(output) else Path(output).suffix.lower()
    if suffix in _OTHER_SUFFIXES and not output.startswith("/dev/"):
        raise UsageError(
            f"--output ends in {suffix}; expected {', '.join(RECORDING_SUFFIXES)}, or a folder/ "
            "for pictures"
        )
    if settings.background == "transparent" and not (is_folder(output) or suffix in CLEAR_SUFFIXES):
        raise UsageError(
            f"--background transparent goes to {output}; expected a folder/ for pictures, or "
            f"a recording that ends in {' or '.join(CLEAR_SUFFIXES)}"
        )


def with_background(settings: Settings, text: str) -> Settings:
    """The settings with that background, as the command line spells it: maybe with a percentage."""
    kind, _, percent = text.partition(":")
    if kind == "blur":
        blurred = settings.blurred(parse_percent(percent)) if percent else settings
        return replace(blurred, background="blur")
    return replace(settings, background=text)


def is_there(background: str) -> bool:
    """Whether the file that a background needs exists; true where it needs none."""
    choice = parse_background(background)
    if choice.kind == "slides":
        return os.path.exists(os.path.expanduser(choice.value.partition(":")[2]))
    needs_file = choice.kind in ("image", "loop")
    return not needs_file or os.path.isfile(os.path.expanduser(choice.value))
