"""What the window says: never LIVE when it is not, one message for one change."""

from __future__ import annotations

from dataclasses import replace

import pytest

from settings import RANGES, TEXTS, Settings
from ui.keys import SWITCHES
from ui.session import State, StateKind
from ui.text.changes import change
from ui.text.names import shortened
from ui.text.told_commands import command_in
from ui.text.words import Message, badge, status_detail, status_line
from video.meter import Reading
from video.pixels import compiled


@pytest.mark.parametrize(
    ("kind", "tone"),
    [(StateKind.LIVE, "live"), (StateKind.COVERED, "covered"), (StateKind.STARTING, "covered"),
     (StateKind.CAMERA_LOST, "lost"), (StateKind.NO_CLIENT, "idle"),
     (StateKind.PREVIEW_ONLY, "idle"), (StateKind.ENDED, "idle")],
)  # fmt: skip
def test_every_state_has_its_word_reason_and_tone(kind: StateKind, tone: str) -> None:
    shown = badge(State(kind, "because"), Settings(), None)
    assert (shown.text, shown.why, shown.tone) == (kind.value, "because", tone)


def test_the_users_own_cover_shows_before_the_pipeline_confirms_it() -> None:
    assert badge(State(StateKind.LIVE), Settings(covered=True), None).text == "COVERED"
    lost = badge(State(StateKind.CAMERA_LOST), Settings(covered=True), None)
    assert lost.text == "CAMERA LOST"


def test_a_live_picture_without_effect_never_looks_safe() -> None:
    shown = badge(State(StateKind.LIVE), Settings(background="off"), None)
    assert (shown.text, shown.tone) == ("ROOM VISIBLE", "lost")


def test_an_error_outranks_every_state() -> None:
    assert badge(State(StateKind.LIVE), Settings(), "the model failed").text == "STOPPED"


@pytest.mark.parametrize(
    ("change_to", "title"),
    [({"blur_percent": 65}, "Blur 65 %"), ({"covered": True}, "Covered"),
     ({"background": "#2b4162"}, "Navy"), ({"background": "#123456"}, "#123456"),
     ({"background": "/home/me/my beach.jpg"}, "my beach"), ({"background": "matte"}, "Matte"),
     ({"feather_px": 4}, "Edge 4 px softer"), ({"lens_blur": True}, "Lens blur on")],
)  # fmt: skip
def test_a_change_is_announced_by_its_name(change_to: dict[str, object], title: str) -> None:
    message = change(Settings(), replace(Settings(), **change_to))
    assert message
    assert message.title == title


@pytest.mark.parametrize("name", [*SWITCHES.values(), "background", *RANGES, *TEXTS])
def test_no_setting_changes_in_silence(name: str) -> None:
    other = {
        "background": "#2b4162",
        **dict.fromkeys(TEXTS, "a b.png"),
        **{name: allowed[-1] for name, allowed in RANGES.items()},
    }
    changed = replace(Settings(), **{name: other.get(name, not getattr(Settings(), name))})
    there, back = change(Settings(), changed), change(changed, Settings())
    assert there
    assert back
    assert there != back


def test_nothing_changed_is_nothing_said() -> None:
    assert change(Settings(), Settings()) is None


def test_lens_blur_says_where_it_has_no_effect() -> None:
    for background, detail in (("blur", ""), ("#123456", "not in use: the background is")):
        before = Settings(background=background)
        message = change(before, replace(before, lens_blur=True))
        assert message
        assert message.detail.startswith(detail)
        assert bool(message.detail) == bool(detail)


def test_blur_that_is_not_in_use_is_said_so() -> None:
    plain = Settings(background="#2b4162")
    assert change(plain, plain.blurred(20)) == Message(
        "Blur 20 %", "not in use: the background is Navy"
    )


def test_the_status_line_rounds_and_leaves_out_what_is_unknown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(compiled, "kernels", compiled.kernels or object())  # as where in use
    reading = Reading(fps=29.6, dropped=3, cpu_percent=38.2, latency_ms=(24.4, 31.0))
    assert [part.strip() for part in status_line(reading).split("·")] == [
        "30 fps", "24 ms", "CPU 38 %", "3 dropped",
    ]  # fmt: skip
    assert "0 fps" not in status_line(Reading())


def test_the_status_line_says_what_auto_has_come_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "kernels", compiled.kernels or object())
    assert status_line(Reading(quality="eco (auto)")).endswith("quality: eco (auto)")


def test_the_detail_lists_every_stage() -> None:
    detail = status_detail(Reading(stages_ms={"segment": (11.0, 15.0), "blur": (2.0, 3.0)}))
    assert "segment   11.0 ms (p95 15.0)" in detail
    assert "blur" in detail


def test_a_command_is_found_in_a_hint_whole_and_alone() -> None:
    assert command_in("No camera: run python app.py doctor.") == "python app.py doctor"
    assert command_in("Keine virtuelle Kamera: pip install x. Oder ohne") == "pip install x"
    assert command_in("Nothing to run here") is None


@pytest.mark.parametrize("most", [20, 40, 60])
def test_a_long_path_is_cut_in_the_middle_and_its_name_stays(most: int) -> None:
    path = "/home/ada/Pictures/of the last summer/in the mountains/evening at the lake.jpg"
    said = shortened(path, most)
    assert said.endswith("/evening at the lake.jpg")
    assert "…" in said
    assert shortened("/home/ada/a.jpg", most) == "/home/ada/a.jpg"
    assert len(shortened(f"/home/{'x' * 300}.jpg", most)) < 2.5 * most
