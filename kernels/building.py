"""Builds the loops: with the C compiler that is here, else with Zig's, which comes as a wheel.

A build backend (PEP 517) that is setuptools' own but for two things. Where no compiler is found,
it asks for `ziglang`. And `SCRIM_PLATFORM`, a tag of `PLATFORMS`, builds for that platform, on any
machine, as a wheel for every Python 3 there: the loops are plain C and ctypes opens them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from glob import glob
from pathlib import Path
from typing import Any

from setuptools import Extension, build_meta
from setuptools.build_meta import *  # noqa: F403 - a backend has the hooks of the one it extends
from setuptools.command.bdist_wheel import bdist_wheel
from setuptools.command.build_ext import build_ext

ZIG = "ziglang==0.17.1"
PLATFORMS = {
    "manylinux_2_17_x86_64": "x86_64-linux-gnu.2.17",
    "manylinux_2_17_aarch64": "aarch64-linux-gnu.2.17",
    "win_amd64": "x86_64-windows-gnu",
    "win_arm64": "aarch64-windows-gnu",
    "macosx_11_0_x86_64": "x86_64-macos.11.0",
    "macosx_11_0_arm64": "aarch64-macos.11.0",
}
"""The tag of a wheel, and what Zig calls that platform: an old glibc, an old macOS."""

GENERATIONS = {"": "baseline", "_v3": "x86_64_v3", "_v4": "x86_64_v4"}
"""Of x86-64 processors, a library each; `scrim_kernels` opens the best that runs."""

# Python builds itself with wrapping integers, and hands that on: loops over them vectorize badly.
FLAGS = ["-O3", "-std=c11", "-fno-math-errno", "-fno-wrapv"]


def get_requires_for_build_wheel(config_settings: Any = None) -> list[str]:
    """What the build needs beside setuptools."""
    wanted: list[str] = build_meta.get_requires_for_build_wheel(config_settings)
    return [*wanted, *([] if has_compiler() and not platform_asked() else [ZIG])]


def platform_asked() -> str | None:
    """The platform to build for; None: this one."""
    return os.environ.get("SCRIM_PLATFORM") or None


def has_compiler() -> bool:
    """Whether a compiler is here that makes good loops; of Windows' own that is not said."""
    if sys.platform == "win32":
        return False
    compiler = (os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc").split()[0]
    if shutil.which(compiler) is None:
        return False
    # on macOS a stand-in is always there, which asks to install the real one
    tools = ["xcode-select", "-p"]
    return sys.platform != "darwin" or subprocess.run(tools, capture_output=True).returncode == 0  # noqa: PLW1510


class BuildLoops(build_ext):
    """The loops as one library, or as one for each generation of processors where Zig builds."""

    def build_extension(self, ext: Extension) -> None:
        """Builds `ext` into the place where the wheel takes it from."""
        if has_compiler() and not platform_asked():
            super().build_extension(ext)
            return
        target = _target()
        intel = target.startswith("x86_64") if target else _is_intel()
        folder = Path(self.get_ext_fullpath(ext.name)).parent
        folder.mkdir(parents=True, exist_ok=True)
        zig = Zig(Path(self.build_temp).absolute(), target)
        for name, processor in GENERATIONS.items() if intel else [("", "baseline")]:
            suffix = ".pyd" if zig.for_windows else ".so"
            zig.build([Path(source) for source in ext.sources], processor, folder, name, suffix)


class Zig:
    """Zig's compiler for one target; None: this machine. `place` is for what lies between."""

    def __init__(self, place: Path, target: str | None) -> None:
        self.for_windows = target is not None and "windows" in target
        self._place = place
        self._target = ["-target", target] if target else []
        # what Zig keeps from one build to the next stays out of HOME
        caches = {
            name: str(place / "zig") for name in ("ZIG_GLOBAL_CACHE_DIR", "ZIG_LOCAL_CACHE_DIR")
        }
        self._environment = {**caches, **os.environ}

    def build(
        self, sources: list[Path], processor: str, folder: Path, name: str, suffix: str
    ) -> None:
        """The library of these sources for that processor, `_loops` and the name, there.

        What it is linked with is for every processor, so that Zig builds that once.
        """
        objects = [self._compiled(source, processor) for source in sources]
        made = folder / f"_loops{name}{suffix}"
        every = [*self._target, "-mcpu=baseline"]
        if self.for_windows:
            objects += [self._compiled(Path(__file__).with_name("entry.c"), "baseline")]
            kind = ["-O", "ReleaseFast", "-fstrip", "-fcompiler-rt", "--name", f"_loops{name}"]
            self._run(
                "build-lib",
                "-dynamic",
                *every,
                *kind,
                f"-femit-bin={made}",
                "-fno-emit-implib",
                *objects,
            )
        else:
            self._run("cc", "-shared", *every, "-g0", "-o", str(made), *objects)

    def _compiled(self, source: Path, processor: str) -> str:
        made = self._place / processor / f"{source.stem}.o"
        made.parent.mkdir(parents=True, exist_ok=True)
        flags = [*FLAGS, "-ffp-contract=off", "-g0", *([] if self.for_windows else ["-fPIC"])]
        aim = [*self._target, f"-mcpu={processor}"]
        self._run("cc", "-c", *aim, *flags, "-o", str(made), str(source))
        return str(made)

    def _run(self, *words: str) -> None:
        command = [sys.executable, "-m", "ziglang", *words]
        subprocess.run(command, check=True, env=self._environment)


class LoopsWheel(bdist_wheel):
    """A wheel whose tag says the platform that was asked for."""

    def get_tag(self) -> tuple[str, str, str]:
        """Python, ABI and platform."""
        asked = platform_asked()
        return ("py3", "none", asked) if asked else super().get_tag()


def loops(folder: str = "") -> dict[str, Any]:
    """What `setup` takes to build the loops that lie in that folder."""
    here = os.path.join(folder, "scrim_kernels")
    extension = Extension(
        "scrim_kernels._loops",
        sorted(glob(f"{here}/*.c")),
        depends=glob(f"{here}/*.h"),
        extra_compile_args=FLAGS,
        optional=True,  # where even Zig is not to be had, NumPy does it, as the doctor says
    )
    return {
        "ext_modules": [extension],
        "cmdclass": {"build_ext": BuildLoops, "bdist_wheel": LoopsWheel},
    }


def _target() -> str | None:
    """What Zig calls the platform to build for; None: this one, by its own C library."""
    asked = platform_asked()
    if asked:
        return PLATFORMS[asked]
    if sys.platform == "win32":
        return f"{'x86_64' if _is_intel() else 'aarch64'}-windows-gnu"
    return None


def _is_intel() -> bool:
    return sysconfig.get_platform().endswith(("x86_64", "amd64"))
