"""No value of any setting shows the raw room, alone or with another; the oracle would see it."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import cv2
import numpy as np
import pytest

from settings import Settings
from stages import look
from tests.faults.every_setting import FRAMES, Judge, alone, drawn_picture, pairs, quick_framing
from video.frame import Alpha

FEW = 61
"""Of the pairs, every so manieth is tried; all of them with --slow."""


def leaking(changes: list[dict[str, object]]) -> list[dict[str, object]]:
    with quick_framing():
        judge = Judge()
        found = [change for change in changes if judge.leaks(change)]
    covered = sum("covered" in change and bool(change["covered"]) for change in changes)
    assert judge.shown >= FRAMES * (len(changes) - covered) * 0.95  # it was no cover that hid it
    assert judge.cut > 0
    return found


def test_every_setting_is_tried(tmp_path: Path) -> None:
    tried = {name for change in alone(drawn_picture(tmp_path)) for name in change}
    assert tried == {field.name for field in fields(Settings)}


def test_no_value_of_any_setting_shows_the_room(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    slow = request.config.getoption("--slow")
    assert leaking(list(alone(drawn_picture(tmp_path), all_of_them=slow))) == []


def test_no_pair_of_values_shows_the_room(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    every = list(pairs(drawn_picture(tmp_path)))
    assert leaking(every if request.config.getoption("--slow") else every[::FEW]) == []


def test_an_edge_that_grows_outwards_would_be_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def outwards(alpha: Alpha, width_px: int) -> Alpha:
        return np.asarray(cv2.dilate(alpha, np.ones((width_px + 1,) * 2, np.uint8)), np.uint8)

    monkeypatch.setattr(look, "feather", outwards)
    found = leaking(list(alone(drawn_picture(tmp_path), all_of_them=False)))
    assert len(found) > 10
    assert all("feather_px" in change for change in found)
