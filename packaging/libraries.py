"""Libraries: which of them the bundle needs, and of which it needs the names alone. Linux only.

OpenCV's library is bound to a Qt and an FFmpeg for windows and files, which Scrim has from
elsewhere; PyAV's is bound to encoders that Scrim does not use, and to TLS, which it is denied. The
loader wants every name that is asked for: a hollow library has those, and a call would answer 0.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

Entry = tuple[str, str, str]
"""Of PyInstaller: the place in the bundle, the file that comes there, and its kind."""

Asked = Mapping[str, set[str]]
"""The places of the libraries that the file at a place asks for."""

NEVER_CALLED = {
    "cv2.": ("libQt5", "libavcodec-", "libavdevice-", "libavformat-", "libavutil-", "libswscale-"),
    "libavcodec-": ("libx265-", "libSvtAv1Enc-"),
    "libavformat-": ("libgnutls-",),
}
"""Who asks, and what it never calls, by how the names begin."""

OPENED_BY_NAME = ("libpython", "libonnxruntime_providers")
TOOLS = ("readelf", "cc")
_SYMBOL = re.compile(
    r"\s*\d+: \w+\s+(?P<bytes>\w+) (?P<kind>\w+)\s+\w+\s+\w+\s+(?P<section>\w+) "
    r"(?P<name>[^@\s]+)(@+(?P<version>\S+))?"
)


class Symbol(NamedTuple):
    """A name in a library, as the loader sees it."""

    name: str
    version: str
    bytes: int
    is_data: bool
    is_defined: bool


def trimmed(binaries: list[Entry], folder: Path) -> list[Entry]:
    """Those that something asks for; what is never called, as a hollow one made in `folder`.

    Without readelf all stay, without a C compiler all stay whole.
    """
    if shutil.which("readelf") is None:
        return binaries
    sources = {place: source for place, source, _ in binaries}
    asked = asked_by(sources)
    hollow = never_called(asked, is_root) if shutil.which("cc") else {}
    kept = reached({place: set() if place in hollow else asked[place] for place in asked}, is_root)
    made = {place: hollowed(place, askers, sources, folder) for place, askers in hollow.items()}
    return [
        (place, made.get(place, source), kind) for place, source, kind in binaries if place in kept
    ]


def is_root(place: str) -> bool:
    """Whether it is inside on its own account: no library, or one that is opened by name."""
    name = Path(place).name
    return not name.startswith("lib") or name.startswith(OPENED_BY_NAME) or "Qt/plugins/" in place


def asked_by(sources: Mapping[str, str]) -> Asked:
    """What each file asks for, found as the loader does: by the run path, else by name alone."""
    by_name: dict[str, set[str]] = {}
    for place in sources:
        by_name.setdefault(Path(place).name, set()).add(place)
    asked = {}
    for place, source in sources.items():
        dynamic = _read("--dynamic", source)
        paths = re.findall(r"R(?:UN)?PATH.*\[(.+?)\]", dynamic)
        folders = [
            os.path.normpath(path.replace("$ORIGIN", os.path.dirname(place) or "."))
            for path in ":".join(paths).split(":")
        ]
        asked[place] = set()
        for name in re.findall(r"NEEDED.*\[(.+?)\]", dynamic):
            near = {os.path.normpath(os.path.join(folder, name)) for folder in folders}
            found = by_name.get(name, set())
            asked[place] |= found & near or found
    return asked


def never_called(asked: Asked, roots: Callable[[str], bool]) -> dict[str, set[str]]:
    """The libraries that nobody calls, and who asks for each."""
    found: dict[str, set[str]] = {}
    for who, names in NEVER_CALLED.items():
        for asking in (place for place in asked if Path(place).name.startswith(who)):
            for library in asked[asking]:
                if Path(library).name.startswith(names):
                    found.setdefault(library, set()).add(asking)
    while True:
        kept = reached({p: set() if p in found else asked[p] for p in asked}, roots)
        others = {place: asked[place] for place in kept - found.keys()}
        called = {
            library
            for library, askers in found.items()
            if any(library in asked for place, asked in others.items() if place not in askers)
        }
        if not called:
            return {library: askers & kept for library, askers in found.items() if library in kept}
        found = {library: askers for library, askers in found.items() if library not in called}


def reached(asked: Asked, roots: Callable[[str], bool]) -> set[str]:
    """What stands for itself, and all that it asks for, directly or not."""
    seen = set(filter(roots, asked))
    waiting = list(seen)
    while waiting:
        new = asked[waiting.pop()] - seen
        seen |= new
        waiting += new
    return seen


def hollowed(place: str, askers: set[str], sources: Mapping[str, str], folder: Path) -> str:
    """The file of a library with the names alone that the askers want of it."""
    wanted = {s.name for asking in askers for s in symbols(sources[asking]) if not s.is_defined}
    inside = [s for s in symbols(sources[place]) if s.is_defined and s.name in wanted]
    name = Path(place).name
    code, script, made = folder / f"{name}.c", folder / f"{name}.map", folder / name
    folder.mkdir(parents=True, exist_ok=True)
    code.write_text("\n".join(map(_declared, range(len(inside)), inside)) + "\n", "utf-8")
    nodes = [
        f"{version} {{ global: {' '.join(f'{s.name};' for s in inside if s.version == version)} }};"
        for version in sorted({symbol.version for symbol in inside} - {""})
    ]
    script.write_text("\n".join(nodes) + "\n", "utf-8")
    words = ["cc", "-shared", "-fPIC", "-O1", "-nostdlib", "-s", f"-Wl,-soname,{name}"]
    words += [f"-Wl,--version-script={script}"] if nodes else []
    subprocess.run([*words, "-o", str(made), str(code)], check=True)
    return str(made)


def _declared(number: int, symbol: Symbol) -> str:
    if symbol.is_data:
        return f'char d{number}[{max(symbol.bytes, 1)}] __asm__("{symbol.name}");'
    return f'long f{number}(void) __asm__("{symbol.name}"); long f{number}(void) {{ return 0; }}'


def symbols(source: str) -> Iterator[Symbol]:
    """The names that a file has or wants."""
    for found in map(_SYMBOL.match, _read("--dyn-syms", source).splitlines()):
        if found is not None:
            yield Symbol(
                found["name"],
                found["version"] or "",
                int(found["bytes"], 0),
                found["kind"] == "OBJECT",
                found["section"] != "UND",
            )


def _read(what: str, source: str) -> str:
    words = ["readelf", "--wide", what, source]
    return subprocess.run(words, check=False, capture_output=True, text=True).stdout
