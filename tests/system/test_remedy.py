"""Remedies: the command that a message names works where it is read."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from system.remedy import ROOT, command, menu_installer, pip_install


def test_the_command_runs_from_wherever_it_was_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in (ROOT, ROOT / "docs", tmp_path):
        monkeypatch.chdir(folder)
        words = shlex.split(command("profile", "--help"))
        ran = subprocess.run(words, capture_output=True, text=True, check=False, timeout=120)
        assert (ran.returncode, ran.stderr) == (0, ""), words
        assert "usage: app.py profile" in ran.stdout


def a_python(folder: Path) -> Path:
    folder.mkdir()
    (folder / "python").symlink_to(sys.executable)
    return folder / "python"


def test_python_has_its_short_name_where_that_leads_to_this_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, another = a_python(tmp_path / "mine"), a_python(tmp_path / "another")
    monkeypatch.setattr(sys, "executable", str(mine))
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("PATH", str(mine.parent))
    assert command("doctor") == "python app.py doctor"
    assert pip_install("a", "b") == "python -m pip install a b"
    monkeypatch.setenv("PATH", str(another.parent))  # another environment, with other packages
    assert command("doctor") == f"{mine} app.py doctor"
    monkeypatch.setenv("PATH", "")
    monkeypatch.chdir(tmp_path)
    assert command("doctor") == f"mine/python {ROOT / 'app.py'} doctor"


def test_a_bundle_is_called_by_its_own_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "a folder"
    folder.mkdir()
    program = folder / "scrim"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.chdir(folder)
    monkeypatch.setenv("PATH", "")
    assert command("doctor") == "./scrim doctor"
    (folder / "install.sh").write_text("#!/bin/sh\n")
    assert menu_installer() == "sh install.sh"
    monkeypatch.chdir(tmp_path.parent)
    assert shlex.split(command("doctor"))[0] == os.path.relpath(program)
    monkeypatch.setenv("PATH", str(folder))
    assert command("doctor") == "scrim doctor"


def test_a_package_of_the_system_is_called_by_its_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The command is a link from /usr/bin, and the package itself brings the menu entry."""
    inside, commands = tmp_path / "lib" / "scrim", tmp_path / "bin"
    inside.mkdir(parents=True)
    commands.mkdir()
    (inside / "scrim").write_text("#!/bin/sh\n")
    (inside / "scrim").chmod(0o755)
    (commands / "scrim").symlink_to(inside / "scrim")
    monkeypatch.setattr(sys, "executable", str(inside / "scrim"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("PATH", str(commands))
    assert command("doctor") == "scrim doctor"
    assert menu_installer() == "sudo apt-get install --reinstall scrim"


def test_an_environment_has_its_own_installer_of_the_menu_entry(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("system.remedy.ROOT", tmp_path)  # where no Makefile is
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert menu_installer() == "sh share/scrim/install.sh"
