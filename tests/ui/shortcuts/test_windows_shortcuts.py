"""Windows: its flags and messages, as its documentation has them; on no Windows."""

from __future__ import annotations

from tests.ui.shortcuts.rigs import MODIFIERS, FakeUser32, Recorder, WindowsRig
from ui.shortcuts.table import SHORTCUTS
from ui.shortcuts.windows import WM_HOTKEY, open_windows

MOD_NOREPEAT = 0x4000


class Noting(FakeUser32):
    def __init__(self) -> None:
        super().__init__()
        self.flags: dict[int, int] = {}

    def RegisterHotKey(self, window: None, number: int, flags: int, key: int) -> int:
        self.flags[number] = flags
        return super().RegisterHotKey(window, number, flags, key)


def test_only_steps_repeat_while_held_down(qapp: object) -> None:
    user32 = Noting()
    held = open_windows(MODIFIERS, Recorder(), user32)
    repeats = [not flags & MOD_NOREPEAT for flags in user32.flags.values()]
    assert repeats == [shortcut.repeats for shortcut in SHORTCUTS]
    assert all(number < 0xC000 for number in user32.flags), "those above belong to libraries"
    held.close()


def test_super_is_the_windows_key(qapp: object) -> None:
    user32 = Noting()
    held = open_windows("Ctrl+Shift+Super", Recorder(), user32)
    assert {flags & 0xF for flags in user32.flags.values()} == {0x2 | 0x4 | 0x8}
    held.close()


def test_other_messages_go_their_way(windows: WindowsRig) -> None:
    heard = Recorder()
    held = windows.open(heard)
    number = next(iter(windows.user32.held.values()))
    assert windows.send(WM_HOTKEY, number) == (True, 0)
    assert windows.send(WM_HOTKEY, number + 99) == (False, 0)
    assert windows.send(0x0100, number) == (False, 0)
    assert windows.backend
    assert windows.backend.nativeEventFilter(b"xcb_generic_event_t", 0) == (False, 0)
    assert len(heard.names) == 1
    held.close()
