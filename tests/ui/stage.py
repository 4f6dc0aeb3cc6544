"""Stage: the window on an X server of its own, and a person at its keyboard and mouse."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from queue import Queue
from threading import Thread

ROOT = Path(__file__).parents[2]
MISSING = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]


class Stage:
    """A window on a screen of its own; `said` reads what the session printed next."""

    LOOK, ADD = (690, 32), (840, 636)
    """Where those buttons are."""

    def __init__(self, display: str, app: subprocess.Popen[str]) -> None:
        self.app = app
        self._lines: Queue[str] = Queue()
        Thread(target=self._listen, daemon=True).start()
        self._environ = {**os.environ, "DISPLAY": display}
        self.window = self._xdotool("search", "--sync", "--onlyvisible", "--name", "^Scrim:")
        self._xdotool("windowfocus", "--sync", self.window)
        self.press("plus", "minus")  # answered once the window is at work
        assert [self.said(), self.said()] == ["blur 65, covered False", "blur 60, covered False"]

    def press(self, *keys: str) -> None:
        self._xdotool("key", *keys)

    def click(self, x: int, y: int) -> None:
        self._xdotool("mousemove", "--sync", str(x), str(y), "click", "1")

    def waits_for(self, title: str) -> str:
        """The window of that title, once it is shown."""
        return self._xdotool("search", "--sync", "--onlyvisible", "--name", f"^{title}$")

    def hold(self, key: str, seconds: float) -> None:
        """The key held down; the server repeats it as a keyboard does."""
        self._xdotool("keydown", key, "sleep", str(seconds), "keyup", key)

    def dialog(self, title: str) -> None:
        """Wait for the dialog of that title and give it the keyboard: no window manager does."""
        self._xdotool("windowfocus", "--sync", self.waits_for(title))

    def back(self) -> None:
        """Give the keyboard back to the window."""
        self._xdotool("windowfocus", "--sync", self.window)

    def layout(self, name: str) -> None:
        subprocess.run(["setxkbmap", name], env=self._environ, check=True)

    def said(self) -> str:
        """What the session said next; nothing once it has ended."""
        return self._lines.get(timeout=60)

    def _listen(self) -> None:
        assert self.app.stdout
        for line in self.app.stdout:
            self._lines.put(line.strip())
        self._lines.put("")

    def _xdotool(self, *words: str) -> str:
        ran = subprocess.run(
            ["xdotool", *words],
            env=self._environ, capture_output=True, text=True, check=True, timeout=60,
        )  # fmt: skip
        return ran.stdout.split()[0] if ran.stdout else ""
