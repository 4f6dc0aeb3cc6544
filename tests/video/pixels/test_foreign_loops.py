"""The loops that `make wheels` builds meet the same oracles elsewhere, under QEMU and Wine.

`make foreign` installs both where it can, and runs this.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

kernels = pytest.importorskip("scrim_kernels", reason="not compiled here; needs a C compiler")
foreign = pytest.importorskip("tests.video.pixels.foreign")

ROOT = Path(__file__).resolve().parents[3]
ZIG = ROOT / "build" / "wheels" / "bin" / "python"
"""The Python that has it."""

SYSROOT = Path("/usr/aarch64-linux-gnu")
ORACLES = (
    "video/pixels/test_compiled_loops.py",
    "segmentation/refine/test_ridge.py",
    "segmentation/refine/test_guided.py",
    "segmentation/refine/test_motion.py",
    "compositing/test_composite_blend.py",
    "compositing/backgrounds/test_compiled_blur.py",
    "camera/test_convert.py",
)
NOT_THERE = ("numpy", "revision", "left_out", "place_of_an_array", "refused", "hot_path")
"""Tests of NumPy's twins, of how Python finds and calls the loops, and of its memory."""

OF_THIS_MACHINE = " and ".join(f"not {word}" for word in NOT_THERE)


def wine() -> str | None:
    """What runs programs for Windows here."""
    for name in ("wine64", "/usr/lib/wine/wine64", "wine"):
        if shutil.which(name):
            return shutil.which(name)
    return None


def qemu() -> str | None:
    """What runs programs for arm64 here."""
    return shutil.which("qemu-aarch64-static") or shutil.which("qemu-aarch64")


ARM64 = pytest.param(
    "manylinux_2_17_aarch64", "_loops.so", [qemu(), "-L", str(SYSROOT)], "aarch64-linux-gnu",
    marks=pytest.mark.skipif(
        qemu() is None or not (SYSROOT / "lib" / "ld-linux-aarch64.so.1").exists(),
        reason="not installed: qemu-user-static, libc6-arm64-cross; run: make foreign",
    ),
    id="linux-arm64",
)  # fmt: skip
NO_WINE = pytest.mark.skipif(wine() is None, reason="not installed: wine64; run: make foreign")
WINDOWS = [
    pytest.param(
        "win_amd64", f"_loops{name}.pyd", [wine()], "x86_64-windows-gnu", id=f"windows-x64{name}",
        marks=NO_WINE,
    )
    for name in ("", "_v3")
]  # fmt: skip


def wheel_for(platform: str) -> Path:
    """The wheel that `make foreign` has built of the loops as they are; else it skips."""
    wheels = sorted((ROOT / "dist").glob(f"scrim_kernels-*-py3-none-{platform}.whl"), key=_made_at)
    sources = [*(ROOT / "kernels").glob("*.*"), *(ROOT / "kernels" / "scrim_kernels").glob("*.*")]
    if not wheels or not ZIG.exists():
        pytest.skip(f"no wheel for {platform} in dist; run: make foreign")
    if _made_at(wheels[-1]) < max(map(_made_at, filter(Path.is_file, sources))):
        pytest.skip(f"{wheels[-1].name} is older than the loops; run: make foreign")
    return wheels[-1]


def _made_at(path: Path) -> float:
    return path.stat().st_mtime


def built(platform: str, target: str, folder: Path) -> tuple[Path, Path]:
    """The folder of the libraries that the wheel for that platform brings, and the process."""
    zipfile.ZipFile(wheel_for(platform)).extractall(folder / "wheel")
    (folder / "process.c").write_text(foreign.source(), encoding="utf-8")
    process = folder / ("process.exe" if "windows" in target else "process")
    words = ["ziglang", "cc", "-target", target, "-o", str(process), str(folder / "process.c")]
    words += [] if "windows" in target else ["-ldl"]
    caches = {f"ZIG_{kind}_CACHE_DIR": str(ROOT / "build" / "zig") for kind in ("GLOBAL", "LOCAL")}
    zig = [str(ZIG), "-m", *words]
    subprocess.run(zig, env={**os.environ, **caches}, check=True, timeout=3600)
    return folder / "wheel" / "scrim_kernels", process


@pytest.mark.slow
@pytest.mark.parametrize(("platform", "library", "runner", "target"), [ARM64, *WINDOWS])
def test_the_oracles_hold(
    platform: str, library: str, runner: list[str], target: str, tmp_path: Path
) -> None:
    libraries, process = built(platform, target, tmp_path)
    command = [*runner, str(process), str(libraries / library)]
    environment = {
        **os.environ,
        foreign.COMMAND: json.dumps(command),
        "PYTHONPATH": str(ROOT),
        "WINEPREFIX": str(tmp_path / "wine"),
        "WINEDEBUG": "-all",
    }
    tests = [str(ROOT / "tests" / oracle) for oracle in ORACLES]
    run = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider"]
    ran = subprocess.run(
        [*run, "-p", "tests.video.pixels.foreign", "-k", OF_THIS_MACHINE, *tests],
        env=environment, cwd=ROOT, capture_output=True, text=True, check=False, timeout=3600,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout[-4000:] + ran.stderr[-2000:]
    calls = re.search(r"foreign calls: (\d+)", ran.stdout)
    assert calls
    assert int(calls[1]) > 300
