"""Real browsers open Scrim through PipeWire: what they see, and when something ends.

Times are printed, not judged: `python -m tests.browsers.figures` measures them.
"""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from camera.host import PIPEWIRE_NODE
from tests.browsers.browser import PROGRAMS, Page, browsing, once_more
from tests.browsers.coded import late_ms
from tests.browsers.meeting import (
    PATIENCE_S,
    SIZE,
    Scrim,
    fps_of,
    latencies_ms,
    look,
    meeting,
    oracle,
    planes_of,
    scrim,
    wait,
)
from tests.camera.pipewire.desktop import desktop, skip_without
from tests.camera.pipewire.viewer import Viewer

ROOT = Path(__file__).resolve().parent.parent.parent
BLUE = (0x20, 0x40, 0x60)


@pytest.mark.parametrize("kind", PROGRAMS)
@once_more
def test_a_browser_sees_a_sharp_person_and_never_the_room(kind: str, tmp_path: Path) -> None:
    with meeting(kind, tmp_path, "--on-demand", "--may-show-the-room") as (_, started, page):
        started.wait_for(lambda told: told["resting"], "the camera to rest while nobody watches")
        assert tuple(page.open("Scrim")["size"]) == SIZE
        started.wait_for(lambda told: told["watchers"] == 1, "the browser to be counted")
        sees_the_person(page)
        assert kind in str(started.say("state")["programs"]).lower()
        assert not oracle().leaks(planes_of(page.picture()))
        covers_at_once(started, page)
        changes_the_background(started, page)
        started.say("background off")  # with consent: what the oracle sees in a browser's picture
        wait(lambda: oracle().leaks(planes_of(page.picture())), "the room")
        page.kill()
        started.wait_for(lambda told: told["resting"], "the camera to rest: nobody watches")


def sees_the_person(page: Page) -> None:
    """Sharp, in order, and soon."""
    wait(lambda: any(frame["stamp"] for frame in look(page, 1.0)), "the person")
    seen = look(page, 3.0)
    stamps = [frame["stamp"] for frame in seen if frame["stamp"] is not None]
    assert len(set(stamps)) > 10
    ages = [late_ms(seen[-1]["at"], stamp) for stamp in stamps]
    assert ages == sorted(ages, reverse=True)
    late = latencies_ms(seen)
    assert late[0] >= 0
    print(f"{fps_of(seen):.1f} fps, camera to page {late[len(late) // 2]} ms")


def covers_at_once(started: Scrim, page: Page) -> None:
    """No frame that was captured after the key gets to the page."""
    started.say("cover")
    wait(lambda: look(page, 0.5)[-1]["stamp"] is None, "the card")
    started.say("uncover")
    wait(lambda: look(page, 0.5)[-1]["stamp"] is not None, "the person to be back")
    started.say("cover")
    covered = started.say("state")
    seen = look(page, 1.0)
    shown = [frame["stamp"] for frame in seen if frame["stamp"] is not None]
    assert all(late_ms(covered["at"], stamp) >= 0 for stamp in shown)
    assert seen[-1]["stamp"] is None
    started.say("uncover")
    wait(lambda: look(page, 0.5)[-1]["stamp"] is not None, "the person to be back")


def changes_the_background(started: Scrim, page: Page) -> None:
    """A key gets to the page's picture."""
    started.say("background #204060")
    wait(lambda: is_blue(look(page, 0.3)[-1]["corner"]), "the new background")
    assert not oracle().leaks(planes_of(page.picture()))


def is_blue(color: list[int]) -> bool:
    return all(abs(one - other) < 12 for one, other in zip(color, BLUE, strict=True))


@once_more
def test_what_the_page_sees_when_scrim_or_pipewire_ends_and_comes_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with meeting("chromium", tmp_path) as (here, first, page):
        page.open("Scrim")
        wait(lambda: any(frame["stamp"] for frame in look(page, 0.5)), "the person")
        here.adopt(monkeypatch)
        with closing(Viewer(PIPEWIRE_NODE, SIZE, 30.0)) as viewer:  # a second client
            first.wait_for(lambda told: told["watchers"] == 2, "both")
            wait(lambda: len(viewer.pictures) > 10, "pictures for the second")
            assert len(look(page, 1.0)) > 3, "the first one goes on"
        first.kill()
        time.sleep(0.5)
        frozen = page.picture()
        assert not oracle().leaks(planes_of(frozen)), "what is left on the screen is a composite"
        wait(lambda: page.ask("labels") == [], "the camera to be gone from the list")
        assert page.ask("track")["state"] == "ended"
        with scrim(here) as second:
            page.open("Scrim")
            wait(lambda: any(frame["stamp"] for frame in look(page, 0.5)), "the person again")
            here.end("wireplumber", "pipewire")
            second.wait_for(lambda told: told["trouble"], "the trouble to be said")
            here.start("pipewire", "wireplumber")
            second.wait_for(lambda told: told["trouble"] is None, "Scrim to be back")
            with browsing("chromium", tmp_path / "another", here.environment) as another:
                another.open("Scrim")
                wait(lambda: any(frame["stamp"] for frame in look(another, 0.5)), "the person")
                assert not oracle().leaks(planes_of(another.picture()))


@once_more
def test_the_app_itself_is_seen_by_a_browser_and_leaves_a_card(tmp_path: Path) -> None:
    """As its user starts it, without a virtual camera; and it denies itself the network."""
    skip_without("chromium")
    command = [sys.executable, "app.py", "run", "--input", "demo", "--headless"]
    with (
        desktop(portal="grant") as here,
        subprocess.Popen(
            command,
            cwd=ROOT,
            env={**here.environment_whole(), "SCRIM_CONFIG_DIR": str(tmp_path / "kept")},
            stderr=subprocess.PIPE,
            text=True,
        ) as app,
        browsing("chromium", tmp_path / "browser", here.environment) as page,
    ):
        try:
            page.open("Scrim")
            wait(lambda: planes_of(page.picture())[: SIZE[1]].std() > 25, "the portrait")
            app.send_signal(signal.SIGINT)
            assert app.wait(PATIENCE_S) == 0
            assert planes_of(page.picture())[: SIZE[1]].std() < 25, "the card stays, not the person"
        finally:
            app.kill()
        assert app.stderr is not None
        assert "Seen by programs that ask PipeWire" in app.stderr.read()
