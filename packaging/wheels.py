"""Says of each wheel of the loops what is in it, and whether that is what its name says.

`make wheels` runs it on what it has built; most of the platforms cannot be tried on one machine.
"""

from __future__ import annotations

import re
import sys
import zipfile
from pathlib import Path
from typing import NamedTuple

LIBRARIES = re.compile(r"scrim_kernels/_loops(?:_v[34])?\.(?:so|pyd)")
PROTOTYPE = re.compile(r"EXPORT void (\w+)\(")
MACHINES = {
    ("ELF", 62): "Linux x86-64",
    ("ELF", 183): "Linux arm64",
    ("PE", 0x8664): "Windows x86-64",
    ("PE", 0xAA64): "Windows arm64",
    ("Mach-O", 0x01000007): "macOS x86-64",
    ("Mach-O", 0x0100000C): "macOS arm64",
}
"""The number by which each format of libraries says for which processor it is."""

PLATFORMS = {
    "manylinux_2_17_x86_64": "Linux x86-64",
    "manylinux_2_17_aarch64": "Linux arm64",
    "win_amd64": "Windows x86-64",
    "win_arm64": "Windows arm64",
    "macosx_11_0_x86_64": "macOS x86-64",
    "macosx_11_0_arm64": "macOS arm64",
}
NEWEST_GLIBC = (2, 17)
"""What `manylinux_2_17` promises."""


class Wheel(NamedTuple):
    """What a wheel holds: the machine of its libraries, how many they and their loops are."""

    machine: str
    libraries: int
    loops: int


def looked_at(path: Path) -> Wheel:
    """What is in the wheel, which is what its name says.

    Raises:
        ValueError: it is something else, in one line.
    """
    wanted, tag = _wanted(path)
    with zipfile.ZipFile(path) as wheel:
        names = wheel.namelist()
        metadata = next(name for name in names if name.endswith(".dist-info/WHEEL"))
        if f"Tag: {tag}\n" not in wheel.read(metadata).decode().replace("\r\n", "\n"):
            raise ValueError(f"{path.name}: {metadata} lacks the tag {tag}")
        loops = PROTOTYPE.findall(wheel.read("scrim_kernels/scrim.h").decode())
        found = {name: wheel.read(name) for name in names if LIBRARIES.fullmatch(name)}
    strangers = [
        n for n in names if n.endswith((".so", ".pyd", ".dll", ".dylib")) and n not in found
    ]
    count = 3 if wanted.endswith("x86-64") else 1
    if len(found) != count or strangers:
        raise ValueError(
            f"{path.name} has {sorted(found)} and {strangers}; expected {count} libraries"
        )
    for name, library in found.items():
        _check(f"{path.name}: {name}", library, wanted, loops)
    return Wheel(wanted, len(found), len(loops))


def machine_of(library: bytes) -> str:
    """The system and processor that a library says it is for."""
    if library[:4] == b"\x7fELF":
        number = ("ELF", int.from_bytes(library[18:20], "little"))
    elif library[:4] == b"\xcf\xfa\xed\xfe":
        number = ("Mach-O", int.from_bytes(library[4:8], "little"))
    elif library[:2] == b"MZ":
        start = int.from_bytes(library[60:64], "little")
        number = ("PE", int.from_bytes(library[start + 4 : start + 6], "little"))
    else:
        number = ("nothing known", 0)
    return MACHINES.get(number, f"{number[0]} {number[1]:#x}")


def _wanted(path: Path) -> tuple[str, str]:
    """The machine that the name says, and the tag that stands in it."""
    tag = path.stem.split("-", 2)[-1]
    platform = tag.removeprefix("py3-none-")
    if platform not in PLATFORMS:
        raise ValueError(f"{path.name}; expected py3-none- and one of {', '.join(PLATFORMS)}")
    return PLATFORMS[platform], tag


def _check(name: str, library: bytes, wanted: str, loops: list[str]) -> None:
    if machine_of(library) != wanted:
        raise ValueError(f"{name} is for {machine_of(library)}; expected {wanted}")
    before = b"\0_" if wanted.startswith("macOS") else b"\0"
    missing = [loop for loop in loops if before + loop.encode() + b"\0" not in library]
    if missing or not loops:
        raise ValueError(f"{name} lacks {', '.join(missing) or 'all loops'}")
    asked = [(int(a), int(b)) for a, b in re.findall(rb"GLIBC_(\d+)\.(\d+)", library)]
    if max(asked, default=(0, 0)) > NEWEST_GLIBC:
        raise ValueError(f"{name} asks for glibc {max(asked)}; expected at most {NEWEST_GLIBC}")


def main(paths: list[str]) -> int:
    """0, and a line for each wheel; 1 where one is something else than its name says."""
    for path in map(Path, paths):
        try:
            wheel = looked_at(path)
        except (OSError, ValueError, KeyError, StopIteration, zipfile.BadZipFile) as error:
            print(f"scrim: {path}: {error}", file=sys.stderr)
            return 1
        size = path.stat().st_size // 1024
        print(f"{path.name}: {wheel.machine}, {wheel.loops} loops x {wheel.libraries}, {size} KB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
