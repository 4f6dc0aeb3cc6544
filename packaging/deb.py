"""Makes dist/scrim_VERSION_ARCHITECTURE.deb of dist/scrim: `make deb`. Needs dpkg-deb, no root.

The bundle lies in /usr/lib/scrim and asks the system only for what must be its own: the C library,
the way to the screen, fonts and keyboards. All else of the package is its place in the system.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from bundle import BUNDLE, ROOT

sys.path[:0] = [str(ROOT)]
STAGE = ROOT / "build" / "deb"
MAINTAINER = "The Scrim developers <scrim@users.noreply.github.com>"
SYSTEM = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libasound.so.2": "libasound2 | libasound2t64",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
}
"""Libraries that PyInstaller leaves to the system, and the packages that have them."""

OF_LIBC = re.compile(r"ld-linux.*|lib(c|dl|m|pthread|rt|util|resolv|mvec)\.so\.\d")
ALWAYS = ("fontconfig-config", "libx11-data", "xkb-data")
"""What the libraries inside read: which fonts there are, dead keys, layouts."""

RECOMMENDED = (
    "v4l2loopback-dkms",
    "libpipewire-0.3-0 | libpipewire-0.3-0t64",
    "libportaudio2 | libportaudio2t64",
)
DESCRIPTION = """\
webcam with the room behind you blurred or replaced
 Scrim stands between your webcam and your meeting, and sends what it makes by
 PipeWire or to a v4l2loopback device: you before a blur, a color, a picture
 or a loop. Until the first good picture, and whenever something fails, the
 meeting sees a card, never your room.
 .
 It works on your own CPU; the kernel denies it the network."""
OVERRIDES = """\
# a bundle: its libraries are those of the wheels that were tested together, found by their own
# run paths, and strip would break what patchelf has moved
scrim: embedded-library
scrim: custom-library-search-path
scrim: unstripped-binary-or-object
scrim: library-not-linked-against-libc
scrim: shared-library-lacks-prerequisites
scrim: hardening-no-relro
scrim: hardening-no-bindnow
scrim: hardening-no-fortify-functions
scrim: hardening-no-pie
scrim: executable-stack-in-shared-library
scrim: extra-license-file
scrim: initial-upload-closes-no-bugs
"""


def main() -> None:
    """Builds the package anew; the last line says where it is and how large."""
    if not (BUNDLE / "scrim").exists():
        sys.exit("scrim: no dist/scrim here; expected the bundle; run: make bundle")
    if shutil.which("dpkg-deb") is None:
        sys.exit("scrim: no dpkg-deb here; expected Debian, Ubuntu or their kin, or the tool alone")
    shutil.rmtree(STAGE, ignore_errors=True)
    add_program()
    add_place_in_system()
    add_documents()
    add_control()
    file = ROOT / "dist" / f"scrim_{version()}_{architecture()}.deb"
    build = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", str(STAGE), str(file)]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    print(f"{file.relative_to(ROOT)}: {file.stat().st_size / 1e6:.0f} MB")


def version() -> str:
    """That of the app, and of this way to package it."""
    from words.table import version as of_app

    return f"{of_app()}-1"


def architecture() -> str:
    """What Debian calls this machine."""
    words = ["dpkg", "--print-architecture"]
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()


def day() -> datetime:
    """When: SOURCE_DATE_EPOCH, or now."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)


def add_program() -> None:
    """The bundle without what the package does in its place, and the command."""
    inside = STAGE / "usr" / "lib" / "scrim"
    shutil.copytree(BUNDLE / "_internal", inside / "_internal", symlinks=True)
    shutil.copy(BUNDLE / "scrim", inside)
    for path in inside.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == inside / "scrim" else 0o644)
    command = STAGE / "usr" / "bin" / "scrim"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/scrim/scrim")


def add_place_in_system() -> None:
    """Menu entry, icons, man page and completion, where Debian has them."""
    share = STAGE / "usr" / "share"
    put(BUNDLE / "scrim.Scrim.desktop", share / "applications")
    put(BUNDLE / "scrim.svg", share / "icons" / "hicolor" / "scalable" / "apps")
    for icon in (BUNDLE / "icons").glob("*.png"):
        put(icon, share / "icons" / "hicolor" / icon.stem / "apps", "scrim.png")
    words = BUNDLE / "share"
    press(words / "man/man1/scrim.1", share / "man/man1/scrim.1.gz")
    put(words / "bash-completion/completions/scrim", share / "bash-completion/completions")
    put(words / "zsh/site-functions/_scrim", share / "zsh/vendor-completions")
    put(words / "fish/vendor_completions.d/scrim.fish", share / "fish/vendor_completions.d")


