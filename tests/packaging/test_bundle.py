"""The bundle that `make bundle` made: it runs in an empty environment, and holds what it should."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "dist" / "scrim"
PROGRAM = BUNDLE / ("scrim.exe" if sys.platform == "win32" else "scrim")
LEFT_OUT = {"torch", "mediapipe", "onnx", "pytest", "hypothesis", "matplotlib", "tkinter", "bench"}
PARTS = {
    "PIL", "PySide6", "av", "av.libs", "cv2", "language", "matplotlib", "numpy", "numpy.libs",
    "onnxruntime", "opencv_contrib_python.libs", "pi_heif.libs", "pillow.libs", "pyvirtualcam",
    "scrim_kernels", "shiboken6", "weights",
}  # fmt: skip
"""Of matplotlib the demo's portrait alone."""

MISSING = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]
GREEN, GREEN_RGB = "#00b140", (0, 177, 64)


def why_not() -> str | None:
    """What keeps these tests from meaning something."""
    if not PROGRAM.exists():
        return "no dist/scrim here; run: make bundle"
    sources = [path for folder in ("packaging", "weights") for path in (ROOT / folder).rglob("*.*")]
    sources += [*ROOT.glob("*.py"), *ROOT.glob("kernels/scrim_kernels/*.py")]
    for part in ROOT.glob("*/__init__.py"):
        sources += part.parent.rglob("*.py")  # at any depth
    made = PROGRAM.stat().st_mtime
    newer = [path for path in sources if path.stat().st_mtime > made]
    return f"dist/scrim is older than {newer[0].name}; run: make bundle" if newer else None


pytestmark = pytest.mark.skipif(why_not() is not None, reason=why_not() or "")

Picture = NDArray[np.uint8]


