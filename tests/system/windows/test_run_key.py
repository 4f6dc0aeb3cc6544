"""The registry's value that starts Scrim at login: a registry that a test made."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from system.desktop.login import LoginError
from system.windows.run_key import KEY, VALUE, RunKey


class Registry:
    """winreg, with one key."""

    HKEY_CURRENT_USER, REG_SZ = "user", 1

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.refuses = False

    @contextmanager
    def OpenKey(self, root: str, key: str) -> Iterator[str]:
        assert (root, key) == ("user", KEY)
        yield key

    def CreateKey(self, root: str, key: str) -> object:
        if self.refuses:
            raise PermissionError(13, "Access is denied")
        return self.OpenKey(root, key)

    def QueryValueEx(self, _key: str, name: str) -> tuple[str, int]:
        if name not in self.values:
            raise FileNotFoundError(2, "cannot find the file specified")
        return self.values[name], 1

    def SetValueEx(self, _key: str, name: str, _: int, kind: int, value: str) -> None:
        assert kind == self.REG_SZ
        self.values[name] = value

    def DeleteValue(self, _key: str, name: str) -> None:
        del self.values[name]


def test_off_at_first_on_by_the_switch_and_off_again() -> None:
    registry = Registry()
    login = RunKey((r"C:\Program Files\Scrim\scrim.exe", "run", "--hidden"), registry)
    assert not login.is_on()
    login.switch(on=True)
    assert login.is_on()
    assert registry.values == {VALUE: r'"C:\Program Files\Scrim\scrim.exe" run --hidden'}
    login.switch(on=False)
    login.switch(on=False)
    assert not login.is_on()


def test_no_console_comes_with_it() -> None:
    registry = Registry()
    RunKey((r"C:\venv\Scripts\python.exe", r"C:\scrim\app.py"), registry).switch(on=True)
    assert registry.values[VALUE] == r"C:\venv\Scripts\pythonw.exe C:\scrim\app.py"


def test_what_the_registry_refuses_is_one_line() -> None:
    registry = Registry()
    registry.refuses = True
    with pytest.raises(LoginError, match=r"Run cannot be changed \(Access is denied\)"):
        RunKey(("scrim.exe",), registry).switch(on=True)
