"""TieredSegmenter: the tier changes between two frames, and only where both tiers agree."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from segmentation import open as opening
from segmentation.engines.engine import Engine
from segmentation.network_input import ImageBatch
from segmentation.open import open_tiered
from segmentation.portrait import PortraitSegmenter
from segmentation.room.held import RoomState
from segmentation.tiers import MOST_DISAGREEMENT, Tier, TieredSegmenter, disagreement
from tests.fakes import flat_frame
from tests.segmentation.tiny_networks import red_network, ship
from video.errors import ModelError, UsageError
from video.frame import CoarseAlpha, Size
from video.shutter import nonsense

FRAME = flat_frame((640, 360), luma=235)
TIERS = (Tier("best", (352, 192)), Tier("balanced", (288, 160)), Tier("eco", (160, 96)))


class WidthEngine:
    """Finds a person in the left part of the picture; how large a part depends on the grid."""

    name = "fake"
    base_grid: Size = (352, 192)
    multiple: int | None = 32
    stateful = False
    has_memory = False
    learns_rooms = False
    own_format = True

    def __init__(self) -> None:
        self.shares: dict[int, float] = {}
        self.asked: list[int] = []
        self.stateless = 0
        self.closed = False

    def infer(self, image: ImageBatch) -> CoarseAlpha:
        self.asked.append(image.shape[3])
        return self._answer(image)

    def _answer(self, image: ImageBatch) -> CoarseAlpha:
        height, width = image.shape[2:]
        alpha = np.zeros((height, width), np.float32)
        alpha[:, : round(self.shares.get(width, 0.5) * width)] = 1
        return alpha

    def infer_stateless(self, image: ImageBatch) -> CoarseAlpha:
        self.stateless += 1
        return self._answer(image)

    def room(self) -> None:
        """Nothing is remembered."""

    def know(self, image: ImageBatch, room: RoomState) -> None:
        """Nothing is remembered."""

    def twin(self) -> WidthEngine:
        return self

    def reset(self) -> None:
        pass

    def close(self) -> None:
        self.closed = True


class Sibling(WidthEngine):
    """One whose twin is another object, as where each remembers its own frames."""

    def __init__(self, shares: dict[int, float]) -> None:
        super().__init__()
        self.shares = shares
        self.twins: list[Sibling] = []

    def twin(self) -> Sibling:
        self.twins.append(Sibling(self.shares))
        return self.twins[-1]


def tiered(first: int = 0) -> tuple[TieredSegmenter, WidthEngine]:
    engine = WidthEngine()
    portrait = PortraitSegmenter(engine, base_grid=TIERS[first].grid)
    return TieredSegmenter(portrait, TIERS, first), engine


@pytest.mark.parametrize("first", range(3))
@pytest.mark.parametrize("last", range(3))
def test_a_change_is_one_frame_on_which_both_are_asked(first: int, last: int) -> None:
    segmenter, engine = tiered(first)
    segmenter.segment(FRAME)
    segmenter.use(last)
    for _ in range(2):
        coarse = segmenter.segment(FRAME)
        assert segmenter.tier == last
        assert nonsense(coarse, segmenter.grid) is None
        assert segmenter.title == f"portrait {TIERS[last].name} (fake)"
    widths = [TIERS[number].grid[0] for number in (first, last)]
    assert engine.asked == [widths[0], *widths[first == last :], widths[1]]


def test_where_they_disagree_the_old_one_answers_for_its_own_frame() -> None:
    segmenter, engine = tiered()
    engine.shares[160] = 0.5 + MOST_DISAGREEMENT + 0.02
    before = segmenter.segment(FRAME).copy()
    segmenter.use(2)
    for refusals in range(1, 4):
        coarse = segmenter.segment(FRAME)
        assert nonsense(coarse, segmenter.grid) is None
        assert np.array_equal(coarse, before)
        assert (segmenter.tier, segmenter.refusals) == (0, refusals)
    engine.shares[160] = 0.5 + MOST_DISAGREEMENT - 0.02
    assert segmenter.segment(FRAME).shape[1] == 160
    assert (segmenter.tier, segmenter.refusals) == (2, 0)


def test_what_a_tier_knows_of_the_room_outlives_a_refusal() -> None:
    engine = Sibling({160: 0.8})
    segmenter = TieredSegmenter(PortraitSegmenter(engine, base_grid=TIERS[0].grid), TIERS, 0)
    segmenter.use(2)
    for _ in range(3):
        segmenter.segment(FRAME)
    (asked,) = engine.twins
    assert (engine.asked, asked.asked) == ([352] * 3, [160] * 3)
    asked.shares[160] = 0.5
    segmenter.segment(FRAME)
    segmenter.segment(FRAME)
    assert (engine.asked, asked.asked) == ([352] * 4, [160] * 5)


def test_a_wish_can_be_dropped_or_forced() -> None:
    segmenter, engine = tiered()
    engine.shares[160] = 1.0
    segmenter.use(2)
    segmenter.segment(FRAME)
    segmenter.use(0)
    assert segmenter.segment(FRAME).shape[1] == 352
    segmenter.use(2)
    segmenter.force()
    assert segmenter.segment(FRAME).shape[1] == 160
    assert engine.asked[-1] == 160
    segmenter.use(0)  # force was for one change
    assert segmenter.segment(FRAME).shape[1] == 160


def test_the_first_frame_may_be_the_one_of_a_change_and_a_new_size_is_followed() -> None:
    segmenter, _ = tiered()
    segmenter.use(2)
    assert segmenter.segment(FRAME).shape[1] == 160
    portrait = segmenter.segment(flat_frame((360, 640)))
    assert nonsense(portrait, segmenter.grid) is None
    assert portrait.shape[0] > portrait.shape[1]


def test_closed_it_says_so() -> None:
    segmenter, engine = tiered()
    segmenter.close()
    segmenter.close()
    assert engine.closed
    with pytest.raises(ModelError, match="closed"):
        segmenter.segment(FRAME)


def test_disagreement_is_the_share_of_cells_that_say_the_opposite() -> None:
    one, other = np.zeros((10, 20), np.float32), np.zeros((5, 10), np.float32)
    assert disagreement(one, other) == 0
    other[0] = 1
    assert disagreement(one, other) == pytest.approx(0.2)
    one[:2] = 0.6
    assert disagreement(one, other) == 0


# ---- opened --------------------------------------------------------------------------------------


def tiers_in(folder: Path, **grids: str) -> Path:
    """A weights folder with one network for all tiers, each on a grid of its own."""
    ship(folder, **dict.fromkeys(grids, red_network()))
    manifest = json.loads((folder / "manifest.json").read_text())
    for tier, grid in grids.items():
        manifest[tier]["grid"] = grid
    (folder / "manifest.json").write_text(json.dumps(manifest))
    return folder


@pytest.mark.parametrize(("budget_ms", "tier"), [(100, 0), (12, 1), (5, 2), (0, 2)])
def test_it_starts_with_the_best_that_the_budget_allows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, budget_ms: float, tier: int
) -> None:
    times = {(352, 192): 20.0, (288, 160): 10.0, (160, 96): 3.0}

    def measured(engine: Engine, grid: Size, *, mirrored: bool, enough_ms: float) -> float:
        return times[grid]

    monkeypatch.setattr(opening, "fastest_run_ms", measured)
    folder = tiers_in(tmp_path, eco="160x96", balanced="288x160", best="352x192")
    segmenter = open_tiered(budget_ms=budget_ms, folder=folder)
    assert segmenter is not None
    assert segmenter.tier == tier
    assert segmenter.tiers == (("best", 67584), ("balanced", 46080), ("eco", 15360))
    segmenter.segment(FRAME)
    segmenter.use(2 - tier)
    segmenter.segment(FRAME)
    assert segmenter.tier == 2 - tier
    assert segmenter.grid[0] == TIERS[2 - tier].grid[0]


def test_a_network_that_remembers_is_tiered_too(tmp_path: Path) -> None:
    remembering = red_network(remembers=True)
    folder = ship(tmp_path, eco=remembering, best=remembering)
    segmenter = open_tiered(budget_ms=10, folder=folder)
    assert segmenter is not None
    assert [name for name, _ in segmenter.tiers] == ["best", "eco"]


def test_tiers_that_do_not_share_a_network_are_not_tiered(tmp_path: Path) -> None:
    own = ship(tmp_path / "own", eco=red_network(gain=0.5), best=red_network())
    alone = tiers_in(tmp_path / "alone", best="352x192")
    fixed = ship(tmp_path / "fixed", eco=red_network((96, 64)), best=red_network((96, 64)))
    for folder in (own, alone, fixed):
        assert open_tiered(budget_ms=10, folder=folder) is None


def test_what_is_missing_or_cannot_be_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="use --model mediapipe"):
        open_tiered("mediapipe", budget_ms=10, folder=tmp_path)
    with pytest.raises(ModelError, match=r"manifest\.json cannot be read"):
        open_tiered(budget_ms=10, folder=tmp_path)
