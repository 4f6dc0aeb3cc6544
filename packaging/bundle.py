"""Makes dist/scrim, one folder that runs without Python: PyInstaller, licences, desktop entry.

    python packaging/bundle.py

It holds what is installed here and needs nothing else. OpenCV's wheel brings parts of a Qt of its
own, which its library asks for: those stay, its plugins and fonts do not.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "dist" / "scrim"
WORK = ROOT / "build"
OURS = "scrim-kernels"

PUBLIC_LICENCES = Path("/usr/share/common-licenses")
WITHOUT_TEXT = ("GPL-2", "GPL-3", "LGPL-3")
"""Licences whose text the wheel of Qt leaves out; Debian and its kin have them."""


def main() -> None:
    """Builds everything anew; the last line says how large it became."""
    build()
    strip()
    add_licences()
    if sys.platform.startswith("linux"):
        add_desktop_entry()
        add_words()
    print(f"{BUNDLE.relative_to(ROOT)}: {size_mb(BUNDLE):.0f} MB")


def build() -> None:
    """Runs PyInstaller on scrim.spec."""
    subprocess.run(
        [
            sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
            "--distpath", str(BUNDLE.parent), "--workpath", str(WORK / "pyinstaller"),
            str(ROOT / "packaging" / "scrim.spec"),
        ],
        check=True,
    )  # fmt: skip


def strip() -> None:
    """Takes the debug symbols out of Python and its modules, a tenth of the bundle.

    The libraries of wheels stay as they are: patchelf has moved their sections, which strip breaks.
    """
    tool = shutil.which("strip")
    if tool is None or not sys.platform.startswith("linux"):
        return
    modules = [*BUNDLE.rglob("*.abi3.so"), *BUNDLE.rglob("*.cpython-*.so")]
    modules += BUNDLE.rglob("libpython*.so*")
    for module in modules:
        if not module.is_symlink():
            subprocess.run([tool, "--strip-unneeded", str(module)], check=True)


def add_licences() -> None:
    """Puts NOTICE.md and the licence text of every part beside the program."""
    shutil.copy(ROOT / "packaging" / "NOTICE.md", BUNDLE)
    shutil.copy(ROOT / "LICENSE", BUNDLE)
    for part in map(distribution, ["pyinstaller", *packages_inside()]):
        for text in licence_texts(part):
            folder = BUNDLE / "licenses" / part.name
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copy(text, folder)
    for name in WITHOUT_TEXT:
        if (PUBLIC_LICENCES / name).exists():
            shutil.copy(PUBLIC_LICENCES / name, BUNDLE / "licenses")
    python = Path(sys.base_prefix) / "lib" / f"python3.{sys.version_info[1]}" / "LICENSE.txt"
    if python.exists():
        shutil.copy(python, BUNDLE / "licenses" / "Python.txt")


def packages_inside() -> list[str]:
    """The packages of which a module or a library is in the bundle, but ours."""
    from PyInstaller.archive.readers import CArchiveReader

    program = BUNDLE / ("scrim.exe" if sys.platform == "win32" else "scrim")
    frozen = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc
    names = [*frozen, *(path.name for path in (BUNDLE / "_internal").iterdir())]
    owners = packages_distributions()
    found = {owners.get(name.split(".")[0], [OURS])[0] for name in names}
    return sorted(found - {OURS})


def licence_texts(part: Distribution) -> list[Path]:
    """The files of a package that hold its licence and those of what it contains."""
    marks = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "THIRDPARTY")
    names = [name for name in part.files or () if name.stem.upper().startswith(marks)]
    return [Path(str(name.locate())) for name in names if name.suffix not in (".py", ".pyc")]


def add_desktop_entry() -> None:
    """Puts the desktop entry, the icons and the script that installs both for one user."""
    linux = ROOT / "packaging" / "linux"
    for name in ("scrim.Scrim.desktop", "install.sh", "scrim.svg"):
        shutil.copy(linux / name, BUNDLE)
    subprocess.run([sys.executable, str(linux / "icons.py"), str(BUNDLE / "icons")], check=True)


def add_words() -> None:
    """Puts the man page and the completion of shells below `share`."""
    words = [sys.executable, str(ROOT / "packaging" / "words"), str(BUNDLE / "share")]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)


def size_mb(folder: Path) -> float:
    """What the files of a folder take, in millions of bytes."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 1e6


if __name__ == "__main__":
    main()
