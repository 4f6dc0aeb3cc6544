"""What libraries would send, write or start by themselves, switched off before any is loaded."""

from __future__ import annotations

import os
import sys
from pathlib import Path

OFF = {
    "ORT_DISABLE_TELEMETRY": "1",  # ONNX Runtime 1.32 on: device id, event queue, uploads
    "OPENCV_OPENCL_RUNTIME": "disabled",  # OpenCV keeps compiled GPU programs in ~/.cache
    "MESA_SHADER_CACHE_DISABLE": "true",  # as OpenGL does under a Wayland window
    "__GL_SHADER_DISK_CACHE": "0",  # the same of NVIDIA's driver
}
"""Variables of the environment that each silence a library; whatever the user has set before."""


def keep_quiet() -> None:
    """Nothing that is loaded from now on sends anything, or leaves files of its own in HOME.

    Nor does NumPy start threads for matrices, of which there are none large enough.

    Sets the environment, also of programs that are started later. Where the user has no font cache,
    Qt would make one; one that is there is the desktop's and serves. Where the desktop says nothing
    of a session bus, D-Bus would start one that stays and notes that in ~/.dbus.
    """
    os.environ.update(OFF)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # NumPy's; the others spin at each start
    if not sys.platform.startswith("linux"):
        return
    caches = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    if not (Path(caches) / "fontconfig").is_dir():
        os.environ["XDG_CACHE_HOME"] = os.devnull  # no folder, and none can be made in it
    run_folder = os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
    os.environ.setdefault("DBUS_SESSION_BUS_ADDRESS", f"unix:path={run_folder}/bus")
