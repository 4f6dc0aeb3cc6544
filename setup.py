"""Makes one package of the app, its weights and its compiled loops: `pipx install .`.

What it needs is what was tested: the versions that requirements-run.lock holds.
"""

import re
from pathlib import Path

from building import loops  # in kernels/, where pyproject.toml has the build backend
from setuptools import find_packages, setup

PARTS = ("camera", "compositing", "control", "language", "live", "media", "profiles")
PARTS = (*PARTS, "segmentation", "start", "system", "ui", "video")

lock = Path("requirements-run.lock").read_text(encoding="utf-8")
needed = re.findall(r"^([\w.-]+==[^\\\n]+?) *\\?$", lock, re.MULTILINE)

setup(
    py_modules=["app", "pipeline", "settings", "stages"],
    packages=[
        *find_packages(include=[name for part in PARTS for name in (part, f"{part}.*")]),
        *("scrim_kernels", "weights"),
    ],
    package_dir={"scrim_kernels": "kernels/scrim_kernels"},
    package_data={
        "weights": ["*.onnx", "*.json"],
        "scrim_kernels": ["py.typed"],
        "": ["*.svg", "*.ts"],
    },
    install_requires=needed,
    **loops("kernels"),
)