def add_documents() -> None:
    """Licences, what is inside, and what changed."""
    folder = STAGE / "usr" / "share" / "doc" / "scrim"
    shutil.copytree(BUNDLE / "licenses", folder / "licenses")
    for path in (folder / "licenses").rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
    put(BUNDLE / "NOTICE.md", folder)
    mine = (BUNDLE / "LICENSE").read_text(encoding="utf-8")
    notice = (BUNDLE / "NOTICE.md").read_text(encoding="utf-8")
    texts = "The texts are in licenses/ and, on Debian, in /usr/share/common-licenses/GPL-2, GPL-3,"
    notice = notice.replace(
        "The texts are in `licenses/`.",
        f"{texts}\nLGPL-2.1, LGPL-3, Apache-2.0 and MPL-2.0.",
    )
    (folder / "copyright").write_text(f"Scrim\n\n{mine}\n\n{notice}", encoding="utf-8")
    press(ROOT / "CHANGELOG.md", folder / "changelog.gz")
    log = f"scrim ({version()}) unstable; urgency=medium\n\n  * What changed: changelog.gz.\n\n"
    log += f" -- {MAINTAINER}  {format_datetime(day())}\n"
    (folder / "changelog.Debian.gz").write_bytes(gzip.compress(log.encode(), mtime=0))
    overrides = STAGE / "usr" / "share" / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    (overrides / "scrim").write_text(OVERRIDES, encoding="utf-8")


def add_control() -> None:
    """What the package is and asks for, and the sums of its files."""
    files = sorted(path for path in STAGE.rglob("*") if path.is_file() and not path.is_symlink())
    sums = [f"{md5(path)}  {path.relative_to(STAGE)}\n" for path in files]
    size_kb = sum(path.stat().st_size // 1024 + 1 for path in files)
    fields = {
        "Package": "scrim",
        "Version": version(),
        "Architecture": architecture(),
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size_kb),
        "Depends": ", ".join(depends()),
        "Recommends": ", ".join(RECOMMENDED),
        "Suggests": "pipewire, wireplumber, xdg-desktop-portal",
        "Section": "video",
        "Priority": "optional",
        "Description": DESCRIPTION,
    }
    control = STAGE / "DEBIAN"
    control.mkdir()
    text = "".join(f"{name}: {value}\n" for name, value in fields.items())
    (control / "control").write_text(text, encoding="utf-8")
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")
    for folder in (STAGE, *(path for path in STAGE.rglob("*") if path.is_dir())):
        folder.chmod(0o755)


def depends() -> list[str]:
    """The packages that have what the bundle asks of the system.

    Raises:
        SystemExit: a library is asked for that nobody is known to have.
    """
    asked, generation = set(), (2, 17)
    inside = {path.name for path in BUNDLE.rglob("*.so*")}
    for path in (BUNDLE / "scrim", *BUNDLE.rglob("*.so*")):
        words = ["readelf", "--wide", "--dynamic", "--version-info", str(path)]
        read = subprocess.run(words, check=False, capture_output=True, text=True).stdout
        asked |= set(re.findall(r"NEEDED.*\[(.+?)\]", read))
        found = re.findall(r"Name: GLIBC_2\.(\d+)", read)
        generation = max([generation, *((2, int(minor)) for minor in found)])
    asked = {name for name in asked - inside if not OF_LIBC.fullmatch(name)}
    unknown = asked - SYSTEM.keys()
    if unknown:
        sys.exit(f"scrim: who has {', '.join(sorted(unknown))}? say it in SYSTEM of deb.py")
    libc = f"libc6 (>= {generation[0]}.{generation[1]})"
    return sorted([libc, *ALWAYS, *(SYSTEM[name] for name in asked)])


def md5(path: Path) -> str:
    """The sum by which dpkg verifies a file."""
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def put(source: Path, folder: Path, name: str = "") -> None:
    """Copies a file that everybody may read."""
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / (name or source.name)
    shutil.copyfile(source, made)
    made.chmod(0o644)


def press(source: Path, made: Path) -> None:
    """The file as gzip, without name and day."""
    made.parent.mkdir(parents=True, exist_ok=True)
    made.write_bytes(gzip.compress(source.read_bytes(), 9, mtime=0))


if __name__ == "__main__":
    main()
