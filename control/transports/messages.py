"""Messages: words in, an answer out, as one line of JSON each."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from control.transports.place import ControlError
from system.files.names import readable
from video.errors import ScrimError, UsageError

if TYPE_CHECKING:  # who asks a running Scrim must not wait for what only that one needs
    from control.requests.controls import Controls

LONGEST_BYTES = 65536
"""Of a request. An answer is shorter, too."""

MOST_WORDS = 64


def request(words: Sequence[str]) -> bytes:
    """The words as they are sent."""
    return json.dumps(list(words)).encode() + b"\n"


def answered(controls: Controls, data: bytes) -> bytes:
    """What is sent back for what has come, whatever that is; never raises."""
    try:
        return _line({"ok": True, **controls.perform(_words(data))})
    except ScrimError as error:
        usage = isinstance(error, UsageError)
        return _line({"ok": False, "usage": usage, "error": readable(" ".join(str(error).split()))})
    except Exception as error:  # a request must not bring the app down
        return _line({"ok": False, "usage": False, "error": f"this failed: {error!r}"})


def understood(data: bytes) -> dict[str, Any]:
    """What was said and how it stands, from an answer.

    Raises:
        UsageError, ScrimError: it says no, in that line.
        ControlError: it is no answer.
    """
    try:
        answer = json.loads(data)
        refused, usage = not answer["ok"], bool(answer.get("usage"))
    except (ValueError, TypeError, KeyError, RecursionError):
        raise ControlError(
            f"Scrim answered {data[:60]!r}; expected a line of JSON. Is it another version?"
        ) from None
    if refused:
        line = str(answer.get("error", "no reason given"))
        raise UsageError(line) if usage else ScrimError(line)
    return dict(answer)


def _words(data: bytes) -> list[str]:
    try:
        words = json.loads(data)
    except (ValueError, RecursionError):
        words = None
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise UsageError(f"got {data[:60]!r}; expected words as a line of JSON")
    if not 0 < len(words) <= MOST_WORDS:
        raise UsageError(f"got {len(words)} words; expected 1 to {MOST_WORDS}")
    return words


def _line(answer: dict[str, Any]) -> bytes:
    return json.dumps(answer).encode() + b"\n"
