"""What real browsers get from Scrim, in figures: rate, delays, and what a client costs.

    python -m tests.browsers.figures [chromium | firefox ...] [--seconds N]

1280x720 at 30 fps. The camera and the network are fakes (`scrim_process`): what is measured is the
way from a frame to the page, and not the network. On a machine that does nothing else.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.browsers.browser import PROGRAMS, Page
from tests.browsers.coded import late_ms
from tests.browsers.meeting import Scrim, fps_of, latencies_ms, look, meeting, wait

PRESSES = 20


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("browsers", nargs="*", default=[*PROGRAMS])
    parser.add_argument("--seconds", type=float, default=20.0)
    chosen = parser.parse_args()
    print("| browser | fps | camera to page, ms: p50, p95 | key to page, ms: p50, worst ", end="")
    print("| frames after cover | CPU of Scrim, %: alone, watched |")
    print("|---|---:|---:|---:|---:|---:|")
    for kind in chosen.browsers:
        with (
            tempfile.TemporaryDirectory() as folder,
            meeting(kind, Path(folder)) as (_, made, page),
        ):
            print(f"| {kind} | {row(made, page, chosen.seconds)} |", flush=True)


def row(started: Scrim, page: Page, seconds: float) -> str:
    """The figures of one browser."""
    time.sleep(4)
    alone = cpu_percent(started, seconds)
    page.open("Scrim")
    wait(lambda: any(frame["stamp"] for frame in look(page, 1.0)), "the person")
    seen = look(page, seconds)
    page.ask("decode")  # reading codes is the page's work, not Scrim's
    watched = cpu_percent(started, seconds)
    late = latencies_ms(seen)
    keys, leftover = zip(*(press(started, page) for _ in range(PRESSES)), strict=True)
    return " | ".join(
        [
            f"{fps_of(seen):.1f}",
            f"{late[len(late) // 2]}, {late[len(late) * 95 // 100]}",
            f"{statistics.median(keys):.0f}, {max(keys):.0f}",
            f"{max(leftover)}",
            f"{alone:.1f}, {watched:.1f}",
        ]
    )


def cpu_percent(started: Scrim, seconds: float) -> float:
    """What Scrim's process takes of one core."""
    path = Path(f"/proc/{started.program.pid}/stat")

    def ticks() -> int:
        return sum(map(int, path.read_text().rsplit(")", 1)[1].split()[11:13]))

    before, began = ticks(), time.monotonic()
    time.sleep(seconds)
    return (ticks() - before) / (time.monotonic() - began)


def press(started: Scrim, page: Page) -> tuple[float, int]:
    """Milliseconds from the cover key to the card on the page, and how many frames that were
    captured after it were shown all the same.
    """
    page.ask("seen")
    pressed = started.say("cover")["at"]
    time.sleep(0.4)
    seen: list[dict[str, Any]] = page.ask("seen")
    started.say("uncover")
    wait(lambda: any(frame["stamp"] for frame in look(page, 0.3)), "the person to be back")
    cards = [frame["at"] for frame in seen if frame["stamp"] is None and frame["at"] >= pressed]
    shown = [frame["stamp"] for frame in seen if frame["stamp"] is not None]
    return min(cards) - pressed, sum(late_ms(pressed, stamp) < 0 for stamp in shown)


if __name__ == "__main__":
    main()
