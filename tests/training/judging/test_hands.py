"""What counts about a hand, and where hands are."""

from __future__ import annotations

import numpy as np
import pytest

from training.judging import hands


def test_every_box_lies_in_its_picture_and_has_a_size() -> None:
    found = [box for of in hands.boxes().values() for box in of]
    assert len(found) >= 200
    assert all(0 <= left < right <= 100 for left, _, right, _ in found)
    assert all(0 <= top < bottom <= 100 for _, top, _, bottom in found)


def test_what_is_judged_reaches_24_px_around_the_box_and_no_further() -> None:
    region = hands.about_hands((360, 480), [(50, 50, 60, 60)])
    rows, columns = np.nonzero(region)
    assert (columns.min(), columns.max() + 1) == (240 - 24, 288 + 24)
    assert (rows.min(), rows.max() + 1) == (180 - 24, 216 + 24)
    assert hands.about_hands((360, 480), [(0, 0, 100, 100)]).all()
    half = hands.about_hands((180, 240), [(50, 50, 60, 60)])
    assert np.array_equal(half, region[::2, ::2])


def test_only_errors_near_a_hand_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hands, "boxes", lambda: {"1": [(10.0, 10.0, 20.0, 20.0)]})
    truth = np.zeros((360, 480), np.float32)
    truth[36:72, 48:96] = 1
    elsewhere = truth.copy()
    elsewhere[200:, 300:] = 1
    assert hands.hands_iou(elsewhere, truth, "1") == 1
    halved = truth.copy()
    halved[54:] = 0
    assert hands.hands_iou(halved, truth, "1") == pytest.approx(0.5)
    assert np.isnan(hands.hands_iou(truth, truth, "2"))
