"""What may be asked of a running Scrim by name, and what may not."""

from __future__ import annotations

import contextlib
from dataclasses import fields
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as how
from hypothesis import strategies as st

from control.requests.controls import Controls
from control.requests.values import SETTINGS, absolute
from profiles.kept import save_settings
from profiles.named import Profiles
from settings import RANGES, Settings
from tests.control.conftest import Run
from ui.keys import KEYS, SWITCHES, WINDOW, Context, Verb, apply
from ui.text.names import background_name
from video.errors import ScrimError, UsageError
from video.room_learning import LearningProgress, Phase


def test_status_says_how_it_stands_in_plain_values(run: Run) -> None:
    answer = run.controls.perform(["status"])
    status = answer["status"]
    assert answer["said"] == ""
    assert (status["state"], status["window"], status["fps"]) == ("LIVE", "none", 29.9)
    assert (status["camera"], status["output"], status["quality"]) == (
        "Integrated Camera", "Scrim", "auto (best)",
    )  # fmt: skip
    assert {field.name for field in fields(Settings)} <= set(status)
    assert all(isinstance(value, str | int | float | bool) for value in status.values())


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["blur=70"], Settings(blur_percent=70)),
        (["blur=70%"], Settings(blur_percent=70)),
        (["blur_percent=0", "feather=4"], Settings(blur_percent=0, feather_px=4)),
        (["cover=on"], Settings(covered=True)),
        (["mirror=off", "light-wrap=yes"], Settings(mirror_preview=False, light_wrap=True)),
        (["background=#AABBCC"], Settings(background="#aabbcc")),
        (["background=blur:30"], Settings(blur_percent=30)),
        (["background=matte"], Settings(background="matte")),
        (["shortcuts=Ctrl+Alt+Super"], Settings(shortcuts="Ctrl+Alt+Super")),
    ],
)
def test_set_takes_the_names_of_settings_and_keys(
    run: Run, words: list[str], expected: Settings
) -> None:
    run.controls.perform(["set", *words])
    assert run.session.settings == expected
    assert len(run.session.swapped) == 1, "all at once"


@pytest.mark.parametrize(
    "words",
    [
        ["blur=101"], ["blur=-1"], ["blur=much"], ["cover=perhaps"], ["feather=99"],
        ["background=none.jpg"], ["background=notes.txt"], ["background="], ["shortcuts=x"],
        ["volume=3"], ["blur"], ["=3"], [], ["camera=Nope"], ["camera="], ["quality=b"],
        ["profile=office"], ["blur=70", "feather=99"], ["size=1x1"],
    ],
)  # fmt: skip
def test_what_is_none_is_refused_in_one_line_and_changes_nothing(
    run: Run, words: list[str]
) -> None:
    with pytest.raises(UsageError, match="expected") as error:
        run.controls.perform(["set", *words])
    assert "\n" not in str(error.value)
    assert run.session.swapped == []


def test_every_setting_can_be_set_and_every_switch_turned(run: Run) -> None:
    texts = {"background": "#123456", "shortcuts": "Ctrl+Shift+Super", "language": "de"}
    texts["camera_knobs"] = "focus=30"
    for name in SETTINGS:
        text = texts.get(name) or (str(RANGES[name][-1]) if name in RANGES else "on")
        run.controls.perform(["set", f"{name}={text}"])
        assert str(getattr(run.session.settings, name)) in {text, "True"}
    for verb, setting in SWITCHES.items():
        before = getattr(run.session.settings, setting)
        for name in (verb, setting):
            run.controls.perform(["toggle", name])
        assert getattr(run.session.settings, setting) == before
        run.controls.perform(["toggle", verb])
        assert getattr(run.session.settings, setting) != before


def test_every_action_of_the_key_table_is_reached_by_its_name(run: Run, tmp_path: Path) -> None:
    run.session.recordings.folder = tmp_path
    run.front._gallery.star("drawn:dawn", on=True)
    assert {key.action.verb for key in KEYS} == set(get_args(Verb))
    for key in KEYS:
        verb, amount = key.action.verb, key.action.amount
        words = ["do", verb, *([str(amount)] if amount or verb.endswith(("_by", "_to")) else [])]
        if verb == "snapshot":
            (run.session.recordings.folder / "Scrim.png").touch()
        if verb in WINDOW - {"quit", "record", "snapshot", "learn_room"}:
            with pytest.raises(UsageError, match="needs the window"):
                run.controls.perform(words)
            continue
        wanted = apply(key.action, run.session.settings, run.front.context())
        assert run.controls.perform(words)["said"]
        assert run.session.settings == wanted
    assert run.session.stops == 1


