"""Remedies: the commands that a message tells the user to run, as they work here.

A bundle is called by its own name; in a checkout Python must be the one that has the packages.
"""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def command(*words: str) -> str:
    """Scrim with those arguments, to be typed or pasted in the folder where it was started."""
    return " ".join([_program(), *words])


def anywhere(*words: str) -> str:
    """The same for a new terminal: no folder, no environment that is active here counts."""
    return " ".join([*(_quoted(word) for word in program_words()), *words])


def pip_install(*packages: str) -> str:
    """What puts packages where this Python finds them."""
    return " ".join([_called("python"), "-m pip install", *packages])


def menu_installer() -> str:
    """What adds Scrim to the menu of this user's desktop."""
    if is_bundle():
        script = Path(sys.executable).with_name("install.sh")
        if not script.exists():  # a package of the system's, which brings the entry
            return "sudo apt-get install --reinstall scrim"
    elif is_installed():
        script = Path(sys.prefix, "share", "scrim", "install.sh")
    else:
        script = ROOT / "packaging" / "linux" / "install.sh"
    return f"sh {_short(script)}"


def is_bundle() -> bool:
    """Whether this is the folder that runs without Python."""
    return bool(getattr(sys, "frozen", False))


def is_installed() -> bool:
    """Whether pip, pipx or uv put this where packages live; else it is a checkout or the bundle."""
    return not is_bundle() and not (ROOT / "Makefile").exists()


def program_words() -> list[str]:
    """What starts Scrim from anywhere, word by word."""
    if is_bundle():
        return [sys.executable]
    if is_installed():
        name = "scrim.exe" if os.name == "nt" else "scrim"
        return [str(Path(sys.executable).with_name(name))]
    return [sys.executable, str(ROOT / "app.py")]


def _program() -> str:
    if is_bundle():
        return _called("scrim")
    if is_installed():
        return "scrim" if shutil.which("scrim") else _short(Path(sys.executable).with_name("scrim"))
    return f"{_called('python')} {_short(ROOT / 'app.py')}"


def _called(name: str) -> str:
    """The name alone where it leads to the program that runs now, else the way to that."""
    running = Path(sys.executable)
    found = shutil.which(name)
    # a Python of another folder is that of another environment, which has other packages
    is_near = is_bundle() or bool(found and Path(found).parent == running.parent)
    if found and is_near and os.path.samefile(found, running):
        return name
    return _short(running)


def _short(path: Path) -> str:
    """The path as seen from here, where that is shorter; quoted where a shell needs it."""
    try:
        path = path.absolute().relative_to(Path.cwd())
    except (ValueError, OSError):
        return _quoted(str(path))
    text = str(path)
    return _quoted(text if os.sep in text or path.suffix else os.path.join(".", text))


def _quoted(text: str) -> str:
    if os.name == "nt":
        return f'"{text}"' if " " in text else text
    return shlex.quote(text)
