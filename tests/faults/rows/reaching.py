"""Faults while what people reach for is in use: picture, card, tag, recording, slides, favorites.

Each is switched over and over while something is broken, and while nothing is; all that leaves
meanwhile, recordings and snapshots too, is shown to the oracle.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import av
import cv2
import numpy as np

from compositing.cover import cover
from live.recording.recordings import Recordings
from settings import Settings
from tests.faults.rig import Rig
from tests.live.recording.test_recording import Tone
from ui.backgrounds.gallery import Gallery
from ui.keys import Action, Context, apply
from video.errors import ScrimError, SinkError
from video.reason import Reason

Script = Callable[[Rig], None]
Turn = Callable[[int], None]
"""Does the next of the things that a user does with it; told how manieth it is."""

TURNS = 6

VIEWS = (
    Settings(zoom_percent=150, pan_x=30, pan_y=-40),
    Settings(rotation=180, flip=True),
    Settings(brightness=40, contrast=30, saturation=-20, warmth=50),
    Settings(rotation=90, zoom_percent=130),
    Settings(),
)


def fails(rig: Rig) -> None:
    rig.segmenter.answer = lambda _, alpha: np.full_like(alpha, np.nan)
    rig.cover_comes()


def works(rig: Rig) -> None:
    rig.segmenter.answer = lambda _, alpha: alpha


def is_lost(rig: Rig) -> None:
    rig.camera_is_there = False
    rig.source.lost = "camera room is gone; expected it to stay plugged in"
    rig.cover_comes()


def is_back(rig: Rig) -> None:
    rig.camera_is_there = True


def jumps(rig: Rig) -> None:
    """One answer of three is noise: the shutter closes again and again."""

    def now_and_then(_: object, alpha: np.ndarray) -> np.ndarray:
        if rig.segmenter.calls % 3:
            return alpha
        return np.random.default_rng(rig.segmenter.calls).random(alpha.shape, np.float32)

    rig.segmenter.answer = now_and_then


TROUBLES: dict[str, tuple[Script, Script]] = {
    "while the engine fails": (fails, works),
    "while the engine jumps": (jumps, works),
    "while the camera is lost": (is_lost, is_back),
}


def used(opened: Callable[[Rig, Path], Turn], trouble: str) -> Script:
    """Used while that is the trouble, and at once after it."""
    begins, ends = TROUBLES[trouble]

    def script(rig: Rig) -> None:
        with tempfile.TemporaryDirectory() as folder:
            turn = opened(rig, Path(folder))
            begins(rig)
            for number in range(TURNS):
                turn(number)
                rig.pass_frames(2)
            ends(rig)
            for number in range(TURNS, 2 * TURNS):
                turn(number)
                rig.pass_frames(2)
            rig.source.stamp = lambda now: now
            rig.pipeline.swap(Settings())
            rig.recover()

    return script


# ---- what is used ------------------------------------------------------------------------------


def picture(rig: Rig, _: Path) -> Turn:
    rig.views += VIEWS
    return lambda number: rig.pipeline.swap(VIEWS[number % len(VIEWS)])


def name_tag(rig: Rig, folder: Path) -> Turn:
    """Up and down, with a logo that is damaged and gone in between."""
    logo = folder / "logo.png"
    tag = Settings(tag=True, tag_name="Ada Lovelace", tag_title="Analyst", tag_logo=str(logo))

    def turn(number: int) -> None:
        if number % 4 == 0:
            cv2.imwrite(str(logo), np.full((40, 60, 4), (60, 200, 40, 180), np.uint8))
        elif number % 4 == 2:
            logo.write_bytes(b"no picture")
        elif number % 4 == 3:
            logo.unlink(missing_ok=True)
        rig.pipeline.swap(replace(tag, tag=number % 5 != 4, tag_percent=80 + 20 * (number % 3)))

    return turn


def own_card(rig: Rig, folder: Path) -> Turn:
    """Picture, words and countdown; covered in each second turn. A failure shows the fixed card."""
    card = picture_file(folder / "beach.png", 0)
    mine = Settings(card_words="Back soon", card_picture=str(card), card_minutes=5)

    def turn(number: int) -> None:
        rig.pipeline.swap(replace(mine, covered=number % 2 == 0))
        rig.pass_frames(1)  # the one that was on its way
        already = len(rig.sent)
        rig.pass_frames(2)
        if number % 2 == 0:
            assert {sent.kind for sent in rig.sent[already:]} == {"cover"}
            return
        fixed = [cover(rig.room.size, reason, 0, 0.0).planes for reason in Reason]
        for sent in rig.sent[already:]:
            same = any(np.array_equal(sent.planes, planes) for planes in fixed)
            assert sent.kind == "composite" or same, "a failure shows another card"

    return turn


def recording(rig: Rig, folder: Path) -> Turn:
    """Begun and ended, with snapshots between; what is in the files is looked at, too."""
    recordings = Recordings(
        rig.live,
        videos=folder / "videos",
        pictures=folder / "pictures",
        open_sound=Tone,
    )

    def turn(number: int) -> None:
        with contextlib.suppress(SinkError):  # of a cover there is no snapshot
            rig.pictures.append(still_in(recordings.snapshot()))
        done = recordings.stop() if number % 3 != 1 else None
        if number % 3 == 0:
            recordings.start(sound=number % 2 == 0)
        rig.pass_frames(4)
        if done is not None:
            assert done.fault is None
            rig.pictures += pictures_in(done.path)

    return turn


def slide_show(rig: Rig, folder: Path) -> Turn:
    """A picture with each turn: the camera's clock is put on; then the folder is emptied."""
    shown = folder / "slides"
    shown.mkdir()
    for number in range(3):
        picture_file(shown / f"{number}.png", number)
    rig.pipeline.swap(Settings(background=f"slides:{shown}", slide_seconds=5))

    def turn(number: int) -> None:
        rig.source.stamp = lambda now: now + 6.0 * (number + 1)
        if number == TURNS + 2:
            (shown / "0.png").write_bytes(b"no picture")
        if number == TURNS + 4:
            shutil.rmtree(shown)

    return turn


