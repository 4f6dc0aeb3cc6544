"""Peers: other projects' networks, run by the script that lies beside them, as subjects."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

from bench.clip import Clip
from bench.timing import Sample, Stopwatch
from segmentation.engines.runtime import onnxruntime
from video.errors import ScrimError

SCRIPT = "run_peer.py"
LANDSCAPE = "mediapipe_selfie_landscape"


class PeerNetwork:
    """A peer's network with its own resize, at one thread, on frames that are decoded already."""

    threads = 1

    def __init__(self, name: str, peer: Any, clip: Clip) -> None:
        self.name = name
        self._peer = peer
        self._clip = clip
        self._stopwatch = Stopwatch()

    def step(self, index: int) -> Sample:
        """What resize and network took."""
        frame = self._clip.rgb[self._clip.place(index)]
        with self._stopwatch.lap("network"):
            self._peer(frame)
        return self._stopwatch.take()

    def close(self) -> None:
        """Free the network."""
        self._peer = None


def open_peers(folder: Path, clip: Clip) -> tuple[list[PeerNetwork], dict[str, str]]:
    """Every peer that runs here, and of every other one why it does not.

    Raises:
        ScrimError: the folder holds no script that runs peers.
    """
    script = _load(folder / SCRIPT)
    onnxruntime.set_default_logger_severity(3)  # peers' files draw pages of warnings
    opened, missing = [], {}
    for name in script.names():
        try:
            peer = PeerNetwork(name, script.segment(name), clip)
            peer.step(0)
        except Exception as error:  # whatever a stranger's model stumbles over
            missing[name] = f"{type(error).__name__}: {' '.join(str(error).split())[:160]}"
        else:
            opened.append(peer)
    return opened, missing


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("scrim_bench_peers", path)
    if spec is None or spec.loader is None or not path.is_file():
        raise ScrimError(f"{path} is missing; expected the script that runs peers; check --peers")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name in ("names", "segment"):
        if not callable(getattr(module, name, None)):
            raise ScrimError(f"{path} has no {name}(); expected names() and segment(name)")
    return module
