"""RunKey: a value in the registry from which Windows starts a program when its user logs in."""

from __future__ import annotations

import importlib
import subprocess
from collections.abc import Sequence
from pathlib import PureWindowsPath
from typing import Any

from system.desktop.entry import refused

KEY, VALUE = r"Software\Microsoft\Windows\CurrentVersion\Run", "Scrim"


class RunKey:
    """The value of this user that starts these words; `registry` is Python's winreg."""

    def __init__(self, words: Sequence[str], registry: Any = None) -> None:
        self._registry = registry or importlib.import_module("winreg")
        self._words = [_without_console(words[0]), *words[1:]]

    def is_on(self) -> bool:
        """Whether it is there."""
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, KEY) as key:
                registry.QueryValueEx(key, VALUE)
        except OSError:
            return False
        return True

    def switch(self, *, on: bool) -> None:
        """Write it, or take it away.

        Raises:
            LoginError: the system refuses.
        """
        registry = self._registry
        try:
            with registry.CreateKey(registry.HKEY_CURRENT_USER, KEY) as key:
                if on:
                    command = subprocess.list2cmdline(self._words)
                    registry.SetValueEx(key, VALUE, 0, registry.REG_SZ, command)
                elif self.is_on():
                    registry.DeleteValue(key, VALUE)
        except OSError as error:
            raise refused(rf"HKEY_CURRENT_USER\{KEY}", error) from None


def _without_console(program: str) -> str:
    """The Python that opens no window of its own; any other program as it is."""
    path = PureWindowsPath(program)
    return str(path.with_name("pythonw.exe")) if path.name.lower() == "python.exe" else program
