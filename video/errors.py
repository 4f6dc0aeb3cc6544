"""What can go wrong, in one line: what happened, the value seen, the value expected, the remedy."""

from __future__ import annotations


class ScrimError(Exception):
    """A failure that the user reads: one line, no traceback, exit code 1."""


class UsageError(ScrimError):
    """The command line or a setting asks for something that does not exist: exit code 2."""


class SourceError(ScrimError):
    """A camera, clip or folder cannot be opened or stopped delivering."""


class SinkError(ScrimError):
    """A virtual camera, recording or folder cannot be opened or refused a frame."""


class ModelError(ScrimError):
    """Weights are missing, damaged or foreign, or an engine cannot run them."""


class SettingsError(ScrimError):
    """Settings cannot be read, kept, exported or imported."""


class ExistsError(SettingsError):
    """Something else is kept there, which whoever agrees may have replaced; `what` names it."""

    def __init__(self, what: str) -> None:
        super().__init__(f"{what}; expected nothing there yet. Add --overwrite to replace it")
        self.what = what


def one_line(error: BaseException, limit: int = 300) -> str:
    """What an error says, its lines joined by semicolons, cut to fit beside other words."""
    lines = (" ".join(line.split()) for line in str(error).splitlines())
    return "; ".join(line for line in lines if line)[:limit]
