"""The app as a user meets it: what it does with bad input, what it leaves alone, what it loads."""

from __future__ import annotations

import contextlib
import os
import stat
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import app
from live.quality.governing import Tiered
from options import Options
from profiles.kept import load_settings, save_settings
from settings import Settings
from start.opening.parts import segmenter_of
from tests.camera.media import ramp, write_clip, write_picture
from tests.faults.programs.clips import read_recording, write_person_network
from tests.segmentation.tiny_networks import red_network

ROOT = Path(app.__file__).parent


@pytest.fixture(autouse=True)
def own_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "configuration"
    monkeypatch.setenv("SCRIM_CONFIG_DIR", str(folder))
    return folder


class Files:
    """The good and the bad files of a test, made when asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.out = folder / "out.mp4"

    def model(self) -> str:
        return str(write_person_network(self.folder / "person.onnx"))

    def clip(self, **how: object) -> str:
        return str(write_clip(self.folder / "clip.mp4", **how))

    def clip_of(self, name: str) -> str:
        return str(write_clip(self.folder / name))

    def write(self, name: str, content: bytes) -> str:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return str(path)

    def picture(self, name: str, *, cut: bool = False) -> str:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(ramp((40, 30))).save(path)
        if cut:
            path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        return str(path)

    def empty_folder(self, name: str) -> str:
        (self.folder / name).mkdir()
        return str(self.folder / name)

    def full_folder(self) -> str:
        return str(Path(self.picture("full/1.png")).parent)

    def text_as_clip(self) -> str:
        return self.write("notes.mp4", b"these are my notes\n" * 50)

    def clip_cut_off(self) -> str:
        whole = Path(write_clip(self.folder / "whole.mp4", frames=60, faststart=True)).read_bytes()
        return self.write("cut.mp4", whole[: len(whole) // 2])

    def foreign_network(self) -> str:
        return self.write("cat.onnx", b"GIF89a" * 100)


def with_demo(files: Files) -> list[str]:
    """A live run that must fail before it touches the recording of last time."""
    kept = files.write("kept.mp4", b"kept")
    return ["--input", "demo", "--output", kept, "--overwrite", "--model", "none.onnx"]


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path)


WRONG: dict[str, tuple[int, str, object]] = {
    "a missing clip": (1, "no file|cannot be read|No such", lambda f: ["--input", "none.mp4"]),
    "a text file named .mp4": (1, "cannot be read", lambda f: ["--input", f.text_as_clip()]),
    "a clip that was cut off": (1, "cut off|damaged|cannot be read",
                                lambda f: ["--input", f.clip_cut_off()]),
    "an empty folder": (1, "holds no picture", lambda f: ["--input", f.empty_folder("none")]),
    "a corrupt PNG": (1, "cannot be read", lambda f: ["--input", f.picture("a.png", cut=True)]),
    "no PNG at all": (1, "cannot be read", lambda f: ["--input", f.write("a.png", b"a" * 99)]),
    "a name far too long": (1, "no camera", lambda f: ["--input", "x" * 5000]),
    "a camera that is not there": (1, "no camera 'Nonesuch'; expected one of",
                                   lambda f: ["--input", "Nonesuch"]),
    "blur above its range": (2, "blur is '140' percent", lambda f: ["--background", "blur:140"]),
    "a size of nothing": (2, "size is '0x0'", lambda f: ["--size", "0x0"]),
    "off without the flag": (2, "i-understand", lambda f: ["--background", "off"]),
    "weights that are not there": (1, "none.onnx", lambda f: ["--model", "none.onnx"]),
    "weights that are none": (1, "cannot be opened", lambda f: ["--model", f.foreign_network()]),
    "weights of an unknown kind": (2, "expected portrait, mediapipe or",
                                   lambda f: ["--model", f.write("a.bin", b"1")]),
    "an engine that does not fit": (2, "engine is 'torch'", lambda f: ["--engine", "torch"]),
    "a corrupt background": (1, "b.jpg", lambda f: ["--background", f.picture("b.jpg", cut=True)]),
    "a missing background": (1, "no.jpg|none.jpg", lambda f: ["--background", "none.jpg"]),
    "an output that exists": (1, "exists", lambda f: ["--output", f.write("kept.mp4", b"kept")]),
    "an output in no folder": (1, "cannot be made", lambda f: ["--output", "/none/at/all.mp4"]),
    "a live run that fails early": (1, "none.onnx", with_demo),
    "an output folder that is full": (1, "holds 1 files", lambda f: ["--output", f.full_folder()]),
    "the input as the output": (2, "the input itself",
                                lambda f: ["--output", str(f.folder / "clip.mp4"), "--overwrite"]),
    "the input in the output": (2, "the input itself, or holds it",
                                lambda f: ["--input", f.picture("full/000000.png"),
                                           "--output", f"{f.folder}/full/", "--overwrite"]),
    "the background as the output": (2, "the background itself",
                                     lambda f: ["--background", f.clip_of("beach.mp4"), "--output",
                                                str(f.folder / "beach.mp4"), "--overwrite"]),
}  # fmt: skip


@pytest.mark.parametrize("what", WRONG)
def test_bad_input_is_one_clear_line(
    what: str, files: Files, capsys: pytest.CaptureFixture[str]
) -> None:
    code, said, words = WRONG[what]
    asked = words(files)
    output = [] if "--output" in asked else ["--output", str(files.out)]  # one for a clip
    given = ["--headless", "--input", files.clip(), *output, "--model", files.model(), *asked]
    before = {path: path.read_bytes() for path in files.folder.rglob("*") if path.is_file()}
    assert app.main(given) == code
    lines = capsys.readouterr().err.replace("\r", "\n").splitlines()
    complaints = [line for line in lines if line.startswith("scrim: ")]
    assert len(complaints) == 1, lines
    assert pytest.RaisesExc(Exception, match=said).matches(Exception(complaints[0])), complaints
    assert not any("Traceback" in line for line in lines)
    for path, content in before.items():
        assert path.read_bytes() == content


def test_whose_network_it_is_is_said(
    files: Files, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stranger = tmp_path / "stranger.onnx"
    stranger.write_bytes(red_network((96, 64), metadata={}))
    for number, (model, lines) in enumerate([(str(stranger), 1), (files.model(), 0)]):
        words = ["--headless", "--input", files.clip(), "--output", f"{files.folder}/o{number}/"]
        assert app.main([*words, "--model", model]) == 0
        said = capsys.readouterr().err
        assert said.count("stranger.onnx (onnx cpu) is not Scrim's own") == lines
        assert said.count("Scrim's own") == lines


def test_an_odd_size_works_and_stays(files: Files) -> None:
    folder = files.folder / "odd"
    folder.mkdir()
    Image.fromarray(ramp((641, 479))).save(folder / "a.png")
    out = files.folder / "out"
    words = ["--headless", "--input", str(folder), "--output", f"{out}/", "--model", files.model()]
    assert app.main(words) == 0
    with Image.open(out / "000000.png") as written:
        assert written.size == (641, 479)


def test_a_clip_becomes_a_clip_of_the_same_length(files: Files) -> None:
    words = ["--headless", "--input", files.clip(frames=12), "--output", str(files.out)]
    assert app.main([*words, "--model", files.model()]) == 0
    assert len(read_recording(files.out)) == 12
    assert stat.S_IMODE(files.out.stat().st_mode) == 0o600


def test_overwrite_overwrites_only_when_asked(files: Files) -> None:
    clip, model = files.clip(frames=5), files.model()
    words = ["--headless", "--input", clip, "--output", str(files.out), "--model", model]
    assert app.main(words) == 0
    first = files.out.read_bytes()
    assert app.main(words) == 1
    assert files.out.read_bytes() == first
    assert app.main([*words, "--overwrite"]) == 0


def test_the_input_folder_is_never_the_output(files: Files) -> None:
    """`--overwrite` clears numbered pictures: of the input it would clear the originals."""
    original = Path(files.picture("pictures/000000.png"))
    folder = str(original.parent)
    words = ["--headless", "--input", folder, "--output", folder, "--overwrite"]
    assert app.main([*words, "--model", files.model()]) == 2
    assert original.exists()


def test_the_demo_runs_headless_for_a_while(files: Files) -> None:
    words = ["--headless", "--input", "demo", "--output", str(files.out), "--seconds", "1"]
    assert app.main([*words, "--size", "320x180", "--model", files.model()]) == 0
    frames = read_recording(files.out)
    assert len(frames) > 3
    assert len({frame.tobytes() for frame in frames}) > 1


def test_the_matte_is_black_and_white(files: Files) -> None:
    out = files.folder / "mattes"
    words = ["--headless", "--input", files.picture("a.png"), "--output", f"{out}/"]
    assert app.main([*words, "--background", "matte", "--model", files.model()]) == 0
    with Image.open(out / "000000.png") as written:
        assert written.mode == "L"
        assert written.size == (40, 30)


def test_off_with_the_flag_shows_the_frame_itself(files: Files) -> None:
    out = files.folder / "raw"
    words = ["--headless", "--input", files.picture("a.png"), "--output", f"{out}/"]
    consent = ["--background", "off", "--i-understand-my-room-is-visible"]
    assert app.main([*words, *consent, "--model", files.model()]) == 0
    with Image.open(out / "000000.png") as written, Image.open(files.folder / "a.png") as raw:
        difference = np.abs(np.asarray(written, int) - np.asarray(raw, int))
    assert difference.mean() < 5  # chroma of half the size


def test_a_saved_background_that_is_gone_gives_way_to_blur(
    files: Files, own_configuration: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A stick that was pulled out must not keep the app from starting."""
    save_settings(own_configuration / "settings.toml", Settings(background="/gone/beach.jpg"))
    words = ["--headless", "--input", files.picture("a.png"), "--output", f"{files.folder}/o/"]
    assert app.main([*words, "--model", files.model()]) == 0
    assert "beach.jpg is gone" in capsys.readouterr().err


