"""Targets that read words: the command line, settings, names of profiles and cameras, manifests."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from profiles.exchange import export_to, import_from
from profiles.kept import load_settings, save_settings
from profiles.named import Profiles
from segmentation.open import open_segmenter
from settings import Settings
from start.checks import check
from start.command_line.command import parse
from tests.fuzz import good
from tests.fuzz.guard import guarded
from tests.fuzz.mutate import Harm, harmed, harms
from tests.fuzz.targets.target import Target
from video.frame import Frame, empty_planes

WORDS = ("run", "devices", "doctor", "bench", "profile", "list", "export", "import", "--input",
         "--output", "--background", "--i-understand-my-room-is-visible", "--model", "--engine",
         "--quality", "--size", "--fps", "--headless", "--always-on", "--seconds", "--profile",
         "--overwrite", "--json", "--html", "--peers", "--rounds", "--shortcuts", "--help", "-h",
         "--", "default", "demo", "blur", "blur:40", "blur:140", "off", "matte", "#a0b0c0", "a.jpg",
         "a.mp4", "clip.mp4", "/dev/video0", "out/", "none", "auto", "onnx", "eco", "640x360",
         "0x0", "99999x2", "30", "-1", "nan", "inf", "1e400", "", " ", "\0", "\udcff", "\u0663",
         "portrait", "a\nb.jpg")  # fmt: skip
NAMES = st.one_of(st.text(max_size=60), st.sampled_from(["", ".", "..", "../a", "a/b", "con", "~"]))
SIDES_OF_A_FRAME = (64, 48)


def command_line(folder: Path, words: list[str]) -> None:
    """A command within all its ranges, or one line; `--help` ends at once."""
    with guarded(folder), contextlib.redirect_stdout(io.StringIO()) as shown:
        try:
            command = parse(words)
        except SystemExit:
            assert shown.getvalue().startswith("usage: ")
            return
        settings = Settings(background=command.background or "blur")
        check(command.options, settings)
    width, height = command.options.size
    assert width % 2 == height % 2 == 0
    assert 64 <= width <= 7680
    assert 64 <= height <= 7680
    assert 1 <= command.options.fps <= 240
    assert command.options.room_may_be_visible or command.background != "off"


def settings_file(folder: Path, case: tuple[bytes, list[Harm]]) -> None:
    """Settings, or defaults and one line with the very bytes set aside; saved, they come back."""
    path, content = folder / "settings.toml", harmed(*case)
    path.write_bytes(content)
    with guarded(folder, may_write=("settings.toml", "settings.damaged.toml")):
        settings, damage = load_settings(path)
        if damage is None:
            assert path.read_bytes() == content
        else:
            assert settings == Settings()
            assert len(damage.splitlines()) == 1
            assert (folder / "settings.damaged.toml").read_bytes() == content
        save_settings(path, settings)
        again, damage = load_settings(path)
        assert damage is None
        assert again.blur_percent == settings.blur_percent


def names(folder: Path, case: tuple[str, str]) -> None:
    """What is kept of a profile or a camera of any name lies in the folder, and is found again."""
    profile, camera = case
    with guarded(folder, may_write=("kept",)):
        profiles = Profiles(folder / "kept")
        profiles.at_camera(camera, Settings())
        profiles.keep(Settings(blur_percent=11))
        assert camera in profiles.cameras()
        command = parse(["--profile", profile])
        profiles.save_as(profile, Settings(blur_percent=22))
        assert profiles.names() == [command.profile]
        assert Profiles(folder / "kept", profile).load()[0].blur_percent == 22


def carried(folder: Path, case: list[Harm]) -> None:
    """All of an exported file is taken over, or nothing."""
    kept = Profiles(folder / "kept")
    kept.save_as("office", Settings(blur_percent=33))
    exported = folder / "all.toml"
    export_to(exported, kept)
    exported.write_bytes(harmed(exported.read_bytes(), case))
    with guarded(folder, may_write=("other",)):
        other = Profiles(folder / "other")
        try:
            import_from(exported, other)
        except Exception:
            assert not list((folder / "other").glob("*")), "a part of it was taken over"
            raise
        for name in other.names():
            Profiles(folder / "other", name).load()


def manifest(folder: Path, case: tuple[bytes, list[Harm], str]) -> None:
    """The network that the manifest lists for the tier, unchanged; or one line."""
    listed, done, tier = case
    for number, (name, content) in enumerate(good.shipped().items()):
        (folder / f"portrait-{name}.onnx").write_bytes(content)
        assert number < 3
    (folder / "manifest.json").write_bytes(harmed(listed, done))
    with guarded(folder):
        segmenter: Any = open_segmenter(quality=tier, folder=folder)  # type: ignore[arg-type]
        with contextlib.closing(segmenter):
            planes = empty_planes(SIDES_OF_A_FRAME)
            planes[:] = 128
            segmenter.segment(Frame(planes, 0, 0.0))


_manifest_words = st.sampled_from(
    [b'"file": "a\\u0000b"', b'"file": "\\ud800"', b'"file": ""', b'"file": "..", "sha256": ""',
     b'"grid": "9999x9999"', b'"grid": "32x32"', b'"grid": null', b'"grid": [1]', b'"sha256": 3']
)  # fmt: skip


def _manifests() -> st.SearchStrategy[tuple[bytes, list[Harm], str]]:
    """Harmed manifests, and such whose entries say something else."""
    whole = st.sampled_from(good.manifests())
    entry = st.builds(
        lambda words, digest: (
            b'{"eco": {"file": "portrait-eco.onnx", "sha256": "%s", %s}}' % (digest, words)
        ),
        _manifest_words,
        st.just(_digest_of_eco()),
    )
    return st.tuples(st.one_of(whole, entry), harms(), st.sampled_from(["eco", "best", "auto"]))


def _digest_of_eco() -> bytes:
    import hashlib

    return hashlib.sha256(good.shipped()["eco"]).hexdigest().encode()


TARGETS = (
    Target("command line", 15,
           st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=12)), max_size=8),
           command_line),
    Target("settings file", 10,
           st.tuples(st.one_of(st.sampled_from(good.settings_files()), st.binary(max_size=200)),
                     harms()),
           settings_file),
    Target("profile and camera names", 8, st.tuples(NAMES, NAMES), names),
    Target("exported settings", 3, harms(), carried),
    Target("manifest of weights", 6, _manifests(), manifest),
)  # fmt: skip
