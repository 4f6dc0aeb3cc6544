"""Settings: what is refused, and what words mean."""

from __future__ import annotations

from dataclasses import asdict, fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from background_choice import parse_background, parse_percent
from settings import PERCENT, Settings, parse_knobs


@pytest.mark.parametrize("name", [field.name for field in fields(Settings)])
def test_every_setting_refuses_another_type(name: str) -> None:
    with pytest.raises((ValueError, TypeError, AttributeError)):
        Settings(**{**asdict(Settings()), name: object()})


@given(st.integers())
def test_blur_stays_in_its_range(percent: int) -> None:
    assert Settings().blurred(percent).blur_percent == min(max(percent, 0), 100)


@given(st.text())
def test_a_background_is_understood_or_refused_in_one_line(text: str) -> None:
    try:
        choice = parse_background(text)
    except ValueError as error:
        line = str(error)
    else:
        assert choice.kind == "blur" or str(choice).lower() == text.lower()
        return
    assert "expected" in line
    assert len(line.splitlines()) == 1


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("blur", "blur"),
        ("blur:0", "blur"),
        ("blur:100", "blur"),
        ("#AbCdEf", "color"),
        ("matte", "matte"),
        ("off", "off"),
        ("a b.JPG", "image"),
        ("blur.png", "image"),
        ("loop.GIF", "loop"),
    ],
)
def test_backgrounds(text: str, kind: str) -> None:
    assert parse_background(text).kind == kind


@pytest.mark.parametrize(
    "text",
    ["", "blur:", "blur:101", "blur:-1", "blur:1.5", "blur:1e1", "#12345", "#1234567", "Off",
     "OFF ", "beach", "beach.txt", "a\0.jpg", "blur: 4", "blur:\u0663"],
)  # fmt: skip
def test_no_backgrounds(text: str) -> None:
    with pytest.raises(ValueError, match="expected"):
        parse_background(text)


def test_knobs_of_a_camera_are_names_with_whole_numbers() -> None:
    assert parse_knobs("") == {}
    assert parse_knobs(" exposure=120  focus=-3 ") == {"exposure": 120, "focus": -3}
    for text in ("exposure", "exposure=", "=3", "exposure=1.5", "a b=1", "Exposure=1", "a=1,b=2"):
        with pytest.raises(ValueError, match=r"camera_knobs .* expected"):
            Settings(camera_knobs=text)


@given(st.text(max_size=5))
def test_a_percentage_is_a_whole_number_or_refused(text: str) -> None:
    try:
        percent = parse_percent(text)
    except ValueError:
        assert text not in {str(number) for number in range(101)}
    else:
        assert percent == int(text)
        assert percent in PERCENT
