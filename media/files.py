"""Files: opened by the system alone and handed on as bytes: a name is only ever a name."""

from __future__ import annotations

from io import BufferedReader
from pathlib import Path

from language.translation import tr
from video.errors import SourceError

PIXEL_LIMIT = 70_000_000
"""Of one picture. More is refused before it is decoded: a small file can hold one of gigabytes."""


def open_bytes(path: Path) -> BufferedReader:
    """The file, open for reading; whoever opens it closes it.

    Raises:
        SourceError: it is missing, a folder, or may not be read.
    """
    try:
        return open(path, "rb")
    except FileNotFoundError as error:
        raise SourceError(
            tr(
                "no file {path} (No such file); expected a picture or clip. Check the name",
                path=path,
            )
        ) from error
    except OSError as error:
        raise SourceError(
            tr(
                "{path} cannot be opened ({why}); expected a file that may be read. Check the name "
                "and its permissions",
                path=path,
                why=error.strerror,
            )
        ) from error


def refuse_large(path: Path, width: int, height: int) -> None:
    """Nothing where a picture of that size is decoded at all.

    Raises:
        SourceError: it has more than `PIXEL_LIMIT` pixels.
    """
    if width * height > PIXEL_LIMIT:
        raise SourceError(
            tr(
                "{path} is {size} = {pixels} million pixels; expected at most {most} million. Save "
                "it smaller",
                path=path,
                size=f"{width}x{height}",
                pixels=f"{width * height / 1e6:.0f}",
                most=PIXEL_LIMIT // 10**6,
            )
        )


def unreadable(path: Path, why: object, what: str) -> SourceError:
    """The line for a file that is not what it should be."""
    said = " ".join(str(why).split()) or type(why).__name__
    return SourceError(
        f"{path} cannot be read as {what}: {said}; expected a whole one. "
        "Copy it again, or convert it"
    )
