"""Wheels of the loops for elsewhere: what is not what its name says is refused in a line."""

from __future__ import annotations

import re
import runpy
import struct
import zipfile
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
WHEELS = runpy.run_path(str(ROOT / "packaging" / "wheels.py"))
looked_at: Any = WHEELS["looked_at"]
LOOPS = ("scrim_one", "scrim_two")


def elf(machine: int, *, needs: bytes = b"GLIBC_2.2.5") -> bytes:
    return b"\x7fELF" + bytes(14) + struct.pack("<H", machine) + b"\0" + named(b"") + needs


def pe(machine: int, loops: tuple[str, ...] = LOOPS) -> bytes:
    header = b"MZ" + bytes(58) + struct.pack("<I", 64) + b"PE\0\0" + struct.pack("<H", machine)
    return header + named(loops=loops)


def mach_o(machine: int) -> bytes:
    return b"\xcf\xfa\xed\xfe" + struct.pack("<I", machine) + named(b"_")


def named(before: bytes = b"", loops: tuple[str, ...] = LOOPS) -> bytes:
    return b"".join(b"\0" + before + name.encode() for name in loops) + b"\0"


MADE = {
    "manylinux_2_17_x86_64": (elf(62), 3),
    "manylinux_2_17_aarch64": (elf(183), 1),
    "win_amd64": (pe(0x8664), 3),
    "win_arm64": (pe(0xAA64), 1),
    "macosx_11_0_x86_64": (mach_o(0x01000007), 3),
    "macosx_11_0_arm64": (mach_o(0x0100000C), 1),
}


def wheel(
    folder: Path,
    platform: str,
    library: bytes | None = None,
    *,
    count: int | None = None,
    tag: str = "",
    more: str = "",
) -> Path:
    path = folder / f"scrim_kernels-1.0-py3-none-{platform}.whl"
    suffix = ".pyd" if platform.startswith("win") else ".so"
    names = ["_loops", "_loops_v3", "_loops_v4"][: MADE[platform][1] if count is None else count]
    with zipfile.ZipFile(path, "w") as file:
        header = "".join(f"EXPORT void {name}(int a);\n" for name in LOOPS)
        file.writestr("scrim_kernels/scrim.h", header)
        said = f"Wheel-Version: 1.0\nTag: {tag or f'py3-none-{platform}'}\n"
        file.writestr("scrim_kernels-1.0.dist-info/WHEEL", said)
        for name in names:
            file.writestr(f"scrim_kernels/{name}{suffix}", library or MADE[platform][0])
        if more:
            file.writestr(more, b"")
    return path


@pytest.mark.parametrize("platform", MADE)
def test_what_a_wheel_is_for_is_read_in_its_libraries(platform: str, tmp_path: Path) -> None:
    seen = looked_at(wheel(tmp_path, platform))
    assert seen.machine == WHEELS["PLATFORMS"][platform]
    assert (seen.libraries, seen.loops) == (MADE[platform][1], len(LOOPS))


@pytest.mark.parametrize("platform", MADE)
@pytest.mark.parametrize("other", MADE)
def test_the_libraries_of_another_platform_are_refused(
    platform: str, other: str, tmp_path: Path
) -> None:
    if other != platform:
        with pytest.raises(ValueError, match=r"is for .*; expected"):
            looked_at(wheel(tmp_path, platform, MADE[other][0]))


@pytest.mark.parametrize(
    ("platform", "how", "line"),
    [
        ("win_amd64", {"count": 2}, "expected 3 libraries"),
        ("win_arm64", {"more": "scrim_kernels/_loops.so.dll"}, "expected 1 libraries"),
        ("win_arm64", {"tag": "cp311-cp311-win_arm64"}, "lacks the tag"),
        ("manylinux_2_17_x86_64", {"library": elf(62, needs=b"GLIBC_2.34")}, "asks for glibc"),
        ("win_arm64", {"library": pe(0xAA64, LOOPS[:1])}, "lacks scrim_two"),
        ("macosx_11_0_arm64", {"library": b"#!/bin/sh"}, "is for nothing known"),
    ],
)  # fmt: skip
def test_what_is_amiss_is_said(
    platform: str, how: dict[str, Any], line: str, tmp_path: Path
) -> None:
    with pytest.raises(ValueError, match=line):
        looked_at(wheel(tmp_path, platform, **how))


def test_a_name_of_no_platform_is_refused(tmp_path: Path) -> None:
    path = wheel(tmp_path, "win_arm64").rename(tmp_path / "scrim_kernels-1.0-py3-none-any.whl")
    with pytest.raises(ValueError, match="expected py3-none- and one of"):
        looked_at(path)


def test_all_that_the_backend_builds_for_is_known_and_made() -> None:
    pytest.importorskip("setuptools", "77", reason="the backend is of a newer setuptools")
    backend = runpy.run_path(str(ROOT / "kernels" / "building.py"))
    made = re.search(r"^PLATFORMS = (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert made
    assert set(made[1].split()) == set(backend["PLATFORMS"]) == set(WHEELS["PLATFORMS"])
