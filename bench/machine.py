"""Machine: what it is, and how much of it belonged to us while we measured."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import time
from pathlib import Path
from typing import Any

PACKAGES = ("numpy", "opencv-contrib-python", "onnxruntime", "av", "ai-edge-litert")
FLAGS = ("avx2", "fma", "avx512f", "avx512_vnni", "avx_vnni", "amx_int8", "asimd", "asimddp")
"""What decides how quick a network is, on x86 and on ARM."""

BUSY_PERCENT = 10.0
"""More of one core than this taken by others, or stolen by the host, and the run says so."""

_STEAL = 7  # of: user, nice, system, idle, iowait, irq, softirq, steal
_IDLE = slice(3, 5)


def describe_machine() -> dict[str, Any]:
    """Processor, operating system and the versions of what computes."""
    fields = _cpu_fields()
    found = set(fields.get("flags", fields.get("Features", "")).split())
    return {
        "cpu": fields.get("model name") or platform.processor() or platform.machine(),
        "cores": os.cpu_count(),
        "flags": [flag for flag in FLAGS if flag in found],
        "os": platform.platform(),
        "python": platform.python_version(),
        "versions": {name: version for name in PACKAGES if (version := _version(name))},
    }


class Watch:
    """Looks at the whole machine from its making on; Linux tells, elsewhere nothing is known."""

    def __init__(self) -> None:
        self._load = _load()
        self._started = time.monotonic()
        self._ticks = _ticks()
        self._own_s = _own_s()

    def conditions(self) -> dict[str, Any]:
        """Load at both ends, and what others and the host took, in percent of one core."""
        seconds = time.monotonic() - self._started
        found: dict[str, Any] = {"seconds": seconds, "load": [self._load, _load()]}
        ticks = _ticks()
        if ticks is not None and self._ticks is not None and seconds > 0:
            spent_s = [
                (after - before) / os.sysconf("SC_CLK_TCK")
                for before, after in zip(self._ticks, ticks, strict=True)
            ]
            steal_s = spent_s[_STEAL]
            busy_s = sum(spent_s) - sum(spent_s[_IDLE]) - steal_s
            found["others_percent"] = 100 * max(0.0, busy_s - (_own_s() - self._own_s)) / seconds
            found["steal_percent"] = 100 * steal_s / seconds
        return found | {"warning": warning(found)}


def warning(conditions: dict[str, Any]) -> str | None:
    """Why these numbers are to be taken with care; None where the machine was ours."""
    others, steal = conditions.get("others_percent"), conditions.get("steal_percent")
    if others is None or steal is None:
        return "this system does not tell whether others used the machine; run it on an idle one"
    if max(others, steal) <= BUSY_PERCENT:
        return None
    return (
        f"the machine was busy: others took {others:.0f} % of a core and its host {steal:.0f} %; "
        f"expected at most {BUSY_PERCENT:.0f} %; wall times and 95th percentiles are too high"
    )


def _cpu_fields() -> dict[str, str]:
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return {}
    lines = (line.split(":", 1) for line in text.split("\n\n")[0].splitlines() if ":" in line)
    return {name.strip(): value.strip() for name, value in lines}


def _ticks() -> list[int] | None:
    """Clock ticks of all cores since boot, by what they went to; None where it is not told."""
    try:
        with open("/proc/stat", encoding="utf-8") as file:
            return [int(word) for word in file.readline().split()[1:9]]
    except OSError:
        return None


def _own_s() -> float:
    """Processor seconds of this process and of the programs it started and waited for."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _load() -> float | None:
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else None


def _version(package: str) -> str | None:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None
