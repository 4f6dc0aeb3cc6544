"""The newcomer's walk: from the start of the process to "Choose Scrim in your meeting", by keys.

    python -m tests.ui.newcomer             prints it; --docs writes the guide, --pictures DIR
                                            keeps what the screen showed at each step

The app as it is, in a home without settings, on an X server of its own. What the machine takes is
measured: until a step is drawn and stands still. What a person takes is not, and stands beside it:
the keystroke-level model (Card, Moran and Newell 1983) and the usual pace of silent reading.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops

from tests.page import PAGE, fill
from tests.programs.xserver import x_server

ROOT = Path(__file__).parents[2]
GUIDE = PAGE.with_name("guide.md")
SIZE = (1280, 800)
CARD = (190, 230, 400, 80)
"""Within the card of the first steps: heading and first choices; left, top, width, height."""

STILL_S = 0.15
"""So long nothing changes in a step that is drawn."""

PATIENCE_S = 120.0

KEY_S, THINK_S = 0.28, 1.35
"""A key of somebody who types now and then, and the thought before it."""

WORD_S = 60 / 238
"""Of silent reading (Brysbaert 2019)."""

STEPS = (
    ("your camera", 20, ("Return",)),
    ("the camera for your meeting", 30, ("Return",)),
    ("how your room looks", 20, ("Down", "Return")),
    ("choose Scrim in your meeting", 40, ()),
)
"""What the step says, words to be read there, and the keys that lead to the next one."""

RUN = ("run", "--input", "demo", "--output", "none")


@dataclass(frozen=True)
class Walked:
    """Seconds from the start, or from the key, until each step was there; and what was seen."""

    seconds: tuple[float, ...]
    pictures: tuple[Image.Image, ...]


class Walk:
    """A screen with the app on it."""

    def __init__(self, display: str) -> None:
        from Xlib.display import Display

        self._screen = Display(display)
        self._environ = {**os.environ, "DISPLAY": display}

    def close(self) -> None:
        self._screen.close()

    def press(self, key: str) -> None:
        subprocess.run(["xdotool", "key", key], env=self._environ, check=True, timeout=PATIENCE_S)

    def focus(self) -> None:
        """The window, once it is there, gets the keys: there is no window manager to do that."""
        found = subprocess.run(
            ["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Scrim:"],
            env=self._environ, capture_output=True, text=True, check=True, timeout=PATIENCE_S,
        ).stdout.split()[0]  # fmt: skip
        subprocess.run(["xdotool", "windowfocus", "--sync", found], env=self._environ, check=True)

    def seen(self, box: tuple[int, int, int, int] = (0, 0, *SIZE)) -> Image.Image:
        from Xlib import X

        raw = self._screen.screen().root.get_image(*box, X.ZPixmap, 0xFFFFFFFF)
        return Image.frombytes("RGB", box[2:], raw.data, "raw", "BGRX")

    def stands_still(self, before: Image.Image) -> float:
        """When what is there now, and was not before, has been drawn."""
        deadline = time.monotonic() + PATIENCE_S
        last, since = self.seen(CARD), time.monotonic()
        while time.monotonic() < deadline:
            now = self.seen(CARD)
            if _differ(now, last):
                last, since = now, time.monotonic()
            elif (
                _differ(now, before) and _is_written_on(now) and time.monotonic() - since > STILL_S
            ):
                return since
            time.sleep(0.01)
        raise AssertionError("the next step is not shown")


def walk() -> Walked:
    """Once through it."""
    with x_server(f"{SIZE[0]}x{SIZE[1]}x24") as display, newcomer() as (environ, folder):
        screen = Walk(display)
        before = screen.seen(CARD)
        began = time.monotonic()
        with (folder / "said").open("w") as said:
            app = subprocess.Popen(
                [sys.executable, "app.py", *RUN],
                cwd=ROOT, env={**environ, "DISPLAY": display}, stderr=said,
            )  # fmt: skip
        try:
            seconds, pictures = [screen.stands_still(before) - began], [screen.seen()]
            screen.focus()
            for _, _, keys in STEPS[:-1]:
                for key in keys[:-1]:  # a choice is drawn before the step is left
                    before = screen.seen(CARD)
                    screen.press(key)
                    screen.stands_still(before)
                before, pressed = screen.seen(CARD), time.monotonic()
                screen.press(keys[-1])
                seconds.append(screen.stands_still(before) - pressed)
                pictures.append(screen.seen())
        finally:
            app.terminate()
            app.wait(PATIENCE_S)
            screen.close()
    return Walked(tuple(seconds), tuple(pictures))


@contextmanager
def newcomer() -> Iterator[tuple[dict[str, str], Path]]:
    """The environment of somebody who never had Scrim, and a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory() as made:
        kept = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
        yield {**kept, "SCRIM_CONFIG_DIR": f"{made}/kept", "LC_ALL": "C.UTF-8",
               "QT_QPA_PLATFORM": "xcb"}, Path(made)  # fmt: skip


def rows(walks: Sequence[Walked]) -> Iterator[str]:
    """The table: what was measured, and what a person takes beside it."""
    yield "| Step | drawn after, s | keys that lead on | a person reads, thinks, presses, s |"
    yield "|---|---:|---|---:|"
    machine = person = 0.0
    for number, (says, words, keys) in enumerate(STEPS):
        drawn = statistics.median(walked.seconds[number] for walked in walks)
        takes = words * WORD_S + (THINK_S + len(keys) * KEY_S if keys else 0.0)
        machine += drawn
        person += takes if keys else 0.0
        since = "the start" if number == 0 else "the key"
        named = ", ".join(f"`{key}`" for key in keys) or "-"
        yield f"| {says} | {drawn:.2f} from {since} | {named} | {takes:.1f} |"
    keys_in_all = sum(len(keys) for _, _, keys in STEPS)
    yield f"| all of it | {machine:.2f} | {keys_in_all} keys | {person:.1f} |"


def _differ(one: Image.Image, other: Image.Image) -> bool:
    return ImageChops.difference(one, other).getbbox() is not None


def _is_written_on(card: Image.Image) -> bool:
    """Whether letters are on it: some of it is dark, some is light, and most is one color."""
    colors = card.getcolors(card.width * card.height) or []
    return 2 * max(colors)[0] > card.width * card.height and len(colors) > 8


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--docs", action="store_true")
    options.add_argument("--walks", type=int, default=3)
    options.add_argument("--pictures", type=Path)
    chosen = options.parse_args()
    walks = [walk() for _ in range(chosen.walks)]
    table = list(rows(walks))
    print("\n".join(table))
    if chosen.pictures:
        chosen.pictures.mkdir(parents=True, exist_ok=True)
        for number, picture in enumerate(walks[-1].pictures):
            picture.save(chosen.pictures / f"step{number + 1}.png")
    if chosen.docs:
        fill("newcomer", table, GUIDE)


if __name__ == "__main__":
    main()