@pytest.fixture
def packaging(monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of what makes the bundle, whose files can be imported now."""
    monkeypatch.syspath_prepend(ROOT / "packaging")
    return ROOT / "packaging"


def scrim(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The bundle's run with nothing in its environment but HOME."""
    return subprocess.run(
        [str(PROGRAM), *arguments],
        env={"HOME": str(home)},
        cwd=home, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


def frames_of(path: Path) -> list[Picture]:
    with av.open(path) as container:
        return [
            np.asarray(frame.to_ndarray(format="rgb24"), np.uint8)
            for frame in container.decode(video=0)
        ]


def is_green(picture: Picture) -> bool:
    """Whether the corner at the upper right, where the demo has its backdrop, is our green."""
    corner = picture[:40, -40:].reshape(-1, 3).astype(float)
    return bool(np.abs(corner.mean(0) - GREEN_RGB).max() < 12)


def test_the_demo_is_recorded_with_a_clean_environment(tmp_path: Path) -> None:
    out = tmp_path / "out.mp4"
    arguments = ("run", "--input", "demo", "--headless", "--seconds", "4", "--background", GREEN)
    ran = scrim(tmp_path, *arguments, "--output", str(out))
    assert (ran.returncode, ran.stdout) == (0, "")
    frames = frames_of(out)
    shown = [frame for frame in frames if is_green(frame)]
    assert not is_green(frames[0]), "the first frame is a cover"
    assert len(shown) > 10
    face = shown[-1][300:420, 560:720].reshape(-1, 3).astype(float)
    assert face.std(0).min() > 10, "a face has light and shade"
    assert np.abs(face.mean(0) - GREEN_RGB).max() > 60, "the person is in front"


def test_a_photo_keeps_its_person_and_loses_its_room(tmp_path: Path) -> None:
    photo, out = tmp_path / "photo.png", tmp_path / "out"
    cv2.imwrite(str(photo), portrait())
    arguments = ("run", "--input", str(photo), "--output", f"{out}/", "--headless")
    ran = scrim(tmp_path, *arguments, "--background", GREEN)
    assert ran.returncode == 0, ran.stderr
    made = cv2.imread(str(out / "000000.png"))
    assert made is not None
    assert is_green(np.asarray(made[..., ::-1], np.uint8))
    face = (slice(120, 180), slice(220, 300))
    difference = np.abs(made[face].astype(float) - cv2.imread(str(photo))[face])
    assert difference.mean() < 6


@pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")
def test_it_opens_its_window(tmp_path: Path, display: str) -> None:
    environment = {"HOME": str(tmp_path), "DISPLAY": display, "LANG": "C.UTF-8"}
    arguments = [str(PROGRAM), "run", "--input", "demo", "--output", "none"]
    with subprocess.Popen(
        arguments, env=environment, cwd=tmp_path, stderr=subprocess.PIPE, text=True
    ) as app:
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Scrim:"]
        try:
            found = {**os.environ, **environment}
            seen = subprocess.run(search, env=found, check=True, capture_output=True, timeout=60)
        finally:
            app.terminate()
        _, said = app.communicate(timeout=60)
    assert seen.stdout
    assert (app.returncode, said) == (0, "")


def test_devices_and_doctor_answer(tmp_path: Path) -> None:
    assert scrim(tmp_path, "devices", "--json").stdout.startswith("{")
    assert "[ok] Python packages" in scrim(tmp_path, "doctor").stdout


def test_bench_says_where_it_is(tmp_path: Path) -> None:
    ran = scrim(tmp_path, "bench")
    assert ran.returncode == 2
    assert ran.stderr.count("\n") == 1
    assert "not in the bundle" in ran.stderr


def test_what_is_not_needed_is_not_inside() -> None:
    readers = pytest.importorskip("PyInstaller.archive.readers")
    frozen = readers.CArchiveReader(str(PROGRAM)).open_embedded_archive("PYZ.pyz").toc
    modules = {name.split(".")[0] for name in frozen}
    assert {"app", "camera", "segmentation", "compositing", "ui", "numpy"} <= modules
    assert not modules & LEFT_OUT
    inside = BUNDLE / "_internal"
    files = {path.relative_to(inside) for path in inside.rglob("*") if path.is_file()}
    strays = {str(path) for path in files if path.parts[0].split("-")[0].lower() in LEFT_OUT}
    assert strays == {os.path.join("matplotlib", "mpl-data", "sample_data", "grace_hopper.jpg")}
    assert not {path.name for path in files if path.name.startswith(("libgtk", "libtorch"))}
    assert not (inside / "cv2" / "qt").exists(), "plugins and fonts of a Qt that shows nothing"


def test_it_holds_these_parts_and_no_others() -> None:
    parts = {path.name for path in (BUNDLE / "_internal").iterdir() if path.is_dir()}
    others = (".dist-info", f"python3.{sys.version_info[1]}")
    assert {name for name in parts if not name.endswith(others)} == PARTS
    names = {path.name.partition("-")[0] for path in (BUNDLE / "_internal").rglob("lib*.so*")}
    assert not names & {"libgtk", "libgmp", "libhogweed", "libnettle", "libunistring", "libtorch"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other wheels bring other parts")
def test_what_nobody_calls_is_a_list_of_names(packaging: Path) -> None:
    libraries = pytest.importorskip("libraries")
    for folder, askers in (
        ("opencv_contrib_python.libs", ["cv2."]),
        ("av.libs", ["libavcodec-", "libavformat-"]),
    ):
        begin = tuple(name for asking in askers for name in libraries.NEVER_CALLED[asking])
        found = (BUNDLE / "_internal" / folder).iterdir()
        hollow = [path for path in found if path.name.startswith(begin)]
        assert len(hollow) >= len(begin), hollow
        assert max(path.stat().st_size for path in hollow) < 65_536


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="README's number is Linux'")
def test_the_readme_says_how_large_it_is(packaging: Path) -> None:
    bundle = pytest.importorskip("bundle")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    said = re.search(r"^(\d+) MB on Linux", readme, re.MULTILINE)
    assert said is not None
    assert int(said[1]) == pytest.approx(bundle.size_mb(BUNDLE), rel=0.02), "packaging/measure.py"


def test_the_licences_go_along() -> None:
    assert (BUNDLE / "LICENSE").exists()
    assert "pyvirtualcam" in (BUNDLE / "NOTICE.md").read_text(encoding="utf-8")
    for part in ("pyvirtualcam", "numpy", "onnxruntime", "opencv-contrib-python", "av", "cffi"):
        assert list((BUNDLE / "licenses" / part).iterdir()), part


def test_the_notice_names_every_part(packaging: Path) -> None:
    bundle = pytest.importorskip("bundle")
    notice = (BUNDLE / "NOTICE.md").read_text(encoding="utf-8").lower().replace("_", "-")
    called = {"av": "pyav", "opencv-contrib-python": "opencv", "pyside6-essentials": "pyside6"}
    called["onnxruntime"] = "onnx runtime"
    for part in bundle.packages_inside():
        name = part.lower().replace("_", "-")
        assert called.get(name, name) in notice, part


def test_the_man_page_and_the_completion_go_along() -> None:
    page = (BUNDLE / "share" / "man" / "man1" / "scrim.1").read_text(encoding="utf-8")
    assert page.startswith(".TH SCRIM 1 ")
    assert (BUNDLE / "share" / "bash-completion" / "completions" / "scrim").exists()


def portrait() -> Picture:
    """The demo's portrait, framed as a webcam would: 640x360, BGR."""
    from camera.sources.demo import open_demo
    from compositing.preview import small_rgb

    grab = open_demo((640, 360), 30.0).grab()
    assert grab is not None
    return np.asarray(small_rgb(grab.retrieve().planes)[..., ::-1], np.uint8)
