"""Nothing leaves the machine and nothing stays in HOME, as seen from outside by strace."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from system.process.network import deny_network

ROOT = Path(__file__).resolve().parents[3]
LONG_S, SHORT_S = 20, 12
"""The proof watches for long; what the controls look for comes within nine seconds."""

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="strace is Linux's"),
    pytest.mark.skipif(shutil.which("strace") is None, reason="no strace; apt install strace"),
]

STARTER = """
import sys
import system.process.libraries, system.process.network
if "switch" in {out!r}:
    import onnxruntime  # before anything is switched off
    onnxruntime.disable_telemetry_events = lambda: None
    system.process.libraries.OFF.clear()
if "filter" in {out!r}:
    system.process.network.deny_network = lambda: None
import app
sys.exit(app.program())
"""


@dataclass(frozen=True)
class Seen:
    """What strace saw of a whole run, and what was left in HOME."""

    asked: list[str]
    """Every call that asks for a socket that is not local, with the kernel's answer."""
    filters: int
    left: list[str]
    code: int


def run_under_strace(
    folder: Path, *words: str, seconds: float, display: str = "", without: str = ""
) -> Seen:
    """A run of the app in a process of its own, with a HOME of its own that begins empty."""
    home, log, fonts = folder / "home", folder / "calls", folder / "fonts.conf"
    home.mkdir()
    fonts.write_text(  # no cache but the one in HOME, which must not come to be
        "<fontconfig><dir>/usr/share/fonts</dir>"
        "<cachedir prefix='xdg'>fontconfig</cachedir></fontconfig>"
    )
    starter = ["-c", STARTER.format(out=without)] if without else [str(ROOT / "app.py")]
    calls = "socket,socketpair,io_uring_setup,seccomp"
    environment = {
        "HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "DISPLAY": display,
        "PYTHONPATH": str(ROOT), "FONTCONFIG_FILE": str(fonts), "PYTHONDONTWRITEBYTECODE": "1",
    }  # fmt: skip
    done = subprocess.run(
        [
            *("strace", "-f", "-qq", "-e", "signal=none", "-e", f"trace={calls}", "-o", str(log)),
            *(sys.executable, *starter, "run", "--input", "demo", "--output", "none"),
            *("--seconds", str(seconds), *words),
        ],
        env=environment, cwd=folder, capture_output=True, text=True, check=False,
        timeout=seconds + 120,
    )  # fmt: skip
    if not log.exists() or "PTRACE" in done.stderr:
        pytest.skip(f"strace may not watch here: {done.stderr.strip()}")
    lines = log.read_text().splitlines()
    local = re.compile(r"socket(pair)?\(AF_(UNIX|NETLINK, [^,]*, NETLINK_KOBJECT_UEVENT)")
    return Seen(
        asked=[line for line in lines if "seccomp(" not in line and not local.search(line)],
        filters=sum("SECCOMP_FILTER_FLAG_TSYNC" in line and "= 0" in line for line in lines),
        left=sorted(str(path.relative_to(home)) for path in home.rglob("*")),
        code=done.returncode,
    )


def test_a_run_without_a_window_asks_for_no_network_and_leaves_nothing(tmp_path: Path) -> None:
    seen = run_under_strace(tmp_path, "--headless", seconds=LONG_S)
    assert seen == Seen(asked=[], filters=1, left=[], code=0)


def test_the_window_asks_for_no_network_and_leaves_nothing(tmp_path: Path, display: str) -> None:
    seen = run_under_strace(tmp_path, seconds=LONG_S, display=display)
    assert seen == Seen(asked=[], filters=1, left=[], code=0)


def test_with_the_switch_taken_out_the_filter_still_refuses(tmp_path: Path) -> None:
    """The control of both tests above: they would fail, and still nothing could leave."""
    seen = run_under_strace(tmp_path, "--headless", seconds=SHORT_S, without="switch")
    if not seen.asked:
        pytest.skip("this ONNX Runtime has no telemetry to switch off")
    assert any("AF_INET" in line for line in seen.asked)
    assert all("= -1 EACCES" in line for line in seen.asked)
    assert any("Microsoft" in path for path in seen.left)


def test_with_the_filter_taken_out_the_proof_fails(tmp_path: Path) -> None:
    seen = run_under_strace(tmp_path, "--headless", seconds=1, without="filter")
    assert seen.filters == 0


def test_with_both_taken_out_sockets_are_opened(tmp_path: Path) -> None:
    seen = run_under_strace(tmp_path, "--headless", seconds=SHORT_S, without="switch and filter")
    if not seen.asked:
        pytest.skip("this ONNX Runtime has no telemetry to switch off")
    assert any("AF_INET" in line and "= -1" not in line for line in seen.asked)


def test_other_systems_say_that_they_cannot(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert deny_network() == "only Linux lets a program deny itself the network"
