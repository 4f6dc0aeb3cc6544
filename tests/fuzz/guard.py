"""What every case of a fuzz target must keep: one line, little time, no file but the named ones."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MOST_CPU_S = 5.0
"""Processor time that a case may take: what takes longer is a hang to whoever waits for it."""

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
TOUCHING = ("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.chmod",
            "os.truncate", "shutil.rmtree", "shutil.move")  # fmt: skip
STARTING = ("os.system", "os.exec", "os.posix_spawn", "os.fork", "subprocess.Popen",
            "socket.connect", "socket.bind", "socket.getaddrinfo")  # fmt: skip


class Watch:
    """Sees every file that Python opens to write, every program and socket, while it is on."""

    def __init__(self) -> None:
        self.folder: Path | None = None
        self.seen: list[str] = []
        sys.addaudithook(self._see)

    def _see(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.folder is None:
            return
        if event == "open":
            path, _, flags = arguments
            if isinstance(flags, int) and flags & WRITING and path != os.devnull:
                self._touched(event, path)
        elif event in TOUCHING:
            for path in arguments[:2] if event in ("os.rename", "shutil.move") else arguments[:1]:
                self._touched(event, path)
        elif event in STARTING:
            self.seen.append(f"{event} {arguments!r}")

    def _touched(self, event: str, path: object) -> None:
        assert self.folder
        if isinstance(path, (str, bytes, os.PathLike)):
            whole = os.path.abspath(os.fsdecode(path))
            if whole != str(self.folder) and not whole.startswith(f"{self.folder}{os.sep}"):
                self.seen.append(f"{event} {whole}")


_watch: Watch | None = None


@contextmanager
def guarded(folder: Path, *, may_write: tuple[str, ...] = ()) -> Iterator[None]:
    """The block keeps to the rules in that folder, where it runs; `may_write` names are its output.

    Raises:
        AssertionError: it took too long, touched what it must not, or lost or changed a file.
    """
    global _watch  # noqa: PLW0603 - an audit hook stays for good: one is enough
    _watch = _watch or Watch()
    before, where, started = content_of(folder, may_write), Path.cwd(), time.process_time()
    os.chdir(folder)
    _watch.folder, _watch.seen = Path(os.path.abspath(folder)), []
    try:
        yield
    finally:
        _watch.folder = None
        os.chdir(where)
    took_s = time.process_time() - started
    assert took_s < MOST_CPU_S, f"{took_s:.1f} s of processor time; expected under {MOST_CPU_S:g}"
    assert not _watch.seen, _watch.seen
    after = content_of(folder, may_write)
    assert after.keys() == before.keys(), f"files came or went: {after.keys() ^ before.keys()}"
    assert after == before, "a file was changed"


def content_of(folder: Path, but: tuple[str, ...]) -> dict[str, bytes]:
    """Every file of a folder by its name, but these."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.relative_to(folder).parts[0] not in but
    }


def one_line(error: BaseException) -> str:
    """What the error says.

    Raises:
        AssertionError: it is not one line of some length.
    """
    said = str(error)
    assert said, "an error that says nothing"
    assert len(said.splitlines()) == 1, f"more than one line: {said!r}"
    assert "Traceback" not in said
    return said