def test_favorites_are_stepped_through_and_without_any_a_line_says_so(run: Run) -> None:
    with pytest.raises(UsageError, match="no favorites"):
        run.controls.perform(["do", "favorite_by", "1"])
    for background in ("drawn:dawn", "drawn:night"):
        run.front._gallery.star(background, on=True)
    for expected in ("drawn:dawn", "drawn:night", "drawn:dawn"):
        run.controls.perform(["do", "favorite-by", "1"])
        assert run.session.settings.background == expected


@pytest.mark.parametrize(
    "words", [["do"], ["do", "dance"], ["do", "blur_by"], ["do", "blur_by", "x"],
              ["do", "cover", "5"], ["next", "2"], ["status", "now"], ["quit", "it"], ["dance"],
              ["toggle"], ["toggle", "blur_percent"], ["toggle", "nothing"], ["show"], []],
)  # fmt: skip
def test_other_words_are_refused(run: Run, words: list[str]) -> None:
    with pytest.raises(UsageError):
        run.controls.perform(words)
    assert run.session.swapped == []


def test_next_and_previous_step_through_what_the_strip_offers(run: Run) -> None:
    first = run.front.context().backgrounds[1]
    assert run.controls.perform(["next"])["said"] == background_name(first)
    assert run.session.settings.background == first
    run.controls.perform(["previous"])
    assert run.session.settings.background == "blur"


def test_a_background_that_does_not_open_is_stepped_over(run: Run) -> None:
    real, offered = run.session.swap, run.front.context().backgrounds[1:]

    def refuse_first(settings: Settings) -> None:
        if settings.background == offered[0]:
            raise ScrimError("it is damaged")
        real(settings)

    run.session.swap = refuse_first  # type: ignore[method-assign]
    run.controls.perform(["next"])
    assert run.session.settings.background == offered[1]


def test_what_the_run_refuses_is_said_and_stays_as_it_was(run: Run) -> None:
    run.session.refusal = "virtual camera refused"
    with pytest.raises(ScrimError, match="virtual camera refused"):
        run.controls.perform(["set", "blur=3"])
    with pytest.raises(ScrimError, match="virtual camera refused"):
        run.controls.perform(["next"])


def test_a_part_of_a_name_chooses_where_it_fits_one_only(run: Run) -> None:
    run.controls.perform(["set", "camera=brio", "quality=eco", "output=none"])
    assert (run.camera.chosen, run.quality.chosen) == ("Logitech Brio", "eco")
    assert run.output.chosen == "None: preview only"
    with pytest.raises(UsageError, match="expected one of: Integrated Camera, Logitech Brio"):
        run.controls.perform(["set", "camera=e"])


def test_a_picture_of_ones_own_can_be_stepped_to_again(run: Run, tmp_path: Path) -> None:
    picture = tmp_path / "beach.jpg"
    picture.touch()
    run.controls.perform(["set", f"background={picture}"])
    run.controls.perform(["next"])
    assert run.session.settings.background != str(picture)
    run.controls.perform(["previous"])
    assert run.session.settings.background == str(picture)


def test_a_file_is_named_as_it_is_seen_from_where_one_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "beach.jpg").touch()
    monkeypatch.chdir(tmp_path)
    assert absolute("background=beach.jpg") == f"background={tmp_path}/beach.jpg"
    assert absolute("background=blur") == "background=blur"
    assert absolute("beach.jpg") == "beach.jpg"


def test_profiles_are_chosen_by_name(run: Run, tmp_path: Path) -> None:
    profiles = Profiles(tmp_path / "kept")
    save_settings(profiles.path("At work"), Settings(blur_percent=11))
    controls = Controls(run.session, run.front, profiles)
    controls.perform(["set", "profile=At work"])
    assert run.session.settings.blur_percent == 11
    assert controls.status()["profile"] == "At work"
    assert controls.status()["profile_changed"] is False
    controls.perform(["set", "blur=50"])
    assert controls.status()["profile_changed"] is True
    with pytest.raises(UsageError, match="expected one of: At work"):
        controls.perform(["set", "profile=home"])