def favorites(rig: Rig, folder: Path) -> Turn:
    """Stepped through as `y` does, stars put up and taken away meanwhile; one does not open."""
    gallery = Gallery(folder / "backgrounds.txt")
    broken = folder / "broken.png"
    broken.write_bytes(b"no picture")
    own = [gallery.add(str(place)) for place in (picture_file(folder / "beach.png", 1), broken)]
    starred = ("drawn:linen", own[0], "#204060", own[1], "drawn:aurora")
    for background in starred:
        gallery.star(background, on=True)

    def turn(number: int) -> None:
        context = Context(gallery.backgrounds, favorites=gallery.favorites)
        settings = rig.pipeline.settings
        for _ in gallery.favorites:
            settings = apply(Action("favorite_by", 1), settings, context)
            with contextlib.suppress(ScrimError):  # as the window: what does not open is left out
                rig.pipeline.swap(settings)
                break
        if number == TURNS:
            rig.pipeline.swap(replace(settings, background=str(gallery.favorites_show)))
        gallery.star(starred[number % 3], on=number % 2 == 1)

    return turn


def edge_light(rig: Rig, _: Path) -> Turn:
    """What lights the room is the screen's alone: nothing of it is in the picture."""
    lights = (Settings(edge_light=True, edge_brightness=100), Settings(edge_light=True), Settings())
    return lambda number: rig.pipeline.swap(lights[number % len(lights)])


def everything(rig: Rig, folder: Path) -> Turn:
    """All of it, in an order that the seed decides."""
    parts = (picture, name_tag, own_card, recording, favorites, edge_light)
    turns = [opened(rig, made(folder / opened.__name__)) for opened in parts]

    def turn(number: int) -> None:
        turns[int(rig.random.integers(len(turns)))](number)
        if number == 2 * TURNS - 1:
            turns[parts.index(recording)](number)  # which ends what is recorded

    return turn


USED: dict[str, Callable[[Rig, Path], Turn]] = {
    "picture: zoomed, turned, flipped, colored": picture,
    "name tag: put up and taken down": name_tag,
    "own card: with picture and countdown": own_card,
    "recording: begun, ended, and snapshots": recording,
    "slide show: from picture to picture": slide_show,
    "favorites: stepped through": favorites,
    "edge light: on and off": edge_light,
    "all that people reach for: at random": everything,
}

REACHED_FOR: dict[tuple[str, str], Script] = {
    (name.partition(": ")[0], f"{name.partition(': ')[2]} {trouble}"): used(opened, trouble)
    for name, opened in USED.items()
    for trouble in TROUBLES
}
"""Group and name of each fault, and its script."""


# ---- files -------------------------------------------------------------------------------------


def made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def picture_file(path: Path, number: int) -> Path:
    """A picture to stand before: smooth, so that it is nothing like the room."""
    ramp = np.linspace(40 + 40 * number, 120 + 40 * number, 320, dtype=np.float32)
    cv2.imwrite(str(path), np.broadcast_to(ramp[None, :, None], (180, 320, 3)).astype(np.uint8))
    return path


def still_in(path: Path) -> np.ndarray:
    return np.asarray(cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2YUV_I420), np.uint8)


def pictures_in(path: Path) -> list[np.ndarray]:
    with av.open(str(path)) as container:
        return [frame.to_ndarray(format="yuv420p") for frame in container.decode(video=0)]
