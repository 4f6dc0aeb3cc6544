"""Lines: what a program prints, one after the other, for whoever will not wait for good."""

from __future__ import annotations

import subprocess
from queue import Queue
from threading import Thread

PATIENCE_S = 60.0


class Lines:
    """Reads a program's output from its first line on; `next` hands it out."""

    def __init__(self, program: subprocess.Popen[str]) -> None:
        self._program = program
        self._lines: Queue[str] = Queue()
        Thread(target=self._listen, daemon=True).start()

    def next(self) -> str:
        """The next line, without blanks around it; empty once the program has ended.

        Raises:
            queue.Empty: there was none for a minute, or more were asked for after the end.
        """
        return self._lines.get(timeout=PATIENCE_S)

    def _listen(self) -> None:
        assert self._program.stdout
        for line in self._program.stdout:
            self._lines.put(line.strip())
        self._lines.put("")
