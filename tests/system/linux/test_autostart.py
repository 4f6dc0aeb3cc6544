"""The entry that starts Scrim at login."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from system.desktop.login import LoginError
from system.linux.autostart import ENTRY, Autostart, quoted


def test_off_at_first_on_by_the_switch_and_off_again(tmp_path: Path) -> None:
    login = Autostart(tmp_path / "config" / "autostart", ("/opt/my scrim/scrim", "run", "--hidden"))
    assert not login.is_on()
    login.switch(on=True)
    login.switch(on=True)
    assert login.is_on()
    entry = (tmp_path / "config/autostart" / ENTRY).read_text()
    assert '\nExec="/opt/my scrim/scrim" "run" "--hidden"\n' in entry
    assert entry.startswith("[Desktop Entry]\nType=Application\n")
    login.switch(on=False)
    login.switch(on=False)
    assert not login.is_on()
    assert not [*(tmp_path / "config/autostart").iterdir()]


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled = false"])
def test_what_a_desktop_has_switched_off_is_off(tmp_path: Path, line: str) -> None:
    login = Autostart(tmp_path, ("scrim",))
    login.switch(on=True)
    with (tmp_path / ENTRY).open("a") as entry:
        entry.write(f"{line}\n")
    assert not login.is_on()
    login.switch(on=True)
    assert login.is_on()


def test_a_folder_that_cannot_be_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file")
    login = Autostart(tmp_path / "autostart", ("scrim",))
    with pytest.raises(LoginError, match=r"start at login: .* cannot be changed \(File exists\)"):
        login.switch(on=True)
    with pytest.raises(LoginError, match=r"Not a directory"):
        login.switch(on=False)
    assert not login.is_on()


@given(st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=30))
def test_no_word_breaks_out_of_its_quotes(word: str) -> None:
    """Read back as the specification says: the string's escapes, the quotes' own, then the %."""
    inside = quoted(word)[1:-1].replace("\\\\", "\\")
    read, letters = "", iter(inside)
    for letter in letters:
        assert letter not in '"`$'
        read += next(letters) if letter == "\\" else letter
    assert read.replace("%%", "%") == word


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="not installed")
def test_the_desktops_own_checker_has_no_complaint(tmp_path: Path) -> None:
    Autostart(tmp_path, ("/opt/a %20 $x `y` \\z/scrim", "run")).switch(on=True)
    subprocess.run(["desktop-file-validate", str(tmp_path / ENTRY)], check=True)