def test_damaged_settings_are_said_and_kept(
    files: Files, own_configuration: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own_configuration.mkdir()
    (own_configuration / "settings.toml").write_text("blur_percent = 900")
    words = ["--headless", "--input", files.picture("a.png"), "--output", f"{files.folder}/o/"]
    assert app.main([*words, "--model", files.model()]) == 0
    assert "is damaged" in capsys.readouterr().err
    assert (own_configuration / "settings.damaged.toml").exists()


def test_settings_of_a_headless_run_are_left_alone(files: Files, own_configuration: Path) -> None:
    kept = own_configuration / "settings.toml"
    save_settings(kept, Settings(blur_percent=12))
    words = ["--headless", "--input", files.picture("a.png"), "--output", f"{files.folder}/o/"]
    assert app.main([*words, "--background", "blur:90", "--model", files.model()]) == 0
    assert load_settings(kept) == (Settings(blur_percent=12), None)


def test_everything_that_is_kept_moves_from_one_machine_to_another(
    tmp_path: Path,
    own_configuration: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    save_settings(own_configuration / "settings.toml", Settings(blur_percent=12))
    save_settings(own_configuration / "profile-office.toml", Settings(blur_percent=13))
    save_settings(own_configuration / "camera-Brio.toml", Settings(blur_percent=14))
    assert app.main(["profile", "list"]) == 0
    shown = capsys.readouterr().out
    assert "profiles: office\n" in shown
    assert "cameras: Brio\n" in shown
    stick = str(tmp_path / "scrim.toml")
    assert app.main(["profile", "export", stick]) == 0
    assert app.main(["profile", "export", stick]) == 1
    assert "--overwrite" in capsys.readouterr().err
    assert app.main(["profile", "export", stick, "--overwrite"]) == 0
    elsewhere = tmp_path / "elsewhere"
    monkeypatch.setenv("SCRIM_CONFIG_DIR", str(elsewhere))
    assert app.main(["profile", "import", stick]) == 0
    assert load_settings(elsewhere / "profile-office.toml") == (Settings(blur_percent=13), None)
    save_settings(elsewhere / "profile-office.toml", Settings())
    capsys.readouterr()
    assert app.main(["profile", "import", stick]) == 1
    assert "profile office" in capsys.readouterr().err
    assert app.main(["profile", "import", str(tmp_path / "none.toml")]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize("words", [["devices"], ["devices", "--json"], ["doctor"]])
def test_the_other_commands_answer(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert app.main(words) in (0, 1)
    shown = capsys.readouterr()
    assert shown.out
    assert shown.err == ""


# ---- what a run loads and opens ----------------------------------------------------------------

WATCHED_RUN = """
import os, sys
sockets, written = [], []

def watch(event, arguments):
    if event in ('socket.connect', 'socket.bind', 'socket.sendto', 'socket.getaddrinfo'):
        sockets.append((event, arguments[1:]))
    if event == 'open' and isinstance(arguments[0], (str, bytes)):
        path, _, flags = arguments
        if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            written.append(os.fsdecode(path))

sys.addaudithook(watch)
import app
code = app.main(sys.argv[1:])
print(code, sorted({name.split('.')[0] for name in sys.modules}), sockets, written, sep='\\n')
"""


def watched(files: Files, *words: str) -> tuple[int, set[str], str, list[str]]:
    """Exit code, modules, sockets and files opened to write, of a run in a process of its own."""
    words = (*words, "--size", "320x180", "--seconds", "1", "--headless", "--input", "demo")
    run = subprocess.run(
        [sys.executable, "-c", WATCHED_RUN, *words, "--model", files.model()],
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    code, modules, sockets, written = run.stdout.splitlines()[-4:]
    return int(code), set(eval(modules)), sockets, eval(written)  # noqa: S307 - our own print


def test_a_run_opens_no_socket_to_others_loads_nothing_heavy_and_writes_only_its_output(
    files: Files,
) -> None:
    code, modules, sockets, written = watched(files, "--output", str(files.out))
    assert code == 0
    for event, (address,) in eval(sockets):  # noqa: S307 - our own print
        where = Path(address)  # only files of this machine: its own, and both buses
        assert (event, where.name) in {
            ("socket.bind", "control.socket"), ("socket.connect", "nonexistent"),
            ("socket.connect", "system_bus_socket"),  # logind says when the machine sleeps
        }  # fmt: skip
    assert not modules & {"torch", "mediapipe", "PySide6", "matplotlib", "pyvirtualcam", "onnx"}
    assert {"cv2", "onnxruntime", "av"} <= modules
    own = {path for path in written if Path(path).name == "instance.lock"}
    assert set(written) - own - {os.devnull} == {str(files.out)}
    assert len(read_recording(files.out)) > 3


def test_what_needs_no_ffmpeg_starts_without(files: Files) -> None:
    """A twentieth of a second, and 8 MB: cameras that send JPEG, clips and recordings load it."""
    code, modules, _, _ = watched(files, "--output", "none")
    assert code == 0
    assert {"cv2", "onnxruntime", "control"} <= modules
    assert not modules & {"av", "PIL"}


def test_the_watch_sees_a_socket() -> None:
    """The control of the test above."""
    opening = WATCHED_RUN.replace("import app", "import socket; socket.socket().bind(('', 0))")
    opening = opening.replace("app.main(sys.argv[1:])", "0")
    run = subprocess.run(
        [sys.executable, "-c", opening], capture_output=True, text=True, check=True, timeout=60
    )
    assert "socket.bind" in run.stdout


def test_naming_devices_loads_neither_opencv_nor_a_network() -> None:
    listing = "import sys, app; app.main(['devices']); print(*sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", listing], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = set(run.stdout.splitlines()[-1].split())
    assert not loaded & {"torch", "mediapipe", "onnxruntime", "PySide6"}


def test_telling_a_running_scrim_loads_nothing_of_the_pipeline(tmp_path: Path) -> None:
    """A key of the desktop is bound to it: what it loads is waited for at every press."""
    asking = "import sys, app; print(app.main(['toggle', 'cover']), *sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", asking],
        cwd=ROOT,
        env={**os.environ, "SCRIM_CONFIG_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    code, *loaded = run.stdout.splitlines()[-1].split()
    assert (code, "does not run" in run.stderr) == ("1", True)
    assert "control.client" in loaded
    assert not {"numpy", "cv2", "onnxruntime", "PySide6", "control.requests.controls"} & set(loaded)


def test_shipped_weights_run_by_default(files: Files) -> None:
    if not (ROOT / "weights" / "manifest.json").exists():
        pytest.skip("no shipped weights in weights/")
    words = ["--headless", "--input", files.picture("a.png"), "--output", f"{files.folder}/o/"]
    assert app.main(words) == 0
    with Image.open(files.folder / "o" / "000000.png") as written:
        assert written.size == (40, 30)


def test_auto_can_change_its_tier_in_a_live_run_and_nowhere_else() -> None:
    if not (ROOT / "weights" / "manifest.json").exists():
        pytest.skip("no shipped weights in weights/")
    with contextlib.closing(segmenter_of(Options(), live=True)) as governed:
        assert isinstance(governed, Tiered)
        assert [name for name, _ in governed.tiers] == ["best", "balanced", "eco"]
    for options, live in ((Options(quality="eco"), True), (Options(), False)):
        with contextlib.closing(segmenter_of(options, live=live)) as fixed:
            assert not isinstance(fixed, Tiered)


def test_a_damaged_picture_does_not_end_a_folder(
    files: Files, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = files.folder / "in"
    folder.mkdir()
    for name in ("a.png", "b.png", "c.png"):
        write_picture(folder / name, (64, 48))
    (folder / "a.png").write_bytes((folder / "b.png").read_bytes()[:200])
    given = ["--headless", "--input", str(folder), "--output", f"{files.folder}/out/"]
    assert app.main([*given, "--model", files.model()]) == 1
    said = capsys.readouterr().err
    assert "a.png cannot be read" in said
    assert "1 of 3 pictures cannot be read and are left out" in said
    assert len(list((files.folder / "out").iterdir())) == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_list_on_a_full_disk_is_one_line() -> None:
    with open("/dev/full", "w") as full:
        command = [sys.executable, "app.py", "devices"]
        ran = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, text=True, check=False, cwd=ROOT
        )
    assert ran.returncode == 1
    assert ran.stderr.count("\n") == 1
    assert "No space left on device" in ran.stderr


@pytest.mark.parametrize("more", [["--seconds", "0"], ["--background", "transparent"]])
def test_a_run_that_makes_nothing_leaves_no_file(files: Files, more: list[str]) -> None:
    given = ["--headless", "--input", files.clip(), "--output", str(files.out)]
    assert app.main([*given, "--model", files.model(), *more]) in (0, 2)
    assert not files.out.exists()


def test_another_suffix_is_one_line(files: Files, capsys: pytest.CaptureFixture[str]) -> None:
    assert app.main(["--headless", "--input", files.clip(), "--output", "out.avi"]) == 2
    assert "expected .mp4, .mov, .mkv, .webm, .gif" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="names elsewhere are no bytes")
@pytest.mark.usefixtures("own_configuration")
def test_a_name_that_is_no_utf8_can_be_printed(tmp_path: Path) -> None:
    """As most terminals are: strict, where Python says nothing else."""
    words = [sys.executable, "app.py", "profile", "export", f"{tmp_path}/caf\udce9.toml"]
    ran = subprocess.run(
        words, env={**os.environ, "PYTHONIOENCODING": "utf-8"}, cwd=ROOT, capture_output=True,
        check=False, timeout=120,
    )  # fmt: skip
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert b"caf\\udce9.toml holds" in ran.stdout