def test_the_room_is_learned_by_word_and_how_it_stands_is_told(run: Run) -> None:
    assert run.controls.status()["room"] == "not learned"
    said = run.controls.perform(["learn-room"])["said"]
    assert said == "lean out of the picture: the room is learned in 3 s"
    assert run.controls.status()["room"] == "counting down"
    run.session.room_learning = LearningProgress(Phase.REFUSED, 0, "something moved")
    assert run.controls.status()["room"] == "refused: something moved"
    run.controls.perform(["do", "learn_room"])
    assert run.session.times_learned == 2
    with pytest.raises(UsageError, match="takes no words"):
        run.controls.perform(["learn-room", "now"])
    run.session.refusal = "the camera is off"
    with pytest.raises(ScrimError, match="the camera is off"):
        run.controls.perform(["learn-room"])


def test_recordings_and_snapshots_by_words(run: Run, tmp_path: Path) -> None:
    run.session.recordings.folder = tmp_path
    with pytest.raises(UsageError, match="nothing is recorded"):
        run.controls.perform(["record", "stop"])
    with pytest.raises(UsageError, match="start or stop"):
        run.controls.perform(["record", "twice"])
    answer = run.controls.perform(["record", "start"])
    assert answer["said"] == f"recording to {tmp_path}/Scrim.mp4"
    assert answer["status"]["recording"] == 62.0
    assert run.controls.perform(["record", "stop"])["said"].startswith("recorded 62 s to ")
    run.controls.perform(["do", "record"])
    assert run.session.recordings.progress() is not None
    taken, wanted = tmp_path / "Scrim.png", tmp_path / "me.png"
    taken.write_bytes(b"picture")
    assert run.controls.perform(["snapshot"])["said"] == str(taken)
    assert run.controls.perform(["snapshot", str(wanted)])["said"] == str(wanted)
    assert (wanted.read_bytes(), taken.exists()) == (b"picture", False)
    taken.write_bytes(b"another")
    with pytest.raises(ScrimError, match=r"me\.png cannot be made \(it exists\); the snapshot is"):
        run.controls.perform(["snapshot", str(wanted)])
    assert (wanted.read_bytes(), taken.read_bytes()) == (b"picture", b"another")
    run.session.recordings.refusal = "the picture is covered; expected one to keep"
    with pytest.raises(ScrimError, match="covered"):
        run.controls.perform(["snapshot"])


# ---- the room ----------------------------------------------------------------------------------

NAMES = st.sampled_from([*SETTINGS, "blur", "cover", "camera", "quality", "profile", "", "off"])
VALUES = st.one_of(st.sampled_from(["off", "OFF", " off", "off ", "on", "blur:0", "0"]), st.text())
WORDS = st.lists(
    st.one_of(
        st.sampled_from(["set", "toggle", "do", "next", "previous", *get_args(Verb), "off"]),
        st.builds("{}={}".format, NAMES, VALUES),
        st.text(),
    ),
    max_size=4,
)


@how(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(WORDS, max_size=5))
def test_no_words_make_the_room_visible_or_break_anything(run: Run, said: list[list[str]]) -> None:
    for words in said:
        with contextlib.suppress(ScrimError):
            run.controls.perform(words)
    assert all(settings.background != "off" for settings in run.session.swapped)


@pytest.mark.parametrize("word", ["off", "background=off"])
def test_the_room_is_not_shown_even_where_consent_was_given(run: Run, word: str) -> None:
    with pytest.raises(UsageError):
        run.controls.perform(["set", word])
    with pytest.raises(UsageError, match="would show your room"):
        run.controls.perform(["set", "background=off"])
    run.front.context = lambda: Context(("blur", "off"))  # type: ignore[method-assign]
    with pytest.raises(UsageError, match="would show your room"):
        run.controls.perform(["do", "background_by", "1"])
    run.controls.perform(["set", "background=#112233"])
    run.controls.perform(["previous"])
    assert {settings.background for settings in run.session.swapped} == {"#112233", "blur"}


def test_what_else_is_changed_while_the_room_is_seen_leaves_that_to_the_user(run: Run) -> None:
    run.session.swap(Settings(background="off"))
    run.controls.perform(["set", "blur=7"])
    run.controls.perform(["set", "background=blur"])
    with pytest.raises(UsageError, match="would show your room"):
        run.controls.perform(["set", "background=off"])
