"""MediaPipe behind the Engine protocol; needs its model file beside the repository."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from segmentation.engines.mediapipe_engine import ORIGIN, open_mediapipe
from segmentation.open import open_segmenter
from segmentation.weights import Weights
from tests.fakes import flat_frame
from video.errors import ModelError

MODEL = (
    Path(__file__).resolve().parents[4] / "shared" / "peers" / "mediapipe_selfie_landscape.tflite"
)


def test_what_is_no_segmenter_says_what_one_is() -> None:
    with pytest.raises(ModelError) as refusal:
        open_mediapipe(Weights(Path("own.tflite"), b"\0\0\0\0TFL3", "", shipped=False))
    assert ORIGIN in str(refusal.value)
    assert "\n" not in str(refusal.value)


@pytest.mark.data
@pytest.mark.slow
def test_a_real_model_runs_and_an_empty_room_stays_empty() -> None:
    pytest.importorskip("mediapipe")
    if not MODEL.is_file():
        pytest.skip("no ../shared/peers/mediapipe_selfie_landscape.tflite beside the repository")
    segmenter = open_segmenter(str(MODEL))
    assert segmenter.foreign
    coarse = segmenter.segment(flat_frame((640, 480)))
    assert segmenter.grid == (192, 144)
    assert coarse.shape == (144, 192)
    assert coarse.dtype == np.float32
    assert 0 <= coarse.min() <= coarse.max() <= 1
    assert coarse.mean() < 0.2
    first = coarse.copy()
    segmenter.reset()
    np.testing.assert_array_equal(segmenter.segment(flat_frame((640, 480))), first)
    segmenter.close()
    segmenter.close()
