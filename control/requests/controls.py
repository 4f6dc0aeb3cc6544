"""Controls: all that may be asked of a running Scrim, as words; the same with a window and without.

What a key does, what a menu chooses and what a setting may be is said elsewhere (`ui/keys.py`,
`ui.session.Selector`, `settings.py`): here they are reached by name.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import partial
from typing import Any, get_args

from background_choice import parse_background
from control.requests.choosing import Choosing, wait_for
from control.requests.front import Front
from control.requests.recording import record, snapshot
from control.requests.values import SETTINGS, changed, setting_named
from profiles.named import Profiles
from settings import Settings
from system.files.names import as_text, name_of, readable
from ui.keys import HELD, SWITCHES, WINDOW, Action, Verb, apply
from ui.session import Pending, Session
from ui.text.changes import change, standing
from ui.text.words import badge
from video.errors import ScrimError, UsageError
from video.meter import Reading
from video.pixels import compiled
from video.room_learning import LearningProgress, Phase

Answer = dict[str, Any]

READ_EVERY_S = 0.5
"""The meter counts the load between two readings: who asks more often gets the last one."""


class Controls:
    """Does what words ask, from any thread, one after the other."""

    def __init__(self, session: Session, front: Front, profiles: Profiles | None = None) -> None:
        self._session = session
        self._front = front
        self._performing = threading.Lock()
        self._choosing = Choosing(session, profiles, self._put_in_force, self._carry_out)
        self._read_at = float("-inf")
        self._reading = Reading()
        self._verbs: dict[str, Callable[[Sequence[str]], str]] = {
            "set": self._set,
            "toggle": self._toggle,
            "do": self._do,
            "next": lambda words: self._step(words, 1),
            "previous": lambda words: self._step(words, -1),
            "record": lambda words: self._record(_one(words, "record", "start or stop")),
            "learn-room": self._learn_room,
            "snapshot": self._snapshot,
            "show": self._show,
            "quit": self._quit,
        }

    def perform(self, words: Sequence[str]) -> Answer:
        """What was said and how it stands now: `{"said": LINE, "status": {...}}`.

        Raises:
            UsageError: the words ask for nothing that there is, or for what may not be.
            ScrimError: it could not be done; what was in force stays.
        """
        with self._performing:
            return self._perform(list(words))

    def status(self) -> Answer:
        """How it stands; plain values alone. For any thread."""
        session = self._session
        shown = badge(session.state(), session.settings, session.error())
        reading, recording = self._read(), session.recordings.progress()
        return {
            "state": shown.text,
            "why": readable(shown.why),
            "hint": readable(session.banner() or ""),
            "window": self._front.window,
            "fps": round(reading.fps, 1),
            "latency_ms": round(reading.latency_ms[0], 1),
            "cpu_percent": round(reading.cpu_percent, 1),
            "dropped": reading.dropped,
            "compiled_loops": compiled.kernels is not None,
            "recording": recording.seconds if recording else 0.0,
            "room": _standing_of(session.room()),
            "pid": os.getpid(),
            **{name: _plain(value) for name, value in self._choosing.current().items()},
            **{name: _plain(value) for name, value in asdict(session.settings).items()},
        }

    def _perform(self, words: list[str]) -> Answer:
        verb = words.pop(0) if words else ""
        said = ""
        if verb != "status":
            if verb not in self._verbs:
                raise UsageError(
                    f"no command {verb!r}; expected one of: status, {', '.join(self._verbs)}"
                )
            said = self._verbs[verb](words)
        elif words:
            raise UsageError(f"status takes no words; got {' '.join(words)!r}")
        return {"said": readable(said), "status": self.status()}

    def _set(self, words: Sequence[str]) -> str:
        """`NAME=VALUE ...`: settings all at once, then what the menus choose."""
        wishes: dict[str, str] = {}
        choices: dict[str, str] = {}
        known = ", ".join([*SETTINGS, "blur", *self._choosing.names()])
        for word in words:
            name, equals, value = word.partition("=")
            value = name_of(value)
            setting = setting_named(name)
            if not equals or not (setting or name in self._choosing.names()):
                raise UsageError(f"no setting {word!r}; expected NAME=VALUE with {known}")
            if setting:
                wishes[setting] = value
            else:
                choices[name] = value
        if not words:
            raise UsageError(f"set takes NAME=VALUE; expected some of: {known}")
        before = self._session.settings
        wanted = changed(before, wishes)
        if wishes:
            self._put_in_force(wanted)
        for name, value in choices.items():
            self._choosing.choose(name, value)
        after = self._session.settings
        return ", ".join([*_differences(before, after), *(f"{n}={v}" for n, v in choices.items())])

    def _toggle(self, words: Sequence[str]) -> str:
        name = _one(words, "toggle", "the name of a switch")
        setting = setting_named(name)
        if setting is None or SETTINGS[setting] is not bool:
            switches = ", ".join(SWITCHES)
            raise UsageError(f"no switch {name!r}; expected one of: {switches}")
        return self._set(
            [f"{setting}={'off' if getattr(self._session.settings, setting) else 'on'}"]
        )

    def _do(self, words: Sequence[str]) -> str:
        """An action of the key table, by its name: `cover`, `blur_by 5`, `help`."""
        if not 1 <= len(words) <= 2:
            raise UsageError(f"do takes ACTION [AMOUNT]; got {' '.join(words)!r}")
        name, amount = words[0].replace("-", "_"), (words[1] if len(words) > 1 else "")
        verb = next((verb for verb in get_args(Verb) if verb == name), None)
        if verb is None:
            raise UsageError(f"no action {name!r}; expected one of: {', '.join(get_args(Verb))}")
        takes_amount = verb.endswith(("_by", "_to"))
        try:
            action = Action(verb, int(amount) if takes_amount else 0)
        except ValueError:
            raise UsageError(f"{name} by {amount!r}; expected a whole number") from None
        if amount and not takes_amount:
            raise UsageError(f"{name} takes no amount; got {amount!r}")
        return self._act(action)

    def _step(self, words: Sequence[str], places: int) -> str:
        if words:
            raise UsageError(f"this takes no words; got {' '.join(words)!r}")
        return self._act(Action("background_by", places))

    def _show(self, words: Sequence[str]) -> str:
        self._front.run(lambda: self._front.show(words[0] if words else ""))
        return "the window is up"

    def _learn_room(self, words: Sequence[str]) -> str:
        """Begin the countdown, or end it."""
        if words:
            raise UsageError(f"learn-room takes no words; got {' '.join(words)!r}")
        self._front.run(self._session.learn_room)
        progress = self._session.room()
        if progress.phase is not Phase.COUNTING:
            return "the room is not learned"
        return f"lean out of the picture: the room is learned in {progress.seconds} s"

    def _quit(self, words: Sequence[str]) -> str:
        if words:
            raise UsageError(f"quit takes no words; got {' '.join(words)!r}")
        self._front.run(lambda: self._front.ask("quit"))
        return "Scrim ends"

    def _record(self, word: str) -> str:
        return self._front.run(lambda: record(word, self._session))

    def _snapshot(self, words: Sequence[str]) -> str:
        return self._front.run(lambda: snapshot(words, self._session.recordings))

    def _act(self, action: Action) -> str:
        """What a key does; a background that does not open is stepped over."""
        if action.verb == "record":
            return self._record("stop" if self._session.recordings.progress() else "start")
        if action.verb == "snapshot":
            return self._snapshot([])
        if action.verb == "learn_room":
            return self._learn_room([])
        if action.verb in HELD:
            raise UsageError(
                f"{action.verb} needs the window: it lasts while its key is held there"
            )
        if action.verb in WINDOW:
            self._front.run(lambda: self._front.ask(action.verb))
            return action.verb
        context = self._front.run(self._front.context)
        before = self._session.settings
        if action.verb == "favorite_by" and not context.favorites:
            raise UsageError("there are no favorites; put a star on a background in the window")
        try:
            wanted = apply(action, before, context)
        except ValueError as error:
            raise UsageError(str(error)) from None
        refused: ScrimError | None = None
        for _ in context.order(action.verb) or ("",):
            try:
                self._put_in_force(wanted)
                break
            except ScrimError as error:
                refused = error
                wanted = apply(action, wanted, context)
        after = self._session.settings
        if refused is not None and after == before:
            raise refused
        message = change(before, after) or standing(action, after)
        return f"{message.title}: {message.detail}" if message.detail else message.title

    def _put_in_force(self, wanted: Settings) -> None:
        new: list[str] = []
        try:
            self._carry_out(lambda: self._begin(wanted, new))
        except ScrimError:
            for background in new:
                self._front.run(partial(self._front.let_go, background))
            raise

    def _carry_out(self, wish: Callable[[], Pending]) -> None:
        """In force once this returns; the window goes on while something is opened."""
        wait_for(self._front.run(wish))
        self._front.run(self._front.follow)

    def _begin(self, wanted: Settings, new: list[str]) -> Pending:
        """Ask for it; a background that is new is offered, and listed in `new`."""
        before = self._session.settings
        if wanted == before:
            return None
        if wanted.background != before.background:
            if parse_background(wanted.background).kind == "off":
                raise UsageError("this would show your room; expected a background that hides it")
            if parse_background(wanted.background).kind in ("image", "loop", "color"):
                new += [wanted.background] if self._front.keep(wanted.background) else []
        return self._session.swap(wanted)

    def _read(self) -> Reading:
        now = time.monotonic()
        if now - self._read_at >= READ_EVERY_S:
            self._read_at, self._reading = now, self._session.reading()
        return self._reading


def _standing_of(progress: LearningProgress) -> str:
    """How it stands with the room, in words."""
    why = f": {progress.why}" if progress.why else ""
    return f"{progress.phase.value}{why}"


def _plain(value: Any) -> Any:
    """The same, in UTF-8 whatever the names in it are."""
    return as_text(value) if isinstance(value, str) else value


def _one(words: Sequence[str], verb: str, what: str) -> str:
    if len(words) != 1:
        raise UsageError(f"{verb} takes {what}; got {' '.join(words)!r}")
    return words[0]


def _differences(before: Settings, after: Settings) -> list[str]:
    """What is another value now, as `set` spells it."""
    old, new = asdict(before), asdict(after)
    return [f"{name}={_spelled(value)}" for name, value in new.items() if value != old[name]]


def _spelled(value: object) -> str:
    return ("on" if value else "off") if isinstance(value, bool) else as_text(str(value))
