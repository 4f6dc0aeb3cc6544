"""Makes one package of the app, its weights and its compiled loops: `pipx install .`.

What it needs is what was tested: the versions that requirements-run.lock holds.
"""

import re
import sys
from itertools import groupby
from pathlib import Path

from building import loops  # in kernels/, where pyproject.toml has the build backend
from setuptools import find_packages, setup

ROOT = Path(__file__).resolve().parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]
from words import write  # noqa: E402 - the man page and the completion of shells

PARTS = ("camera", "compositing", "control", "language", "live", "media", "profiles")
PARTS = (*PARTS, "segmentation", "stages", "start", "system", "ui", "video")

lock = Path("requirements-run.lock").read_text(encoding="utf-8")
needed = re.findall(r"^([\w.-]+==[^\\\n]+?) *\\?$", lock, re.MULTILINE)

MENU = ("install.sh", "scrim.Scrim.desktop", "scrim.svg")
share = Path("build", "share")
places = groupby(write(share), lambda place: place.parent)

setup(
    py_modules=["app", "pipeline", "settings", "options", "background_choice"],
    packages=[
        *find_packages(include=[name for part in PARTS for name in (part, f"{part}.*")]),
        *("scrim_kernels", "weights"),
    ],
    package_dir={"scrim_kernels": "kernels/scrim_kernels"},
    package_data={
        "weights": ["*.onnx", "*.json"],
        "scrim_kernels": ["py.typed", "scrim.h"],
        "": ["**/*.svg", "**/*.ts"],
    },
    data_files=[
        ("share/scrim", [f"packaging/linux/{name}" for name in MENU]),
        *(
            (f"share/{folder.as_posix()}", [str(share / place) for place in inside])
            for folder, inside in places
        ),
    ],
    install_requires=needed,
    **loops("kernels"),
)
